//! Where a group is, with all that is true there.

use super::closed::Harvest;
use super::event::GroupEffect;
use super::plan::Step;
use super::tally::Tally;
use crate::measure::{Form, Frozen, GroupCount, QuestionSet};
use std::collections::BTreeSet;

/// All stages.
#[derive(Clone, Debug)]
pub enum Stage {
    Planning,
    Filling(Box<Filling>),
    Closing(Closing),
    Showing(Showing),
}

/// Pairs come in.
#[derive(Clone, Debug)]
pub struct Filling {
    /// What tells the group from others.
    pub id: [u8; 8],
    pub step: Step,
    pub counted: Counted,
    pub hands: Hands,
}

/// What is known of the pairs that came in.
#[derive(Clone, Debug)]
pub struct Counted {
    pub count: GroupCount,
    /// The pairs that were counted.
    pub seen: BTreeSet<[u8; 8]>,
    /// How many pairs are in the room, once the facilitator has counted them.
    pub expected: Option<u32>,
    /// The pairs that came when the room had no more.
    pub surplus: BTreeSet<[u8; 8]>,
}

/// Who has the device.
#[derive(Clone, Debug)]
pub enum Hands {
    Facilitator(Asked),
    Pairs(Tally),
}

/// What the facilitator is asked.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Whether to add what a link brought.
    pub offered: Option<String>,
    /// Whether to freeze, since nothing undoes it.
    pub freeze: bool,
}

/// What is left of a group that takes no more.
#[derive(Clone, Debug)]
pub struct Closed {
    pub id: [u8; 8],
    pub frozen: Frozen,
    pub harvest: Harvest,
}

/// It takes no more, and shows nothing yet: what is kept on the device is not the closed group yet.
#[derive(Clone, Debug)]
pub struct Closing {
    pub closed: Closed,
    /// Whether that did not work.
    pub failed: bool,
}

/// All look.
#[derive(Clone, Debug)]
pub struct Showing {
    pub closed: Closed,
    /// The theme that stands alone on the screen, by its place in what is shown.
    pub alone: Option<usize>,
}

impl From<Filling> for Stage {
    fn from(filling: Filling) -> Stage {
        Stage::Filling(Box::new(filling))
    }
}

impl From<Closing> for Stage {
    fn from(closing: Closing) -> Stage {
        Stage::Closing(closing)
    }
}

impl From<Showing> for Stage {
    fn from(showing: Showing) -> Stage {
        Stage::Showing(showing)
    }
}

/// What an event did.
pub enum Outcome {
    /// It does not belong to this stage, and changed nothing.
    Ignored,
    /// It changed the stage.
    Stays(Vec<GroupEffect>),
    /// It led to another one.
    To(Stage, Vec<GroupEffect>),
}

impl Outcome {
    pub fn stays<const N: usize>(effects: [GroupEffect; N]) -> Outcome {
        Outcome::Stays(effects.into())
    }

    pub fn to<const N: usize>(stage: impl Into<Stage>, effects: [GroupEffect; N]) -> Outcome {
        Outcome::To(stage.into(), effects.into())
    }
}

impl Filling {
    pub fn new(id: [u8; 8], form: Form, set: &QuestionSet) -> Filling {
        Filling {
            id,
            step: Step::Introduce,
            counted: Counted {
                count: GroupCount::empty(set, form),
                seen: BTreeSet::new(),
                expected: None,
                surplus: BTreeSet::new(),
            },
            hands: Hands::Facilitator(Asked::default()),
        }
    }

    /// Whether a pair has begun to type.
    pub fn is_typing(&self) -> bool {
        match &self.hands {
            Hands::Facilitator(_) => false,
            Hands::Pairs(tally) => tally.is_typing(),
        }
    }
}

impl Counted {
    /// How many more pairs came than there are in the room.
    pub fn too_many(&self) -> u32 {
        let surplus = u32::try_from(self.surplus.len()).unwrap_or(u32::MAX);
        let came = self.count.pairs().saturating_add(surplus);
        self.expected
            .map_or(0, |expected| came.saturating_sub(expected))
    }
}
