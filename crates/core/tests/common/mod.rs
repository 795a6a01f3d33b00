//! What several test files share: a seeded source of chance, and a pair that is led along.
#![allow(
    dead_code,
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

pub mod schema;

use std::ops::Div;
use std::str::FromStr;
use tweeluik_core::exchange::{Envelope, Fingerprint, PairKey, Pairing, Workshop, link};
use tweeluik_core::measure::{
    Contribution, Direct, Direction, Form, Level, Levels, Panel, Person, QuestionSet, Response,
};
use tweeluik_core::session::{
    Agreed, Config, Cost, Effect, Entropy, Event, Felt, Journey, PulseQuestion, Screen, Session,
    StoredSession,
};

/// Codes that cost next to nothing.
pub const CHEAP: Cost = Cost {
    memory: 8,
    passes: 1,
};

/// How many of so many rounds a long test goes: all, or one in `TWEELUIK_ONE_IN`, for mutants, which are
/// many. What a test must have met on its way is counted by the same.
pub fn rounds<N: Div<Output = N> + FromStr>(all: N) -> N {
    let Ok(part) = std::env::var("TWEELUIK_ONE_IN") else {
        return all;
    };
    match part.parse() {
        Ok(part) => all / part,
        Err(_) => panic!("TWEELUIK_ONE_IN={part}"),
    }
}

/// SplitMix64: the same numbers on every machine.
pub struct Chance(u64);

impl Chance {
    pub fn seeded(seed: u64) -> Chance {
        Chance(seed.wrapping_mul(0xd134_2543_de82_ef95).wrapping_add(1))
    }

    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 0 … end − 1.
    pub fn below(&mut self, end: usize) -> usize {
        (self.number() % end as u64) as usize
    }

    /// True in so many of a hundred times.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

pub fn built_in() -> QuestionSet {
    tweeluik_core::measure::built_in().expect("the built-in set is good")
}

/// What [`small_set`] is read from.
pub const SMALL_SET: &str = include_str!("../fixtures/small-set.json");

/// Two themes, three pairs of statements: small enough for a hundred thousand walks.
pub fn small_set() -> QuestionSet {
    QuestionSet::parse(SMALL_SET).expect("the small set is good")
}

/// Two themes of one statement each, with as little text as there can be: a walk prints it often.
pub fn tiny_set() -> QuestionSet {
    QuestionSet::parse(
        r#"{"format": "tweeluik-question-set/1", "id": "tiny", "version": "1", "title": {"nl": "-"},
        "languages": ["nl"], "sources": [], "themes": [
        {"id": "t", "title": {"nl": "-"}, "mini": true, "sources": [], "prompts": [{"nl": "-"}],
        "statements": [{"id": "a", "form": "short", "receive": {"nl": "-"}, "give": {"nl": "-"}}]},
        {"id": "v", "title": {"nl": "-"}, "mini": false, "sources": [], "prompts": [{"nl": "-"}],
        "statements": [{"id": "b", "form": "short", "receive": {"nl": "-"}, "give": {"nl": "-"}}]}
        ]}"#,
    )
    .expect("the tiny set is good")
}

/// A response from its number: 1–5 on the scale, 6 unknown, 7 not applicable.
pub fn response(number: u8) -> Response {
    match number {
        6 => Response::Unknown,
        7 => Response::NotApplicable,
        level => Response::Scale(Level::new(level).expect("a level")),
    }
}

pub fn level(number: u8) -> Level {
    Level::new(number).expect("a level")
}

/// An answer to the direct question from its number, 1–6.
pub fn direct(number: u8) -> Direct {
    Direct::try_from(number).expect("an answer to the direct question")
}

pub fn entropy(byte: u8) -> Entropy {
    Entropy([byte; 40])
}

/// Something that takes a journey's events: the journey itself, or one with a store behind it.
pub trait Led {
    fn take(&mut self, event: Event) -> Vec<Effect>;
    fn journey(&self) -> &Journey;

    fn id(&self) -> &'static str {
        self.journey().screen().id()
    }
}

impl Led for Journey {
    fn take(&mut self, event: Event) -> Vec<Effect> {
        self.apply(event)
    }

    fn journey(&self) -> &Journey {
        self
    }
}

pub fn fresh(set: QuestionSet) -> Journey {
    Journey::with_cost(Config::default(), set, None, CHEAP)
}

/// From the start to the first statement: Anna and Bert.
pub fn begin(led: &mut impl Led, form: Form) {
    led.take(Event::Pair);
    led.take(Event::Name(Person::First, "Anna".to_owned()));
    led.take(Event::Name(Person::Second, "Bert".to_owned()));
    led.take(Event::Form(form));
    led.take(Event::Begin);
    assert_eq!(led.id(), "answer");
}

