//! Looking back.

use crate::support::*;

/// In what is kept one can be erased, and the list is said to be shorter; with the last one the list is
/// gone.
#[test]
fn a_kept_session_is_erased_from_the_list() {
    let mut journey = at("history");
    assert!(journey.apply(Event::EraseKept(7)).is_empty());
    for (id, next) in [(2, "history"), (1, "start")] {
        let effects = journey.apply(Event::EraseKept(id));
        assert!(
            matches!(effects[..], [Effect::Focus(Focus::Heading), Effect::Kept(KeptEffect::Erase(gone))] if gone == id),
            "{effects:?}"
        );
        assert_eq!(journey.id(), next);
        if let Screen::History(screen) = journey.screen() {
            assert!(screen.kept.iter().all(|kept| kept.id == 1));
        }
    }
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!((start.done, start.kept), (Some(Done::Erased), 0));
}

/// What is looked at again has the day on which it was kept, and not that of another one.
#[test]
fn a_kept_session_is_saved_with_its_own_day() {
    let mut journey = at("history");
    let Screen::History(screen) = journey.screen() else {
        panic!("no list");
    };
    let mut kept = screen.kept.to_vec();
    kept[0].date = "2026-02-02".to_owned();
    journey.apply(Event::KeptList(kept.into()));
    for (id, day) in [(1, "2026-01-31"), (2, "2026-02-02")] {
        journey.apply(Event::OpenKept(id));
        journey.apply(Event::Answers);
        journey.apply(Event::Finish);
        crate::common::agree_to_all(&mut journey);
        let found = journey.agreed("2030-12-31".to_owned()).expect("agreed");
        assert_eq!(found.date(), day);
        for event in [Event::Back, Event::Back, Event::Back] {
            journey.apply(event);
        }
    }
}

/// Two sessions that the same two kept on one day can be told apart, also by who hears the name of a button; one of
/// another day or of others has no number.
#[test]
fn sessions_of_one_day_have_a_number_each_the_oldest_first() {
    let mut journey = at("history");
    let Screen::History(screen) = journey.screen() else {
        panic!("no list");
    };
    let one = screen.kept[0].clone();
    let numbers = |journey: &mut Journey, days: &[&str]| {
        let list = days.iter().zip(1..).map(|(day, id)| Kept {
            id,
            date: (*day).to_owned(),
            ..one.clone()
        });
        journey.apply(Event::KeptList(list.collect::<Vec<_>>().into()));
        let Screen::History(screen) = journey.screen() else {
            panic!("no list");
        };
        let places = 0..screen.kept.len();
        places
            .map(|place| screen.number_of_day(place))
            .collect::<Vec<_>>()
    };
    let days = ["2026-02-02", "2026-02-02", "2026-02-01", "2026-02-02"];
    assert_eq!(
        numbers(&mut journey, &days),
        [Some(3), Some(2), None, Some(1)]
    );
    // Those that are not shown yet count too.
    let many = numbers(&mut journey, &["2026-02-02"; 25]);
    assert_eq!((many.len(), many[0], many[19]), (20, Some(25), Some(6)));
    // Others on the same day have no number, and take none away.
    let (names, none) = (["Anna", "Carla"], [&[][..]; 2]);
    let mut others = crate::common::opened_by(small_set(), Form::Short, names, [&[2], &[4]], none);
    let others = Kept {
        id: 3,
        session: saved(&others.apply(Event::Finish)).expect("saved").clone(),
        ..one.clone()
    };
    let same = |id| Kept { id, ..one.clone() };
    journey.apply(Event::KeptList(vec![same(2), others, same(1)].into()));
    let Screen::History(screen) = journey.screen() else {
        panic!("no list");
    };
    let three = [0, 1, 2].map(|place| screen.number_of_day(place));
    assert_eq!(three, [Some(2), None, Some(1)]);
}

/// What they have said of one session leaves the others as they are, and brings back none that was erased.
#[test]
fn a_changed_session_takes_its_own_place_in_the_list_and_no_other() {
    let mut journey = at("history");
    let days = |journey: &Journey| match journey.screen() {
        Screen::History(screen) => screen.kept.iter().map(|kept| kept.date.clone()).collect(),
        _ => Vec::new(),
    };
    let Screen::History(screen) = journey.screen() else {
        panic!("no list");
    };
    let mut changed = screen.kept[0].clone();
    changed.date = "2026-02-02".to_owned();
    let before = days(&journey);
    assert!(
        journey
            .apply(Event::KeptChanged(Box::new(changed.clone())))
            .is_empty()
    );
    assert_eq!(days(&journey), ["2026-02-02", &*before[1]]);
    journey.apply(Event::EraseKept(changed.id));
    journey.apply(Event::KeptChanged(Box::new(changed)));
    assert_eq!(days(&journey), [&*before[1]]);
}

/// What is kept already is not kept twice.
#[test]
fn a_kept_session_is_not_kept_again() {
    let mut journey = at("history");
    for event in [Event::OpenKept(2), Event::Answers, Event::Finish] {
        journey.apply(event);
    }
    assert_eq!(journey.id(), "finish");
    let effects = journey.apply(Event::Keep("2026-03-03".to_owned()));
    assert!(matches!(effects[..], [Effect::Focus(Focus::Heading)]));
    assert_eq!(journey.id(), "start");
}

