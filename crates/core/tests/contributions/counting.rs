//! Counting.

use crate::support::*;

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
            let comparison = Comparison::of(&set, form, None, [first, second]);
            let direct = [(); 2].map(|()| chance.one_of(&Direct::ALL));
            let added = Contribution::of(&comparison, direct, form);
            assert_eq!(added.direct(), direct);
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
        }
    }
}

/// The counts of one theme, straightforwardly: for each direction in how many pairs it could be compared,
/// how often each mean gap was there, to the half step before it, and how often each level.
fn recount(
    rows: &[Row],
    statements: std::ops::Range<usize>,
) -> [(u32, [u32; 17], [[u32; 5]; 2]); 2] {
    [0, 1].map(|direction| {
        let mut comparable = 0;
        let (mut gaps, mut levels) = ([0; 17], [[0; 5]; 2]);
        for row in rows {
            let mut compared = Vec::new();
            for four in &row[statements.clone()] {
                let [give, receive] = [four[2 * direction], four[2 * direction + 1]];
                for (side, level) in [give, receive].into_iter().enumerate() {
                    if level > 0 {
                        levels[side][usize::from(level) - 1] += 1;
                    }
                }
                if give > 0 && receive > 0 {
                    compared.push(f64::from(give) - f64::from(receive));
                }
            }
            if !compared.is_empty() {
                let mean = compared.iter().sum::<f64>() / compared.len() as f64;
                gaps[((2.0 * mean).trunc() + 8.0) as usize] += 1;
                comparable += 1;
            }
        }
        (comparable, gaps, levels)
    })
}

/// Counts equal a straightforward recount, and in whatever order pairs come, the group is the same.
#[test]
fn counts_equal_a_recount_and_order_does_not_matter() {
    let set = built_in();
    let mut pairs = 0;
    for seed in 0..rounds(500) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&Form::ALL);
        let (themes, statements) = set.count(form);
        let mut rows = some_rows(&mut chance, statements, 20 + (seed as usize % 5));
        pairs += rows.len();
        let counted = group(&set, form, &rows);
        assert_eq!(counted.pairs() as usize, rows.len());
        let asked = set
            .themes()
            .iter()
            .map(|theme| theme.statements(form).count());
        let asked = asked.filter(|&asked| asked > 0);
        let mut place = 0;
        for (asked, counts) in asked.zip(counted.counts()) {
            let expected = recount(&rows, place..place + asked);
            place += asked;
            for (counts, (comparable, gaps, [give, receive])) in
                counts.directions.iter().zip(expected)
            {
                assert_eq!(counts.comparable(), comparable);
                assert_eq!(counts.gaps, gaps);
                assert_eq!([counts.give, counts.receive], [give, receive]);
            }
        }
        assert_eq!((counted.counts().len(), place), (themes, statements));
        for _ in 0..rows.len() {
            let (one, other) = (chance.below(rows.len()), chance.below(rows.len()));
            rows.swap(one, other);
        }
        assert_eq!(group(&set, form, &rows), counted);
    }
    assert!(pairs >= rounds(10_000), "{pairs}");
}

/// The answers to the direct question are counted by role, and *I don't know* is one.
#[test]
fn the_direct_question_is_counted_by_role() {
    let set = tiny_set();
    for seed in 0..rounds(500) {
        let mut chance = Chance::seeded(seed);
        let mut group = GroupCount::empty(&set, Form::Short);
        let mut expected = [[0; 6]; 2];
        for _ in 0..chance.below(30) {
            let direct = [(); 2].map(|()| chance.one_of(&Direct::ALL));
            for (counts, direct) in expected.iter_mut().zip(direct) {
                counts[usize::from(direct.number()) - 1] += 1;
            }
            let pair = contribution_with(&set, Form::Short, &[[3; 4]; 2], direct);
            group.add(&set, &pair).unwrap();
        }
        assert_eq!(group.direct(), &expected);
        let again: GroupCount = serde_json::from_value(json!(group)).unwrap();
        assert!(again.fits(&set) && again == group);
    }
}

/// A group counts its own form of its own set, and stops before its numbers would not fit.
#[test]
fn what_does_not_fit_the_group_is_not_counted() {
    let set = built_in();
    let long = contribution(&set, Form::Long, &vec![[3; 4]; set.count(Form::Long).1]);
    let mut group = GroupCount::empty(&set, Form::Short);
    let before = group.clone();
    assert_eq!(group.add(&set, &long), Err(NotCounted::OtherForm));
    let small = contribution(
        &small_set(),
        Form::Short,
        &vec![[3; 4]; small_set().count(Form::Short).1],
    );
    assert_eq!(group.add(&set, &small), Err(NotCounted::OtherForm));
    assert_eq!(group.add(&small_set(), &small), Err(NotCounted::OtherForm));
    assert_eq!(group, before);
    let silent = vec![ThemeCounts::default(); 12];
    let mut full = read_count(&set, Form::Short, MOST_PAIRS - 1, &silent).unwrap();
    let short = contribution(&set, Form::Short, &[[3; 4]; 12]);
    assert_eq!(full.add(&set, &short), Ok(()));
    assert_eq!(full.add(&set, &short), Err(NotCounted::Full));
    assert_eq!(
        Contribution::new(&set, Form::Mini, vec![], [Direct::Same; 2]),
        None
    );
}

/// A group that was kept is the same group; counts that no pairs can have left are not taken.
#[test]
fn a_kept_group_is_taken_only_where_it_can_have_come_about() {
    let set = built_in();
    for form in Form::ALL {
        let (_, statements) = set.count(form);
        let mut chance = Chance::seeded(form as u64);
        let rows = some_rows(&mut chance, statements, 7);
        let good = group(&set, form, &rows);
        let again = read_count(&set, form, 7, good.counts());
        assert_eq!(again.as_ref(), Some(&good));
        let refused = |pairs: u32, spoil: &dyn Fn(&mut Vec<ThemeCounts>)| {
            let mut counts = good.counts().to_vec();
            spoil(&mut counts);
            assert_eq!(read_count(&set, form, pairs, &counts), None);
        };
        refused(6, &|counts| counts[0].directions[0].give = [15, 0, 0, 0, 0]);
        refused(MOST_PAIRS + 1, &|_| {});
        refused(7, &|counts| counts.truncate(1));
        refused(7, &|counts| counts[0].directions[1].gaps[0] += 30);
        // More pairs with a gap than there are; and a gap without an answer of one of the two.
        refused(7, &|counts| {
            let one = &mut counts[0].directions[0];
            (one.gaps, one.give, one.receive) = ([0; 17], [7, 0, 0, 0, 0], [7, 0, 0, 0, 0]);
            one.gaps[8] = 8;
        });
        for [give, receive] in [[0, 1], [1, 0]] {
            refused(7, &|counts| {
                let one = &mut counts[0].directions[0];
                (one.gaps, one.give, one.receive) = ([0; 17], [give; 5], [receive; 5]);
                one.gaps[8] = 1;
            });
        }
        refused(7, &|counts| {
            counts[0].directions[1].receive = [u32::MAX; 5];
        });
        // Everybody answers the direct question once.
        for direct in [[6, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 8]] {
            let mut stored = json!(good);
            stored["direct"][1] = json!(direct);
            let read: GroupCount = serde_json::from_value(stored).unwrap();
            assert!(!read.fits(&set));
        }
    }
}
