//! A group as it is kept on the device.

use super::Group;
use super::closed::{Harvest, MOST_AGREEMENTS};
use super::filling::MOST_SURPLUS;
use super::plan::{Plan, Step};
use super::stage::{Asked, Closed, Closing, Counted, Filling, Hands, Showing, Stage};
use super::tally::{Before, Tally, TallyStep, is_number};
use crate::agreement::Agreement;
use crate::measure::{Frozen, GroupCount, MOST_PAIRS, QuestionSet};
use crate::setup::{Name, Setup};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// A group as it is written, and as it was read: [`StoredGroup::check`] makes a [`Group`] of it. While it is
/// prepared there is nothing to keep; when it is closed, only what is shown.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StoredGroup<'a> {
    /// The key of the question set.
    set: Cow<'a, str>,
    id: [u8; 8],
    name: Option<Cow<'a, Name>>,
    setup: Cow<'a, Setup>,
    stage: StoredStage<'a>,
}

/// The order of the variants is the format.
#[derive(Clone, Debug, Serialize, Deserialize)]
enum StoredStage<'a> {
    /// Pairs come in.
    Filling {
        count: Cow<'a, GroupCount>,
        step: Step,
        /// The pairs that were counted.
        seen: Cow<'a, BTreeSet<[u8; 8]>>,
        expected: Option<u32>,
        surplus: Cow<'a, BTreeSet<[u8; 8]>>,
        /// The number that leads back to the facilitator, where pairs have the device.
        number: Option<Cow<'a, str>>,
    },
    /// It takes no more.
    Closed {
        frozen: Cow<'a, Frozen>,
        harvest: Cow<'a, Harvest>,
    },
}

/// Why a stored group is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupError {
    /// It was made with another question set, or another version of it.
    OtherSet,
    /// It contradicts itself or the question set.
    Contradiction,
}

impl Group {
    /// The group as it is kept; `None` while it is prepared.
    pub fn stored(&self) -> Option<StoredGroup<'_>> {
        let stage = match &self.stage {
            Stage::Planning => return None,
            Stage::Filling(filling) => StoredStage::Filling {
                count: Cow::Borrowed(&filling.counted.count),
                step: filling.step,
                seen: Cow::Borrowed(&filling.counted.seen),
                expected: filling.counted.expected,
                surplus: Cow::Borrowed(&filling.counted.surplus),
                number: match &filling.hands {
                    Hands::Facilitator(_) => None,
                    Hands::Pairs(tally) => Some(Cow::Borrowed(&tally.number)),
                },
            },
            Stage::Closing(Closing { closed, .. }) | Stage::Showing(Showing { closed, .. }) => {
                StoredStage::Closed {
                    frozen: Cow::Borrowed(&closed.frozen),
                    harvest: Cow::Borrowed(&closed.harvest),
                }
            }
        };
        Some(StoredGroup {
            set: self.set.key().into(),
            id: self.id()?,
            name: self.plan.name.as_ref().map(Cow::Borrowed),
            setup: Cow::Borrowed(&self.plan.setup),
            stage,
        })
    }
}

impl StoredGroup<'_> {
    /// The group, if it can have come about with these questions.
    ///
    /// # Errors
    /// [`GroupError`] says why it cannot be continued.
    pub fn check(self, set: &QuestionSet) -> Result<Group, GroupError> {
        if self.set != set.key() {
            return Err(GroupError::OtherSet);
        }
        let plan = Plan {
            name: self.name.map(Cow::into_owned),
            setup: self.setup.into_owned(),
            same_roles: false,
        };
        if !plan.can_be_open(set) {
            return Err(GroupError::Contradiction);
        }
        let stage = self.stage.check(self.id, &plan.setup, set);
        Ok(Group {
            set: set.clone(),
            stage: stage.ok_or(GroupError::Contradiction)?,
            plan,
            said: None,
        })
    }
}

impl StoredStage<'_> {
    fn check(self, id: [u8; 8], setup: &Setup, set: &QuestionSet) -> Option<Stage> {
        let form = setup.form();
        match self {
            StoredStage::Filling {
                count,
                step,
                seen,
                expected,
                surplus,
                number,
            } => {
                let hands = match number {
                    None => Hands::Facilitator(Asked::default()),
                    Some(number) if is_number(&number) => {
                        let (_, statements) = set.count(form);
                        let step = TallyStep::HandOver(Before::Nothing);
                        Hands::Pairs(Tally::begin(number.into_owned(), statements, step))
                    }
                    Some(_) => return None,
                };
                let fits = count.form() == form
                    && count.fits(set)
                    && u32::try_from(seen.len()) == Ok(count.pairs())
                    && expected.is_none_or(|expected| (1..=MOST_PAIRS).contains(&expected))
                    && surplus.len() <= MOST_SURPLUS
                    && surplus.is_disjoint(&seen);
                fits.then(|| {
                    Stage::from(Filling {
                        id,
                        step,
                        counted: Counted {
                            count: count.into_owned(),
                            seen: seen.into_owned(),
                            expected,
                            surplus: surplus.into_owned(),
                        },
                        hands,
                    })
                })
            }
            StoredStage::Closed { frozen, harvest } => {
                let (themes, _) = set.count(form);
                (frozen.fits(set, form) && harvest.fits(themes, frozen.pairs())).then(|| {
                    let closed = Closed {
                        id,
                        frozen: frozen.into_owned(),
                        harvest: harvest.into_owned(),
                    };
                    Stage::from(Showing {
                        closed,
                        alone: None,
                    })
                })
            }
        }
    }
}

impl Harvest {
    /// Whether so many pairs can have shared it, of so many themes.
    fn fits(&self, themes: usize, pairs: u32) -> bool {
        let is_line = |line: &Agreement| Agreement::typed(line.as_str()).as_ref() == Some(line);
        self.talked.len() == themes
            && self.talked.iter().all(|count| *count <= pairs)
            && self.agreements.len() <= MOST_AGREEMENTS
            && self.agreements.iter().all(is_line)
    }
}
