//! The calendar file, read back line by line.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use proptest::prelude::*;
use tweeluik_core::calendar::{Appointment, InThePast};
use tweeluik_core::day::Day;

fn day(text: &str) -> Day {
    Day::parse(text).expect(text)
}

fn made(title: &str) -> String {
    let appointment = Appointment::on(day("2027-02-28"), day("2026-11-30")).unwrap();
    appointment.file(title, [0xab; 16])
}

/// The lines of a file as they were before they were folded, as a calendar reads them.
fn lines(file: &str) -> Vec<String> {
    let file = file.strip_suffix("\r\n").expect("every line has its end");
    let mut lines: Vec<String> = Vec::new();
    for line in file.split("\r\n") {
        assert!(!line.contains(['\r', '\n']), "{line:?}");
        assert!(line.len() <= 75, "{} octets", line.len());
        match line.strip_prefix(' ') {
            Some(more) => lines.last_mut().expect("a line before").push_str(more),
            None => lines.push(line.to_owned()),
        }
    }
    lines
}

/// The value of a property that stands once.
fn value(file: &str, name: &str) -> String {
    let lines = lines(file);
    let mut values = lines
        .iter()
        .filter_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let value = values.next().expect(name).to_owned();
    assert_eq!(values.next(), None, "{name} stands twice");
    value
}

/// A value of text, as a calendar reads it.
fn unescaped(value: &str) -> String {
    let mut text = String::new();
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => match rest.next() {
                Some('n') => text.push('\n'),
                Some(c @ ('\\' | ';' | ',')) => text.push(c),
                other => panic!("{other:?} is escaped in {value:?}"),
            },
            ';' | ',' => panic!("{c} is not escaped in {value:?}"),
            _ => text.push(c),
        }
    }
    text
}

#[test]
fn the_file_has_a_whole_day_and_nothing_that_tells_what_it_is_for() {
    let expected = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//day//NONSGML day 1//EN",
        "BEGIN:VEVENT",
        "UID:abababab-abab-4bab-abab-abababababab",
        "DTSTAMP:20261130T000000Z",
        "DTSTART;VALUE=DATE:20270228",
        "SUMMARY:Afspraak",
        "CLASS:PRIVATE",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ];
    assert_eq!(made("Afspraak"), expected.join("\r\n"));
    assert!(!made("Afspraak").to_lowercase().contains("tweeluik"));
}

#[test]
fn a_day_in_the_past_is_refused_and_today_is_not() {
    let today = day("2026-11-30");
    for past in ["2026-11-29", "2025-12-31", "0001-01-01"] {
        assert_eq!(Appointment::on(day(past), today), Err(InThePast));
    }
    for later in ["2026-11-30", "2026-12-01", "9999-12-31"] {
        let appointment = Appointment::on(day(later), today);
        assert_eq!(appointment.map(Appointment::day), Ok(day(later)));
    }
}

#[test]
fn what_has_a_meaning_in_a_calendar_is_escaped() {
    let file = made("a\\b;c,d:e\r\nf\ng\rh\ti");
    let value = value(&file, "SUMMARY");
    assert_eq!(value, "a\\\\b\\;c\\,d:e\\nf\\ng\\nh\ti");
    assert_eq!(unescaped(&value), "a\\b;c,d:e\nf\ng\nh\ti");
}

/// No title can add a line of its own.
#[test]
fn control_characters_are_left_out() {
    let file = made("a\u{0}b\u{7}c\u{1b}d\u{7f}e");
    assert_eq!(value(&file, "SUMMARY"), "abcde");
    let file = made("Afspraak\r\nBEGIN:VALARM\nATTENDEE:x");
    assert_eq!(lines(&file).len(), lines(&made("Afspraak")).len());
}

#[test]
fn a_line_of_75_octets_is_whole_and_one_of_76_is_folded() {
    let left = 75 - "SUMMARY:".len();
    let last_line = |letters: usize| {
        let file = made(&"a".repeat(letters));
        let mut lines = file.split("\r\n");
        let at = lines.position(|line| line.starts_with("SUMMARY")).unwrap();
        let lines: Vec<_> = file.split("\r\n").skip(at).map(str::len).collect();
        lines[..lines.len() - 5].to_vec()
    };
    assert_eq!(last_line(left), [75]);
    assert_eq!(last_line(left + 1), [75, 2]);
    assert_eq!(last_line(left + 74), [75, 75]);
    assert_eq!(last_line(left + 75), [75, 75, 2]);
}

proptest! {
    #[test]
    fn every_title_is_read_back_with_no_character_cut(title in "[\\PC;,\\\\ é老👩\n]{0,200}") {
        let file = made(&title);
        prop_assert_eq!(unescaped(&value(&file, "SUMMARY")), title);
    }

    #[test]
    fn every_day_is_read_back(later in 0_u32..40_000, entropy: [u8; 16]) {
        let today = day("2026-11-30");
        let then = today.plus(later).unwrap();
        let file = Appointment::on(then, today).unwrap().file("Afspraak", entropy);
        let value = value(&file, "DTSTART;VALUE=DATE");
        let (year, rest) = value.split_at(4);
        let (month, of_month) = rest.split_at(2);
        prop_assert_eq!(day(&[year, month, of_month].join("-")), then);
    }

    /// A random UUID: other bytes, another one, but for the six bits that say that it is random.
    #[test]
    fn the_identifier_is_random_and_nothing_else(entropy: [u8; 16]) {
        let appointment = Appointment::on(day("2027-02-28"), day("2026-11-30")).unwrap();
        let uid = value(&appointment.file("Afspraak", entropy), "UID");
        let groups: Vec<usize> = uid.split('-').map(str::len).collect();
        prop_assert_eq!(groups, [8, 4, 4, 4, 12]);
        let hex = uid.replace('-', "");
        prop_assert!(hex.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f')));
        let mut expected = entropy;
        expected[6] = 0x40 | (entropy[6] & 0x0f);
        expected[8] = 0x80 | (entropy[8] & 0x3f);
        let bytes: Vec<u8> = (0..16)
            .map(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap())
            .collect();
        prop_assert_eq!(bytes, expected);
    }
}
