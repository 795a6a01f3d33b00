//! The journey of a pair, driven by events: who may do and see what, when.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::{
    CHEAP, Chance, Led, agree, answer_here, apart, apart_locked, begin, built_in, entropy, fill,
    fresh, json, level, lock, parsed, read, response, rounds, saved, small_set, theirs, tiny_set,
    to_open, to_reveal, uniform, workshop,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;
use tweeluik_core::exchange::{
    Envelope, Fingerprint, Invitation, Message, PairKey, Pairing, WordsContext, link,
    read as read_code, typed,
};
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::{Direction, Form, Level, Person, QuestionSet, Response};
use tweeluik_core::session::{
    Code, CodeProblem, Config, Done, Effect, Entropy, Event, FileProblem, Focus, Journey, Kept,
    Mode, Saved, Screen, Session, SessionError, Signal, Unsaved,
};
use tweeluik_core::setup::{MAX_NAME_CHARS, Name, Relation};

// ---------------------------------------------------------------------------------------------
// Nobody sees first: random walks

const CODES: [&str; 2] = ["1234", "geheim"];

/// A journey with the edge around it: what it saves and keeps, and what becomes of that.
#[derive(Clone)]
struct Run {
    journey: Journey,
    saved: Option<Session>,
    kept: Vec<Kept>,
    last_id: u64,
    effects: Vec<Effect>,
    /// The key of the session on two devices, and of the invitation on the screen.
    key: Option<PairKey>,
    offered: Option<PairKey>,
    /// One's own code, as it was shown last.
    mine: Option<Vec<u8>>,
}

