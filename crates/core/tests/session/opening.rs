//! Opening.

use crate::support::*;

/// One person cannot say yes for two.
#[test]
fn one_persons_yes_said_twice_opens_nothing() {
    for person in Person::BOTH {
        let mut journey = at_reveal([None, None]);
        for _ in 0..3 {
            let effects = agree(&mut journey, person, None);
            assert!(
                matches!(effects[..], [Effect::Focus(Focus::InPlace)]),
                "{effects:?}"
            );
        }
        assert_eq!(
            yes(&journey),
            [person == Person::First, person == Person::Second]
        );
        assert!(journey.opened().is_none());
    }
}

/// Two yeses, in either order, open both panels, each with its own answers.
#[test]
fn two_yeses_in_either_order_open_the_two_panels() {
    for order in [Person::BOTH, [Person::Second, Person::First]] {
        let mut journey = at_reveal([None, None]);
        for person in order {
            agree(&mut journey, person, None);
        }
        let (_, opened) = journey.opened().expect("open");
        for (person, number) in [(Person::First, 2), (Person::Second, 4)] {
            let read = opened.panel(person).response("t-1", Direction::Receive);
            assert_eq!(read, Some(response(number)));
        }
    }
}

/// The host is told once, and told nothing but that.
#[test]
fn the_host_is_told_once_that_a_pair_has_opened() {
    let mut journey = at_reveal([None, None]);
    let mut told = 0;
    for event in [
        Event::Agree(Person::First, None),
        Event::Agree(Person::Second, None),
        Event::Agree(Person::Second, None),
        Event::Finish,
        Event::Back,
    ] {
        let effects = journey.apply(event);
        told += effects
            .iter()
            .filter(|effect| matches!(effect, Effect::Tell(_)))
            .count();
    }
    assert_eq!(told, 1);
}

/// A wrong code changes nothing, and tells it at the field of the one who typed it.
#[test]
fn a_wrong_code_is_refused_and_changes_nothing() {
    for code in [
        None,
        Some(""),
        Some("12"),
        Some("12345"),
        Some("1234 "),
        Some("5678"),
    ] {
        let mut journey = at_reveal([Some("1234"), Some("5678")]);
        let effects = agree(&mut journey, Person::First, code);
        let [Effect::Focus(Focus::Code(Some(Person::First)))] = effects[..] else {
            panic!("{effects:?}");
        };
        assert_eq!(yes(&journey), [false, false]);
        let Screen::Reveal(reveal) = journey.screen() else {
            panic!("no reveal");
        };
        assert_eq!(
            reveal.code_problem,
            Some((Person::First, CodeProblem::Wrong))
        );
    }
}

/// A wrong code does no lasting harm.
#[test]
fn the_right_codes_open_also_after_wrong_ones() {
    let mut journey = at_reveal([Some("1234"), Some("5678")]);
    agree(&mut journey, Person::First, Some("5678"));
    agree(&mut journey, Person::First, Some("1234"));
    agree(&mut journey, Person::Second, Some("1234"));
    assert_eq!(yes(&journey), [true, false]);
    agree(&mut journey, Person::Second, Some("5678"));
    assert_eq!(journey.id(), "comparison");
}

/// A code that one person put on their own lock asks nothing of the other.
#[test]
fn a_code_is_asked_only_of_the_one_who_set_it() {
    let mut journey = at_reveal([None, Some("5678")]);
    let Screen::Reveal(reveal) = journey.screen() else {
        panic!("no reveal");
    };
    assert_eq!(reveal.has_code, [false, true]);
    agree(&mut journey, Person::First, None);
    agree(&mut journey, Person::Second, Some("5678"));
    assert_eq!(journey.id(), "comparison");
}

/// A lock is bound to its owner: exchanged in the storage, the two locks no longer open.
#[test]
fn a_lock_that_was_moved_to_the_other_person_does_not_open() {
    let text = reveal_saved([Some("1234"), Some("1234")]);
    let mut value: Value = serde_json::from_str(&text).unwrap();
    let reveal = &mut value["phase"]["Reveal"];
    let (first, second) = (reveal["first"].clone(), reveal["second"].clone());
    reveal["first"] = second;
    reveal["second"] = first;
    let session = parsed(&value.to_string(), &small_set());
    let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
    journey.apply(Event::Continue);
    agree(&mut journey, Person::First, Some("1234"));
    agree(&mut journey, Person::Second, Some("1234"));
    assert_eq!(yes(&journey), [false, false]);
}

