//! How a session is kept: what was called saved is there, or somebody has been told.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::{
    CHEAP, Chance, Led, agree, answer_here, apart, apart_locked, begin, built_in, contribution,
    fill, fresh, json, lock, rounds, saved, small_set, theirs, to_open, to_reveal,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use tweeluik_core::exchange::{Added, Workshop as WayIn, link};
use tweeluik_core::keep::{
    BoardPlace, Copy, Keeper, Kind, MemoryStore, Met, PREFIX, Record, RecordError, SetAside, Store,
    StoreError, readable,
};
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::{Direction, Form, Person, QuestionSet, Response};
use tweeluik_core::session::{
    Agreed, BoardEffect, BoardEvent, BoardScreen, Config, Effect, Event, Journey, Kept, Saved,
    Screen, Session, Unsaved, Workshop,
};
use tweeluik_core::setup::Relation;
use tweeluik_core::words::{Late, Words};

/// The highest generation that is read.
const MAX_GENERATION: u64 = 1 << 53;

const SLOTS: [&str; 2] = ["tweeluik:session:a", "tweeluik:session:b"];

// ---------------------------------------------------------------------------------------------
// A store that can be looked into and that can fail

#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
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
type Texts = Rc<RefCell<BTreeMap<String, String>>>;
/// What a tab was told of the second place and has not heard yet.
type Inbox = Rc<RefCell<Vec<(String, Option<String>)>>>;

/// A browser's storage. [`Shelf::tab`] gives a tab of it, which knows of the second place what it has read and
/// heard; the shelf itself sees all.
#[derive(Clone, Debug)]
struct Shelf {
    texts: Texts,
    fault: Rc<Cell<Option<Fault>>>,
    /// Whether the last thing done was to write.
    has_written: Rc<Cell<bool>>,
    /// How many writes go well before the fault is there.
    good_writes: Rc<Cell<usize>>,
    outlives_page: bool,
    /// The second place.
    copies: Texts,
    /// What this tab knows of it.
    known: Texts,
    inbox: Inbox,
    /// The inboxes of all tabs.
    channel: Rc<RefCell<Vec<Inbox>>>,
    /// Whether tabs hear of each other only when the test says so.
    hears_late: Rc<Cell<bool>>,
    /// What goes from the second place when the first one has been written to the disk.
    spent: Texts,
    /// What the browser has surely written to the disk.
    settled: Rc<RefCell<BTreeSet<String>>>,
    /// What this tab knows of that: as old as what it knows of the second place.
    known_settled: Rc<RefCell<BTreeSet<String>>>,
    token: u32,
    /// Whether what else the browser keeps was let go.
    is_forgotten: Rc<Cell<bool>>,
    /// Whether the second place takes nothing any more.
    copy_is_dead: Rc<Cell<bool>>,
}

