//! How answers travel: every way to write them, and every way in which a text is not good.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::{
    CHEAP, Chance, built_in, contribution, level, response, small_set, uniform, workshop,
};
use proptest::prelude::*;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use std::collections::BTreeMap;
use tweeluik_core::exchange::{
    Added, Cost, DRAWN, Envelope, Fingerprint, Invitation, MAX_TEXT_BYTES, Message, OpenError,
    PairKey, Pairing, Strength, Unreadable, WordsContext, Workshop, drawn, link, read, read_all,
    strength, typed,
};
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::{Direction, Form, Panel, Person, QuestionSet};
use tweeluik_core::words::Late;

fn key() -> PairKey {
    PairKey::new([7; 32])
}

fn pairing<'a>(key: &'a PairKey, set: &'a QuestionSet, form: Form) -> Pairing<'a> {
    Pairing { key, set, form }
}

/// The message in bytes, as it is read from a link.
fn taken(bytes: &[u8]) -> Result<Message, Unreadable> {
    read(&link(bytes))
}

fn envelope(text: &str) -> Envelope {
    match read(text) {
        Ok(Message::Answers(envelope)) => envelope,
        other => panic!("{other:?} in {text}"),
    }
}

/// The answers of the first person to a form of the small set, as bytes.
fn answers(form: Form) -> Vec<u8> {
    let (key, set) = (key(), small_set());
    let panel = uniform(&set, response(5));
    let sealed = Envelope::seal(&panel, pairing(&key, &set, form), Person::First, [3; 8]);
    sealed.unwrap().bytes().to_vec()
}

fn invitation() -> Invitation {
    Invitation {
        set: Fingerprint::of(&small_set()),
        from: Person::Second,
        form: Form::Long,
        relation: 6,
        languages: [0, 1],
        names: ["Anna".to_owned(), "Zoë 🙂".to_owned()],
        roles: ["buur".to_owned(), String::new()],
        key: key(),
    }
}

/// An invitation in bytes, with one name only.
fn named(name: String) -> Vec<u8> {
    let invitation = Invitation {
        names: [name, String::new()],
        roles: [String::new(), String::new()],
        ..invitation()
    };
    invitation.bytes().unwrap()
}

/// What a pair adds that answered everything with *sometimes*.
fn added(form: Form) -> Vec<u8> {
    let set = small_set();
    let contribution = contribution(&set, form, &vec![[3; 4]; set.count(form).1]);
    let added = Added::of(&contribution, &workshop(&set, form), [5; 8]).unwrap();
    added.bytes().to_vec()
}

/// Whether a text is refused by whoever has the key: it is not read, or does not open.
fn is_refused(text: &str, form: Form) -> bool {
    let (key, set) = (key(), small_set());
    match read(text) {
        Ok(Message::Answers(envelope)) => envelope.open(pairing(&key, &set, form)).is_err(),
        // A checksum has been looked at; of what a pair adds, `tests/room.rs` opens it.
        Ok(Message::Invitation(_) | Message::Workshop(_) | Message::Added(_)) => false,
        Err(_) => true,
    }
}

// ---------------------------------------------------------------------------------------------
// There and back

/// A small set of any shape: up to six themes of up to four pairs of statements.
fn any_set() -> impl Strategy<Value = QuestionSet> {
    let theme = (any::<bool>(), prop::collection::vec(any::<bool>(), 0..4));
    prop::collection::vec(theme, 1..7).prop_map(|themes| {
        let text = |text: &str| serde_json::json!({ "nl": text });
        let themes: Vec<_> = themes
            .into_iter()
            .enumerate()
            .map(|(number, (mini, more))| {
                let statements: Vec<_> = std::iter::once(true)
                    .chain(more)
                    .enumerate()
                    .map(|(at, short)| {
                        serde_json::json!({
                            "id": format!("s-{number}-{at}"),
                            "form": if short { "short" } else { "long" },
                            "receive": text("r"), "give": text("g"),
                        })
                    })
                    .collect();
                serde_json::json!({
                    "id": format!("t-{number}"), "title": text("t"), "mini": mini || number == 0,
                    "sources": [], "prompts": [text("p")], "statements": statements,
                })
            })
            .collect();
        let set = serde_json::json!({
            "format": "tweeluik-question-set/1", "id": "any", "version": "1", "title": text("-"),
            "languages": ["nl"], "sources": [], "themes": themes,
        });
        QuestionSet::parse(&set.to_string()).expect("a good set")
    })
}

/// Answers to a form, and to nothing else.
fn any_panel(set: &QuestionSet, form: Form, chance: &mut Chance) -> Panel {
    let mut panel = Panel::empty(set);
    for (_, statement) in set.pick(form) {
        for direction in Direction::BOTH {
            panel.answer(
                statement.id(),
                direction,
                response(1 + chance.below(7) as u8),
            );
        }
    }
    let mut maybe = || match chance.below(6) {
        0 => None,
        number => Some(level(number as u8)),
    };
    panel.set_closing(maybe());
    panel.set_guess(maybe());
    panel
}

/// How people write a code that they were told.
fn as_people_write(code: &str, chance: &mut Chance) -> String {
    let mut written = String::new();
    for c in code.chars() {
        match (c, chance.below(6)) {
            (' ', 0) => {}
            (' ', 1) => written.push('-'),
            (' ', 2) => written.push_str("\r\n"),
            (' ', 3) => written.push_str(" - "),
            (' ', 4) => written.push_str(", "),
            ('0', 0) => written.push('o'),
            ('0', 1) => written.push('O'),
            ('1', 0..4) => written.push(chance.one_of(&['i', 'I', 'l', 'L'])),
            (c, 0..3) => written.push(c.to_ascii_lowercase()),
            (c, _) => written.push(c),
        }
    }
    written
}

fn assert_travels(set: &QuestionSet, form: Form, seed: u64) {
    let mut chance = Chance::seeded(seed);
    let panel = any_panel(set, form, &mut chance);
    let key = PairKey::new([chance.below(256) as u8; 32]);
    let pairing = pairing(&key, set, form);
    let sender = chance.one_of(&Person::BOTH);
    let random = chance.number().to_be_bytes();
    let sealed = Envelope::seal(&panel, pairing, sender, random).expect("a whole panel");
    let by_hand = typed(sealed.bytes());
    for text in [
        link(sealed.bytes()),
        as_people_write(&by_hand, &mut chance),
        by_hand,
    ] {
        let came = envelope(&text);
        assert_eq!(came, sealed, "{text}");
        assert_eq!(came.sender(), sender);
        assert_eq!(came.open(pairing), Ok(panel.clone()), "{text}");
    }
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(4),
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases(300))]

    /// What one device locked is what the other opens, whatever the questions are.
    #[test]
    fn answers_to_any_set_arrive_as_they_were_given(set in any_set(), seed: u64) {
        for form in Form::ALL {
            assert_travels(&set, form, seed);
        }
    }

    /// The set-up arrives as it was agreed on, by link and by hand.
    #[test]
    fn an_invitation_arrives_as_it_was_made(
        names in [".{0,20}", ".{0,20}"],
        roles in [".{0,60}", ".{0,60}"],
        choices: [u8; 4],
        random: [u8; 32],
    ) {
        let made = Invitation {
            from: Person::BOTH[usize::from(choices[0] % 2)],
            form: Form::ALL[usize::from(choices[0] % 3)],
            relation: choices[1] % 32,
            languages: [choices[2] % 16, choices[3] % 16],
            names,
            roles,
            key: PairKey::new(random),
            ..invitation()
        };
        let bytes = made.bytes().unwrap();
        let mut chance = Chance::seeded(choices[0].into());
        for text in [link(&bytes), typed(&bytes), as_people_write(&typed(&bytes), &mut chance)] {
            prop_assert_eq!(read(&text), Ok(Message::Invitation(made.clone())));
        }
    }
}

