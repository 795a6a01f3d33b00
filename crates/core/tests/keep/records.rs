//! Records.

use crate::support::*;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(5),
        ..ProptestConfig::default()
    })]

    /// What is written is read as it was.
    #[test]
    fn a_record_that_was_encoded_is_decoded_to_itself(generation in 0..=MAX_GENERATION, payload: Vec<u8>) {
        let record = Record { generation, payload };
        prop_assert_eq!(Record::decode(&record.encode()), Ok(record));
    }

    /// Whatever stands in the storage, reading it gives a record or an error; and a record has one
    /// text only.
    #[test]
    fn any_text_is_either_the_one_text_of_a_record_or_refused(text in "(tweeluik/[0-9+]{0,3} [0-9+]{0,3} [0-9a-f]{0,16} ?)?.*") {
        if let Ok(record) = Record::decode(&text) {
            prop_assert_eq!(record.encode(), text);
        }
    }
}

/// A record cut anywhere, or with any bit of it flipped, is none.
#[test]
fn every_cut_and_every_flipped_bit_of_a_record_is_refused() {
    let text = record(12, &json(&session()));
    let damaged = damages(&text);
    assert!(damaged.len() > 800);
    for damaged in damaged {
        assert!(Record::decode(&damaged).is_err(), "{damaged}");
    }
}

/// One record, one text.
#[test]
fn a_record_written_in_another_way_is_refused() {
    let good = record_of_bytes(12, b"some bytes");
    assert!(Record::decode(&good).is_ok());
    for other in [
        good.replacen("/1 ", "/01 ", 1),
        good.replacen("/1 ", "/+1 ", 1),
        good.replacen(" 12 ", " 012 ", 1),
        good.replacen(" 12 ", " +12 ", 1),
        good.replacen(' ', "  ", 1),
        good.to_uppercase(),
        format!("{good}="),
        format!("{good}A"),
        format!(" {good}"),
        format!("{good} "),
        format!("\u{feff}{good}"),
    ] {
        assert_eq!(Record::decode(&other), Err(RecordError::Damaged), "{other}");
    }
}

/// A version that is higher is told apart from damage, however the rest is written.
#[test]
fn a_record_of_a_higher_version_is_newer_and_not_damaged() {
    for text in [
        "tweeluik/2 ",
        "tweeluik/2 {\"new\":true}",
        "tweeluik/10 7 abc x",
    ] {
        assert_eq!(Record::decode(text), Err(RecordError::Newer), "{text}");
    }
    for text in [
        "tweeluik/0 1 a b",
        "tweeluik/ 1 a b",
        "tweeluik/-1 x",
        "tweeluik/2",
    ] {
        assert_eq!(Record::decode(text), Err(RecordError::Damaged), "{text}");
    }
}

/// More than a megabyte is no session of ours.
#[test]
fn a_record_that_is_too_long_is_refused() {
    let fits = record_of_bytes(1, &[b'a'; 780_000]);
    assert!(Record::decode(&fits).is_ok());
    let long = record_of_bytes(1, &[b'a'; 1 << 20]);
    assert_eq!(Record::decode(&long), Err(RecordError::Damaged));
}

fn holding(payload: &[u8]) -> Record {
    Record {
        generation: 1,
        payload: payload.to_vec(),
    }
}

proptest! {
    /// What a record holds is read as it was.
    #[test]
    fn a_value_is_read_from_its_record_as_it_was(value: (String, Vec<Option<u32>>, [i8; 3])) {
        let record = Record::of(7, &value).unwrap();
        prop_assert_eq!(Record::decode(&record.encode()).unwrap().read(), Ok(value));
    }

    /// Whatever bytes a record holds, reading them gives a value that has these bytes, or an error.
    #[test]
    fn any_bytes_are_the_one_form_of_a_value_or_refused(payload: Vec<u8>) {
        let record = holding(&payload);
        if let Ok(value) = record.read::<(u32, Option<bool>, BTreeSet<u8>)>() {
            prop_assert_eq!(Record::of(1, &value), Some(record));
        }
    }
}

/// One value, one form: what a lenient reader would take too is refused.
#[test]
fn bytes_that_are_another_form_of_a_value_are_refused() {
    assert_eq!(holding(&[5]).read::<u32>(), Ok(5));
    assert_eq!(holding(&[2, 1, 3]).read(), Ok(BTreeSet::from([1_u8, 3])));
    for (payload, what) in [
        (&[5, 0][..], "something after the end"),
        (&[0x85, 0], "a number with a needless byte"),
        (&[], "nothing"),
    ] {
        let read = holding(payload).read::<u32>();
        assert_eq!(read, Err(RecordError::Damaged), "{what}");
    }
    for (payload, what) in [(&[2, 3, 1], "out of order"), (&[2, 1, 1], "double")] {
        let read = holding(payload).read::<BTreeSet<u8>>();
        assert_eq!(read, Err(RecordError::Damaged), "{what}");
    }
}

/// A length that is not there reserves no room for it: four billion entries would be more than there is.
#[test]
fn a_length_without_what_it_promises_is_refused() {
    let four_billion = [0xff, 0xff, 0xff, 0xff, 0x0f];
    let record = holding(&four_billion);
    assert_eq!(record.read::<String>(), Err(RecordError::Damaged));
    assert_eq!(record.read::<Vec<[u8; 32]>>(), Err(RecordError::Damaged));
    assert_eq!(record.read::<Vec<Vec<String>>>(), Err(RecordError::Damaged));
    assert_eq!(
        record.read::<BTreeMap<u64, u64>>(),
        Err(RecordError::Damaged)
    );
}
