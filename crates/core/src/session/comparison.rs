//! What happens once the answers of both are open.

use super::event::Event;
use super::shared::Shared;
use super::stage::{Comparison, Conversation, Finish, Outcome, Stage, Start};

/// Over the comparison.
pub fn apply(comparison: Comparison, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::Back if !comparison.viewing.origin.is_unfinished() => {
            Stage::from(comparison).go_home(shared, Start::default())
        }
        event => Outcome::later(comparison, event),
    }
}

/// Where one goes from there.
pub fn after(comparison: Comparison, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::ShowCodes | Event::Add => Outcome::later(comparison, event),
        Event::Talk => {
            let order = Conversation::order(&comparison.viewing, &shared.set);
            match order.first() {
                Some(first) => {
                    Outcome::shows(Conversation::about(*first, order, comparison.viewing))
                }
                None => Outcome::ignored(comparison),
            }
        }
        Event::Finish => Outcome::moved(Finish::of(comparison.viewing)),
        _ => Outcome::ignored(comparison),
    }
}
