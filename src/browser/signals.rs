//! What tells people something by sound or by shaking. Where the browser refuses, nothing happens: the sentence on the
//! screen is there all the same.

use web_sys::{AudioContext, OscillatorType};

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
    /// Makes it ready. A browser lets a page sound only after it was pressed.
    pub fn prepare(&mut self) {
        if self.0.is_none() {
            self.0 = AudioContext::new().ok();
        }
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

/// Shakes the telephone.
pub fn buzz() {
    if let Some(window) = web_sys::window() {
        let navigator = window.navigator();
        if js_sys::Reflect::has(&navigator, &"vibrate".into()).unwrap_or(false) {
            navigator.vibrate_with_duration(BUZZ);
        }
    }
}

/// Whether somebody wants as little as possible to move.
pub fn wants_calm() -> bool {
    let query = "(prefers-reduced-motion: reduce)";
    let asked = web_sys::window().and_then(|window| window.match_media(query).ok()?);
    asked.is_some_and(|asked| asked.matches())
}
