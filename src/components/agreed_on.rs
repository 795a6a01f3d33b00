//! What two people agreed on, to read.

use super::{p, text};
use crate::browser;
use crate::draw::Draw;
use tweeluik_core::session::Agreements;
use yew::{Html, html};

/// The lines, below a heading, and the day on which they look again: `again` says it, of a date in words.
#[inline(never)]
pub fn agreed_on(
    draw: &Draw<'_>,
    title: Html,
    agreements: &Agreements,
    again: &dyn Fn(&str) -> String,
) -> Html {
    let lines = agreements.lines().map(|(place, line)| {
        html! { <li key={place}>{ text(line.text.as_str().to_owned()) }</li> }
    });
    let day = agreements.look_again.map(|day| {
        let date = browser::date_in_words(&day.to_string(), draw.words.language);
        p("", again(&date))
    });
    html! {
        <div class="agreed-on">
            { title }
            <ol>{ for lines }</ol>
            { day.unwrap_or_default() }
        </div>
    }
}
