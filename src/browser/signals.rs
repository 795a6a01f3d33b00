//! What tells people something by sound or by shaking. Where the browser refuses, nothing happens: the sentence on the
//! screen is there all the same.

use wasm_bindgen::JsValue;
use web_sys::{AudioContext, Navigator, OscillatorType};

/// How loud a sound is, of 1.
const QUIET: f32 = 0.15;

/// How long a sound is, in seconds.
const LENGTH: f64 = 0.6;

/// How long a telephone shakes, in milliseconds.
const BUZZ: u32 = 200;

/// A soft sound.
#[derive(Default)]
pub struct Chime(Option<AudioContext>);

impl Chime {
    /// Makes it ready, and tells whether the browser can sound. It lets a page sound only after it was pressed.
    pub fn prepare(&mut self) -> bool {
        if self.0.is_none() {
            self.0 = AudioContext::new().ok();
        }
        self.0.is_some()
    }

    /// Sounds.
    pub fn sound(&self) {
        let Some(context) = &self.0 else { return };
        let play = || {
            let (tone, volume) = (context.create_oscillator()?, context.create_gain()?);
            let now = context.current_time();
            tone.set_type(OscillatorType::Sine);
            tone.frequency().set_value(660.0);
            volume.gain().set_value_at_time(QUIET, now)?;
            volume
                .gain()
                .linear_ramp_to_value_at_time(0.0, now + LENGTH)?;
            tone.connect_with_audio_node(&volume)?;
            volume.connect_with_audio_node(&context.destination())?;
            tone.start()?;
            tone.stop_with_when(now + LENGTH)
        };
        let _ = play();
    }
}

/// Whether the browser knows sounds.
pub fn knows_sound() -> bool {
    web_sys::window().is_some_and(|window| has(&window, "AudioContext"))
}

/// Whether the browser knows shaking.
pub fn knows_buzz() -> bool {
    shaker().is_some()
}

/// Whether the browser lets a page shake the telephone. It does so only after the page was pressed, and in some frames
/// never.
pub fn may_buzz() -> bool {
    // For no time at all: nothing shakes.
    shaker().is_some_and(|navigator| navigator.vibrate_with_duration(0))
}

/// Shakes the telephone.
pub fn buzz() {
    if let Some(navigator) = shaker() {
        navigator.vibrate_with_duration(BUZZ);
    }
}

/// What shakes the telephone, where the browser can.
fn shaker() -> Option<Navigator> {
    let navigator = web_sys::window()?.navigator();
    has(&navigator, "vibrate").then_some(navigator)
}

fn has(target: &JsValue, name: &str) -> bool {
    js_sys::Reflect::has(target, &name.into()).unwrap_or(false)
}

/// Whether somebody wants as little as possible to move.
pub fn wants_calm() -> bool {
    let query = "(prefers-reduced-motion: reduce)";
    let asked = web_sys::window().and_then(|window| window.match_media(query).ok()?);
    asked.is_some_and(|asked| asked.matches())
}
