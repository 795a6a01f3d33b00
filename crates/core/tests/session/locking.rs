//! Locking.

use crate::support::*;

/// Locked is locked.
#[test]
fn a_locked_answer_cannot_be_changed() {
    let mut journey = answering();
    fill(&mut journey, 2);
    lock(&mut journey, None);
    let change_everything = |journey: &mut Journey| {
        for id in ["t-1", "v-1", "t-2"] {
            for direction in Direction::BOTH {
                journey.apply(Event::Answer(id.to_owned(), direction, response(5)));
            }
        }
        for event in [
            Event::Change(Question::FIRST),
            Event::Back,
            Event::Direct(direct(5)),
            Event::ChangeDirect,
        ] {
            journey.apply(event);
        }
    };
    change_everything(&mut journey);
    journey.apply(Event::TakeOver);
    fill(&mut journey, 4);
    lock(&mut journey, None);
    change_everything(&mut journey);
    agree(&mut journey, Person::First, None);
    change_everything(&mut journey);
    agree(&mut journey, Person::Second, None);
    let (_, opened) = journey.opened().expect("open");
    for (person, number) in [(Person::First, 2), (Person::Second, 4)] {
        let panel = opened.panel(person);
        for id in ["t-1", "v-1"] {
            for direction in Direction::BOTH {
                assert_eq!(panel.response(id, direction), Some(response(number)));
            }
        }
        assert_eq!(panel.response("t-2", Direction::Give), None);
        assert_eq!(panel.direct(), Some(direct(number)));
    }
}

/// A code that is no code locks nothing, and says why.
#[test]
fn a_code_that_is_too_short_or_too_long_locks_nothing() {
    for (code, expected) in [
        ("", CodeProblem::TooShort),
        ("123", CodeProblem::TooShort),
        ("éé€", CodeProblem::TooShort),
        (&"a".repeat(65), CodeProblem::TooLong),
        (&"a".repeat(1_000_000), CodeProblem::TooLong),
    ] {
        let mut journey = answering();
        fill(&mut journey, 2);
        let effects = lock(&mut journey, Some(code));
        assert!(
            matches!(effects[..], [Effect::Focus(Focus::Code(None))]),
            "{effects:?}"
        );
        let Screen::Review(review) = journey.screen() else {
            panic!("no review");
        };
        assert_eq!(review.code_problem, Some(expected));
    }
}

/// Where the device gives no randomness, a lock with a code must not quietly be one without.
#[test]
fn a_code_without_randomness_locks_nothing() {
    let mut journey = answering();
    fill(&mut journey, 2);
    let effects = journey.apply(Event::Lock(Some("1234".to_owned()), None));
    assert!(saved(&effects).is_none());
    let Screen::Review(review) = journey.screen() else {
        panic!("no review");
    };
    assert_eq!(review.code_problem, Some(CodeProblem::NoKey));
}

fn saved_with_code(number: u8, direct: Direct) -> Session {
    let mut journey = fresh(built_in());
    begin(&mut journey, Form::Long);
    while matches!(journey.screen(), Screen::Answer(_)) {
        answer_here(&mut journey, number);
        journey.apply(Event::Next);
    }
    journey.apply(Event::Direct(direct));
    journey.apply(Event::Next);
    saved(&lock(&mut journey, Some("1234")))
        .expect("saved")
        .clone()
}

/// With a code, what is stored tells nothing to who reads it.
#[test]
fn with_a_code_what_is_saved_contains_no_response() {
    let text = json(&saved_with_code(6, Direct::Same));
    for part in ["Unknown", "receive", "give", "direct", "gezien", "1234"] {
        assert!(!text.contains(part), "{part}");
    }
    assert!(text.contains("Coded"));
}

/// Not even by its length: a level and *I don't know* are of different length.
#[test]
fn with_a_code_the_length_of_what_is_saved_does_not_depend_on_the_answers() {
    let length = |number, direct| {
        let session = saved_with_code(number, direct);
        Record::of(1, &session).unwrap().encode().len()
    };
    let first = length(5, Direct::Same);
    for number in [1, 6, 7] {
        for direct in Direct::ALL {
            assert_eq!(length(number, direct), first);
        }
    }
}

/// Two locks with the same code and the same answers look different: salt and nonce are used.
#[test]
fn the_same_answers_under_the_same_code_are_saved_differently_each_time() {
    let with = |byte| {
        let mut journey = answering();
        fill(&mut journey, 3);
        let code = Some("1234".to_owned());
        let effects = journey.apply(Event::Lock(code, Some(entropy(byte))));
        let saved: Value = serde_json::from_str(&json(saved(&effects).unwrap())).unwrap();
        let coded = &saved["phase"]["Next"]["Person"]["other"]["Coded"];
        ["salt", "nonce", "text"].map(|part| coded[part].as_array().unwrap().clone())
    };
    assert_eq!(with(1), with(1));
    let [one, other] = [with(1), with(2)];
    assert!(one.iter().zip(&other).all(|(one, other)| one != other));
}
