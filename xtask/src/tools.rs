//! What makes scripts, sheets, pages and modules small: esbuild and wasm-opt.

use crate::{Outcome, command, output, run};
use std::io::{Read, Write};
use std::path::Path;
use std::process::Stdio;

/// Compresses as a good web server does.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    match brotli::BrotliCompress(&mut &bytes[..], &mut out, &parameters) {
        Ok(_) => out,
        Err(_) => bytes.to_vec(),
    }
}

/// Compresses as a web server does that has no brotli.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut read = flate2::read::GzEncoder::new(bytes, flate2::Compression::new(6));
    match read.read_to_end(&mut out) {
        Ok(_) => out,
        Err(_) => bytes.to_vec(),
    }
}

/// wasm-bindgen ends the names that module and script share in a random hash. A number of the same
/// length does the same and compresses to nothing.
pub fn tame_names(wasm: &mut [u8], js: &mut String) {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let hash_at = |word: &str| {
        let at = word.len().checked_sub(HASH)?;
        let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        (at > 0 && word.get(at..)?.chars().all(hex)).then_some(at)
    };
    let words = js.split(|c| !is_word(c));
    let mut names: Vec<String> = words
        .filter(|word| hash_at(word).is_some())
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    for (number, name) in names.iter().enumerate() {
        let stem = name.get(..name.len() - HASH).unwrap_or(name);
        let tame = format!("{stem}{number:0HASH$}");
        *js = js.replace(name, &tame);
        let places: Vec<_> = wasm
            .windows(name.len())
            .enumerate()
            .filter(|(_, bytes)| *bytes == name.as_bytes())
            .map(|(place, _)| place)
            .collect();
        for place in places {
            if let Some(slot) = wasm.get_mut(place..place + name.len()) {
                slot.copy_from_slice(tame.as_bytes());
            }
        }
    }
}

/// How long the hash of a name is.
const HASH: usize = 16;

/// A script or sheet without what only people read.
pub fn minified(text: &str, kind: &str) -> Outcome<Vec<u8>> {
    esbuild(text, &["--minify", &format!("--loader={kind}")])
}

/// What esbuild makes of a text, or of the file that its arguments name.
pub fn esbuild(text: &str, arguments: &[&str]) -> Outcome<Vec<u8>> {
    let mut child = command("esbuild")
        .args([
            "--target=es2022,chrome105,firefox121,safari16.4",
            "--charset=utf8",
            "--log-level=warning",
        ])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("esbuild: {error}"))?;
    if let Some(mut stdin) = child.stdin.take() {
        let written = stdin.write_all(text.as_bytes());
        written.map_err(|error| format!("esbuild: {error}"))?;
    }
    let output = child.wait_with_output();
    let output = output.map_err(|error| format!("esbuild: {error}"))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(format!("esbuild could not read this: {arguments:?}"))
    }
}

/// Makes a module small, by wasm-opt where npm could bring it.
pub fn optimise(wasm: &Path) -> Outcome<()> {
    optimise_with(wasm, "--strip-debug")
}

/// As [`optimise`], with the names of its functions: what it consists of can be told from them.
pub fn optimise_with_names(wasm: &Path) -> Outcome<()> {
    optimise_with(wasm, "--debuginfo")
}

fn optimise_with(wasm: &Path, names: &str) -> Outcome<()> {
    if output("wasm-opt", &["--version"]).is_none() {
        return Ok(());
    }
    run(command("wasm-opt")
        // Rebuilt control flow and like functions side by side: both help the compression.
        .args([
            "--flatten",
            "--rereloop",
            "-Oz",
            "-Oz",
            "--reorder-functions-by-name",
        ])
        // The linker keeps the first kilobyte free.
        .args([
            "--low-memory-unused",
            "--optimize-added-constants-propagate",
        ])
        .args([names, "--strip-producers", "--strip-target-features"])
        // What every browser has that can run the module at all; not the features of tomorrow.
        .args([
            "--enable-bulk-memory",
            "--enable-multivalue",
            "--enable-mutable-globals",
            "--enable-nontrapping-float-to-int",
            "--enable-reference-types",
            "--enable-sign-ext",
        ])
        .arg("-o")
        .arg(wasm)
        .arg(wasm))
}

pub fn squeeze_html(html: &str) -> String {
    let kept = html.lines().map(str::trim).filter(|line| {
        let comment = line.starts_with("<!--") && line.ends_with("-->");
        !line.is_empty() && !comment
    });
    kept.collect::<Vec<_>>().join("\n")
}
