//! A room of pairs: what a board counts, and what it may say.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::{Chance, built_in, contribution, rounds, small_set, tiny_set, workshop};
use std::collections::BTreeSet;
use tweeluik_core::exchange::{Added, Message, NotAdded, Unreadable, Workshop, link, read, typed};
use tweeluik_core::json::Json;
use tweeluik_core::measure::{
    Board, Comparison, Contribution, DirectionShown, Distribution, Form, Frozen, HalfSteps, Kind,
    Level, Levels, MOST_PAIRS, NotCounted, Panel, Person, QuestionSet, Response, Shown,
    ThemeCounts, ThemeSays, ThemeShown,
};

/// One pair's answers: for each statement what the first gives and the second receives, then what the
/// second gives and the first receives. 0 for none on the scale.
type Row = Vec<[u8; 4]>;

fn level(number: u8) -> Option<Level> {
    Level::new(number)
}

fn board(set: &QuestionSet, form: Form, rows: &[Row]) -> Board {
    let mut board = Board::empty(set, form);
    for row in rows {
        board.add(set, &contribution(set, form, row)).unwrap();
    }
    board
}

fn frozen(set: &QuestionSet, form: Form, rows: &[Row]) -> Frozen {
    board(set, form, rows).freeze(set)
}

fn themes(shown: &Shown) -> Vec<ThemeShown> {
    match shown {
        Shown::TooFew => panic!("nothing is shown"),
        Shown::Themes(themes) => themes.clone(),
    }
}

/// Rooms of all moods: some of one mind, some divided, some silent.
fn some_rows(chance: &mut Chance, statements: usize, pairs: usize) -> Vec<Row> {
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

// ---------------------------------------------------------------------------------------------
// Counting

/// What a pair adds is what its comparison says, in all forms: levels and nothing else.
#[test]
fn a_contribution_is_what_the_comparison_of_the_pair_says() {
    let set = built_in();
    for seed in 0..rounds(2_000) {
        let mut chance = Chance::seeded(seed);
        for form in Form::ALL {
            let mut panels = [Panel::empty(&set), Panel::empty(&set)];
            for panel in &mut panels {
                for (_, statement) in set.pick(form) {
                    for direction in tweeluik_core::measure::Direction::BOTH {
                        let response = chance.one_of(&Response::ALL);
                        panel.answer(statement.id(), direction, response);
                    }
                }
            }
            let [first, second] = &panels;
            let comparison = Comparison::of(&set, form, first, second);
            let added = Contribution::of(&comparison, form);
            assert_eq!(added.form(), form);
            let expected: Vec<[Levels; 2]> = set
                .pick(form)
                .map(|(_, statement)| {
                    let said = |panel: &Panel, direction| {
                        panel.response(statement.id(), direction)?.level()
                    };
                    use tweeluik_core::measure::Direction::{Give, Receive};
                    [(first, second), (second, first)].map(|(giver, receiver)| Levels {
                        give: said(giver, Give),
                        receive: said(receiver, Receive),
                    })
                })
                .collect();
            assert_eq!(added.statements(), expected);
            // And its themes are counted with the kind that the pair saw.
            let mut board = Board::empty(&set, form);
            board.add(&set, &added).unwrap();
            let turns: Vec<[u32; 3]> = comparison
                .themes
                .iter()
                .map(|theme| match theme.kind {
                    Kind::Different { largest: 3.. } => [1, 0, 0],
                    Kind::BothLow => [0, 1, 0],
                    Kind::Different { .. } => [0, 0, 1],
                    _ => [0, 0, 0],
                })
                .collect();
            let counted: Vec<_> = board.counts().iter().map(|theme| theme.turns).collect();
            assert_eq!(counted, turns);
        }
    }
}

/// The counts of one theme, straightforwardly: for each direction in how many pairs it could be compared,
/// and how often each gap and each level was there.
fn recount(
    rows: &[Row],
    statements: std::ops::Range<usize>,
) -> [(u32, [u32; 9], [[u32; 5]; 2]); 2] {
    [0, 1].map(|direction| {
        let mut comparable = 0;
        let (mut gaps, mut levels) = ([0; 9], [[0; 5]; 2]);
        for row in rows {
            let mut compared = false;
            for four in &row[statements.clone()] {
                let [give, receive] = [four[2 * direction], four[2 * direction + 1]];
                for (side, level) in [give, receive].into_iter().enumerate() {
                    if level > 0 {
                        levels[side][usize::from(level) - 1] += 1;
                    }
                }
                if give > 0 && receive > 0 {
                    gaps[usize::from(give + 4 - receive)] += 1;
                    compared = true;
                }
            }
            comparable += u32::from(compared);
        }
        (comparable, gaps, levels)
    })
}

/// Counts equal a straightforward recount, and in whatever order pairs come, the board is the same.
#[test]
fn counts_equal_a_recount_and_order_does_not_matter() {
    let set = built_in();
    let mut pairs = 0;
    for seed in 0..rounds(500) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&Form::ALL);
        let each = if form == Form::Long { 2 } else { 1 };
        let (themes, statements) = set.count(form);
        let mut rows = some_rows(&mut chance, statements, 20 + (seed as usize % 5));
        pairs += rows.len();
        let counted = board(&set, form, &rows);
        assert_eq!(counted.pairs() as usize, rows.len());
        for (theme, counts) in counted.counts().iter().enumerate() {
            let expected = recount(&rows, theme * each..(theme + 1) * each);
            for (counts, (comparable, gaps, [give, receive])) in
                counts.directions.iter().zip(expected)
            {
                assert_eq!(counts.comparable, comparable);
                assert_eq!(counts.gaps, gaps);
                assert_eq!([counts.give, counts.receive], [give, receive]);
            }
        }
        assert_eq!(counted.counts().len(), themes);
        for _ in 0..rows.len() {
            let (one, other) = (chance.below(rows.len()), chance.below(rows.len()));
            rows.swap(one, other);
        }
        assert_eq!(board(&set, form, &rows), counted);
    }
    assert!(pairs >= rounds(10_000), "{pairs}");
}

