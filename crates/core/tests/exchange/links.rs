//! A link among other things.

use crate::support::*;

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
