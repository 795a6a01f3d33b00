//! The diptych: two panels, joined at the hinge.
//!
//! On the left what the first person gives and the second receives, on the right the other way
//! round. Five faint lines are the five answers. The line in a panel runs from giver to receiver:
//! its height is how much of it there is, its slope is how differently the two see it. A mark has
//! the shape and colour of the person who answered; it is filled where they give and open where
//! they receive. The words below the picture say the same.

use crate::measure::{DirectedComparison, Level, Person, ThemeComparison};
use crate::session::Setup;
use crate::view::parts::Draw;
use crate::words::Words;
use yew::{Html, html};

const WIDTH: i32 = 150;
const LEFT: i32 = 4;
const RIGHT: i32 = 158;
/// The second line of a panel stands a little further inside, so that it never hides the first.
const INSET: i32 = 20;

/// The height of a level: 5 at the top.
fn y(level: Level) -> i32 {
    100 - (i32::from(level.number()) - 1) * 20
}

fn panel(x: i32, rows: &[DirectedComparison]) -> Html {
    let lines = Level::ALL.map(|level| {
        html! {
            <line
                class="level"
                x1={(x + 8).to_string()}
                x2={(x + WIDTH - 8).to_string()}
                y1={y(level).to_string()}
                y2={y(level).to_string()}
            />
        }
    });
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
            { for lines }
            { for rows.iter().zip(0..).map(|(row, number)| line(x, number, row)) }
        </>
    }
}

fn line(x: i32, number: i32, row: &DirectedComparison) -> Html {
    let from = x + 24 + number * INSET;
    let to = x + WIDTH - 24 - number * INSET;
    let (give, receive) = (row.give_level().map(y), row.receive_level().map(y));
    html! {
        <>
            if let (Some(give), Some(receive)) = (give, receive) {
                <line
                    class={format!("line {}", row.giver.id())}
                    x1={from.to_string()}
                    x2={to.to_string()}
                    y1={give.to_string()}
                    y2={receive.to_string()}
                />
            }
            { for give.map(|y| spot(row.giver, true, from, y)) }
            { for receive.map(|y| spot(row.giver.other(), false, to, y)) }
        </>
    }
}

/// A circle for the first person, a diamond for the second.
fn spot(person: Person, filled: bool, x: i32, y: i32) -> Html {
    let kind = if filled { "gives" } else { "receives" };
    let class = format!("spot {kind} {}", person.id());
    match person {
        Person::First => html! { <circle {class} cx={x.to_string()} cy={y.to_string()} r="6.5" /> },
        Person::Second => {
            html! { <path {class} d={format!("M{x} {}l8 8-8 8-8-8z", y - 8)} /> }
        }
    }
}

/// The picture of one theme, with who gives and who receives below it.
pub fn diptych(draw: &Draw<'_>, setup: &Setup, theme: &ThemeComparison) -> Html {
    let words = draw.words;
    let side = |giver: Person| -> Vec<DirectedComparison> {
        theme
            .comparisons
            .iter()
            .flatten()
            .filter(|one| one.giver == giver)
            .copied()
            .collect()
    };
    let called = |person| words.called(setup, person).label;
    html! {
        <figure class="diptych">
            <svg
                viewBox="0 0 312 120"
                role="img"
                aria-label={in_words(words, setup, theme)}
            >
                { panel(LEFT, &side(Person::First)) }
                { panel(RIGHT, &side(Person::Second)) }
            </svg>
            <figcaption aria-hidden="true">
                { for Person::BOTH.map(|giver| html! {
                    <span class="caption">
                        <span>{ key(giver, true) }{ (words.panel_gives)(&called(giver)) }</span>
                        <span>
                            { key(giver.other(), false) }
                            { (words.panel_notices)(&called(giver.other())) }
                        </span>
                    </span>
                }) }
            </figcaption>
        </figure>
    }
}

fn key(person: Person, filled: bool) -> Html {
    html! {
        <svg class="key" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            { spot(person, filled, 10, 10) }
        </svg>
    }
}

/// All that the picture shows, in sentences.
fn in_words(words: &Words, setup: &Setup, theme: &ThemeComparison) -> String {
    let says = |who: &str, level: Option<Level>| {
        let level = level.map_or(words.outside_scale, |level| words.level_inside(level));
        format!("{who}: {level}.")
    };
    let mut sentences = Vec::new();
    for one in theme.comparisons.iter().flatten() {
        let giver = words.called(setup, one.giver).label;
        let receiver = words.called(setup, one.giver.other()).label;
        sentences.push(says(&(words.panel_gives)(&giver), one.give_level()));
        sentences.push(says(&(words.panel_notices)(&receiver), one.receive_level()));
    }
    sentences.join(" ")
}

/// How to read the pictures: one drawn large, with its top and bottom named.
pub fn legend(draw: &Draw<'_>) -> Html {
    let words = draw.words;
    html! {
        <div class="legend">
            <svg viewBox="0 0 158 120" aria-hidden="true" focusable="false">
                <rect class="frame" x="4" y="4" width="150" height="112" rx="9" />
                { for Level::ALL.map(|level| html! {
                    <line
                        class="level"
                        x1="12"
                        x2="146"
                        y1={y(level).to_string()}
                        y2={y(level).to_string()}
                    />
                }) }
            </svg>
            <span class="high">{ words.legend_high }</span>
            <span class="low">{ words.legend_low }</span>
            <p class="soft small">{ words.legend_text }</p>
        </div>
    }
}
