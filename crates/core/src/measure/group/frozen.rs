//! What a group shows that takes no more, and all that is kept of it. Stored: the order of fields and variants
//! is the format.

use super::count::{MOST_PAIRS, asked};
use super::disclosure::{
    FEWEST_FOR_ALMOST_EVERYONE, FEWEST_FOR_DISTRIBUTIONS, FEWEST_FOR_MEDIANS, distribution,
    in_the_middle,
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
    /// What it says in one sentence.
    pub says: ThemeSays,
    /// What the first persons give and the second receive, and the other way round.
    pub directions: [DirectionShown; 2],
}

impl ThemeShown {
    /// By what the themes are sorted, as those of a pair: the roles differ, it comes from one of the two, both are low,
    /// all others; among these the larger difference in the middle first, and last where none is shown.
    pub(super) fn rank(&self) -> (u8, Reverse<Option<HalfSteps>>) {
        let turn = match self.says {
            ThemeSays::GivesMore(_) | ThemeSays::ReceivesMore(_) => 0,
            ThemeSays::OneSided(_) => 1,
            ThemeSays::BothLow => 2,
            ThemeSays::BothHigh | ThemeSays::Same | ThemeSays::TooFew => 3,
        };
        let medians = self.directions.iter().filter_map(DirectionShown::median);
        (turn, Reverse(medians.max()))
    }
}

/// What a theme says in one sentence, in the order of the kinds of a pair. It follows from what is shown of both
/// directions; only which way the roles differ is more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ThemeSays {
    /// In too few pairs the two could be compared.
    TooFew,
    /// In the middle there is little difference, and nothing else to say.
    Same,
    /// The role of this person says to give more than the other says to receive: of both directions in the one in
    /// which they differ more.
    GivesMore(Person),
    /// The other role says to receive more than that of this person says to give.
    ReceivesMore(Person),
    /// In the middle it comes from the role of this person.
    OneSided(Person),
    /// In the middle both roles say that it is rare.
    BothLow,
    /// In the middle both roles say that it is frequent.
    BothHigh,
}

impl ThemeSays {
    /// What follows from what is shown of a theme of so many statements. `gives_more` tells which way the roles differ
    /// in the direction of a giver.
    pub(super) fn of(
        directions: &[DirectionShown; 2],
        asked: u32,
        gives_more: impl Fn(Person) -> bool,
    ) -> ThemeSays {
        let both = Person::BOTH.into_iter().zip(directions);
        // The first of equals.
        let widest = both
            .filter_map(|(giver, shown)| Some((giver, shown.median()?)))
            .rev()
            .max_by_key(|(_, median)| *median);
        match widest {
            None => ThemeSays::TooFew,
            Some((giver, median)) if median >= HalfSteps::least(asked) => {
                if gives_more(giver) {
                    ThemeSays::GivesMore(giver)
                } else {
                    ThemeSays::ReceivesMore(giver)
                }
            }
            Some(_) => ThemeSays::of_levels(directions, asked).unwrap_or(ThemeSays::Same),
        }
    }

    /// What follows from the answers in the middle, where those of all four sides are shown.
    fn of_levels([one, two]: &[DirectionShown; 2], asked: u32) -> Option<ThemeSays> {
        let (one, two) = (one.middle()?, two.middle()?);
        // Four times the level of a direction, the mean of both sides.
        let level = |sides: [[u32; 2]; 2]| sides.as_flattened().iter().sum::<u32>();
        let (first, second) = (level(one), level(two));
        let mut all = [one, two].into_iter().flatten().flatten();
        if first.abs_diff(second) >= 2 * u32::from(HalfSteps::least(asked).number()) {
            let giver = if first > second {
                Person::First
            } else {
                Person::Second
            };
            Some(ThemeSays::OneSided(giver))
        } else if all.clone().all(|level| level <= 2) {
            Some(ThemeSays::BothLow)
        } else if all.all(|level| level >= 4) {
            Some(ThemeSays::BothHigh)
        } else {
            None
        }
    }
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

    /// The levels in the middle of what givers and receivers answered, two of each; `None` where the answers are not
    /// shown.
    fn middle(&self) -> Option<[[u32; 2]; 2]> {
        match self {
            DirectionShown::TooFew | DirectionShown::Median(_) => None,
            DirectionShown::All { give, receive, .. } => Some([give.middle()?, receive.middle()?]),
        }
    }
}

impl Distribution {
    fn middle(&self) -> Option<[u32; 2]> {
        match self {
            Distribution::Counts(counts) => in_the_middle((1..=5).zip(counts.iter().copied())),
            // More than half of the answers.
            Distribution::AlmostEveryone(level) | Distribution::Most(level) => {
                Some([u32::from(level.number()); 2])
            }
        }
    }
}

/// How large the difference in the middle is, whichever way, in half steps of the scale, cut towards none. 4 stands
/// for two steps or more.
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
    /// Two steps or more. That is not said more exactly.
    pub const MOST: HalfSteps = HalfSteps(4);

    /// From here on a theme of so many statements is *different*, and levels are *one-sided*, as with a pair: two
    /// steps of one statement, one and a half of more.
    fn least(asked: u32) -> HalfSteps {
        HalfSteps(if asked > 1 { 3 } else { 4 })
    }

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
        let gives_more = matches!(self.says, ThemeSays::GivesMore(_));
        self.directions.iter().all(|one| one.fits(pairs, *asked))
            && self.says == ThemeSays::of(&self.directions, *asked, |_| gives_more)
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
