//! The file of what two people opened: what was saved opens again, and everything else says why not.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::{
    CHEAP, Led, apart_locked, begin, built_in, entropy, fresh, json, response, small_set, theirs,
    to_open,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use tweeluik_core::keep::{MAX_FILE_BYTES, Record, locked, open, readable};
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::{Direction, Form, Person, QuestionSet};
use tweeluik_core::session::{
    Agreed, CodeProblem, Effect, Event, FileProblem, Journey, KeptEffect, Screen, Session,
};
use tweeluik_core::words::{Late, Words};

const DAY: &str = "2026-01-31";
const CODE: &str = "appel taart fiets";

fn opened(set: QuestionSet, form: Form, numbers: [u8; 2]) -> Journey {
    let mut journey = fresh(set);
    to_open(&mut journey, form, numbers);
    journey
}

/// What both agree to save, on the last screen.
fn agreed(journey: &Journey) -> Agreed {
    let mut journey = journey.clone();
    journey.apply(Event::Finish);
    common::agree_to_all(&mut journey);
    journey.agreed(DAY.to_owned()).expect("agreed")
}

fn file_of(journey: &Journey, language: Language) -> (Session, String) {
    let agreed = agreed(journey);
    let (words, late) = (
        Words::of(language, Address::Informal),
        Late::of(language, Address::Informal),
    );
    let text = readable(journey.set(), &agreed, words, late);
    (agreed.session().clone(), text)
}

fn lock(text: String) -> String {
    locked(text, CODE, Some(entropy(7)), CHEAP).expect("locked")
}

fn saved() -> String {
    file_of(&opened(small_set(), Form::Short, [2, 4]), Language::Nl).1
}

fn refused(text: &str, code: Option<&str>) -> FileProblem {
    open(text, code, &small_set(), CHEAP).expect_err("refused")
}

/// People who save a file find all of it again, to the letter, in any form and language, with a code and
/// without.
#[test]
fn a_file_that_was_saved_opens_again() {
    for form in Form::ALL {
        for language in Language::ALL {
            let journey = opened(built_in(), form, [1, 5]);
            let (session, text) = file_of(&journey, language);
            let coded = lock(text.clone());
            for (text, code) in [(&text, None), (&text, Some(CODE)), (&coded, Some(CODE))] {
                let (found, date) = open(text, code, &built_in(), CHEAP).expect("opens");
                assert_eq!((json(&found), &*date), (json(&session), DAY));
            }
        }
    }
}

/// A file with a code shows nothing of what is in it, not even by its length.
#[test]
fn a_locked_file_tells_nothing() {
    let lengths = [[1, 1], [5, 2], [6, 7]].map(|numbers| {
        let journey = opened(built_in(), Form::Short, numbers);
        let (_, text) = file_of(&journey, Language::Nl);
        let coded = lock(text);
        for part in ["Anna", "Bert", "gezien", DAY, "Ouder", "record"] {
            assert!(!coded.contains(part), "{part}");
        }
        let fields: Value = serde_json::from_str(&coded).expect("JSON");
        assert_eq!(fields.as_object().map(|all| all.len()), Some(2));
        coded.len() / 8192
    });
    assert!(
        lengths.windows(2).all(|two| two[0].abs_diff(two[1]) <= 1),
        "{lengths:?}"
    );
}

/// Nobody is kept out by a lock that was never on it, and no lock opens without its own code.
#[test]
fn a_locked_file_opens_with_its_own_code_only() {
    let coded = lock(saved());
    assert_eq!(refused(&coded, None), FileProblem::NeedsCode);
    for wrong in ["appel taart fietS", "abc", "", &"x".repeat(65)] {
        assert_eq!(
            refused(&coded, Some(wrong)),
            FileProblem::Code(CodeProblem::Wrong)
        );
    }
}

/// Where no good code is given, no file is made.
#[test]
fn no_file_is_locked_without_a_good_code() {
    let lock = |code: &str, entropy| locked(saved(), code, entropy, CHEAP).err();
    assert_eq!(lock("abc", Some(entropy(1))), Some(CodeProblem::TooShort));
    assert_eq!(
        lock(&"x".repeat(65), Some(entropy(1))),
        Some(CodeProblem::TooLong)
    );
    assert_eq!(lock(CODE, None), Some(CodeProblem::NoKey));
}

