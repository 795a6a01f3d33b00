//! The names of tests that pages give as the reason for what they say.

use crate::root;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where pages are that give such names. What CHANGELOG.md says of the past may be gone.
const PAGES: [&str; 3] = ["", "docs/en", "docs/nl"];
const OF_THE_PAST: &str = "CHANGELOG.md";
/// What reads like such a name and is none: a crate, a field of a file, chapters of the accessibility report.
const NO_TESTS: [&str; 5] = [
    "wasm_split_cli_support",
    "wants_to_talk_about",
    "success_criteria_level_a",
    "success_criteria_level_aa",
    "success_criteria_level_aaa",
];
/// Where tests are.
const FOLDERS: [&str; 4] = ["crates", "src", "tests", "xtask"];
/// Names of tests are sentences; what has fewer words is something else.
const LEAST_WORDS: usize = 4;

fn functions(folder: &Path, into: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            functions(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a file of Rust");
            let names = text.split("fn ").skip(1);
            into.extend(names.filter_map(|rest| Some(rest.split_once('(')?.0.to_owned())));
        }
    }
}

fn pages() -> impl Iterator<Item = PathBuf> {
    let files = PAGES.iter().flat_map(|folder| {
        let entries = fs::read_dir(root().join(folder)).expect("a folder");
        entries.flatten().map(|entry| entry.path())
    });
    files.filter(|path| {
        let kind = path.extension().and_then(|kind| kind.to_str());
        kind.is_some_and(|kind| ["md", "yaml"].contains(&kind)) && !path.ends_with(OF_THE_PAST)
    })
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_'
}

/// Protects everyone who relies on such a page: a test that is gone or renamed shows nothing.
#[test]
fn each_test_that_a_page_names_is_there() {
    let mut there = BTreeSet::new();
    for folder in FOLDERS {
        functions(&root().join(folder), &mut there);
    }
    let mut named = 0;
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page");
        let page = page.display();
        assert!(!text.contains("`…_"), "{page} cuts a name short");
        let names = text.split(|letter| !is_of_a_name(letter));
        let names = names.filter(|name| name.split('_').count() >= LEAST_WORDS);
        for name in names.filter(|name| !NO_TESTS.contains(name)) {
            named += 1;
            let is_there = there.contains(name);
            assert!(is_there, "{page} names {name}, which is not there");
        }
    }
    assert!(named > 100, "{named} names were found");
}
