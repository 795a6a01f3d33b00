//! Two tabs.

use crate::support::*;

/// A tab that has given its session away writes nothing, until it takes it back as it is by then.
#[test]
fn a_tab_that_gave_its_session_away_takes_it_back_as_it_is_by_then() {
    let storage = TestStorage::new();
    let all = sessions(6);
    let (mut here, _) = open(&storage);
    here.save(&all[0]);
    let (mut there, _) = open(&storage);
    here.leave_to_another();
    assert_eq!(here.save(&all[5]), Saved::InPage(Unsaved::OtherTab));
    there.save(&all[1]);
    there.save(&all[2]);
    let found = here.reread(&small_set());
    assert_eq!(found.as_ref().map(json), Some(json(&all[2])));
    assert_eq!(here.save(&all[3]), Saved::OnDevice);
}

/// A number that another tab has given out and erased is not used again: its tombstone is still in the backup, and
/// a killed browser could bring back what stood there.
#[test]
fn a_number_that_another_tab_has_used_is_not_used_again() {
    let storage = TestStorage::new();
    let (mut here, _) = open(&storage);
    let (mut there, _) = open(&storage);
    let keep = |keeper: &mut Keeper<TestStorage>, day: &str| {
        keeper.keep(&agreed(day)).unwrap();
    };
    keep(&mut here, "2026-01-30");
    here.erase_kept(1).unwrap();
    here.leave_to_another();
    there.reread(&small_set());
    keep(&mut there, "2026-01-31");
    let ids: Vec<u64> = there
        .kept(&small_set())
        .kept
        .iter()
        .map(|kept| kept.id)
        .collect();
    assert_eq!(ids, [2]);
}

/// A tab that has counted further than the one from which it takes the session, since the one had no
/// part in what the other saved and erased, goes on all the same.
#[test]
fn a_tab_that_has_counted_further_takes_the_session_and_goes_on() {
    let all = sessions(8);
    let storage = TestStorage::new();
    let (mut behind, _) = open(&storage);
    let (mut ahead, _) = open(&storage);
    for session in &all[..5] {
        ahead.save(session);
    }
    ahead.erase().unwrap();
    // As after everything was erased.
    storage.copies.borrow_mut().clear();
    ahead.leave_to_another();
    assert!(behind.reread(&small_set()).is_none());
    assert_eq!(behind.save(&all[5]), Saved::OnDevice);
    behind.leave_to_another();
    let found = ahead.reread(&small_set());
    assert_eq!(found.as_ref().map(json), Some(json(&all[5])));
    for session in &all[6..] {
        assert_eq!(ahead.save(session), Saved::OnDevice);
        assert_eq!(found_json(&open(&storage).1), Some(json(session)));
    }
}

/// The second tab is told where the session went on, and overwrites nothing.
#[test]
fn what_another_tab_saved_since_is_not_overwritten() {
    let storage = TestStorage::new();
    let all = sessions(6);
    let (mut here, _) = open(&storage);
    here.save(&all[0]);
    let (mut there, _) = open(&storage);
    assert_eq!(there.save(&all[1]), Saved::OnDevice);
    for session in &all[2..4] {
        let before = storage.all();
        assert_eq!(here.save(session), Saved::InPage(Unsaved::OtherTab));
        assert_eq!(storage.all(), before);
    }
    assert_eq!(there.save(&all[4]), Saved::OnDevice);
    assert_eq!(found_json(&open(&storage).1), Some(json(&all[4])));
}

/// Interleaved as one likes, a tab that was told *saved* finds its own session or a later one.
#[test]
fn two_tabs_in_any_order_lose_nothing_that_was_called_saved() {
    let all = sessions(30);
    let texts: Vec<String> = all.iter().map(json).collect();
    for seed in 0..rounds(2_000) {
        let mut chance = Chance::seeded(seed);
        let storage = TestStorage::new();
        let mut tabs = [open(&storage).0, open(&storage).0];
        let mut last_saved = None;
        for (number, session) in all.iter().enumerate() {
            let tab = chance.below(2);
            if chance.percent(20) {
                tabs[tab] = open(&storage).0;
            }
            if tabs[tab].save(session) == Saved::OnDevice {
                last_saved = Some(number);
            }
            let found = found_json(&open(&storage.snapshot()).1);
            assert_eq!(found.as_ref(), last_saved.map(|n| &texts[n]), "walk {seed}");
        }
    }
}

