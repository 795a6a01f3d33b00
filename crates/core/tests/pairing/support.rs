//! What these tests share.

pub use crate::common::{
    CHEAP, Chance, Led, SMALL_SET, agree, answer_here, apart, apart_locked, begin, built_in,
    direct, entropy, fill, fresh, json, lock, parsed, read, response, rounds, saved, small_set,
    theirs, tiny_set, to_open, uniform,
};
pub use proptest::prelude::*;
pub use serde_json::{Value, json};
pub use std::fmt::Write;
pub use tweeluik_core::exchange::{
    Envelope, Fingerprint, Invitation, PairKey, Pairing, Unreadable, link, typed,
};
pub use tweeluik_core::language::Language;
pub use tweeluik_core::measure::{
    Direct, Direction, Form, Level, Panel, Person, Question, QuestionSet,
};
pub use tweeluik_core::session::{
    CodeProblem, Config, Done, Effect, Event, Focus, How, Journey, Kept, KeptEffect, Refusal,
    Screen, Session, SessionError, Signal,
};
pub use tweeluik_core::setup::Relation;

pub const SHORT: Form = Form::Short;

/// Anna's own device, answers locked.
pub fn locked() -> Journey {
    let mut journey = fresh(small_set());
    apart_locked(&mut journey, Person::First, SHORT, 2);
    journey
}

/// Bert's answers for it.
pub fn berts() -> String {
    theirs(&small_set(), Person::Second, SHORT, 4)
}

/// Anna's device with Bert's answers.
pub fn ready() -> Journey {
    let mut journey = locked();
    journey.apply(Event::Incoming(berts()));
    assert!(matches!(journey.screen(), Screen::Ready(_)));
    journey
}

/// Anna's device after her yes.
pub fn open() -> Journey {
    let mut journey = ready();
    agree(&mut journey, Person::First, None);
    assert_eq!(journey.id(), "comparison");
    journey
}

/// The own invitation of a device that begins with `apart`.
pub fn own_invitation() -> String {
    let mut journey = fresh(small_set());
    apart(&mut journey, Person::First, SHORT);
    journey.apply(Event::Back);
    let Screen::Invite(screen) = journey.screen() else {
        panic!("no invitation");
    };
    link(screen.invitation)
}

pub fn invitation() -> Invitation {
    Invitation {
        set: Fingerprint::of(&small_set()),
        from: Person::First,
        form: Form::Long,
        relation: 0,
        languages: [0, 1],
        names: ["Cora".to_owned(), "Dirk".to_owned()],
        roles: [String::new(), String::new()],
        key: PairKey::new([9; 32]),
    }
}

/// The invitation of another pair.
pub fn invitation_of(key: u8) -> Invitation {
    Invitation {
        key: PairKey::new([key; 32]),
        ..invitation()
    }
}

pub fn as_link(invitation: &Invitation) -> String {
    link(&invitation.bytes().expect("it fits"))
}

/// Answers of somebody, sealed with a key of all these bytes.
pub fn sealed(set: &QuestionSet, key: u8, from: Person, number: u8, random: u8) -> String {
    let key = PairKey::new([key; 32]);
    let pairing = Pairing {
        key: &key,
        set,
        form: SHORT,
    };
    let panel = uniform(set, response(number));
    let envelope = Envelope::seal(&panel, pairing, from, [random; 8]);
    link(envelope.expect("a whole panel").bytes())
}

/// All that a session can become with one event more, as it would be stored: where this is equal,
/// the session is.
pub fn everything(journey: &Journey) -> String {
    let mut all = String::new();
    let mut codes = journey.clone();
    codes.apply(Event::Continue);
    codes.apply(Event::ShowCodes);
    if let Screen::Exchange(screen) = codes.screen() {
        all.push_str(&link(screen.mine.bytes()));
    }
    for event in [
        Event::Next,
        Event::Back,
        Event::Finish,
        Event::Agree(Person::First, None),
        Event::Agree(Person::Second, None),
        Event::TakeBack(Person::First),
        Event::TakeBack(Person::Second),
        Event::TakeOver,
        Event::Lock(None, Some(entropy(1))),
        Event::Answer("t-1".to_owned(), Direction::Receive, response(7)),
    ] {
        let mut journey = journey.clone();
        journey.apply(Event::Continue);
        let effects = journey.apply(event);
        all.extend(saved(&effects).map(json));
        all.push('\n');
    }
    assert!(all.trim().is_empty() != journey.has_unfinished());
    all
}

pub fn refusal(journey: &Journey) -> Option<&Refusal> {
    match journey.screen() {
        Screen::Start(screen) => screen.refused,
        Screen::Exchange(screen) => screen.refused,
        Screen::Enter(screen) => screen.refused,
        Screen::TakeInAgreements(screen) => screen.refused,
        _ => None,
    }
}

/// A text is refused for this reason, the reason is on the screen, and nothing has changed.
#[track_caller]
pub fn assert_refused(journey: &Journey, text: &str, why: &Refusal) {
    let before = everything(journey);
    let mut after = journey.clone();
    let effects = after.apply(Event::Incoming(text.to_owned()));
    assert_eq!(refusal(&after), Some(why), "{text}");
    let only_focus = effects
        .iter()
        .all(|effect| matches!(effect, Effect::Focus(_)));
    assert!(only_focus && !effects.is_empty(), "{effects:?}");
    assert_eq!(everything(&after), before);
    // It is said once.
    after.apply(Event::Continue);
    after.apply(Event::ShowCodes);
    after.apply(Event::Pair);
    after.apply(Event::NotNow);
    assert_eq!(refusal(&after), None);
}

/// A journey with a kept session of two devices.
pub fn with_kept() -> Journey {
    let mut done = open();
    done.apply(Event::Finish);
    crate::common::agree_to_all(&mut done);
    let effects = done.apply(Event::Keep("2026-01-31".to_owned()));
    let [Effect::Kept(KeptEffect::Keep(agreed))] = &effects[..] else {
        panic!("{effects:?}");
    };
    let mut journey = fresh(small_set());
    journey.apply(Event::KeptList(
        vec![Kept {
            id: 1,
            date: agreed.date().to_owned(),
            session: agreed.session().clone(),
        }]
        .into(),
    ));
    journey
}

/// The code that a device shows.
pub fn shown(journey: &Journey) -> String {
    let mut journey = journey.clone();
    journey.apply(Event::ShowCodes);
    match journey.screen() {
        Screen::Exchange(screen) => link(screen.mine.bytes()),
        screen => panic!("{screen:?}"),
    }
}

/// A device that agreed on words, at the first statement.
pub fn by_words(me: Person, words: &str) -> Journey {
    let mut journey = fresh(small_set());
    journey.apply(Event::Devices);
    journey.apply(Event::Me(me));
    journey.apply(Event::ByWords(true));
    journey.apply(Event::BeginPairing(Some(words.to_owned()), None));
    // First the two compare the number that their devices show.
    let Screen::Invite(screen) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert!(screen.words_key.is_some() && screen.invitation.is_empty());
    journey.apply(Event::Next);
    assert_eq!(journey.id(), "answer");
    journey
}

pub fn number(journey: &Journey) -> u16 {
    match journey.screen() {
        Screen::Invite(screen) => screen.words_key.expect("by words").number(),
        other => panic!("{other:?}"),
    }
}

pub fn check(value: &Value) -> Option<Result<(), SessionError>> {
    let session = read(&value.to_string())?;
    Some(session.check(&small_set()).map(|_| ()))
}
