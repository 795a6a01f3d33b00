//! Finds links in a text: wrapped, quoted, escaped, or with other things around them.
//!
//! A message says how long it is. So a message that a mail program has cut into lines is read on until it is
//! whole, and no further.

use super::clean::{cleaned, unescaped, unescaped_once};
use super::text::{BASE64, declared, read_bits};
use super::{Unreadable, VERSION};

/// What is found behind one mark.
type Found = Result<Vec<u8>, Unreadable>;

/// The bytes behind each mark in a text; empty where there is none.
pub(super) fn find(text: &str) -> Vec<Found> {
    let clean = cleaned(text);
    let mut found = marks(&unescaped(&clean), false);
    if is_good(&found) {
        return found;
    }
    // Lines may have been cut within `%23` as well.
    let joined = unescaped(&without_breaks(&clean));
    // One service for mail writes `-23` for `%23`, and `_` for `/`.
    let dashed = unescaped_once(&joined.replace('_', "/"), b'-');
    let has_dashes = joined.to_ascii_lowercase().contains("-23tl");
    for other in [joined, if has_dashes { dashed } else { String::new() }] {
        let other = marks(&other, true);
        if found.is_empty() || is_good(&other) {
            found = other;
        }
    }
    found
}

/// Whether there is a whole message behind one of the marks.
fn is_good(found: &[Found]) -> bool {
    found.iter().flatten().any(|bytes| {
        let is_newer = bytes.first().is_some_and(|head| head >> 4 > VERSION);
        is_newer || declared(bytes) == Some(bytes.len())
    })
}

/// A text in one piece: without the ends of its lines, the marks of quoting after them, and spaces.
fn without_breaks(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let mut joined = String::new();
    let mut at = 0;
    while let Some(c) = characters.get(at) {
        let after = after_break(&characters, at);
        if after > at {
            at = after;
        } else {
            joined.push(*c);
            at += 1;
        }
    }
    joined
}

/// Where the text goes on after a break in it: white space, a soft line end of mail (`=`), and marks of
/// quoting at the beginning of the next line. The same place where there is no break.
fn after_break(text: &[char], at: usize) -> usize {
    let mut now = at;
    if text.get(now) == Some(&'=') {
        let end = matches!(text.get(now + 1), Some('\n' | '\r'));
        if !end {
            return at;
        }
        now += 1;
    }
    let mut is_new_line = false;
    while let Some(c) = text.get(now) {
        match c {
            '\n' | '\r' => is_new_line = true,
            '>' | '|' if is_new_line => {}
            c if c.is_whitespace() => {}
            _ => break,
        }
        now += 1;
    }
    now
}

/// What stands behind each mark: `tl`, a number and a point, where a word begins, or behind `#` only,
/// for which one service writes `*`.
fn marks(text: &str, behind_hash: bool) -> Vec<Found> {
    let text: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    // The last character that is no break.
    let mut before = None;
    while let Some(c) = text.get(at) {
        let directly = at.checked_sub(1).and_then(|at| text.get(at));
        let begins = match directly {
            _ if behind_hash => matches!(directly, Some('#' | '*')),
            before => !before.is_some_and(char::is_ascii_alphanumeric),
        };
        if begins && let Some((version, after)) = mark(&text, at, before == Some('#')) {
            let (code, end) = match version {
                1 => code(&text, after),
                _ => (Err(Unreadable::Newer), after),
            };
            found.push(code);
            at = end.max(at + 1);
            before = None;
            continue;
        }
        if !c.is_whitespace() {
            before = Some(*c);
        }
        at += 1;
    }
    found
}

/// The number in a mark that begins here, and where it ends. Behind `#` it may have been cut by the end of
/// a line.
fn mark(text: &[char], at: usize, may_break: bool) -> Option<(u32, usize)> {
    let skip = |at| if may_break { after_break(text, at) } else { at };
    let is = |at: usize, letter: char| {
        text.get(at)?
            .eq_ignore_ascii_case(&letter)
            .then_some(at + 1)
    };
    let at = is(at, 't')?;
    let mut at = skip(is(skip(at), 'l')?);
    let mut number = String::new();
    while let Some(digit) = text.get(at).filter(|c| c.is_ascii_digit()) {
        number.push(*digit);
        at = skip(at + 1);
    }
    // One number has one way to be written.
    let is_ours = (1..5).contains(&number.len()) && !number.starts_with('0');
    let after = is(at, '.')?;
    Some((number.parse().ok().filter(|_| is_ours)?, after))
}

fn digit(c: Option<&char>) -> Option<u8> {
    let c = u8::try_from(*c?).ok()?;
    let place = BASE64.iter().position(|known| *known == c)?;
    u8::try_from(place).ok()
}

/// How many characters the message has that begins with these.
fn needed(digits: &[u8]) -> Option<usize> {
    let (bytes, _) = read_bits(digits, 6);
    let length = declared(&bytes)?;
    let is_ours = bytes.first().is_some_and(|head| head >> 4 == VERSION);
    is_ours.then(|| (length * 8).div_ceil(6))
}

/// The message that begins here, and where it ends.
fn code(text: &[char], mut at: usize) -> (Found, usize) {
    let mut digits = Vec::new();
    loop {
        let needed = needed(digits.get(..4).unwrap_or(&digits));
        // A service for mail closes the address with two characters that are letters of ours.
        let ends =
            [Some(&'_'), Some(&'_'), Some(&';')] == [0, 1, 2].map(|more| text.get(at + more));
        if ends && needed == Some(digits.len()) {
            break;
        }
        if let Some(digit) = digit(text.get(at)) {
            digits.push(digit);
            at += 1;
            continue;
        }
        if needed.is_some_and(|needed| digits.len() >= needed) {
            break;
        }
        // It goes on behind the break where that makes it whole, or is followed by another break.
        let next = after_break(text, at);
        let run = text.get(next..).unwrap_or_default();
        let run = run.iter().take_while(|c| digit(Some(c)).is_some()).count();
        let after = next + run;
        let is_followed = after >= text.len() || after_break(text, after) > after;
        let goes_on = match needed {
            Some(needed) if digits.len() + run > needed => false,
            Some(needed) => digits.len() + run == needed || is_followed,
            None => is_followed,
        };
        if next == at || run == 0 || !goes_on {
            break;
        }
        at = next;
    }
    (from_digits(&digits), at)
}

fn from_digits(digits: &[u8]) -> Found {
    let (bytes, left) = read_bits(digits, 6);
    if left != 0 || digits.len() % 4 == 1 {
        // A cut link ends in the middle of a byte as often as not, and so does one with an addition.
        return Err(match declared(&bytes) {
            Some(length) if bytes.len() > length => Unreadable::TooLong,
            Some(length) if bytes.len() == length => Unreadable::NotCanonical,
            _ => Unreadable::Cut,
        });
    }
    Ok(bytes)
}
