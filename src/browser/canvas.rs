//! A picture as a PNG file, and the whole screen for one element. Called by name: bindings of their own
//! would weigh in the first download.

use super::page::blob_url;
use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Element;

/// Calls a method; `None` where there is none, or where it throws.
fn call(object: &JsValue, name: &str, argument: &JsValue) -> Option<JsValue> {
    let method: Function = Reflect::get(object, &name.into()).ok()?.dyn_into().ok()?;
    method.call1(object, argument).ok()
}

async fn done(promise: Option<JsValue>) -> Option<JsValue> {
    let promise: js_sys::Promise = promise?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

/// A picture as a PNG picture, as large as it says to be: an address with all its data.
pub(crate) async fn png(svg: &str) -> Option<String> {
    let url = blob_url(svg, "image/svg+xml")?;
    let window = web_sys::window()?;
    let page = window.document()?;
    let image: JsValue = page.create_element("img").ok()?.into();
    Reflect::set(&image, &"src".into(), &(&*url).into()).ok()?;
    done(call(&image, "decode", &JsValue::UNDEFINED)).await?;
    let bitmap = done(call(&window, "createImageBitmap", &image)).await?;
    let canvas: JsValue = page.create_element("canvas").ok()?.into();
    for side in ["width", "height"] {
        let size = Reflect::get(&bitmap, &side.into()).ok()?;
        Reflect::set(&canvas, &side.into(), &size).ok()?;
    }
    let context = call(&canvas, "getContext", &"bitmaprenderer".into())?;
    call(&context, "transferFromImageBitmap", &bitmap)?;
    call(&canvas, "toDataURL", &"image/png".into())?.as_string()
}

/// Gives an element the whole screen, or takes it back. Where the browser does not do that, all else
/// works.
#[inline(never)]
pub(crate) fn full_screen(root: Option<&Element>, on: bool) {
    let page = web_sys::window().and_then(|window| window.document());
    let none = &JsValue::UNDEFINED;
    let asked = match (root, page) {
        (Some(root), _) if on => call(root, "requestFullscreen", none),
        (_, Some(page)) if !on => call(&page, "exitFullscreen", none),
        _ => None,
    };
    spawn_local(async move {
        // Somebody, or the page around it, may not want it.
        done(asked).await;
    });
}
