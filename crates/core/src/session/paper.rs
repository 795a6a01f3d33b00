//! What is chosen for forms on paper. Nothing of it is stored.

use super::event::Event;
use super::stage::{Outcome, Paper, Start};
use crate::setup::Name;

/// Where forms are printed.
pub fn apply(mut paper: Paper, event: Event) -> Outcome {
    let draft = &mut paper.draft;
    match event {
        Event::Relation(relation) => draft.set_relation(relation),
        Event::Role(person, text) => draft.set_role(person, Name::typing(&text)),
        Event::Name(person, text) => draft.set_name(person, Name::typing(&text)),
        Event::PersonLanguage(person, language) => draft.set_language(person, language),
        Event::Form(form) => draft.set_form(form),
        Event::PrintOnly(only) => paper.only = only,
        Event::Back => return Outcome::shows(Start::default()),
        _ => return Outcome::ignored(paper),
    }
    Outcome::stays(paper)
}
