//! Where the dots of a frozen group stand, and the group as a picture file.
//!
//! One direction of a theme is a band of five columns, the levels of the scale. Above its line stands a
//! dot for each answer of those who give, below it one for each of those who receive. Where nearly all
//! answered alike there is one large dot, since a number would tell of somebody. Below the themes stands how
//! the two roles answered the direct question, as far as the screen shows it.

use super::svg::{INK, LEFT, PAPER, SOFT, Svg, colour, diamond, lines};
use crate::measure::{
    Direct, DirectionShown, Distribution, Level, Person, QuestionSet, ThemeShown,
};
use crate::text::isolated;
use crate::words::GroupSentences;

/// How wide a band is, in its own units.
pub const WIDE: u32 = 320;
const COLUMN: u32 = 64;
/// How many dots stand beside each other, and how many above each other at most.
const ACROSS: u32 = 5;
const HIGH: u32 = 8;
const STEP: u32 = 9;
/// From the line to the middle of the first row, and of a dot that stands for almost everyone.
const FIRST: u32 = 10;
const LARGE: u32 = 26;

/// A dot: the middle, and how large it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dot {
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// Half of its width.
    pub r: u32,
}

/// The dots of one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// For how many answers a dot stands, at most.
    pub each: u32,
    /// How high it is above its line, and below it.
    pub half: u32,
    /// Those who give, above the line.
    pub give: Vec<Dot>,
    /// Those who receive, below it.
    pub receive: Vec<Dot>,
}

/// The middle of a level's column.
fn column(level: usize) -> u32 {
    let level = u32::try_from(level).unwrap_or_default();
    COLUMN * level + COLUMN / 2
}

impl Band {
    /// The bands of a theme, on one measure: a dot stands for as many answers in both, and their lines lie
    /// equally high. `None` where a direction shows no answers.
    pub fn of_theme(theme: &ThemeShown) -> [Option<Band>; 2] {
        let both = theme.directions.each_ref().map(|shown| match shown {
            DirectionShown::All { give, receive, .. } => Some([give, receive]),
            DirectionShown::TooFew | DirectionShown::Median(_) => None,
        });
        let all = || both.iter().flatten().flatten();
        let most = all().filter_map(|shown| match shown {
            Distribution::Counts(counts) => counts.iter().max().copied(),
            Distribution::AlmostEveryone(_) | Distribution::Most(_) => None,
        });
        let most = most.max().unwrap_or_default();
        let each = most.div_ceil(ACROSS * HIGH).max(1);
        let rows = most.div_ceil(each).div_ceil(ACROSS);
        let is_large = all().any(|shown| !matches!(shown, Distribution::Counts(_)));
        let large = if is_large { 2 * LARGE } else { 0 };
        let half = large.max(FIRST + rows * STEP);
        both.map(|both| {
            both.map(|[give, receive]| Band {
                each,
                half,
                give: dots(give, each, half, true),
                receive: dots(receive, each, half, false),
            })
        })
    }
}

fn dots(shown: &Distribution, each: u32, line: u32, above: bool) -> Vec<Dot> {
    let from_line = |distance: u32| {
        if above {
            line.saturating_sub(distance)
        } else {
            line + distance
        }
    };
    let counts = match shown {
        Distribution::Counts(counts) => counts,
        Distribution::AlmostEveryone(level) | Distribution::Most(level) => {
            return vec![Dot {
                x: column(usize::from(level.number()) - 1),
                y: from_line(LARGE),
                r: 18,
            }];
        }
    };
    let mut dots = Vec::new();
    for (level, count) in counts.iter().enumerate() {
        for number in 0..count.div_ceil(each) {
            let (row, place) = (number / ACROSS, number % ACROSS);
            // From the middle outwards: few dots stand in the middle.
            let aside = place.div_ceil(2) * STEP;
            let x = column(level);
            dots.push(Dot {
                x: if place % 2 == 0 { x + aside } else { x - aside },
                y: from_line(FIRST + row * STEP),
                r: 4,
            });
        }
    }
    dots
}

const TOP: u32 = 110;
/// How much room a count has before its answer.
const COUNT: u32 = 52;

/// What a picture is made from.
pub struct Poster<'a> {
    /// The sentences.
    pub words: GroupSentences<'a>,
    /// The question set.
    pub set: &'a QuestionSet,
    /// What the workshop is called.
    pub title: &'a str,
    /// What stands below that.
    pub lead: String,
    /// What the group shows, in its order.
    pub themes: &'a [ThemeShown],
    /// What it shows of the direct question: of the first and the second persons.
    pub direct: [Option<Distribution<Direct>>; 2],
}

/// A direction, and its band where it has one.
type Drawn<'a> = (&'a DirectionShown, Option<&'a Band>);

impl Svg {
    fn dot(&mut self, left: u32, top: u32, dot: Dot, person: Person, gives: bool) {
        let colour = colour(person);
        let fill = if gives { colour } else { PAPER };
        let (x, y) = (left + dot.x, top + dot.y);
        let shape = match person {
            Person::First => {
                let (x, y, r) = (x.to_string(), y.to_string(), dot.r.to_string());
                ["<circle cx=\"", &x, "\" cy=\"", &y, "\" r=\"", &r, "\""].concat()
            }
            Person::Second => ["<path d=\"", &diamond(x, y, dot.r), "\""].concat(),
        };
        self.put(&[
            &shape,
            " fill=\"",
            fill,
            "\" stroke=\"",
            colour,
            "\" stroke-width=\"1.5\"/>\n",
        ]);
    }

