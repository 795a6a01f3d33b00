//! What *Enter* does in a field: there are no forms, since nothing is sent.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement};

/// The buttons of a secret code; a screen has one of them at most, beside the two of the reveal.
const OF_CODE: &str = "[data-action='lock'],[data-action='open-file'],[data-action='save-locked'],[data-action='begin']";

/// Where *Enter* was pressed in a field for a secret code, for words or for an agreement, presses the
/// field's own button. From a name it moves on to the next field, and from the last one it begins; where
/// beginning erases something, it only moves to the button.
pub(crate) fn enter(event: &Event) {
    let tells = |name: &str| Reflect::get(event, &name.into()).unwrap_or_default();
    let says = |name: &str| tells(name).is_truthy();
    let key = tells("key").as_string();
    // While a word is being composed, *Enter* chooses it.
    if key.as_deref() != Some("Enter") || says("isComposing") || says("repeat") {
        return;
    }
    let place = event.target().map(JsCast::unchecked_into::<Element>);
    let Some(place) = place.filter(|place| place.tag_name() == "INPUT") else {
        return;
    };
    let Ok(Some(root)) = place.closest(".tweeluik") else {
        return;
    };
    let find = |selector: &str| root.query_selector(selector).ok().flatten();
    let button = match place.get_attribute("data-code").as_deref() {
        Some("own") => find(OF_CODE),
        Some(person) => find(&["[data-action='agree-", person, "']"].concat()),
        None if place.has_attribute("data-agreement") => find("[data-action='add-agreement']"),
        None if place.has_attribute("data-named") => {
            let next = next(&root, &place);
            let is_last = next.is_none();
            let begin = || find("[data-action='begin'],[data-action='open-board']");
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

/// The field for a name or role that follows this one.
fn next(root: &Element, place: &Element) -> Option<Element> {
    let fields = root.query_selector_all("[data-named]").ok()?;
    let this: &JsValue = place.as_ref();
    let is_this = |one: web_sys::Node| AsRef::<JsValue>::as_ref(&one) == this;
    let at = (0..fields.length()).find(|&at| fields.get(at).is_some_and(is_this))?;
    fields.get(at + 1).map(JsCast::unchecked_into)
}
