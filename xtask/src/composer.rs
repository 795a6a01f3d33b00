//! The composer: a page of its own on which web editors put their snippet together. It shares the
//! app's style, and shows the widget as any other page does, through the element.

use crate::assets::{ASSETS, Asset, fill, read, script_link, sheet_link, write};
use crate::scripts::{Form, Manifest};
use crate::tools::minified;
use crate::{Outcome, root};
use std::path::Path;

/// Writes `compose.html` and what it asks for.
pub fn finish(staging: &Path, app: &Asset, embed: &Asset, manifest: &Manifest) -> Outcome<()> {
    let folder = "compose";
    let sheet = read(&root().join("compose/compose.css"))?;
    let sheet = write(staging, folder, "css", &minified(&sheet, "css")?)?;
    let compose = manifest.write(staging, "compose/compose.js", Form::Module)?;
    let assets = [
        sheet_link(app),
        sheet_link(&sheet),
        script_link(&compose),
        script_link(embed),
    ];
    let source = root().join("compose/compose.html");
    fill(
        &source,
        &staging.join("compose.html"),
        &[(ASSETS, &assets.join("\n"))],
    )
}
