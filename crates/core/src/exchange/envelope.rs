//! One person's locked answers, encrypted for the other's device.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | version and kind: `0x12` from the first person, `0x13` from the second |
//! | 1 | how many bytes follow |
//! | 2 | the beginning of the question set's fingerprint |
//! | 3 | the beginning of the session's id |
//! | 8 | random |
//! | … | the answers, encrypted by XChaCha20-Poly1305 |
//! | 16 | its tag |
//!
//! Bound as associated data, hashed: context and version, sender, the whole fingerprint, form, the
//! whole session id, and all bytes before the ciphertext. The nonce is 16 bytes that name the use and
//! the 8 random ones: a key of its own for each pair encrypts a handful of messages at most.

use super::key::{Fingerprint, PairKey};
use super::{Unreadable, VERSION, answers, exactly};
use crate::hash::{first, hash};
use crate::measure::{Form, Panel, Person, QuestionSet};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

pub(super) const FROM_FIRST: u8 = 2;
pub(super) const FROM_SECOND: u8 = 3;
/// Before the length counts, and what stands before the ciphertext after it.
const HEAD: usize = 2;
pub(super) const BEFORE: usize = 2 + 3 + 8;
pub(super) const TAG: usize = 16;
const NONCE: &[u8; 16] = b"tweeluik answers";
const KEY: &str = "tweeluik/1 key of answers";
const CONTEXT: &str = "tweeluik/1 answers";

/// What two devices agree on.
#[derive(Clone, Copy, Debug)]
pub struct Pairing<'a> {
    /// The key of the pair.
    pub key: &'a PairKey,
    /// The question set.
    pub set: &'a QuestionSet,
    /// How much is asked.
    pub form: Form,
}

/// Why an envelope does not open with a pairing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// It was made with another question set.
    OtherSet,
    /// It belongs to another session.
    OtherSession,
    /// It belongs to another session, and answers another form.
    OtherForm,
    /// Something in it was changed on the way.
    Damaged,
}

/// One person's locked answers, encrypted. Opaque without the key of the pair.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<u8>")]
pub struct Envelope(Vec<u8>);

impl TryFrom<Vec<u8>> for Envelope {
    type Error = &'static str;

    fn try_from(bytes: Vec<u8>) -> Result<Envelope, &'static str> {
        Envelope::parse(bytes).map_err(|_| "no envelope")
    }
}

impl std::fmt::Debug for Envelope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Envelope")
    }
}

impl Pairing<'_> {
    /// The cipher for one use, which has a key of its own.
    pub(super) fn cipher(&self, key_of: &str) -> XChaCha20Poly1305 {
        let key = Zeroizing::new(hash(key_of, &[&*self.key.0]));
        XChaCha20Poly1305::new((&*key).into())
    }

    /// What a message is bound to. All statements are hashed for it: once for a message.
    pub(super) fn bounds(&self) -> Bounds {
        let Fingerprint(set) = Fingerprint::of(self.set);
        Bounds {
            set,
            form: self.form,
            id: hash(
                "tweeluik/1 session",
                &[&*self.key.0, self.form.id().as_bytes()],
            ),
        }
    }
}

/// What a message of one of the two is bound to.
pub(super) struct Bounds {
    set: [u8; 8],
    form: Form,
    /// The session's id: the same on both devices, and of no use to anybody else.
    id: [u8; 32],
}

impl Bounds {
    /// What stands openly before the random bytes.
    pub(super) fn tags(&self) -> [u8; 5] {
        let [one, two] = first::<2>(&self.set);
        let [three, four, five] = first::<3>(&self.id);
        [one, two, three, four, five]
    }

    pub(super) fn associated(&self, context: &str, sender: Person, head: &[u8]) -> [u8; 32] {
        hash(
            context,
            &[
                sender.id().as_bytes(),
                &self.set,
                self.form.id().as_bytes(),
                &self.id,
                head,
            ],
        )
    }
}

/// The nonce: 16 bytes that name the use, and the 8 that stand openly in the message.
pub(super) fn nonce(of: &[u8; 16], open: &[u8]) -> XNonce {
    let mut nonce = XNonce::default();
    for (to, from) in nonce.iter_mut().zip(of.iter().chain(open)) {
        *to = *from;
    }
    nonce
}