impl Shelf {
    fn new() -> Shelf {
        let copies = Texts::default();
        let settled = Rc::default();
        Shelf {
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

    fn with(texts: &[(&str, &str)]) -> Shelf {
        let shelf = Shelf::new();
        for (key, text) in texts {
            shelf.put(key, text);
        }
        shelf
    }

    /// A tab that looks at the second place now.
    fn tab(&self) -> Shelf {
        let inbox = Inbox::default();
        self.channel.borrow_mut().push(Rc::clone(&inbox));
        Shelf {
            known: Rc::new(RefCell::new(self.copies.borrow().clone())),
            known_settled: Rc::new(RefCell::new(self.settled.borrow().clone())),
            inbox,
            ..self.clone()
        }
    }

    /// The tab looks at the second place again.
    fn look_again(&self) {
        self.inbox.take();
        let now = self.copies.borrow().clone();
        self.known.replace(now);
        let settled = self.settled.borrow().clone();
        self.known_settled.replace(settled);
    }

    /// The tab hears what the others have told.
    fn hear(&self) {
        for (key, text) in self.inbox.take() {
            let mut known = self.known.borrow_mut();
            let is_mark = |text: &String| Record::decode(text).is_ok_and(|text| text.is_erased());
            // Who took a text for cleared had not heard of its mark.
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

    /// Tells all other tabs of a change, and writes it into the second place.
    fn change(&self, key: &str, text: Option<&str>) {
        for inbox in self.channel.borrow().iter() {
            if !Rc::ptr_eq(inbox, &self.inbox) {
                let change = (key.to_owned(), text.map(str::to_owned));
                inbox.borrow_mut().push(change);
            }
        }
        let is_mark = |text: &str| Record::decode(text).is_ok_and(|record| record.is_erased());
        let before = self.known.borrow().get(key).cloned();
        let was_there = before.as_ref().is_some_and(|before| !is_mark(before));
        if !was_there || text.is_none_or(is_mark) {
            self.settled.borrow_mut().remove(key);
            self.known_settled.borrow_mut().remove(key);
        }
        // A text goes only if it is what the second place still holds.
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
    fn snapshot(&self) -> Shelf {
        let shelf = Shelf::new();
        shelf.texts.replace(self.texts.borrow().clone());
        shelf.copies.replace(self.copies.borrow().clone());
        shelf.settled.replace(self.settled.borrow().clone());
        shelf.hears_late.set(self.hears_late.get());
        shelf
    }

    /// What a new page finds after the browser was killed: here the texts of some time ago, in the
    /// second place those of now.
    fn killed(&self, then: &BTreeMap<String, String>) -> Shelf {
        let shelf = self.snapshot();
        shelf.texts.replace(then.clone());
        shelf
    }

    /// By now the browser has written what it had.
    fn is_written(&self) {
        // What was on the disk before and was cleared since stays known as that, until the copy changes: no page
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

    fn fails(&self, fault: Fault) {
        self.fails_after(0, fault);
    }

    fn fails_after(&self, good_writes: usize, fault: Fault) {
        self.good_writes.set(good_writes);
        self.fault.set(Some(fault));
    }

    fn works(&self) {
        self.fault.set(None);
    }

    fn put(&self, key: &str, text: &str) {
        self.texts
            .borrow_mut()
            .insert(key.to_owned(), text.to_owned());
    }

    fn look(&self, key: &str) -> Option<String> {
        self.texts.borrow().get(key).cloned()
    }

    fn all(&self) -> BTreeMap<String, String> {
        self.texts.borrow().clone()
    }

    fn contains(&self, part: &str) -> bool {
        self.texts.borrow().values().any(|text| text.contains(part))
    }
}

impl Store for Shelf {
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

    fn copied_keys(&self) -> Vec<String> {
        if !self.hears_late.get() {
            self.hear();
        }
        self.known.borrow().keys().cloned().collect()
    }

    fn copied(&self, key: &str) -> Option<String> {
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

    fn copy(&self, key: &str, change: Copy<'_>) {
        if self.copy_is_dead.get() {
            return;
        }
        // What the copy is known to have is not written again: another tab may have erased it since.
        if let Copy::Is(text) = change
            && self
                .known
                .borrow()
                .get(key)
                .is_some_and(|known| known == text)
        {
            return;
        }
        // A mark is not replaced by what it erases.
        let mark = self.known.borrow().get(key).cloned();
        let mark = mark.and_then(|text| Record::decode(&text).ok());
        let mark = mark.filter(Record::is_erased);
        if let (Some(mark), Copy::Is(text)) = (mark, change)
            && Record::decode(text).is_ok_and(|text| text.generation <= mark.generation)
        {
            return;
        }
        match change {
            Copy::Is(text) | Copy::Erased(text) => self.change(key, Some(text)),
            Copy::Spent => {}
            Copy::Nothing => self.change(key, None),
        }
        if let Copy::Spent | Copy::Erased(_) = change
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
struct Found {
    session: Option<Session>,
    kept: Vec<Kept>,
    partly: bool,
    set_aside: Option<SetAside>,
    newer: Option<SetAside>,
}

fn open(shelf: &Shelf) -> (Keeper<Shelf>, Found) {
    open_with(shelf, &small_set(), "")
}

fn open_with(shelf: &Shelf, set: &QuestionSet, end: &str) -> (Keeper<Shelf>, Found) {
    open_tab(shelf.tab(), set, end)
}

fn open_tab(tab: Shelf, set: &QuestionSet, end: &str) -> (Keeper<Shelf>, Found) {
    let (keeper, found) = Keeper::open(tab, set, end);
    let (mut set_aside, mut newer) = (found.set_aside, found.newer);
    let kept = keeper.look_over(set, &mut set_aside, &mut newer);
    assert!(kept.len() <= found.kept);
    let found = Found {
        session: found.session,
        kept,
        partly: found.partly,
        set_aside,
        newer,
    };
    (keeper, found)
}

/// Sessions that differ, in the order in which a pair passes through them.
fn sessions(count: usize) -> Vec<Session> {
    let mut journey = fresh(small_set());
    journey.apply(Event::Pair);
    let mut all = vec![saved(&journey.apply(Event::Begin)).unwrap().clone()];
    let mut numbers = (1..=7).cycle();
    while all.len() < count {
        let event = Event::Answer(
            "t-1".to_owned(),
            Direction::Give,
            common::response(numbers.next().unwrap()),
        );
        all.extend(saved(&journey.apply(event)).cloned());
    }
    all
}

fn session() -> Session {
    sessions(2).pop().unwrap()
}

fn opened_session() -> Session {
    let mut journey = fresh(small_set());
    to_open(&mut journey, Form::Short, [2, 4]);
    let effects = journey.apply(Event::Finish);
    saved(&effects).unwrap().clone()
}

/// What both agreed to keep, on this day.
fn agreed(day: &str) -> Agreed {
    common::agreed(small_set(), opened_session(), day)
}

fn found_json(found: &Found) -> Option<String> {
    found.session.as_ref().map(json)
}

fn offered(found: &Found) -> Vec<String> {
    let both = [&found.set_aside, &found.newer];
    both.into_iter()
        .flatten()
        .flat_map(|aside| aside.raw.clone())
        .collect()
}

fn record(generation: u64, payload: &str) -> String {
    Record {
        generation,
        payload: payload.to_owned(),
    }
    .encode()
}

// ---------------------------------------------------------------------------------------------
// Saving and finding

/// A store of somebody else's making is lent out, so that the keeper's own can be tested.
struct Lent<'a>(&'a MemoryStore);

impl Store for Lent<'_> {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.0.read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.0.write(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        self.0.keys()
    }

    fn outlives_page(&self) -> bool {
        self.0.outlives_page()
    }
}

/// What is saved is found, to the letter.
#[test]
fn a_saved_session_is_found_again() {
    let shelf = Shelf::new();
    let (mut keeper, found) = open(&shelf);
    assert!(found.session.is_none());
    for session in sessions(9) {
        assert_eq!(keeper.save(&session), Saved::OnDevice);
        let (_, found) = open(&shelf);
        assert_eq!(found_json(&found), Some(json(&session)));
        assert!(!found.partly && offered(&found).is_empty());
    }
}

/// The page has its store in a box: the box does what the store does, and says what it says.
#[test]
fn a_store_in_a_box_is_that_store() {
    let mut shelf = Shelf::new();
    shelf.token = 7;
    for outlives_page in [true, false] {
        shelf.outlives_page = outlives_page;
        let boxed: Box<dyn Store> = Box::new(shelf.clone());
        boxed.write("tweeluik:a", "text").unwrap();
        assert_eq!(shelf.look("tweeluik:a").as_deref(), Some("text"));
        assert_eq!(boxed.read("tweeluik:a"), Ok(Some("text".to_owned())));
        assert_eq!(boxed.keys(), Ok(vec!["tweeluik:a".to_owned()]));
        assert_eq!(boxed.outlives_page(), outlives_page);
        boxed.copy("tweeluik:b", Copy::Is("copy"));
        assert_eq!(shelf.copied("tweeluik:b").as_deref(), Some("copy"));
        assert_eq!(boxed.copied("tweeluik:b").as_deref(), Some("copy"));
        assert_eq!(boxed.copied_keys(), ["tweeluik:b"]);
        shelf.is_written();
        assert!(boxed.is_settled("tweeluik:a") && !boxed.is_settled("tweeluik:c"));
        assert_eq!(boxed.token(), 7);
        boxed.forget();
        assert!(shelf.is_forgotten.get());
        boxed.remove("tweeluik:a").unwrap();
        assert_eq!(boxed.read("tweeluik:a"), Ok(None));
    }
}

/// Memory has no second place, and tells of no text that is not the product's.
#[test]
fn memory_holds_what_was_written_and_no_copy() {
    let store = MemoryStore::default();
    for (key, text) in [("tweeluik:a", "1"), ("b", "2"), ("tweeluik:a", "3")] {
        store.write(key, text).unwrap();
    }
    store.copy("tweeluik:a", Copy::Is("3"));
    assert_eq!(store.keys(), Ok(vec!["tweeluik:a".to_owned()]));
    assert_eq!(store.read("tweeluik:a"), Ok(Some("3".to_owned())));
    assert_eq!(store.read("b"), Ok(Some("2".to_owned())));
    assert!(store.copied_keys().is_empty() && store.copied("tweeluik:a").is_none());
    store.remove("tweeluik:a").unwrap();
    assert_eq!(store.keys(), Ok(Vec::new()));
    assert_eq!(store.read("b"), Ok(Some("2".to_owned())));
    assert!(!store.outlives_page());
}

/// Nothing there is nothing to tell.
#[test]
fn an_empty_store_is_not_called_damaged() {
    let shelf = Shelf::with(&[("somebody", "else"), ("tweeluik", "x")]);
    let (_, found) = open(&shelf);
    assert!(found.session.is_none() && found.kept.is_empty());
    assert!(!found.partly && offered(&found).is_empty());
}

/// A store that lives as long as the page is not called one that stays.
#[test]
fn what_is_saved_in_memory_is_called_saved_in_the_page_only() {
    let store = MemoryStore::default();
    let (mut keeper, _) = Keeper::open(Lent(&store), &small_set(), "");
    assert_eq!(keeper.save(&session()), Saved::InPage(Unsaved::NoStorage));
    let (_, found) = Keeper::open(Lent(&store), &small_set(), "");
    assert_eq!(found.session.as_ref().map(json), Some(json(&session())));
}

/// Keeping for later is refused where there is no later.
#[test]
fn a_session_is_not_called_kept_in_memory() {
    let store = MemoryStore::default();
    let (mut keeper, _) = Keeper::open(Lent(&store), &small_set(), "");
    let kept = keeper.keep(&agreed("2026-01-31"));
    assert_eq!(kept, Err(Unsaved::NoStorage));
}

/// While one slot is written the other one is left alone: a crash costs the last write at most.
#[test]
fn two_slots_are_written_in_turn() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    let mut last = [None, None];
    for (number, session) in sessions(6).iter().enumerate() {
        keeper.save(session);
        let now = SLOTS.map(|key| shelf.look(key));
        let changed: Vec<usize> = (0..2).filter(|&slot| now[slot] != last[slot]).collect();
        assert_eq!(changed.len(), 1);
        assert_eq!(changed[0] == 0, number % 2 == 1);
        last = now;
    }
    assert!(shelf.all().keys().all(|key| key.starts_with("tweeluik:")));
}

/// The order of writes is counted, not read off a clock or a key.
#[test]
fn the_newest_whole_slot_wins() {
    let [one, two] = [&sessions(3)[1], &sessions(3)[2]].map(json);
    for (a, b, expected) in [(7, 8, &two), (8, 7, &one), (9, 10, &two), (100, 99, &one)] {
        let shelf = Shelf::with(&[(SLOTS[0], &record(a, &one)), (SLOTS[1], &record(b, &two))]);
        let (_, found) = open(&shelf);
        assert_eq!(found_json(&found).as_ref(), Some(expected), "{a} {b}");
    }
}

/// A page that goes on with a session writes after what it found, not over it.
#[test]
fn a_reopened_session_goes_on_in_the_older_slot() {
    let shelf = Shelf::new();
    let all = sessions(4);
    for session in &all[..3] {
        let (mut keeper, _) = open(&shelf);
        keeper.save(session);
    }
    let newest = shelf.look(SLOTS[1]);
    let (mut keeper, _) = open(&shelf);
    keeper.save(&all[3]);
    assert_eq!(shelf.look(SLOTS[1]), newest);
    assert_eq!(found_json(&open(&shelf).1), Some(json(&all[3])));
}

// ---------------------------------------------------------------------------------------------
// Records

fn damages(text: &str) -> Vec<String> {
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

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(5),
        ..ProptestConfig::default()
    })]

    /// What is written is read as it was.
    #[test]
    fn a_record_that_was_encoded_is_decoded_to_itself(generation in 0..=MAX_GENERATION, payload in ".*|\\PC{0,200}|[ \n\u{0}]*") {
        let record = Record { generation, payload };
        prop_assert_eq!(Record::decode(&record.encode()), Ok(record));
    }

    /// Whatever stands in the storage, reading it gives a record or an error; and a record has one
    /// text only.
    #[test]
    fn any_text_is_either_the_one_text_of_a_record_or_refused(text in "(tweeluik/[0-9+]{0,3} [0-9+]{0,3} [0-9a-f]{0,16} ?)?.*") {
        if let Ok(record) = Record::decode(&text) {
            prop_assert_eq!(record.encode(), text);
        }
    }
}

/// A record cut anywhere, or with any bit of it flipped, is none.
#[test]
fn every_cut_and_every_flipped_bit_of_a_record_is_refused() {
    let text = record(12, &json(&session()));
    let damaged = damages(&text);
    assert!(damaged.len() > 2_000);
    for damaged in damaged {
        assert!(Record::decode(&damaged).is_err(), "{damaged}");
    }
}

/// One record, one text.
#[test]
fn a_record_written_in_another_way_is_refused() {
    let good = record(12, "{\"a\":1}");
    assert!(Record::decode(&good).is_ok());
    for other in [
        good.replacen("/1 ", "/01 ", 1),
        good.replacen("/1 ", "/+1 ", 1),
        good.replacen(" 12 ", " 012 ", 1),
        good.replacen(" 12 ", " +12 ", 1),
        good.replacen(' ', "  ", 1),
        good.to_uppercase(),
        format!(" {good}"),
        format!("{good} "),
        format!("\u{feff}{good}"),
    ] {
        assert_eq!(Record::decode(&other), Err(RecordError::Damaged), "{other}");
    }
}

/// A version that is higher is told apart from damage, however the rest is written.
#[test]
fn a_record_of_a_higher_version_is_newer_and_not_damaged() {
    for text in [
        "tweeluik/2 ",
        "tweeluik/2 {\"new\":true}",
        "tweeluik/10 7 abc x",
    ] {
        assert_eq!(Record::decode(text), Err(RecordError::Newer), "{text}");
    }
    for text in [
        "tweeluik/0 1 a b",
        "tweeluik/ 1 a b",
        "tweeluik/-1 x",
        "tweeluik/2",
    ] {
        assert_eq!(Record::decode(text), Err(RecordError::Damaged), "{text}");
    }
}

/// More than a megabyte is no session of ours.
#[test]
fn a_record_that_is_too_long_is_refused() {
    let fits = record(1, &"a".repeat(1_000_000));
    assert!(Record::decode(&fits).is_ok());
    let long = record(1, &"a".repeat(1 << 20));
    assert_eq!(Record::decode(&long), Err(RecordError::Damaged));
}

// ---------------------------------------------------------------------------------------------
// Damage

/// When the last write is damaged, the one before it is found, and the pair is told; or the
/// damage looks like a newer version, and then nothing is touched and the pair is told too.
#[test]
fn every_damage_to_the_newest_slot_leads_to_the_older_one_and_is_told() {
    let [older, newest] = [&sessions(3)[1], &sessions(3)[2]].map(json);
    let (mut back, mut newer) = (0, 0);
    let text = record(2, &newest);
    for damaged in damages(&text) {
        let shelf = Shelf::with(&[(SLOTS[0], &damaged), (SLOTS[1], &record(1, &older))]);
        let (_, found) = open(&shelf);
        assert!(offered(&found).contains(&damaged), "{damaged}");
        if found.newer.is_some() {
            assert!(damaged.starts_with("tweeluik/") && !damaged.starts_with("tweeluik/1 "));
            assert_eq!(shelf.look(SLOTS[1]), Some(record(1, &older)));
            newer += 1;
        } else {
            assert_eq!(found_json(&found).as_ref(), Some(&older));
            assert!(found.partly);
            back += 1;
        }
    }
    assert!(back > 2_000 && (1..20).contains(&newer), "{back} {newer}");
}

/// A damaged text that has no other one beside it is offered, not dropped.
#[test]
fn every_damage_to_the_only_slot_is_offered_byte_for_byte() {
    for damaged in damages(&record(1, &json(&session()))) {
        let shelf = Shelf::with(&[(SLOTS[1], &damaged)]);
        let (_, found) = open(&shelf);
        assert!(found.session.is_none() && !found.partly);
        assert_eq!(offered(&found), [damaged]);
    }
}

/// Both slots can be damaged; both are offered.
#[test]
fn two_damaged_slots_are_both_set_aside() {
    let shelf = Shelf::with(&[(SLOTS[0], "eerste"), (SLOTS[1], "tweede")]);
    let (_, found) = open(&shelf);
    let mut raw = found.set_aside.unwrap().raw;
    raw.sort();
    assert_eq!(raw, ["eerste", "tweede"]);
}

/// What is set aside stays what it was, however much is saved, erased and kept afterwards.
#[test]
fn what_was_set_aside_is_never_overwritten() {
    let shelf = Shelf::with(&[(SLOTS[1], "tweeluik/1 onleesbaar\u{0}")]);
    for _ in 0..3 {
        let (mut keeper, found) = open(&shelf);
        assert_eq!(found.set_aside.unwrap().raw, ["tweeluik/1 onleesbaar\u{0}"]);
        for session in sessions(5) {
            assert_eq!(keeper.save(&session), Saved::OnDevice);
        }
        assert_eq!(keeper.keep(&agreed("2026-01-31")), Ok(()));
        keeper.erase().unwrap();
    }
    shelf.put(SLOTS[0], "nog een");
    let (_, found) = open(&shelf);
    let mut raw = found.set_aside.unwrap().raw;
    raw.sort();
    assert_eq!(raw, ["nog een", "tweeluik/1 onleesbaar\u{0}"]);
}

/// The owner of what was set aside may erase it, and nothing else goes with it.
#[test]
fn what_was_set_aside_goes_when_its_owner_says_so() {
    let shelf = Shelf::with(&[(SLOTS[1], "kapot"), ("ander", "blijft")]);
    let (mut keeper, _) = open(&shelf);
    keeper.save(&session());
    keeper.erase_set_aside(&small_set()).unwrap();
    assert!(!shelf.contains("kapot"));
    assert_eq!(shelf.look("ander").as_deref(), Some("blijft"));
    let (_, found) = open(&shelf);
    assert!(found.set_aside.is_none() && found.session.is_some());
}

/// What was kept and cannot be read goes with it, since it was offered with it; what can be read stays,
/// and so does what a newer version wrote.
#[test]
fn what_was_kept_and_cannot_be_read_goes_with_what_was_set_aside() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    keeper.keep(&agreed("2026-01-31")).unwrap();
    shelf.put("tweeluik:kept:7", "kapot");
    shelf.put("tweeluik:kept:8", "tweeluik/2 iets nieuws");
    let (keeper, found) = open(&shelf);
    assert_eq!(found.set_aside.unwrap().raw, ["kapot"]);
    assert_eq!(found.newer.unwrap().raw, ["tweeluik/2 iets nieuws"]);
    keeper.erase_set_aside(&small_set()).unwrap();
    assert!(!shelf.contains("kapot"));
    assert!(shelf.contains("tweeluik/2 iets nieuws"));
    assert_eq!(open(&shelf).1.kept.len(), 1);
}

/// Another tab that erases is noticed; an empty store in which nothing was saved is not taken for that.
#[test]
fn a_session_that_another_tab_erased_is_gone() {
    let shelf = Shelf::new();
    let (mut here, _) = open(&shelf);
    assert!(!here.is_gone());
    here.save(&session());
    assert!(!here.is_gone());
    let (mut there, _) = open(&shelf);
    there.erase().unwrap();
    assert!(here.is_gone());
    shelf.fails(Fault::Read(StoreError::Failed));
    assert!(!here.is_gone(), "what cannot be read may still be there");
}

/// Other tabs are asked only where there can be any: memory is of one page.
#[test]
fn what_lives_as_long_as_the_page_is_shared_with_no_tab() {
    let mut shelf = Shelf::new();
    assert!(open(&shelf).0.is_shared());
    shelf.outlives_page = false;
    assert!(!open(&shelf).0.is_shared());
}

/// Where there is no room to set it aside, the damaged text stays where it is: nothing is written
/// over it, and a save says that it failed.
#[test]
fn what_cannot_be_set_aside_is_left_where_it_is_and_saving_fails() {
    let older = record(1, &json(&session()));
    let shelf = Shelf::with(&[(SLOTS[0], "kapot"), (SLOTS[1], &older)]);
    for fault in [
        Fault::Write(StoreError::Full),
        Fault::Dropped,
        Fault::Changed,
    ] {
        shelf.fails(fault);
        let (mut keeper, _) = open(&shelf);
        assert!(
            matches!(keeper.save(&session()), Saved::InPage(_)),
            "{fault:?}"
        );
        shelf.works();
        assert!(
            matches!(keeper.save(&session()), Saved::InPage(_)),
            "{fault:?}"
        );
        assert_eq!(shelf.look(SLOTS[0]).as_deref(), Some("kapot"), "{fault:?}");
        assert_eq!(shelf.look(SLOTS[1]), Some(older.clone()), "{fault:?}");
    }
}

/// Also then it is offered: a full store must not make a session vanish without a word.
#[test]
fn what_cannot_be_set_aside_is_offered_all_the_same() {
    let shelf = Shelf::with(&[(SLOTS[0], "kapot")]);
    shelf.fails(Fault::Write(StoreError::Full));
    let (_, found) = open(&shelf);
    assert_eq!(offered(&found), ["kapot"]);
}

/// Unreadable is never deleted by us: erasing the session beside it takes that session only.
#[test]
fn erasing_a_session_leaves_what_could_not_be_set_aside() {
    let shelf = Shelf::with(&[
        (SLOTS[0], "kapot"),
        (SLOTS[1], &record(1, &json(&session()))),
    ]);
    shelf.fails(Fault::Write(StoreError::Full));
    let (mut keeper, found) = open(&shelf);
    assert!(found.session.is_some());
    shelf.works();
    let _ = keeper.erase();
    assert_eq!(shelf.look(SLOTS[0]).as_deref(), Some("kapot"));
    assert_eq!(shelf.look(SLOTS[1]), None);
}

/// *Cannot be read* is not *empty*: a store that gives nothing back is not written over.
#[test]
fn a_slot_that_cannot_be_read_is_not_written_over() {
    let texts = SLOTS.map(|key| (key, record(1, &json(&session()))));
    let shelf = Shelf::new();
    for (key, text) in &texts {
        shelf.put(key, text);
    }
    let before = shelf.all();
    for error in [StoreError::Denied, StoreError::Failed] {
        shelf.fails(Fault::Read(error));
        let (mut keeper, _) = open(&shelf);
        for session in sessions(3) {
            assert!(matches!(keeper.save(&session), Saved::InPage(_)));
        }
        assert_eq!(shelf.all(), before, "{error:?}");
    }
}

/// Where something is kept is said by the names that a browser shows.
#[test]
fn places_are_called_what_browsers_call_them() {
    let kinds = [
        Kind::LocalStorage,
        Kind::IndexedDb,
        Kind::SessionStorage,
        Kind::CacheStorage,
    ];
    let names = [
        "localStorage",
        "IndexedDB",
        "sessionStorage",
        "Cache Storage",
    ];
    assert_eq!(kinds.map(Kind::name), names);
}

// ---------------------------------------------------------------------------------------------
// Newer versions

/// Data of a newer version is left byte for byte alone, and the pair is told.
#[test]
fn data_of_a_newer_version_is_left_alone() {
    let newer = "tweeluik/2 iets wat wij niet kennen";
    for texts in [
        vec![(SLOTS[0], newer.to_owned())],
        vec![(SLOTS[1], newer.to_owned())],
        vec![
            (SLOTS[0], newer.to_owned()),
            (SLOTS[1], record(3, &json(&session()))),
        ],
        vec![(SLOTS[0], "kapot".to_owned()), (SLOTS[1], newer.to_owned())],
    ] {
        let texts: Vec<_> = texts.iter().map(|(key, text)| (*key, &**text)).collect();
        let shelf = Shelf::with(&texts);
        let before = shelf.all();
        let (mut keeper, found) = open(&shelf);
        assert_eq!(found.newer.unwrap().raw, [newer]);
        for session in sessions(3) {
            assert_eq!(keeper.save(&session), Saved::InPage(Unsaved::NewerData));
        }
        let kept = keeper.keep(&agreed("2026-01-31"));
        assert_eq!(kept, Err(Unsaved::NewerData));
        let _ = keeper.erase();
        assert_eq!(shelf.all(), before);
    }
}

/// A tab with a newer version may come while this one is open; what it writes is not ours to
/// write over.
#[test]
fn what_a_newer_tab_writes_meanwhile_is_not_written_over() {
    for slot in SLOTS {
        let shelf = Shelf::new();
        let (mut keeper, _) = open(&shelf);
        keeper.save(&sessions(2)[0]);
        let newer = "tweeluik/2 9 iets nieuws";
        shelf.put(slot, newer);
        for session in sessions(4) {
            let saved = keeper.save(&session);
            assert_eq!(shelf.look(slot).as_deref(), Some(newer), "{slot}");
            assert_eq!(saved, Saved::InPage(Unsaved::NewerData), "{slot}");
        }
    }
}

// ---------------------------------------------------------------------------------------------
// Stores that fail

/// A full store keeps the old value, and the pair is told which it is.
#[test]
fn a_write_that_fails_is_reported_with_its_reason_and_loses_nothing() {
    for (fault, reason) in [
        (Fault::Write(StoreError::Full), Unsaved::Full),
        (Fault::Write(StoreError::Denied), Unsaved::NoStorage),
        (Fault::Write(StoreError::Failed), Unsaved::Failed),
        (Fault::Dropped, Unsaved::Failed),
        (Fault::Changed, Unsaved::Failed),
    ] {
        for good_writes in 0..4 {
            let shelf = Shelf::new();
            let (mut keeper, _) = open(&shelf);
            shelf.fails_after(good_writes, fault);
            let mut last_good = None;
            for (number, session) in sessions(7).iter().enumerate() {
                let saved = keeper.save(session);
                if number < good_writes {
                    assert_eq!(saved, Saved::OnDevice);
                    last_good = Some(json(session));
                } else {
                    assert_eq!(saved, Saved::InPage(reason), "{fault:?}");
                }
                assert_eq!(
                    found_json(&open(&shelf.snapshot()).1),
                    last_good,
                    "{fault:?}"
                );
            }
        }
    }
}

/// Once there is room again, saving goes on.
#[test]
fn saving_goes_on_when_the_store_works_again() {
    for fault in [
        Fault::Write(StoreError::Full),
        Fault::Dropped,
        Fault::Changed,
    ] {
        let shelf = Shelf::new();
        let (mut keeper, _) = open(&shelf);
        let all = sessions(5);
        keeper.save(&all[0]);
        shelf.fails(fault);
        keeper.save(&all[1]);
        shelf.works();
        assert_eq!(keeper.save(&all[2]), Saved::OnDevice, "{fault:?}");
        assert_eq!(
            found_json(&open(&shelf).1),
            Some(json(&all[2])),
            "{fault:?}"
        );
    }
}

/// A session that could not be read back is not somebody else's.
#[test]
fn a_failed_read_back_is_not_blamed_on_another_tab() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    let all = sessions(3);
    keeper.save(&all[0]);
    shelf.fails(Fault::ReadBack);
    assert_eq!(keeper.save(&all[1]), Saved::InPage(Unsaved::Failed));
    shelf.works();
    assert_eq!(keeper.save(&all[2]), Saved::OnDevice);
    assert_eq!(found_json(&open(&shelf).1), Some(json(&all[2])));
}