/// The set that people really get.
#[test]
fn answers_to_the_built_in_set_arrive_as_they_were_given() {
    let set = built_in();
    for seed in 0..50 {
        for form in Form::ALL {
            assert_travels(&set, form, seed);
        }
    }
}

/// Nobody sends what they did not answer.
#[test]
fn a_panel_with_an_answer_missing_is_not_sealed() {
    let (key, set) = (key(), small_set());
    let panel = any_panel(&set, Form::Short, &mut Chance::seeded(1));
    let seal = |form| Envelope::seal(&panel, pairing(&key, &set, form), Person::First, [0; 8]);
    assert!(seal(Form::Short).is_some());
    assert!(seal(Form::Long).is_none());
}

/// A value that does not fit its place would come out as another one.
#[test]
fn an_invitation_with_a_value_too_large_for_its_place_is_not_written() {
    let good = invitation();
    assert!(good.bytes().is_some());
    let text = "x".repeat(256);
    for bad in [
        Invitation {
            relation: 32,
            ..good.clone()
        },
        Invitation {
            languages: [16, 0],
            ..good.clone()
        },
        Invitation {
            languages: [0, 16],
            ..good.clone()
        },
        Invitation {
            names: [text.clone(), String::new()],
            ..good.clone()
        },
        Invitation {
            roles: [String::new(), text],
            ..good
        },
    ] {
        assert_eq!(bad.bytes(), None);
    }
}

// ---------------------------------------------------------------------------------------------
// Cut, changed, mistyped

/// A link that a program cut anywhere is called cut.
#[test]
fn every_cut_of_a_link_is_called_cut() {
    for bytes in [answers(Form::Long), invitation().bytes().unwrap()] {
        let whole = link(&bytes);
        for end in "#tl1.".len()..whole.len() {
            assert_eq!(read(&whole[..end]), Err(Unreadable::Cut), "{end}");
        }
    }
}

/// Bytes that stop too early are called cut also where the text ends well.
#[test]
fn every_cut_of_the_bytes_is_called_cut() {
    for bytes in [answers(Form::Long), invitation().bytes().unwrap()] {
        for end in 0..bytes.len() {
            assert_eq!(taken(&bytes[..end]), Err(Unreadable::Cut), "{end}");
        }
    }
}

/// What was added is seen as well, even if it is nothing but a zero.
#[test]
fn bytes_with_something_added_are_too_long() {
    for bytes in [answers(Form::Long), invitation().bytes().unwrap()] {
        for more in [&[0][..], &[0; 9], &[255], &bytes] {
            let longer = [&bytes, more].concat();
            assert_eq!(taken(&longer), Err(Unreadable::TooLong));
        }
    }
}

/// No bit of the answers can be changed on the way, not even one that stands openly.
#[test]
fn every_flipped_bit_of_an_envelope_is_refused() {
    for form in Form::ALL {
        let bytes = answers(form);
        assert!(!is_refused(&link(&bytes), form));
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(is_refused(&link(&flipped), form), "bit {bit}");
            assert!(is_refused(&typed(&flipped), form), "bit {bit}");
        }
    }
}

/// Nor one of an invitation: a wrong key would show only after both have answered.
#[test]
fn every_flipped_bit_of_an_invitation_is_refused() {
    let bytes = invitation().bytes().unwrap();
    for bit in 0..bytes.len() * 8 {
        let mut flipped = bytes.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(taken(&flipped).is_err(), "bit {bit}");
        assert!(read(&typed(&flipped)).is_err(), "bit {bit}");
    }
}

const CROCKFORD: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The group, from 1, of a character in the code without spaces.
fn group_of(at: usize) -> usize {
    at / 4 + 1
}

/// Whoever types a code hears which group to look at again.
#[test]
fn every_mistyped_character_is_found_in_its_group() {
    for bytes in [answers(Form::Short), invitation().bytes().unwrap()] {
        let code = typed(&bytes).replace(' ', "");
        for at in 0..code.len() {
            for other in CROCKFORD.chars() {
                if code[at..].starts_with(other) {
                    continue;
                }
                let mut wrong = code.clone();
                wrong.replace_range(at..=at, other.encode_utf8(&mut [0; 4]));
                let expected = Err(Unreadable::Groups(vec![group_of(at)]));
                assert_eq!(read(&wrong), expected, "{at}: {other}");
            }
        }
    }
}

/// With half of the groups mistyped it is a code still; with more it is something else.
#[test]
fn a_code_is_a_code_while_half_of_its_groups_are_good() {
    let good = groups(&named("a".repeat(7)));
    assert_eq!(good.len(), 32);
    let with_wrong = |count: usize| {
        let mut groups = good.clone();
        groups[..count].fill("UUUU".to_owned());
        read(&groups.join(" "))
    };
    let half = good.len() / 2;
    assert_eq!(
        with_wrong(half),
        Err(Unreadable::Groups((1..=half).collect()))
    );
    assert_eq!(with_wrong(half + 1), Err(Unreadable::NoCode));
}

/// A character that no code has is a mistyping like any other.
#[test]
fn a_character_that_no_code_has_is_found_in_its_group() {
    let code = typed(&answers(Form::Short));
    for other in ["U", "u", "?", "é", "\u{202e}", "\0", "🙂"] {
        let mut wrong = code.clone();
        wrong.replace_range(10..11, other);
        assert_eq!(read(&wrong), Err(Unreadable::Groups(vec![3])), "{other}");
    }
}

/// The commonest slip of all.
#[test]
fn every_exchange_of_neighbouring_characters_is_found() {
    for bytes in [answers(Form::Short), invitation().bytes().unwrap()] {
        let code = typed(&bytes).replace(' ', "");
        for at in 1..code.len() {
            let mut wrong: Vec<char> = code.chars().collect();
            if wrong[at - 1] == wrong[at] {
                continue;
            }
            wrong.swap(at - 1, at);
            match read(&wrong.iter().collect::<String>()) {
                Err(Unreadable::Groups(groups)) => {
                    assert!(groups.contains(&group_of(at - 1)), "{at}: {groups:?}");
                    assert!(groups.contains(&group_of(at)), "{at}: {groups:?}");
                }
                other => panic!("{at}: {other:?}"),
            }
        }
    }
}

/// The groups of a code.
fn groups(bytes: &[u8]) -> Vec<String> {
    typed(bytes).split(' ').map(str::to_owned).collect()
}

/// Each place has a weight of its own; where the weights begin anew, the message's own check sees it.
#[test]
fn every_exchange_of_two_groups_is_refused_and_both_are_named() {
    for bytes in [answers(Form::Short), invitation().bytes().unwrap()] {
        let good = groups(&bytes);
        let mut far = 0;
        for one in 0..good.len() {
            for two in one + 1..good.len() {
                let mut wrong = good.clone();
                wrong.swap(one, two);
                if wrong == good {
                    continue;
                }
                let text = wrong.join(" ");
                if (two - one) % 31 == 0 {
                    far += 1;
                    assert!(is_refused(&text, Form::Short), "{one} {two}");
                } else {
                    let expected = Err(Unreadable::Groups(vec![one + 1, two + 1]));
                    assert_eq!(read(&text), expected, "{text}");
                }
            }
        }
        assert_eq!(far > 0, good.len() > 31);
    }
}

