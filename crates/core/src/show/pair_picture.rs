//! What two people save as a picture: every theme of their form as a diptych, with the words that belong to it.
//!
//! What the two are told apart by stands without colour too: a circle and a diamond, a whole and a dotted line, filled
//! and open. The description of the file says in sentences what is drawn.

use super::diptych::{Panel, spot, stroke, theme_in_words};
use super::svg::{INK, LEFT, PAPER, SOFT, Svg, colour};
use crate::measure::{Comparison, Person, QuestionSet, ThemeComparison};
use crate::session::Agreed;
use crate::setup::Setup;
use crate::words::{AfterWords, Late, Words};

/// What the picture of two people is made from.
pub struct PairPicture<'a> {
    /// The texts.
    pub words: &'a Words,
    /// The late texts.
    pub late: &'a Late,
    /// The texts of what comes after the comparison.
    pub after: &'a AfterWords,
    /// The question set.
    pub set: &'a QuestionSet,
    /// What both agreed to save.
    pub agreed: &'a Agreed,
    /// Its day, as it is written in the language of the texts.
    pub date: &'a str,
}

/// The lines of an empty panel: dark enough for paper.
const FAINT: &str = "#a9a294";
/// How many letters fit beside each other across the picture, and in one column, in the size of a paragraph.
const ACROSS: usize = 80;
const COLUMN: usize = 46;

impl PairPicture<'_> {
    /// The picture as a file, so many times as large as its own units, or as large as devices can draw it. `None` where
    /// the session was not opened, which no [`Agreed`] holds.
    #[inline(never)]
    pub fn svg(&self, scale: u32) -> Option<String> {
        let panels = self.agreed.session().opened()?;
        let compared = panels.compare(self.set, self.setup());
        let title = self.title();
        let mut svg = Svg::new(52);
        svg.heading(40, 28, &title, 42);
        svg.paragraph(40, 15, SOFT, &self.note(), ACROSS);
        svg.y += 14;
        self.legend(&mut svg);
        for row in compared.themes.chunks(2) {
            let top = svg.y;
            let mut bottom = top;
            for (theme, left) in row.iter().zip(LEFT) {
                svg.y = top;
                self.words_of(&mut svg, left, theme);
                bottom = bottom.max(svg.y);
            }
            // The panels of a row stand equally high.
            let top = bottom.saturating_sub(12);
            for (theme, left) in row.iter().zip(LEFT) {
                self.panels(&mut svg, [left, top], theme);
            }
            let [_, high] = Panel::SIZE;
            svg.y = top + high + 40;
        }
        svg.paragraph(40, 13, SOFT, self.late.comparison_chance, ACROSS);
        svg.y += 6;
        svg.paragraph(40, 15, SOFT, &self.note(), ACROSS);
        svg.y += 20;
        let desc = self.in_words(&compared);
        Some(svg.file(scale, self.words.language, &title, &desc))
    }

    fn setup(&self) -> &Setup {
        self.agreed.setup()
    }

    /// Whose giving stands on the left: on one's own device one's own.
    fn order(&self) -> [Person; 2] {
        match self.agreed.me() {
            Some(Person::Second) => [Person::Second, Person::First],
            _ => Person::BOTH,
        }
    }

    fn title(&self) -> String {
        let inside = |person| self.words.called(self.setup(), person).inside;
        let [first, second] = self.order().map(inside);
        self.after.picture_title(&first, &second)
    }

    /// What the file is not meant for, and its day.
    fn note(&self) -> String {
        [self.late.case_file, " – ", self.date].concat()
    }

    /// How to read the picture: an empty panel with its top and bottom named, and whose each spot is.
    fn legend(&self, svg: &mut Svg) {
        let top = svg.y;
        let [left, right] = LEFT;
        let [_, high] = Panel::SIZE;
        let beside = left + 166;
        svg.empty([left, top], Panel::LEFT);
        svg.y = top + 24;
        svg.paragraph(beside, 13, SOFT, self.late.legend_high, 22);
        svg.y = top + 104;
        svg.paragraph(beside, 13, SOFT, self.late.legend_low, 22);
        svg.y = top + 18;
        svg.paragraph(right, 13, SOFT, self.late.legend_text, COLUMN);
        svg.y = svg.y.max(top + high) + 24;
        let (top, mut bottom) = (svg.y, svg.y);
        let called = |person| self.words.called(self.setup(), person).label;
        for (giver, left) in self.order().into_iter().zip(LEFT) {
            svg.y = top;
            let other = giver.other();
            let gives = self.late.panel_gives(&called(giver));
            let receives = self.late.panel_notices(&called(other));
            for (person, filled, said) in [(giver, true, gives), (other, false, receives)] {
                svg.spot([0, 0], person, filled, [left + 10, svg.y.saturating_sub(5)]);
                svg.paragraph(left + 28, 15, INK, &said, 36);
                svg.y += 4;
            }
            bottom = bottom.max(svg.y);
        }
        svg.y = bottom + 26;
    }

    /// The title of a theme, and what the two say of it.
    fn words_of(&self, svg: &mut Svg, left: u32, theme: &ThemeComparison) {
        svg.heading(left, 18, &self.name(theme), 32);
        for said in self.said(theme) {
            svg.paragraph(left, 13, SOFT, &said, COLUMN);
        }
    }

    /// The two panels of a theme, with their corner here.
    fn panels(&self, svg: &mut Svg, corner: [u32; 2], theme: &ThemeComparison) {
        for (panel, giver) in Panel::BOTH.into_iter().zip(self.order()) {
            svg.empty(corner, panel);
            for spots in panel.spots(giver, theme) {
                if let Some(points) = spots.line() {
                    svg.line(corner, giver, points);
                }
                for (person, gives, at) in spots.each() {
                    svg.spot(corner, person, gives, at);
                }
            }
        }
    }

    fn name(&self, theme: &ThemeComparison) -> String {
        let theme = self.set.themes().get(theme.theme);
        let title = theme.map(|theme| theme.title().get(self.words.language.tag()));
        title.unwrap_or_default().to_owned()
    }

    /// What the two say of a theme, and who wants to talk about it.
    fn said(&self, theme: &ThemeComparison) -> impl Iterator<Item = String> {
        let kind = self.late.kind(self.words, self.setup(), theme.kind);
        let wish = self.late.wish(self.words, self.setup(), theme.marked);
        [Some(kind), wish].into_iter().flatten()
    }

    /// All that is drawn, in sentences.
    fn in_words(&self, compared: &Comparison) -> String {
        let mut text = self.note();
        for theme in &compared.themes {
            let spots = theme_in_words(self.words, self.late, self.setup(), theme, self.order());
            text.extend(["\n", &self.name(theme)]);
            for said in self.said(theme) {
                text.extend([". ", said.trim_end_matches('.')]);
            }
            text.extend([". ", spots.trim_end()]);
        }
        text
    }
}

