//! A room of pairs: what a pair adds to a board, and what a board says once it is frozen.
//!
//! Source of the rules: the project's measure, *A room of pairs*. A board keeps counts, not rows: of what
//! a pair has added, only sums are left. It says nothing while it fills. Frozen, it says by the number of
//! pairs nothing (under 5), medians (5–9), or medians and distributions (10 and up); where nearly all
//! answered the same, it says *almost everyone* and no number. So no pair's answer can be worked out from
//! what is shown, not by another pair that knows its own either.

use super::answer::{Level, Person};
use super::compare::{Comparison, DirectedComparison, Gap, Kind, ThemeComparison};
use super::set::{Form, QuestionSet};
use crate::json::Json;

/// Fewer pairs than these are told why nothing is shown.
pub const FEWEST_FOR_MEDIANS: u32 = 5;
/// Fewer pairs than these see medians and no distributions.
pub const FEWEST_FOR_DISTRIBUTIONS: u32 = 10;

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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeCounts {
    /// In how many pairs the theme is one to talk about: those with a gap of 3 or 4, those where both
    /// are low, those with a gap of 2.
    pub turns: [u32; 3],
    /// Both directions: first what the first person of each pair gives.
    pub directions: [DirectionCounts; 2],
}

/// A board that fills. It tells how many pairs have added, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
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
        let asked = asked(set, form);
        let fits = |(theme, asked): (&ThemeCounts, &u32)| theme.is_possible(pairs, *asked);
        let is_good = pairs <= MOST_PAIRS
            && themes.len() == asked.len()
            && themes.iter().zip(&asked).all(fits);
        is_good.then_some(Board {
            form,
            pairs,
            themes,
        })
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

    /// Closes the board: from now on it takes no more, and shows what may be shown.
    pub fn freeze(self, set: &QuestionSet) -> Frozen {
        let asked = asked(set, self.form);
        Frozen { board: self, asked }
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

/// A board that takes no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    board: Board,
    asked: Vec<u32>,
}

/// What a frozen board shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Too few pairs: nothing.
    TooFew,
    /// Each theme, in the order to talk about them.
    Themes(Vec<ThemeShown>),
}

/// What a frozen board shows of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeShown {
    /// The theme's place among those of the form.
    pub theme: usize,
    /// What the first persons give and the second receive, and the other way round.
    pub directions: [DirectionShown; 2],
}

/// What a frozen board shows of one direction of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DirectionShown {
    /// In too few pairs the two could be compared.
    TooFew,
    /// Enough for the gap in the middle.
    Median(HalfSteps),
    /// Enough for the answers as well.
    All {
        /// The gap in the middle.
        median: HalfSteps,
        /// What the givers answered.
        give: Distribution,
        /// What the receivers answered.
        receive: Distribution,
    },
}

impl DirectionShown {
    /// The gap in the middle, where it may be shown.
    pub fn median(&self) -> Option<HalfSteps> {
        match self {
            DirectionShown::TooFew => None,
            DirectionShown::Median(median) | DirectionShown::All { median, .. } => Some(*median),
        }
    }
}

/// A median gap in half steps of the scale, −8 … +8: of an even number of gaps it may lie between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HalfSteps(i8);

impl HalfSteps {
    /// −8 … +8; positive where the givers say more than the receivers.
    pub fn number(self) -> i8 {
        self.0
    }

    /// Whether it is too large to be called *about the same*: as with a pair, two steps or more.
    pub fn is_different(self) -> bool {
        self.0.unsigned_abs() >= 4
    }
}

/// How a role answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Distribution {
    /// So nearly all alike that a number would tell of somebody.
    AlmostEveryone(Level),
    /// How often each level was chosen, 1–5.
    Counts([u32; 5]),
}

impl Frozen {
    /// How many pairs have added.
    pub fn pairs(&self) -> u32 {
        self.board.pairs
    }

    /// The board as it was when it was frozen, to be kept on the device. No screen shows it.
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// What may be shown. There is one view of a board and no way to choose some of the pairs.
    pub fn shown(&self) -> Shown {
        if self.board.pairs < FEWEST_FOR_MEDIANS {
            return Shown::TooFew;
        }
        let themes = self.board.themes.iter().zip(&self.asked).enumerate();
        let mut all: Vec<(usize, &ThemeCounts, u32)> = themes
            .map(|(place, (theme, asked))| (place, theme, *asked))
            .collect();
        // A stable sort: ties stay in the order of the set.
        all.sort_by_key(|(_, theme, _)| std::cmp::Reverse(theme.turn()));
        let shown = all.into_iter().map(|(place, theme, asked)| ThemeShown {
            theme: place,
            directions: theme
                .directions
                .each_ref()
                .map(|counts| counts.shown(asked)),
        });
        Shown::Themes(shown.collect())
    }
}

