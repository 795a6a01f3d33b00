//! The schema of a set beside the code that reads one: what an editor marks is what is refused, and the other way
//! round.

use crate::support::*;

const SCHEMA: &str = include_str!("../../../../question-sets/question-set.schema.json");

/// A schema, as far as ours uses the language of schemas.
struct Schema(Value);

impl Schema {
    fn accepts(&self, value: &Value) -> bool {
        self.allows(&self.0, value)
    }

    /// Whether each keyword of a rule allows the value. A keyword that is not known here ends the test.
    fn allows(&self, rule: &Value, value: &Value) -> bool {
        let rule = rule.as_object().expect("a rule");
        let mut keywords = rule.iter();
        keywords.all(|(keyword, by)| self.keyword(keyword, by, rule, value))
    }

    fn keyword(
        &self,
        keyword: &str,
        by: &Value,
        rule: &serde_json::Map<String, Value>,
        value: &Value,
    ) -> bool {
        let (list, object, text) = (value.as_array(), value.as_object(), value.as_str());
        let number = || by.as_u64().expect("a number") as usize;
        match keyword {
            "$schema" | "title" | "description" | "$defs" => true,
            "$ref" => {
                let way = by.as_str().and_then(|by| by.strip_prefix('#')).unwrap();
                self.allows(self.0.pointer(way).expect(way), value)
            }
            "type" => match by.as_str().unwrap() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                other => panic!("{other}"),
            },
            "const" => value == by,
            "enum" => by.as_array().unwrap().contains(value),
            "not" => !self.allows(by, value),
            "allOf" => by
                .as_array()
                .unwrap()
                .iter()
                .all(|by| self.allows(by, value)),
            "required" => object.is_none_or(|object| {
                let mut names = by.as_array().unwrap().iter();
                names.all(|name| object.contains_key(name.as_str().unwrap()))
            }),
            "properties" => object.is_none_or(|object| {
                let mut known = by.as_object().unwrap().iter();
                known.all(|(name, by)| object.get(name).is_none_or(|v| self.allows(by, v)))
            }),
            "additionalProperties" => object.is_none_or(|object| {
                let known = |name: &String| {
                    rule.get("properties")
                        .is_some_and(|all| all.get(name).is_some())
                };
                let mut more = object.iter().filter(|(name, _)| !known(name));
                more.all(|(_, value)| *by != json!(false) && self.allows(by, value))
            }),
            "propertyNames" => {
                object.is_none_or(|object| object.keys().all(|name| self.allows(by, &json!(name))))
            }
            "minProperties" => object.is_none_or(|object| object.len() >= number()),
            "maxProperties" => object.is_none_or(|object| object.len() <= number()),
            "items" => list.is_none_or(|list| list.iter().all(|value| self.allows(by, value))),
            "contains" => list.is_none_or(|list| list.iter().any(|value| self.allows(by, value))),
            "minItems" => list.is_none_or(|list| list.len() >= number()),
            "maxItems" => list.is_none_or(|list| list.len() <= number()),
            "uniqueItems" => list.is_none_or(|list| {
                (1..list.len()).all(|place| !list[..place].contains(&list[place]))
            }),
            "minLength" => text.is_none_or(|text| text.chars().count() >= number()),
            "maxLength" => text.is_none_or(|text| text.chars().count() <= number()),
            "pattern" => text.is_none_or(|text| matches(by.as_str().unwrap(), text)),
            other => panic!("{other} is not known here"),
        }
    }
}

/// The few patterns that the schema has, each said in another way.
fn matches(pattern: &str, text: &str) -> bool {
    let only = |good: fn(char) -> bool| !text.is_empty() && text.chars().all(good);
    match pattern {
        "^[a-z0-9-]+$" => only(|c| matches!(c, 'a'..='z' | '0'..='9' | '-')),
        "^[A-Za-z0-9-]+$" => only(|c| matches!(c, 'A'..='Z' | 'a'..='z' | '0'..='9' | '-')),
        "\\S" => text.chars().any(|c| !c.is_whitespace()),
        "[\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]" => text.contains(|c| {
            let control = matches!(c, '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}');
            control || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        }),
        "^[^{}]*(\\{other\\|[^{}]+\\}[^{}]*)*$" => {
            let mut rest = text;
            while let Some(place) = rest.find(['{', '}']) {
                let Some(inside) = rest[place..].strip_prefix("{other|") else {
                    return false;
                };
                let Some(end) = inside.find(['{', '}']).filter(|&end| end > 0) else {
                    return false;
                };
                let Some(after) = inside[end..].strip_prefix('}') else {
                    return false;
                };
                rest = after;
            }
            true
        }
        other => panic!("{other} is not known here"),
    }
}

fn schema() -> Schema {
    Schema(serde_json::from_str(SCHEMA).unwrap())
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
    let docs = include_str!("../../../../docs/question-sets.md");
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