/// After site data was cleared under an open page, the next tap is saved again.
#[test]
fn saving_goes_on_after_the_store_was_cleared() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    let all = sessions(4);
    for session in &all[..3] {
        keeper.save(session);
    }
    shelf.texts.borrow_mut().clear();
    assert_eq!(keeper.save(&all[3]), Saved::OnDevice);
    assert_eq!(found_json(&open(&shelf).1), Some(json(&all[3])));
}

/// The promise in one property: through any row of saves, faults, reloads and damage to one slot,
/// what was last called saved is found, or something newer, or it is told that a part is missing.
#[test]
fn what_was_called_saved_is_there_or_it_is_told() {
    const FAULTS: [Option<Fault>; 7] = [
        None,
        None,
        None,
        Some(Fault::Write(StoreError::Full)),
        Some(Fault::Write(StoreError::Failed)),
        Some(Fault::Dropped),
        Some(Fault::Changed),
    ];
    let all: Vec<Session> = sessions(40);
    let texts: Vec<String> = all.iter().map(json).collect();
    let (mut found_newest, mut told) = (0, 0);
    for seed in 0..rounds(4_000) {
        let mut chance = Chance::seeded(seed);
        let shelf = Shelf::new();
        // Half of them have a second place.
        shelf.copy_is_dead.set(chance.percent(50));
        let (mut keeper, _) = open(&shelf);
        let mut last_saved = None;
        for (number, session) in all.iter().enumerate().take(10 + chance.below(30)) {
            if chance.percent(30) {
                shelf.fault.set(chance.one_of(&FAULTS));
                shelf.good_writes.set(chance.below(3));
            }
            if keeper.save(session) == Saved::OnDevice {
                last_saved = Some(number);
            }
            if chance.percent(10) {
                shelf.works();
                keeper = open(&shelf).0;
            }
        }
        let harmed = chance.percent(50);
        if let Some(text) = shelf.look(SLOTS[0]).filter(|_| harmed) {
            let end = chance.below(text.len());
            shelf.put(SLOTS[0], &text[..end]);
        }
        shelf.works();
        let (_, found) = open(&shelf);
        let Some(last_saved) = last_saved else {
            continue;
        };
        let newest = found_json(&found).is_some_and(|text| texts[last_saved..].contains(&text));
        let is_told = found.partly || found.set_aside.is_some() || found.newer.is_some();
        assert!(newest || is_told, "walk {seed}");
        assert!(newest || harmed, "walk {seed}");
        found_newest += usize::from(newest);
        told += usize::from(!newest);
    }
    assert!(
        found_newest > rounds(2_000) && told > rounds(100),
        "{found_newest} {told}"
    );
}

// ---------------------------------------------------------------------------------------------
// The second place

/// A browser that is killed loses what it wrote in the last minute. The copy has it.
#[test]
fn what_a_killed_browser_lost_comes_back_from_the_copy() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    let mut times = vec![shelf.all()];
    let all = sessions(6);
    for session in &all {
        assert_eq!(keeper.save(session), Saved::OnDevice);
        times.push(shelf.all());
    }
    for then in &times {
        let shelf = shelf.killed(then);
        let (mut keeper, found) = open(&shelf);
        assert_eq!(found_json(&found), Some(json(&all[5])));
        assert!(!found.partly && offered(&found).is_empty());
        // It goes on from there, and needs the copy no more.
        assert_eq!(keeper.save(&all[0]), Saved::OnDevice);
        shelf.copies.borrow_mut().clear();
        assert_eq!(found_json(&open(&shelf).1), Some(json(&all[0])));
    }
}

/// What was erased does not come back when a killed browser finds it on its disk again, however
/// often that happens.
#[test]
fn what_was_erased_stays_erased_after_a_kill() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    let mut times = Vec::new();
    for session in sessions(5) {
        keeper.save(&session);
        times.push(shelf.all());
    }
    keeper.keep(&agreed("2026-01-31")).unwrap();
    times.push(shelf.all());
    keeper.erase_kept(1).unwrap();
    for then in &times {
        let mut shelf = shelf.killed(then);
        for _ in 0..3 {
            let (_, found) = open(&shelf);
            assert!(found.session.is_none() && found.kept.is_empty());
            assert!(offered(&found).is_empty());
            assert_eq!(shelf.all(), BTreeMap::new());
            shelf = shelf.killed(then);
        }
    }
    // Without a kill nothing at all stays.
    open(&shelf);
    shelf.is_written();
    assert!(shelf.copies.borrow().is_empty());
}

/// In a tab that was behind, erasing erases what the other tab wrote, after a kill too.
#[test]
fn what_an_old_tab_erases_stays_erased_after_a_kill() {
    let shelf = Shelf::new();
    let all = sessions(6);
    let (mut old, _) = open(&shelf);
    old.save(&all[0]);
    let (mut new, _) = open(&shelf);
    for session in &all[1..] {
        new.save(session);
    }
    let then = shelf.all();
    old.erase().unwrap();
    assert!(open(&shelf.killed(&then)).1.session.is_none());
}

/// The promise with a second place, in one property: through any row of saves, erasures, keeping,
/// two tabs, closing and killing the browser, what was called saved or kept is there, and what was erased is not.
#[test]
fn after_any_kill_all_is_as_it_was_said() {
    let all = sessions(40);
    let mut kills = 0;
    for seed in 0..rounds(10_000) {
        let mut chance = Chance::seeded(seed);
        let mut shelf = Shelf::new();
        let mut keeper = open(&shelf).0;
        let mut tab = open(&shelf).0;
        let mut times = vec![shelf.all()];
        let mut last: Option<String> = None;
        let mut kept: Vec<(u64, String)> = Vec::new();
        for (number, session) in all.iter().enumerate().take(5 + chance.below(35)) {
            match chance.below(10) {
                0 => {
                    keeper.erase().unwrap();
                    last = None;
                }
                1 => {
                    // A day of its own, so that one can be told from another.
                    let day = format!("20{:02}-01-31", number + 10);
                    keeper.keep(&agreed(&day)).unwrap();
                    last = None;
                }
                2 if !kept.is_empty() => {
                    let (id, _) = &kept[chance.below(kept.len())];
                    keeper.erase_kept(*id).unwrap();
                }
                // What is new begins in both slots, as in a journey.
                _ if last.is_none() => {
                    keeper.save(session);
                    assert_eq!(keeper.save(session), Saved::OnDevice);
                    last = Some(json(session));
                }
                _ => {
                    assert_eq!(keeper.save(session), Saved::OnDevice);
                    last = Some(json(session));
                }
            }
            let ids = |keeper: &Keeper<Shelf>| {
                let kept = keeper.kept(&small_set());
                let kept = kept.into_iter().map(|kept| (kept.id, kept.date));
                kept.collect::<Vec<_>>()
            };
            kept = ids(&keeper);
            times.push(shelf.all());
            // People go on in another tab.
            if chance.percent(20) {
                keeper.leave_to_another();
                std::mem::swap(&mut keeper, &mut tab);
                let found = keeper.reread(&small_set());
                assert_eq!(found.as_ref().map(json), last, "walk {seed}");
            }
            if chance.percent(20) {
                if chance.percent(50) {
                    let back = times.len() - 1 - chance.below(times.len().min(6));
                    shelf = shelf.killed(&times[back]);
                    times.truncate(back + 1);
                    kills += 1;
                }
                let found;
                (keeper, found) = open(&shelf);
                tab = open(&shelf).0;
                assert_eq!(found_json(&found), last, "walk {seed}");
                assert_eq!(ids(&keeper), kept, "walk {seed}");
                assert!(!found.partly && offered(&found).is_empty(), "walk {seed}");
                if chance.percent(50) {
                    shelf.is_written();
                    times = vec![shelf.all()];
                } else {
                    times.push(shelf.all());
                }
            }
        }
    }
    assert!(kills > rounds(1_000), "{kills}");
}

/// A copy that cannot be written any more is old, and never wins.
#[test]
fn a_copy_that_stood_still_never_wins() {
    let shelf = Shelf::new();
    let all = sessions(6);
    let (mut keeper, _) = open(&shelf);
    keeper.save(&all[0]);
    keeper.save(&all[1]);
    shelf.copy_is_dead.set(true);
    for session in &all[2..] {
        assert_eq!(keeper.save(session), Saved::OnDevice);
    }
    assert_eq!(found_json(&open(&shelf).1), Some(json(&all[5])));
}

/// The copy comes after the slot. Where both are as new and differ, the slot is what was saved.
#[test]
fn a_copy_that_is_as_new_as_its_slot_does_not_win() {
    let all = sessions(3);
    let shelf = Shelf::with(&[(SLOTS[1], &record(3, &json(&all[1])))]);
    shelf.copy(SLOTS[1], Copy::Is(&record(3, &json(&all[2]))));
    assert_eq!(found_json(&open(&shelf).1), Some(json(&all[1])));
}

/// A damaged text whose copy is whole is set aside all the same, and nothing is missing.
#[test]
fn a_damaged_slot_is_mended_by_its_copy() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    let all = sessions(4);
    for session in &all {
        keeper.save(session);
    }
    let cut = SLOTS.map(|slot| shelf.look(slot).unwrap()[..40].to_owned());
    for (slot, cut) in SLOTS.iter().zip(&cut) {
        shelf.put(slot, cut);
    }
    let (mut keeper, found) = open(&shelf);
    assert_eq!(found_json(&found), Some(json(&all[3])));
    assert!(!found.partly);
    assert_eq!(offered(&found), cut);
    assert_eq!(keeper.save(&all[0]), Saved::OnDevice);
}

/// A kept session that was damaged comes back from its copy; what was damaged is set aside.
#[test]
fn a_damaged_kept_session_is_mended_by_its_copy() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    keeper.keep(&agreed("2026-01-31")).unwrap();
    shelf.put("tweeluik:kept:1", "tweeluik/1 1 cut");
    for _ in 0..2 {
        let (_, found) = open(&shelf);
        assert_eq!(found.kept.len(), 1);
        assert_eq!(offered(&found), ["tweeluik/1 1 cut"]);
    }
}

/// A damaged copy is worth nothing beside what is whole; alone it is set aside, once.
#[test]
fn a_damaged_copy_is_set_aside_only_where_there_is_nothing_else() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    for session in sessions(3) {
        keeper.save(&session);
    }
    for text in shelf.copies.borrow_mut().values_mut() {
        text.truncate(50);
    }
    let found = open(&shelf).1;
    assert!(found.session.is_some() && !found.partly && offered(&found).is_empty());
    let alone = shelf.killed(&BTreeMap::new());
    for _ in 0..2 {
        let found = open(&alone).1;
        assert!(found.session.is_none());
        assert_eq!(offered(&found).len(), 2);
    }
}

/// A copy that a newer version wrote is left alone like all that it wrote.
#[test]
fn a_copy_of_a_newer_version_is_left_alone() {
    const NEWER: &str = "tweeluik/2 7 something";
    let shelf = Shelf::new();
    let mut copies = shelf.copies.borrow_mut();
    copies.insert(SLOTS[0].to_owned(), NEWER.to_owned());
    drop(copies);
    let (mut keeper, found) = open(&shelf);
    assert_eq!(offered(&found), [NEWER]);
    assert_eq!(keeper.save(&session()), Saved::InPage(Unsaved::NewerData));
    keeper.erase().unwrap();
    assert_eq!(shelf.copied_keys(), [SLOTS[0]]);
    assert_eq!(shelf.copied(SLOTS[0]).as_deref(), Some(NEWER));
}