/// Who skips a line while typing, or types one twice, is told.
#[test]
fn a_code_with_a_group_dropped_or_doubled_is_refused() {
    for bytes in [answers(Form::Short), invitation().bytes().unwrap()] {
        let good = groups(&bytes);
        for at in 0..good.len() {
            let mut dropped = good.clone();
            dropped.remove(at);
            assert!(read(&dropped.join(" ")).is_err(), "{at} dropped");
            let mut doubled = good.clone();
            doubled.insert(at, good[at].clone());
            assert!(read(&doubled.join(" ")).is_err(), "{at} doubled");
        }
    }
}

/// Who stops too early hears that the end is missing; with very few groups it is no code at all.
#[test]
fn every_cut_of_a_typed_code_between_groups_is_called_cut() {
    for bytes in [answers(Form::Short), invitation().bytes().unwrap()] {
        let good = groups(&bytes);
        for end in 0..good.len() {
            let expected = if end < 8 {
                Unreadable::NoCode
            } else {
                Unreadable::Cut
            };
            assert_eq!(read(&good[..end].join(" ")), Err(expected), "{end}");
        }
    }
}

/// Within a group it is that group which is not good.
#[test]
fn every_cut_of_a_typed_code_within_a_group_names_the_last_group() {
    let code = typed(&answers(Form::Short));
    for end in 40..code.len() {
        let cut = &code[..end];
        if cut.len() % 5 == 4 || cut.ends_with(' ') {
            continue;
        }
        let last = cut.split(' ').count();
        assert_eq!(read(cut), Err(Unreadable::Groups(vec![last])), "{end}");
    }
}

// ---------------------------------------------------------------------------------------------
// One way to write it

/// The bits that fill up the last character of a link are zero.
#[test]
fn no_second_spelling_of_a_link_is_taken() {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut with_spare_bits = 0;
    for bytes in [
        answers(Form::Mini),
        answers(Form::Long),
        invitation().bytes().unwrap(),
        Invitation {
            names: [String::new(), String::new()],
            ..invitation()
        }
        .bytes()
        .unwrap(),
    ] {
        let good = link(&bytes);
        let (before, last) = good.split_at(good.len() - 1);
        for c in alphabet.chars() {
            let text = format!("{before}{c}");
            if text.ends_with(last) {
                assert!(read(&text).is_ok());
            } else {
                let refused = read(&text);
                with_spare_bits += usize::from(refused == Err(Unreadable::NotCanonical));
                let opens = matches!(refused, Ok(Message::Answers(envelope)) if envelope
                    .open(pairing(&key(), &small_set(), Form::Long)).is_ok());
                assert!(!opens && !matches!(read(&text), Ok(Message::Invitation(_))));
            }
        }
    }
    assert!(with_spare_bits > 60, "{with_spare_bits}");
}

/// Nor is anything more taken than the bytes need, however long they are.
#[test]
fn a_link_with_more_characters_is_refused() {
    for length in 0..6 {
        let bytes = named("a".repeat(length));
        let good = link(&bytes);
        assert!(read(&good).is_ok());
        assert!(read(&format!("{good}A")).is_err(), "{length}");
        for more in 2..9 {
            let text = good.clone() + &"_".repeat(more);
            assert_eq!(read(&text), Err(Unreadable::TooLong), "{length} {more}");
        }
    }
}

/// What fills up a link in other programs is not part of it.
#[test]
fn a_link_with_filling_is_read_as_the_same_bytes() {
    for bytes in [answers(Form::Mini), invitation().bytes().unwrap()] {
        for filling in ["=", "=="] {
            let text = format!("{}{filling}", link(&bytes));
            assert_eq!(read(&text), taken(&bytes));
        }
    }
}

/// The last group is filled up with zeros, and there is no group more than needed.
#[test]
fn no_second_spelling_of_a_typed_code_is_taken() {
    let bytes = Invitation {
        names: ["A".to_owned(), String::new()],
        roles: [String::new(), String::new()],
        ..invitation()
    }
    .bytes()
    .unwrap();
    let spare = (15 - bytes.len() * 8 % 15) % 15;
    assert!(spare > 1, "{spare}");
    let groups = (bytes.len() * 8).div_ceil(15);
    // The same with other bits in the filling: written by writing one byte more.
    let mut refused = 0;
    for filling in 1_u8..=255 {
        let longer = [&bytes[..], &[filling]].concat();
        let code = typed(&longer);
        let cut: Vec<&str> = code.split(' ').take(groups).collect();
        let text = cut.join(" ");
        if text == typed(&bytes) {
            continue;
        }
        assert!(
            matches!(
                read(&text),
                Err(Unreadable::NotCanonical | Unreadable::TooLong)
            ),
            "{filling}"
        );
        refused += 1;
    }
    assert!(refused > 100, "{refused}");
    // And a whole group of zeros more.
    let text = typed(&[&bytes[..], &[0, 0]].concat());
    assert_eq!(text.split(' ').count(), groups + 1);
    assert_eq!(read(&text), Err(Unreadable::NotCanonical));
}

/// The bits that fill up a typed code are zero, however many they are.
#[test]
fn no_bit_of_the_filling_of_a_typed_code_is_taken() {
    for length in 0..15 {
        let bytes = named("a".repeat(length));
        let good = typed(&bytes);
        assert!(read(&good).is_ok());
        let longer = typed(&[&bytes[..], &[255, 255]].concat());
        let text = &longer[..good.len()];
        // Where nothing is filled up, it is the same.
        if text != good {
            let why = read(text).expect_err("refused");
            let spare = 15 - bytes.len() * 8 % 15;
            assert_eq!(why == Unreadable::NotCanonical, spare < 8, "{length}");
        }
    }
}

/// A link has one mark: other ways to write the number one are not ours.
#[test]
fn no_second_spelling_of_the_mark_is_taken() {
    let code = link(&answers(Form::Short)).replacen("#tl1.", "", 1);
    for mark in ["tl01.", "tl+1.", "tl0001.", "tl1", "tl.", "t.l1."] {
        assert_eq!(
            read(&format!("#{mark}{code}")),
            Err(Unreadable::NoCode),
            "{mark}"
        );
    }
}

/// An invitation is taken only as we write it, although its checksum is no secret.
#[test]
fn an_invitation_that_we_would_not_write_is_not_canonical() {
    // No form has the number 3, and no name is broken UTF-8.
    let good = invitation().bytes().unwrap();
    for (at, value) in [(11, 3 << 5), (11, 0xff), (46, 0xff)] {
        let mut bytes = good.clone();
        bytes[at] = value;
        assert_eq!(
            taken(&with_checksum(bytes)),
            Err(Unreadable::NotCanonical),
            "{at}"
        );
    }
    // A name that is said to be longer than all that follows, and something after the last role.
    let mut long = good.clone();
    long[45] = 200;
    assert_eq!(taken(&with_checksum(long)), Err(Unreadable::NotCanonical));
    let mut more = good.clone();
    more.insert(good.len() - 4, 0);
    more[2] += 1;
    assert_eq!(taken(&with_checksum(more)), Err(Unreadable::NotCanonical));
    assert_eq!(
        taken(&with_checksum(good)),
        Ok(Message::Invitation(invitation()))
    );
}

