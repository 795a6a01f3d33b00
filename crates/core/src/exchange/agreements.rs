//! What two people agreed on, encrypted for the other's device.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | version and kind: `0x16` from the first person, `0x17` from the second |
//! | 2 | how many bytes follow |
//! | 2 | the beginning of the question set's fingerprint |
//! | 3 | the beginning of the session's id |
//! | 8 | the beginning of a hash over the key and what is encrypted |
//! | 128, 256, 512 or 1,280 | the day and the lines, encrypted by XChaCha20-Poly1305 |
//! | 16 | its tag |
//!
//! Bound as associated data is what an envelope is bound to, with a context of its own; and the key of the cipher is
//! another one. The nonce is 16 bytes that name the use and the 8 of the hash: the same agreements are the same message,
//! and others have another nonce, also where a device has no randomness.
//!
//! The lines are filled up with zeros to one of four sizes, so that the length says little.

use super::envelope::{BEFORE, OpenError, Pairing, TAG, nonce};
use super::{Unreadable, VERSION, exactly, put_text, take_text};
use crate::agreement::{Agreement, MOST_LINES};
use crate::day::Day;
use crate::hash::{first, hash};
use crate::measure::Person;
use chacha20poly1305::aead::{Aead, Payload};

pub(super) const FROM_FIRST: u8 = 6;
pub(super) const FROM_SECOND: u8 = 7;
/// Before the length counts.
const HEAD: usize = 3;
/// What is encrypted has one of these lengths, in bytes. The largest one takes three lines of 200 characters of two
/// bytes each, and as a typed code it is still short enough to be read.
const SIZES: [usize; 4] = [128, 256, 512, 1_280];
const NONCE: &[u8; 16] = b"tweeluik/1 agree";
const KEY: &str = "tweeluik/1 key of agreements";
const CONTEXT: &str = "tweeluik/1 agreements";

/// What two people agreed on, as it is carried over to the other's device. Plain values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Carried {
    /// The lines in their places, each without a space at its end.
    pub lines: [Option<Agreement>; MOST_LINES],
    /// When they will look again.
    pub look_again: Option<Day>,
}

/// What two people agreed on, encrypted. Opaque without the key of the pair.
#[derive(Clone, PartialEq, Eq)]
pub struct SealedAgreements(Vec<u8>);

impl std::fmt::Debug for SealedAgreements {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealedAgreements")
    }
}

impl Carried {
    /// Whether nothing was agreed on.
    pub fn is_empty(&self) -> bool {
        self.look_again.is_none() && self.lines.iter().all(Option::is_none)
    }

    /// Whether there is something, and the largest message has room for it.
    pub fn fits(&self) -> bool {
        self.plain().is_some()
    }

    /// What is encrypted: the day and the lines, each with its length before it, and zeros.
    fn plain(&self) -> Option<Vec<u8>> {
        if self.is_empty() {
            return None;
        }
        let mut plain = Vec::new();
        let day = self.look_again.map(|day| day.to_string());
        put_text(&mut plain, day.as_deref().unwrap_or_default())?;
        for line in &self.lines {
            let line = line.as_ref().map(Agreement::as_str).unwrap_or_default();
            plain.extend_from_slice(&u16::try_from(line.len()).ok()?.to_be_bytes());
            plain.extend_from_slice(line.as_bytes());
        }
        let size = SIZES.into_iter().find(|size| plain.len() <= *size)?;
        plain.resize(size, 0);
        Some(plain)
    }

    /// Reads what [`Carried::plain`] wrote.
    fn of_plain(plain: &[u8]) -> Option<Carried> {
        let mut rest = plain;
        let look_again = match &*take_text(&mut rest)? {
            "" => None,
            day => Some(Day::parse(day)?),
        };
        let mut lines = [const { None }; MOST_LINES];
        for line in &mut lines {
            let (length, after) = rest.split_first_chunk()?;
            let length = usize::from(u16::from_be_bytes(*length));
            let (text, after) = after.split_at_checked(length)?;
            rest = after;
            if length > 0 {
                *line = Some(Agreement::exactly(std::str::from_utf8(text).ok()?)?);
            }
        }
        let carried = Carried { lines, look_again };
        // There is one way to write it.
        (carried.plain().as_deref() == Some(plain)).then_some(carried)
    }
}

