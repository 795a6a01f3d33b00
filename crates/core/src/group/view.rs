//! What a screen of the group may show. The view draws these values and reaches nothing else.

use super::closed::Harvest;
use super::event::Taken;
use super::plan::{Plan, Step};
use super::tally::{TallyStep, Told};
use crate::exchange;
use crate::measure::Shown;

/// What a screen of the board may show.
#[derive(Debug)]
pub enum GroupScreen<'a> {
    /// The set-up.
    Planning(&'a Plan),
    /// Pairs come in.
    Filling {
        /// What was settled.
        plan: &'a Plan,
        /// How pairs come in.
        join_code: exchange::Workshop,
        /// The part of the hour.
        step: Step,
        /// How many pairs have added.
        received: u32,
        /// What became of what came in last.
        said: Option<&'a Taken>,
        /// How many pairs are in the room, once that is known.
        room: Option<u32>,
        /// How many more pairs came than there are in the room.
        surplus: u32,
        /// Whether it is asked to add what a link brought.
        offered: bool,
        /// Whether it is asked once more before it is frozen.
        asks: bool,
    },
    /// A pair types its answers.
    Tallying {
        /// What was settled.
        plan: &'a Plan,
        /// Where it is.
        step: TallyStep,
        /// The four answers to the statement.
        told: [Told; 4],
        /// The number that leads back, for the facilitator to note.
        number: Option<&'a str>,
        /// Whether *next* was pressed too early.
        missing: bool,
        /// Whether a number was typed that does not lead back.
        wrong: bool,
        /// What became of the last one.
        said: Option<&'a Taken>,
    },
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
