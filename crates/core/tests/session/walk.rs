//! Two runs of a journey that differ in one person's answers only, side by side.

use crate::chance::*;
use crate::seen::Seen;
use crate::support::*;

/// The same event with another answer, where it is one.
pub fn otherwise(event: &Event, by: usize) -> Event {
    let level = |level: Level| Level::ALL[(usize::from(level.number()) - 1 + by) % 5];
    match event {
        Event::Answer(id, direction, response) => {
            let place = Response::ALL.iter().position(|known| known == response);
            let response = Response::ALL[(place.unwrap() + by) % 7];
            Event::Answer(id.clone(), *direction, response)
        }
        Event::Closing(one) => Event::Closing(level(*one)),
        Event::Guess(one) => Event::Guess(level(*one)),
        event => event.clone(),
    }
}

/// One walk, three times: as it is, with other answers of the first person, and of the second.
/// The other two part from it with the first answer in which they differ.
/// What a page may set the options to while a session goes on.
pub fn any_config(chance: &mut Chance) -> Config {
    let lines = [
        ["lang=nl", "lang=en"],
        ["address=je", "address=u"],
        ["relation=colleagues", "relation=own"],
        ["form=mini", "form=long"],
        ["mode=start", "mode=pair"],
        ["x=y", "mode=workshop"],
        ["keep=ask", "keep=never"],
        ["heading-level=1", "heading-level=4"],
    ];
    let lines = lines.map(|two| two[chance.below(2)]);
    let (config, problems) = Config::parse(lines.iter().filter_map(|line| line.split_once('=')));
    assert!(problems.is_empty());
    config
}

