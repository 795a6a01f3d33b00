//! Kept sessions that this page cannot show: nothing of them is lost, and the others are still there.

use crate::common::{agreed_of, talk};
use crate::support::*;
use tweeluik_core::session::{Felt, FileProblem};

const DAY: &str = "2026-01-31";
/// Two hundred characters.
const LONG: &str = "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv\
                    abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuv";

/// What the screens say of one.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Told {
    /// That it has other questions.
    OtherQuestions,
    /// That a newer version wrote it.
    Newer,
    /// That it cannot be read: it is offered to be saved.
    Unreadable,
}

/// What two people kept on one device, in the mini form, with an agreement and with how both found the talk.
fn on_one_device() -> Agreed {
    let mut journey = fresh(small_set());
    to_open(&mut journey, Form::Mini, [2, 4]);
    let felt: &[Felt] = &[Felt::Yes];
    talk(&mut journey, &[LONG], Some("2026-03-14"), &[felt, felt]);
    agreed_of(&journey, DAY)
}

/// The same on one's own device.
fn on_own_device() -> Agreed {
    let mut journey = fresh(small_set());
    apart_locked(&mut journey, Person::First, Form::Mini, 2);
    let link = theirs(&small_set(), Person::Second, Form::Mini, 4);
    journey.apply(Event::Incoming(link));
    agree(&mut journey, Person::First, None);
    talk(&mut journey, &[LONG], None, &[&[Felt::Yes]]);
    agreed_of(&journey, DAY)
}

/// As a value to break.
fn broken(agreed: &Agreed, place: &str, to: Value) -> String {
    let mut value = json!(agreed.session());
    *value.pointer_mut(place).expect(place) = to;
    let session = read(&value.to_string()).expect("the form of a session");
    Record::of(1, &(DAY, session)).unwrap().encode()
}

/// With other bytes in the place of some.
fn with_bytes(agreed: &Agreed, from: &[u8], to: &[u8]) -> String {
    let good = Record::of(1, &(DAY, agreed.session())).unwrap().payload;
    let mut places = good.windows(from.len()).enumerate();
    let (place, _) = places.find(|(_, bytes)| *bytes == from).expect("the bytes");
    let rest = &good[place + from.len()..];
    record_of_bytes(1, &[&good[..place], to, rest].concat())
}

/// Everything that is refused, each with what it is.
fn refused() -> Vec<(&'static str, String, Told)> {
    const AFTER: &str = "/phase/Open/open/after";
    let (one, own) = (on_one_device(), on_own_device());
    let whole = Record::of(1, &(DAY, one.session())).unwrap().encode();
    let panels = one.session().opened().expect("opened");
    let panel = Record::of(1, panels.panel(Person::Second)).unwrap().payload;
    let length = [&[0xc8, 0x01], LONG.as_bytes()].concat();
    let longer = [&[0xc9, 0x01], LONG.as_bytes(), b"w"].concat();
    let talk = |theme: usize, talked: &[usize]| {
        let card = json!({ "theme": theme, "question": 0, "tells": "first", "both_told": false });
        json!({ "card": card, "talked": talked, "begins": "first" })
    };
    let talks = [AFTER, "/talk"].concat();
    let pulse = json!({ "heard": "No", "chose": null, "goal": null, "pace": null });
    let unreadable = [
        ("one panel missing", with_bytes(&one, &panel, &[])),
        ("cut", whole[..whole.len() - 9].to_owned()),
        ("cut, with a checksum", {
            let bytes = Record::decode(&whole).unwrap().payload;
            record_of_bytes(1, &bytes[..bytes.len() - 1])
        }),
        ("an agreement too long", with_bytes(&one, &length, &longer)),
        (
            "a theme that is not asked",
            broken(&one, &talks, talk(1, &[])),
        ),
        (
            "a theme that there is not",
            broken(&one, &talks, talk(99, &[])),
        ),
        (
            "talked of what is not asked",
            broken(&one, &talks, talk(0, &[1])),
        ),
        (
            "a pulse of the other one",
            broken(&own, &[AFTER, "/pulses/1"].concat(), pulse),
        ),
        (
            "another version of the set",
            broken(&one, "/pair/set", json!("small/99")),
        ),
    ];
    let unreadable = unreadable.map(|(what, text)| (what, text, Told::Unreadable));
    let other = broken(&one, "/pair/set", json!("another-set/1"));
    let newer = whole.replacen("tweeluik/1 ", "tweeluik/2 ", 1);
    let mut all = vec![
        ("an unknown set", other, Told::OtherQuestions),
        ("a newer format", newer, Told::Newer),
    ];
    all.extend(unreadable);
    all
}

