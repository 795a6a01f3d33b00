//! Stores that fail.

use crate::support::*;

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
            let storage = TestStorage::new();
            let (mut keeper, _) = open(&storage);
            storage.fails_after(good_writes, fault);
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
                    found_json(&open(&storage.snapshot()).1),
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
        let storage = TestStorage::new();
        let (mut keeper, _) = open(&storage);
        let all = sessions(5);
        keeper.save(&all[0]);
        storage.fails(fault);
        keeper.save(&all[1]);
        storage.works();
        assert_eq!(keeper.save(&all[2]), Saved::OnDevice, "{fault:?}");
        assert_eq!(
            found_json(&open(&storage).1),
            Some(json(&all[2])),
            "{fault:?}"
        );
    }
}

/// A session that could not be read back is not somebody else's.
#[test]
fn a_failed_read_back_is_not_blamed_on_another_tab() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    let all = sessions(3);
    keeper.save(&all[0]);
    storage.fails(Fault::ReadBack);
    assert_eq!(keeper.save(&all[1]), Saved::InPage(Unsaved::Failed));
    storage.works();
    assert_eq!(keeper.save(&all[2]), Saved::OnDevice);
    assert_eq!(found_json(&open(&storage).1), Some(json(&all[2])));
}

/// After site data was cleared under an open page, the next tap is saved again.
#[test]
fn saving_goes_on_after_the_store_was_cleared() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    let all = sessions(4);
    for session in &all[..3] {
        keeper.save(session);
    }
    storage.texts.borrow_mut().clear();
    assert_eq!(keeper.save(&all[3]), Saved::OnDevice);
    assert_eq!(found_json(&open(&storage).1), Some(json(&all[3])));
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
        let storage = TestStorage::new();
        // Half of them have a backup.
        storage.copy_is_dead.set(chance.percent(50));
        let (mut keeper, _) = open(&storage);
        let mut last_saved = None;
        for (number, session) in all.iter().enumerate().take(10 + chance.below(30)) {
            if chance.percent(30) {
                storage.fault.set(chance.one_of(&FAULTS));
                storage.good_writes.set(chance.below(3));
            }
            if keeper.save(session) == Saved::OnDevice {
                last_saved = Some(number);
            }
            if chance.percent(10) {
                storage.works();
                keeper = open(&storage).0;
            }
        }
        let harmed = chance.percent(50);
        if let Some(text) = storage.look(SLOTS[0]).filter(|_| harmed) {
            let end = chance.below(text.len());
            storage.put(SLOTS[0], &text[..end]);
        }
        storage.works();
        let (_, found) = open(&storage);
        let Some(last_saved) = last_saved else {
            continue;
        };
        let newest = found_json(&found).is_some_and(|text| texts[last_saved..].contains(&text));
        let is_told = found.partly || found.quarantined.is_some() || found.newer.is_some();
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
