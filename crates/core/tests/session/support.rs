//! What these tests share.

pub use crate::common::{
    CHEAP, Chance, Led, agree, alone, alone_filled, answer_here, apart, apart_locked, begin,
    built_in, direct, entropy, fill, fresh, json, lock, parsed, read, response, rounds, saved,
    small_set, theirs, tiny_set, to_open, to_reveal, uniform, workshop,
};
pub use proptest::prelude::*;
pub use serde_json::{Value, json};
pub use std::collections::BTreeMap;
pub use std::fmt::Write;
pub use tweeluik_core::agreement::Agreement;
pub use tweeluik_core::exchange::{
    Carried, Envelope, Fingerprint, Invitation, Message, PairKey, Pairing, SealedAgreements,
    WordsContext, link, read as read_code, typed,
};
pub use tweeluik_core::keep::{Record, RecordError};
pub use tweeluik_core::language::{Address, Language};
pub use tweeluik_core::measure::{
    Blank, Direct, Direction, Form, Panel, Person, Question, QuestionSet, Response, Weight,
};
pub use tweeluik_core::session::{
    Came, CardsScreen, Carries, Code, CodeProblem, Config, Done, Effect, Entropy, Event, Felt,
    FileProblem, Focus, FromPaperScreen, Journey, Kept, KeptEffect, KeptList, LeadsTo, Mode,
    PaperProblem, PulseQuestion, Saved, Screen, Session, SessionError, SetupWay, Signal,
    StoredSession, Unsaved, Whose,
};
pub use tweeluik_core::setup::{MAX_NAME_CHARS, Name, Relation};

pub fn set_up() -> Journey {
    let mut journey = fresh(small_set());
    journey.apply(Event::Pair);
    journey
}

pub fn answering() -> Journey {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    journey
}

pub fn at_reveal(codes: [Option<&str>; 2]) -> Journey {
    let mut journey = fresh(small_set());
    to_reveal(&mut journey, Form::Short, [2, 4], codes);
    journey
}

pub fn yes(journey: &Journey) -> [bool; 2] {
    let Screen::Reveal(reveal) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    reveal.yes
}

pub fn last_saved(journey: &mut Journey) -> String {
    // Every move saves; this pair of moves ends where it began.
    let mut effects = journey.apply(Event::Back);
    effects.extend(journey.apply(Event::Next));
    json(saved(&effects).expect("saved"))
}

/// What the second person's lock saves, with both locked.
pub fn reveal_saved(codes: [Option<&str>; 2]) -> String {
    let mut journey = answering();
    fill(&mut journey, 2);
    lock(&mut journey, codes[0]);
    journey.apply(Event::TakeOver);
    fill(&mut journey, 4);
    json(saved(&lock(&mut journey, codes[1])).expect("saved"))
}

pub fn at(name: &str) -> Journey {
    let (_, at) = SCREENS
        .into_iter()
        .find(|(known, _)| *known == name)
        .expect(name);
    at()
}

/// A start screen with two kept sessions and none that is unfinished.
pub fn with_kept() -> Journey {
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
    journey.apply(Event::KeptList(vec![kept(2), kept(1)].into()));
    journey
}

pub fn parse(name: &str, value: &str) -> (Config, Vec<&'static str>) {
    let (config, problems) = Config::parse([(name, value)]);
    (
        config,
        problems.into_iter().map(|problem| problem.option).collect(),
    )
}

pub fn at_the_end(codes: [Option<&str>; 2]) -> Journey {
    let mut journey = at_reveal(codes);
    for (person, code) in Person::BOTH.into_iter().zip(codes) {
        agree(&mut journey, person, code);
    }
    journey.apply(Event::Finish);
    assert_eq!(journey.id(), "finish");
    journey
}

pub fn agreed(journey: &Journey) -> bool {
    journey.agreed("2026-01-31".to_owned()).is_some()
}

pub fn keep(journey: &mut Journey) -> Vec<Effect> {
    journey.apply(Event::Keep("2026-01-31".to_owned()))
}

