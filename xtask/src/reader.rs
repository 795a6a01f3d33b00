//! The reader of codes: files of its own, which a page asks for only when
//! somebody opens the camera, or makes a poster in the composer.

use crate::assets::{Asset, failed, read, write};
use crate::tools::{minified, optimise, tame_names};
use crate::{Outcome, command, run, target_folder};
use std::fs;
use std::path::Path;

/// The reader.
pub struct Reader {
    /// Calls the module.
    pub js: Asset,
    /// The module.
    pub wasm: Asset,
}

/// Builds the reader and writes it.
pub fn finish(staging: &Path) -> Outcome<Reader> {
    run(command("cargo").args([
        "build",
        "--quiet",
        "--release",
        "--locked",
        "--package=tweeluik-reader",
        "--target=wasm32-unknown-unknown",
    ]))?;
    let target = target_folder();
    let bound = target.join("reader");
    run(command("wasm-bindgen")
        .args(["--target=web", "--no-typescript", "--out-name=reader"])
        .arg("--out-dir")
        .arg(&bound)
        .arg(target.join("wasm32-unknown-unknown/release/tweeluik_reader.wasm")))?;
    let wasm = bound.join("reader_bg.wasm");
    optimise(&wasm)?;
    let mut wasm = fs::read(&wasm).map_err(failed(&wasm))?;
    let mut js = read(&bound.join("reader.js"))?;
    tame_names(&mut wasm, &mut js);
    let wasm = write(staging, "reader", "wasm", &wasm)?;
    let js = write(staging, "reader", "js", &minified(&js, "js")?)?;
    Ok(Reader { js, wasm })
}
