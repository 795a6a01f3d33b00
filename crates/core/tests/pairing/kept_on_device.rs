//! Kept on the device.

use crate::support::*;

/// Every phase of a session on two devices, as it is saved.
fn phases() -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    let mut journey = fresh(small_set());
    journey.apply(Event::Devices);
    journey.apply(Event::Me(Person::First));
    let mut note = |name, effects: &[Effect]| all.push((name, json(saved(effects).expect(name))));
    note(
        "invite",
        &journey.apply(Event::BeginPairing(None, Some(entropy(7)))),
    );
    note("statement", &journey.apply(Event::Next));
    fill(&mut journey, 2);
    note("direct", &journey.apply(Event::Back));
    note("review", &journey.apply(Event::Next));
    note("locked", &lock(&mut journey, None));
    note("ready", &journey.apply(Event::Incoming(berts())));
    let mut taken = journey.clone();
    note("taken back", &taken.apply(Event::TakeBack(Person::First)));
    note("open", &agree(&mut journey, Person::First, None));
    note("finish", &journey.apply(Event::Finish));
    let mut words = by_words(Person::Second, "vier woorden van ons");
    fill(&mut words, 5);
    note("by words", &lock(&mut words, None));
    all
}

/// A session of every phase is taken as it was saved, and goes on there.
#[test]
fn a_session_on_two_devices_is_taken_again_in_every_phase() {
    for (name, text) in phases() {
        let session = parsed(&text, &small_set());
        assert_eq!(json(&session), text, "{name}");
        let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
        journey.apply(Event::Continue);
        let screen = match name {
            "invite" | "locked" | "by words" => "exchange",
            "statement" | "direct" => "answer",
            "ready" => "reveal",
            "taken back" => "handover",
            "open" => "comparison",
            name => name,
        };
        assert_eq!(journey.id(), screen, "{name}");
    }
}

