//! Beginning.

use crate::support::*;

/// Nobody begins as nobody.
#[test]
fn a_device_asks_whose_it_is() {
    let mut journey = fresh(small_set());
    journey.apply(Event::Devices);
    let effects = journey.apply(Event::BeginPairing(None, Some(entropy(1))));
    assert!(matches!(effects[..], [Effect::Focus(Focus::Asked)]));
    let Screen::Setup(screen) = journey.screen() else {
        panic!("begun");
    };
    assert!(screen.missing);
    journey.apply(Event::Me(Person::Second));
    journey.apply(Event::BeginPairing(None, Some(entropy(1))));
    let Screen::Invite(screen) = journey.screen() else {
        panic!("not begun");
    };
    assert_eq!(screen.me, Person::Second);
}

/// Without randomness there is no key, and words that are too short make none.
#[test]
fn without_a_good_key_nothing_begins() {
    for (by_words, words, why) in [
        (false, None, CodeProblem::NoKey),
        (true, Some("a b c"), CodeProblem::TooShort),
        (true, None, CodeProblem::TooShort),
    ] {
        let mut journey = fresh(small_set());
        journey.apply(Event::Devices);
        journey.apply(Event::Me(Person::First));
        journey.apply(Event::ByWords(by_words));
        let effects = journey.apply(Event::BeginPairing(words.map(str::to_owned), None));
        assert!(saved(&effects).is_none());
        let Screen::Setup(screen) = journey.screen() else {
            panic!("begun");
        };
        assert_eq!(screen.code_problem, Some(why));
    }
}

/// Without randomness nothing is locked, and no answer is lost.
#[test]
fn without_randomness_nothing_is_locked() {
    let mut journey = fresh(small_set());
    apart(&mut journey, Person::First, SHORT);
    fill(&mut journey, 2);
    let before = everything(&journey);
    let effects = journey.apply(Event::Lock(None, None));
    assert!(saved(&effects).is_none());
    let Screen::Review(screen) = journey.screen() else {
        panic!("locked");
    };
    assert_eq!(screen.code_problem, Some(CodeProblem::NoKey));
    assert_eq!(everything(&journey), before);
}

/// Who goes back from the invitation and begins again has another key: the old link is void.
#[test]
fn a_changed_set_up_makes_another_invitation() {
    let mut journey = fresh(small_set());
    apart(&mut journey, Person::First, SHORT);
    journey.apply(Event::Back);
    journey.apply(Event::Back);
    assert_eq!(journey.id(), "setup");
    journey.apply(Event::BeginPairing(None, Some(entropy(8))));
    let Screen::Invite(screen) = journey.screen() else {
        panic!("no invitation");
    };
    assert_ne!(link(screen.invitation), own_invitation());
}

/// Answers belong to the invitation that was sent: with the first one given, it stands.
#[test]
fn with_an_answer_given_the_set_up_is_closed() {
    let mut journey = fresh(small_set());
    apart(&mut journey, Person::First, SHORT);
    answer_here(&mut journey, 3);
    journey.apply(Event::Back);
    let Screen::Invite(screen) = journey.screen() else {
        panic!("no invitation");
    };
    assert_eq!(screen.back, None);
    assert!(journey.apply(Event::Back).is_empty());
}

/// A look at the set-up for two devices must not make the session on one device, when it goes on,
/// into one that cannot be begun, or that replaces itself unasked.
#[test]
fn after_a_look_at_two_devices_a_session_on_one_goes_on_as_such() {
    let mut journey = fresh(small_set());
    begin(&mut journey, SHORT);
    answer_here(&mut journey, 3);
    let session = parsed(
        &json(saved(&journey.apply(Event::Next)).unwrap()),
        &small_set(),
    );
    let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
    for event in [
        Event::Devices,
        Event::Back,
        Event::Continue,
        Event::Back,
        Event::Back,
    ] {
        journey.apply(event);
    }
    let Screen::Setup(screen) = journey.screen() else {
        panic!("no set-up");
    };
    assert!(screen.pairing().is_none());
    journey.apply(Event::Begin);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("not begun");
    };
    assert_eq!(screen.response, Some(response(3)));
}
