//! What cannot be read: it is moved out of the way of the next write, and offered.

use super::{Keeper, is_newer};
use crate::keep::places::QUARANTINE;
use crate::keep::store::{BackupOp, Store, StoreError};
use crate::measure::QuestionSet;

/// A text that could not be read as a session, for its owner to save.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quarantined {
    /// All raw texts, as they were found.
    pub raw: Vec<String>,
}

impl<S: Store> Keeper<S> {
    /// Moves an unreadable text out of the way of the next write.
    pub(in crate::keep) fn quarantine(
        &self,
        key: &str,
        text: &str,
        is_copy: bool,
    ) -> Result<(), StoreError> {
        let keys = self.store.keys()?;
        let names = (1..=u32::MAX).map(|number| [QUARANTINE, &number.to_string()].concat());
        // Nor one that was erased: its tombstone is still in the backup.
        let mut free =
            names.filter(|name| !keys.contains(name) && self.store.backup(name).is_none());
        let free = free.next().ok_or(StoreError::Failed)?;
        self.put(&free, text)?;
        self.store.change_backup(key, BackupOp::Delete);
        if is_copy {
            Ok(())
        } else {
            self.store.remove(key)
        }
    }

    /// All that was quarantined, as it was found.
    pub fn read_quarantine(&self) -> Vec<String> {
        let keys = self.store.keys().unwrap_or_default();
        keys.iter()
            .filter(|key| key.starts_with(QUARANTINE))
            .filter_map(|key| self.store.read(key).ok().flatten())
            .collect()
    }

    /// Removes all that was offered as unreadable, when its owner asks for it: what was quarantined, and
    /// what was kept and is damaged. What a newer version wrote stays.
    ///
    /// # Errors
    /// [`StoreError`] where something of it may still be there.
    #[inline(never)]
    pub fn erase_quarantine(&self, set: &QuestionSet) -> Result<(), StoreError> {
        let mut keys = self.store.keys()?;
        keys.retain(|key| key.starts_with(QUARANTINE));
        for (key, text) in self.unreadable_kept(set) {
            if !is_newer(&text) {
                keys.push(key);
            }
        }
        keys.iter().try_for_each(|key| self.erase_text(key))
    }
}
