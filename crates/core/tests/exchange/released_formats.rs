//! Kept for ever.

use crate::support::*;

/// The parts of a file of vectors: names and values.
fn vectors() -> Vec<BTreeMap<String, String>> {
    include_str!("../fixtures/exchange-v1.txt")
        .split("\n\n")
        .map(|part| {
            part.lines()
                .filter_map(|line| line.split_once(": "))
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect()
        })
        .collect()
}

fn hex(text: &str) -> Vec<u8> {
    let digits = text.as_bytes().chunks(2);
    let byte = |two: &[u8]| u8::from_str_radix(std::str::from_utf8(two).unwrap(), 16).unwrap();
    digits.map(byte).collect()
}

fn vector_set() -> QuestionSet {
    QuestionSet::parse(include_str!("../fixtures/exchange-v1-set.json")).expect("a good set")
}

fn bytes32(vector: &BTreeMap<String, String>) -> PairKey {
    PairKey::new(hex(&vector["key"]).try_into().unwrap())
}

/// Version 1 as another program made it, from docs/en/exchange.md alone: `fixtures/exchange-v1.py`.
#[test]
fn answers_of_version_1_are_written_and_read_as_ever() {
    let set = vector_set();
    let mut seen = 0;
    for vector in vectors() {
        if vector.get("kind").is_none_or(|kind| kind != "answers") {
            continue;
        }
        let form = Form::parse(&vector["form"]).unwrap();
        let mut numbers = vector["answers"].bytes().map(|digit| digit - b'0');
        let mut panel = Panel::empty(&set);
        for (_, statement) in set.pick(form) {
            for direction in Direction::BOTH {
                panel.answer(statement.id(), direction, response(numbers.next().unwrap()));
            }
        }
        panel.answer_direct(direct(numbers.next().unwrap()));
        let themes = set.themes().iter().enumerate();
        let asked = themes.filter(|(_, theme)| theme.is_asked(form));
        for ((place, _), mark) in asked.zip(vector["marks"].chars()) {
            assert!(panel.mark(&set, form, place, mark == '1'));
        }
        let key = bytes32(&vector);
        let pairing = pairing(&key, &set, form);
        let sender = Person::parse(&vector["sender"]).unwrap();
        let random = hex(&vector["random"]).try_into().unwrap();
        let sealed = Envelope::seal(&panel, pairing, sender, random).unwrap();
        assert_eq!(sealed.bytes(), hex(&vector["bytes"]));
        assert_eq!(link(sealed.bytes()), vector["link"]);
        assert_eq!(typed(sealed.bytes()), vector["typed"]);
        for name in ["link", "typed"] {
            assert_eq!(envelope(&vector[name]).open(pairing), Ok(panel.clone()));
        }
        seen += 1;
    }
    assert_eq!(seen, 3);
}

/// The same for what travels in a workshop.
#[test]
fn workshops_of_version_1_are_written_and_read_as_ever() {
    let set = vector_set();
    let mut seen = Vec::new();
    for vector in vectors() {
        let Some(kind @ ("way-in" | "added")) = vector.get("kind").map(String::as_str) else {
            continue;
        };
        let (one, two) = vector["roles"].split_once('|').unwrap();
        let form = Form::parse(&vector["form"]).unwrap();
        let workshop = Workshop {
            set: Fingerprint::of(&set),
            form,
            relation: vector["relation"].parse().unwrap(),
            language: vector["language"].parse().unwrap(),
            id: hex(&vector["room"]).try_into().unwrap(),
            name: vector["name"].clone(),
            roles: [one.to_owned(), two.to_owned()],
        };
        let levels: Vec<u8> = vector["levels"].bytes().map(|digit| digit - b'0').collect();
        let (rows, []) = levels.as_chunks() else {
            panic!("four levels for each statement");
        };
        let numbers = vector["direct"].bytes();
        let numbers: Vec<u8> = numbers.map(|digit| digit - b'0').collect();
        let [first, second] = numbers[..] else {
            panic!("two answers to the direct question");
        };
        let direct = [first, second].map(direct);
        let contribution = contribution_with(&set, form, rows, direct);
        let pair = hex(&vector["pair"]).try_into().unwrap();
        let added = Added::of(&contribution, &workshop, pair).unwrap();
        let bytes = match kind {
            "added" => added.bytes().to_vec(),
            _ => workshop.bytes().unwrap(),
        };
        assert_eq!(bytes, hex(&vector["bytes"]));
        assert_eq!(link(&bytes), vector["link"]);
        assert_eq!(typed(&bytes), vector["typed"]);
        for name in ["link", "typed"] {
            match read(&vector[name]) {
                Ok(Message::Workshop(read)) => assert_eq!(read, workshop),
                Ok(Message::Added(read)) => {
                    assert_eq!(read.open(&workshop, &set), Ok((pair, contribution.clone())));
                }
                other => panic!("{other:?}"),
            }
        }
        seen.push(kind.to_owned());
    }
    assert_eq!(seen, ["way-in", "added", "way-in", "added"]);
}

