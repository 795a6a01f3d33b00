//! About the product: what it is, what it promises and what not, and where it comes from.

use crate::browser;
use crate::components::{Look, button, heading, name, p, said, section, text};
use crate::draw::AfterDraw;
use tweeluik_core::keep::PLACES;
use tweeluik_core::measure::{SetNotes, ThemeNotes};
use tweeluik_core::session::Event;
use tweeluik_core::words::AfterWords;
use yew::{Html, html};

pub fn about(draw: &AfterDraw<'_>) -> Html {
    let (words, after) = (draw.words, draw.after());
    let set = draw.journey.set();
    let line = |text: &&'static str| said("li", "", *text);
    let sources = draw.notes.map_or(&[][..], SetNotes::sources);
    // A credit is not translated: it is in the language in which the set was written.
    let written_in = set.languages().first().cloned().unwrap_or_default();
    let credits = sources.iter().map(|source| {
        html! { <li lang={written_in.clone()}>{ source.credit().to_owned() }</li> }
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
        said("li", "", line + ")")
    });
    let of_file = after.file_no_promises.iter();
    let of_file = of_file.filter(|_| browser::is_file()).map(line);
    let back = draw.to(Event::About(false));
    html! {
        <>
            { heading(draw, words.about_title) }
            { p("lead", after.about_what) }
            { p("", after.about_equal) }
            { section(draw, after.about_not_validated_title) }
            { p("", after.about_not_validated) }
            { section(draw, after.about_promise_title) }
            <ul>{ for after.about_promises.iter().map(line) }</ul>
            { section(draw, after.about_no_promise_title) }
            <ul>{ for after.about_no_promises.iter().map(line) }{ for of_file }</ul>
            { section(draw, after.places_title) }
            { p("", after.places_lead) }
            { places(after) }
            { section(draw, after.about_sources_title) }
            { p("", after.about_sources) }
            <ol>{ for credits }</ol>
            { name(draw, after.about_themes_title) }
            <ul>{ for themes }</ul>
            { documentation(draw) }
            { p("soft small", after.about_licence) }
            { button(Look::Plain, "back", words.back, back) }
        </>
    }
}

/// The way to the documentation, where that lies beside the files of ours. It opens beside the page, on which
/// somebody may be answering; the page around a frame may not let it open anything, and there its address stands.
fn documentation(draw: &AfterDraw<'_>) -> Html {
    let after = draw.after();
    let Some(address) = browser::documentation_in(draw.words.language.tag()) else {
        return Html::default();
    };
    let way = if browser::is_framed() {
        html! {
            <>
                { p("", after.about_documentation_address) }
                <p class="address" dir="ltr" data-documentation="">{ text(address) }</p>
            </>
        }
    } else {
        html! {
            <p>
                <a class="link" href={address} target="_blank" rel="noopener" data-documentation="">
                    { text(after.about_documentation_link) }
                </a>
            </p>
        }
    };
    html! {
        <>
            { section(draw, after.about_documentation_title) }
            { p("", after.about_documentation) }
            { way }
        </>
    }
}

/// What is kept where, from the names under which it is written.
fn places(after: &AfterWords) -> Html {
    let [what, who, until] = after.places_head;
    let head = after.places_head.map(|name| {
        html! { <th role="columnheader" scope="col"><span key={name}>{ name }</span></th> }
    });
    let written = PLACES
        .iter()
        .map(|(kind, name)| [kind.name(), ": ", name].concat());
    let elsewhere = after.places_elsewhere.iter().map(|&place| place.to_owned());
    let rows = after.places.iter().zip(written.chain(elsewhere));
    let rows = rows.map(|([thing, readers, end], place)| {
        let cell = |label: &'static str, text: &'static str| {
            html! { <td role="cell" data-label={label}><span key={text}>{ text }</span></td> }
        };
        html! {
            <tr role="row">
                <th role="rowheader" scope="row" data-label={what}>
                    { said("span", "", *thing) }
                    { said("span", "soft small", place) }
                </th>
                { cell(who, readers) }
                { cell(until, end) }
            </tr>
        }
    });
    html! {
        <table role="table" class="places" aria-label={after.places_title}>
            <thead role="rowgroup"><tr role="row">{ for head }</tr></thead>
            <tbody role="rowgroup">{ for rows }</tbody>
        </table>
    }
}
