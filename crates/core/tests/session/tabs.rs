//! What another tab does.

use crate::support::*;

/// Protects people who erased in one tab: what is open in another ends too, on every screen, and is not
/// written again. A kept session that is looked at stays.
#[test]
fn a_session_that_another_tab_ended_is_left_and_not_written_again() {
    for (name, at) in SCREENS {
        let mut journey = at();
        let is_unfinished = journey.has_unfinished();
        let before = journey.screen().id();
        let effects = journey.apply(Event::Gone);
        if !is_unfinished {
            assert!(effects.is_empty(), "{name}");
            assert_eq!(journey.screen().id(), before, "{name}");
            continue;
        }
        assert!(
            matches!(effects[..], [Effect::Focus(Focus::Heading)]),
            "{name}: {effects:?}"
        );
        let Screen::Start(start) = journey.screen() else {
            panic!("{name}: the start");
        };
        assert_eq!(start.done, Some(Done::Elsewhere), "{name}");
        assert!(start.unfinished.is_none(), "{name}");
    }
}

/// A session that goes on in another tab is closed here and can be taken back as it is by then, unless
/// something of it is in this page only.
#[test]
fn a_session_that_goes_on_in_another_tab_is_closed_here() {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    answer_here(&mut journey, 3);
    journey.apply(Event::About(true));
    let mut unsaved = journey.clone();
    unsaved.apply(Event::Stored(Saved::InPage(Unsaved::Full)));
    assert!(unsaved.apply(Event::GoesOnElsewhere).is_empty());
    assert_eq!(unsaved.id(), "about");
    journey.apply(Event::Stored(Saved::OnDevice));
    let answer = Event::Answer("t-1".to_owned(), Direction::Receive, response(5));
    journey.apply(Event::About(false));
    let newer = saved(&journey.clone().apply(answer)).cloned().map(Box::new);
    // While it is on the screen, nothing takes its place.
    assert!(journey.apply(Event::Found(newer.clone())).is_empty());
    let effects = journey.apply(Event::GoesOnElsewhere);
    assert!(matches!(effects[..], [Effect::Focus(Focus::Heading)]));
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!(start.done, Some(Done::GoesOnElsewhere));
    assert!(journey.apply(Event::GoesOnElsewhere).is_empty());
    let mut same = journey.clone();
    for (journey, given) in [(&mut same, 3), (&mut journey, 5)] {
        if given == 5 {
            assert!(journey.apply(Event::Found(newer.clone())).is_empty());
        }
        journey.apply(Event::Continue);
        let Screen::Answer(screen) = journey.screen() else {
            panic!("no statement");
        };
        assert_eq!(screen.response, Some(response(given)));
    }
    // What is kept is of no tab.
    let mut kept = at("history");
    kept.apply(Event::OpenKept(2));
    kept.apply(Event::Answers);
    assert!(kept.apply(Event::GoesOnElsewhere).is_empty());
    assert!(kept.opened().is_some());
}

/// Protects the answers of a session that another tab has begun, or gone on with, while somebody set
/// one up here: it is said before it is replaced, and no other set-up is put into it.
#[test]
fn what_another_tab_saved_meanwhile_is_replaced_only_after_that_was_said() {
    let answer = Event::Answer("t-1".to_owned(), Direction::Receive, response(3));
    let mut elsewhere = fresh(small_set());
    begin(&mut elsewhere, Form::Short);
    let theirs = Box::new(saved(&elsewhere.apply(answer)).unwrap().clone());
    let mut editing = fresh(small_set());
    editing.apply(Event::Pair);
    let own = saved(&editing.apply(Event::Begin)).unwrap().clone();
    editing.apply(Event::Back);
    for mut journey in [at("setup"), editing.clone()] {
        let typed = "Fatima";
        journey.apply(Event::Name(Person::First, typed.to_owned()));
        let effects = journey.apply(Event::Found(Some(theirs.clone())));
        assert!(matches!(
            effects[..],
            [Effect::Focus(Focus::Asked), Effect::AskAgain]
        ));
        let Screen::Setup(screen) = journey.screen() else {
            panic!("no set-up");
        };
        assert_eq!(
            screen.replaces.unwrap().setup.name(Person::First),
            Some("Anna")
        );
        assert_eq!(screen.draft.name(Person::First), Some(typed));
        // Asked once, not twice.
        assert!(journey.apply(Event::Found(Some(theirs.clone()))).is_empty());
        let effects = journey.apply(Event::Begin);
        let begun = saved(&effects).expect("a session of one's own");
        assert_eq!(begun.setup().name(Person::First), Some(typed));
        assert!(json(&theirs).contains("Scale") && !json(begun).contains("Scale"));
    }
    // What is still as it was is not asked about; where nothing is left, nothing is replaced.
    for found in [Some(Box::new(own)), None] {
        let mut journey = editing.clone();
        assert!(journey.apply(Event::Found(found)).is_empty());
        let Screen::Setup(screen) = journey.screen() else {
            panic!("no set-up");
        };
        assert!(screen.replaces.is_none());
    }
}
