//! What a screen of the group may show. The view draws these values and reaches nothing else.

use super::closed::Harvest;
use super::event::Taken;
use super::plan::{Plan, Step};
use super::tally::{TallyStep, Told};
use crate::exchange;
use crate::measure::{Direct, Shown};

/// Pairs come in.
#[derive(Debug)]
pub struct FillingScreen<'a> {
    /// What was settled.
    pub plan: &'a Plan,
    /// How pairs come in.
    pub join_code: exchange::Workshop,
    /// The part of the hour.
    pub step: Step,
    /// How many pairs have added.
    pub received: u32,
    /// What became of what came in last.
    pub said: Option<&'a Taken>,
    /// How many pairs take part, once that is known.
    pub expected: Option<u32>,
    /// How many more pairs came than that.
    pub surplus: u32,
    /// Whether it is asked to add what a link brought.
    pub offered: bool,
    /// Whether it is asked once more before it is frozen.
    pub asks: bool,
}

/// A pair types its answers.
#[derive(Debug)]
pub struct TallyingScreen<'a> {
    /// What was settled.
    pub plan: &'a Plan,
    /// Where it is.
    pub step: TallyStep,
    /// The four answers to the statement.
    pub told: [Told; 4],
    /// What the first and the second person answered to the direct question.
    pub direct: [Option<Direct>; 2],
    /// The number that leads back, for the facilitator to note.
    pub number: Option<&'a str>,
    /// Whether *next* was pressed too early.
    pub missing: bool,
    /// Whether a number was typed that does not lead back.
    pub wrong: bool,
    /// What became of the last one.
    pub said: Option<&'a Taken>,
}

/// What a screen of the group may show.
#[derive(Debug)]
pub enum GroupScreen<'a> {
    /// The set-up.
    Planning(&'a Plan),
    /// Pairs come in.
    Filling(FillingScreen<'a>),
    /// A pair types its answers.
    Tallying(TallyingScreen<'a>),
    /// It is being closed, and shows nothing yet.
    Closing {
        /// What was settled.
        plan: &'a Plan,
        /// Whether it could not be kept.
        failed: bool,
    },
    /// All look.
    Frozen {
        /// What was settled.
        plan: &'a Plan,
        /// How many pairs have added.
        received: u32,
        /// What may be shown.
        shown: &'a Shown,
        /// The theme that stands alone, by its place in what is shown.
        alone: Option<usize>,
        /// What became of what came in last.
        said: Option<&'a Taken>,
        /// What pairs share.
        harvest: &'a Harvest,
    },
}
