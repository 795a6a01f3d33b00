//! Two devices.

use crate::support::*;

/// A device with the edge around it, and who sits before it.
#[derive(Clone)]
struct Device {
    journey: Journey,
    saved: Option<Session>,
    /// Levels that only this person chooses, and answers to the direct question by their numbers.
    levels: [u8; 2],
    /// What this person locked since the key was made.
    locked: Vec<Panel>,
    /// Whether answers were taken back, or the session left, after a lock.
    wavered: bool,
    log: String,
    /// What was saved last, as it stands in the storage.
    stored: String,
}

impl Device {
    fn new(set: &QuestionSet, levels: [u8; 2]) -> Device {
        Device {
            journey: fresh(set.clone()),
            saved: None,
            levels,
            locked: Vec::new(),
            wavered: false,
            log: String::new(),
            stored: String::new(),
        }
    }

    fn apply(&mut self, event: Event) {
        if let (Screen::Review(review), Event::Lock(_, Some(_))) = (self.journey.screen(), &event) {
            let mut panel = Panel::empty(self.journey.set());
            for (place, theme) in review.themes.iter().enumerate() {
                let form = review.setup.form();
                assert!(panel.mark(self.journey.set(), form, place, theme.is_marked));
            }
            for row in review.themes.iter().flat_map(|theme| &theme.rows) {
                for (direction, given) in Direction::BOTH.into_iter().zip(row.responses) {
                    panel.answer(
                        row.statement.id(),
                        direction,
                        given.expect("all is answered"),
                    );
                }
            }
            panel.answer_direct(review.direct.expect("all is answered"));
            self.locked.push(panel);
        }
        self.wavered |= !self.locked.is_empty()
            && matches!(event, Event::TakeBack(_) | Event::Leave | Event::Join);
        let effects = self.journey.apply(event);
        for effect in &effects {
            match effect {
                Effect::Save(session) => self.saved = Some(Session::clone(session)),
                Effect::Erase => self.saved = None,
                _ => {}
            }
        }
        if saved(&effects).is_some() || self.saved.is_none() {
            self.stored = self.saved.as_ref().map(json).unwrap_or_default();
        }
        self.log.clear();
        write!(self.log, "{:?} {effects:?}", self.journey.screen()).unwrap();
    }

    fn reload(&mut self, set: &QuestionSet) {
        let text = self.saved.as_ref().map(json);
        self.saved = text.map(|text| parsed(&text, set));
        let saved = self.saved.clone();
        self.journey = Journey::with_cost(Config::default(), set.clone(), saved, CHEAP);
        self.journey.apply(Event::Continue);
        self.log = format!("{:?}", self.journey.screen());
    }

    /// What the device would send now.
    fn sends(&self) -> Option<Vec<u8>> {
        match self.journey.screen() {
            Screen::Invite(screen) if screen.words_key.is_none() => {
                Some(screen.invitation.to_vec())
            }
            Screen::Exchange(screen) => Some(screen.mine.bytes().to_vec()),
            _ => None,
        }
    }