/// From the start to the first statement of one person alone.
pub fn alone(led: &mut impl Led, me: Person, form: Form) {
    led.take(Event::Solo);
    led.take(Event::Me(me));
    led.take(Event::Name(Person::First, "Anna".to_owned()));
    led.take(Event::Name(Person::Second, "Bert".to_owned()));
    led.take(Event::Form(form));
    led.take(Event::Begin);
    assert_eq!(led.id(), "answer");
}

/// As [`alone`], to what one's own answers say, all of them with that number.
pub fn alone_filled(led: &mut impl Led, me: Person, form: Form, number: u8) {
    alone(led, me, form);
    fill(led, number);
    led.take(Event::LookAlone);
    assert_eq!(led.id(), "solo");
}

/// Answers the question on screen.
pub fn answer_here(led: &mut impl Led, number: u8) {
    let Screen::Answer(screen) = led.journey().screen() else {
        panic!("no statement on screen");
    };
    let id = screen.statement.id().to_owned();
    let direction = screen.direction;
    led.take(Event::Answer(id, direction, response(number)));
}

/// Answers everything with the same response, the direct question with that number, and goes to the review.
pub fn fill(led: &mut impl Led, number: u8) {
    while matches!(led.journey().screen(), Screen::Answer(_)) {
        answer_here(led, number);
        led.take(Event::Next);
    }
    led.take(Event::Direct(direct(number.min(6))));
    led.take(Event::Next);
    assert_eq!(led.id(), "review");
}

pub fn lock(led: &mut impl Led, code: Option<&str>) -> Vec<Effect> {
    led.take(Event::Lock(code.map(str::to_owned), Some(entropy(7))))
}

/// The first person answers `numbers[0]` everywhere, the second `numbers[1]`; both lock.
pub fn to_reveal(led: &mut impl Led, form: Form, numbers: [u8; 2], codes: [Option<&str>; 2]) {
    begin(led, form);
    fill(led, numbers[0]);
    lock(led, codes[0]);
    assert_eq!(led.id(), "handover");
    led.take(Event::TakeOver);
    fill(led, numbers[1]);
    lock(led, codes[1]);
    assert_eq!(led.id(), "reveal");
}

pub fn agree(led: &mut impl Led, person: Person, code: Option<&str>) -> Vec<Effect> {
    led.take(Event::Agree(person, code.map(str::to_owned)))
}

pub fn to_open(led: &mut impl Led, form: Form, numbers: [u8; 2]) {
    to_reveal(led, form, numbers, [None, None]);
    agree(led, Person::First, None);
    agree(led, Person::Second, None);
    assert_eq!(led.id(), "comparison");
}

/// A pair that has opened. An empty name is none. Each answers with their numbers in turn, over and over, the direct
/// question with the first of them, and marks these themes.
pub fn opened_by(
    set: QuestionSet,
    form: Form,
    names: [&str; 2],
    answers: [&[u8]; 2],
    marks: [&[&str]; 2],
) -> Journey {
    let mut journey = fresh(set);
    journey.apply(Event::Pair);
    for (person, name) in Person::BOTH.into_iter().zip(names) {
        journey.apply(Event::Name(person, name.to_owned()));
    }
    journey.apply(Event::Form(form));
    journey.apply(Event::Begin);
    for (numbers, marks) in answers.into_iter().zip(marks) {
        let mut turn = numbers.iter().cycle();
        while matches!(journey.screen(), Screen::Answer(_)) {
            answer_here(&mut journey, *turn.next().expect("a number"));
            journey.apply(Event::Next);
        }
        journey.apply(Event::Direct(direct(numbers[0].min(6))));
        journey.apply(Event::Next);
        for theme in marks {
            journey.apply(Event::Mark((*theme).to_owned(), true));
        }
        lock(&mut journey, None);
        journey.apply(Event::TakeOver);
    }
    for person in Person::BOTH {
        agree(&mut journey, person, None);
    }
    assert_eq!(journey.id(), "comparison");
    journey
}

/// From the comparison to the end: what the two agree on (and today is 2026-01-31), and how each
/// of these found the talk.
pub fn talk(journey: &mut Journey, lines: &[&str], look_again: Option<&str>, felt: &[&[Felt]]) {
    journey.apply(Event::Talk);
    journey.apply(Event::Agreements);
    assert!(matches!(journey.screen(), Screen::Agreements(_)));
    for (place, line) in lines.iter().enumerate() {
        journey.apply(Event::Agreement(place, (*line).to_owned()));
    }
    if let Some(day) = look_again {
        journey.apply(Event::LookAgain(day.to_owned(), "2026-01-31".to_owned()));
    }
    journey.apply(Event::Next);
    for answers in felt {
        assert!(matches!(journey.screen(), Screen::Pulse(_)));
        for (question, felt) in PulseQuestion::ALL.into_iter().zip(*answers) {
            journey.apply(Event::Felt(question, *felt));
        }
        journey.apply(Event::Next);
    }
}

