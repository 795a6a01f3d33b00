//! Showing.

use crate::support::*;
use std::cmp::Reverse;
use std::ops::Range;

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

/// The median is the gap in the middle, and of an even number the half between the two in the middle.
#[test]
fn the_median_is_the_gap_in_the_middle() {
    let set = tiny_set();
    for seed in 0..rounds(20_000) {
        let mut chance = Chance::seeded(seed);
        let pairs = 5 + chance.below(12);
        let rows = some_rows(&mut chance, 2, pairs);
        for theme in themes(frozen(&set, Form::Short, &rows).shown()) {
            let mut medians = Vec::new();
            for (direction, shown) in theme.directions.iter().enumerate() {
                let four = |row: &Row| {
                    let [give, receive] = [0, 1].map(|side| row[theme.theme][2 * direction + side]);
                    (give > 0 && receive > 0).then(|| i32::from(give) - i32::from(receive))
                };
                let mut gaps: Vec<i32> = rows.iter().filter_map(four).collect();
                gaps.sort_unstable();
                let expected =
                    (gaps.len() >= 5).then(|| gaps[(gaps.len() - 1) / 2] + gaps[gaps.len() / 2]);
                // Two steps or more are not said more exactly, and which way is not said here.
                let median = shown.median();
                assert_eq!(
                    median.map(|median| i32::from(median.number())),
                    expected.map(|twice| twice.abs().min(4))
                );
                assert_eq!(
                    median.is_some_and(|median| median == HalfSteps::MOST),
                    expected.is_some_and(|twice| twice.abs() >= 4)
                );
                medians.push(expected);
            }
            // The sentence says which way, of the first direction in which the roles differ.
            let different = Person::BOTH
                .into_iter()
                .zip(medians)
                .find(|(_, twice)| twice.is_some_and(|twice| twice.abs() >= 4));
            match (theme.says, different) {
                (ThemeSays::GivesMore(said), Some((giver, Some(4..)))) => assert_eq!(said, giver),
                (ThemeSays::ReceivesMore(said), Some((giver, Some(..=-4)))) => {
                    assert_eq!(said, giver);
                }
                (ThemeSays::Same | ThemeSays::TooFew, None) => {}
                other => panic!("{other:?}"),
            }
        }
    }
}

