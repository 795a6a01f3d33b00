//! What a group shows that takes no more, and all that is kept of it. Stored: the order of fields and variants
//! is the format.

use super::count::{MOST_PAIRS, asked};
use super::disclosure::{
    FEWEST_FOR_ALMOST_EVERYONE, FEWEST_FOR_DISTRIBUTIONS, FEWEST_FOR_MEDIANS, distribution,
};
use crate::measure::answer::{Level, Person};
use crate::measure::direct::Direct;
use crate::measure::set::{Form, QuestionSet};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// A group that takes no more: how many pairs have added, and what it shows. Nothing else is left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    pairs: u32,
    shown: Shown,
}

/// What a closed group shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    /// Too few pairs: nothing.
    TooFew,
    /// Enough to show something.
    Themes {
        /// Each theme, in the order to talk about them.
        themes: Vec<ThemeShown>,
        /// What the first and the second persons answered to the direct question, where enough did.
        direct: [Option<Distribution<Direct>>; 2],
    },
}

/// What a closed group shows of a theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeShown {
    /// The theme's place among those of the form.
    pub theme: usize,
    /// Which way the two roles differ.
    pub says: ThemeSays,
    /// What the first persons give and the second receive, and the other way round.
    pub directions: [DirectionShown; 2],
}

impl ThemeShown {
    /// By what the themes are sorted: the larger of the differences in the middle first, and last where none is
    /// shown.
    pub(super) fn rank(&self) -> Reverse<Option<HalfSteps>> {
        let medians = self.directions.iter().filter_map(DirectionShown::median);
        Reverse(medians.max())
    }
}

/// Which way the two roles differ, in the direction in which they differ more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThemeSays {
    /// In too few pairs the two could be compared.
    TooFew,
    /// In the middle there is little difference.
    Same,
    /// The role of this person says to give more than the other says to receive.
    GivesMore(Person),
    /// The other role says to receive more than that of this person says to give.
    ReceivesMore(Person),
}

/// What a closed group shows of one direction of a theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DirectionShown {
    /// In too few pairs the two could be compared.
    TooFew,
    /// Enough for the difference in the middle.
    Median(HalfSteps),
    /// Enough for the answers as well.
    All {
        /// The difference in the middle.
        median: HalfSteps,
        /// What the givers answered.
        give: Distribution,
        /// What the receivers answered.
        receive: Distribution,
    },
}

impl DirectionShown {
    /// The difference in the middle, where it may be shown.
    pub fn median(&self) -> Option<HalfSteps> {
        match self {
            DirectionShown::TooFew => None,
            DirectionShown::Median(median) | DirectionShown::All { median, .. } => Some(*median),
        }
    }
}

/// How large the difference in the middle is, whichever way, in half steps of the scale: of an even number
/// of gaps the middle may lie between two. 4 stands for two steps or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8")]
pub struct HalfSteps(u8);

impl TryFrom<u8> for HalfSteps {
    type Error = &'static str;

    fn try_from(half_steps: u8) -> Result<HalfSteps, &'static str> {
        let steps = HalfSteps(half_steps);
        (steps <= HalfSteps::MOST)
            .then_some(steps)
            .ok_or("more half steps than are said")
    }
}

impl HalfSteps {
    /// Two steps or more. That is not said more exactly, and it is too large to be called little
    /// difference, as with a pair.
    pub const MOST: HalfSteps = HalfSteps(4);

    /// A difference of so many half steps, whichever way.
    pub fn of(half_steps: u8) -> HalfSteps {
        HalfSteps(half_steps).min(HalfSteps::MOST)
    }

    /// 0 … 4.
    pub fn number(self) -> u8 {
        self.0
    }
}

/// How a role answered: with a level of the scale, or to the direct question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Distribution<T = Level> {
    /// So nearly all alike that a number would tell of somebody.
    AlmostEveryone(T),
    /// The same, among so few that *almost everyone* would be too much.
    Most(T),
    /// How often each answer was chosen, in their order.
    Counts([u32; 5]),
}

impl Frozen {
    pub(super) fn of(pairs: u32, shown: Shown) -> Frozen {
        Frozen { pairs, shown }
    }

    /// How many pairs have added.
    pub fn pairs(&self) -> u32 {
        self.pairs
    }

    /// What may be shown. There is one view of a group and no way to choose some of the pairs.
    pub fn shown(&self) -> &Shown {
        &self.shown
    }
}

impl<T: Copy + PartialEq> Distribution<T> {
    /// Whether so many pairs can have left it, who chose among these answers.
    fn fits(&self, answers: [T; 5], pairs: u32, asked: u32) -> bool {
        match self {
            Distribution::Counts(counts) => {
                let total: u64 = counts.iter().map(|count| u64::from(*count)).sum();
                total <= u64::from(pairs) * u64::from(asked)
                    && total >= u64::from(FEWEST_FOR_DISTRIBUTIONS)
                    && distribution(answers, counts, asked).as_ref() == Some(self)
            }
            Distribution::Most(answer) => answers.contains(answer),
            Distribution::AlmostEveryone(answer) => {
                answers.contains(answer) && pairs >= FEWEST_FOR_ALMOST_EVERYONE
            }
        }
    }
}

impl DirectionShown {
    fn fits(&self, pairs: u32, asked: u32) -> bool {
        match self {
            DirectionShown::TooFew | DirectionShown::Median(_) => true,
            DirectionShown::All { give, receive, .. } => {
                pairs >= FEWEST_FOR_DISTRIBUTIONS
                    && [give, receive]
                        .iter()
                        .all(|one| one.fits(Level::ALL, pairs, asked))
            }
        }
    }
}

impl ThemeShown {
    fn fits(&self, pairs: u32, asked: &[u32]) -> bool {
        let Some(asked) = asked.get(self.theme) else {
            return false;
        };
        let medians = self.directions.each_ref().map(DirectionShown::median);
        // The first of the directions in which the roles differ.
        let mut different = Person::BOTH.into_iter().zip(medians);
        let different = different.find(|(_, median)| *median == Some(HalfSteps::MOST));
        let says_so = match self.says {
            ThemeSays::TooFew => medians == [None; 2],
            ThemeSays::Same => different.is_none() && medians != [None; 2],
            ThemeSays::GivesMore(giver) | ThemeSays::ReceivesMore(giver) => {
                different.is_some_and(|(first, _)| first == giver)
            }
        };
        says_so && self.directions.iter().all(|one| one.fits(pairs, *asked))
    }
}

impl Frozen {
    /// Whether a group that was read can have come about with this set and form.
    pub fn fits(&self, set: &QuestionSet, form: Form) -> bool {
        match &self.shown {
            Shown::TooFew => self.pairs < FEWEST_FOR_MEDIANS,
            Shown::Themes { themes, direct } => {
                let direct_fits = |one: &Distribution<Direct>| {
                    self.pairs >= FEWEST_FOR_DISTRIBUTIONS && one.fits(Direct::SAID, self.pairs, 1)
                };
                let asked = asked(set, form);
                let mut places: Vec<usize> = themes.iter().map(|theme| theme.theme).collect();
                places.sort_unstable();
                (FEWEST_FOR_MEDIANS..=MOST_PAIRS).contains(&self.pairs)
                    && places.into_iter().eq(0..asked.len())
                    && direct.iter().flatten().all(direct_fits)
                    && themes.is_sorted_by_key(ThemeShown::rank)
                    && themes.iter().all(|theme| theme.fits(self.pairs, &asked))
            }
        }
    }
}
