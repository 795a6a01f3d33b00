//! One person's answers as bits: three for each, so that a code stays small.
//!
//! In the order of the form, receive before give: `1`–`5` for a level, `6` for *I don't know*, `7`
//! for *this question doesn't fit us*. Then the direct question, `1`–`6`. The last byte is filled up with zeros.
//! The length depends on the form alone.

use crate::measure::{Direct, Direction, Form, Level, Panel, QuestionSet, Response};

const BITS: usize = 3;

fn number(response: Response) -> u8 {
    match response {
        Response::Scale(level) => level.number(),
        Response::Unknown => 6,
        Response::NotApplicable => 7,
    }
}

fn response(number: u8) -> Option<Response> {
    match number {
        0 => None,
        6 => Some(Response::Unknown),
        7 => Some(Response::NotApplicable),
        level => Level::new(level).map(Response::Scale),
    }
}

/// A level, or 0 where there is none.
pub(super) fn level_number(level: Option<Level>) -> u8 {
    level.map_or(0, Level::number)
}

/// Reads what [`level_number`] wrote; `None` for any other number.
pub(super) fn level(number: u8) -> Option<Option<Level>> {
    match number {
        0 => Some(None),
        number => Level::new(number).map(Some),
    }
}

/// How many answers of three bits a form has.
fn count(set: &QuestionSet, form: Form) -> usize {
    2 * set.count(form).1 + 1
}

/// How many bytes the answers of a form have.
pub(super) fn length(set: &QuestionSet, form: Form) -> usize {
    (count(set, form) * BITS).div_ceil(8)
}

/// Writes the answers of a form; `None` where one is missing.
pub(super) fn pack(panel: &Panel, set: &QuestionSet, form: Form) -> Option<Vec<u8>> {
    let mut numbers = Vec::new();
    for (_, statement) in set.pick(form) {
        for direction in Direction::BOTH {
            numbers.push(number(panel.response(statement.id(), direction)?));
        }
    }
    numbers.push(panel.direct()?.number());
    Some(from_numbers(&numbers))
}

/// Numbers of three bits each as bytes; the last one is filled up with zeros.
pub(super) fn from_numbers(numbers: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0; (numbers.len() * BITS).div_ceil(8)];
    for (place, number) in numbers.iter().enumerate() {
        for bit in 0..BITS {
            if number >> (BITS - 1 - bit) & 1 == 1 {
                let at = place * BITS + bit;
                if let Some(byte) = bytes.get_mut(at / 8) {
                    *byte |= 128 >> (at % 8);
                }
            }
        }
    }
    bytes
}

/// Reads what [`from_numbers`] wrote of so many numbers, and nothing else.
pub(super) fn to_numbers(bytes: &[u8], count: usize) -> Option<Vec<u8>> {
    let bit = |at: usize| Some(*bytes.get(at / 8)? >> (7 - at % 8) & 1);
    let number = |place: usize| {
        let at = place * BITS;
        Some(bit(at)? << 2 | bit(at + 1)? << 1 | bit(at + 2)?)
    };
    let used = count * BITS;
    let is_filled_with_zeros = (used..bytes.len() * 8).all(|at| bit(at) == Some(0));
    if bytes.len() != used.div_ceil(8) || !is_filled_with_zeros {
        return None;
    }
    (0..count).map(number).collect()
}

/// Reads what [`pack`] wrote, and nothing else.
pub(super) fn unpack(bytes: &[u8], set: &QuestionSet, form: Form) -> Option<Panel> {
    let mut numbers = to_numbers(bytes, count(set, form))?.into_iter();
    let mut panel = Panel::empty(set);
    for (_, statement) in set.pick(form) {
        for direction in Direction::BOTH {
            panel.answer(statement.id(), direction, response(numbers.next()?)?);
        }
    }
    panel.answer_direct(Direct::try_from(numbers.next()?).ok()?);
    Some(panel)
}