/// Erasing everything takes all of it: sessions, what was kept, set aside, newer, and every copy. What
/// is somebody else's stays.
#[test]
fn erasing_everything_leaves_nothing_of_ours() {
    let shelf = Shelf::with(&[
        ("tweeluik:session:a:2", "tweeluik/9 newer"),
        ("tweeluik:kept:4", "damaged"),
        ("tweeluik:set-aside:1", "unreadable"),
        ("somebody else’s", "theirs"),
    ]);
    let (mut keeper, _) = open(&shelf);
    keeper.keep(&agreed("2026-01-31")).unwrap();
    keeper.save(&session());
    let then = shelf.all();
    keeper.erase_everything().unwrap();
    assert!(shelf.is_forgotten.get());
    assert_eq!(
        shelf.all().into_keys().collect::<Vec<_>>(),
        ["somebody else’s"]
    );
    assert!(
        shelf
            .copies
            .borrow()
            .values()
            .all(|text| text.ends_with(' '))
    );
    // Nor does a kill bring it back.
    let (_, found) = open(&shelf.killed(&then));
    assert!(found.session.is_none() && found.kept.is_empty());
    // And one can begin anew.
    assert_eq!(keeper.save(&session()), Saved::OnDevice);
}

// ---------------------------------------------------------------------------------------------
// Two tabs

/// A tab that has given its session away writes nothing, until it takes it back as it is by then.
#[test]
fn a_tab_that_gave_its_session_away_takes_it_back_as_it_is_by_then() {
    let shelf = Shelf::new();
    let all = sessions(6);
    let (mut here, _) = open(&shelf);
    here.save(&all[0]);
    let (mut there, _) = open(&shelf);
    here.leave_to_another();
    assert_eq!(here.save(&all[5]), Saved::InPage(Unsaved::OtherTab));
    there.save(&all[1]);
    there.save(&all[2]);
    let found = here.reread(&small_set());
    assert_eq!(found.as_ref().map(json), Some(json(&all[2])));
    assert_eq!(here.save(&all[3]), Saved::OnDevice);
}

/// A number that another tab has given out and erased is not used again: its mark is still in the copy, and
/// a killed browser could bring back what stood there.
#[test]
fn a_number_that_another_tab_has_used_is_not_used_again() {
    let shelf = Shelf::new();
    let (mut here, _) = open(&shelf);
    let (mut there, _) = open(&shelf);
    let keep = |keeper: &mut Keeper<Shelf>, day: &str| {
        keeper.keep(&agreed(day)).unwrap();
    };
    keep(&mut here, "2026-01-30");
    here.erase_kept(1).unwrap();
    here.leave_to_another();
    there.reread(&small_set());
    keep(&mut there, "2026-01-31");
    let ids: Vec<u64> = there
        .kept(&small_set())
        .iter()
        .map(|kept| kept.id)
        .collect();
    assert_eq!(ids, [2]);
}

/// A tab that has counted further than the one from which it takes the session, since the one had no
/// part in what the other saved and erased, goes on all the same.
#[test]
fn a_tab_that_has_counted_further_takes_the_session_and_goes_on() {
    let all = sessions(8);
    let shelf = Shelf::new();
    let (mut behind, _) = open(&shelf);
    let (mut ahead, _) = open(&shelf);
    for session in &all[..5] {
        ahead.save(session);
    }
    ahead.erase().unwrap();
    // As after everything was erased.
    shelf.copies.borrow_mut().clear();
    ahead.leave_to_another();
    assert!(behind.reread(&small_set()).is_none());
    assert_eq!(behind.save(&all[5]), Saved::OnDevice);
    behind.leave_to_another();
    let found = ahead.reread(&small_set());
    assert_eq!(found.as_ref().map(json), Some(json(&all[5])));
    for session in &all[6..] {
        assert_eq!(ahead.save(session), Saved::OnDevice);
        assert_eq!(found_json(&open(&shelf).1), Some(json(session)));
    }
}

/// The second tab is told where the session went on, and overwrites nothing.
#[test]
fn what_another_tab_saved_since_is_not_overwritten() {
    let shelf = Shelf::new();
    let all = sessions(6);
    let (mut here, _) = open(&shelf);
    here.save(&all[0]);
    let (mut there, _) = open(&shelf);
    assert_eq!(there.save(&all[1]), Saved::OnDevice);
    for session in &all[2..4] {
        let before = shelf.all();
        assert_eq!(here.save(session), Saved::InPage(Unsaved::OtherTab));
        assert_eq!(shelf.all(), before);
    }
    assert_eq!(there.save(&all[4]), Saved::OnDevice);
    assert_eq!(found_json(&open(&shelf).1), Some(json(&all[4])));
}

/// Interleaved as one likes, a tab that was told *saved* finds its own session or a later one.
#[test]
fn two_tabs_in_any_order_lose_nothing_that_was_called_saved() {
    let all = sessions(30);
    let texts: Vec<String> = all.iter().map(json).collect();
    for seed in 0..rounds(2_000) {
        let mut chance = Chance::seeded(seed);
        let shelf = Shelf::new();
        let mut tabs = [open(&shelf).0, open(&shelf).0];
        let mut last_saved = None;
        for (number, session) in all.iter().enumerate() {
            let tab = chance.below(2);
            if chance.percent(20) {
                tabs[tab] = open(&shelf).0;
            }
            if tabs[tab].save(session) == Saved::OnDevice {
                last_saved = Some(number);
            }
            let found = found_json(&open(&shelf.snapshot()).1);
            assert_eq!(found.as_ref(), last_saved.map(|n| &texts[n]), "walk {seed}");
        }
    }
}

/// An old tab does not write over a session that was begun elsewhere after an erasure, in the page
/// that erased or in one that was opened afterwards.
#[test]
fn an_old_tab_does_not_overwrite_a_session_begun_after_an_erasure() {
    for opened_again in [false, true] {
        let shelf = Shelf::new();
        let all = sessions(8);
        let (mut old, _) = open(&shelf);
        for session in &all[..4] {
            old.save(session);
        }
        let (mut here, _) = open(&shelf);
        here.erase().unwrap();
        if opened_again {
            here = open(&shelf).0;
        }
        assert_eq!(here.save(&all[5]), Saved::OnDevice);
        let stale = old.save(&all[4]);
        assert_eq!(
            found_json(&open(&shelf).1),
            Some(json(&all[5])),
            "{opened_again}"
        );
        assert_eq!(stale, Saved::InPage(Unsaved::OtherTab), "{opened_again}");
    }
}

/// Keeping empties the slots; not when they hold what another tab saved since.
#[test]
fn keeping_in_an_old_tab_leaves_what_another_tab_saved_since() {
    let shelf = Shelf::new();
    let all = sessions(3);
    let (mut old, _) = open(&shelf);
    old.save(&opened_session());
    let (mut there, _) = open(&shelf);
    assert_eq!(there.save(&all[2]), Saved::OnDevice);
    let _ = old.keep(&agreed("2026-01-31"));
    assert_eq!(found_json(&open(&shelf).1), Some(json(&all[2])));
}

/// A page of which the element is taken out and put back starts again with what is on the device: what another
/// tab erased meanwhile does not come back, heard or not.
#[test]
fn what_another_tab_erased_does_not_come_back_when_a_widget_starts_again() {
    let set = small_set();
    for everything in [false, true] {
        let shelf = Shelf::new();
        shelf.hears_late.set(true);
        let tab = shelf.tab();
        let (mut here, _) = open_tab(tab.clone(), &set, "");
        here.keep(&agreed("2026-01-31")).unwrap();
        here.save(&session());
        here.save(&session());
        let (mut there, found) = open(&shelf);
        if everything {
            there.erase_everything().unwrap();
        } else {
            there.erase().unwrap();
            there.erase_kept(found.kept[0].id).unwrap();
        }
        // Before each start the copy is looked at afresh.
        tab.look_again();
        let (_, found) = open_tab(tab, &set, "");
        assert!(found.session.is_none() && found.kept.is_empty());
        assert!(shelf.all().is_empty());
    }
}

/// A page that has looked at the copy and is still loading when another tab erases: it lets go of what it
/// brought back as soon as it hears of that, for sessions, kept ones and the board; and the copy has it no more.
#[test]
fn what_is_erased_while_another_tab_is_loading_goes_from_there_too() {
    let set = small_set();
    for everything in [false, true] {
        let shelf = Shelf::new();
        shelf.hears_late.set(true);
        let (mut here, _) = open(&shelf);
        here.keep(&agreed("2026-01-31")).unwrap();
        here.save(&session());
        let (mut place, _) = here.find_board(&set);
        here.save_board(&filling(&set).0, &mut place);
        let then = shelf.all();
        let loading = shelf.tab();
        if everything {
            here.erase_everything().unwrap();
        } else {
            here.erase().unwrap();
            let id = here.kept(&set)[0].id;
            here.erase_kept(id).unwrap();
            here.erase_board(place).unwrap();
        }
        let (mut there, found) = open_tab(loading.clone(), &set, "");
        assert!(found.session.is_some(), "it could not know yet");
        there.find_board(&set);
        loading.hear();
        assert!(there.heed() || everything);
        assert!(shelf.all().is_empty(), "{:?}", shelf.all());
        // Nor does it come out of the copy, or from the disk.
        for shelf in [shelf.snapshot(), shelf.killed(&then)] {
            let (keeper, found) = open(&shelf);
            assert!(found.session.is_none() && found.kept.is_empty());
            assert!(keeper.find_board(&set).1.is_none());
            assert!(shelf.all().is_empty());
        }
    }
}

/// A tab in which an erased session is still open does not save it again, and begins another one after that.
#[test]
fn a_session_that_another_tab_erased_is_not_saved_again() {
    let shelf = Shelf::new();
    let all = sessions(6);
    let (mut here, _) = open(&shelf);
    here.save(&all[0]);
    here.save(&all[1]);
    let (mut there, _) = open(&shelf);
    there.erase().unwrap();
    assert_eq!(here.save(&all[2]), Saved::InPage(Unsaved::OtherTab));
    assert!(here.is_erased_elsewhere());
    assert!(shelf.all().is_empty());
    assert!(here.heed());
    assert_eq!(here.save(&all[3]), Saved::OnDevice);
    assert!(!here.is_erased_elsewhere());
    assert_eq!(found_json(&open(&shelf).1), Some(json(&all[3])));
    // What was erased before it began is no objection to it.
    let (mut there, _) = open(&shelf);
    there.erase().unwrap();
    let (mut fresh, _) = open(&shelf);
    assert_eq!(fresh.save(&all[4]), Saved::OnDevice);
}

/// What somebody has cleared stays cleared, where it was on the disk before: no kill takes that away. What was
/// not on the disk yet may be what a kill took, and comes back.
#[test]
fn what_somebody_cleared_stays_cleared_where_no_kill_can_have_taken_it() {
    let set = small_set();
    for is_settled in [false, true] {
        let shelf = Shelf::new();
        let (mut keeper, _) = open(&shelf);
        keeper.keep(&agreed("2026-01-31")).unwrap();
        keeper.save(&session());
        keeper.save(&session());
        let (mut place, _) = keeper.find_board(&set);
        keeper.save_board(&filling(&set).0, &mut place);
        if is_settled {
            shelf.is_written();
        }
        shelf.texts.borrow_mut().clear();
        let (keeper, found) = open(&shelf);
        assert_eq!(found.session.is_none(), is_settled);
        assert_eq!(found.kept.is_empty(), is_settled);
        assert_eq!(keeper.find_board(&set).1.is_none(), is_settled);
        assert_eq!(shelf.all().is_empty(), is_settled);
        assert_eq!(shelf.copies.borrow().is_empty(), is_settled);
    }
}

/// Two tabs that keep at the same instant, when neither sees yet what the other writes, give out different
/// numbers: nothing is lost.
#[test]
fn two_tabs_that_keep_at_the_same_instant_lose_nothing() {
    let shelf = Shelf::new();
    let tabs = [7, u32::MAX].map(|token| Shelf {
        token,
        ..shelf.tab()
    });
    let mut written = Vec::new();
    for (tab, day) in tabs.into_iter().zip(["2026-01-30", "2026-01-31"]) {
        // Each process has a view of its own for a moment.
        let alone = Shelf {
            texts: Rc::default(),
            ..tab
        };
        let (mut keeper, _) = open_tab(alone.clone(), &small_set(), "");
        keeper.keep(&agreed(day)).unwrap();
        written.extend(alone.all());
    }
    for (key, text) in &written {
        shelf.put(key, text);
    }
    let (mut keeper, found) = open(&shelf);
    let days = found.kept.iter().map(|kept| &*kept.date);
    assert_eq!(days.collect::<Vec<_>>(), ["2026-01-31", "2026-01-30"]);
    keeper.erase_kept(found.kept[0].id).unwrap();
    keeper.keep(&agreed("2026-02-01")).unwrap();
    let kept = open(&shelf).1.kept;
    let days = kept.iter().map(|kept| &*kept.date);
    assert_eq!(days.collect::<Vec<_>>(), ["2026-02-01", "2026-01-30"]);
}

/// A stored text that counts absurdly far does not stop the next session from being saved: it is set aside.
/// Where nothing can be counted any further, that is said.
#[test]
fn a_generation_that_is_absurdly_high_never_overflows() {
    let all = sessions(4);
    for generation in [u64::MAX, u64::MAX - 1, MAX_GENERATION + 1] {
        let text = record(generation, &json(&all[0]));
        let shelf = Shelf::with(&[(SLOTS[0], &text), (BOARD, &text)]);
        let (mut keeper, found) = open(&shelf);
        assert_eq!(offered(&found), [text]);
        assert_eq!(keeper.save(&all[1]), Saved::OnDevice);
        assert_eq!(found_json(&open(&shelf).1), Some(json(&all[1])));
    }
    let text = record(MAX_GENERATION, &json(&all[0]));
    let shelf = Shelf::with(&[(SLOTS[0], &text)]);
    let (mut keeper, found) = open(&shelf);
    assert_eq!(found_json(&found), Some(json(&all[0])));
    assert_eq!(keeper.save(&all[1]), Saved::InPage(Unsaved::Failed));
    // Erased, it is forgotten in the end, and all begins anew.
    keeper.erase().unwrap();
    shelf.is_written();
    let (mut keeper, _) = open(&shelf);
    assert_eq!(keeper.save(&all[2]), Saved::OnDevice);
}

/// A tab of the walk below.
enum Tab {
    Closed,
    /// It has looked at the copy, and the rest of it is still loading.
    Loading(Shelf),
    Open(Shelf, Box<Keeper<Shelf>>),
}

impl Tab {
    /// What was told to it arrives.
    fn hears(&mut self) {
        match self {
            Tab::Closed => {}
            Tab::Loading(tab) => tab.hear(),
            Tab::Open(tab, keeper) => {
                tab.hear();
                keeper.heed();
            }
        }
    }

