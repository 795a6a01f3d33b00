//! On the way.

use crate::support::*;

/// What a workshop shows and what a pair adds is read again, as a link and typed.
#[test]
fn what_travels_in_a_workshop_is_read_again() {
    let set = built_in();
    for seed in 0..rounds(1_000) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&Form::ALL);
        let workshop = workshop(&set, form);
        let (_, statements) = set.count(form);
        let row = some_rows(&mut chance, statements, 1).pop().unwrap();
        let direct = [(); 2].map(|()| chance.one_of(&Direct::ALL));
        let contribution = contribution_with(&set, form, &row, direct);
        let pair = chance.number().to_be_bytes();
        let added = Added::of(&contribution, &workshop, pair).unwrap();
        for text in [link, typed].map(|write| write(&workshop.bytes().unwrap())) {
            assert_eq!(
                read(&text),
                Ok(Message::Workshop(workshop.clone())),
                "{text}"
            );
        }
        for text in [link, typed].map(|write| write(added.bytes())) {
            assert_eq!(read(&text), Ok(Message::Added(added.clone())), "{text}");
        }
        assert_eq!(added.open(&workshop, &set), Ok((pair, contribution)));
    }
}

/// What a pair adds fits a code of version 8 at an address of sixty characters, and has the same length
/// for every pair.
#[test]
fn what_a_pair_adds_is_small_enough_for_a_code() {
    let set = built_in();
    for (form, level) in Form::ALL
        .into_iter()
        .flat_map(|form| [0, 1, 5].map(|level| (form, level)))
    {
        let (_, statements) = set.count(form);
        let contribution = contribution(&set, form, &vec![[level; 4]; statements]);
        let added = Added::of(&contribution, &workshop(&set, form), [255; 8]).unwrap();
        let text = format!("{}{}", "a".repeat(60), link(added.bytes()));
        let code = qrcodegen::QrCode::encode_text(&text, qrcodegen::QrCodeEcc::Medium).unwrap();
        println!(
            "{}: {} bytes, version {}, {} groups",
            form.id(),
            added.bytes().len(),
            code.version().value(),
            typed(added.bytes()).split(' ').count()
        );
        assert!(code.version().value() <= 8);
        assert_eq!(
            added.bytes().len(),
            2 + 5 + 8 + (12 * statements + 6).div_ceil(8) + 4
        );
    }
}

/// Every cut and every changed bit of what travels is refused, and nothing is counted.
#[test]
fn every_cut_and_every_changed_bit_is_refused() {
    let set = built_in();
    let workshop = workshop(&set, Form::Mini);
    let contribution = contribution(&set, Form::Mini, &[[1, 2, 3, 4]; 6]);
    let added = Added::of(&contribution, &workshop, [7; 8]).unwrap();
    let way_in = workshop.bytes().unwrap();
    for good in [added.bytes(), &way_in] {
        for length in 0..good.len() {
            assert!(
                opened(&good[..length], &workshop, &set).is_err(),
                "{length}"
            );
        }
        for bit in 0..good.len() * 8 {
            let mut bad = good.to_vec();
            bad[bit / 8] ^= 128 >> (bit % 8);
            assert!(opened(&bad, &workshop, &set).is_err(), "{bit}");
        }
        let mut longer = good.to_vec();
        longer.push(0);
        assert!(opened(&longer, &workshop, &set).is_err());
    }
}

fn opened(bytes: &[u8], workshop: &Workshop, set: &QuestionSet) -> Result<(), String> {
    match read(&link(bytes)).map_err(|why| format!("{why:?}"))? {
        Message::Added(added) => added
            .open(workshop, set)
            .map(drop)
            .map_err(|why| format!("{why:?}")),
        Message::Workshop(_) => Ok(()),
        other => Err(format!("{other:?}")),
    }
}

/// What belongs to another workshop, another form or other questions says which.
#[test]
fn what_belongs_elsewhere_is_refused_and_says_so() {
    let (set, other_set) = (built_in(), small_set());
    let ours = workshop(&set, Form::Short);
    let contribution = contribution(&set, Form::Short, &[[3; 4]; 12]);
    let added = Added::of(&contribution, &ours, [0; 8]).unwrap();
    let elsewhere = Workshop {
        id: *b"other id",
        ..ours.clone()
    };
    let longer = Workshop {
        form: Form::Long,
        ..ours.clone()
    };
    assert_eq!(added.open(&elsewhere, &set), Err(NotAdded::OtherWorkshop));
    assert_eq!(added.open(&longer, &set), Err(NotAdded::OtherWorkshop));
    let theirs = workshop(&other_set, Form::Short);
    assert_eq!(added.open(&theirs, &other_set), Err(NotAdded::OtherSet));
    // A name that was mended changes nothing.
    let renamed = Workshop {
        name: String::new(),
        ..ours.clone()
    };
    assert!(added.open(&renamed, &set).is_ok());
}

/// A way in that says too much cannot be written, and one that is written otherwise is not read.
#[test]
fn a_way_in_has_one_way_to_be_written() {
    let set = built_in();
    let good = workshop(&set, Form::Short);
    assert_eq!(
        Workshop {
            name: "n".repeat(240),
            ..good.clone()
        }
        .bytes(),
        None
    );
    assert_eq!(
        Workshop {
            relation: 32,
            ..good.clone()
        }
        .bytes(),
        None
    );
    let last = Workshop {
        relation: 31,
        ..good.clone()
    };
    assert!(last.bytes().is_some());
    assert_eq!(read(&link(&[0x14])), Err(Unreadable::Cut));
    // Too little to be anything, and too short to be typed.
    for length in 0..18 {
        let mut short = vec![0x15, length];
        short.resize(2 + usize::from(length), 0);
        assert_eq!(read(&link(&short)), Err(Unreadable::Damaged), "{length}");
    }
}
