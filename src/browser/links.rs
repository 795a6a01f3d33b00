//! Links: the page's own address and fragment, copying, sending, and chosen files.

use super::page::Listener;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlDocument, HtmlInputElement, Window};

/// The options that say how one visit begins: the other's visit begins with an invitation.
const OF_ONE_VISIT: [&str; 4] = ["lang", "relation", "form", "mode"];

/// The address of the page without its fragment, and without the options of this visit: where
/// links lead. Everything else in it may be what makes the page this page; on a page of somebody
/// else everything may. Empty where the page is a file, to which no other device has a way.
pub(crate) fn address(page_is_ours: bool) -> String {
    let whole = whole();
    let whole = whole.split('#').next().unwrap_or_default();
    if is_of_file(whole) {
        return String::new();
    }
    let (page, query) = match whole.split_once('?') {
        Some(parts) if page_is_ours => parts,
        _ => return whole.to_owned(),
    };
    let mut address = page.to_owned();
    let mut before = '?';
    for pair in query.split('&') {
        let name = pair.split('=').next().unwrap_or_default();
        if !OF_ONE_VISIT.contains(&name) {
            address.push(before);
            address.push_str(pair);
            before = '&';
        }
    }
    address
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

/// Takes a message of ours out of the address: it is read once, and stands nowhere afterwards.
pub(crate) fn take_fragment() -> Option<String> {
    let window = web_sys::window()?;
    let fragment = window.location().hash().ok()?;
    if !is_ours(&fragment) {
        return None;
    }
    let history = window.history().ok()?;
    let whole = window.location().href().ok()?;
    let address = whole.strip_suffix(&*fragment)?;
    // The page may keep something of its own there.
    let state = history.state().unwrap_or(JsValue::NULL);
    let cleared = history.replace_state_with_url(&state, "", Some(address));
    cleared.ok().map(|()| fragment)
}

/// Whether a fragment is for us: `#tl`, a number and a point, in whatever letters and escapes. Anything else
/// is the page's own, and changes nothing here.
fn is_ours(fragment: &str) -> bool {
    let mark = fragment.trim_start_matches(['#', '%', '2', '3', '5']);
    let (Some(letters), Some(rest)) = (mark.get(..2), mark.get(2..)) else {
        return false;
    };
    let number = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    letters.eq_ignore_ascii_case("tl")
        && number.len() < rest.len()
        && number.starts_with(['.', '%'])
}

/// A text in a normal form of Unicode (NFKD), so that é as one character and as two are the same. The
/// browser has the tables: a crate with them would weigh 27 to 42 KB.
#[inline(never)]
pub(crate) fn normal(text: &str) -> String {
    let normal = js_sys::JsString::from(text).normalize("NFKD");
    normal.as_string().unwrap_or_else(|| text.to_owned())
}

/// Says when the fragment changes while the widget is there.
pub(crate) fn on_fragment(act: impl Fn() + 'static) -> Listener {
    Listener::new("hashchange", Box::new(move |_| act()))
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

/// Offers to send a link, by whatever the person has for that.
#[inline(never)]
pub(crate) fn share(link: &str) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let data = js_sys::Object::new();
    let _ = js_sys::Reflect::set(&data, &"url".into(), &link.into());
    if let Some(share) = share_function(&window)
        && let Ok(sent) = share.call1(&window.navigator(), &data)
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
