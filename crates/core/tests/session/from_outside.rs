//! Sessions from outside.

use crate::support::*;

fn check(value: &Value) -> Result<(), SessionError> {
    let session = read(&value.to_string()).expect("the form is right");
    session.check(&small_set()).map(|_| ())
}

fn turn_saved() -> Value {
    let mut journey = answering();
    fill(&mut journey, 3);
    serde_json::from_str(&last_saved(&mut journey)).unwrap()
}

/// The same session, somewhere else on its way.
fn with_phase(phase: Value) -> Value {
    let mut value = turn_saved();
    value["phase"] = phase;
    value
}

/// A session of each phase is taken as it was saved.
#[test]
fn a_session_that_was_saved_is_taken_again() {
    let mut journey = fresh(small_set());
    let mut texts = vec![turn_saved().to_string(), reveal_saved([Some("1234"), None])];
    to_open(&mut journey, Form::Short, [1, 5]);
    texts.push(json(saved(&journey.apply(Event::Finish)).unwrap()));
    for text in texts {
        assert_eq!(json(&parsed(&text, &small_set())), text);
    }
}

/// A session of another set, or of another version of it, cannot be continued.
#[test]
fn a_session_of_another_question_set_is_refused() {
    for key in ["tweeluik/1", "small/2", "small", ""] {
        let mut value = turn_saved();
        value["pair"]["set"] = json!(key);
        assert_eq!(check(&value), Err(SessionError::OtherSet), "{key}");
    }
}

/// A place that the form does not have is no place to go on.
#[test]
fn a_session_at_a_place_that_does_not_exist_is_refused() {
    for number in [2_u64, 3, 99, u64::from(u32::MAX)] {
        let mut value = turn_saved();
        value["phase"]["Turn"]["step"] =
            json!({"Question": {"direction": "Give", "statement": number}});
        assert_eq!(check(&value), Err(SessionError::Contradiction), "{number}");
    }
    let mut value = turn_saved();
    for direction in ["Receive", "Give"] {
        value["phase"]["Turn"]["step"] =
            json!({"Question": {"direction": direction, "statement": 1}});
        assert_eq!(check(&value), Ok(()), "{direction}");
    }
}

/// Nobody locks what was not answered.
#[test]
fn a_session_at_the_review_with_an_answer_missing_is_refused() {
    let mut value = turn_saved();
    value["phase"]["Turn"]["panel"]["answers"][0]["give"] = Value::Null;
    assert_eq!(check(&value), Err(SessionError::Contradiction));
    let mut value = turn_saved();
    value["phase"]["Turn"]["panel"]["direct"] = Value::Null;
    assert_eq!(check(&value), Err(SessionError::Contradiction));
}

/// The panels of a session have exactly the statements of the set: in the turn, under a lock, open.
#[test]
fn a_session_with_other_statements_than_the_set_is_refused() {
    let mut journey = fresh(small_set());
    to_open(&mut journey, Form::Short, [1, 5]);
    let open = json(saved(&journey.apply(Event::Finish)).unwrap());
    let reveal: Value = serde_json::from_str(&reveal_saved([None, None])).unwrap();
    let open: Value = serde_json::from_str(&open).unwrap();
    let other = &reveal["phase"]["Reveal"]["first"];
    let next = json!({"to": "second", "other": other, "taken_back": false});
    let handover = with_phase(json!({"Next": {"Person": next}}));
    let mut second = turn_saved();
    second["phase"]["Turn"]["person"] = json!("second");
    second["phase"]["Turn"]["device"] = json!({"OfBoth": {"other": other}});
    let places = [
        (&turn_saved(), "/phase/Turn/panel/answers"),
        (&second, "/phase/Turn/device/OfBoth/other/Plain/answers"),
        (&handover, "/phase/Next/Person/other/Plain/answers"),
        (&reveal, "/phase/Reveal/first/Plain/answers"),
        (&reveal, "/phase/Reveal/second/Plain/answers"),
        (&open, "/phase/Open/open/panels/first/answers"),
        (&open, "/phase/Open/open/panels/second/answers"),
    ];
    for (good, place) in places {
        type Break = fn(&mut Vec<Value>);
        let breaks: [(&str, Break); 5] = [
            ("missing", |answers| drop(answers.pop())),
            ("double", |answers| answers.push(answers[0].clone())),
            ("twice the same", |answers| answers[1] = answers[0].clone()),
            ("unknown", |answers| answers[1]["id"] = json!("x")),
            ("out of order", |answers| answers.swap(0, 1)),
        ];
        for (name, broken) in breaks {
            assert_eq!(check(good), Ok(()), "{place}");
            let mut value = good.clone();
            broken(value.pointer_mut(place).unwrap().as_array_mut().unwrap());
            assert_eq!(
                check(&value),
                Err(SessionError::Contradiction),
                "{place}: {name}"
            );
        }
    }
}

/// Nobody comes next while nobody has locked. Either of the two may go first: somebody who has answered alone does.
#[test]
fn a_session_in_which_somebody_comes_next_without_a_lock_is_refused() {
    let mut value = turn_saved();
    value["phase"]["Turn"]["person"] = json!("second");
    assert_eq!(check(&value), Ok(()));
    for to in ["first", "second"] {
        let next = json!({"to": to, "other": null, "taken_back": false});
        let value = with_phase(json!({"Next": {"Person": next}}));
        assert!(read(&value.to_string()).is_none(), "{to}");
    }
}

