//! Newer versions.

use crate::support::*;

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
        let storage = TestStorage::with(&texts);
        let before = storage.all();
        let (mut keeper, found) = open(&storage);
        assert_eq!(found.newer.unwrap().raw, [newer]);
        for session in sessions(3) {
            assert_eq!(keeper.save(&session), Saved::InPage(Unsaved::NewerData));
        }
        let kept = keeper.keep(&agreed("2026-01-31"));
        assert_eq!(kept, Err(Unsaved::NewerData));
        let _ = keeper.erase();
        assert_eq!(storage.all(), before);
    }
}

/// A tab with a newer version may come while this one is open; what it writes is not ours to
/// write over.
#[test]
fn what_a_newer_tab_writes_meanwhile_is_not_written_over() {
    for slot in SLOTS {
        let storage = TestStorage::new();
        let (mut keeper, _) = open(&storage);
        keeper.save(&sessions(2)[0]);
        let newer = "tweeluik/2 9 iets nieuws";
        storage.put(slot, newer);
        for session in sessions(4) {
            let saved = keeper.save(&session);
            assert_eq!(storage.look(slot).as_deref(), Some(newer), "{slot}");
            assert_eq!(saved, Saved::InPage(Unsaved::NewerData), "{slot}");
        }
    }
}
