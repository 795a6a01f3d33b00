//! Splits the module at the functions with `#[wasm_split]`, and binds it to its script.
//!
//! Trunk has bound the module in one piece already; that is thrown away. This begins again with what the
//! compiler wrote, which the linker was asked to leave its relocations in (`--emit-relocs`).

use crate::assets::{Asset, failed, read, write};
use crate::tools::{optimise, tame_names};
use crate::{Outcome, command, run, target_folder};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use wasm_split_cli_support::{Options, transform};

/// What the scripts call the module that says where the chunks are: `src/js/link-chunks.js`.
pub const LINK: &str = "link-chunks";

/// The parts of the module.
pub struct Parts {
    /// What is needed to answer.
    pub first: Asset,
    /// The script that wasm-bindgen wrote, and that calls the first part.
    pub bindings: String,
    /// The files of the chunks, by name.
    pub files: BTreeMap<String, Asset>,
    /// For each chunk, the names of the files that it needs.
    pub chunks: BTreeMap<String, Vec<String>>,
}

/// Splits what the compiler has built in a profile (`release` or `debug`).
///
/// # Errors
/// Where the module cannot be read, split or bound.
pub fn split(staging: &Path, profile: &str) -> Outcome<Parts> {
    let target = target_folder();
    let built = target
        .join(crate::setup::TARGET)
        .join(profile)
        .join("tweeluik.wasm");
    let wasm = fs::read(&built).map_err(failed(&built))?;
    let folder = target.join("split");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed(&folder))?;
    }
    let main = folder.join("main.wasm");
    let mut options = Options::new(&wasm);
    options.output_dir = &folder;
    options.main_out_path = &main;
    options.link_name = LINK;
    let split =
        transform(options).map_err(|error| format!("The module was not split: {error:#}"))?;
    run(command("wasm-bindgen")
        .args(["--target=web", "--no-typescript", "--keep-lld-exports"])
        .arg("--out-name=app")
        .arg("--out-dir")
        .args([&folder, &main]))?;
    let mut bindings = read(&folder.join("app.js"))?;
    let first = folder.join("app_bg.wasm");
    let is_release = profile == "release";
    if is_release {
        optimise(&first)?;
    }
    let mut first = fs::read(&first).map_err(failed(&first))?;
    tame_names(&mut first, &mut bindings);
    let first = write(staging, "tweeluik", "wasm", &first)?;
    let chunks: BTreeMap<_, _> = split.prefetch_map.into_iter().collect();
    let names: BTreeSet<&String> = chunks.values().flatten().collect();
    let mut files = BTreeMap::new();
    for name in names {
        let file = folder.join(name).with_extension("wasm");
        if is_release {
            optimise(&file)?;
        }
        let bytes = fs::read(&file).map_err(failed(&file))?;
        let stem = stem(name, &chunks);
        files.insert(name.clone(), write(staging, &stem, "wasm", &bytes)?);
    }
    Ok(Parts {
        first,
        bindings,
        files,
        chunks,
    })
}

/// What a file is called before its hash: where chunks share it, after all of them.
fn stem(name: &str, chunks: &BTreeMap<String, Vec<String>>) -> String {
    let shared_by = chunks
        .iter()
        .filter(|(_, files)| files.iter().any(|file| file == name));
    match shared_by.map(|(chunk, _)| &**chunk).collect::<Vec<_>>()[..] {
        [chunk] => format!("split-{chunk}"),
        ref all => format!("chunk-{}", all.join("-")),
    }
}
