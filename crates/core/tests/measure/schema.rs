//! The schema of a set beside the code that reads one: what an editor marks is what is refused, and the other way
//! round.

use crate::common::schema::Schema;
use crate::support::*;

const SCHEMA: &str = include_str!("../../../../question-sets/question-set.schema.json");

fn schema() -> Schema {
    Schema::new(SCHEMA)
}

/// Every set with one thing changed at one place.
fn variants(value: &Value) -> Vec<Value> {
    let mut all = vec![
        json!(null),
        json!(true),
        json!(1),
        json!([]),
        json!({}),
        json!(""),
        json!(" "),
        json!("x"),
        json!("X"),
        json!("a.b"),
        json!("a\nb"),
        json!("\u{202e}a"),
        json!("{other|x}"),
        json!("{other|}"),
        json!("{x}"),
        json!("x}"),
        json!("short"),
        json!("a".repeat(41)),
        json!("é".repeat(400)),
        json!("é".repeat(401)),
    ];
    match value {
        Value::Object(object) => {
            for name in ["extra", "$schema", "__proto__"] {
                let mut more = object.clone();
                more.insert(name.to_owned(), json!("x"));
                all.push(more.into());
            }
            all.push(object.values().cloned().collect::<Vec<_>>().into());
            for (name, part) in object {
                let mut less = object.clone();
                less.remove(name);
                all.push(less.into());
                for variant in variants(part) {
                    let mut other = object.clone();
                    other.insert(name.clone(), variant);
                    all.push(other.into());
                }
            }
        }
        Value::Array(list) => {
            for most in [4, 5, 12, 13, 20, 21, 40, 41] {
                all.push(vec![list[0].clone(); most].into());
            }
            for (place, part) in list.iter().enumerate() {
                for variant in variants(part) {
                    let mut other = list.clone();
                    other[place] = variant;
                    all.push(other.into());
                }
            }
        }
        _ => {}
    }
    all
}

/// Our own set, the example and the sets of these tests are what the schema says.
#[test]
fn the_schema_accepts_every_set_of_ours() {
    let example = include_str!("../../../../examples/questions.json");
    for text in [BUILT_IN, example, &good().to_string(), &whole().to_string()] {
        let value = serde_json::from_str(text).unwrap();
        assert!(schema().accepts(&value), "{text:.200}");
        assert!(QuestionSet::parse(text).is_ok(), "{text:.200}");
    }
}

/// What is changed in a set at any one place is refused by both or by neither, but for the rules that the schema
/// says of itself it cannot hold.
#[test]
fn the_schema_and_the_reader_refuse_the_same() {
    use SetProblem::{DoubleId, Languages, UnknownSource};
    let schema = schema();
    let (mut taken, mut refused, mut unsaid) = (0, 0, 0);
    for variant in variants(&whole()) {
        let accepted = schema.accepts(&variant);
        match parse(&variant) {
            Ok(_) => {
                assert!(accepted, "the schema refuses {variant}");
                taken += 1;
            }
            Err((DoubleId | Languages | UnknownSource, _)) if accepted => unsaid += 1,
            Err(why) => {
                assert!(!accepted, "the schema accepts {why:?} {variant}");
                refused += 1;
            }
        }
    }
    assert!(
        taken > 100 && refused > 500 && unsaid > 10,
        "{taken} {refused} {unsaid}"
    );
}

/// Both limits of a list and of a text are those that the documentation names.
#[test]
fn the_limits_stand_in_the_documentation() {
    let docs = include_str!("../../../../docs/en/question-sets.md");
    for limit in [
        "40 themes",
        "40 sources",
        "4 statements",
        "1 to 12 prompts",
        "20 languages",
        "400 characters",
        "262,144 bytes",
    ] {
        assert!(docs.contains(limit), "{limit}");
    }
}
