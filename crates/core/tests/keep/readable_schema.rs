//! The published schema of a readable file beside what writes and what reads one.

use crate::common::schema::Schema;
use crate::common::{agreed_of, opened_by, talk};
use crate::support::*;
use std::path::Path;
use tweeluik_core::agreement::Agreement;
use tweeluik_core::session::{Came, Felt};

const SCHEMA: &str = include_str!("../../../../docs/en/readable-file.schema.json");
const DAY: &str = "2026-01-31";

fn written(journey: &Journey, language: Language) -> String {
    let agreed = agreed_of(journey, DAY);
    let words = Words::of(language, Address::Informal);
    let late = Late::of(language, Address::Informal);
    readable(journey.set(), &agreed, words, late)
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

/// One that was kept, and is looked at again.
fn looked_at(journey: &Journey) -> Journey {
    let agreed = agreed_of(journey, DAY);
    let mut journey = fresh(journey.set().clone());
    journey.apply(Event::KeptList(
        vec![Kept {
            id: 1,
            date: agreed.date().to_owned(),
            session: agreed.session().clone(),
        }]
        .into(),
    ));
    journey.apply(Event::History);
    journey.apply(Event::OpenKept(1));
    assert!(matches!(journey.screen(), Screen::LookingBack(_)));
    journey
}

/// An agreement of two hundred characters of markup.
fn markup() -> String {
    "<b>\"&'\\</b>{x},;=1+2".chars().cycle().take(200).collect()
}

/// One of two hundred characters from right to left, and some of several code points.
fn right_to_left() -> String {
    let text = "سنتحدث كل يوم ".chars().cycle().take(190);
    text.chain("👍🏽".chars().cycle().take(20)).collect()
}

/// Pairs who talked, and agreed on something or on nothing.
fn all_talks() -> Vec<Journey> {
    let (markup, right_to_left) = (markup(), right_to_left());
    for line in [&markup, &right_to_left] {
        let typed = Agreement::typed(line).expect("an agreement");
        assert_eq!(typed.as_str(), line, "all of it is taken");
    }
    let one_device = || {
        let answers: [&[u8]; 2] = [&[2, 4], &[3]];
        opened_by(small_set(), Form::Short, ["Anna", ""], answers, [&[]; 2])
    };
    let all: [&[Felt]; 2] = [&Felt::ALL, &[Felt::No, Felt::Yes, Felt::Yes, Felt::Partly]];
    let mut whole = one_device();
    talk(
        &mut whole,
        &[&markup, &right_to_left, "="],
        Some("2026-03-14"),
        &all,
    );
    let mut came = looked_at(&whole);
    for (place, came_of) in [(0, Came::NotDone), (2, Came::Changed)] {
        came.apply(Event::Came(place, came_of));
    }
    came.apply(Event::Answers);
    let mut only_a_day = one_device();
    talk(&mut only_a_day, &[], Some("9999-12-31"), &[&[], &[]]);
    // One has said how the talk was and the other not yet: then they left it.
    let mut half = one_device();
    talk(&mut half, &["Bellen"], None, &all[..1]);
    for event in [Event::Back, Event::Back, Event::Back] {
        half.apply(event);
    }
    let mut nothing = one_device();
    talk(&mut nothing, &[], None, &[&[], &[]]);
    let apart = Person::BOTH.map(|me| {
        let mut journey = fresh(small_set());
        apart_locked(&mut journey, me, Form::Short, 2);
        let link = theirs(&small_set(), me.other(), Form::Short, 4);
        journey.apply(Event::Incoming(link));
        agree(&mut journey, me, None);
        talk(&mut journey, &["", &right_to_left], None, &all[..1]);
        journey
    });
    let mut journeys = vec![whole, came, only_a_day, half, nothing];
    journeys.extend(apart);
    journeys
}

/// Two people find in their file what they agreed on, to the letter, what came of it, and how the talk was as far as
/// the screen shows it: never what one of them said while the other has not.
#[test]
fn a_file_has_the_agreements_and_how_the_talk_was() {
    let talks = all_talks();
    let files: Vec<Value> = talks
        .iter()
        .map(|journey| value(&written(journey, Language::Nl)))
        .collect();
    let [whole, came, only_a_day, half, nothing, first, second] = &files[..] else {
        panic!("{}", files.len());
    };
    let lines = |came: [Value; 3]| {
        let [one, two, three] = came;
        json!([
            { "text": markup(), "came": one },
            { "text": right_to_left(), "came": two },
            { "text": "=", "came": three },
        ])
    };
    let none = || [Value::Null, Value::Null, Value::Null];
    let both = json!([
        { "heard": "yes", "chose": "partly", "goal": "no", "pace": null },
        { "heard": "no", "chose": "yes", "goal": "yes", "pace": "partly" },
    ]);
    assert_eq!(
        whole["agreements"],
        json!({ "lines": lines(none()), "look_again": "2026-03-14" })
    );
    assert_eq!(whole["talk"], both);
    let came_of = [json!("not-done"), Value::Null, json!("changed")];
    assert_eq!(came["agreements"]["lines"], lines(came_of));
    assert_eq!(came["talk"], both);
    assert_eq!(
        only_a_day["agreements"],
        json!({ "lines": [], "look_again": "9999-12-31" })
    );
    assert_eq!(half["agreements"]["lines"][0]["text"], "Bellen");
    assert_eq!(half["talk"], json!([null, null]));
    let record = half["record"].as_str().unwrap();
    let kept = Record::decode(record).unwrap();
    let (_, kept) = kept.read::<(String, StoredSession)>().unwrap();
    assert_eq!(
        json!(kept)["phase"]["Open"]["open"]["after"]["pulses"],
        json!([null, null])
    );
    assert_eq!(
        nothing["agreements"],
        json!({ "lines": [], "look_again": null })
    );
    for (own, file) in [(0, first), (1, second)] {
        assert_eq!(file["agreements"]["lines"][0]["text"], right_to_left());
        assert!(file["talk"][own]["heard"].is_string());
        assert!(file["talk"][1 - own].is_null());
    }
}

/// What is opened from a file has the agreements again, and how the talk was.
#[test]
fn the_agreements_of_a_file_are_opened_again() {
    for journey in all_talks() {
        let text = written(&journey, Language::En);
        let (found, _) = tweeluik_core::keep::open(&text, None, &small_set(), CHEAP).unwrap();
        let agreed = agreed_of(&journey, DAY);
        let [found, saved] = [&found, agreed.session()].map(|one| one.after().unwrap());
        assert_eq!(found.agreements(), saved.agreements());
        for me in [None, Some(Person::First), Some(Person::Second)] {
            assert_eq!(found.pulses(me), saved.pulses(me));
        }
    }
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
    journeys.extend(all_talks());
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
    assert_eq!(files.len(), 32);
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
            is_refused(change(&file, "/talk", people), "one talk or three");
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
    let talked = &all_talks()[1];
    let (text, set) = (written(talked, Language::En), &small_set());
    let file = value(&text);
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
        ("/agreements/lines/0/text", json!("")),
        ("/agreements/lines/0/text", json!("x".repeat(801))),
        ("/agreements/lines/0/came", json!("forgotten")),
        ("/agreements/look_again", json!("soon")),
        ("/talk/0/heard", json!("maybe")),
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
    assert_eq!(described, 10 + 8 + 3 + 6 + 2 + 2 + 4);
}

/// The example beside the schema: Sanne and Karim, the mini form, after their talk.
fn example() -> String {
    let answers: [&[u8]; 2] = [&[4, 2, 5, 3, 6], &[2, 3, 4]];
    let marks: [&[&str]; 2] = [&["vertrouwen"], &["gezien", "vertrouwen"]];
    let names = ["Sanne", "Karim"];
    let mut journey = opened_by(built_in(), Form::Mini, names, answers, marks);
    let agreements = [
        "Karim belt Sanne elke maandag na 4 uur.",
        "We spreken één keer bij Sanne thuis af.",
    ];
    let felt: [&[Felt]; 2] = [
        &[Felt::Yes, Felt::Partly, Felt::Yes],
        &[Felt::Yes, Felt::Yes, Felt::Partly, Felt::Yes],
    ];
    talk(&mut journey, &agreements, Some("2026-03-14"), &felt);
    written(&journey, Language::Nl) + "\n"
}

/// The example is a file as the app writes it. After a change of the format or of its texts,
/// `TWEELUIK_REFRESH=readable-example cargo test -p tweeluik-core --test keep the_example` writes it anew.
#[test]
fn the_example_of_a_readable_file_is_as_it_is_written() {
    let name = "../../docs/en/readable-file.example.json";
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