pub fn walk(seed: u64, events: usize, set: &QuestionSet, seen: &mut Seen, texts: &mut [String; 2]) {
    let mut chance = Chance::seeded(seed);
    let by = 1 + chance.below(4);
    let with_saves = seed.is_multiple_of(8);
    let mut run = Run::new(set);
    let mut variants: [Option<Run>; 2] = [None, None];
    let [here, there] = texts;
    // Who pressed yes on the last screen, since it was last opened.
    let mut said = [false; 2];
    // In some walks the page changes its options on the way.
    let mut options = (seed % 16 == 5).then(|| Chance::seeded(!seed));
    for _ in 0..events {
        if let Some(options) = &mut options
            && options.percent(10)
        {
            let config = any_config(options);
            for run in variants.iter_mut().flatten().chain([&mut run]) {
                run.journey.configure(config.clone());
            }
            // Another tab of the same browser ends the session now and then.
            if options.percent(5) {
                for run in variants.iter_mut().flatten().chain([&mut run]) {
                    run.apply(Event::Gone, true);
                }
            }
            // And now and then it goes on with it.
            if options.percent(5) {
                for run in variants.iter_mut().flatten().chain([&mut run]) {
                    run.apply(Event::GoesOnElsewhere, true);
                    run.apply(Event::Idle, true);
                    let saved = run.saved.clone().map(Box::new);
                    run.apply(Event::Found(saved), true);
                }
            }
        }
        let before = sees(&run.journey);
        let well = chance.percent(90);
        let act = match chance.below(100) {
            0..2 => {
                seen.reloaded_before_opening += usize::from(run.journey.screen().id() == "reveal");
                run.reload(set);
                let parted = variants.iter_mut().flatten();
                parted.for_each(|run| run.reload(set));
                None
            }
            2 => Some(Act::Do(Event::Leave)),
            3 => Some(Act::Do(Event::About(true))),
            4..10 => Some(any_act(&mut chance, &run)),
            _ => Some(likely_act(&mut chance, &run)),
        };
        if let Some(act) = act {
            for (person, variant) in Person::BOTH.into_iter().zip(&mut variants) {
                if act.answers_of(before) == Some(person) {
                    let parted = variant.get_or_insert_with(|| run.clone());
                    let event = act.event(parted, by);
                    parted.apply(event, well);
                } else if let Some(parted) = variant {
                    let event = act.event(parted, 0);
                    parted.apply(event, well);
                }
            }
            let event = act.event(&run, 0);
            if run.journey.screen().id() == "reveal" {
                seen.not_now += usize::from(matches!(event, Event::NotNow));
                seen.taken_back += usize::from(matches!(event, Event::TakeBack(_)));
            }
            let at_the_end = matches!(run.journey.screen(), Screen::Finish(_));
            if let (true, Event::Agree(person, _)) = (at_the_end, &event) {
                said[usize::from(*person == Person::Second)] = true;
            }
            let alone = at_the_end && matches!(event, Event::Keep(_)) && said != [true; 2];
            seen.kept_alone += usize::from(alone);
            run.apply(event, well);
            let kept = |effect: &Effect| matches!(effect, Effect::Kept(KeptEffect::Keep(_)));
            if run.effects.iter().any(kept) {
                assert_eq!(said, [true; 2], "kept without both in walk {seed}");
                seen.kept += 1;
            }
        }
        if !matches!(run.journey.screen(), Screen::Finish(_)) {
            said = [false; 2];
        }
        let agreed = run.journey.agreed("2026-01-31".to_owned()).is_some();
        assert!(!agreed || said == [true; 2], "agreed without both: {seed}");
        let now = sees(&run.journey);
        let screen = run.journey.screen();
        *seen.screens.entry(screen.id()).or_default() += 1;
        if let Screen::Reveal(reveal) = &screen {
            seen.coded += usize::from(reveal.has_code != [false, false]);
            seen.wrong_codes += usize::from(reveal.code_problem.is_some());
        }
        match &screen {
            Screen::Exchange(exchange) => {
                seen.locked_apart += usize::from(!exchange.is_open);
                seen.refused += usize::from(exchange.refused.is_some());
            }
            Screen::Ready(_) => seen.ready += 1,
            Screen::Comparison(comparison) => {
                seen.opened_apart += usize::from(comparison.me.is_some());
            }
            Screen::Adding(adding) => {
                let added = adding.workshop.added(set, adding.setup, adding.panels);
                seen.added += usize::from(added.is_some());
            }
            Screen::Start(start) => seen.refused += usize::from(start.refused.is_some()),
            _ => {}
        }
        if now != Sees::Both && screen.id() != "about" {
            assert!(run.journey.opened().is_none(), "{screen:?}");
        }
        let completed = |effect: &Effect| matches!(effect, Effect::Tell(Signal::Completed));
        let opening = run.effects.iter().any(completed);
        seen.opened += usize::from(opening);
        if now == Sees::Both && !opening {
            continue;
        }
        let mut formatted = false;
        for (person, variant) in Person::BOTH.into_iter().zip(&variants) {
            let Some(variant) = variant else {
                continue;
            };
            if now == Sees::Own(person) {
                continue;
            }
            if !formatted {
                run.visible(here, with_saves);
                formatted = true;
            }
            variant.visible(there, with_saves);
            if now == Sees::Both {
                // The test has eyes: once open, other answers do look different.
                seen.opened_differently += usize::from(here != there);
            } else {
                assert_eq!(here, there, "{person:?} is seen in walk {seed}");
                seen.compared += 1;
            }
        }
    }
}

pub fn walks(count: u64, events: std::ops::Range<usize>, set: &QuestionSet) -> Seen {
    const THREADS: u64 = 2;
    let some = &|first: u64| {
        let mut seen = Seen::default();
        let mut texts = [String::new(), String::new()];
        for seed in (first..count).step_by(THREADS as usize) {
            let length = events.start + (seed as usize * 7) % events.len();
            walk(seed, length, set, &mut seen, &mut texts);
        }
        seen
    };
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..THREADS).map(|n| scope.spawn(move || some(n))).collect();
        let all = all
            .into_iter()
            .map(|one| one.join().expect("no walk fails"));
        all.reduce(Seen::and).expect("some walks")
    })
}

/// A journey with the edge around it: what it saves and keeps, and what becomes of that.
#[derive(Clone)]
pub struct Run {
    pub journey: Journey,
    pub saved: Option<Session>,
    pub kept: Vec<Kept>,
    pub last_id: u64,
    pub effects: Vec<Effect>,
    /// The key of the session on two devices, and of the invitation on the screen.
    pub key: Option<PairKey>,
    pub offered: Option<PairKey>,
    /// One's own code, as it was shown last.
    pub mine: Option<Vec<u8>>,
}

