//! What these tests share.

pub use crate::common::{
    CHEAP, Chance, Led, agree, answer_here, apart, apart_locked, begin, built_in, contribution,
    entropy, fill, fresh, json, lock, read, rounds, saved, small_set, theirs, to_open, to_reveal,
};
pub use proptest::prelude::*;
pub use serde_json::{Value, json};
pub use std::cell::{Cell, RefCell};
pub use std::collections::{BTreeMap, BTreeSet};
pub use std::rc::Rc;
pub use tweeluik_core::exchange::{Added, Fingerprint, Workshop as WayIn, link};
pub use tweeluik_core::group::{
    FillingScreen, Group, GroupEffect, GroupEvent, GroupScreen, StoredGroup,
};
pub use tweeluik_core::keep::{
    BackupOp, GroupPlace, Keeper, Kind, MemoryStore, Met, PREFIX, Quarantined, Record, RecordError,
    Store, StoreError, readable,
};
pub use tweeluik_core::language::{Address, Language};
pub use tweeluik_core::measure::{Direct, Direction, Form, Person, QuestionSet, Response, Weight};
pub use tweeluik_core::session::{
    Agreed, Config, Effect, Event, Journey, Kept, KeptEffect, KeptList, Saved, Screen, Session,
    StoredSession, Unsaved,
};
pub use tweeluik_core::setup::Relation;
pub use tweeluik_core::words::{Late, Words};

/// The highest generation that is read.
pub const MAX_GENERATION: u64 = 1 << 53;

pub const SLOTS: [&str; 2] = ["tweeluik:session:a", "tweeluik:session:b"];

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    /// Writing fails, and the old text stays.
    Write(StoreError),
    /// Writing does nothing and says nothing.
    Dropped,
    /// Something else is written than was given.
    Changed,
    /// What was just written cannot be read back, although it is there.
    ReadBack,
    Read(StoreError),
    Remove(StoreError),
    /// Neither writing nor removing does anything.
    Frozen,
}

/// Texts under their keys.
pub type Texts = Rc<RefCell<BTreeMap<String, String>>>;
/// What a tab was told of the backup and has not heard yet.
pub type Inbox = Rc<RefCell<Vec<(String, Option<String>)>>>;

/// A browser's storage. [`TestStorage::tab`] gives a tab of it, which knows of the backup what it has read and
/// heard; the storage itself sees all.
#[derive(Clone, Debug)]
pub struct TestStorage {
    pub texts: Texts,
    pub fault: Rc<Cell<Option<Fault>>>,
    /// Whether the last thing done was to write.
    pub has_written: Rc<Cell<bool>>,
    /// How many writes go well before the fault is there.
    pub good_writes: Rc<Cell<usize>>,
    pub outlives_page: bool,
    /// The backup.
    pub copies: Texts,
    /// What this tab knows of it.
    pub known: Texts,
    pub inbox: Inbox,
    /// The inboxes of all tabs.
    pub channel: Rc<RefCell<Vec<Inbox>>>,
    /// Whether tabs hear of each other only when the test tells it.
    pub hears_late: Rc<Cell<bool>>,
    /// What goes from the backup when the first one has been written to the disk.
    pub spent: Texts,
    /// What the browser has surely written to the disk.
    pub settled: Rc<RefCell<BTreeSet<String>>>,
    /// What this tab knows of that: as old as what it knows of the backup.
    pub known_settled: Rc<RefCell<BTreeSet<String>>>,
    pub token: u32,
    /// Whether what else the browser keeps was let go.
    pub is_forgotten: Rc<Cell<bool>>,
    /// Whether the backup takes nothing any more.
    pub copy_is_dead: Rc<Cell<bool>>,
}

impl TestStorage {
    pub fn new() -> TestStorage {
        let copies = Texts::default();
        let settled = Rc::default();
        TestStorage {
            texts: Rc::default(),
            fault: Rc::default(),
            has_written: Rc::default(),
            good_writes: Rc::default(),
            outlives_page: true,
            known: Rc::clone(&copies),
            copies,
            inbox: Rc::default(),
            channel: Rc::default(),
            hears_late: Rc::default(),
            spent: Rc::default(),
            known_settled: Rc::clone(&settled),
            settled,
            token: 0,
            is_forgotten: Rc::default(),
            copy_is_dead: Rc::default(),
        }
    }

