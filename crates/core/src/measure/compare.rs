//! Two panels side by side.
//!
//! Source of the rules: the project's measure, version 2. What one gives is laid beside what the other receives,
//! statement by statement; of a theme the mean gap counts in each direction, and the level, the mean of both
//! sides. A comparison with a side outside the scale is *not comparable* and never filled in. All arithmetic is on
//! whole numbers: means are fractions.

use super::answer::{Answers, Direction, Level, Panel, Person, Response};
use super::balance::{Balance, Side};
use super::direct::DirectComparison;
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

/// A fraction of whole numbers, compared exactly. The lower number is never 0.
#[derive(Clone, Copy, Debug)]
struct Fraction(u32, u32);

impl Fraction {
    /// Whether it is so many halves or more.
    fn is_at_least(self, halves: u32) -> bool {
        2 * self.0 >= halves * self.1
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Fraction) -> Ordering {
        (self.0 * other.1).cmp(&(other.0 * self.1))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Fraction) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Fraction) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Fraction {}

/// One direction of a theme: what one gives and the other receives, over the statements that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DirectedTheme {
    /// Whose giving it is about.
    pub giver: Person,
    /// The sum of the gaps.
    gaps: i32,
    /// The sum of the levels of both sides.
    levels: u32,
    /// How many statements can be compared; never 0.
    statements: u32,
}

impl DirectedTheme {
    fn of(giver: Person, comparisons: &[[DirectedComparison; 2]]) -> Option<DirectedTheme> {
        let mut all = DirectedTheme {
            giver,
            gaps: 0,
            levels: 0,
            statements: 0,
        };
        for one in comparisons.as_flattened() {
            if let (Some(give), Some(receive)) = (one.give_level(), one.receive_level())
                && one.giver == giver
            {
                all.gaps += i32::from(Gap::between(give, receive).steps());
                all.levels += u32::from(give.number() + receive.number());
                all.statements += 1;
            }
        }
        (all.statements > 0).then_some(all)
    }

    /// Whether the giver says more than the receiver; where it is the other way round, `false`.
    pub fn giver_says_more(&self) -> bool {
        self.gaps > 0
    }

    /// The level nearest to the mean of both sides, rounded half up.
    pub fn level(&self) -> Level {
        Level::nearest(self.levels, 2 * self.statements)
    }

    /// The mean of both sides.
    fn mean(&self) -> Fraction {
        Fraction(self.levels, 2 * self.statements)
    }

    /// How far its level lies from that of another direction.
    fn lead_over(&self, other: &DirectedTheme) -> Fraction {
        let (Fraction(a, b), Fraction(c, d)) = (self.mean(), other.mean());
        Fraction((a * d).abs_diff(c * b), b * d)
    }

    fn size(&self) -> Fraction {
        Fraction(self.gaps.unsigned_abs(), self.statements)
    }

    /// Two steps where it rests on one statement, one and a half where on more.
    fn is_different(&self) -> bool {
        self.size().is_at_least(halves(self.statements))
    }
}

/// How many half steps are more than chance, for a mean over so many statements.
fn halves(statements: u32) -> u32 {
    if statements == 1 { 4 } else { 3 }
}

/// What can be said of a theme. The kinds exclude each other and cover all cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// No directed comparison can be made.
    NotComparable,
    /// In some direction the two say different things: the one with the larger mean gap, the first where they tie.
    Different(DirectedTheme),
    /// Both agree, and it comes from one of the two.
    OneSided {
        /// What comes from that one.
        more: DirectedTheme,
        /// What comes from the other.
        less: DirectedTheme,
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
            Kind::Different(_) => "different",
            Kind::OneSided { .. } => "one-sided",
            Kind::BothLow => "both-low",
            Kind::BothHigh => "both-high",
            Kind::InBetween => "in-between",
        }
    }

    /// The turn in the conversation; `None` where the theme is not suggested.
    pub fn turn(self) -> Option<Turn> {
        match self {
            Kind::Different(direction) if direction.size().is_at_least(6) => Some(Turn::FarApart),
            Kind::OneSided { .. } => Some(Turn::OneSided),
            Kind::BothLow => Some(Turn::BothLow),
            Kind::Different(_) => Some(Turn::Different),
            Kind::NotComparable | Kind::BothHigh | Kind::InBetween => None,
        }
    }

    /// How large the finding is: the mean gap, or how far the levels are apart.
    fn size(self) -> Fraction {
        match self {
            Kind::Different(direction) => direction.size(),
            Kind::OneSided { more, less } => more.lead_over(&less),
            Kind::NotComparable | Kind::BothLow | Kind::BothHigh | Kind::InBetween => {
                Fraction(0, 1)
            }
        }
    }
}

