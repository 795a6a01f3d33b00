//! What may be said of what was counted. The limits and their reasons stand in [`super`].

use super::count::{DirectionCounts, GroupCount, ThemeCounts, asked};
use super::frozen::{
    DirectionShown, Distribution, Frozen, HalfSteps, Shown, ThemeSays, ThemeShown,
};
use crate::measure::answer::{Level, Person};
use crate::measure::direct::Direct;
use crate::measure::set::QuestionSet;

/// Fewer pairs than these are told why nothing is shown.
pub const FEWEST_FOR_MEDIANS: u32 = 5;
/// Fewer pairs than these see medians and no distributions.
pub const FEWEST_FOR_DISTRIBUTIONS: u32 = 10;
/// Among fewer it is *most*, and not *almost everyone*.
pub(super) const FEWEST_FOR_ALMOST_EVERYONE: u32 = 20;
/// The answers of so many pairs may differ where no number is said.
const MAY_DIFFER: u32 = 3;

impl GroupCount {
    /// Closes the group: from now on it takes no more, and what may be shown is all that is left of it.
    pub fn freeze(self, set: &QuestionSet) -> Frozen {
        let shown = self.shown(&asked(set, self.form()));
        Frozen::of(self.pairs(), shown)
    }

    fn shown(&self, asked: &[u32]) -> Shown {
        if self.pairs() < FEWEST_FOR_MEDIANS {
            return Shown::TooFew;
        }
        let themes = self.counts().iter().zip(asked).enumerate();
        let mut themes: Vec<ThemeShown> = themes
            .map(|(place, (theme, asked))| theme.shown(place, *asked))
            .collect();
        // By what is shown alone: an order by what is not shown would tell of it. A stable sort: ties stay in the
        // order of the set.
        themes.sort_by_key(ThemeShown::rank);
        Shown::Themes {
            themes,
            direct: self.direct().each_ref().map(direct),
        }
    }
}

/// What may be shown of a role's answers to the direct question, where enough gave another one than *I don't
/// know*.
fn direct(counts: &[u32; 6]) -> Option<Distribution<Direct>> {
    let [said @ .., _] = *counts;
    let is_enough = said.iter().sum::<u32>() >= FEWEST_FOR_DISTRIBUTIONS;
    distribution(Direct::SAID, &said, 1).filter(|_| is_enough)
}

impl ThemeCounts {
    fn shown(&self, theme: usize, asked: u32) -> ThemeShown {
        let directions = self.directions.each_ref().map(|counts| counts.shown(asked));
        let medians = self.directions.each_ref().map(DirectionCounts::median);
        let says = ThemeSays::of(&directions, asked, |giver| {
            let mut all = Person::BOTH.into_iter().zip(medians);
            all.any(|(person, median)| person == giver && median > Some(0))
        });
        ThemeShown {
            theme,
            says,
            directions,
        }
    }
}

/// How large a gap of so many half steps is, as far as that is said.
fn size(half_steps: i8) -> HalfSteps {
    HalfSteps::of(half_steps.unsigned_abs())
}

impl DirectionCounts {
    /// The mean gap in the middle, in half steps, where enough could be compared.
    fn median(&self) -> Option<i8> {
        median(&self.gaps).filter(|_| self.comparable() >= FEWEST_FOR_MEDIANS)
    }

    fn shown(&self, asked: u32) -> DirectionShown {
        let Some(median) = self.median().map(size) else {
            return DirectionShown::TooFew;
        };
        let [give, receive] =
            [&self.give, &self.receive].map(|counts| distribution(Level::ALL, counts, asked));
        let both = give.zip(receive);
        match both.filter(|_| self.comparable() >= FEWEST_FOR_DISTRIBUTIONS) {
            Some((give, receive)) => DirectionShown::All {
                median,
                give,
                receive,
            },
            None => DirectionShown::Median(median),
        }
    }
}

/// The median of counted mean gaps, in half steps, cut towards none: positive where the givers say more. `None`
/// where there is none.
fn median(gaps: &[u32; 17]) -> Option<i8> {
    let [lower, upper] = in_the_middle((-8..=8).zip(gaps.iter().copied()))?;
    Some((lower + upper) / 2)
}

/// The two in the middle of what was counted, in its order; of an odd number they are the same.
pub(super) fn in_the_middle<T>(counted: impl Iterator<Item = (T, u32)> + Clone) -> Option<[T; 2]> {
    let total: u32 = counted.clone().map(|(_, count)| count).sum();
    let at = |rank: u32| {
        let mut before = 0;
        counted.clone().find_map(|(one, count)| {
            before += count;
            (before > rank).then_some(one)
        })
    };
    Some([at(total.checked_sub(1)? / 2)?, at(total / 2)?])
}

/// What may be shown of the answers of a role. Two pairs that know their own answers must not learn those of
/// all others: neither where a number says that the others are all alike, nor where *almost everyone* can
/// mean nothing else. A pair gives as many answers as the theme has statements: those of two pairs may
/// differ, and then those of a third one. Where so many answers are missing that no answer has more than half, neither is
/// said.
pub(super) fn distribution<T: Copy>(
    answers: [T; 5],
    counts: &[u32; 5],
    asked: u32,
) -> Option<Distribution<T>> {
    let total: u32 = counts.iter().sum();
    let (answer, most) = answers.into_iter().zip(counts).max_by_key(|(_, n)| **n)?;
    if total - most > MAY_DIFFER * asked {
        Some(Distribution::Counts(*counts))
    } else if 2 * most <= total {
        None
    } else if total < FEWEST_FOR_ALMOST_EVERYONE * asked {
        Some(Distribution::Most(answer))
    } else {
        Some(Distribution::AlmostEveryone(answer))
    }
}