/// One journey on every screen.
pub const SCREENS: [(&str, At); 32] = [
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
    ("from paper", || {
        let mut journey = answering();
        journey.apply(Event::FromPaper);
        type_in(&mut journey, 1, "3");
        journey
    }),
    ("direct", || {
        let mut journey = answering();
        fill(&mut journey, 3);
        journey.apply(Event::ChangeDirect);
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
    ("conversation", || {
        let mut journey = fresh(small_set());
        to_open(&mut journey, Form::Short, [2, 4]);
        journey.apply(Event::Talk);
        journey
    }),
    ("agreements", || {
        let mut journey = at("conversation");
        journey.apply(Event::Agreements);
        journey
    }),
    ("pulse", || {
        let mut journey = at("agreements");
        journey.apply(Event::Next);
        journey
    }),
    ("looking back", || {
        let mut journey = kept_with_agreements();
        journey.apply(Event::History);
        journey.apply(Event::OpenKept(1));
        journey
    }),
    ("finish", || {
        let mut journey = fresh(small_set());
        to_open(&mut journey, Form::Short, [2, 4]);
        journey.apply(Event::Finish);
        journey
    }),
    ("agreements of two devices", || {
        let mut journey = at("ready");
        agree(&mut journey, Person::First, None);
        for event in [
            Event::Talk,
            Event::Agreements,
            Event::Agreement(0, "Bellen".to_owned()),
        ] {
            journey.apply(event);
        }
        journey
    }),
    ("share agreements", || {
        let mut journey = at("agreements of two devices");
        journey.apply(Event::Next);
        journey.apply(Event::Next);
        crate::common::agree_to_all(&mut journey);
        journey.apply(Event::ShareAgreements);
        journey
    }),
    ("take in agreements", || {
        let mut journey = at("agreements of two devices");
        journey.apply(Event::EnterCode);
        journey
    }),
    ("take over agreements", || {
        let mut journey = at("take in agreements");
        journey.apply(Event::Incoming(agreements(&small_set())));
        journey
    }),
    ("setup of one", || {
        let mut journey = fresh(small_set());
        journey.apply(Event::Solo);
        journey.apply(Event::Name(Person::First, "Anna".to_owned()));
        journey
    }),
    ("review of one", || {
        let mut journey = fresh(small_set());
        alone(&mut journey, Person::Second, Form::Short);
        fill(&mut journey, 3);
        journey
    }),
    ("solo", || {
        let mut journey = fresh(small_set());
        alone_filled(&mut journey, Person::First, Form::Short, 3);
        journey
    }),
    ("history", || {
        let mut journey = with_kept();
        journey.apply(Event::History);
        journey
    }),
    ("cards", || {
        let mut journey = fresh(small_set());
        journey.apply(Event::Cards);
        journey.apply(Event::PickCard("t".to_owned(), true));
        journey
    }),
    ("shown card", || {
        let mut journey = at("cards");
        journey.apply(Event::PickCard("v".to_owned(), true));
        journey.apply(Event::ShowCards);
        journey
    }),
    ("paper", || {
        let mut journey = fresh(small_set());
        journey.apply(Event::Paper);
        journey.apply(Event::Name(Person::First, "Anna".to_owned()));
        journey
    }),
    ("about", || {
        let mut journey = answering();
        journey.apply(Event::About(true));
        journey
    }),
];

/// What the second person's device sends of an agreement to one that began with `apart`.
fn agreements(set: &QuestionSet) -> String {
    let key = PairKey::new([7; 32]);
    let pairing = Pairing {
        key: &key,
        set,
        form: Form::Short,
    };
    let carried = Carried {
        lines: [Agreement::typed("Mailen"), None, None],
        look_again: None,
    };
    let sealed = SealedAgreements::seal(&carried, pairing, Person::Second);
    link(sealed.expect("it fits").bytes())
}

pub type At = fn() -> Journey;

/// The place on paper with this number, from 1 on.
pub fn blank(journey: &Journey, number: usize) -> Blank {
    let form = match journey.screen() {
        Screen::FromPaper(screen) => screen.setup.form(),
        other => panic!("{other:?}"),
    };
    let (_, statements) = journey.set().count(form);
    Blank::all(statements)[number - 1]
}

/// Types something in the field of the place on paper with this number.
pub fn type_in(journey: &mut Journey, number: usize, text: &str) -> Vec<Effect> {
    let blank = blank(journey, number);
    journey.apply(Event::Digit(blank, text.to_owned()))
}

/// Two people with a difference in three themes of the built-in set, over their comparison.
pub fn compared(relation: Relation) -> Journey {
    let mut journey = fresh(built_in());
    for event in [
        Event::Pair,
        Event::Relation(relation),
        Event::Form(Form::Short),
        Event::Begin,
    ] {
        journey.apply(event);
    }
    fill(&mut journey, 5);
    lock(&mut journey, None);
    journey.apply(Event::TakeOver);
    fill(&mut journey, 2);
    lock(&mut journey, None);
    for person in Person::BOTH {
        agree(&mut journey, person, None);
    }
    journey
}

/// The same in the next page, from what was saved last.
pub fn opened_again(journey: &Journey, effects: &[Effect]) -> Journey {
    let session = saved(effects).expect("something was saved").clone();
    let set = journey.set().clone();
    let mut again = Journey::with_cost(Config::default(), set, Some(session), CHEAP);
    again.apply(Event::Continue);
    again
}

/// A page of two people who kept one session, under the number 1, with two agreements.
pub fn kept_with_agreements() -> Journey {
    let mut journey = compared(Relation::ParentProfessional);
    for event in [
        Event::Talk,
        Event::Agreements,
        Event::Agreement(0, "Bellen".to_owned()),
        Event::Agreement(2, "Mailen".to_owned()),
        Event::Next,
        Event::Felt(PulseQuestion::Heard, Felt::Yes),
        Event::Next,
        Event::Next,
    ] {
        journey.apply(event);
    }
    crate::common::agree_to_all(&mut journey);
    let agreed = journey.agreed("2026-01-31".to_owned()).expect("agreed");
    let mut journey = fresh(built_in());
    journey.apply(Event::KeptList(
        vec![Kept {
            id: 1,
            date: "2026-01-31".to_owned(),
            session: agreed.session().clone(),
        }]
        .into(),
    ));
    journey
}

/// The page is opened again with what it saved last, and somebody goes on.
pub fn reloaded(effects: &[Effect]) -> Journey {
    let session = parsed(&json(saved(effects).expect("saved")), &small_set());
    let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
    journey.apply(Event::Continue);
    journey
}