impl SealedAgreements {
    /// Encrypts what two people agreed on, on the device of one of them. `None` where that is nothing, or more than a
    /// message has room for.
    #[inline(never)]
    pub fn seal(
        carried: &Carried,
        pairing: Pairing<'_>,
        sender: Person,
    ) -> Option<SealedAgreements> {
        let plain = carried.plain()?;
        let kind = match sender {
            Person::First => FROM_FIRST,
            Person::Second => FROM_SECOND,
        };
        let bounds = pairing.bounds();
        let length = u16::try_from(BEFORE + plain.len() + TAG).ok()?;
        let [high, low] = length.to_be_bytes();
        let mut bytes = vec![VERSION << 4 | kind, high, low];
        bytes.extend_from_slice(&bounds.tags());
        let drawn: [u8; 8] = pairing.drawn_from("tweeluik/1 nonce of agreements", &bytes, &plain);
        bytes.extend_from_slice(&drawn);
        let payload = Payload {
            msg: &plain,
            aad: &bounds.associated(CONTEXT, sender, &bytes),
        };
        let cipher = pairing.cipher(KEY);
        let sealed = cipher.encrypt(&nonce(NONCE, &drawn), payload).ok()?;
        bytes.extend_from_slice(&sealed);
        Some(SealedAgreements(bytes))
    }

    /// Takes bytes that have the form of it.
    pub(super) fn parse(bytes: Vec<u8>) -> Result<SealedAgreements, Unreadable> {
        let [_, high, low, ..] = *bytes else {
            return Err(Unreadable::Cut);
        };
        exactly(&bytes, HEAD + usize::from(u16::from_be_bytes([high, low])))?;
        let size = bytes.len().checked_sub(HEAD + BEFORE + TAG);
        if size.is_some_and(|size| SIZES.contains(&size)) {
            Ok(SealedAgreements(bytes))
        } else {
            Err(Unreadable::Damaged)
        }
    }

    /// The bytes, to be shown as a link or a typed code.
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
    /// [`OpenError`] says why not; never that it belongs to another form, which its length does not tell.
    #[inline(never)]
    pub fn open(&self, pairing: Pairing<'_>) -> Result<Carried, OpenError> {
        let (open, sealed) = self
            .0
            .split_at_checked(HEAD + BEFORE)
            .ok_or(OpenError::Damaged)?;
        let (tags, drawn) = open
            .get(HEAD..)
            .and_then(|rest| rest.split_first_chunk::<5>())
            .ok_or(OpenError::Damaged)?;
        let bounds = pairing.bounds();
        let ours = bounds.tags();
        if first::<2>(tags) != first::<2>(&ours) {
            return Err(OpenError::OtherSet);
        }
        if *tags != ours {
            return Err(OpenError::OtherSession);
        }
        let payload = Payload {
            msg: sealed,
            aad: &bounds.associated(CONTEXT, self.sender(), open),
        };
        let cipher = pairing.cipher(KEY);
        let plain = cipher
            .decrypt(&nonce(NONCE, drawn), payload)
            .map_err(|_| OpenError::Damaged)?;
        Carried::of_plain(&plain).ok_or(OpenError::Damaged)
    }
}

impl Pairing<'_> {
    /// The beginning of a hash over the key and what is said, the same each time: nobody without the key can tell it
    /// from chance.
    fn drawn_from(&self, context: &str, head: &[u8], plain: &[u8]) -> [u8; 8] {
        first(&hash(context, &[&*self.key.0, head, plain]))
    }
}
