//! Showing.

use crate::support::*;

/// Under five pairs nothing; from five medians; from ten distributions: both by the pairs of the room and
/// by those that could be compared.
#[test]
fn how_much_is_shown_depends_on_the_number_of_pairs() {
    let set = tiny_set();
    let full = [[4, 2, 3, 3], [5, 5, 1, 1]];
    let silent = [[4, 0, 3, 3], [5, 5, 1, 1]];
    for (pairs, silent_pairs) in [
        (4, 0),
        (5, 0),
        (5, 1),
        (9, 0),
        (9, 5),
        (10, 0),
        (10, 1),
        (10, 6),
        (40, 0),
    ] {
        let rows: Vec<Row> = (0..pairs)
            .map(|pair| if pair < silent_pairs { silent } else { full }.to_vec())
            .collect();
        let shown = frozen(&set, Form::Short, &rows).shown().clone();
        if pairs < 5 {
            assert_eq!(shown, Shown::TooFew);
            continue;
        }
        let themes = themes(&shown);
        for (place, one) in themes.iter().flat_map(|theme| {
            let places = [0, 1].map(|direction| (theme.theme, direction));
            places.into_iter().zip(&theme.directions)
        }) {
            let compared = if place == (0, 0) {
                pairs - silent_pairs
            } else {
                pairs
            };
            let expected = match compared {
                ..5 => "nothing",
                5..10 => "median",
                _ => "all",
            };
            let found = match one {
                DirectionShown::TooFew => "nothing",
                DirectionShown::Median(_) => "median",
                DirectionShown::All { .. } => "all",
            };
            assert_eq!(
                found, expected,
                "{pairs} pairs, {silent_pairs} silent, {place:?}"
            );
        }
    }
}

/// Where nearly all answered the same it tells it, and gives no number.
#[test]
fn where_nearly_all_answered_alike_it_says_almost_everyone() {
    let set = tiny_set();
    for others in 0..6_u8 {
        let rows: Vec<Row> = (0..20)
            .map(|pair| {
                let give = if pair < others { 1 } else { 4 };
                vec![[give, 3, 3, 3], [3, 3, 3, 3]]
            })
            .collect();
        let themes = themes(frozen(&set, Form::Short, &rows).shown());
        let first = themes.iter().find(|theme| theme.theme == 0).unwrap();
        let DirectionShown::All { give, receive, .. } = &first.directions[0] else {
            panic!("twenty pairs");
        };
        assert_eq!(*receive, Distribution::AlmostEveryone(level(3).unwrap()));
        let expected = if others <= 3 {
            Distribution::AlmostEveryone(level(4).unwrap())
        } else {
            Distribution::Counts([u32::from(others), 0, 0, 20 - u32::from(others), 0])
        };
        assert_eq!(*give, expected, "{others}");
    }
}

/// Among fewer than twenty pairs it is *most*, since three of ten are many.
#[test]
fn among_fewer_than_twenty_pairs_it_says_most() {
    let set = tiny_set();
    for pairs in [10_u8, 19, 20, 30] {
        for others in 0..5_u8 {
            let rows: Vec<Row> = (0..pairs)
                .map(|pair| {
                    let give = if pair < others { 1 } else { 4 };
                    vec![[give, 3, 3, 3], [3, 3, 3, 3]]
                })
                .collect();
            let themes = themes(frozen(&set, Form::Short, &rows).shown());
            let first = themes.iter().find(|theme| theme.theme == 0).unwrap();
            let DirectionShown::All { give, .. } = &first.directions[0] else {
                panic!("ten pairs or more");
            };
            let four = level(4).unwrap();
            let expected = match (others, pairs) {
                (4.., _) => {
                    let [others, rest] = [others, pairs - others].map(u32::from);
                    Distribution::Counts([others, 0, 0, rest, 0])
                }
                (_, ..20) => Distribution::Most(four),
                _ => Distribution::AlmostEveryone(four),
            };
            assert_eq!(*give, expected, "{others} of {pairs}");
        }
    }
}

