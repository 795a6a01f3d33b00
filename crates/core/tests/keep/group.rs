//! The group of a workshop.

use crate::support::*;

/// What the pair with this number adds.
fn added(set: &QuestionSet, way_in: &WayIn, pair: u64) -> GroupEvent {
    let (_, statements) = set.count(Form::Short);
    let row = [1, 2, 3, 4].map(|by| ((pair + by) % 6) as u8);
    let all = contribution(set, Form::Short, &vec![row; statements]);
    let added = Added::of(&all, way_in, pair.to_be_bytes()).unwrap();
    GroupEvent::Take(link(added.bytes()))
}

fn group_json(group: &Group) -> String {
    serde_json::to_string(&group.stored()).unwrap()
}

fn open_keeper(storage: &TestStorage, set: &QuestionSet) -> Keeper<TestStorage> {
    Keeper::open(storage.tab(), set, "").0
}

/// The group that a new page finds, as it is kept.
fn found_group(storage: &TestStorage, set: &QuestionSet) -> Option<String> {
    let keeper = open_keeper(storage, set);
    keeper.find_group(set).1.map(|group| group_json(&group))
}

/// What was called saved is there, after a reload and after the browser was killed; what was erased is
/// not, and the next group counts on from there.
#[test]
fn a_group_that_was_saved_is_there_and_one_that_was_erased_is_not() {
    let set = small_set();
    let storage = TestStorage::new();
    let keeper = open_keeper(&storage, &set);
    let (mut place, none) = keeper.find_group(&set);
    assert!(none.is_none() && !keeper.has_group());
    assert!(!keeper.group_is_gone(place), "none was saved yet");
    let (mut group, way_in) = filling(&set);
    let before = storage.all();
    for pair in 0..3 {
        group.apply(added(&set, &way_in, pair));
        assert_eq!(keeper.save_group(&group, &mut place), Saved::OnDevice);
        assert_eq!(
            found_group(&storage.snapshot(), &set),
            Some(group_json(&group))
        );
        // The first place has lost its last minute.
        assert_eq!(
            found_group(&storage.killed(&before), &set),
            Some(group_json(&group))
        );
    }
    assert!(keeper.has_group() && !keeper.group_is_gone(place));
    let then = storage.all();
    keeper.erase_group(place).unwrap();
    assert_eq!(storage.look(GROUP), None);
    assert!(keeper.group_is_gone(place));
    assert_eq!(found_group(&storage.snapshot(), &set), None);
    let killed = storage.killed(&then);
    assert_eq!(found_group(&killed, &set), None);
    assert_eq!(killed.look(GROUP), None);
    // A new group after that is the newest of all, whatever comes back.
    let page = storage.snapshot();
    let keeper = open_keeper(&page, &set);
    let (mut place, _) = keeper.find_group(&set);
    let (group, _) = filling(&set);
    assert_eq!(keeper.save_group(&group, &mut place), Saved::OnDevice);
    assert_eq!(
        found_group(&page.killed(&then), &set),
        Some(group_json(&group))
    );
}

/// Two tabs that have the same group open lose nothing of each other: each looks for a newer one first.
#[test]
fn two_tabs_add_to_one_group() {
    let set = small_set();
    let storage = TestStorage::new();
    let (group, way_in) = filling(&set);
    let mut chance = Chance::seeded(3);
    let mut tabs = [0, 1].map(|_| {
        let keeper = open_keeper(&storage, &set);
        let (place, _) = keeper.find_group(&set);
        (keeper, place, group.clone())
    });
    let [(keeper, place, group), _] = &mut tabs;
    keeper.save_group(group, place);
    for pair in 0..200 {
        let (keeper, place, group) = &mut tabs[chance.below(2)];
        if let Met::Other(newer) = keeper.meet_group(group, &set, place) {
            group.adopt(*newer);
        }
        group.apply(added(&set, &way_in, pair));
        assert_eq!(keeper.save_group(group, place), Saved::OnDevice);
        assert!(matches!(keeper.meet_group(group, &set, place), Met::Same));
    }
    let keeper = open_keeper(&storage, &set);
    let (_, found) = keeper.find_group(&set);
    let found = found.unwrap();
    assert!(matches!(
        found.screen(),
        GroupScreen::Filling(FillingScreen { received: 200, .. })
    ));
}

