//! Well-formed but wrong.

use crate::support::*;

/// A whole record that holds no session that we could have written.
fn assert_set_aside(text: &str, what: &str) {
    let storage = TestStorage::with(&[(SLOTS[0], text)]);
    let (mut keeper, found) = open(&storage);
    assert!(found.session.is_none(), "{what}");
    assert_eq!(found.quarantined.expect(what).raw, [text]);
    assert_eq!(keeper.save(&session()), Saved::OnDevice, "{what}");
    assert!(storage.all().values().any(|kept| kept == text), "{what}");
}

/// A session with another value somewhere, of a form that is right.
fn with(place: &str, to: Value) -> String {
    let mut value = payload();
    *value.pointer_mut(place).expect(place) = to;
    record(4, &value.to_string())
}

/// The bytes of the session that is broken below.
fn bytes() -> Vec<u8> {
    Record::decode(&record(4, &payload().to_string()))
        .unwrap()
        .payload
}

const ANSWERS: &str = "/phase/Turn/panel/answers";

/// The payload that the following tests break is itself whole.
#[test]
fn the_payload_that_is_broken_below_is_good() {
    let storage = TestStorage::with(&[(SLOTS[0], &record_of_bytes(4, &bytes()))]);
    assert!(open(&storage).1.session.is_some());
}

/// Everything that is no response is refused: levels that the scale does not have, and kinds of responses
/// that there are not.
#[test]
fn a_session_with_a_response_that_is_none_is_set_aside() {
    let good = bytes();
    // The first answer in the bytes: its id, then what is received and what is given, each *some*, *on the
    // scale*, and the level.
    let id = good.windows(3).position(|bytes| bytes == b"t-1").unwrap();
    let [some, kind, level] = [id + 3, id + 4, id + 5];
    assert_eq!(good[some..=level], [1, 0, 3]);
    for (place, wrong) in [
        (some, &[2, 3, 0x7f, 0x80, 0xff][..]),
        (kind, &[3, 4, 0x7f, 0x80, 0xff]),
        (level, &[0, 6, 7, 8, 0x33, 0x7f, 0x80, 0xff]),
    ] {
        for wrong in wrong {
            let mut broken = good.clone();
            broken[place] = *wrong;
            assert_set_aside(&record_of_bytes(4, &broken), &format!("{place}: {wrong}"));
        }
    }
    let mut other = good;
    other[level] = 4;
    let storage = TestStorage::with(&[(SLOTS[0], &record_of_bytes(4, &other))]);
    assert!(open(&storage).1.session.is_some());
}

/// Something more, before or behind, is no session of ours, and a number with a needless byte has no one
/// form.
#[test]
fn a_session_with_bytes_more_or_less_is_set_aside() {
    let good = bytes();
    let long = [&good[..], &[0]].concat();
    let twice = [&good[..], &good].concat();
    let before = [&[0], &good[..]].concat();
    let less = &good[1..];
    // The length of the key of the question set, in two bytes where one is enough.
    let needless = [&[good[0] | 0x80, 0], &good[1..]].concat();
    for (what, broken) in [
        ("a byte more", &long[..]),
        ("twice", &twice),
        ("a byte before", &before),
        ("without its first", less),
        ("a needless byte", &needless),
        ("zeros", &[0; 1000]),
        ("ones", &[0xff; 1000]),
    ] {
        assert_set_aside(&record_of_bytes(4, broken), what);
    }
    for end in 1..good.len() {
        assert_set_aside(&record_of_bytes(4, &good[..end]), &format!("cut at {end}"));
    }
}

/// Answers to statements that the set does not have, to one twice, or to too few or too many.
#[test]
fn a_session_with_other_statements_is_set_aside() {
    let good = payload()
        .pointer(ANSWERS)
        .unwrap()
        .as_array()
        .unwrap()
        .clone();
    let mut unknown = good.clone();
    unknown[1]["id"] = json!("nothing");
    let mut double = good.clone();
    double[1] = double[0].clone();
    let many: Vec<Value> = good.iter().cycle().take(20_000).cloned().collect();
    for (what, all) in [
        ("unknown", unknown),
        ("double", double),
        ("none", Vec::new()),
        ("one less", good[1..].to_vec()),
        ("very many", many),
    ] {
        assert_set_aside(&with(ANSWERS, json!(all)), what);
    }
}

/// Somebody who types in from paper has gaps; of a step that there is not, and of other statements, nothing is taken.
#[test]
fn a_session_that_is_typed_in_from_paper_is_checked_as_any_turn() {
    const STEP: &str = "/phase/Turn/step";
    let step = |step: &str| with(STEP, json!(step));
    let bytes = |text: &str| Record::decode(text).unwrap().payload;
    let good = step("FromPaper");
    let storage = TestStorage::with(&[(SLOTS[0], &good)]);
    assert!(open(&storage).1.session.is_some());
    let (one, other) = (bytes(&good), bytes(&step("Direct")));
    let place = one.iter().zip(&other).position(|(one, other)| one != other);
    let place = place.expect("the steps differ");
    for none in [4, 5, 0x7f, 0x80, 0xff] {
        let mut broken = one.clone();
        broken[place] = none;
        assert_set_aside(&record_of_bytes(4, &broken), &format!("step {none}"));
    }
    let mut value = payload();
    *value.pointer_mut(STEP).unwrap() = json!("FromPaper");
    value
        .pointer_mut(ANSWERS)
        .unwrap()
        .as_array_mut()
        .unwrap()
        .pop();
    assert_set_aside(&record(4, &value.to_string()), "one less");
}

