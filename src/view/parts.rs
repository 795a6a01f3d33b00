//! The small parts that screens are made of.

use super::app::{App, Msg, Told};
use crate::measure::{Level, Person};
use crate::session::{Event, Journey, Saved, Screen, Setup, Unsaved};
use crate::words::{Called, Words};
use yew::html::Scope;
use yew::virtual_dom::AttrValue;
use yew::{Callback, Html, html};

/// What every screen needs to draw itself.
pub struct Draw<'a> {
    /// The sentences, in the language of the screen.
    pub words: &'static Words,
    /// The state.
    pub journey: &'a Journey,
    /// Where messages go.
    pub link: &'a Scope<App>,
    /// The prefix of ids and radio names, unique in the page.
    pub id: &'a str,
    /// Whether a key is being derived.
    pub busy: bool,
    /// What was found on the device.
    pub told: &'a Told,
}

/// How a button looks.
#[derive(Clone, Copy)]
pub enum Look {
    /// The one thing to do on this screen.
    Main,
    /// Another thing to do.
    Plain,
    /// Something that one rarely does.
    Quiet,
}

impl Look {
    fn class(self) -> &'static str {
        match self {
            Look::Main => "button main",
            Look::Plain => "button",
            Look::Quiet => "button quiet",
        }
    }
}

/// One radio button.
pub struct Choice {
    /// Its value.
    pub value: &'static str,
    /// Its label.
    pub label: Html,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What choosing it means.
    pub event: Event,
    /// A level of the scale, to draw beside it.
    pub level: Option<Level>,
}

