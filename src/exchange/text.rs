//! Bytes as text: in a link, or in groups to read out and type.
//!
//! A link carries `#tl1.` and base64url without filling; what follows `&` or any other character
//! is not ours. A typed code is Crockford's base32 in groups of four characters: three carry 15
//! bits, the fourth checks the group and its place, so that a mistyping can be pointed at.

use super::Unreadable;

/// The longest text that is looked at, in bytes. Nothing of ours comes near it.
pub const MAX_TEXT_BYTES: usize = 4096;

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Fewer groups than these are no code of ours, but something else.
const FEWEST_GROUPS: usize = 8;

/// What stands behind the address of the page: `#tl1.…`.
#[inline(never)]
pub fn link(bytes: &[u8]) -> String {
    let mut text = String::from("#tl1.");
    write_bits(bytes, 6, |digit| push(&mut text, BASE64, digit));
    text
}

/// The code to read out and type: groups of four characters with spaces between.
#[inline(never)]
pub fn typed(bytes: &[u8]) -> String {
    let mut text = String::new();
    let mut group = Vec::new();
    write_bits(bytes, 5, |digit| group.push(digit));
    for (place, digits) in group.chunks(3).enumerate() {
        if place > 0 {
            text.push(' ');
        }
        let mut full = [0; 3];
        for (to, from) in full.iter_mut().zip(digits) {
            *to = *from;
        }
        for digit in full {
            push(&mut text, CROCKFORD, digit);
        }
        push(&mut text, CROCKFORD, check(place, full));
    }
    text
}

fn push(text: &mut String, alphabet: &[u8], digit: u8) {
    text.extend(alphabet.get(usize::from(digit)).map(|c| char::from(*c)));
}

/// Cuts bytes into digits of some bits; the last one is filled up with zeros.
fn write_bits(bytes: &[u8], bits: u32, mut put: impl FnMut(u8)) {
    let (mut held, mut count) = (0_u32, 0);
    let mask = (1 << bits) - 1;
    let mut out = |value: u32| {
        // Never more than `bits` bits are left by the mask.
        put(u8::try_from(value & mask).unwrap_or_default());
    };
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        count += 8;
        while count >= bits {
            count -= bits;
            out(held >> count);
        }
        held &= (1 << count) - 1;
    }
    if count > 0 {
        out(held << (bits - count));
    }
}

/// Puts digits of some bits together; what is left over is given back as well.
fn read_bits(digits: &[u8], bits: u32) -> (Vec<u8>, u32) {
    let mut bytes = Vec::new();
    let (mut held, mut count) = (0_u32, 0);
    for digit in digits {
        held = held << bits | u32::from(*digit);
        count += bits;
        if count >= 8 {
            count -= 8;
            bytes.push(u8::try_from(held >> count & 255).unwrap_or_default());
        }
        held &= (1 << count) - 1;
    }
    (bytes, held)
}

/// Multiplies by x in the field of 32 elements (x⁵ = x² + 1).
fn shift(digit: u8) -> u8 {
    let moved = digit << 1;
    if moved & 32 == 0 { moved } else { moved ^ 37 }
}

/// The fourth character of a group: x³a + x²b + xc + x^(place mod 31). Each place has a weight of
/// its own, so that no single mistyping and no exchange of neighbours goes unseen, nor an exchange
/// of groups that are not a multiple of 31 apart.
fn check(place: usize, digits: [u8; 3]) -> u8 {
    let weighted = digits.iter().fold(0, |sum, digit| shift(sum ^ digit));
    (0..place % 31).fold(1, |power, _| shift(power)) ^ weighted
}

/// The bytes in a text.
pub(super) fn bytes(text: &str) -> Result<Vec<u8>, Unreadable> {
    if text.len() > MAX_TEXT_BYTES {
        return Err(Unreadable::TooLong);
    }
    match after_mark(text) {
        Some((1, code)) => from_link(code),
        Some(_) => Err(Unreadable::Newer),
        None => from_typed(text),
    }
}

/// Finds `tl1.` where a word begins: the version, and what follows.
fn after_mark(text: &str) -> Option<(u32, &str)> {
    let is_word = |c: char| c.is_ascii_alphanumeric();
    let mut before = None;
    for (at, c) in text.char_indices() {
        if c == 't' && !before.is_some_and(is_word) {
            let rest = text
                .get(at..)?
                .strip_prefix("tl")
                .and_then(|rest| rest.split_once('.'));
            let found = rest.and_then(|(version, code)| {
                // One number has one way to be written.
                let is_number = version.bytes().all(|digit| digit.is_ascii_digit());
                let is_ours = is_number && version.len() < 5 && !version.starts_with('0');
                Some((version.parse::<u32>().ok().filter(|_| is_ours)?, code))
            });
            if found.is_some() {
                return found;
            }
        }
        before = Some(c);
    }
    None
}

fn from_link(code: &str) -> Result<Vec<u8>, Unreadable> {
    let digit = |c: u8| BASE64.iter().position(|known| *known == c);
    let digits: Vec<u8> = code
        .bytes()
        .map_while(digit)
        .filter_map(|digit| u8::try_from(digit).ok())
        .collect();
    let (bytes, left) = read_bits(&digits, 6);
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

/// How many bytes a message says to have.
fn declared(bytes: &[u8]) -> Option<usize> {
    match *bytes {
        [head, ref rest @ ..] if head & 15 == super::invitation::KIND => {
            let length = rest.first_chunk().copied()?;
            Some(3 + usize::from(u16::from_be_bytes(length)))
        }
        [_, length, ..] => Some(2 + usize::from(length)),
        _ => None,
    }
}

/// Letters that are easily taken for digits are those digits.
fn crockford(c: char) -> Option<u8> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        c => c,
    };
    let place = CROCKFORD.iter().position(|known| char::from(*known) == c)?;
    u8::try_from(place).ok()
}

fn from_typed(text: &str) -> Result<Vec<u8>, Unreadable> {
    let mut digits = Vec::new();
    let mut wrong = Vec::new();
    let mut place = 0;
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '.' | ',')) {
        let characters: Vec<char> = word.chars().collect();
        for group in characters.chunks(4) {
            let known: Vec<u8> = group.iter().filter_map(|c| crockford(*c)).collect();
            match *known {
                [one, two, three, sum] if check(place, [one, two, three]) == sum => {
                    digits.extend_from_slice(&[one, two, three]);
                }
                _ => wrong.push(place + 1),
            }
            place += 1;
        }
    }
    if place < FEWEST_GROUPS || wrong.len() * 2 > place {
        return Err(Unreadable::NoCode);
    }
    if !wrong.is_empty() {
        return Err(Unreadable::Groups(wrong));
    }
    let (mut bytes, left) = read_bits(&digits, 5);
    // How long a newer message is nobody knows here.
    if bytes.first().is_some_and(|head| head >> 4 > super::VERSION) {
        return Ok(bytes);
    }
    let length = declared(&bytes).filter(|length| bytes.len() >= *length);
    let length = length.ok_or(Unreadable::Cut)?;
    // The last group may hold up to 14 bits that are not needed, and these are zero.
    let spare = bytes.split_off(length);
    if spare.iter().any(|byte| *byte != 0) {
        return Err(Unreadable::TooLong);
    }
    if left != 0 || place != (length * 8).div_ceil(15) {
        return Err(Unreadable::NotCanonical);
    }
    Ok(bytes)
}
