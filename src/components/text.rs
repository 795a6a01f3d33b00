//! Texts.
//!
//! **A text that changes comes in a new element.** Yew writes a changed text into the text node that it
//! made. A browser that translates the page has replaced that node, so the new text would never be
//! seen: the old question would stay above the next one's answers. So the element of a text has the text
//! as its key: another text makes another element, which the browser translates anew.
//!
//! [`said`] and [`p`] make such an element. Where the element must stay, because the focus or a screen
//! reader's attention would be lost with it (a button, a link, a label, everything that has a role or a
//! `tabindex`), the text in it comes from [`text()`].

use crate::draw::Draw;
use yew::Html;
use yew::virtual_dom::{AttrValue, AttributeOrProperty, Attributes, Key, VList, VTag, VText};

/// A text inside an element that stays.
pub fn text(text: impl Into<AttrValue>) -> Html {
    let text = text.into();
    if text.is_empty() {
        return Html::default();
    }
    renewed("span", "", text)
}

/// A paragraph.
pub fn p(class: &'static str, text: impl Into<AttrValue>) -> Html {
    renewed("p", class, text.into())
}

/// An element with nothing but a text in it.
pub fn said(tag: &'static str, class: &'static str, text: impl Into<AttrValue>) -> Html {
    renewed(tag, class, text.into())
}

/// The heading of the screen; the focus comes here.
pub fn heading(draw: &Draw<'_>, said: impl Into<AttrValue>) -> Html {
    title(draw.heading_tag(0), said.into())
}

/// A heading below that of the screen.
pub fn section(draw: &Draw<'_>, text: impl Into<AttrValue>) -> Html {
    renewed(draw.heading_tag(1), "section", text.into())
}

/// A heading below a section's.
pub fn name(draw: &Draw<'_>, text: impl Into<AttrValue>) -> Html {
    renewed(draw.heading_tag(2), "name", text.into())
}

/// It stands alone in a list, so that two elements with the same text are no neighbours with one key.
#[inline(never)]
fn renewed(tag: &'static str, class: &'static str, text: AttrValue) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        element.set_attributes(attributes(&["class"], [class]));
    }
    if !text.is_empty() {
        element.key = Some(Key::from(&*text));
        element.add_child(VText::new(text).into());
    }
    VList::with_children(vec![element.into()], None).into()
}

#[inline(never)]
fn title(tag: &'static str, said: AttrValue) -> Html {
    let mut element = VTag::new(tag);
    let names = &["class", "tabindex", "data-heading"];
    element.set_attributes(attributes(names, ["title", "-1", ""]));
    element.add_child(text(said));
    element.into()
}

fn attributes<const N: usize>(
    keys: &'static [&'static str; N],
    values: [&'static str; N],
) -> Attributes {
    let value = |value| Some(AttributeOrProperty::Attribute(AttrValue::Static(value)));
    Attributes::Dynamic {
        keys,
        values: Box::new(values.map(value)),
    }
}
