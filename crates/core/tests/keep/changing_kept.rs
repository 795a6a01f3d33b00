//! Two people look again at what they kept, and say what came of their agreements.

use crate::common::{agreed_of, talk};
use crate::support::*;
use tweeluik_core::session::{Came, KeptChange};

const DAY: &str = "2026-01-31";
/// The key of the first kept session.
const FIRST: &str = "tweeluik:kept:1";
/// The second line was done.
const DONE: KeptChange = KeptChange {
    id: 1,
    came: [None, Some(Came::Done), None],
};

/// A device on which two people have kept a session with two agreements, and after it another one.
fn device() -> TestStorage {
    let storage = TestStorage::new();
    let (mut keeper, _) = open(&storage);
    let mut journey = fresh(small_set());
    to_open(&mut journey, Form::Short, [2, 4]);
    talk(&mut journey, &["Bellen", "Wandelen"], None, &[]);
    for _ in Person::BOTH {
        journey.apply(Event::Next);
    }
    keeper.keep(&agreed_of(&journey, DAY)).unwrap();
    keeper.keep(&agreed("2026-02-28")).unwrap();
    assert!(storage.look(FIRST).is_some());
    storage
}

/// What came of each agreement of the first kept session, as a page reads it that is opened now.
fn came(storage: &TestStorage) -> Vec<Option<Came>> {
    let (_, found) = open(&storage.snapshot());
    let kept = found.kept.iter().find(|kept| kept.id == 1).expect("kept");
    assert_eq!(kept.date, DAY);
    let after = kept.session.after().expect("opened");
    after
        .agreements()
        .lines()
        .map(|(_, line)| line.came)
        .collect()
}

/// What two people say of an agreement is there when the page is opened again, also after the browser was killed and
/// has the text of before on its disk.
#[test]
fn what_came_of_an_agreement_is_on_the_device() {
    let storage = device();
    storage.is_written();
    let then = storage.all();
    let (mut keeper, _) = open(&storage);
    assert_eq!(keeper.change_kept(&DONE, &small_set()).map(drop), Ok(()));
    assert_eq!(came(&storage), [None, Some(Came::Done)]);
    assert_eq!(came(&storage.killed(&then)), [None, Some(Came::Done)]);
    let others: Vec<_> = open(&storage).1.kept.iter().map(|kept| kept.id).collect();
    assert_eq!(others, [2, 1]);
}

/// Where the storage is full or denied, or fails, it is told why, and what was kept is as it was.
#[test]
fn a_change_that_is_not_written_is_told_and_loses_nothing() {
    for (fault, why) in [
        (Fault::Write(StoreError::Full), Unsaved::Full),
        (Fault::Write(StoreError::Denied), Unsaved::NoStorage),
        (Fault::Write(StoreError::Failed), Unsaved::Failed),
        (Fault::Read(StoreError::Denied), Unsaved::NoStorage),
        (Fault::Read(StoreError::Failed), Unsaved::Failed),
        (Fault::Dropped, Unsaved::Failed),
        (Fault::Frozen, Unsaved::Full),
    ] {
        let storage = device();
        let before = storage.all();
        let copies = storage.copies.borrow().clone();
        let (mut keeper, _) = open(&storage);
        storage.fails(fault);
        let changed = keeper.change_kept(&DONE, &small_set()).map(drop);
        assert_eq!(changed, Err(why), "{fault:?}");
        assert_eq!(storage.all(), before, "{fault:?}");
        assert_eq!(*storage.copies.borrow(), copies, "{fault:?}");
        // Once there is room again, it is written.
        storage.works();
        assert_eq!(keeper.change_kept(&DONE, &small_set()).map(drop), Ok(()));
        assert_eq!(came(&storage), [None, Some(Came::Done)]);
    }
}

/// A page that has only its memory, or whose session is in another tab, changes nothing that is kept.
#[test]
fn a_tab_that_does_not_write_changes_nothing() {
    let storage = device();
    let before = storage.all();
    let (mut keeper, _) = open(&storage);
    keeper.leave_to_another();
    let changed = keeper.change_kept(&DONE, &small_set()).map(drop);
    assert_eq!(changed, Err(Unsaved::OtherTab));
    assert_eq!(storage.all(), before);
}

