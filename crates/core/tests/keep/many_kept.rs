//! Two people, or many, who have kept a great deal.

use crate::support::*;

const KEPT: &str = "tweeluik:kept:";

/// A store that counts what is read. A clone is the same store.
#[derive(Clone)]
struct Counting {
    texts: BTreeMap<String, String>,
    /// The keys in the order in which the store lists them.
    keys: Vec<String>,
    reads: Rc<Cell<usize>>,
}

impl Store for Counting {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.reads.set(self.reads.get() + 1);
        Ok(self.texts.get(key).cloned())
    }

    fn write(&self, _: &str, _: &str) -> Result<(), StoreError> {
        Err(StoreError::Full)
    }

    fn remove(&self, _: &str) -> Result<(), StoreError> {
        Err(StoreError::Failed)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.keys.clone())
    }

    fn outlives_page(&self) -> bool {
        true
    }
}

/// The text of one kept session.
fn text() -> String {
    let storage = TestStorage::new();
    open(&storage).0.keep(&agreed("2026-01-31")).unwrap();
    let all = storage.all();
    let (_, text) = all.iter().find(|(key, _)| key.starts_with(KEPT)).unwrap();
    text.clone()
}

/// So many kept sessions, listed in an order of chance.
fn many(count: usize) -> Counting {
    let text = text();
    let keys = (1..=count).map(|number| format!("{KEPT}{number}"));
    let texts: BTreeMap<String, String> = keys.map(|key| (key, text.clone())).collect();
    let mut keys: Vec<String> = texts.keys().cloned().collect();
    let mut chance = Chance::seeded(7);
    for place in 1..keys.len() {
        keys.swap(place, chance.below(place + 1));
    }
    let reads = Rc::default();
    Counting { texts, keys, reads }
}

/// People who kept much do not wait for it: each text is read once, and the newest comes first, in whatever order the
/// browser lists them.
#[test]
fn each_kept_session_is_read_once_and_the_newest_comes_first() {
    const COUNT: usize = 2_000;
    let mut store = many(COUNT);
    let damaged = format!("{KEPT}77");
    store.texts.insert(damaged, "tweeluik/1 cut".to_owned());
    let (keeper, found) = Keeper::open(store.clone(), &small_set(), "");
    assert_eq!(found.kept, COUNT);
    store.reads.set(0);
    let (mut quarantined, mut newer) = (None, None);
    let list = keeper.look_over(&small_set(), &mut quarantined, &mut newer);
    assert_eq!(store.reads.get(), COUNT);
    let ids: Vec<u64> = list.kept.iter().map(|kept| kept.id).collect();
    let newest_first: Vec<u64> = (1..=COUNT as u64).rev().filter(|id| *id != 77).collect();
    assert_eq!(ids, newest_first);
    assert_eq!(quarantined.unwrap().raw, ["tweeluik/1 cut"]);
    assert!(newer.is_none());
}

/// What two tabs kept at the same instant stands side by side, and neither is missing.
#[test]
fn of_two_tabs_with_the_same_count_both_are_listed() {
    let mut store = many(0);
    let [one, two, other] = ["1", "2", "2-9"].map(|number| format!("{KEPT}{number}"));
    for key in [&other, &one, &two] {
        store.texts.insert(key.clone(), text());
        store.keys.push(key.clone());
    }
    let (keeper, _) = Keeper::open(store.clone(), &small_set(), "");
    let ids = keeper
        .kept(&small_set())
        .kept
        .into_iter()
        .map(|kept| kept.id);
    assert_eq!(ids.collect::<Vec<_>>(), [9 << 32 | 2, 2, 1]);
}

/// People who answered other questions on another page hear how many of theirs are on this device. They are neither
/// lost nor called damaged.
#[test]
fn kept_sessions_with_other_questions_are_counted() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    for day in ["2026-01-30", "2026-01-31"] {
        keeper.keep(&agreed(day)).unwrap();
    }
    let (others, found) = open_with(&storage, &built_in(), "");
    assert!(found.kept.is_empty() && offered(&found).is_empty());
    assert_eq!(found.of_other_sets, 2);
    let mut journey = fresh(built_in());
    journey.apply(Event::KeptList(others.kept(&built_in())));
    journey.apply(Event::History);
    let Screen::History(history) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert_eq!((history.kept.len(), history.of_other_sets), (0, 2));
    // Erasing what is offered as unreadable does not touch them.
    others.erase_quarantine(&built_in()).unwrap();
    let (_, found) = open(&storage);
    assert_eq!((found.kept.len(), found.of_other_sets), (2, 0));
}
