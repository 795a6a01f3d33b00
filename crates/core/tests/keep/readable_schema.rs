//! The published schema of a readable file beside what writes and what reads one.

use crate::common::schema::Schema;
use crate::common::{agreed_of, opened_by};
use crate::support::*;
use std::path::Path;

const SCHEMA: &str = include_str!("../../../../docs/readable-file.schema.json");
const DAY: &str = "2026-01-31";

fn written(journey: &Journey, language: Language) -> String {
    let agreed = agreed_of(journey, DAY);
    let words = Words::of(language, Address::Informal);
    let late = Late::of(language, Address::Informal);
    readable(journey.set(), &agreed, words, late.case_file)
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn opens(file: &Value, set: &QuestionSet) -> bool {
    tweeluik_core::keep::open(&file.to_string(), None, set, CHEAP).is_ok()
}

/// An organisation's own set, with an own direct question and Dutch only.
fn own_set() -> QuestionSet {
    QuestionSet::parse(
        r#"{"format": "tweeluik-question-set/1", "id": "own-set", "version": "2027-01", "title": {"nl": "Eigen"},
        "languages": ["nl"], "sources": [], "direct": {"question": {"nl": "Wie beslist?"}, "answers": {
        "i-far": {"nl": "Vooral ik"}, "i-little": {"nl": "Ik iets meer"}, "same": {"nl": "Samen"},
        "other-little": {"nl": "{other|De ander} iets meer"}, "other-far": {"nl": "Vooral {other|de ander}"}}},
        "themes": [
        {"id": "t", "title": {"nl": "Tijd"}, "mini": true, "sources": [], "prompts": [{"nl": "Hoe?"}],
        "statements": [{"id": "a", "form": "short", "receive": {"nl": "Ik krijg tijd."}, "give": {"nl": "Ik geef tijd."}}]}
        ]}"#,
    )
    .expect("the set is good")
}

/// Files of every kind that people can save, each with the set that it belongs to.
fn all_kinds() -> Vec<(String, QuestionSet)> {
    let mut journeys = Vec::new();
    for form in Form::ALL {
        let answers: [&[u8]; 2] = [&[1, 5, 6, 3], &[7, 2, 4]];
        let marks: [&[&str]; 2] = [&["vertrouwen", "gezien"], &[]];
        journeys.push(opened_by(built_in(), form, ["Anna", ""], answers, marks));
    }
    // Nothing can be compared.
    for number in [6, 7] {
        let numbers = [number];
        let answers: [&[u8]; 2] = [&numbers; 2];
        let names = ["شخص", "\"}],<b>"];
        journeys.push(opened_by(built_in(), Form::Mini, names, answers, [&[]; 2]));
    }
    for set in [small_set(), own_set()] {
        let answers: [&[u8]; 2] = [&[5, 1], &[2]];
        journeys.push(opened_by(set, Form::Long, ["", ""], answers, [&[]; 2]));
    }
    for me in Person::BOTH {
        let mut journey = fresh(small_set());
        apart_locked(&mut journey, me, Form::Short, 2);
        let link = theirs(&small_set(), me.other(), Form::Short, 4);
        journey.apply(Event::Incoming(link));
        agree(&mut journey, me, None);
        assert_eq!(journey.id(), "comparison");
        journeys.push(journey);
    }
    let mut files = Vec::new();
    for journey in &journeys {
        for language in Language::ALL {
            files.push((written(journey, language), journey.set().clone()));
        }
    }
    files
}

/// People who read a saved file with a program of their own can rely on the schema: every file that is saved is
/// what it says, and opens again.
#[test]
fn every_file_that_is_saved_is_what_the_schema_says() {
    let schema = Schema::new(SCHEMA);
    let files = all_kinds();
    assert_eq!(files.len(), 18);
    for (text, set) in &files {
        let file = value(text);
        assert!(schema.accepts(&file), "{text}");
        assert!(opens(&file, set), "{text}");
    }
}

/// A file in which one thing has been changed in this place.
fn change(file: &Value, place: &str, change: impl FnOnce(&mut Value)) -> Value {
    let mut file = file.clone();
    change(file.pointer_mut(place).expect(place));
    file
}

/// All places in a file, as JSON pointers.
fn places(value: &Value, here: &str, all: &mut Vec<String>) {
    all.push(here.to_owned());
    match value {
        Value::Object(object) => {
            for (name, part) in object {
                places(part, &format!("{here}/{name}"), all);
            }
        }
        Value::Array(list) => {
            for (number, part) in list.iter().enumerate() {
                places(part, &format!("{here}/{number}"), all);
            }
        }
        _ => {}
    }
}

