//! A tap that was meant for the screen before does nothing.
//!
//! People tap twice, and a screen changes between two taps: the second would then lock, erase or say
//! yes. So an activation by a pointer counts only when the pointer went down on the screen that is
//! shown, and [`SETTLES`] after that was painted. Keys and assistive technology press a control that
//! they have named, and are not slowed: the browser gives their clicks no count.

use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{AddEventListenerOptions, Element, Event, EventTarget, UiEvent};

/// How long a new screen is looked at before it takes a tap, in milliseconds. Second taps come up to
/// 450 ms after the first.
const SETTLES: u32 = 500;

/// The root has this while a new screen takes no taps; the style sheet takes its controls out of reach.
const MARK: &str = "data-settling";

/// What was last put on the screen.
#[derive(Default)]
struct Shown {
    /// Counts the screens.
    screen: Cell<u32>,
    /// From when its taps count, on the clock of events, once it is known.
    settled: Cell<Option<f64>>,
    /// The screen on which the pointer went down, where that counts.
    down: Cell<Option<u32>>,
    /// Runs until the screen is settled.
    timer: RefCell<Option<Timeout>>,
}

/// Watches the taps on one widget, until it is dropped.
pub(crate) struct Taps {
    root: Element,
    shown: Rc<Shown>,
    target: EventTarget,
    down: Closure<dyn Fn(Event)>,
    click: Closure<dyn Fn(Event)>,
}

/// On the way down, since Yew listens there too.
fn capture() -> AddEventListenerOptions {
    let options = AddEventListenerOptions::new();
    options.set_capture(true);
    options
}

impl Taps {
    /// Watches what is drawn in an element.
    pub(crate) fn new(root: &Element) -> Taps {
        let shown = Rc::<Shown>::default();
        let inside = {
            let root = root.clone();
            move |event: &Event| {
                let target = event.target();
                let target = target.and_then(|target| target.dyn_into::<web_sys::Node>().ok());
                root.contains(target.as_ref())
            }
        };
        let down = {
            let (shown, inside) = (Rc::clone(&shown), inside.clone());
            Closure::<dyn Fn(Event)>::new(move |event: Event| {
                if inside(&event) {
                    let settled = shown.settled.get();
                    let counts = settled.is_some_and(|settled| event.time_stamp() >= settled);
                    shown.down.set(counts.then(|| shown.screen.get()));
                }
            })
        };
        let click = {
            let shown = Rc::clone(&shown);
            Closure::<dyn Fn(Event)>::new(move |event: Event| {
                let by_pointer = event
                    .dyn_ref::<UiEvent>()
                    .is_some_and(|event| event.detail() > 0);
                if by_pointer && inside(&event) && shown.down.get() != Some(shown.screen.get()) {
                    event.prevent_default();
                    event.stop_immediate_propagation();
                }
            })
        };
        // The document, or the shadow root that the widget is in: before anything in the widget hears.
        let target: EventTarget = root.get_root_node().into();
        for (kind, closure) in [("pointerdown", &down), ("click", &click)] {
            // A browser that cannot do this has no pointer events either.
            let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
                kind,
                closure.as_ref().unchecked_ref(),
                &capture(),
            );
        }
        Taps {
            root: root.clone(),
            shown,
            target,
            down,
            click,
        }
    }

    /// A new screen is on its way to the eye: no tap counts until it has been there for a while.
    pub(crate) fn renew(&self) {
        let shown = &self.shown;
        shown.screen.set(shown.screen.get().wrapping_add(1));
        shown.settled.set(None);
        shown.timer.take();
        let _ = self.root.set_attribute(MARK, "");
        let Some(window) = web_sys::window() else {
            return;
        };
        let (screen, root) = (shown.screen.get(), self.root.clone());
        let shown = Rc::clone(shown);
        // Called when the browser is about to paint; a page that is not seen is not painted.
        let painted = Closure::once_into_js(move |now: f64| {
            if shown.screen.get() != screen {
                return;
            }
            shown.settled.set(Some(now + f64::from(SETTLES)));
            let timer = Timeout::new(SETTLES, move || {
                let _ = root.remove_attribute(MARK);
            });
            shown.timer.replace(Some(timer));
        });
        let _ = window.request_animation_frame(painted.unchecked_ref());
    }
}

impl Drop for Taps {
    fn drop(&mut self) {
        for (kind, closure) in [("pointerdown", &self.down), ("click", &self.click)] {
            let _ = self.target.remove_event_listener_with_callback_and_bool(
                kind,
                closure.as_ref().unchecked_ref(),
                true,
            );
        }
    }
}
