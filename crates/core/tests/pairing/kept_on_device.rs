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
        &journey.apply(Event::BeginApart(None, Some(entropy(7)))),
    );
    note("statement", &journey.apply(Event::Next));
    fill(&mut journey, 2);
    note("closing", &journey.apply(Event::Back));
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
            "statement" | "closing" => "answer",
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
    let mine = phase("locked")["link"]["mine"].clone();
    let theirs = phase("ready")["link"]["theirs"].clone();
    type Break = Box<dyn Fn(&mut Value)>;
    let set = |place: &'static str, to: Value| -> Break {
        Box::new(move |value| *value.pointer_mut(place).expect(place) = to.clone())
    };
    let gone = |name: &'static str| -> Break {
        Box::new(move |value| drop(value.as_object_mut().unwrap().remove(name)))
    };
    let put = |name: &'static str, to: Value| -> Break {
        Box::new(move |value| {
            drop(
                value
                    .as_object_mut()
                    .unwrap()
                    .insert(name.to_owned(), to.clone()),
            )
        })
    };
    let breaks: Vec<(&str, &str, Break)> = vec![
        ("link without me", "statement", gone("me")),
        ("link without me", "locked", gone("me")),
        ("link without me", "open", gone("me")),
        ("no link", "statement", gone("link")),
        ("no link", "locked", gone("link")),
        ("another person", "statement", set("/me", json!("second"))),
        ("another person", "locked", set("/me", json!("second"))),
        ("another person", "taken back", set("/me", json!("second"))),
        ("another person", "open", set("/me", json!("second"))),
        ("mine is missing", "locked", set("/link/mine", Value::Null)),
        ("mine is missing", "ready", set("/link/mine", Value::Null)),
        ("mine is missing", "open", set("/link/mine", Value::Null)),
        (
            "theirs is missing",
            "open",
            set("/link/theirs", Value::Null),
        ),
        (
            "mine before the lock",
            "statement",
            set("/link/mine", mine.clone()),
        ),
        (
            "theirs before the lock",
            "statement",
            set("/link/theirs", theirs.clone()),
        ),
        (
            "theirs before the lock",
            "review",
            set("/link/theirs", theirs.clone()),
        ),
        ("theirs is mine", "ready", set("/link/theirs", mine)),
        ("mine is theirs", "ready", set("/link/mine", theirs)),
        (
            "a link after taking back",
            "taken back",
            put("link", phase("locked")["link"].clone()),
        ),
        (
            "short key",
            "ready",
            set("/link/key", json!("00".repeat(31))),
        ),
        ("no key", "ready", set("/link/key", Value::Null)),
        ("unknown how", "ready", set("/link/how", json!("guessed"))),
        ("nobody", "ready", set("/me", json!("third"))),
        ("me is null", "ready", set("/me", Value::Null)),
        ("link is null", "ready", set("/link", Value::Null)),
        ("cut", "ready", set("/link/theirs", json!("13"))),
        ("no hex", "ready", set("/link/theirs", json!("zz"))),
        ("a field more", "ready", set("/link/mine", json!({}))),
        (
            "a code on the lock",
            "locked",
            set("/apart/mine", json!({"coded": "ab"})),
        ),
        (
            "invite, but invited",
            "invite",
            set("/link/how", json!("invited")),
        ),
        (
            "two phases",
            "locked",
            put("turn", phase("statement")["turn"].clone()),
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
    // A session of one device has neither.
    let mut one_device = fresh(small_set());
    begin(&mut one_device, SHORT);
    fill(&mut one_device, 2);
    let one_device: Value =
        serde_json::from_str(&json(saved(&lock(&mut one_device, None)).unwrap())).unwrap();
    assert_eq!(check(&one_device), Some(Ok(())));
    for name in ["me", "link"] {
        let mut value = one_device.clone();
        value[name] = phase("locked")[name].clone();
        assert_eq!(check(&value), None, "{name}");
    }
}

/// Somebody who can write to the storage can put another code there. It does not open, the screen
/// says so, and the right one can be taken in after all.
#[test]
fn stored_answers_of_the_other_that_do_not_open_are_given_up_with_a_sentence() {
    let hex = |text: &str| {
        let bytes = match tweeluik_core::exchange::read(text) {
            Ok(tweeluik_core::exchange::Message::Answers(envelope)) => envelope.bytes().to_vec(),
            other => panic!("{other:?}"),
        };
        json!(bytes.iter().fold(String::new(), |mut all, byte| {
            write!(all, "{byte:02x}").unwrap();
            all
        }))
    };
    let phases = phases();
    let (_, text) = phases.iter().find(|(name, _)| *name == "ready").unwrap();
    let good: Value = serde_json::from_str(text).unwrap();
    let theirs = good["link"]["theirs"].as_str().unwrap().to_owned();
    let mut damaged = theirs.clone();
    damaged.replace_range(60..62, if &theirs[60..62] == "00" { "01" } else { "00" });
    let other_pair = hex(&sealed(&small_set(), 8, Person::Second, 4, 4));
    for (place, to) in [
        ("theirs", json!(damaged)),
        ("theirs", other_pair),
        ("key", json!("00".repeat(32))),
    ] {
        let mut value = good.clone();
        value["link"][place] = to;
        let session = parsed(&value.to_string(), &small_set());
        let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
        journey.apply(Event::Continue);
        assert!(matches!(journey.screen(), Screen::Ready(_)));
        let effects = agree(&mut journey, Person::First, None);
        assert!(journey.opened().is_none());
        let damaged = Refusal::Unreadable(Unreadable::Damaged);
        assert_eq!(refusal(&journey), Some(&damaged), "{place}");
        let stored: Value = serde_json::from_str(&json(saved(&effects).unwrap())).unwrap();
        assert_eq!(stored["link"]["theirs"], Value::Null);
        if place == "theirs" {
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
    for place in ["mine", "theirs"] {
        for head in ["22", "23", "11", "14", "02"] {
            let mut value = good.clone();
            let mut envelope = value["link"][place].as_str().unwrap().to_owned();
            envelope.replace_range(..2, head);
            value["link"][place] = json!(envelope);
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
    assert_eq!(value["me"], json!("first"));
    assert!(value.get("link").is_none());
    assert!(
        !text.contains("0707070707") && !text.contains("key"),
        "{text}"
    );
    assert_eq!(check(&value), Some(Ok(())));
    journey.apply(Event::OpenKept(1));
    let Screen::Comparison(screen) = journey.screen() else {
        panic!("not open");
    };
    assert!(screen.codes.is_none() && screen.is_kept);
    assert!(journey.apply(Event::ShowCodes).is_empty());
}