/// The hash of docs/exchange.md, by its first 32 bytes.
fn hash(context: &str, parts: &[&[u8]]) -> [u8; 32] {
    use blake2::{Blake2b512, Digest};
    let mut hasher = Blake2b512::new();
    for part in [&[context.as_bytes()], parts].concat() {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    hasher.finalize()[..32].try_into().unwrap()
}

/// The invitation with the checksum that it should have, as docs/exchange.md has it.
fn with_checksum(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(bytes.len() - 4);
    let check = hash("tweeluik/1 invitation", &[&bytes]);
    bytes.extend_from_slice(&check[..4]);
    bytes
}

/// An envelope of the first person with these bytes as its answers to the short form, as somebody makes
/// it who has the key.
fn sealed_by_hand(answers: &[u8]) -> Vec<u8> {
    use chacha20poly1305::aead::{Aead, KeyInit, Payload};
    use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
    let (key, form) = ([7; 32], &b"short"[..]);
    let fingerprint = invitation().bytes().unwrap()[3..11].to_vec();
    let id = hash("tweeluik/1 session", &[&key, form]);
    let length = u8::try_from(13 + answers.len() + 16).unwrap();
    let mut bytes = [&[0x12, length], &fingerprint[..2], &id[..3], &[3; 8]].concat();
    let mut nonce = XNonce::default();
    nonce[..16].copy_from_slice(b"tweeluik answers");
    nonce[16..].fill(3);
    let payload = Payload {
        msg: answers,
        aad: &hash(
            "tweeluik/1 answers",
            &[b"first", &fingerprint, form, &id, &bytes],
        ),
    };
    let cipher = XChaCha20Poly1305::new(&Key::from(hash("tweeluik/1 key of answers", &[&key])));
    bytes.extend(cipher.encrypt(&nonce, payload).unwrap());
    bytes
}

/// Also from somebody who has the key, answers are taken only as we write them: as many as the form has,
/// and zeros where the last byte is filled up.
#[test]
fn answers_that_we_would_not_write_do_not_open() {
    let set = small_set();
    // Two statements, both ways, and two answers at the end: eighteen bits.
    assert_eq!(set.count(Form::Short).1, 2);
    let good = [0b1011_0110, 0b1101_1011, 0b0100_0000];
    assert_eq!(sealed_by_hand(&good).len(), answers(Form::Short).len());
    let open = |answers: &[u8]| {
        let envelope = envelope(&link(&sealed_by_hand(answers)));
        envelope.open(pairing(&key(), &set, Form::Short))
    };
    let panel = open(&good).expect("opens");
    assert_eq!(panel.guess(), Some(level(5)));
    for bit in 0..6 {
        let [one, two, three] = good;
        assert_eq!(open(&[one, two, three | 1 << bit]), Err(OpenError::Damaged));
    }
    for answers in [
        &good[..2],
        &[good[0], good[1], good[2], 0],
        // No answer where there must be one; what is no level where one may be.
        &[0b0001_0110, good[1], good[2]],
        &[good[0], good[1] | 1, 0b1100_0000],
    ] {
        assert_eq!(open(answers), Err(OpenError::Damaged), "{answers:?}");
    }
}

proptest! {
    #![proptest_config(cases(3_000))]

    /// Whatever is taken from bent texts is written again as the same message.
    #[test]
    fn whatever_is_taken_has_one_way_to_be_written(seed: u64) {
        let mut chance = Chance::seeded(seed);
        let bytes = match chance.below(5) {
            0 => answers(Form::Mini),
            1 => answers(Form::Long),
            2 => workshop(&small_set(), Form::Short).bytes().unwrap(),
            3 => added(Form::Short),
            _ => invitation().bytes().unwrap(),
        };
        let mut text: Vec<char> = match chance.below(2) {
            0 => link(&bytes).chars().collect(),
            _ => typed(&bytes).chars().collect(),
        };
        for _ in 0..chance.below(3) {
            let (one, two) = (chance.below(text.len()), chance.below(text.len()));
            match chance.below(4) {
                0 => text[one] = text[two],
                1 => text.swap(one, two),
                2 => drop(text.remove(one)),
                _ => text.insert(one, text[two]),
            }
        }
        let text: String = text.into_iter().collect();
        if let Ok(message) = read(&text) {
            let bytes = match &message {
                Message::Answers(envelope) => envelope.bytes().to_vec(),
                Message::Invitation(invitation) => invitation.bytes().unwrap(),
                Message::Workshop(workshop) => workshop.bytes().unwrap(),
                Message::Added(added) => added.bytes().to_vec(),
            };
            prop_assert_eq!(taken(&bytes), Ok(message.clone()));
            prop_assert_eq!(read(&typed(&bytes)), Ok(message));
        }
    }
}

// ---------------------------------------------------------------------------------------------
// A link among other things

/// Chat programs put things around a link, and people write sentences.
#[test]
fn a_link_is_found_whatever_stands_around_it() {
    let bytes = answers(Form::Short);
    let good = taken(&bytes);
    let link = link(&bytes);
    let bare = link.trim_start_matches('#');
    for text in [
        bare.to_owned(),
        format!("https://example.org/tweeluik/{link}"),
        format!("https://example.org/?lang=nl&address=u{link}&fbclid=IwAR0x_y-z"),
        format!("{link}&utm_source=tl2.x"),
        format!("Hoi! Kijk: https://example.org/{link}."),
        format!("(zie https://example.org/{link})"),
        format!("<https://example.org/{link}>"),
        format!("[link](https://example.org/{link}), groet"),
        format!("\u{feff}Beste Zoë,\r\n\r\nhttps://example.org/{link}\r\nGroet\r\n"),
        format!("\u{202b}{link}\u{202c}"),
        format!("\"{link}\""),
        format!("talk, tl, t. {link}"),
        format!("{link}#x"),
        format!("{link}%20"),
    ] {
        assert_eq!(read(&text), good, "{text}");
    }
}

/// What is no code of ours is said to be none; what is newer is not called broken.
#[test]
fn a_text_without_a_good_code_is_refused_with_its_reason() {
    let long = link(&[0; 40]);
    for (text, why) in [
        ("", Unreadable::NoCode),
        ("#", Unreadable::NoCode),
        ("\0", Unreadable::NoCode),
        ("\u{200f}\u{202e}", Unreadable::NoCode),
        ("https://example.org/", Unreadable::NoCode),
        (
            "hello there, how are you today my friend",
            Unreadable::NoCode,
        ),
        ("tl99999999999.AAAA", Unreadable::NoCode),
        ("tl0.AAAA", Unreadable::NoCode),
        ("tl-1.AAAA", Unreadable::NoCode),
        ("html1.AAAA", Unreadable::NoCode),
        ("atl1.AAAA", Unreadable::NoCode),
        ("tl12345.AAAA", Unreadable::NoCode),
        ("tl1.", Unreadable::Cut),
        ("#tl1.&x=y", Unreadable::Cut),
        ("#tl1.\0", Unreadable::Cut),
        ("#tl1.\u{200f}EhI", Unreadable::Cut),
        ("tl 1.AAAA", Unreadable::NoCode),
        ("#tl2.", Unreadable::Newer),
        ("tl2.whatever it is", Unreadable::Newer),
        ("#tl9999.AAAA", Unreadable::Newer),
        (&long, Unreadable::Damaged),
    ] {
        assert_eq!(read(text), Err(why), "{text:?}");
    }
}

/// What has room for no answer is no envelope.
#[test]
fn an_envelope_without_answers_is_damaged() {
    let of_length = |length: u8| [&[0x12, length][..], &vec![0; length.into()]].concat();
    for length in 13..30 {
        assert_eq!(taken(&of_length(length)), Err(Unreadable::Damaged));
    }
    assert!(matches!(taken(&of_length(30)), Ok(Message::Answers(_))));
}

/// Of two megabytes nothing is looked at, not even a good code at its beginning.
#[test]
fn a_text_longer_than_anything_of_ours_is_not_looked_at() {
    let good = link(&answers(Form::Short));
    let fill = |length: usize| format!("{good} {}", " ".repeat(length - good.len() - 1));
    assert!(read(&fill(MAX_TEXT_BYTES)).is_ok());
    assert_eq!(read(&fill(MAX_TEXT_BYTES + 1)), Err(Unreadable::TooLong));
    for text in ["t".repeat(2 << 20), "tl1.".repeat(1 << 19), fill(2 << 20)] {
        assert_eq!(read(&text), Err(Unreadable::TooLong));
    }
}

/// The longest invitation there can be, written in groups, is still looked at.
#[test]
fn the_longest_message_fits_the_longest_text() {
    let text = || "x".repeat(255);
    let bytes = Invitation {
        names: [text(), text()],
        roles: [text(), text()],
        ..invitation()
    }
    .bytes()
    .unwrap();
    assert!(typed(&bytes).len() < MAX_TEXT_BYTES);
    assert!(read(&typed(&bytes)).is_ok());
    assert!(read(&link(&bytes)).is_ok());
}

/// A newer version is told from damage, in a link and in a typed code, whatever it may look like.
#[test]
fn a_message_of_a_newer_version_is_called_newer() {
    for version in 2..16_u8 {
        for (kind, length) in [(1, 40), (2, 40), (9, 40), (2, 3)] {
            let mut bytes = vec![0xa5; length.max(20)];
            bytes[0] = version << 4 | kind;
            bytes[1] = 200;
            assert_eq!(taken(&bytes), Err(Unreadable::Newer), "{version} {kind}");
            bytes[1] = 3;
            for bytes in [&bytes[..], &bytes[..18]] {
                assert_eq!(
                    read(&typed(bytes)),
                    Err(Unreadable::Newer),
                    "{version} {kind}"
                );
            }
        }
    }
}

/// Kinds that this version does not know are not taken for one that it knows.
#[test]
fn a_message_of_an_unknown_kind_is_damaged() {
    let mut bytes = answers(Form::Short);
    for head in [0x10, 0x14, 0x1f, 0x02, 0x00] {
        bytes[0] = head;
        assert_eq!(taken(&bytes), Err(Unreadable::Damaged), "{head:x}");
    }
}

// ---------------------------------------------------------------------------------------------
// As mail programs, chats and people pass it on

/// Everything that is sent, in bytes.
fn everything_sent() -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = Form::ALL.map(answers).into();
    all.extend(Form::ALL.map(added));
    all.push(workshop(&small_set(), Form::Short).bytes().unwrap());
    all.push(invitation().bytes().unwrap());
    all.extend((0..15).map(|length| named("é".repeat(length))));
    all
}