/// Whatever is cut or changed in the stored group is never taken for one: the backup comes back, and where
/// there is none it is quarantined and offered as it was.
#[test]
fn a_damaged_group_is_set_aside_or_comes_back_from_the_copy() {
    let set = small_set();
    let storage = TestStorage::new();
    let keeper = open_keeper(&storage, &set);
    let (mut place, _) = keeper.find_group(&set);
    let (mut group, way_in) = filling(&set);
    group.apply(added(&set, &way_in, 7));
    keeper.save_group(&group, &mut place);
    let good = storage.look(GROUP).unwrap();
    let mut cases: Vec<String> = (0..good.len()).map(|end| good[..end].to_owned()).collect();
    for place in 0..good.len() {
        let mut bytes = good.clone().into_bytes();
        bytes[place] ^= 1;
        cases.push(String::from_utf8(bytes).unwrap());
    }
    // Whole, and of another question set.
    let other = group_json(&group).replace("small/1", "small/2");
    let other: StoredGroup<'_> = serde_json::from_str(&other).unwrap();
    cases.push(Record::of(9, &other).unwrap().encode());
    for damaged in cases {
        let is_newer = Record::decode(&damaged) == Err(RecordError::Newer);
        for has_copy in [true, false] {
            let page = storage.snapshot();
            page.put(GROUP, &damaged);
            if !has_copy {
                page.copies.borrow_mut().clear();
            }
            let keeper = open_keeper(&page, &set);
            let (mut place, found) = keeper.find_group(&set);
            if is_newer {
                assert!(found.is_none());
                let saved = keeper.save_group(&group, &mut place);
                assert_eq!(saved, Saved::InPage(Unsaved::NewerData));
                keeper.erase_group(place).unwrap();
                assert_eq!(page.look(GROUP), Some(damaged.clone()));
                continue;
            }
            let found = found.map(|group| group_json(&group));
            assert_eq!(found, has_copy.then(|| group_json(&group)), "{damaged}");
            let aside = page.look("tweeluik:quarantine:1");
            // What is there and empty was nobody's.
            assert_eq!(aside.as_deref(), Some(&*damaged));
            assert_eq!(page.look(GROUP).is_some(), has_copy);
            // It goes on from here.
            assert_eq!(keeper.save_group(&group, &mut place), Saved::OnDevice);
            assert_eq!(
                found_group(&page.snapshot(), &set),
                Some(group_json(&group))
            );
        }
    }
}

/// Where writing fails it is said, and what was there before stays.
#[test]
fn a_group_that_cannot_be_written_is_not_called_saved() {
    let set = small_set();
    let (mut group, way_in) = filling(&set);
    for (fault, why) in [
        (Fault::Write(StoreError::Full), Unsaved::Full),
        (Fault::Write(StoreError::Denied), Unsaved::NoStorage),
        (Fault::Write(StoreError::Failed), Unsaved::Failed),
        (Fault::Dropped, Unsaved::Failed),
        (Fault::Changed, Unsaved::Failed),
        (Fault::ReadBack, Unsaved::Failed),
    ] {
        let storage = TestStorage::new();
        let keeper = open_keeper(&storage, &set);
        let (mut place, _) = keeper.find_group(&set);
        assert_eq!(keeper.save_group(&group, &mut place), Saved::OnDevice);
        group.apply(added(&set, &way_in, group_json(&group).len() as u64));
        storage.fails(fault);
        assert_eq!(keeper.save_group(&group, &mut place), Saved::InPage(why));
        storage.works();
        // The next time it goes well, and then it is all there.
        assert_eq!(keeper.save_group(&group, &mut place), Saved::OnDevice);
        assert_eq!(
            found_group(&storage.snapshot(), &set),
            Some(group_json(&group))
        );
    }
    let storage = TestStorage::new();
    storage.fails(Fault::Read(StoreError::Denied));
    let keeper = open_keeper(&storage, &set);
    let (mut place, _) = keeper.find_group(&set);
    assert_eq!(
        keeper.save_group(&group, &mut place),
        Saved::InPage(Unsaved::Failed)
    );
    let memory = Keeper::open(MemoryStore::default(), &set, "").0;
    let (mut place, _) = memory.find_group(&set);
    assert_eq!(
        memory.save_group(&group, &mut place),
        Saved::InPage(Unsaved::NoStorage)
    );
    // For as long as the page is open it is there all the same.
    assert!(memory.find_group(&set).1.is_some());
}

