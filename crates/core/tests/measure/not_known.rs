//! *I don't know* as a subject.

use crate::support::*;

/// With what A gives, B receives, B gives and A receives on chosen themes of the short form. All others are in between.
fn with_themes(set: &QuestionSet, themes: &[(usize, [u8; 4])]) -> Comparison {
    let (mut first, mut second) = (all(3), all(3));
    for &(theme, [give, received, returned, receive]) in themes {
        first[short_of(theme)] = [receive, give];
        second[short_of(theme)] = [received, returned];
    }
    compare(set, Form::Short, &first, &second)
}

/// A giver who does not know, beside a receiver who answered, is something to ask. A receiver who does not know, a giver
/// to whom it does not apply, and two people who do not know are not.
#[test]
fn a_giver_who_does_not_know_is_a_subject_where_the_receiver_answered() {
    let set = built_in();
    let who = |four| {
        let compared = with_themes(&set, &[(0, four)]);
        compared.themes[0].not_known().map(|(_, one)| one.giver)
    };
    assert_eq!(who([6, 4, 3, 3]), Some(Person::First));
    assert_eq!(who([3, 3, 6, 1]), Some(Person::Second));
    for four in [
        [3, 3, 3, 3],
        [3, 6, 3, 6],
        [7, 4, 3, 3],
        [6, 6, 6, 6],
        [6, 7, 3, 3],
    ] {
        assert_eq!(who(four), None, "{four:?}");
    }
}

/// Nobody is asked to talk about more than three themes, or twice about one.
#[test]
fn themes_to_ask_about_fill_the_suggested_ones_up_to_three() {
    let set = built_in();
    let not_known = [6, 4, 3, 3];
    let different = [5, 1, 3, 3];
    let to_ask = |themes: &[(usize, [u8; 4])]| {
        let compared = with_themes(&set, themes);
        (
            compared.suggested.clone(),
            compared.to_ask().collect::<Vec<_>>(),
        )
    };
    let four = [1, 3, 5, 7].map(|theme| (theme, not_known));
    assert_eq!(to_ask(&four), (vec![], vec![1, 3, 5]));
    let both = [
        (0, different),
        (3, not_known),
        (5, not_known),
        (7, not_known),
    ];
    assert_eq!(to_ask(&both), (vec![0], vec![3, 5]));
    let one_way = [6, 4, 5, 1];
    assert_eq!(to_ask(&[(2, one_way)]), (vec![2], vec![]));
    let full = [0, 1, 2].map(|theme| (theme, different));
    let full = [&full[..], &[(3, not_known)]].concat();
    assert_eq!(to_ask(&full), (vec![0, 1, 2], vec![]));
}
