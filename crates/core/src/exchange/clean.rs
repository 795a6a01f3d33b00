//! What programs and keyboards do to a text before it comes here, undone where that has one reading.

/// Whether a character shows nothing and means nothing in a code or in agreed words: soft hyphens, joiners,
/// marks of the writing direction, variation selectors (Unicode: `Default_Ignorable_Code_Point`).
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// The zeros of the decimal digits of all scripts (Unicode: `Nd`); nine more follow each.
const ZEROS: [u32; 71] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
    0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
    0x104a0, 0x10d30, 0x10d40, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0,
    0x11650, 0x116c0, 0x116d0, 0x116da, 0x11730, 0x118e0, 0x11950, 0x11bf0, 0x11c50, 0x11d50,
    0x11da0, 0x11f50, 0x16130, 0x16a60, 0x16ac0, 0x16b50, 0x16d70, 0x1ccf0, 0x1e140, 0x1e2f0,
    0x1e4f0, 0x1e5f1, 0x1e950, 0x1fbf0, 0x1d7ce,
];

/// The same digit or letter as it is on every keyboard: digits of other scripts, and the wide forms of
/// East Asian ones.
pub(super) fn usual(c: char) -> char {
    let code = u32::from(c);
    if code < 0x660 {
        return c;
    }
    let digit = |zero: &u32| code.checked_sub(*zero).filter(|digit| *digit < 10);
    let usual = match code {
        0xff01..=0xff5e => Some(code - 0xfee0),
        // Five styles of mathematical digits, one after the other.
        0x1d7ce..=0x1d7ff => Some(0x30 + (code - 0x1d7ce) % 10),
        _ => ZEROS.iter().find_map(digit).map(|digit| 0x30 + digit),
    };
    usual.and_then(char::from_u32).unwrap_or(c)
}

/// A text without invisible characters, with the usual digits.
pub(super) fn cleaned(text: &str) -> String {
    let kept = text.chars().filter(|c| !is_invisible(*c));
    kept.map(usual).collect()
}

/// Takes `%23` and the like back, also where it was done several times over. What results is cleaned
/// again: an invisible character may have been written in this way.
pub(super) fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..4 {
        let once = unescaped_once(&text, b'%');
        if once == text {
            break;
        }
        text = once;
    }
    text
}

/// The same once, with any text before the two digits.
pub(super) fn unescaped_once(text: &str, escape: u8) -> String {
    let mut rest = text.as_bytes();
    let hex = |digit: u8| {
        char::from(digit)
            .to_digit(16)
            .and_then(|d| u8::try_from(d).ok())
    };
    let mut bytes = Vec::with_capacity(rest.len());
    while let [first, after @ ..] = rest {
        rest = after;
        let mut byte = *first;
        if byte == escape
            && let [high, low, after @ ..] = rest
            && let (Some(high), Some(low)) = (hex(*high), hex(*low))
        {
            byte = high << 4 | low;
            rest = after;
        }
        bytes.push(byte);
    }
    cleaned(&String::from_utf8_lossy(&bytes))
}