/// Each widget of a page has a group of its own, as it has a session of its own; and with everything that
/// is erased the group goes too.
#[test]
fn every_shelf_has_a_group_of_its_own() {
    let set = small_set();
    let storage = TestStorage::new();
    let (group, _) = filling(&set);
    for (end, name) in [
        ("", GROUP),
        (":2", "tweeluik:workshop:2"),
        (":1:small", "tweeluik:workshop:1:small"),
    ] {
        let (keeper, _) = Keeper::open(storage.clone(), &set, end);
        let (mut place, none) = keeper.find_group(&set);
        assert!(none.is_none());
        keeper.save_group(&group, &mut place);
        assert!(storage.look(name).is_some(), "{name}");
    }
    let (mut keeper, found) = Keeper::open(storage.clone(), &set, "");
    assert!(found.session.is_none() && found.quarantined.is_none());
    keeper.erase_everything().unwrap();
    assert!(storage.all().is_empty());
}

/// A copy that is damaged, or older, does not harm a group that is whole; and what another tab of a newer
/// version has written meanwhile is left alone.
#[test]
fn a_whole_group_is_taken_whatever_lies_in_the_copy() {
    let set = small_set();
    let storage = TestStorage::new();
    let keeper = open_keeper(&storage, &set);
    let (mut place, _) = keeper.find_group(&set);
    let (mut group, way_in) = filling(&set);
    keeper.save_group(&group, &mut place);
    let older = storage.look(GROUP).unwrap();
    group.apply(added(&set, &way_in, 1));
    keeper.save_group(&group, &mut place);
    for copy in ["x", &older] {
        let page = storage.snapshot();
        page.copies
            .borrow_mut()
            .insert(GROUP.to_owned(), copy.to_owned());
        assert_eq!(found_group(&page, &set), Some(group_json(&group)));
        assert_eq!(page.all().len(), 1, "nothing is quarantined");
        assert_eq!(page.look(GROUP), storage.look(GROUP));
    }
    let newer = storage
        .look(GROUP)
        .unwrap()
        .replace("tweeluik/1 ", "tweeluik/2 ");
    storage.put(GROUP, &newer);
    assert!(matches!(
        keeper.meet_group(&group, &set, &mut place),
        Met::Same
    ));
    let saved = keeper.save_group(&group, &mut place);
    assert_eq!(saved, Saved::InPage(Unsaved::NewerData));
    keeper.erase_group(place).unwrap();
    assert_eq!(storage.look(GROUP), Some(newer));
}

/// Closes a group on a device; what is kept, and whether it may be shown.
fn close(keeper: &Keeper<TestStorage>, group: &mut Group, place: &mut GroupPlace) -> (Saved, bool) {
    group.apply(GroupEvent::AskFreeze);
    assert_eq!(group.apply(GroupEvent::Freeze), [GroupEffect::Close]);
    let (saved, may_show) = keeper.close_group(group, place);
    group.apply(GroupEvent::Closed(may_show));
    (saved, may_show)
}