/// An old tab does not write over a session that was begun elsewhere after an erasure, in the page
/// that erased or in one that was opened afterwards.
#[test]
fn an_old_tab_does_not_overwrite_a_session_begun_after_an_erasure() {
    for opened_again in [false, true] {
        let storage = TestStorage::new();
        let all = sessions(8);
        let (mut old, _) = open(&storage);
        for session in &all[..4] {
            old.save(session);
        }
        let (mut here, _) = open(&storage);
        here.erase().unwrap();
        if opened_again {
            here = open(&storage).0;
        }
        assert_eq!(here.save(&all[5]), Saved::OnDevice);
        let stale = old.save(&all[4]);
        assert_eq!(
            found_json(&open(&storage).1),
            Some(json(&all[5])),
            "{opened_again}"
        );
        assert_eq!(stale, Saved::InPage(Unsaved::OtherTab), "{opened_again}");
    }
}

/// Keeping empties the slots; not when they hold what another tab saved since.
#[test]
fn keeping_in_an_old_tab_leaves_what_another_tab_saved_since() {
    let storage = TestStorage::new();
    let all = sessions(3);
    let (mut old, _) = open(&storage);
    old.save(&opened_session());
    let (mut there, _) = open(&storage);
    assert_eq!(there.save(&all[2]), Saved::OnDevice);
    let _ = old.keep(&agreed("2026-01-31"));
    assert_eq!(found_json(&open(&storage).1), Some(json(&all[2])));
}

/// A page of which the element is taken out and put back starts again with what is on the device: what another
/// tab erased meanwhile does not come back, heard or not.
#[test]
fn what_another_tab_erased_does_not_come_back_when_a_widget_starts_again() {
    let set = small_set();
    for everything in [false, true] {
        let storage = TestStorage::new();
        storage.hears_late.set(true);
        let tab = storage.tab();
        let (mut here, _) = open_tab(tab.clone(), &set, "");
        here.keep(&agreed("2026-01-31")).unwrap();
        here.save(&session());
        here.save(&session());
        let (mut there, found) = open(&storage);
        if everything {
            there.erase_everything().unwrap();
        } else {
            there.erase().unwrap();
            there.erase_kept(found.kept[0].id).unwrap();
        }
        // Before each start the backup is looked at afresh.
        tab.look_again();
        let (_, found) = open_tab(tab, &set, "");
        assert!(found.session.is_none() && found.kept.is_empty());
        assert!(storage.all().is_empty());
    }
}

/// A page that has looked at the backup and is still loading when another tab erases: it lets go of what it
/// brought back as soon as it hears of that, for sessions, kept ones and the group; and the backup has it no more.
#[test]
fn what_is_erased_while_another_tab_is_loading_goes_from_there_too() {
    let set = small_set();
    for everything in [false, true] {
        let storage = TestStorage::new();
        storage.hears_late.set(true);
        let (mut here, _) = open(&storage);
        here.keep(&agreed("2026-01-31")).unwrap();
        here.save(&session());
        let (mut place, _) = here.find_group(&set);
        here.save_group(&filling(&set).0, &mut place);
        let then = storage.all();
        let loading = storage.tab();
        if everything {
            here.erase_everything().unwrap();
        } else {
            here.erase().unwrap();
            let id = here.kept(&set).kept[0].id;
            here.erase_kept(id).unwrap();
            here.erase_group(place).unwrap();
        }
        let (mut there, found) = open_tab(loading.clone(), &set, "");
        assert!(found.session.is_some(), "it could not know yet");
        there.find_group(&set);
        loading.hear();
        assert!(there.heed() || everything);
        assert!(storage.all().is_empty(), "{:?}", storage.all());
        // Nor does it come out of the backup, or from the disk.
        for storage in [storage.snapshot(), storage.killed(&then)] {
            let (keeper, found) = open(&storage);
            assert!(found.session.is_none() && found.kept.is_empty());
            assert!(keeper.find_group(&set).1.is_none());
            assert!(storage.all().is_empty());
        }
    }
}

