//! Saving, finding, closing and erasing the group of a workshop.
//!
//! One text under one name, in both places: a write replaces it whole or not at all, and the newer one
//! wins; of one group the closed text wins always. Several tabs may have the group open: each looks at what
//! is there before it changes anything ([`Keeper::meet_group`]), while the browser's lock keeps the others
//! out.

use super::keeper::Keeper;
use super::places::{GROUP, SESSION};
use super::record::{Record, RecordError};
use super::store::{BackupOp, Store, StoreError};
use crate::group::{Group, StoredGroup};
use crate::measure::QuestionSet;
use crate::session::{Saved, Unsaved};

/// What is known of the group's place on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GroupPlace {
    /// Counts every write, from 1.
    generation: u64,
    /// Why nothing is written there.
    closed: Option<Unsaved>,
    /// Whether a group was there that cannot be read.
    unreadable: bool,
}

impl GroupPlace {
    /// Why nothing is written there; `None` where the group is saved.
    pub fn closed(self) -> Option<Unsaved> {
        self.closed
    }

    /// Whether a group was there that cannot be read: it was quarantined where that was possible.
    pub fn is_unreadable(self) -> bool {
        self.unreadable
    }
}

/// What is there by now, beside the group of this page.
#[derive(Debug)]
pub enum Met {
    /// Nothing that this page does not know.
    Same,
    /// What another tab has left: a newer state of the group, a closed one, or another group.
    Other(Box<Group>),
    /// Another tab has erased the group.
    Gone,
}

/// What stands in one of the two places.
enum There {
    Group(Box<Group>),
    Erased,
}

impl There {
    /// Whether this, of a generation, takes the place of something else.
    fn beats(&self, generation: u64, other: &There, known: u64) -> bool {
        let closed = |there: &There| match there {
            There::Group(group) => group.id().filter(|_| group.is_closed()),
            There::Erased => None,
        };
        match (self, other) {
            // A closed group is not opened again by an older text, whatever the texts count.
            (There::Group(one), There::Group(other_group)) if one.id() == other_group.id() => {
                let rank = |there, generation| (closed(there).is_some(), generation);
                rank(self, generation) > rank(other, known)
            }
            // Of what was saved and then erased, erased came later.
            _ => {
                let rank = |there: &There, generation| (generation, matches!(there, There::Erased));
                rank(self, generation) > rank(other, known)
            }
        }
    }
}

fn read(text: &str, set: &QuestionSet) -> Result<(u64, There), RecordError> {
    let record = Record::decode(text)?;
    if record.is_tombstone() {
        return Ok((record.generation, There::Erased));
    }
    let stored: StoredGroup<'_> = record.read()?;
    let group = stored.check(set).map_err(|_| RecordError::Damaged)?;
    Ok((record.generation, There::Group(Box::new(group))))
}

impl<S: Store> Keeper<S> {
    /// The name under which the group is kept: with the storage suffix of the session.
    pub fn group_key(&self) -> String {
        let suffix = self.slot().strip_prefix(SESSION).unwrap_or_default();
        [GROUP, suffix.get(1..).unwrap_or_default()].concat()
    }

    /// Whether a group seems to be kept.
    #[inline(never)]
    pub fn has_group(&self) -> bool {
        matches!(self.store().read(&self.group_key()), Ok(Some(_)))
    }

    /// Whether a group seems to be kept in one of the two places.
    #[inline(never)]
    pub fn may_have_group(&self) -> bool {
        let copy = self.store().backup(&self.group_key());
        let is_group = |text: &String| Record::decode(text).is_ok_and(|text| !text.is_tombstone());
        self.has_group() || copy.as_ref().is_some_and(is_group)
    }

    /// The group that is kept on this device. What cannot be read is quarantined, and what a newer version
    /// wrote is left alone: then nothing is written.
    #[inline(never)]
    pub fn find_group(&self, set: &QuestionSet) -> (GroupPlace, Option<Box<Group>>) {
        let mut place = GroupPlace::default();
        match self.newest_group(set, &mut place) {
            Some(There::Group(group)) => (place, Some(group)),
            Some(There::Erased) | None => (place, None),
        }
    }