/// The themes come by the difference in the middle that is shown of them, and else in the order of the set: the order
/// tells nothing that is not shown.
#[test]
fn the_order_of_the_themes_follows_from_what_is_shown_of_them() {
    let set = built_in();
    for seed in 0..rounds(2_000) {
        let mut chance = Chance::seeded(seed);
        let pairs = 5 + chance.below(20);
        let rows = some_rows(&mut chance, 12, pairs);
        let group = frozen(&set, Form::Short, &rows);
        let shown = themes(group.shown());
        let place = |theme: &ThemeShown| {
            let medians = theme.directions.iter().filter_map(|one| one.median());
            (Reverse(medians.max()), theme.theme)
        };
        assert!(shown.is_sorted_by_key(place), "walk {seed}");
    }
    let set = tiny_set();
    let rows = vec![vec![[3, 3, 3, 3], [4, 2, 3, 3]]; 5];
    let group = frozen(&set, Form::Short, &rows);
    let order = themes(group.shown()).into_iter().map(|theme| theme.theme);
    assert_eq!(order.collect::<Vec<_>>(), [1, 0]);
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
        for word in ["gaps", "comparable", "-"] {
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
    assert_eq!(met.len(), 10, "{met:?}");
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

/// Two themes, in the long form of two and of three statements; one of them in the mini form.
fn three_forms_set() -> QuestionSet {
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

/// What is known to pairs that talk with each other: their own answers, and what the group shows.
struct Known<'a> {
    set: &'a QuestionSet,
    form: Form,
    /// The places of each theme's statements in this form.
    themes: &'a [Range<usize>],
    rows: &'a [Row],
    looks: [usize; 2],
    shown: &'a Shown,
}

impl Known<'_> {
    fn is_the_same(&self, rows: &[Row]) -> bool {
        frozen(self.set, self.form, rows).shown() == self.shown
    }

    /// Whether there is another room with the same picture, in which another pair than those that look
    /// gave another answer here.
    fn may_be_another(&self, statement: usize, side: usize, chance: &mut Chance) -> bool {
        let others: Vec<usize> = (0..self.rows.len())
            .filter(|pair| !self.looks.contains(pair))
            .collect();
        let [mine, theirs] = [side, side ^ 1];
        // What a pair answers to one statement of a theme it may have answered to another one: the picture
        // is the same.
        let mut themes = self.themes.iter();
        let of_theme = themes.find(|theme| theme.contains(&statement)).unwrap();
        let only = self.rows[others[0]][statement][mine];
        for &pair in &others {
            for place in of_theme.clone() {
                if ![0, only].contains(&self.rows[pair][place][mine]) {
                    return true;
                }
                // One answer, and what the other person says of it.
                for level in (1..=5).filter(|level| *level != only) {
                    for opposite in 0..=5 {
                        let mut rows = self.rows.to_vec();
                        rows[pair][place][mine] = level;
                        rows[pair][place][theirs] = opposite;
                        if self.is_the_same(&rows) {
                            return true;
                        }
                    }
                }
            }
        }
        // Several pairs, and more of what they answered to this theme.
        (0..4_000).any(|_| {
            let mut rows = self.rows.to_vec();
            let (all, most) = (chance.percent(50), 1 + chance.below(3));
            for &pair in &others {
                if !all && !chance.percent(40) {
                    continue;
                }
                for _ in 0..most {
                    let place = of_theme.start + chance.below(of_theme.len());
                    rows[pair][place][chance.below(4)] = 1 + chance.below(5) as u8;
                }
            }
            let pair = chance.one_of(&others);
            let level = 1 + chance.below(5) as u8;
            rows[pair][of_theme.start + chance.below(of_theme.len())][mine] = level;
            level != only && self.is_the_same(&rows)
        })
    }
}

/// The promise: what is shown does not tell two pairs that talk, and that know their own answers, what any
/// other pair answered. For every two pairs that look, every other pair and every answer, in all three forms,
/// there is another room with the same picture, the same answers of those who look, and another answer there.
#[test]
fn from_what_is_shown_two_pairs_that_talk_cannot_work_out_another_answer() {
    let set = three_forms_set();
    for form in Form::ALL {
        let (_, statements) = set.count(form);
        let asked = set
            .themes()
            .iter()
            .map(|theme| theme.statements(form).count());
        let mut end = 0;
        let themes: Vec<_> = asked
            .filter(|&asked| asked > 0)
            .map(|asked| {
                end += asked;
                end - asked..end
            })
            .collect();
        assert_eq!(end, statements);
        let mut alike = 0;
        for seed in 0..rounds(1_500) {
            let mut chance = Chance::seeded(seed);
            let pairs = chance.one_of(&[5, 6, 7, 9, 10, 11, 12, 20]);
            let mut rows = some_rows(&mut chance, statements, pairs);
            let looks = [0, 1];
            // Those who look are often of another mind than all others.
            let apart = chance.below(4);
            for row in &mut rows[..2] {
                for answer in row.iter_mut().flatten() {
                    *answer = match apart {
                        0 => *answer,
                        1 => 6 - (*answer).clamp(1, 5),
                        2 => chance.one_of(&[1, 5]),
                        _ => chance.below(6) as u8,
                    };
                }
            }
            let shown = &frozen(&set, form, &rows).shown().clone();
            let known = Known {
                set: &set,
                form,
                themes: &themes,
                rows: &rows,
                looks,
                shown,
            };
            for statement in 0..statements {
                for side in 0..4 {
                    let answers: BTreeSet<u8> =
                        rows[2..].iter().map(|row| row[statement][side]).collect();
                    // Two of the others can change places, and the picture stays.
                    let only = *answers.first().unwrap();
                    // That nobody else had an answer on the scale is no answer.
                    if answers.len() > 1 || only == 0 {
                        continue;
                    }
                    // All others are alike: one of them, and then by changing places any, may differ.
                    alike += 1;
                    assert!(
                        known.may_be_another(statement, side, &mut chance),
                        "{form:?}, room {seed}, statement {statement}, side {side}, {rows:?}, {shown:?}"
                    );
                }
            }
        }
        assert!(alike > 200 || rounds(2) < 2, "{form:?}: {alike}");
    }
}

/// A room of pairs that answered all statements alike, and the direct question so.
fn frozen_direct(set: &QuestionSet, pairs: &[[Direct; 2]]) -> Frozen {
    let mut group = GroupCount::empty(set, Form::Short);
    for direct in pairs {
        let pair = contribution_with(set, Form::Short, &[[3; 4]; 2], *direct);
        group.add(set, &pair).unwrap();
    }
    group.freeze(set)
}

fn direct_of(frozen: &Frozen) -> [Option<Distribution<Direct>>; 2] {
    match frozen.shown() {
        Shown::TooFew => [None; 2],
        Shown::Themes { direct, .. } => *direct,
    }
}

/// From ten on who took a side or said *the same*: how often each answer was given, by role; where nearly all
/// said the same, only that. *I don't know* is not counted.
#[test]
fn the_direct_question_is_shown_by_role_from_ten_answers_on() {
    let set = tiny_set();
    for (pairs, unknown) in [
        (4, 0),
        (9, 0),
        (10, 0),
        (10, 1),
        (11, 1),
        (19, 0),
        (20, 0),
        (30, 9),
    ] {
        for others in 0..6.min(pairs - unknown) {
            let rows: Vec<[Direct; 2]> = (0..pairs)
                .map(|pair| {
                    let first = match pair {
                        pair if pair < unknown => Direct::Unknown,
                        pair if pair < unknown + others => Direct::ALL[0],
                        _ => Direct::ALL[3],
                    };
                    [first, Direct::Same]
                })
                .collect();
            let frozen = frozen_direct(&set, &rows);
            let almost = |direct, of: usize| {
                (of >= 10).then_some(if of < 20 {
                    Distribution::Most(direct)
                } else {
                    Distribution::AlmostEveryone(direct)
                })
            };
            let said = pairs - unknown;
            let first = if others > 3 && said - others > 3 {
                let [others, rest] = [others, said - others].map(|count| count as u32);
                (said >= 10).then_some(Distribution::Counts([others, 0, 0, rest, 0]))
            } else {
                let most = if 2 * others > said { 0 } else { 3 };
                almost(Direct::ALL[most], said)
            };
            assert_eq!(
                direct_of(&frozen),
                [first, almost(Direct::Same, pairs)],
                "{pairs} {unknown} {others}"
            );
            assert!(frozen.fits(&set, Form::Short));
        }
    }
}

/// What cannot have come about of the direct question is not taken.
#[test]
fn a_closed_group_with_direct_answers_that_cannot_be_is_not_taken() {
    let set = tiny_set();
    let rows: Vec<[Direct; 2]> = (0..20)
        .map(|pair| [Direct::ALL[pair % 5], Direct::Same])
        .collect();
    let good = json!(frozen_direct(&set, &rows));
    let read = |value: &Value| -> Option<bool> {
        let frozen: Frozen = serde_json::from_value(value.clone()).ok()?;
        Some(frozen.fits(&set, Form::Short))
    };
    assert_eq!(read(&good), Some(true));
    for wrong in [
        json!({"Counts": [5, 4, 4, 4, 4]}),
        json!({"Counts": [1, 1, 1, 1, 1]}),
        json!({"Counts": [20, 0, 0, 0, 0]}),
        json!({"AlmostEveryone": 6}),
        json!({"Most": 6}),
        json!({"AlmostEveryone": 7}),
    ] {
        let mut bad = good.clone();
        bad["shown"]["Themes"]["direct"][0] = wrong.clone();
        assert_ne!(read(&bad), Some(true), "{wrong}");
    }
}

/// The same promise for the direct question: of no other pair can two pairs that talk work out what one of its
/// people answered. For each there is another room with the same picture and another answer there.
#[test]
fn from_the_direct_question_two_pairs_that_talk_cannot_work_out_another_answer() {
    let set = tiny_set();
    let mut alike = 0;
    for seed in 0..rounds(3_000) {
        let mut chance = Chance::seeded(seed);
        let pairs = chance.one_of(&[5, 9, 10, 11, 12, 13, 19, 20, 21, 24]);
        let mood = [(); 2].map(|()| chance.one_of(&Direct::ALL));
        let unrest = chance.one_of(&[0, 5, 20, 50]);
        let mut rows: Vec<[Direct; 2]> = (0..pairs)
            .map(|_| {
                mood.map(|mood| {
                    if chance.percent(unrest) {
                        chance.one_of(&Direct::ALL)
                    } else {
                        mood
                    }
                })
            })
            .collect();
        for row in &mut rows[..2] {
            *row = [(); 2].map(|()| chance.one_of(&Direct::ALL));
        }
        let shown = frozen_direct(&set, &rows).shown().clone();
        for role in 0..2 {
            let only = rows[2][role];
            // Two of the others can change places, and the picture stays. That nobody else took a side is no
            // answer.
            if rows[2..].iter().any(|row| row[role] != only) || only == Direct::Unknown {
                continue;
            }
            alike += 1;
            let may_be_another = Direct::ALL.into_iter().any(|direct| {
                let mut other = rows.clone();
                other[2][role] = direct;
                direct != only && frozen_direct(&set, &other).shown() == &shown
            });
            assert!(
                may_be_another,
                "room {seed}, role {role}, {rows:?}, {shown:?}"
            );
        }
    }
    assert!(alike > 200 || rounds(2) < 2, "{alike}");
}