    fn starts(&mut self) {
        if let Tab::Loading(tab) = self {
            let keeper = open_tab(tab.clone(), &small_set(), "").0;
            *self = Tab::Open(tab.clone(), Box::new(keeper));
        }
    }
}

/// The promise with three tabs, of which each knows of the copy only what it has read and heard: through any row
/// of loading, starting, writing, erasing, erasing everything, clearing, hearing late and kills, what was erased
/// never comes back, and what was called saved is there.
#[test]
fn whatever_three_tabs_do_erased_is_gone_and_saved_is_there() {
    let all = sessions(60);
    let days = |keeper: &Keeper<Shelf>| {
        let kept = keeper.kept(&small_set());
        kept.into_iter().map(|kept| kept.date).collect::<Vec<_>>()
    };
    let (mut kills, mut late, mut cleared) = (0, 0, 0);
    for seed in 0..rounds(10_000) {
        let mut chance = Chance::seeded(seed);
        let mut shelf = Shelf::new();
        shelf.hears_late.set(true);
        let mut tabs = [Tab::Closed, Tab::Closed, Tab::Closed];
        let mut times = vec![shelf.all()];
        let mut holder = None;
        let mut last: Option<String> = None;
        let mut kept: Vec<String> = Vec::new();
        for (number, session) in all.iter().enumerate().take(10 + chance.below(50)) {
            let one = chance.below(3);
            let what = chance.below(12);
            // It starts before it has heard.
            if !matches!(what, 0 | 1 | 3 | 4)
                && let Tab::Loading(tab) = &tabs[one]
            {
                late += usize::from(!tab.inbox.borrow().is_empty());
            }
            match what {
                0 | 1 => {
                    tabs[one] = Tab::Loading(shelf.tab());
                    if holder == Some(one) {
                        holder = None;
                    }
                }
                2 => {
                    tabs[one].starts();
                }
                3 => {
                    // The browser is killed.
                    let back = times.len() - 1 - chance.below(times.len().min(6));
                    shelf = shelf.killed(&times[back]);
                    times.truncate(back + 1);
                    tabs = [Tab::Closed, Tab::Closed, Tab::Closed];
                    holder = None;
                    kills += 1;
                }
                4 => {
                    tabs.iter_mut().for_each(Tab::hears);
                    shelf.is_written();
                    // The copy is looked at directly before a start: what loads for minutes looks again.
                    for tab in &tabs {
                        if let Tab::Loading(tab) = tab {
                            tab.look_again();
                        }
                    }
                    times = vec![shelf.all()];
                    // Somebody clears the storage, and no page is open. What a kill took and no page has
                    // brought back yet cannot be cleared there.
                    let copies = shelf.copies.borrow().clone();
                    let is_here = |(key, text): (&String, &String)| {
                        text.ends_with(' ') || shelf.look(key).is_some()
                    };
                    if copies.iter().all(is_here) && chance.percent(30) {
                        shelf.texts.borrow_mut().clear();
                        tabs = [Tab::Closed, Tab::Closed, Tab::Closed];
                        (holder, last, kept) = (None, None, Vec::new());
                        times = vec![shelf.all()];
                        cleared += 1;
                    }
                }
                what => {
                    tabs[one].starts();
                    // A person comes after what the browser has to tell.
                    tabs[one].hears();
                    let Tab::Open(tab, keeper) = &mut tabs[one] else {
                        continue;
                    };
                    match what {
                        5 => {
                            keeper.erase().unwrap();
                            last = None;
                        }
                        6 => {
                            keeper.erase_everything().unwrap();
                            last = None;
                            kept.clear();
                        }
                        7 => {
                            if let Some(first) = keeper.kept(&small_set()).first() {
                                keeper.erase_kept(first.id).unwrap();
                                kept.retain(|day| *day != first.date);
                            }
                        }
                        _ => {
                            if holder != Some(one) {
                                tab.look_again();
                                let found = keeper.reread(&small_set());
                                assert_eq!(found.as_ref().map(json), last, "walk {seed}");
                            }
                            if what == 8 {
                                let day = format!("20{:02}-01-31", number + 10);
                                keeper.keep(&agreed(&day)).unwrap();
                                kept.insert(0, day);
                                last = None;
                            } else {
                                if last.is_none() {
                                    keeper.save(session);
                                }
                                let saved = keeper.save(session);
                                assert_eq!(saved, Saved::OnDevice, "walk {seed} {number}");
                                last = Some(json(session));
                            }
                            let before = holder.replace(one).filter(|before| *before != one);
                            if let Some(Tab::Open(_, other)) = before.map(|other| &mut tabs[other])
                            {
                                other.leave_to_another();
                            }
                        }
                    }
                }
            }
            times.push(shelf.all());
            // When all have heard, all is as it was said: for who looks now, and in every tab.
            if chance.percent(40) {
                tabs.iter_mut().for_each(Tab::hears);
                // After a kill no page may be open: what is back goes where one opens.
                let page = shelf.snapshot();
                let (keeper, found) = open(&page);
                assert_eq!(found_json(&found), last, "walk {seed} {number}");
                assert_eq!(days(&keeper), kept, "walk {seed} {number}");
                assert!(offered(&found).is_empty(), "walk {seed} {number}");
                let slots = SLOTS.map(|slot| page.look(slot));
                let is_there = slots.iter().any(Option::is_some);
                assert!(!is_there || last.is_some(), "walk {seed} {number}");
            }
        }
    }
    assert!(
        kills > rounds(6_000) && late > rounds(600) && cleared > rounds(600),
        "{kills} {late} {cleared}"
    );
}

// ---------------------------------------------------------------------------------------------
// Erasing and keeping

/// Erased is gone, and nothing that is not ours.
#[test]
fn erasing_removes_both_slots_and_nothing_of_anybody_else() {
    let others = [
        ("tweeluik", "van een ander"),
        ("tweeluik2:session:a", "van een ander"),
        ("session:a", "van een ander"),
        ("tweeluik:kept:9", "bewaard"),
    ];
    let shelf = Shelf::with(&others);
    let (mut keeper, _) = open(&shelf);
    for session in sessions(3) {
        keeper.save(&session);
    }
    assert_eq!(shelf.all().len(), others.len() + 2);
    keeper.erase().unwrap();
    let left: Vec<_> = shelf.all().into_iter().collect();
    let mut expected = others.map(|(key, text)| (key.to_owned(), text.to_owned()));
    expected.sort();
    assert_eq!(left, expected);
}

/// *Erased* is not said where something may still be there.
#[test]
fn an_erasure_that_fails_is_reported() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    keeper.save(&session());
    shelf.fails(Fault::Remove(StoreError::Failed));
    assert_eq!(keeper.erase(), Err(StoreError::Failed));
    assert!(keeper.erase_kept(1).is_err());
    shelf.put("tweeluik:set-aside:1", "kapot");
    assert!(keeper.erase_set_aside(&small_set()).is_err());
}

/// After an erasure a new session is saved and found like the first one.
#[test]
fn a_new_session_can_be_saved_after_an_erasure() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    let all = sessions(6);
    for session in &all[..5] {
        keeper.save(session);
    }
    keeper.erase().unwrap();
    assert_eq!(keeper.save(&all[5]), Saved::OnDevice);
    assert_eq!(found_json(&open(&shelf).1), Some(json(&all[5])));
}

/// The history begins with what was kept last, however many there are.
#[test]
fn kept_sessions_are_listed_newest_first() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    for day in 1..=11 {
        keeper.save(&opened_session());
        assert_eq!(keeper.keep(&agreed(&format!("2026-01-{day:02}"))), Ok(()));
    }
    let (_, found) = open(&shelf);
    let listed: Vec<_> = found
        .kept
        .iter()
        .map(|kept| (kept.id, &*kept.date))
        .collect();
    assert_eq!(listed.len(), 11);
    assert_eq!(listed[0], (11, "2026-01-11"));
    assert_eq!(listed[10], (1, "2026-01-01"));
    assert!(listed.is_sorted_by(|one, next| one.0 > next.0));
    assert!(found.session.is_none());
    assert_eq!(
        json(&found.kept[0].session),
        json(agreed("2026-01-11").session())
    );
}

/// Erasing one of them erases that one.
#[test]
fn erasing_a_kept_session_leaves_the_others() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    for day in 1..=3 {
        keeper.keep(&agreed(&format!("2026-01-{day:02}"))).unwrap();
    }
    keeper.erase_kept(2).unwrap();
    let ids = |keeper: &Keeper<Shelf>| {
        let kept = keeper.kept(&small_set());
        kept.iter().map(|kept| kept.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(&keeper), [3, 1]);
    keeper.keep(&agreed("2026-01-04")).unwrap();
    assert_eq!(ids(&keeper), [4, 3, 1]);
}

/// A session that could not be kept is still the unfinished one.
#[test]
fn a_session_that_could_not_be_kept_stays_in_its_slot() {
    for (fault, reason) in [
        (Fault::Write(StoreError::Full), Unsaved::Full),
        (Fault::Write(StoreError::Denied), Unsaved::NoStorage),
        (Fault::Dropped, Unsaved::Failed),
        (Fault::Changed, Unsaved::Failed),
    ] {
        let shelf = Shelf::new();
        let (mut keeper, _) = open(&shelf);
        keeper.save(&opened_session());
        shelf.fails(fault);
        let kept = keeper.keep(&agreed("2026-01-31"));
        assert_eq!(kept, Err(reason), "{fault:?}");
        let (_, found) = open(&shelf.snapshot());
        assert_eq!(
            found_json(&found),
            Some(json(&opened_session())),
            "{fault:?}"
        );
        assert!(found.kept.is_empty(), "{fault:?}");
    }
}

/// Keeping never takes the place of something that is kept, not even at the end of the numbers.
#[test]
fn a_kept_session_is_never_written_over() {
    let last = format!("tweeluik:kept:{}", u32::MAX);
    let shelf = Shelf::with(&[(&last, "iets")]);
    let (mut keeper, _) = open(&shelf);
    let _ = keeper.keep(&agreed("2026-01-31"));
    assert_eq!(shelf.look(&last).as_deref(), Some("iets"));
}

/// Only what two people opened is history.
#[test]
fn a_kept_session_that_was_not_opened_is_not_listed() {
    let shelf = Shelf::new();
    let (keeper, _) = open(&shelf);
    let record = Record {
        generation: 1,
        payload: format!(
            "{{\"date\":\"2026-01-31\",\"session\":{}}}",
            json(&session())
        ),
    };
    shelf.put("tweeluik:kept:1", &record.encode());
    assert!(keeper.kept(&small_set()).is_empty());
}

/// A kept session that is damaged, or of a newer version, does not vanish without a word.
#[test]
fn a_kept_session_that_cannot_be_read_is_offered() {
    for text in ["kapot", "tweeluik/1 1 0 {}", "tweeluik/2 iets nieuws"] {
        let shelf = Shelf::with(&[("tweeluik:kept:1", text)]);
        let (_, found) = open(&shelf);
        assert!(found.kept.is_empty());
        assert!(shelf.contains(text), "{text}");
        assert_eq!(offered(&found), [text]);
    }
}

// ---------------------------------------------------------------------------------------------
// Well-formed but wrong

/// A whole record whose payload is not a session that we could have written.
fn assert_set_aside(payload: &str, what: &str) {
    let text = record(4, payload);
    let shelf = Shelf::with(&[(SLOTS[0], &text)]);
    let (mut keeper, found) = open(&shelf);
    assert!(found.session.is_none(), "{what}");
    assert_eq!(
        found.set_aside.expect(what).raw,
        std::slice::from_ref(&text)
    );
    assert_eq!(keeper.save(&session()), Saved::OnDevice, "{what}");
    assert!(shelf.contains(&text), "{what}");
}

/// One that is answered in full, as a value to break.
fn payload() -> Value {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    fill(&mut journey, 3);
    let effects = journey.apply(Event::ChangeClosing);
    serde_json::from_str(&json(saved(&effects).unwrap())).unwrap()
}

/// The payload that the following tests break is itself whole.
#[test]
fn the_payload_that_is_broken_below_is_good() {
    let shelf = Shelf::with(&[(SLOTS[0], &record(4, &payload().to_string()))]);
    assert!(open(&shelf).1.session.is_some());
}

/// Everything that is no response is refused: numbers, other digits, nothing.
#[test]
fn a_session_with_a_response_that_is_none_is_set_aside() {
    let raw = [
        "8",
        "0",
        "6",
        "-1",
        "3",
        "3.5",
        "1e400",
        "1e0",
        "null",
        "true",
        "[]",
        "{}",
        "\"8\"",
        "\"0\"",
        "\"-1\"",
        "\"3x\"",
        "\"\"",
        "\"3 \"",
        "\"Unknown\"",
        "\"\\ud800\"",
        "NaN",
        "Infinity",
        "03",
        "\"\\u0000\"",
    ];
    for field in ["receive", "give", "closing"] {
        let good = payload().to_string();
        for raw in raw {
            let from = format!("\"{field}\":\"3\"");
            let broken = good.replacen(&from, &format!("\"{field}\":{raw}"), 1);
            assert_ne!(broken, good);
            assert_set_aside(&broken, &format!("{field}: {raw}"));
        }
    }
}

/// A field that stands twice has no one meaning, and one that we do not know is not ours.
#[test]
fn a_session_with_double_or_unknown_fields_is_set_aside() {
    let good = payload().to_string();
    for (from, to) in [
        ("\"give\":\"3\"", "\"give\":\"3\",\"give\":\"4\""),
        ("\"give\":\"3\"", "\"give\":\"3\",\"Give\":\"4\""),
        ("\"give\":\"3\"", "\"give\":\"3\",\"__proto__\":{}"),
        ("{", "{\"extra\":1,"),
        ("\"set\":", "\"sets\":"),
        ("\"step\":\"closing\"", "\"step\":\"elsewhere\""),
    ] {
        let broken = good.replacen(from, to, 1);
        assert_ne!(broken, good);
        assert_set_aside(&broken, to);
    }
}

/// Answers to statements that the set does not have, to one twice, or to too few or too many.
#[test]
fn a_session_with_other_statements_is_set_aside() {
    let answers = |value: &mut Value| {
        value["turn"]["panel"]["answers"]
            .as_array()
            .unwrap()
            .clone()
    };
    let with = |all: Vec<Value>| {
        let mut value = payload();
        value["turn"]["panel"]["answers"] = Value::Array(all);
        value.to_string()
    };
    let good = answers(&mut payload());
    let mut unknown = good.clone();
    unknown[1]["id"] = json!("nothing");
    let mut double = good.clone();
    double[1] = double[0].clone();
    let many: Vec<Value> = good.iter().cycle().take(20_000).cloned().collect();
    for (what, all) in [
        ("unknown", unknown),
        ("double", double),
        ("none", Vec::new()),
        ("one less", good[1..].to_vec()),
        ("very many", many),
    ] {
        assert_set_aside(&with(all), what);
    }
}