/// Three hundred thousand answers are more than fits in a record.
#[test]
fn a_session_with_hundreds_of_thousands_of_answers_is_set_aside() {
    let one = json!({"id": "t-1", "receive": null, "give": null});
    let text = with(ANSWERS, json!(vec![one; 300_000]));
    assert!(text.len() > 1 << 20);
    assert_set_aside(&text, "300 000 answers");
}

/// A length that promises four billion entries must not exhaust the memory.
#[test]
fn a_session_that_promises_more_than_there_is_is_set_aside() {
    let good = bytes();
    let four_billion = [0xff, 0xff, 0xff, 0xff, 0x0f];
    for place in 0..good.len() {
        let broken = [&good[..place], &four_billion, &good[place + 1..]].concat();
        let raw = record_of_bytes(4, &broken);
        let (_, found) = open(&TestStorage::with(&[(SLOTS[0], &raw)]));
        assert!(
            found.session.is_some() || offered(&found) == [raw],
            "{place}"
        );
    }
}

/// Two widgets on one page: each has its session, and erases its own.
#[test]
fn what_stands_on_different_shelves_does_not_touch() {
    let storage = TestStorage::new();
    let open = |end: &str| open_with(&storage, &small_set(), end);
    let [one, other] = [sessions(2), sessions(3)].map(|mut all| all.pop().unwrap());
    let (mut first, _) = open("");
    let (mut second, found) = open(":2");
    assert!(found.session.is_none());
    for _ in 0..3 {
        assert_eq!(first.save(&one), Saved::OnDevice);
        assert_eq!(second.save(&other), Saved::OnDevice);
    }
    assert_eq!(found_json(&open("").1), Some(json(&one)));
    assert_eq!(found_json(&open(":2").1), Some(json(&other)));
    first.erase().unwrap();
    assert!(open("").1.session.is_none());
    assert_eq!(found_json(&open(":2").1), Some(json(&other)));
}

/// What was kept with another question set waits for a page that has it: it is neither listed nor
/// called damaged. Of another version of the same set it cannot be shown, and is offered.
#[test]
fn a_kept_session_of_another_question_set_waits() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    keeper.keep(&agreed("2026-01-31")).unwrap();
    let (_, found) = open_with(&storage, &built_in(), "");
    assert!(found.kept.is_empty() && offered(&found).is_empty());
    assert_eq!(found.of_other_sets, 1);
    let next = crate::common::SMALL_SET.replacen(r#""version": "1""#, r#""version": "2""#, 1);
    let next = QuestionSet::parse(&next).unwrap();
    let (_, found) = open_with(&storage, &next, "");
    assert!(found.kept.is_empty());
    assert_eq!((offered(&found).len(), found.of_other_sets), (1, 0));
    assert_eq!(open(&storage).1.kept.len(), 1);
}

/// A session of another set cannot be shown; it is quarantined and not dropped.
#[test]
fn a_session_of_another_question_set_is_set_aside() {
    assert_set_aside(&with("/pair/set", json!("tweeluik/1")), "other set");
}

/// No payload, however it is bent, makes opening panic or a text disappear.
#[test]
fn no_bent_payload_makes_opening_panic() {
    let good = bytes();
    let pieces: [&[u8]; 10] = [
        &[],
        &[0],
        &[1],
        &[0x80],
        &[0xff],
        &[0xff, 0xff, 0xff, 0xff, 0x0f],
        &[0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01],
        b"t-1",
        b"\xf0\x9f",
        &[1, 0, 3, 1, 0, 3],
    ];
    let mut taken = 0;
    for seed in 0..rounds(20_000) {
        let mut chance = Chance::seeded(seed);
        let mut bytes = good.clone();
        for _ in 0..=chance.below(3) {
            let from = chance.below(bytes.len());
            if chance.percent(40) {
                bytes[from] ^= 1 << chance.below(8);
            } else {
                let to = (from + chance.below(12)).min(bytes.len());
                bytes.splice(from..to, chance.one_of(&pieces).iter().copied());
            }
        }
        let raw = record_of_bytes(4, &bytes);
        let (_, found) = open(&TestStorage::with(&[(SLOTS[0], &raw)]));
        taken += usize::from(found.session.is_some());
        assert!(
            found.session.is_some() || offered(&found) == [raw],
            "{seed}"
        );
    }
    assert!(taken > rounds(100), "{taken}");
}
