//! Keys, and what they are bound to.

use crate::measure::{Form, QuestionSet};
use argon2::{Algorithm, Argon2, Params, Version};
use blake2::{Blake2b512, Digest};
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
    /// 19 MiB, two passes: the cost of every code and passphrase of the product.
    pub const PRODUCT: Cost = Cost {
        memory: 19_456,
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

/// BLAKE2b-512 over a context and parts, each with its length before it in 8 bytes, big-endian; the
/// first 32 bytes.
#[inline(never)]
pub(super) fn hash(context: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Blake2b512::new();
    let mut add = |part: &[u8]| {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    };
    add(context.as_bytes());
    for part in parts {
        add(part);
    }
    first(&hasher.finalize())
}

/// The first bytes of a longer value.
pub(super) fn first<const N: usize>(bytes: &[u8]) -> [u8; N] {
    bytes.first_chunk().copied().unwrap_or([0; N])
}

/// What a question set asks, as a hash: its id and version, and the statements of each theme in
/// all languages. Credits and prompts can be mended without making it another set.
/// docs/exchange.md has the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint(pub(super) [u8; 8]);

impl Fingerprint {
    /// The fingerprint of a set.
    #[inline(never)]
    pub fn of(set: &QuestionSet) -> Fingerprint {
        let key = set.key();
        let mut parts: Vec<&[u8]> = vec![key.as_bytes()];
        for theme in set.themes() {
            parts.push(theme.id().as_bytes());
            for form in Form::ALL {
                for statement in theme.statements(form) {
                    parts.push(form.id().as_bytes());
                    parts.push(statement.id().as_bytes());
                }
            }
            for statement in theme.statements(Form::Long) {
                for direction in crate::measure::Direction::BOTH {
                    for language in set.languages() {
                        parts.push(statement.text(direction).get(language).as_bytes());
                    }
                }
            }
        }
        Fingerprint(first(&hash("tweeluik/1 question set", &parts)))
    }
}

/// What two devices share: 256 bits, random or derived from words that two people agreed on. They are
/// overwritten when they go.
#[derive(Clone, PartialEq, Eq)]
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

    /// The key that two people get who agreed on the same words, the same set and the same form.
    /// Capital letters, spaces and signs make no difference.
    ///
    /// # Errors
    /// [`NoKey`].
    pub fn from_words(
        words: &str,
        set: &QuestionSet,
        form: Form,
        cost: Cost,
    ) -> Result<PairKey, NoKey> {
        let Fingerprint(fingerprint) = Fingerprint::of(set);
        let salt = hash(
            "tweeluik/1 passphrase",
            &[&fingerprint, form.id().as_bytes()],
        );
        derive(&plain(words).join(" "), &salt, cost).map(PairKey)
    }

    pub(crate) fn to_hex(&self) -> String {
        crate::json::hex(&*self.0)
    }

    pub(crate) fn from_hex(text: &str) -> Option<PairKey> {
        let bytes = crate::json::from_hex(text)?;
        Some(PairKey::new(bytes.try_into().ok()?))
    }
}

/// The words of a passphrase, without what two people may write differently.
fn plain(words: &str) -> Vec<String> {
    let is_between = |c: char| {
        c.is_whitespace() || c.is_ascii_punctuation() || matches!(c, '\u{2010}'..='\u{2027}')
    };
    words
        .split(is_between)
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().map(lower).collect())
        .collect()
}

/// Without the tables of all scripts, which would weigh more than they help: telephones begin a
/// line with a capital in the scripts that have them here.
fn lower(c: char) -> char {
    match c {
        'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(u32::from(c) + 32).unwrap_or(c),
        c => c.to_ascii_lowercase(),
    }
}

/// How long somebody who got hold of a code, and has one strong computer, guesses at the words.
///
/// Estimated for people's own words, not for random ones: some 11 bits a word (two thousand common
/// words), 3.3 a digit; at some 2,000 guesses a second. An estimate, and said as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// Fewer than 8 characters: not taken.
    TooShort,
    /// Hours at most.
    Hours,
    /// Days to months.
    Months,
    /// Years.
    Years,
}

/// Estimates the strength of a passphrase.
pub fn strength(words: &str) -> Strength {
    let mut words = plain(words);
    let characters: usize = words.iter().map(|word| word.chars().count()).sum();
    words.sort_unstable();
    words.dedup();
    let tenths: usize = words
        .iter()
        .map(|word| {
            let digits = word.chars().filter(char::is_ascii_digit).count();
            let letters = word.chars().count() - digits;
            digits * 33 + (letters * 35).min(110)
        })
        .sum();
    match (characters, tenths) {
        (..8, _) => Strength::TooShort,
        (_, ..300) => Strength::Hours,
        (_, ..430) => Strength::Months,
        _ => Strength::Years,
    }
}
