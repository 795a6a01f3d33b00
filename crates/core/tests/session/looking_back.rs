//! Looking back at what was kept: the agreements first, then what was said then beside what is said now.

use crate::support::*;
use tweeluik_core::session::{LookingBackScreen, OverTimeScreen};

fn kept() -> Journey {
    at("looking back")
}

fn screen(journey: &Journey) -> LookingBackScreen<'_> {
    match journey.screen() {
        Screen::LookingBack(screen) => screen,
        other => panic!("{other:?}"),
    }
}

fn over_time(journey: &Journey) -> OverTimeScreen<'_> {
    match journey.screen() {
        Screen::OverTime(screen) => screen,
        other => panic!("{other:?}"),
    }
}

/// Both answer again, each the same to all.
fn again(journey: &mut Journey, numbers: [u8; 2]) {
    for event in [Event::Again, Event::Begin] {
        journey.apply(event);
    }
    for number in numbers {
        fill(journey, number);
        lock(journey, None);
        journey.apply(Event::TakeOver);
    }
    for person in Person::BOTH {
        agree(journey, person, None);
    }
}

/// Last time's agreements come first, and what came of them is written to what is kept.
#[test]
fn what_came_of_an_agreement_is_kept_with_it() {
    let mut journey = kept();
    assert!(screen(&journey).is_kept);
    assert_eq!(screen(&journey).date, "2026-01-31");
    let effects = journey.apply(Event::Came(2, Came::Partly));
    let [Effect::Kept(KeptEffect::Change(changed))] = &effects[..] else {
        panic!("{effects:?}");
    };
    assert_eq!(
        (changed.id, changed.came),
        (1, [None, None, Some(Came::Partly)])
    );
    // Of a line that is not there nothing comes.
    assert!(journey.apply(Event::Came(1, Came::Done)).is_empty());
    // What is not known to be on the device goes along with what is said next; what is there does not.
    journey.apply(Event::Stored(Saved::InPage(Unsaved::Full)));
    let came = [Some(Came::Done), None, Some(Came::Partly)];
    for (saved, came) in [
        (Saved::OnDevice, came),
        (Saved::OnDevice, [Some(Came::Done), None, None]),
    ] {
        let effects = journey.apply(Event::Came(0, Came::Done));
        let [Effect::Kept(KeptEffect::Change(changed))] = &effects[..] else {
            panic!("{effects:?}");
        };
        assert_eq!(changed.came, came);
        journey.apply(Event::Stored(saved));
    }
}

/// A file is on no device: what came of its agreements can be written nowhere, and nothing can follow it.
#[test]
fn a_file_is_looked_at_and_not_changed() {
    let mut journey = kept();
    journey.apply(Event::Back);
    let Screen::History(history) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    let file = (history.kept[0].session.clone(), "2026-01-31".to_owned());
    journey.apply(Event::FromFile(Ok(Box::new(file))));
    assert!(!screen(&journey).is_kept);
    assert!(journey.apply(Event::Came(0, Came::Done)).is_empty());
    assert!(journey.apply(Event::Again).is_empty());
    journey.apply(Event::Answers);
    assert_eq!(journey.id(), "comparison");
}

/// The two who answer again see then and now once they have opened; until then nothing of either.
#[test]
fn then_and_now_stand_beside_each_other_once_both_have_opened() {
    let mut journey = kept();
    again(&mut journey, [2, 2]);
    let Screen::Comparison(comparison) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert!(comparison.follows);
    journey.apply(Event::ThenAndNow);
    let screen = over_time(&journey);
    assert_eq!(screen.before.len(), 1);
    let then = screen.before[0].session.opened().expect("opened");
    assert_ne!(
        then.panel(Person::First),
        screen.panels.panel(Person::First)
    );
    journey.apply(Event::Back);
    assert_eq!(journey.id(), "comparison");
}

/// What was erased meanwhile is not looked at.
#[test]
fn of_a_session_that_was_erased_there_is_no_then() {
    let mut journey = kept();
    again(&mut journey, [2, 2]);
    journey.apply(Event::KeptList(Vec::new().into()));
    let Screen::Comparison(comparison) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert!(!comparison.follows);
    assert!(journey.apply(Event::ThenAndNow).is_empty());
    assert_eq!(journey.id(), "comparison");
}

