//! Damage.

use crate::support::*;

/// When the last write is damaged, the one before it is found, and the pair is told; or the
/// damage looks like a newer version, and then nothing is touched and the pair is told too.
#[test]
fn every_damage_to_the_newest_slot_leads_to_the_older_one_and_is_told() {
    let [older, newest] = [&sessions(3)[1], &sessions(3)[2]].map(json);
    let (mut back, mut newer) = (0, 0);
    let text = record(2, &newest);
    for damaged in damages(&text) {
        let storage = TestStorage::with(&[(SLOTS[0], &damaged), (SLOTS[1], &record(1, &older))]);
        let (_, found) = open(&storage);
        assert!(offered(&found).contains(&damaged), "{damaged}");
        if found.newer.is_some() {
            assert!(damaged.starts_with("tweeluik/") && !damaged.starts_with("tweeluik/1 "));
            assert_eq!(storage.look(SLOTS[1]), Some(record(1, &older)));
            newer += 1;
        } else {
            assert_eq!(found_json(&found).as_ref(), Some(&older));
            assert!(found.partly);
            back += 1;
        }
    }
    assert!(back > 800 && (1..20).contains(&newer), "{back} {newer}");
}

/// A damaged text that has no other one beside it is offered, not dropped.
#[test]
fn every_damage_to_the_only_slot_is_offered_byte_for_byte() {
    for damaged in damages(&record(1, &json(&session()))) {
        let storage = TestStorage::with(&[(SLOTS[1], &damaged)]);
        let (_, found) = open(&storage);
        assert!(found.session.is_none() && !found.partly);
        assert_eq!(offered(&found), [damaged]);
    }
}

/// Both slots can be damaged; both are offered.
#[test]
fn two_damaged_slots_are_both_set_aside() {
    let storage = TestStorage::with(&[(SLOTS[0], "eerste"), (SLOTS[1], "tweede")]);
    let (_, found) = open(&storage);
    let mut raw = found.quarantined.unwrap().raw;
    raw.sort();
    assert_eq!(raw, ["eerste", "tweede"]);
}

/// What is quarantined stays what it was, however much is saved, erased and kept afterwards.
#[test]
fn what_was_set_aside_is_never_overwritten() {
    let storage = TestStorage::with(&[(SLOTS[1], "tweeluik/1 onleesbaar\u{0}")]);
    for _ in 0..3 {
        let (mut keeper, found) = open(&storage);
        assert_eq!(
            found.quarantined.unwrap().raw,
            ["tweeluik/1 onleesbaar\u{0}"]
        );
        for session in sessions(5) {
            assert_eq!(keeper.save(&session), Saved::OnDevice);
        }
        assert_eq!(keeper.keep(&agreed("2026-01-31")), Ok(()));
        keeper.erase().unwrap();
    }
    storage.put(SLOTS[0], "nog een");
    let (_, found) = open(&storage);
    let mut raw = found.quarantined.unwrap().raw;
    raw.sort();
    assert_eq!(raw, ["nog een", "tweeluik/1 onleesbaar\u{0}"]);
}

/// The owner of what was quarantined may erase it, and nothing else goes with it.
#[test]
fn what_was_set_aside_goes_when_its_owner_says_so() {
    let storage = TestStorage::with(&[(SLOTS[1], "kapot"), ("ander", "blijft")]);
    let (mut keeper, _) = open(&storage);
    keeper.save(&session());
    keeper.erase_quarantine(&small_set()).unwrap();
    assert!(!storage.contains("kapot"));
    assert_eq!(storage.look("ander").as_deref(), Some("blijft"));
    let (_, found) = open(&storage);
    assert!(found.quarantined.is_none() && found.session.is_some());
}

/// What was kept and cannot be read goes with it, since it was offered with it; what can be read stays,
/// and so does what a newer version wrote.
#[test]
fn what_was_kept_and_cannot_be_read_goes_with_what_was_set_aside() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    keeper.keep(&agreed("2026-01-31")).unwrap();
    storage.put("tweeluik:kept:7", "kapot");
    storage.put("tweeluik:kept:8", "tweeluik/2 iets nieuws");
    let (keeper, found) = open(&storage);
    assert_eq!(found.quarantined.unwrap().raw, ["kapot"]);
    assert_eq!(found.newer.unwrap().raw, ["tweeluik/2 iets nieuws"]);
    keeper.erase_quarantine(&small_set()).unwrap();
    assert!(!storage.contains("kapot"));
    assert!(storage.contains("tweeluik/2 iets nieuws"));
    assert_eq!(open(&storage).1.kept.len(), 1);
}

