//! Sentences.

use crate::support::*;

/// A theme has one sentence, that of the direction with the larger difference; of one statement two steps and more
/// differ, as with a pair.
#[test]
fn a_theme_says_in_one_sentence_which_way_the_roles_differ() {
    let set = built_in();
    let setup = setup(Form::Mini);
    let nl = words(&setup, Language::Nl);
    let said = nl.group;
    let (parent, worker) = ("de ouder", "de professional");
    let median = |steps| said.group_median("De ouder", worker, steps);
    let few = said.group_few;
    for (row, theme, first) in [
        (
            [5, 2, 3, 3],
            said.group_gives_more(parent, worker),
            median(said.group_steps),
        ),
        (
            [3, 3, 1, 5],
            said.group_receives_more(worker, parent),
            median(said.group_none),
        ),
        (
            [4, 3, 3, 3],
            said.group_same.to_owned(),
            median(said.group_step),
        ),
        // Of equal differences the first direction.
        (
            [1, 3, 3, 5],
            said.group_receives_more(parent, worker),
            median(said.group_steps),
        ),
        ([0, 3, 0, 3], few.to_owned(), few.to_owned()),
    ] {
        for pairs in [5, 12] {
            let shown = alike(&set, pairs, row);
            assert_eq!(nl.theme(&shown[0]), theme);
            assert_eq!(nl.direction(Person::First, &shown[0].directions[0]), first);
        }
    }
    // From ten pairs on the other kinds of a pair too; below that the same answers show little difference.
    for (row, kind) in [
        ([5, 4, 2, 2], said.group_one_sided(parent)),
        ([2, 1, 4, 4], said.group_one_sided(worker)),
        ([1, 2, 2, 2], said.group_both_low.to_owned()),
        ([5, 4, 5, 5], said.group_both_high.to_owned()),
        ([3, 4, 4, 3], said.group_same.to_owned()),
    ] {
        for pairs in [9, 10, 20] {
            let same = said.group_same.to_owned();
            let expected = if pairs < 10 { &same } else { &kind };
            assert_eq!(&nl.theme(&alike(&set, pairs, row)[0]), expected);
        }
    }
    // Between two steps lies a half.
    let mut group = GroupCount::empty(&set, Form::Mini);
    for pair in 0..6 {
        let give = if pair < 3 { 2 } else { 3 };
        let row = vec![[give, 2, 5, if pair < 3 { 3 } else { 4 }]; 6];
        group
            .add(&set, &contribution(&set, Form::Mini, &row))
            .unwrap();
    }
    let Shown::Themes { themes: shown, .. } = group.freeze(&set).shown().clone() else {
        panic!("six pairs are shown");
    };
    let both = Person::BOTH.map(|giver| nl.direction(giver, &shown[0].directions[giver as usize]));
    assert_eq!(both[0], median(said.group_half));
    let other_way = said.group_median("De professional", parent, said.group_half_more);
    assert_eq!(both[1], other_way);
    let en = words(&setup, Language::En);
    let first = en.direction(Person::First, &shown[0].directions[0]);
    let steps = en.group.group_half;
    assert_eq!(
        first,
        en.group
            .group_median("The parent", "the professional", steps)
    );
}
