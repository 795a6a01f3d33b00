//! The camera, as a reader of QR codes. The script that opens it is a file of its own: the page hands
//! over the way to ask for it, so that it is loaded only when somebody scans.

use js_sys::Function;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use web_sys::Element;

thread_local! {
    static SCANNER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Where the page says how the camera's script is asked for.
#[wasm_bindgen]
pub fn scanner(load: Function) {
    SCANNER.with(|scanner| scanner.replace(Some(load)));
}

/// What comes from an open camera.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CameraSays {
    /// The picture is there.
    Started,
    /// A QR code was read. The same one comes again after two seconds at the earliest.
    Code(String),
    /// Whether there is a light that can be switched.
    Torch(bool),
    /// It cannot be opened, or has stopped.
    Problem(CameraProblem),
}

/// Why there is no camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraProblem {
    /// Somebody, or the system, does not allow it.
    Denied,
    /// The device has none.
    None,
    /// Another program uses it.
    Busy,
    /// A page that did not come over a safe connection gets none.
    Insecure,
    /// What reads the QR codes did not load: there is no internet, most likely.
    Reader,
    /// Anything else.
    Failed,
}

/// An open camera; dropping it closes it.
pub(crate) struct Camera {
    video: Element,
    /// Kept until the camera is closed; nothing calls it after that.
    _tell: Closure<dyn Fn(String, String)>,
}

/// Opens the camera in a `<video>` of the page and reads QR codes until it is dropped. `None` where
/// the page has not said how.
pub(crate) fn start_camera(video: &Element, on: impl Fn(CameraSays) + 'static) -> Option<Camera> {
    let load = SCANNER.with(|scanner| scanner.borrow().clone())?;
    let tell = Closure::<dyn Fn(String, String)>::new(move |kind: String, text: String| {
        on(said(&kind, text));
    });
    video.set_attribute("data-camera", "on").ok()?;
    let listener: &JsValue = tell.as_ref();
    load.call2(&JsValue::NULL, video, listener).ok()?;
    Some(Camera {
        video: video.clone(),
        _tell: tell,
    })
}

fn said(kind: &str, text: String) -> CameraSays {
    match kind {
        "started" => CameraSays::Started,
        "code" => CameraSays::Code(text),
        "torch" => CameraSays::Torch(text == "yes"),
        _ => CameraSays::Problem(match &*text {
            "denied" => CameraProblem::Denied,
            "none" => CameraProblem::None,
            "busy" => CameraProblem::Busy,
            "insecure" => CameraProblem::Insecure,
            "reader" => CameraProblem::Reader,
            _ => CameraProblem::Failed,
        }),
    }
}

impl Camera {
    /// Switches the light, where there is one.
    pub(crate) fn torch(&self, on: bool) {
        let value = if on { "on" } else { "off" };
        let _ = self.video.set_attribute("data-torch", value);
    }
}

impl Drop for Camera {
    fn drop(&mut self) {
        for order in ["data-camera", "data-torch"] {
            let _ = self.video.set_attribute(order, "off");
        }
    }
}