impl Run {
    pub fn new(set: &QuestionSet) -> Run {
        Run {
            journey: fresh(set.clone()),
            saved: None,
            kept: Vec::new(),
            last_id: 0,
            effects: Vec::new(),
            key: None,
            offered: None,
            mine: None,
        }
    }

    /// The key that a session would get which begins with this event now.
    pub fn key_with(&self, event: &Event) -> Option<PairKey> {
        match (self.journey.screen(), event) {
            (Screen::Setup(setup), Event::BeginApart(words, entropy)) => {
                if setup.apart?.by_words {
                    let form = setup.draft.form();
                    PairKey::from_words(
                        words.as_deref()?,
                        &WordsContext::default(),
                        self.journey.set(),
                        form,
                        CHEAP,
                    )
                    .ok()
                } else {
                    let random = entropy.as_ref()?.0;
                    random.first_chunk().copied().map(PairKey::new)
                }
            }
            (Screen::Invited(_), Event::Join) => self.offered.clone(),
            _ => None,
        }
    }

    /// Applies an event and carries out its effects, which succeed or fail.
    pub fn apply(&mut self, event: Event, well: bool) {
        let key = self.key_with(&event);
        if let Event::Incoming(text) = &event
            && let Ok(Message::Invitation(invitation)) = read_code(text)
        {
            self.offered = Some(invitation.key);
        }
        self.effects = self.journey.apply(event);
        if key.is_some() && !matches!(self.journey.screen(), Screen::Setup(_)) {
            self.key = key;
        }
        if let Screen::Exchange(exchange) = self.journey.screen() {
            self.mine = Some(exchange.mine.bytes().to_vec());
        }
        let mut answers = Vec::new();
        for effect in &self.effects {
            match effect {
                Effect::Save(session) => self.saved = Some(Session::clone(session)),
                Effect::Erase if well => self.saved = None,
                Effect::Erase => answers.push(Event::NotErased),
                Effect::Kept(KeptEffect::Keep(agreed)) if well => {
                    self.last_id += 1;
                    let kept = Kept {
                        id: self.last_id,
                        date: agreed.date().to_owned(),
                        session: agreed.session().clone(),
                    };
                    self.kept.insert(0, kept);
                    self.saved = None;
                    answers.push(Event::KeptList(self.kept.clone()));
                    answers.push(Event::KeptNow(Ok(())));
                }
                Effect::Kept(KeptEffect::Keep(..)) => {
                    answers.push(Event::KeptNow(Err(Unsaved::Full)))
                }
                Effect::Kept(KeptEffect::Erase(id)) => self.kept.retain(|kept| kept.id != *id),
                Effect::Kept(KeptEffect::EraseEverything) => {
                    self.saved = None;
                    self.kept.clear();
                }
                Effect::Focus(_) | Effect::Tell(_) | Effect::AskAgain => {}
            }
        }
        for answer in answers {
            self.effects.extend(self.journey.apply(answer));
        }
    }

    /// The page is opened again: what was saved is written as JSON and read.
    pub fn reload(&mut self, set: &QuestionSet) {
        let unfinished = self
            .saved
            .take()
            .map(|session| parsed(&json(&session), set));
        self.saved.clone_from(&unfinished);
        self.journey = Journey::with_cost(Config::default(), set.clone(), unfinished, CHEAP);
        self.journey.apply(Event::KeptList(self.kept.clone()));
        self.effects.clear();
    }

    /// All that can be seen from outside, in one text; with or without the form in which a saved
    /// session prints.
    pub fn visible(&self, into: &mut String, with_saves: bool) {
        into.clear();
        match self.journey.screen() {
            // What was kept has been opened by both; its answers are theirs to see.
            Screen::History(screen) => {
                for kept in screen.kept {
                    let setup = kept.session.setup();
                    write!(into, "{} {} {setup:?};", kept.id, kept.date).unwrap();
                }
            }
            screen => write!(into, "{screen:?}").unwrap(),
        }
        for effect in &self.effects {
            match effect {
                Effect::Kept(KeptEffect::Keep(agreed)) => {
                    write!(into, " Keep {}", agreed.date()).unwrap()
                }
                Effect::Save(_) if !with_saves => into.push_str(" Save"),
                effect => write!(into, " {effect:?}").unwrap(),
            }
        }
        let language = self.journey.language();
        let languages = self.journey.languages();
        let opened = self.journey.opened().is_some();
        write!(into, " {language:?} {languages:?} {opened}").unwrap();
    }
}

