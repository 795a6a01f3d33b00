//! What people download, and whether that has grown without a reason.

use crate::assets::{SINGLE_FILE, failed, read};
use crate::tools::{brotli, gzip};
use crate::{Outcome, root};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// The figures of the last change that was meant, each with its reason: in bytes after brotli -q 11.
const WRITTEN: &str = "xtask/weights.json";
/// How much more a change may weigh without writing that down, in bytes.
const MARGIN: usize = 1_024;

/// How the names of the files begin that the stand-alone page asks for before the first answer.
const FIRST: [&str; 6] = [
    "index.html",
    "boot-",
    "device-",
    "rescue-",
    "tweeluik-",
    "texts-nl-first-",
];
/// What it asks for afterwards: with the first ones, and with what the late chunk shares with others, all that
/// two people on one device need.
const LATE: [&str; 3] = ["split-late-", "late-", "texts-nl-late-"];
/// What comes after that: the talk and the end, files, two devices, and what the page keeps on the device to open without internet.
const KEPT: [&str; 13] = [
    "split-after-",
    "texts-nl-after-",
    "split-files-",
    "split-devices-",
    "texts-nl-devices-",
    "offline-",
    "sw.js",
    "manifest.",
    "icon-",
    "camera-",
    "reader-",
    "framed-",
    "questions-",
];

/// When a page asks for a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Before the first answer.
    First,
    /// Until the end of the comparison of two people on one device.
    Late,
    /// After that, by itself.
    Kept,
    /// On somebody else's page, before the element is near.
    Embed,
    /// Where it is needed.
    Needed,
    /// Nobody but where it stands alone: the single file, and the copy of `embed.js` under a name with a hash.
    Apart,
}

impl When {
    /// When the stand-alone page or an element asks for the file of this name.
    fn of(name: &str) -> When {
        let begins = |all: &[&str]| all.iter().any(|beginning| name.starts_with(beginning));
        // A file that chunks share is called after them.
        let shares = |chunk| begins(&["chunk-"]) && name.split('-').any(|part| part == chunk);
        if name == SINGLE_FILE || begins(&["embed-"]) {
            When::Apart
        } else if begins(&FIRST) {
            When::First
        } else if begins(&LATE) || shares("late") {
            When::Late
        } else if begins(&KEPT) || shares("after") || shares("files") || shares("devices") {
            When::Kept
        } else if name == "embed.js" {
            When::Embed
        } else {
            When::Needed
        }
    }
}

/// The built files that a page asks for at some time.
pub fn files(when: When) -> Outcome<Vec<PathBuf>> {
    let dist = root().join("dist");
    let entries = std::fs::read_dir(&dist).map_err(|error| format!("dist: {error}"))?;
    let mut files: Vec<_> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            path.is_file() && When::of(&name) == when
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
pub fn brotli_size(path: &Path) -> Outcome<usize> {
    let bytes = std::fs::read(path).map_err(failed(path))?;
    Ok(brotli(&bytes).len())
}

/// Prints what all weighs until the first answer, until two people compare, and with what is kept after that: as it is
/// and compressed, as `docs/en/hosting.md` has it. After brotli it is known.
fn print_sums(brotli: [usize; 3]) -> Outcome<()> {
    println!("\nUntil the first answer, until the comparison, and all that is kept:");
    let print = |sizes: [usize; 3], name: &str| {
        let [first, late, kept] = sizes;
        let (pair, all) = (first + late, first + late + kept);
        println!("{first:>9} {pair:>9} {all:>9}  {name}");
    };
    let sums = |size: fn(&[u8]) -> usize| {
        let [first, late, kept] = [When::First, When::Late, When::Kept].map(|when| sum(when, size));
        Ok::<_, String>([first?, late?, kept?])
    };
    print(sums(<[u8]>::len)?, "as it is");
    print(sums(|bytes| gzip(bytes).len())?, "gzip, level 6");
    print(brotli, "brotli -q 11");
    Ok(())
}

/// The sizes of all files of a time together, each as it is measured.
pub fn sum(when: When, size: fn(&[u8]) -> usize) -> Outcome<usize> {
    let sizes = files(when)?.into_iter().map(|path| {
        let bytes = std::fs::read(&path).map_err(failed(&path))?;
        Ok(size(&bytes))
    });
    sizes.sum()
}

/// Prints what each file weighs, and the difference to what was written down.
///
/// # Errors
/// Where something weighs more than was written down, and more than a little.
pub fn weigh() -> Outcome<()> {
    let written: Value = serde_json::from_str(&read(&root().join(WRITTEN))?)
        .map_err(|error| format!("{WRITTEN}: {error}"))?;
    let first = print("First download, brotli -q 11", &files(When::First)?)?;
    let late = print(
        "For two people on one device, after that",
        &files(When::Late)?,
    )?;
    let kept = print("After that", &files(When::Kept)?)?;
    let embed = print(
        "On somebody else's page, before the element is near",
        &files(When::Embed)?,
    )?;
    print("Brought where it is needed", &files(When::Needed)?)?;
    if let Ok(file) = std::fs::metadata(root().join("dist").join(SINGLE_FILE)) {
        println!("\nThe page as a single file, as it is:");
        println!("{:>9}  {SINGLE_FILE}", file.len());
    }
    print_sums([first, late, kept])?;
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