/// What cannot be told apart from our own file by its form is read, all else is refused, by the reader and by the
/// schema alike: a field too many, one too few, a value of another type.
#[test]
fn a_file_of_another_form_is_refused_by_the_reader_and_by_the_schema() {
    let schema = Schema::new(SCHEMA);
    let mut refused = 0;
    for (text, set) in all_kinds().iter().step_by(5) {
        let file = value(text);
        let mut all = Vec::new();
        places(&file, "", &mut all);
        let is_refused = |changed: Value, what: &str| {
            assert!(!opens(&changed, set), "the reader takes {what}");
            assert!(!schema.accepts(&changed), "the schema takes {what}");
        };
        for place in all {
            let here = file.pointer(&place).unwrap();
            let others = [json!(true), json!([1]), json!({}), json!(1.5)];
            for other in others {
                let what = format!("{other} at {place}");
                is_refused(change(&file, &place, |value| *value = other), &what);
                refused += 1;
            }
            // What may be null is a text or a number; each has one of the two types only.
            let wrong = match here {
                Value::String(_) => json!(1),
                _ => json!("x"),
            };
            if !here.is_null() {
                let empty = change(&file, &place, |value| *value = json!(null));
                assert_eq!(
                    opens(&empty, set),
                    schema.accepts(&empty),
                    "null at {place}"
                );
                let what = format!("{wrong} at {place}");
                is_refused(change(&file, &place, |value| *value = wrong), &what);
            }
            if let Value::Object(object) = here {
                let more = |value: &mut Value| value["extra"] = json!("x");
                is_refused(change(&file, &place, more), &format!("more at {place}"));
                for name in object.keys() {
                    let less = |value: &mut Value| {
                        value.as_object_mut().unwrap().remove(name);
                    };
                    let what = format!("no {name} at {place}");
                    is_refused(change(&file, &place, less), &what);
                    refused += 1;
                }
            }
        }
        let one = |people: &mut Vec<Value>| people.truncate(1);
        let three = |people: &mut Vec<Value>| people.push(people[0].clone());
        let both: [fn(&mut Vec<Value>); 2] = [one, three];
        for another in both {
            let people = |people: &mut Value| another(people.as_array_mut().unwrap());
            is_refused(change(&file, "/people", people), "one person or three");
        }
        for (place, other) in [
            ("/format", "tweeluik-readable/2"),
            ("/date", "31-01-2026"),
            ("/record", ""),
            ("/record", "tweeluik/1 1 0 x"),
        ] {
            let changed = change(&file, place, |value| *value = json!(other));
            is_refused(changed, other);
        }
    }
    assert!(refused > 1_000, "{refused}");
}

/// The schema says more of values than the reader, which opens nothing from them: these are changes that a program
/// hears of from the schema only.
#[test]
fn the_schema_holds_values_to_what_can_be_written() {
    let schema = Schema::new(SCHEMA);
    let (text, set) = &all_kinds()[0];
    let file = value(text);
    for (place, other) in [
        ("/people/0/balance", json!("gives-most")),
        ("/people/0/equality", json!(101)),
        ("/people/1/wants_to_talk_about", json!(["a", "b", "c"])),
        ("/themes/0/kind", json!("match")),
        ("/themes/0/comparisons/0/gap", json!(5)),
        ("/themes/0/comparisons/0/gap", json!(-5)),
        ("/themes/0/comparisons/0/from", json!("")),
        ("/questions", json!("tweeluik")),
        ("/note", json!("")),
    ] {
        let changed = change(&file, place, |value| *value = other.clone());
        assert!(!schema.accepts(&changed), "{other} at {place}");
        assert!(opens(&changed, set), "{other} at {place}");
    }
}

/// Protects those who learn from it: every part of the schema says what it is for, and none takes an unknown field.
#[test]
fn every_part_of_the_schema_is_described_and_takes_no_unknown_field() {
    fn look(name: &str, rule: &Value, described: &mut usize) {
        let Some(properties) = rule["properties"].as_object() else {
            return;
        };
        assert_eq!(rule["additionalProperties"], json!(false), "{name}");
        let required: Vec<&str> = rule["required"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| name.as_str().unwrap())
            .collect();
        assert_eq!(required, properties.keys().collect::<Vec<_>>(), "{name}");
        for (name, part) in properties {
            assert!(part["description"].as_str().is_some(), "{name}");
            *described += 1;
        }
    }
    let schema = value(SCHEMA);
    let mut described = 0;
    look("the file", &schema, &mut described);
    for (name, rule) in schema["$defs"].as_object().unwrap() {
        look(name, rule, &mut described);
    }
    assert_eq!(described, 8 + 8 + 3 + 6);
}

/// The example beside the schema: Sanne and Karim, the mini form.
fn example() -> String {
    let answers: [&[u8]; 2] = [&[4, 2, 5, 3, 6], &[2, 3, 4]];
    let marks: [&[&str]; 2] = [&["vertrouwen"], &["gezien", "vertrouwen"]];
    let names = ["Sanne", "Karim"];
    let journey = opened_by(built_in(), Form::Mini, names, answers, marks);
    written(&journey, Language::Nl) + "\n"
}

/// The example is a file as the app writes it. After a change of the format or of its texts,
/// `TWEELUIK_REFRESH=readable-example cargo test -p tweeluik-core --test keep the_example` writes it anew.
#[test]
fn the_example_of_a_readable_file_is_as_it_is_written() {
    let name = "../../docs/readable-file.example.json";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    if std::env::var("TWEELUIK_REFRESH").is_ok_and(|what| what == "readable-example") {
        std::fs::write(&path, example()).unwrap();
        panic!("the example was written anew: run the tests once more, without TWEELUIK_REFRESH");
    }
    let text = std::fs::read_to_string(&path).expect("the example");
    assert_eq!(text, example());
    let file = value(&text);
    assert!(Schema::new(SCHEMA).accepts(&file));
    assert!(opens(&file, &built_in()));
}
