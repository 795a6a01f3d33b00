//! What people type of their own: cut, compared and set apart.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::rounds;
use proptest::prelude::*;
use std::collections::BTreeSet;
use tweeluik_core::text::{
    beginning, clusters, comparable, fold_by, is_invisible, isolated, plain,
};
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

/// Stands for what the browser does: it has the tables of all scripts.
fn browser(text: &str) -> String {
    let text: String = text.nfkc().collect();
    text.to_lowercase().to_uppercase().to_lowercase()
}

/// Where a text may be cut, by us and by Unicode.
fn borders(text: &str) -> [BTreeSet<usize>; 2] {
    let start = text.as_ptr() as usize;
    let ours = clusters(text).map(|one| one.as_ptr() as usize - start);
    let theirs = text.grapheme_indices(true).map(|(at, _)| at);
    [ours.collect(), theirs.collect()]
}

/// What belongs together in a name is one character, and what does not is not.
#[test]
fn characters_are_counted_as_people_count_them() {
    for (text, count) in [
        ("", 0),
        ("Sanne", 5),
        ("Zoe\u{308}", 3),
        ("👩‍👩‍👧‍👦", 1),
        ("👍🏽👍🏿", 2),
        ("🇳🇱🇧🇪🇸🇷", 3),
        ("🇳🇱🇧", 2),
        (
            "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}!",
            2,
        ),
        ("❤️‍🔥1️⃣", 2),
        ("한국", 2),
        ("\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}", 2),
        ("नमस्ते", 3),
        ("கிருஷ்ணா", 4),
        ("مُحَمَّد", 4),
        ("שָׁלוֹם", 4),
        ("ሰላም", 3),
        ("张伟", 2),
    ] {
        assert_eq!(clusters(text).count(), count, "{text}");
        assert_eq!(clusters(text).collect::<String>(), text);
    }
}

/// For each two characters of Unicode that stand beside each other with something before and after them:
/// where Unicode has no border, we have none. For mutants, every fifth of them.
#[test]
fn no_character_that_unicode_keeps_together_is_cut() {
    let step = 5 - usize::try_from(rounds(4)).unwrap();
    let all: Vec<char> = (0..=0x10_ffff).filter_map(char::from_u32).collect();
    let mut together = 0;
    let others = [
        'a', 'क', '\u{94d}', '👩', '\u{200d}', '🇳', 'ᄒ', '가', '\u{301}', '\u{600}',
    ];
    for &c in all.iter().step_by(step) {
        for other in others {
            let text: String = [other, c, other, 'a'].iter().collect();
            let [ours, theirs] = borders(&text);
            assert!(ours.is_subset(&theirs), "{text:?}: {ours:?}, {theirs:?}");
            together += usize::from(theirs.len() < 4);
        }
    }
    assert!(together > 10_000, "{together}");
}

/// The same cases every time.
fn repeatable() -> ProptestConfig {
    ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(12),
        ..ProptestConfig::default()
    }
}

fn strange_text() -> impl Strategy<Value = String> {
    let known: Vec<char> = "aé\u{301} 🙂👩\u{200d}👧🏽🇳🇱\u{fe0f}नम\u{94d}ते한ᄒ\u{1161}\u{11a8}محم\u{64e}שׁ\u{e0067}\u{7}\u{202e}\u{200b}\u{3164}"
        .chars()
        .collect();
    let any_char = prop_oneof![4 => prop::sample::select(known), 1 => any::<char>()];
    prop::collection::vec(any_char, 0..60).prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(repeatable())]

    /// Also in long and strange texts no border of ours is inside a character, and nothing is lost.
    #[test]
    fn strange_texts_are_cut_between_characters_only(text in strange_text()) {
        // A text of one line has none; with it, the two of a line end are one.
        let text = text.replace('\r', "");
        let [ours, theirs] = borders(&text);
        prop_assert!(ours.is_subset(&theirs));
        prop_assert_eq!(clusters(&text).collect::<String>(), &*text);
        for most in [1, 5, 30] {
            let cut = beginning(&text, most, 40);
            prop_assert!(text.starts_with(cut) && cut.len() <= 40);
            prop_assert!(cut.len() == text.len() || theirs.contains(&cut.len()));
        }
    }

    /// What was taken once is taken again as it is.
    #[test]
    fn plain_text_stays_as_it_is(text in strange_text()) {
        let once = plain(&text);
        prop_assert_eq!(plain(&once), &*once);
        prop_assert!(!once.starts_with(is_invisible));
        let xml_forbids = |c: char| c < ' ' || matches!(c, '\u{fffe}' | '\u{ffff}');
        prop_assert!(!once.contains(xml_forbids));
    }
}

/// Nobody can tell two people apart by what cannot be seen.
#[test]
fn texts_that_look_the_same_are_compared_as_the_same() {
    fold_by(browser);
    for [one, other] in [
        ["Sam", "SAM"],
        ["Sam", " sam "],
        ["Zoë", "Zoe\u{308}"],
        ["ZOË", "zoe\u{308}"],
        ["Łódź", "łódź"],
        ["ΟΔΥΣΣΕΥΣ", "οδυσσευς"],
        ["Strauß", "STRAUSS"],
        ["Ｓａｍ", "Sam"],
        ["Jan  Willem", "Jan\u{a0}Willem"],
        ["S\u{200d}am\u{fe0f}", "Sa\u{34f}m"],
        ["Sam\u{3164}", "Sam \u{2800}"],
        ["\u{2068}محمد\u{2069}", "محمد"],
        ["한국", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8}"],
    ] {
        assert_eq!(comparable(one), comparable(other), "{one:?} {other:?}");
    }
    for [one, other] in [
        ["Sam", "Sem"],
        ["Zoë", "Zoe"],
        ["Jan Willem", "Janwillem"],
        ["👍🏽", "👍🏿"],
        ["محمد", "محمود"],
        ["A", "B"],
    ] {
        assert_ne!(comparable(one), comparable(other), "{one:?} {other:?}");
    }
}

/// What runs from right to left is set apart once; what does not is left as it is.
#[test]
fn only_what_runs_from_right_to_left_is_set_apart() {
    for text in ["Sanne", "Zoë 2", "张伟", "नमस्ते", "👩‍👧", "Łódź", "Ἀθῆναι", ""]
    {
        assert_eq!(isolated(text), text);
    }
    for text in ["محمد", "שרה", "Sara שרה 2", "ދިވެހި", "ߒߞߏ", "𞤀𞤁"] {
        let set_apart = format!("\u{2068}{text}\u{2069}");
        assert_eq!(isolated(text), set_apart);
        assert_eq!(isolated(&set_apart), set_apart);
    }
}
