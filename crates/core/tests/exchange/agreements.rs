//! What two people agreed on, on its way to the other's device.

use crate::support::*;
use tweeluik_core::agreement::MAX_AGREEMENT_CHARS;

fn sealed(text: &str) -> SealedAgreements {
    match read(text) {
        Ok(Message::Agreements(sealed)) => sealed,
        other => panic!("{other:?} in {text}"),
    }
}

fn open(text: &str) -> Result<Carried, OpenError> {
    let (key, set) = (key(), small_set());
    sealed(text).open(pairing(&key, &set, Form::Short))
}

fn seal(carried: &Carried, sender: Person) -> Option<Vec<u8>> {
    let (key, set) = (key(), small_set());
    let sealed = SealedAgreements::seal(carried, pairing(&key, &set, Form::Short), sender)?;
    Some(sealed.bytes().to_vec())
}

fn lines(texts: [&str; 3]) -> Carried {
    Carried {
        lines: texts.map(Agreement::typed),
        look_again: None,
    }
}

fn any_line() -> impl Strategy<Value = Option<Agreement>> {
    prop_oneof![
        Just(None),
        ".{0,60}".prop_map(|text| Agreement::typed(&text)),
        "[a-zé ]{0,300}".prop_map(|text| Agreement::typed(&text)),
    ]
}

fn any_day() -> impl Strategy<Value = Option<Day>> {
    (any::<bool>(), 1..9999_u16, 1..13_u8, 1..29_u8)
        .prop_map(|(is_there, year, month, day)| Day::new(year, month, day).filter(|_| is_there))
}

fn any_carried() -> impl Strategy<Value = Carried> {
    ([any_line(), any_line(), any_line()], any_day())
        .prop_map(|(lines, look_again)| Carried { lines, look_again })
}

proptest! {
    #![proptest_config(cases(300))]

    /// What the two wrote is what arrives, each line in its place, by link and as a typed code; nothing at all is not
    /// sent.
    #[test]
    fn agreements_arrive_as_they_were_written(carried in any_carried(), is_first: bool) {
        let sender = Person::BOTH[usize::from(!is_first)];
        match seal(&carried, sender) {
            None => prop_assert!(carried.is_empty() && !carried.fits()),
            Some(bytes) => {
                prop_assert!(carried.fits());
                for text in [link(&bytes), typed(&bytes)] {
                    prop_assert_eq!(sealed(&text).sender(), sender);
                    prop_assert_eq!(open(&text), Ok(carried.clone()));
                }
            }
        }
    }

    /// No bit of them can be changed on the way, not even one that stands openly, and no end can be missing.
    #[test]
    fn every_cut_and_every_flipped_bit_of_agreements_is_refused(
        carried in any_carried(),
        at: prop::sample::Index,
    ) {
        let Some(bytes) = seal(&carried, Person::First) else { return Ok(()) };
        let (place, bit) = (at.index(bytes.len() * 8) / 8, at.index(8));
        prop_assert_eq!(taken(&bytes[..place]), Err(Unreadable::Cut));
        let mut flipped = bytes.clone();
        flipped[place] ^= 1 << bit;
        prop_assert!(is_refused(&link(&flipped), Form::Short));
        prop_assert!(is_refused(&typed(&flipped), Form::Short));
    }
}

/// The same for each bit and each end of one message.
#[test]
fn no_bit_and_no_end_of_agreements_is_left_out() {
    let bytes = agreements();
    assert!(!is_refused(&link(&bytes), Form::Short));
    for place in 0..bytes.len() {
        assert_eq!(taken(&bytes[..place]), Err(Unreadable::Cut), "{place}");
        for bit in 0..8 {
            let mut flipped = bytes.clone();
            flipped[place] ^= 1 << bit;
            let text = link(&flipped);
            assert!(is_refused(&text, Form::Short), "{place} {bit}");
        }
    }
    for more in [&[0][..], &[0; 9], &[255], &bytes] {
        let longer = [&bytes, more].concat();
        assert_eq!(taken(&longer), Err(Unreadable::TooLong));
    }
}

/// The length tells one of four sizes, and not how much the two wrote.
#[test]
fn the_length_of_a_message_says_little_of_what_the_two_wrote() {
    let length = |texts| seal(&lines(texts), Person::First).expect("it fits").len();
    let (short, long) = ("a", "a".repeat(MAX_AGREEMENT_CHARS));
    assert_eq!(length([short, "", ""]), 160);
    assert_eq!(length([&long[..100], "", "b"]), 160);
    assert_eq!(length([&long, "", ""]), 288);
    assert_eq!(length([&long, &long, ""]), 544);
    assert_eq!(length([&long, &long, &long]), 1_312);
    // As much as there can be in the scripts that have two bytes for a letter.
    let cyrillic = "ж".repeat(MAX_AGREEMENT_CHARS);
    let most = Carried {
        look_again: Day::new(9999, 12, 31),
        ..lines([&cyrillic; 3])
    };
    let bytes = seal(&most, Person::First).expect("it fits");
    assert_eq!(bytes.len(), 1_312);
    assert!(typed(&bytes).len() < MAX_TEXT_BYTES);
    assert_eq!(open(&typed(&bytes)), Ok(most));
    let more = lines([&"語".repeat(MAX_AGREEMENT_CHARS); 3]);
    assert!(!more.fits());
    assert_eq!(seal(&more, Person::First), None);
}

/// A message of another length is not looked at, however much it says to be one.
#[test]
fn a_message_of_agreements_of_another_length_is_damaged() {
    for (length, is_one) in [
        (0, false),
        (29, false),
        (157, true),
        (158, false),
        (285, true),
    ] {
        let [high, low] = u16::to_be_bytes(length);
        let bytes = [&[0x16, high, low][..], &vec![7; length.into()]].concat();
        match taken(&bytes) {
            Ok(Message::Agreements(_)) => assert!(is_one, "{length}"),
            other => assert_eq!((other, is_one), (Err(Unreadable::Damaged), false)),
        }
    }
}

