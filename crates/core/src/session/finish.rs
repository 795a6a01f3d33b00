//! What happens at the end: two consents, and what they allow.

use super::agreed::Consent;
use super::effect::{Effect, Focus, KeptEffect};
use super::event::{Event, Saved};
use super::record::Devices;
use super::seal::Code;
use super::shared::Shared;
use super::stage::{Agreeing, Comparison, Finish, Origin, Outcome, Past, Stage, Start, Viewing};
use super::view::{Carries, Done};
use crate::measure::Person;

/// At the end.
pub fn apply(mut finish: Finish, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::Back => back(finish.viewing),
        Event::Add if finish.viewing.adds() => Outcome::later(finish, event),
        Event::ShareAgreements if finish.viewing.carries() == Carries::Agreements => {
            if finish.is_agreed() {
                Outcome::later(finish, event)
            } else {
                ask_both(finish)
            }
        }
        Event::Agree(person, code) => agree(finish, person, code.as_deref(), shared),
        Event::NotAgreed if !finish.is_agreed() => ask_both(finish),
        Event::Keep(today) => keep(finish, today, shared),
        Event::NotLocked(problem) => {
            finish.code_problem = Some((None, problem));
            Outcome::focuses(finish, Focus::Code(None))
        }
        Event::KeptNow(Err(why)) => {
            shared.saved = Some(Saved::InPage(why));
            Outcome::stays(finish)
        }
        Event::KeptNow(Ok(())) => {
            shared.saved = None;
            Outcome::shows(Start::after(Done::Kept))
        }
        Event::Erase => erase(finish, shared),
        _ => Outcome::ignored(finish),
    }
}

/// To what they agreed on, where they have talked; else to the comparison.
fn back(viewing: Viewing) -> Outcome {
    if viewing.open.after.talk.is_some() && viewing.origin.is_unfinished() {
        Outcome::moved(Agreeing::new(viewing))
    } else {
        Outcome::moved(Comparison { viewing })
    }
}

/// One of the two says yes to saving, printing and keeping. Nothing on the screen moves then, so that no
/// second tap falls on the other one's yes. With both, what they can do now comes into view.
fn agree(mut finish: Finish, person: Person, code: Option<&str>, shared: &Shared) -> Outcome {
    let lock = match &finish.viewing.open.devices {
        Devices::One { locks } => person.of(locks.each_ref()).as_ref(),
        Devices::Two { .. } => None,
    };
    // A secret code that cannot be one is simply the wrong one here.
    let code = code.and_then(|text| Code::typed(text).ok());
    let given = Consent::given(person, lock, &shared.set, code.as_ref(), shared.cost);
    let consent = match given {
        Ok(consent) => consent,
        Err(problem) => {
            finish.code_problem = Some((Some(person), problem));
            return Outcome::focuses(finish, Focus::Code(Some(person)));
        }
    };
    *person.of(finish.consents.each_mut()) = Some(consent);
    finish.code_problem = None;
    finish.missing = false;
    let focus = if finish.is_agreed() {
        Focus::Notice
    } else {
        Focus::InPlace
    };
    Outcome::focuses(finish, focus)
}

/// Somebody wants to save, print or keep, and not both have said yes: it is asked.
fn ask_both(mut finish: Finish) -> Outcome {
    finish.missing = true;
    Outcome::focuses(finish, Focus::Asked)
}

fn keep(finish: Finish, today: String, shared: &mut Shared) -> Outcome {
    match &finish.viewing.origin {
        Origin::Past(Past::Kept { .. }) => Stage::from(finish).go_home(shared, Start::default()),
        Origin::Unfinished | Origin::Past(Past::File { .. }) if shared.config.may_keep => {
            match finish.agreed(today) {
                // It stays here until the edge says that it was written there.
                Some(agreed) => {
                    Outcome::stays(finish).and(Effect::Kept(KeptEffect::Keep(Box::new(agreed))))
                }
                None => ask_both(finish),
            }
        }
        Origin::Unfinished | Origin::Past(Past::File { .. }) => Outcome::ignored(finish),
    }
}

fn erase(finish: Finish, shared: &mut Shared) -> Outcome {
    shared.forget();
    let erased = Outcome::shows(Start::after(Done::Erased));
    match finish.viewing.origin {
        Origin::Unfinished => erased.and(Effect::Erase),
        Origin::Past(Past::Kept { id, .. }) => {
            shared.kept.retain(|kept| kept.id != id);
            erased.and(Effect::Kept(KeptEffect::Erase(id)))
        }
        // Nothing of it is on this device.
        Origin::Past(Past::File { .. }) => Outcome::shows(Start::default()),
    }
}
