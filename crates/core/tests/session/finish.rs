//! The end: keeping.

use crate::support::*;

/// A code that locks no file is said beside the field for it.
#[test]
fn a_code_that_locks_no_file_is_said_at_the_end() {
    let mut journey = at("finish");
    let effects = journey.apply(Event::NotLocked(CodeProblem::TooShort));
    assert!(matches!(effects[..], [Effect::Focus(Focus::Code(None))]));
    let Screen::Finish(screen) = journey.screen() else {
        panic!("no end");
    };
    assert_eq!(screen.code_problem, Some(CodeProblem::TooShort));
}

/// Keeping hands the opened session over with the day; it comes back as a comparison.
#[test]
fn keeping_gives_the_opened_session_and_its_day_to_the_edge() {
    let mut journey = at("finish");
    crate::common::agree_to_all(&mut journey);
    let effects = journey.apply(Event::Keep("2026-01-31".to_owned()));
    let [Effect::Kept(KeptEffect::Keep(agreed))] = &effects[..] else {
        panic!("{effects:?}");
    };
    assert_eq!(agreed.date(), "2026-01-31");
    let session = agreed.session();
    let opened = session.opened().expect("open");
    let read = opened
        .panel(Person::Second)
        .response("t-1", Direction::Give);
    assert_eq!(read, Some(response(4)));
    let mut again =
        Journey::with_cost(Config::default(), small_set(), Some(session.clone()), CHEAP);
    again.apply(Event::Continue);
    assert_eq!(again.id(), "comparison");
}

/// Said only once it is true.
#[test]
fn a_session_is_called_kept_when_the_edge_says_so() {
    let mut journey = at("finish");
    crate::common::agree_to_all(&mut journey);
    journey.apply(Event::Keep("2026-01-31".to_owned()));
    assert_eq!(journey.id(), "finish");
    journey.apply(Event::KeptNow(Ok(())));
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!(start.done, Some(Done::Kept));
    assert!(start.unfinished.is_none());
}

/// A full store loses nothing: the pair stays where it is and is told why.
#[test]
fn keeping_that_fails_leaves_the_session_on_screen() {
    let mut journey = at("finish");
    crate::common::agree_to_all(&mut journey);
    journey.apply(Event::Keep("2026-01-31".to_owned()));
    journey.apply(Event::KeptNow(Err(Unsaved::Full)));
    let Screen::Finish(finish) = journey.screen() else {
        panic!("no end");
    };
    assert_eq!(finish.saved, Some(Saved::InPage(Unsaved::Full)));
}

/// `keep="never"` is a promise of the organisation that runs the page.
#[test]
fn where_keeping_is_not_offered_it_does_not_happen() {
    let (config, _) = Config::parse([("keep", "never")]);
    let mut journey = Journey::with_cost(config, small_set(), None, CHEAP);
    journey.apply(Event::Pair);
    journey.apply(Event::KeepAfterwards(true));
    let Screen::Setup(setup) = journey.screen() else {
        panic!("no set-up");
    };
    assert!(!setup.may_keep && !setup.draft.keep());
    to_open(&mut journey, Form::Short, [2, 4]);
    journey.apply(Event::Finish);
    crate::common::agree_to_all(&mut journey);
    assert!(
        journey
            .apply(Event::Keep("2026-01-31".to_owned()))
            .is_empty()
    );
    assert_eq!(journey.id(), "finish");
}
