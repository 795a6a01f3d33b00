//! Cut, changed, mistyped.

use crate::support::*;

/// A link that a program cut anywhere is called cut.
#[test]
fn every_cut_of_a_link_is_called_cut() {
    for bytes in [
        answers(Form::Long),
        invitation().bytes().unwrap(),
        agreements(),
    ] {
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

/// The group, from 1, of a character in the code without spaces.
fn group_of(at: usize) -> usize {
    at / 4 + 1
}

/// people who type a code hear which group to look at again.
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
    for bytes in [
        answers(Form::Short),
        invitation().bytes().unwrap(),
        agreements(),
    ] {
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
    for bytes in [
        answers(Form::Short),
        invitation().bytes().unwrap(),
        agreements(),
    ] {
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
    for bytes in [
        answers(Form::Short),
        invitation().bytes().unwrap(),
        agreements(),
    ] {
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
