//! What may be shown of forms on paper: before they are printed, and while one person types in what stands on one.

use crate::measure::{Blank, Panel, Person};
use crate::session::event::Saved;
use crate::setup::Setup;

/// Forms to fill in on paper: what is chosen for them. Nothing of it is stored.
#[derive(Debug)]
pub struct PaperScreen<'a> {
    /// What was chosen so far.
    pub draft: &'a Setup,
    /// Whose form is printed, where it is that of one only.
    pub only: Option<Person>,
    /// Whether both have the same name.
    pub same_names: bool,
    /// For each form, how many themes and pairs of statements it has.
    pub counts: [(usize, usize); 3],
}

/// Why something that stands on paper waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperProblem {
    /// What was typed here is none of its digits: nothing has changed.
    Refused(Blank),
    /// *Next* was pressed, and this is the first that is empty.
    Missing(Blank),
}

impl PaperProblem {
    /// Where it is said.
    pub fn blank(self) -> Blank {
        match self {
            PaperProblem::Refused(blank) | PaperProblem::Missing(blank) => blank,
        }
    }
}

/// What one person has on paper, and types in.
#[derive(Debug)]
pub struct FromPaperScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who answers.
    pub person: Person,
    /// All that the person answered.
    pub panel: &'a Panel,
    /// What was refused, or is missing.
    pub problem: Option<PaperProblem>,
    /// Whether more themes were to be marked than one may mark.
    pub too_many_marks: bool,
    /// Where the answers are.
    pub saved: Option<Saved>,
}
