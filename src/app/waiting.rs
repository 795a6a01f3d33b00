//! Waiting for a chunk that is not loaded yet.

use super::App;
use crate::lazy::{Part, load_devices, load_group};
use crate::msg::{Msg, PageMsg};
use crate::texts::{are_loaded, load, notes_lines, set_lines};
use gloo_timers::callback::Timeout;
use tweeluik_core::language::Language;
use tweeluik_core::measure::add_language;
use tweeluik_core::session::{Event, Focus, Screen};
use tweeluik_core::words::Words;
use yew::Context;

/// How long people wait for a chunk before they are told why, in milliseconds.
const SLOW_LOAD: u32 = 4_000;

/// What the screen is called while its chunk is not loaded.
const WAITING: &str = "waiting";

/// What waits for a chunk.
#[derive(Default)]
pub(super) struct Waiting {
    /// What was pressed, to be done when it is here.
    pub(super) pressed: Option<Msg>,
    /// The language that was chosen for the screen: until its texts are there the screen stays as it is.
    pub(super) language: Option<Event>,
    /// What came from another device.
    pub(super) incoming: Option<String>,
    /// Runs while something waits.
    pub(super) clock: Option<Timeout>,
    /// Whether that takes long.
    pub(super) is_slow: bool,
}

impl App {
    /// A chunk is loaded: what waited for it is done.
    pub(super) fn go_on(&mut self, ctx: &Context<Self>) {
        // What was waited for with a screen of its own is there.
        if self.shown == Some(WAITING) && self.can_draw(&self.journey.screen()) {
            self.focus = Some(Focus::Heading);
        }
        if let Some(event) = self.waiting.language.take() {
            self.act(ctx, Msg::Event(event));
        }
        let pressed = self.waiting.pressed.take();
        if let Some(text) = self.waiting.incoming.take() {
            self.act(ctx, Msg::Event(Event::Incoming(text)));
        } else if let Some(pressed) = pressed {
            self.act(ctx, pressed);
        }
    }

    /// Loads the chunk for two devices.
    pub(super) fn load_devices(&mut self, ctx: &Context<Self>) {
        if !self.devices_are_coming {
            self.devices_are_coming = true;
            ctx.link()
                .send_future(async { PageMsg::DevicesLoaded(load_devices().await) });
        }
    }

    /// Loads the chunk of the group screen, which needs that for two devices too.
    pub(crate) fn load_group(&mut self, ctx: &Context<Self>) {
        self.load_devices(ctx);
        if !self.group_is_coming {
            self.group_is_coming = true;
            ctx.link()
                .send_future(async { PageMsg::GroupLoaded(load_group().await) });
        }
    }

    /// Gives the built-in question set its texts in all languages that are loaded.
    pub(crate) fn add_set_texts(&mut self) {
        if self.here.own_questions {
            return;
        }
        for language in Language::ALL {
            if let Some(lines) = set_lines(language) {
                self.journey.add_language(language, lines);
            }
            if let (Some(notes), Some(lines)) = (&mut self.notes, notes_lines(language)) {
                add_language(notes, language.tag(), lines);
            }
        }
    }

    /// Keeps the choice of another language for the screen until its texts are there. Says whether it has done so.
    pub(super) fn wait_for_language(&mut self, event: &Event) -> bool {
        let screen = self.journey.screen();
        let language = match (event, &screen) {
            (Event::Language(language), _)
            // What is printed is in both languages.
            | (Event::PersonLanguage(_, language), Screen::Invited(_) | Screen::Paper(_)) => {
                *language
            }
            _ => return false,
        };
        let needs = Part::of(&screen).needs();
        let is_here = needs.iter().all(|part| are_loaded(language, *part));
        // What was chosen before no longer comes.
        self.waiting.language = (!is_here).then(|| event.clone());
        if !is_here {
            self.load_texts_in(language);
        }
        !is_here
    }

    /// Loads the texts of the languages in use, for each part whose chunk is loaded or on its way.
    pub(super) fn load_texts(&mut self) {
        for language in self.journey.languages_in_use() {
            self.load_texts_in(language);
        }
    }

