//! About the product: what it is, what it promises and what not, and where it comes from.

use crate::session::Event;
use crate::view::parts::{Draw, Look};
use yew::{Html, html};

pub fn about(draw: &Draw<'_>) -> Html {
    let words = draw.words;
    let set = draw.journey.set();
    let list = |lines: &[&'static str]| -> Html {
        html! { <ul>{ for lines.iter().map(|line| html! { <li>{ *line }</li> }) }</ul> }
    };
    let number = |id: &String| set.sources().iter().position(|source| source.id() == id);
    let themes = set.themes().iter().map(|theme| {
        let numbers: Vec<_> = theme
            .sources()
            .iter()
            .filter_map(number)
            .map(|number| (number + 1).to_string())
            .collect();
        html! {
            <li>
                { format!(
                    "{} ({})",
                    theme.title().get(words.language.tag()),
                    numbers.join(", "),
                ) }
            </li>
        }
    });
    html! {
        <>
            { draw.heading(words.about_title) }
            <p class="lead">{ words.about_what }</p>
            <p>{ words.about_equal }</p>
            { draw.subheading(1, words.about_not_validated_title) }
            <p>{ words.about_not_validated }</p>
            { draw.subheading(1, words.about_promise_title) }
            { list(&words.about_promises) }
            { draw.subheading(1, words.about_no_promise_title) }
            { list(&words.about_no_promises) }
            { draw.subheading(1, words.about_sources_title) }
            <p>{ words.about_sources }</p>
            <ol>
                { for set.sources().iter().map(|source| html! {
                    <li>{ source.credit().to_owned() }</li>
                }) }
            </ol>
            { draw.subheading(2, words.about_themes_title) }
            <ul>{ for themes }</ul>
            <p class="soft small">{ words.about_licence }</p>
            { draw.button(Look::Plain, "back", words.back, Event::About(false)) }
        </>
    }
}
