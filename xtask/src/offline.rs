//! What the stand-alone page needs to be opened without internet: the manifest with its icon, and the
//! worker that keeps the files of one version. A browser knows an installed page by the names of
//! these two, so they stay.

use crate::assets::{Asset, failed, integrity, read, write};
use crate::{Outcome, root, scripts};
use serde_json::Value;
use std::fs;
use std::path::Path;

const MANIFEST: &str = "manifest.webmanifest";

/// Writes the icon and the manifest, which a page asks for in this way.
pub fn manifest(staging: &Path) -> Outcome<([Asset; 2], String)> {
    let source = |name: &str| read(&root().join("src").join(name));
    let icon = write(staging, "icon", "svg", source("icon.svg")?.as_bytes())?;
    let mut text: Value =
        serde_json::from_str(&source(MANIFEST)?).map_err(|error| error.to_string())?;
    text["icons"][0]["src"] = icon.address().into();
    let manifest = put(staging, MANIFEST, text.to_string().as_bytes())?;
    let link = format!("<link rel=\"manifest\" href=\"./{MANIFEST}\">");
    Ok(([manifest, icon], link))
}

/// Writes a file under a name that stays.
fn put(staging: &Path, name: &str, bytes: &[u8]) -> Outcome<Asset> {
    let path = staging.join(name);
    fs::write(&path, bytes).map_err(failed(&path))?;
    Ok(Asset {
        name: name.to_owned(),
        integrity: integrity(bytes),
    })
}

/// Writes the worker, which keeps the page and these files. It comes last, since it knows what each
/// of them must be.
pub fn worker(staging: &Path, files: Vec<Asset>) -> Outcome<()> {
    let page = staging.join("index.html");
    let page = fs::read(&page).map_err(failed(&page))?;
    let page = Asset {
        name: "index.html".to_owned(),
        integrity: integrity(&page),
    };
    let mut all = vec![page];
    all.extend(files);
    put(staging, "sw.js", &scripts::worker(&all)?).map(|_| ())
}
