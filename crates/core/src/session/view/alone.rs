//! What one person may see who has answered alone: own answers, and nothing else.

use super::answering::ReviewTheme;
use crate::measure::{Direct, Panel, Person};
use crate::session::event::Saved;
use crate::setup::Setup;

/// What one's own answers say.
#[derive(Debug)]
pub struct AloneScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Whose answers they are.
    pub me: Person,
    /// All that the person answered.
    pub panel: &'a Panel,
    /// The answer to the direct question.
    pub direct: Option<Direct>,
    /// All themes of the form, with what was answered to each.
    pub themes: Vec<ReviewTheme<'a>>,
    /// Whether no invitation could be made for the other.
    pub failed: bool,
    /// Where the answers are.
    pub saved: Option<Saved>,
}
