//! The stand-alone page as a single file, to carry along or to send. It runs the same scripts and
//! modules; only how these are brought differs (`src/inside.js`). No worker, no manifest: it is on the
//! device already.

use crate::Outcome;
use crate::assets::{Asset, MARKER, POLICY, SINGLE_FILE, ScriptFrom, failed, filled, read};
use crate::reader::{self, Reader};
use crate::tools::{esbuild, has_esbuild, minified, squeeze_html};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::Path;

/// What goes into the file.
pub struct Inside<'a> {
    /// What stands in `{{SINGLE_FILE}}` in the script that starts the page.
    pub parts: &'a [(&'static str, String)],
    /// All style of the page.
    pub styles: &'a [u8],
    /// What calls the module.
    pub js: &'a Asset,
    /// The copy of what is kept, and the lock between tabs.
    pub device: &'a Asset,
    /// What says what to do when the app does not come.
    pub rescue: &'a Asset,
    /// The halves of the module.
    pub halves: &'a [&'a Asset],
    /// What reads codes.
    pub reader: &'a Reader,
}

/// Writes the file. Called while `index.html` still has its mark.
pub fn finish(staging: &Path, inside: &Inside<'_>) -> Outcome<()> {
    if !has_esbuild() {
        println!("· esbuild is not there: {SINGLE_FILE}, the page as a single file, is left out");
        return Ok(());
    }
    let reader = inside.reader;
    let source = |asset: &Asset| read(&staging.join(&asset.name));
    let camera = reader::parts(&reader.js, &reader.wasm);
    let camera = filled("src", "camera", &camera, ScriptFrom::Around)?;
    let mut scripts = String::new();
    for (asset, text) in [
        (inside.js, source(inside.js)?),
        (inside.device, source(inside.device)?),
        (&reader.js, source(&reader.js)?),
        (&reader.camera, camera),
    ] {
        scripts.push_str(&format!(
            "\"{}\"() {{ {} return m; }},\n",
            asset.address(),
            as_value(&text)?
        ));
    }
    let mut modules = String::new();
    for asset in inside.halves.iter().copied().chain([&reader.wasm]) {
        let path = staging.join(&asset.name);
        let bytes = fs::read(&path).map_err(failed(&path))?;
        modules.push_str(&format!(
            "\"{}\": \"{}\",\n",
            asset.address(),
            STANDARD.encode(bytes)
        ));
    }
    let boot = filled("src", "boot", inside.parts, ScriptFrom::Inside)?;
    let boot = boot
        .replace("// {{scripts}}", &scripts)
        .replace("// {{modules}}", &modules);
    let boot = minified(&boot, "js")?;
    let boot = String::from_utf8(boot).map_err(|error| error.to_string())?;
    let styles = String::from_utf8_lossy(inside.styles);
    let rescue = source(inside.rescue)?;
    // Either would end the element that it stands in.
    let scripts = [&*boot, &*rescue];
    let ends = |text: &str| text.contains("</script") || text.contains("<!--");
    if scripts.into_iter().any(ends) || styles.contains("</style") {
        return Err(format!(
            "{SINGLE_FILE}: a script or sheet has the end of its element in it."
        ));
    }
    let page = read(&staging.join("index.html"))?;
    if !page.contains(POLICY) || !page.contains(MARKER) {
        return Err("index.html has lost its policy or its mark.".to_owned());
    }
    let place = "{{inside}}";
    let page = page
        .replace(POLICY, &policy(scripts, &styles))
        .replace(MARKER, place);
    let elements = format!(
        "<style>{styles}</style>\n<script>{rescue}</script>\n<script type=\"module\">{boot}</script>"
    );
    let page = squeeze_html(&page).replace(place, &elements);
    let path = staging.join(SINGLE_FILE);
    fs::write(&path, page).map_err(failed(&path))
}

/// What the file may do: run these two scripts with this one style, and ask for nothing.
fn policy(scripts: [&str; 2], style: &str) -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; \
         img-src data: blob:; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'",
        scripts.map(hash).join(" "),
        hash(style)
    )
}

/// A script with exports as one that puts them into `m`.
fn as_value(text: &str) -> Outcome<String> {
    let bytes = esbuild(
        text,
        // What the file has inside has no address of its own, and needs none.
        &[
            "--format=iife",
            "--global-name=m",
            "--log-override:empty-import-meta=silent",
        ],
    )?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}