    fn band(&mut self, words: GroupSentences<'_>, left: u32, giver: Person, drawn: Drawn<'_>) {
        let top = self.y;
        let (DirectionShown::All { give, receive, .. }, Some(band)) = drawn else {
            return;
        };
        for (dots, gives) in [(&band.give, true), (&band.receive, false)] {
            let person = if gives { giver } else { giver.other() };
            for dot in dots {
                self.dot(left, top, *dot, person, gives);
            }
        }
        let (x1, x2, y) = (left, left + WIDE, top + band.half);
        let [x1, x2, y] = [x1, x2, y].map(|number| number.to_string());
        self.put(&[
            "<path d=\"M",
            &x1,
            " ",
            &y,
            "H",
            &x2,
            "\" stroke=\"",
            SOFT,
            "\"/>\n",
        ]);
        self.y = top + 2 * band.half + 14;
        let late = words.late;
        for (place, said) in [
            (0, late.legend_low),
            (Level::ALL.len() - 1, late.legend_high),
        ] {
            let x = (left + column(place)).saturating_sub(COLUMN / 2);
            self.text(x, 12, SOFT, "400", said);
        }
        self.y += 20;
        for (gives, shown) in [(true, give), (false, receive)] {
            let side = words.side(giver, gives);
            let said = words.almost(giver, gives, shown).unwrap_or(side);
            let mark = Dot { x: 6, y: 0, r: 5 };
            let person = if gives { giver } else { giver.other() };
            let y = self.y;
            self.dot(left, y.saturating_sub(4), mark, person, gives);
            self.paragraph(left + 20, 13, INK, &said, 46);
        }
    }
}

/// How the two roles answered the direct question.
impl Svg {
    fn direct(&mut self, words: GroupSentences<'_>, direct: &[Option<Distribution<Direct>>; 2]) {
        if *direct == [None; 2] {
            return;
        }
        self.text(40, 20, INK, "600", &words.direct_question());
        self.y += 26;
        let top = self.y;
        let mut bottom = top;
        let most = direct.iter().flatten().filter_map(|shown| match shown {
            Distribution::Counts(counts) => counts.iter().max().copied(),
            Distribution::AlmostEveryone(_) | Distribution::Most(_) => None,
        });
        let most = most.max().unwrap_or(1).max(1);
        for ((person, shown), left) in Person::BOTH.into_iter().zip(direct).zip(LEFT) {
            let Some(shown) = shown else { continue };
            self.y = top;
            let mark = Dot { x: 6, y: 0, r: 5 };
            self.dot(left, top.saturating_sub(5), mark, person, true);
            let said = words.almost_direct(person, shown);
            let said = said.unwrap_or_else(|| words.role(person));
            self.paragraph(left + 20, 15, INK, &said, 36);
            if let Distribution::Counts(counts) = shown {
                self.y += 2;
                for (answer, count) in Direct::SAID.into_iter().zip(counts) {
                    self.text(left, 13, INK, "600", &count.to_string());
                    let said = words.direct(person, answer);
                    self.paragraph(left + COUNT, 13, INK, &said, 34);
                    self.bar(left + COUNT, (WIDE - COUNT) * count / most, person);
                }
            }
            bottom = bottom.max(self.y);
        }
        self.y = bottom + 4;
        self.paragraph(40, 13, SOFT, words.group.direct_of_all, 80);
        self.y += 20;
    }

    /// A bar below the line of text that was written last.
    fn bar(&mut self, left: u32, wide: u32, person: Person) {
        let y = self.y.saturating_sub(12);
        let [x, y, wide] = [left, y, wide].map(|number| number.to_string());
        self.put(&[
            "<path d=\"M",
            &x,
            " ",
            &y,
            "h",
            &wide,
            "\" stroke=\"",
            colour(person),
            "\" stroke-width=\"4\"/>\n",
        ]);
        self.y += 8;
    }
}

impl Poster<'_> {
    /// The picture as a file, so many times as large as its own units, or as large as devices can draw it.
    #[inline(never)]
    pub fn svg(&self, scale: u32) -> String {
        let mut svg = Svg::new(52);
        let language = self.words.words.language;
        for line in lines(self.title, 42) {
            svg.text(40, 28, INK, "600", &isolated(&line));
            svg.y += 30;
        }
        svg.paragraph(40, 15, SOFT, &self.lead, 80);
        svg.y = svg.y.max(TOP) + 20;
        let asked = self.set.themes().iter();
        let asked: Vec<_> = asked
            .filter(|theme| theme.is_asked(self.words.setup.form()))
            .collect();
        for theme in self.themes {
            let title = asked.get(theme.theme).map(|theme| theme.title());
            svg.text(
                40,
                20,
                INK,
                "600",
                title.map_or("", |title| title.get(language.tag())),
            );
            svg.y += 24;
            svg.paragraph(40, 15, INK, &self.words.theme(theme), 80);
            svg.y += 4;
            let top = svg.y;
            let mut bottom = top;
            let bands = Band::of_theme(theme);
            let both = Person::BOTH.into_iter().zip(&theme.directions).zip(&bands);
            for (((giver, shown), band), left) in both.zip(LEFT) {
                svg.y = top;
                let said = self.words.direction(giver, shown);
                svg.paragraph(left, 13, SOFT, &said, 46);
                svg.band(self.words, left, giver, (shown, band.as_ref()));
                bottom = bottom.max(svg.y);
            }
            svg.y = bottom + 34;
        }
        svg.direct(self.words, &self.direct);
        svg.file(scale, language, &isolated(self.title), "")
    }
}
