//! The files of a page: written under names with their hash, and asked for with their integrity.

use crate::Outcome;
use crate::tools::squeeze_html;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::fs;
use std::path::Path;

/// The policy of the product, word for word.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types tweeluik";

/// The page as a single file, in `dist/`.
pub const SINGLE_FILE: &str = "tweeluik.html";

pub fn failed(path: &Path) -> impl Fn(std::io::Error) -> String {
    move |error| format!("{}: {error}", path.display())
}

pub fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(failed(path))
}

pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    hex(digest.get(..8).unwrap_or_default())
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A file of the page: its name with a hash, and its integrity.
pub struct Asset {
    pub name: String,
    pub integrity: String,
}

impl Asset {
    /// How a script beside it calls it.
    pub fn address(&self) -> String {
        format!("./{}", self.name)
    }
}

/// Writes a file under a name with its hash.
pub fn write(staging: &Path, stem: &str, end: &str, bytes: &[u8]) -> Outcome<Asset> {
    let name = format!("{stem}-{}.{end}", hash(bytes));
    let path = staging.join(&name);
    fs::write(&path, bytes).map_err(failed(&path))?;
    Ok(Asset {
        name,
        integrity: integrity(bytes),
    })
}

/// How a page asks for a style sheet.
pub fn sheet_link(sheet: &Asset) -> String {
    let Asset { name, integrity } = sheet;
    format!("<link rel=\"stylesheet\" href=\"./{name}\" integrity=\"{integrity}\" crossorigin>")
}

/// How a page asks for a script.
pub fn script_link(script: &Asset) -> String {
    let Asset { name, integrity } = script;
    format!("<script type=\"module\" src=\"./{name}\" integrity=\"{integrity}\"></script>")
}

/// Where a page asks for what its first drawing needs.
pub const ASSETS: &str = "<!-- tweeluik:assets -->";

/// Where it asks for what makes it run: at its end.
pub const SCRIPTS: &str = "<!-- tweeluik:scripts -->";

/// Reads a page and puts something in the place of each of these marks.
pub fn filled(page: &Path, parts: &[(&str, &str)]) -> Outcome<String> {
    parts.iter().try_fold(read(page)?, |html, (mark, part)| {
        if html.contains(mark) {
            Ok(html.replace(mark, part))
        } else {
            Err(format!("{} has lost its mark {mark}", page.display()))
        }
    })
}

/// Writes a page with something in the place of each of its marks.
pub fn fill(source: &Path, page: &Path, parts: &[(&str, &str)]) -> Outcome<()> {
    let html = filled(source, parts)?;
    fs::write(page, squeeze_html(&html)).map_err(failed(page))
}
