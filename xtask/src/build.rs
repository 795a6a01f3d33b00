//! Building `dist/`, and weighing it.

use crate::assets::SINGLE_FILE;
use crate::setup::TARGET;
use crate::tools::brotli;
use crate::{Outcome, command, root, run, setup, target_folder};
use std::path::{Path, PathBuf};

/// Everything needed to answer the first statement, in bytes after brotli -q 11.
///
/// It was 110,000. What came on top protects what people answer: keyed texts and the watch over taps (3.3
/// KB), erasures that other tabs hear of (2.2), addresses that nobody can craft (2.3), names that are
/// compared and cut as people read them (4.2), consent to saving (1.3), the group's lock (0.6). And it was
/// 125,000: `html!` in the place of an own builder weighs 8.5 KB more, and the session by stage 5.4, as long as
/// it is stored by hand-written JSON beside the derived formats.
pub const FIRST_DOWNLOAD_BUDGET: usize = 140_000;

/// What the element costs a page until it comes near, in bytes after brotli -q 11.
pub const EMBED_BUDGET: usize = 5_120;

/// Sets up and makes a release build.
pub fn release() -> Outcome<()> {
    setup::for_build()?;
    println!("· Building (2 to 4 minutes the first time)");
    run(command("trunk")
        .args(["build", "--release", "--offline", "--locked"])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            compiler_flags(),
        )
        .env_remove("NO_COLOR"))
}

/// The example page that is a Yew app: only the tests need it.
pub fn example() -> Outcome<()> {
    let program = "tweeluik-example-yew";
    run(command("cargo")
        .args(["build", "--quiet", "--release", "--locked", "--target"])
        .args([TARGET, "--package", program])
        // As the release build has it, so that what both need is built once.
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            compiler_flags(),
        ))?;
    let target = target_folder();
    run(command("wasm-bindgen")
        .args(["--target=web", "--no-typescript", "--out-name=app"])
        .arg("--out-dir")
        .arg(target.join("examples-yew"))
        .arg(
            target
                .join(TARGET)
                .join("release")
                .join(program)
                .with_extension("wasm"),
        ))
}

/// Panic messages carry the path of their source: of the builder's machine they need not tell. The module is
/// split later.
fn compiler_flags() -> String {
    let home = |name: &str, folder: &str| {
        let home = std::env::var_os("HOME")
            .map(PathBuf::from)
            .unwrap_or_default();
        let set = std::env::var_os(name).map(PathBuf::from);
        set.unwrap_or_else(|| home.join(folder))
    };
    let registry = home("CARGO_HOME", ".cargo").join("registry/src");
    // What splits the module reads the relocations.
    let mut flags = vec!["-Clink-arg=--emit-relocs".to_owned()];
    for entry in std::fs::read_dir(&registry).into_iter().flatten().flatten() {
        flags.push(format!("--remap-path-prefix={}/=", entry.path().display()));
    }
    flags.push(format!("--remap-path-prefix={}/=", root().display()));
    flags.join(" ")
}

/// How the names of the files begin that the stand-alone page asks for before the first answer.
const FIRST: [&str; 5] = ["index.html", "boot-", "device-", "rescue-", "tweeluik-"];
/// What the page asks for afterwards, by itself: the rest of the module, and what it keeps on the
/// device to open without internet.
const THEN: [&str; 11] = [
    "split-late-",
    "chunk-",
    "late-",
    "offline-",
    "sw.js",
    "manifest.",
    "icon-",
    "camera-",
    "reader-",
    "framed-",
    "questions-",
];

/// The built files whose names begin in one of these ways.
fn files(beginnings: &[&str]) -> Outcome<Vec<PathBuf>> {
    let dist = root().join("dist");
    let entries = std::fs::read_dir(&dist).map_err(|error| format!("dist: {error}"))?;
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            beginnings
                .iter()
                .any(|beginning| name.starts_with(beginning))
        })
        .collect();
    files.sort();
    Ok(files)
}

/// A file's size after brotli -q 11.
pub fn brotli_size(path: &Path) -> Outcome<usize> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(brotli(&bytes).len())
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
/// Where something is over its budget.
pub fn weigh() -> Outcome<()> {
    println!("\nFirst download, brotli -q 11:");
    let first = print_sizes(&files(&FIRST)?)?;
    println!("{first:>9}  in all, of {FIRST_DOWNLOAD_BUDGET} allowed");
    println!("\nBrought after the app has started:");
    print_sizes(&files(&THEN)?)?;
    println!("\nOn somebody else's page, before the element is near:");
    let embed = print_sizes(&files(&["embed.js"])?)?;
    println!("{embed:>9}  of {EMBED_BUDGET} allowed");
    let single = root().join("dist").join(SINGLE_FILE);
    if let Ok(file) = std::fs::metadata(&single) {
        println!("\nThe page as a single file, as it is:");
        println!("{:>9}  {}", file.len(), SINGLE_FILE);
    }
    println!("\nBrought where it is needed:");
    let known = [&FIRST[..], &THEN, &["embed", SINGLE_FILE]].concat();
    let others = files(&[""])?.into_iter().filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        !known.iter().any(|beginning| name.starts_with(beginning))
    });
    print_sizes(&others.collect::<Vec<_>>())?;
    if first > FIRST_DOWNLOAD_BUDGET {
        return Err(format!("The first download is {first} bytes: over budget."));
    }
    if embed > EMBED_BUDGET {
        return Err(format!(
            "The element's script is {embed} bytes: over budget."
        ));
    }
    Ok(())
}