impl ThemeCounts {
    /// In how many pairs the theme is one to talk about, and then as in a pair: large gaps, both low,
    /// smaller gaps. For one pair this is the order of its conversation, but for ties.
    fn turn(&self) -> (u32, [u32; 3]) {
        (self.turns.iter().sum(), self.turns)
    }
}

impl DirectionCounts {
    fn shown(&self, asked: u32) -> DirectionShown {
        let Some(median) = median(&self.gaps).filter(|_| self.comparable >= FEWEST_FOR_MEDIANS)
        else {
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

/// The median of counted gaps. `None` where there is none.
fn median(gaps: &[u32; 9]) -> Option<HalfSteps> {
    let total: u32 = gaps.iter().sum();
    let at = |rank: u32| {
        let mut before = 0;
        (-4_i8..=4).zip(gaps).find_map(|(gap, count)| {
            before += count;
            (before > rank).then_some(gap)
        })
    };
    let lower = at(total.checked_sub(1)? / 2)?;
    Some(HalfSteps(lower + at(total / 2)?))
}

/// What may be shown of the answers of a role. A pair that knows its own answers must not learn those of
/// all others: neither where a number says that the others are all alike, nor where *almost everyone* can
/// mean nothing else. One pair gives as many answers as the theme has statements, so twice as many may
/// differ.
fn distribution(counts: &[u32; 5], asked: u32) -> Option<Distribution> {
    let total: u32 = counts.iter().sum();
    let (level, most) = Level::ALL
        .into_iter()
        .zip(counts)
        .max_by_key(|(_, n)| **n)?;
    Some(if total - most <= 2 * asked {
        Distribution::AlmostEveryone(level)
    } else {
        Distribution::Counts(*counts)
    })
}

fn numbers(counts: &[u32]) -> Json {
    let number = |count: &u32| Json::Number(i64::from(*count));
    Json::List(counts.iter().map(number).collect())
}

fn read_numbers<const N: usize>(json: &Json) -> Option<[u32; N]> {
    let counts: Option<Vec<u32>> = json.as_list()?.iter().map(Json::as_count).collect();
    counts?.try_into().ok()
}

impl DirectionCounts {
    fn to_json(&self) -> Json {
        Json::object([
            ("comparable", Json::Number(i64::from(self.comparable))),
            ("gaps", numbers(&self.gaps)),
            ("give", numbers(&self.give)),
            ("receive", numbers(&self.receive)),
        ])
    }

    fn from_json(json: &Json) -> Option<DirectionCounts> {
        let fields = json.as_object(&["comparable", "gaps", "give", "receive"])?;
        Some(DirectionCounts {
            comparable: fields.get("comparable")?.as_count()?,
            gaps: read_numbers(fields.get("gaps")?)?,
            give: read_numbers(fields.get("give")?)?,
            receive: read_numbers(fields.get("receive")?)?,
        })
    }
}

impl ThemeCounts {
    fn to_json(&self) -> Json {
        let directions = self.directions.iter().map(DirectionCounts::to_json);
        Json::object([
            ("turns", numbers(&self.turns)),
            ("directions", Json::List(directions.collect())),
        ])
    }

    fn from_json(json: &Json) -> Option<ThemeCounts> {
        let fields = json.as_object(&["turns", "directions"])?;
        let [first, second] = fields.get("directions")?.as_list()? else {
            return None;
        };
        Some(ThemeCounts {
            turns: read_numbers(fields.get("turns")?)?,
            directions: [
                DirectionCounts::from_json(first)?,
                DirectionCounts::from_json(second)?,
            ],
        })
    }
}

impl Board {
    /// The board as it is kept: `{"form", "pairs", "themes": [{"turns", "directions": [{"comparable",
    /// "gaps", "give", "receive"}, …]}]}`. Counts, no rows.
    pub fn to_json(&self) -> Json {
        Json::object([
            ("form", Json::text(self.form.id())),
            ("pairs", Json::Number(i64::from(self.pairs))),
            (
                "themes",
                Json::List(self.themes.iter().map(ThemeCounts::to_json).collect()),
            ),
        ])
    }

    /// Reads what [`Board::to_json`] wrote of a board of this set; `None` where it cannot have come
    /// about.
    pub fn from_json(json: &Json, set: &QuestionSet) -> Option<Board> {
        let fields = json.as_object(&["form", "pairs", "themes"])?;
        let themes = fields.get("themes")?.as_list()?;
        let themes: Option<Vec<ThemeCounts>> = themes.iter().map(ThemeCounts::from_json).collect();
        Board::kept(
            set,
            Form::parse(fields.text("form")?)?,
            fields.get("pairs")?.as_count()?,
            themes?,
        )
    }
}
