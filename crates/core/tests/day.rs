//! Days as they are written, put in order and counted on.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use tweeluik_core::day::Day;

fn day(text: &str) -> Day {
    Day::parse(text).expect(text)
}

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(400) || (year.is_multiple_of(4) && !year.is_multiple_of(100))
}

/// Every day from the first to the last, in order, by a table of the months.
fn all_days() -> impl Iterator<Item = (u16, u8, u8)> {
    (1..=9999).flat_map(|year| {
        let february = if is_leap(year) { 29 } else { 28 };
        let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        (1..=12)
            .zip(months)
            .flat_map(move |(month, days)| (1..=days).map(move |day| (year, month, day)))
    })
}

fn any_day() -> impl Strategy<Value = Day> {
    (1_u16..=9999, 1_u8..=12, 1_u8..=31).prop_filter_map("no such day", |(year, month, day)| {
        Day::new(year, month, day)
    })
}

#[test]
fn every_day_of_the_calendar_is_the_one_after_the_day_before() {
    let mut next = Day::new(1, 1, 1);
    for (year, month, day) in all_days() {
        let today = Day::new(year, month, day);
        assert!(today.is_some());
        assert_eq!(next, today);
        next = today.and_then(|today| today.plus(1));
        assert!(next.is_none() || next > today);
    }
    assert_eq!(next, None, "after the last day there is none");
}

#[test]
fn days_that_the_calendar_does_not_have_are_refused() {
    for (year, month, day) in [
        (0, 1, 1),
        (10_000, 1, 1),
        (2026, 0, 1),
        (2026, 13, 1),
        (2026, 1, 0),
        (2026, 1, 32),
        (2026, 4, 31),
        (2026, 2, 29),
        (1900, 2, 29),
        (2100, 2, 29),
        (2024, 2, 30),
        (2026, 255, 255),
    ] {
        assert_eq!(Day::new(year, month, day), None, "{year} {month} {day}");
    }
    assert!(Day::new(2024, 2, 29).is_some() && Day::new(2000, 2, 29).is_some());
}

#[test]
fn only_four_two_and_two_digits_are_read() {
    for text in [
        "",
        "-",
        "--",
        "2026-11",
        "2026-11-",
        "2026-11-3",
        "2026-1-30",
        "26-11-30",
        "02026-11-30",
        "2026-11-030",
        "2026-11-30-",
        "2026-11-30T00:00",
        " 2026-11-30",
        "2026-11-30 ",
        "2026/11/30",
        "20261130",
        "+026-11-30",
        "2026-+1-30",
        "-026-11-30",
        "2026-11-٣٠",
        "２０２６-11-30",
        "0000-01-01",
        "2026-02-29",
        "2026-13-01",
    ] {
        assert_eq!(Day::parse(text), None, "{text:?}");
    }
    assert_eq!(Day::parse("2026-11-30"), Day::new(2026, 11, 30));
    assert_eq!(Day::parse("0001-01-01"), Day::new(1, 1, 1));
}

#[test]
fn a_later_day_crosses_months_and_leap_days() {
    for (from, days, to) in [
        ("2026-11-30", 0, "2026-11-30"),
        ("2026-11-30", 1, "2026-12-01"),
        ("2026-11-30", 90, "2027-02-28"),
        ("2027-11-30", 91, "2028-02-29"),
        ("2026-12-31", 1, "2027-01-01"),
        ("2000-01-01", 146_097, "2400-01-01"),
    ] {
        assert_eq!(day(from).plus(days), Some(day(to)), "{from} + {days}");
    }
    assert_eq!(day("9999-12-31").plus(1), None);
    assert_eq!(day("0001-01-01").plus(u32::MAX), None);
    assert_eq!(day("0001-01-01").plus(3_652_058), Some(day("9999-12-31")));
}

#[test]
fn a_day_is_stored_as_its_text_and_checked_when_it_is_read() {
    let stored = serde_json::to_string(&day("2026-11-30")).unwrap();
    assert_eq!(stored, "\"2026-11-30\"");
    assert_eq!(
        serde_json::from_str::<Day>(&stored).unwrap(),
        day("2026-11-30")
    );
    for text in [
        "\"2026-02-30\"",
        "\"\"",
        "20261130",
        "[2026, 11, 30]",
        "null",
    ] {
        assert!(serde_json::from_str::<Day>(text).is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(one in any_day()) {
        let text = one.to_string();
        prop_assert_eq!(text.len(), 10);
        prop_assert_eq!(Day::parse(&text), Some(one));
    }

    /// Four digits, two and two: texts are in the same order as the days.
    #[test]
    fn earlier_days_are_less(one in any_day(), other in any_day()) {
        prop_assert_eq!(one.cmp(&other), one.to_string().cmp(&other.to_string()));
    }

    #[test]
    fn counting_on_twice_is_counting_on_once(one in any_day(), a in 0_u32..80_000, b in 0_u32..80_000) {
        let twice = one.plus(a).and_then(|later| later.plus(b));
        prop_assert_eq!(twice, one.plus(a + b));
        if let Some(later) = twice {
            prop_assert_eq!(later > one, a + b > 0);
        }
    }

    #[test]
    fn what_is_read_of_any_text_is_that_text(text in "\\PC*|[0-9-]{8,12}|20[0-9]{2}-[01][0-9]-[0-3][0-9]") {
        if let Some(read) = Day::parse(&text) {
            prop_assert_eq!(read.to_string(), text);
        }
    }
}