/// A hundred thousand answers are more than fits in a record.
#[test]
fn a_session_with_a_hundred_thousand_answers_is_set_aside() {
    let mut value = payload();
    value["turn"]["panel"]["answers"] = Value::Array(vec![json!({"id": "t-1"}); 100_000]);
    assert_set_aside(&value.to_string(), "100 000 answers");
}

/// A million brackets must not exhaust the stack.
#[test]
fn a_session_nested_a_million_deep_is_set_aside() {
    for deep in [
        "[".repeat(1_000_000),
        "[".repeat(500_000) + &"]".repeat(500_000),
    ] {
        assert_set_aside(&deep, "alone");
        let inside = payload().to_string().replacen("\"3\"", &deep, 1);
        assert_set_aside(&inside, "as an answer");
        let extra = format!("{{\"extra\":{deep},");
        assert_set_aside(
            &payload().to_string().replacen('{', &extra, 1),
            "as an unknown field",
        );
    }
}

/// Two widgets on one page: each has its session, and erases its own.
#[test]
fn what_stands_on_different_shelves_does_not_touch() {
    let shelf = Shelf::new();
    let open = |end: &str| open_with(&shelf, &small_set(), end);
    let [one, other] = [sessions(2), sessions(3)].map(|mut all| all.pop().unwrap());
    let (mut first, _) = open("");
    let (mut second, found) = open(":2");
    assert!(found.session.is_none());
    for _ in 0..3 {
        assert_eq!(first.save(&one), Saved::OnDevice);
        assert_eq!(second.save(&other), Saved::OnDevice);
    }
    assert_eq!(found_json(&open("").1), Some(json(&one)));
    assert_eq!(found_json(&open(":2").1), Some(json(&other)));
    first.erase().unwrap();
    assert!(open("").1.session.is_none());
    assert_eq!(found_json(&open(":2").1), Some(json(&other)));
}

/// What was kept with another question set waits for a page that has it: it is neither listed nor
/// called damaged. Of another version of the same set it cannot be shown, and is offered.
#[test]
fn a_kept_session_of_another_question_set_waits() {
    let shelf = Shelf::new();
    let (mut keeper, _) = open(&shelf);
    keeper.keep(&agreed("2026-01-31")).unwrap();
    let (_, found) = open_with(&shelf, &built_in(), "");
    assert!(found.kept.is_empty() && offered(&found).is_empty());
    let next = common::SMALL_SET.replacen(r#""version": "1""#, r#""version": "2""#, 1);
    let next = QuestionSet::parse(&next).unwrap();
    let (_, found) = open_with(&shelf, &next, "");
    assert!(found.kept.is_empty());
    assert_eq!(offered(&found).len(), 1);
    assert_eq!(open(&shelf).1.kept.len(), 1);
}

/// A session of another set cannot be shown; it is set aside and not dropped.
#[test]
fn a_session_of_another_question_set_is_set_aside() {
    let mut value = payload();
    value["set"] = json!("tweeluik/1");
    assert_set_aside(&value.to_string(), "other set");
}

/// No payload, however it is bent, makes opening panic or a text disappear.
#[test]
fn no_bent_payload_makes_opening_panic() {
    let good = payload().to_string();
    let pieces = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "null",
        "true",
        "1e9",
        "-",
        "\"3\"",
        "\u{0}",
        "\u{2028}",
        "\u{1f642}",
        "turn",
        "open",
    ];
    for seed in 0..rounds(10_000) {
        let mut chance = Chance::seeded(seed);
        let mut text: Vec<char> = good.chars().collect();
        for _ in 0..=chance.below(3) {
            let from = chance.below(text.len());
            let to = (from + chance.below(12)).min(text.len());
            let piece = chance.one_of(&pieces).chars();
            text.splice(from..to, piece);
        }
        let text: String = text.into_iter().collect();
        let raw = record(4, &text);
        let (_, found) = open(&Shelf::with(&[(SLOTS[0], &raw)]));
        assert!(
            found.session.is_some() || offered(&found) == [raw],
            "{text}"
        );
    }
}

// ---------------------------------------------------------------------------------------------
// The journey with its store: what must not be left on the device

/// A journey whose effects are carried out on a shelf, as the page does it.
struct Page {
    journey: Journey,
    keeper: Keeper<Shelf>,
    shelf: Shelf,
}

impl Page {
    fn open(shelf: &Shelf, set: &QuestionSet) -> Page {
        let (keeper, found) = open_with(shelf, set, "");
        let Found { session, kept, .. } = found;
        let mut journey = Journey::with_cost(Config::default(), set.clone(), session, CHEAP);
        journey.apply(Event::KeptList(kept));
        Page {
            journey,
            keeper,
            shelf: shelf.clone(),
        }
    }

    fn new() -> Page {
        Page::open(&Shelf::new(), &small_set())
    }
}

impl Led for Page {
    fn take(&mut self, event: Event) -> Vec<Effect> {
        let effects = self.journey.apply(event);
        for effect in &effects {
            let answer = match effect {
                Effect::Save(session) => Some(Event::Stored(self.keeper.save(session))),
                Effect::Erase => self.keeper.erase().is_err().then_some(Event::NotErased),
                Effect::Keep(agreed) => {
                    let kept = self.keeper.keep(agreed);
                    let list = self.keeper.kept(self.journey.set());
                    self.journey.apply(Event::KeptList(list));
                    Some(Event::KeptNow(kept))
                }
                Effect::EraseKept(id) => {
                    let erased = self.keeper.erase_kept(*id);
                    erased.is_err().then_some(Event::NotErased)
                }
                Effect::EraseEverything => {
                    let erased = self.keeper.erase_everything();
                    erased.is_err().then_some(Event::NotErased)
                }
                Effect::Focus(_) | Effect::Tell(_) | Effect::AskAgain => None,
            };
            if let Some(answer) = answer {
                self.take(answer);
            }
        }
        effects
    }

    fn journey(&self) -> &Journey {
        &self.journey
    }
}

/// Opened again after every single tap, the page goes on where it was.
#[test]
fn a_reload_after_any_tap_loses_no_answer() {
    let mut page = Page::new();
    begin(&mut page, Form::Short);
    for (id, direction, number) in [
        ("t-1", Direction::Receive, 1),
        ("t-1", Direction::Give, 6),
        ("t-1", Direction::Give, 2),
    ] {
        let response = common::response(number);
        page.take(Event::Answer(id.to_owned(), direction, response));
        let mut again = Page::open(&page.shelf, &small_set());
        again.take(Event::Continue);
        let Screen::Answer(screen) = again.journey.screen() else {
            panic!("no statement");
        };
        assert_eq!(
            screen.responses[usize::from(direction == Direction::Give)],
            Some(response)
        );
        page = again;
    }
}

/// With a code on the lock, nothing of the answers is readable on the device that is handed over:
/// not in the slot that was written before either.
#[test]
fn after_a_lock_with_a_code_no_answer_is_readable_on_the_device() {
    let mut page = Page::new();
    begin(&mut page, Form::Short);
    fill(&mut page, 6);
    assert!(page.shelf.contains("unknown"));
    lock(&mut page, Some("1234"));
    assert_eq!(page.id(), "handover");
    for (key, text) in page.shelf.all() {
        assert!(!text.contains("unknown"), "{key}: {text}");
    }
}

/// Taken back is erased: from both slots.
#[test]
fn answers_that_were_taken_back_are_gone_from_the_device() {
    for (person, numbers) in [(Person::First, [6, 3]), (Person::Second, [3, 6])] {
        let mut page = Page::new();
        to_reveal(&mut page, Form::Short, numbers, [None, None]);
        assert!(page.shelf.contains("unknown"));
        page.take(Event::TakeBack(person));
        for (key, text) in page.shelf.all() {
            assert!(!text.contains("unknown"), "{person:?} {key}: {text}");
        }
    }
}

/// *If you begin, we erase the session of Anna and Bert*: then it is erased.
#[test]
fn a_session_that_is_replaced_is_gone_from_the_device() {
    let mut page = Page::new();
    begin(&mut page, Form::Short);
    answer_here(&mut page, 6);
    let mut page = Page::open(&page.shelf, &small_set());
    page.take(Event::Pair);
    page.take(Event::Begin);
    assert_eq!(page.id(), "answer");
    for (key, text) in page.shelf.all() {
        assert!(
            !text.contains("unknown") && !text.contains("Anna"),
            "{key}: {text}"
        );
    }
}

/// Leaving, erasing and finishing leave nothing of a session in the store.
#[test]
fn leaving_or_erasing_leaves_nothing_on_the_device() {
    let mut page = Page::new();
    begin(&mut page, Form::Short);
    page.take(Event::Leave);
    assert_eq!(page.shelf.all(), BTreeMap::new());
    let mut page = Page::new();
    to_open(&mut page, Form::Short, [1, 2]);
    page.take(Event::Finish);
    page.take(Event::Erase);
    assert_eq!(page.shelf.all(), BTreeMap::new());
}

/// On two devices as on one: whatever was tapped, the next page goes on there.
#[test]
fn a_session_on_two_devices_is_found_again_after_every_step() {
    let set = small_set();
    let shelf = Shelf::new();
    let mut page = Page::open(&shelf, &set);
    let steps: [fn(&mut Page); 8] = [
        |page| apart(page, Person::Second, Form::Short),
        |page| answer_here(page, 3),
        |page| drop(page.take(Event::Back)),
        |page| drop(page.take(Event::Next)),
        |page| fill(page, 3),
        |page| drop(lock(page, None)),
        |page| {
            let theirs = theirs(page.journey.set(), Person::First, Form::Short, 4);
            page.take(Event::Incoming(theirs));
        },
        |page| drop(agree(page, Person::Second, None)),
    ];
    for (number, step) in steps.into_iter().enumerate() {
        step(&mut page);
        let before = without_saved(&page);
        page = Page::open(&shelf, &set);
        page.take(Event::Continue);
        assert_eq!(without_saved(&page), before, "{number}");
    }
    assert_eq!(page.id(), "comparison");
}

/// The screen without what is said of the last save, which a new page does not know.
fn without_saved(page: &Page) -> String {
    let screen = format!("{:?}", page.journey.screen());
    let end = screen.find(", saved: ").unwrap_or(screen.len());
    screen[..end].to_owned()
}

/// A kept session has the answers of both, and nothing of how they came here.
#[test]
fn keeping_leaves_no_key_and_no_code_on_the_device() {
    let mut page = Page::new();
    apart_locked(&mut page, Person::Second, Form::Short, 3);
    let from_first = theirs(&small_set(), Person::First, Form::Short, 4);
    page.take(Event::Incoming(from_first));
    agree(&mut page, Person::Second, None);
    page.take(Event::Finish);
    assert!(page.shelf.contains("\"link\"") && page.shelf.contains("0707070707"));
    common::agree_to_all(&mut page);
    page.take(Event::Keep("2026-11-22".to_owned()));
    assert!(page.shelf.contains("\"me\":\"second\""));
    for gone in ["\"link\"", "\"key\"", "\"mine\"", "0707070707"] {
        assert!(!page.shelf.contains(gone), "{gone}");
    }
    let (_, found) = open(&page.shelf);
    assert!(found.session.is_none());
    assert_eq!(found.kept.len(), 1);
}

/// What a device forgets by taking back is in neither slot: not one's own code, nor the other's.
#[test]
fn codes_that_were_taken_back_are_gone_from_the_device() {
    let mut page = Page::new();
    apart_locked(&mut page, Person::First, Form::Short, 3);
    let from_second = theirs(&small_set(), Person::Second, Form::Short, 4);
    page.take(Event::Incoming(from_second));
    let traces = ["\"mine\":\"12", "\"theirs\":\"13", "\"plain\""];
    for trace in traces {
        assert!(page.shelf.contains(trace), "{trace}");
    }
    page.take(Event::TakeBack(Person::First));
    for trace in traces {
        assert!(!page.shelf.contains(trace), "{trace}");
    }
}

/// What two people keep is in the history of the next page, and only there.
#[test]
fn a_kept_session_is_in_the_history_of_the_next_page() {
    let mut page = Page::new();
    to_open(&mut page, Form::Short, [1, 2]);
    page.take(Event::Finish);
    common::agree_to_all(&mut page);
    page.take(Event::Keep("2026-01-31".to_owned()));
    assert_eq!(page.shelf.all().len(), 1);
    let mut page = Page::open(&page.shelf, &small_set());
    page.take(Event::History);
    page.take(Event::OpenKept(1));
    assert_eq!(page.id(), "comparison");
    page.take(Event::Finish);
    page.take(Event::Erase);
    assert_eq!(page.shelf.all(), BTreeMap::new());
}

// ---------------------------------------------------------------------------------------------
// Every save format that was ever released

const CODES: [&str; 2] = ["1234", "5678"];

/// What a pair saves with version 1 on its way: Anna answers *sometimes*, Bert *I don't know*.
fn version_1(name: &str) -> Session {
    let set = built_in();
    let mut journey = Journey::new(Config::default(), set, None);
    let codes = if name.ends_with("coded") {
        CODES.map(Some)
    } else {
        [None, None]
    };
    begin(&mut journey, Form::Mini);
    answer_here(&mut journey, 3);
    if name == "answering" {
        return saved(&journey.apply(Event::Next)).unwrap().clone();
    }
    fill(&mut journey, 3);
    let effects = lock(&mut journey, codes[0]);
    if name.starts_with("handover") {
        return saved(&effects).unwrap().clone();
    }
    journey.apply(Event::TakeOver);
    fill(&mut journey, 6);
    let effects = lock(&mut journey, codes[1]);
    if name.starts_with("reveal") {
        return saved(&effects).unwrap().clone();
    }
    agree(&mut journey, Person::First, codes[0]);
    let effects = agree(&mut journey, Person::Second, codes[1]);
    saved(&effects).unwrap().clone()
}

const FIXTURES: [(&str, &str); 6] = [
    (
        "answering",
        include_str!("fixtures/session-v1-answering.txt"),
    ),
    (
        "handover-plain",
        include_str!("fixtures/session-v1-handover-plain.txt"),
    ),
    (
        "handover-coded",
        include_str!("fixtures/session-v1-handover-coded.txt"),
    ),
    (
        "reveal-plain",
        include_str!("fixtures/session-v1-reveal-plain.txt"),
    ),
    (
        "reveal-coded",
        include_str!("fixtures/session-v1-reveal-coded.txt"),
    ),
    ("open", include_str!("fixtures/session-v1-open.txt")),
];