/// What another tab has erased meanwhile is not brought back: where this tab sees that it is gone, and where it still
/// sees the storage as it was before and knows of it from the backup only.
#[test]
fn what_another_tab_erased_meanwhile_is_not_brought_back() {
    let storage = device();
    let (mut here, _) = open(&storage);
    let old = TestStorage {
        texts: Rc::new(RefCell::new(storage.all())),
        ..storage.tab()
    };
    let (mut behind, _) = open_tab(old.clone(), &small_set(), "");
    open(&storage).0.erase_kept(1).unwrap();
    let after = storage.all();
    let seen = old.all();
    for keeper in [&mut here, &mut behind] {
        let changed = keeper.change_kept(&DONE, &small_set()).map(drop);
        assert_eq!(changed, Err(Unsaved::OtherTab));
    }
    assert_eq!(storage.all(), after);
    assert_eq!(old.all(), seen);
    let ids = |storage: &TestStorage| -> Vec<u64> {
        let (_, found) = open(storage);
        found.kept.iter().map(|kept| kept.id).collect()
    };
    assert_eq!(ids(&storage.snapshot()), [2]);
    assert_eq!(ids(&storage.killed(&seen)), [2], "nor by a killed browser");
}

/// Two tabs say something of two agreements of one session: both are kept, in whichever order.
#[test]
fn what_two_tabs_say_of_one_session_is_all_kept() {
    let other = KeptChange {
        id: 1,
        came: [Some(Came::NotDone), None, None],
    };
    for changes in [[DONE, other], [other, DONE]] {
        let storage = device();
        // Both have read what is kept before either says anything.
        let mut tabs = [open(&storage).0, open(&storage).0];
        for (tab, change) in tabs.iter_mut().zip(&changes) {
            assert_eq!(tab.change_kept(change, &small_set()).map(drop), Ok(()));
        }
        assert_eq!(came(&storage), [Some(Came::NotDone), Some(Came::Done)]);
    }
}

/// What cannot be changed is left byte for byte alone: damaged meanwhile, of a newer version, of other questions; and
/// of a session that was never there nothing comes.
#[test]
fn what_cannot_be_read_any_more_is_not_written_over() {
    for (text, why) in [
        ("kapot", Unsaved::Failed),
        ("tweeluik/2 iets nieuws", Unsaved::NewerData),
        (&*record(3, &json(&session())), Unsaved::Failed),
    ] {
        let storage = device();
        let (mut keeper, _) = open(&storage);
        storage.put(FIRST, text);
        assert_eq!(
            keeper.change_kept(&DONE, &small_set()).map(drop),
            Err(why),
            "{text}"
        );
        assert_eq!(storage.look(FIRST).as_deref(), Some(text));
    }
    let storage = device();
    let (mut keeper, _) = open(&storage);
    let before = storage.all();
    assert_eq!(
        keeper.change_kept(&DONE, &built_in()).map(drop),
        Err(Unsaved::Failed)
    );
    let nobodys = KeptChange { id: 77, ..DONE };
    let changed = keeper.change_kept(&nobodys, &small_set()).map(drop);
    assert_eq!(changed, Err(Unsaved::OtherTab));
    assert_eq!(storage.all(), before);
}

/// A line that is not there gets nothing, and a session without agreements stays as it is.
#[test]
fn of_an_agreement_that_is_not_there_nothing_comes() {
    let storage = device();
    let (mut keeper, _) = open(&storage);
    let before = came(&storage);
    let third = KeptChange {
        id: 1,
        came: [None, None, Some(Came::Done)],
    };
    for change in [third, KeptChange { id: 2, ..DONE }] {
        assert_eq!(keeper.change_kept(&change, &small_set()).map(drop), Ok(()));
    }
    assert_eq!(came(&storage), before);
    assert_eq!(open(&storage).1.kept.len(), 2);
}
