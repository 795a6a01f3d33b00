//! A room of pairs: what a pair adds to a board, and what a board says once it is frozen.
//!
//! Source of the rules: the project's measure, *A room of pairs*. A board keeps counts, not rows: of what
//! a pair has added, only sums are left. It says nothing while it fills. Frozen, it says by the number of
//! pairs nothing (under 5), medians (5–9), or medians and distributions (10 and up). A median of two steps
//! or more is not said more exactly, since a larger one can fix both answers; where nearly all answered the
//! same, no number is said. So no pair's answer can be worked out from what is shown, not by two other pairs
//! that talk and know their own answers either. The rules do not hold against more pairs than two, against
//! made-up pairs, or against somebody who reads the counts on the device before the board is frozen.
//!
//! A frozen board consists of what it shows and nothing else: the counts are gone.

use super::answer::{Level, Person};
use super::compare::{Comparison, DirectedComparison, Gap, Kind, ThemeComparison};
use super::set::{Form, QuestionSet};
use serde::{Deserialize, Serialize};

/// Fewer pairs than these are told why nothing is shown.
pub const FEWEST_FOR_MEDIANS: u32 = 5;
/// Fewer pairs than these see medians and no distributions.
pub const FEWEST_FOR_DISTRIBUTIONS: u32 = 10;
/// Among fewer it is *most*, and not *almost everyone*.
const FEWEST_FOR_ALMOST_EVERYONE: u32 = 20;
/// The answers of so many pairs may differ where no number is said.
const MAY_DIFFER: u32 = 3;

/// One directed comparison of a pair, as it is added: the giver's level and the receiver's, where they
/// are on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Levels {
    /// What the giver says to give.
    pub give: Option<Level>,
    /// What the other says to receive.
    pub receive: Option<Level>,
}

impl Levels {
    /// The gap; `None` where the two cannot be compared.
    pub fn gap(self) -> Option<Gap> {
        Some(Gap::between(self.give?, self.receive?))
    }
}

/// What one pair adds: for each statement of the form both directed comparisons, first the one in which
/// the first person gives. Nothing that identifies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    form: Form,
    statements: Vec<[Levels; 2]>,
}

impl Contribution {
    /// What a comparison adds.
    pub fn of(comparison: &Comparison, form: Form) -> Contribution {
        let levels = |one: &DirectedComparison| Levels {
            give: one.give_level(),
            receive: one.receive_level(),
        };
        let themes = comparison.themes.iter();
        let all = themes.flat_map(|theme| &theme.comparisons);
        Contribution {
            form,
            statements: all.map(|both| both.each_ref().map(levels)).collect(),
        }
    }

    /// What was read; `None` where a set does not ask so many statements in this form.
    pub fn new(
        set: &QuestionSet,
        form: Form,
        statements: Vec<[Levels; 2]>,
    ) -> Option<Contribution> {
        let (_, asked) = set.count(form);
        (statements.len() == asked).then_some(Contribution { form, statements })
    }

    /// The form that was answered.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The levels, statement by statement.
    pub fn statements(&self) -> &[[Levels; 2]] {
        &self.statements
    }
}

/// What is counted of one directed comparison of a theme: what one of the two roles gives and the other
/// receives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectionCounts {
    /// In how many pairs the two could be compared.
    pub comparable: u32,
    /// How often each gap was there, −4 … +4.
    pub gaps: [u32; 9],
    /// How often the giver chose each level, 1–5.
    pub give: [u32; 5],
    /// How often the receiver did.
    pub receive: [u32; 5],
}

/// What is counted of a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeCounts {
    /// In how many pairs the theme is one to talk about: those with a gap of 3 or 4, those where both
    /// are low, those with a gap of 2.
    pub turns: [u32; 3],
    /// Both directions: first what the first person of each pair gives.
    pub directions: [DirectionCounts; 2],
}

/// A board that fills. It tells how many pairs have added, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    form: Form,
    pairs: u32,
    themes: Vec<ThemeCounts>,
}

/// Why a contribution was not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCounted {
    /// It is of another form, or of another question set.
    OtherForm,
    /// The board has counted all that it can.
    Full,
}

/// As many pairs as a board counts: kept, with all their ids, it stays well under what a device takes.
pub const MOST_PAIRS: u32 = 20_000;