    /// The next thing that the person does.
    fn likely(&self, by_words: bool, chance: &mut Chance) -> Option<Event> {
        let percent = chance.below(100);
        let own = Level::new(chance.one_of(&self.levels)).unwrap();
        Some(match self.journey.screen() {
            Screen::Start(start) if start.unfinished.is_some() => Event::Continue,
            Screen::Setup(setup) => {
                let me = setup.pairing()?.me;
                let person = if self.levels[0] == 1 || percent > 97 {
                    Person::First
                } else {
                    Person::Second
                };
                match me {
                    None => Event::Me(person),
                    Some(_) if by_words && !setup.pairing()?.by_words => Event::ByWords(true),
                    Some(_) => {
                        let words = by_words.then(|| "vier woorden van ons".to_owned());
                        Event::BeginPairing(words, Some(entropy(chance.below(256) as u8)))
                    }
                }
            }
            Screen::Start(_) if by_words || self.levels[0] == 1 => Event::Devices,
            Screen::Left(_) => Event::Back,
            Screen::Invited(_) if percent < 80 => Event::Join,
            Screen::Invited(invited) if invited.replaces.is_some() => Event::Continue,
            Screen::Invite(_) => Event::Next,
            Screen::Answer(answer) => {
                let id = answer.statement.id().to_owned();
                let response = tweeluik_core::measure::Response::Scale(own);
                match answer.response {
                    None => Event::Answer(id, answer.direction, response),
                    Some(_) => Event::Next,
                }
            }
            Screen::Direct(screen) if screen.direct.is_none() => {
                Event::Direct(direct(own.number()))
            }
            Screen::Direct(_) => Event::Next,
            Screen::Review(_) if percent > 90 => {
                let theme = chance.one_of(&["t", "v"]);
                Event::Mark(theme.to_owned(), chance.percent(80))
            }
            Screen::Review(_) if percent < 10 => Event::Change(Question::FIRST),
            Screen::Review(_) => Event::Lock(None, Some(entropy(chance.below(256) as u8))),
            Screen::HandOver(_) => Event::TakeOver,
            Screen::Exchange(exchange) if percent < 4 => Event::TakeBack(exchange.me),
            Screen::Exchange(_) if percent < 8 => Event::NotNow,
            Screen::Exchange(exchange) if exchange.has_theirs => Event::Back,
            Screen::Ready(ready) if percent < 6 => Event::TakeBack(ready.me),
            Screen::Ready(_) if percent < 12 => Event::NotNow,
            Screen::Ready(_) if percent < 25 => Event::ShowCodes,
            Screen::Ready(ready) => Event::Agree(ready.me, None),
            Screen::Comparison(_) if percent < 20 => Event::ShowCodes,
            Screen::Comparison(_) if percent < 30 => Event::Finish,
            Screen::Finish(_) => Event::Back,
            _ => return None,
        })
    }

    fn me(&self) -> Option<Person> {
        match self.journey.screen() {
            Screen::Comparison(screen) => screen.me,
            _ => None,
        }
    }

    fn check_number(&self) -> Option<u16> {
        match self.journey.screen() {
            Screen::Comparison(screen) => Some(screen.codes?.check_number()),
            _ => None,
        }
    }

    /// The panels, read from the screen of the comparison.
    fn panels(&self) -> Option<[&Panel; 2]> {
        match self.journey.screen() {
            Screen::Comparison(screen) => {
                Some(Person::BOTH.map(|person| screen.panels.panel(person)))
            }
            _ => None,
        }
    }
}

/// What was sent, as it arrives: by link or by hand, sometimes bent.
fn arrives(bytes: &[u8], chance: &mut Chance) -> String {
    let mut text = if chance.percent(70) {
        link(bytes)
    } else {
        typed(bytes)
    };
    if chance.percent(12) {
        let at = chance.below(text.len());
        match chance.below(3) {
            0 => text.truncate(at),
            1 => text.replace_range(at..=at, "x"),
            _ => text.insert(at, 'A'),
        }
    }
    text
}

#[derive(Debug, Default)]
struct Met {
    looked: usize,
    opened: usize,
    both_open: usize,
    agreed: usize,
    wavered: usize,
    other_than_the_last: usize,
    reloads: usize,
}