/// A board counts its own form of its own set, and stops before its numbers would not fit.
#[test]
fn what_does_not_fit_the_board_is_not_counted() {
    let set = built_in();
    let long = contribution(&set, Form::Long, &[[3; 4]; 24]);
    let mut board = Board::empty(&set, Form::Short);
    let before = board.clone();
    assert_eq!(board.add(&set, &long), Err(NotCounted::OtherForm));
    let small = contribution(
        &small_set(),
        Form::Short,
        &vec![[3; 4]; small_set().count(Form::Short).1],
    );
    assert_eq!(board.add(&set, &small), Err(NotCounted::OtherForm));
    assert_eq!(board.add(&small_set(), &small), Err(NotCounted::OtherForm));
    assert_eq!(board, before);
    let silent = vec![ThemeCounts::default(); 12];
    let mut full = Board::kept(&set, Form::Short, MOST_PAIRS - 1, silent).unwrap();
    let short = contribution(&set, Form::Short, &[[3; 4]; 12]);
    assert_eq!(full.add(&set, &short), Ok(()));
    assert_eq!(full.add(&set, &short), Err(NotCounted::Full));
    assert_eq!(Contribution::new(&set, Form::Mini, vec![]), None);
}

/// A board that was kept is the same board; counts that no pairs can have left are not taken.
#[test]
fn a_kept_board_is_taken_only_where_it_can_have_come_about() {
    let set = built_in();
    for form in Form::ALL {
        let (_, statements) = set.count(form);
        let mut chance = Chance::seeded(form as u64);
        let rows = some_rows(&mut chance, statements, 7);
        let good = board(&set, form, &rows);
        let again = Board::kept(&set, form, 7, good.counts().to_vec());
        assert_eq!(again.as_ref(), Some(&good));
        let refused = |pairs: u32, spoil: &dyn Fn(&mut Vec<ThemeCounts>)| {
            let mut counts = good.counts().to_vec();
            spoil(&mut counts);
            assert_eq!(Board::kept(&set, form, pairs, counts), None);
        };
        refused(6, &|counts| counts[0].directions[0].give = [15, 0, 0, 0, 0]);
        refused(MOST_PAIRS + 1, &|_| {});
        refused(7, &|counts| counts.truncate(1));
        refused(7, &|counts| counts[1].turns = [4, 4, 0]);
        refused(7, &|counts| counts[0].directions[1].comparable = 8);
        refused(7, &|counts| counts[0].directions[1].gaps[0] += 30);
        refused(7, &|counts| {
            let one = &mut counts[0].directions[0];
            (one.comparable, one.gaps) = (0, [0, 0, 0, 0, 1, 0, 0, 0, 0]);
        });
        refused(7, &|counts| {
            let one = &mut counts[0].directions[0];
            (one.comparable, one.gaps) = (1, [0; 9]);
        });
        refused(7, &|counts| {
            let one = &mut counts[0].directions[0];
            (one.comparable, one.gaps, one.give) = (1, [1, 0, 0, 0, 0, 0, 0, 0, 0], [0; 5]);
        });
        refused(7, &|counts| {
            counts[0].directions[1].receive = [u32::MAX; 5];
        });
    }
}