/// A tab in which an erased session is still open does not save it again, and begins another one after that.
#[test]
fn a_session_that_another_tab_erased_is_not_saved_again() {
    let storage = TestStorage::new();
    let all = sessions(6);
    let (mut here, _) = open(&storage);
    here.save(&all[0]);
    here.save(&all[1]);
    let (mut there, _) = open(&storage);
    there.erase().unwrap();
    assert_eq!(here.save(&all[2]), Saved::InPage(Unsaved::OtherTab));
    assert!(here.is_erased_elsewhere());
    assert!(storage.all().is_empty());
    assert!(here.heed());
    assert_eq!(here.save(&all[3]), Saved::OnDevice);
    assert!(!here.is_erased_elsewhere());
    assert_eq!(found_json(&open(&storage).1), Some(json(&all[3])));
    // What was erased before it began is no objection to it.
    let (mut there, _) = open(&storage);
    there.erase().unwrap();
    let (mut fresh, _) = open(&storage);
    assert_eq!(fresh.save(&all[4]), Saved::OnDevice);
}

/// A tab hears of an erasure while it still sees the storage as it was before: it takes nothing away by that view,
/// or the next session, which another tab has begun meanwhile in the same place, would lose its last answer.
#[test]
fn a_tab_that_hears_of_an_erasure_takes_nothing_away_by_an_old_view_of_the_storage() {
    let storage = TestStorage::new();
    let all = sessions(6);
    let (mut here, _) = open(&storage);
    here.save(&all[0]);
    here.save(&all[1]);
    // What the other tab sees is what was there by then.
    let old = TestStorage {
        texts: Rc::new(RefCell::new(storage.all())),
        ..storage.tab()
    };
    let (mut there, _) = open_tab(old.clone(), &small_set(), "");
    here.erase().unwrap();
    let seen = old.all();
    assert!(!there.notice_erasure());
    assert_eq!(old.all(), seen);
    // Later it sees what was written since, and leaves that too.
    here.save(&all[2]);
    here.save(&all[3]);
    old.texts.replace(storage.all());
    assert!(!there.heed());
    assert_eq!(old.all(), storage.all());
}

/// What somebody has cleared stays cleared, where it was on the disk before: no kill takes that away. What was
/// not on the disk yet may be what a kill took, and comes back.
#[test]
fn what_somebody_cleared_stays_cleared_where_no_kill_can_have_taken_it() {
    let set = small_set();
    for is_settled in [false, true] {
        let storage = TestStorage::new();
        let (mut keeper, _) = open(&storage);
        keeper.keep(&agreed("2026-01-31")).unwrap();
        keeper.save(&session());
        keeper.save(&session());
        let (mut place, _) = keeper.find_group(&set);
        keeper.save_group(&filling(&set).0, &mut place);
        if is_settled {
            storage.is_written();
        }
        storage.texts.borrow_mut().clear();
        let (keeper, found) = open(&storage);
        assert_eq!(found.session.is_none(), is_settled);
        assert_eq!(found.kept.is_empty(), is_settled);
        assert_eq!(keeper.find_group(&set).1.is_none(), is_settled);
        assert_eq!(storage.all().is_empty(), is_settled);
        assert_eq!(storage.copies.borrow().is_empty(), is_settled);
    }
}

