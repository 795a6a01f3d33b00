//! Saving, finding and erasing sessions.

use super::places::{KEPT, QUARANTINE, SESSION};
use super::record::{Record, RecordError};
use super::store::{BackupOp, Store, StoreError};
use super::v1;
use crate::measure::QuestionSet;
use crate::session::{Agreed, Kept, Saved, Session, StoredSession, Unsaved};

const DAMAGED: Result<Record, RecordError> = Err(RecordError::Damaged);
/// The part of a kept session's number that counts.
const COUNT: u64 = u32::MAX as u64;

/// A text that could not be read as a session, for its owner to save.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quarantined {
    /// All raw texts, as they were found.
    pub raw: Vec<String>,
}

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

/// The generation of a text, and its session, where it does not say that this was erased.
fn whole(text: &str, set: &QuestionSet) -> Result<(u64, Option<Session>), RecordError> {
    let record = Record::decode(text)?;
    if record.is_tombstone() {
        return Ok((record.generation, None));
    }
    let session: StoredSession = record.read()?;
    let session = session.check(set).map_err(|_| RecordError::Damaged)?;
    Ok((record.generation, Some(session)))
}

/// The newest of what was found in the slots and their copies.
struct Newest {
    generation: u64,
    session: Option<Session>,
    /// Where the text belongs, if it was found in the backup.
    copy_of: Option<(String, String)>,
}

/// The key of a kept session: its count, and the number of the tab that counted.
fn kept_key(id: u64) -> String {
    let count = (id & COUNT).to_string();
    match id >> 32 {
        0 => [KEPT, &count].concat(),
        token => [KEPT, &count, "-", &token.to_string()].concat(),
    }
}

fn kept_id(key: &str) -> Option<u64> {
    let number = key.strip_prefix(KEPT)?;
    let (count, token) = number.split_once('-').unwrap_or((number, "0"));
    let [count, token]: [u32; 2] = [count.parse().ok()?, token.parse().ok()?];
    Some(u64::from(token) << 32 | u64::from(count))
}

/// What a text counts, where it can be read.
fn generation_of(text: &str) -> Option<u64> {
    Record::decode(text).ok().map(|record| record.generation)
}

/// The generation of a tombstone; `None` for everything else.
fn tombstone_of(text: &str) -> Option<u64> {
    let record = Record::decode(text).ok()?;
    record.is_tombstone().then_some(record.generation)
}

/// Whether a newer version wrote it: then it is not ours to change.
fn is_newer(text: &str) -> bool {
    Record::decode(text) == Err(RecordError::Newer)
}

/// A kept session as it is written.
pub(super) fn kept_record(session: &Session, date: &str) -> Option<Record> {
    let date = date.to_owned();
    Record::of(1, &v1::Kept { date, session })
}

/// Reads a kept session.
pub(super) fn read_kept(text: &str) -> Result<v1::Kept<StoredSession>, RecordError> {
    Record::decode(text)?.read()
}

/// A kept session that can be shown.
fn whole_kept(id: u64, kept: v1::Kept<StoredSession>, set: &QuestionSet) -> Option<Kept> {
    let session = kept.session.check(set).ok()?;
    session.opened()?;
    let date = kept.date;
    Some(Kept { id, date, session })
}

