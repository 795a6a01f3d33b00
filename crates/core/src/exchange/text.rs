//! Bytes as text: in a link, or in groups to read out and type.
//!
//! A link carries `#tl1.` and base64url without filling. A typed code is Crockford's base32 in groups of four characters: three carry 15
//! bits, the fourth checks the group and its place, so that a mistyping can be pointed at.
//! `link.rs` and `hand.rs` read them, after `clean.rs` has taken out what programs put in.

/// The longest text that is looked at, in bytes. Nothing of ours comes near it.
pub const MAX_TEXT_BYTES: usize = 4096;

pub(super) const BASE64: &[u8; 64] =
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
pub(super) const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// What stands behind the address of the page: `#tl1.…`.
#[inline(never)]
pub fn link(bytes: &[u8]) -> String {
    let mut text = String::from("#tl1.");
    write_bits(bytes, 6, |digit| push(&mut text, BASE64, digit));
    text
}

/// The typed code, to read out and type: groups of four characters with spaces between.
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
pub(super) fn read_bits(digits: &[u8], bits: u32) -> (Vec<u8>, u32) {
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
pub(super) fn check(place: usize, digits: [u8; 3]) -> u8 {
    let weighted = digits.iter().fold(0, |sum, digit| shift(sum ^ digit));
    (0..place % 31).fold(1, |power, _| shift(power)) ^ weighted
}

/// Whether a kind of message says in two bytes how long it is.
fn has_long_length(kind: u8) -> bool {
    use super::{agreements, invitation};
    let kinds = [
        invitation::KIND,
        agreements::FROM_FIRST,
        agreements::FROM_SECOND,
    ];
    kinds.contains(&kind)
}

/// How many bytes a message says to have.
pub(super) fn declared(bytes: &[u8]) -> Option<usize> {
    match *bytes {
        [head, ref rest @ ..] if has_long_length(head & 15) => {
            let length = rest.first_chunk().copied()?;
            Some(3 + usize::from(u16::from_be_bytes(length)))
        }
        [_, length, ..] => Some(2 + usize::from(length)),
        _ => None,
    }
}
