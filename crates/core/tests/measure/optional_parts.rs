//! What a set may have and may leave out: its own direct question, a card for each theme, and layers.

use crate::support::*;
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::{Direct, Weight};
use tweeluik_core::setup::{Relation, Setup};
use tweeluik_core::words::{Late, Words};

/// The set without a part.
fn without(path: &[&str]) -> QuestionFile {
    let mut set = whole();
    let (name, way) = path.split_last().unwrap();
    let mut part = &mut set;
    for step in way {
        part = match step.parse::<usize>() {
            Ok(place) => &mut part[place],
            Err(_) => &mut part[*step],
        };
    }
    part.as_object_mut().unwrap().remove(*name).unwrap();
    QuestionFile::parse(&set.to_string()).expect(name)
}

/// An organisation that writes them finds each in its place, in each language.
#[test]
fn a_set_that_has_every_part_is_read_whole() {
    let file = QuestionFile::parse(&whole().to_string()).unwrap();
    let direct = file.set.direct().unwrap();
    assert_eq!(direct.question().get("en"), "Who counts more heavily here?");
    let answers = Direct::ALL.map(|one| direct.answer(one).map(|text| text.get("nl")));
    let expected = [
        Some("Ik, veel"),
        Some("Ik, iets"),
        Some("Geen van beiden"),
        Some("{other|De ander}, iets"),
        Some("{other|De ander}, veel"),
        None,
    ];
    assert_eq!(answers, expected);
    let far = direct.answer(Direct::Other(Weight::Far)).unwrap();
    assert_eq!(far.with_other("en", Some("Sanne")), "Sanne, a lot");
    let ask = file.notes.theme("thema").unwrap().ask().unwrap();
    assert_eq!(ask.get("en"), "Will you greet me?");
    let layers = file.notes.layers().unwrap().in_order();
    assert_eq!(
        layers.map(|text| text.get("nl")),
        ["Wat gebeurde er?", "Wat wil je?", "Wat voel je?", "Waarom?"]
    );
}

/// People read the organisation's own words, with the other one's name or role; *I don't know* is ours.
#[test]
fn the_direct_question_is_asked_in_the_words_of_the_set() {
    let set = QuestionFile::parse(&whole().to_string()).unwrap().set;
    let words = Words::of(Language::Nl, Address::Informal);
    let late = Late::of(Language::Nl, Address::Informal);
    let setup = Setup::new(Relation::ParentProfessional, Language::Nl, Form::Short);
    let other = words.called(&setup, Person::Second);
    assert_eq!(late.direct_question_of(&set), "Wie telt hier zwaarder mee?");
    let said = Direct::ALL.map(|direct| late.direct_answer(words, &set, direct, &other));
    let expected = [
        "Ik, veel",
        "Ik, iets",
        "Geen van beiden",
        "De professional, iets",
        "De professional, veel",
        "Weet ik niet",
    ];
    assert_eq!(said, expected);
}

/// A set without them is as good: each can be left out, alone or with the others.
#[test]
fn each_part_can_be_left_out() {
    let file = without(&["direct"]);
    assert!(file.set.direct().is_none() && file.notes.layers().is_some());
    let file = without(&["layers"]);
    assert!(file.set.direct().is_some() && file.notes.layers().is_none());
    assert!(file.notes.has_cards());
    let file = without(&["themes", "0", "ask"]);
    assert!(!file.notes.has_cards());
    assert!(file.notes.theme("thema").unwrap().ask().is_none());
    assert!(file.notes.layers().is_some());
    let file = QuestionFile::parse(&good().to_string()).unwrap();
    assert!(file.set.direct().is_none() && file.notes.layers().is_none());
}

/// Two people who were asked another direct question cannot be compared. Cards and layers can be mended between
/// the two.
#[test]
fn another_direct_question_makes_another_set_and_other_cards_do_not() {
    let of = |set: &Value| parse(set).unwrap().fingerprint();
    let before = of(&whole());
    let changed = |path: &str| {
        let mut set = whole();
        *set.pointer_mut(path).unwrap() = json!("Anders");
        of(&set)
    };
    for path in ["/direct/question/nl", "/direct/answers/other-far/en"] {
        assert_ne!(changed(path), before, "{path}");
    }
    for path in ["/themes/0/ask/nl", "/layers/need/en", "/themes/0/title/nl"] {
        assert_eq!(changed(path), before, "{path}");
    }
    assert_ne!(of(&good()), before, "without a direct question");
    assert_eq!(of(&good()), without(&["direct"]).set.fingerprint());
}

/// The set that we show as an example has every part, so that it can be copied.
#[test]
fn the_example_has_every_part() {
    let example = include_str!("../../../../examples/questions.json");
    let file = QuestionFile::parse(example).unwrap();
    assert!(file.set.direct().is_some() && file.notes.layers().is_some());
    for theme in file.set.themes() {
        assert!(file.notes.theme(theme.id()).unwrap().ask().is_some());
    }
}
