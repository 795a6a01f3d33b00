//! The lock on one person's answers.
//!
//! A [`Sealed`] panel has no accessor. It opens into an [`Opening`], which has none either; only
//! two openings together make an [`Opened`] pair, whose panels can be read. With a code, the sealed
//! value itself is a ciphertext: XChaCha20-Poly1305 under a key that Argon2id derives from the code.

use crate::exchange::{Cost, Envelope, OpenError, Pairing, derive};
use crate::json::{Json, from_hex, hex};
use crate::measure::{Panel, Person, QuestionSet};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

/// Bound as associated data, so that a lock of another kind or version never opens here.
const CONTEXT: &str = "tweeluik-lock/1";
/// Sealed answers are filled up with spaces to a multiple of this many bytes.
const PADDING: usize = 4096;
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

/// A code on the lock: 4 to 64 characters.
#[derive(Clone)]
pub struct Code(String);

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Code")
    }
}

/// Why a code was not taken.
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
    /// Takes a code as typed.
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

#[derive(Clone)]
enum Inside {
    /// Locked by the screens alone; whoever can read the storage can read it.
    Plain(Panel),
    /// Locked by a code: hexadecimal salt (16 bytes), nonce (24 bytes), and ciphertext with tag.
    Coded(String),
}

/// One person's locked answers. They can be taken back, not changed and not seen.
#[derive(Clone)]
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

/// Two panels that both people opened.
#[derive(Clone, Debug)]
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

    pub(super) fn to_json(&self) -> Json {
        Json::object([
            ("first", self.first.to_json()),
            ("second", self.second.to_json()),
        ])
    }

    pub(super) fn from_json(json: &Json) -> Option<Opened> {
        let fields = json.as_object(&["first", "second"])?;
        Some(Opened {
            first: Panel::from_json(fields.get("first")?)?,
            second: Panel::from_json(fields.get("second")?)?,
        })
    }

    /// One of the two panels.
    pub fn panel(&self, person: Person) -> &Panel {
        match person {
            Person::First => &self.first,
            Person::Second => &self.second,
        }
    }
}

fn associated(set: &QuestionSet, owner: Person) -> Vec<u8> {
    [CONTEXT, "\n", &*set.key(), "\n", owner.id()]
        .concat()
        .into_bytes()
}

/// Encrypts a text: hexadecimal salt (16 bytes), nonce (24 bytes), and ciphertext with tag. Its length
/// tells the length of the text to 4 KiB. `aad` says what it is for, and is needed to open it.
///
/// # Errors
/// [`CodeProblem::NoKey`] where no key can be derived.
pub fn encrypt(
    text: String,
    code: &Code,
    random: &[u8; 40],
    aad: &[u8],
    cost: Cost,
) -> Result<String, CodeProblem> {
    let (salt, nonce) = random.split_at(16);
    let cipher = code.cipher(salt, cost)?;
    let nonce_bytes = XNonce::try_from(nonce).map_err(|_| CodeProblem::NoKey)?;
    let mut text = text.into_bytes();
    // The length must not tell how somebody answered.
    text.resize(text.len().next_multiple_of(PADDING), b' ');
    let payload = Payload { msg: &text, aad };
    let sealed = cipher.encrypt(&nonce_bytes, payload);
    let sealed = sealed.map_err(|_| CodeProblem::NoKey)?;
    let mut all = random.to_vec();
    all.extend_from_slice(&sealed);
    Ok(hex(&all))
}

/// Opens what [`encrypt`] made, with the spaces that filled it up.
///
/// # Errors
/// [`CodeProblem::Wrong`] where the code does not fit, or the text was changed.
pub fn decrypt(coded: &str, code: &Code, aad: &[u8], cost: Cost) -> Result<String, CodeProblem> {
    let bytes = from_hex(coded).ok_or(CodeProblem::Wrong)?;
    let (salt, rest) = bytes.split_at_checked(16).ok_or(CodeProblem::Wrong)?;
    let (nonce, text) = rest.split_at_checked(24).ok_or(CodeProblem::Wrong)?;
    let nonce = XNonce::try_from(nonce).map_err(|_| CodeProblem::Wrong)?;
    let cipher = code.cipher(salt, cost)?;
    let payload = Payload { msg: text, aad };
    let text = cipher.decrypt(&nonce, payload);
    let text = text.map_err(|_| CodeProblem::Wrong)?;
    String::from_utf8(text).map_err(|_| CodeProblem::Wrong)
}

impl Sealed {
    /// Locks a panel by the screens alone.
    pub(super) fn plain(panel: &Panel) -> Sealed {
        Sealed(Inside::Plain(panel.clone()))
    }

    /// Locks a panel with a code.
    ///
    /// # Errors
    /// [`CodeProblem::NoKey`] where no key can be derived; nothing is locked then.
    pub(super) fn coded(
        panel: &Panel,
        owner: Person,
        set: &QuestionSet,
        (code, Entropy(random)): (&Code, &Entropy),
        cost: Cost,
    ) -> Result<Sealed, CodeProblem> {
        let text = panel.to_json().to_text();
        let aad = associated(set, owner);
        let coded = encrypt(text, code, random, &aad, cost)?;
        Ok(Sealed(Inside::Coded(coded)))
    }

    /// Whether a code is needed to open.
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
        let text = decrypt(coded, code, &associated(set, owner), cost)?;
        let json = Json::parse(&text).map_err(|_| CodeProblem::Wrong)?;
        let panel = Panel::from_json(&json).ok_or(CodeProblem::Wrong)?;
        panel.check(set).map_err(|_| CodeProblem::Wrong)?;
        Ok(Opening(panel))
    }

    /// As it is kept: `{"plain": panel}` or `{"coded": "…"}`.
    pub(super) fn to_json(&self) -> Json {
        match &self.0 {
            Inside::Plain(panel) => Json::object([("plain", panel.to_json())]),
            Inside::Coded(coded) => Json::object([("coded", Json::text(coded))]),
        }
    }

    /// Reads what [`Sealed::to_json`] wrote.
    pub(super) fn from_json(json: &Json) -> Option<Sealed> {
        let [(name, inside)] = json.as_object(&["plain", "coded"])?.all() else {
            return None;
        };
        Some(Sealed(if name == "plain" {
            Inside::Plain(Panel::from_json(inside)?)
        } else {
            Inside::Coded(inside.as_text()?.to_owned())
        }))
    }

    /// Checks that a stored lock can belong to this set; what a code hides is checked on opening.
    pub(super) fn fits(&self, set: &QuestionSet) -> bool {
        match &self.0 {
            Inside::Plain(panel) => panel.check(set).is_ok(),
            Inside::Coded(coded) => from_hex(coded).is_some(),
        }
    }
}