/// What is kept of a frozen group is what is shown, and nothing that tells more: two rooms with the same
/// picture leave the same text, and under five pairs it is their number.
#[test]
fn a_frozen_group_keeps_what_it_shows_and_no_count_behind_it() {
    let set = built_in();
    let mut all = 0;
    let mut met = BTreeSet::new();
    for seed in 0..rounds(600) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&Form::ALL);
        let (_, statements) = set.count(form);
        let pairs = chance.one_of(&[0, 1, 4, 5, 9, 10, 21]);
        let rows = some_rows(&mut chance, statements, pairs);
        let frozen = frozen(&set, form, &rows);
        let value = json!(frozen);
        if pairs < 5 {
            assert_eq!(value, json!({"pairs": pairs, "shown": "TooFew"}));
        }
        let text = value.to_string();
        for word in ["gaps", "-"] {
            assert!(!text.contains(word), "{text}");
        }
        let read = |value: &Value| -> Option<Frozen> {
            let frozen: Frozen = serde_json::from_value(value.clone()).ok()?;
            frozen.fits(&set, form).then_some(frozen)
        };
        assert_eq!(read(&value), Some(frozen));
        all += usize::from(text.contains("\"All\""));
        // What cannot have come about is not taken.
        for (from, to) in [
            ("\"pairs\":21", "\"pairs\":4"),
            ("\"pairs\":5", "\"pairs\":20001"),
            ("\"Median\":0", "\"Median\":5"),
            ("\"median\":0", "\"median\":5"),
            ("\"theme\":0", "\"theme\":1"),
            ("\"theme\":0", "\"theme\":40"),
            ("\"Median\":1", "\"Middle\":1"),
            ("\"says\":\"Same\"", "\"says\":\"TooFew\""),
            ("\"says\":\"Same\"", "\"says\":{\"GivesMore\":\"first\"}"),
            ("\"says\":\"TooFew\"", "\"says\":\"Same\""),
            ("\"says\":\"Same\"", "\"says\":\"BothLow\""),
            ("\"says\":\"BothLow\"", "\"says\":\"Same\""),
            ("\"says\":\"BothHigh\"", "\"says\":\"BothLow\""),
            ("{\"OneSided\":\"first\"}", "{\"OneSided\":\"second\"}"),
            ("{\"OneSided\":\"second\"}", "\"Same\""),
            ("{\"GivesMore\":\"first\"}", "{\"GivesMore\":\"second\"}"),
            ("{\"GivesMore\":\"first\"}", "\"Same\""),
            (
                "{\"ReceivesMore\":\"second\"}",
                "{\"ReceivesMore\":\"first\"}",
            ),
        ] {
            let broken = text.replacen(from, to, 1);
            if broken != text {
                met.insert(from);
                let broken = serde_json::from_str(&broken).unwrap();
                assert_eq!(read(&broken), None, "{broken}");
            }
        }
    }
    assert_eq!(met.len(), 14, "{met:?}");
    assert!(all > rounds(60), "{all}");
}

/// In the long form a pair gives two or three answers to a theme: two or three times as many may differ.
#[test]
fn in_the_long_form_almost_everyone_is_said_of_pairs_not_of_answers() {
    let set = built_in();
    let (_, statements) = set.count(Form::Long);
    let each = |theme: usize| set.themes()[theme].statements(Form::Long).count();
    assert_eq!([each(0), each(1)], [2, 3]);
    for (theme, first) in [(0, 0), (1, each(0))] {
        let each = each(theme);
        for others in 4..13_usize {
            let rows: Vec<Row> = (0..20)
                .map(|pair| {
                    let mut row = vec![[3; 4]; statements];
                    let of_theme = row.iter_mut().skip(first).take(each);
                    for (statement, four) in of_theme.enumerate() {
                        four[0] = if each * pair + statement < others {
                            1
                        } else {
                            4
                        };
                    }
                    row
                })
                .collect();
            let themes = themes(frozen(&set, Form::Long, &rows).shown());
            let shown = themes.iter().find(|one| one.theme == theme).unwrap();
            let DirectionShown::All { give, .. } = &shown.directions[0] else {
                panic!("twenty pairs");
            };
            let is_almost_everyone = matches!(give, Distribution::AlmostEveryone(_));
            assert_eq!(is_almost_everyone, others <= 3 * each, "{theme}: {others}");
        }
    }
}
