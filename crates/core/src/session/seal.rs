//! The lock on one person's answers.
//!
//! A [`Sealed`] panel has no accessor. It opens into an [`Opening`], which has none either; only
//! two openings together make an [`Opened`] pair, whose answers can be read. With a secret code, the sealed
//! value itself is a ciphertext: XChaCha20-Poly1305 under a key that Argon2id derives from it.

use crate::binary::{from_any_bytes, to_bytes};
use crate::exchange::{Cost, Envelope, OpenError, Pairing, derive};
use crate::measure::{Comparison, Panel, Person, QuestionSet};
use crate::setup::Setup;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};

/// Bound as associated data, so that a lock of another kind or version never opens here.
const CONTEXT: &str = "tweeluik-lock/1";
/// What is encrypted is filled up to a multiple of this many bytes, and at least one.
const PADDING: usize = 4096;
/// The first byte of what fills up; zeros follow (ISO/IEC 7816-4).
const PADDING_BEGINS: u8 = 0x80;
const SALT: usize = 16;
const NONCE: usize = 24;
/// The tag at the end of a ciphertext, in bytes.
const TAG: usize = 16;
const MIN_CODE_CHARS: usize = 4;
const MAX_CODE_CHARS: usize = 64;

/// 40 random bytes from the operating system: a salt and a nonce, to be used once.
#[derive(Clone)]
pub struct Entropy(pub [u8; 40]);

impl std::fmt::Debug for Entropy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Entropy")
    }
}

/// A secret code on the lock: 4 to 64 characters.
#[derive(Clone)]
pub struct Code(String);

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code")
    }
}

/// Why a secret code was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeProblem {
    /// Shorter than 4 characters.
    TooShort,
    /// Longer than 64 characters.
    TooLong,
    /// The lock does not open with it.
    Wrong,
    /// No key could be derived: the device has too little memory.
    NoKey,
}

impl Code {
    /// Takes a secret code as typed.
    ///
    /// # Errors
    /// [`CodeProblem::TooShort`], [`CodeProblem::TooLong`].
    pub fn typed(text: &str) -> Result<Code, CodeProblem> {
        match text.chars().count() {
            ..MIN_CODE_CHARS => Err(CodeProblem::TooShort),
            MIN_CODE_CHARS..=MAX_CODE_CHARS => Ok(Code(text.to_owned())),
            _ => Err(CodeProblem::TooLong),
        }
    }

    fn cipher(&self, salt: &[u8], cost: Cost) -> Result<XChaCha20Poly1305, CodeProblem> {
        let key = derive(&self.0, salt, cost).map_err(|_| CodeProblem::NoKey)?;
        Ok(XChaCha20Poly1305::new((&*key).into()))
    }
}

/// What a secret code has encrypted, with all that is needed to open it with that code.
#[derive(Clone, Serialize, Deserialize)]
pub struct Coded {
    salt: [u8; SALT],
    nonce: [u8; NONCE],
    /// Ciphertext and tag.
    text: Ciphertext,
}

/// A ciphertext with its tag: some multiple of [`PADDING`] bytes, not none, and the tag.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "Vec<u8>")]
struct Ciphertext(Vec<u8>);

impl TryFrom<Vec<u8>> for Ciphertext {
    type Error = &'static str;

    fn try_from(bytes: Vec<u8>) -> Result<Ciphertext, &'static str> {
        let padded = bytes.len().checked_sub(TAG).filter(|length| *length > 0);
        match padded {
            Some(length) if length.is_multiple_of(PADDING) => Ok(Ciphertext(bytes)),
            _ => Err("no length of a ciphertext"),
        }
    }
}

/// Stored: the order of the variants is the format.
#[derive(Clone, Serialize, Deserialize)]
enum Inside {
    /// Locked by the screens alone; those who can read the storage can read it.
    Plain(Panel),
    /// Locked by a secret code.
    Coded(Coded),
}

/// One person's locked answers. They can be taken back, not changed and not seen.
#[derive(Clone, Serialize, Deserialize)]
pub struct Sealed(Inside);

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealed")
    }
}

/// One person's yes. It opens nothing by itself.
#[derive(Clone)]
pub(super) struct Opening(Panel);

impl std::fmt::Debug for Opening {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Opening")
    }
}

impl Opening {
    /// The other's answers, which came from another device: the person here, whose own answers are
    /// locked, says yes.
    pub(super) fn of_envelope(
        envelope: &Envelope,
        pairing: Pairing<'_>,
    ) -> Result<Opening, OpenError> {
        envelope.open(pairing).map(Opening)
    }
}

/// The answers of two people, which both opened.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Opened {
    first: Panel,
    second: Panel,
}

impl Opened {
    pub(super) fn both(first: Opening, second: Opening) -> Opened {
        Opened {
            first: first.0,
            second: second.0,
        }
    }

    /// One of the two panels.
    pub fn panel(&self, person: Person) -> &Panel {
        match person {
            Person::First => &self.first,
            Person::Second => &self.second,
        }
    }

    /// What the two panels say beside each other. They must have been made for this set.
    pub fn compare(&self, set: &QuestionSet, setup: &Setup) -> Comparison {
        let both = [&self.first, &self.second];
        Comparison::of(set, setup.form(), setup.relation().less_say(), both)
    }
}

