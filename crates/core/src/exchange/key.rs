//! Keys, and what they are bound to.

use super::clean::{is_invisible, usual};
use crate::hash::{first, hash};
use crate::measure::{Form, QuestionSet};
use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// What deriving a key costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// KiB of memory.
    pub memory: u32,
    /// Passes over it.
    pub passes: u32,
}

impl Cost {
    /// 19 MiB, two passes: the cost of every secret code and passphrase of the product.
    pub const PRODUCT: Cost = Cost {
        memory: 19_456,
        passes: 2,
    };

    /// 64 MiB, two passes: the cost of agreed words, which can be guessed at by those who get hold of an envelope.
    /// With a processor four times as slow as a server's some 1.2 to 2.3 s, and 67 MiB for the module
    /// (`speed::a_key_from_words_is_there_in_two_seconds_and_takes_little_memory`).
    pub const WORDS: Cost = Cost {
        memory: 65_536,
        passes: 2,
    };
}

/// No key could be derived: the device has too little memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoKey;

/// 32 bytes from something that a person typed, by Argon2id. They are overwritten when they go.
///
/// # Errors
/// [`NoKey`].
#[inline(never)]
pub fn derive(secret: &str, salt: &[u8], cost: Cost) -> Result<Zeroizing<[u8; 32]>, NoKey> {
    let mut key = Zeroizing::new([0; 32]);
    let params = Params::new(cost.memory, cost.passes, 1, Some(key.len())).map_err(|_| NoKey)?;
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(secret.as_bytes(), salt, &mut *key)
        .map_err(|_| NoKey)?;
    Ok(key)
}

/// What a question set asks, as a hash: its id and version, and the statements of each theme in
/// all languages. Credits and prompts can be mended without making it another set.
/// docs/en/exchange.md has the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint(pub(super) [u8; 8]);

impl Fingerprint {
    /// The fingerprint of a set.
    pub fn of(set: &QuestionSet) -> Fingerprint {
        Fingerprint(set.fingerprint())
    }
}

/// What counts besides the words that two people agreed on. It makes each key another one: who guesses at one
/// pair's words guesses at no other pair's, and cannot begin before that day; and an envelope of another day is
/// refused.
#[derive(Clone, Copy, Debug, Default)]
pub struct WordsContext<'a> {
    /// The day on which both begin.
    pub day: &'a str,
    /// What the two are called; empty where no name was given.
    pub names: [&'a str; 2],
}

/// What two devices share: 256 bits, random or derived from words that two people agreed on. They are
/// overwritten when they go.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PairKey(pub(super) Zeroizing<[u8; 32]>);

impl std::fmt::Debug for PairKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PairKey")
    }
}

impl PairKey {
    /// A key of 32 random bytes.
    pub fn new(random: [u8; 32]) -> PairKey {
        PairKey(Zeroizing::new(random))
    }

    /// The key that two people get who agreed on the same words, on the same day, with the same names, the
    /// same set and the same form. Capital letters, spaces and signs make no difference. `words` and names
    /// are expected in one normal form of Unicode (NFKD), which the edge makes.
    ///
    /// # Errors
    /// [`NoKey`].
    pub fn from_words(
        words: &str,
        context: &WordsContext<'_>,
        set: &QuestionSet,
        form: Form,
        cost: Cost,
    ) -> Result<PairKey, NoKey> {
        let Fingerprint(fingerprint) = Fingerprint::of(set);
        let [first, second] = context.names.map(|name| plain(name).join(" "));
        let salt = hash(
            "tweeluik/2 passphrase",
            &[
                &fingerprint,
                form.id().as_bytes(),
                context.day.as_bytes(),
                first.as_bytes(),
                second.as_bytes(),
            ],
        );
        derive(&plain(words).join(" "), &salt, cost).map(PairKey)
    }

    /// Four digits that two people compare who agreed on words, before anybody answers: the same on both
    /// devices where all that counts is the same.
    #[inline(never)]
    pub fn number(&self) -> u16 {
        let [high, low] = first(&hash("tweeluik/2 agreed", &[&*self.0]));
        u16::from_be_bytes([high, low]) % 10_000
    }
}