/// When a theme comes up in the conversation, earliest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// A mean gap of three steps or more.
    FarApart,
    /// It comes from one of the two.
    OneSided,
    /// Both say that it is rare.
    BothLow,
    /// A smaller gap.
    Different,
}

/// Who wants to talk about a theme, earliest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Wish {
    /// Both.
    Both,
    /// The one with less say; where nobody has, one of the two.
    One,
    /// The other one only.
    Other,
    /// Nobody said so.
    Nobody,
}

impl Wish {
    /// From the marks of the first and the second person.
    pub(super) fn of(marked: [bool; 2], less_say: Option<Person>) -> Wish {
        match (marked, less_say) {
            ([true, true], _) => Wish::Both,
            ([false, false], _) => Wish::Nobody,
            ([true, false], Some(Person::Second)) | ([false, true], Some(Person::First)) => {
                Wish::Other
            }
            ([true, false] | [false, true], _) => Wish::One,
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
    /// Whether the first and the second person want to talk about it.
    pub marked: [bool; 2],
    sum: u32,
    count: u32,
}

impl ThemeComparison {
    pub(super) fn of(
        theme: usize,
        comparisons: Vec<[DirectedComparison; 2]>,
        marked: [bool; 2],
    ) -> ThemeComparison {
        let (mut sum, mut count) = (0, 0);
        let (mut lowest, mut highest) = (5, 1);
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
        }
        let directions = Person::BOTH.map(|giver| DirectedTheme::of(giver, &comparisons));
        // The first of equals. Where any is different, it is: a gap of one statement is a whole number of steps.
        let widest = directions.iter().flatten().rev().max_by_key(|d| d.size());
        let kind = match widest {
            None => Kind::NotComparable,
            Some(widest) if widest.is_different() => Kind::Different(*widest),
            Some(_) => one_sided(directions).unwrap_or(match (lowest, highest) {
                (_, ..=2) => Kind::BothLow,
                (4.., _) => Kind::BothHigh,
                _ => Kind::InBetween,
            }),
        };
        ThemeComparison {
            theme,
            kind,
            comparisons,
            marked,
            sum,
            count,
        }
    }

    /// Every comparison, with the place of its statement among those asked.
    pub(super) fn directed(&self) -> impl Iterator<Item = (usize, DirectedComparison)> {
        let all = self.comparisons.iter().enumerate();
        all.flat_map(|(place, both)| both.iter().map(move |one| (place, *one)))
    }

    /// The statement to quote of a theme: where the two say different things, the first of those with the largest gap
    /// among those that point as the theme does; where it comes from one of the two or both are low, the first that can
    /// be compared in that direction. Its place among the statements asked, and its comparison.
    pub fn quoted(&self) -> Option<(usize, DirectedComparison)> {
        let mut all = self.directed().filter(|(_, one)| one.gap().is_some());
        match self.kind {
            Kind::Different(direction) => {
                let size = |one: &DirectedComparison| {
                    let steps = one.gap().map_or(0, Gap::steps);
                    if direction.giver_says_more() {
                        steps
                    } else {
                        -steps
                    }
                };
                all.filter(|(_, one)| one.giver == direction.giver)
                    .min_by_key(|(_, one)| Reverse(size(one)))
            }
            Kind::OneSided { more, .. } => all.find(|(_, one)| one.giver == more.giver),
            Kind::BothLow => all.next(),
            Kind::NotComparable | Kind::BothHigh | Kind::InBetween => None,
        }
    }

    /// Compares the means of all answers in two themes, exactly.
    fn by_mean(&self, other: &ThemeComparison) -> Ordering {
        let (mine, theirs) = (self.sum * other.count, other.sum * self.count);
        mine.cmp(&theirs)
    }

    /// Which of two findings is talked about first. What is no finding comes last.
    fn by_finding(&self, other: &ThemeComparison) -> Ordering {
        let (mine, theirs) = (self.kind, other.kind);
        match (mine.turn(), theirs.turn()) {
            (None, None) => Ordering::Equal,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(turn), Some(other_turn)) => turn
                .cmp(&other_turn)
                .then_with(|| theirs.size().cmp(&mine.size()))
                .then_with(|| self.by_mean(other)),
        }
    }

