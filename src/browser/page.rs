//! Focus, title, files, printing, the day, randomness, and what the host is told.

use std::cell::RefCell;
use tweeluik_core::language::Language;
use tweeluik_core::session::{Entropy, Focus};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, CustomEventInit, Element, Event, HtmlElement};

/// Moves the focus inside the widget; the top of a new screen is scrolled into view, once.
pub(crate) fn focus(root: &Element, target: Focus) {
    let wanted = match target {
        Focus::Heading => "[data-heading]".to_owned(),
        Focus::Question => "[data-question] input".to_owned(),
        Focus::Code(None) => "[data-code='own']".to_owned(),
        Focus::Code(Some(person)) => ["[data-code='", person.id(), "']"].concat(),
        Focus::Asked | Focus::InPlace | Focus::Notice => "[data-asked]".to_owned(),
        Focus::New => "[data-new]".to_owned(),
        Focus::Camera => "[data-action='scan'], [data-action='stop-scan']".to_owned(),
    };
    let Ok(Some(element)) = root.query_selector(&wanted) else {
        return;
    };
    unfold(&element);
    let element = element.unchecked_into::<HtmlElement>();
    let options = web_sys::FocusOptions::new();
    let stays = matches!(target, Focus::Heading | Focus::InPlace | Focus::Notice);
    options.set_prevent_scroll(stays);
    // An element that cannot take the focus leaves it where it is: nothing to mend here.
    let _ = element.focus_with_options(&options);
    if matches!(target, Focus::Heading | Focus::Notice) {
        show(&element);
    }
}

/// Unfolds what an element is folded in: the focus cannot move there before.
fn unfold(element: &Element) {
    if let Ok(Some(folded)) = element.closest("details") {
        let _ = folded.set_attribute("open", "");
    }
}

/// Scrolls something into view. On somebody else's page, what can be seen already does not move.
pub(crate) fn show(element: &Element) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// Listens to something that happens to the page, until it is dropped.
pub(crate) struct Listener(&'static str, Closure<dyn Fn(Event)>);

impl Listener {
    pub(crate) fn new(kind: &'static str, act: Box<dyn Fn(Event)>) -> Listener {
        let listener = Listener(kind, Closure::wrap(act));
        if let Some(window) = web_sys::window() {
            let _ = window.add_event_listener_with_callback(kind, listener.function());
        }
        listener
    }

    fn function(&self) -> &js_sys::Function {
        self.1.as_ref().unchecked_ref()
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let _ = window.remove_event_listener_with_callback(self.0, self.function());
        }
    }
}

/// Sets the title of the stand-alone page, and the language of both.
pub(crate) fn set_title(title: &str, language: &str) {
    if let Some(page) = web_sys::window().and_then(|window| window.document()) {
        page.set_title(title);
        if let Some(root) = page.document_element() {
            let _ = root.set_attribute("lang", language);
        }
    }
}

/// Tells the host of the widget something, never an answer, a name or a score.
pub(crate) fn tell(root: &Element, event: &str, detail: &[(&str, &str)]) {
    let options = CustomEventInit::new();
    options.set_bubbles(true);
    options.set_composed(true);
    if !detail.is_empty() {
        let object = js_sys::Object::new();
        for &(name, value) in detail {
            let _ = js_sys::Reflect::set(&object, &name.into(), &value.into());
        }
        options.set_detail(&object);
    }
    if let Ok(event) = CustomEvent::new_with_event_init_dict(event, &options) {
        let _ = root.dispatch_event(&event);
    }
}

/// Today, as `YYYY-MM-DD`: that is how Swedish writes a date.
pub(crate) fn today() -> String {
    let options = JsValue::UNDEFINED;
    String::from(js_sys::Date::new_0().to_locale_date_string("sv", &options))
}

/// A day given as `YYYY-MM-DD`, as it is written in a language.
pub(crate) fn date_in_words(date: &str, language: Language) -> String {
    let options = js_sys::Object::new();
    for (name, value) in [
        ("dateStyle", JsValue::from_str("long")),
        ("timeZone", JsValue::from_str("UTC")),
    ] {
        let _ = js_sys::Reflect::set(&options, &name.into(), &value);
    }
    let day = js_sys::Date::new(&JsValue::from_str(date));
    String::from(day.to_locale_date_string(language.date_tag(), &options))
}

/// The time, in milliseconds.
#[inline(never)]
pub(crate) fn now() -> f64 {
    js_sys::Date::now()
}

