//! Two panels side by side.
//!
//! Source of the rules: the project's measure. |gap| ≤ 1 is *about the same*, |gap| ≥ 2 is
//! *different*; a comparison with a side outside the scale is *not comparable* and never filled in.

use super::answer::{Answers, Direction, Level, Panel, Person, Response};
use super::set::{Form, QuestionSet};
use std::cmp::{Ordering, Reverse};

/// Give − receive, in steps of the scale, −4 … +4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gap(i8);

impl Gap {
    /// The gap between what the giver says to give and what the receiver says to receive.
    pub fn between(give: Level, receive: Level) -> Gap {
        Gap(give.number() as i8 - receive.number() as i8)
    }

    /// −4 … +4; positive where the giver says more than the receiver.
    pub fn steps(self) -> i8 {
        self.0
    }

    /// 0 … 4.
    pub fn size(self) -> u8 {
        self.0.unsigned_abs()
    }

    /// Whether the gap is too large to be called *about the same*.
    pub fn is_different(self) -> bool {
        self.size() >= 2
    }
}

/// What one gives beside what the other receives, for one statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DirectedComparison {
    /// Whose giving it is about.
    pub giver: Person,
    /// What the giver says to give.
    pub give: Option<Response>,
    /// What the other says to receive.
    pub receive: Option<Response>,
}

impl DirectedComparison {
    /// The level on the giver's side, where it is on the scale.
    pub fn give_level(&self) -> Option<Level> {
        self.give.and_then(Response::level)
    }

    /// The level on the receiver's side, where it is on the scale.
    pub fn receive_level(&self) -> Option<Level> {
        self.receive.and_then(Response::level)
    }

    /// The gap; `None` where the two cannot be compared.
    pub fn gap(&self) -> Option<Gap> {
        Some(Gap::between(self.give_level()?, self.receive_level()?))
    }
}

/// What can be said of a theme. The kinds exclude each other and cover all cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// No directed comparison can be made.
    NotComparable,
    /// Some gap is two steps or more.
    Different {
        /// The largest |gap|, 2–4.
        largest: u8,
    },
    /// Every answer of both is 1 or 2.
    BothLow,
    /// Every answer of both is 4 or 5.
    BothHigh,
    /// Everything else.
    InBetween,
}

impl Kind {
    /// The kind's name in the public surface.
    pub fn id(self) -> &'static str {
        match self {
            Kind::NotComparable => "not-comparable",
            Kind::Different { .. } => "different",
            Kind::BothLow => "both-low",
            Kind::BothHigh => "both-high",
            Kind::InBetween => "in-between",
        }
    }

    /// The turn in the conversation, earliest first; `None` where the theme is not suggested.
    fn turn(self) -> Option<u8> {
        match self {
            Kind::Different { largest: 4.. } => Some(0),
            Kind::Different { largest: 3 } => Some(1),
            Kind::BothLow => Some(2),
            Kind::Different { .. } => Some(3),
            Kind::NotComparable | Kind::BothHigh | Kind::InBetween => None,
        }
    }
}

/// One theme, compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeComparison {
    /// The theme's place in the question set.
    pub theme: usize,
    /// What can be said of it.
    pub kind: Kind,
    /// For each statement asked: first what the first person gives, then what the second gives.
    pub comparisons: Vec<[DirectedComparison; 2]>,
    sum: u32,
    count: u32,
}

impl ThemeComparison {
    pub(super) fn of(theme: usize, comparisons: Vec<[DirectedComparison; 2]>) -> ThemeComparison {
        let (mut sum, mut count) = (0, 0);
        let (mut lowest, mut highest) = (5, 1);
        let mut largest: Option<u8> = None;
        for comparison in comparisons.as_flattened() {
            for level in [comparison.give_level(), comparison.receive_level()]
                .into_iter()
                .flatten()
            {
                sum += u32::from(level.number());
                count += 1;
                lowest = lowest.min(level.number());
                highest = highest.max(level.number());
            }
            largest = largest.max(comparison.gap().map(Gap::size));
        }
        let kind = match largest {
            None => Kind::NotComparable,
            Some(largest @ 2..) => Kind::Different { largest },
            Some(_) if highest <= 2 => Kind::BothLow,
            Some(_) if lowest >= 4 => Kind::BothHigh,
            Some(_) => Kind::InBetween,
        };
        ThemeComparison {
            theme,
            kind,
            comparisons,
            sum,
            count,
        }
    }

