//! What a browser that is killed would lose, and what it would bring back: the backup has all texts, and a
//! tombstone of each that was erased.

use super::kept::kept_id;
use super::{Keeper, generation_of};
use crate::keep::places::QUARANTINE;
use crate::keep::record::{Record, RecordError};
use crate::keep::store::{BackupOp, Store};

const DAMAGED: Result<Record, RecordError> = Err(RecordError::Damaged);

/// The generation of a tombstone; `None` for everything else.
fn tombstone_of(text: &str) -> Option<u64> {
    let record = Record::decode(text).ok()?;
    record.is_tombstone().then_some(record.generation)
}

/// Whether both are whole, and the second was written after the first.
fn was_changed(here: &str, text: &str) -> bool {
    let both = generation_of(here).zip(generation_of(text));
    both.is_some_and(|(here, text)| text > here)
}

impl<S: Store> Keeper<S> {
    /// Brings back what only the backup still has, and takes away what was erased and is back: a browser
    /// that is killed loses what it did in its last minute. What was missing already when the browser had
    /// written it to the disk was cleared by somebody, and does not come back. What the slots hold is
    /// looked at later.
    pub(super) fn restore(&mut self) {
        let keys = self.store.backup_keys();
        self.count_kept(&keys);
        for key in &keys {
            let Some(text) = &self.store.backup(key) else {
                continue;
            };
            if tombstone_of(text).is_some() {
                self.heed_tombstone(key, text);
                continue;
            }
            let here = self.store.read(key);
            if here == Ok(None) && self.store.is_settled(key) {
                // A tab that has not heard of this yet still knows the old text: what is written here next
                // must be newer.
                if self.slots.contains(key) {
                    self.generation = self.generation.max(generation_of(text).unwrap_or_default());
                }
                self.store.change_backup(key, BackupOp::Delete);
                continue;
            }
            if kept_id(key).is_none() && !key.starts_with(QUARANTINE) {
                continue;
            }
            // What fails here is tried again when the page is opened next; the backup stays.
            let _ = match here {
                Ok(None) => self.store.write(key, text),
                Ok(Some(here))
                    if Record::decode(text).is_ok() && Record::decode(&here) == DAMAGED =>
                {
                    self.quarantine(key, &here, false)
                        .and_then(|()| self.put(key, text))
                }
                // It was changed in the last minute before the kill.
                Ok(Some(here)) if was_changed(&here, text) => self.store.write(key, text),
                _ => Ok(()),
            };
        }
    }

    /// Takes away what other tabs have erased and is there all the same: a tombstone erases what is not newer,
    /// whenever it comes. Says whether the session that was saved here is gone.
    ///
    /// A tab may hear of an erasure before it sees what was written since: browsers hold a copy of the storage for
    /// each tab, and a removal by an old copy would take away the newer text. So the edge waits before it calls this,
    /// and calls [`Keeper::notice_erasure`] meanwhile.
    pub fn heed(&mut self) -> bool {
        for key in self.store.backup_keys() {
            if let Some(text) = self.store.backup(&key) {
                self.heed_tombstone(&key, &text);
            }
        }
        self.notice_erasure()
    }

    /// Whether the session that was saved here is gone; the next one counts on from its tombstone. Changes nothing
    /// on the device.
    pub fn notice_erasure(&mut self) -> bool {
        let is_gone = self.is_gone();
        if is_gone {
            self.heeded = self.newest_tombstone();
            self.generation = self.generation.max(self.heeded);
        }
        is_gone
    }

    /// Takes away what a tombstone erases. Where nothing is back, the tombstone is not needed much longer.
    fn heed_tombstone(&self, key: &str, text: &str) {
        let Some(tombstone) = tombstone_of(text) else {
            return;
        };
        // Nothing is written anew under a number that was erased.
        let has_number = kept_id(key).is_some() || key.starts_with(QUARANTINE);
        match self.store.read(key) {
            Ok(None) => self.store.change_backup(key, BackupOp::ExpireTombstone),
            Ok(Some(here))
                if has_number || generation_of(&here).is_some_and(|here| here <= tombstone) =>
            {
                // This page may have written it to the backup too, before it heard of the tombstone.
                self.store.change_backup(key, BackupOp::PutTombstone(text));
                // What fails here is tried again when the page is opened next; the tombstone stays.
                let _ = self.store.remove(key);
            }
            _ => {}
        }
    }

    /// The generation of the newest tombstone on the slots; 0 where there is none.
    pub(super) fn newest_tombstone(&self) -> u64 {
        let tombstones = self.slots.iter().filter_map(|key| self.store.backup(key));
        let tombstones = tombstones.filter_map(|text| tombstone_of(&text));
        tombstones.max().unwrap_or_default()
    }

    /// What was erased last is not there any more; where a killed browser has brought it back, it goes,
    /// and the tombstone stays once more.
    pub(super) fn expire_tombstones(&self) {
        for key in &self.slots {
            let here = self.store.read(key).ok().flatten();
            if here.is_none() {
                self.store.change_backup(key, BackupOp::ExpireTombstone);
            } else if here.is_some_and(|text| Record::decode(&text).is_ok()) {
                let _ = self.store.remove(key);
            }
        }
    }

    /// Whether another tab has erased what this page saved: it left a tombstone since. Slots that are empty
    /// without a tombstone were cleared by somebody else, while the session is open here.
    pub fn is_erased_elsewhere(&self) -> bool {
        let tombstone = self.newest_tombstone();
        self.generation > self.heeded && tombstone > self.heeded && tombstone >= self.generation
    }
}
