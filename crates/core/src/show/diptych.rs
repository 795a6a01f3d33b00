//! Where the spots of a theme stand: two panels, joined at the hinge. The screen and the picture file are drawn from it.
//!
//! On the left what the one gives and the other receives, on the right the other way round. Five lines are the five
//! answers. The line in a panel runs from giver to receiver: its height is how much of it there is, its slope is how
//! differently the two see it. A spot has the shape of the person who answered; it is drawn filled where they give
//! and open where they receive.

use super::svg::diamond;
use crate::measure::{Level, Person, ThemeComparison};
use crate::setup::Setup;
use crate::words::{Late, Words};

/// How wide a panel is.
const WIDTH: u32 = 150;
/// From the left end of the lines of the levels to the edge of the panel.
const MARGIN: u32 = 8;
/// From the edge of the panel to the middle of its first spot.
const EDGE: u32 = 24;
/// The second line of a panel stands a little further inside, so that it never hides the first.
const INSET: u32 = 20;

/// An empty panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Panel {
    /// Where it begins.
    pub left: u32,
}

/// One directed comparison in its panel. A side that was not answered on the scale has no spot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spots {
    /// Who gives.
    pub giver: Person,
    /// The middle of the giver's spot.
    pub give: Option<[u32; 2]>,
    /// The middle of the receiver's spot.
    pub receive: Option<[u32; 2]>,
}

/// The height of a level: 5 at the top.
fn y(level: Level) -> u32 {
    100 - (u32::from(level.number()) - 1) * 20
}

impl Panel {
    /// The panel on the left.
    pub const LEFT: Panel = Panel { left: 4 };
    /// The panels of a theme, left and right.
    pub const BOTH: [Panel; 2] = [Panel::LEFT, Panel { left: 158 }];
    /// How wide and how high two panels are, with the room around them.
    pub const SIZE: [u32; 2] = [312, 120];
    /// Where the frame stands from the top, how wide and how high it is, and how round its corners are.
    pub const FRAME: [u32; 4] = [4, WIDTH, 112, 9];

    /// The lines of the five levels, each from one point to another.
    pub fn levels(self) -> [[u32; 4]; 5] {
        let (left, right) = (self.left + MARGIN, self.left + WIDTH - MARGIN);
        Level::ALL.map(|level| [left, y(level), right, y(level)])
    }

    /// What a giver gives by a theme, one pair of spots a statement.
    pub fn spots(self, giver: Person, theme: &ThemeComparison) -> Vec<Spots> {
        let mut spots = Vec::new();
        let mut inset = 0;
        for one in theme.comparisons.as_flattened() {
            if one.giver != giver {
                continue;
            }
            let from = self.left + EDGE + inset;
            let to = self.left + WIDTH - EDGE - inset;
            spots.push(Spots {
                giver,
                give: one.give_level().map(|level| [from, y(level)]),
                receive: one.receive_level().map(|level| [to, y(level)]),
            });
            inset += INSET;
        }
        spots
    }
}

impl Spots {
    /// The line from giver to receiver, where both have answered.
    pub fn line(&self) -> Option<[u32; 4]> {
        let ([x1, y1], [x2, y2]) = self.give.zip(self.receive)?;
        Some([x1, y1, x2, y2])
    }

    /// Each of them, with whose it is and whether they give.
    pub fn each(&self) -> impl Iterator<Item = (Person, bool, [u32; 2])> {
        let give = self.give.map(|at| (self.giver, true, at));
        let receive = self.receive.map(|at| (self.giver.other(), false, at));
        [give, receive].into_iter().flatten()
    }
}

/// The outline of a straight line between two points.
pub fn stroke([x1, y1, x2, y2]: [u32; 4]) -> String {
    let [x1, y1, x2, y2] = [x1, y1, x2, y2].map(|number| number.to_string());
    ["M", &x1, " ", &y1, "L", &x2, " ", &y2].concat()
}

/// The outline of a person's spot around its middle: a circle for the first, a diamond for the second.
pub fn spot(person: Person, [x, y]: [u32; 2]) -> String {
    match person {
        Person::First => {
            let [x, y] = [x.saturating_sub(6), y].map(|number| number.to_string());
            ["M", &x, " ", &y, "a6 6 0 1 0 12 0a6 6 0 1 0-12 0"].concat()
        }
        Person::Second => diamond(x, y, 7),
    }
}

/// All that the two panels show, in sentences. `order` says whose giving stands on the left.
pub fn theme_in_words(
    words: &Words,
    late: &Late,
    setup: &Setup,
    theme: &ThemeComparison,
    order: [Person; 2],
) -> String {
    let mut sentences = String::new();
    let mut say = |who: String, level: Option<Level>| {
        let level = level.map_or(late.outside_scale, |level| late.level_inside(level));
        sentences.extend([&*who, ": ", level, ". "]);
    };
    let called = |person| words.called(setup, person).label;
    for giver in order {
        for one in theme.comparisons.as_flattened() {
            if one.giver == giver {
                say(late.panel_gives(&called(giver)), one.give_level());
                let receiver = called(giver.other());
                say(late.panel_notices(&receiver), one.receive_level());
            }
        }
    }
    sentences
}
