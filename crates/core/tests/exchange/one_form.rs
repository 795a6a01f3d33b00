//! One way to write it.

use crate::support::*;

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

/// The invitation with the checksum that it should have, as docs/en/exchange.md has it.
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
    // Two statements, both ways, and the direct question: fifteen bits. And a mark of each of two themes.
    assert_eq!(set.count(Form::Short), (2, 2));
    let good = [0b1011_0110, 0b1101_1011, 0];
    assert_eq!(sealed_by_hand(&good).len(), answers(Form::Short).len());
    let open = |answers: &[u8]| {
        let envelope = envelope(&link(&sealed_by_hand(answers)));
        envelope.open(pairing(&key(), &set, Form::Short))
    };
    let panel = open(&good).expect("opens");
    assert_eq!(panel.direct(), Some(direct(5)));
    assert_eq!([0, 1].map(|theme| panel.is_marked(theme)), [true, false]);
    let [one, two, three] = good;
    let panel = open(&[one, two - 1, 128]).expect("opens");
    assert_eq!([0, 1].map(|theme| panel.is_marked(theme)), [false, true]);
    for answers in [
        &good[..2],
        &[one, two, three, 0],
        // What fills up is zero.
        &[one, two, 1],
        &[one, two, 64],
        // No answer where there must be one; what is none to the direct question.
        &[0b0001_0110, two, three],
        &[one, 0b1101_0000, three],
        &[one, 0b1101_1110, three],
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
        let bytes = match chance.below(6) {
            0 => answers(Form::Mini),
            1 => answers(Form::Long),
            2 => workshop(&small_set(), Form::Short).bytes().unwrap(),
            3 => added(Form::Short),
            4 => agreements(),
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
                Message::Agreements(sealed) => sealed.bytes().to_vec(),
            };
            prop_assert_eq!(taken(&bytes), Ok(message.clone()));
            prop_assert_eq!(read(&typed(&bytes)), Ok(message));
        }
    }
}