    /// What is newest in both places, which are the same then. What is known of the place is brought up to
    /// date.
    fn newest_group(&self, set: &QuestionSet, place: &mut GroupPlace) -> Option<There> {
        let name = self.group_key();
        place.unreadable = false;
        let Ok(here) = self.store().read(&name) else {
            place.closed = Some(Unsaved::Failed);
            return None;
        };
        let copy = self.store().backup(&name);
        let has_copy = copy.is_some();
        let copy = copy.filter(|text| Some(text) != here.as_ref());
        let mut newest: Option<(u64, There, &String, bool)> = None;
        let mut damaged = None;
        for (text, is_copy) in [(&here, false), (&copy, true)] {
            let Some(text) = text else { continue };
            match read(text, set) {
                Ok((generation, there)) => {
                    let beats = newest
                        .as_ref()
                        .is_none_or(|(known, other, ..)| there.beats(generation, other, *known));
                    place.generation = place.generation.max(generation);
                    if beats {
                        newest = Some((generation, there, text, is_copy));
                    }
                }
                Err(RecordError::Newer) => {
                    place.closed = Some(Unsaved::NewerData);
                    return None;
                }
                Err(RecordError::Damaged) if is_copy && newest.is_some() => {}
                Err(RecordError::Damaged) => damaged = Some((text, is_copy)),
            }
        }
        if let Some((text, is_copy)) = damaged {
            place.unreadable |= newest.is_none();
            if self.quarantine(&name, text, is_copy).is_err() {
                place.closed = Some(Unsaved::Failed);
            }
        }
        let (_, there, text, is_copy) = newest?;
        match &there {
            There::Group(_) if is_copy => {
                // Where this fails, the backup has it still.
                let _ = self.put(&name, text);
            }
            There::Group(_) if has_copy && copy.is_some() => {
                // An older text in the backup does not outlive this one.
                self.store().change_backup(&name, BackupOp::Put(text));
            }
            There::Group(_) => {}
            There::Erased if here.is_none() => {
                self.store().change_backup(&name, BackupOp::ExpireTombstone)
            }
            There::Erased => {
                let _ = self.store().remove(&name);
            }
        }
        Some(there)
    }

    /// Looks what is there before a group is changed: another tab may have changed, closed or erased it, or
    /// have begun another one. A closed group and another one are taken always, whatever they count.
    #[inline(never)]
    pub fn meet_group(&self, group: &Group, set: &QuestionSet, place: &mut GroupPlace) -> Met {
        if place.closed.is_some() {
            return Met::Same;
        }
        let known = place.generation;
        let there = self.newest_group(set, place);
        if place.closed.is_some() {
            return Met::Same;
        }
        match there {
            Some(There::Group(stored)) => {
                let is_same = group.id() == stored.id();
                let is_newer = match (stored.is_closed(), group.is_closed()) {
                    (true, false) => true,
                    (false, true) => false,
                    _ => place.generation > known,
                };
                if is_same && !is_newer {
                    Met::Same
                } else {
                    Met::Other(stored)
                }
            }
            // One that cannot be read any more was quarantined, and is written anew.
            None if place.unreadable => Met::Same,
            Some(There::Erased) | None if group.id().is_some() && known > 0 => Met::Gone,
            Some(There::Erased) | None => Met::Same,
        }
    }

    /// Whether another tab has erased the group that was saved here.
    #[inline(never)]
    pub fn group_is_gone(&self, place: GroupPlace) -> bool {
        place.generation > 0
            && place.closed.is_none()
            && self.store().read(&self.group_key()) == Ok(None)
    }

    /// Writes the group, reads it back, and says where it is now.
    #[inline(never)]
    pub fn save_group(&self, group: &Group, place: &mut GroupPlace) -> Saved {
        match self.try_save_group(group, place) {
            Ok(()) => Saved::OnDevice,
            Err(why) => Saved::InPage(why),
        }
    }

    fn try_save_group(&self, group: &Group, place: &mut GroupPlace) -> Result<(), Unsaved> {
        if let Some(why) = place.closed {
            return Err(why);
        }
        let stored = group.stored().ok_or(Unsaved::Failed)?;
        let generation = Record::after(place.generation).ok_or(Unsaved::Failed)?;
        let record = Record::of(generation, &stored).ok_or(Unsaved::Failed)?;
        self.write_and_read_back(&self.group_key(), &record)?;
        place.generation = generation;
        if self.is_shared() {
            Ok(())
        } else {
            Err(Unsaved::NoStorage)
        }
    }

    /// Writes a closed group in the place of the open one, and says whether it may be shown: only where
    /// neither the open text nor its copy stays. Where the closed one cannot be written, the open one is
    /// erased.
    #[inline(never)]
    pub fn close_group(&self, group: &Group, place: &mut GroupPlace) -> (Saved, bool) {
        let why = match self.try_save_group(group, place) {
            Ok(()) => return (Saved::OnDevice, true),
            // It was written, for as long as the page is open.
            Err(why @ Unsaved::NoStorage) if !self.is_shared() => {
                return (Saved::InPage(why), true);
            }
            Err(why) => why,
        };
        let saved = Saved::InPage(why);
        if place.closed.is_some() {
            // Nothing of it was ever written.
            return (saved, place.generation == 0);
        }
        // What could not be read back may be there all the same.
        place.generation = Record::after(place.generation).unwrap_or(place.generation);
        let is_erased = self.erase_group(*place).is_ok();
        let is_gone = self.store().read(&self.group_key()) == Ok(None);
        (saved, is_erased && is_gone)
    }

    /// Removes the group; what a newer version wrote stays.
    ///
    /// # Errors
    /// [`StoreError`] where it may still be there.
    #[inline(never)]
    pub fn erase_group(&self, place: GroupPlace) -> Result<(), StoreError> {
        if place.closed == Some(Unsaved::NewerData) {
            return Ok(());
        }
        let name = self.group_key();
        let tombstone = Record::tombstone(place.generation).encode();
        self.store()
            .change_backup(&name, BackupOp::PutTombstone(&tombstone));
        self.store().remove(&name)
    }
}
