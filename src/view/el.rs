//! Elements, built by plain calls.
//!
//! `html!` writes each element out in full, and the first download has no room for that. This
//! builder makes the same virtual nodes by calls.
//!
//! **A text that changes comes in a new element.** Yew writes a changed text into the text node that it
//! made. A browser that translates the page has replaced that node, so the new text would never be
//! seen: the old question would stay above the next one's answers. So an element is keyed by its text
//! ([`El::into_node`]): another text makes another element, which the browser translates anew.

use super::msg::Msg;
use std::cell::RefCell;
use std::rc::Rc;
use tweeluik_core::session::Event;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::virtual_dom::{
    AttrValue, AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VNode, VTag, VText,
};
use yew::{Callback, NodeRef};

/// An element that is being built.
pub struct El(Box<Parts>);

struct Parts {
    tag: VTag,
    /// The names of its attributes.
    names: Vec<&'static str>,
    /// Their values, in the same order.
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Child>,
}

/// What stands inside an element.
enum Child {
    Text(AttrValue),
    Node(VNode),
}

thread_local! {
    /// Every list of attribute names in use. There are a few dozen; Yew compares them by address.
    static NAMES: RefCell<Vec<&'static [&'static str]>> = const { RefCell::new(Vec::new()) };
}

/// The one list with these names.
fn one_list(names: Vec<&'static str>) -> &'static [&'static str] {
    NAMES.with_borrow_mut(|all| {
        if let Some(known) = all.iter().find(|known| ***known == *names) {
            return *known;
        }
        let list: &'static [&'static str] = names.leak();
        all.push(list);
        list
    })
}

/// Begins an element: its tag and the attributes that are always the same, `button|type=button`.
#[inline(never)]
pub fn el(spec: &'static str) -> El {
    let mut pieces = spec.split('|');
    let mut el = El(Box::new(Parts {
        tag: VTag::new(pieces.next().unwrap_or(spec)),
        names: Vec::new(),
        values: Vec::new(),
        children: Vec::new(),
    }));
    for (name, value) in pieces.filter_map(|piece| piece.split_once('=')) {
        el = el.put(name, value);
    }
    el
}

/// Begins an element with a class.
#[inline(never)]
pub fn el_class(tag: &'static str, class: &'static str) -> El {
    let el = el(tag);
    if class.is_empty() {
        el
    } else {
        el.put("class", class)
    }
}

impl El {
    /// An attribute with a value that is always the same.
    #[inline(never)]
    pub fn put(self, name: &'static str, value: &'static str) -> El {
        self.attribute(name, AttrValue::Static(value))
    }

    /// An attribute.
    #[inline(never)]
    pub fn set(self, name: &'static str, value: String) -> El {
        self.attribute(name, AttrValue::from(value))
    }

    fn attribute(mut self, name: &'static str, value: AttrValue) -> El {
        self.0.names.push(name);
        self.0
            .values
            .push(Some(AttributeOrProperty::Attribute(value)));
        self
    }

    /// An attribute with a number.
    #[inline(never)]
    pub fn number(self, name: &'static str, value: u32) -> El {
        self.set(name, value.to_string())
    }

    /// An attribute that is only there where the value is.
    #[inline(never)]
    pub fn maybe(self, name: &'static str, value: Option<&'static str>) -> El {
        match value {
            Some(value) => self.put(name, value),
            None => self,
        }
    }

