//! What happens while somebody says how the talk was.

use super::after::Pulse;
use super::event::Event;
use super::stage::{Agreeing, Finish, Outcome, Pulsing};

/// Over the four questions. Going on without an answer leaves them out.
pub fn apply(mut pulsing: Pulsing, event: Event) -> Outcome {
    match event {
        Event::Felt(question, felt) => {
            pulsing.pulse.answer(question, felt);
            Outcome::saved(pulsing)
        }
        Event::Next => {
            let Pulsing {
                mut viewing,
                person,
                pulse,
            } = pulsing;
            viewing.open.after.felt(person, pulse);
            match viewing.to_ask() {
                Some(person) => Outcome::moved(Pulsing::new(viewing, person, Pulse::default())),
                None => Outcome::moved(Finish::of(viewing)),
            }
        }
        Event::Back => Outcome::moved(Agreeing::new(pulsing.viewing)),
        _ => Outcome::ignored(pulsing),
    }
}