/// An address as it stands inside another one, with everything escaped that programs escape.
fn escaped(text: &str, small: bool) -> String {
    let escape = |c: char| match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' | '.' => c.to_string(),
        c if small => format!("%{:02x}", u32::from(c)),
        c => format!("%{:02X}", u32::from(c)),
    };
    text.chars().map(escape).collect()
}

/// The address that a service writes over the one in a mail.
fn replaced_address(address: &str, chance: &mut Chance) -> String {
    match chance.below(7) {
        0 => format!(
            "https://eur01.safelinks.protection.outlook.com/?url={}&data=05%7C02%7C&sdata=aB%2F3%3D&reserved=0",
            escaped(address, false)
        ),
        1 => format!("https://l.example/l.php?u={}&h=AT0", escaped(address, true)),
        2 => format!(
            "https://eur01.example/?url={}&data=1",
            escaped(&escaped(address, false), false)
        ),
        3 => format!(
            "https://urldefense.proofpoint.com/v2/url?u={}&d=DwMF",
            address
                .replace('-', "%2D")
                .replace('_', "%5F")
                .replace('/', "_")
                .replace('#', "%23")
                .replace(':', "%3A")
                .replace('%', "-")
        ),
        4 => format!(
            "https://urldefense.com/v3/__{}__;Iw!!AbC-d_e!xyz$",
            address.replace('#', "*")
        ),
        5 => address.replace("#tl1.", "#TL1."),
        _ => address.to_owned(),
    }
}

/// What cuts a text into lines.
const BREAKS: [&str; 10] = [
    "\n", "\r\n", "=\n", "=\r\n", "\n> ", "\r\n> > ", "\n>>", " ", "\u{a0}", "\n    ",
];

/// Characters that nobody sees.
const INVISIBLE: [&str; 9] = [
    "\u{200b}",
    "\u{ad}",
    "\u{2060}",
    "\u{feff}",
    "\u{200d}",
    "\u{fe0f}",
    "\u{202a}",
    "\u{61c}",
    "\u{e0020}",
];

/// The same text, with something after each so many characters.
fn every(text: &str, length: usize, put: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let lines: Vec<String> = characters.chunks(length).map(String::from_iter).collect();
    lines.join(put)
}

/// The smallest of each kind.
#[test]
fn a_link_out_of_a_mail_program_is_read() {
    for bytes in everything_sent() {
        let link = link(&bytes);
        let code = link.trim_start_matches("#tl1.");
        let (one, two) = code.split_at(code.len() / 2);
        for text in [
            format!(
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fh%2F%23tl1.{code}&data=05"
            ),
            format!("https://h/%23tl1.{code}"),
            format!("https://h/%2523tl1.{code}"),
            format!("https://h/#TL1.{code}"),
            format!("https://h/#Tl1.{code}"),
            format!("https://h/#tl1.{one}\n{two}"),
            format!("https://h/#tl1.{one}=\n{two}\n"),
            format!("> https://h/#tl1.{one}\n> {two}\n> \n> Groet, Karim"),
            format!("https://h/#tl1.{one} {two} en dan nog iets"),
            format!("https://h/#tl1.{one}\u{200b}{two}"),
            format!("https://h/#tl1.{one}\u{ad}{two}"),
            format!("https://h/#tl1.{one}%E2%80%8B{two}"),
            format!("https://h/#tl1.{code}\nGroet\nZoë"),
            format!("https://h/#tl\n1.{code} Groet"),
            format!("https://h/#tl1.{code}<https://h/#tl1.{code}>"),
            format!("https://h/#tl1.{one}... <https://h/#tl1.{code}>"),
        ] {
            assert_eq!(read(&text), taken(&bytes), "{text}");
        }
    }
}

