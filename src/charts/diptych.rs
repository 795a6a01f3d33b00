//! The diptych: two panels, joined at the hinge.
//!
//! Where its spots stand is worked out by [`tweeluik_core::show`], which the picture file is drawn from too. A spot has
//! the colour of the person who answered; the words below the picture say the same.

use crate::components::{p, said, text};
use crate::draw::LateDraw;
use tweeluik_core::measure::{Person, ThemeComparison};
use tweeluik_core::setup::Setup;
use tweeluik_core::show::{Panel, spot as outline, stroke, theme_in_words};
use yew::{Html, html};

/// A straight line.
fn line(class: &'static str, points: [u32; 4]) -> Html {
    html! { <path {class} d={stroke(points)} /> }
}

/// An empty panel: its frame and the five levels.
fn empty(panel: Panel) -> Html {
    let [y, width, height, rx] = Panel::FRAME.map(|number| number.to_string());
    let x = panel.left.to_string();
    let levels = panel.levels().map(|points| line("level", points));
    html! {
        <>
            <rect class="frame" {x} {y} {width} {height} {rx} />
            { for levels }
        </>
    }
}

/// The lines of one giver in their panel.
fn lines(panel: Panel, giver: Person, theme: &ThemeComparison) -> Html {
    let class = match giver {
        Person::First => "line first",
        Person::Second => "line second",
    };
    let mut all = Vec::new();
    for spots in panel.spots(giver, theme) {
        all.extend(spots.line().map(|points| line(class, points)));
        all.extend(
            spots
                .each()
                .map(|(person, gives, at)| spot(person, gives, at)),
        );
    }
    html! { { for all } }
}

/// A circle for the first person, a diamond for the second; filled where they give.
fn spot(person: Person, gives: bool, at: [u32; 2]) -> Html {
    let class = match (person, gives) {
        (Person::First, true) => "spot gives first",
        (Person::First, false) => "spot receives first",
        (Person::Second, true) => "spot gives second",
        (Person::Second, false) => "spot receives second",
    };
    html! { <path {class} d={outline(person, at)} /> }
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
                    { spot(person, gives, [10, 10]) }
                </svg>
                { text(said) }
            </span>
        }
    };
    let panels = Panel::BOTH.into_iter().zip(order).map(|(panel, giver)| {
        html! { <>{ empty(panel) }{ lines(panel, giver, theme) }</> }
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
                aria-label={theme_in_words(words, late, setup, theme, order)}
            >
                { for panels }
            </svg>
            <figcaption aria-hidden="true">{ for captions }</figcaption>
        </figure>
    }
}

/// How to read the pictures: an empty panel with its top and bottom named.
pub fn legend(draw: &LateDraw<'_>) -> Html {
    let late = draw.late();
    html! {
        <div class="legend">
            <svg viewBox="0 0 158 120" aria-hidden="true" focusable="false">
                { empty(Panel::LEFT) }
            </svg>
            { said("span", "high", late.legend_high) }
            { said("span", "low", late.legend_low) }
            { p("soft small", late.legend_text) }
        </div>
    }
}
