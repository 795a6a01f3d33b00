//! Reading a text aloud, by a voice of this device.

use super::{Look, button, p, text};
use crate::browser::{Reading, Voice, Voices};
use tweeluik_core::words::Late;
use yew::{
    AttrValue, Callback, Html, Properties, component, html, use_effect_with, use_mut_ref,
    use_state_eq,
};

/// What is read aloud.
#[derive(Clone, Properties)]
pub struct ReadAloudProps {
    /// The text. With another one, what is being read stops.
    pub text: AttrValue,
    /// Its language, as a tag without a region: `nl`.
    pub language: AttrValue,
    /// The texts of the control.
    pub late: &'static Late,
}

impl PartialEq for ReadAloudProps {
    fn eq(&self, other: &ReadAloudProps) -> bool {
        self.text == other.text
            && self.language == other.language
            && std::ptr::eq(self.late, other.late)
    }
}

/// A button that reads a text aloud, and stops it. Where this device has no voice for its language, how it gets one.
#[component]
pub fn ReadAloud(props: &ReadAloudProps) -> Html {
    let late = props.late;
    let voice = use_state_eq(|| None::<Voice>);
    let has_waited = use_state_eq(|| false);
    // The text that is being read.
    let read = use_state_eq(|| None::<AttrValue>);
    let reading = use_mut_ref(|| None::<Reading>);
    {
        let (voice, has_waited) = (voice.clone(), has_waited.clone());
        use_effect_with(props.language.clone(), move |language| {
            let language = language.clone();
            let look = move || voice.set(Voice::of_device(&language));
            look();
            let voices = Voices::new(look, move || has_waited.set(true));
            move || drop(voices)
        });
    }
    {
        let (read, reading) = (read.clone(), reading.clone());
        use_effect_with(props.text.clone(), move |_| {
            read.set(None);
            move || drop(reading.borrow_mut().take())
        });
    }
    let Some(voice) = &*voice else {
        let said = if *has_waited {
            no_voice(late)
        } else {
            Html::default()
        };
        return place(said);
    };
    let is_reading = read.as_ref() == Some(&props.text);
    let (action, label) = if is_reading {
        ("stop-reading", late.read_stop)
    } else {
        ("read-aloud", late.read_aloud)
    };
    let (voice, said) = (voice.clone(), props.text.clone());
    let onclick = Callback::from(move |_| {
        // It stops before another one begins.
        drop(reading.borrow_mut().take());
        let mut now = None;
        if !is_reading {
            let read = read.clone();
            now = voice.read(&said, move || read.set(None));
        }
        read.set(now.as_ref().map(|_| said.clone()));
        *reading.borrow_mut() = now;
    });
    place(button(Look::Quiet, action, label, onclick))
}

/// Its place is there before a voice is, so that nothing moves when one comes.
fn place(control: Html) -> Html {
    html! { <div class="read-aloud no-print">{ control }</div> }
}

/// That there is no voice, and how to get one.
fn no_voice(late: &Late) -> Html {
    html! {
        <details class="more">
            <summary data-action="no-voice">{ text(late.read_no_voice) }</summary>
            { p("soft small", late.read_get_voice) }
            { p("soft small", late.read_why) }
        </details>
    }
}