impl Draw<'_> {
    /// A callback that sends a message.
    pub fn on<E>(&self, make: impl Fn() -> Msg + 'static) -> Callback<E> {
        self.link.callback(move |_| make())
    }

    /// A callback that sends an event.
    pub fn event<E>(&self, event: Event) -> Callback<E> {
        self.on(move || Msg::Event(event.clone()))
    }

    /// What somebody is called in the language of the screen.
    pub fn called(&self, setup: &Setup, person: Person) -> Called {
        self.words.called(setup, person)
    }

    /// The heading of the screen; the focus comes here.
    pub fn heading(&self, text: impl Into<AttrValue>) -> Html {
        let tag = format!("h{}", self.journey.heading_level());
        html! { <@{tag} class="title" tabindex="-1" data-heading="">{ text.into() }</@> }
    }

    /// A heading below that of the screen, `depth` 1 or 2.
    pub fn subheading(&self, depth: u8, text: impl Into<AttrValue>) -> Html {
        let tag = format!("h{}", self.journey.heading_level() + depth);
        let class = if depth == 1 { "section" } else { "name" };
        html! { <@{tag} class={class}>{ text.into() }</@> }
    }

    /// A button that moves the journey.
    pub fn button(
        &self,
        look: Look,
        action: &'static str,
        label: impl Into<AttrValue>,
        event: Event,
    ) -> Html {
        self.button_to(look, action, label, self.event(event))
    }

    /// A button with a callback of its own.
    pub fn button_to(
        &self,
        look: Look,
        action: &'static str,
        label: impl Into<AttrValue>,
        onclick: Callback<yew::MouseEvent>,
    ) -> Html {
        html! {
            <button type="button" class={look.class()} data-action={action} {onclick}>
                { label.into() }
            </button>
        }
    }

    /// A way on that explains itself: a large button with a line below its name.
    pub fn way(
        &self,
        action: &'static str,
        label: &'static str,
        hint: &'static str,
        onclick: Callback<yew::MouseEvent>,
    ) -> Html {
        html! {
            <button type="button" class="way" data-action={action} {onclick}>
                <span class="way-mark">{ mark() }</span>
                <span class="way-name">{ label }</span>
                <span class="way-hint">{ hint }</span>
            </button>
        }
    }

    /// A group of radio buttons. `name` must be unique in the widget.
    pub fn radios(
        &self,
        name: &str,
        class: &'static str,
        legend: Html,
        choices: Vec<Choice>,
        described: Option<String>,
    ) -> Html {
        let name = format!("{}-{name}", self.id);
        let (scale, aside): (Vec<_>, Vec<_>) = choices
            .into_iter()
            .partition(|choice| class != "scale" || choice.level.is_some());
        let radio = |choice: Choice| {
            html! {
                <label class="choice" key={choice.value}>
                    <input
                        type="radio"
                        name={name.clone()}
                        value={choice.value}
                        checked={choice.chosen}
                        autocomplete="off"
                        aria-describedby={described.clone()}
                        onchange={self.event(choice.event)}
                    />
                    <span class="choice-label">{ choice.label }</span>
                    { for choice.level.map(bars) }
                </label>
            }
        };
        html! {
            <fieldset class="group">
                <legend>{ legend }</legend>
                <div class={class}>{ for scale.into_iter().map(radio) }</div>
                if !aside.is_empty() {
                    <div class="aside">{ for aside.into_iter().map(radio) }</div>
                }
            </fieldset>
        }
    }

    /// A calm notice.
    pub fn notice(&self, text: impl Into<AttrValue>) -> Html {
        html! { <p class="notice" role="status">{ text.into() }</p> }
    }

    /// Where the answers are.
    pub fn saved(&self, saved: Option<Saved>) -> Html {
        let words = self.words;
        let (class, text) = match saved {
            None => ("status", ""),
            Some(Saved::OnDevice) => ("status saved", words.saved_on_device),
            Some(Saved::InPage(why)) => ("status unsaved", self.unsaved(why)),
        };
        // Always there, so that a change is announced.
        html! { <p class={class} role="status">{ text }</p> }
    }

    fn unsaved(&self, why: Unsaved) -> &'static str {
        match why {
            Unsaved::NoStorage => self.words.unsaved_no_storage,
            Unsaved::Full => self.words.unsaved_full,
            Unsaved::Failed => self.words.unsaved_failed,
            Unsaved::NewerData => self.words.unsaved_newer,
            Unsaved::OtherTab => self.words.unsaved_other_tab,
        }
    }

    /// The name of a person with their mark.
    pub fn who(&self, person: Person, name: &str) -> Html {
        html! { <span class="who">{ dot(person) }{ name.to_owned() }</span> }
    }

    /// The bar above every screen: the mark, the language, the way out.
    pub fn bar(&self, screen: &Screen<'_>) -> Html {
        let words = self.words;
        let in_session = !matches!(
            screen,
            Screen::Start(_) | Screen::About | Screen::History(_) | Screen::Left(_)
        );
        let leave = if in_session { words.leave } else { words.close };
        html! {
            <div class="bar">
                <span class="brand">{ mark() }<b translate="no">{ "Tweeluik" }</b></span>
                { self.languages() }
                if !matches!(screen, Screen::Left(_)) {
                    { self.button(Look::Quiet, "leave", leave, Event::Leave) }
                }
            </div>
        }
    }

    fn languages(&self) -> Html {
        let languages = self.journey.languages();
        if languages.len() < 2 {
            return Html::default();
        }
        let now = self.words.language;
        languages
            .into_iter()
            .filter(|language| *language != now)
            .map(|language| {
                html! {
                    <button
                        type="button"
                        class="button quiet"
                        lang={language.tag()}
                        data-language={language.tag()}
                        onclick={self.event(Event::Language(language))}
                    >
                        { language.own_name() }
                    </button>
                }
            })
            .collect()
    }

    /// The line below a screen.
    pub fn foot(&self, screen: &Screen<'_>) -> Html {
        if !matches!(screen, Screen::Start(_)) {
            return Html::default();
        }
        html! {
            <div class="foot">
                { self.button(Look::Quiet, "about", self.words.about_link, Event::About(true)) }
            </div>
        }
    }
}

/// The mark: two panels, slightly opened.
pub fn mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
            <path class="first" d="M3 6l11-3v26L3 26z" />
            <path class="second" d="M29 6L18 3v26l11-3z" />
        </svg>
    }
}

/// A person's mark: a circle or a diamond.
pub fn dot(person: Person) -> Html {
    html! {
        <svg class="dot" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            if person == Person::First {
                <circle class="first" cx="8" cy="8" r="6" />
            } else {
                <path class="second" d="M8 1l7 7-7 7-7-7z" />
            }
        </svg>
    }
}

/// A level of the scale as one to five bars: it helps those who read with difficulty.
fn bars(level: Level) -> Html {
    let bar = |number: u8| {
        let class = (number <= level.number()).then_some("on");
        let x = (u32::from(number) - 1) * 8;
        html! { <rect {class} x={x.to_string()} width="5" height="16" rx="2.5" /> }
    };
    html! {
        <svg class="bars" viewBox="0 0 37 16" aria-hidden="true" focusable="false">
            { for (1..=5).map(bar) }
        </svg>
    }
}
