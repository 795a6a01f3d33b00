//! Languages in `locales/drafts/`: whole, and not offered yet.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;
use std::path::Path;
use tweeluik_core::language::Language;
use tweeluik_locale_build::{File, Locales};

/// The languages that wait for a reader.
const DRAFTS: [&str; 2] = ["de", "fr"];

/// Reads a file of the project, and calls it as one of `locales/`.
fn read(path: &str) -> File {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path);
    let name = path.file_name().expect("a name").to_string_lossy();
    File {
        path: name.into_owned(),
        text: std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}")),
    }
}

/// Protects the work of translators: a draft keeps up with the source, so that it can be offered once somebody has read
/// it.
#[test]
fn each_draft_of_a_language_has_every_text() {
    let mut languages = read("locales/languages.toml");
    languages.text += &read("locales/drafts/languages.toml").text;
    let offered = Language::ALL.map(|language| format!("locales/{}.ftl", language.tag()));
    let drafts = DRAFTS.map(|tag| format!("locales/drafts/{tag}.ftl"));
    let files: Vec<File> = offered
        .iter()
        .chain(&drafts)
        .map(|path| read(path))
        .collect();
    let locales = Locales::parse(&languages, &files);
    let locales = locales.unwrap_or_else(|problems| panic!("{problems:#?}"));
    let of = |tag: &str| {
        let texts = locales.texts().filter(|text| text.language == tag);
        texts
            .map(|text| text.id.to_owned())
            .collect::<BTreeSet<_>>()
    };
    let source = of("nl");
    assert!(source.len() > 500);
    for tag in DRAFTS {
        assert_eq!(of(tag), source, "{tag}");
        assert!(Language::parse(tag).is_none(), "{tag} is offered");
    }
}

/// Protects what is measured: each statement of a draft stands beside what it says in English, in both directions.
#[test]
fn each_draft_has_every_statement_with_a_translation_back() {
    let set = include_str!("../../../question-sets/tweeluik.json");
    let set: serde_json::Value = serde_json::from_str(set).expect("the built-in set");
    let themes = set["themes"].as_array().expect("themes");
    for tag in DRAFTS {
        let review = read(&format!("docs/translations/{tag}.md")).text;
        assert!(review.contains("needs review"), "{tag}");
        let mut count = 0;
        for statement in themes
            .iter()
            .flat_map(|theme| theme["statements"].as_array().unwrap())
        {
            for direction in ["receive", "give"] {
                let begins = format!("| `{}.{direction}` | ", statement["id"].as_str().unwrap());
                let row = review.lines().find_map(|line| line.strip_prefix(&begins));
                let row = row.unwrap_or_else(|| panic!("{tag} lacks {begins}"));
                let cells: Vec<_> = row.split(" | ").map(str::trim).collect();
                assert!(
                    cells.len() == 2 && cells.iter().all(|cell| cell.len() > 5),
                    "{row}"
                );
                count += 1;
            }
        }
        assert_eq!(count, 56, "{tag}");
    }
}