// ---------------------------------------------------------------------------------------------
// Showing

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

/// For one pair's answers in every place, the board talks first about what the pair would.
#[test]
fn the_themes_come_in_the_order_of_the_conversation() {
    let set = built_in();
    for seed in 0..rounds(2_000) {
        let mut chance = Chance::seeded(seed);
        let row = some_rows(&mut chance, 12, 1).pop().unwrap();
        let rows = vec![row; 5 + chance.below(8)];
        let turn = |place: usize| {
            let four = rows[0][place];
            let gap = |give: u8, receive: u8| {
                if give == 0 || receive == 0 {
                    None
                } else {
                    Some(give.abs_diff(receive))
                }
            };
            let largest = gap(four[0], four[1]).max(gap(four[2], four[3]));
            let low = four.iter().all(|level| *level <= 2);
            match largest {
                Some(3..) => 0,
                Some(..2) if low => 1,
                Some(2) => 2,
                _ => 3,
            }
        };
        let order: Vec<usize> = themes(frozen(&set, Form::Short, &rows).shown())
            .iter()
            .map(|theme| theme.theme)
            .collect();
        let mut expected: Vec<usize> = (0..12).collect();
        expected.sort_by_key(|place| turn(*place));
        assert_eq!(order, expected, "walk {seed}");
    }
    // What more pairs would talk about comes before what fewer would, however large the gap.
    let set = tiny_set();
    let rows = [
        vec![vec![[5, 1, 3, 3], [3, 3, 3, 3]]; 2],
        vec![vec![[3, 3, 3, 3], [4, 2, 3, 3]]; 3],
    ]
    .concat();
    let order = themes(frozen(&set, Form::Short, &rows).shown());
    assert_eq!(
        order.iter().map(|theme| theme.theme).collect::<Vec<_>>(),
        [1, 0]
    );
}

/// Where nearly all answered the same it says so, and gives no number.
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

/// What is kept of a frozen board is what is shown, and nothing that tells more: two rooms with the same
/// picture leave the same text, and under five pairs it is their number.
#[test]
fn a_frozen_board_keeps_what_it_shows_and_no_count_behind_it() {
    let set = built_in();
    let mut all = 0;
    for seed in 0..rounds(600) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&Form::ALL);
        let (_, statements) = set.count(form);
        let pairs = chance.one_of(&[0, 1, 4, 5, 9, 10, 21]);
        let rows = some_rows(&mut chance, statements, pairs);
        let frozen = frozen(&set, form, &rows);
        let text = frozen.to_json().to_text();
        if pairs < 5 {
            assert_eq!(text, format!("{{\"pairs\":{pairs}}}"));
        }
        for word in ["gaps", "turns", "comparable", "-"] {
            assert!(!text.contains(word), "{text}");
        }
        let json = Json::parse(&text).unwrap();
        let again = Frozen::from_json(&json, &set, form).expect("what was kept is read");
        assert_eq!(again, frozen);
        all += usize::from(text.contains("\"give\""));
        // What cannot have come about is not taken.
        for (from, to) in [
            ("\"pairs\":21", "\"pairs\":4"),
            ("\"pairs\":5", "\"pairs\":20001"),
            ("\"median\":0", "\"median\":5"),
            ("\"theme\":0", "\"theme\":1"),
            ("\"theme\":0", "\"theme\":40"),
            ("\"median\":1", "\"middle\":1"),
            ("\"more\":\"gives\"", "\"more\":\"says\""),
            (",\"more\":\"gives\"", ""),
        ] {
            let broken = text.replacen(from, to, 1);
            if broken != text {
                let json = Json::parse(&broken).unwrap();
                assert_eq!(Frozen::from_json(&json, &set, form), None, "{broken}");
            }
        }
    }
    assert!(all > rounds(60), "{all}");
}

