//! What happens in a set-up.

use super::effect::Focus;
use super::event::Event;
use super::pairing;
use super::record::{Pair, Phase, Session};
use super::shared::Shared;
use super::stage::{Entering, LookingBack, Outcome, Purpose, SetUp, Stage, Start, Way};
use crate::measure::Person;
use crate::setup::Name;
use crate::words::names_differ;

/// In the set-up.
pub fn apply(mut set_up: SetUp, event: Event, shared: &mut Shared) -> Outcome {
    let is_same_two = set_up.follows().is_some();
    let draft = &mut set_up.draft;
    match (event, &set_up.way) {
        (Event::Relation(_) | Event::Role(..) | Event::Name(..), _) if is_same_two => {
            return Outcome::ignored(set_up);
        }
        (event @ (Event::Relation(_) | Event::Role(..) | Event::Form(_)), _) => {
            return settle(set_up, event);
        }
        (Event::Name(person, text), _) => draft.set_name(person, Name::typing(&text)),
        (Event::PersonLanguage(person, language), _) => draft.set_language(person, language),
        (Event::KeepAfterwards(keep), _) => draft.set_keep(keep && shared.config.may_keep),
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

/// Relation, roles and form; in a workshop they are the facilitator's.
fn settle(mut set_up: SetUp, event: Event) -> Outcome {
    if set_up.joined().is_some() {
        return Outcome::ignored(set_up);
    }
    let draft = &mut set_up.draft;
    match event {
        Event::Relation(relation) => draft.set_relation(relation),
        Event::Role(person, text) => draft.set_role(person, Name::typing(&text)),
        Event::Form(form) => draft.set_form(form),
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
    let kept = shared.kept.iter().find(|kept| kept.id == id).cloned();
    match kept.and_then(LookingBack::of_kept) {
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
    let session = match alone {
        Some(me) => Session::of_one(&shared.set, pair, me),
        None => Session::on_one_device(&shared.set, pair),
    };
    Outcome::forgot(Stage::of(session))
}