    pub fn with(texts: &[(&str, &str)]) -> TestStorage {
        let storage = TestStorage::new();
        for (key, text) in texts {
            storage.put(key, text);
        }
        storage
    }

    /// A tab that looks at the backup now.
    pub fn tab(&self) -> TestStorage {
        let inbox = Inbox::default();
        self.channel.borrow_mut().push(Rc::clone(&inbox));
        TestStorage {
            known: Rc::new(RefCell::new(self.copies.borrow().clone())),
            known_settled: Rc::new(RefCell::new(self.settled.borrow().clone())),
            inbox,
            ..self.clone()
        }
    }

    /// The tab looks at the backup again.
    pub fn look_again(&self) {
        self.inbox.take();
        let now = self.copies.borrow().clone();
        self.known.replace(now);
        let settled = self.settled.borrow().clone();
        self.known_settled.replace(settled);
    }

    /// The tab hears what the others have told.
    pub fn hear(&self) {
        for (key, text) in self.inbox.take() {
            let mut known = self.known.borrow_mut();
            let is_mark =
                |text: &String| Record::decode(text).is_ok_and(|text| text.is_tombstone());
            // Who took a text for cleared had not heard of its tombstone.
            if text.is_none() && known.get(&key).is_some_and(is_mark) {
                continue;
            }
            if text.as_ref().is_none_or(is_mark) || known.get(&key).is_none_or(is_mark) {
                self.known_settled.borrow_mut().remove(&key);
            }
            match text {
                Some(text) => known.insert(key, text),
                None => known.remove(&key),
            };
        }
    }

    /// Tells all other tabs of a change, and writes it into the backup.
    pub fn change(&self, key: &str, text: Option<&str>) {
        for inbox in self.channel.borrow().iter() {
            if !Rc::ptr_eq(inbox, &self.inbox) {
                let change = (key.to_owned(), text.map(str::to_owned));
                inbox.borrow_mut().push(change);
            }
        }
        let is_mark = |text: &str| Record::decode(text).is_ok_and(|record| record.is_tombstone());
        let before = self.known.borrow().get(key).cloned();
        let was_there = before.as_ref().is_some_and(|before| !is_mark(before));
        if !was_there || text.is_none_or(is_mark) {
            self.settled.borrow_mut().remove(key);
            self.known_settled.borrow_mut().remove(key);
        }
        // A text goes only if it is what the backup still holds.
        let is_other = text.is_none() && before != self.copies.borrow().get(key).cloned();
        for texts in [&self.known, &self.copies] {
            if is_other && Rc::ptr_eq(texts, &self.copies) && !Rc::ptr_eq(texts, &self.known) {
                continue;
            }
            let mut texts = texts.borrow_mut();
            match text {
                Some(text) => texts.insert(key.to_owned(), text.to_owned()),
                None => texts.remove(key),
            };
        }
    }

    /// What a new page finds: the same texts, without the faults.
    pub fn snapshot(&self) -> TestStorage {
        let storage = TestStorage::new();
        storage.texts.replace(self.texts.borrow().clone());
        storage.copies.replace(self.copies.borrow().clone());
        storage.settled.replace(self.settled.borrow().clone());
        storage.hears_late.set(self.hears_late.get());
        storage
    }

    /// What a new page finds after the browser was killed: here the texts of some time ago, in the
    /// second place those of now.
    pub fn killed(&self, then: &BTreeMap<String, String>) -> TestStorage {
        let storage = self.snapshot();
        storage.texts.replace(then.clone());
        storage
    }

    /// By now the browser has written what it had.
    pub fn is_written(&self) {
        // What was on the disk before and was cleared since stays known as that, until the backup changes: no page
        // that is closed can take it back, and without it what was cleared would look as if a kill took it.
        let here = self.texts.borrow().keys().cloned().collect::<Vec<_>>();
        self.settled.borrow_mut().extend(here);
        let mut copies = self.copies.borrow_mut();
        for (key, mark) in self.spent.take() {
            if copies.get(&key) == Some(&mark) && self.look(&key).is_none() {
                copies.remove(&key);
            }
        }
    }

    pub fn fails(&self, fault: Fault) {
        self.fails_after(0, fault);
    }

    pub fn fails_after(&self, good_writes: usize, fault: Fault) {
        self.good_writes.set(good_writes);
        self.fault.set(Some(fault));
    }

    pub fn works(&self) {
        self.fault.set(None);
    }