impl Board {
    /// An empty board for a form of a set.
    pub fn empty(set: &QuestionSet, form: Form) -> Board {
        let (themes, _) = set.count(form);
        Board {
            form,
            pairs: 0,
            themes: vec![ThemeCounts::default(); themes],
        }
    }

    /// A board as it was kept; `None` where it cannot have come about.
    pub fn kept(
        set: &QuestionSet,
        form: Form,
        pairs: u32,
        themes: Vec<ThemeCounts>,
    ) -> Option<Board> {
        let board = Board {
            form,
            pairs,
            themes,
        };
        board.fits(set).then_some(board)
    }

    /// Whether a board that was read can have come about with this set.
    pub fn fits(&self, set: &QuestionSet) -> bool {
        let asked = asked(set, self.form);
        let fits = |(theme, asked): (&ThemeCounts, &u32)| theme.is_possible(self.pairs, *asked);
        self.pairs <= MOST_PAIRS
            && self.themes.len() == asked.len()
            && self.themes.iter().zip(&asked).all(fits)
    }

    /// The form.
    pub fn form(&self) -> Form {
        self.form
    }

    /// How many pairs have added.
    pub fn pairs(&self) -> u32 {
        self.pairs
    }

    /// The counts, to be kept on the device. No screen shows them.
    pub fn counts(&self) -> &[ThemeCounts] {
        &self.themes
    }

    /// Counts what a pair adds. Afterwards nothing of it can be told from what others added.
    ///
    /// # Errors
    /// [`NotCounted`]; then nothing is counted.
    pub fn add(
        &mut self,
        set: &QuestionSet,
        contribution: &Contribution,
    ) -> Result<(), NotCounted> {
        if self.pairs >= MOST_PAIRS {
            return Err(NotCounted::Full);
        }
        let asked = asked(set, self.form);
        let (_, statements) = set.count(self.form);
        if contribution.form != self.form
            || contribution.statements.len() != statements
            || asked.len() != self.themes.len()
        {
            return Err(NotCounted::OtherForm);
        }
        let mut rest = contribution.statements.iter();
        for (theme, asked) in self.themes.iter_mut().zip(asked) {
            let statements: Vec<_> = rest.by_ref().take(asked as usize).copied().collect();
            theme.add(&statements);
        }
        self.pairs += 1;
        Ok(())
    }

    /// Closes the board: from now on it takes no more, and what may be shown is all that is left of it.
    pub fn freeze(self, set: &QuestionSet) -> Frozen {
        let shown = self.shown(&asked(set, self.form));
        Frozen {
            pairs: self.pairs,
            shown,
        }
    }

    fn shown(&self, asked: &[u32]) -> Shown {
        if self.pairs < FEWEST_FOR_MEDIANS {
            return Shown::TooFew;
        }
        let themes = self.themes.iter().zip(asked).enumerate();
        let mut all: Vec<(usize, &ThemeCounts, u32)> = themes
            .map(|(place, (theme, asked))| (place, theme, *asked))
            .collect();
        // A stable sort: ties stay in the order of the set.
        all.sort_by_key(|(_, theme, _)| std::cmp::Reverse(theme.turn()));
        let shown = all
            .into_iter()
            .map(|(place, theme, asked)| theme.shown(place, asked));
        Shown::Themes(shown.collect())
    }
}

/// How many statements each theme of a form has.
fn asked(set: &QuestionSet, form: Form) -> Vec<u32> {
    let count = |theme: &super::set::Theme| {
        let count = theme.statements(form).count();
        u32::try_from(count).unwrap_or_default()
    };
    let all = set.themes().iter().map(count);
    all.filter(|count| *count > 0).collect()
}

fn count<const N: usize>(counts: &mut [u32; N], place: i8) {
    let place = usize::try_from(place).ok();
    if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
        *count += 1;
    }
}

fn place(level: Level) -> i8 {
    level.number() as i8 - 1
}