/// A group with so many pairs, open in a tab of its own.
fn open_group_tab(
    storage: &TestStorage,
    set: &QuestionSet,
) -> (Keeper<TestStorage>, GroupPlace, Group) {
    let keeper = open_keeper(storage, set);
    let (place, group) = keeper.find_group(set);
    (keeper, place, *group.expect("it is there"))
}

/// A closing that cannot be saved leaves nothing that could be closed a second time: the open group and its
/// copy are erased, or nothing is shown.
#[test]
fn a_closing_that_cannot_be_saved_erases_the_open_group_or_shows_nothing() {
    let set = small_set();
    for (write, remove) in [
        (Fault::Write(StoreError::Full), false),
        (Fault::Write(StoreError::Denied), false),
        (Fault::Dropped, false),
        (Fault::Changed, false),
        (Fault::ReadBack, false),
        (Fault::Write(StoreError::Full), true),
    ] {
        let storage = TestStorage::new();
        let keeper = open_keeper(&storage, &set);
        let (mut place, _) = keeper.find_group(&set);
        let (mut group, way_in) = filling(&set);
        for pair in 0..6 {
            group.apply(added(&set, &way_in, pair));
            keeper.save_group(&group, &mut place);
        }
        let then = storage.all();
        let open = group_json(&group);
        if remove {
            storage.fails(Fault::Frozen);
        } else {
            storage.fails(write);
        }
        let (saved, may_show) = close(&keeper, &mut group, &mut place);
        assert!(matches!(saved, Saved::InPage(_)), "{write:?}");
        assert_eq!(may_show, !remove, "{write:?}");
        let is_shown = matches!(group.screen(), GroupScreen::Frozen { .. });
        assert_eq!(is_shown, may_show);
        storage.works();
        for found in [
            found_group(&storage.snapshot(), &set),
            found_group(&storage.killed(&then), &set),
        ] {
            // What is shown cannot be compared with a group that takes one pair more.
            assert!(!is_shown || found.is_none(), "{write:?}: {found:?}");
            assert!(found.is_none() || found.as_ref() == Some(&open));
        }
        if !is_shown {
            // Tried again it goes well.
            assert_eq!(group.apply(GroupEvent::Freeze), [GroupEffect::Close]);
            let (saved, may_show) = keeper.close_group(&group, &mut place);
            assert_eq!((saved, may_show), (Saved::OnDevice, true));
            let found = found_group(&storage.killed(&then), &set).expect("the closed one");
            assert_eq!(found, group_json(&group));
        }
    }
}

/// A group that was closed is not opened again by an older text in either place, whatever the texts count,
/// and is not closed a second time with other pairs.
#[test]
fn a_closed_group_is_not_opened_again_by_an_older_text() {
    let set = small_set();
    let storage = TestStorage::new();
    let keeper = open_keeper(&storage, &set);
    let (mut place, _) = keeper.find_group(&set);
    let (mut group, way_in) = filling(&set);
    for pair in 0..6 {
        group.apply(added(&set, &way_in, pair));
        keeper.save_group(&group, &mut place);
    }
    let open = storage.look(GROUP).unwrap();
    assert_eq!(
        close(&keeper, &mut group, &mut place),
        (Saved::OnDevice, true)
    );
    let closed = group_json(&group);
    let later = Record {
        generation: 99,
        payload: Record::decode(&open).unwrap().payload,
    };
    for older in [open.clone(), later.encode()] {
        // It comes back out of the backup, and out of the first place.
        let page = storage.snapshot();
        page.copies
            .borrow_mut()
            .insert(GROUP.to_owned(), older.clone());
        assert_eq!(found_group(&page, &set), Some(closed.clone()));
        assert_ne!(page.copies.borrow().get(GROUP), Some(&older));
        let page = storage.snapshot();
        page.put(GROUP, &older);
        assert_eq!(found_group(&page, &set), Some(closed.clone()));
        assert_eq!(found_group(&page.snapshot(), &set), Some(closed.clone()));
    }
    // A tab that still has it open takes the closed one, even where it counts more.
    let (other, mut other_place, mut other_group) = {
        let before = TestStorage::with(&[(GROUP, &later.encode())]);
        let (_, place, group) = open_group_tab(&before, &set);
        (open_keeper(&storage, &set), place, group)
    };
    let Met::Other(met) = other.meet_group(&other_group, &set, &mut other_place) else {
        panic!("it is closed");
    };
    other_group.adopt(*met);
    assert_eq!(group_json(&other_group), closed);
    assert!(other_group.apply(GroupEvent::AskFreeze).is_empty());
}