proptest! {
    #![proptest_config(cases(2_000))]

    /// However it is passed on, the same bytes arrive.
    #[test]
    fn a_link_arrives_however_programs_change_its_form(seed: u64) {
        let mut chance = Chance::seeded(seed);
        let all = everything_sent();
        let bytes = chance.one_of(&all.iter().collect::<Vec<_>>()).clone();
        let address = format!("https://example.org/tweeluik/index.html{}", link(&bytes));
        let mut text = replaced_address(&address, &mut chance);
        if chance.percent(50) {
            let length = 8 + chance.below(70);
            text = every(&text, length, chance.one_of(&BREAKS));
        }
        if chance.percent(30) {
            let length = 1 + chance.below(40);
            text = every(&text, length, chance.one_of(&INVISIBLE));
        }
        text = match chance.below(5) {
            0 => format!("Hoi Zoë,\n\n{text}\n\nGroet,\nKarim"),
            1 => format!("<{text}>"),
            2 => format!("> Van: Karim\n> {text}\n> Groet"),
            3 => format!("“{text}”"),
            _ => text,
        };
        prop_assert_eq!(read(&text), taken(&bytes), "{}", text);
    }

    /// What was cut or changed is refused in every form.
    #[test]
    fn a_link_that_was_cut_or_changed_is_refused_in_every_form(seed: u64) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&Form::ALL);
        let bytes = match chance.below(2) {
            0 => answers(form),
            _ => invitation().bytes().unwrap(),
        };
        let mut code: Vec<char> = link(&bytes).chars().collect();
        let at = 5 + chance.below(code.len() - 5);
        if chance.percent(50) {
            code.truncate(at);
        } else {
            let other = chance.one_of(&"ABCDwxyz0189-_".chars().collect::<Vec<_>>());
            prop_assume!(code[at] != other);
            code[at] = other;
        }
        let code: String = code.into_iter().collect();
        let address = format!("https://example.org/{code}");
        let mut text = replaced_address(&address, &mut chance);
        if chance.percent(50) {
            text = every(&text, 8 + chance.below(70), chance.one_of(&BREAKS));
        }
        if chance.percent(30) {
            text = format!("{text}\nMet vriendelijke groet, Karim");
        }
        prop_assert!(is_refused(&text, form), "{}", text);
    }

    /// However somebody writes a typed code down, the same bytes arrive.
    #[test]
    fn a_typed_code_arrives_however_it_is_written_down(seed: u64) {
        let mut chance = Chance::seeded(seed);
        let all = everything_sent();
        let bytes = chance.one_of(&all.iter().collect::<Vec<_>>()).clone();
        let text = written_down(&groups(&bytes), &mut chance);
        prop_assert_eq!(read(&text), taken(&bytes), "{}", text);
    }

    /// And where one character of it is wrong, its group is named as it is numbered on the other screen.
    #[test]
    fn a_wrong_group_is_named_by_its_place_however_the_code_is_written_down(seed: u64) {
        let mut chance = Chance::seeded(seed);
        let all = everything_sent();
        let bytes = chance.one_of(&all.iter().collect::<Vec<_>>()).clone();
        let mut groups = groups(&bytes);
        let place = chance.below(groups.len());
        let at = chance.below(4);
        let other = chance.one_of(&CROCKFORD.chars().collect::<Vec<_>>());
        prop_assume!(!groups[place][at..].starts_with(other));
        groups[place].replace_range(at..=at, &other.to_string());
        let text = written_down(&groups, &mut chance);
        let Err(Unreadable::Groups(named)) = read(&text) else {
            panic!("{:?} in {text}", read(&text));
        };
        // A word before the code may be taken for a part of its first groups.
        prop_assert!(named.contains(&(place + 1)) && named.len() < 4, "{:?} in {}", named, text);
    }
}

/// Groups as somebody writes them down who was told them.
fn written_down(groups: &[String], chance: &mut Chance) -> String {
    let numbered = |label: &str, after: &str, between: &str| {
        let lines = groups.iter().enumerate();
        let lines = lines.map(|(number, group)| format!("{label}{}{after}{group}", number + 1));
        lines.collect::<Vec<_>>().join(between)
    };
    let mut text = match chance.below(10) {
        0 => numbered("", ". ", "\n"),
        1 => numbered("", ") ", " "),
        2 => numbered("groep ", ": ", ", "),
        3 => numbered("Groepje ", " = ", "\n"),
        4 => groups.iter().map(|group| format!("• {group}\n")).collect(),
        5 => groups.iter().map(|group| format!("‘{group}’; ")).collect(),
        6 => groups.join("/"),
        7 => groups.join(" – "),
        // In lines of some groups, each with its number.
        8 => {
            let lines = groups.chunks(5).enumerate();
            lines
                .map(|(number, line)| format!("{}: {}\n", number + 1, line.join(" ")))
                .collect()
        }
        // In other groups than ours.
        _ => every(&groups.concat(), 1 + chance.below(9), " "),
    };
    if chance.percent(30) {
        let zero = chance.one_of(&['٠', '۰', '०', '０', '𝟎']);
        let other = |c: char| {
            let digit = c.to_digit(10)?;
            char::from_u32(u32::from(zero) + digit)
        };
        text = text.chars().map(|c| other(c).unwrap_or(c)).collect();
    }
    if chance.percent(30) {
        text = every(&text, 1 + chance.below(9), chance.one_of(&INVISIBLE));
    }
    match chance.below(5) {
        0 => format!("Code: {text}"),
        1 => format!("Dit is de code van Karim: “{text}”"),
        2 => format!("{text} Groeten, Karim"),
        3 => text.to_lowercase(),
        _ => text,
    }
}

/// The smallest of each kind, as a person types it.
#[test]
fn a_typed_code_is_read_in_any_grouping_and_with_anything_between() {
    for bytes in everything_sent() {
        let good = taken(&bytes);
        let groups = groups(&bytes);
        let all = groups.concat();
        for text in [
            every(&all, 2, " "),
            every(&all, 1, " "),
            every(&all, 3, "-"),
            every(&all, 5, "\n"),
            groups.join("·"),
            groups.join(" | "),
            groups.join("\t"),
            groups.join("\n• "),
            format!("“{}”", groups.join(" ")),
            format!("Code: {}", groups.join(" ")),
            format!("{}. Groet!", groups.join(" ")),
            groups.join(" ").replace('2', "٢").replace('3', "٣"),
        ] {
            assert_eq!(read(&text), good, "{text}");
        }
    }
}

/// A group left out, or one too short, does not make all that follow it wrong.
#[test]
fn a_group_that_is_missing_or_too_short_is_named_alone() {
    let good = groups(&answers(Form::Long));
    for place in 1..good.len() - 1 {
        let mut dropped = good.clone();
        dropped.remove(place);
        let mut short = good.clone();
        short[place].pop();
        for wrong in [dropped, short] {
            let named = Err(Unreadable::Groups(vec![place + 1]));
            assert_eq!(read(&wrong.join(" ")), named, "{wrong:?}");
        }
    }
}

/// Somebody pastes a whole mail with two links, or two codes one after the other.
#[test]
fn all_codes_in_a_text_are_found_each_once() {
    let (one, two) = (invitation().bytes().unwrap(), answers(Form::Short));
    let messages = vec![taken(&one).unwrap(), taken(&two).unwrap()];
    for text in [
        format!("https://h/{}\nhttps://h/{}", link(&one), link(&two)),
        format!("https://h/{} https://h/{}", link(&one), link(&two)),
        format!("{0} {1} {0} {1}", link(&one), link(&two)),
        format!("{}\n\nen dan:\n{}", typed(&one), typed(&two)),
    ] {
        assert_eq!(read_all(&text), Ok(messages.clone()), "{text}");
        assert_eq!(read(&text), Err(Unreadable::Several), "{text}");
    }
    let twice = format!("{0}, {0}", link(&one));
    assert_eq!(read_all(&twice), Ok(messages[..1].to_vec()));
    // A damaged one beside a good one is not told of.
    let cut = &link(&two)[..30];
    assert_eq!(read(&format!("{cut}, {}", link(&one))), taken(&one));
}

// ---------------------------------------------------------------------------------------------
// What an envelope is bound to

/// Two more sets: another version, and another sentence.
fn other_sets() -> [QuestionSet; 2] {
    let theme = |give: &str, version: &str| {
        let text = format!(
            r#"{{"format": "tweeluik-question-set/1", "id": "small", "version": "{version}",
            "title": {{"nl": "k"}}, "languages": ["nl"], "sources": [], "themes": [
            {{"id": "t", "title": {{"nl": "t"}}, "mini": true, "sources": [],
             "statements": [
                {{"id": "t-1", "form": "short", "receive": {{"nl": "r"}}, "give": {{"nl": "g"}}}},
                {{"id": "t-2", "form": "long", "receive": {{"nl": "r"}}, "give": {{"nl": "g"}}}}],
             "prompts": [{{"nl": "p"}}]}},
            {{"id": "v", "title": {{"nl": "v"}}, "mini": false, "sources": [],
             "statements": [
                {{"id": "v-1", "form": "short", "receive": {{"nl": "r"}}, "give": {{"nl": "{give}"}}}}],
             "prompts": [{{"nl": "p"}}]}}]}}"#
        );
        QuestionSet::parse(&text).expect("a good set")
    };
    assert_eq!(
        Fingerprint::of(&theme("g", "1")),
        Fingerprint::of(&small_set())
    );
    [theme("g", "2"), theme("h", "1")]
}

