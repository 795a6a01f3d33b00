//! The widget, mounted in a real page.

#![cfg(target_arch = "wasm32")]
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::cell::RefCell;
use std::rc::Rc;
use tweeluik_core::session::{Config, Mode};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

fn page() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// A fresh element in the page, with nothing kept on the device.
fn host() -> Element {
    let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
    storage.clear().unwrap();
    let host = page().create_element("div").unwrap();
    page().body().unwrap().append_child(&host).unwrap();
    host
}

fn spot(host: &Element, number: u32) -> tweeluik::Spot {
    tweeluik::Spot {
        host: host.clone(),
        root: host.clone(),
        number,
    }
}

async fn mount(host: &Element, config: Config) -> tweeluik::Handle {
    let handle = tweeluik::mount(spot(host, 1), config, None);
    yew::scheduler::flush().await;
    handle
}

fn find(host: &Element, selector: &str) -> HtmlElement {
    let found = host.query_selector(selector).unwrap();
    found
        .unwrap_or_else(|| panic!("no {selector}"))
        .unchecked_into()
}

async fn press(host: &Element, selector: &str) {
    find(host, selector).click();
    yew::scheduler::flush().await;
}

fn screen(host: &Element) -> String {
    find(host, "[data-screen]")
        .get_attribute("data-screen")
        .unwrap()
}

/// An embedder decides with `mode` where the widget begins.
#[wasm_bindgen_test]
async fn the_mode_pair_begins_at_the_set_up() {
    let host = host();
    let config = Config {
        mode: Mode::Pair,
        ..Config::default()
    };
    let handle = mount(&host, config).await;
    assert_eq!(screen(&host), "setup");
    handle.unmount();
}

/// A host page with an `h1` of its own asks for lower headings.
#[wasm_bindgen_test]
async fn the_heading_level_of_the_host_is_kept() {
    let host = host();
    let config = Config {
        heading_level: 3,
        ..Config::default()
    };
    let handle = mount(&host, config).await;
    assert!(host.query_selector("h3[data-heading]").unwrap().is_some());
    assert!(host.query_selector("h1, h2").unwrap().is_none());
    handle.unmount();
}

/// *Next* waits for the answer, and the ticked button shows what is in the state.
#[wasm_bindgen_test]
async fn next_waits_for_the_answer() {
    let host = host();
    let handle = mount(&host, Config::default()).await;
    press(&host, "[data-action=pair]").await;
    press(&host, "[data-action=begin]").await;
    press(&host, "[data-action=next]").await;
    assert!(
        host.query_selector("[name$='gezien-1.receive']")
            .unwrap()
            .is_some()
    );
    let problem = find(&host, "[data-question=receive] [role=alert]");
    assert!(!problem.text_content().unwrap().is_empty());
    press(&host, "[name$='gezien-1.receive'][value='unknown']").await;
    press(&host, "[data-action=next]").await;
    assert!(
        host.query_selector("[name$='gehoord-1.receive']")
            .unwrap()
            .is_some()
    );
    handle.unmount();
}

/// Every tap is in the store before the screen tells it.
#[wasm_bindgen_test]
async fn a_tap_is_in_the_store_at_once() {
    let host = host();
    let handle = mount(&host, Config::default()).await;
    press(&host, "[data-action=pair]").await;
    press(&host, "[data-action=begin]").await;
    find(&host, "[name$='gezien-1.receive'][value='2']").click();
    yew::scheduler::flush().await;
    // Nothing that comes later may be needed for it: the next page finds it.
    handle.unmount();
    let handle = mount(&host, Config::default()).await;
    press(&host, "[data-action=continue]").await;
    let ticked = find(&host, "[name$='gezien-1.receive'][value='2']");
    assert!(ticked.matches(":checked").unwrap());
    handle.unmount();
}