    /// Who wants to talk about it; where nobody does, and it is no finding, it is not suggested.
    fn wish(&self, less_say: Option<Person>) -> Option<Wish> {
        let wish = Wish::of(self.marked, less_say);
        (wish != Wish::Nobody || self.kind.turn().is_some()).then_some(wish)
    }
}

/// Whether both agree that something comes from one of the two: the levels of the directions differ by two steps
/// where one of them rests on one statement, by one and a half otherwise.
fn one_sided(directions: [Option<DirectedTheme>; 2]) -> Option<Kind> {
    let [Some(one), Some(two)] = directions else {
        return None;
    };
    let limit = halves(one.statements.min(two.statements));
    let (more, less) = if one.mean() > two.mean() {
        (one, two)
    } else {
        (two, one)
    };
    let is_one_sided = more.lead_over(&less).is_at_least(limit);
    is_one_sided.then_some(Kind::OneSided { more, less })
}

/// The first thing that is said of the themes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headline {
    /// There is nothing to compare.
    NotComparable,
    /// In some themes the two say different things.
    Different {
        /// In how many.
        themes: usize,
        /// Of how many that can be compared.
        of: usize,
    },
    /// Both say that one of the two gives more.
    MostlyFrom(Person),
    /// Both say of some themes that they come from one of the two.
    OneSided {
        /// From whom.
        from: Person,
        /// Of how many themes.
        themes: usize,
    },
    /// Both say of some themes that they come from the one, and of others that they come from the other.
    FromEither {
        /// Of how many themes.
        themes: usize,
    },
    /// Fewer than half of the themes can be compared, and of those there is nothing else to say.
    FewComparable {
        /// How many can be compared.
        themes: usize,
        /// Of how many.
        of: usize,
    },
    /// Both say nearly the same, and that little happens: all answers have a mean of 2 or less.
    Little,
    /// Both say nearly the same.
    Alike,
}

/// The whole comparison of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The themes of the form, in the order of the set.
    pub themes: Vec<ThemeComparison>,
    /// Up to three places in [`Comparison::themes`], in the order to talk about them: what was marked first.
    pub suggested: Vec<usize>,
    /// The place of the shared strength in [`Comparison::themes`].
    pub strength: Option<usize>,
    /// What the two answers to the direct question say beside each other; `None` where one is missing.
    pub direct: Option<DirectComparison>,
    /// Whether all answers on the scale have a mean of 2 or less: then no first sentence may sound good.
    pub is_little: bool,
    /// The first thing to say of the themes.
    pub headline: Headline,
    balances: [Option<Balance>; 2],
}

/// The answers of both people to the statements of one theme of the form.
type Sides<'a> = (&'a Answers, &'a Answers);