/// What both agree to save of what they look at, on this day.
pub fn agreed_of(journey: &Journey, day: &str) -> Agreed {
    let mut journey = journey.clone();
    journey.apply(Event::Finish);
    agree_to_all(&mut journey);
    journey.agreed(day.to_owned()).expect("both agreed")
}

/// On the last screen: both agree to save, print and keep.
pub fn agree_to_all(led: &mut impl Led) {
    assert_eq!(led.id(), "finish");
    for person in Person::BOTH {
        agree(led, person, None);
    }
}

/// What both agree to keep of a session that they opened.
pub fn agreed(set: QuestionSet, session: Session, day: &str) -> Agreed {
    let mut journey = Journey::with_cost(Config::default(), set, Some(session), CHEAP);
    journey.apply(Event::Continue);
    journey.apply(Event::Finish);
    agree_to_all(&mut journey);
    journey.agreed(day.to_owned()).expect("both agreed")
}

/// The last session that effects ask to save.
pub fn saved(effects: &[Effect]) -> Option<&Session> {
    effects.iter().rev().find_map(|effect| match effect {
        Effect::Save(session) => Some(&**session),
        _ => None,
    })
}

/// All that is written to a device of a session, as text with names: by the same derived traits as its bytes.
pub fn json(session: &Session) -> String {
    serde_json::to_string(session).expect("a session can be written")
}

/// Reads what [`json`] wrote, or what a test has made of it, by the same traits as bytes are read.
pub fn read(text: &str) -> Option<StoredSession> {
    serde_json::from_str(text).ok()
}

/// Reads a session as a page does that is opened again.
pub fn parsed(text: &str, set: &QuestionSet) -> Session {
    let session = read(text).expect("a session is read");
    session.check(set).expect("a session is good")
}

/// A whole panel with the same response everywhere; both count the same.
pub fn uniform(set: &QuestionSet, response: Response) -> Panel {
    let mut panel = Panel::empty(set);
    for statement in set.statements() {
        for direction in Direction::BOTH {
            panel.answer(statement.id(), direction, response);
        }
    }
    panel.answer_direct(Direct::Same);
    panel
}

/// From the start to the first statement on a device of one's own; the key's bytes are all 7.
pub fn apart(led: &mut impl Led, me: Person, form: Form) {
    led.take(Event::Devices);
    led.take(Event::Name(Person::First, "Anna".to_owned()));
    led.take(Event::Name(Person::Second, "Bert".to_owned()));
    led.take(Event::Form(form));
    led.take(Event::Me(me));
    led.take(Event::BeginPairing(None, Some(entropy(7))));
    assert!(matches!(led.journey().screen(), Screen::Invite(_)));
    led.take(Event::Next);
    assert_eq!(led.id(), "answer");
}

/// As [`apart`], with one's own answers locked.
pub fn apart_locked(led: &mut impl Led, me: Person, form: Form, number: u8) {
    apart(led, me, form);
    fill(led, number);
    lock(led, None);
    assert_eq!(led.id(), "exchange");
}

/// The answers of the other to a device that began with [`apart`], as a link.
pub fn theirs(set: &QuestionSet, from: Person, form: Form, number: u8) -> String {
    let key = PairKey::new([7; 32]);
    let pairing = Pairing {
        key: &key,
        set,
        form,
    };
    let panel = uniform(set, response(number));
    let envelope = Envelope::seal(&panel, pairing, from, [number; 8]);
    link(envelope.expect("a whole panel").bytes())
}

/// The way into a workshop with a name and roles of its own.
pub fn workshop(set: &QuestionSet, form: Form) -> Workshop {
    Workshop {
        set: Fingerprint::of(set),
        form,
        relation: 6,
        language: 1,
        id: *b"eight id",
        name: "Wijkteam Zuid, 3 december".to_owned(),
        roles: ["bewoner".to_owned(), "opbouwwerker".to_owned()],
    }
}

/// What a pair adds: for each statement what the first gives and the second receives, then what the second
/// gives and the first receives. 0 for none on the scale. Both say that they count the same.
pub fn contribution(set: &QuestionSet, form: Form, row: &[[u8; 4]]) -> Contribution {
    contribution_with(set, form, row, [Direct::Same; 2])
}

/// The same, with the answers of the two to the direct question.
pub fn contribution_with(
    set: &QuestionSet,
    form: Form,
    row: &[[u8; 4]],
    direct: [Direct; 2],
) -> Contribution {
    let both = |four: &[u8; 4]| {
        let [give, receive, other_give, other_receive] = four.map(Level::new);
        [
            Levels { give, receive },
            Levels {
                give: other_give,
                receive: other_receive,
            },
        ]
    };
    Contribution::new(set, form, row.iter().map(both).collect(), direct)
        .expect("as many as are asked")
}