    /// What tells this element from its neighbours.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> El {
        self.0.tag.key = Some(Key::from(key));
        self
    }

    /// A reference to the element in the page.
    pub fn node(mut self, node: &NodeRef) -> El {
        self.0.tag.node_ref = node.clone();
        self
    }

    /// Whether a radio button is chosen.
    pub fn checked(mut self, checked: bool) -> El {
        self.0.tag.set_checked(checked);
        self
    }

    /// What stands in a field.
    pub fn value(mut self, value: &str) -> El {
        let value: Option<AttrValue> = Some(AttrValue::from(value.to_owned()));
        self.0.tag.set_value(value);
        self
    }

    /// A text that is always the same.
    #[inline(never)]
    pub fn say(self, text: &'static str) -> El {
        self.add_text(AttrValue::Static(text))
    }

    /// A text.
    #[inline(never)]
    pub fn text(self, text: String) -> El {
        self.add_text(AttrValue::from(text))
    }

    /// A child.
    #[inline(never)]
    pub fn add(mut self, child: El) -> El {
        let place = self.0.children.len();
        self.0.children.push(Child::Node(child.into_node(place)));
        self
    }

    fn add_text(mut self, text: AttrValue) -> El {
        if !text.is_empty() {
            self.0.children.push(Child::Text(text));
        }
        self
    }

    /// Whether another text may make it another element: it holds nothing but text, and neither the
    /// focus nor a screen reader's attention would be lost with it.
    fn may_be_renewed(&self) -> bool {
        const STAYS: [&str; 4] = ["button", "a", "summary", "label"];
        let Parts {
            tag,
            names,
            children,
            ..
        } = &*self.0;
        let is_text = |child: &Child| matches!(child, Child::Text(_));
        tag.key.is_none()
            && children.iter().all(is_text)
            && !STAYS.contains(&tag.tag())
            && !names
                .iter()
                .any(|name| matches!(*name, "role" | "tabindex"))
    }

    /// The virtual node. Its texts are in elements whose key is the text: its own where that may be
    /// renewed, or else one inside it. `place` tells it from its neighbours with the same text.
    fn into_node(self, place: usize) -> VNode {
        let renewed = self.may_be_renewed();
        let Parts {
            mut tag,
            names,
            values,
            children,
        } = *self.0;
        let mut said = String::new();
        for (place, child) in children.into_iter().enumerate() {
            tag.add_child(match child {
                Child::Node(node) => node,
                Child::Text(text) if renewed => {
                    said.push_str(&text);
                    VText::new(text).into()
                }
                Child::Text(text) => {
                    let mut inner = VTag::new("span");
                    inner.key = Some(text_key(place, &text));
                    inner.add_child(VText::new(text).into());
                    inner.into()
                }
            });
        }
        if !said.is_empty() {
            tag.key = Some(text_key(place, &said));
        }
        tag.set_attributes(Attributes::Dynamic {
            keys: one_list(names),
            values: values.into_boxed_slice(),
        });
        VNode::from(tag)
    }

    /// A child that is only there where it is given.
    #[inline(never)]
    pub fn add_some(self, child: Option<El>) -> El {
        match child {
            Some(child) => self.add(child),
            None => self,
        }
    }

    /// Children.
    pub fn all(mut self, children: impl IntoIterator<Item = El>) -> El {
        for child in children {
            self = self.add(child);
        }
        self
    }

    /// What is sent when the element is pressed.
    #[inline(never)]
    pub fn on_press(self, link: &Callback<Msg>, msg: Msg) -> El {
        self.listen(On::Press, link, Sends::Msg(msg))
    }

    /// What is sent when the element is chosen.
    #[inline(never)]
    pub fn on_choose(self, link: &Callback<Msg>, msg: Msg) -> El {
        self.listen(On::Choose, link, Sends::Msg(msg))
    }

    /// What is sent when something is typed.
    #[inline(never)]
    pub fn on_type(self, link: &Callback<Msg>, make: Box<dyn Fn(String) -> Msg>) -> El {
        self.listen(On::Type, link, Sends::Typed(make))
    }

    /// *Enter* in one of its fields does what people expect.
    pub fn on_enter(mut self) -> El {
        self.0.tag.add_listener(Rc::new(Enters));
        self
    }

    fn listen(mut self, on: On, link: &Callback<Msg>, sends: Sends) -> El {
        self.0.tag.add_listener(Rc::new(Listens {
            on,
            link: link.clone(),
            sends,
        }));
        self
    }
}

impl From<El> for VNode {
    #[inline(never)]
    fn from(el: El) -> VNode {
        el.into_node(0)
    }
}

/// The key of a text at a place among its neighbours.
fn text_key(place: usize, text: &str) -> Key {
    Key::from([&*place.to_string(), ":", text].concat())
}

enum Sends {
    Msg(Msg),
    Typed(Box<dyn Fn(String) -> Msg>),
}

#[derive(Clone, Copy)]
enum On {
    Press,
    Choose,
    Type,
}

struct Listens {
    on: On,
    link: Callback<Msg>,
    sends: Sends,
}

impl Listener for Listens {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Press => ListenerKind::onclick,
            On::Choose => ListenerKind::onchange,
            On::Type => ListenerKind::oninput,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        let msg = match &self.sends {
            Sends::Msg(msg) => msg.clone(),
            Sends::Typed(make) => {
                let Some(target) = event.target() else {
                    return;
                };
                // Only fields listen to typing.
                make(target.unchecked_into::<HtmlInputElement>().value())
            }
        };
        let is_asked = match &msg {
            Msg::Event(Event::Answer(statement, direction, _)) => {
                is_shown(&event, &[statement, ".", direction.id()].concat())
            }
            _ => true,
        };
        self.link.emit(if is_asked { msg } else { Msg::DrawAnew });
    }

    fn passive(&self) -> bool {
        false
    }
}

struct Enters;

impl Listener for Enters {
    fn kind(&self) -> ListenerKind {
        ListenerKind::onkeydown
    }

    fn handle(&self, event: web_sys::Event) {
        crate::browser::enter(&event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// Whether what was ticked stands below this statement. Something else may have changed the page; then
/// nobody knows what was read when it was ticked.
fn is_shown(event: &web_sys::Event, statement: &str) -> bool {
    let target = event.target().map(JsCast::unchecked_into::<Element>);
    let shown = target
        .and_then(|target| target.closest("[data-question]").ok()?)
        .and_then(|question| question.query_selector("[data-statement]").ok()?)
        .and_then(|shown| shown.get_attribute("data-statement"));
    shown.as_deref() == Some(statement)
}
