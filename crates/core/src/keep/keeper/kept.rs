//! What two people keep: each session under a number of its own.

use super::Keeper;
use crate::keep::places::KEPT;
use crate::keep::record::{Record, RecordError};
use crate::keep::store::{Store, StoreError};
use crate::keep::v1;
use crate::measure::QuestionSet;
use crate::session::{Agreed, Kept, KeptChange, KeptList, Session, StoredSession, Unsaved};
use std::cmp::Reverse;

/// The part of a kept session's number that counts.
const COUNT: u64 = u32::MAX as u64;

/// The key of a kept session: its count, and the number of the tab that counted.
fn kept_key(id: u64) -> String {
    let count = (id & COUNT).to_string();
    match id >> 32 {
        0 => [KEPT, &count].concat(),
        token => [KEPT, &count, "-", &token.to_string()].concat(),
    }
}

pub(super) fn kept_id(key: &str) -> Option<u64> {
    let number = key.strip_prefix(KEPT)?;
    let (count, token) = number.split_once('-').unwrap_or((number, "0"));
    let [count, token]: [u32; 2] = [count.parse().ok()?, token.parse().ok()?];
    Some(u64::from(token) << 32 | u64::from(count))
}

/// A kept session as it is written for the first time.
pub(in crate::keep) fn kept_record(session: &Session, date: &str) -> Option<Record> {
    record(1, session, date)
}

fn record(generation: u64, session: &Session, date: &str) -> Option<Record> {
    let date = date.to_owned();
    Record::of(generation, &v1::Kept { date, session })
}

/// Reads a kept session.
pub(in crate::keep) fn read_kept(text: &str) -> Result<v1::Kept<StoredSession>, RecordError> {
    Record::decode(text)?.read()
}

/// What a text under the key of a kept session is.
enum KeptText {
    /// A session that can be shown.
    Whole(Box<Kept>),
    /// A session with another question set, which waits for a page that has it.
    OfOtherSet,
    /// Damaged, of a newer version, or of another version of the question set.
    Unreadable,
}

impl KeptText {
    fn of(id: u64, text: &str, set: &QuestionSet) -> KeptText {
        match read_kept(text) {
            Ok(kept) if !kept.session.is_of(set) => KeptText::OfOtherSet,
            Ok(v1::Kept { date, session }) => match session.check(set) {
                Ok(session) if session.opened().is_some() => {
                    KeptText::Whole(Box::new(Kept { id, date, session }))
                }
                _ => KeptText::Unreadable,
            },
            Err(_) => KeptText::Unreadable,
        }
    }
}

impl<S: Store> Keeper<S> {
    /// Takes note of the numbers that were given out: one that was erased is not used again, since its
    /// tombstone may still be in the backup.
    pub(super) fn count_kept(&mut self, keys: &[String]) {
        let ids = keys.iter().filter_map(|key| kept_id(key));
        self.count_kept_ids(ids);
    }

    fn count_kept_ids(&mut self, ids: impl Iterator<Item = u64>) {
        let counts = ids.filter_map(|id| u32::try_from(id & COUNT).ok());
        self.last_kept = counts.fold(self.last_kept, u32::max);
    }

    /// The texts of kept sessions, with their keys, one after the other: each is read when its turn comes.
    fn kept_texts(&self) -> impl Iterator<Item = (String, String)> {
        let keys = self.store.keys().unwrap_or_default().into_iter();
        keys.filter(|key| key.starts_with(KEPT)).filter_map(|key| {
            let text = self.store.read(&key).ok()??;
            Some((key, text))
        })
    }

    /// The keys and texts of kept sessions that cannot be read.
    pub(super) fn unreadable_kept(&self, set: &QuestionSet) -> Vec<(String, String)> {
        let texts = self.kept_texts();
        let unreadable = |text: &str| matches!(KeptText::of(0, text, set), KeptText::Unreadable);
        texts.filter(|(_, text)| unreadable(text)).collect()
    }

    /// What is kept, newest first.
    #[inline(never)]
    pub fn kept(&self, set: &QuestionSet) -> KeptList {
        self.read_all_kept(set, |_| {})
    }