/// A second tab takes what is there always: another group, a closed one, and that it was erased.
#[test]
fn a_second_tab_takes_another_group_and_an_erased_one_always() {
    let set = small_set();
    let storage = TestStorage::new();
    let tabs = [storage.tab(), storage.tab()];
    let [first, second] = tabs.clone().map(|tab| open_tab(tab, &set, "").0);
    let (mut place, _) = first.find_group(&set);
    let (mut group, way_in) = filling(&set);
    for pair in 0..9 {
        group.apply(added(&set, &way_in, pair));
        first.save_group(&group, &mut place);
    }
    // Before each turn a tab looks what the backup holds.
    let look_again = || tabs.iter().for_each(TestStorage::look_again);
    look_again();
    let (mut second_place, second_group) = second.find_group(&set);
    let second_group = second_group.expect("it is there");
    // A tab where a group is still prepared.
    let planning = Group::fresh(
        set.clone(),
        Relation::ParentProfessional,
        Language::Nl,
        Form::Short,
    );
    let (third, mut third_place) = (open_keeper(&storage, &set), GroupPlace::default());
    assert!(matches!(
        third.meet_group(&planning, &set, &mut third_place),
        Met::Other(_)
    ));
    first.erase_group(place).unwrap();
    assert!(matches!(
        second.meet_group(&second_group, &set, &mut second_place),
        Met::Gone
    ));
    // There another one begins, in its first generations.
    let mut another = Group::fresh(
        set.clone(),
        Relation::ParentProfessional,
        Language::Nl,
        Form::Short,
    );
    another.apply(GroupEvent::Open(*b"another!"));
    let mut fresh_place = GroupPlace::default();
    // The backup went with its last tombstone: no tab knows of it any more, since each looks before its turn and lets
    // go of what it knew when the backup is removed. (A tab that did not would take the group for erased.)
    storage.copies.borrow_mut().clear();
    look_again();
    first.save_group(&another, &mut fresh_place);
    let Met::Other(met) = second.meet_group(&second_group, &set, &mut second_place) else {
        panic!("it is another one");
    };
    assert_eq!(met.id(), Some(*b"another!"));
    // Everything is erased, the backup too: nothing comes back from a tab that had it.
    let mut keeper = open_keeper(&storage, &set);
    keeper.erase_everything().unwrap();
    storage.copies.borrow_mut().clear();
    look_again();
    assert!(matches!(
        second.meet_group(&met, &set, &mut second_place),
        Met::Gone
    ));
    assert!(storage.all().is_empty());
}

/// A group that cannot be read is known as that at once.
#[test]
fn a_group_that_cannot_be_read_is_said_at_once() {
    let set = small_set();
    let storage = TestStorage::with(&[(GROUP, "tweeluik/1 3 damaged")]);
    let keeper = open_keeper(&storage, &set);
    let (place, found) = keeper.find_group(&set);
    assert!(found.is_none() && place.is_unreadable());
    assert_eq!(keeper.read_quarantine(), ["tweeluik/1 3 damaged"]);
    let (place, _) = keeper.find_group(&set);
    assert!(!place.is_unreadable(), "it was quarantined");
    let storage = TestStorage::new();
    storage.fails(Fault::Read(StoreError::Denied));
    let (place, _) = open_keeper(&storage, &set).find_group(&set);
    assert_eq!(place.closed(), Some(Unsaved::Failed));
}