/// Two tabs that keep at the same instant, when neither sees yet what the other writes, give out different
/// numbers: nothing is lost.
#[test]
fn two_tabs_that_keep_at_the_same_instant_lose_nothing() {
    let storage = TestStorage::new();
    let tabs = [7, u32::MAX].map(|token| TestStorage {
        token,
        ..storage.tab()
    });
    let mut written = Vec::new();
    for (tab, day) in tabs.into_iter().zip(["2026-01-30", "2026-01-31"]) {
        // Each process has a view of its own for a moment.
        let alone = TestStorage {
            texts: Rc::default(),
            ..tab
        };
        let (mut keeper, _) = open_tab(alone.clone(), &small_set(), "");
        keeper.keep(&agreed(day)).unwrap();
        written.extend(alone.all());
    }
    for (key, text) in &written {
        storage.put(key, text);
    }
    let (mut keeper, found) = open(&storage);
    let days = found.kept.iter().map(|kept| &*kept.date);
    assert_eq!(days.collect::<Vec<_>>(), ["2026-01-31", "2026-01-30"]);
    keeper.erase_kept(found.kept[0].id).unwrap();
    keeper.keep(&agreed("2026-02-01")).unwrap();
    let kept = open(&storage).1.kept;
    let days = kept.iter().map(|kept| &*kept.date);
    assert_eq!(days.collect::<Vec<_>>(), ["2026-02-01", "2026-01-30"]);
}

/// A stored text that counts absurdly far does not stop the next session from being saved: it is quarantined.
/// Where nothing can be counted any further, that is said.
#[test]
fn a_generation_that_is_absurdly_high_never_overflows() {
    let all = sessions(4);
    for generation in [u64::MAX, u64::MAX - 1, MAX_GENERATION + 1] {
        let text = record(generation, &json(&all[0]));
        let storage = TestStorage::with(&[(SLOTS[0], &text), (GROUP, &text)]);
        let (mut keeper, found) = open(&storage);
        assert_eq!(offered(&found), [text]);
        assert_eq!(keeper.save(&all[1]), Saved::OnDevice);
        assert_eq!(found_json(&open(&storage).1), Some(json(&all[1])));
    }
    let text = record(MAX_GENERATION, &json(&all[0]));
    let storage = TestStorage::with(&[(SLOTS[0], &text)]);
    let (mut keeper, found) = open(&storage);
    assert_eq!(found_json(&found), Some(json(&all[0])));
    assert_eq!(keeper.save(&all[1]), Saved::InPage(Unsaved::Failed));
    // Erased, it is forgotten in the end, and all begins anew.
    keeper.erase().unwrap();
    storage.is_written();
    let (mut keeper, _) = open(&storage);
    assert_eq!(keeper.save(&all[2]), Saved::OnDevice);
}

/// A tab of the walk below.
enum Tab {
    Closed,
    /// It has looked at the backup, and the rest of it is still loading.
    Loading(TestStorage),
    Open(TestStorage, Box<Keeper<TestStorage>>),
}

impl Tab {
    /// What was told to it arrives.
    fn hears(&mut self) {
        match self {
            Tab::Closed => {}
            Tab::Loading(tab) => tab.hear(),
            Tab::Open(tab, keeper) => {
                tab.hear();
                keeper.heed();
            }
        }
    }

    fn starts(&mut self) {
        if let Tab::Loading(tab) = self {
            let keeper = open_tab(tab.clone(), &small_set(), "").0;
            *self = Tab::Open(tab.clone(), Box::new(keeper));
        }
    }
}

