//! Elements, built by plain calls.
//!
//! `html!` writes each element out in full, and the first download has no room for that. This
//! builder makes the same virtual nodes by calls.

use super::app::{App, Msg};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::NodeRef;
use yew::html::Scope;
use yew::virtual_dom::{
    AttrValue, AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VNode, VTag, VText,
};

/// An element that is being built.
pub struct El(Box<Parts>);

struct Parts {
    tag: VTag,
    /// The names of its attributes.
    names: Vec<&'static str>,
    /// Their values, in the same order.
    values: Vec<Option<AttributeOrProperty>>,
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
        self.add_node(VText::new(AttrValue::Static(text)).into())
    }

    /// A text.
    #[inline(never)]
    pub fn text(self, text: String) -> El {
        self.add_node(VText::new(AttrValue::from(text)).into())
    }

    /// A child.
    #[inline(never)]
    pub fn add(self, child: El) -> El {
        self.add_node(child.into())
    }

    fn add_node(mut self, child: VNode) -> El {
        self.0.tag.add_child(child);
        self
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
    pub fn on_press(self, link: &Scope<App>, msg: Msg) -> El {
        self.listen(On::Press, link, Sends::Msg(msg))
    }

    /// What is sent when the element is chosen.
    #[inline(never)]
    pub fn on_choose(self, link: &Scope<App>, msg: Msg) -> El {
        self.listen(On::Choose, link, Sends::Msg(msg))
    }

    /// What is sent when something is typed.
    #[inline(never)]
    pub fn on_type(self, link: &Scope<App>, make: Box<dyn Fn(String) -> Msg>) -> El {
        self.listen(On::Type, link, Sends::Typed(make))
    }

    /// *Enter* in one of its fields does what people expect.
    pub fn on_enter(mut self) -> El {
        self.0.tag.add_listener(Rc::new(Enters));
        self
    }

    fn listen(mut self, on: On, link: &Scope<App>, sends: Sends) -> El {
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
        let Parts {
            mut tag,
            names,
            values,
        } = *el.0;
        tag.set_attributes(Attributes::Dynamic {
            keys: one_list(names),
            values: values.into_boxed_slice(),
        });
        VNode::from(tag)
    }
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
    link: Scope<App>,
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
        self.link.send_message(msg);
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