/// In the long form a pair gives two answers to a theme: twice as many may differ.
#[test]
fn in_the_long_form_almost_everyone_is_said_of_pairs_not_of_answers() {
    let set = built_in();
    for others in 4..10_usize {
        let rows: Vec<Row> = (0..20)
            .map(|pair| {
                let mut row = vec![[3; 4]; 24];
                for (statement, four) in row.iter_mut().take(2).enumerate() {
                    four[0] = if 2 * pair + statement < others { 1 } else { 4 };
                }
                row
            })
            .collect();
        let themes = themes(frozen(&set, Form::Long, &rows).shown());
        let first = themes.iter().find(|theme| theme.theme == 0).unwrap();
        let DirectionShown::All { give, .. } = &first.directions[0] else {
            panic!("twenty pairs");
        };
        let is_almost_everyone = matches!(give, Distribution::AlmostEveryone(_));
        assert_eq!(is_almost_everyone, others <= 6, "{others}");
    }
}

/// Two themes, in the long form of two statements each; one of them in the mini form.
fn three_forms_set() -> QuestionSet {
    let theme = |id: &str, mini: bool, short: &str, long: &str| {
        let statement = |id: &str, form: &str| {
            format!(
                r#"{{"id": "{id}", "form": "{form}", "receive": {{"nl": "-"}}, "give": {{"nl": "-"}}}}"#
            )
        };
        format!(
            r#"{{"id": "{id}", "title": {{"nl": "-"}}, "mini": {mini}, "sources": [],
            "prompts": [{{"nl": "-"}}], "statements": [{}, {}]}}"#,
            statement(short, "short"),
            statement(long, "long")
        )
    };
    let set = format!(
        r#"{{"format": "tweeluik-question-set/1", "id": "three", "version": "1", "title": {{"nl": "-"}},
        "languages": ["nl"], "sources": [], "themes": [{}, {}]}}"#,
        theme("t", true, "a", "b"),
        theme("v", false, "c", "d")
    );
    QuestionSet::parse(&set).expect("the set is good")
}

/// What is known to pairs that talk with each other: their own answers, and what the group shows.
struct Known<'a> {
    set: &'a QuestionSet,
    form: Form,
    /// How many statements a theme has in this form.
    each: usize,
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
        let first = statement / self.each * self.each;
        let of_theme = first..first + self.each;
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
                    let place = first + chance.below(self.each);
                    rows[pair][place][chance.below(4)] = 1 + chance.below(5) as u8;
                }
            }
            let pair = chance.one_of(&others);
            let level = 1 + chance.below(5) as u8;
            rows[pair][first + chance.below(self.each)][mine] = level;
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
    for (form, each) in [(Form::Mini, 1), (Form::Short, 1), (Form::Long, 2)] {
        let (_, statements) = set.count(form);
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
                each,
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

// ---------------------------------------------------------------------------------------------
// On the way

/// What a workshop shows and what a pair adds is read again, as a link and typed.
#[test]
fn what_travels_in_a_workshop_is_read_again() {
    let set = built_in();
    for seed in 0..rounds(1_000) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&Form::ALL);
        let workshop = workshop(&set, form);
        let (_, statements) = set.count(form);
        let row = some_rows(&mut chance, statements, 1).pop().unwrap();
        let contribution = contribution(&set, form, &row);
        let pair = chance.number().to_be_bytes();
        let added = Added::of(&contribution, &workshop, pair).unwrap();
        for text in [link, typed].map(|write| write(&workshop.bytes().unwrap())) {
            assert_eq!(
                read(&text),
                Ok(Message::Workshop(workshop.clone())),
                "{text}"
            );
        }
        for text in [link, typed].map(|write| write(added.bytes())) {
            assert_eq!(read(&text), Ok(Message::Added(added.clone())), "{text}");
        }
        assert_eq!(added.open(&workshop, &set), Ok((pair, contribution)));
    }
}

