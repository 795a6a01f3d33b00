//! The diptych: two panels, joined at the hinge.
//!
//! On the left what the first person gives and the second receives, on the right the other way
//! round. Five faint lines are the five answers. The line in a panel runs from giver to receiver:
//! its height is how much of it there is, its slope is how differently the two see it. A mark has
//! the shape and colour of the person who answered; it is filled where they give and open where
//! they receive. The words below the picture say the same.

use crate::components::{p, said, text};
use crate::draw::LateDraw;
use tweeluik_core::measure::{Level, Person, ThemeComparison};
use tweeluik_core::setup::Setup;
use yew::{Html, html};

const WIDTH: u32 = 150;
const LEFT: u32 = 4;
const RIGHT: u32 = 158;
/// The second line of a panel stands a little further inside, so that it never hides the first.
const INSET: u32 = 20;

/// The height of a level: 5 at the top.
fn y(level: Level) -> u32 {
    100 - (u32::from(level.number()) - 1) * 20
}

/// A command of a path and its point.
fn numbers(command: &str, [x, y]: [u32; 2]) -> String {
    [command, &x.to_string(), " ", &y.to_string()].concat()
}

/// A straight line between two points.
fn stroke(class: &'static str, [x1, y1, x2, y2]: [u32; 4]) -> Html {
    html! { <path {class} d={[numbers("M", [x1, y1]), numbers("L", [x2, y2])].concat()} /> }
}

/// An empty panel: its frame and the five levels.
fn panel(x: u32) -> Html {
    let level = |level| stroke("level", [x + 8, y(level), x + WIDTH - 8, y(level)]);
    html! {
        <>
            <rect
                class="frame"
                x={x.to_string()}
                y="4"
                width={WIDTH.to_string()}
                height="112"
                rx="9"
            />
            { for Level::ALL.map(level) }
        </>
    }
}

/// The lines of one giver in their panel.
fn lines(x: u32, giver: Person, theme: &ThemeComparison) -> Html {
    let (line, mut inset) = match giver {
        Person::First => ("line first", 0),
        Person::Second => ("line second", 0),
    };
    let mut all = Vec::new();
    for row in theme.comparisons.as_flattened() {
        if row.giver != giver {
            continue;
        }
        let (from, to) = (x + 24 + inset, x + WIDTH - 24 - inset);
        let (give, receive) = (row.give_level().map(y), row.receive_level().map(y));
        if let (Some(give), Some(receive)) = (give, receive) {
            all.push(stroke(line, [from, give, to, receive]));
        }
        all.extend(give.map(|y| spot(giver, true, from, y)));
        all.extend(receive.map(|y| spot(giver.other(), false, to, y)));
        inset += INSET;
    }
    html! { { for all } }
}

/// A circle for the first person, a diamond for the second; filled where they give.
fn spot(person: Person, gives: bool, x: u32, y: u32) -> Html {
    let class = match (person, gives) {
        (Person::First, true) => "spot gives first",
        (Person::First, false) => "spot receives first",
        (Person::Second, true) => "spot gives second",
        (Person::Second, false) => "spot receives second",
    };
    let shape = match person {
        Person::First => numbers("M", [x - 6, y]) + "a6 6 0 1 0 12 0a6 6 0 1 0-12 0",
        Person::Second => numbers("M", [x, y - 8]) + "l8 8-8 8-8-8z",
    };
    html! { <path {class} d={shape} /> }
}

/// The picture of one theme, with who gives and who receives below it.
/// `order` says whose giving stands on the left.
pub fn diptych(
    draw: &LateDraw<'_>,
    setup: &Setup,
    theme: &ThemeComparison,
    order: [Person; 2],
) -> Html {
    let (words, late) = (draw.words, draw.late());
    let called = |person| words.called(setup, person).label;
    let caption = |person, gives, said: String| {
        html! {
            <span>
                <svg class="key" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                    { spot(person, gives, 10, 10) }
                </svg>
                { text(said) }
            </span>
        }
    };
    let panels = [LEFT, RIGHT].into_iter().zip(order).map(|(x, giver)| {
        html! { <>{ panel(x) }{ lines(x, giver, theme) }</> }
    });
    let captions = order.map(|giver| {
        let other = giver.other();
        html! {
            <span class="caption">
                { caption(giver, true, late.panel_gives(&called(giver))) }
                { caption(other, false, late.panel_notices(&called(other))) }
            </span>
        }
    });
    html! {
        <figure class="diptych">
            <svg
                viewBox="0 0 312 120"
                role="img"
                aria-label={in_words(draw, setup, theme, order)}
            >
                { for panels }
            </svg>
            <figcaption aria-hidden="true">{ for captions }</figcaption>
        </figure>
    }
}

/// All that the picture shows, in sentences.
fn in_words(
    draw: &LateDraw<'_>,
    setup: &Setup,
    theme: &ThemeComparison,
    order: [Person; 2],
) -> String {
    let (words, late) = (draw.words, draw.late());
    let mut sentences = String::new();
    let mut say = |who: String, level: Option<Level>| {
        let level = level.map_or(late.outside_scale, |level| words.level_inside(level));
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

/// How to read the pictures: an empty panel with its top and bottom named.
pub fn legend(draw: &LateDraw<'_>) -> Html {
    let late = draw.late();
    html! {
        <div class="legend">
            <svg viewBox="0 0 158 120" aria-hidden="true" focusable="false">{ panel(LEFT) }</svg>
            { said("span", "high", late.legend_high) }
            { said("span", "low", late.legend_low) }
            { p("soft small", late.legend_text) }
        </div>
    }
}
