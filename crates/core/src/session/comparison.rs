//! What happens once the answers of both are open.

use super::after::Talk;
use super::event::Event;
use super::shared::Shared;
use super::stage::{
    Comparison, Conversation, Finish, LookingBack, Origin, Outcome, OverTime, Viewing, order,
};

/// Over the comparison.
pub fn apply(comparison: Comparison, event: Event) -> Outcome {
    match event {
        Event::Back => back(comparison.viewing),
        event => Outcome::later(comparison, event),
    }
}

/// From a session that was finished, back to what they agreed on.
fn back(viewing: Viewing) -> Outcome {
    let Viewing { pair, open, origin } = viewing;
    match origin {
        Origin::Past(past) => Outcome::shows(LookingBack { pair, open, past }),
        Origin::Unfinished => Outcome::ignored(Comparison {
            viewing: Viewing::new(pair, open, origin),
        }),
    }
}

/// Where one goes from there.
pub fn after(comparison: Comparison, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::ShowCodes | Event::Add => Outcome::later(comparison, event),
        Event::Talk => {
            let mut viewing = comparison.viewing;
            let first = order(&viewing, &shared.set).first().copied();
            // It goes on where they were.
            let before = viewing.open.after.talk.take();
            let talk = before.or_else(|| Some(Talk::about(first?, viewing.begins())));
            match talk {
                Some(talk) => Outcome::moved(Conversation::new(viewing, talk)),
                None => Outcome::ignored(Comparison { viewing }),
            }
        }
        Event::ThenAndNow if comparison.viewing.before(shared).is_some() => {
            Outcome::shows(OverTime {
                viewing: comparison.viewing,
            })
        }
        Event::Finish => Outcome::moved(Finish::of(comparison.viewing)),
        _ => Outcome::ignored(comparison),
    }
}
