//! About the product: what it is, what it promises and what not, and where it comes from.

use crate::browser;
use crate::view::el::{El, el};
use crate::view::parts::{Draw, Look, p};
use tweeluik_core::keep::PLACES;
use tweeluik_core::measure::{SetNotes, ThemeNotes};
use tweeluik_core::session::Event;
use tweeluik_core::words::Late;

#[inline(never)]
pub fn about(draw: &Draw<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let set = draw.journey.set();
    let list = |lines: &[&'static str]| el("ul").all(lines.iter().map(|line| el("li").say(line)));
    let sources = draw.notes.map_or(&[][..], SetNotes::sources);
    // A credit is not translated: it is in the language in which the set was written.
    let written_in = set.languages().first().cloned().unwrap_or_default();
    let credits = sources.iter().map(|source| {
        let line = el("li").set("lang", written_in.clone());
        line.text(source.credit().to_owned())
    });
    let themes = set.themes().iter().map(|theme| {
        let mut line = theme.title().get(words.language.tag()).to_owned();
        let mut before = " (";
        let notes = draw.notes.and_then(|notes| notes.theme(theme.id()));
        for id in notes.map_or(&[][..], ThemeNotes::sources) {
            let number = sources.iter().position(|source| source.id() == id);
            line.push_str(before);
            line.push_str(&(number.unwrap_or_default() + 1).to_string());
            before = ", ";
        }
        el("li").text(line + ")")
    });
    let of_file = late.file_no_promises.into_iter();
    let of_file = of_file.filter(|_| browser::is_file());
    sheet
        .add(draw.heading(words.about_title))
        .add(p("lead", late.about_what))
        .add(p("", late.about_equal))
        .add(draw.section(late.about_not_validated_title))
        .add(p("", late.about_not_validated))
        .add(draw.section(late.about_promise_title))
        .add(list(&late.about_promises))
        .add(draw.section(late.about_no_promise_title))
        .add(list(&late.about_no_promises).all(of_file.map(|line| el("li").say(line))))
        .add(draw.section(late.places_title))
        .add(p("", late.places_lead))
        .add(places(late))
        .add(draw.section(late.about_sources_title))
        .add(p("", late.about_sources))
        .add(el("ol").all(credits))
        .add(draw.name(late.about_themes_title.to_owned()))
        .add(el("ul").all(themes))
        .add(p("soft small", late.about_licence))
        .add(draw.button(Look::Plain, "back", words.back, Event::About(false)))
}

/// What is kept where, from the names under which it is written.
fn places(late: &Late) -> El {
    let [what, who, until] = late.places_head;
    let head = late
        .places_head
        .map(|name| el("th|role=columnheader|scope=col").say(name));
    let written = PLACES
        .iter()
        .map(|(kind, name)| [kind.name(), ": ", name].concat());
    let elsewhere = late.places_elsewhere.iter().map(|&place| place.to_owned());
    let rows = late.places.iter().zip(written.chain(elsewhere));
    let rows = rows.map(|([thing, readers, end], place)| {
        let cell = |label, text| el("td|role=cell").put("data-label", label).say(text);
        let first = el("th|role=rowheader|scope=row")
            .put("data-label", what)
            .add(el("span").say(thing))
            .add(el("span|class=soft small").text(place));
        el("tr|role=row")
            .add(first)
            .add(cell(who, readers))
            .add(cell(until, end))
    });
    el("table|role=table|class=places")
        .put("aria-label", late.places_title)
        .add(el("thead|role=rowgroup").add(el("tr|role=row").all(head)))
        .add(el("tbody|role=rowgroup").all(rows))
}
