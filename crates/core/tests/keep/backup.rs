//! The backup.

use crate::support::*;

/// A browser that is killed loses what it wrote in the last minute. The backup has it.
#[test]
fn what_a_killed_browser_lost_comes_back_from_the_copy() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    let mut times = vec![storage.all()];
    let all = sessions(6);
    for session in &all {
        assert_eq!(keeper.save(session), Saved::OnDevice);
        times.push(storage.all());
    }
    for then in &times {
        let storage = storage.killed(then);
        let (mut keeper, found) = open(&storage);
        assert_eq!(found_json(&found), Some(json(&all[5])));
        assert!(!found.partly && offered(&found).is_empty());
        // It goes on from there, and needs the backup no more.
        assert_eq!(keeper.save(&all[0]), Saved::OnDevice);
        storage.copies.borrow_mut().clear();
        assert_eq!(found_json(&open(&storage).1), Some(json(&all[0])));
    }
}

/// What was erased does not come back when a killed browser finds it on its disk again, however
/// often that happens.
#[test]
fn what_was_erased_stays_erased_after_a_kill() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    let mut times = Vec::new();
    for session in sessions(5) {
        keeper.save(&session);
        times.push(storage.all());
    }
    keeper.keep(&agreed("2026-01-31")).unwrap();
    times.push(storage.all());
    keeper.erase_kept(1).unwrap();
    for then in &times {
        let mut storage = storage.killed(then);
        for _ in 0..3 {
            let (_, found) = open(&storage);
            assert!(found.session.is_none() && found.kept.is_empty());
            assert!(offered(&found).is_empty());
            assert_eq!(storage.all(), BTreeMap::new());
            storage = storage.killed(then);
        }
    }
    // Without a kill nothing at all stays.
    open(&storage);
    storage.is_written();
    assert!(storage.copies.borrow().is_empty());
}

/// In a tab that was behind, erasing erases what the other tab wrote, after a kill too.
#[test]
fn what_an_old_tab_erases_stays_erased_after_a_kill() {
    let storage = TestStorage::new();
    let all = sessions(6);
    let (mut old, _) = open(&storage);
    old.save(&all[0]);
    let (mut new, _) = open(&storage);
    for session in &all[1..] {
        new.save(session);
    }
    let then = storage.all();
    old.erase().unwrap();
    assert!(open(&storage.killed(&then)).1.session.is_none());
}

/// The promise with a backup, in one property: through any row of saves, erasures, keeping,
/// two tabs, closing and killing the browser, what was called saved or kept is there, and what was erased is not.
#[test]
fn after_any_kill_all_is_as_it_was_said() {
    let all = sessions(40);
    let mut kills = 0;
    for seed in 0..rounds(10_000) {
        let mut chance = Chance::seeded(seed);
        let mut storage = TestStorage::new();
        let mut keeper = open(&storage).0;
        let mut tab = open(&storage).0;
        let mut times = vec![storage.all()];
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
            let ids = |keeper: &Keeper<TestStorage>| {
                let kept = keeper.kept(&small_set()).kept;
                let kept = kept.into_iter().map(|kept| (kept.id, kept.date));
                kept.collect::<Vec<_>>()
            };
            kept = ids(&keeper);
            times.push(storage.all());
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
                    storage = storage.killed(&times[back]);
                    times.truncate(back + 1);
                    kills += 1;
                }
                let found;
                (keeper, found) = open(&storage);
                tab = open(&storage).0;
                assert_eq!(found_json(&found), last, "walk {seed}");
                assert_eq!(ids(&keeper), kept, "walk {seed}");
                assert!(!found.partly && offered(&found).is_empty(), "walk {seed}");
                if chance.percent(50) {
                    storage.is_written();
                    times = vec![storage.all()];
                } else {
                    times.push(storage.all());
                }
            }
        }
    }
    assert!(kills > rounds(1_000), "{kills}");
}

/// A copy that cannot be written any more is old, and never wins.
#[test]
fn a_copy_that_stood_still_never_wins() {
    let storage = TestStorage::new();
    let all = sessions(6);
    let (mut keeper, _) = open(&storage);
    keeper.save(&all[0]);
    keeper.save(&all[1]);
    storage.copy_is_dead.set(true);
    for session in &all[2..] {
        assert_eq!(keeper.save(session), Saved::OnDevice);
    }
    assert_eq!(found_json(&open(&storage).1), Some(json(&all[5])));
}