/// Each kind of text that is no file of ours is told apart, so that people know what to do.
#[test]
fn what_cannot_be_opened_says_why() {
    let text = saved();
    let gzip = "\u{1f}\u{8b}\u{8}\u{0}\u{0}\u{0}";
    let deep = "[".repeat(1_000_000);
    let newer = text.replace("tweeluik-readable/1", "tweeluik-readable/2");
    let newer_record = text.replace("\"tweeluik/1 ", "\"tweeluik/2 ");
    let older = text.replace("tweeluik-readable/1", "tweeluik-readable/0");
    let odd = text.replace("tweeluik-readable/1", "tweeluik-readable/01");
    let locked_newer = lock(text.clone()).replace("locked/1", "locked/9");
    let twice = lock(lock(text.clone()));
    let other = text.replace("\"record\"", "\"recard\"");
    let long = format!("{text}{}", " ".repeat(MAX_FILE_BYTES));
    let coded = lock(text.clone());
    let unsealed = coded.replace("sealed", "zealed");
    for (name, text, code, problem) in [
        ("nothing", "", None, FileProblem::NotOurs),
        ("gzip", gzip, None, FileProblem::NotOurs),
        (
            "markup",
            "<img src=x onerror=alert(1)>",
            None,
            FileProblem::NotOurs,
        ),
        (
            "deep",
            &deep[..MAX_FILE_BYTES.min(deep.len())],
            None,
            FileProblem::NotOurs,
        ),
        (
            "other JSON",
            "{\"format\":\"else\"}",
            None,
            FileProblem::NotOurs,
        ),
        ("no format", "{\"__proto__\":1}", None, FileProblem::NotOurs),
        ("older", &older, None, FileProblem::NotOurs),
        ("odd number", &odd, None, FileProblem::NotOurs),
        ("newer", &newer, None, FileProblem::Newer),
        ("newer record", &newer_record, None, FileProblem::Newer),
        ("newer lock", &locked_newer, Some(CODE), FileProblem::Newer),
        ("no record", &other, None, FileProblem::Damaged),
        (
            "lock without text",
            &unsealed,
            Some(CODE),
            FileProblem::Damaged,
        ),
        ("lock in a lock", &twice, Some(CODE), FileProblem::Damaged),
        ("too long", &long, None, FileProblem::TooLarge),
    ] {
        assert_eq!(refused(text, code), problem, "{name}");
    }
    let elsewhere = open(&text, None, &built_in(), CHEAP).expect_err("other questions");
    assert_eq!(elsewhere, FileProblem::OtherQuestions);
}

/// The limit is what it says: a file of that length is read, one byte more is not.
#[test]
fn a_file_of_the_greatest_length_is_read() {
    let text = saved();
    let filled = |length: usize| format!("{text}{}", " ".repeat(length - text.len()));
    let full = filled(MAX_FILE_BYTES);
    assert!(open(&full, None, &small_set(), CHEAP).is_ok());
    assert_eq!(MAX_FILE_BYTES, 1_048_576);
    let long = filled(MAX_FILE_BYTES + 1);
    assert_eq!(refused(&long, None), FileProblem::TooLarge);
}

/// A file as somebody could write it who has a checksum, but no two yeses.
fn written(session: &Value, date: &str) -> String {
    let session = common::read(&session.to_string()).expect("the form of a session");
    written_record(&Record::of(1, &(date, session)).expect("a session"), date)
}

fn written_record(record: &Record, date: &str) -> String {
    let record = record.encode();
    let mut file: Value = serde_json::from_str(&saved()).unwrap();
    file["date"] = json!(date);
    file["record"] = json!(record);
    file.to_string()
}

/// A file opens nothing that two people have not opened, and holds no key and no other day than a day.
#[test]
fn only_what_two_people_opened_comes_out_of_a_file() {
    let whole = agreed(&opened(small_set(), Form::Short, [2, 4]));
    let whole: Value = serde_json::from_str(&json(whole.session())).unwrap();
    assert!(open(&written(&whole, DAY), None, &small_set(), CHEAP).is_ok());
    let unfinished: Value = serde_json::from_str(&json(&unfinished())).unwrap();
    let mut bent = whole.clone();
    bent["phase"]["Open"]["open"]["panels"]["first"]["answers"] = json!([]);
    // One of two devices that still has its key would be taken for a session that goes on.
    let mut linked = fresh(small_set());
    apart_locked(&mut linked, Person::First, Form::Short, 2);
    linked.apply(Event::Incoming(theirs(
        &small_set(),
        Person::Second,
        Form::Short,
        4,
    )));
    let effects = linked.apply(Event::Agree(Person::First, None));
    let linked: Value = serde_json::from_str(&json(common::saved(&effects).unwrap())).unwrap();
    let codes = linked.pointer("/phase/Open/open/devices/Two/codes");
    assert!(codes.unwrap().is_object());
    // With a group in it, it would show the group's code without a yes.
    let mut grouped = whole.clone();
    grouped["pair"]["joined"] = json!({"code": [0], "pair": null});
    let mut coded = whole.clone();
    let (salt, nonce) = ([0; 16], [0; 24]);
    let lock = json!({"Coded": {"salt": salt, "nonce": nonce, "text": vec![0; 4096 + 16]}});
    coded["phase"]["Open"]["open"]["devices"] = json!({"One": {"locks": [lock, null]}});
    let mut finishing = whole.clone();
    finishing["phase"]["Open"]["place"] = json!("Finish");
    for session in [&unfinished, &bent, &linked, &grouped, &coded, &finishing] {
        assert_eq!(refused(&written(session, DAY), None), FileProblem::Damaged);
    }
    // Something else that has a good checksum.
    for record in [
        Record::of(1, &(DAY, ())),
        Record::of(1, &()),
        Record::of(1, &DAY),
    ] {
        let file = written_record(&record.unwrap(), DAY);
        assert_eq!(refused(&file, None), FileProblem::Damaged);
    }
    for day in [
        "",
        "2026-1-31",
        "2026-02-29",
        "2026-13-01",
        "31-01-2026",
        "2026-01-31T00:00",
        "۲۰۲۶-01-31",
        "<b>26-01-31",
    ] {
        assert_eq!(
            refused(&written(&whole, day), None),
            FileProblem::Damaged,
            "{day}"
        );
    }
}