fn meet(seed: u64, set: &QuestionSet, met: &mut Met) {
    let mut chance = Chance::seeded(seed);
    let by_words = chance.percent(30);
    let mut devices = [Device::new(set, [1, 2]), Device::new(set, [4, 5])];
    let mut sent: Vec<Vec<u8>> = Vec::new();
    for _ in 0..90 {
        let here = chance.below(2);
        let device = &mut devices[here];
        match chance.below(100) {
            0..3 => {
                device.reload(set);
                met.reloads += 1;
            }
            3 if chance.percent(20) => device.apply(Event::Leave),
            4..22 => {
                // Lost where nobody looks, doubled and in any order.
                if !sent.is_empty() {
                    let bytes = &sent[chance.below(sent.len())];
                    let text = arrives(bytes, &mut chance);
                    device.apply(Event::Incoming(text));
                }
            }
            _ => {
                sent.extend(device.sends().filter(|bytes| !sent.contains(bytes)));
                if let Some(event) = device.likely(by_words, &mut chance) {
                    device.apply(event);
                }
            }
        }
        let device = &devices[here];
        let other = &devices[1 - here];
        met.looked += 1;
        if device.journey.opened().is_none() && !device.log.contains("Opened") {
            for level in other.levels {
                for sentinel in [
                    format!("Level({level})"),
                    format!("direct: {:?}", Some(direct(level))),
                ] {
                    assert!(!device.log.contains(&sentinel), "{seed}: {}", device.log);
                }
                let stored = &device.stored;
                let is_open = stored.contains("\"Open\"");
                let answer = format!("{{\"Scale\":{level}}}");
                let direct = format!("\"direct\":{level}}}");
                for sentinel in [answer, direct] {
                    assert!(is_open || !stored.contains(&sentinel), "{seed}: {stored}");
                }
            }
            if matches!(
                device.journey.screen(),
                Screen::Exchange(_) | Screen::Ready(_)
            ) {
                for sentinel in ["Level(", "direct: Some("] {
                    assert!(!device.log.contains(sentinel), "{seed}: {}", device.log);
                }
            }
        }
        let (Some(me), Some(panels)) = (device.me(), device.panels()) else {
            continue;
        };
        met.opened += 1;
        let index = |person: Person| usize::from(person == Person::Second);
        // One's own are the last ones that one locked, the other's some that were locked for it.
        // (Who leaves can come back by an own old invitation, and sit on the other side.)
        assert_eq!(Some(panels[index(me)]), device.locked.last(), "{seed}");
        let theirs = panels[index(me.other())];
        let is_locked = other.locked.contains(theirs);
        assert!(is_locked || device.locked.contains(theirs), "{seed}");
        if !device.wavered && !other.wavered {
            assert_eq!(Some(theirs), other.locked.last(), "{seed}");
        }
        if let Some(others) = other.panels() {
            met.both_open += 1;
            met.wavered += usize::from(device.wavered || other.wavered);
            let same_number = device.check_number() == other.check_number();
            assert!(panels == others || !same_number, "{seed}");
            assert!(same_number || device.wavered || other.wavered, "{seed}");
            if panels == others {
                met.agreed += 1;
            } else {
                assert!(device.wavered || other.wavered, "{seed}");
                met.other_than_the_last += 1;
            }
        }
    }
}

/// Messages are lost, doubled, bent and late; pages are opened again; people take back and leave.
/// Nothing of the other's answers is on a device, on its screen or readable in its storage, before
/// it is open there; and what is then seen of the other is what the other locked. Where nobody
/// began anew with the same key after locking, both see the same; and where they do not, the check
/// numbers differ.
#[test]
fn two_devices_neither_tell_nor_disagree() {
    let set = tiny_set();
    let part = |first: u64| {
        let mut met = Met::default();
        for seed in (first..rounds(20_000)).step_by(2) {
            meet(seed, &set, &mut met);
        }
        met
    };
    let [one, two] = std::thread::scope(|scope| {
        let all = [0, 1].map(|first| scope.spawn(move || part(first)));
        all.map(|one| one.join().expect("no run fails"))
    });
    println!("{one:?} {two:?}");
    for met in [one, two] {
        assert!(
            met.looked > rounds(500_000) && met.reloads > rounds(10_000),
            "{met:?}"
        );
        assert!(
            met.opened > rounds(10_000) && met.both_open > rounds(5_000),
            "{met:?}"
        );
        assert!(met.agreed > met.wavered, "{met:?}");
    }
}

/// With the set that people really get, a pair goes through without a slip.
#[test]
fn a_pair_with_the_built_in_set_opens_the_same_on_both_devices() {
    for form in Form::ALL {
        let mut one = fresh(built_in());
        apart_locked(&mut one, Person::First, form, 2);
        let Screen::Exchange(shown) = one.screen() else {
            panic!("no codes");
        };
        let invited = link(shown.invitation.expect("it invites"));
        let code = link(shown.mine.bytes());
        let mut two = fresh(built_in());
        two.apply(Event::Incoming(invited));
        two.apply(Event::Join);
        fill(&mut two, 7);
        lock(&mut two, None);
        let back = self::shown(&two);
        two.apply(Event::Incoming(code));
        one.apply(Event::Incoming(back));
        agree(&mut one, Person::First, None);
        agree(&mut two, Person::Second, None);
        let open = |journey: &Journey| match journey.screen() {
            Screen::Comparison(screen) => Person::BOTH.map(|p| screen.panels.panel(p).clone()),
            screen => panic!("{screen:?}"),
        };
        assert_eq!(open(&one), open(&two));
    }
    // Beside it, the same on one device: the two ways end in the same place.
    let mut together = fresh(built_in());
    to_open(&mut together, SHORT, [2, 7]);
    assert_eq!(together.id(), "comparison");
}
