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

/// A session at the hand-over.
fn with_handover(phase: Value) -> Value {
    let mut value = turn_saved();
    let fields = value.as_object_mut().unwrap();
    fields.remove("turn");
    fields.insert("handover".to_owned(), phase);
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
        value["set"] = json!(key);
        assert_eq!(check(&value), Err(SessionError::OtherSet), "{key}");
    }
}

/// A place that the form does not have is no place to go on.
#[test]
fn a_session_at_a_place_that_does_not_exist_is_refused() {
    for number in [2_u64, 3, 99, u64::from(u32::MAX)] {
        let mut value = turn_saved();
        value["turn"]["step"] = json!(number);
        assert_eq!(check(&value), Err(SessionError::Contradiction), "{number}");
    }
    let mut value = turn_saved();
    value["turn"]["step"] = json!(1);
    assert_eq!(check(&value), Ok(()));
}

/// Nobody locks what was not answered.
#[test]
fn a_session_at_the_review_with_an_answer_missing_is_refused() {
    let mut value = turn_saved();
    let answer = &mut value["turn"]["panel"]["answers"][0];
    answer.as_object_mut().unwrap().remove("give");
    assert_eq!(check(&value), Err(SessionError::Contradiction));
}

/// The panels of a session have exactly the statements of the set: in the turn, under a lock, open.
#[test]
fn a_session_with_other_statements_than_the_set_is_refused() {
    let mut journey = fresh(small_set());
    to_open(&mut journey, Form::Short, [1, 5]);
    let open = json(saved(&journey.apply(Event::Finish)).unwrap());
    let places = [
        (turn_saved(), "/turn/panel/answers"),
        (
            serde_json::from_str(&reveal_saved([None, None])).unwrap(),
            "/reveal/second/plain/answers",
        ),
        (
            serde_json::from_str(&open).unwrap(),
            "/open/panels/first/answers",
        ),
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

/// The second person never answers without the first one's lock.
#[test]
fn a_session_in_which_the_second_comes_first_is_refused() {
    let mut value = turn_saved();
    value["turn"]["person"] = json!("second");
    assert_eq!(check(&value), Err(SessionError::Contradiction));
    // Nor does anybody come next while nobody has locked.
    for to in ["first", "second"] {
        let value = with_handover(json!({"to": to, "other": null, "taken-back": false}));
        assert!(read(&value.to_string()).is_none(), "{to}");
    }
}

/// What a code hides is hexadecimal, in pairs.
#[test]
fn a_session_with_a_lock_that_is_no_lock_is_refused() {
    for coded in ["xyz", "abc", "zz", "ab "] {
        let mut value: Value = serde_json::from_str(&reveal_saved([Some("1234"), None])).unwrap();
        value["reveal"]["first"]["coded"] = json!(coded);
        assert_eq!(check(&value), Err(SessionError::Contradiction), "{coded}");
    }
}

/// What the save format does not know is refused at every level, not dropped in silence.
#[test]
fn a_session_with_an_unknown_field_is_refused_at_every_level() {
    let mut journey = fresh(small_set());
    to_open(&mut journey, Form::Short, [1, 5]);
    let open = json(saved(&journey.apply(Event::Finish)).unwrap());
    let open: Value = serde_json::from_str(&open).unwrap();
    let reveal: Value = serde_json::from_str(&reveal_saved([None, None])).unwrap();
    let lock = &reveal["reveal"]["first"];
    let handover = with_handover(json!({"to": "first", "other": lock, "taken-back": true}));
    for (good, place) in [
        (&open, ""),
        (&open, "/setup"),
        (&open, "/setup/first"),
        (&open, "/open"),
        (&open, "/open/panels"),
        (&open, "/open/panels/first"),
        (&open, "/open/panels/first/answers/0"),
        (&reveal, "/reveal"),
        (&reveal, "/reveal/first"),
        (&handover, "/handover"),
        (&turn_saved(), "/turn"),
    ] {
        assert!(read(&good.to_string()).is_some(), "{place}");
        let mut value = good.clone();
        let object = value.pointer_mut(place).unwrap().as_object_mut().unwrap();
        object.insert("__proto__".to_owned(), json!([]));
        assert!(read(&value.to_string()).is_none(), "{place}");
    }
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
