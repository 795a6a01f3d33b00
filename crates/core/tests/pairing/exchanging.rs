//! Locked, ready, open.

use crate::support::*;

/// One's own yes opens; the other's person has none here.
#[test]
fn only_ones_own_yes_opens_and_the_host_is_told_once() {
    let mut journey = ready();
    assert!(agree(&mut journey, Person::Second, None).is_empty());
    let effects = agree(&mut journey, Person::First, None);
    let told = |effects: &[Effect]| {
        let tells = |effect: &&Effect| matches!(effect, Effect::Tell(Signal::Completed));
        effects.iter().filter(tells).count()
    };
    assert_eq!(told(&effects), 1);
    let Screen::Comparison(screen) = journey.screen() else {
        panic!("not open");
    };
    assert_eq!(screen.me, Some(Person::First));
    let codes = screen.codes.expect("both codes");
    assert_eq!(format!("{codes:?}"), "Codes");
    let expected = |number, direct| {
        let mut panel = Panel::empty(&small_set());
        for (_, statement) in small_set().pick(SHORT) {
            for direction in Direction::BOTH {
                panel.answer(statement.id(), direction, response(number));
            }
        }
        panel.answer_direct(direct);
        panel
    };
    assert_eq!(screen.panels.panel(Person::First), &expected(2, direct(2)));
    assert_eq!(
        screen.panels.panel(Person::Second),
        &expected(4, Direct::Same)
    );
    assert_eq!(told(&journey.apply(Event::ShowCodes)), 0);
    assert_eq!(told(&journey.apply(Event::Back)), 0);
}

/// Without the other's answers a yes opens nothing.
#[test]
fn a_yes_without_the_others_answers_opens_nothing() {
    let mut journey = locked();
    assert!(agree(&mut journey, Person::First, None).is_empty());
    assert!(journey.opened().is_none());
}

/// What the other has been given cannot be called back, but it is never mixed with something newer:
/// who takes back gives up the key too, and answers anew under another one.
#[test]
fn taking_back_gives_up_the_key_and_leads_to_a_new_invitation() {
    let mut journey = ready();
    let effects = journey.apply(Event::TakeBack(Person::First));
    // Both slots are written, so that neither keeps the key or the codes.
    let saves = effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Save(_)));
    assert_eq!(saves.count(), 2);
    let stored: Value = serde_json::from_str(&json(saved(&effects).unwrap())).unwrap();
    assert_eq!(stored["phase"], json!({"Next": {"Anew": {"me": "first"}}}));
    assert_eq!(check(&stored), Some(Ok(())));
    // A code under the old key belongs nowhere any more.
    let again = sealed(&small_set(), 7, Person::Second, 5, 5);
    let mut other = journey.clone();
    other.apply(Event::Incoming(again));
    assert_eq!(refusal(&other), Some(&Refusal::OtherSession));
    journey.apply(Event::TakeOver);
    let Screen::Setup(screen) = journey.screen() else {
        panic!("no set-up");
    };
    assert_eq!(
        screen.pairing().and_then(|pairing| pairing.me),
        Some(Person::First)
    );
    assert!(screen.replaces.is_none());
    journey.apply(Event::BeginPairing(None, Some(entropy(99))));
    assert!(matches!(journey.screen(), Screen::Invite(_)));
}

/// Not now changes nothing; the session waits.
#[test]
fn not_now_keeps_everything_locked() {
    let mut journey = ready();
    let before = everything(&journey);
    journey.apply(Event::NotNow);
    let Screen::Start(screen) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!(screen.done, Some(Done::NotNow));
    assert_eq!(everything(&journey), before);
}

/// Taking back forgets one's own answers and code, and the other's with them.
#[test]
fn taking_back_forgets_both_codes_in_both_slots() {
    let mut journey = ready();
    assert!(journey.apply(Event::TakeBack(Person::Second)).is_empty());
    let effects = journey.apply(Event::TakeBack(Person::First));
    let saves: Vec<_> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Save(session) => Some(json(session)),
            _ => None,
        })
        .collect();
    assert_eq!(saves.len(), 2);
    for text in saves {
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["phase"], json!({"Next": {"Anew": {"me": "first"}}}));
        assert!(
            !text.contains("panel") && !text.contains("answers"),
            "{text}"
        );
    }
}

/// The codes can be shown once more, before and after opening, and one comes back from there.
#[test]
fn the_codes_can_be_shown_once_more() {
    for journey in [ready(), open()] {
        let mut shown = journey.clone();
        shown.apply(Event::ShowCodes);
        let Screen::Exchange(screen) = shown.screen() else {
            panic!("no codes");
        };
        assert!(screen.has_theirs);
        assert_eq!(screen.is_open, journey.opened().is_some());
        assert_eq!(screen.how, How::Invites);
        assert_eq!(screen.invitation.map(link), Some(own_invitation()));
        shown.apply(Event::Back);
        assert_eq!(
            format!("{:?}", shown.screen()),
            format!("{:?}", journey.screen())
        );
    }
}

/// After one's own lock nothing of one's own answers is on a screen, until both are open.
#[test]
fn ones_own_answers_are_not_shown_after_the_lock() {
    for journey in [locked(), ready()] {
        assert!(!format!("{:?}", journey.screen()).contains("Level("));
        assert!(journey.opened().is_none());
    }
    assert!(format!("{:?}", open().screen()).contains("Level("));
}
