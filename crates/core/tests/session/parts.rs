//! The state machine in parts: an app loads what two devices need apart.

use crate::common::Led;
use crate::support::*;

/// A journey without what comes after the comparison.
struct Compared(Journey);

impl Led for Compared {
    fn take(&mut self, event: Event) -> Vec<Effect> {
        let journey = &mut self.0;
        let done = journey
            .apply_early(event)
            .or_else(|event| journey.apply_late(event));
        done.expect("nothing of what comes later")
    }

    fn journey(&self) -> &Journey {
        &self.0
    }
}

/// Protects what a pair downloads: until both see their comparison, nothing of the talk, the end or what was
/// kept is needed.
#[test]
fn two_people_need_nothing_of_what_comes_after_until_they_compare() {
    for codes in [[None, None], [Some("kersenboom"), Some("appelboom")]] {
        let mut led = Compared(fresh(small_set()));
        to_reveal(&mut led, Form::Short, [2, 4], codes);
        led.take(Event::TakeBack(Person::First));
        led.take(Event::TakeOver);
        fill(&mut led, 3);
        lock(&mut led, codes[0]);
        for (person, code) in Person::BOTH.into_iter().zip(codes) {
            agree(&mut led, person, code);
        }
        assert_eq!(led.id(), "comparison");
        for event in [Event::Talk, Event::Finish] {
            assert!(led.0.clone().apply_late(event).is_err());
        }
    }
}

/// A journey without the part for two devices.
struct OneDevice(Journey);

impl Led for OneDevice {
    fn take(&mut self, event: Event) -> Vec<Effect> {
        let journey = &mut self.0;
        let done = journey
            .apply_early(event)
            .or_else(|event| journey.apply_late(event))
            .or_else(|event| journey.apply_after(event));
        done.expect("nothing of two devices")
    }

    fn journey(&self) -> &Journey {
        &self.0
    }
}

/// Protects the first downloads: two people on one device, with codes or without, need nothing of what only
/// two devices need, until the session is kept or erased.
#[test]
fn two_people_on_one_device_need_nothing_of_two_devices() {
    for codes in [[None, None], [Some("kersenboom"), Some("appelboom")]] {
        let mut led = OneDevice(fresh(small_set()));
        for about in [true, false] {
            led.take(Event::About(about));
        }
        led.take(Event::History);
        led.take(Event::Back);
        for event in [
            Event::Cards,
            Event::PickCard("t".to_owned(), true),
            Event::ShowCards,
            Event::Back,
            Event::Back,
            Event::Paper,
            Event::Form(Form::Mini),
            Event::Back,
        ] {
            led.take(event);
        }
        to_reveal(&mut led, Form::Short, [2, 4], codes);
        led.take(Event::TakeBack(Person::First));
        led.take(Event::TakeOver);
        fill(&mut led, 3);
        lock(&mut led, codes[0]);
        for (person, code) in Person::BOTH.into_iter().zip(codes) {
            agree(&mut led, person, code);
        }
        assert_eq!(led.id(), "comparison");
        for event in [
            Event::Talk,
            Event::AnotherQuestion,
            Event::Swap,
            Event::NextTheme,
            Event::TalkAbout("t".to_owned()),
            Event::Agreements,
            Event::Agreement(0, "Bellen".to_owned()),
            Event::Next,
            Event::Felt(PulseQuestion::Heard, Felt::Yes),
            Event::Back,
            Event::Back,
            Event::Back,
        ] {
            led.take(event);
        }
        assert_eq!(led.id(), "comparison");
        led.take(Event::Finish);
        for (person, code) in Person::BOTH.into_iter().zip(codes) {
            agree(&mut led, person, code);
        }
        led.take(Event::Keep("2026-11-30".to_owned()));
        led.take(Event::KeptNow(Ok(())));
        assert_eq!(led.id(), "start");
    }
}

/// Protects what one person downloads who answers alone: until the own answers are looked at, nothing of what
/// comes after a comparison is needed, and of two devices nothing before the other one is invited.
#[test]
fn one_person_alone_needs_little() {
    let mut led = Compared(fresh(small_set()));
    alone_filled(&mut led, Person::First, Form::Short, 3);
    let mut led = OneDevice(led.0);
    for event in [Event::Back, Event::LookAlone, Event::Pair] {
        led.take(event);
    }
    lock(&mut led, None);
    assert_eq!(led.id(), "handover");
}

/// Two people with a device each who have agreed on something, and say yes to what takes both.
fn at_the_end_apart() -> Journey {
    let mut journey = at("share agreements");
    journey.apply(Event::Back);
    crate::common::agree_to_all(&mut journey);
    journey
}

fn at_review_apart() -> Journey {
    let mut journey = fresh(small_set());
    apart(&mut journey, Person::First, Form::Short);
    fill(&mut journey, 2);
    journey
}

/// What is given back has changed nothing: it is done by the part that knows it, as if it were the first.
#[test]
fn an_event_of_two_devices_is_given_back_unchanged() {
    let way = workshop(&small_set(), Form::Short);
    let way = link(&way.bytes().expect("a way in"));
    let events: [(At, Event, &str); 8] = [
        (
            || at("solo"),
            Event::BeginPairing(None, Some(entropy(1))),
            "exchange",
        ),
        (|| fresh(small_set()), Event::Devices, "setup"),
        (|| fresh(small_set()), Event::Incoming(way), "start"),
        (
            at_review_apart,
            Event::Lock(None, Some(entropy(1))),
            "exchange",
        ),
        (
            || at("exchange"),
            Event::TakeBack(Person::First),
            "handover",
        ),
        (
            || at("agreements of two devices"),
            Event::EnterCode,
            "exchange",
        ),
        (at_the_end_apart, Event::ShareAgreements, "exchange"),
        (
            || at("take over agreements"),
            Event::TakeAgreements,
            "conversation",
        ),
    ];
    for (begin, event, screen) in events {
        let mut journey = begin();
        let before = format!("{journey:?}");
        let event = journey.apply_early(event).expect_err("a later part knows");
        let event = journey.apply_late(event).expect_err("a later part knows");
        let event = journey.apply_after(event).expect_err("a later part knows");
        assert_eq!(format!("{journey:?}"), before);
        assert!(!journey.apply_devices(event).is_empty());
        assert_eq!(journey.screen().id(), screen);
    }
}
