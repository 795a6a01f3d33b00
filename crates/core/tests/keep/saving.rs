//! Saving and finding.

use crate::support::*;

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
    let storage = TestStorage::new();
    let (mut keeper, found) = open(&storage);
    assert!(found.session.is_none());
    for session in sessions(9) {
        assert_eq!(keeper.save(&session), Saved::OnDevice);
        let (_, found) = open(&storage);
        assert_eq!(found_json(&found), Some(json(&session)));
        assert!(!found.partly && offered(&found).is_empty());
    }
}

/// The page has its store in a box: the box does what the store does, and says what it says.
#[test]
fn a_store_in_a_box_is_that_store() {
    let mut storage = TestStorage::new();
    storage.token = 7;
    for outlives_page in [true, false] {
        storage.outlives_page = outlives_page;
        let boxed: Box<dyn Store> = Box::new(storage.clone());
        boxed.write("tweeluik:a", "text").unwrap();
        assert_eq!(storage.look("tweeluik:a").as_deref(), Some("text"));
        assert_eq!(boxed.read("tweeluik:a"), Ok(Some("text".to_owned())));
        assert_eq!(boxed.keys(), Ok(vec!["tweeluik:a".to_owned()]));
        assert_eq!(boxed.outlives_page(), outlives_page);
        boxed.change_backup("tweeluik:b", BackupOp::Put("copy"));
        assert_eq!(storage.backup("tweeluik:b").as_deref(), Some("copy"));
        assert_eq!(boxed.backup("tweeluik:b").as_deref(), Some("copy"));
        assert_eq!(boxed.backup_keys(), ["tweeluik:b"]);
        storage.is_written();
        assert!(boxed.is_settled("tweeluik:a") && !boxed.is_settled("tweeluik:c"));
        assert_eq!(boxed.token(), 7);
        boxed.forget();
        assert!(storage.is_forgotten.get());
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
    store.change_backup("tweeluik:a", BackupOp::Put("3"));
    assert_eq!(store.keys(), Ok(vec!["tweeluik:a".to_owned()]));
    assert_eq!(store.read("tweeluik:a"), Ok(Some("3".to_owned())));
    assert_eq!(store.read("b"), Ok(Some("2".to_owned())));
    assert!(store.backup_keys().is_empty() && store.backup("tweeluik:a").is_none());
    store.remove("tweeluik:a").unwrap();
    assert_eq!(store.keys(), Ok(Vec::new()));
    assert_eq!(store.read("b"), Ok(Some("2".to_owned())));
    assert!(!store.outlives_page());
}

/// Nothing there is nothing to tell.
#[test]
fn an_empty_store_is_not_called_damaged() {
    let storage = TestStorage::with(&[("somebody", "else"), ("tweeluik", "x")]);
    let (_, found) = open(&storage);
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
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    let mut last = [None, None];
    for (number, session) in sessions(6).iter().enumerate() {
        keeper.save(session);
        let now = SLOTS.map(|key| storage.look(key));
        let changed: Vec<usize> = (0..2).filter(|&slot| now[slot] != last[slot]).collect();
        assert_eq!(changed.len(), 1);
        assert_eq!(changed[0] == 0, number % 2 == 1);
        last = now;
    }
    assert!(storage.all().keys().all(|key| key.starts_with("tweeluik:")));
}

/// The order of writes is counted, not read off a clock or a key.
#[test]
fn the_newest_whole_slot_wins() {
    let [one, two] = [&sessions(3)[1], &sessions(3)[2]].map(json);
    for (a, b, expected) in [(7, 8, &two), (8, 7, &one), (9, 10, &two), (100, 99, &one)] {
        let storage =
            TestStorage::with(&[(SLOTS[0], &record(a, &one)), (SLOTS[1], &record(b, &two))]);
        let (_, found) = open(&storage);
        assert_eq!(found_json(&found).as_ref(), Some(expected), "{a} {b}");
    }
}

/// A page that goes on with a session writes after what it found, not over it.
#[test]
fn a_reopened_session_goes_on_in_the_older_slot() {
    let storage = TestStorage::new();
    let all = sessions(4);
    for session in &all[..3] {
        let (mut keeper, _) = open(&storage);
        keeper.save(session);
    }
    let newest = storage.look(SLOTS[1]);
    let (mut keeper, _) = open(&storage);
    keeper.save(&all[3]);
    assert_eq!(storage.look(SLOTS[1]), newest);
    assert_eq!(found_json(&open(&storage).1), Some(json(&all[3])));
}
