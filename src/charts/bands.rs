//! One direction of a theme as a closed group shows it: dots over the five levels.

use crate::components::{p, said, text};
use tweeluik_core::measure::{DirectionShown, Distribution, Person, ThemeShown};
use tweeluik_core::show::{Band, Dot, WIDE, diamond};
use tweeluik_core::words::GroupSentences;
use yew::{Html, html};

fn spot(dot: &Dot, person: Person, gives: bool) -> Html {
    let class = match (person, gives) {
        (Person::First, true) => "spot gives first",
        (Person::First, false) => "spot receives first",
        (Person::Second, true) => "spot gives second",
        (Person::Second, false) => "spot receives second",
    };
    match person {
        Person::First => html! {
            <circle {class} cx={dot.x.to_string()} cy={dot.y.to_string()} r={dot.r.to_string()} />
        },
        Person::Second => html! { <path {class} d={diamond(dot.x, dot.y, dot.r)} /> },
    }
}

/// Both directions of a theme.
pub fn bands(words: GroupSentences<'_>, theme: &ThemeShown) -> Html {
    let bands = Band::of_theme(theme);
    let both = Person::BOTH.into_iter().zip(&theme.directions).zip(&bands);
    let both = both.map(|((giver, shown), band)| direction(words, giver, shown, band.as_ref()));
    html! { <div class="bands">{ for both }</div> }
}

/// The picture of a direction with what it says below it; words only, where there is no more to show.
fn direction(
    words: GroupSentences<'_>,
    giver: Person,
    shown: &DirectionShown,
    band: Option<&Band>,
) -> Html {
    let sentence = p("soft small", words.direction(giver, shown));
    let (DirectionShown::All { give, receive, .. }, Some(band)) = (shown, band) else {
        return html! { <div>{ sentence }</div> };
    };
    let line = ["M0 ", &band.half.to_string(), "H", &WIDE.to_string()].concat();
    let size = ["0 0 320 ", &(2 * band.half).to_string()].concat();
    let of = |gives| if gives { giver } else { giver.other() };
    let dots = |dots: &[Dot], gives| {
        let dots = dots.iter().map(|dot| spot(dot, of(gives), gives));
        html! { { for dots } }
    };
    let key = |gives, shown: &Distribution| {
        let dot = Dot { x: 10, y: 10, r: 6 };
        let side = || words.side(giver, gives);
        html! {
            <span>
                <svg class="key" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                    { spot(&dot, of(gives), gives) }
                </svg>
                { text(words.almost(giver, gives, shown).unwrap_or_else(side)) }
            </span>
        }
    };
    let scale = words.late.scale_inside;
    let scale = scale.map(|level| said("span", "", level));
    let each = match band.each {
        1 => p("hidden", words.group.group_dot),
        each => p("soft small", words.group.group_dots(each as usize)),
    };
    html! {
        <figure class="band">
            { sentence }
            <svg aria-hidden="true" focusable="false" viewBox={size}>
                <path class="level" d={line} />
                { dots(&band.give, true) }
                { dots(&band.receive, false) }
            </svg>
            <div class="levels" aria-hidden="true">{ for scale }</div>
            <figcaption class="caption">
                { key(true, give) }
                { key(false, receive) }
            </figcaption>
            { each }
        </figure>
    }
}
