//! The journey with its store: what must not be left on the device.

use crate::support::*;

/// A journey whose effects are carried out on a storage, as the page does it.
struct Page {
    journey: Journey,
    keeper: Keeper<TestStorage>,
    storage: TestStorage,
}

impl Page {
    fn open(storage: &TestStorage, set: &QuestionSet) -> Page {
        let (keeper, found) = open_with(storage, set, "");
        let Found { session, kept, .. } = found;
        let mut journey = Journey::with_cost(Config::default(), set.clone(), session, CHEAP);
        journey.apply(Event::KeptList(kept.into()));
        Page {
            journey,
            keeper,
            storage: storage.clone(),
        }
    }

    fn new() -> Page {
        Page::open(&TestStorage::new(), &small_set())
    }
}

impl Led for Page {
    fn take(&mut self, event: Event) -> Vec<Effect> {
        let effects = self.journey.apply(event);
        for effect in &effects {
            let answer = match effect {
                Effect::Save(session) => Some(Event::Stored(self.keeper.save(session))),
                Effect::Erase => self.keeper.erase().is_err().then_some(Event::NotErased),
                Effect::Kept(KeptEffect::Keep(agreed)) => {
                    let kept = self.keeper.keep(agreed);
                    let list = self.keeper.kept(self.journey.set());
                    self.journey.apply(Event::KeptList(list));
                    Some(Event::KeptNow(kept))
                }
                Effect::Kept(KeptEffect::Change(change)) => {
                    let changed = self.keeper.change_kept(change, self.journey.set());
                    Some(Event::Stored(match changed {
                        Ok(kept) => {
                            self.journey.apply(Event::KeptChanged(Box::new(kept)));
                            Saved::OnDevice
                        }
                        Err(why) => {
                            let list = self.keeper.kept(self.journey.set());
                            self.journey.apply(Event::KeptList(list));
                            Saved::InPage(why)
                        }
                    }))
                }
                Effect::Kept(KeptEffect::Erase(id)) => {
                    let erased = self.keeper.erase_kept(*id);
                    erased.is_err().then_some(Event::NotErased)
                }
                Effect::Kept(KeptEffect::EraseEverything) => {
                    let erased = self.keeper.erase_everything();
                    erased.is_err().then_some(Event::NotErased)
                }
                Effect::Focus(_) | Effect::Tell(_) | Effect::AskAgain => None,
            };
            if let Some(answer) = answer {
                self.take(answer);
            }
        }
        effects
    }

    fn journey(&self) -> &Journey {
        &self.journey
    }
}

/// Opened again after every single tap, the page goes on where it was.
#[test]
fn a_reload_after_any_tap_loses_no_answer() {
    let mut page = Page::new();
    begin(&mut page, Form::Short);
    for number in [1, 6, 2] {
        let response = crate::common::response(number);
        let answer = Event::Answer("t-1".to_owned(), Direction::Receive, response);
        page.take(answer);
        let mut again = Page::open(&page.storage, &small_set());
        again.take(Event::Continue);
        let Screen::Answer(screen) = again.journey.screen() else {
            panic!("no statement");
        };
        assert_eq!(screen.response, Some(response));
        page = again;
    }
}

/// With a code on the lock, nothing of the answers is readable on the device that is handed over:
/// not in the slot that was written before either.
#[test]
fn after_a_lock_with_a_code_no_answer_is_readable_on_the_device() {
    let mut page = Page::new();
    begin(&mut page, Form::Short);
    fill(&mut page, 6);
    assert!(page.storage.contains("Unknown"));
    lock(&mut page, Some("1234"));
    assert_eq!(page.id(), "handover");
    for (key, text) in page.storage.all() {
        assert!(!opened_up(&text).contains("Unknown"), "{key}: {text}");
    }
}

/// Taken back is erased: from both slots.
#[test]
fn answers_that_were_taken_back_are_gone_from_the_device() {
    for (person, numbers) in [(Person::First, [6, 3]), (Person::Second, [3, 6])] {
        let mut page = Page::new();
        to_reveal(&mut page, Form::Short, numbers, [None, None]);
        assert!(page.storage.contains("Unknown"));
        page.take(Event::TakeBack(person));
        for (key, text) in page.storage.all() {
            assert!(
                !opened_up(&text).contains("Unknown"),
                "{person:?} {key}: {text}"
            );
        }
    }
}

/// *If you begin, we erase the session of Anna and Bert*: then it is erased.
#[test]
fn a_session_that_is_replaced_is_gone_from_the_device() {
    let mut page = Page::new();
    begin(&mut page, Form::Short);
    answer_here(&mut page, 6);
    let mut page = Page::open(&page.storage, &small_set());
    page.take(Event::Pair);
    page.take(Event::Begin);
    assert_eq!(page.id(), "answer");
    for (key, text) in page.storage.all() {
        let text = opened_up(&text);
        assert!(
            !text.contains("Unknown") && !text.contains("Anna"),
            "{key}: {text}"
        );
    }
}

