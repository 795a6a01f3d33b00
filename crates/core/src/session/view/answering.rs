//! What may be shown of a session while the two answer, each alone.

use crate::measure::{Direct, Direction, Person, Response, Statement, Theme};
use crate::session::event::Saved;
use crate::session::seal::CodeProblem;
use crate::setup::Setup;

/// One statement in one direction.
#[derive(Debug)]
pub struct AnswerScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who answers.
    pub person: Person,
    /// The theme.
    pub theme: &'a Theme,
    /// The statement.
    pub statement: &'a Statement,
    /// In which direction it is asked.
    pub direction: Direction,
    /// How many questions come before it, and how many there are.
    pub progress: (usize, usize),
    /// Whether it is the first question in its direction.
    pub begins_part: bool,
    /// What the person answered.
    pub response: Option<Response>,
    /// Whether there is a screen to go back to.
    pub can_go_back: bool,
    /// Whether *next* was pressed too early.
    pub missing: bool,
    /// Where the answers are.
    pub saved: Option<Saved>,
}

/// The direct question.
#[derive(Debug)]
pub struct DirectScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who answers.
    pub person: Person,
    /// What the person answered.
    pub direct: Option<Direct>,
    /// Whether *next* was pressed too early.
    pub missing: bool,
    /// Where the answers are.
    pub saved: Option<Saved>,
}

/// One theme of the review.
#[derive(Debug)]
pub struct ReviewTheme<'a> {
    /// The theme.
    pub theme: &'a Theme,
    /// Whether the person wants to talk about it.
    pub is_marked: bool,
    /// Its statements.
    pub rows: Vec<ReviewRow<'a>>,
}

/// One line of the review.
#[derive(Debug)]
pub struct ReviewRow<'a> {
    /// The statement's place in the form.
    pub number: usize,
    /// The statement.
    pub statement: &'a Statement,
    /// What the person answered: receive, give.
    pub responses: [Option<Response>; 2],
}

/// Where the review leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeadsTo {
    /// The lock on the device of both, with a secret code or without.
    Lock,
    /// The lock on one's own device, for the other one's.
    LockForOther,
    /// What one's own answers say: nothing is locked.
    OwnPanel,
}

/// The look over all own answers.
#[derive(Debug)]
pub struct ReviewScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Whose answers they are.
    pub person: Person,
    /// All themes of the form.
    pub themes: Vec<ReviewTheme<'a>>,
    /// Whether more themes were to be marked than one may mark.
    pub too_many_marks: bool,
    /// The answer to the direct question.
    pub direct: Option<Direct>,
    /// Why the secret code was not taken.
    pub code_problem: Option<CodeProblem>,
    /// Where it leads to.
    pub leads_to: LeadsTo,
    /// Where the answers are.
    pub saved: Option<Saved>,
}

/// Whose turn it is, and nothing else.
#[derive(Debug)]
pub struct HandOverScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who comes next.
    pub to: Person,
    /// Whether the other's answers are locked.
    pub other_is_locked: bool,
    /// Whether the one who comes next has just taken answers back.
    pub taken_back: bool,
    /// Whether each of the two has a device.
    pub two_devices: bool,
}