/// What a pair adds fits a code of version 8 at an address of sixty characters, and has the same length
/// for every pair.
#[test]
fn what_a_pair_adds_is_small_enough_for_a_code() {
    let set = built_in();
    for (form, level) in Form::ALL
        .into_iter()
        .flat_map(|form| [0, 1, 5].map(|level| (form, level)))
    {
        let (_, statements) = set.count(form);
        let contribution = contribution(&set, form, &vec![[level; 4]; statements]);
        let added = Added::of(&contribution, &workshop(&set, form), [255; 8]).unwrap();
        let text = format!("{}{}", "a".repeat(60), link(added.bytes()));
        let code = qrcodegen::QrCode::encode_text(&text, qrcodegen::QrCodeEcc::Medium).unwrap();
        println!(
            "{}: {} bytes, version {}, {} groups",
            form.id(),
            added.bytes().len(),
            code.version().value(),
            typed(added.bytes()).split(' ').count()
        );
        assert!(code.version().value() <= 8);
        assert_eq!(
            added.bytes().len(),
            2 + 5 + 8 + (12 * statements).div_ceil(8) + 4
        );
    }
}

/// Every cut and every changed bit of what travels is refused, and nothing is counted.
#[test]
fn every_cut_and_every_changed_bit_is_refused() {
    let set = built_in();
    let workshop = workshop(&set, Form::Mini);
    let contribution = contribution(&set, Form::Mini, &[[1, 2, 3, 4]; 6]);
    let added = Added::of(&contribution, &workshop, [7; 8]).unwrap();
    let way_in = workshop.bytes().unwrap();
    for good in [added.bytes(), &way_in] {
        for length in 0..good.len() {
            assert!(
                opened(&good[..length], &workshop, &set).is_err(),
                "{length}"
            );
        }
        for bit in 0..good.len() * 8 {
            let mut bad = good.to_vec();
            bad[bit / 8] ^= 128 >> (bit % 8);
            assert!(opened(&bad, &workshop, &set).is_err(), "{bit}");
        }
        let mut longer = good.to_vec();
        longer.push(0);
        assert!(opened(&longer, &workshop, &set).is_err());
    }
}

fn opened(bytes: &[u8], workshop: &Workshop, set: &QuestionSet) -> Result<(), String> {
    match read(&link(bytes)).map_err(|why| format!("{why:?}"))? {
        Message::Added(added) => added
            .open(workshop, set)
            .map(drop)
            .map_err(|why| format!("{why:?}")),
        Message::Workshop(_) => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

/// What belongs to another workshop, another form or other questions says which.
#[test]
fn what_belongs_elsewhere_is_refused_and_says_so() {
    let (set, other_set) = (built_in(), small_set());
    let ours = workshop(&set, Form::Short);
    let contribution = contribution(&set, Form::Short, &[[3; 4]; 12]);
    let added = Added::of(&contribution, &ours, [0; 8]).unwrap();
    let elsewhere = Workshop {
        id: *b"other id",
        ..ours.clone()
    };
    let longer = Workshop {
        form: Form::Long,
        ..ours.clone()
    };
    assert_eq!(added.open(&elsewhere, &set), Err(NotAdded::OtherWorkshop));
    assert_eq!(added.open(&longer, &set), Err(NotAdded::OtherWorkshop));
    let theirs = workshop(&other_set, Form::Short);
    assert_eq!(added.open(&theirs, &other_set), Err(NotAdded::OtherSet));
    // A name that was mended changes nothing.
    let renamed = Workshop {
        name: String::new(),
        ..ours.clone()
    };
    assert!(added.open(&renamed, &set).is_ok());
}

/// A way in that says too much cannot be written, and one that is written otherwise is not read.
#[test]
fn a_way_in_has_one_way_to_be_written() {
    let set = built_in();
    let good = workshop(&set, Form::Short);
    assert_eq!(
        Workshop {
            name: "n".repeat(240),
            ..good.clone()
        }
        .bytes(),
        None
    );
    assert_eq!(
        Workshop {
            relation: 32,
            ..good.clone()
        }
        .bytes(),
        None
    );
    let last = Workshop {
        relation: 31,
        ..good.clone()
    };
    assert!(last.bytes().is_some());
    assert_eq!(read(&link(&[0x14])), Err(Unreadable::Cut));
    // Too little to be anything, and too short to be typed.
    for length in 0..18 {
        let mut short = vec![0x15, length];
        short.resize(2 + usize::from(length), 0);
        assert_eq!(read(&link(&short)), Err(Unreadable::Damaged), "{length}");
    }
}
