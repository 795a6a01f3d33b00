//! Erasing and keeping.

use crate::support::*;

/// Erased is gone, and nothing that is not ours.
#[test]
fn erasing_removes_both_slots_and_nothing_of_anybody_else() {
    let others = [
        ("tweeluik", "van een ander"),
        ("tweeluik2:session:a", "van een ander"),
        ("session:a", "van een ander"),
        ("tweeluik:kept:9", "bewaard"),
    ];
    let storage = TestStorage::with(&others);
    let (mut keeper, _) = open(&storage);
    for session in sessions(3) {
        keeper.save(&session);
    }
    assert_eq!(storage.all().len(), others.len() + 2);
    keeper.erase().unwrap();
    let left: Vec<_> = storage.all().into_iter().collect();
    let mut expected = others.map(|(key, text)| (key.to_owned(), text.to_owned()));
    expected.sort();
    assert_eq!(left, expected);
}

/// *Erased* is not said where something may still be there.
#[test]
fn an_erasure_that_fails_is_reported() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    keeper.save(&session());
    storage.fails(Fault::Remove(StoreError::Failed));
    assert_eq!(keeper.erase(), Err(StoreError::Failed));
    assert!(keeper.erase_kept(1).is_err());
    storage.put("tweeluik:quarantine:1", "kapot");
    assert!(keeper.erase_quarantine(&small_set()).is_err());
}

/// After an erasure a new session is saved and found like the first one.
#[test]
fn a_new_session_can_be_saved_after_an_erasure() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    let all = sessions(6);
    for session in &all[..5] {
        keeper.save(session);
    }
    keeper.erase().unwrap();
    assert_eq!(keeper.save(&all[5]), Saved::OnDevice);
    assert_eq!(found_json(&open(&storage).1), Some(json(&all[5])));
}

/// The history begins with what was kept last, however many there are.
#[test]
fn kept_sessions_are_listed_newest_first() {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    for day in 1..=11 {
        keeper.save(&opened_session());
        assert_eq!(keeper.keep(&agreed(&format!("2026-01-{day:02}"))), Ok(()));
    }
    let (_, found) = open(&storage);
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
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    for day in 1..=3 {
        keeper.keep(&agreed(&format!("2026-01-{day:02}"))).unwrap();
    }
    keeper.erase_kept(2).unwrap();
    let ids = |keeper: &Keeper<TestStorage>| {
        let kept = keeper.kept(&small_set()).kept;
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
        let storage = TestStorage::new();
        let (mut keeper, _) = open(&storage);
        keeper.save(&opened_session());
        storage.fails(fault);
        let kept = keeper.keep(&agreed("2026-01-31"));
        assert_eq!(kept, Err(reason), "{fault:?}");
        let (_, found) = open(&storage.snapshot());
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
    let storage = TestStorage::with(&[(&last, "iets")]);
    let (mut keeper, _) = open(&storage);
    let _ = keeper.keep(&agreed("2026-01-31"));
    assert_eq!(storage.look(&last).as_deref(), Some("iets"));
}

/// Only what two people opened is history.
#[test]
fn a_kept_session_that_was_not_opened_is_not_listed() {
    let storage = TestStorage::new();
    let (keeper, _) = open(&storage);
    let kept = ("2026-01-31", session());
    let record = Record::of(1, &kept).unwrap();
    storage.put("tweeluik:kept:1", &record.encode());
    assert!(keeper.kept(&small_set()).kept.is_empty());
    // The same of one that was opened is listed.
    let kept = ("2026-01-31", agreed("2026-01-31").session().clone());
    let good = Record::of(1, &kept).unwrap();
    storage.put("tweeluik:kept:2", &good.encode());
    assert_eq!(keeper.kept(&small_set()).kept.len(), 1);
    storage.remove("tweeluik:kept:2").unwrap();
    assert!(keeper.kept(&small_set()).kept.is_empty());
}

/// A kept session that is damaged, or of a newer version, does not vanish without a word.
#[test]
fn a_kept_session_that_cannot_be_read_is_offered() {
    for text in ["kapot", "tweeluik/1 1 0 {}", "tweeluik/2 iets nieuws"] {
        let storage = TestStorage::with(&[("tweeluik:kept:1", text)]);
        let (_, found) = open(&storage);
        assert!(found.kept.is_empty());
        assert!(storage.contains(text), "{text}");
        assert_eq!(offered(&found), [text]);
    }
}
