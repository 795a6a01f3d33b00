//! How locked answers travel between two devices: binary form, envelope, link, typed code.
//!
//! Pure, and below the session: this module knows how a thing is written and read, the session says
//! what is taken when. Three things travel: an [`Invitation`], the [`Envelope`] with one person's
//! locked answers, and afterwards what the two agreed on ([`SealedAgreements`]). All are short byte strings with one way
//! to write them ([`read`] refuses every other way), as a link (`#tl1.` and base64url) or as groups of four characters
//! to type.
//!
//! docs/en/exchange.md has the formats, byte by byte. What was ever released stays readable.

mod agreements;
mod answers;
mod clean;
mod envelope;
mod hand;
mod invitation;
mod key;
mod link;
mod text;
mod workshop;

pub use agreements::{Carried, SealedAgreements};
pub use envelope::{Envelope, OpenError, Pairing};
pub use invitation::Invitation;
pub use key::{
    Cost, DRAWN, Fingerprint, NoKey, PairKey, Strength, WordsContext, derive, drawn, strength,
};
pub use text::{MAX_TEXT_BYTES, link, typed};
pub use workshop::{Added, MOST_STATEMENTS, NotAdded, Workshop};

use crate::hash::{first, hash};

/// The version of all formats of this module, in the upper half of the first byte.
const VERSION: u8 = 1;
/// How many bytes a checksum has.
const CHECK: usize = 4;

/// What can travel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// The set-up and the key of a pair.
    Invitation(Invitation),
    /// One person's locked answers.
    Answers(Envelope),
    /// The way into a workshop.
    Workshop(Workshop),
    /// What a pair adds to a workshop's group.
    Added(Added),
    /// What two people agreed on.
    Agreements(SealedAgreements),
}

/// Why a text is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is no message of ours in it.
    NoCode,
    /// It is longer than anything of ours, or something was added to the message.
    TooLong,
    /// It was written by a newer version.
    Newer,
    /// The end is missing.
    Cut,
    /// Something in it was changed on the way.
    Damaged,
    /// It says the same in a way in which we never write it.
    NotCanonical,
    /// These groups of a typed code are mistyped, counted from 1.
    Groups(Vec<usize>),
    /// There are several messages in it.
    Several,
}

/// Finds and reads the message in a text: a link, what stands behind `#` in one, a file, a scanned
/// code, a typed code.
///
/// # Errors
/// [`Unreadable`] says what is wrong with the text. Whether a message may be taken now is for the
/// session to say.
pub fn read(text: &str) -> Result<Message, Unreadable> {
    let mut all = read_all(text)?.into_iter();
    match (all.next(), all.next()) {
        (Some(message), None) => Ok(message),
        (None, _) => Err(Unreadable::NoCode),
        _ => Err(Unreadable::Several),
    }
}

/// Finds and reads all messages in a text, each once, at least one: somebody may paste a whole mail. One
/// that is cut or damaged is not told of where there is a good one.
///
/// # Errors
/// [`Unreadable`] says what is wrong with the first one, where none is good.
#[inline(never)]
pub fn read_all(text: &str) -> Result<Vec<Message>, Unreadable> {
    if text.len() > MAX_TEXT_BYTES {
        return Err(Unreadable::TooLong);
    }
    let mut found = link::find(text);
    if found.is_empty() {
        found.extend(hand::find(text)?.into_iter().map(Ok));
    }
    let mut good = Vec::new();
    let mut why = None;
    for one in found {
        match one.and_then(message) {
            Ok(message) if good.contains(&message) => {}
            Ok(message) => good.push(message),
            Err(error) => why = why.or(Some(error)),
        }
    }
    if good.is_empty() {
        return Err(why.unwrap_or(Unreadable::NoCode));
    }
    Ok(good)
}

fn message(bytes: Vec<u8>) -> Result<Message, Unreadable> {
    let first = bytes.first().copied().ok_or(Unreadable::Cut)?;
    match (first >> 4, first & 15) {
        (VERSION, invitation::KIND) => Invitation::parse(&bytes).map(Message::Invitation),
        (VERSION, envelope::FROM_FIRST | envelope::FROM_SECOND) => {
            Envelope::parse(bytes).map(Message::Answers)
        }
        (VERSION, workshop::WAY_IN) => Workshop::parse(&bytes).map(Message::Workshop),
        (VERSION, workshop::ADDED) => Added::parse(bytes).map(Message::Added),
        (VERSION, agreements::FROM_FIRST | agreements::FROM_SECOND) => {
            SealedAgreements::parse(bytes).map(Message::Agreements)
        }
        (version, _) if version > VERSION => Err(Unreadable::Newer),
        _ => Err(Unreadable::Damaged),
    }
}

/// What stands before the checksum at the end, where that is right: the beginning of a hash over it.
fn checked<'a>(bytes: &'a [u8], context: &str) -> Result<&'a [u8], Unreadable> {
    match bytes.split_last_chunk() {
        Some((all, sum)) if checksum(all, context) == *sum => Ok(all),
        _ => Err(Unreadable::Damaged),
    }
}

/// Finds damage; it is no protection.
fn checksum(bytes: &[u8], context: &str) -> [u8; CHECK] {
    first(&hash(context, &[bytes]))
}

/// Adds a text with its length before it; `None` where it is longer than 255 bytes.
fn put_text(body: &mut Vec<u8>, text: &str) -> Option<()> {
    body.push(u8::try_from(text.len()).ok()?);
    body.extend_from_slice(text.as_bytes());
    Some(())
}

/// Takes what [`put_text`] added from the front.
fn take_text(rest: &mut &[u8]) -> Option<String> {
    let (length, after) = rest.split_first()?;
    let (text, after) = after.split_at_checked(usize::from(*length))?;
    *rest = after;
    String::from_utf8(text.to_vec()).ok()
}

/// What follows the part of a known length must be nothing, and nothing may be missing.
fn exactly(bytes: &[u8], length: usize) -> Result<(), Unreadable> {
    match bytes.len().cmp(&length) {
        std::cmp::Ordering::Less => Err(Unreadable::Cut),
        std::cmp::Ordering::Equal => Ok(()),
        std::cmp::Ordering::Greater => Err(Unreadable::TooLong),
    }
}