impl Envelope {
    /// Encrypts one person's answers. `random` must come from the operating system, and be used
    /// once. `None` where an answer of the form is missing.
    #[inline(never)]
    pub fn seal(
        panel: &Panel,
        pairing: Pairing<'_>,
        sender: Person,
        random: [u8; 8],
    ) -> Option<Envelope> {
        let answers = answers::pack(panel, pairing.set, pairing.form)?;
        let kind = match sender {
            Person::First => FROM_FIRST,
            Person::Second => FROM_SECOND,
        };
        let length = u8::try_from(BEFORE + answers.len() + TAG).ok()?;
        let bounds = pairing.bounds();
        let mut bytes = vec![VERSION << 4 | kind, length];
        bytes.extend_from_slice(&bounds.tags());
        bytes.extend_from_slice(&random);
        let payload = Payload {
            msg: &answers,
            aad: &bounds.associated(CONTEXT, sender, &bytes),
        };
        let cipher = pairing.cipher(KEY);
        let sealed = cipher.encrypt(&nonce(NONCE, &random), payload).ok()?;
        bytes.extend_from_slice(&sealed);
        Some(Envelope(bytes))
    }

    /// Takes bytes that have the form of an envelope.
    pub(crate) fn parse(bytes: Vec<u8>) -> Result<Envelope, Unreadable> {
        let [head, length, ..] = *bytes else {
            return Err(Unreadable::Cut);
        };
        exactly(&bytes, HEAD + usize::from(length))?;
        let is_ours = matches!(head & 15, FROM_FIRST | FROM_SECOND) && head >> 4 == VERSION;
        if is_ours && bytes.len() > HEAD + BEFORE + TAG {
            Ok(Envelope(bytes))
        } else {
            Err(Unreadable::Damaged)
        }
    }

    /// The envelope's bytes, to be shown as a link or a typed code.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Who says to have sent it; true once it has opened.
    pub fn sender(&self) -> Person {
        match self.0.first().map(|head| head & 15) {
            Some(FROM_SECOND) => Person::Second,
            _ => Person::First,
        }
    }

    /// Decrypts.
    ///
    /// # Errors
    /// [`OpenError`] says why not.
    #[inline(never)]
    pub fn open(&self, pairing: Pairing<'_>) -> Result<Panel, OpenError> {
        let (open, sealed) = self
            .0
            .split_at_checked(HEAD + BEFORE)
            .ok_or(OpenError::Damaged)?;
        let [_, _, tags @ .., _, _, _, _, _, _, _, _] = open else {
            return Err(OpenError::Damaged);
        };
        let bounds = pairing.bounds();
        let ours = bounds.tags();
        if tags.first_chunk::<2>() != ours.first_chunk::<2>() {
            return Err(OpenError::OtherSet);
        }
        if tags != ours {
            let length = answers::length(pairing.set, pairing.form);
            let is_same_form = sealed.len() == length + TAG;
            return Err(if is_same_form {
                OpenError::OtherSession
            } else {
                OpenError::OtherForm
            });
        }
        let random = open.get(HEAD + ours.len()..).unwrap_or_default();
        let payload = Payload {
            msg: sealed,
            aad: &bounds.associated(CONTEXT, self.sender(), open),
        };
        let answers = pairing
            .cipher(KEY)
            .decrypt(&nonce(NONCE, random), payload)
            .map_err(|_| OpenError::Damaged)?;
        answers::unpack(&answers, pairing.set, pairing.form).ok_or(OpenError::Damaged)
    }

    /// Four digits that two devices show when they compare the same answers: the first person's
    /// code and the second's. By chance others agree once in 10,000 times.
    #[inline(never)]
    pub fn check_number(first: &Envelope, second: &Envelope) -> u16 {
        let [high, low] =
            crate::hash::first(&hash("tweeluik/1 both codes", &[&first.0, &second.0]));
        u16::from_be_bytes([high, low]) % 10_000
    }

    /// Tells a pair from others in a workshop: both devices come to the same. Their key is hashed in, so that
    /// those who have seen both envelopes cannot tell whose it is.
    pub fn pair_id(key: &PairKey, first: &Envelope, second: &Envelope) -> [u8; 8] {
        let parts = [&key.0[..], &first.0, &second.0];
        crate::hash::first(&hash("tweeluik/2 pair", &parts))
    }

    /// Whether the envelope opens with a pairing. What is in it is not given out.
    ///
    /// # Errors
    /// [`OpenError`] says why it does not.
    pub fn check(&self, pairing: Pairing<'_>) -> Result<(), OpenError> {
        self.open(pairing).map(drop)
    }
}