/// The same for invitations.
#[test]
fn invitations_of_version_1_are_written_and_read_as_ever() {
    let mut seen = 0;
    for vector in vectors() {
        if vector.get("kind").is_none_or(|kind| kind != "invitation") {
            continue;
        }
        let two = |name: &str| {
            let (one, two) = vector[name].split_once('|').unwrap();
            [one.to_owned(), two.to_owned()]
        };
        let (one, two_) = vector["languages"].split_once(' ').unwrap();
        let made = Invitation {
            set: Fingerprint::of(&vector_set()),
            from: Person::parse(&vector["sender"]).unwrap(),
            form: Form::parse(&vector["form"]).unwrap(),
            relation: vector["relation"].parse().unwrap(),
            languages: [one.parse().unwrap(), two_.parse().unwrap()],
            names: two("names"),
            roles: two("roles"),
            key: bytes32(&vector),
        };
        let bytes = made.bytes().unwrap();
        assert_eq!(bytes, hex(&vector["bytes"]));
        assert_eq!(link(&bytes), vector["link"]);
        assert_eq!(typed(&bytes), vector["typed"]);
        for name in ["link", "typed"] {
            assert_eq!(read(&vector[name]), Ok(Message::Invitation(made.clone())));
        }
        seen += 1;
    }
    assert_eq!(seen, 2);
}

/// The same for what two people agreed on.
#[test]
fn agreements_of_version_1_are_written_and_read_as_ever() {
    let set = vector_set();
    let mut seen = 0;
    for vector in vectors() {
        if vector.get("kind").is_none_or(|kind| kind != "agreements") {
            continue;
        }
        let mut texts = vector["lines"].split('|').map(Agreement::typed);
        let carried = Carried {
            lines: [(); 3].map(|()| texts.next().unwrap()),
            look_again: Day::parse(&vector["day"]),
        };
        let key = bytes32(&vector);
        let pairing = pairing(&key, &set, Form::parse(&vector["form"]).unwrap());
        let sender = Person::parse(&vector["sender"]).unwrap();
        let sealed = SealedAgreements::seal(&carried, pairing, sender).unwrap();
        assert_eq!(sealed.bytes(), hex(&vector["bytes"]));
        assert_eq!(link(sealed.bytes()), vector["link"]);
        assert_eq!(typed(sealed.bytes()), vector["typed"]);
        for name in ["link", "typed"] {
            let Ok(Message::Agreements(read)) = read(&vector[name]) else {
                panic!("no agreements in {name}");
            };
            assert_eq!(
                (read.sender(), read.open(pairing)),
                (sender, Ok(carried.clone()))
            );
        }
        seen += 1;
    }
    assert_eq!(seen, 2);
}

fn two_of(text: &str) -> [&str; 2] {
    let (one, two) = text.split_once('|').unwrap();
    [one, two]
}

/// Two devices of different age must get the same key from the same words, at the product's cost.
#[test]
fn words_give_the_same_key_as_ever() {
    let vectors = vectors();
    let vector = &vectors[vectors.len() - 1];
    let form = Form::parse(&vector["form"]).unwrap();
    let derived = PairKey::from_words(
        &vector["words"],
        &WordsContext {
            day: &vector["day"],
            names: two_of(&vector["names"]),
        },
        &vector_set(),
        form,
        Cost::WORDS,
    );
    assert_eq!(derived, Ok(bytes32(vector)));
    assert_ne!(derived, Ok(key()));
}
