//! Reading aloud, by voices of this device only: a voice that is not here would be sent what it reads.

use gloo_timers::callback::Timeout;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// What the browser tells when its list of voices has changed. In some it is empty at first.
const CHANGED: &str = "voiceschanged";

/// How long the first voice is waited for, in milliseconds.
const WAIT: u32 = 1_500;

/// What reads aloud. Some browsers, and apps that show a page inside themselves, have nothing.
fn synthesis() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    let found = js_sys::Reflect::get(&window, &"speechSynthesis".into()).ok()?;
    (!found.is_falsy()).then(|| found.unchecked_into())
}

/// Whether a voice with this tag, `nl-BE` or `nl_BE`, speaks a language, `nl`.
fn speaks(tag: &str, language: &str) -> bool {
    let mut parts = tag.split(['-', '_']);
    parts
        .next()
        .is_some_and(|spoken| spoken.eq_ignore_ascii_case(language))
}

/// A voice of this device.
#[derive(Clone, PartialEq)]
pub struct Voice(SpeechSynthesisVoice);

impl Voice {
    /// The voice that reads a language aloud without anything leaving this device, where there is one. The one that the
    /// device prefers comes first.
    pub fn of_device(language: &str) -> Option<Voice> {
        let mut found: Option<SpeechSynthesisVoice> = None;
        for voice in synthesis()?.get_voices().iter() {
            let voice: SpeechSynthesisVoice = voice.unchecked_into();
            let fits = voice.local_service() && speaks(&voice.lang(), language);
            if fits && (found.is_none() || voice.default()) {
                found = Some(voice);
            }
        }
        found.map(Voice)
    }

    /// Reads a text aloud, and calls `ended` at its end, or where the browser gives up. What is read already on this
    /// page stops. `None` where the browser cannot.
    pub fn read(&self, text: &str, ended: impl Fn() + 'static) -> Option<Reading> {
        let synthesis = synthesis()?;
        let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
        utterance.set_voice(Some(&self.0));
        utterance.set_lang(&self.0.lang());
        let ended: Closure<dyn Fn()> = Closure::wrap(Box::new(ended));
        utterance.set_onend(Some(function(&ended)));
        utterance.set_onerror(Some(function(&ended)));
        stop(&synthesis);
        synthesis.speak(&utterance);
        Some(Reading {
            utterance,
            _ended: ended,
        })
    }
}

/// A browser may lose a text that comes right after it was told to stop, so it is told only where that is needed.
fn stop(synthesis: &SpeechSynthesis) {
    if synthesis.speaking() || synthesis.pending() {
        synthesis.cancel();
    }
}

/// A text that is read aloud, until this is dropped.
pub struct Reading {
    utterance: SpeechSynthesisUtterance,
    _ended: Closure<dyn Fn()>,
}

impl Drop for Reading {
    fn drop(&mut self) {
        self.utterance.set_onend(None);
        self.utterance.set_onerror(None);
        if let Some(synthesis) = synthesis() {
            stop(&synthesis);
        }
    }
}

/// Listens to the list of voices, until it is dropped.
pub struct Voices {
    changed: Closure<dyn Fn()>,
    /// Runs until the first voices have surely come.
    _wait: Timeout,
}

impl Voices {
    /// Calls `changed` each time the list has changed, and `waited` once, when no first voice is to be waited for.
    pub fn new(changed: impl Fn() + 'static, waited: impl FnOnce() + 'static) -> Voices {
        let changed: Closure<dyn Fn()> = Closure::wrap(Box::new(changed));
        if let Some(synthesis) = synthesis() {
            // A browser in which this is no event has its voices at once.
            let _ = synthesis.add_event_listener_with_callback(CHANGED, function(&changed));
        }
        Voices {
            changed,
            _wait: Timeout::new(WAIT, waited),
        }
    }
}

impl Drop for Voices {
    fn drop(&mut self) {
        if let Some(synthesis) = synthesis() {
            let _ = synthesis.remove_event_listener_with_callback(CHANGED, function(&self.changed));
        }
    }
}

fn function(closure: &Closure<dyn Fn()>) -> &js_sys::Function {
    let value: &JsValue = closure.as_ref();
    value.unchecked_ref()
}
