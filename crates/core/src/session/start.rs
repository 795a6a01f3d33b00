//! What happens at the start, and after leaving.

use super::effect::Effect;
use super::event::Event;
use super::shared::Shared;
use super::stage::{
    Cards, History, Left, Outcome, Paper, Purpose, SetUp, Stage, Start, TwoDevices, Way,
};
use super::view::Done;
use crate::measure::Person;
use crate::setup::Setup;

/// At the start.
pub fn apply(start: Start, event: Event, shared: &mut Shared) -> Outcome {
    anywhere(start.into(), event, shared)
}

/// After leaving: the same, and the way back.
pub fn after_leaving(left: Left, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::Back => Outcome::shows(Start::default()),
        event => anywhere(left.into(), event, shared),
    }
}

fn anywhere(stage: Stage, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::Pair => set_up(Way::OneDevice, shared),
        Event::Solo => set_up(Way::Alone(Person::First), shared),
        Event::Continue => match go_on(shared) {
            Some(session) => Outcome::shows(session),
            None => Outcome::ignored(stage),
        },
        Event::Erase if shared.unfinished.is_some() => {
            shared.forget();
            Outcome::shows(Start::after(Done::Erased)).and(Effect::Erase)
        }
        event => Outcome::later(stage, event),
    }
}

/// What is not needed to answer, at the start and after leaving.
pub fn late(stage: Stage, event: Event, shared: &Shared) -> Outcome {
    match event {
        Event::Devices => Outcome::later(stage, event),
        Event::History => Outcome::shows(History::default()),
        Event::Cards => Outcome::shows(Cards::choosing(Vec::new())),
        Event::Paper => Outcome::shows(Paper {
            draft: draft(shared),
            only: None,
        }),
        _ => Outcome::ignored(stage),
    }
}

/// A device each, at the start and after leaving.
pub fn devices(stage: Stage, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::Devices => set_up(Way::TwoDevices(TwoDevices::default()), shared),
        _ => Outcome::ignored(stage),
    }
}

/// At the group of a workshop, which has a state of its own.
pub fn at_group(event: Event) -> Outcome {
    match event {
        Event::Back => Outcome::shows(Start::default()),
        Event::EnterCode => Outcome::later(Stage::Group, event),
        _ => Outcome::ignored(Stage::Group),
    }
}

/// A new set-up, in the language of the start.
fn set_up(way: Way, shared: &mut Shared) -> Outcome {
    shared.joined = None;
    Outcome::shows(SetUp::new(draft(shared), Purpose::New, way))
}

/// As the options say, for two people who read the start.
fn draft(shared: &Shared) -> Setup {
    let mut draft = shared.draft();
    for person in Person::BOTH {
        draft.set_language(person, shared.language);
    }
    draft
}

/// Takes up the unfinished session, where one waits.
pub fn go_on(shared: &mut Shared) -> Option<Stage> {
    let session = shared.unfinished.take()?;
    shared.language = session.language();
    Some(Stage::of(session))
}