fn fixture(name: &str) -> &'static str {
    let (_, text) = FIXTURES
        .into_iter()
        .find(|(known, _)| *known == name)
        .expect(name);
    text.trim_end_matches('\n')
}

/// A page that finds this text in a slot, and goes on.
fn page_with(name: &str) -> Journey {
    let shelf = Shelf::with(&[(SLOTS[0], fixture(name))]);
    let (_, found) = open_with(&shelf, &built_in(), "");
    assert!(offered(&found).is_empty(), "{name}");
    let mut journey = Journey::new(Config::default(), built_in(), found.session);
    journey.apply(Event::Continue);
    journey
}

/// This version still writes what it wrote. A change here is a new version of the save format:
/// then the fixtures stay, and a migration and fixtures of the new one come beside them.
#[test]
fn version_1_of_the_save_format_is_written_as_ever() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let mut changed = Vec::new();
    for (name, _) in FIXTURES {
        let written = record(1, &json(&version_1(name)));
        if written != fixture(name) {
            let file = format!("{folder}/session-v1-{name}.txt");
            std::fs::write(file, written + "\n").expect("a folder for temporary files");
            changed.push(name);
        }
    }
    assert!(
        changed.is_empty(),
        "{changed:?} are written differently; if version 1 was never released, copy them from {folder}"
    );
}

/// Every released save format opens on the screen where it was left.
#[test]
fn every_released_save_format_opens_on_the_screen_where_it_was_left() {
    for (name, screen) in [
        ("answering", "answer"),
        ("handover-plain", "handover"),
        ("handover-coded", "handover"),
        ("reveal-plain", "reveal"),
        ("reveal-coded", "reveal"),
        ("open", "comparison"),
    ] {
        assert_eq!(page_with(name).id(), screen, "{name}");
    }
}

/// A session that was left while answering goes on at the same statement, with the answers.
#[test]
fn a_released_session_goes_on_with_its_answers() {
    let mut journey = page_with("answering");
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!((screen.progress, screen.person), ((1, 6), Person::First));
    assert_eq!(screen.setup.name(Person::Second), Some("Bert"));
    journey.apply(Event::Back);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!(screen.responses, [Some(common::response(3)); 2]);
}

/// Locks that were released open with their codes, and show what was locked.
#[test]
fn released_locks_open_with_their_codes() {
    for (name, codes) in [
        ("reveal-plain", [None, None]),
        ("reveal-coded", CODES.map(Some)),
    ] {
        let mut journey = page_with(name);
        for (person, code) in Person::BOTH.into_iter().zip(codes) {
            agree(&mut journey, person, code);
        }
        let (_, opened) = journey.opened().expect(name);
        for (person, response) in [
            (Person::First, common::response(3)),
            (Person::Second, Response::Unknown),
        ] {
            let read = opened.panel(person).response("gezien-1", Direction::Give);
            assert_eq!(read, Some(response), "{name}");
        }
    }
}

/// A lock with a code that was handed over waits for the second person, and opens afterwards.
#[test]
fn a_released_hand_over_goes_on_to_the_opening() {
    for (name, code) in [("handover-plain", None), ("handover-coded", Some("1234"))] {
        let mut journey = page_with(name);
        journey.apply(Event::TakeOver);
        fill(&mut journey, 1);
        lock(&mut journey, None);
        agree(&mut journey, Person::First, code);
        agree(&mut journey, Person::Second, None);
        assert_eq!(journey.id(), "comparison", "{name}");
    }
}

// ---------------------------------------------------------------------------------------------
// The readable file