    pub fn put(&self, key: &str, text: &str) {
        self.texts
            .borrow_mut()
            .insert(key.to_owned(), text.to_owned());
    }

    pub fn look(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    pub fn all(&self) -> BTreeMap<String, String> {
        self.texts.borrow().clone()
    }

    pub fn contains(&self, part: &str) -> bool {
        let texts = self.texts.borrow();
        texts.values().any(|text| opened_up(text).contains(part))
    }
}

impl Store for TestStorage {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        let has_written = self.has_written.replace(false);
        match self.fault.get() {
            Some(Fault::Read(error)) => Err(error),
            Some(Fault::ReadBack) if has_written => Err(StoreError::Failed),
            _ => Ok(self.look(key)),
        }
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.has_written.set(true);
        if self.good_writes.get() > 0 {
            self.good_writes.set(self.good_writes.get() - 1);
            self.put(key, text);
            return Ok(());
        }
        match self.fault.get() {
            Some(Fault::Write(error)) => return Err(error),
            Some(Fault::Frozen) => return Err(StoreError::Full),
            Some(Fault::Dropped) => {}
            Some(Fault::Changed) => self.put(key, &format!("{text}?")),
            Some(Fault::ReadBack | Fault::Read(_) | Fault::Remove(_)) | None => self.put(key, text),
        }
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        if let Some(Fault::Remove(error)) = self.fault.get() {
            return Err(error);
        }
        if self.fault.get() == Some(Fault::Frozen) {
            return Ok(());
        }
        self.texts.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        if let Some(Fault::Read(error)) = self.fault.get() {
            return Err(error);
        }
        let texts = self.texts.borrow();
        let ours = texts.keys().filter(|key| key.starts_with(PREFIX));
        Ok(ours.cloned().collect())
    }

    fn outlives_page(&self) -> bool {
        self.outlives_page
    }

    fn backup_keys(&self) -> Vec<String> {
        if !self.hears_late.get() {
            self.hear();
        }
        self.known.borrow().keys().cloned().collect()
    }

    fn backup(&self, key: &str) -> Option<String> {
        if !self.hears_late.get() {
            self.hear();
        }
        self.known.borrow().get(key).cloned()
    }

    fn is_settled(&self, key: &str) -> bool {
        self.known_settled.borrow().contains(key)
    }

    fn token(&self) -> u32 {
        self.token
    }

    fn change_backup(&self, key: &str, change: BackupOp<'_>) {
        if self.copy_is_dead.get() {
            return;
        }
        // What the backup is known to have is not written again: another tab may have erased it since.
        if let BackupOp::Put(text) = change
            && self
                .known
                .borrow()
                .get(key)
                .is_some_and(|known| known == text)
        {
            return;
        }
        // A tombstone is not replaced by what it erases.
        let mark = self.known.borrow().get(key).cloned();
        let mark = mark.and_then(|text| Record::decode(&text).ok());
        let mark = mark.filter(Record::is_tombstone);
        if let (Some(mark), BackupOp::Put(text)) = (mark, change)
            && Record::decode(text).is_ok_and(|text| text.generation <= mark.generation)
        {
            return;
        }
        match change {
            BackupOp::Put(text) | BackupOp::PutTombstone(text) => self.change(key, Some(text)),
            BackupOp::ExpireTombstone => {}
            BackupOp::Delete => self.change(key, None),
        }
        if let BackupOp::ExpireTombstone | BackupOp::PutTombstone(_) = change
            && let Some(mark) = self.known.borrow().get(key)
        {
            let mut spent = self.spent.borrow_mut();
            spent.insert(key.to_owned(), mark.clone());
        }
    }

    fn forget(&self) {
        self.is_forgotten.set(true);
    }
}

/// What a page finds, with what it looks over afterwards.
pub struct Found {
    pub session: Option<Session>,
    pub kept: Vec<Kept>,
    pub of_other_sets: usize,
    pub partly: bool,
    pub quarantined: Option<Quarantined>,
    pub newer: Option<Quarantined>,
}

pub fn open(storage: &TestStorage) -> (Keeper<TestStorage>, Found) {
    open_with(storage, &small_set(), "")
}

pub fn open_with(
    storage: &TestStorage,
    set: &QuestionSet,
    end: &str,
) -> (Keeper<TestStorage>, Found) {
    open_tab(storage.tab(), set, end)
}

