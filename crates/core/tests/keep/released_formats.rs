//! Every save format that was ever released.

use crate::support::*;

const CODES: [&str; 2] = ["1234", "5678"];

/// What a pair saves with version 1 on its way: Anna answers *sometimes*, Bert *I don't know*.
fn version_1(name: &str) -> Session {
    let set = built_in();
    let mut journey = Journey::new(Config::default(), set, None);
    let codes = if name.ends_with("coded") {
        CODES.map(Some)
    } else {
        [None, None]
    };
    begin(&mut journey, Form::Mini);
    answer_here(&mut journey, 3);
    if name == "answering" {
        return saved(&journey.apply(Event::Next)).unwrap().clone();
    }
    fill(&mut journey, 3);
    let effects = lock(&mut journey, codes[0]);
    if name.starts_with("handover") {
        return saved(&effects).unwrap().clone();
    }
    journey.apply(Event::TakeOver);
    fill(&mut journey, 6);
    let effects = lock(&mut journey, codes[1]);
    if name.starts_with("reveal") {
        return saved(&effects).unwrap().clone();
    }
    agree(&mut journey, Person::First, codes[0]);
    let effects = agree(&mut journey, Person::Second, codes[1]);
    saved(&effects).unwrap().clone()
}

const FIXTURES: [(&str, &str); 6] = [
    (
        "answering",
        include_str!("../fixtures/session-v1-answering.txt"),
    ),
    (
        "handover-plain",
        include_str!("../fixtures/session-v1-handover-plain.txt"),
    ),
    (
        "handover-coded",
        include_str!("../fixtures/session-v1-handover-coded.txt"),
    ),
    (
        "reveal-plain",
        include_str!("../fixtures/session-v1-reveal-plain.txt"),
    ),
    (
        "reveal-coded",
        include_str!("../fixtures/session-v1-reveal-coded.txt"),
    ),
    ("open", include_str!("../fixtures/session-v1-open.txt")),
];

fn fixture(name: &str) -> &'static str {
    let (_, text) = FIXTURES
        .into_iter()
        .find(|(known, _)| *known == name)
        .expect(name);
    text.trim_end_matches('\n')
}

/// A page that finds this text in a slot, and goes on.
fn page_with(name: &str) -> Journey {
    let shelf = Shelf::with(&[(SLOTS[0], fixture(name))]);
    let (_, found) = open_with(&shelf, &built_in(), "");
    assert!(offered(&found).is_empty(), "{name}");
    let mut journey = Journey::new(Config::default(), built_in(), found.session);
    journey.apply(Event::Continue);
    journey
}

/// This version still writes what it wrote. A change here is a new version of the save format:
/// then the fixtures stay, and a migration and fixtures of the new one come beside them.
#[test]
fn version_1_of_the_save_format_is_written_as_ever() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let mut changed = Vec::new();
    for (name, _) in FIXTURES {
        let written = record(1, &json(&version_1(name)));
        if written != fixture(name) {
            let file = format!("{folder}/session-v1-{name}.txt");
            std::fs::write(file, written + "\n").expect("a folder for temporary files");
            changed.push(name);
        }
    }
    assert!(
        changed.is_empty(),
        "{changed:?} are written differently; if version 1 was never released, copy them from {folder}"
    );
}

/// Every released save format opens on the screen where it was left.
#[test]
fn every_released_save_format_opens_on_the_screen_where_it_was_left() {
    for (name, screen) in [
        ("answering", "answer"),
        ("handover-plain", "handover"),
        ("handover-coded", "handover"),
        ("reveal-plain", "reveal"),
        ("reveal-coded", "reveal"),
        ("open", "comparison"),
    ] {
        assert_eq!(page_with(name).id(), screen, "{name}");
    }
}

/// A session that was left while answering goes on at the same statement, with the answers.
#[test]
fn a_released_session_goes_on_with_its_answers() {
    let mut journey = page_with("answering");
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!((screen.progress, screen.person), ((1, 6), Person::First));
    assert_eq!(screen.setup.name(Person::Second), Some("Bert"));
    journey.apply(Event::Back);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!(screen.responses, [Some(crate::common::response(3)); 2]);
}

/// Locks that were released open with their codes, and show what was locked.
#[test]
fn released_locks_open_with_their_codes() {
    for (name, codes) in [
        ("reveal-plain", [None, None]),
        ("reveal-coded", CODES.map(Some)),
    ] {
        let mut journey = page_with(name);
        for (person, code) in Person::BOTH.into_iter().zip(codes) {
            agree(&mut journey, person, code);
        }
        let (_, opened) = journey.opened().expect(name);
        for (person, response) in [
            (Person::First, crate::common::response(3)),
            (Person::Second, Response::Unknown),
        ] {
            let read = opened.panel(person).response("gezien-1", Direction::Give);
            assert_eq!(read, Some(response), "{name}");
        }
    }
}

/// A lock with a code that was handed over waits for the second person, and opens afterwards.
#[test]
fn a_released_hand_over_goes_on_to_the_opening() {
    for (name, code) in [("handover-plain", None), ("handover-coded", Some("1234"))] {
        let mut journey = page_with(name);
        journey.apply(Event::TakeOver);
        fill(&mut journey, 1);
        lock(&mut journey, None);
        agree(&mut journey, Person::First, code);
        agree(&mut journey, Person::Second, None);
        assert_eq!(journey.id(), "comparison", "{name}");
    }
}