/// What a code hides has a length that encrypting gives: some multiple of 4,096 bytes, and a tag of 16.
#[test]
fn a_session_with_a_lock_that_is_no_lock_is_refused() {
    let good: Value = serde_json::from_str(&reveal_saved([Some("1234"), None])).unwrap();
    let coded = &good["phase"]["Reveal"]["first"]["Coded"];
    let length = |name: &str| coded[name].as_array().unwrap().len();
    assert_eq!(["salt", "nonce", "text"].map(length), [16, 24, 4096 + 16]);
    for (name, lengths) in [
        ("salt", &[0, 15, 17][..]),
        ("nonce", &[0, 23, 25]),
        (
            "text",
            &[0, 1, 15, 16, 17, 4096, 4096 + 15, 4096 + 17, 8192],
        ),
    ] {
        for length in lengths {
            let mut value = good.clone();
            value["phase"]["Reveal"]["first"]["Coded"][name] = json!(vec![7; *length]);
            assert!(read(&value.to_string()).is_none(), "{name}: {length}");
        }
    }
    let mut value = good.clone();
    value["phase"]["Reveal"]["first"]["Coded"]["text"] = json!(vec![7; 8192 + 16]);
    assert_eq!(check(&value), Ok(()));
}

/// After both opened, a yes to saving takes the code once more, where there was one: so a lock that stays
/// there has a code, and is of this set.
#[test]
fn an_opened_session_with_a_lock_without_a_code_is_refused() {
    let mut journey = fresh(small_set());
    to_open(&mut journey, Form::Short, [1, 5]);
    let open = json(saved(&journey.apply(Event::Finish)).unwrap());
    let open: Value = serde_json::from_str(&open).unwrap();
    let reveal: Value = serde_json::from_str(&reveal_saved([Some("1234"), None])).unwrap();
    let [coded, plain] = ["first", "second"].map(|who| &reveal["phase"]["Reveal"][who]);
    for (locks, is_good) in [
        (json!([null, null]), true),
        (json!([coded, null]), true),
        (json!([null, coded]), true),
        (json!([plain, null]), false),
        (json!([coded, plain]), false),
    ] {
        let mut value = open.clone();
        value["phase"]["Open"]["open"]["devices"] = json!({"One": {"locks": locks}});
        assert_eq!(check(&value).is_ok(), is_good, "{locks}");
    }
}

/// A session has one form as bytes, and whatever is changed in it is refused or is another session, with
/// that form: nothing is dropped in silence.
#[test]
fn every_changed_bit_of_a_session_is_refused_or_is_another_session() {
    let mut journey = fresh(small_set());
    to_open(&mut journey, Form::Short, [1, 5]);
    let mut texts = vec![turn_saved().to_string(), reveal_saved([None, None])];
    texts.push(json(saved(&journey.apply(Event::Finish)).unwrap()));
    let (mut taken, mut refused) = (0, 0);
    for text in texts {
        let good = Record::of(1, &read(&text).unwrap()).unwrap();
        for place in 0..good.payload.len() * 8 {
            let mut record = good.clone();
            record.payload[place / 8] ^= 1 << (place % 8);
            match record.read::<StoredSession>() {
                Ok(stored) => {
                    assert_eq!(Record::of(1, &stored).as_ref(), Some(&record));
                    assert_ne!(serde_json::to_string(&stored).unwrap(), text);
                    taken += usize::from(stored.check(&small_set()).is_ok());
                }
                Err(_) => refused += 1,
            }
        }
        for end in 0..good.payload.len() {
            let payload = good.payload[..end].to_vec();
            let record = Record { payload, ..good };
            assert!(record.read::<StoredSession>().is_err(), "{end}");
        }
    }
    assert!(taken > 100 && refused > 1_000, "{taken} {refused}");
}

/// Protects those who walk away: a screen with answers closes by itself, sooner where one person answers
/// than where two talk, and goes on where it was. What shows no answer stays.
#[test]
fn a_screen_with_answers_closes_when_nobody_is_there() {
    for (name, idle_timeout) in [
        ("start", None),
        ("setup", None),
        ("answer", Some(300)),
        ("review", Some(300)),
        ("handover", None),
        ("reveal", None),
        ("comparison", Some(1_800)),
        ("finish", Some(1_800)),
    ] {
        let mut journey = at(name);
        assert_eq!(journey.idle_timeout(), idle_timeout, "{name}");
        let effects = journey.apply(Event::Idle);
        if idle_timeout.is_none() {
            assert!(effects.is_empty(), "{name}");
            assert_eq!(journey.id(), name);
            continue;
        }
        let Screen::Start(screen) = journey.screen() else {
            panic!("{name}: {}", journey.id());
        };
        assert_eq!(screen.done, Some(Done::Idle), "{name}");
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::Erase)));
        journey.apply(Event::Continue);
        assert_eq!(journey.id(), name);
    }
}