/// Two widgets on one page share no names and no ids: a tick in one unticks nothing in the other.
#[wasm_bindgen_test]
async fn two_widgets_on_one_page_have_names_of_their_own() {
    let (one, two) = (host(), host());
    let handles = [
        mount(&one, Config::default()).await,
        mount(&two, Config::default()).await,
    ];
    for host in [&one, &two] {
        press(host, "[data-action=pair]").await;
    }
    let name = |host| find(host, "[value='long']").get_attribute("name").unwrap();
    assert_ne!(name(&one), name(&two));
    for handle in handles {
        handle.unmount();
    }
}

/// The widget works inside a shadow root.
#[wasm_bindgen_test]
async fn the_widget_works_in_a_shadow_root() {
    let outer = host();
    let options = web_sys::ShadowRootInit::new(web_sys::ShadowRootMode::Open);
    let shadow = outer.attach_shadow(&options).unwrap();
    let inner = page().create_element("div").unwrap();
    shadow.append_child(&inner).unwrap();
    let handle = mount(&inner, Config::default()).await;
    press(&inner, "[data-action=pair]").await;
    assert_eq!(screen(&inner), "setup");
    handle.unmount();
}

/// The host hears of every screen, and nothing else.
#[wasm_bindgen_test]
async fn the_host_hears_of_every_screen() {
    let host = host();
    let heard = Rc::new(RefCell::new(Vec::new()));
    let into = Rc::clone(&heard);
    let listener =
        Closure::<dyn FnMut(web_sys::CustomEvent)>::new(move |event: web_sys::CustomEvent| {
            let detail = js_sys::JSON::stringify(&event.detail()).unwrap();
            into.borrow_mut().push(String::from(detail));
        });
    let callback = listener.as_ref().unchecked_ref();
    host.add_event_listener_with_callback("tweeluik-screen", callback)
        .unwrap();
    let handle = mount(&host, Config::default()).await;
    press(&host, "[data-action=pair]").await;
    press(&host, "[data-action=begin]").await;
    let expected = ["start", "setup", "answer"].map(|name| format!("{{\"screen\":\"{name}\"}}"));
    assert_eq!(*heard.borrow(), expected);
    handle.unmount();
}

/// Once taken out of the page, nothing of the widget is left in it.
#[wasm_bindgen_test]
async fn an_unmounted_widget_leaves_an_empty_element() {
    let host = host();
    let handle = mount(&host, Config::default()).await;
    handle.unmount();
    yew::scheduler::flush().await;
    assert_eq!(host.child_element_count(), 0);
}

/// A browser that translates the page replaces text nodes: so a changed text comes in a new element, and
/// what has the focus stays.
#[wasm_bindgen_test]
async fn a_changed_text_comes_in_a_new_element_and_its_button_stays() {
    let host = host();
    let handle = mount(&host, Config::default()).await;
    let title = find(&host, "[data-heading] > *");
    let (way, name) = (
        find(&host, "[data-action=pair]"),
        find(&host, "[data-action=pair] .way-name"),
    );
    press(&host, "[data-language]").await;
    assert!(!title.is_connected(), "the text of the heading is another");
    assert!(!name.is_connected(), "the text of the button is another");
    assert!(way.is_connected(), "the button is the same");
    handle.unmount();
}

/// What was ticked below another statement than the one that is stored is no answer.
#[wasm_bindgen_test]
async fn an_answer_counts_only_below_its_own_statement() {
    let host = host();
    let handle = mount(&host, Config::default()).await;
    press(&host, "[data-action=pair]").await;
    press(&host, "[data-action=begin]").await;
    let button = "[name$='gezien-1.receive'][value='4']";
    find(&host, "[data-question=receive] [data-statement]")
        .set_attribute("data-statement", "gehoord-1.receive")
        .unwrap();
    press(&host, button).await;
    let is_ticked = |host: &Element| {
        let input = find(host, button).unchecked_into::<web_sys::HtmlInputElement>();
        input.checked()
    };
    assert!(!is_ticked(&host), "it is drawn anew without the tick");
    press(&host, button).await;
    assert!(is_ticked(&host), "below its own statement it counts");
    handle.unmount();
}
