//! What people download, and whether that has grown without a reason.

use crate::assets::{SINGLE_FILE, read};
use crate::tools::brotli;
use crate::{Outcome, root};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The figures of the last change that was meant, each with its reason: in bytes after brotli -q 11.
const WRITTEN: &str = "xtask/weights.json";
/// How much more a change may weigh without writing that down, in bytes.
const MARGIN: usize = 1_024;

/// How the names of the files begin that the stand-alone page asks for before the first answer.
const FIRST: [&str; 5] = ["index.html", "boot-", "device-", "rescue-", "tweeluik-"];
/// What it asks for afterwards: with the first ones, all that two people on one device need.
const LATE: [&str; 3] = ["split-late-", "chunk-", "late-"];
/// What comes after that: files, and what the page keeps on the device to open without internet.
const KEPT: [&str; 9] = [
    "split-files-",
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
            let begins = |beginning: &&str| name.starts_with(beginning);
            path.is_file() && beginnings.iter().any(begins)
        })
        .collect();
    files.sort();
    Ok(files)
}

/// Prints the size of each file and gives the sum.
fn print(what: &str, files: &[PathBuf]) -> Outcome<usize> {
    println!("\n{what}:");
    let mut sum = 0;
    for path in files {
        let size = brotli_size(path)?;
        sum += size;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        println!("{size:>9}  {name}");
    }
    Ok(sum)
}

/// A file's size after brotli -q 11.
fn brotli_size(path: &Path) -> Outcome<usize> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(brotli(&bytes).len())
}

/// Prints what each file weighs, and the difference to what was written down.
///
/// # Errors
/// Where something weighs more than was written down, and more than a little.
pub fn weigh() -> Outcome<()> {
    let written: Value = serde_json::from_str(&read(&root().join(WRITTEN))?)
        .map_err(|error| format!("{WRITTEN}: {error}"))?;
    let first = print("First download, brotli -q 11", &files(&FIRST)?)?;
    let late = print("For two people on one device, after that", &files(&LATE)?)?;
    print("After that", &files(&KEPT)?)?;
    let embed = print(
        "On somebody else's page, before the element is near",
        &files(&["embed.js"])?,
    )?;
    let known = [&FIRST[..], &LATE, &KEPT, &["embed", SINGLE_FILE]].concat();
    let others = files(&[""])?.into_iter().filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        !known.iter().any(|beginning| name.starts_with(beginning))
    });
    print("Brought where it is needed", &others.collect::<Vec<_>>())?;
    if let Ok(file) = std::fs::metadata(root().join("dist").join(SINGLE_FILE)) {
        println!("\nThe page as a single file, as it is:");
        println!("{:>9}  {SINGLE_FILE}", file.len());
    }
    println!("\nIn all, and the difference to {WRITTEN}:");
    let mut heavy = Vec::new();
    for (name, bytes) in [("first", first), ("pair", first + late), ("embed", embed)] {
        let before = written[name]["bytes"]
            .as_u64()
            .and_then(|bytes| usize::try_from(bytes).ok())
            .ok_or_else(|| format!("{WRITTEN} has no figure for {name}."))?;
        let (sign, difference) = if bytes < before {
            ('-', before - bytes)
        } else {
            ('+', bytes - before)
        };
        println!("{bytes:>9}  {name:<6} {sign}{difference}");
        if bytes > before + MARGIN {
            heavy.push(format!("{name} weighs {difference} bytes more"));
        }
    }
    if heavy.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "{} than {WRITTEN} has. Is it worth that? Then write the figure there, with the reason.",
            heavy.join(", ")
        ))
    }
}
