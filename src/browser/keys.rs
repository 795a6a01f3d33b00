//! What keys do in a question, and *Enter* in a field: there are no forms, since nothing is sent.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement};

/// The buttons of a secret code; a screen has one of them at most, beside the two of the reveal.
const OF_CODE: &str = "[data-action='lock'],[data-action='open-file'],[data-action='save-locked'],[data-action='begin']";

/// Does what a key does where the focus is. In a question a digit chooses the answer at that place, and
/// *Enter* goes on; anywhere else a digit is a digit.
pub(crate) fn key(event: &Event) {
    let tells = |name: &str| Reflect::get(event, &name.into()).unwrap_or_default();
    let says = |name: &str| tells(name).is_truthy();
    // While a word is being composed, *Enter* chooses it.
    if says("isComposing") || says("repeat") {
        return;
    }
    let (Some(key), Some(place)) = (tells("key").as_string(), event.target()) else {
        return;
    };
    let place = place.unchecked_into::<Element>();
    let group = place.closest("[data-question] .group").ok().flatten();
    if ["ctrlKey", "altKey", "metaKey"].into_iter().any(says) && group.is_some() {
        return;
    }
    match (group, &*key) {
        (Some(group), "Enter") => press_next(event, &group),
        (Some(group), digit) => choose(event, &group, digit),
        (None, "Enter") if place.tag_name() == "INPUT" => enter(event, &place),
        (None, _) => {}
    }
}

/// Goes on from a question.
fn press_next(event: &Event, group: &Element) {
    let root = group.closest(".tweeluik").ok().flatten();
    let next = root.and_then(|root| root.query_selector("[data-action='next']").ok()?);
    event.prevent_default();
    if let Some(next) = next {
        next.unchecked_into::<HtmlElement>().click();
    }
}

/// Chooses the answer of a question that stands at this place. The focus comes along, so that a screen
/// reader says which it is.
fn choose(event: &Event, group: &Element, digit: &str) {
    let place = match digit.as_bytes() {
        [digit @ b'1'..=b'9'] => u32::from(digit - b'1'),
        _ => return,
    };
    let answers = group.query_selector_all("input").ok();
    let Some(answer) = answers.and_then(|answers| answers.get(place)) else {
        return;
    };
    event.prevent_default();
    let answer = answer.unchecked_into::<HtmlElement>();
    let _ = answer.focus();
    answer.click();
}

/// Where *Enter* was pressed in a field for a secret code, for words or for an agreement, presses the
/// field's own button. From a name, or a digit from paper, it moves on to the next field, and from the last one it begins or goes on; where
/// beginning erases something, it only moves to the button.
fn enter(event: &Event, place: &Element) {
    let Ok(Some(root)) = place.closest(".tweeluik") else {
        return;
    };
    let find = |selector: &str| root.query_selector(selector).ok().flatten();
    let button = match place.get_attribute("data-code").as_deref() {
        Some("own") => find(OF_CODE),
        Some(person) => find(&["[data-action='agree-", person, "']"].concat()),
        None if place.has_attribute("data-agreement") => find("[data-action='add-agreement']"),
        None if place.has_attribute("data-named") => {
            let next = next(&root, place);
            let is_last = next.is_none();
            let begin =
                || find("[data-action='begin'],[data-action='open-board'],[data-action='next']");
            match next.or_else(begin) {
                Some(button) if is_last && find("[data-replaces]").is_none() => Some(button),
                Some(next) => {
                    let _ = next.unchecked_into::<HtmlElement>().focus();
                    None
                }
                None => None,
            }
        }
        None => return,
    };
    event.prevent_default();
    if let Some(button) = button {
        button.unchecked_into::<HtmlElement>().click();
    }
}

/// The field for a name, a role or a digit from paper that follows this one.
fn next(root: &Element, place: &Element) -> Option<Element> {
    let fields = root.query_selector_all("[data-named]").ok()?;
    let this: &JsValue = place.as_ref();
    let is_this = |one: web_sys::Node| AsRef::<JsValue>::as_ref(&one) == this;
    let at = (0..fields.length()).find(|&at| fields.get(at).is_some_and(is_this))?;
    fields.get(at + 1).map(JsCast::unchecked_into)
}