    /// Reads all that is kept, each text once, and hands over what cannot be read.
    pub(super) fn read_all_kept(
        &self,
        set: &QuestionSet,
        mut unreadable: impl FnMut(String),
    ) -> KeptList {
        let mut list = KeptList::default();
        for (key, text) in self.kept_texts() {
            let id = kept_id(&key);
            match KeptText::of(id.unwrap_or_default(), &text, set) {
                KeptText::Whole(kept) if id.is_some() => list.kept.push(*kept),
                // Under a key that we never gave out.
                KeptText::Whole(_) => {}
                KeptText::OfOtherSet => list.of_other_sets += 1,
                KeptText::Unreadable => unreadable(text),
            }
        }
        // A browser lists its keys in an order of its own.
        list.kept
            .sort_unstable_by_key(|kept| Reverse((kept.id & COUNT, kept.id)));
        list
    }

    /// Writes what both agreed to keep beside the others, and then removes it from the slots.
    ///
    /// # Errors
    /// [`Unsaved`] says why it was not kept, or not removed; it is still in its slot then.
    #[inline(never)]
    pub fn keep(&mut self, agreed: &Agreed) -> Result<(), Unsaved> {
        self.may_write()?;
        if !self.store.outlives_page() {
            return Err(Unsaved::NoStorage);
        }
        self.check_slots()?;
        self.write_kept(agreed)?;
        self.erase().map_err(|_| Unsaved::Failed)
    }

    fn write_kept(&mut self, agreed: &Agreed) -> Result<(), Unsaved> {
        let mut keys = self.store.keys().map_err(|_| Unsaved::Failed)?;
        // Nor one that was erased: its tombstone is still in the backup.
        keys.extend(self.store.backup_keys());
        self.count_kept(&keys);
        let count = self.last_kept.checked_add(1).ok_or(Unsaved::Failed)?;
        self.last_kept = count;
        // Another tab may give out the same count at this instant.
        let key = kept_key(u64::from(self.store.token()) << 32 | u64::from(count));
        let record = kept_record(agreed.session(), agreed.date()).ok_or(Unsaved::Failed)?;
        self.write_and_read_back(&key, &record)
    }

    /// Changes a kept session as it is by now, and gives it: the two have looked at it again. What another tab has
    /// said of it stays, and one that is no longer there is not brought back.
    ///
    /// # Errors
    /// [`Unsaved`] says why not; what is kept is as it was then.
    pub fn change_kept(&mut self, change: &KeptChange, set: &QuestionSet) -> Result<Kept, Unsaved> {
        self.may_write()?;
        let key = kept_key(change.id);
        let text = self.store.read(&key)?.ok_or(Unsaved::OtherTab)?;
        let before = Record::decode(&text).map_err(|why| match why {
            RecordError::Newer => Unsaved::NewerData,
            RecordError::Damaged => Unsaved::Failed,
        })?;
        if self.is_erased(&key) {
            return Err(Unsaved::OtherTab);
        }
        let kept: v1::Kept<StoredSession> = before.read().map_err(|_| Unsaved::Failed)?;
        let mut session = kept.session.check(set).map_err(|_| Unsaved::Failed)?;
        change.make(&mut session);
        let generation = Record::after(before.generation).ok_or(Unsaved::Failed)?;
        let record = record(generation, &session, &kept.date).ok_or(Unsaved::Failed)?;
        self.write_and_read_back(&key, &record)?;
        Ok(Kept {
            id: change.id,
            date: kept.date,
            session,
        })
    }

    /// Whether the backup says that it was erased: this page may still see the storage as it was before.
    fn is_erased(&self, key: &str) -> bool {
        let backup = self.store.backup(key);
        let backup = backup.and_then(|text| Record::decode(&text).ok());
        backup.is_some_and(|record| record.is_tombstone())
    }

    /// Removes a kept session.
    ///
    /// # Errors
    /// [`StoreError`] where it may still be there.
    pub fn erase_kept(&mut self, id: u64) -> Result<(), StoreError> {
        self.count_kept_ids(std::iter::once(id));
        self.erase_text(&kept_key(id))
    }
}
