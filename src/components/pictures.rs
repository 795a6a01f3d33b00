//! Small pictures that the words beside them say as well.

use super::text;
use tweeluik_core::measure::{Level, Person};
use yew::virtual_dom::AttrValue;
use yew::{Html, html};

/// The mark: two panels, slightly opened.
pub fn mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="first" d="M3 6l11-3v26L3 26z" />
            <path class="second" d="M29 6L18 3v26l11-3z" />
        </svg>
    }
}

/// The name of a person with their mark.
pub fn who(person: Person, name: impl Into<AttrValue>) -> Html {
    html! { <span class="who">{ dot(person) }{ text(name) }</span> }
}

/// What belongs to one of the two, in their colour.
pub fn side(person: Person, content: Html) -> Html {
    let class = match person {
        Person::First => "side first",
        Person::Second => "side second",
    };
    html! { <div {class}>{ content }</div> }
}

/// A person's mark: a circle or a diamond.
fn dot(person: Person) -> Html {
    let path = match person {
        Person::First => html! { <path class="first" d="M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0" /> },
        Person::Second => html! { <path class="second" d="M8 1l7 7-7 7-7-7z" /> },
    };
    html! {
        <svg class="dot" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{ path }</svg>
    }
}

/// A level of the scale as one to five bars: it helps those who read with difficulty. Two strokes,
/// not five shapes: there are ten of these on a screen.
pub fn bars(level: Level) -> Html {
    let on = match level.number() {
        1 => "M3 3v10",
        2 => "M3 3v10M11 3v10",
        3 => "M3 3v10M11 3v10M19 3v10",
        4 => "M3 3v10M11 3v10M19 3v10M27 3v10",
        _ => "M3 3v10M11 3v10M19 3v10M27 3v10M35 3v10",
    };
    html! {
        <svg class="bars" viewBox="0 0 38 16" aria-hidden="true" focusable="false">
            <path class="off" d="M3 3v10M11 3v10M19 3v10M27 3v10M35 3v10" />
            <path class="on" d={on} />
        </svg>
    }
}