impl ThemeCounts {
    fn add(&mut self, statements: &[[Levels; 2]]) {
        if let Some(turn) = turn(kind(statements)) {
            count(&mut self.turns, turn);
        }
        for (number, counts) in self.directions.iter_mut().enumerate() {
            let mut is_comparable = false;
            for levels in statements.iter().filter_map(|both| both.get(number)) {
                if let Some(level) = levels.give {
                    count(&mut counts.give, place(level));
                }
                if let Some(level) = levels.receive {
                    count(&mut counts.receive, place(level));
                }
                if let Some(gap) = levels.gap() {
                    count(&mut counts.gaps, gap.steps() + 4);
                    is_comparable = true;
                }
            }
            counts.comparable += u32::from(is_comparable);
        }
    }

    /// Whether so many pairs can have left these counts.
    fn is_possible(&self, pairs: u32, asked: u32) -> bool {
        let sum = |counts: &[u32]| counts.iter().map(|count| u64::from(*count)).sum::<u64>();
        let most = u64::from(pairs) * u64::from(asked);
        sum(&self.turns) <= u64::from(pairs)
            && self.directions.iter().all(|counts| {
                let gaps = sum(&counts.gaps);
                let comparable = u64::from(counts.comparable);
                counts.comparable <= pairs
                    && comparable <= gaps
                    && gaps <= comparable * u64::from(asked)
                    && [&counts.give, &counts.receive]
                        .iter()
                        .all(|levels| (gaps..=most).contains(&sum(&levels[..])))
            })
    }
}

/// What can be said of a theme in one pair.
fn kind(statements: &[[Levels; 2]]) -> Kind {
    let response = |level: Option<Level>| level.map(super::Response::Scale);
    let directed = |giver, levels: Levels| DirectedComparison {
        giver,
        give: response(levels.give),
        receive: response(levels.receive),
    };
    let all = statements.iter().map(|[first, second]| {
        [
            directed(Person::First, *first),
            directed(Person::Second, *second),
        ]
    });
    ThemeComparison::of(0, all.collect()).kind
}

/// The turn of a theme in the conversation of a pair, as the board counts it.
fn turn(kind: Kind) -> Option<i8> {
    match kind {
        Kind::Different { largest: 3.. } => Some(0),
        Kind::BothLow => Some(1),
        Kind::Different { .. } => Some(2),
        Kind::NotComparable | Kind::BothHigh | Kind::InBetween => None,
    }
}

/// A board that takes no more: how many pairs have added, and what it shows. Nothing else is left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frozen {
    pairs: u32,
    shown: Shown,
}

/// What a frozen board shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    /// Too few pairs: nothing.
    TooFew,
    /// Each theme, in the order to talk about them.
    Themes(Vec<ThemeShown>),
}

/// What a frozen board shows of a theme.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeShown {
    /// The theme's place among those of the form.
    pub theme: usize,
    /// Which way the two roles differ.
    pub says: ThemeSays,
    /// What the first persons give and the second receive, and the other way round.
    pub directions: [DirectionShown; 2],
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

/// What a frozen board shows of one direction of a theme.
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

/// How a role answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Distribution {
    /// So nearly all alike that a number would tell of somebody.
    AlmostEveryone(Level),
    /// The same, among so few that *almost everyone* would be too much.
    Most(Level),
    /// How often each level was chosen, 1–5.
    Counts([u32; 5]),
}

impl Frozen {
    /// How many pairs have added.
    pub fn pairs(&self) -> u32 {
        self.pairs
    }

    /// What may be shown. There is one view of a board and no way to choose some of the pairs.
    pub fn shown(&self) -> &Shown {
        &self.shown
    }
}

impl ThemeCounts {
    /// In how many pairs the theme is one to talk about, and then as in a pair: large gaps, both low,
    /// smaller gaps. For one pair this is the order of its conversation, but for ties.
    fn turn(&self) -> (u32, [u32; 3]) {
        (self.turns.iter().sum(), self.turns)
    }

    fn shown(&self, theme: usize, asked: u32) -> ThemeShown {
        let medians = self.directions.each_ref().map(DirectionCounts::median);
        // The first of equals.
        let widest = Person::BOTH
            .into_iter()
            .zip(medians)
            .filter_map(|(giver, median)| Some((giver, median?)))
            .rev()
            .max_by_key(|(_, median)| size(*median));
        let says = match widest {
            None => ThemeSays::TooFew,
            Some((_, median)) if size(median) < HalfSteps::MOST => ThemeSays::Same,
            Some((giver, 0..)) => ThemeSays::GivesMore(giver),
            Some((giver, _)) => ThemeSays::ReceivesMore(giver),
        };
        ThemeShown {
            theme,
            says,
            directions: self.directions.each_ref().map(|counts| counts.shown(asked)),
        }
    }
}

