//! What people type of their own, as names are: what is taken of it, where it may be cut, when two are
//! the same, and how it stands in a sentence of another direction.
//!
//! Our own, since the table of the published crate for grapheme clusters alone weighs 11.6 KB after
//! brotli in the first download, and this one under one. Natively the tests hold it against that crate.

use std::sync::OnceLock;

/// Whether a character may stand in a text of one line at all: no control character, nothing that
/// turns the direction of writing, nothing that is never seen and joins nothing, and nothing that XML
/// forbids.
pub fn is_plain(c: char) -> bool {
    !c.is_control()
        && !matches!(
            c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}'
                | '\u{2028}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}'
                | '\u{fff0}'..='\u{fffb}'
                | '\u{1bca0}'..='\u{1bca3}'
                | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e001f}'
        )
        // The last two of each plane are no characters.
        && u32::from(c) & 0xfffe != 0xfffe
}

/// Whether nothing of a character is seen where it stands alone: space, joiners, variation selectors,
/// fillers.
pub fn is_invisible(c: char) -> bool {
    c.is_whitespace()
        || !is_plain(c)
        || matches!(
            c,
            '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{200c}' | '\u{200d}'
                | '\u{2800}' | '\u{3164}' | '\u{ffa0}'
                | '\u{180b}'..='\u{180f}'
                | '\u{fe00}'..='\u{fe0f}'
                | '\u{e0020}'..='\u{e0fff}'
        )
}

/// One line of plain text. What is never seen before its first character falls away: where only that
/// is there, nothing is left.
pub fn plain(text: &str) -> String {
    let kept = text.chars().filter(|&c| is_plain(c));
    kept.skip_while(|&c| is_invisible(c)).collect()
}

/// The beginning of a text: at most so many characters as people count them, and so many bytes. None is
/// cut in its middle, no emoji either.
pub fn beginning(text: &str, most: usize, most_bytes: usize) -> &str {
    let mut end = 0;
    for cluster in clusters(text).take(most) {
        if end + cluster.len() > most_bytes {
            break;
        }
        end += cluster.len();
    }
    text.get(..end).unwrap_or(text)
}

/// The characters of a text as people count them, each in one piece: a letter with its marks, a family, a
/// flag. Between two of them there is always a border of the grapheme clusters of Unicode; a rare script
/// has fewer borders here.
pub fn clusters(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let mut characters = rest.char_indices();
        let (_, first) = characters.next()?;
        let mut end = rest.len();
        let mut before = first;
        // After these comes what belongs to the same character.
        let mut joins = is_joining(first);
        let mut flags = u8::from(is_flag(first));
        for (at, c) in characters {
            let is_next = joins
                || extends(c)
                || is_flag(before) && is_flag(c) && flags == 1
                || is_leading(before) && (is_leading(c) || matches!(c, '\u{ac00}'..='\u{d7a3}'));
            if !is_next {
                end = at;
                break;
            }
            flags = if is_flag(c) { flags + 1 } else { 0 };
            joins = is_joining(c) || joins && extends(c);
            before = c;
        }
        let (cluster, after) = rest.split_at(end);
        rest = after;
        Some(cluster)
    })
}

/// One half of a flag.
fn is_flag(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

/// The beginning of a Korean syllable that is written in parts.
fn is_leading(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{a960}'..='\u{a97c}')
}

/// The joiner, the signs that join two consonants of Indian scripts, and what stands before a number or
/// letter that it belongs to.
fn is_joining(c: char) -> bool {
    matches!(
        c,
        '\u{200d}'
            | '\u{94d}' | '\u{9cd}' | '\u{acd}' | '\u{b4d}' | '\u{c4d}' | '\u{d4d}' | '\u{1039}'
            | '\u{17d2}' | '\u{1a60}' | '\u{1b44}' | '\u{1bab}' | '\u{a9c0}' | '\u{aaf6}' | '\u{10a3f}'
            | '\u{11000}'..='\u{11fff}'
            | '\u{6dd}' | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}' | '\u{d4e}'
            | '\u{600}'..='\u{605}'
    )
}

