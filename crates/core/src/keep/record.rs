//! The outer form of everything that is stored: `tweeluik/1 GENERATION CHECKSUM PAYLOAD`.
//!
//! The checksum is 64-bit FNV-1a over generation and payload, in hexadecimal (Fowler, Noll, Vo).
//! It finds what was cut or damaged; it is no protection against somebody who wants to change it.

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
    /// What is kept, as JSON.
    pub payload: String,
}

/// Why a stored text is no record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// Written by a newer version than this one.
    Newer,
    /// Cut, changed, too long, or never ours.
    Damaged,
}

fn checksum(generation: u64, payload: &str) -> String {
    let bytes = generation.to_le_bytes();
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in bytes.into_iter().chain(payload.bytes()) {
        sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    crate::json::hex(&sum.to_be_bytes())
}

impl Record {
    /// A tombstone: what was written up to this generation is erased.
    pub fn tombstone(generation: u64) -> Record {
        Record {
            generation,
            payload: String::new(),
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
        let Record {
            generation,
            payload,
        } = self;
        let sum = checksum(*generation, payload);
        let version = VERSION.to_string();
        let generation = generation.to_string();
        [NAME, &*version, " ", &*generation, " ", &*sum, " ", payload].concat()
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
        let record = Record {
            generation,
            payload: payload.to_owned(),
        };
        // One value has one text: everything that differs from it was changed by somebody.
        if record.encode() == text {
            Ok(record)
        } else {
            Err(RecordError::Damaged)
        }
    }
}