/// How large a gap of so many half steps is, as far as that is said.
fn size(half_steps: i8) -> HalfSteps {
    HalfSteps::of(half_steps.unsigned_abs())
}

impl DirectionCounts {
    /// The gap in the middle, in half steps, where enough could be compared.
    fn median(&self) -> Option<i8> {
        median(&self.gaps).filter(|_| self.comparable >= FEWEST_FOR_MEDIANS)
    }

    fn shown(&self, asked: u32) -> DirectionShown {
        let Some(median) = self.median().map(size) else {
            return DirectionShown::TooFew;
        };
        let both = distribution(&self.give, asked).zip(distribution(&self.receive, asked));
        match both.filter(|_| self.comparable >= FEWEST_FOR_DISTRIBUTIONS) {
            Some((give, receive)) => DirectionShown::All {
                median,
                give,
                receive,
            },
            None => DirectionShown::Median(median),
        }
    }
}

/// The median of counted gaps, in half steps: positive where the givers say more. `None` where there is
/// none.
fn median(gaps: &[u32; 9]) -> Option<i8> {
    let total: u32 = gaps.iter().sum();
    let at = |rank: u32| {
        let mut before = 0;
        (-4_i8..=4).zip(gaps).find_map(|(gap, count)| {
            before += count;
            (before > rank).then_some(gap)
        })
    };
    let lower = at(total.checked_sub(1)? / 2)?;
    Some(lower + at(total / 2)?)
}

/// What may be shown of the answers of a role. Two pairs that know their own answers must not learn those of
/// all others: neither where a number says that the others are all alike, nor where *almost everyone* can
/// mean nothing else. A pair gives as many answers as the theme has statements: those of two pairs may
/// differ, and then those of a third one.
fn distribution(counts: &[u32; 5], asked: u32) -> Option<Distribution> {
    let total: u32 = counts.iter().sum();
    let (level, most) = Level::ALL
        .into_iter()
        .zip(counts)
        .max_by_key(|(_, n)| **n)?;
    Some(if total - most > MAY_DIFFER * asked {
        Distribution::Counts(*counts)
    } else if total < FEWEST_FOR_ALMOST_EVERYONE * asked {
        Distribution::Most(level)
    } else {
        Distribution::AlmostEveryone(level)
    })
}

impl Distribution {
    /// Whether so many pairs can have left it.
    fn fits(&self, pairs: u32, asked: u32) -> bool {
        match self {
            Distribution::Counts(counts) => {
                let total: u64 = counts.iter().map(|count| u64::from(*count)).sum();
                total <= u64::from(pairs) * u64::from(asked)
                    && total >= u64::from(FEWEST_FOR_DISTRIBUTIONS)
                    && distribution(counts, asked).as_ref() == Some(self)
            }
            Distribution::Most(_) => true,
            Distribution::AlmostEveryone(_) => pairs >= FEWEST_FOR_ALMOST_EVERYONE,
        }
    }
}

impl DirectionShown {
    fn fits(&self, pairs: u32, asked: u32) -> bool {
        match self {
            DirectionShown::TooFew | DirectionShown::Median(_) => true,
            DirectionShown::All { give, receive, .. } => {
                pairs >= FEWEST_FOR_DISTRIBUTIONS
                    && [give, receive].iter().all(|one| one.fits(pairs, asked))
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
    /// Whether a board that was read can have come about with this set and form.
    pub fn fits(&self, set: &QuestionSet, form: Form) -> bool {
        match &self.shown {
            Shown::TooFew => self.pairs < FEWEST_FOR_MEDIANS,
            Shown::Themes(themes) => {
                let asked = asked(set, form);
                let mut places: Vec<usize> = themes.iter().map(|theme| theme.theme).collect();
                places.sort_unstable();
                (FEWEST_FOR_MEDIANS..=MOST_PAIRS).contains(&self.pairs)
                    && places.into_iter().eq(0..asked.len())
                    && themes.iter().all(|theme| theme.fits(self.pairs, &asked))
            }
        }
    }
}