/// A stored session that contradicts itself is not gone on with: the phases and what ties the two
/// devices together belong to each other.
#[test]
fn a_session_on_two_devices_that_contradicts_itself_is_refused() {
    let phases = phases();
    let phase = |wanted: &str| -> Value {
        let (_, text) = phases.iter().find(|(name, _)| *name == wanted).unwrap();
        serde_json::from_str(text).unwrap()
    };
    type Break = Box<dyn Fn(&mut Value)>;
    let set = |place: &'static str, to: Value| -> Break {
        Box::new(move |value| *value.pointer_mut(place).expect(place) = to.clone())
    };
    let gone = |place: &'static str, name: &'static str| -> Break {
        Box::new(move |value| {
            let fields = value.pointer_mut(place).expect(place);
            fields.as_object_mut().unwrap().remove(name).expect(name);
        })
    };
    let mine = phase("locked")["phase"]["Waiting"]["sent"].clone();
    let theirs = phase("ready")["phase"]["Ready"][1].clone();
    let panel = phase("locked")["phase"]["Waiting"]["answers"].clone();
    let coded = || {
        let (salt, nonce) = (vec![1; 16], vec![2; 24]);
        json!({"Coded": {"salt": salt, "nonce": nonce, "text": vec![3; 4096 + 16]}})
    };
    let breaks: Vec<(&str, &str, Break)> = vec![
        (
            "a key without its source",
            "statement",
            gone("/phase/Turn/device/Own", "source"),
        ),
        (
            "a source without its key",
            "statement",
            gone("/phase/Turn/device/Own", "key"),
        ),
        ("nobody", "locked", gone("/phase/Waiting", "me")),
        ("nobody", "open", gone("/phase/Open/open/devices/Two", "me")),
        ("nobody", "taken back", gone("/phase/Next/Anew", "me")),
        (
            "somebody else",
            "ready",
            set("/phase/Ready/0/me", json!("third")),
        ),
        (
            "another person",
            "locked",
            set("/phase/Waiting/me", json!("second")),
        ),
        (
            "another person",
            "ready",
            set("/phase/Ready/0/me", json!("second")),
        ),
        (
            "another person",
            "open",
            set("/phase/Open/open/devices/Two/me", json!("second")),
        ),
        ("mine is missing", "locked", gone("/phase/Waiting", "sent")),
        (
            "mine is missing",
            "ready",
            set("/phase/Ready/0/sent", Value::Null),
        ),
        (
            "mine is missing",
            "open",
            gone("/phase/Open/open/devices/Two/codes", "sent"),
        ),
        (
            "theirs is missing",
            "ready",
            set("/phase/Ready/1", Value::Null),
        ),
        (
            "theirs is missing",
            "open",
            gone("/phase/Open/open/devices/Two/codes", "theirs"),
        ),
        (
            "no key",
            "open",
            gone("/phase/Open/open/devices/Two/codes/paired", "key"),
        ),
        (
            "theirs is mine",
            "ready",
            set("/phase/Ready/1", mine.clone()),
        ),
        (
            "mine is theirs",
            "ready",
            set("/phase/Ready/0/sent", theirs.clone()),
        ),
        (
            "theirs is mine",
            "open",
            set("/phase/Open/open/devices/Two/codes/theirs", mine),
        ),
        (
            "mine is theirs",
            "open",
            set("/phase/Open/open/devices/Two/codes/sent", theirs),
        ),
        (
            "short key",
            "ready",
            set("/phase/Ready/0/paired/key", json!(vec![0; 31])),
        ),
        (
            "long key",
            "ready",
            set("/phase/Ready/0/paired/key", json!(vec![0; 33])),
        ),
        (
            "no key",
            "ready",
            set("/phase/Ready/0/paired/key", Value::Null),
        ),
        (
            "unknown source",
            "ready",
            set("/phase/Ready/0/paired/source", json!("Guessed")),
        ),
        ("cut", "ready", set("/phase/Ready/1", json!([19]))),
        ("empty", "ready", set("/phase/Ready/1", json!([]))),
        (
            "a code on the lock",
            "locked",
            set("/phase/Waiting/answers", coded()),
        ),
        (
            "answers to other statements",
            "invite",
            set("/phase/Invite/panel/answers/0/id", json!("x")),
        ),
        (
            "answers to other statements",
            "locked",
            set("/phase/Waiting/answers/Plain/answers/0/id", json!("x")),
        ),
        (
            "answers to other statements",
            "ready",
            set("/phase/Ready/0/answers/Plain/answers/0/id", json!("x")),
        ),
        (
            "answers to other statements",
            "open",
            set("/phase/Open/open/panels/second/answers/0/id", json!("x")),
        ),
        (
            "a code on the lock",
            "ready",
            set("/phase/Ready/0/answers", coded()),
        ),
        (
            "an invitation by who was invited",
            "invite",
            set("/phase/Invite/shares", json!("Invited")),
        ),
        (
            "an invitation, and nothing invited to",
            "invite",
            gone("/phase/Invite", "shares"),
        ),
        (
            "answers of somebody else's device",
            "taken back",
            set(
                "/phase/Next",
                json!({"Person": {"to": "first", "taken_back": true}}),
            ),
        ),
        (
            "somebody alone in a workshop",
            "statement",
            Box::new(|value| {
                value["phase"]["Turn"]["device"] = json!("Alone");
                value["pair"]["joined"] = json!({"code": [1], "pair": null});
            }),
        ),
        (
            "locked answers of another set",
            "statement",
            Box::new(move |value| {
                let mut other = panel.clone();
                other["Plain"]["answers"][0]["id"] = json!("x");
                value["phase"]["Turn"]["device"] = json!({"OfBoth": {"other": other}});
            }),
        ),
    ];
    for (what, name, broken) in breaks {
        let mut value = phase(name);
        assert_eq!(check(&value), Some(Ok(())), "{name}");
        broken(&mut value);
        assert!(
            matches!(check(&value), None | Some(Err(SessionError::Contradiction))),
            "{what} at {name}"
        );
    }
}

