//! What an envelope is bound to.

use crate::support::*;

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
        (pairing(&key, &set, Form::Mini), OpenError::OtherForm),
        // Of this small set as long as the short form, so that nobody can tell.
        (pairing(&key, &set, Form::Long), OpenError::OtherSession),
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
