//! What happens when both have locked on one device: the two yeses.

use super::effect::{Effect, Focus, Signal};
use super::event::Event;
use super::record::{Devices, Locks, Next, Open};
use super::seal::{Code, Opened};
use super::shared::Shared;
use super::stage::{Comparison, HandOver, Origin, Outcome, Reveal, Stage, Viewing};
use super::view::Done;
use crate::measure::Person;

/// At the two yeses.
pub fn apply(reveal: Reveal, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::Agree(person, code) => agree(reveal, person, code, shared),
        Event::NotNow => Stage::from(reveal).done(shared, Done::NotNow),
        Event::TakeBack(person) => {
            let Locks { first, second } = reveal.locks;
            let other = match person {
                Person::First => second,
                Person::Second => first,
            };
            Outcome::forgot(HandOver {
                pair: reveal.pair,
                next: Next::Person {
                    to: person,
                    other,
                    taken_back: true,
                },
            })
        }
        _ => Outcome::ignored(reveal),
    }
}

fn agree(mut reveal: Reveal, person: Person, code: Option<String>, shared: &Shared) -> Outcome {
    let lock = match person {
        Person::First => &reveal.locks.first,
        Person::Second => &reveal.locks.second,
    };
    // A secret code that cannot be one is simply the wrong one here.
    let code = code.and_then(|text| Code::typed(&text).ok());
    let opening = match lock.open(person, &shared.set, code.as_ref(), shared.cost) {
        Ok(opening) => opening,
        Err(problem) => {
            reveal.code_problem = Some((person, problem));
            return Outcome::focuses(reveal, Focus::Code(Some(person)));
        }
    };
    reveal.code_problem = None;
    let yes = match (person, *reveal.yes) {
        (Person::First, [_, second]) => [Some(opening), second],
        (Person::Second, [first, _]) => [first, Some(opening)],
    };
    match yes {
        [Some(first), Some(second)] => {
            let Locks {
                first: one,
                second: two,
            } = reveal.locks;
            let locks = [one, two].map(|lock| Some(lock).filter(|lock| lock.has_code()));
            let devices = Devices::One {
                locks: Box::new(locks),
            };
            let open = Open::new(Opened::both(first, second), devices);
            let viewing = Viewing::new(reveal.pair, open, Origin::Unfinished);
            Outcome::moved(Comparison { viewing }).and(Effect::Tell(Signal::Completed))
        }
        yes => {
            let yes = Box::new(yes);
            Outcome::focuses(Reveal { yes, ..reveal }, Focus::InPlace)
        }
    }
}
