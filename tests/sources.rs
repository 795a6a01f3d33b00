//! What the policy forbids, and what is kept where.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// All files below a folder with this extension.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(files(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            all.push(path);
        }
    }
    all.sort();
    all
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A text without the lines that are comments.
fn code(text: &str) -> String {
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    text.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

/// The content policy forbids inline styles and raw markup; so does this test, before a browser.
#[test]
fn no_code_sets_inline_styles_or_raw_markup() {
    let mut looked_at = 0;
    for extension in ["rs", "js"] {
        let compose = src().with_file_name("compose");
        for path in [files(&src(), extension), files(&compose, extension)].concat() {
            let code = code(&read(&path));
            looked_at += 1;
            for forbidden in [
                "style=",
                "\"style\"",
                "from_html_unchecked",
                "dangerously",
                "set_inner_html",
                "innerHTML",
                "insert_adjacent_html",
            ] {
                assert!(
                    !code.contains(forbidden),
                    "{forbidden} in {}",
                    path.display()
                );
            }
        }
    }
    assert!(looked_at > 15, "{looked_at}");
}

/// Protects people who read what is kept where: scripts that keep something do it under the names that the
/// page shows, and SECURITY names every one.
#[test]
fn what_is_kept_is_kept_under_the_names_that_are_shown() {
    use tweeluik_core::keep::{BACKUP, Kind, PLACES, PREFIX, TOMBSTONE};
    let script = fs::read_to_string(src().join("js/device.js")).unwrap();
    for (name, value) in [("NAME", BACKUP), ("TOMBSTONE", TOMBSTONE)] {
        let line = format!("const {name} = \"{value}\";");
        assert!(script.contains(&line), "{line}");
    }
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let security = fs::read_to_string(top.join("SECURITY.md")).unwrap();
    for (kind, name) in PLACES {
        assert!(name.starts_with(PREFIX) || name == BACKUP, "{name}");
        assert!(security.contains(&format!("`{name}")), "{name}");
        assert!(security.contains(kind.name()), "{kind:?}");
    }
    // What the browser can keep is asked for in these files only.
    let keeps = |kind| match kind {
        Kind::LocalStorage => ("localStorage", vec!["device.js", "raw.js"]),
        Kind::SessionStorage => ("sessionStorage", vec!["device.js"]),
        Kind::IndexedDb => ("indexedDB", vec!["device.js"]),
        Kind::CacheStorage => ("caches.", vec!["offline.js", "questions.js", "sw.js"]),
    };
    for (kind, _) in PLACES {
        let (word, allowed) = keeps(kind);
        for file in files(&src(), "js") {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            let text = code(&read(&file));
            assert!(
                !text.contains(word) || allowed.contains(&&*name),
                "{word} in {name}"
            );
        }
    }
    for file in files(&src(), "rs").into_iter().chain(files(&src(), "js")) {
        let text = code(&read(&file));
        assert!(!text.contains("document.cookie"), "{}", file.display());
    }
}

/// Protects translators: each text is read by some code, so nobody translates what nobody sees.
#[test]
fn every_text_is_read_by_the_app() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = [src(), root.join("crates/core/src")];
    let code: String = folders
        .iter()
        .flat_map(|folder| files(folder, "rs"))
        .map(|path| code(&read(&path)))
        .collect();
    let names: HashSet<&str> = code
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .collect();
    // An array of texts is read by the name of its list.
    let lists = read(&root.join("crates/core/build/texts.rs"));
    let texts = read(&root.join("locales/nl.ftl"));
    let ids: Vec<&str> = texts
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id)
        .collect();
    assert!(ids.len() > 600, "{}", ids.len());
    for id in ids {
        let is_read =
            names.contains(&*id.replace('-', "_")) || lists.contains(&format!("\"{id}\""));
        assert!(is_read, "nothing reads the text {id}");
    }
}