/// Two others never see it: who answer again are the same two, whatever is typed, also when they come back to the
/// set-up, and a session that begins at the start follows none.
#[test]
fn nobody_else_sees_what_two_people_said_before() {
    let others = || {
        [
            Event::Relation(Relation::Colleagues),
            Event::Name(Person::First, "Fatma".to_owned()),
            Event::Role(Person::Second, "buur".to_owned()),
        ]
    };
    let mut journey = kept();
    journey.apply(Event::Again);
    for event in others() {
        assert!(journey.apply(event).is_empty());
    }
    journey.apply(Event::Begin);
    journey.apply(Event::Back);
    for event in others() {
        assert!(journey.apply(event).is_empty());
    }
    let Screen::Setup(set_up) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert!(set_up.follows);
    let setup = set_up.draft.clone();
    assert_eq!(setup.relation(), Relation::ParentProfessional);
    assert_eq!(
        (setup.name(Person::First), setup.role(Person::Second)),
        (None, None)
    );
    journey.apply(Event::Begin);
    assert!(compared_again(journey, [2, 4]), "the same two still do");
    let mut journey = kept();
    for event in [Event::Back, Event::Back, Event::Pair, Event::Begin] {
        journey.apply(event);
    }
    assert!(!compared_again(journey, [2, 4]));
}

/// Both answer; says whether then and now can be looked at.
fn compared_again(mut journey: Journey, numbers: [u8; 2]) -> bool {
    for number in numbers {
        fill(&mut journey, number);
        lock(&mut journey, None);
        journey.apply(Event::TakeOver);
    }
    for person in Person::BOTH {
        agree(&mut journey, person, None);
    }
    let Screen::Comparison(comparison) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    comparison.follows
}

/// From the set-up one comes back to the session that one looks back at; where another tab has erased it, to the start.
#[test]
fn back_from_answering_again_leads_to_what_was_looked_at() {
    let mut journey = kept();
    for event in [Event::Again, Event::Back] {
        journey.apply(event);
    }
    assert!(screen(&journey).is_kept);
    journey.apply(Event::Again);
    journey.apply(Event::KeptList(Vec::new().into()));
    journey.apply(Event::Back);
    assert_eq!(journey.id(), "start");
}

/// Where another tab erases the earlier session while both are looked at, the comparison of now is there.
#[test]
fn then_and_now_closes_when_then_is_erased() {
    let mut journey = kept();
    again(&mut journey, [2, 2]);
    journey.apply(Event::ThenAndNow);
    journey.apply(Event::KeptList(Vec::new().into()));
    assert_eq!(journey.id(), "comparison");
}

/// What could not be written is not there when the session is opened again: nothing is called saved that is not.
#[test]
fn what_came_of_an_agreement_is_not_there_where_it_could_not_be_written() {
    let mut journey = kept();
    journey.apply(Event::Came(0, Came::Done));
    journey.apply(Event::Stored(Saved::InPage(Unsaved::Full)));
    for event in [Event::Back, Event::OpenKept(1)] {
        journey.apply(event);
    }
    let line = screen(&journey).agreements.line(0).unwrap();
    assert_eq!(line.came, None);
}

/// At most four moments before the present one, the newest first.
#[test]
fn at_most_five_moments_are_laid_beside_each_other() {
    let mut journey = kept();
    for id in 2..=7 {
        again(&mut journey, [id as u8 % 5 + 1; 2]);
        journey.apply(Event::ThenAndNow);
        let before: Vec<u64> = over_time(&journey)
            .before
            .iter()
            .map(|kept| kept.id)
            .collect();
        let expected: Vec<u64> = (1..id).rev().take(4).collect();
        assert_eq!(before, expected);
        for event in [Event::Back, Event::Finish] {
            journey.apply(event);
        }
        crate::common::agree_to_all(&mut journey);
        let agreed = journey.agreed(format!("2026-0{id}-01")).expect("agreed");
        let all: Vec<Kept> = {
            let mut all = vec![Kept {
                id,
                date: agreed.date().to_owned(),
                session: agreed.session().clone(),
            }];
            journey.apply(Event::KeptNow(Ok(())));
            journey.apply(Event::History);
            let Screen::History(history) = journey.screen() else {
                panic!("{:?}", journey.screen());
            };
            all.extend(history.kept.iter().cloned());
            all
        };
        journey.apply(Event::KeptList(all.into()));
        journey.apply(Event::OpenKept(id));
    }
}
