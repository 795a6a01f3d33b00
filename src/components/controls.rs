//! Buttons, and what asks once more before it erases.

use super::{mark, p, said, text};
use crate::draw::Draw;
use crate::msg::Msg;
use web_sys::HtmlInputElement;
use yew::virtual_dom::AttrValue;
use yew::{Callback, Html, MouseEvent, TargetCast, html};

/// How a button looks.
#[derive(Clone, Copy)]
pub enum Look {
    /// The one thing to do on this screen.
    Main,
    /// Another thing to do.
    Plain,
    /// Something that one rarely does.
    Quiet,
}

/// What few buttons have.
#[derive(Default)]
pub struct Extra {
    /// What a screen reader says in the place of its text.
    pub label: Option<String>,
    /// Whose it is.
    pub of: Option<&'static str>,
    /// That it is there, and says what is missing.
    pub waits: bool,
}

/// A button.
pub fn button(
    look: Look,
    action: &'static str,
    label: impl Into<AttrValue>,
    onclick: Callback<MouseEvent>,
) -> Html {
    button_of(look, action, label.into(), onclick, Extra::default())
}

/// A button with more than a text.
pub fn button_with(
    look: Look,
    action: &'static str,
    label: impl Into<AttrValue>,
    onclick: Callback<MouseEvent>,
    extra: Extra,
) -> Html {
    button_of(look, action, label.into(), onclick, extra)
}

#[inline(never)]
fn button_of(
    look: Look,
    action: &'static str,
    label: AttrValue,
    onclick: Callback<MouseEvent>,
    extra: Extra,
) -> Html {
    let class = match look {
        Look::Main => "button main",
        Look::Plain => "button",
        Look::Quiet => "button quiet",
    };
    let waits = extra.waits.then_some("true");
    html! {
        <button
            {class}
            type="button"
            data-action={action}
            aria-label={extra.label}
            data-of={extra.of}
            aria-disabled={waits}
            {onclick}
        >
            { text(label) }
        </button>
    }
}

/// A way on that explains itself: a large button with a line below its name.
#[inline(never)]
pub fn way(
    action: &'static str,
    name: &'static str,
    hint: &'static str,
    waits: bool,
    onclick: Callback<MouseEvent>,
) -> Html {
    let waits = waits.then_some("true");
    html! {
        <button class="way" type="button" data-action={action} aria-disabled={waits} {onclick}>
            <span class="way-mark">{ mark() }</span>
            { said("span", "way-name", name) }
            { said("span", "way-hint", hint) }
        </button>
    }
}

/// Nothing brings it back, so it is asked once more. The control that does it comes below the one that
/// asks, never in its place.
#[inline(never)]
pub fn once_more(
    action: &'static str,
    label: AttrValue,
    extra: Extra,
    sure: &'static str,
    yes: Html,
) -> Html {
    html! {
        <details class="again" data-of={extra.of}>
            <summary class="button quiet" data-action={action} aria-label={extra.label}>
                { text(label) }
            </summary>
            { p("soft small", sure) }
            { yes }
        </details>
    }
}

/// Erasing, asked once more. `action` is that of the control that asks.
pub fn erase(
    draw: &Draw<'_>,
    action: &'static str,
    label: impl Into<AttrValue>,
    yes: Html,
) -> Html {
    let sure = draw.words.erase_sure;
    once_more(action, label.into(), Extra::default(), sure, yes)
}

/// The control that erases, where it has been asked.
pub fn erase_yes(draw: &Draw<'_>, action: &'static str, msg: impl Into<Msg>) -> Html {
    button(Look::Plain, action, draw.words.erase_yes, draw.on(msg))
}

/// A button that lets somebody choose a file of these kinds, and what reads it then.
pub fn choose_file(
    draw: &Draw<'_>,
    label: &'static str,
    accept: &'static str,
    read: fn(HtmlInputElement) -> Msg,
) -> Html {
    let link = draw.link.clone();
    let onchange = Callback::from(move |event: yew::Event| {
        link.emit(read(event.target_unchecked_into()));
    });
    html! {
        <label class="button file">
            { text(label) }
            <input type="file" class="hidden" data-file="" {accept} {onchange} />
        </label>
    }
}