/// Whether numbers are written with a comma where this device is used. Spreadsheets part the columns of a
/// table by a semicolon there.
#[inline(never)]
pub(crate) fn decimal_comma() -> bool {
    let half = js_sys::Number::from(0.5);
    let written = js_sys::Reflect::get(&half, &"toLocaleString".into());
    let written = written.ok().and_then(|write| {
        let write: js_sys::Function = write.dyn_into().ok()?;
        write.call0(&half).ok()?.as_string()
    });
    written.is_some_and(|half| half.contains(','))
}

/// A text without what two people may write differently: capitals and normal forms.
pub(crate) fn folded(text: &str) -> String {
    let text = js_sys::JsString::from(text).normalize("NFKC");
    // Not all small letters are those of their capitals: ß and SS.
    let text = text.to_lower_case().to_upper_case().to_lower_case();
    String::from(text)
}

/// Offers a text as a file, of the kind that its name says; a PNG picture is its address already.
/// `false` where the browser does not take it.
pub(crate) fn download(text: &str, name: &str) -> bool {
    let kind = match name.rsplit('.').next() {
        Some("png") => return offer(text, name).is_some(),
        Some("svg") => "image/svg+xml",
        Some("csv") => "text/csv",
        Some("txt") => "text/plain",
        _ => "application/json",
    };
    blob_url(text, kind).is_some_and(|url| offer(&url, name).is_some())
}

/// Where a text can be found as a file for a while.
pub(super) fn blob_url(text: &str, kind: &str) -> Option<String> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let url = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let gone = url.clone();
    // Some browsers read the blob only after the click has returned.
    gloo_timers::callback::Timeout::new(60_000, move || {
        let _ = web_sys::Url::revoke_object_url(&gone);
    })
    .forget();
    Some(url)
}

/// Offers what is found at an address as a file.
fn offer(url: &str, name: &str) -> Option<()> {
    let page = web_sys::window()?.document()?;
    let link: web_sys::HtmlAnchorElement = page.create_element("a").ok()?.unchecked_into();
    link.set_href(url);
    link.set_download(name);
    link.click();
    Some(())
}

/// Opens the browser's print window.
pub(crate) fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// 40 bytes from the operating system.
pub(crate) fn entropy() -> Option<Entropy> {
    let mut bytes = [0; 40];
    getrandom::fill(&mut bytes).ok()?;
    Some(Entropy(bytes))
}

thread_local! {
    /// What the widgets of the page are drawn in.
    static ROOTS: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
    /// They are heard as long as the page is there.
    static TRAPS: RefCell<Option<[Listener; 2]>> = const { RefCell::new(None) };
}

/// Says that nothing is drawn in an element any more.
pub(crate) fn forget(root: &Element) {
    ROOTS.with_borrow_mut(|roots| roots.retain(|known| known != root));
}

/// When the app panics, shows the page's own words about it in the place of every widget, and saves
/// nothing any more.
///
/// A trap of the module runs no hook and leaves the app locked: the browser tells of it.
pub(crate) fn on_panic(root: &Element) {
    ROOTS.with_borrow_mut(|roots| roots.push(root.clone()));
    yew::set_custom_panic_hook(Box::new(|_| stop_everything()));
    TRAPS.with_borrow_mut(|traps| {
        if traps.is_none() {
            *traps = Some(["error", "unhandledrejection"].map(|kind| {
                Listener::new(
                    kind,
                    Box::new(|event| {
                        if is_trap(&event) {
                            stop_everything();
                        }
                    }),
                )
            }));
        }
    });
}

/// The app cannot be trusted any more.
fn stop_everything() {
    super::BROKEN.with(|broken| broken.set(true));
    for root in ROOTS.take() {
        let _ = root.set_attribute("data-broken", "panic");
        tell(&root, "tweeluik-error", &[("code", "stopped")]);
    }
}

/// Whether an error that nobody caught is a trap of this module. Another module of the same page has
/// another name; where the place of an error is not told, it is taken for ours.
fn is_trap(event: &Event) -> bool {
    let get = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &name.into());
    let error = match event.type_().as_str() {
        "error" => get(event, "error"),
        _ => get(event, "reason"),
    };
    let Ok(error) = error else { return false };
    let stack = get(&error, "stack").unwrap_or_default();
    let names = |part: &str| js_sys::JsString::from(stack.clone()).includes(part, 0);
    error.is_instance_of::<js_sys::WebAssembly::RuntimeError>()
        && (!stack.is_string() || !names("://") || names("tweeluik"))
}
