//! Our own JSON, held beside `serde_json`: what it reads, the other one reads alike; what it
//! writes, both read; and it reads strictly.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::Chance;
use proptest::prelude::*;
use serde_json::Value;
use tweeluik_core::json::{Json, JsonError, MAX_DEPTH, from_hex, hex};

/// The same value in the other's form.
fn other(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(yes) => Value::Bool(*yes),
        Json::Number(number) => Value::from(*number),
        Json::Text(text) => Value::from(text.as_str()),
        Json::List(values) => values.iter().map(other).collect(),
        Json::Object(fields) => {
            let fields = fields.iter();
            fields
                .map(|(name, value)| (name.clone(), other(value)))
                .collect()
        }
    }
}

/// A value that we can hold: names differ, and nothing is too deep.
fn any_json() -> impl Strategy<Value = Json> {
    let text = "(\\PC|[\u{0}-\u{1f}\"\\\\\u{7f}\u{2028}]){0,12}";
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i64>().prop_map(Json::Number),
        text.prop_map(Json::Text),
    ];
    leaf.prop_recursive(6, 60, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::List),
            prop::collection::btree_map(text, inner, 0..5)
                .prop_map(|fields| Json::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 3_000,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(6),
        ..ProptestConfig::default()
    })]

    /// What is written is read as it was, on one line and on many.
    #[test]
    fn what_is_written_is_read_as_it_was(json in any_json()) {
        prop_assert_eq!(Json::parse(&json.to_text()), Ok(json.clone()));
        prop_assert_eq!(Json::parse(&json.to_pretty_text()), Ok(json));
    }

    /// What is written is JSON for everybody else too.
    #[test]
    fn what_is_written_is_read_alike_by_serde_json(json in any_json()) {
        for text in [json.to_text(), json.to_pretty_text()] {
            let read: Value = serde_json::from_str(&text).expect("JSON");
            prop_assert_eq!(read, other(&json));
        }
    }

    /// What another program writes is read as it was.
    #[test]
    fn what_serde_json_writes_is_read_alike(json in any_json()) {
        let value = other(&json);
        for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            let read = Json::parse(&text).expect("JSON");
            prop_assert_eq!(other(&read), value.clone());
        }
    }

    /// A line has no line break in it, so that a record stays one line.
    #[test]
    fn the_text_on_one_line_has_no_control_characters(json in any_json()) {
        prop_assert!(!json.to_text().chars().any(|c| c < ' '));
    }
}

/// Bent in a hundred thousand ways, a text is refused, or read as `serde_json` reads it.
#[test]
fn any_text_that_is_read_is_read_alike_by_serde_json() {
    let seeds = [
        r#"{"a":[1,-2,{"b":"cé\u00e9\ud83d\ude42"}],"d":null,"e":true,"f":""}"#,
        r#"[[],{},"\"\\\/\b\f\n\r\t",9223372036854775807,-9223372036854775808]"#,
        r#" { "x" : [ false , 0 ] } "#,
    ];
    let pieces = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u00", "\\ud83d", "\\ude42", "null", "tru",
        "1", "-", "0", ".5", "e3", "\u{0}", "\t", " ", "é", "🙂", "\u{feff}", "//", "NaN",
        "\"a\":",
    ];
    let (mut good, mut bad) = (0, 0);
    for number in 0..100_000 {
        let mut chance = Chance::seeded(number);
        let mut text: Vec<char> = chance.one_of(&seeds).chars().collect();
        for _ in 0..=chance.below(3) {
            let from = chance.below(text.len() + 1);
            let to = (from + chance.below(4)).min(text.len());
            text.splice(from..to, chance.one_of(&pieces).chars());
        }
        let text: String = text.into_iter().collect();
        match Json::parse(&text) {
            Ok(json) => {
                let read = serde_json::from_str::<Value>(&text);
                assert_eq!(read.ok(), Some(other(&json)), "{text}");
                good += 1;
            }
            Err(_) => bad += 1,
        }
    }
    assert!(good > 2_000 && bad > 50_000, "{good} {bad}");
}

/// No fractions, no double names, no lone surrogates, one form for each number, nothing after.
#[test]
fn what_has_no_one_meaning_for_us_is_refused() {
    for text in [
        "",
        " ",
        "1.0",
        "1e3",
        "1E3",
        "-0",
        "00",
        "01",
        "+1",
        "-",
        "1-",
        "0x1",
        "1e400",
        "NaN",
        "Infinity",
        "9223372036854775808",
        "nul",
        "True",
        "nulll",
        "'a'",
        "\"a",
        "\"\t\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u12g4\"",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\\ud800\\u0041\"",
        "\"\\ud800\\ud800\"",
        "\"\\ud800\\ue000\"",
        "\"\\u+123\"",
        "\"\\é\"",
        "\"\\ué000\"",
        "[1,]",
        "[,1]",
        "[1 2]",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{1:1}",
        "{\"a\":1,\"a\":1}",
        "{\"a\":1,\"\\u0061\":2}",
        "{} {}",
        "1 1",
        "[]]",
        "\u{feff}1",
        "1\u{a0}",
        "// a\n1",
    ] {
        assert!(Json::parse(text).is_err(), "{text}");
    }
}