/// Another tab that erases is noticed; an empty store in which nothing was saved is not taken for that.
#[test]
fn a_session_that_another_tab_erased_is_gone() {
    let storage = TestStorage::new();
    let (mut here, _) = open(&storage);
    assert!(!here.is_gone());
    here.save(&session());
    assert!(!here.is_gone());
    let (mut there, _) = open(&storage);
    there.erase().unwrap();
    assert!(here.is_gone());
    storage.fails(Fault::Read(StoreError::Failed));
    assert!(!here.is_gone(), "what cannot be read may still be there");
}

/// Other tabs are asked only where there can be any: memory is of one page.
#[test]
fn what_lives_as_long_as_the_page_is_shared_with_no_tab() {
    let mut storage = TestStorage::new();
    assert!(open(&storage).0.is_shared());
    storage.outlives_page = false;
    assert!(!open(&storage).0.is_shared());
}

/// Where there is no room to set it aside, the damaged text stays where it is: nothing is written
/// over it, and a save says that it failed.
#[test]
fn what_cannot_be_set_aside_is_left_where_it_is_and_saving_fails() {
    let older = record(1, &json(&session()));
    let storage = TestStorage::with(&[(SLOTS[0], "kapot"), (SLOTS[1], &older)]);
    for fault in [
        Fault::Write(StoreError::Full),
        Fault::Dropped,
        Fault::Changed,
    ] {
        storage.fails(fault);
        let (mut keeper, _) = open(&storage);
        assert!(
            matches!(keeper.save(&session()), Saved::InPage(_)),
            "{fault:?}"
        );
        storage.works();
        assert!(
            matches!(keeper.save(&session()), Saved::InPage(_)),
            "{fault:?}"
        );
        assert_eq!(
            storage.look(SLOTS[0]).as_deref(),
            Some("kapot"),
            "{fault:?}"
        );
        assert_eq!(storage.look(SLOTS[1]), Some(older.clone()), "{fault:?}");
    }
}

/// Also then it is offered: a full store must not make a session vanish without a word.
#[test]
fn what_cannot_be_set_aside_is_offered_all_the_same() {
    let storage = TestStorage::with(&[(SLOTS[0], "kapot")]);
    storage.fails(Fault::Write(StoreError::Full));
    let (_, found) = open(&storage);
    assert_eq!(offered(&found), ["kapot"]);
}

/// Unreadable is never deleted by us: erasing the session beside it takes that session only.
#[test]
fn erasing_a_session_leaves_what_could_not_be_set_aside() {
    let storage = TestStorage::with(&[
        (SLOTS[0], "kapot"),
        (SLOTS[1], &record(1, &json(&session()))),
    ]);
    storage.fails(Fault::Write(StoreError::Full));
    let (mut keeper, found) = open(&storage);
    assert!(found.session.is_some());
    storage.works();
    let _ = keeper.erase();
    assert_eq!(storage.look(SLOTS[0]).as_deref(), Some("kapot"));
    assert_eq!(storage.look(SLOTS[1]), None);
}

/// *Cannot be read* is not *empty*: a store that gives nothing back is not written over.
#[test]
fn a_slot_that_cannot_be_read_is_not_written_over() {
    let texts = SLOTS.map(|key| (key, record(1, &json(&session()))));
    let storage = TestStorage::new();
    for (key, text) in &texts {
        storage.put(key, text);
    }
    let before = storage.all();
    for error in [StoreError::Denied, StoreError::Failed] {
        storage.fails(Fault::Read(error));
        let (mut keeper, _) = open(&storage);
        for session in sessions(3) {
            assert!(matches!(keeper.save(&session), Saved::InPage(_)));
        }
        assert_eq!(storage.all(), before, "{error:?}");
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