impl Run {
    fn new(set: &QuestionSet) -> Run {
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
    fn key_with(&self, event: &Event) -> Option<PairKey> {
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
    fn apply(&mut self, event: Event, well: bool) {
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
                Effect::Save(session) => self.saved = Some(session.clone()),
                Effect::Erase if well => self.saved = None,
                Effect::Erase => answers.push(Event::NotErased),
                Effect::Keep(agreed) if well => {
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
                Effect::Keep(..) => answers.push(Event::KeptNow(Err(Unsaved::Full))),
                Effect::EraseKept(id) => self.kept.retain(|kept| kept.id != *id),
                Effect::EraseEverything => {
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
    fn reload(&mut self, set: &QuestionSet) {
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
    fn visible(&self, into: &mut String, with_saves: bool) {
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
                Effect::Keep(agreed) => write!(into, " Keep {}", agreed.date()).unwrap(),
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
enum Sees {
    Nobody,
    Own(Person),
    Both,
}

fn sees(journey: &Journey) -> Sees {
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

fn any_person(chance: &mut Chance) -> Person {
    chance.one_of(&Person::BOTH)
}

fn any_response(chance: &mut Chance) -> Response {
    chance.one_of(&Response::ALL)
}

/// Something that happens in a walk. What comes from the other device depends on its answers, and
/// one's own code on one's own.
#[derive(Clone)]
enum Act {
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
    fn answers_of(&self, before: Sees) -> Option<Person> {
        match (self, before) {
            (Act::Answers { sender, .. }, _) => Some(*sender),
            (Act::Do(event), Sees::Own(person)) if is_answer(event) => Some(person),
            _ => None,
        }
    }

    /// The event for a run, with other answers where `by` is not 0.
    fn event(&self, run: &Run, by: usize) -> Event {
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

const WORDS: [&str; 2] = ["vier woorden van ons", "heel andere woorden"];

/// Keys that invitations in the walks have.
fn any_key(chance: &mut Chance) -> PairKey {
    PairKey::new([100 + chance.below(2) as u8; 32])
}

fn any_entropy(chance: &mut Chance) -> Entropy {
    entropy(100 + chance.below(3) as u8)
}

fn any_invitation(chance: &mut Chance, set: &QuestionSet) -> Event {
    let own = chance.percent(20);
    let invitation = Invitation {
        set: Fingerprint::of(set),
        from: any_person(chance),
        form: chance.one_of(&Form::ALL),
        relation: if own { 6 } else { chance.below(8) as u8 },
        languages: [chance.below(2) as u8, chance.below(2) as u8],
        names: [String::new(), "Dirk".to_owned()],
        roles: [if own { "buur" } else { "" }.to_owned(), String::new()],
        key: any_key(chance),
    };
    Event::Incoming(link(&invitation.bytes().unwrap()))
}

/// Answers from another device, mostly from the right one.
fn any_answers(chance: &mut Chance, run: &Run) -> Act {
    let (form, me) = match run.journey.screen() {
        Screen::Exchange(screen) => (screen.setup.form(), Some(screen.me)),
        Screen::Ready(screen) => (screen.setup.form(), Some(screen.me)),
        Screen::Comparison(screen) => (screen.setup.form(), screen.me),
        Screen::Answer(screen) => (screen.setup.form(), Some(screen.person)),
        _ => (chance.one_of(&Form::ALL), None),
    };
    let key = match &run.key {
        Some(key) if chance.percent(95) => key.clone(),
        _ => any_key(chance),
    };
    let sender = match me {
        Some(me) if chance.percent(90) => me.other(),
        _ => any_person(chance),
    };
    Act::Answers {
        key,
        form,
        sender,
        number: chance.below(3),
        random: 200 + chance.below(2) as u8,
        by_hand: chance.percent(20),
    }
}

/// The way into one of two workshops.
fn any_way_in(chance: &mut Chance, set: &QuestionSet) -> Event {
    let mut way = workshop(set, chance.one_of(&Form::ALL));
    way.id = [chance.below(2) as u8; 8];
    Event::Incoming(link(&way.bytes().expect("a way in")))
}

/// Any text at all that may come from another device, mostly out of place.
fn any_incoming(chance: &mut Chance, run: &Run) -> Act {
    match chance.below(6) {
        0 => Act::Do(any_invitation(chance, run.journey.set())),
        1 => Act::Mine,
        2 => Act::Do(Event::Incoming("#tl1.garbage".to_owned())),
        3 => Act::Do(any_way_in(chance, run.journey.set())),
        _ => any_answers(chance, run),
    }
}

/// Any event at all, mostly out of place.
fn any_act(chance: &mut Chance, run: &Run) -> Act {
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

fn unanswered([receive, give]: [Option<Response>; 2]) -> Option<Direction> {
    let missing = receive.is_none().then_some(Direction::Receive);
    missing.or(give.is_none().then_some(Direction::Give))
}

/// An event that two people on this screen may well cause.
fn likely_act(chance: &mut Chance, run: &Run) -> Act {
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

fn is_answer(event: &Event) -> bool {
    matches!(
        event,
        Event::Answer(..) | Event::Closing(_) | Event::Guess(_)
    )
}

/// The same event with another answer, where it is one.
fn otherwise(event: &Event, by: usize) -> Event {
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

/// What the walks came past, so that a test which looked at nothing would fail.
#[derive(Debug, Default)]
struct Seen {
    screens: BTreeMap<&'static str, usize>,
    compared: usize,
    opened: usize,
    opened_differently: usize,
    reloaded_before_opening: usize,
    not_now: usize,
    taken_back: usize,
    wrong_codes: usize,
    coded: usize,
    /// The same on two devices.
    locked_apart: usize,
    ready: usize,
    opened_apart: usize,
    refused: usize,
    /// Pairs that agreed to add to a board.
    added: usize,
    /// Pairs that agreed to keep.
    kept: usize,
    /// How often somebody wanted to keep without the other one's yes.
    kept_alone: usize,
}

impl Seen {
    fn and(mut self, other: Seen) -> Seen {
        for (id, times) in other.screens {
            *self.screens.entry(id).or_default() += times;
        }
        self.compared += other.compared;
        self.opened += other.opened;
        self.opened_differently += other.opened_differently;
        self.reloaded_before_opening += other.reloaded_before_opening;
        self.not_now += other.not_now;
        self.taken_back += other.taken_back;
        self.wrong_codes += other.wrong_codes;
        self.coded += other.coded;
        self.locked_apart += other.locked_apart;
        self.ready += other.ready;
        self.opened_apart += other.opened_apart;
        self.refused += other.refused;
        self.added += other.added;
        self.kept += other.kept;
        self.kept_alone += other.kept_alone;
        self
    }
}

/// One walk, three times: as it is, with other answers of the first person, and of the second.
/// The other two part from it with the first answer in which they differ.
/// What a page may set the options to while a session goes on.
fn any_config(chance: &mut Chance) -> Config {
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

fn walk(seed: u64, events: usize, set: &QuestionSet, seen: &mut Seen, texts: &mut [String; 2]) {
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
            let kept = |effect: &Effect| matches!(effect, Effect::Keep(_));
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

fn walks(count: u64, events: std::ops::Range<usize>, set: &QuestionSet) -> Seen {
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

/// The promise that the product stands on. Of two runs that differ in one person's answers only,
/// nobody can tell which is which, until it is that person's own turn or both have opened: no
/// screen, no effect, not even the printed form of what is saved.
#[test]
fn nobody_can_tell_what_somebody_else_answered_before_both_have_opened() {
    let seen = walks(rounds(100_000), 30..51, &tiny_set());
    let ids = [
        "start",
        "setup",
        "answer",
        "review",
        "handover",
        "reveal",
        "exchange",
        "comparison",
        "finish",
        "history",
        "about",
        "workshop",
    ];
    for id in ids {
        let times = seen.screens.get(id).copied().unwrap_or(0);
        assert!(times > rounds(3_000), "{id}: {times} of {seen:?}");
    }
    assert!(seen.kept > rounds(1_000), "{seen:?}");
    assert!(seen.kept_alone > rounds(1_000), "{seen:?}");
    assert_eq!(seen.screens.len(), ids.len(), "{seen:?}");
    assert!(seen.compared > rounds(2_000_000), "{seen:?}");
    assert!(seen.opened > rounds(30_000), "{seen:?}");
    assert!(seen.opened_differently > seen.opened, "{seen:?}");
    assert!(seen.reloaded_before_opening > rounds(1_500), "{seen:?}");
    assert!(
        seen.not_now > rounds(3_000) && seen.taken_back > rounds(3_000),
        "{seen:?}"
    );
    assert!(
        seen.wrong_codes > rounds(1_000) && seen.coded > rounds(20_000),
        "{seen:?}"
    );
    assert!(
        seen.locked_apart > rounds(10_000) && seen.ready > rounds(10_000),
        "{seen:?}"
    );
    assert!(
        seen.opened_apart > rounds(10_000) && seen.refused > rounds(3_000),
        "{seen:?}"
    );
    assert!(seen.added > rounds(1_000), "{seen:?}");
}

/// The same with the set that people really get, which takes longer walks.
#[test]
fn nobody_can_tell_with_the_built_in_set_either() {
    let seen = walks(rounds(300), 200..241, &built_in());
    assert!(seen.opened > rounds(100), "{seen:?}");
    assert!(seen.compared > rounds(20_000), "{seen:?}");
    assert!(seen.opened_differently > seen.opened, "{seen:?}");
}

// ---------------------------------------------------------------------------------------------
// Setting up

fn set_up() -> Journey {
    let mut journey = fresh(small_set());
    journey.apply(Event::Pair);
    journey
}

/// Two people who cannot be told apart cannot be told whose turn it is.
#[test]
fn two_people_with_the_same_name_are_asked_to_differ() {
    let mut journey = set_up();
    journey.apply(Event::Name(Person::First, "Sam".to_owned()));
    journey.apply(Event::Name(Person::Second, " sam ".to_owned()));
    let effects = journey.apply(Event::Begin);
    assert!(
        matches!(effects[..], [Effect::Focus(Focus::Asked)]),
        "{effects:?}"
    );
    let Screen::Setup(setup) = journey.screen() else {
        panic!("the set-up is left");
    };
    assert!(setup.same_names);
}

/// Two who cannot be told apart by what is seen: by capitals, spaces, what is never seen, their roles, or a
/// name that is what the other is called without one.
#[test]
fn names_and_roles_that_look_the_same_are_refused() {
    let asks = |names: [&str; 2], roles: [&str; 2]| {
        let mut journey = set_up();
        journey.apply(Event::Relation(Relation::Own));
        for (person, (name, role)) in Person::BOTH.into_iter().zip(names.into_iter().zip(roles)) {
            journey.apply(Event::Name(person, name.to_owned()));
            journey.apply(Event::Role(person, role.to_owned()));
        }
        journey.apply(Event::Begin);
        matches!(journey.screen(), Screen::Setup(setup) if setup.same_names)
    };
    assert!(!asks(["", ""], ["", ""]));
    assert!(!asks(["Sanne", "Karim"], ["buurvrouw", "huurder"]));
    assert!(asks(["Sanne", "Karim"], ["buurvrouw", "Buurvrouw "]));
    assert!(asks(["", ""], ["buurvrouw", "buur\u{200d}vrouw\u{3164}"]));
    assert!(asks(["Jan  Willem", "jan\u{a0}willem"], ["", ""]));
    assert!(asks(["Persoon 2", ""], ["", ""]));
    assert!(asks(["", "buurvrouw"], ["Buurvrouw", ""]));
}

/// All of the set-up is filled in: nobody has to type a thing.
#[test]
fn the_set_up_can_be_left_as_it_is() {
    let mut journey = set_up();
    let effects = journey.apply(Event::Begin);
    assert_eq!(journey.id(), "answer");
    assert_eq!(saved(&effects).unwrap().turn(), Some(Person::First));
}

/// Each answers in a language of their own.
#[test]
fn each_persons_screens_are_in_that_persons_language() {
    let mut journey = set_up();
    journey.apply(Event::PersonLanguage(Person::Second, Language::En));
    journey.apply(Event::Begin);
    assert_eq!(journey.languages(), [Language::Nl]);
    fill(&mut journey, 3);
    lock(&mut journey, None);
    assert_eq!(journey.language(), Language::En);
    journey.apply(Event::TakeOver);
    assert_eq!(journey.languages(), [Language::En]);
    fill(&mut journey, 3);
    lock(&mut journey, None);
    assert_eq!(journey.languages(), [Language::Nl, Language::En]);
}

/// Who wants to mend a name after the first question must not have to answer again.
#[test]
fn going_back_to_the_set_up_from_the_first_theme_keeps_the_answers() {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    answer_here(&mut journey, 4);
    journey.apply(Event::Back);
    assert_eq!(journey.id(), "setup");
    journey.apply(Event::Name(Person::First, "Anneke".to_owned()));
    journey.apply(Event::Begin);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!(screen.responses, [Some(response(4)), Some(response(4))]);
    assert_eq!(screen.setup.name(Person::First), Some("Anneke"));
}

/// The set-up belongs to both: it is closed once somebody has locked.
#[test]
fn after_a_lock_nobody_goes_back_to_the_set_up() {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    fill(&mut journey, 3);
    lock(&mut journey, None);
    journey.apply(Event::TakeOver);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert!(!screen.can_go_back);
    assert!(journey.apply(Event::Back).is_empty());
    assert_eq!(journey.id(), "answer");
}

/// Beginning anew says whose session goes, and starts with empty panels.
#[test]
fn a_new_pair_is_told_what_it_replaces_and_finds_no_answers() {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    answer_here(&mut journey, 4);
    let session = parsed(
        &json(saved(&journey.apply(Event::Next)).unwrap()),
        &small_set(),
    );
    let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
    journey.apply(Event::Pair);
    let Screen::Setup(setup) = journey.screen() else {
        panic!("no set-up");
    };
    assert_eq!(setup.replaces.unwrap().name(Person::First), Some("Anna"));
    journey.apply(Event::Begin);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!(screen.responses, [None, None]);
    assert_eq!(screen.setup.name(Person::First), None);
}

/// A name is one line of plain text that does not turn the words around it.
#[test]
fn a_name_loses_control_characters_and_changes_of_writing_direction() {
    let typed = |text: &str| Name::typed(text).map(|name| name.as_str().to_owned());
    assert_eq!(typed("  Sanne\n"), Some("Sanne".to_owned()));
    assert_eq!(typed("A\u{0}n\u{1b}n\u{85}a"), Some("Anna".to_owned()));
    let turning =
        "\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}";
    assert_eq!(typed(&format!("A{turning}b")), Some("Ab".to_owned()));
    assert_eq!(typed(turning), None);
    assert_eq!(typed(" \t\n"), None);
    assert_eq!(
        typed("Zoë el-Ḥaddad 🙂"),
        Some("Zoë el-Ḥaddad 🙂".to_owned())
    );
}

/// U+061C turns writing too: it has the Unicode property *Bidi_Control* like the others.
#[test]
fn a_name_loses_the_arabic_letter_mark() {
    assert_eq!(
        Name::typed("A\u{61c}b").map(|name| name.as_str().to_owned()),
        Some("Ab".to_owned())
    );
}

/// Long names are cut by characters as people count them, and none in its middle: no emoji, no letter with
/// its marks.
#[test]
fn a_name_has_at_most_thirty_characters() {
    let long = |text: &str, times| {
        Name::typed(&text.repeat(times))
            .unwrap()
            .as_str()
            .to_owned()
    };
    assert_eq!(long("é", 31), "é".repeat(MAX_NAME_CHARS));
    assert_eq!(long("e\u{301}", 31), "e\u{301}".repeat(30));
    assert_eq!(long("🙂", 31), "🙂".repeat(30));
    // As many as travel in an invitation.
    assert_eq!(long("👩‍👩‍👧‍👦", 31), "👩‍👩‍👧‍👦".repeat(4));
    assert_eq!(long("🇳🇱", 31), "🇳🇱".repeat(15));
    assert_eq!(MAX_NAME_CHARS, 30);
}

/// A name of which nothing can be seen is none: its person would have no name anywhere.
#[test]
fn a_name_of_which_nothing_is_seen_is_no_name() {
    for text in [
        "\u{200b}",
        "\u{3164}",
        "\u{2800}\u{2800}",
        "\u{200d}\u{fe0f}",
        "\u{115f}\u{1160}",
        "\u{ad}\u{34f} \u{feff}",
        "\u{e0061}\u{fffe}",
    ] {
        assert_eq!(Name::typed(text), None, "{text:?}");
    }
    let name = Name::typed("\u{3164}\u{200b}Sa\u{200b}nne\u{feff}").unwrap();
    assert_eq!(name.as_str(), "Sanne");
    // Persian writes names with what joins and parts letters.
    let name = Name::typed("نیک\u{200c}نام").unwrap();
    assert_eq!(name.as_str(), "نیک\u{200c}نام");
}

/// The same cases every time.
fn repeatable() -> ProptestConfig {
    ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(4),
        ..ProptestConfig::default()
    }
}

/// Letters, spaces, and what does not belong in a name, well mixed.
fn strange_text() -> impl Strategy<Value = String> {
    let usual = "aB é\u{301} 🙂 ".chars();
    let strange = "\u{0}\u{7}\t\n\u{85}\u{a0}\u{200b}\u{200e}\u{202e}\u{2028}\u{2066}\u{feff}";
    let known: Vec<char> = usual.chain(strange.chars()).collect();
    let any_char = prop_oneof![3 => prop::sample::select(known), 1 => any::<char>()];
    prop::collection::vec(any_char, 0..40).prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(repeatable())]

    /// A name that was taken is read back as it was written; otherwise a session could not be
    /// opened again.
    #[test]
    fn every_name_that_is_taken_survives_the_save_format(text in strange_text()) {
        if let Some(name) = Name::typed(&text) {
            let read = Name::typed(name.as_str());
            prop_assert_eq!(read, Some(name));
        }
    }

    /// The same for what is typed into the set-up, character by character or pasted.
    #[test]
    fn every_session_with_typed_names_and_roles_can_be_opened_again(
        name in strange_text(),
        role in strange_text(),
    ) {
        let mut journey = set_up();
        journey.apply(Event::Relation(Relation::Own));
        journey.apply(Event::Name(Person::First, name));
        journey.apply(Event::Role(Person::Second, role));
        let effects = journey.apply(Event::Begin);
        if let Some(session) = saved(&effects) {
            prop_assert!(read(&json(session)).is_some(), "{}", json(session));
        }
    }
}

// ---------------------------------------------------------------------------------------------
// Answering

fn answering() -> Journey {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    journey
}

/// Both questions of a screen are answered before the next one; the keyboard goes to what is left.
#[test]
fn next_waits_for_both_answers_and_focuses_the_missing_one() {
    let mut journey = answering();
    for (given, focus) in [
        (None, Direction::Receive),
        (Some(Direction::Receive), Direction::Give),
    ] {
        if let Some(direction) = given {
            journey.apply(Event::Answer("t-1".to_owned(), direction, response(2)));
        }
        let effects = journey.apply(Event::Next);
        let [Effect::Focus(Focus::Question(focused))] = effects[..] else {
            panic!("{effects:?}");
        };
        assert_eq!(focused, focus);
        let Screen::Answer(screen) = journey.screen() else {
            panic!("no statement");
        };
        assert!(screen.missing);
        assert_eq!(screen.progress, (0, 2));
    }
    journey.apply(Event::Answer(
        "t-1".to_owned(),
        Direction::Give,
        response(2),
    ));
    journey.apply(Event::Next);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!((screen.progress, screen.missing), ((1, 2), false));
}

/// *I don't know* and *doesn't apply to us* are answers.
#[test]
fn next_takes_responses_outside_the_scale() {
    let mut journey = answering();
    journey.apply(Event::Answer(
        "t-1".to_owned(),
        Direction::Receive,
        Response::Unknown,
    ));
    journey.apply(Event::Answer(
        "t-1".to_owned(),
        Direction::Give,
        Response::NotApplicable,
    ));
    journey.apply(Event::Next);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!(screen.progress, (1, 2));
}

/// Every tap is on its way to the device at once.
#[test]
fn every_answer_is_saved_when_it_is_given() {
    let mut journey = answering();
    let effects = journey.apply(Event::Answer(
        "t-1".to_owned(),
        Direction::Give,
        response(5),
    ));
    assert!(json(saved(&effects).unwrap()).contains(r#""give":"5""#));
    fill(&mut journey, 2);
    journey.apply(Event::ChangeClosing);
    let effects = journey.apply(Event::Closing(level(4)));
    assert!(json(saved(&effects).unwrap()).contains(r#""closing":"4""#));
    let effects = journey.apply(Event::Guess(level(1)));
    assert!(json(saved(&effects).unwrap()).contains(r#""guess":"1""#));
}

/// Only the statement on screen is answered, whatever a page sends.
#[test]
fn an_answer_to_another_statement_than_the_one_on_screen_is_ignored() {
    let mut journey = answering();
    let before = format!("{journey:?}");
    for id in ["v-1", "t-2", "nothing"] {
        let event = Event::Answer(id.to_owned(), Direction::Give, response(5));
        assert!(journey.apply(event).is_empty());
    }
    assert_eq!(format!("{journey:?}"), before);
}

/// A change made from the review leads back to it, not through everything again.
#[test]
fn a_change_from_the_review_leads_back_to_the_review() {
    let mut journey = answering();
    fill(&mut journey, 2);
    journey.apply(Event::Change(0));
    answer_here(&mut journey, 5);
    journey.apply(Event::Next);
    let Screen::Review(review) = journey.screen() else {
        panic!("no review");
    };
    assert_eq!(
        review.rows[0].responses,
        [Some(response(5)), Some(response(5))]
    );
    assert_eq!(
        review.rows[1].responses,
        [Some(response(2)), Some(response(2))]
    );
}

/// The same for the closing question.
#[test]
fn a_change_of_the_closing_question_leads_back_to_the_review() {
    let mut journey = answering();
    fill(&mut journey, 2);
    journey.apply(Event::ChangeClosing);
    journey.apply(Event::Closing(level(5)));
    journey.apply(Event::Next);
    let Screen::Review(review) = journey.screen() else {
        panic!("no review");
    };
    assert_eq!(review.closing, Some(level(5)));
}

/// The closing question and the guess are asked, not demanded.
#[test]
fn the_closing_question_may_be_skipped() {
    let mut journey = answering();
    while matches!(journey.screen(), Screen::Answer(_)) {
        answer_here(&mut journey, 3);
        journey.apply(Event::Next);
    }
    journey.apply(Event::Next);
    let Screen::Review(review) = journey.screen() else {
        panic!("no review");
    };
    assert_eq!((review.closing, review.guess), (None, None));
}

/// Back leads through all screens the way one came, with the answers still there.
#[test]
fn back_leads_from_the_review_to_the_first_theme_and_loses_no_answer() {
    let mut journey = answering();
    fill(&mut journey, 4);
    let mut way = Vec::new();
    for _ in 0..3 {
        journey.apply(Event::Back);
        way.push(match journey.screen() {
            Screen::Closing(screen) => (9, [screen.closing.is_some(), screen.guess.is_some()]),
            Screen::Answer(screen) => (screen.progress.0, screen.responses.map(|r| r.is_some())),
            screen => panic!("{screen:?}"),
        });
    }
    assert_eq!(way, [(9, [true; 2]), (1, [true; 2]), (0, [true; 2])]);
}

/// Where the answers are is said on the screen, as the edge reports it.
#[test]
fn what_became_of_the_last_save_is_shown_on_the_answer_screen() {
    let mut journey = answering();
    for expected in [Saved::OnDevice, Saved::InPage(Unsaved::OtherTab)] {
        journey.apply(Event::Stored(expected));
        let Screen::Answer(screen) = journey.screen() else {
            panic!("no statement");
        };
        assert_eq!(screen.saved, Some(expected));
    }
}

// ---------------------------------------------------------------------------------------------
// Locking

/// Locked is locked.
#[test]
fn a_locked_answer_cannot_be_changed() {
    let mut journey = answering();
    fill(&mut journey, 2);
    lock(&mut journey, None);
    let change_everything = |journey: &mut Journey| {
        for id in ["t-1", "v-1", "t-2"] {
            for direction in Direction::BOTH {
                journey.apply(Event::Answer(id.to_owned(), direction, response(5)));
            }
        }
        for event in [
            Event::Change(0),
            Event::Back,
            Event::Closing(level(5)),
            Event::Guess(level(5)),
            Event::ChangeClosing,
        ] {
            journey.apply(event);
        }
    };
    change_everything(&mut journey);
    journey.apply(Event::TakeOver);
    fill(&mut journey, 4);
    lock(&mut journey, None);
    change_everything(&mut journey);
    agree(&mut journey, Person::First, None);
    change_everything(&mut journey);
    agree(&mut journey, Person::Second, None);
    let (_, opened) = journey.opened().expect("open");
    for (person, number) in [(Person::First, 2), (Person::Second, 4)] {
        let panel = opened.panel(person);
        for id in ["t-1", "v-1"] {
            for direction in Direction::BOTH {
                assert_eq!(panel.response(id, direction), Some(response(number)));
            }
        }
        assert_eq!(panel.response("t-2", Direction::Give), None);
        assert_eq!(panel.closing(), Some(level(number)));
        assert_eq!(panel.guess(), Some(level(6 - number)));
    }
}

/// A code that is no code locks nothing, and says why.
#[test]
fn a_code_that_is_too_short_or_too_long_locks_nothing() {
    for (code, expected) in [
        ("", CodeProblem::TooShort),
        ("123", CodeProblem::TooShort),
        ("éé€", CodeProblem::TooShort),
        (&"a".repeat(65), CodeProblem::TooLong),
        (&"a".repeat(1_000_000), CodeProblem::TooLong),
    ] {
        let mut journey = answering();
        fill(&mut journey, 2);
        let effects = lock(&mut journey, Some(code));
        assert!(
            matches!(effects[..], [Effect::Focus(Focus::Code(None))]),
            "{effects:?}"
        );
        let Screen::Review(review) = journey.screen() else {
            panic!("no review");
        };
        assert_eq!(review.code_problem, Some(expected));
    }
}

/// Where the device gives no randomness, a lock with a code must not quietly be one without.
#[test]
fn a_code_without_randomness_locks_nothing() {
    let mut journey = answering();
    fill(&mut journey, 2);
    let effects = journey.apply(Event::Lock(Some("1234".to_owned()), None));
    assert!(saved(&effects).is_none());
    let Screen::Review(review) = journey.screen() else {
        panic!("no review");
    };
    assert_eq!(review.code_problem, Some(CodeProblem::NoKey));
}

fn saved_with_code(number: u8, closing: bool) -> String {
    let mut journey = fresh(built_in());
    begin(&mut journey, Form::Long);
    while matches!(journey.screen(), Screen::Answer(_)) {
        answer_here(&mut journey, number);
        journey.apply(Event::Next);
    }
    if closing {
        journey.apply(Event::Closing(level(3)));
        journey.apply(Event::Guess(level(3)));
    }
    journey.apply(Event::Next);
    json(saved(&lock(&mut journey, Some("1234"))).expect("saved"))
}

/// With a code, what is stored tells nothing to who reads it.
#[test]
fn with_a_code_what_is_saved_contains_no_response() {
    let text = saved_with_code(6, true);
    for part in [
        "unknown", "receive", "give", "closing", "guess", "gezien", "1234",
    ] {
        assert!(!text.contains(part), "{part}");
    }
    assert!(text.contains("coded"));
}

/// Not even by its length: `5` and `unknown` are of different length.
#[test]
fn with_a_code_the_length_of_what_is_saved_does_not_depend_on_the_answers() {
    let length = saved_with_code(5, true).len();
    for number in [1, 6, 7] {
        for closing in [true, false] {
            assert_eq!(saved_with_code(number, closing).len(), length);
        }
    }
}

/// Two locks with the same code and the same answers look different: salt and nonce are used.
#[test]
fn the_same_answers_under_the_same_code_are_saved_differently_each_time() {
    let with = |byte| {
        let mut journey = answering();
        fill(&mut journey, 3);
        let code = Some("1234".to_owned());
        let effects = journey.apply(Event::Lock(code, Some(entropy(byte))));
        json(saved(&effects).unwrap())
    };
    assert_eq!(with(1), with(1));
    assert_ne!(with(1)[200..], with(2)[200..]);
}

// ---------------------------------------------------------------------------------------------
// Opening

fn at_reveal(codes: [Option<&str>; 2]) -> Journey {
    let mut journey = fresh(small_set());
    to_reveal(&mut journey, Form::Short, [2, 4], codes);
    journey
}

fn yes(journey: &Journey) -> [bool; 2] {
    let Screen::Reveal(reveal) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    reveal.yes
}

/// One person cannot say yes for two.
#[test]
fn one_persons_yes_said_twice_opens_nothing() {
    for person in Person::BOTH {
        let mut journey = at_reveal([None, None]);
        for _ in 0..3 {
            let effects = agree(&mut journey, person, None);
            assert!(
                matches!(effects[..], [Effect::Focus(Focus::InPlace)]),
                "{effects:?}"
            );
        }
        assert_eq!(
            yes(&journey),
            [person == Person::First, person == Person::Second]
        );
        assert!(journey.opened().is_none());
    }
}

/// Two yeses, in either order, open both panels, each with its own answers.
#[test]
fn two_yeses_in_either_order_open_the_two_panels() {
    for order in [Person::BOTH, [Person::Second, Person::First]] {
        let mut journey = at_reveal([None, None]);
        for person in order {
            agree(&mut journey, person, None);
        }
        let (_, opened) = journey.opened().expect("open");
        for (person, number) in [(Person::First, 2), (Person::Second, 4)] {
            let read = opened.panel(person).response("t-1", Direction::Receive);
            assert_eq!(read, Some(response(number)));
        }
    }
}

/// The host is told once, and told nothing but that.
#[test]
fn the_host_is_told_once_that_a_pair_has_opened() {
    let mut journey = at_reveal([None, None]);
    let mut told = 0;
    for event in [
        Event::Agree(Person::First, None),
        Event::Agree(Person::Second, None),
        Event::Agree(Person::Second, None),
        Event::Finish,
        Event::Back,
    ] {
        let effects = journey.apply(event);
        told += effects
            .iter()
            .filter(|effect| matches!(effect, Effect::Tell(_)))
            .count();
    }
    assert_eq!(told, 1);
}

/// A wrong code changes nothing, and says so at the field of the one who typed it.
#[test]
fn a_wrong_code_is_refused_and_changes_nothing() {
    for code in [
        None,
        Some(""),
        Some("12"),
        Some("12345"),
        Some("1234 "),
        Some("5678"),
    ] {
        let mut journey = at_reveal([Some("1234"), Some("5678")]);
        let effects = agree(&mut journey, Person::First, code);
        let [Effect::Focus(Focus::Code(Some(Person::First)))] = effects[..] else {
            panic!("{effects:?}");
        };
        assert_eq!(yes(&journey), [false, false]);
        let Screen::Reveal(reveal) = journey.screen() else {
            panic!("no reveal");
        };
        assert_eq!(
            reveal.code_problem,
            Some((Person::First, CodeProblem::Wrong))
        );
    }
}

/// A wrong code does no lasting harm.
#[test]
fn the_right_codes_open_also_after_wrong_ones() {
    let mut journey = at_reveal([Some("1234"), Some("5678")]);
    agree(&mut journey, Person::First, Some("5678"));
    agree(&mut journey, Person::First, Some("1234"));
    agree(&mut journey, Person::Second, Some("1234"));
    assert_eq!(yes(&journey), [true, false]);
    agree(&mut journey, Person::Second, Some("5678"));
    assert_eq!(journey.id(), "comparison");
}

/// A code that one person put on their own lock asks nothing of the other.
#[test]
fn a_code_is_asked_only_of_the_one_who_set_it() {
    let mut journey = at_reveal([None, Some("5678")]);
    let Screen::Reveal(reveal) = journey.screen() else {
        panic!("no reveal");
    };
    assert_eq!(reveal.has_code, [false, true]);
    agree(&mut journey, Person::First, None);
    agree(&mut journey, Person::Second, Some("5678"));
    assert_eq!(journey.id(), "comparison");
}

fn last_saved(journey: &mut Journey) -> String {
    // Every move saves; this pair of moves ends where it began.
    let mut effects = journey.apply(Event::Back);
    effects.extend(journey.apply(Event::Next));
    json(saved(&effects).expect("saved"))
}

/// What the second person's lock saves, with both locked.
fn reveal_saved(codes: [Option<&str>; 2]) -> String {
    let mut journey = answering();
    fill(&mut journey, 2);
    lock(&mut journey, codes[0]);
    journey.apply(Event::TakeOver);
    fill(&mut journey, 4);
    json(saved(&lock(&mut journey, codes[1])).expect("saved"))
}

/// A lock is bound to its owner: exchanged in the storage, the two locks no longer open.
#[test]
fn a_lock_that_was_moved_to_the_other_person_does_not_open() {
    let text = reveal_saved([Some("1234"), Some("1234")]);
    let mut value: Value = serde_json::from_str(&text).unwrap();
    let reveal = &mut value["reveal"];
    let (first, second) = (reveal["first"].clone(), reveal["second"].clone());
    reveal["first"] = second;
    reveal["second"] = first;
    let session = parsed(&value.to_string(), &small_set());
    let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
    journey.apply(Event::Continue);
    agree(&mut journey, Person::First, Some("1234"));
    agree(&mut journey, Person::Second, Some("1234"));
    assert_eq!(yes(&journey), [false, false]);
}

/// *Not now* is free of charge: all stays locked, and both are asked again next time.
#[test]
fn not_now_keeps_everything_locked_and_forgets_the_yeses() {
    let mut journey = at_reveal([None, Some("5678")]);
    agree(&mut journey, Person::First, None);
    journey.apply(Event::NotNow);
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!(start.done, Some(Done::NotNow));
    assert!(start.unfinished.is_some());
    journey.apply(Event::Continue);
    assert_eq!(yes(&journey), [false, false]);
    agree(&mut journey, Person::Second, Some("5678"));
    assert!(journey.opened().is_none());
    agree(&mut journey, Person::First, None);
    assert!(journey.opened().is_some());
}

/// Taking back erases the one's answers and leaves the other's as they were locked.
#[test]
fn taking_back_erases_exactly_that_persons_panel() {
    for (person, locked) in [(Person::First, 4), (Person::Second, 2)] {
        let mut journey = at_reveal([Some("1234"), Some("5678")]);
        agree(
            &mut journey,
            person,
            Some(["1234", "5678"][usize::from(person != Person::First)]),
        );
        let effects = journey.apply(Event::TakeBack(person));
        let text = json(saved(&effects).expect("saved"));
        assert_eq!(text.matches("coded").count(), 1);
        let Screen::HandOver(screen) = journey.screen() else {
            panic!("no hand-over");
        };
        assert_eq!(
            (screen.to, screen.other_is_locked, screen.taken_back),
            (person, true, true)
        );
        journey.apply(Event::TakeOver);
        let Screen::Answer(screen) = journey.screen() else {
            panic!("no statement");
        };
        assert_eq!((screen.person, screen.responses), (person, [None, None]));
        fill(&mut journey, 5);
        lock(&mut journey, None);
        assert_eq!(yes(&journey), [false, false]);
        agree(&mut journey, person, None);
        let other = person.other();
        let code = ["1234", "5678"][usize::from(other != Person::First)];
        agree(&mut journey, other, Some(code));
        let (_, opened) = journey.opened().expect("open");
        let read = |person| opened.panel(person).response("v-1", Direction::Give);
        assert_eq!(read(person), Some(response(5)));
        assert_eq!(read(other), Some(response(locked)));
    }
}

/// A yes is said in one sitting; a page that is opened again asks anew.
#[test]
fn a_reload_never_restores_a_yes() {
    let mut journey = at_reveal([None, None]);
    // Nothing is saved with a yes in it: the last save is the one of the lock.
    assert!(saved(&agree(&mut journey, Person::First, None)).is_none());
    let session = parsed(&reveal_saved([None, None]), &small_set());
    let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
    assert_eq!(journey.id(), "start");
    journey.apply(Event::Continue);
    assert_eq!(yes(&journey), [false, false]);
}

/// A yes that somebody writes into the storage is not believed: such a session is refused.
#[test]
fn a_yes_written_into_the_storage_opens_nothing() {
    let mut value: Value = serde_json::from_str(&reveal_saved([None, None])).unwrap();
    assert!(read(&value.to_string()).is_some());
    let panel = value["reveal"]["first"]["plain"].clone();
    value["reveal"]["yes"] = json!([panel, panel]);
    assert!(read(&value.to_string()).is_none());
}

// ---------------------------------------------------------------------------------------------
// Ending

type At = fn() -> Journey;

/// One journey on every screen.
const SCREENS: [(&str, At); 17] = [
    ("start", || {
        let session = parsed(&reveal_saved([None, None]), &small_set());
        Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP)
    }),
    ("setup", || {
        let mut journey = set_up();
        journey.apply(Event::Name(Person::First, "Anna".to_owned()));
        journey
    }),
    ("setup for two devices", || {
        let mut journey = set_up();
        journey.apply(Event::Back);
        journey.apply(Event::Devices);
        journey.apply(Event::Name(Person::First, "Anna".to_owned()));
        journey.apply(Event::Me(Person::Second));
        journey
    }),
    ("invite", || {
        let mut journey = fresh(small_set());
        apart(&mut journey, Person::First, Form::Short);
        journey.apply(Event::Back);
        journey
    }),
    ("invited", || {
        let invitation = Invitation {
            set: Fingerprint::of(&small_set()),
            from: Person::Second,
            form: Form::Short,
            relation: 0,
            languages: [0, 0],
            names: ["Anna".to_owned(), "Bert".to_owned()],
            roles: Default::default(),
            key: PairKey::new([9; 32]),
        };
        let mut journey = fresh(small_set());
        journey.apply(Event::Incoming(link(&invitation.bytes().unwrap())));
        journey
    }),
    ("exchange", || {
        let mut journey = fresh(small_set());
        apart_locked(&mut journey, Person::First, Form::Short, 2);
        journey
    }),
    ("ready", || {
        let mut journey = fresh(small_set());
        apart_locked(&mut journey, Person::First, Form::Short, 2);
        let theirs = theirs(&small_set(), Person::Second, Form::Short, 4);
        journey.apply(Event::Incoming(theirs));
        journey
    }),
    ("answer", || {
        let mut journey = answering();
        answer_here(&mut journey, 3);
        journey
    }),
    ("closing", || {
        let mut journey = answering();
        fill(&mut journey, 3);
        journey.apply(Event::ChangeClosing);
        journey
    }),
    ("review", || {
        let mut journey = answering();
        fill(&mut journey, 3);
        journey
    }),
    ("handover", || {
        let mut journey = answering();
        fill(&mut journey, 3);
        lock(&mut journey, None);
        journey
    }),
    ("second answer", || {
        let mut journey = answering();
        fill(&mut journey, 3);
        lock(&mut journey, Some("1234"));
        journey.apply(Event::TakeOver);
        journey
    }),
    ("reveal", || at_reveal([Some("1234"), None])),
    ("comparison", || {
        let mut journey = fresh(small_set());
        to_open(&mut journey, Form::Short, [2, 4]);
        journey
    }),
    ("finish", || {
        let mut journey = fresh(small_set());
        to_open(&mut journey, Form::Short, [2, 4]);
        journey.apply(Event::Finish);
        journey
    }),
    ("history", || {
        let mut journey = with_kept();
        journey.apply(Event::History);
        journey
    }),
    ("about", || {
        let mut journey = answering();
        journey.apply(Event::About(true));
        journey
    }),
];

fn at(name: &str) -> Journey {
    let (_, at) = SCREENS
        .into_iter()
        .find(|(known, _)| *known == name)
        .expect(name);
    at()
}

/// Protects a session on a page whose author changes the options meanwhile: on no screen it is lost,
/// left or changed.
#[test]
fn other_options_leave_a_session_where_it_is() {
    for (name, at) in SCREENS {
        let mut journey = at();
        let before = journey.clone();
        for seed in 0..32 {
            journey.configure(any_config(&mut Chance::seeded(seed)));
            if before.has_unfinished() {
                assert_eq!(journey.screen().id(), before.screen().id(), "{name}");
            }
            assert_eq!(journey.has_unfinished(), before.has_unfinished(), "{name}");
            assert_eq!(
                journey.opened().is_some(),
                before.opened().is_some(),
                "{name}"
            );
        }
        if before.has_unfinished() {
            let mut journey = journey.clone();
            assert_eq!(journey.apply(Event::Leave).len(), 2, "{name}: it is erased");
        }
    }
}

/// Protects whoever erased in one tab: what is open in another ends too, on every screen, and is not
/// written again. A kept session that is looked at stays.
#[test]
fn a_session_that_another_tab_ended_is_left_and_not_written_again() {
    for (name, at) in SCREENS {
        let mut journey = at();
        let is_unfinished = journey.has_unfinished();
        let before = journey.screen().id();
        let effects = journey.apply(Event::Gone);
        if !is_unfinished {
            assert!(effects.is_empty(), "{name}");
            assert_eq!(journey.screen().id(), before, "{name}");
            continue;
        }
        assert!(
            matches!(effects[..], [Effect::Focus(Focus::Heading)]),
            "{name}: {effects:?}"
        );
        let Screen::Start(start) = journey.screen() else {
            panic!("{name}: the start");
        };
        assert_eq!(start.done, Some(Done::Elsewhere), "{name}");
        assert!(start.unfinished.is_none(), "{name}");
    }
}

/// Protects what was typed: in a set-up only that changes of which the option has changed.
#[test]
fn other_options_change_a_set_up_only_where_they_differ() {
    let mut journey = set_up();
    journey.apply(Event::Name(Person::First, "Sanne".to_owned()));
    journey.apply(Event::Form(Form::Long));
    let two = [("lang", "en"), ("relation", "colleagues")];
    let config = |mode| Config::parse(two.into_iter().chain(mode)).0;
    journey.configure(config(None));
    let Screen::Setup(screen) = journey.screen() else {
        panic!("still the set-up");
    };
    let draft = screen.draft;
    assert_eq!(draft.relation(), Relation::Colleagues);
    assert_eq!(draft.form(), Form::Long, "chosen by hand, and not changed");
    assert_eq!(draft.name(Person::First), Some("Sanne"));
    assert_eq!(draft.language(Person::Second), Language::En);
    assert_eq!(journey.language(), Language::En);
    journey.configure(config(Some(("mode", "pair"))));
    assert_eq!(journey.screen().id(), "setup");
    journey.configure(config(None));
    assert_eq!(journey.screen().id(), "start");
}

/// A start screen with two kept sessions and none that is unfinished.
fn with_kept() -> Journey {
    let mut open = fresh(small_set());
    to_open(&mut open, Form::Short, [2, 4]);
    let effects = open.apply(Event::Finish);
    let session = saved(&effects).unwrap();
    let kept = |id| Kept {
        id,
        date: "2026-01-31".to_owned(),
        session: session.clone(),
    };
    let mut journey = fresh(small_set());
    journey.apply(Event::KeptList(vec![kept(2), kept(1)]));
    journey
}

/// In what is kept one can be erased, and the list is said to be shorter; with the last one the list is
/// gone.
#[test]
fn a_kept_session_is_erased_from_the_list() {
    let mut journey = at("history");
    assert!(journey.apply(Event::EraseKept(7)).is_empty());
    for (id, next) in [(2, "history"), (1, "start")] {
        let effects = journey.apply(Event::EraseKept(id));
        assert!(
            matches!(effects[..], [Effect::Focus(Focus::Heading), Effect::EraseKept(gone)] if gone == id),
            "{effects:?}"
        );
        assert_eq!(journey.id(), next);
        if let Screen::History(screen) = journey.screen() {
            assert!(screen.kept.iter().all(|kept| kept.id == 1));
        }
    }
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!((start.done, start.kept), (Some(Done::Erased), 0));
}

/// What is looked at again has the day on which it was kept, and not that of another one.
#[test]
fn a_kept_session_is_saved_with_its_own_day() {
    let mut journey = at("history");
    let Screen::History(screen) = journey.screen() else {
        panic!("no list");
    };
    let mut kept = screen.kept.to_vec();
    kept[0].date = "2026-02-02".to_owned();
    journey.apply(Event::KeptList(kept));
    for (id, day) in [(1, "2026-01-31"), (2, "2026-02-02")] {
        journey.apply(Event::OpenKept(id));
        journey.apply(Event::Finish);
        common::agree_to_all(&mut journey);
        let found = journey.agreed("2030-12-31".to_owned()).expect("agreed");
        assert_eq!(found.date(), day);
        for event in [Event::Back, Event::Back, Event::History] {
            journey.apply(event);
        }
    }
}

/// What is kept already is not kept twice.
#[test]
fn a_kept_session_is_not_kept_again() {
    let mut journey = at("history");
    journey.apply(Event::OpenKept(2));
    assert_eq!(journey.id(), "finish");
    let effects = journey.apply(Event::Keep("2026-03-03".to_owned()));
    assert!(matches!(effects[..], [Effect::Focus(Focus::Heading)]));
    assert_eq!(journey.id(), "start");
}

/// A code that locks no file is said beside the field for it.
#[test]
fn a_code_that_locks_no_file_is_said_at_the_end() {
    let mut journey = at("finish");
    let effects = journey.apply(Event::NotLocked(CodeProblem::TooShort));
    assert!(matches!(effects[..], [Effect::Focus(Focus::Code(None))]));
    let Screen::Finish(screen) = journey.screen() else {
        panic!("no end");
    };
    assert_eq!(screen.code_problem, Some(CodeProblem::TooShort));
}

/// Somebody who changed the storage does not get past a question that was not answered.
#[test]
fn a_session_with_an_answer_missing_does_not_come_to_the_review() {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    fill(&mut journey, 3);
    let effects = journey.apply(Event::ChangeClosing);
    let mut value: Value = serde_json::from_str(&json(saved(&effects).unwrap())).unwrap();
    for (missing, next) in [(false, "review"), (true, "answer")] {
        if missing {
            let answers = value["turn"]["panel"]["answers"].as_array_mut().unwrap();
            answers[0].as_object_mut().unwrap().remove("give");
        }
        let session = parsed(&value.to_string(), &small_set());
        let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
        journey.apply(Event::Continue);
        assert!(matches!(journey.screen(), Screen::Closing(_)));
        journey.apply(Event::Next);
        assert_eq!(journey.id(), next);
    }
}

/// A session that goes on in another tab is closed here and can be taken back as it is by then, unless
/// something of it is in this page only.
#[test]
fn a_session_that_goes_on_in_another_tab_is_closed_here() {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    answer_here(&mut journey, 3);
    journey.apply(Event::About(true));
    let mut unsaved = journey.clone();
    unsaved.apply(Event::Stored(Saved::InPage(Unsaved::Full)));
    assert!(unsaved.apply(Event::GoesOnElsewhere).is_empty());
    assert_eq!(unsaved.id(), "about");
    journey.apply(Event::Stored(Saved::OnDevice));
    let answer = Event::Answer("t-1".to_owned(), Direction::Give, response(5));
    journey.apply(Event::About(false));
    let newer = saved(&journey.clone().apply(answer)).cloned().map(Box::new);
    // While it is on the screen, nothing takes its place.
    assert!(journey.apply(Event::Found(newer.clone())).is_empty());
    let effects = journey.apply(Event::GoesOnElsewhere);
    assert!(matches!(effects[..], [Effect::Focus(Focus::Heading)]));
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!(start.done, Some(Done::GoesOnElsewhere));
    assert!(journey.apply(Event::GoesOnElsewhere).is_empty());
    let mut same = journey.clone();
    for (journey, given) in [(&mut same, 3), (&mut journey, 5)] {
        if given == 5 {
            assert!(journey.apply(Event::Found(newer.clone())).is_empty());
        }
        journey.apply(Event::Continue);
        let Screen::Answer(screen) = journey.screen() else {
            panic!("no statement");
        };
        assert_eq!(screen.responses[1], Some(response(given)));
    }
    // What is kept is of no tab.
    let mut kept = at("history");
    kept.apply(Event::OpenKept(2));
    assert!(kept.apply(Event::GoesOnElsewhere).is_empty());
    assert!(kept.opened().is_some());
}

/// Protects the answers of a session that another tab has begun, or gone on with, while somebody set
/// one up here: it is said before it is replaced, and no other set-up is put into it.
#[test]
fn what_another_tab_saved_meanwhile_is_replaced_only_after_that_was_said() {
    let answer = Event::Answer("t-1".to_owned(), Direction::Give, response(3));
    let mut elsewhere = fresh(small_set());
    begin(&mut elsewhere, Form::Short);
    let theirs = Box::new(saved(&elsewhere.apply(answer)).unwrap().clone());
    let mut editing = fresh(small_set());
    editing.apply(Event::Pair);
    let own = saved(&editing.apply(Event::Begin)).unwrap().clone();
    editing.apply(Event::Back);
    for mut journey in [at("setup"), editing.clone()] {
        let typed = "Fatima";
        journey.apply(Event::Name(Person::First, typed.to_owned()));
        let effects = journey.apply(Event::Found(Some(theirs.clone())));
        assert!(matches!(
            effects[..],
            [Effect::Focus(Focus::Asked), Effect::AskAgain]
        ));
        let Screen::Setup(screen) = journey.screen() else {
            panic!("no set-up");
        };
        assert_eq!(screen.replaces.unwrap().name(Person::First), Some("Anna"));
        assert_eq!(screen.draft.name(Person::First), Some(typed));
        // Asked once, not twice.
        assert!(journey.apply(Event::Found(Some(theirs.clone()))).is_empty());
        let effects = journey.apply(Event::Begin);
        let begun = saved(&effects).expect("a session of one's own");
        assert_eq!(begun.setup().name(Person::First), Some(typed));
        assert!(json(&theirs).contains("give") && !json(begun).contains("give"));
    }
    // What is still as it was is not asked about; where nothing is left, nothing is replaced.
    for found in [Some(Box::new(own)), None] {
        let mut journey = editing.clone();
        assert!(journey.apply(Event::Found(found)).is_empty());
        let Screen::Setup(screen) = journey.screen() else {
            panic!("no set-up");
        };
        assert!(screen.replaces.is_none());
    }
}

/// A page that is asked for when it is there already does not move the focus.
#[test]
fn the_focus_moves_only_where_the_page_about_comes_or_goes() {
    let mut journey = at("handover");
    for (about, moves) in [(false, false), (true, true), (true, false), (false, true)] {
        let effects = journey.apply(Event::About(about));
        assert_eq!(effects.len(), usize::from(moves), "{about}");
        assert_eq!(journey.id() == "about", about);
    }
}

/// The page speaks the language that was chosen for it; whose turn it is, is spoken to in their own.
#[test]
fn only_somebody_whose_turn_it_is_is_spoken_to_in_their_own_language() {
    let mut journey = fresh(small_set());
    journey.apply(Event::Language(Language::En));
    assert_eq!(journey.language(), Language::En);
    journey.apply(Event::Pair);
    journey.apply(Event::PersonLanguage(Person::First, Language::Nl));
    journey.apply(Event::Begin);
    assert_eq!(journey.language(), Language::Nl);
    journey.apply(Event::Language(Language::En));
    assert_eq!(journey.language(), Language::Nl);
    journey.apply(Event::About(true));
    assert_eq!(journey.language(), Language::En);
}

/// The options of the page reach its screens.
#[test]
fn the_screens_are_told_how_to_address_and_where_their_heading_stands() {
    let options = [("address", "u"), ("heading-level", "3"), ("keep", "never")];
    let config = Config::parse(options).0;
    let mut journey = Journey::with_cost(config, small_set(), None, CHEAP);
    assert_eq!(
        (journey.address(), journey.heading_level()),
        (Address::U, 3)
    );
    assert_eq!(fresh(small_set()).address(), Address::Je);
    for (journey, may_keep) in [(&mut journey, false), (&mut fresh(small_set()), true)] {
        journey.apply(Event::Pair);
        journey.apply(Event::KeepAfterwards(true));
        let Screen::Setup(screen) = journey.screen() else {
            panic!("no set-up");
        };
        assert_eq!((screen.may_keep, screen.draft.keep()), (may_keep, may_keep));
    }
}

/// What nobody needs to answer may come later; other questions do not take the place of these.
#[test]
fn the_same_questions_may_be_completed_and_no_others() {
    let mut journey = fresh(small_set());
    let before = journey.set().clone();
    journey.complete_questions(tiny_set());
    assert_eq!(journey.set(), &before);
    let more = common::SMALL_SET.replacen(r#""title": {"nl": ""#, r#""title": {"nl": "more "#, 1);
    let more = QuestionSet::parse(&more).unwrap();
    assert_ne!(more, before);
    journey.complete_questions(more.clone());
    assert_eq!(journey.set(), &more);
}

/// Back leads to the set-up as long as the first person is at the first statement, and nowhere for the
/// second; later it leads to the statement before.
#[test]
fn back_is_offered_where_it_leads_somewhere() {
    let can_go_back = |journey: &Journey| match journey.screen() {
        Screen::Answer(screen) => screen.can_go_back,
        other => panic!("{}", other.id()),
    };
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    assert!(can_go_back(&journey));
    fill(&mut journey, 3);
    lock(&mut journey, None);
    journey.apply(Event::TakeOver);
    assert!(!can_go_back(&journey));
    answer_here(&mut journey, 3);
    journey.apply(Event::Next);
    assert!(can_go_back(&journey));
    // Who has taken back and is the first person answers anew: the set-up is both people's by then.
    let mut journey = fresh(small_set());
    to_reveal(&mut journey, Form::Short, [2, 4], [None, None]);
    journey.apply(Event::TakeBack(Person::First));
    journey.apply(Event::TakeOver);
    assert!(!can_go_back(&journey));
    // With a device each, to the invitation, where there is one.
    let mut journey = fresh(small_set());
    apart(&mut journey, Person::Second, Form::Short);
    assert!(can_go_back(&journey));
    journey.apply(Event::Back);
    let Screen::Invite(screen) = journey.screen() else {
        panic!("no invitation");
    };
    let invitation = tweeluik_core::exchange::link(screen.invitation);
    let mut joined = fresh(small_set());
    joined.apply(Event::Incoming(invitation));
    joined.apply(Event::Join);
    assert!(!can_go_back(&joined));
}

/// After leaving, back leads to the start, and from a field for a code to the set-up it came from.
#[test]
fn back_leads_to_the_screen_before() {
    let mut journey = at("handover");
    journey.apply(Event::Leave);
    assert!(matches!(journey.screen(), Screen::Left(true)));
    journey.apply(Event::Back);
    assert!(matches!(journey.screen(), Screen::Start(_)));
    assert!(journey.apply(Event::Back).is_empty());
    journey.apply(Event::Pair);
    journey.apply(Event::EnterCode);
    assert_eq!(journey.id(), "setup", "on one device there is no code");
    journey.apply(Event::Back);
    journey.apply(Event::Devices);
    journey.apply(Event::EnterCode);
    assert!(matches!(journey.screen(), Screen::Enter(_)));
    journey.apply(Event::Back);
    assert_eq!(journey.id(), "setup");
}

/// Whoever has less say can always go, and nobody finds a trace.
#[test]
fn leaving_from_any_screen_erases_and_forgets() {
    for (name, at) in SCREENS {
        if name == "history" {
            continue;
        }
        let mut journey = at();
        let had_session = !["setup", "setup for two devices", "invited"].contains(&name);
        let effects = journey.apply(Event::Leave);
        let erases = effects
            .iter()
            .filter(|e| matches!(e, Effect::Erase))
            .count();
        assert_eq!(erases, usize::from(had_session), "{name}: {effects:?}");
        assert!(saved(&effects).is_none(), "{name}");
        assert!(matches!(journey.screen(), Screen::Left(_)), "{name}");
        let trace = format!("{journey:?}");
        assert!(!trace.contains("Anna") && !trace.contains("Bert"), "{name}");
        assert!(journey.apply(Event::Continue).is_empty(), "{name}");
    }
}

/// What two people chose to keep is theirs; closing the page does not erase it.
#[test]
fn leaving_a_kept_session_leaves_it_kept() {
    let mut journey = at("history");
    journey.apply(Event::OpenKept(2));
    let effects = journey.apply(Event::Leave);
    assert!(
        !effects
            .iter()
            .any(|e| matches!(e, Effect::Erase | Effect::EraseKept(_))),
        "{effects:?}"
    );
}

/// Erasing is offered where nothing is lost by accident: at the start, the hand-over and the end.
#[test]
fn erasing_ends_the_session_and_says_so() {
    for name in ["start", "handover", "finish"] {
        let mut journey = at(name);
        let effects = journey.apply(Event::Erase);
        assert!(effects.iter().any(|e| matches!(e, Effect::Erase)), "{name}");
        let Screen::Start(start) = journey.screen() else {
            panic!("no start");
        };
        assert_eq!(start.done, Some(Done::Erased));
        assert!(start.unfinished.is_none());
    }
}

/// Erased is gone, from the page too: the names of a pair do not wait there for the next one.
#[test]
fn erasing_forgets_the_names() {
    for name in ["start", "handover", "finish"] {
        let mut journey = at(name);
        journey.apply(Event::Erase);
        assert!(!format!("{journey:?}").contains("Bert"), "{name}");
    }
}

/// *It has been erased* is not said where something may still be there.
#[test]
fn an_erasure_that_failed_is_not_called_done() {
    let mut journey = at("finish");
    journey.apply(Event::Erase);
    journey.apply(Event::NotErased);
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!(start.done, Some(Done::NotErased));
}

/// Nor does the page of who has left say that no trace is there.
#[test]
fn a_trace_that_could_not_be_removed_is_told_after_leaving() {
    let mut journey = at("handover");
    journey.apply(Event::Leave);
    journey.apply(Event::NotErased);
    assert!(matches!(journey.screen(), Screen::Left(false)));
}

/// What is printed in a log says nothing of what is locked, nor with what.
#[test]
fn locks_yeses_and_codes_print_their_names_only() {
    assert_eq!(format!("{:?}", entropy(7)), "Entropy");
    assert_eq!(format!("{:?}", Code::typed("geheim").unwrap()), "Code");
    let mut journey = fresh(small_set());
    to_reveal(&mut journey, Form::Short, [2, 4], [None, None]);
    agree(&mut journey, Person::First, None);
    let printed = format!("{journey:?}");
    assert!(printed.contains("first: Sealed, second: Sealed, yes: [Some(Opening), None]"));
}

/// People see how far they are: which theme of those that are asked, and which of its statements.
#[test]
fn every_statement_says_its_place() {
    let set = built_in();
    for form in Form::ALL {
        let counts = set
            .themes()
            .iter()
            .map(|theme| theme.statements(form).count());
        let counts: Vec<usize> = counts.filter(|asked| *asked > 0).collect();
        let mut expected = Vec::new();
        for (theme, asked) in (1..).zip(&counts) {
            expected.extend((1..=*asked).map(|part| ((theme, counts.len()), (part, *asked))));
        }
        let mut journey = fresh(built_in());
        begin(&mut journey, form);
        for (number, (theme, part)) in expected.iter().enumerate() {
            let Screen::Answer(screen) = journey.screen() else {
                panic!("no statement");
            };
            assert_eq!((&screen.theme_number, &screen.part), (theme, part));
            assert_eq!(screen.progress, (number, expected.len()));
            answer_here(&mut journey, 3);
            journey.apply(Event::Next);
        }
    }
}

/// Keeping hands the opened session over with the day; it comes back as a comparison.
#[test]
fn keeping_gives_the_opened_session_and_its_day_to_the_edge() {
    let mut journey = at("finish");
    common::agree_to_all(&mut journey);
    let effects = journey.apply(Event::Keep("2026-01-31".to_owned()));
    let [Effect::Keep(agreed)] = &effects[..] else {
        panic!("{effects:?}");
    };
    assert_eq!(agreed.date(), "2026-01-31");
    let session = agreed.session();
    let opened = session.opened().expect("open");
    let read = opened
        .panel(Person::Second)
        .response("t-1", Direction::Give);
    assert_eq!(read, Some(response(4)));
    let mut again =
        Journey::with_cost(Config::default(), small_set(), Some(session.clone()), CHEAP);
    again.apply(Event::Continue);
    assert_eq!(again.id(), "comparison");
}

/// Said only once it is true.
#[test]
fn a_session_is_called_kept_when_the_edge_says_so() {
    let mut journey = at("finish");
    common::agree_to_all(&mut journey);
    journey.apply(Event::Keep("2026-01-31".to_owned()));
    assert_eq!(journey.id(), "finish");
    journey.apply(Event::KeptNow(Ok(())));
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!(start.done, Some(Done::Kept));
    assert!(start.unfinished.is_none());
}

/// A full store loses nothing: the pair stays where it is and is told why.
#[test]
fn keeping_that_fails_leaves_the_session_on_screen() {
    let mut journey = at("finish");
    common::agree_to_all(&mut journey);
    journey.apply(Event::Keep("2026-01-31".to_owned()));
    journey.apply(Event::KeptNow(Err(Unsaved::Full)));
    let Screen::Finish(finish) = journey.screen() else {
        panic!("no end");
    };
    assert_eq!(finish.saved, Some(Saved::InPage(Unsaved::Full)));
}

/// `keep="never"` is a promise of the organisation that runs the page.
#[test]
fn where_keeping_is_not_offered_it_does_not_happen() {
    let (config, _) = Config::parse([("keep", "never")]);
    let mut journey = Journey::with_cost(config, small_set(), None, CHEAP);
    journey.apply(Event::Pair);
    journey.apply(Event::KeepAfterwards(true));
    let Screen::Setup(setup) = journey.screen() else {
        panic!("no set-up");
    };
    assert!(!setup.may_keep && !setup.draft.keep());
    to_open(&mut journey, Form::Short, [2, 4]);
    journey.apply(Event::Finish);
    common::agree_to_all(&mut journey);
    assert!(
        journey
            .apply(Event::Keep("2026-01-31".to_owned()))
            .is_empty()
    );
    assert_eq!(journey.id(), "finish");
}

/// A kept session is looked at; it does not become the unfinished one.
#[test]
fn a_kept_session_opens_without_being_saved_again() {
    let mut journey = at("history");
    for event in [Event::OpenKept(1), Event::Finish, Event::Back, Event::Back] {
        let effects = journey.apply(event);
        assert!(saved(&effects).is_none(), "{effects:?}");
    }
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert!(start.unfinished.is_none());
    assert_eq!(start.kept, 2);
}

/// Erasing a kept session erases that one.
#[test]
fn erasing_a_kept_session_erases_that_one_only() {
    let mut journey = at("history");
    journey.apply(Event::OpenKept(1));
    journey.apply(Event::Finish);
    let effects = journey.apply(Event::Erase);
    assert!(
        effects.iter().any(|e| matches!(e, Effect::EraseKept(1))),
        "{effects:?}"
    );
    assert!(
        !effects.iter().any(|e| matches!(e, Effect::Erase)),
        "{effects:?}"
    );
    journey.apply(Event::History);
    let Screen::History(screen) = journey.screen() else {
        panic!("no history");
    };
    assert_eq!(
        screen.kept.iter().map(|kept| kept.id).collect::<Vec<_>>(),
        [2]
    );
}

/// There is one session at a time: looking back must not lose what is not finished.
#[test]
fn a_kept_session_does_not_open_over_an_unfinished_one() {
    let mut journey = at("start");
    let mut other = with_kept();
    other.apply(Event::History);
    let Screen::History(kept) = other.screen() else {
        panic!("no history");
    };
    journey.apply(Event::KeptList(kept.kept.to_vec()));
    journey.apply(Event::History);
    assert!(journey.has_unfinished());
    assert!(journey.apply(Event::OpenKept(1)).is_empty());
    journey.apply(Event::Back);
    journey.apply(Event::Continue);
    assert_eq!(journey.id(), "reveal");
}

// ---------------------------------------------------------------------------------------------
// Events out of place

fn all_events() -> Vec<(&'static str, Event)> {
    let first = Person::First;
    vec![
        ("pair", Event::Pair),
        ("continue", Event::Continue),
        ("history", Event::History),
        ("open kept", Event::OpenKept(1)),
        ("erase kept", Event::EraseKept(1)),
        ("relation", Event::Relation(Relation::Own)),
        ("role", Event::Role(first, "x".to_owned())),
        ("name", Event::Name(first, "x".to_owned())),
        (
            "person language",
            Event::PersonLanguage(first, Language::En),
        ),
        ("form", Event::Form(Form::Mini)),
        ("keep afterwards", Event::KeepAfterwards(true)),
        ("begin", Event::Begin),
        ("devices", Event::Devices),
        ("me", Event::Me(first)),
        ("by words", Event::ByWords(true)),
        (
            "agreed",
            Event::WordsContext("2026-11-28".to_owned(), Default::default()),
        ),
        ("begin apart", Event::BeginApart(None, Some(entropy(1)))),
        ("join", Event::Join),
        ("show codes", Event::ShowCodes),
        (
            "answer",
            Event::Answer("t-1".to_owned(), Direction::Give, response(1)),
        ),
        ("closing", Event::Closing(level(1))),
        ("guess", Event::Guess(level(1))),
        ("next", Event::Next),
        ("back", Event::Back),
        ("change", Event::Change(0)),
        ("change far", Event::Change(99)),
        ("change closing", Event::ChangeClosing),
        ("lock", Event::Lock(None, None)),
        ("take over", Event::TakeOver),
        ("agree", Event::Agree(first, None)),
        ("not now", Event::NotNow),
        ("take back", Event::TakeBack(first)),
        ("finish", Event::Finish),
        ("keep", Event::Keep("2026-01-31".to_owned())),
        ("not agreed", Event::NotAgreed),
        ("erase", Event::Erase),
        ("kept now", Event::KeptNow(Ok(()))),
    ]
}

fn assert_ignores_all_but(name: &str, journey: &Journey, belong: &[&str]) {
    let before = format!("{journey:?}");
    for (event_name, event) in all_events() {
        let mut journey = journey.clone();
        if belong.contains(&event_name) {
            continue;
        }
        let effects = journey.apply(event);
        assert!(effects.is_empty(), "{event_name} on {name}: {effects:?}");
        assert_eq!(format!("{journey:?}"), before, "{event_name} on {name}");
    }
}

/// An event that does not belong to the state changes nothing: a double tap, a page that was not
/// drawn anew, a hostile script.
#[test]
fn events_that_do_not_belong_to_a_session_screen_change_nothing() {
    let set_up = [
        "relation",
        "role",
        "name",
        "person language",
        "form",
        "keep afterwards",
        "begin",
        "back",
    ];
    for (name, belong) in [
        ("setup", &set_up[..]),
        ("answer", &["answer", "next", "back"][..]),
        (
            "setup for two devices",
            &[
                &set_up[..6],
                &["back", "me", "by words", "agreed", "begin apart"],
            ]
            .concat(),
        ),
        ("invite", &["next", "back"][..]),
        ("invited", &["person language", "join", "back"][..]),
        ("exchange", &["not now", "take back"][..]),
        (
            "ready",
            &["agree", "not now", "take back", "show codes"][..],
        ),
        ("closing", &["closing", "guess", "next", "back"][..]),
        ("review", &["back", "change", "change closing", "lock"][..]),
        ("handover", &["take over", "erase"][..]),
        ("second answer", &["answer", "next"][..]),
        ("reveal", &["agree", "not now", "take back"][..]),
        ("comparison", &["finish"][..]),
        (
            "finish",
            &["back", "agree", "not agreed", "keep", "erase", "kept now"][..],
        ),
        ("about", &[][..]),
    ] {
        assert_ignores_all_but(name, &at(name), belong);
    }
}

/// The start offers to begin, to go on, to erase and to look back, and nothing else.
#[test]
fn events_that_do_not_belong_to_the_start_change_nothing() {
    assert_ignores_all_but(
        "start",
        &at("start"),
        &["pair", "devices", "continue", "erase", "history"],
    );
    assert_ignores_all_but("start", &with_kept(), &["pair", "devices", "history"]);
}

/// The history offers to open, to erase one, and to go back.
#[test]
fn events_that_do_not_belong_to_the_history_change_nothing() {
    assert_ignores_all_but(
        "history",
        &at("history"),
        &["open kept", "erase kept", "back"],
    );
}

/// After leaving there is nothing but the way in.
#[test]
fn events_that_do_not_belong_to_the_closed_screen_change_nothing() {
    let mut journey = with_kept();
    journey.apply(Event::Leave);
    assert_ignores_all_but("left", &journey, &["pair", "devices", "history", "back"]);
}

/// A number that nobody keeps is neither erased nor called erased.
#[test]
fn erasing_a_kept_session_that_is_not_there_changes_nothing() {
    let mut journey = at("history");
    assert!(journey.apply(Event::EraseKept(77)).is_empty());
    assert_eq!(journey.id(), "history");
}

// ---------------------------------------------------------------------------------------------
// Options

fn parse(name: &str, value: &str) -> (Config, Vec<&'static str>) {
    let (config, problems) = Config::parse([(name, value)]);
    (
        config,
        problems.into_iter().map(|problem| problem.option).collect(),
    )
}

/// Every documented value is read.
#[test]
fn the_documented_options_are_read() {
    let options = [
        ("lang", "en"),
        ("address", "u"),
        ("relation", "pupil-teacher"),
        ("form", "long"),
        ("mode", "pair"),
        ("keep", "never"),
        ("heading-level", "3"),
        ("share-url", "https://voorbeeld.nl/samen/?p=12"),
    ];
    let (config, problems) = Config::parse(options);
    assert_eq!(problems, []);
    let expected = Config {
        language: Language::En,
        address: Address::U,
        relation: Relation::PupilTeacher,
        form: Form::Long,
        mode: Mode::Pair,
        may_keep: false,
        heading_level: 3,
        share_url: Some("https://voorbeeld.nl/samen/?p=12".to_owned()),
        questions: None,
    };
    assert_eq!(config, expected);
}

/// An unknown value is reported under the option's name, and the default is used.
#[test]
fn an_unknown_value_is_reported_and_the_default_used() {
    for name in [
        "lang",
        "address",
        "relation",
        "form",
        "mode",
        "keep",
        "heading-level",
        "share-url",
    ] {
        for value in [
            "", "x", "JE", "0", "5", "-1", "1.5", "null", "form", "\u{202e}",
        ] {
            let (config, problems) = parse(name, value);
            assert_eq!(config, Config::default(), "{name}={value}");
            assert_eq!(problems, [name], "{name}={value}");
        }
    }
}

/// Links lead to a whole and safe address or to the page itself: nothing that runs as a script, no
/// fragment of its own, nothing that would make a code too large to scan.
#[test]
fn a_link_leads_to_a_whole_address_over_https() {
    for value in [
        "http://voorbeeld.nl/",
        "//voorbeeld.nl/",
        "/samen",
        "https://",
        "javascript:alert(1)",
        "https://voorbeeld.nl/#hier",
        "https://voorbeeld.nl/een twee",
        "https://voorbeeld.nl/\u{202e}",
        &format!("https://voorbeeld.nl/{}", "a".repeat(200)),
    ] {
        let (config, problems) = parse("share-url", value);
        assert_eq!(config.share_url, None, "{value}");
        assert_eq!(problems, ["share-url"], "{value}");
    }
}

/// Protects the key of an invitation: who makes an address of the stand-alone page cannot lead its
/// links to a website of their own.
#[test]
fn on_the_page_of_its_own_links_lead_to_its_own_origin_only() {
    let ours = "https://voorbeeld.nl";
    let parse = |value: &str| {
        let (config, problems) = Config::parse_of_page([("share-url", value)], ours);
        let problems: Vec<_> = problems.iter().map(|problem| problem.option).collect();
        (config.share_url, problems)
    };
    for value in [
        "https://voorbeeld.nl",
        "https://voorbeeld.nl/",
        "https://voorbeeld.nl/samen/?p=12",
        "https://voorbeeld.nl?p=12",
    ] {
        assert_eq!(parse(value), (Some(value.to_owned()), vec![]), "{value}");
    }
    for value in [
        "https://other.example/x",
        "https://voorbeeld.nl.other.example/",
        "https://voorbeeld.nl@other.example/",
        "https://voorbeeld.nl:x@other.example/",
        "https://voorbeeld.nl:8443/",
        "https://voorbeeld.nlx/",
        "https://other.example/https://voorbeeld.nl/",
        "https://deel.voorbeeld.nl/",
        "http://voorbeeld.nl/",
        "//voorbeeld.nl/",
    ] {
        assert_eq!(parse(value), (None, vec!["share-url"]), "{value}");
    }
    // An address of a page without an origin leads nowhere.
    let (config, _) = Config::parse_of_page([("share-url", "https://null/")], "null");
    assert_eq!(config.share_url, None);
    // The element is told by the page around it.
    let (config, problems) = Config::parse([("share-url", "https://other.example/x")]);
    assert_eq!(problems, []);
    assert!(config.share_url.is_some());
}

/// Protects the same people from an option that is put inside another one: a value is a value,
/// whatever stands in it.
#[test]
fn nothing_in_a_value_becomes_another_option() {
    for end in ["\n", "\r\n", "&", ";", "\u{2028}", "\0"] {
        let value = ["x", end, "share-url=https://voorbeeld.nl/x"].concat();
        for name in ["id", "lang", "keep", "questions", "utm_source"] {
            let (config, _) = Config::parse_of_page([(name, &*value)], "https://voorbeeld.nl");
            assert_eq!(config, Config::default(), "{name}={value:?}");
        }
    }
}

/// Protects readers of a newsletter: what the address of the page says beside our own options does not
/// go along to the other one, nor does what belongs to one visit.
#[test]
fn a_link_carries_our_own_options_and_nothing_else() {
    let options = [
        ("utm_source", "nieuwsbrief"),
        ("token", "geheim"),
        ("address", "u"),
        ("lang", "en"),
        ("relation", "own"),
        ("form", "mini"),
        ("mode", "pair"),
        ("id", "7"),
        ("keep", "never"),
        ("heading-level", "2"),
        ("questions", "lijsten/onze%20lijst.json"),
    ];
    let (config, _) = Config::parse(options);
    let carried = [
        ("address", "u".to_owned()),
        ("keep", "never".to_owned()),
        ("heading-level", "2".to_owned()),
        ("questions", "lijsten/onze%2520lijst.json".to_owned()),
    ];
    assert_eq!(config.of_link(), carried);
    for options in [
        [("keep", "geheim"), ("address", "geheim")],
        [("heading-level", "12345"), ("keep", "ask")],
        [("questions", "../lijst.json"), ("address", "je")],
        [
            ("questions", "/lijst.json"),
            ("questions", "https://x/y.json"),
        ],
        [
            ("questions", "a.json?token=geheim"),
            ("questions", "a.json&x=y.json"),
        ],
        [("questions", "a.txt"), ("questions", "")],
    ] {
        let (config, _) = Config::parse(options);
        assert_eq!(config.of_link(), [], "{options:?}");
    }
}

/// A page has parameters of its own.
#[test]
fn names_that_are_not_ours_are_left_alone() {
    for name in [
        "",
        "utm_source",
        "Lang",
        "lang ",
        "__proto__",
        "heading_level",
    ] {
        assert_eq!(parse(name, "x"), (Config::default(), Vec::new()), "{name}");
    }
}

/// A value of a megabyte is not looked at.
#[test]
fn an_overlong_value_is_reported_like_an_unknown_one() {
    let padded = format!("nl-{}", "a".repeat(1_000_000));
    assert_eq!(parse("lang", &padded), (Config::default(), vec!["lang"]));
    let (config, problems) = parse("lang", "en-GB-oxendict");
    assert_eq!((config.language, problems), (Language::En, Vec::new()));
}

/// An embedder that opens the set-up at once still offers what is unfinished.
#[test]
fn the_mode_pair_begins_at_the_set_up_unless_a_session_waits() {
    let (config, _) = Config::parse([("mode", "pair")]);
    let journey = Journey::with_cost(config.clone(), small_set(), None, CHEAP);
    assert_eq!(journey.id(), "setup");
    let session = parsed(&reveal_saved([None, None]), &small_set());
    let journey = Journey::with_cost(config, small_set(), Some(session), CHEAP);
    assert_eq!(journey.id(), "start");
}

// ---------------------------------------------------------------------------------------------
// Sessions from outside

fn check(value: &Value) -> Result<(), SessionError> {
    let session = read(&value.to_string()).expect("the form is right");
    session.check(&small_set()).map(|_| ())
}

fn turn_saved() -> Value {
    let mut journey = answering();
    fill(&mut journey, 3);
    serde_json::from_str(&last_saved(&mut journey)).unwrap()
}

/// A session at the hand-over.
fn with_handover(phase: Value) -> Value {
    let mut value = turn_saved();
    let fields = value.as_object_mut().unwrap();
    fields.remove("turn");
    fields.insert("handover".to_owned(), phase);
    value
}

/// A session of each phase is taken as it was saved.
#[test]
fn a_session_that_was_saved_is_taken_again() {
    let mut journey = fresh(small_set());
    let mut texts = vec![turn_saved().to_string(), reveal_saved([Some("1234"), None])];
    to_open(&mut journey, Form::Short, [1, 5]);
    texts.push(json(saved(&journey.apply(Event::Finish)).unwrap()));
    for text in texts {
        assert_eq!(json(&parsed(&text, &small_set())), text);
    }
}

/// A session of another set, or of another version of it, cannot be continued.
#[test]
fn a_session_of_another_question_set_is_refused() {
    for key in ["tweeluik/1", "small/2", "small", ""] {
        let mut value = turn_saved();
        value["set"] = json!(key);
        assert_eq!(check(&value), Err(SessionError::OtherSet), "{key}");
    }
}

/// A place that the form does not have is no place to go on.
#[test]
fn a_session_at_a_place_that_does_not_exist_is_refused() {
    for number in [2_u64, 3, 99, u64::from(u32::MAX)] {
        let mut value = turn_saved();
        value["turn"]["step"] = json!(number);
        assert_eq!(check(&value), Err(SessionError::Contradiction), "{number}");
    }
    let mut value = turn_saved();
    value["turn"]["step"] = json!(1);
    assert_eq!(check(&value), Ok(()));
}

/// Nobody locks what was not answered.
#[test]
fn a_session_at_the_review_with_an_answer_missing_is_refused() {
    let mut value = turn_saved();
    let answer = &mut value["turn"]["panel"]["answers"][0];
    answer.as_object_mut().unwrap().remove("give");
    assert_eq!(check(&value), Err(SessionError::Contradiction));
}

/// The panels of a session have exactly the statements of the set: in the turn, under a lock, open.
#[test]
fn a_session_with_other_statements_than_the_set_is_refused() {
    let mut journey = fresh(small_set());
    to_open(&mut journey, Form::Short, [1, 5]);
    let open = json(saved(&journey.apply(Event::Finish)).unwrap());
    let places = [
        (turn_saved(), "/turn/panel/answers"),
        (
            serde_json::from_str(&reveal_saved([None, None])).unwrap(),
            "/reveal/second/plain/answers",
        ),
        (
            serde_json::from_str(&open).unwrap(),
            "/open/panels/first/answers",
        ),
    ];
    for (good, place) in places {
        type Break = fn(&mut Vec<Value>);
        let breaks: [(&str, Break); 5] = [
            ("missing", |answers| drop(answers.pop())),
            ("double", |answers| answers.push(answers[0].clone())),
            ("twice the same", |answers| answers[1] = answers[0].clone()),
            ("unknown", |answers| answers[1]["id"] = json!("x")),
            ("out of order", |answers| answers.swap(0, 1)),
        ];
        for (name, broken) in breaks {
            let mut value = good.clone();
            broken(value.pointer_mut(place).unwrap().as_array_mut().unwrap());
            assert_eq!(
                check(&value),
                Err(SessionError::Contradiction),
                "{place}: {name}"
            );
        }
    }
}

/// The second person never answers without the first one's lock.
#[test]
fn a_session_in_which_the_second_comes_first_is_refused() {
    let mut value = turn_saved();
    value["turn"]["person"] = json!("second");
    assert_eq!(check(&value), Err(SessionError::Contradiction));
    let value = with_handover(json!({"to": "second", "other": null, "taken-back": false}));
    assert_eq!(check(&value), Err(SessionError::Contradiction));
}

/// What a code hides is hexadecimal, in pairs.
#[test]
fn a_session_with_a_lock_that_is_no_lock_is_refused() {
    for coded in ["xyz", "abc", "zz", "ab "] {
        let mut value: Value = serde_json::from_str(&reveal_saved([Some("1234"), None])).unwrap();
        value["reveal"]["first"]["coded"] = json!(coded);
        assert_eq!(check(&value), Err(SessionError::Contradiction), "{coded}");
    }
}

/// What the save format does not know is refused at every level, not dropped in silence.
#[test]
fn a_session_with_an_unknown_field_is_refused_at_every_level() {
    let mut journey = fresh(small_set());
    to_open(&mut journey, Form::Short, [1, 5]);
    let open = json(saved(&journey.apply(Event::Finish)).unwrap());
    let open: Value = serde_json::from_str(&open).unwrap();
    let reveal: Value = serde_json::from_str(&reveal_saved([None, None])).unwrap();
    let handover = with_handover(json!({"to": "first", "other": null, "taken-back": true}));
    for (good, place) in [
        (&open, ""),
        (&open, "/setup"),
        (&open, "/setup/first"),
        (&open, "/open"),
        (&open, "/open/panels"),
        (&open, "/open/panels/first"),
        (&open, "/open/panels/first/answers/0"),
        (&reveal, "/reveal"),
        (&reveal, "/reveal/first"),
        (&handover, "/handover"),
        (&turn_saved(), "/turn"),
    ] {
        assert!(read(&good.to_string()).is_some(), "{place}");
        let mut value = good.clone();
        let object = value.pointer_mut(place).unwrap().as_object_mut().unwrap();
        object.insert("__proto__".to_owned(), json!([]));
        assert!(read(&value.to_string()).is_none(), "{place}");
    }
}

/// Protects those who walk away: a screen with answers closes by itself, sooner where one person answers
/// than where two talk, and goes on where it was. What shows no answer stays.
#[test]
fn a_screen_with_answers_closes_when_nobody_is_there() {
    for (name, patience) in [
        ("start", None),
        ("setup", None),
        ("answer", Some(300)),
        ("review", Some(300)),
        ("handover", None),
        ("reveal", None),
        ("comparison", Some(1_800)),
        ("finish", Some(1_800)),
    ] {
        let mut journey = at(name);
        assert_eq!(journey.patience(), patience, "{name}");
        let effects = journey.apply(Event::Idle);
        if patience.is_none() {
            assert!(effects.is_empty(), "{name}");
            assert_eq!(journey.id(), name);
            continue;
        }
        let Screen::Start(screen) = journey.screen() else {
            panic!("{name}: {}", journey.id());
        };
        assert_eq!(screen.done, Some(Done::Idle), "{name}");
        assert!(!effects.iter().any(|effect| matches!(effect, Effect::Erase)));
        journey.apply(Event::Continue);
        assert_eq!(journey.id(), name);
    }
}

// ---------------------------------------------------------------------------------------------
// Saving, printing and keeping take both yeses

fn at_the_end(codes: [Option<&str>; 2]) -> Journey {
    let mut journey = at_reveal(codes);
    for (person, code) in Person::BOTH.into_iter().zip(codes) {
        agree(&mut journey, person, code);
    }
    journey.apply(Event::Finish);
    assert_eq!(journey.id(), "finish");
    journey
}

fn agreed(journey: &Journey) -> bool {
    journey.agreed("2026-01-31".to_owned()).is_some()
}

fn keep(journey: &mut Journey) -> Vec<Effect> {
    journey.apply(Event::Keep("2026-01-31".to_owned()))
}

/// Nobody takes along what the other one answered without that other one: with one yes there is no value
/// that could be saved, printed or kept.
#[test]
fn without_both_yeses_nothing_can_be_saved_printed_or_kept() {
    for person in Person::BOTH {
        let mut journey = at_the_end([None, None]);
        for _ in 0..2 {
            assert!(!agreed(&journey) && !journey.is_agreed());
            let effects = keep(&mut journey);
            assert!(
                matches!(effects[..], [Effect::Focus(Focus::Asked)]),
                "{effects:?}"
            );
            let Screen::Finish(screen) = journey.screen() else {
                panic!("{}", journey.id());
            };
            assert!(screen.missing);
            // Nor by saying yes for oneself once more.
            agree(&mut journey, person, None);
        }
        agree(&mut journey, person.other(), None);
        assert!(agreed(&journey));
        let effects = keep(&mut journey);
        assert!(matches!(effects[..], [Effect::Keep(_)]), "{effects:?}");
    }
}

/// A yes is for this screen: who goes back, closes, looks elsewhere or opens the page again, is asked anew.
#[test]
fn a_yes_to_saving_falls_away_with_its_screen() {
    let ways: [(&str, &[Event]); 4] = [
        ("back", &[Event::Back, Event::Finish]),
        ("about", &[Event::About(true), Event::About(false)]),
        ("idle", &[Event::Idle, Event::Continue]),
        ("workshop", &[Event::Workshop, Event::Back, Event::Continue]),
    ];
    for (name, events) in ways {
        let mut journey = at_the_end([None, None]);
        common::agree_to_all(&mut journey);
        assert!(agreed(&journey));
        for event in events {
            journey.apply(event.clone());
            assert!(!agreed(&journey), "{name}");
        }
        assert_eq!(journey.id(), "finish", "{name}");
        assert!(!agreed(&journey), "{name}");
    }
}

/// Nor is it ever written.
#[test]
fn a_yes_to_saving_is_not_stored() {
    let mut journey = at_the_end([None, None]);
    for person in Person::BOTH {
        let effects = agree(&mut journey, person, None);
        assert!(saved(&effects).is_none(), "{effects:?}");
    }
    let after = json(saved(&journey.apply(Event::Back)).unwrap());
    let mut silent = at_the_end([None, None]);
    assert_eq!(after, json(saved(&silent.apply(Event::Back)).unwrap()));
}

/// Whose lock had a code says yes with that code, also after the page was opened again; nobody else can
/// in their place.
#[test]
fn a_yes_to_saving_takes_the_code_of_the_lock() {
    let mut journey = at_the_end([Some("1234"), None]);
    let saved = saved(&journey.apply(Event::Back)).cloned().unwrap();
    journey.apply(Event::Finish);
    let mut again = fresh_with(&json(&saved));
    for journey in [&mut journey, &mut again] {
        agree(journey, Person::Second, None);
        for wrong in [None, Some(""), Some("12345")] {
            agree(journey, Person::First, wrong);
            assert!(!agreed(journey), "{wrong:?}");
            let Screen::Finish(screen) = journey.screen() else {
                panic!("{}", journey.id());
            };
            assert_eq!(screen.refused, Some((Person::First, CodeProblem::Wrong)));
            assert_eq!(screen.has_code, [true, false]);
        }
        agree(journey, Person::First, Some("1234"));
        assert!(agreed(journey));
        let effects = keep(journey);
        let [Effect::Keep(kept)] = &effects[..] else {
            panic!("{effects:?}");
        };
        assert!(!json(kept.session()).contains("coded"), "no lock is kept");
    }
}

/// A page that is opened where this session waits, at its end.
fn fresh_with(text: &str) -> Journey {
    let session = parsed(text, &small_set());
    let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
    journey.apply(Event::Continue);
    journey.apply(Event::Finish);
    journey
}

/// What was kept with two yeses takes two again to be saved or printed; closing it takes none.
#[test]
fn a_kept_session_is_saved_and_printed_with_both_yeses_only() {
    let mut journey = at("history");
    journey.apply(Event::OpenKept(1));
    journey.apply(Event::Finish);
    agree(&mut journey, Person::First, None);
    assert!(!agreed(&journey));
    agree(&mut journey, Person::Second, None);
    assert!(agreed(&journey));
    let mut closed = at("history");
    closed.apply(Event::OpenKept(1));
    closed.apply(Event::Finish);
    let effects = keep(&mut closed);
    assert!(
        matches!(effects[..], [Effect::Focus(_)]),
        "nothing is kept anew: {effects:?}"
    );
    assert_eq!(closed.id(), "start");
}

/// A kept session that another tab has erased is let go where it is looked at.
#[test]
fn a_kept_session_that_was_erased_elsewhere_is_closed() {
    for last in [None, Some(Event::Finish)] {
        let mut journey = at("history");
        let Screen::History(screen) = journey.screen() else {
            panic!("no list");
        };
        let mut kept = screen.kept.to_vec();
        journey.apply(Event::OpenKept(1));
        if let Some(last) = last {
            journey.apply(last);
        }
        kept.retain(|kept| kept.id != 2);
        journey.apply(Event::KeptList(kept.clone()));
        assert!(journey.opened().is_some(), "another one was erased");
        kept.clear();
        journey.apply(Event::KeptList(kept));
        assert!(journey.opened().is_none());
        let Screen::Start(start) = journey.screen() else {
            panic!("{}", journey.id());
        };
        assert_eq!(start.done, Some(Done::Elsewhere));
        assert!(start.unfinished.is_none());
    }
}

/// Whose device it is, nobody asks: the one with less say is offered a code unfolded.
#[test]
fn each_preset_knows_who_has_less_say() {
    for relation in Relation::ALL {
        let expected = match relation {
            Relation::Colleagues | Relation::Own => None,
            _ => Some(Person::First),
        };
        assert_eq!(relation.less_say(), expected);
    }
}