/// Whether a character stands between words: white space, punctuation of all scripts, everything that is
/// written for an apostrophe or a dash.
fn is_between(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || matches!(c,
            '\u{a1}' | '\u{a7}' | '\u{a8}' | '\u{ab}' | '\u{af}' | '\u{b4}' | '\u{b6}'..='\u{b8}'
            | '\u{bb}' | '\u{bf}' | '\u{2b9}'..='\u{2df}' | '\u{37e}' | '\u{387}' | '\u{55a}'..='\u{55f}'
            | '\u{58a}' | '\u{5be}' | '\u{5c0}' | '\u{5f3}'..='\u{5f4}' | '\u{60c}' | '\u{61b}'
            | '\u{61f}' | '\u{640}' | '\u{66a}'..='\u{66d}' | '\u{6d4}' | '\u{964}'..='\u{965}'
            | '\u{2010}'..='\u{205e}' | '\u{2212}' | '\u{2e00}'..='\u{2e7f}' | '\u{3000}'..='\u{3003}'
            | '\u{3008}'..='\u{301f}' | '\u{3030}' | '\u{30fb}' | '\u{a78b}'..='\u{a78c}'
            | '\u{fe10}'..='\u{fe19}' | '\u{fe30}'..='\u{fe6f}')
}

/// The words of a passphrase, without what two people may write differently. What cannot be seen is no
/// difference, nor are capitals: each letter is folded by way of its capital, so that `ß` and `ss` are the
/// same, as are all forms of sigma.
fn plain(words: &str) -> Vec<String> {
    let visible = words.chars().filter(|c| !is_invisible(*c)).map(usual);
    let visible: String = visible.collect();
    let words = visible.split(is_between).filter(|word| !word.is_empty());
    words.map(crate::text::folded).collect()
}

/// Words drawn from a list of 256, one for each random byte.
#[inline(never)]
pub fn drawn(list: &str, random: &[u8]) -> String {
    let list: Vec<&str> = list.split(' ').collect();
    let words: Vec<&str> = random
        .iter()
        .filter_map(|byte| list.get(usize::from(*byte)).copied())
        .collect();
    words.join(" ")
}

/// How many words are drawn: 8 bits each.
pub const DRAWN: usize = 5;

/// How long somebody who got hold of an envelope, and has one strong computer, guesses at the words.
///
/// Estimated for people's own words, not for random ones: some 11 bits a word (two thousand common
/// words), 3.3 a digit and 13 for all digits together, nothing for letters and digits that follow each
/// other; at some 5,000 guesses a second. Day and names in the salt leave nothing to compute before. An
/// estimate, and said as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Fewer than 8 characters: not taken.
    TooShort,
    /// A day or two at most.
    Hours,
    /// Days to months.
    Months,
    /// Years.
    Years,
}

/// Estimates the strength of a passphrase.
pub fn strength(words: &str) -> Strength {
    let words = plain(words);
    let characters: usize = words.iter().map(|word| word.chars().count()).sum();
    let mut seen: Vec<&str> = Vec::new();
    let mut before = '\0';
    let (mut letters, mut digits) = (0, 0);
    for word in &words {
        let (mut of_word, mut numbers) = (0, 0);
        for c in word.chars() {
            // What follows in a row, or is there twice, is guessed at once.
            let is_row = u32::from(c).abs_diff(u32::from(before)) < 2;
            before = c;
            match c {
                _ if is_row => {}
                '0'..='9' => numbers += 1,
                _ => of_word += 1,
            }
        }
        if !seen.contains(&&**word) {
            seen.push(word);
            letters += (of_word * 35_usize).min(110);
            digits += numbers * 33_usize;
        }
    }
    match (characters, letters + digits.min(130)) {
        (..8, _) => Strength::TooShort,
        (_, ..290) => Strength::Hours,
        (_, ..430) => Strength::Months,
        _ => Strength::Years,
    }
}
