//! Links: the page's own address, copying, sending, and chosen files.

use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlInputElement, Window};

thread_local! {
    static DOCUMENTATION: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Where the page says where the folder of the documentation is. Without it there is none.
#[wasm_bindgen]
pub fn documentation(address: String) {
    DOCUMENTATION.with(|known| known.replace(Some(address)));
}

/// The address of the documentation in a language, where there is one: Dutch, or else English.
pub(crate) fn documentation_in(language: &str) -> Option<String> {
    let book = if language == "nl" { "nl" } else { "en" };
    let folder = DOCUMENTATION.with(|known| known.borrow().clone())?;
    Some([&folder, book, "/index.html"].concat())
}

/// The address of the page, where links lead: without fragment and query, in which anything about the
/// one who looks at it may stand. Where the query is what makes a page of somebody else this page, that
/// page tells it by its canonical address. Empty where the page is a file, to which no other device has a
/// way.
pub(crate) fn address(page_is_ours: bool) -> String {
    let whole = whole();
    if is_of_file(&whole) {
        return String::new();
    }
    let canonical = (!page_is_ours).then(canonical).flatten();
    let (address, ends): (_, &[char]) = match &canonical {
        Some(address) => (address, &['#']),
        None => (&whole, &['?', '#']),
    };
    address.split(ends).next().unwrap_or_default().to_owned()
}

/// What the page calls its own address, where that is one of its origin.
fn canonical() -> Option<String> {
    let page = web_sys::window()?.document()?;
    let link = page.query_selector("link[rel=canonical][href]").ok()??;
    let address = js_sys::Reflect::get(&link, &"href".into()).ok()?;
    let address = address.as_string()?;
    address.starts_with(&(origin() + "/")).then_some(address)
}

/// The origin of the page.
pub(crate) fn origin() -> String {
    let window = web_sys::window();
    let origin = window.and_then(|window| window.location().origin().ok());
    origin.unwrap_or_default()
}

/// The host that an address leads to, where that is not the host of this page.
pub(crate) fn other_host(address: &str) -> Option<String> {
    if address.is_empty() {
        return None;
    }
    let here = web_sys::window().and_then(|window| window.location().host().ok());
    match web_sys::Url::new(address) {
        Ok(url) => Some(url.host()).filter(|host| here.as_ref() != Some(host)),
        Err(_) => Some(address.to_owned()),
    }
}

/// The whole address of the page.
fn whole() -> String {
    let window = web_sys::window();
    let whole = window.and_then(|window| window.location().href().ok());
    whole.unwrap_or_default()
}

fn is_of_file(address: &str) -> bool {
    address.starts_with("file:")
}

/// Whether the page is a file of this device.
#[inline(never)]
pub(crate) fn is_file() -> bool {
    is_of_file(&whole())
}

/// Whether the page is part of another one.
pub(crate) fn is_framed() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    match window.parent() {
        Ok(Some(parent)) => !js_sys::Object::is(&parent, &window),
        // A page that may not know its parent has one.
        _ => true,
    }
}

/// A text in a normal form of Unicode (NFKD), so that é as one character and as two are the same. The
/// browser has the tables: a crate with them would weigh 27 to 42 KB.
#[inline(never)]
pub(crate) fn normal(text: &str) -> String {
    let normal = js_sys::JsString::from(text).normalize("NFKD");
    normal.as_string().unwrap_or_else(|| text.to_owned())
}

/// Copies what stands in a field. `false` where the browser does not do that.
#[inline(never)]
pub(crate) fn copy(field: &HtmlInputElement) -> bool {
    let page = web_sys::window().and_then(|window| window.document());
    let Some(page) = page else {
        return false;
    };
    // Inside a shadow root the page does not know who has the focus.
    let before = js_sys::Reflect::get(&field.get_root_node(), &"activeElement".into());
    field.select();
    // The newer way is not there on plain http, where workshops happen.
    let done = page.unchecked_into::<HtmlDocument>().exec_command("copy");
    if let Ok(before) = before
        && let Some(before) = before.dyn_ref::<web_sys::HtmlElement>()
    {
        let _ = before.focus();
    }
    done.unwrap_or(false)
}