/// The promise with three tabs, of which each knows of the backup only what it has read and heard: through any row
/// of loading, starting, writing, erasing, erasing everything, clearing, hearing late and kills, what was erased
/// never comes back, and what was called saved is there.
#[test]
fn whatever_three_tabs_do_erased_is_gone_and_saved_is_there() {
    let all = sessions(60);
    let days = |keeper: &Keeper<TestStorage>| {
        let kept = keeper.kept(&small_set()).kept;
        kept.into_iter().map(|kept| kept.date).collect::<Vec<_>>()
    };
    let (mut kills, mut late, mut cleared) = (0, 0, 0);
    for seed in 0..rounds(10_000) {
        let mut chance = Chance::seeded(seed);
        let mut storage = TestStorage::new();
        storage.hears_late.set(true);
        let mut tabs = [Tab::Closed, Tab::Closed, Tab::Closed];
        let mut times = vec![storage.all()];
        let mut holder = None;
        let mut last: Option<String> = None;
        let mut kept: Vec<String> = Vec::new();
        for (number, session) in all.iter().enumerate().take(10 + chance.below(50)) {
            let one = chance.below(3);
            let what = chance.below(12);
            // It starts before it has heard.
            if !matches!(what, 0 | 1 | 3 | 4)
                && let Tab::Loading(tab) = &tabs[one]
            {
                late += usize::from(!tab.inbox.borrow().is_empty());
            }
            match what {
                0 | 1 => {
                    tabs[one] = Tab::Loading(storage.tab());
                    if holder == Some(one) {
                        holder = None;
                    }
                }
                2 => {
                    tabs[one].starts();
                }
                3 => {
                    // The browser is killed.
                    let back = times.len() - 1 - chance.below(times.len().min(6));
                    storage = storage.killed(&times[back]);
                    times.truncate(back + 1);
                    tabs = [Tab::Closed, Tab::Closed, Tab::Closed];
                    holder = None;
                    kills += 1;
                }
                4 => {
                    tabs.iter_mut().for_each(Tab::hears);
                    storage.is_written();
                    // The backup is looked at directly before a start: what loads for minutes looks again.
                    for tab in &tabs {
                        if let Tab::Loading(tab) = tab {
                            tab.look_again();
                        }
                    }
                    times = vec![storage.all()];
                    // Somebody clears the storage, and no page is open. What a kill took and no page has
                    // brought back yet cannot be cleared there.
                    let copies = storage.copies.borrow().clone();
                    let is_here = |(key, text): (&String, &String)| {
                        text.ends_with(' ') || storage.look(key).is_some()
                    };
                    if copies.iter().all(is_here) && chance.percent(30) {
                        storage.texts.borrow_mut().clear();
                        tabs = [Tab::Closed, Tab::Closed, Tab::Closed];
                        (holder, last, kept) = (None, None, Vec::new());
                        times = vec![storage.all()];
                        cleared += 1;
                    }
                }
                what => {
                    tabs[one].starts();
                    // A person comes after what the browser has to tell.
                    tabs[one].hears();
                    let Tab::Open(tab, keeper) = &mut tabs[one] else {
                        continue;
                    };
                    match what {
                        5 => {
                            keeper.erase().unwrap();
                            last = None;
                        }
                        6 => {
                            keeper.erase_everything().unwrap();
                            last = None;
                            kept.clear();
                        }
                        7 => {
                            if let Some(first) = keeper.kept(&small_set()).kept.first() {
                                keeper.erase_kept(first.id).unwrap();
                                kept.retain(|day| *day != first.date);
                            }
                        }
                        _ => {
                            if holder != Some(one) {
                                tab.look_again();
                                let found = keeper.reread(&small_set());
                                assert_eq!(found.as_ref().map(json), last, "walk {seed}");
                            }
                            if what == 8 {
                                let day = format!("20{:02}-01-31", number + 10);
                                keeper.keep(&agreed(&day)).unwrap();
                                kept.insert(0, day);
                                last = None;
                            } else {
                                if last.is_none() {
                                    keeper.save(session);
                                }
                                let saved = keeper.save(session);
                                assert_eq!(saved, Saved::OnDevice, "walk {seed} {number}");
                                last = Some(json(session));
                            }
                            let before = holder.replace(one).filter(|before| *before != one);
                            if let Some(Tab::Open(_, other)) = before.map(|other| &mut tabs[other])
                            {
                                other.leave_to_another();
                            }
                        }
                    }
                }
            }
            times.push(storage.all());
            // When all have heard, all is as it was said: for who looks now, and in every tab.
            if chance.percent(40) {
                tabs.iter_mut().for_each(Tab::hears);
                // After a kill no page may be open: what is back goes where one opens.
                let page = storage.snapshot();
                let (keeper, found) = open(&page);
                assert_eq!(found_json(&found), last, "walk {seed} {number}");
                assert_eq!(days(&keeper), kept, "walk {seed} {number}");
                assert!(offered(&found).is_empty(), "walk {seed} {number}");
                let slots = SLOTS.map(|slot| page.look(slot));
                let is_there = slots.iter().any(Option::is_some);
                assert!(!is_there || last.is_some(), "walk {seed} {number}");
            }
        }
    }
    assert!(
        kills > rounds(6_000) && late > rounds(600) && cleared > rounds(600),
        "{kills} {late} {cleared}"
    );
}
