//! One person's answers as bits: three for each, so that a QR code stays small.
//!
//! In the order of the form, receive before give: `1`–`5` for a level, `6` for *I don't know*, `7`
//! for *this question doesn't fit us*. Then the direct question, `1`–`6`. Then a bit for each theme of the form: whether
//! it is marked. The last byte is filled up with zeros. The length depends on the form alone.

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

/// How many bits the answers of a form and its marks have.
fn bits(set: &QuestionSet, form: Form) -> usize {
    count(set, form) * BITS + set.count(form).0
}

/// How many bytes the answers of a form have.
pub(super) fn length(set: &QuestionSet, form: Form) -> usize {
    bits(set, form).div_ceil(8)
}

/// The places of the themes that a form asks.
fn asked(set: &QuestionSet, form: Form) -> impl Iterator<Item = usize> {
    let themes = set.themes().iter().enumerate();
    themes.filter_map(move |(place, theme)| theme.is_asked(form).then_some(place))
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
    let mut bits = bits_of(&numbers);
    bits.extend(asked(set, form).map(|theme| panel.is_marked(theme)));
    Some(from_bits(&bits))
}

fn bits_of(numbers: &[u8]) -> Vec<bool> {
    let bits = |number: &u8| {
        let number = *number;
        (0..BITS).rev().map(move |bit| number >> bit & 1 == 1)
    };
    numbers.iter().flat_map(bits).collect()
}

/// Bits as bytes; the last one is filled up with zeros.
fn from_bits(bits: &[bool]) -> Vec<u8> {
    let byte = |eight: &[bool]| {
        let set = |(place, bit): (usize, &bool)| if *bit { 128 >> place } else { 0 };
        eight.iter().enumerate().map(set).sum()
    };
    bits.chunks(8).map(byte).collect()
}

/// Reads what [`from_bits`] wrote of so many bits, and nothing else.
fn to_bits(bytes: &[u8], count: usize) -> Option<Vec<bool>> {
    let bits = |byte: &u8| {
        let byte = *byte;
        (0..8).rev().map(move |bit| byte >> bit & 1 == 1)
    };
    let mut all: Vec<bool> = bytes.iter().flat_map(bits).collect();
    let is_filled_with_zeros = !all.get(count..)?.contains(&true);
    if bytes.len() != count.div_ceil(8) || !is_filled_with_zeros {
        return None;
    }
    all.truncate(count);
    Some(all)
}

fn numbers_of(bits: &[bool]) -> Vec<u8> {
    let number = |three: &[bool]| {
        three
            .iter()
            .fold(0, |number, bit| number << 1 | u8::from(*bit))
    };
    bits.chunks(BITS).map(number).collect()
}

/// Numbers of three bits each as bytes; the last one is filled up with zeros.
pub(super) fn from_numbers(numbers: &[u8]) -> Vec<u8> {
    from_bits(&bits_of(numbers))
}

/// Reads what [`from_numbers`] wrote of so many numbers, and nothing else.
pub(super) fn to_numbers(bytes: &[u8], count: usize) -> Option<Vec<u8>> {
    to_bits(bytes, count * BITS).map(|bits| numbers_of(&bits))
}

/// Reads what [`pack`] wrote, and nothing else.
pub(super) fn unpack(bytes: &[u8], set: &QuestionSet, form: Form) -> Option<Panel> {
    let bits = to_bits(bytes, bits(set, form))?;
    let (answers, marks) = bits.split_at_checked(count(set, form) * BITS)?;
    let mut numbers = numbers_of(answers).into_iter();
    let mut panel = Panel::empty(set);
    for (_, statement) in set.pick(form) {
        for direction in Direction::BOTH {
            panel.answer(statement.id(), direction, response(numbers.next()?)?);
        }
    }
    panel.answer_direct(Direct::try_from(numbers.next()?).ok()?);
    for (theme, is_marked) in asked(set, form).zip(marks) {
        if !panel.mark(set, form, theme, *is_marked) {
            return None;
        }
    }
    Some(panel)
}