pub fn open_tab(tab: TestStorage, set: &QuestionSet, end: &str) -> (Keeper<TestStorage>, Found) {
    let (keeper, found) = Keeper::open(tab, set, end);
    let (mut quarantined, mut newer) = (found.quarantined, found.newer);
    let kept = keeper.look_over(set, &mut quarantined, &mut newer);
    let KeptList {
        kept,
        of_other_sets,
    } = kept;
    assert!(kept.len() + of_other_sets <= found.kept);
    let found = Found {
        session: found.session,
        kept,
        of_other_sets,
        partly: found.partly,
        quarantined,
        newer,
    };
    (keeper, found)
}

/// Sessions that differ, in the order in which a pair passes through them.
pub fn sessions(count: usize) -> Vec<Session> {
    let mut journey = fresh(small_set());
    journey.apply(Event::Pair);
    let mut all = vec![saved(&journey.apply(Event::Begin)).unwrap().clone()];
    let mut numbers = (1..=7).cycle();
    while all.len() < count {
        let event = Event::Answer(
            "t-1".to_owned(),
            Direction::Receive,
            crate::common::response(numbers.next().unwrap()),
        );
        all.extend(saved(&journey.apply(event)).cloned());
    }
    all
}

pub fn session() -> Session {
    sessions(2).pop().unwrap()
}

pub fn opened_session() -> Session {
    let mut journey = fresh(small_set());
    to_open(&mut journey, Form::Short, [2, 4]);
    let effects = journey.apply(Event::Finish);
    saved(&effects).unwrap().clone()
}

/// What both agreed to keep, on this day.
pub fn agreed(day: &str) -> Agreed {
    crate::common::agreed(small_set(), opened_session(), day)
}

pub fn found_json(found: &Found) -> Option<String> {
    found.session.as_ref().map(json)
}

pub fn offered(found: &Found) -> Vec<String> {
    let both = [&found.quarantined, &found.newer];
    both.into_iter()
        .flatten()
        .flat_map(|aside| aside.raw.clone())
        .collect()
}

/// A stored text, and behind it what it holds: the bytes as far as they are text, and the value as [`json`]
/// writes it.
pub fn opened_up(text: &str) -> String {
    let Ok(record) = Record::decode(text) else {
        return text.to_owned();
    };
    let value = if record.is_tombstone() {
        Value::Null
    } else if let Ok(session) = record.read::<StoredSession>() {
        json!(session)
    } else if let Ok(kept) = record.read::<(String, StoredSession)>() {
        json!(kept)
    } else {
        json!(record.read::<StoredGroup<'_>>().expect("a value of ours"))
    };
    let bytes = String::from_utf8_lossy(&record.payload);
    format!("{text} {bytes} {value}")
}

/// A record that holds a session, from what [`json`] wrote of it.
pub fn record(generation: u64, text: &str) -> String {
    let session = read(text).expect("the form of a session");
    let record = Record::of(generation, &session).expect("a session can be written");
    record.encode()
}

/// A good record that holds any bytes.
pub fn record_of_bytes(generation: u64, payload: &[u8]) -> String {
    let payload = payload.to_vec();
    Record {
        generation,
        payload,
    }
    .encode()
}

pub fn damages(text: &str) -> Vec<String> {
    let cuts = (0..text.len()).filter(|&end| text.is_char_boundary(end));
    let mut damaged: Vec<String> = cuts.map(|end| text[..end].to_owned()).collect();
    for place in 0..text.len() {
        for bit in 0..8 {
            let mut bytes = text.to_owned().into_bytes();
            bytes[place] ^= 1 << bit;
            damaged.push(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    damaged
}

/// One that is answered in full, as a value to break.
pub fn payload() -> Value {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    fill(&mut journey, 3);
    let effects = journey.apply(Event::ChangeDirect);
    serde_json::from_str(&json(saved(&effects).unwrap())).unwrap()
}

pub const GROUP: &str = "tweeluik:workshop";

/// A group to which pairs may add, and its way in.
pub fn filling(set: &QuestionSet) -> (Group, WayIn) {
    let relation = Relation::ParentProfessional;
    let mut group = Group::fresh(set.clone(), relation, Language::Nl, Form::Short);
    group.apply(GroupEvent::Open(*b"the id!!"));
    group.apply(GroupEvent::Pairs(500));
    let GroupScreen::Filling(FillingScreen {
        join_code: way_in, ..
    }) = group.screen()
    else {
        unreachable!();
    };
    (group, way_in)
}
