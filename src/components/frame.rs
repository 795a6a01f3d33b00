//! What stands around every screen.

use super::{Look, button, mark};
use crate::draw::Draw;
use crate::msg::Msg;
use tweeluik_core::language::Language;
use tweeluik_core::session::{Event, Screen};
use yew::{Html, html};

/// The bar above every screen: the mark, the language, the way out.
pub fn bar(draw: &Draw<'_>, screen: &Screen<'_>) -> Html {
    let words = draw.words;
    let other = |language: Language| {
        if language == words.language {
            return None;
        }
        let tag = language.tag();
        let onclick = draw.on(Msg::Event(Event::Language(language)));
        Some(html! {
            <button class="button quiet" type="button" lang={tag} data-language={tag} {onclick}>
                { super::text(language.own_name()) }
            </button>
        })
    };
    let languages: Vec<_> = draw
        .journey
        .languages()
        .into_iter()
        .filter_map(other)
        .collect();
    let leave = match screen {
        Screen::Left(_) => None,
        // A group stays.
        Screen::Workshop => Some(words.close),
        // Where nothing would be erased, the button does not say so.
        _ if !draw.journey.has_unfinished() => Some(words.close),
        _ => Some(words.leave),
    };
    let leave = leave.map(|label| button(Look::Quiet, "leave", label, draw.to(Event::Leave)));
    html! {
        <div class="bar">
            <span class="brand">{ mark() }<b translate="no">{ "Tweeluik" }</b></span>
            { languages }
            { leave.unwrap_or_default() }
        </div>
    }
}

/// The line below the start. Its place is there on every screen.
pub fn foot(draw: &Draw<'_>, screen: &Screen<'_>) -> Html {
    if !matches!(screen, Screen::Start(_)) {
        return html! { <div /> };
    }
    let about = draw.to(Event::About(true));
    html! {
        <div class="foot">{ button(Look::Quiet, "about", draw.words.about_link, about) }</div>
    }
}