/// Somebody who can write to the storage can put another code there. It does not open, the screen
/// tells it, and the right one can be taken in after all.
#[test]
fn stored_answers_of_the_other_that_do_not_open_are_given_up_with_a_sentence() {
    let bytes = |text: &str| match tweeluik_core::exchange::read(text) {
        Ok(tweeluik_core::exchange::Message::Answers(envelope)) => json!(envelope.bytes()),
        other => panic!("{other:?}"),
    };
    let phases = phases();
    let (_, text) = phases.iter().find(|(name, _)| *name == "ready").unwrap();
    let good: Value = serde_json::from_str(text).unwrap();
    let mut damaged = good["phase"]["Ready"][1].clone();
    damaged[30] = json!(damaged[30].as_u64().unwrap() ^ 1);
    let other_pair = bytes(&sealed(&small_set(), 8, Person::Second, 4, 4));
    let theirs = "/phase/Ready/1";
    for (place, to) in [
        (theirs, damaged),
        (theirs, other_pair),
        ("/phase/Ready/0/paired/key", json!(vec![0; 32])),
    ] {
        let mut value = good.clone();
        *value.pointer_mut(place).unwrap() = to;
        let session = parsed(&value.to_string(), &small_set());
        let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
        journey.apply(Event::Continue);
        assert!(matches!(journey.screen(), Screen::Ready(_)));
        let effects = agree(&mut journey, Person::First, None);
        assert!(journey.opened().is_none());
        let damaged = Refusal::Unreadable(Unreadable::Damaged);
        assert_eq!(refusal(&journey), Some(&damaged), "{place}");
        let stored: Value = serde_json::from_str(&json(saved(&effects).unwrap())).unwrap();
        assert!(stored["phase"]["Waiting"].is_object());
        if place == theirs {
            journey.apply(Event::Incoming(berts()));
            agree(&mut journey, Person::First, None);
            assert!(journey.opened().is_some());
        }
    }
}

/// A stored envelope of a version or kind that is not ours makes the session unreadable, so that it is set
/// aside and not used.
#[test]
fn a_stored_envelope_of_another_kind_is_not_read() {
    let phases = phases();
    let (_, text) = phases.iter().find(|(name, _)| *name == "ready").unwrap();
    let good: Value = serde_json::from_str(text).unwrap();
    for place in ["/phase/Ready/0/sent", "/phase/Ready/1"] {
        for head in [0x22, 0x23, 0x11, 0x14, 0x02] {
            let mut value = good.clone();
            value.pointer_mut(place).unwrap()[0] = json!(head);
            assert!(read(&value.to_string()).is_none(), "{place} {head}");
        }
    }
}

/// A kept session is for looking back: it opens nothing and belongs to no exchange any more.
#[test]
fn a_kept_session_has_no_key_and_no_codes() {
    let mut journey = with_kept();
    journey.apply(Event::History);
    let Screen::History(kept) = journey.screen() else {
        panic!("no history");
    };
    let text = json(&kept.kept[0].session);
    let value: Value = serde_json::from_str(&text).unwrap();
    let devices = &value["phase"]["Open"]["open"]["devices"];
    assert_eq!(*devices, json!({"Two": {"me": "first", "codes": null}}));
    assert!(
        !text.contains("7,7,7,7,7") && !text.contains("key"),
        "{text}"
    );
    assert_eq!(check(&value), Some(Ok(())));
    journey.apply(Event::OpenKept(1));
    journey.apply(Event::Answers);
    let Screen::Comparison(screen) = journey.screen() else {
        panic!("not open");
    };
    assert!(screen.codes.is_none() && screen.is_kept);
    assert!(journey.apply(Event::ShowCodes).is_empty());
}