/// Questions that were changed since are other questions, also where nobody changed the version.
#[test]
fn answers_to_another_set_are_told_from_damage() {
    let sealed = envelope(&link(&answers(Form::Short)));
    for set in other_sets() {
        let opened = sealed.open(pairing(&key(), &set, Form::Short));
        assert_eq!(opened, Err(OpenError::OtherSet));
    }
}

/// The answers of another pair, or to another form, are told from damage.
#[test]
fn answers_of_another_session_are_told_from_damage() {
    let (set, key) = (small_set(), key());
    let sealed = envelope(&link(&answers(Form::Short)));
    let other = PairKey::new([8; 32]);
    for (pairing, why) in [
        (pairing(&other, &set, Form::Short), OpenError::OtherSession),
        // Of this small set as long as the short form, so that nobody can tell.
        (pairing(&key, &set, Form::Long), OpenError::OtherSession),
        (pairing(&key, &set, Form::Mini), OpenError::OtherForm),
    ] {
        assert_eq!(sealed.open(pairing), Err(why));
        assert_eq!(sealed.check(pairing), Err(why));
    }
}

/// The tags that stand openly only help to say what is wrong. Who writes the right ones in gets no
/// further: key, set, form and session are bound to the ciphertext.
#[test]
fn answers_with_the_tags_of_another_session_do_not_open() {
    let (set, key) = (small_set(), key());
    let [version, sentence] = other_sets();
    let other = PairKey::new([8; 32]);
    let good = answers(Form::Short);
    for pairing in [
        pairing(&other, &set, Form::Short),
        pairing(&key, &set, Form::Long),
        pairing(&key, &set, Form::Mini),
        pairing(&key, &version, Form::Short),
        pairing(&key, &sentence, Form::Short),
    ] {
        let panel = uniform(pairing.set, response(5));
        let theirs = Envelope::seal(&panel, pairing, Person::First, [3; 8]).unwrap();
        let mut bytes = good.clone();
        bytes[2..7].copy_from_slice(&theirs.bytes()[2..7]);
        let forged = envelope(&link(&bytes));
        assert_eq!(forged.open(pairing), Err(OpenError::Damaged));
        assert_eq!(theirs.check(pairing), Ok(()));
    }
}

/// Nobody's answers can be passed off as the other's.
#[test]
fn answers_do_not_open_as_the_others() {
    let mut bytes = answers(Form::Short);
    bytes[0] ^= 1;
    let forged = envelope(&link(&bytes));
    assert_eq!(forged.sender(), Person::Second);
    let opened = forged.open(pairing(&key(), &small_set(), Form::Short));
    assert_eq!(opened, Err(OpenError::Damaged));
}

/// The random bytes are part of what is authenticated.
#[test]
fn answers_do_not_open_with_other_random_bytes() {
    for at in 7..15 {
        let mut bytes = answers(Form::Short);
        bytes[at] ^= 1;
        let opened = envelope(&link(&bytes)).open(pairing(&key(), &small_set(), Form::Short));
        assert_eq!(opened, Err(OpenError::Damaged));
    }
}

/// The length of a code says which form was filled in, and nothing of the answers.
#[test]
fn the_length_of_a_code_does_not_depend_on_the_answers() {
    let (key, set) = (key(), built_in());
    for form in Form::ALL {
        let pairing = pairing(&key, &set, form);
        let lengths = (0..50).map(|seed| {
            let panel = any_panel(&set, form, &mut Chance::seeded(seed));
            let sealed = Envelope::seal(&panel, pairing, Person::First, [0; 8]).unwrap();
            sealed.bytes().len()
        });
        assert_eq!(lengths.collect::<std::collections::BTreeSet<_>>().len(), 1);
    }
}

/// The same answers look different each time.
#[test]
fn other_random_bytes_give_other_ciphertext() {
    let (key, set) = (key(), small_set());
    let panel = uniform(&set, response(5));
    let seal = |random| {
        let sealed = Envelope::seal(
            &panel,
            pairing(&key, &set, Form::Short),
            Person::First,
            [random; 8],
        );
        sealed.unwrap().bytes()[15..].to_vec()
    };
    assert_eq!(seal(1), seal(1));
    assert_ne!(seal(1), seal(2));
}

/// What is printed in a log says nothing.
#[test]
fn keys_and_envelopes_print_their_names_only() {
    assert_eq!(format!("{:?}", key()), "PairKey");
    let sealed = envelope(&link(&answers(Form::Short)));
    assert_eq!(format!("{sealed:?}"), "Envelope");
}

// ---------------------------------------------------------------------------------------------
// Kept for ever

/// The parts of a file of vectors: names and values.
fn vectors() -> Vec<BTreeMap<String, String>> {
    include_str!("fixtures/exchange-v1.txt")
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
    QuestionSet::parse(include_str!("fixtures/exchange-v1-set.json")).expect("a good set")
}

fn bytes32(vector: &BTreeMap<String, String>) -> PairKey {
    PairKey::new(hex(&vector["key"]).try_into().unwrap())
}

/// Version 1 as another program made it, from docs/exchange.md alone: `fixtures/exchange-v1.py`.
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
        let mut maybe = || Some(numbers.next().unwrap()).filter(|number| *number > 0);
        panel.set_closing(maybe().map(level));
        panel.set_guess(maybe().map(level));
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
        let contribution = contribution(&set, form, rows);
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

// ---------------------------------------------------------------------------------------------
// Words

fn from_words(words: &str) -> PairKey {
    PairKey::from_words(
        words,
        &WordsContext::default(),
        &small_set(),
        Form::Short,
        CHEAP,
    )
    .unwrap()
}

/// Two people write the same words in two ways.
#[test]
fn the_same_words_written_otherwise_give_the_same_key() {
    let key = from_words("de één z'n café, Zoë");
    for same in [
        "DE ÉÉN Z'N CAFÉ ZOË",
        "  de  één\tz'n\r\ncafé zoë  ",
        "de-één-z'n-café-zoë",
        "De één z’n café… Zoë.",
        "de één z‘n café – zoë",
        "de_één z`n café/zoë",
        "de één zʼn café zoë",
        "de één z´n café zoë",
        "de één z＇n café zoë",
        "de één z′n café zoë",
        "de — één‑z'n − café־zoë",
        "de\u{200b} éé\u{ad}n z'n ca\u{2060}fé\u{fe0f} zoë\u{feff}",
        "„de één z'n café, zoë”",
        "de\u{a0}één z'n café? zoë!",
    ] {
        assert_eq!(from_words(same), key, "{same}");
    }
}

/// Capitals make no difference in any script.
#[test]
fn capitals_of_any_script_give_the_same_key() {
    for [one, two] in [
        ["Łódź Đurđa", "łódź đurđa"],
        ["Straße groß", "STRASSE GROSS"],
        ["ΟΔΟΣ Σίσυφος", "οδος σίσυφοσ"],
        ["ШКОЛА Ёлка", "школа ёлка"],
        ["İzmir", "i\u{307}zmir"],
        ["Ａｐｐｅｌ １２", "appel 12"],
        ["شمس ١٢", "شمس 12"],
    ] {
        assert_eq!(from_words(one), from_words(two), "{one}");
        assert_ne!(from_words(one), from_words("appel"));
    }
}