/// Leaving, erasing and finishing leave nothing of a session in the store.
#[test]
fn leaving_or_erasing_leaves_nothing_on_the_device() {
    let mut page = Page::new();
    begin(&mut page, Form::Short);
    page.take(Event::Leave);
    assert_eq!(page.storage.all(), BTreeMap::new());
    let mut page = Page::new();
    to_open(&mut page, Form::Short, [1, 2]);
    page.take(Event::Finish);
    page.take(Event::Erase);
    assert_eq!(page.storage.all(), BTreeMap::new());
}

/// On two devices as on one: whatever was tapped, the next page goes on there.
#[test]
fn a_session_on_two_devices_is_found_again_after_every_step() {
    let set = small_set();
    let storage = TestStorage::new();
    let mut page = Page::open(&storage, &set);
    let steps: [fn(&mut Page); 8] = [
        |page| apart(page, Person::Second, Form::Short),
        |page| answer_here(page, 3),
        |page| drop(page.take(Event::Back)),
        |page| drop(page.take(Event::Next)),
        |page| fill(page, 3),
        |page| drop(lock(page, None)),
        |page| {
            let theirs = theirs(page.journey.set(), Person::First, Form::Short, 4);
            page.take(Event::Incoming(theirs));
        },
        |page| drop(agree(page, Person::Second, None)),
    ];
    for (number, step) in steps.into_iter().enumerate() {
        step(&mut page);
        let before = without_saved(&page);
        page = Page::open(&storage, &set);
        page.take(Event::Continue);
        assert_eq!(without_saved(&page), before, "{number}");
    }
    assert_eq!(page.id(), "comparison");
}

/// The screen without what is said of the last save, which a new page does not know.
fn without_saved(page: &Page) -> String {
    let screen = format!("{:?}", page.journey.screen());
    let end = screen.find(", saved: ").unwrap_or(screen.len());
    screen[..end].to_owned()
}

/// A kept session has the answers of both, and nothing of how they came here.
#[test]
fn keeping_leaves_no_key_and_no_code_on_the_device() {
    let mut page = Page::new();
    apart_locked(&mut page, Person::Second, Form::Short, 3);
    let from_first = theirs(&small_set(), Person::First, Form::Short, 4);
    page.take(Event::Incoming(from_first));
    agree(&mut page, Person::Second, None);
    page.take(Event::Finish);
    let key = "7,7,7,7,7,7,7";
    assert!(page.storage.contains("\"codes\":{\"paired\"") && page.storage.contains(key));
    crate::common::agree_to_all(&mut page);
    page.take(Event::Keep("2026-11-22".to_owned()));
    assert!(
        page.storage
            .contains("\"Two\":{\"me\":\"second\",\"codes\":null}")
    );
    for gone in [
        "\"paired\"",
        "\"key\"",
        "\"sent\"",
        key,
        "\u{7}\u{7}\u{7}\u{7}",
    ] {
        assert!(!page.storage.contains(gone), "{gone}");
    }
    let (_, found) = open(&page.storage);
    assert!(found.session.is_none());
    assert_eq!(found.kept.len(), 1);
}

/// What a device forgets by taking back is in neither slot: not one's own code, nor the other's.
#[test]
fn codes_that_were_taken_back_are_gone_from_the_device() {
    let mut page = Page::new();
    apart_locked(&mut page, Person::First, Form::Short, 3);
    let from_second = theirs(&small_set(), Person::Second, Form::Short, 4);
    page.take(Event::Incoming(from_second));
    // One's own code and the other's begin with a byte for their kind.
    let traces = ["\"sent\":[18,", "},[19,", "\"Plain\""];
    for trace in traces {
        assert!(page.storage.contains(trace), "{trace}");
    }
    page.take(Event::TakeBack(Person::First));
    for trace in traces {
        assert!(!page.storage.contains(trace), "{trace}");
    }
}

/// What two people keep is in the history of the next page, and only there.
#[test]
fn a_kept_session_is_in_the_history_of_the_next_page() {
    let mut page = Page::new();
    to_open(&mut page, Form::Short, [1, 2]);
    page.take(Event::Finish);
    crate::common::agree_to_all(&mut page);
    page.take(Event::Keep("2026-01-31".to_owned()));
    assert_eq!(page.storage.all().len(), 1);
    let mut page = Page::open(&page.storage, &small_set());
    page.take(Event::History);
    page.take(Event::OpenKept(1));
    page.take(Event::Answers);
    assert_eq!(page.id(), "comparison");
    page.take(Event::Finish);
    page.take(Event::Erase);
    assert_eq!(page.storage.all(), BTreeMap::new());
}