    /// The comparison with the largest gap; the first of them where several are as large.
    pub fn widest(&self) -> Option<DirectedComparison> {
        let by_size = |c: &&DirectedComparison| Reverse(c.gap().map_or(0, Gap::size));
        let all = self.comparisons.as_flattened().iter();
        all.filter(|comparison| comparison.gap().is_some())
            .min_by_key(by_size)
            .copied()
    }

    /// Compares the means of all answers in two themes, exactly.
    fn by_mean(&self, other: &ThemeComparison) -> Ordering {
        let (mine, theirs) = (self.sum * other.count, other.sum * self.count);
        mine.cmp(&theirs)
    }
}

/// The whole comparison of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The themes of the form, in the order of the set.
    pub themes: Vec<ThemeComparison>,
    /// Up to three places in [`Comparison::themes`], in the order to talk about them.
    pub suggested: Vec<usize>,
    /// The place of the shared strength in [`Comparison::themes`].
    pub strength: Option<usize>,
}

/// The answers of both people to the statements of one theme of the form.
type Sides<'a> = (&'a Answers, &'a Answers);

impl Comparison {
    /// Compares two panels that were made for this set, over the statements of a form.
    pub fn of(set: &QuestionSet, form: Form, first: &Panel, second: &Panel) -> Comparison {
        let mut sides = first.answers().iter().zip(second.answers());
        let mut themes = Vec::with_capacity(set.themes().len());
        for (number, theme) in set.themes().iter().enumerate() {
            let all = theme.asked_in(form);
            let comparisons: Vec<_> = all
                .filter_map(|asked| sides.next().filter(|_| asked))
                .map(directed)
                .collect();
            if !comparisons.is_empty() {
                themes.push(ThemeComparison::of(number, comparisons));
            }
        }
        Comparison {
            suggested: suggested(&themes),
            strength: strength(&themes),
            themes,
        }
    }

    /// How many themes have this property.
    pub fn count(&self, is: impl Fn(Kind) -> bool) -> usize {
        self.themes.iter().filter(|theme| is(theme.kind)).count()
    }
}

fn directed((first, second): Sides<'_>) -> [DirectedComparison; 2] {
    let one = |giver, from: &Answers, to: &Answers| DirectedComparison {
        giver,
        give: from.get(Direction::Give),
        receive: to.get(Direction::Receive),
    };
    [
        one(Person::First, first, second),
        one(Person::Second, second, first),
    ]
}

fn suggested(themes: &[ThemeComparison]) -> Vec<usize> {
    let mut chosen = Vec::new();
    // The earliest of those that are left, three times: no more is needed than that.
    for _ in 0..3 {
        let left = themes.iter().enumerate().filter_map(|(place, theme)| {
            let turn = theme.kind.turn().filter(|_| !chosen.contains(&place))?;
            Some((turn, place, theme))
        });
        let earliest = left.reduce(|best, next| {
            let order = next.0.cmp(&best.0).then_with(|| next.2.by_mean(best.2));
            if order == Ordering::Less { next } else { best }
        });
        chosen.extend(earliest.map(|(_, place, _)| place));
    }
    chosen
}

fn strength(themes: &[ThemeComparison]) -> Option<usize> {
    themes
        .iter()
        .enumerate()
        .filter(|(_, theme)| theme.kind == Kind::BothHigh)
        .reduce(|best, next| match next.1.by_mean(best.1) {
            Ordering::Greater => next,
            Ordering::Equal | Ordering::Less => best,
        })
        .map(|(place, _)| place)
}
