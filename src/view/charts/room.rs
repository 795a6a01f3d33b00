//! One direction of a theme as a frozen board shows it: dots over the five levels.

use crate::view::el::{El, el, el_class};
use crate::view::parts::{p_text, picture};
use tweeluik_core::measure::{DirectionShown, Person, ThemeShown};
use tweeluik_core::show::{Band, Dot, WIDE, diamond};
use tweeluik_core::words::RoomWords;

fn spot(dot: &Dot, person: Person, gives: bool) -> El {
    let class = match (person, gives) {
        (Person::First, true) => "spot gives first",
        (Person::First, false) => "spot receives first",
        (Person::Second, true) => "spot gives second",
        (Person::Second, false) => "spot receives second",
    };
    match person {
        Person::First => el_class("circle", class)
            .number("cx", dot.x)
            .number("cy", dot.y)
            .number("r", dot.r),
        Person::Second => el_class("path", class).set("d", diamond(dot.x, dot.y, dot.r)),
    }
}

/// Both directions of a theme.
pub fn bands(words: RoomWords<'_>, theme: &ThemeShown) -> El {
    let bands = Band::of_theme(theme);
    let both = Person::BOTH.into_iter().zip(&theme.directions).zip(&bands);
    let both = both.map(|((giver, shown), band)| direction(words, giver, shown, band.as_ref()));
    el("div|class=bands").all(both)
}

/// The picture of a direction with what it says below it; words only, where there is no more to show.
fn direction(
    words: RoomWords<'_>,
    giver: Person,
    shown: &DirectionShown,
    band: Option<&Band>,
) -> El {
    let said = p_text("soft small", words.direction(giver, shown));
    let (DirectionShown::All { give, receive, .. }, Some(band)) = (shown, band) else {
        return el("div").add(said);
    };
    let line = ["M0 ", &band.half.to_string(), "H", &WIDE.to_string()].concat();
    let size = ["0 0 320 ", &(2 * band.half).to_string()].concat();
    let mut drawn = el("svg|aria-hidden=true|focusable=false")
        .set("viewBox", size)
        .add(el("path|class=level").set("d", line));
    for (dots, gives) in [(&band.give, true), (&band.receive, false)] {
        let person = if gives { giver } else { giver.other() };
        drawn = drawn.all(dots.iter().map(|dot| spot(dot, person, gives)));
    }
    let scale = words.words.scale_inside;
    let scale = scale.map(|level| el("span").say(level));
    let key = |gives, shown| {
        let person = if gives { giver } else { giver.other() };
        let dot = Dot { x: 10, y: 10, r: 6 };
        let mark = picture("key", "0 0 20 20").add(spot(&dot, person, gives));
        let side = || words.side(giver, gives);
        let text = words.almost(giver, gives, shown).unwrap_or_else(side);
        el("span").add(mark).text(text)
    };
    let keys = el("figcaption|class=caption")
        .add(key(true, give))
        .add(key(false, receive));
    let dots = match band.each {
        1 => p_text("hidden", words.late.room_dot.to_owned()),
        each => p_text("soft small", words.late.room_dots.count(each as usize)),
    };
    el("figure|class=band")
        .add(said)
        .add(drawn)
        .add(el("div|class=levels|aria-hidden=true").all(scale))
        .add(keys)
        .add(dots)
}