/// What everybody may write is read: white space, escapes, pairs of surrogates.
#[test]
fn usual_json_is_read() {
    let parse = |text: &str| Json::parse(text).expect(text);
    assert_eq!(parse(" \t\r\n0\n"), Json::Number(0));
    assert_eq!(parse(r#""\ud83d\ude42\u00e9\/""#), Json::text("🙂é/"));
    assert_eq!(parse("\"\u{7f}\u{2028}\""), Json::text("\u{7f}\u{2028}"));
    assert_eq!(parse(r#""\b\f\n\r\t""#), Json::text("\u{8}\u{c}\n\r\t"));
    assert_eq!(parse("-9223372036854775808"), Json::Number(i64::MIN));
    assert_eq!(parse("{ }"), Json::Object(Vec::new()));
    assert_eq!(parse("[ ]"), Json::List(Vec::new()));
}

/// A file for people stands in lines as everybody writes them, and what is stored on one line stays the
/// same to the letter.
#[test]
fn what_is_written_looks_as_usual() {
    let json = Json::parse(
        r#"{"a": [1, [true, []], {"b": {}}], "c": {"d": "x y\n", "e": [[null]]}, "f": "\u001f\u0020"}"#,
    )
    .unwrap();
    let pretty = serde_json::to_string_pretty(&other(&json)).unwrap();
    assert_eq!(json.to_pretty_text(), pretty);
    assert_eq!(
        json.to_text(),
        serde_json::to_string(&other(&json)).unwrap()
    );
}

/// What is encrypted has one way to be written: two small digits a byte.
#[test]
fn bytes_are_written_and_read_in_small_digits_only() {
    let all: Vec<u8> = (0..=255).collect();
    assert!(hex(&all).starts_with("000102") && hex(&all).ends_with("fdfeff"));
    assert_eq!(from_hex(&hex(&all)), Some(all));
    assert_eq!(from_hex(""), Some(Vec::new()));
    for text in ["0", "0g", "0A", "A0B1", "AaBb", " 00", "00 ", "+1", "é"] {
        assert_eq!(from_hex(text), None, "{text}");
    }
}

/// As deep as it says, and no deeper; a million brackets cost no stack.
#[test]
fn nesting_is_read_to_its_limit_only() {
    let nested = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    let limit = usize::from(MAX_DEPTH);
    assert!(Json::parse(&nested(limit)).is_ok());
    assert!(Json::parse(&nested(limit + 1)).is_err());
    assert!(Json::parse(&nested(1_000_000)).is_err());
    assert!(Json::parse(&"{\"a\":".repeat(500_000)).is_err());
    assert!(Json::parse(&"[".repeat(1_000_000)).is_err());
}

/// An object with a hundred thousand names is refused before it gets slow.
#[test]
fn an_object_with_very_many_names_is_refused() {
    let fields: Vec<String> = (0..100_000)
        .map(|number| format!("\"{number}\":0"))
        .collect();
    let read = |count: usize| Json::parse(&format!("{{{}}}", fields[..count].join(",")));
    assert!(read(fields.len()).is_err());
    assert!(read(1_002).is_err());
    assert!(read(1_001).is_ok());
}

/// Whoever writes a file is told the line and the column.
#[test]
fn an_error_names_the_line_and_the_column_in_characters() {
    for (text, line, column) in [
        ("", 1, 1),
        ("[1,\n 2,\n x]", 3, 2),
        ("[\"é🙂\" 1]", 1, 7),
        ("{\"a\":1,\"a\":2}", 1, 11),
    ] {
        assert_eq!(Json::parse(text), Err(JsonError { line, column }), "{text}");
    }
}

/// A field that nobody expects makes an object another one.
#[test]
fn an_object_with_an_unknown_field_is_not_taken() {
    let json = Json::parse(r#"{"a": 1, "b": "x"}"#).unwrap();
    assert!(json.as_object(&["a"]).is_none());
    let fields = json.as_object(&["a", "b", "c"]).expect("known fields");
    assert_eq!(fields.text("b"), Some("x"));
    assert_eq!(fields.text("a"), None);
    assert_eq!(fields.get("c"), None);
    assert!(Json::List(Vec::new()).as_object(&[]).is_none());
}