    fn load_texts_in(&mut self, language: Language) {
        let parts = [
            (Part::First, true),
            (Part::Late, self.late_is_coming),
            (Part::After, self.after_is_coming),
            (Part::Devices, self.devices_are_coming),
            (Part::Group, self.group_is_coming),
        ];
        for (part, is_needed) in parts {
            let file = (language, part);
            if is_needed && !are_loaded(language, part) && !self.texts_coming.contains(&file) {
                self.texts_coming.push(file);
                load(language, part);
            }
        }
    }

    /// Does something when files can be read and written. That chunk is on its way.
    pub(crate) fn wait_for_files(&mut self, msg: Msg) {
        self.waiting.pressed = Some(msg);
    }

    /// Does something when what comes after the comparison is there. That chunk is on its way.
    pub(crate) fn wait_for_after(&mut self, msg: impl Into<Msg>) {
        self.waiting.pressed = Some(msg.into());
    }

    /// Does something when what two devices need is there.
    pub(crate) fn wait_for_devices(&mut self, ctx: &Context<Self>, msg: impl Into<Msg>) {
        self.waiting.pressed = Some(msg.into());
        self.load_devices(ctx);
    }

    /// Does something when the group screen can be shown.
    pub(crate) fn wait_for_group(&mut self, ctx: &Context<Self>, msg: Msg) {
        self.waiting.pressed = Some(msg);
        self.load_group(ctx);
    }

    /// Whether the chunk of a screen is loaded, and its texts in the language of the screen.
    fn is_loaded(&self, screen: &Screen<'_>) -> bool {
        let language = self.journey.language();
        let mut needs = Part::of(screen).needs().iter();
        needs.all(|part| self.chunks.has(*part) && are_loaded(language, *part))
    }

    /// Whether a screen can be drawn: all that it needs is loaded, and what it shows has come from the storage.
    pub(super) fn can_draw(&self, screen: &Screen<'_>) -> bool {
        self.is_loaded(screen) && (self.open_group.is_some() || !matches!(screen, Screen::Workshop))
    }

    /// The name of what is drawn.
    pub(super) fn shown_as(&self, screen: &Screen<'_>) -> &'static str {
        if self.can_draw(screen) {
            screen.id()
        } else {
            WAITING
        }
    }

    /// Begins to count when something waits, and stops when nothing does.
    pub(super) fn watch(&mut self, ctx: &Context<Self>) {
        self.load_texts();
        // With all of it loaded, which is nearly always, no screen is made up only to be looked at.
        let is_all = self.chunks.late.is_some()
            && self.chunks.after.is_some()
            && self.chunks.devices.is_some()
            && (self.chunks.group.is_some() || !self.journey.is_at_group())
            && self.texts_coming.is_empty();
        let is_missing = !is_all && self.is_missing(ctx);
        let asked = self.waiting.pressed.is_some()
            || self.waiting.language.is_some()
            || self.waiting.incoming.is_some();
        if !asked && !is_missing {
            self.waiting = Waiting::default();
        } else if self.waiting.clock.is_none() {
            let link = ctx.link().clone();
            let tell = move || link.send_message(PageMsg::LoadIsSlow);
            self.waiting.clock = Some(Timeout::new(SLOW_LOAD, tell));
        }
    }

    /// Whether the chunk of the screen is not loaded. That for two devices is asked for where it is needed.
    fn is_missing(&mut self, ctx: &Context<Self>) -> bool {
        let screen = self.journey.screen();
        let is_missing = !self.is_loaded(&screen);
        if is_missing && Part::of(&screen) == Part::Devices {
            self.load_devices(ctx);
        }
        is_missing
    }

    /// What to say while something waits for a chunk. A heading may say the first of it already.
    pub(super) fn wait(&self, words: &Words, is_said: bool) -> &'static str {
        match self.waiting {
            Waiting { clock: None, .. } => "",
            Waiting { is_slow: true, .. } => words.waiting_late,
            _ if is_said => "",
            _ => words.waiting,
        }
    }
}
