//! What is chosen for forms on paper. Nothing of it is stored.

use super::event::Event;
use super::set_up::choose;
use super::stage::{Outcome, Paper, Start};

/// Where forms are printed.
pub fn apply(mut paper: Paper, event: Event) -> Outcome {
    match choose(&mut paper.draft, event) {
        Ok(()) => {}
        Err(Event::PrintOnly(only)) => paper.only = only,
        Err(Event::Back) => return Outcome::shows(Start::default()),
        Err(_) => return Outcome::ignored(paper),
    }
    Outcome::stays(paper)
}