fn associated(set: &QuestionSet, owner: Person) -> Vec<u8> {
    [CONTEXT, "\n", &*set.key(), "\n", owner.id()]
        .concat()
        .into_bytes()
}

impl Coded {
    /// Salt, nonce, and ciphertext with its tag, one after the other.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        [&self.salt[..], &self.nonce, &self.text.0].concat()
    }

    /// Reads what [`Coded::to_bytes`] wrote; `None` where the length is none that it writes.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Coded> {
        let (salt, rest) = bytes.split_first_chunk()?;
        let (nonce, text) = rest.split_first_chunk()?;
        Some(Coded {
            salt: *salt,
            nonce: *nonce,
            text: Ciphertext::try_from(text.to_vec()).ok()?,
        })
    }
}

/// Encrypts bytes. The length of what comes out tells theirs to 4 KiB. `aad` says what it is for, and is
/// needed to open it.
///
/// # Errors
/// [`CodeProblem::NoKey`] where no key can be derived.
pub(crate) fn encrypt(
    mut bytes: Vec<u8>,
    code: &Code,
    Entropy(random): &Entropy,
    aad: &[u8],
    cost: Cost,
) -> Result<Coded, CodeProblem> {
    let halves = random.split_first_chunk::<SALT>();
    let (salt, nonce) = halves.ok_or(CodeProblem::NoKey)?;
    let nonce = nonce.first_chunk().ok_or(CodeProblem::NoKey)?;
    let cipher = code.cipher(salt, cost)?;
    // The length must not tell how somebody answered.
    bytes.push(PADDING_BEGINS);
    bytes.resize(bytes.len().next_multiple_of(PADDING), 0);
    let payload = Payload { msg: &bytes, aad };
    let text = cipher.encrypt(&XNonce::from(*nonce), payload);
    Ok(Coded {
        salt: *salt,
        nonce: *nonce,
        text: Ciphertext(text.map_err(|_| CodeProblem::NoKey)?),
    })
}

/// Opens what [`encrypt`] made.
///
/// # Errors
/// [`CodeProblem::Wrong`] where the code does not fit, or something was changed; [`CodeProblem::NoKey`] where
/// no key can be derived.
pub(crate) fn decrypt(
    coded: &Coded,
    code: &Code,
    aad: &[u8],
    cost: Cost,
) -> Result<Vec<u8>, CodeProblem> {
    let cipher = code.cipher(&coded.salt, cost)?;
    let msg = &*coded.text.0;
    let bytes = cipher.decrypt(&XNonce::from(coded.nonce), Payload { msg, aad });
    let mut bytes = bytes.map_err(|_| CodeProblem::Wrong)?;
    let end = bytes.iter().rposition(|byte| *byte != 0);
    let end = end.filter(|end| bytes.get(*end) == Some(&PADDING_BEGINS));
    bytes.truncate(end.ok_or(CodeProblem::Wrong)?);
    Ok(bytes)
}

impl Sealed {
    /// Locks a panel by the screens alone.
    pub(super) fn plain(panel: &Panel) -> Sealed {
        Sealed(Inside::Plain(panel.clone()))
    }

    /// Locks a panel with a secret code.
    ///
    /// # Errors
    /// [`CodeProblem::NoKey`] where no key can be derived; nothing is locked then.
    pub(super) fn coded(
        panel: &Panel,
        owner: Person,
        set: &QuestionSet,
        (code, entropy): (&Code, &Entropy),
        cost: Cost,
    ) -> Result<Sealed, CodeProblem> {
        let bytes = to_bytes(panel).ok_or(CodeProblem::NoKey)?;
        let aad = associated(set, owner);
        let coded = encrypt(bytes, code, entropy, &aad, cost)?;
        Ok(Sealed(Inside::Coded(coded)))
    }

    /// Whether a secret code is needed to open.
    pub fn has_code(&self) -> bool {
        matches!(self.0, Inside::Coded(_))
    }

    /// Opens for the one who may: the owner, saying yes.
    ///
    /// # Errors
    /// [`CodeProblem::Wrong`] where the code does not fit, or is missing where one is needed.
    pub(super) fn open(
        &self,
        owner: Person,
        set: &QuestionSet,
        code: Option<&Code>,
        cost: Cost,
    ) -> Result<Opening, CodeProblem> {
        let coded = match &self.0 {
            Inside::Plain(panel) => return Ok(Opening(panel.clone())),
            Inside::Coded(coded) => coded,
        };
        let code = code.ok_or(CodeProblem::Wrong)?;
        let bytes = decrypt(coded, code, &associated(set, owner), cost)?;
        let panel: Panel = from_any_bytes(&bytes).map_err(|_| CodeProblem::Wrong)?;
        panel.check(set).map_err(|_| CodeProblem::Wrong)?;
        Ok(Opening(panel))
    }

    /// Checks that a stored lock can belong to this set; what a secret code hides is checked on opening.
    pub(super) fn fits(&self, set: &QuestionSet) -> bool {
        match &self.0 {
            Inside::Plain(panel) => panel.check(set).is_ok(),
            Inside::Coded(_) => true,
        }
    }
}
