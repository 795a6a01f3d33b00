//! What happens in a set-up.

use super::effect::Focus;
use super::event::Event;
use super::pairing;
use super::record::{Device, Pair, Phase, Session};
use super::shared::Shared;
use super::stage::{Entering, LookingBack, Outcome, Purpose, SetUp, Stage, Start, Way};
use crate::measure::Person;
use crate::setup::{Name, Setup};
use crate::words::names_differ;

/// In the set-up.
pub fn apply(mut set_up: SetUp, event: Event, shared: &mut Shared) -> Outcome {
    // Who looks again are the same two; in a workshop relation, roles and form are the facilitator's.
    let is_settled = match event {
        Event::Relation(_) | Event::Role(..) => {
            set_up.follows().is_some() || set_up.joined().is_some()
        }
        Event::Name(..) => set_up.follows().is_some(),
        Event::Form(_) => set_up.joined().is_some(),
        _ => false,
    };
    if is_settled {
        return Outcome::ignored(set_up);
    }
    let event = match choose(&mut set_up.draft, event) {
        Ok(()) => return Outcome::stays(set_up),
        Err(event) => event,
    };
    match (event, &set_up.way) {
        (Event::KeepAfterwards(keep), _) => {
            set_up.draft.set_keep(keep && shared.config.may_keep);
        }
        (Event::Begin, Way::OneDevice | Way::Alone(_)) => return begin(set_up, shared),
        // What one of the two has answered is not shown to somebody who is the other.
        (Event::Me(person), Way::Alone(_)) if !set_up.has_answers(&shared.set) => {
            set_up.way = Way::Alone(person);
        }
        (Event::Back, _) => return back(set_up, shared),
        (event, Way::TwoDevices(_)) => return Outcome::later(set_up, event),
        (_, Way::OneDevice | Way::Alone(_)) => return Outcome::ignored(set_up),
    }
    Outcome::stays(set_up)
}

/// What two people choose, in a set-up and for forms on paper alike. An event that chooses nothing of it is given back.
pub(super) fn choose(draft: &mut Setup, event: Event) -> Result<(), Event> {
    match event {
        Event::Relation(relation) => draft.set_relation(relation),
        Event::Role(person, text) => draft.set_role(person, Name::typing(&text)),
        Event::Name(person, text) => draft.set_name(person, Name::typing(&text)),
        Event::PersonLanguage(person, language) => draft.set_language(person, language),
        Event::Form(form) => draft.set_form(form),
        event => return Err(event),
    }
    Ok(())
}

/// What a set-up for two devices has besides.
pub fn devices(mut set_up: SetUp, event: Event, shared: &mut Shared) -> Outcome {
    let Way::TwoDevices(two) = &mut set_up.way else {
        return Outcome::ignored(set_up);
    };
    match event {
        Event::Me(person) => {
            two.chosen.me = Some(person);
            two.missing = false;
        }
        Event::ByWords(by_words) => {
            two.chosen.by_words = by_words;
            two.code_problem = None;
        }
        Event::WordsContext(day, names) => two.context = (day, names),
        Event::EnterCode => {
            return Outcome::shows(Entering {
                from: Some(set_up.unasked()),
                refused: None,
            });
        }
        Event::BeginPairing(words, entropy) => {
            return pairing::begin(set_up, words.as_deref(), entropy.as_ref(), shared);
        }
        _ => return Outcome::ignored(set_up),
    }
    Outcome::stays(set_up)
}

fn back(set_up: SetUp, shared: &mut Shared) -> Outcome {
    match set_up.purpose {
        Purpose::New => Outcome::shows(Start::default()),
        Purpose::Join(joining) => Outcome::shows(joining),
        Purpose::Follow(id) => back_to(id, shared),
        Purpose::Edit(session) => {
            shared.unfinished = Some(*session);
            Outcome::shows(Start::default())
        }
    }
}

/// Back to the kept session from which one came; another tab may have erased it.
fn back_to(id: u64, shared: &mut Shared) -> Outcome {
    match shared.kept(id).cloned().and_then(LookingBack::of_kept) {
        Some(back) => Outcome::shows(back),
        None => Outcome::shows(Start::default()),
    }
}

/// Begins on one device or alone, or goes on with the session whose set-up was changed.
fn begin(mut set_up: SetUp, shared: &mut Shared) -> Outcome {
    set_up.draft.settle();
    if !names_differ(&set_up.draft) {
        set_up.same_names = true;
        return Outcome::focuses(set_up, Focus::Asked);
    }
    let follows = set_up.follows();
    let setup = set_up.draft;
    let alone = match set_up.way {
        Way::Alone(me) => Some(me),
        Way::OneDevice | Way::TwoDevices(_) => None,
    };
    shared.language = setup.language(alone.unwrap_or(Person::First));
    let joined = match set_up.purpose {
        Purpose::Edit(mut session) => {
            session.pair.setup = setup;
            if let (Some(me), Phase::Turn(turn)) = (alone, &mut session.phase) {
                turn.person = me;
            }
            return Outcome::forgot(Stage::of(*session));
        }
        Purpose::New | Purpose::Follow(_) => None,
        Purpose::Join(joining) => Some(joining.joined),
    };
    shared.joined = None;
    shared.unfinished = None;
    let mut pair = Pair::new(&shared.set, setup, joined);
    pair.follows = follows;
    let (person, device) = match alone {
        Some(me) => (me, Device::Alone),
        None => (Person::First, Device::OfBoth { other: None }),
    };
    let session = Session::of_turn(&shared.set, pair, person, device);
    Outcome::forgot(Stage::of(session))
}
