//! The camera's script and the reader of codes: files of their own, which a page asks for only when
//! somebody opens the camera, or makes a poster in the composer.

use crate::assets::{Asset, failed, read, script, write};
use crate::tools::{minified, optimise, tame_names};
use crate::{Outcome, command, run, target_folder};
use std::fs;
use std::path::Path;

/// The reader, and the script that uses it.
pub struct Reader {
    /// Opens the camera.
    pub camera: Asset,
    /// Calls the module.
    pub js: Asset,
    /// The module.
    pub wasm: Asset,
}

/// What a script needs that uses the reader: what stands there in `{{NAME}}`, and what comes in its
/// place.
pub fn parts(js: &Asset, wasm: &Asset) -> [(&'static str, String); 4] {
    [
        ("reader-js", js.address()),
        ("reader-js-integrity", js.integrity.clone()),
        ("reader-wasm", wasm.address()),
        ("reader-integrity", wasm.integrity.clone()),
    ]
}

/// Builds the reader, and writes it and the script that uses it.
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
    let camera = script(staging, "src", "camera", &parts(&js, &wasm))?;
    Ok(Reader { camera, js, wasm })
}