/// What is broken below is whole before: both kinds are listed, with all that stands in them.
#[test]
fn what_is_broken_below_is_good() {
    for agreed in [on_one_device(), on_own_device()] {
        let text = Record::of(1, &(DAY, agreed.session())).unwrap().encode();
        let (_, found) = open(&TestStorage::with(&[("tweeluik:kept:1", &text)]));
        let [kept] = &found.kept[..] else {
            panic!("{}", found.kept.len());
        };
        assert_eq!(json(&kept.session), json(agreed.session()));
        let after = kept.session.after().expect("opened");
        let line = after.agreements().line(0).expect("a line");
        assert_eq!(line.text.as_str().len(), 200);
    }
    assert_eq!(
        small_set().id(),
        "small",
        "the id of the set is the one below"
    );
}

/// People who look back are told of each that cannot be shown, it stays as it was found, and the others are listed and
/// open.
#[test]
fn a_kept_session_that_is_refused_is_told_and_stays_and_the_others_are_listed() {
    for (what, text, told) in refused() {
        let storage = TestStorage::new();
        let (mut keeper, _) = open(&storage);
        for day in ["2026-01-30", "2026-02-28"] {
            keeper.keep(&agreed(day)).unwrap();
        }
        storage.put("tweeluik:kept:7", &text);
        let before = storage.all();
        let (keeper, found) = open(&storage);
        let dates: Vec<_> = found.kept.iter().map(|kept| &*kept.date).collect();
        assert_eq!(dates, ["2026-02-28", "2026-01-30"], "{what}");
        let raw = |aside: &Option<Quarantined>| aside.clone().unwrap_or_default().raw;
        let is_told = (
            found.of_other_sets,
            raw(&found.newer),
            raw(&found.quarantined),
        );
        let expected = match told {
            Told::OtherQuestions => (1, vec![], vec![]),
            Told::Newer => (0, vec![text.clone()], vec![]),
            Told::Unreadable => (0, vec![], vec![text.clone()]),
        };
        assert_eq!(is_told, expected, "{what}");
        assert_eq!(storage.all(), before, "{what}");
        let mut journey = fresh(small_set());
        journey.apply(Event::KeptList(keeper.kept(&small_set())));
        for event in [Event::History, Event::OpenKept(7)] {
            journey.apply(event);
        }
        assert!(matches!(journey.screen(), Screen::History(_)), "{what}");
        journey.apply(Event::OpenKept(1));
        assert!(matches!(journey.screen(), Screen::LookingBack(_)), "{what}");
        // Only what is offered as unreadable is erased by its owner's choice.
        keeper.erase_quarantine(&small_set()).unwrap();
        let is_there = storage.look("tweeluik:kept:7").is_some();
        assert_eq!(is_there, told != Told::Unreadable, "{what}");
        assert_eq!(open(&storage).1.kept.len(), 2, "{what}");
    }
}

/// People who open a file with such a session in it are told why it does not open; nothing changes.
#[test]
fn a_file_with_such_a_session_says_why_it_does_not_open() {
    let agreed = on_one_device();
    let words = Words::of(Language::Nl, Address::Informal);
    let late = Late::of(Language::Nl, Address::Informal);
    let file: Value = serde_json::from_str(&readable(&small_set(), &agreed, words, late)).unwrap();
    for (what, text, told) in refused() {
        let mut file = file.clone();
        file["record"] = json!(text);
        let opened = tweeluik_core::keep::open(&file.to_string(), None, &small_set(), CHEAP);
        let why = match told {
            Told::OtherQuestions => FileProblem::OtherQuestions,
            Told::Newer => FileProblem::Newer,
            Told::Unreadable if what == "another version of the set" => FileProblem::OtherQuestions,
            Told::Unreadable => FileProblem::Damaged,
        };
        assert_eq!(opened.err(), Some(why), "{what}");
        let mut journey = fresh(small_set());
        journey.apply(Event::History);
        journey.apply(Event::FromFile(Err(why)));
        let Screen::History(history) = journey.screen() else {
            panic!("{what}: {:?}", journey.screen());
        };
        assert_eq!(history.file, Some(why), "{what}");
    }
}

/// What only one of the two has said of their talk is in no file of both: a file that has it is none of ours.
#[test]
fn a_file_with_what_one_said_of_the_talk_and_the_other_did_not_is_refused() {
    let agreed = on_one_device();
    let words = Words::of(Language::Nl, Address::Informal);
    let late = Late::of(Language::Nl, Address::Informal);
    let mut file: Value =
        serde_json::from_str(&readable(&small_set(), &agreed, words, late)).unwrap();
    file["record"] = json!(broken(
        &agreed,
        "/phase/Open/open/after/pulses/1",
        json!(null)
    ));
    let opened = tweeluik_core::keep::open(&file.to_string(), None, &small_set(), CHEAP);
    assert_eq!(opened.err(), Some(FileProblem::Damaged));
}
