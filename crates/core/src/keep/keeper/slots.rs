//! The unfinished session, in two slots that are written in turn.

use super::{Found, Keeper, Quarantined, ReadOnly, generation_of};
use crate::keep::record::{Record, RecordError};
use crate::keep::store::{BackupOp, Store, StoreError};
use crate::measure::QuestionSet;
use crate::session::{Saved, Session, StoredSession, Unsaved};

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

/// The newest record in the slots and their backup.
struct Newest {
    generation: u64,
    session: Option<Session>,
    /// Where the text belongs, if it was found in the backup.
    copy_of: Option<(String, String)>,
}

impl<S: Store> Keeper<S> {
    pub(super) fn read_slots(&mut self, set: &QuestionSet, found: &mut Found) {
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
    pub(super) fn check_slots(&self) -> Result<(), Unsaved> {
        match self.newest_here()? {
            Some(newest) if newest != self.generation => Err(Unsaved::OtherTab),
            None if self.is_erased_elsewhere() => Err(Unsaved::OtherTab),
            _ => Ok(()),
        }
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
}
