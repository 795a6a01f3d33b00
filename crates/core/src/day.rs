//! A day, without a time of day and without a time zone.
//!
//! The core asks for no clock: *today* comes in with events, as `YYYY-MM-DD`. A crate for times would bring much more
//! than these few rules of the calendar.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The last year that is written with four digits.
const LAST_YEAR: u16 = 9999;

/// A day of the Gregorian calendar, 0001-01-01 to 9999-12-31; earlier days are less. Stored as its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

impl Day {
    /// The day with these numbers, months and days from 1; `None` where the calendar has no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Day> {
        let is_year = (1..=LAST_YEAR).contains(&year);
        let is_day = (1..=days_in(year, month)?).contains(&day);
        (is_year && is_day).then_some(Day { year, month, day })
    }

    /// Reads `YYYY-MM-DD`, and nothing else.
    pub fn parse(text: &str) -> Option<Day> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let month = number(month, 2)?.try_into().ok()?;
        let day = number(day, 2)?.try_into().ok()?;
        Day::new(number(year, 4)?, month, day)
    }

    /// The day that is so many days later; `None` where that is after 9999-12-31.
    pub fn plus(self, days: u32) -> Option<Day> {
        let Day {
            mut year,
            mut month,
            ..
        } = self;
        // Counted from the day before the month begins, and cut shorter by a month at a time.
        let mut left = days.checked_add(u32::from(self.day))?;
        while left > u32::from(days_in(year, month)?) {
            left -= u32::from(days_in(year, month)?);
            (year, month) = if month < 12 {
                (year, month + 1)
            } else {
                (year + 1, 1)
            };
            if year > LAST_YEAR {
                return None;
            }
        }
        Day::new(year, month, left.try_into().ok()?)
    }
}

/// So many digits, as a number.
fn number(digits: &str, count: usize) -> Option<u16> {
    let is_good = digits.len() == count && digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| is_good)
}

/// How many days a month has, 28 … 31; `None` where there is no such month.
fn days_in(year: u16, month: u8) -> Option<u8> {
    let is_leap = year.is_multiple_of(400) || (year.is_multiple_of(4) && !year.is_multiple_of(100));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 if is_leap => Some(29),
        2 => Some(28),
        _ => None,
    }
}

/// As `YYYY-MM-DD`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

impl TryFrom<String> for Day {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Day, &'static str> {
        Day::parse(&text).ok_or("no day as YYYY-MM-DD")
    }
}