impl<S: Store> Keeper<S> {
    /// Opens a store and looks at what is there. `shelf` is empty, or the end of the slots' names:
    /// on a shelf of its own a widget has a session of its own.
    pub fn open(store: S, set: &QuestionSet, shelf: &str) -> (Keeper<S>, Found) {
        let mut keeper = Keeper {
            store,
            slots: ["a", "b"].map(|slot| [SESSION, slot, shelf].concat()),
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
    ) -> Vec<Kept> {
        for (_, text) in self.unreadable_kept(set) {
            let told = if is_newer(&text) {
                &mut *newer
            } else {
                &mut *quarantined
            };
            told.get_or_insert_default().raw.push(text);
        }
        self.kept(set)
    }

    /// Brings back what only the backup still has, and takes away what was erased and is back: a browser
    /// that is killed loses what it did in its last minute. What was missing already when the browser had
    /// written it to the disk was cleared by somebody, and does not come back. What the slots hold is
    /// looked at later.
    fn restore(&mut self) {
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
                _ => Ok(()),
            };
        }
    }

    /// Takes away what other tabs have erased and is there all the same: a tombstone erases what is not newer,
    /// whenever it comes. Says whether the session that was saved here is gone; the next one counts on from
    /// there.
    pub fn heed(&mut self) -> bool {
        for key in self.store.backup_keys() {
            if let Some(text) = self.store.backup(&key) {
                self.heed_tombstone(&key, &text);
            }
        }
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
        // Under a number of its own no text is written twice.
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

    /// Takes note of the numbers that were given out: one that was erased is not used again, since its
    /// tombstone may still be in the backup.
    fn count_kept(&mut self, keys: &[String]) {
        let ids = keys.iter().filter_map(|key| kept_id(key));
        self.count_kept_ids(ids);
    }

    fn count_kept_ids(&mut self, ids: impl Iterator<Item = u64>) {
        let counts = ids.filter_map(|id| u32::try_from(id & COUNT).ok());
        self.last_kept = counts.fold(self.last_kept, u32::max);
    }

    /// The generation of the newest tombstone on the slots; 0 where there is none.
    fn newest_tombstone(&self) -> u64 {
        let tombstones = self.slots.iter().filter_map(|key| self.store.backup(key));
        let tombstones = tombstones.filter_map(|text| tombstone_of(&text));
        tombstones.max().unwrap_or_default()
    }

    fn read_slots(&mut self, set: &QuestionSet, found: &mut Found) {
        let mut damaged = Vec::new();
        let mut newer = Vec::new();
        let mut newest: Option<Newest> = None;
        self.heeded = self.newest_tombstone();
        // Damaged, and not mended by a copy.
        let mut lost = false;
        for key in &self.slots {
            let here = match self.store.read(key) {
                Ok(text) => text,
                Err(_) => {
                    self.read_only = Some(ReadOnly::Unreadable);
                    None
                }
            };
            let copy = self.store.backup(key);
            let copy = copy.filter(|text| Some(text) != here.as_ref());
            let mut here_is_damaged = false;
            for (is_copy, text) in [(false, here), (true, copy)] {
                let Some(text) = text else { continue };
                match whole(&text, set) {
                    Ok((generation, session)) => {
                        here_is_damaged = false;
                        let is_newest = newest.as_ref().is_none_or(|known| {
                            // Of what was saved and then erased, erased came later.
                            (generation, session.is_none())
                                > (known.generation, known.session.is_none())
                        });
                        if is_newest {
                            newest = Some(Newest {
                                generation,
                                session,
                                copy_of: is_copy.then(|| (key.clone(), text)),
                            });
                        }
                    }
                    Err(RecordError::Newer) => newer.push(text),
                    Err(RecordError::Damaged) => {
                        here_is_damaged = !is_copy;
                        damaged.push((key.clone(), text, is_copy));
                    }
                }
            }
            lost |= here_is_damaged;
        }
        if !newer.is_empty() {
            self.read_only = Some(ReadOnly::Newer);
            found.newer = Some(Quarantined { raw: newer });
            return;
        }
        for (key, text, is_copy) in &damaged {
            // A damaged copy of what is there is worth nothing.
            if *is_copy && newest.is_some() {
                continue;
            }
            if self.quarantine(key, text, *is_copy).is_err() {
                self.read_only = Some(ReadOnly::NotQuarantined);
                // It stays where it is, and is offered all the same.
                let aside = found.quarantined.get_or_insert_default();
                aside.raw.push(text.clone());
            }
        }
        let Some(newest) = newest else { return };
        self.generation = newest.generation;
        if newest.session.is_some() {
            if let Some((key, text)) = &newest.copy_of {
                // Where this fails, the backup has it still.
                let _ = self.put(key, text);
            }
        } else {
            self.expire_tombstones();
        }
        found.partly = newest.session.is_some() && lost;
        found.session = newest.session;
    }

    /// What was erased last is not there any more; where a killed browser has brought it back, it goes,
    /// and the tombstone stays once more.
    fn expire_tombstones(&self) {
        for key in &self.slots {
            let here = self.store.read(key).ok().flatten();
            if here.is_none() {
                self.store.change_backup(key, BackupOp::ExpireTombstone);
            } else if here.is_some_and(|text| Record::decode(&text).is_ok()) {
                let _ = self.store.remove(key);
            }
        }
    }

    /// Looks at the slots again, when another tab has written there: from now on this one does.
    pub fn reread(&mut self, set: &QuestionSet) -> Option<Session> {
        self.elsewhere = false;
        self.unsure = None;
        self.restore();
        let mut found = Found::default();
        self.read_slots(set, &mut found);
        found.session
    }

    /// Says that another tab has the session: nothing is written until [`Keeper::reread`].
    pub fn leave_to_another(&mut self) {
        self.elsewhere = true;
    }

    /// Moves an unreadable text out of the way of the next write.
    pub(super) fn quarantine(
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

    /// Writes a text, reads it back, and brings the backup up to date.
    pub(super) fn put(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.store.write(key, text)?;
        if self.store.read(key)?.as_deref() != Some(text) {
            return Err(StoreError::Failed);
        }
        self.store.change_backup(key, BackupOp::Put(text));
        Ok(())
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

    /// All that was quarantined, as it was found.
    pub fn read_quarantine(&self) -> Vec<String> {
        let keys = self.store.keys().unwrap_or_default();
        keys.iter()
            .filter(|key| key.starts_with(QUARANTINE))
            .filter_map(|key| self.store.read(key).ok().flatten())
            .collect()
    }

    /// Kept sessions that cannot be read: damaged, or of another version. Those of another question
    /// set wait for a page that has it.
    fn unreadable_kept(&self, set: &QuestionSet) -> Vec<(String, String)> {
        let keys = self.store.keys().unwrap_or_default();
        keys.into_iter()
            .filter(|key| key.starts_with(KEPT))
            .filter_map(|key| {
                let text = self.store.read(&key).ok()??;
                Some((key, text))
            })
            .filter(|(_, text)| match read_kept(text) {
                Ok(kept) => kept.session.is_of(set) && whole_kept(0, kept, set).is_none(),
                Err(_) => true,
            })
            .collect()
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

    /// What is kept, newest first.
    #[inline(never)]
    pub fn kept(&self, set: &QuestionSet) -> Vec<Kept> {
        let keys = self.store.keys().unwrap_or_default();
        let mut kept: Vec<Kept> = Vec::new();
        for key in keys {
            let text = self.store.read(&key).ok().flatten();
            let found = kept_id(&key).zip(text);
            let found = found.and_then(|(id, text)| whole_kept(id, read_kept(&text).ok()?, set));
            if let Some(found) = found {
                // A browser lists its keys in an order of its own.
                let age = |kept: &Kept| (kept.id & COUNT, kept.id);
                let older = kept.iter().position(|other| age(other) < age(&found));
                kept.insert(older.unwrap_or(kept.len()), found);
            }
        }
        kept
    }

    pub(super) fn write_and_read_back(&self, key: &str, record: &Record) -> Result<(), Unsaved> {
        self.put(key, &record.encode()).map_err(|why| match why {
            StoreError::Full => Unsaved::Full,
            StoreError::Denied => Unsaved::NoStorage,
            StoreError::Failed => Unsaved::Failed,
        })
    }

    fn may_write(&self) -> Result<(), Unsaved> {
        match self.read_only {
            Some(ReadOnly::Newer) => Err(Unsaved::NewerData),
            Some(ReadOnly::NotQuarantined | ReadOnly::Unreadable) => Err(Unsaved::Failed),
            None if self.elsewhere => Err(Unsaved::OtherTab),
            None => Ok(()),
        }
    }

    /// The newest generation in the slots. The last write that could not be read back does not count.
    fn newest_here(&self) -> Result<Option<u64>, Unsaved> {
        let mut newest = None;
        for key in &self.slots {
            let Some(text) = self.store.read(key).map_err(|_| Unsaved::Failed)? else {
                continue;
            };
            match Record::decode(&text) {
                Err(RecordError::Newer) => return Err(Unsaved::NewerData),
                Ok(record) if self.unsure.as_ref() != Some(&text) => {
                    newest = newest.max(Some(record.generation));
                }
                Ok(_) | Err(RecordError::Damaged) => {}
            }
        }
        Ok(newest)
    }

    /// Looks whether the slots are still as this page left them. Empty slots are no objection: the
    /// site's data may have been cleared.
    fn check_slots(&self) -> Result<(), Unsaved> {
        match self.newest_here()? {
            Some(newest) if newest != self.generation => Err(Unsaved::OtherTab),
            None if self.is_erased_elsewhere() => Err(Unsaved::OtherTab),
            _ => Ok(()),
        }
    }

    /// Whether another tab has erased what this page saved: it left a tombstone since. Slots that are empty
    /// without a tombstone were cleared by somebody else, while the session is open here.
    pub fn is_erased_elsewhere(&self) -> bool {
        let tombstone = self.newest_tombstone();
        self.generation > self.heeded && tombstone > self.heeded && tombstone >= self.generation
    }

    fn try_save(&mut self, session: &Session) -> Result<(), Unsaved> {
        self.may_write()?;
        self.check_slots()?;
        // A tombstone of another tab, on what was never here, counts further than this page.
        let last = self.generation.max(self.newest_tombstone());
        let generation = Record::after(last).ok_or(Unsaved::Failed)?;
        let [even, odd] = &self.slots;
        let key = if generation.is_multiple_of(2) {
            even
        } else {
            odd
        };
        let record = Record::of(generation, session).ok_or(Unsaved::Failed)?;
        let written = self.write_and_read_back(key, &record);
        self.unsure = written.is_err().then(|| record.encode());
        written?;
        self.generation = generation;
        if self.store.outlives_page() {
            Ok(())
        } else {
            Err(Unsaved::NoStorage)
        }
    }

    /// Writes the session, reads it back, and says where it is now.
    pub fn save(&mut self, session: &Session) -> Saved {
        match self.try_save(session) {
            Ok(()) => Saved::OnDevice,
            Err(why) => Saved::InPage(why),
        }
    }

    /// Removes the unfinished session. Data of a newer version stays.
    ///
    /// # Errors
    /// [`StoreError`] where something of it may still be there.
    pub fn erase(&mut self) -> Result<(), StoreError> {
        if self.read_only == Some(ReadOnly::Newer) {
            return Ok(());
        }
        // The generation goes on counting, so that an old tab notices. This may be the old one.
        let newest = self.newest_here().ok().flatten();
        let copies = self.slots.iter().filter_map(|key| self.store.backup(key));
        let copied = copies.filter_map(|text| generation_of(&text)).max();
        let newest = newest.max(copied).unwrap_or_default();
        self.generation = self.generation.max(newest);
        self.heeded = self.generation;
        let tombstone = Record::tombstone(self.generation).encode();
        let [even, odd] = &self.slots;
        let erased = [even, odd].map(|key| {
            self.store
                .change_backup(key, BackupOp::PutTombstone(&tombstone));
            self.erase_slot(key)
        });
        erased.into_iter().collect()
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

    /// What could not be read and could not be quarantined is not ours to remove.
    fn erase_slot(&self, key: &str) -> Result<(), StoreError> {
        if self.read_only.is_some() {
            let text = self.store.read(key)?;
            if text.is_some_and(|text| Record::decode(&text).is_err()) {
                return Ok(());
            }
        }
        self.store.remove(key)
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

    /// Removes a kept session.
    ///
    /// # Errors
    /// [`StoreError`] where it may still be there.
    pub fn erase_kept(&mut self, id: u64) -> Result<(), StoreError> {
        self.count_kept_ids(std::iter::once(id));
        self.erase_text(&kept_key(id))
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
