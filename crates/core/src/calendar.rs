//! A calendar file (`.ics`, RFC 5545) for the day on which two people will look again.
//!
//! Calendars are shared: with colleagues, with a family, with an employer's server. So nothing in the file tells what
//! the day is for. The title comes from the caller, who takes one that could stand for anything. There is no
//! description and no place, no name, no address of ours, and `PRODID`, which a file must have, names no product. The
//! time of day at which it was made is not in it. `UID` is random and nothing else, as RFC 7986 (5.3) asks for.
//! `CLASS:PRIVATE` asks a calendar to show others no more than that there is something, and `TRANSP:TRANSPARENT` keeps
//! a whole day from standing as busy. There is no alarm: a phone on a table would show it. A calendar can add alarms of
//! its own, and may not keep what is private apart; no file can prevent that.
//!
//! No crate writes it. `icalendar` brings chrono, uuid and more. `ics` (0.5.8), which brings nothing, folds every line
//! but the first at 76 octets and lets control characters through; that leaves little to take from it.

use crate::day::Day;

/// How long a line may be, in octets without its end.
const MOST_OCTETS: usize = 75;
/// A formal public identifier, which says what has made the file. It names no product and no owner.
const MADE_BY: &str = "-//day//NONSGML day 1//EN";

/// The day was before today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InThePast;

/// A whole day that two people chose. It was not in the past when they did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appointment {
    day: Day,
    chosen_on: Day,
}

impl Appointment {
    /// On a day; it may be today.
    ///
    /// # Errors
    /// [`InThePast`] where the day is before today.
    pub fn on(day: Day, today: Day) -> Result<Appointment, InThePast> {
        if day < today {
            return Err(InThePast);
        }
        Ok(Appointment {
            day,
            chosen_on: today,
        })
    }

    /// The day.
    pub fn day(self) -> Day {
        self.day
    }

    /// The text of the calendar file, to be saved as UTF-8. The title is all that a calendar shows: it must give nothing
    /// away. `entropy` is 16 random bytes, to be used once.
    pub fn file(self, title: &str, entropy: [u8; 16]) -> String {
        let mut file = String::new();
        for (name, value) in [
            ("BEGIN", "VCALENDAR"),
            ("VERSION", "2.0"),
            ("PRODID", MADE_BY),
            ("BEGIN", "VEVENT"),
            ("UID", &uid(entropy)),
            ("DTSTAMP", &[&*compact(self.chosen_on), "T000000Z"].concat()),
            ("DTSTART;VALUE=DATE", &compact(self.day)),
            ("SUMMARY", &escaped(title)),
            ("CLASS", "PRIVATE"),
            ("TRANSP", "TRANSPARENT"),
            ("END", "VEVENT"),
            ("END", "VCALENDAR"),
        ] {
            add_line(&mut file, &[name, ":", value].concat());
        }
        file
    }
}

/// A day as `YYYYMMDD`.
fn compact(day: Day) -> String {
    day.to_string().replace('-', "")
}

/// A random UUID (RFC 9562, version 4).
fn uid(entropy: [u8; 16]) -> String {
    let random = u128::from_be_bytes(entropy);
    let version = (random & !(0xf << 76)) | (0x4 << 76);
    let variant = (version & !(0b11 << 62)) | (0b10 << 62);
    let mut uid = String::new();
    for (place, digit) in format!("{variant:032x}").chars().enumerate() {
        if matches!(place, 8 | 12 | 16 | 20) {
            uid.push('-');
        }
        uid.push(digit);
    }
    uid
}

/// A text as a value: what has a meaning there is escaped, every end of a line is `\n`, and control characters, which
/// may not stand there, are left out.
fn escaped(text: &str) -> String {
    let mut value = String::new();
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\n' | '\r' => value.push_str("\\n"),
            '\t' => value.push(c),
            _ if c.is_ascii_control() => {}
            _ => value.push(c),
        }
    }
    value
}

/// Adds a line, folded where it is too long: a line that begins with a space goes on with the one before. No character
/// is cut.
fn add_line(file: &mut String, line: &str) {
    let mut octets = 0;
    for c in line.chars() {
        if octets + c.len_utf8() > MOST_OCTETS {
            file.push_str("\r\n ");
            octets = 1;
        }
        file.push(c);
        octets += c.len_utf8();
    }
    file.push_str("\r\n");
}