impl Svg {
    /// A heading, in as many lines as it takes.
    fn heading(&mut self, x: u32, size: u32, text: &str, most: usize) {
        for line in super::svg::lines(text, most) {
            self.text(x, size, INK, "600", &line);
            self.y += size + 4;
        }
    }

    /// A panel without spots.
    fn empty(&mut self, [left, top]: [u32; 2], panel: Panel) {
        let [y, wide, high, round] = Panel::FRAME;
        let [x, y, wide, high, round] =
            [left + panel.left, top + y, wide, high, round].map(|number| number.to_string());
        self.put(&[
            "<rect x=\"",
            &x,
            "\" y=\"",
            &y,
            "\" width=\"",
            &wide,
            "\" height=\"",
            &high,
            "\" rx=\"",
            &round,
            "\" fill=\"none\" stroke=\"",
            FAINT,
            "\"/>\n",
        ]);
        for points in panel.levels() {
            self.put(&[
                "<path d=\"",
                &stroke(moved([left, top], points)),
                "\" stroke=\"",
                FAINT,
                "\"/>\n",
            ]);
        }
    }

    /// What a giver gives: whole of the first person, dotted of the second.
    fn line(&mut self, by: [u32; 2], giver: Person, points: [u32; 4]) {
        let dots = match giver {
            Person::First => "",
            Person::Second => "\" stroke-dasharray=\"1 7",
        };
        self.put(&[
            "<path d=\"",
            &stroke(moved(by, points)),
            "\" stroke=\"",
            colour(giver),
            "\" stroke-width=\"3.5\" stroke-linecap=\"round",
            dots,
            "\"/>\n",
        ]);
    }

    /// A spot: filled where its person gives.
    fn spot(&mut self, [left, top]: [u32; 2], person: Person, gives: bool, [x, y]: [u32; 2]) {
        let colour = colour(person);
        let fill = if gives { colour } else { PAPER };
        self.put(&[
            "<path d=\"",
            &spot(person, [left + x, top + y]),
            "\" fill=\"",
            fill,
            "\" stroke=\"",
            colour,
            "\" stroke-width=\"3\"/>\n",
        ]);
    }
}

/// Two points, moved.
fn moved([left, top]: [u32; 2], [x1, y1, x2, y2]: [u32; 4]) -> [u32; 4] {
    [left + x1, top + y1, left + x2, top + y2]
}