/// *Not now* is free of charge: all stays locked, and both are asked again next time.
#[test]
fn not_now_keeps_everything_locked_and_forgets_the_yeses() {
    let mut journey = at_reveal([None, Some("5678")]);
    agree(&mut journey, Person::First, None);
    journey.apply(Event::NotNow);
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!(start.done, Some(Done::NotNow));
    assert!(start.unfinished.is_some());
    journey.apply(Event::Continue);
    assert_eq!(yes(&journey), [false, false]);
    agree(&mut journey, Person::Second, Some("5678"));
    assert!(journey.opened().is_none());
    agree(&mut journey, Person::First, None);
    assert!(journey.opened().is_some());
}

/// Taking back erases the one's answers and leaves the other's as they were locked.
#[test]
fn taking_back_erases_exactly_that_persons_panel() {
    for (person, locked) in [(Person::First, 4), (Person::Second, 2)] {
        let mut journey = at_reveal([Some("1234"), Some("5678")]);
        agree(
            &mut journey,
            person,
            Some(["1234", "5678"][usize::from(person != Person::First)]),
        );
        let effects = journey.apply(Event::TakeBack(person));
        let text = json(saved(&effects).expect("saved"));
        assert_eq!(text.matches("\"Coded\"").count(), 1);
        let Screen::HandOver(screen) = journey.screen() else {
            panic!("no hand-over");
        };
        assert_eq!(
            (screen.to, screen.other_is_locked, screen.taken_back),
            (person, true, true)
        );
        journey.apply(Event::TakeOver);
        let Screen::Answer(screen) = journey.screen() else {
            panic!("no statement");
        };
        assert_eq!((screen.person, screen.response), (person, None));
        fill(&mut journey, 5);
        lock(&mut journey, None);
        assert_eq!(yes(&journey), [false, false]);
        agree(&mut journey, person, None);
        let other = person.other();
        let code = ["1234", "5678"][usize::from(other != Person::First)];
        agree(&mut journey, other, Some(code));
        let (_, opened) = journey.opened().expect("open");
        let read = |person| opened.panel(person).response("v-1", Direction::Give);
        assert_eq!(read(person), Some(response(5)));
        assert_eq!(read(other), Some(response(locked)));
    }
}

/// A yes is said in one sitting; a page that is opened again asks anew.
#[test]
fn a_reload_never_restores_a_yes() {
    let mut journey = at_reveal([None, None]);
    // Nothing is saved with a yes in it: the last save is the one of the lock.
    assert!(saved(&agree(&mut journey, Person::First, None)).is_none());
    let session = parsed(&reveal_saved([None, None]), &small_set());
    let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
    assert_eq!(journey.id(), "start");
    journey.apply(Event::Continue);
    assert_eq!(yes(&journey), [false, false]);
}

/// A yes that somebody writes into the storage is not believed: such a session is refused.
#[test]
fn a_yes_written_into_the_storage_opens_nothing() {
    let reveal = read(&reveal_saved([None, None])).unwrap();
    let mut record = Record::of(1, &reveal).unwrap();
    assert!(record.read::<StoredSession>().is_ok());
    // A yes is one of the two panels, in the open; there is no place for it.
    let value = json!(reveal);
    let panel = value.pointer("/phase/Reveal/first/Plain").unwrap();
    let panel: Panel = serde_json::from_value(panel.clone()).unwrap();
    for yes in [
        Record::of(1, &panel),
        Record::of(1, &Some(panel)),
        Record::of(1, &true),
    ] {
        let good = record.payload.len();
        record.payload.extend(yes.unwrap().payload);
        assert_eq!(
            record.read::<StoredSession>().err(),
            Some(RecordError::Damaged)
        );
        record.payload.truncate(good);
    }
}
