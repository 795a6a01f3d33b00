//! The composer: a page of its own on which web editors put their snippet together. It shares the
//! app's style, and shows the widget as any other page does, through the element.

use crate::assets::{Asset, fill, read, script, script_link, sheet_link, write};
use crate::reader::{self, Reader};
use crate::tools::minified;
use crate::{Outcome, root};
use std::path::Path;

/// Writes `compose.html` and what it asks for.
pub fn finish(staging: &Path, app: &Asset, embed: &Asset, reader: &Reader) -> Outcome<()> {
    let folder = "compose";
    let sheet = read(&root().join("compose/compose.css"))?;
    let sheet = write(staging, folder, "css", &minified(&sheet, "css")?)?;
    let snippets = script(staging, folder, "snippets", &[])?;
    let words = script(staging, folder, "words", &[])?;
    let parts = [("snippets", snippets.address()), ("words", words.address())];
    let parts = [&parts[..], &reader::parts(&reader.js, &reader.wasm)].concat();
    let compose = script(staging, folder, "compose", &parts)?;
    // An import has no place for an integrity hash: what was brought before with one is taken.
    let preloads = [snippets, words].map(|Asset { name, integrity }| {
        format!("<link rel=\"modulepreload\" href=\"./{name}\" integrity=\"{integrity}\">")
    });
    let assets = [
        sheet_link(app),
        sheet_link(&sheet),
        preloads.concat(),
        script_link(&compose),
        script_link(embed),
    ];
    let source = root().join("compose/compose.html");
    fill(&source, &staging.join("compose.html"), &assets.join("\n"))
}