/// Who may see whose answers on the present screen.
#[derive(Clone, Copy, PartialEq)]
pub enum Sees {
    Nobody,
    Own(Person),
    Both,
}

pub fn sees(journey: &Journey) -> Sees {
    match journey.screen() {
        Screen::Answer(screen) => Sees::Own(screen.person),
        Screen::Closing(screen) => Sees::Own(screen.person),
        Screen::Review(screen) => Sees::Own(screen.person),
        // Nothing is locked yet: one's own answers are saved here.
        Screen::Invite(screen) => Sees::Own(screen.me),
        Screen::Comparison(_) | Screen::Finish(_) | Screen::Adding(_) => Sees::Both,
        Screen::Exchange(screen) if screen.is_open => Sees::Both,
        _ => Sees::Nobody,
    }
}

/// Something that happens in a walk. What comes from the other device depends on its answers, and
/// one's own code on one's own.
#[derive(Clone)]
pub enum Act {
    Do(Event),
    /// One's own code, sent back.
    Mine,
    /// The answers of somebody, all of them this response, with this byte as random.
    Answers {
        key: PairKey,
        form: Form,
        sender: Person,
        number: usize,
        random: u8,
        by_hand: bool,
    },
}

impl Act {
    /// Whose answers are in it.
    pub fn answers_of(&self, before: Sees) -> Option<Person> {
        match (self, before) {
            (Act::Answers { sender, .. }, _) => Some(*sender),
            (Act::Do(event), Sees::Own(person)) if is_answer(event) => Some(person),
            _ => None,
        }
    }

    /// The event for a run, with other answers where `by` is not 0.
    pub fn event(&self, run: &Run, by: usize) -> Event {
        match self {
            Act::Do(event) => otherwise(event, by),
            Act::Mine => Event::Incoming(link(run.mine.as_deref().unwrap_or_default())),
            Act::Answers {
                key,
                form,
                sender,
                number,
                random,
                by_hand,
            } => {
                let set = run.journey.set();
                let pairing = Pairing {
                    key,
                    set,
                    form: *form,
                };
                let panel = uniform(set, Response::ALL[(number + by) % 7]);
                let envelope = Envelope::seal(&panel, pairing, *sender, [*random; 8]).unwrap();
                let bytes = envelope.bytes();
                Event::Incoming(if *by_hand { typed(bytes) } else { link(bytes) })
            }
        }
    }
}

/// Any event at all, mostly out of place.
pub fn any_act(chance: &mut Chance, run: &Run) -> Act {
    let set = run.journey.set();
    let person = any_person(chance);
    Act::Do(match chance.below(42) {
        0 => Event::Pair,
        1 => Event::Continue,
        2 => Event::History,
        3 => Event::OpenKept(1 + chance.below(2) as u64),
        4 => Event::EraseKept(1 + chance.below(2) as u64),
        5 => Event::Relation(chance.one_of(&Relation::ALL)),
        6 => Event::Name(person, "Cor".to_owned()),
        7 => Event::Begin,
        8 => {
            let all: Vec<&str> = set.statements().map(|s| s.id()).collect();
            let id = chance.one_of(&all).to_owned();
            let direction = chance.one_of(&Direction::BOTH);
            Event::Answer(id, direction, any_response(chance))
        }
        9 => Event::Closing(chance.one_of(&Level::ALL)),
        10 => Event::Guess(chance.one_of(&Level::ALL)),
        11 => Event::Next,
        12 => Event::Back,
        13 => Event::Change(chance.below(5)),
        14 => Event::ChangeClosing,
        15 => Event::Lock(None, None),
        16 => Event::TakeOver,
        17 => Event::Agree(person, None),
        18 => Event::NotNow,
        19 => Event::TakeBack(person),
        20 => Event::Finish,
        21 => Event::Keep("2026-01-31".to_owned()),
        22 => Event::Language(chance.one_of(&Language::ALL)),
        23 => Event::Stored(Saved::InPage(Unsaved::Full)),
        24 => Event::About(chance.percent(50)),
        25 => Event::Form(chance.one_of(&Form::ALL)),
        26 => Event::Devices,
        27 => Event::Me(person),
        28 => Event::ByWords(chance.percent(50)),
        29 => Event::BeginApart(Some(WORDS[0].to_owned()), Some(any_entropy(chance))),
        30 => Event::Join,
        31 => Event::ShowCodes,
        32 => Event::Lock(None, Some(any_entropy(chance))),
        33 => Event::EnterCode,
        34 => Event::Add,
        35 => Event::AgreeToAdd(person, Some(any_entropy(chance))),
        36 => Event::Workshop,
        _ => return any_incoming(chance, run),
    })
}

