//! What happens while somebody says how the talk was.

use super::event::Event;
use super::stage::{Agreeing, Outcome, Pulsing, Stage};

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
            Outcome::moved(Stage::ask(viewing))
        }
        Event::Back => {
            let Pulsing {
                mut viewing,
                person,
                pulse,
            } = pulsing;
            viewing.open.after.begun = Some((person, pulse)).filter(|(_, pulse)| !pulse.is_empty());
            Outcome::moved(Agreeing::new(viewing))
        }
        _ => Outcome::ignored(pulsing),
    }
}
