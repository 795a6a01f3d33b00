//! The outer form of everything that is stored: `tweeluik/1 GENERATION CHECKSUM PAYLOAD`.
//!
//! The payload is bytes in base64url without filling, since `localStorage` holds texts only. Measured in the first
//! download: see `base64ct` in Cargo.toml. The checksum is 64-bit FNV-1a over generation and payload text, in
//! hexadecimal (Fowler, Noll, Vo). It finds what was cut or damaged; it is no protection against somebody who
//! wants to change it. `src/device.js` writes tombstones, so it computes the same.

use crate::binary::{from_any_bytes, to_bytes};
use base64ct::{Base64UrlUnpadded, Encoding};
use fnv::FnvHasher;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::hash::Hasher;

const NAME: &str = "tweeluik/";
const VERSION: u32 = 1;
/// The longest stored text that is looked at, in bytes.
const MAX_BYTES: usize = 1 << 20;
/// The highest generation that is read. Nobody writes so often: a text with a higher one is not ours, and
/// so counting on from what was read never overflows.
const MAX_GENERATION: u64 = 1 << 53;

/// A payload and the order in which it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Counts every write, from 1.
    pub generation: u64,
    /// What is kept; nothing in a tombstone.
    pub payload: Vec<u8>,
}

/// Why a stored text is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// Written by a newer version than this one.
    Newer,
    /// Cut, changed, too long, or never ours.
    Damaged,
}

fn checksum(generation: u64, payload: &str) -> u64 {
    let mut hasher = FnvHasher::default();
    hasher.write(&generation.to_le_bytes());
    hasher.write(payload.as_bytes());
    hasher.finish()
}

impl Record {
    /// A record that holds a value; `None` for a value that cannot be written.
    pub fn of<T: Serialize>(generation: u64, value: &T) -> Option<Record> {
        Some(Record {
            generation,
            payload: to_bytes(value)?,
        })
    }

    /// The value that it holds.
    ///
    /// # Errors
    /// [`RecordError::Damaged`] where it holds anything else.
    pub fn read<T: Serialize + DeserializeOwned>(&self) -> Result<T, RecordError> {
        from_any_bytes(&self.payload).map_err(|_| RecordError::Damaged)
    }

    /// A tombstone: what was written up to this generation is erased.
    pub fn tombstone(generation: u64) -> Record {
        Record {
            generation,
            payload: Vec::new(),
        }
    }

    /// Whether it is a tombstone.
    pub fn is_tombstone(&self) -> bool {
        self.payload.is_empty()
    }

    /// The generation of what is written next; `None` where nothing can be counted any further.
    pub fn after(generation: u64) -> Option<u64> {
        let next = generation.checked_add(1)?;
        (next <= MAX_GENERATION).then_some(next)
    }

    /// The text to store.
    pub fn encode(&self) -> String {
        let payload = Base64UrlUnpadded::encode_string(&self.payload);
        let generation = self.generation;
        let sum = checksum(generation, &payload);
        format!("{NAME}{VERSION} {generation} {sum:016x} {payload}")
    }

    /// Reads what [`Record::encode`] wrote, and nothing else.
    ///
    /// # Errors
    /// [`RecordError`] says whether the text is of a newer version or damaged.
    pub fn decode(text: &str) -> Result<Record, RecordError> {
        let rest = text.strip_prefix(NAME).ok_or(RecordError::Damaged)?;
        let (version, rest) = rest.split_once(' ').ok_or(RecordError::Damaged)?;
        match version.parse::<u32>() {
            Ok(VERSION) if text.len() <= MAX_BYTES => {}
            Ok(newer) if newer > VERSION => return Err(RecordError::Newer),
            _ => return Err(RecordError::Damaged),
        }
        let mut parts = rest.splitn(3, ' ');
        let (Some(generation), Some(_), Some(payload)) = (parts.next(), parts.next(), parts.next())
        else {
            return Err(RecordError::Damaged);
        };
        let generation = generation.parse().map_err(|_| RecordError::Damaged)?;
        if generation > MAX_GENERATION {
            return Err(RecordError::Damaged);
        }
        let payload = Base64UrlUnpadded::decode_vec(payload).map_err(|_| RecordError::Damaged)?;
        let record = Record {
            generation,
            payload,
        };
        // One value has one text: everything that differs from it was changed by somebody.
        if record.encode() == text {
            Ok(record)
        } else {
            Err(RecordError::Damaged)
        }
    }
}