impl Comparison {
    /// Compares two panels that were made for this set, over the statements of a form. The marks of the one with
    /// less say come before those of the other.
    pub fn of(
        set: &QuestionSet,
        form: Form,
        less_say: Option<Person>,
        [first, second]: [&Panel; 2],
    ) -> Comparison {
        let mut sides = first.answers().iter().zip(second.answers());
        let mut themes = Vec::with_capacity(set.themes().len());
        for (number, theme) in set.themes().iter().enumerate() {
            let all = theme.asked_in(form);
            let comparisons: Vec<_> = all
                .filter_map(|asked| sides.next().filter(|_| asked))
                .map(directed)
                .collect();
            if !comparisons.is_empty() {
                let marked = [first, second].map(|panel| panel.is_marked(number));
                themes.push(ThemeComparison::of(number, comparisons, marked));
            }
        }
        let balances = [first, second].map(|panel| Balance::of(panel, set, form));
        let direct = first.direct().zip(second.direct());
        let is_little = is_little(&themes);
        Comparison {
            suggested: suggested(&themes, less_say),
            strength: strength(&themes),
            direct: direct.map(|(first, second)| DirectComparison::of(first, second)),
            is_little,
            headline: headline(&themes, balances, is_little),
            themes,
            balances,
        }
    }

    /// The balance of one of the two, where it may be shown.
    pub fn balance(&self, person: Person) -> Option<Balance> {
        person.of(self.balances)
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

/// How many themes are talked about first.
pub(super) const MOST_SUGGESTED: usize = 3;

fn suggested(themes: &[ThemeComparison], less_say: Option<Person>) -> Vec<usize> {
    let mut chosen = Vec::new();
    // The earliest of those that are left, three times: a sort would weigh more. Full ties stay in the order of the set.
    for _ in 0..MOST_SUGGESTED {
        let left = themes
            .iter()
            .enumerate()
            .filter(|(place, _)| !chosen.contains(place));
        let wished = left.filter_map(|(place, theme)| Some((place, theme, theme.wish(less_say)?)));
        let earliest = wished.min_by(|(_, one, mine), (_, two, theirs)| {
            mine.cmp(theirs).then_with(|| one.by_finding(two))
        });
        chosen.extend(earliest.map(|(place, ..)| place));
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

/// Whether all answers on the scale have a mean of 2 or less.
fn is_little(themes: &[ThemeComparison]) -> bool {
    let sum: u32 = themes.iter().map(|theme| theme.sum).sum();
    let answers: u32 = themes.iter().map(|theme| theme.count).sum();
    answers > 0 && sum <= 2 * answers
}

fn headline(
    themes: &[ThemeComparison],
    balances: [Option<Balance>; 2],
    is_little: bool,
) -> Headline {
    let count = |is: &dyn Fn(Kind) -> bool| themes.iter().filter(|theme| is(theme.kind)).count();
    let comparable = count(&|kind| kind != Kind::NotComparable);
    let different = count(&|kind| matches!(kind, Kind::Different(_)));
    let one_sided = Person::BOTH.map(|person| {
        count(&|kind| matches!(kind, Kind::OneSided { more, .. } if more.giver == person))
    });
    let sides = balances.map(|balance| balance.map(Balance::side));
    let mostly_from = match sides {
        [Some(Side::GivesMore), Some(Side::ReceivesMore)] => Some(Person::First),
        [Some(Side::ReceivesMore), Some(Side::GivesMore)] => Some(Person::Second),
        _ => None,
    };
    if comparable == 0 {
        return Headline::NotComparable;
    }
    if different > 0 {
        return Headline::Different {
            themes: different,
            of: comparable,
        };
    }
    if let Some(person) = mostly_from {
        return Headline::MostlyFrom(person);
    }
    let one = |from, themes| Headline::OneSided { from, themes };
    match one_sided {
        [0, 0] if 2 * comparable < themes.len() => Headline::FewComparable {
            themes: comparable,
            of: themes.len(),
        },
        [0, 0] if is_little => Headline::Little,
        [0, 0] => Headline::Alike,
        [themes, 0] => one(Person::First, themes),
        [0, themes] => one(Person::Second, themes),
        [first, second] => Headline::FromEither {
            themes: first + second,
        },
    }
}