/// A file with something that no file of ours has was made by somebody else, whatever it is for.
#[test]
fn a_file_with_a_field_that_a_file_never_has_is_refused() {
    let good: Value = serde_json::from_str(&saved()).unwrap();
    assert!(open(&good.to_string(), None, &small_set(), CHEAP).is_ok());
    for field in ["link", "workshop", "me", "panels", "Record"] {
        let mut more = good.clone();
        more[field] = json!("1");
        assert_eq!(
            refused(&more.to_string(), None),
            FileProblem::Damaged,
            "{field}"
        );
    }
    for field in [
        "note",
        "date",
        "questions",
        "language",
        "people",
        "themes",
        "record",
    ] {
        let mut less = good.clone();
        less.as_object_mut().unwrap().remove(field);
        assert_eq!(
            refused(&less.to_string(), None),
            FileProblem::Damaged,
            "{field}"
        );
    }
    let mut other_day = good;
    other_day["date"] = json!("2026-02-01");
    assert_eq!(refused(&other_day.to_string(), None), FileProblem::Damaged);
}

/// With the workshop of a pair in it, opening a file would show that pair's code without a yes.
#[test]
fn a_file_of_a_pair_in_a_workshop_is_refused() {
    let set = small_set();
    let (session, _) = file_of(&opened(set.clone(), Form::Short, [2, 4]), Language::Nl);
    let alone: Value = serde_json::from_str(&json(&session)).unwrap();
    assert!(open(&written(&alone, DAY), None, &set, CHEAP).is_ok());
    let mut whole: Value = serde_json::from_str(&json(&session)).unwrap();
    let way = common::workshop(&set, Form::Short).bytes().unwrap();
    whole["pair"]["joined"] = json!({"code": way, "pair": null});
    assert_eq!(refused(&written(&whole, DAY), None), FileProblem::Damaged);
}

/// Every cut is refused, and every change of what is opened.
#[test]
fn every_cut_and_change_of_a_file_is_refused() {
    let text = saved();
    let record = text.find("tweeluik/1 ").expect("the record");
    for end in 0..text.trim_end().len() {
        if text.is_char_boundary(end) {
            refused(&text[..end], None);
        }
    }
    for place in (record..text.len() - 4).step_by(7) {
        let mut bytes = text.clone().into_bytes();
        bytes[place] ^= 1;
        if let Ok(changed) = String::from_utf8(bytes) {
            refused(&changed, None);
        }
    }
    let coded = lock(text);
    let sealed = coded.find("sealed").unwrap() + 10;
    for place in (sealed..coded.len() - 4).step_by(997) {
        let mut bytes = coded.clone().into_bytes();
        bytes[place] = if bytes[place] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(bytes).unwrap();
        assert_eq!(
            refused(&changed, Some(CODE)),
            FileProblem::Code(CodeProblem::Wrong)
        );
    }
}

proptest! {
    /// Whatever is in a file, it is opened or refused.
    #[test]
    fn any_text_is_opened_or_refused(text in "(\\{\"(format|record|sealed)\":\"(tweeluik-(readable|locked)/[0-9]{1,3})?)?.*") {
        let _ = open(&text, Some(CODE), &small_set(), CHEAP);
    }
}

// ---------------------------------------------------------------------------------------------
// What a journey does with it

