//! Building `dist/`, and weighing it.

use crate::{Outcome, command, reader, root, run, setup};
use std::path::{Path, PathBuf};

/// Everything needed to answer the first statement, in bytes after brotli -q 11.
pub const FIRST_DOWNLOAD_BUDGET: usize = 110_000;

/// Sets up and makes a release build.
pub fn release() -> Outcome<()> {
    setup::for_build()?;
    println!("· Building (2 to 4 minutes the first time)");
    run(command("trunk")
        .args(["build", "--release", "--offline", "--locked"])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            shorter_paths(),
        )
        .env_remove("NO_COLOR"))
}

/// Panic messages carry the path of their source: of the builder's machine they need not tell.
fn shorter_paths() -> String {
    let home = |name: &str, folder: &str| {
        let home = std::env::var_os("HOME")
            .map(PathBuf::from)
            .unwrap_or_default();
        let set = std::env::var_os(name).map(PathBuf::from);
        set.unwrap_or_else(|| home.join(folder))
    };
    let registry = home("CARGO_HOME", ".cargo").join("registry/src");
    let mut flags = Vec::new();
    for entry in std::fs::read_dir(&registry).into_iter().flatten().flatten() {
        flags.push(format!("--remap-path-prefix={}/=", entry.path().display()));
    }
    flags.push(format!("--remap-path-prefix={}/=", root().display()));
    flags.join(" ")
}

/// The built files in two lists: the first download, which is all that the page asks for before
/// the first answer, and what it brings afterwards.
fn downloads() -> Outcome<(Vec<PathBuf>, Vec<PathBuf>)> {
    let dist = root().join("dist");
    let entries = std::fs::read_dir(&dist).map_err(|error| format!("dist: {error}"))?;
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file())
        .filter(|path| !is_for_the_camera(path))
        .collect();
    files.sort();
    Ok(files.into_iter().partition(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        !name.starts_with("rest-")
    }))
}

/// Whether a file is asked for only when somebody opens the camera.
fn is_for_the_camera(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    reader::STEMS.iter().any(|stem| name.starts_with(stem))
}

/// A file's size after brotli -q 11.
pub fn brotli_size(path: &Path) -> Outcome<usize> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(crate::server::brotli(&bytes).len())
}

/// Prints the size of each file and gives the sum.
fn print_sizes(files: &[PathBuf]) -> Outcome<usize> {
    let mut sum = 0;
    for path in files {
        let size = brotli_size(path)?;
        sum += size;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        println!("{size:>9}  {name}");
    }
    Ok(sum)
}

/// Prints what the first download weighs, and what comes later.
///
/// # Errors
/// Where it is over the budget.
pub fn weigh() -> Outcome<()> {
    let (first, rest) = downloads()?;
    println!("\nFirst download, brotli -q 11:");
    let sum = print_sizes(&first)?;
    println!("{sum:>9}  in all, of {FIRST_DOWNLOAD_BUDGET} allowed");
    println!("\nBrought after the app has started:");
    print_sizes(&rest)?;
    if sum > FIRST_DOWNLOAD_BUDGET {
        return Err(format!("The first download is {sum} bytes: over budget."));
    }
    Ok(())
}
