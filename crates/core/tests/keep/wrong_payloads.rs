//! Well-formed but wrong.

use crate::support::*;

/// A whole record whose payload is not a session that we could have written.
fn assert_set_aside(payload: &str, what: &str) {
    let text = record(4, payload);
    let shelf = Shelf::with(&[(SLOTS[0], &text)]);
    let (mut keeper, found) = open(&shelf);
    assert!(found.session.is_none(), "{what}");
    assert_eq!(
        found.quarantined.expect(what).raw,
        std::slice::from_ref(&text)
    );
    assert_eq!(keeper.save(&session()), Saved::OnDevice, "{what}");
    assert!(shelf.contains(&text), "{what}");
}

/// The payload that the following tests break is itself whole.
#[test]
fn the_payload_that_is_broken_below_is_good() {
    let shelf = Shelf::with(&[(SLOTS[0], &record(4, &payload().to_string()))]);
    assert!(open(&shelf).1.session.is_some());
}

/// Everything that is no response is refused: numbers, other digits, nothing.
#[test]
fn a_session_with_a_response_that_is_none_is_set_aside() {
    let raw = [
        "8",
        "0",
        "6",
        "-1",
        "3",
        "3.5",
        "1e400",
        "1e0",
        "null",
        "true",
        "[]",
        "{}",
        "\"8\"",
        "\"0\"",
        "\"-1\"",
        "\"3x\"",
        "\"\"",
        "\"3 \"",
        "\"Unknown\"",
        "\"\\ud800\"",
        "NaN",
        "Infinity",
        "03",
        "\"\\u0000\"",
    ];
    for field in ["receive", "give", "closing"] {
        let good = payload().to_string();
        for raw in raw {
            let from = format!("\"{field}\":\"3\"");
            let broken = good.replacen(&from, &format!("\"{field}\":{raw}"), 1);
            assert_ne!(broken, good);
            assert_set_aside(&broken, &format!("{field}: {raw}"));
        }
    }
}

/// A field that stands twice has no one meaning, and one that we do not know is not ours.
#[test]
fn a_session_with_double_or_unknown_fields_is_set_aside() {
    let good = payload().to_string();
    for (from, to) in [
        ("\"give\":\"3\"", "\"give\":\"3\",\"give\":\"4\""),
        ("\"give\":\"3\"", "\"give\":\"3\",\"Give\":\"4\""),
        ("\"give\":\"3\"", "\"give\":\"3\",\"__proto__\":{}"),
        ("{", "{\"extra\":1,"),
        ("\"set\":", "\"sets\":"),
        ("\"step\":\"closing\"", "\"step\":\"elsewhere\""),
    ] {
        let broken = good.replacen(from, to, 1);
        assert_ne!(broken, good);
        assert_set_aside(&broken, to);
    }
}

/// Answers to statements that the set does not have, to one twice, or to too few or too many.
#[test]
fn a_session_with_other_statements_is_set_aside() {
    let answers = |value: &mut Value| {
        value["turn"]["panel"]["answers"]
            .as_array()
            .unwrap()
            .clone()
    };
    let with = |all: Vec<Value>| {
        let mut value = payload();
        value["turn"]["panel"]["answers"] = Value::Array(all);
        value.to_string()
    };
    let good = answers(&mut payload());
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
        assert_set_aside(&with(all), what);
    }
}

/// A hundred thousand answers are more than fits in a record.
#[test]
fn a_session_with_a_hundred_thousand_answers_is_set_aside() {
    let mut value = payload();
    value["turn"]["panel"]["answers"] = Value::Array(vec![json!({"id": "t-1"}); 100_000]);
    assert_set_aside(&value.to_string(), "100 000 answers");
}

/// A million brackets must not exhaust the stack.
#[test]
fn a_session_nested_a_million_deep_is_set_aside() {
    for deep in [
        "[".repeat(1_000_000),
        "[".repeat(500_000) + &"]".repeat(500_000),
    ] {
        assert_set_aside(&deep, "alone");
        let inside = payload().to_string().replacen("\"3\"", &deep, 1);
        assert_set_aside(&inside, "as an answer");
        let extra = format!("{{\"extra\":{deep},");
        assert_set_aside(
            &payload().to_string().replacen('{', &extra, 1),
            "as an unknown field",
        );
    }
}

/// Two widgets on one page: each has its session, and erases its own.
#[test]
fn what_stands_on_different_shelves_does_not_touch() {
    let shelf = Shelf::new();
    let open = |end: &str| open_with(&shelf, &small_set(), end);
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
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    keeper.keep(&agreed("2026-01-31")).unwrap();
    let (_, found) = open_with(&shelf, &built_in(), "");
    assert!(found.kept.is_empty() && offered(&found).is_empty());
    let next = crate::common::SMALL_SET.replacen(r#""version": "1""#, r#""version": "2""#, 1);
    let next = QuestionSet::parse(&next).unwrap();
    let (_, found) = open_with(&shelf, &next, "");
    assert!(found.kept.is_empty());
    assert_eq!(offered(&found).len(), 1);
    assert_eq!(open(&shelf).1.kept.len(), 1);
}

/// A session of another set cannot be shown; it is quarantined and not dropped.
#[test]
fn a_session_of_another_question_set_is_set_aside() {
    let mut value = payload();
    value["set"] = json!("tweeluik/1");
    assert_set_aside(&value.to_string(), "other set");
}

/// No payload, however it is bent, makes opening panic or a text disappear.
#[test]
fn no_bent_payload_makes_opening_panic() {
    let good = payload().to_string();
    let pieces = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "null",
        "true",
        "1e9",
        "-",
        "\"3\"",
        "\u{0}",
        "\u{2028}",
        "\u{1f642}",
        "turn",
        "open",
    ];
    for seed in 0..rounds(10_000) {
        let mut chance = Chance::seeded(seed);
        let mut text: Vec<char> = good.chars().collect();
        for _ in 0..=chance.below(3) {
            let from = chance.below(text.len());
            let to = (from + chance.below(12)).min(text.len());
            let piece = chance.one_of(&pieces).chars();
            text.splice(from..to, piece);
        }
        let text: String = text.into_iter().collect();
        let raw = record(4, &text);
        let (_, found) = open(&Shelf::with(&[(SLOTS[0], &raw)]));
        assert!(
            found.session.is_some() || offered(&found) == [raw],
            "{text}"
        );
    }
}
