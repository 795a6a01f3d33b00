//! The direct question.

use crate::support::*;
use tweeluik_core::measure::{Direct, DirectComparison, Weight};

/// Who counts more heavily for somebody: nobody, one of the two, or it is not known. From the number alone.
fn heavier(by: Person, direct: Direct) -> Option<Option<Person>> {
    match direct.number() {
        1 | 2 => Some(Some(by)),
        3 => Some(None),
        4 | 5 => Some(Some(by.other())),
        _ => None,
    }
}

fn every_pair() -> impl Iterator<Item = [Direct; 2]> {
    let all = Direct::ALL.into_iter();
    all.flat_map(|first| Direct::ALL.map(|second| [first, second]))
}

/// The same comparison, by what the two say of each person.
fn reference([first, second]: [Direct; 2]) -> DirectComparison {
    let said = [
        heavier(Person::First, first),
        heavier(Person::Second, second),
    ];
    let [Some(one), Some(two)] = said else {
        return match said {
            [None, None] => DirectComparison::BothUnknown,
            [None, _] => DirectComparison::OneUnknown(Person::First),
            _ => DirectComparison::OneUnknown(Person::Second),
        };
    };
    match (one, two) {
        (None, None) => DirectComparison::BothSame,
        (Some(one), Some(two)) if one == two => DirectComparison::BothSay(one),
        (Some(Person::First), Some(_)) => DirectComparison::EachMe,
        (Some(Person::Second), Some(_)) => DirectComparison::EachTheOther,
        (Some(heavier), None) => DirectComparison::OneSeesASide {
            by: Person::First,
            heavier,
        },
        (None, Some(heavier)) => DirectComparison::OneSeesASide {
            by: Person::Second,
            heavier,
        },
    }
}

/// What the comparison is where the two have changed places.
fn mirrored(compared: DirectComparison) -> DirectComparison {
    match compared {
        DirectComparison::BothSay(person) => DirectComparison::BothSay(person.other()),
        DirectComparison::OneUnknown(person) => DirectComparison::OneUnknown(person.other()),
        DirectComparison::OneSeesASide { by, heavier } => DirectComparison::OneSeesASide {
            by: by.other(),
            heavier: heavier.other(),
        },
        same => same,
    }
}

/// Every pair of answers is compared as by a second reading of their numbers.
#[test]
fn every_pair_of_answers_is_compared_as_by_a_second_formulation() {
    for [first, second] in every_pair() {
        let compared = DirectComparison::of(first, second);
        assert_eq!(compared, reference([first, second]), "{first:?} {second:?}");
    }
}

/// Some pairs worked out by hand.
#[test]
fn the_direct_answers_are_compared_as_worked_out_by_hand() {
    use Person::{First, Second};
    let side = |by, heavier| DirectComparison::OneSeesASide { by, heavier };
    for (first, second, expected) in [
        (3, 3, DirectComparison::BothSame),
        (1, 4, DirectComparison::BothSay(First)),
        (5, 2, DirectComparison::BothSay(Second)),
        (2, 3, side(First, First)),
        (4, 3, side(First, Second)),
        (3, 1, side(Second, Second)),
        (3, 5, side(Second, First)),
        (1, 2, DirectComparison::EachMe),
        (4, 5, DirectComparison::EachTheOther),
        (6, 1, DirectComparison::OneUnknown(First)),
        (3, 6, DirectComparison::OneUnknown(Second)),
        (6, 6, DirectComparison::BothUnknown),
    ] {
        let [one, two] = [first, second].map(crate::common::direct);
        assert_eq!(DirectComparison::of(one, two), expected);
    }
}

/// Two people who change places change the picture and nothing else.
#[test]
fn swapping_the_two_people_mirrors_the_direct_comparison() {
    for [first, second] in every_pair() {
        let swapped = DirectComparison::of(second, first);
        assert_eq!(swapped, mirrored(DirectComparison::of(first, second)));
    }
}

/// The values of the radio buttons are those of the public surface, and every number goes there and back.
#[test]
fn only_the_six_answers_to_the_direct_question_have_a_value_and_a_number() {
    let values = Direct::ALL.map(Direct::id);
    let expected = [
        "i-far",
        "i-little",
        "same",
        "other-little",
        "other-far",
        "unknown",
    ];
    assert_eq!(values, expected);
    for number in 0..=255 {
        let read = Direct::try_from(number).ok();
        assert_eq!(read.is_some(), (1..=6).contains(&number));
        assert!(read.is_none_or(|direct| direct.number() == number));
        let stored: Result<Direct, _> = serde_json::from_value(json!(number));
        assert_eq!(stored.ok(), read);
    }
    let little = Direct::Other(Weight::Little);
    assert_eq!(serde_json::to_value(little).unwrap(), json!(4));
}

/// The comparison has both answers or none, and the answers to the statements do not change it.
#[test]
fn the_comparison_compares_the_direct_answers_where_both_are_there() {
    let set = built_in();
    for [first, second] in every_pair() {
        for number in [1, 3, 5, 6] {
            let mut panels = [panel(&set, &all(number)), panel(&set, &all(3))];
            let compare =
                |[one, two]: &[Panel; 2]| Comparison::of(&set, Form::Mini, None, [one, two]);
            assert_eq!(compare(&panels).direct, None);
            panels[0].answer_direct(first);
            assert_eq!(compare(&panels).direct, None);
            panels[1].answer_direct(second);
            let expected = Some(DirectComparison::of(first, second));
            assert_eq!(compare(&panels).direct, expected);
        }
    }
}

/// Where all answers have a mean of 2 or less, the comparison says that, with any other finding.
#[test]
fn little_is_a_mean_of_two_or_less_of_all_answers_on_the_scale() {
    let set = built_in();
    for (first, second, little) in [
        (2, 2, true),
        (1, 3, true),
        (1, 4, false),
        (2, 3, false),
        (1, 6, true),
        (3, 7, false),
        (6, 7, false),
    ] {
        let compared = compare(&set, Form::Short, &all(first), &all(second));
        assert_eq!(compared.is_little, little, "{first} {second}");
    }
}
