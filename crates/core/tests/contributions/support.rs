//! What these tests share.

pub use crate::common::{
    Chance, built_in, contribution, contribution_with, rounds, small_set, tiny_set, workshop,
};
pub use serde_json::{Value, json};
pub use std::collections::BTreeSet;
pub use std::ops::Range;
pub use tweeluik_core::exchange::{
    Added, Message, NotAdded, Unreadable, Workshop, link, read, typed,
};
pub use tweeluik_core::measure::{
    Comparison, Contribution, Direct, DirectionShown, Distribution, Form, Frozen, GroupCount,
    Level, Levels, MOST_PAIRS, NotCounted, Panel, Person, QuestionSet, Response, Shown,
    ThemeCounts, ThemeSays, ThemeShown,
};

/// One pair's answers: for each statement what the first gives and the second receives, then what the
/// second gives and the first receives. 0 for none on the scale.
pub type Row = Vec<[u8; 4]>;

pub fn level(number: u8) -> Option<Level> {
    Level::new(number)
}

pub fn group(set: &QuestionSet, form: Form, rows: &[Row]) -> GroupCount {
    let mut group = GroupCount::empty(set, form);
    for row in rows {
        group.add(set, &contribution(set, form, row)).unwrap();
    }
    group
}

/// Reads counts as they are stored, where all say that both count the same; `None` where they cannot have come about.
pub fn read_count(
    set: &QuestionSet,
    form: Form,
    pairs: u32,
    themes: &[ThemeCounts],
) -> Option<GroupCount> {
    let direct = [[0, 0, pairs, 0, 0, 0]; 2];
    let stored = json!({"form": form, "pairs": pairs, "direct": direct, "themes": themes});
    let count: GroupCount = serde_json::from_value(stored).ok()?;
    count.fits(set).then_some(count)
}

pub fn frozen(set: &QuestionSet, form: Form, rows: &[Row]) -> Frozen {
    group(set, form, rows).freeze(set)
}

pub fn themes(shown: &Shown) -> Vec<ThemeShown> {
    match shown {
        Shown::TooFew => panic!("nothing is shown"),
        Shown::Themes { themes, .. } => themes.clone(),
    }
}

/// Rooms of all moods: some of one mind, some divided, some silent.
pub fn some_rows(chance: &mut Chance, statements: usize, pairs: usize) -> Vec<Row> {
    let moods: Vec<[u8; 4]> = (0..statements)
        .map(|_| [(); 4].map(|()| 1 + chance.below(5) as u8))
        .collect();
    let unrest = chance.one_of(&[0, 3, 20, 100]);
    let silence = chance.one_of(&[0, 0, 10, 60]);
    let answer = |chance: &mut Chance, mood: u8| match () {
        () if chance.percent(silence) => 0,
        () if chance.percent(unrest) => 1 + chance.below(5) as u8,
        () => mood,
    };
    (0..pairs)
        .map(|_| {
            moods
                .iter()
                .map(|mood| mood.map(|mood| answer(chance, mood)))
                .collect()
        })
        .collect()
}

/// Two themes, in the long form of two and of three statements; one of them in the mini form.
pub fn three_forms_set() -> QuestionSet {
    let theme = |id: &str, mini: bool, short: &str, long: &[&str]| {
        let statement = |id: &str, form: &str| {
            format!(
                r#"{{"id": "{id}", "form": "{form}", "receive": {{"nl": "-"}}, "give": {{"nl": "-"}}}}"#
            )
        };
        let mut all = vec![statement(short, "short")];
        all.extend(long.iter().map(|id| statement(id, "long")));
        format!(
            r#"{{"id": "{id}", "title": {{"nl": "-"}}, "mini": {mini}, "sources": [],
            "prompts": [{{"nl": "-"}}], "statements": [{}]}}"#,
            all.join(", ")
        )
    };
    let set = format!(
        r#"{{"format": "tweeluik-question-set/1", "id": "three", "version": "1", "title": {{"nl": "-"}},
        "languages": ["nl"], "sources": [], "themes": [{}, {}]}}"#,
        theme("t", true, "a", &["b"]),
        theme("v", false, "c", &["d", "e"])
    );
    QuestionSet::parse(&set).expect("the set is good")
}

/// The places of each theme's statements in a form.
pub fn places(set: &QuestionSet, form: Form) -> Vec<Range<usize>> {
    let themes = set.themes().iter();
    let asked = themes.map(|theme| theme.statements(form).count());
    let mut end = 0;
    asked
        .filter(|&asked| asked > 0)
        .map(|asked| {
            end += asked;
            end - asked..end
        })
        .collect()
}

/// A room of pairs that answered all statements alike, and the direct question so.
pub fn frozen_direct(set: &QuestionSet, pairs: &[[Direct; 2]]) -> Frozen {
    let mut group = GroupCount::empty(set, Form::Short);
    for direct in pairs {
        let pair = contribution_with(set, Form::Short, &[[3; 4]; 2], *direct);
        group.add(set, &pair).unwrap();
    }
    group.freeze(set)
}

pub fn direct_of(frozen: &Frozen) -> [Option<Distribution<Direct>>; 2] {
    match frozen.shown() {
        Shown::TooFew => [None; 2],
        Shown::Themes { direct, .. } => *direct,
    }
}

/// What a theme says, by its name alone.
pub fn name(says: &ThemeSays) -> &'static str {
    match says {
        ThemeSays::TooFew => "TooFew",
        ThemeSays::Same => "Same",
        ThemeSays::GivesMore(_) => "GivesMore",
        ThemeSays::ReceivesMore(_) => "ReceivesMore",
        ThemeSays::OneSided(_) => "OneSided",
        ThemeSays::BothLow => "BothLow",
        ThemeSays::BothHigh => "BothHigh",
    }
}