/// The backup comes after the slot. Where both are as new and differ, the slot is what was saved.
#[test]
fn a_copy_that_is_as_new_as_its_slot_does_not_win() {
    let all = sessions(3);
    let storage = TestStorage::with(&[(SLOTS[1], &record(3, &json(&all[1])))]);
    storage.change_backup(SLOTS[1], BackupOp::Put(&record(3, &json(&all[2]))));
    assert_eq!(found_json(&open(&storage).1), Some(json(&all[1])));
}

/// A damaged text whose copy is whole is quarantined all the same, and nothing is missing.
#[test]
fn a_damaged_slot_is_mended_by_its_copy() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    let all = sessions(4);
    for session in &all {
        keeper.save(session);
    }
    let cut = SLOTS.map(|slot| storage.look(slot).unwrap()[..40].to_owned());
    for (slot, cut) in SLOTS.iter().zip(&cut) {
        storage.put(slot, cut);
    }
    let (mut keeper, found) = open(&storage);
    assert_eq!(found_json(&found), Some(json(&all[3])));
    assert!(!found.partly);
    assert_eq!(offered(&found), cut);
    assert_eq!(keeper.save(&all[0]), Saved::OnDevice);
}

/// A kept session that was damaged comes back from its copy; what was damaged is quarantined.
#[test]
fn a_damaged_kept_session_is_mended_by_its_copy() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    keeper.keep(&agreed("2026-01-31")).unwrap();
    storage.put("tweeluik:kept:1", "tweeluik/1 1 cut");
    for _ in 0..2 {
        let (_, found) = open(&storage);
        assert_eq!(found.kept.len(), 1);
        assert_eq!(offered(&found), ["tweeluik/1 1 cut"]);
    }
}

/// A damaged copy is worth nothing beside what is whole; alone it is quarantined, once.
#[test]
fn a_damaged_copy_is_set_aside_only_where_there_is_nothing_else() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    for session in sessions(3) {
        keeper.save(&session);
    }
    for text in storage.copies.borrow_mut().values_mut() {
        text.truncate(50);
    }
    let found = open(&storage).1;
    assert!(found.session.is_some() && !found.partly && offered(&found).is_empty());
    let alone = storage.killed(&BTreeMap::new());
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
    let storage = TestStorage::new();
    let mut copies = storage.copies.borrow_mut();
    copies.insert(SLOTS[0].to_owned(), NEWER.to_owned());
    drop(copies);
    let (mut keeper, found) = open(&storage);
    assert_eq!(offered(&found), [NEWER]);
    assert_eq!(keeper.save(&session()), Saved::InPage(Unsaved::NewerData));
    keeper.erase().unwrap();
    assert_eq!(storage.backup_keys(), [SLOTS[0]]);
    assert_eq!(storage.backup(SLOTS[0]).as_deref(), Some(NEWER));
}

/// Erasing everything takes all of it: sessions, what was kept, quarantined, newer, and every copy. What
/// is somebody else's stays.
#[test]
fn erasing_everything_leaves_nothing_of_ours() {
    let storage = TestStorage::with(&[
        ("tweeluik:session:a:2", "tweeluik/9 newer"),
        ("tweeluik:kept:4", "damaged"),
        ("tweeluik:quarantine:1", "unreadable"),
        ("somebody else’s", "theirs"),
    ]);
    let (mut keeper, _) = open(&storage);
    keeper.keep(&agreed("2026-01-31")).unwrap();
    keeper.save(&session());
    let then = storage.all();
    keeper.erase_everything().unwrap();
    assert!(storage.is_forgotten.get());
    assert_eq!(
        storage.all().into_keys().collect::<Vec<_>>(),
        ["somebody else’s"]
    );
    assert!(
        storage
            .copies
            .borrow()
            .values()
            .all(|text| text.ends_with(' '))
    );
    // Nor does a kill bring it back.
    let (_, found) = open(&storage.killed(&then));
    assert!(found.session.is_none() && found.kept.is_empty());
    // And one can begin anew.
    assert_eq!(keeper.save(&session()), Saved::OnDevice);
}