/// A pair whose every answer is a different one as far as seven responses go.
fn varied(form: Form) -> (Journey, BTreeMap<(Person, String, &'static str), Response>) {
    let mut journey = fresh(built_in());
    let mut given = BTreeMap::new();
    begin(&mut journey, form);
    let mut number = 0_u8;
    for person in Person::BOTH {
        while let Screen::Answer(screen) = journey.screen() {
            let id = screen.statement.id().to_owned();
            for direction in Direction::BOTH {
                number = (number + 3) % 7;
                let response = common::response(number + 1);
                given.insert((person, id.clone(), direction.id()), response);
                journey.apply(Event::Answer(id.clone(), direction, response));
            }
            journey.apply(Event::Next);
        }
        journey.apply(Event::Closing(common::level(2)));
        if person == Person::Second {
            journey.apply(Event::Guess(common::level(5)));
        }
        journey.apply(Event::Next);
        lock(&mut journey, None);
        journey.apply(Event::TakeOver);
    }
    agree(&mut journey, Person::First, None);
    agree(&mut journey, Person::Second, None);
    (journey, given)
}

fn readable_of(journey: &Journey, language: Language) -> Value {
    let mut journey = journey.clone();
    journey.apply(Event::Finish);
    common::agree_to_all(&mut journey);
    let agreed = journey.agreed("2026-01-31".to_owned()).expect("agreed");
    let words = Words::of(language, Address::Je);
    let late = Late::of(language, Address::Je);
    let text = readable(journey.set(), &agreed, words, late.case_file);
    serde_json::from_str(&text).expect("the readable file is JSON")
}

/// Whoever saves the file has all of it: both people, all themes, every answer in words.
#[test]
fn the_readable_file_holds_every_answer_of_both_people() {
    let set = built_in();
    for form in Form::ALL {
        for language in Language::ALL {
            let (journey, given) = varied(form);
            let file = readable_of(&journey, language);
            let words = Words::of(language, Address::Je);
            let said = |person: Person, id: &str, direction: Direction| {
                json!(words.response(given[&(person, id.to_owned(), direction.id())]))
            };
            let mut themes = file["themes"].as_array().unwrap().iter();
            let mut answers = 0;
            for theme in set.themes() {
                if theme.statements(form).next().is_none() {
                    continue;
                }
                let written = themes.next().expect("a theme is missing");
                assert_eq!(written["theme"], json!(theme.title().get(language.tag())));
                let mut rows = written["comparisons"].as_array().unwrap().iter();
                for statement in theme.statements(form) {
                    for (giver, names) in [
                        (Person::First, ["Anna", "Bert"]),
                        (Person::Second, ["Bert", "Anna"]),
                    ] {
                        let row = rows.next().expect("a comparison is missing");
                        assert_eq!([&row["from"], &row["to"]], names);
                        let give = said(giver, statement.id(), Direction::Give);
                        let receive = said(giver.other(), statement.id(), Direction::Receive);
                        assert_eq!(
                            (&row["says_to_give"], &row["says_to_receive"]),
                            (&give, &receive)
                        );
                        let text = statement.text(Direction::Give);
                        let text = text.with_other(language.tag(), Some(names[1]));
                        assert_eq!(row["statement"], json!(text));
                        answers += 2;
                    }
                }
                assert!(rows.next().is_none());
            }
            assert!(themes.next().is_none());
            assert_eq!(answers, given.len());
        }
    }
}

/// The file names both people, says how it feels, and leaves open what was not said.
#[test]
fn the_readable_file_names_both_people_and_what_they_feel() {
    let (journey, _) = varied(Form::Mini);
    let file = readable_of(&journey, Language::Nl);
    assert_eq!(file["date"], json!("2026-01-31"));
    assert_eq!(file["questions"], json!("tweeluik/1"));
    let [first, second] = [&file["people"][0], &file["people"][1]];
    assert_eq!(
        (&first["called"], &second["called"]),
        (&json!("Anna"), &json!("Bert"))
    );
    assert_eq!(
        (&first["role"], &second["role"]),
        (&json!("Ouder"), &json!("Professional"))
    );
    assert_eq!(first["feels"], json!("Een beetje gelijkwaardig"));
    assert_eq!(first["thought_the_other_would_say"], json!(null));
    assert_eq!(
        second["thought_the_other_would_say"],
        json!("Helemaal gelijkwaardig")
    );
}

/// Scores and gaps in the file are those of the measure, worked out by hand: Anna answers 2
/// everywhere (25 points), Bert 4 (75 points); Anna gives 2 where Bert receives 4.
#[test]
fn the_readable_file_holds_scores_and_gaps() {
    let mut journey = fresh(built_in());
    to_open(&mut journey, Form::Mini, [2, 4]);
    let file = readable_of(&journey, Language::En);
    for (person, points) in [(0, 25), (1, 75)] {
        for score in ["overall", "receive", "give"] {
            assert_eq!(file["people"][person][score], json!(points), "{score}");
        }
    }
    for theme in file["themes"].as_array().unwrap() {
        assert_eq!(theme["kind"], json!("different"));
        let gaps: Vec<_> = theme["comparisons"].as_array().unwrap().iter().collect();
        assert_eq!([&gaps[0]["gap"], &gaps[1]["gap"]], [&json!(-2), &json!(2)]);
    }
}

/// A name is text in the file, whatever is in it.
#[test]
fn a_name_with_quotes_and_brackets_is_text_in_the_readable_file() {
    let mut journey = fresh(built_in());
    let name = "\"}],\\{other|x}</script>";
    journey.apply(Event::Pair);
    journey.apply(Event::Name(Person::First, name.to_owned()));
    journey.apply(Event::Form(Form::Mini));
    journey.apply(Event::Begin);
    for _ in Person::BOTH {
        fill(&mut journey, 3);
        lock(&mut journey, None);
        journey.apply(Event::TakeOver);
    }
    agree(&mut journey, Person::First, None);
    agree(&mut journey, Person::Second, None);
    let file = readable_of(&journey, Language::Nl);
    assert_eq!(file["people"][0]["called"], json!(name));
    assert_eq!(file["people"][1]["called"], json!("Professional"));
}

// ---------------------------------------------------------------------------------------------
// The board of a workshop

const BOARD: &str = "tweeluik:workshop";

/// A board to which pairs may add, and its way in.
fn filling(set: &QuestionSet) -> (Workshop, WayIn) {
    let relation = Relation::ParentProfessional;
    let mut board = Workshop::fresh(set.clone(), relation, Language::Nl, Form::Short);
    board.apply(BoardEvent::Open(*b"the id!!"));
    board.apply(BoardEvent::Pairs(500));
    let BoardScreen::Filling { way_in, .. } = board.screen() else {
        unreachable!();
    };
    (board, way_in)
}

/// What the pair with this number adds.
fn added(set: &QuestionSet, way_in: &WayIn, pair: u64) -> BoardEvent {
    let (_, statements) = set.count(Form::Short);
    let row = [1, 2, 3, 4].map(|by| ((pair + by) % 6) as u8);
    let all = contribution(set, Form::Short, &vec![row; statements]);
    let added = Added::of(&all, way_in, pair.to_be_bytes()).unwrap();
    BoardEvent::Take(link(added.bytes()))
}

fn board_json(board: &Workshop) -> String {
    board.to_json().unwrap().to_text()
}

fn open_keeper(shelf: &Shelf, set: &QuestionSet) -> Keeper<Shelf> {
    Keeper::open(shelf.tab(), set, "").0
}

/// The board that a new page finds, as it is kept.
fn found_board(shelf: &Shelf, set: &QuestionSet) -> Option<String> {
    let keeper = open_keeper(shelf, set);
    keeper.find_board(set).1.map(|board| board_json(&board))
}

/// What was called saved is there, after a reload and after the browser was killed; what was erased is
/// not, and the next board counts on from there.
#[test]
fn a_board_that_was_saved_is_there_and_one_that_was_erased_is_not() {
    let set = small_set();
    let shelf = Shelf::new();
    let keeper = open_keeper(&shelf, &set);
    let (mut place, none) = keeper.find_board(&set);
    assert!(none.is_none() && !keeper.has_board());
    assert!(!keeper.board_is_gone(place), "none was saved yet");
    let (mut board, way_in) = filling(&set);
    let before = shelf.all();
    for pair in 0..3 {
        board.apply(added(&set, &way_in, pair));
        assert_eq!(keeper.save_board(&board, &mut place), Saved::OnDevice);
        assert_eq!(
            found_board(&shelf.snapshot(), &set),
            Some(board_json(&board))
        );
        // The first place has lost its last minute.
        assert_eq!(
            found_board(&shelf.killed(&before), &set),
            Some(board_json(&board))
        );
    }
    assert!(keeper.has_board() && !keeper.board_is_gone(place));
    let then = shelf.all();
    keeper.erase_board(place).unwrap();
    assert_eq!(shelf.look(BOARD), None);
    assert!(keeper.board_is_gone(place));
    assert_eq!(found_board(&shelf.snapshot(), &set), None);
    let killed = shelf.killed(&then);
    assert_eq!(found_board(&killed, &set), None);
    assert_eq!(killed.look(BOARD), None);
    // A new board after that is the newest of all, whatever comes back.
    let page = shelf.snapshot();
    let keeper = open_keeper(&page, &set);
    let (mut place, _) = keeper.find_board(&set);
    let (board, _) = filling(&set);
    assert_eq!(keeper.save_board(&board, &mut place), Saved::OnDevice);
    assert_eq!(
        found_board(&page.killed(&then), &set),
        Some(board_json(&board))
    );
}

/// Two tabs that have the same board open lose nothing of each other: each looks for a newer one first.
#[test]
fn two_tabs_add_to_one_board() {
    let set = small_set();
    let shelf = Shelf::new();
    let (board, way_in) = filling(&set);
    let mut chance = Chance::seeded(3);
    let mut tabs = [0, 1].map(|_| {
        let keeper = open_keeper(&shelf, &set);
        let (place, _) = keeper.find_board(&set);
        (keeper, place, board.clone())
    });
    let [(keeper, place, board), _] = &mut tabs;
    keeper.save_board(board, place);
    for pair in 0..200 {
        let (keeper, place, board) = &mut tabs[chance.below(2)];
        if let Met::Other(newer) = keeper.meet_board(board, &set, place) {
            board.adopt(*newer);
        }
        board.apply(added(&set, &way_in, pair));
        assert_eq!(keeper.save_board(board, place), Saved::OnDevice);
        assert!(matches!(keeper.meet_board(board, &set, place), Met::Same));
    }
    let keeper = open_keeper(&shelf, &set);
    let (_, found) = keeper.find_board(&set);
    let found = found.unwrap();
    assert!(matches!(
        found.screen(),
        BoardScreen::Filling { received: 200, .. }
    ));
}

/// Whatever is cut or changed in the stored board is never taken for one: the copy comes back, and where
/// there is none it is set aside and offered as it was.
#[test]
fn a_damaged_board_is_set_aside_or_comes_back_from_the_copy() {
    let set = small_set();
    let shelf = Shelf::new();
    let keeper = open_keeper(&shelf, &set);
    let (mut place, _) = keeper.find_board(&set);
    let (mut board, way_in) = filling(&set);
    board.apply(added(&set, &way_in, 7));
    keeper.save_board(&board, &mut place);
    let good = shelf.look(BOARD).unwrap();
    let mut cases: Vec<String> = (0..good.len()).map(|end| good[..end].to_owned()).collect();
    for place in 0..good.len() {
        let mut bytes = good.clone().into_bytes();
        bytes[place] ^= 1;
        cases.push(String::from_utf8(bytes).unwrap());
    }
    // Whole, and of another question set.
    let other = Record {
        generation: 9,
        payload: board_json(&board).replace("small/1", "small/2"),
    };
    cases.push(other.encode());
    for damaged in cases {
        let is_newer = Record::decode(&damaged) == Err(RecordError::Newer);
        for has_copy in [true, false] {
            let page = shelf.snapshot();
            page.put(BOARD, &damaged);
            if !has_copy {
                page.copies.borrow_mut().clear();
            }
            let keeper = open_keeper(&page, &set);
            let (mut place, found) = keeper.find_board(&set);
            if is_newer {
                assert!(found.is_none());
                let saved = keeper.save_board(&board, &mut place);
                assert_eq!(saved, Saved::InPage(Unsaved::NewerData));
                keeper.erase_board(place).unwrap();
                assert_eq!(page.look(BOARD), Some(damaged.clone()));
                continue;
            }
            let found = found.map(|board| board_json(&board));
            assert_eq!(found, has_copy.then(|| board_json(&board)), "{damaged}");
            let aside = page.look("tweeluik:set-aside:1");
            // What is there and empty was nobody's.
            assert_eq!(aside.as_deref(), Some(&*damaged));
            assert_eq!(page.look(BOARD).is_some(), has_copy);
            // It goes on from here.
            assert_eq!(keeper.save_board(&board, &mut place), Saved::OnDevice);
            assert_eq!(
                found_board(&page.snapshot(), &set),
                Some(board_json(&board))
            );
        }
    }
}

/// Where writing fails it is said, and what was there before stays.
#[test]
fn a_board_that_cannot_be_written_is_not_called_saved() {
    let set = small_set();
    let (mut board, way_in) = filling(&set);
    for (fault, why) in [
        (Fault::Write(StoreError::Full), Unsaved::Full),
        (Fault::Write(StoreError::Denied), Unsaved::NoStorage),
        (Fault::Write(StoreError::Failed), Unsaved::Failed),
        (Fault::Dropped, Unsaved::Failed),
        (Fault::Changed, Unsaved::Failed),
        (Fault::ReadBack, Unsaved::Failed),
    ] {
        let shelf = Shelf::new();
        let keeper = open_keeper(&shelf, &set);
        let (mut place, _) = keeper.find_board(&set);
        assert_eq!(keeper.save_board(&board, &mut place), Saved::OnDevice);
        board.apply(added(&set, &way_in, board_json(&board).len() as u64));
        shelf.fails(fault);
        assert_eq!(keeper.save_board(&board, &mut place), Saved::InPage(why));
        shelf.works();
        // The next time it goes well, and then it is all there.
        assert_eq!(keeper.save_board(&board, &mut place), Saved::OnDevice);
        assert_eq!(
            found_board(&shelf.snapshot(), &set),
            Some(board_json(&board))
        );
    }
    let shelf = Shelf::new();
    shelf.fails(Fault::Read(StoreError::Denied));
    let keeper = open_keeper(&shelf, &set);
    let (mut place, _) = keeper.find_board(&set);
    assert_eq!(
        keeper.save_board(&board, &mut place),
        Saved::InPage(Unsaved::Failed)
    );
    let memory = Keeper::open(MemoryStore::default(), &set, "").0;
    let (mut place, _) = memory.find_board(&set);
    assert_eq!(
        memory.save_board(&board, &mut place),
        Saved::InPage(Unsaved::NoStorage)
    );
    // For as long as the page is open it is there all the same.
    assert!(memory.find_board(&set).1.is_some());
}

/// Each widget of a page has a board of its own, as it has a session of its own; and with everything that
/// is erased the board goes too.
#[test]
fn every_shelf_has_a_board_of_its_own() {
    let set = small_set();
    let shelf = Shelf::new();
    let (board, _) = filling(&set);
    for (end, name) in [
        ("", BOARD),
        (":2", "tweeluik:workshop:2"),
        (":1:small", "tweeluik:workshop:1:small"),
    ] {
        let (keeper, _) = Keeper::open(shelf.clone(), &set, end);
        let (mut place, none) = keeper.find_board(&set);
        assert!(none.is_none());
        keeper.save_board(&board, &mut place);
        assert!(shelf.look(name).is_some(), "{name}");
    }
    let (mut keeper, found) = Keeper::open(shelf.clone(), &set, "");
    assert!(found.session.is_none() && found.set_aside.is_none());
    keeper.erase_everything().unwrap();
    assert!(shelf.all().is_empty());
}

/// A copy that is damaged, or older, does not harm a board that is whole; and what another tab of a newer
/// version has written meanwhile is left alone.
#[test]
fn a_whole_board_is_taken_whatever_lies_in_the_copy() {
    let set = small_set();
    let shelf = Shelf::new();
    let keeper = open_keeper(&shelf, &set);
    let (mut place, _) = keeper.find_board(&set);
    let (mut board, way_in) = filling(&set);
    keeper.save_board(&board, &mut place);
    let older = shelf.look(BOARD).unwrap();
    board.apply(added(&set, &way_in, 1));
    keeper.save_board(&board, &mut place);
    for copy in ["x", &older] {
        let page = shelf.snapshot();
        page.copies
            .borrow_mut()
            .insert(BOARD.to_owned(), copy.to_owned());
        assert_eq!(found_board(&page, &set), Some(board_json(&board)));
        assert_eq!(page.all().len(), 1, "nothing is set aside");
        assert_eq!(page.look(BOARD), shelf.look(BOARD));
    }
    let newer = shelf
        .look(BOARD)
        .unwrap()
        .replace("tweeluik/1 ", "tweeluik/2 ");
    shelf.put(BOARD, &newer);
    assert!(matches!(
        keeper.meet_board(&board, &set, &mut place),
        Met::Same
    ));
    let saved = keeper.save_board(&board, &mut place);
    assert_eq!(saved, Saved::InPage(Unsaved::NewerData));
    keeper.erase_board(place).unwrap();
    assert_eq!(shelf.look(BOARD), Some(newer));
}

/// Closes a board on a device; what is kept, and whether it may be shown.
fn close(keeper: &Keeper<Shelf>, board: &mut Workshop, place: &mut BoardPlace) -> (Saved, bool) {
    board.apply(BoardEvent::AskFreeze);
    assert_eq!(board.apply(BoardEvent::Freeze), [BoardEffect::Close]);
    let (saved, may_show) = keeper.close_board(board, place);
    board.apply(BoardEvent::Closed(may_show));
    (saved, may_show)
}

/// A board with so many pairs, open in a tab of its own.
fn open_board_tab(shelf: &Shelf, set: &QuestionSet) -> (Keeper<Shelf>, BoardPlace, Workshop) {
    let keeper = open_keeper(shelf, set);
    let (place, board) = keeper.find_board(set);
    (keeper, place, *board.expect("it is there"))
}

/// A closing that cannot be saved leaves nothing that could be closed a second time: the open board and its
/// copy are erased, or nothing is shown.
#[test]
fn a_closing_that_cannot_be_saved_erases_the_open_board_or_shows_nothing() {
    let set = small_set();
    for (write, remove) in [
        (Fault::Write(StoreError::Full), false),
        (Fault::Write(StoreError::Denied), false),
        (Fault::Dropped, false),
        (Fault::Changed, false),
        (Fault::ReadBack, false),
        (Fault::Write(StoreError::Full), true),
    ] {
        let shelf = Shelf::new();
        let keeper = open_keeper(&shelf, &set);
        let (mut place, _) = keeper.find_board(&set);
        let (mut board, way_in) = filling(&set);
        for pair in 0..6 {
            board.apply(added(&set, &way_in, pair));
            keeper.save_board(&board, &mut place);
        }
        let then = shelf.all();
        let open = board_json(&board);
        if remove {
            shelf.fails(Fault::Frozen);
        } else {
            shelf.fails(write);
        }
        let (saved, may_show) = close(&keeper, &mut board, &mut place);
        assert!(matches!(saved, Saved::InPage(_)), "{write:?}");
        assert_eq!(may_show, !remove, "{write:?}");
        let is_shown = matches!(board.screen(), BoardScreen::Frozen { .. });
        assert_eq!(is_shown, may_show);
        shelf.works();
        for found in [
            found_board(&shelf.snapshot(), &set),
            found_board(&shelf.killed(&then), &set),
        ] {
            // What is shown cannot be compared with a board that takes one pair more.
            assert!(!is_shown || found.is_none(), "{write:?}: {found:?}");
            assert!(found.is_none() || found.as_ref() == Some(&open));
        }
        if !is_shown {
            // Tried again it goes well.
            assert_eq!(board.apply(BoardEvent::Freeze), [BoardEffect::Close]);
            let (saved, may_show) = keeper.close_board(&board, &mut place);
            assert_eq!((saved, may_show), (Saved::OnDevice, true));
            let found = found_board(&shelf.killed(&then), &set).expect("the closed one");
            assert_eq!(found, board_json(&board));
        }
    }
}

/// A board that was closed is not opened again by an older text in either place, whatever the texts count,
/// and is not closed a second time with other pairs.
#[test]
fn a_closed_board_is_not_opened_again_by_an_older_text() {
    let set = small_set();
    let shelf = Shelf::new();
    let keeper = open_keeper(&shelf, &set);
    let (mut place, _) = keeper.find_board(&set);
    let (mut board, way_in) = filling(&set);
    for pair in 0..6 {
        board.apply(added(&set, &way_in, pair));
        keeper.save_board(&board, &mut place);
    }
    let open = shelf.look(BOARD).unwrap();
    assert_eq!(
        close(&keeper, &mut board, &mut place),
        (Saved::OnDevice, true)
    );
    let closed = board_json(&board);
    let later = Record {
        generation: 99,
        payload: Record::decode(&open).unwrap().payload,
    };
    for older in [open.clone(), later.encode()] {
        // It comes back out of the copy, and out of the first place.
        let page = shelf.snapshot();
        page.copies
            .borrow_mut()
            .insert(BOARD.to_owned(), older.clone());
        assert_eq!(found_board(&page, &set), Some(closed.clone()));
        assert_ne!(page.copies.borrow().get(BOARD), Some(&older));
        let page = shelf.snapshot();
        page.put(BOARD, &older);
        assert_eq!(found_board(&page, &set), Some(closed.clone()));
        assert_eq!(found_board(&page.snapshot(), &set), Some(closed.clone()));
    }
    // A tab that still has it open takes the closed one, even where it counts more.
    let (other, mut other_place, mut other_board) = {
        let before = Shelf::with(&[(BOARD, &later.encode())]);
        let (_, place, board) = open_board_tab(&before, &set);
        (open_keeper(&shelf, &set), place, board)
    };
    let Met::Other(met) = other.meet_board(&other_board, &set, &mut other_place) else {
        panic!("it is closed");
    };
    other_board.adopt(*met);
    assert_eq!(board_json(&other_board), closed);
    assert!(other_board.apply(BoardEvent::AskFreeze).is_empty());
}

/// A second tab takes what is there always: another board, a closed one, and that it was erased.
#[test]
fn a_second_tab_takes_another_board_and_an_erased_one_always() {
    let set = small_set();
    let shelf = Shelf::new();
    let tabs = [shelf.tab(), shelf.tab()];
    let [first, second] = tabs.clone().map(|tab| open_tab(tab, &set, "").0);
    let (mut place, _) = first.find_board(&set);
    let (mut board, way_in) = filling(&set);
    for pair in 0..9 {
        board.apply(added(&set, &way_in, pair));
        first.save_board(&board, &mut place);
    }
    // Before each turn a tab looks what the copy holds.
    let look_again = || tabs.iter().for_each(Shelf::look_again);
    look_again();
    let (mut second_place, second_board) = second.find_board(&set);
    let second_board = second_board.expect("it is there");
    // A tab where a board is still prepared.
    let planning = Workshop::fresh(
        set.clone(),
        Relation::ParentProfessional,
        Language::Nl,
        Form::Short,
    );
    let (third, mut third_place) = (open_keeper(&shelf, &set), BoardPlace::default());
    assert!(matches!(
        third.meet_board(&planning, &set, &mut third_place),
        Met::Other(_)
    ));
    first.erase_board(place).unwrap();
    assert!(matches!(
        second.meet_board(&second_board, &set, &mut second_place),
        Met::Gone
    ));
    // There another one begins, in its first generations.
    let mut another = Workshop::fresh(
        set.clone(),
        Relation::ParentProfessional,
        Language::Nl,
        Form::Short,
    );
    another.apply(BoardEvent::Open(*b"another!"));
    let mut fresh_place = BoardPlace::default();
    // The copy went with its last mark: no tab knows of it any more, since each looks before its turn and lets
    // go of what it knew when the copy is removed. (A tab that did not would take the board for erased.)
    shelf.copies.borrow_mut().clear();
    look_again();
    first.save_board(&another, &mut fresh_place);
    let Met::Other(met) = second.meet_board(&second_board, &set, &mut second_place) else {
        panic!("it is another one");
    };
    assert_eq!(met.id(), Some(*b"another!"));
    // Everything is erased, the copy too: nothing comes back from a tab that had it.
    let mut keeper = open_keeper(&shelf, &set);
    keeper.erase_everything().unwrap();
    shelf.copies.borrow_mut().clear();
    look_again();
    assert!(matches!(
        second.meet_board(&met, &set, &mut second_place),
        Met::Gone
    ));
    assert!(shelf.all().is_empty());
}

/// A board that cannot be read is known as that at once.
#[test]
fn a_board_that_cannot_be_read_is_said_at_once() {
    let set = small_set();
    let shelf = Shelf::with(&[(BOARD, "tweeluik/1 3 damaged")]);
    let keeper = open_keeper(&shelf, &set);
    let (place, found) = keeper.find_board(&set);
    assert!(found.is_none() && place.is_unreadable());
    assert_eq!(keeper.read_set_aside(), ["tweeluik/1 3 damaged"]);
    let (place, _) = keeper.find_board(&set);
    assert!(!place.is_unreadable(), "it was set aside");
    let shelf = Shelf::new();
    shelf.fails(Fault::Read(StoreError::Denied));
    let (place, _) = open_keeper(&shelf, &set).find_board(&set);
    assert_eq!(place.closed(), Some(Unsaved::Failed));
}
