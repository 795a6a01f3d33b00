//! Saving, finding and erasing what is kept on a device.
//!
//! `slots` has the unfinished session, `kept` what two people keep, `quarantine` what cannot be read, and
//! `backup` what a killed browser would lose; here is what they share.

mod backup;
mod kept;
mod quarantine;
mod slots;

pub(super) use kept::{kept_record, read_kept};
pub use quarantine::Quarantined;

use super::places::SESSION;
use super::record::{Record, RecordError};
use super::store::{BackupOp, Store, StoreError};
use crate::measure::QuestionSet;
use crate::session::{KeptList, Session, Unsaved};
use kept::kept_id;

/// What was on the device when the page was opened.
#[derive(Debug, Default)]
pub struct Found {
    /// The unfinished session.
    pub session: Option<Session>,
    /// How many sessions seem to be kept. [`Keeper::look_over`] reads them.
    pub kept: usize,
    /// Whether a newer slot was damaged, so that the session may lack the last answer.
    pub partly: bool,
    /// What cannot be read and was quarantined.
    pub quarantined: Option<Quarantined>,
    /// Data of a newer version; nothing is written then.
    pub newer: Option<Quarantined>,
}

/// Why nothing may be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ReadOnly {
    Newer,
    NotQuarantined,
    /// The slots cannot be read: what is in them is not known.
    Unreadable,
}

/// Keeps sessions in a store.
#[derive(Debug)]
pub struct Keeper<S> {
    store: S,
    /// The keys of the two slots.
    slots: [String; 2],
    generation: u64,
    /// The generation of the newest tombstone that was there when this page last looked or erased: an older
    /// one says nothing about what this page saved since.
    heeded: u64,
    /// The text of the last write that could not be read back.
    unsure: Option<String>,
    read_only: Option<ReadOnly>,
    /// Whether another tab has the session: then nothing is written here.
    elsewhere: bool,
    /// The highest number that a kept session has had, as far as is known.
    last_kept: u32,
}

impl From<StoreError> for Unsaved {
    fn from(why: StoreError) -> Unsaved {
        match why {
            StoreError::Full => Unsaved::Full,
            StoreError::Denied => Unsaved::NoStorage,
            StoreError::Failed => Unsaved::Failed,
        }
    }
}

/// What a text counts, where it can be read.
fn generation_of(text: &str) -> Option<u64> {
    Record::decode(text).ok().map(|record| record.generation)
}

/// Whether a newer version wrote it: then it is not ours to change.
fn is_newer(text: &str) -> bool {
    Record::decode(text) == Err(RecordError::Newer)
}

impl<S: Store> Keeper<S> {
    /// Opens a store and looks at what is there. `suffix` is empty, or the end of the slots' names:
    /// with one of its own a widget has a session of its own.
    pub fn open(store: S, set: &QuestionSet, suffix: &str) -> (Keeper<S>, Found) {
        let mut keeper = Keeper {
            store,
            slots: ["a", "b"].map(|slot| [SESSION, slot, suffix].concat()),
            generation: 0,
            heeded: 0,
            unsure: None,
            read_only: None,
            elsewhere: false,
            last_kept: 0,
        };
        let mut found = Found::default();
        keeper.restore();
        keeper.read_slots(set, &mut found);
        let mut raw = keeper.read_quarantine();
        raw.extend(
            found
                .quarantined
                .take()
                .into_iter()
                .flat_map(|aside| aside.raw),
        );
        found.quarantined = (!raw.is_empty()).then_some(Quarantined { raw });
        let keys = keeper.store.keys().unwrap_or_default();
        found.kept = keys.iter().filter_map(|key| kept_id(key)).count();
        (keeper, found)
    }

    /// What is kept, newest first. What of it cannot be read is added to what has to be told. Nobody needs
    /// it to answer, so it is looked at afterwards.
    #[inline(never)]
    pub fn look_over(
        &self,
        set: &QuestionSet,
        quarantined: &mut Option<Quarantined>,
        newer: &mut Option<Quarantined>,
    ) -> KeptList {
        self.read_all_kept(set, |text| {
            let told = if is_newer(&text) {
                &mut *newer
            } else {
                &mut *quarantined
            };
            told.get_or_insert_default().raw.push(text);
        })
    }

    pub(super) fn store(&self) -> &S {
        &self.store
    }

    /// The key of the first slot.
    pub(super) fn slot(&self) -> &str {
        let [slot, _] = &self.slots;
        slot
    }

    /// Whether other tabs write in the same places.
    pub fn is_shared(&self) -> bool {
        self.store.outlives_page()
    }

    /// Whether the session that was saved is no longer there: another tab has finished or erased it.
    pub fn is_gone(&self) -> bool {
        let is_empty = |key| self.store.read(key) == Ok(None);
        self.generation > 0
            && self.read_only.is_none()
            && self.slots.iter().all(|key| is_empty(key))
    }

    fn may_write(&self) -> Result<(), Unsaved> {
        match self.read_only {
            Some(ReadOnly::Newer) => Err(Unsaved::NewerData),
            Some(ReadOnly::NotQuarantined | ReadOnly::Unreadable) => Err(Unsaved::Failed),
            None if self.elsewhere => Err(Unsaved::OtherTab),
            None => Ok(()),
        }
    }

    /// Writes a text, reads it back, and brings the backup up to date.
    pub(super) fn put(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.store.write(key, text)?;
        if self.store.read(key)?.as_deref() != Some(text) {
            return Err(StoreError::Failed);
        }
        self.store.change_backup(key, BackupOp::Put(text));
        Ok(())
    }

    pub(super) fn write_and_read_back(&self, key: &str, record: &Record) -> Result<(), Unsaved> {
        Ok(self.put(key, &record.encode())?)
    }

    /// Removes a text, and leaves a tombstone in the backup.
    fn erase_text(&self, key: &str) -> Result<(), StoreError> {
        let here = self.store.read(key).ok().flatten();
        let texts = [here, self.store.backup(key)];
        let known = texts
            .iter()
            .flatten()
            .filter_map(|text| generation_of(text));
        let tombstone = Record::tombstone(known.max().unwrap_or(1)).encode();
        self.store
            .change_backup(key, BackupOp::PutTombstone(&tombstone));
        self.store.remove(key)
    }

    /// Removes everything that this product ever wrote on this device: what is unreadable, what a newer
    /// version wrote and what stands beside the texts too.
    ///
    /// # Errors
    /// [`StoreError`] where something of it may still be there.
    #[inline(never)]
    pub fn erase_everything(&mut self) -> Result<(), StoreError> {
        self.read_only = None;
        let mut keys = self.store.keys()?;
        for key in self.store.backup_keys() {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        // This page counts on from its own tombstones.
        let slots = self.erase();
        keys.retain(|key| !self.slots.contains(key));
        let others: Vec<_> = keys.iter().map(|key| self.erase_text(key)).collect();
        self.store.forget();
        others.into_iter().fold(slots, Result::and)
    }
}
