//! A reader of JSON schemas for our own ones, which says of a value whether a schema accepts it.

use serde_json::{Value, json};

/// A schema, as far as ours uses the language of schemas.
pub struct Schema(Value);

impl Schema {
    pub fn new(text: &str) -> Schema {
        Schema(serde_json::from_str(text).expect("a schema is JSON"))
    }

    pub fn accepts(&self, value: &Value) -> bool {
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
        let limit = || by.as_f64().expect("a number");
        match keyword {
            "$schema" | "title" | "description" | "$defs" => true,
            "$ref" => {
                let way = by.as_str().and_then(|by| by.strip_prefix('#')).unwrap();
                self.allows(self.0.pointer(way).expect(way), value)
            }
            "type" => match by.as_array() {
                Some(types) => types.iter().any(|by| is_of(by, value)),
                None => is_of(by, value),
            },
            "minimum" => value.as_f64().is_none_or(|value| value >= limit()),
            "maximum" => value.as_f64().is_none_or(|value| value <= limit()),
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

fn is_of(name: &Value, value: &Value) -> bool {
    match name.as_str().unwrap() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "null" => value.is_null(),
        other => panic!("{other}"),
    }
}

/// The few patterns that our schemas have, each said in another way.
fn matches(pattern: &str, text: &str) -> bool {
    let only = |good: fn(char) -> bool| !text.is_empty() && text.chars().all(good);
    match pattern {
        "^[a-z0-9-]+$" => only(|c| matches!(c, 'a'..='z' | '0'..='9' | '-')),
        "^[A-Za-z0-9-]+$" => only(|c| matches!(c, 'A'..='Z' | 'a'..='z' | '0'..='9' | '-')),
        "^[A-Za-z0-9-]+/[A-Za-z0-9-]+$" => {
            let mut parts = text.split('/');
            let is_part = |part: &str| matches("^[A-Za-z0-9-]+$", part);
            parts.by_ref().take(2).filter(|part| is_part(part)).count() == 2
                && parts.next().is_none()
        }
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" => {
            let is_digits =
                |part: &str, many| part.len() == many && part.chars().all(|c| c.is_ascii_digit());
            let parts: Vec<&str> = text.split('-').collect();
            parts.len() == 3
                && parts
                    .iter()
                    .zip([4, 2, 2])
                    .all(|(part, many)| is_digits(part, many))
        }
        "^tweeluik/1 [0-9]+ [0-9a-f]{16} [A-Za-z0-9_-]+$" => {
            let parts: Vec<&str> = text.split(' ').collect();
            let [name, generation, sum, payload] = *parts else {
                return false;
            };
            let is_all =
                |text: &str, good: fn(char) -> bool| !text.is_empty() && text.chars().all(good);
            name == "tweeluik/1"
                && is_all(generation, |c| c.is_ascii_digit())
                && sum.len() == 16
                && is_all(sum, |c| matches!(c, '0'..='9' | 'a'..='f'))
                && is_all(payload, |c| {
                    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
                })
        }
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
