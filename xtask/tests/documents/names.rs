//! The names of tests that pages give as the reason for what they say.

use crate::{read, root};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Pages that promise something by the name of a test.
const PAGES: [&str; 8] = [
    "SECURITY.md",
    "docs/en/accessibility.md",
    "docs/en/accessibility-wcag.md",
    "docs/en/openacr.yaml",
    "docs/en/public-code.md",
    "docs/en/versions.md",
    "docs/nl/toegankelijkheid.md",
    "docs/nl/toegankelijkheid-wcag.md",
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
    // What the format of the report calls its chapters.
    let not_tests = [
        "success_criteria_level_a",
        "success_criteria_level_aa",
        "success_criteria_level_aaa",
    ];
    for page in PAGES {
        let text = read(page);
        assert!(!text.contains("`…_"), "{page} cuts a name short");
        let names = text.split(|letter| !is_of_a_name(letter));
        let names = names.filter(|name| name.split('_').count() >= LEAST_WORDS);
        for name in names.filter(|name| !not_tests.contains(name)) {
            assert!(
                there.contains(name),
                "{page} names {name}, which is not there"
            );
        }
    }
}
