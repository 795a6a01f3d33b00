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

/// Reads a file of `locales/`.
fn read(path: &str) -> File {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../locales")
        .join(path);
    File {
        text: std::fs::read_to_string(file).expect(path),
        path: path.to_owned(),
    }
}

/// A language that waits for a reader.
struct Draft {
    tag: &'static str,
    texts: &'static str,
    review: &'static str,
}

const DRAFTS: [Draft; 2] = [
    Draft {
        tag: "de",
        texts: "drafts/de.ftl",
        review: include_str!("../../../docs/translations/de.md"),
    },
    Draft {
        tag: "fr",
        texts: "drafts/fr.ftl",
        review: include_str!("../../../docs/translations/fr.md"),
    },
];

/// Protects the work of translators: a draft keeps up with the source, so that it can be offered once somebody has read
/// it.
#[test]
fn each_draft_of_a_language_has_every_text() {
    let offered = read("languages.toml");
    let drafts = read("drafts/languages.toml");
    let languages = File {
        text: format!("{}\n{}", offered.text, drafts.text),
        path: "languages.toml".to_owned(),
    };
    let offered = Language::ALL.map(|language| format!("{}.ftl", language.tag()));
    let mut files: Vec<File> = offered.iter().map(|path| read(path)).collect();
    for draft in DRAFTS {
        let file = read(draft.texts);
        files.push(File {
            path: format!("{}.ftl", draft.tag),
            ..file
        });
    }
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
    for draft in DRAFTS {
        assert_eq!(of(draft.tag), source, "{}", draft.tag);
        assert!(
            Language::parse(draft.tag).is_none(),
            "{} is offered",
            draft.tag
        );
    }
}

/// Protects what is measured: each statement of a draft stands beside what it says in English, in both directions.
#[test]
fn each_draft_has_every_statement_with_a_translation_back() {
    let set = include_str!("../../../question-sets/tweeluik.json");
    let set: serde_json::Value = serde_json::from_str(set).expect("the built-in set");
    let themes = set["themes"].as_array().expect("themes");
    for Draft { tag, review, .. } in DRAFTS {
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