/// What two people chose to keep is theirs; closing the page does not erase it.
#[test]
fn leaving_a_kept_session_leaves_it_kept() {
    let mut journey = at("history");
    journey.apply(Event::OpenKept(2));
    let effects = journey.apply(Event::Leave);
    assert!(
        !effects
            .iter()
            .any(|e| matches!(e, Effect::Erase | Effect::Kept(KeptEffect::Erase(_)))),
        "{effects:?}"
    );
}

/// A kept session is looked at; it does not become the unfinished one.
#[test]
fn a_kept_session_opens_without_being_saved_again() {
    let mut journey = at("history");
    for event in [
        Event::OpenKept(1),
        Event::Answers,
        Event::Finish,
        Event::Back,
        Event::Back,
        Event::Back,
        Event::Back,
    ] {
        let effects = journey.apply(event);
        assert!(saved(&effects).is_none(), "{effects:?}");
    }
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert!(start.unfinished.is_none());
    assert_eq!(start.kept, 2);
}

/// Erasing a kept session erases that one.
#[test]
fn erasing_a_kept_session_erases_that_one_only() {
    let mut journey = at("history");
    journey.apply(Event::OpenKept(1));
    journey.apply(Event::Answers);
    journey.apply(Event::Finish);
    let effects = journey.apply(Event::Erase);
    assert!(
        effects
            .iter()
            .any(|e| matches!(e, Effect::Kept(KeptEffect::Erase(1)))),
        "{effects:?}"
    );
    assert!(
        !effects.iter().any(|e| matches!(e, Effect::Erase)),
        "{effects:?}"
    );
    journey.apply(Event::History);
    let Screen::History(screen) = journey.screen() else {
        panic!("no history");
    };
    assert_eq!(
        screen.kept.iter().map(|kept| kept.id).collect::<Vec<_>>(),
        [2]
    );
}

/// There is one session at a time: looking back must not lose what is not finished.
#[test]
fn a_kept_session_does_not_open_over_an_unfinished_one() {
    let mut journey = at("start");
    let mut other = with_kept();
    other.apply(Event::History);
    let Screen::History(kept) = other.screen() else {
        panic!("no history");
    };
    journey.apply(Event::KeptList(kept.kept.to_vec().into()));
    journey.apply(Event::History);
    assert!(journey.has_unfinished());
    assert!(journey.apply(Event::OpenKept(1)).is_empty());
    journey.apply(Event::Back);
    journey.apply(Event::Continue);
    assert_eq!(journey.id(), "reveal");
}

/// So many sessions that are kept, the newest first.
fn list(count: u64) -> Vec<Kept> {
    let journey = at("history");
    let Screen::History(screen) = journey.screen() else {
        panic!("no list");
    };
    let one = &screen.kept[0];
    let kept = |id| Kept { id, ..one.clone() };
    (1..=count).rev().map(kept).collect()
}

fn shown(journey: &Journey) -> (usize, usize, Option<usize>) {
    let Screen::History(screen) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    (screen.kept.len(), screen.more.len(), screen.first_new)
}

/// People who kept much see twenty at a time, the newest first, and the focus is on the first of those that come.
#[test]
fn of_a_long_list_twenty_are_shown_and_then_more() {
    let mut journey = at("history");
    journey.apply(Event::KeptList(list(45).into()));
    assert_eq!(shown(&journey), (20, 25, None));
    for (now, first_new) in [((40, 5), 20), ((45, 0), 40)] {
        let effects = journey.apply(Event::MoreKept);
        assert!(matches!(effects[..], [Effect::Focus(Focus::New)]));
        assert_eq!(shown(&journey), (now.0, now.1, Some(first_new)));
    }
    assert!(journey.apply(Event::MoreKept).is_empty());
    // What stands further down is erased, and the list stays as long.
    journey.apply(Event::EraseKept(1));
    assert_eq!(shown(&journey), (44, 0, Some(40)));
    let Screen::History(screen) = journey.screen() else {
        panic!("no list");
    };
    let ids: Vec<u64> = screen.kept.iter().map(|kept| kept.id).collect();
    assert_eq!(ids, (2..=45).rev().collect::<Vec<_>>());
}

/// Where there are no more than twenty, there is nothing to ask for.
#[test]
fn of_a_short_list_all_is_shown() {
    for count in [2, 20] {
        let mut journey = at("history");
        journey.apply(Event::KeptList(list(count).into()));
        assert_eq!(shown(&journey), (count as usize, 0, None));
        assert!(journey.apply(Event::MoreKept).is_empty());
    }
}

/// The last that can be opened here is erased: the list stays while it tells of others.
#[test]
fn the_list_stays_while_it_tells_of_other_questions() {
    let mut journey = at("history");
    journey.apply(Event::KeptList(KeptList {
        kept: list(1),
        of_other_sets: 3,
    }));
    journey.apply(Event::EraseKept(1));
    let Screen::History(screen) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert_eq!((screen.kept.len(), screen.of_other_sets), (0, 3));
    journey.apply(Event::EraseEverything);
    journey.apply(Event::History);
    let Screen::History(screen) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert_eq!(screen.of_other_sets, 0);
}
