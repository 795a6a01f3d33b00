//! What a pair in a workshop may see of it.

use super::start::Unfinished;
use crate::measure::Person;
use crate::session::joined::JoinedGroup;
use crate::session::seal::Opened;
use crate::setup::Setup;

/// The way into a workshop was opened.
#[derive(Debug)]
pub struct JoiningScreen<'a> {
    /// The workshop.
    pub workshop: JoinedGroup<'a>,
    /// The unfinished session that beginning would erase.
    pub replaces: Option<Unfinished<'a>>,
}

/// What would be added to the group of a workshop; once both agreed, its message.
#[derive(Debug)]
pub struct AddingScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// The workshop.
    pub workshop: JoinedGroup<'a>,
    /// The answers of both.
    pub panels: &'a Opened,
    /// Whose device this is, where each has one.
    pub me: Option<Person>,
    /// Who agrees: first, second.
    pub yes: [bool; 2],
    /// Whether no id could be drawn.
    pub failed: bool,
}