fn share_function(window: &Window) -> Option<js_sys::Function> {
    let share = js_sys::Reflect::get(&window.navigator(), &"share".into()).ok()?;
    share.dyn_into().ok()
}

/// Whether the device offers to send something.
pub(crate) fn can_share() -> bool {
    web_sys::window().is_some_and(|window| share_function(&window).is_some())
}

/// Offers to send a link, by the apps of the device.
#[inline(never)]
pub(crate) fn share(link: &str) {
    let data = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&data, &"url".into(), &link.into());
    send(&data);
}

/// What is sent as a file: JSON as a text, since devices do not offer to send that.
fn as_file(name: &str, text: &str) -> Option<js_sys::Object> {
    let (bare, end) = name.rsplit_once('.')?;
    let (end, kind) = match end {
        "png" => ("png", "image/png"),
        "svg" => ("svg", "image/svg+xml"),
        "csv" => ("csv", "text/csv"),
        _ => ("txt", "text/plain"),
    };
    let content = if end == "png" {
        bytes_of(text)?.into()
    } else {
        JsValue::from_str(text)
    };
    let name = [bare, ".", end].concat();
    let options = web_sys::FilePropertyBag::new();
    options.set_type(kind);
    let parts = js_sys::Array::of1(&content);
    let file =
        web_sys::File::new_with_u8_array_sequence_and_options(&parts, &name, &options).ok()?;
    let data = js_sys::Object::new();
    let files = js_sys::Array::of1(&file);
    js_sys::Reflect::set(&data, &"files".into(), &files).ok()?;
    Some(data)
}

/// The bytes in an address that has all its data.
fn bytes_of(url: &str) -> Option<js_sys::Uint8Array> {
    let (_, coded) = url.split_once(',')?;
    let window: JsValue = web_sys::window()?.into();
    let atob = js_sys::Reflect::get(&window, &"atob".into()).ok()?;
    let atob = atob.dyn_into::<js_sys::Function>().ok()?;
    let bytes = atob.call1(&JsValue::UNDEFINED, &coded.into()).ok()?;
    // One character for each byte.
    let bytes = bytes.as_string()?;
    let bytes: Vec<u8> = bytes
        .chars()
        .map(u8::try_from)
        .collect::<Result<_, _>>()
        .ok()?;
    Some(js_sys::Uint8Array::from(&*bytes))
}

/// Whether the device offers to send a file.
#[inline(never)]
pub(crate) fn can_share_file(name: &str) -> bool {
    let ask = || {
        let navigator = web_sys::window()?.navigator();
        let can = js_sys::Reflect::get(&navigator, &"canShare".into()).ok()?;
        let can = can.dyn_into::<js_sys::Function>().ok()?;
        let data = as_file(name, ",")?;
        can.call1(&navigator, &data).ok()?.as_bool()
    };
    can_share() && ask().unwrap_or(false)
}

/// Offers to send a text as a file, by the apps of the device.
#[inline(never)]
pub(crate) fn share_file(name: &str, text: &str) {
    if let Some(data) = as_file(name, text) {
        send(&data);
    }
}

fn send(data: &js_sys::Object) {
    let Some(window) = web_sys::window() else {
        return;
    };
    if let Some(share) = share_function(&window)
        && let Ok(sent) = share.call1(&window.navigator(), data)
    {
        let sent: js_sys::Promise = sent.unchecked_into();
        wasm_bindgen_futures::spawn_local(async move {
            // Somebody who changes their mind is no error.
            let _ = JsFuture::from(sent).await;
        });
    }
}

/// The text of the file that was chosen: of a longer one than `most` bytes, one byte more.
pub(crate) fn chosen_file(
    field: &HtmlInputElement,
    most: usize,
) -> Option<impl Future<Output = String> + use<>> {
    let file = field.files()?.get(0)?;
    let start = file.slice_with_f64_and_f64(0.0, most as f64 + 1.0).ok()?;
    // So that the same file can be chosen again.
    field.set_value("");
    Some(async move {
        let text = JsFuture::from(start.text()).await;
        text.ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default()
    })
}