/// Agreements open with the key, the questions and the form of the pair, and as those of the one who sent them.
#[test]
fn agreements_are_bound_to_the_pair_the_questions_and_the_sender() {
    let (good, set) = (agreements(), small_set());
    let came = sealed(&link(&good));
    let other = PairKey::new([8; 32]);
    let key = key();
    for (pairing, why) in [
        (pairing(&other, &set, Form::Short), OpenError::OtherSession),
        (pairing(&key, &set, Form::Long), OpenError::OtherSession),
    ] {
        assert_eq!(came.open(pairing), Err(why));
        // The tags only help to say what is wrong.
        let theirs = SealedAgreements::seal(&lines(["x", "", ""]), pairing, Person::First);
        let mut forged = good.clone();
        forged[3..8].copy_from_slice(&theirs.expect("it fits").bytes()[3..8]);
        let forged = sealed(&link(&forged));
        assert_eq!(forged.open(pairing), Err(OpenError::Damaged));
    }
    for set in other_sets() {
        let opened = came.open(pairing(&key, &set, Form::Short));
        assert_eq!(opened, Err(OpenError::OtherSet));
    }
    let mut turned = good;
    turned[0] ^= 1;
    assert_eq!(sealed(&link(&turned)).sender(), Person::Second);
    assert_eq!(open(&link(&turned)), Err(OpenError::Damaged));
}

/// Other agreements never meet the same nonce, and the same ones are the same message: nothing is learnt of two.
#[test]
fn other_agreements_have_another_nonce() {
    let nonce = |texts, sender| seal(&lines(texts), sender).expect("it fits")[8..16].to_vec();
    let one = nonce(["a", "", ""], Person::First);
    assert_eq!(nonce(["a", "", ""], Person::First), one);
    assert_ne!(nonce(["b", "", ""], Person::First), one);
    assert_ne!(nonce(["", "a", ""], Person::First), one);
    assert_ne!(nonce(["a", "", ""], Person::Second), one);
}

/// A message as somebody makes it who has the key, with these bytes in it.
fn by_hand(plain: &[u8]) -> String {
    use chacha20poly1305::aead::{Aead, KeyInit, Payload};
    use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
    let (key, form) = ([7; 32], &b"short"[..]);
    let fingerprint = invitation().bytes().unwrap()[3..11].to_vec();
    let id = hash("tweeluik/1 session", &[&key, form]);
    let [high, low] = u16::try_from(13 + plain.len() + 16).unwrap().to_be_bytes();
    let mut bytes = [&[0x16, high, low], &fingerprint[..2], &id[..3], &[3; 8]].concat();
    let mut nonce = XNonce::default();
    nonce[..16].copy_from_slice(b"tweeluik/1 agree");
    nonce[16..].fill(3);
    let bound = [b"first", &fingerprint[..], form, &id, &bytes];
    let payload = Payload {
        msg: plain,
        aad: &hash("tweeluik/1 agreements", &bound),
    };
    let secret = Key::from(hash("tweeluik/1 key of agreements", &[&key]));
    let cipher = XChaCha20Poly1305::new(&secret);
    bytes.extend(cipher.encrypt(&nonce, payload).unwrap());
    link(&bytes)
}

/// Day and lines as docs/en/exchange.md has them, filled up to a size.
fn plain(day: &[u8], texts: [&[u8]; 3], size: usize) -> Vec<u8> {
    let mut plain = vec![u8::try_from(day.len()).unwrap()];
    plain.extend(day);
    for text in texts {
        plain.extend(u16::try_from(text.len()).unwrap().to_be_bytes());
        plain.extend(text);
    }
    plain.resize(size, 0);
    plain
}

/// Also from somebody who has the key, agreements are taken only as a screen could have made them.
#[test]
fn agreements_that_we_would_not_write_do_not_open() {
    let good = plain(b"2026-03-01", [b"Bellen", b"", b"<b>"], 128);
    let carried = open(&by_hand(&good)).expect("opens");
    assert_eq!(carried.look_again, Day::parse("2026-03-01"));
    let long = [b'a'; 201];
    let mut filled = good.clone();
    filled[127] = 1;
    let mut beyond = good.clone();
    beyond[11..13].fill(255);
    for plain in [
        plain(b"", [b"", b"", b""], 128),
        plain(b"2026-02-30", [b"Bellen", b"", b""], 128),
        plain(b"1-3-2026", [b"Bellen", b"", b""], 128),
        plain(b"", [b" Bellen", b"", b""], 128),
        plain(b"", [b"Bellen ", b"", b""], 128),
        plain(b"", [b"een\nregel", b"", b""], 128),
        plain(b"", ["om\u{202e}gekeerd".as_bytes(), b"", b""], 128),
        plain(b"", [b"\xff", b"", b""], 128),
        plain(b"", [&long, b"", b""], 256),
        // Larger than it needs to be, something in the filling, a line that is longer than all.
        plain(b"", [b"Bellen", b"", b""], 256),
        filled,
        beyond,
        vec![0; 128],
        vec![255; 128],
    ] {
        assert_eq!(open(&by_hand(&plain)), Err(OpenError::Damaged), "{plain:?}");
    }
}

/// What is printed in a log says nothing.
#[test]
fn sealed_agreements_print_their_name_only() {
    let sealed = sealed(&link(&agreements()));
    assert_eq!(format!("{sealed:?}"), "SealedAgreements");
}
