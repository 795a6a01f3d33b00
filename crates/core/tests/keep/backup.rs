//! The backup.

use crate::support::*;

/// A browser that is killed loses what it wrote in the last minute. The backup has it.
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
        // It goes on from there, and needs the backup no more.
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

/// The promise with a backup, in one property: through any row of saves, erasures, keeping,
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

/// The backup comes after the slot. Where both are as new and differ, the slot is what was saved.
#[test]
fn a_copy_that_is_as_new_as_its_slot_does_not_win() {
    let all = sessions(3);
    let shelf = Shelf::with(&[(SLOTS[1], &record(3, &json(&all[1])))]);
    shelf.change_backup(SLOTS[1], BackupOp::Put(&record(3, &json(&all[2]))));
    assert_eq!(found_json(&open(&shelf).1), Some(json(&all[1])));
}

/// A damaged text whose copy is whole is quarantined all the same, and nothing is missing.
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

/// A kept session that was damaged comes back from its copy; what was damaged is quarantined.
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

/// A damaged copy is worth nothing beside what is whole; alone it is quarantined, once.
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
    assert_eq!(shelf.backup_keys(), [SLOTS[0]]);
    assert_eq!(shelf.backup(SLOTS[0]).as_deref(), Some(NEWER));
}

/// Erasing everything takes all of it: sessions, what was kept, quarantined, newer, and every copy. What
/// is somebody else's stays.
#[test]
fn erasing_everything_leaves_nothing_of_ours() {
    let shelf = Shelf::with(&[
        ("tweeluik:session:a:2", "tweeluik/9 newer"),
        ("tweeluik:kept:4", "damaged"),
        ("tweeluik:quarantine:1", "unreadable"),
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