/// Whether a character belongs to the one before it.
fn extends(c: char) -> bool {
    let place = u32::from(c);
    let Ok(place) = u16::try_from(place) else {
        return extends_far(place);
    };
    let after = EXTENDING.partition_point(|&[first, _]| first <= place);
    let range = after.checked_sub(1).and_then(|at| EXTENDING.get(at));
    range.is_some_and(|&[_, last]| place <= last)
}

/// As [`extends`], outside the first plane. Of the scripts of India and its neighbours there, the letters
/// do so too.
fn extends_far(place: u32) -> bool {
    matches!(
        place,
        0x101fd | 0x102e0 | 0x10ae5 | 0x10ae6 | 0x1bc9d | 0x1bc9e | 0x1e08f
            | 0x10376..=0x1037a
            | 0x10a01..=0x10a3f
            | 0x10d24..=0x10d6d
            | 0x10efa..=0x10eff | 0x10eab | 0x10eac | 0x1e6e3..=0x1e6f5
            | 0x10f46..=0x10f85
            | 0x11000..=0x11fff
            | 0x13440..=0x13455
            | 0x1611e..=0x1612f
            | 0x16af0..=0x16b36
            | 0x16d63..=0x16d6a
            | 0x16f4f..=0x16f92
            | 0x16fe4..=0x16ff1
            | 0x1cf00..=0x1cf46
            | 0x1d165..=0x1d244
            | 0x1da00..=0x1daaf
            | 0x1e000..=0x1e02a
            | 0x1e130..=0x1e136
            | 0x1e2ae..=0x1e2ef
            | 0x1e4ec..=0x1e5ef
            | 0x1e8d0..=0x1e8d6
            | 0x1e944..=0x1e94a
            | 0x1f3fb..=0x1f3ff
            | 0xe0020..=0xe0fff
    )
}

/// From the Unicode properties *Grapheme_Extend* and *SpacingMark*, and the middles and ends of Korean
/// syllables: first and last. Ranges that only signs or a letter or two part are one.
#[rustfmt::skip]
const EXTENDING: [[u16; 2]; 122] = [
    [0x300, 0x36f], [0x483, 0x489], [0x591, 0x5c7], [0x610, 0x61a], [0x64b, 0x65f],
    [0x670, 0x670], [0x6d6, 0x6e4], [0x6e7, 0x6ed], [0x711, 0x711], [0x730, 0x74a],
    [0x7a6, 0x7b0], [0x7eb, 0x7f3], [0x7fd, 0x7fd], [0x816, 0x819], [0x81b, 0x823],
    [0x825, 0x827], [0x829, 0x82d], [0x859, 0x85b], [0x897, 0x89f], [0x8ca, 0x903],
    [0x93a, 0x957], [0x962, 0x963], [0x981, 0x983], [0x9bc, 0x9d7], [0x9e2, 0x9e3],
    [0x9fe, 0xa03], [0xa3c, 0xa51], [0xa70, 0xa71], [0xa75, 0xa83], [0xabc, 0xacd],
    [0xae2, 0xae3], [0xafa, 0xb03], [0xb3c, 0xb57], [0xb62, 0xb63], [0xb82, 0xb82],
    [0xbbe, 0xbd7], [0xc00, 0xc04], [0xc3c, 0xc56], [0xc62, 0xc63], [0xc81, 0xc83],
    [0xcbc, 0xcd6], [0xce2, 0xce3], [0xcf3, 0xd03], [0xd3b, 0xd4d], [0xd57, 0xd57],
    [0xd62, 0xd63], [0xd81, 0xd83], [0xdca, 0xddf], [0xdf2, 0xdf3], [0xe31, 0xe3a],
    [0xe47, 0xe4e], [0xeb1, 0xebc], [0xec8, 0xece], [0xf18, 0xf19], [0xf35, 0xf3f],
    [0xf71, 0xf87], [0xf8d, 0xfc6], [0x102d, 0x103e], [0x1056, 0x1059], [0x105e, 0x1060],
    [0x1071, 0x1074], [0x1082, 0x108d], [0x109d, 0x109d], [0x1160, 0x11ff], [0x135d, 0x135f],
    [0x1712, 0x1715], [0x1732, 0x1734], [0x1752, 0x1753], [0x1772, 0x1773], [0x17b4, 0x17dd],
    [0x180b, 0x180f], [0x1885, 0x1886], [0x18a9, 0x18a9], [0x1920, 0x193b], [0x1a17, 0x1a1b],
    [0x1a55, 0x1a7f], [0x1ab0, 0x1b04], [0x1b34, 0x1b44], [0x1b6b, 0x1b82], [0x1ba1, 0x1bad],
    [0x1be6, 0x1bf3], [0x1c24, 0x1c37], [0x1cd0, 0x1ce8], [0x1ced, 0x1ced], [0x1cf4, 0x1cf9],
    [0x1dc0, 0x1dff], [0x200c, 0x200d], [0x20d0, 0x20f0], [0x2cef, 0x2cf1], [0x2d7f, 0x2d7f],
    [0x2de0, 0x2dff], [0x302a, 0x302f], [0x3099, 0x309a], [0xa66f, 0xa67d], [0xa69e, 0xa69f],
    [0xa6f0, 0xa6f1], [0xa802, 0xa802], [0xa806, 0xa806], [0xa80b, 0xa80b], [0xa823, 0xa82c],
    [0xa880, 0xa881], [0xa8b4, 0xa8c5], [0xa8e0, 0xa8f1], [0xa8ff, 0xa8ff], [0xa926, 0xa92d],
    [0xa947, 0xa953], [0xa980, 0xa983], [0xa9b3, 0xa9c0], [0xa9e5, 0xa9e5], [0xaa29, 0xaa36],
    [0xaa43, 0xaa43], [0xaa4c, 0xaa4d], [0xaa7c, 0xaa7c], [0xaab0, 0xaab8], [0xaabe, 0xaac1],
    [0xaaeb, 0xaaef], [0xaaf5, 0xaaf6], [0xabe3, 0xabed], [0xd7b0, 0xd7fb], [0xfb1e, 0xfb1e],
    [0xfe00, 0xfe2f], [0xff9e, 0xff9f],
];

