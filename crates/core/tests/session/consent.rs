//! Saving, printing and keeping take both yeses.

use crate::support::*;

/// Nobody takes along what the other one answered without that other one: with one yes there is no value
/// that could be saved, printed or kept.
#[test]
fn without_both_yeses_nothing_can_be_saved_printed_or_kept() {
    for person in Person::BOTH {
        let mut journey = at_the_end([None, None]);
        for _ in 0..2 {
            assert!(!agreed(&journey) && !journey.is_agreed());
            let effects = keep(&mut journey);
            assert!(
                matches!(effects[..], [Effect::Focus(Focus::Asked)]),
                "{effects:?}"
            );
            let Screen::Finish(screen) = journey.screen() else {
                panic!("{}", journey.id());
            };
            assert!(screen.missing);
            // Nor by saying yes for oneself once more.
            agree(&mut journey, person, None);
        }
        agree(&mut journey, person.other(), None);
        assert!(agreed(&journey));
        let effects = keep(&mut journey);
        assert!(
            matches!(effects[..], [Effect::Kept(KeptEffect::Keep(_))]),
            "{effects:?}"
        );
    }
}

/// A yes is for this screen: who goes back, closes, looks elsewhere or opens the page again, is asked anew.
#[test]
fn a_yes_to_saving_falls_away_with_its_screen() {
    let ways: [(&str, &[Event]); 4] = [
        ("back", &[Event::Back, Event::Finish]),
        ("about", &[Event::About(true), Event::About(false)]),
        ("idle", &[Event::Idle, Event::Continue]),
        ("workshop", &[Event::Workshop, Event::Back, Event::Continue]),
    ];
    for (name, events) in ways {
        let mut journey = at_the_end([None, None]);
        crate::common::agree_to_all(&mut journey);
        assert!(agreed(&journey));
        for event in events {
            journey.apply(event.clone());
            assert!(!agreed(&journey), "{name}");
        }
        assert_eq!(journey.id(), "finish", "{name}");
        assert!(!agreed(&journey), "{name}");
    }
}

/// Nor is it ever written.
#[test]
fn a_yes_to_saving_is_not_stored() {
    let mut journey = at_the_end([None, None]);
    for person in Person::BOTH {
        let effects = agree(&mut journey, person, None);
        assert!(saved(&effects).is_none(), "{effects:?}");
    }
    let after = json(saved(&journey.apply(Event::Back)).unwrap());
    let mut silent = at_the_end([None, None]);
    assert_eq!(after, json(saved(&silent.apply(Event::Back)).unwrap()));
}

/// Whose lock had a code says yes with that code, also after the page was opened again; nobody else can
/// in their place.
#[test]
fn a_yes_to_saving_takes_the_code_of_the_lock() {
    let mut journey = at_the_end([Some("1234"), None]);
    let saved = saved(&journey.apply(Event::Back)).cloned().unwrap();
    journey.apply(Event::Finish);
    let mut again = fresh_with(&json(&saved));
    for journey in [&mut journey, &mut again] {
        agree(journey, Person::Second, None);
        for wrong in [None, Some(""), Some("12345")] {
            agree(journey, Person::First, wrong);
            assert!(!agreed(journey), "{wrong:?}");
            let Screen::Finish(screen) = journey.screen() else {
                panic!("{}", journey.id());
            };
            assert_eq!(screen.refused, Some((Person::First, CodeProblem::Wrong)));
            assert_eq!(screen.has_code, [true, false]);
        }
        agree(journey, Person::First, Some("1234"));
        assert!(agreed(journey));
        let effects = keep(journey);
        let [Effect::Kept(KeptEffect::Keep(kept))] = &effects[..] else {
            panic!("{effects:?}");
        };
        assert!(!json(kept.session()).contains("Coded"), "no lock is kept");
    }
}

/// A page that is opened where this session waits, at its end.
fn fresh_with(text: &str) -> Journey {
    let session = parsed(text, &small_set());
    let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
    journey.apply(Event::Continue);
    journey.apply(Event::Finish);
    journey
}

/// What was kept with two yeses takes two again to be saved or printed; closing it takes none.
#[test]
fn a_kept_session_is_saved_and_printed_with_both_yeses_only() {
    let mut journey = at("history");
    journey.apply(Event::OpenKept(1));
    journey.apply(Event::Answers);
    journey.apply(Event::Finish);
    agree(&mut journey, Person::First, None);
    assert!(!agreed(&journey));
    agree(&mut journey, Person::Second, None);
    assert!(agreed(&journey));
    let mut closed = at("history");
    closed.apply(Event::OpenKept(1));
    closed.apply(Event::Answers);
    closed.apply(Event::Finish);
    let effects = keep(&mut closed);
    assert!(
        matches!(effects[..], [Effect::Focus(_)]),
        "nothing is kept anew: {effects:?}"
    );
    assert_eq!(closed.id(), "start");
}

/// A kept session that another tab has erased is let go where it is looked at.
#[test]
fn a_kept_session_that_was_erased_elsewhere_is_closed() {
    for last in [None, Some(Event::Finish)] {
        let mut journey = at("history");
        let Screen::History(screen) = journey.screen() else {
            panic!("no list");
        };
        let mut kept = screen.kept.to_vec();
        journey.apply(Event::OpenKept(1));
        journey.apply(Event::Answers);
        if let Some(last) = last {
            journey.apply(last);
        }
        kept.retain(|kept| kept.id != 2);
        journey.apply(Event::KeptList(kept.clone().into()));
        assert!(journey.opened().is_some(), "another one was erased");
        kept.clear();
        journey.apply(Event::KeptList(kept.into()));
        assert!(journey.opened().is_none());
        let Screen::Start(start) = journey.screen() else {
            panic!("{}", journey.id());
        };
        assert_eq!(start.done, Some(Done::Elsewhere));
        assert!(start.unfinished.is_none());
    }
}

/// Whose device it is, nobody asks: the one with less say is offered a code unfolded.
#[test]
fn each_preset_knows_who_has_less_say() {
    for relation in Relation::ALL {
        let expected = match relation {
            Relation::Colleagues | Relation::Own => None,
            _ => Some(Person::First),
        };
        assert_eq!(relation.less_say(), expected);
    }
}