/// A page on which a file was chosen.
fn with_file(text: &str) -> Journey {
    let mut journey = fresh(small_set());
    journey.apply(Event::History);
    let found = open(text, None, &small_set(), CHEAP).map(Box::new);
    journey.apply(Event::FromFile(found));
    journey
}

/// What comes from a file is looked at, and is on this device only when somebody keeps it, with the day
/// that it had.
#[test]
fn a_file_is_looked_at_and_kept_only_when_somebody_says_so() {
    let mut journey = with_file(&saved());
    assert_eq!(journey.id(), "history");
    assert!(!journey.has_unfinished());
    for event in [Event::Answers, Event::Finish, Event::Back, Event::Finish] {
        let effects = journey.apply(event);
        assert!(common::saved(&effects).is_none(), "{effects:?}");
    }
    let Screen::Finish(screen) = journey.screen() else {
        panic!("no end");
    };
    assert!(screen.is_file && !screen.is_kept);
    common::agree_to_all(&mut journey);
    let effects = journey.apply(Event::Keep("2027-12-31".to_owned()));
    let [Effect::Kept(KeptEffect::Keep(agreed))] = &effects[..] else {
        panic!("{effects:?}");
    };
    assert_eq!(agreed.date(), DAY);
    assert!(agreed.session().opened().is_some());
    journey.apply(Event::KeptNow(Ok(())));
    assert_eq!(journey.id(), "start");
}

/// Closing a file removes nothing from the device: it was never there.
#[test]
fn closing_a_file_erases_nothing() {
    for last in [Event::Erase, Event::Leave] {
        let mut journey = with_file(&saved());
        journey.apply(Event::Answers);
        journey.apply(Event::Finish);
        let effects = journey.apply(last);
        assert!(
            !effects.iter().any(|effect| matches!(effect, Effect::Erase)),
            "{effects:?}"
        );
        assert!(journey.opened().is_none());
        assert_eq!(journey.id(), "start");
    }
}

/// A session in which one statement was answered.
fn unfinished() -> Session {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    let answer = Event::Answer("t-1".to_owned(), Direction::Receive, response(1));
    common::saved(&journey.apply(answer)).unwrap().clone()
}

/// A page that is opened where such a session waits.
fn with_unfinished() -> Journey {
    Journey::with_cost(Default::default(), small_set(), Some(unfinished()), CHEAP)
}

/// A file never takes the place of a session that is not finished.
#[test]
fn a_file_waits_while_a_session_is_unfinished() {
    let text = saved();
    let mut journey = with_unfinished();
    journey.apply(Event::History);
    let found = open(&text, None, &small_set(), CHEAP).map(Box::new);
    journey.apply(Event::FromFile(found));
    assert_eq!(journey.id(), "history");
    assert!(journey.has_unfinished());
}

/// Why a file was not opened is said on the screen where it was chosen, and nothing changes.
#[test]
fn a_refused_file_is_said_where_it_was_chosen() {
    let mut journey = with_file("nothing");
    let Screen::History(screen) = journey.screen() else {
        panic!("{}", journey.id());
    };
    assert_eq!(screen.file, Some(FileProblem::NotOurs));
    journey.apply(Event::Back);
    journey.apply(Event::History);
    let Screen::History(screen) = journey.screen() else {
        panic!("{}", journey.id());
    };
    assert_eq!(screen.file, None);
}

/// Erasing everything ends all that is open, and tells it.
#[test]
fn erasing_everything_forgets_what_is_open_and_kept() {
    let mut journey = with_unfinished();
    journey.apply(Event::History);
    let effects = journey.apply(Event::EraseEverything);
    assert!(
        effects
            .iter()
            .any(|effect| matches!(effect, Effect::Kept(KeptEffect::EraseEverything)))
    );
    let Screen::Start(screen) = journey.screen() else {
        panic!("{}", journey.id());
    };
    assert!(screen.unfinished.is_none() && screen.kept == 0);
    assert_eq!(screen.done, Some(tweeluik_core::session::Done::Erased));
}

/// A file says in words that it is not meant for a case file, and its day.
#[test]
fn a_file_says_that_it_is_not_meant_for_a_case_file() {
    for (language, note) in [
        (Language::Nl, "Niet bedoeld voor een dossier"),
        (Language::En, "Not for the case file"),
    ] {
        let (_, text) = file_of(&opened(small_set(), Form::Short, [2, 4]), language);
        let file: Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!((&file["note"], &file["date"]), (&json!(note), &json!(DAY)));
    }
}

/// What a file never has, none of ours has.
#[test]
fn a_file_with_more_in_it_is_refused() {
    let mut file: Value = serde_json::from_str(&saved()).expect("JSON");
    file["extra"] = json!(1);
    assert_eq!(refused(&file.to_string(), None), FileProblem::Damaged);
}