/// Day and names make another key of the same words.
#[test]
fn the_same_words_on_another_day_or_with_other_names_give_another_key() {
    let key = |day, names| {
        let context = WordsContext { day, names };
        PairKey::from_words("vier woorden", &context, &small_set(), Form::Short, CHEAP).unwrap()
    };
    let ours = key("2026-11-28", ["Zoë", "O'Brien"]);
    assert_eq!(key("2026-11-28", ["zoë ", "o’brien"]), ours);
    for other in [
        key("2026-11-29", ["Zoë", "O'Brien"]),
        key("2026-11-28", ["O'Brien", "Zoë"]),
        key("2026-11-28", ["Zoë O", "Brien"]),
        key("", ["Zoë", "O'Brien"]),
    ] {
        assert_ne!(other, ours);
    }
}

/// Who has seen both codes in a chat cannot tell which pair of the group they belong to: that takes the key.
#[test]
fn the_same_two_codes_under_another_key_are_another_pair_of_the_group() {
    let set = small_set();
    let keys = [[7; 32], [8; 32]].map(PairKey::new);
    let [ours, other] = &keys;
    let [first, second] = Person::BOTH.map(|person| {
        let panel = uniform(&set, response(5));
        Envelope::seal(&panel, pairing(ours, &set, Form::Short), person, [3; 8]).unwrap()
    });
    let id = Envelope::pair_id(ours, &first, &second);
    assert_eq!(id, Envelope::pair_id(&ours.clone(), &first, &second));
    assert_ne!(id, Envelope::pair_id(other, &first, &second));
    assert_ne!(id, Envelope::pair_id(ours, &second, &first));
}

/// The words that are offered are many, can be told apart by ear and eye, and come evenly from chance.
#[test]
fn words_that_are_drawn_come_from_256_different_ones() {
    for language in Language::ALL {
        let list = Late::of(language, Address::Je).words_list;
        let words: std::collections::BTreeSet<&str> = list.split(' ').collect();
        assert_eq!(words.len(), 256, "{language:?}");
        assert_eq!(list.split(' ').count(), 256);
        for word in words {
            assert!(word.bytes().all(|c| c.is_ascii_lowercase()), "{word}");
            assert!((3..=9).contains(&word.len()), "{word}");
        }
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(drawn(list, &all), list);
        assert_eq!(drawn(list, &[9; DRAWN]).split(' ').count(), DRAWN);
        assert_eq!(
            strength(&drawn(list, &[0, 50, 100, 150, 250])),
            Strength::Years
        );
    }
}

/// Other words, or another order, are other words.
#[test]
fn other_words_give_another_key() {
    let key = from_words("vier woorden van ons");
    for other in [
        "vier woorden van on",
        "vier woorden vanons",
        "woorden vier van ons",
        "vier woorden van ons ons",
        "víer woorden van ons",
        "",
    ] {
        assert_ne!(from_words(other), key, "{other}");
    }
}

/// The words are bound to what is asked, so that two forms never share a key.
#[test]
fn the_same_words_for_another_form_or_set_give_another_key() {
    let words = "vier woorden van ons";
    let mut keys = vec![from_words(words)];
    for form in [Form::Mini, Form::Long] {
        keys.push(
            PairKey::from_words(words, &WordsContext::default(), &small_set(), form, CHEAP)
                .unwrap(),
        );
    }
    for set in other_sets() {
        keys.push(
            PairKey::from_words(words, &WordsContext::default(), &set, Form::Short, CHEAP).unwrap(),
        );
    }
    for (at, key) in keys.iter().enumerate() {
        assert!(!keys[..at].contains(key), "{at}");
    }
}

/// The estimate is said to people, so it must not flatter them.
#[test]
fn the_strength_of_words_is_estimated_soberly() {
    for (words, expected) in [
        ("", Strength::TooShort),
        ("1234", Strength::TooShort),
        ("a b c d", Strength::TooShort),
        ("zonnig", Strength::TooShort),
        ("12345678", Strength::Hours),
        ("gelijkwaardig", Strength::Hours),
        ("appel peer", Strength::Hours),
        ("appel appel appel appel", Strength::Hours),
        ("APPEL appel Appel, appel", Strength::Hours),
        ("appel peer fiets", Strength::Months),
        ("appel peer fiets molen", Strength::Years),
        ("83920174652901", Strength::Hours),
        ("12345678901234", Strength::Hours),
        ("1234 5678 9012 3456 7890", Strength::Hours),
        ("a b c d e f g h i j k l m n o p", Strength::Hours),
        ("aaaa bbbb cccc dddd eeee ffff", Strength::Hours),
        ("abcdefgh hijklmno pqrstuvw", Strength::Hours),
    ] {
        assert_eq!(strength(words), expected, "{words}");
    }
}

proptest! {
    #![proptest_config(cases(500))]

    /// Another word never makes it weaker, nor does the way of writing matter.
    #[test]
    fn one_word_more_is_never_weaker(words in "[a-z0-9 ]{0,40}", more in "[a-z]{1,12}") {
        let rank = |words: &str| strength(words) as u8;
        let longer = format!("{words} {more}");
        prop_assert!(rank(&longer) >= rank(&words));
        prop_assert_eq!(rank(&longer), rank(&longer.to_uppercase().replace(' ', "-")));
    }
}

// ---------------------------------------------------------------------------------------------
// Small enough

/// The version of the QR code for an address and a link, at error correction M.
fn version(address: usize, bytes: &[u8]) -> u8 {
    let head = "https://";
    let text = format!("{head}{}{}", "x".repeat(address - head.len()), link(bytes));
    assert_eq!(text.len(), address + link(bytes).len());
    let segments = [QrSegment::make_bytes(text.as_bytes())];
    let code = QrCode::encode_segments_advanced(
        &segments,
        QrCodeEcc::Medium,
        Version::MIN,
        Version::MAX,
        None,
        false,
    );
    code.expect("it fits").version().value()
}

/// A code of version 6 is read from any screen by any telephone; of version 10 by most.
///
/// `cargo test --test exchange small_enough -- --nocapture` prints the figures of docs/exchange.md.
#[test]
fn codes_are_small_enough_for_the_camera_of_a_telephone() {
    const ADDRESSES: [usize; 6] = [20, 30, 40, 50, 60, 80];
    let (key, set) = (key(), built_in());
    let mut table = vec![format!(
        "{:<22} bytes characters groups | QR versions at {ADDRESSES:?}",
        "message"
    )];
    let mut row = |name: &str, bytes: &[u8]| {
        let versions = ADDRESSES.map(|address| version(address, bytes));
        table.push(format!(
            "{name:<22} {:>5} {:>10} {:>6} | {versions:?}",
            bytes.len(),
            link(bytes).len(),
            groups(bytes).len(),
        ));
        versions[2]
    };
    let [mini, short, long] = Form::ALL.map(|form| {
        let panel = uniform(&set, response(7));
        let sealed = Envelope::seal(&panel, pairing(&key, &set, form), Person::First, [0; 8]);
        row(form.id(), sealed.unwrap().bytes())
    });
    let bare = Invitation {
        names: Default::default(),
        roles: Default::default(),
        ..invitation()
    };
    let bare = row("invitation", &bare.bytes().unwrap());
    let named = row("invitation with names", &invitation().bytes().unwrap());
    println!("{}", table.join("\n"));
    assert!(mini <= 6 && short <= 6 && long <= 10);
    assert!(bare <= 10 && named <= 10);
}
