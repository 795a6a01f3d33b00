//! The camera's script and the reader of codes: files of their own, which a page asks for only when
//! somebody opens the camera.

use crate::build::target_folder;
use crate::page::{Asset, failed, minified, optimise, read, tame_names, write};
use crate::{Outcome, command, root, run};
use std::fs;
use std::path::Path;

/// Builds the reader, and writes it and the script that uses it. Gives the script.
pub fn finish(staging: &Path) -> Outcome<Asset> {
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
    let camera = read(&root().join("src/camera.js"))?
        .replace("{{reader-js}}", &format!("./{}", js.name))
        .replace("{{reader-wasm}}", &format!("./{}", wasm.name))
        .replace("{{reader-integrity}}", &wasm.integrity);
    write(staging, "camera", "js", &minified(&camera, "js")?)
}