/// How a text is written where neither capitals nor normal forms count.
pub type Fold = fn(&str) -> String;

static FOLD: OnceLock<Fold> = OnceLock::new();

/// Says once how texts are compared: a browser has the tables of all scripts, which would weigh more than
/// all else here.
pub fn fold_by(fold: Fold) {
    // A second widget of a page says the same.
    let _ = FOLD.set(fold);
}

/// A text without what two people may write differently: capitals, and where a browser says it, normal
/// forms.
pub fn folded(text: &str) -> String {
    match FOLD.get() {
        Some(fold) => fold(text),
        None => without_capitals(text),
    }
}

/// By way of the capitals, so that `ß` and `ss` are the same, as are all forms of sigma.
#[cfg(not(target_arch = "wasm32"))]
fn without_capitals(text: &str) -> String {
    let capitals = text.chars().flat_map(char::to_uppercase);
    capitals.flat_map(char::to_lowercase).collect()
}

/// A widget always says how it folds. The tables of Rust weigh 8 KB after brotli.
#[cfg(target_arch = "wasm32")]
fn without_capitals(text: &str) -> String {
    text.to_ascii_lowercase()
}

/// A text as it is compared: two that differ only in capitals, in their normal form, in spaces or in what
/// is never seen are the same.
pub fn comparable(text: &str) -> String {
    let folded = folded(text);
    let mut out = String::new();
    for word in folded.split(char::is_whitespace) {
        let seen: String = word.chars().filter(|&c| !is_invisible(c)).collect();
        if !seen.is_empty() && !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&seen);
    }
    out
}

/// A text as it stands in a sentence from left to right: what is written from right to left is set apart, so
/// that it turns nothing around it. Others need none.
pub fn isolated(text: &str) -> String {
    if text.contains(is_right_to_left) {
        set_apart(text)
    } else {
        text.to_owned()
    }
}

/// A text that has a direction of its own, by U+2068 and U+2069. What is set apart already stays so.
pub fn set_apart(text: &str) -> String {
    if text.contains('\u{2068}') {
        return text.to_owned();
    }
    ["\u{2068}", text, "\u{2069}"].concat()
}

/// The blocks of scripts that are written from right to left.
fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