/// An event that two people on this screen may well cause.
pub fn likely_act(chance: &mut Chance, run: &Run) -> Act {
    let percent = chance.below(100);
    Act::Do(match run.journey.screen() {
        Screen::Start(start) => match (start.unfinished.is_some(), percent) {
            (true, ..75) => Event::Continue,
            (true, 75..80) => Event::Erase,
            (true, 80..88) => return any_answers(chance, run),
            (_, ..50) => Event::Pair,
            (_, ..86) => Event::Devices,
            (_, ..90) => any_invitation(chance, run.journey.set()),
            (_, ..95) => any_way_in(chance, run.journey.set()),
            (_, ..97) => Event::Workshop,
            _ => Event::History,
        },
        Screen::Joining(_) => match percent {
            ..60 => Event::Pair,
            60..85 => Event::Devices,
            85..90 => Event::Continue,
            _ => Event::Back,
        },
        Screen::Workshop if percent < 60 => Event::Back,
        Screen::Workshop => return any_incoming(chance, run),
        Screen::Adding(adding) => match percent {
            ..40 if !adding.yes[0] => Event::AgreeToAdd(Person::First, Some(any_entropy(chance))),
            ..80 if !adding.yes[1] => Event::AgreeToAdd(Person::Second, Some(any_entropy(chance))),
            _ => Event::Back,
        },
        Screen::Left(_) if percent < 30 => Event::Back,
        Screen::Left(_) => Event::Pair,
        Screen::Setup(setup) if setup.apart.is_some() && percent < 80 => {
            let apart = setup.apart.unwrap_or_default();
            let words = chance.one_of(&WORDS).to_owned();
            match percent {
                ..55 if apart.me.is_none() => Event::Me(any_person(chance)),
                ..20 if !apart.by_words => Event::ByWords(true),
                ..65 => Event::BeginApart(Some(words), Some(any_entropy(chance))),
                65..70 => Event::BeginApart(None, None),
                70..73 => Event::Me(any_person(chance)),
                73..75 => Event::EnterCode,
                _ => Event::ByWords(chance.percent(50)),
            }
        }
        Screen::Setup(_) => match percent {
            ..60 => Event::Begin,
            60..67 => Event::Name(any_person(chance), "Anna".to_owned()),
            67..74 => Event::Name(any_person(chance), "Bert ".to_owned()),
            74..78 => Event::Role(any_person(chance), "buur".to_owned()),
            78..84 => Event::PersonLanguage(any_person(chance), chance.one_of(&Language::ALL)),
            84..88 => Event::Relation(chance.one_of(&Relation::ALL)),
            88..94 => Event::Form(chance.one_of(&Form::ALL)),
            94..97 => Event::KeepAfterwards(chance.percent(50)),
            _ => Event::Back,
        },
        Screen::Answer(answer) => {
            let id = answer.statement.id().to_owned();
            match (unanswered(answer.responses), percent) {
                (Some(missing), ..90) => Event::Answer(id, missing, any_response(chance)),
                (_, ..92) => Event::Next,
                (_, 92..96) => {
                    Event::Answer(id, chance.one_of(&Direction::BOTH), any_response(chance))
                }
                _ => Event::Back,
            }
        }
        Screen::Closing(_) => match percent {
            ..20 => Event::Closing(chance.one_of(&Level::ALL)),
            20..35 => Event::Guess(chance.one_of(&Level::ALL)),
            35..95 => Event::Next,
            _ => Event::Back,
        },
        Screen::Review(review) if review.apart && percent < 90 => {
            Event::Lock(None, (percent > 3).then(|| any_entropy(chance)))
        }
        Screen::Review(review) => match percent {
            ..72 => Event::Lock(None, None),
            72..84 => {
                let code = CODES[usize::from(review.person == Person::Second)];
                Event::Lock(Some(code.to_owned()), Some(entropy(percent as u8)))
            }
            84..87 => Event::Lock(Some("12".to_owned()), Some(entropy(1))),
            87..89 => Event::Lock(Some("12345".to_owned()), None),
            89..94 => Event::Change(chance.below(2)),
            94..97 => Event::ChangeClosing,
            _ => Event::Back,
        },
        Screen::HandOver(_) => match percent {
            ..95 => Event::TakeOver,
            _ => Event::Erase,
        },
        Screen::Reveal(reveal) => {
            let person = match reveal.yes {
                [false, true] => Person::First,
                [true, false] => Person::Second,
                _ => any_person(chance),
            };
            let code = CODES[usize::from(person == Person::Second)].to_owned();
            match percent {
                ..70 => Event::Agree(person, Some(code)),
                70..75 => Event::Agree(person.other(), Some(code)),
                75..80 => Event::Agree(person, None),
                80..88 => Event::NotNow,
                _ => Event::TakeBack(any_person(chance)),
            }
        }
        Screen::Invite(invite) => match percent {
            ..80 => Event::Next,
            80..90 => Event::Back,
            90..95 => Event::Incoming(link(invite.invitation)),
            _ => return any_incoming(chance, run),
        },
        Screen::Enter(_) => match percent {
            ..20 => Event::Back,
            _ => return any_incoming(chance, run),
        },
        Screen::Invited(invited) => match percent {
            ..75 => Event::Join,
            75..83 => Event::PersonLanguage(invited.me, chance.one_of(&Language::ALL)),
            83..90 => Event::Continue,
            90..95 => Event::Back,
            _ => return any_incoming(chance, run),
        },
        Screen::Exchange(exchange) => match percent {
            ..60 if !exchange.has_theirs => return any_answers(chance, run),
            ..60 => Event::Back,
            60..68 => return Act::Mine,
            68..75 => Event::TakeBack(exchange.me),
            75..80 => Event::NotNow,
            80..85 => Event::Agree(exchange.me, None),
            85..90 => Event::ShowCodes,
            _ => return any_incoming(chance, run),
        },
        Screen::Ready(ready) => match percent {
            ..60 => Event::Agree(ready.me, None),
            60..65 => Event::Agree(ready.me.other(), None),
            65..75 => Event::ShowCodes,
            75..82 => Event::TakeBack(ready.me),
            82..88 => Event::NotNow,
            88..96 => return any_answers(chance, run),
            _ => return any_incoming(chance, run),
        },
        Screen::Comparison(comparison) if comparison.adds && percent < 40 => Event::Add,
        Screen::Finish(finish) if finish.adds && percent < 20 => Event::Add,
        Screen::Comparison(_) => match percent {
            ..85 => Event::Finish,
            85..90 => Event::ShowCodes,
            90..95 => return any_answers(chance, run),
            _ => Event::Back,
        },
        Screen::Finish(finish) => {
            let person = match finish.yes {
                [false, true] => Person::First,
                [true, false] => Person::Second,
                _ => any_person(chance),
            };
            let code = CODES[usize::from(person == Person::Second)].to_owned();
            match (finish.yes, percent) {
                ([true, true], ..65) => Event::Keep("2026-01-31".to_owned()),
                (_, ..70) => Event::Agree(person, Some(code)),
                (_, 70..75) => Event::Keep("2026-01-31".to_owned()),
                (_, 75..90) => Event::Erase,
                _ => Event::Back,
            }
        }
        Screen::History(screen) => match (screen.kept.first(), percent) {
            (Some(kept), ..50) => Event::OpenKept(kept.id),
            (Some(kept), 50..65) => Event::EraseKept(kept.id),
            (Some(kept), 65..75) => {
                let file = (kept.session.clone(), "2025-12-31".to_owned());
                Event::FromFile(Ok(Box::new(file)))
            }
            (_, 75..80) => Event::FromFile(Err(FileProblem::Damaged)),
            (_, 80..85) => Event::EraseEverything,
            _ => Event::Back,
        },
        Screen::About => Event::About(false),
    })
}

pub fn is_answer(event: &Event) -> bool {
    matches!(
        event,
        Event::Answer(..) | Event::Closing(_) | Event::Guess(_)
    )
}
