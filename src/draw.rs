//! What every screen is drawn from.

use super::components::Field;
use super::lazy::{AfterChunk, Chunks, DevicesChunk, GroupChunk, LateChunk};
use super::model::{Here, OpenGroup, Told};
use super::msg::{CodeUse, Msg};
use super::texts;
use std::ops::Deref;
use tweeluik_core::language::Language;
use tweeluik_core::measure::{LocalText, Person, SetNotes, Theme, ThemeNotes};
use tweeluik_core::session::{Event, Journey};
use tweeluik_core::setup::Setup;
use tweeluik_core::words::{
    AfterWords, Called, DeviceWords, GroupSentences, GroupWords, Late, Words,
};
use yew::{Callback, MouseEvent};

/// What every screen needs to draw itself.
pub struct Draw<'a> {
    /// The texts that are needed early, in the language of the screen.
    pub words: &'static Words,
    /// The state.
    pub journey: &'a Journey,
    /// What comes with the question set, once it is here.
    pub notes: Option<&'a SetNotes>,
    /// Where messages go.
    pub link: &'a Callback<Msg>,
    /// The prefix of ids and radio names, unique in the page.
    pub id: &'a str,
    /// Whether a key is being derived.
    pub busy: bool,
    /// What the storage held at the start.
    pub told: &'a Told,
    /// Where the page stands, and what was last done with its messages.
    pub here: &'a Here,
    /// The group of a workshop, once it has been on the screen.
    pub open_group: Option<&'a OpenGroup>,
    /// Counts how often a screen had to be drawn anew.
    pub edition: u32,
    /// What is loaded of the module.
    pub chunks: Chunks,
}

/// What a screen of the late chunk needs to draw itself: its texts too.
#[derive(Clone, Copy)]
pub struct LateDraw<'a> {
    draw: &'a Draw<'a>,
    chunk: &'static dyn LateChunk,
    late: &'static Late,
}

/// What a screen that comes after the comparison needs to draw itself.
#[derive(Clone, Copy)]
pub struct AfterDraw<'a> {
    draw: LateDraw<'a>,
    chunk: &'static dyn AfterChunk,
    after: &'static AfterWords,
}

/// What a screen of the chunk for two devices needs to draw itself.
#[derive(Clone, Copy)]
pub struct DevicesDraw<'a> {
    draw: LateDraw<'a>,
    devices: &'static DeviceWords,
}

/// What the group screen needs to draw itself.
#[derive(Clone, Copy)]
pub struct GroupDraw<'a> {
    draw: DevicesDraw<'a>,
    group: &'static GroupWords,
}

impl<'a> Deref for LateDraw<'a> {
    type Target = Draw<'a>;

    fn deref(&self) -> &Draw<'a> {
        self.draw
    }
}

impl<'a> Deref for AfterDraw<'a> {
    type Target = LateDraw<'a>;

    fn deref(&self) -> &LateDraw<'a> {
        &self.draw
    }
}

impl<'a> Deref for DevicesDraw<'a> {
    type Target = LateDraw<'a>;

    fn deref(&self) -> &LateDraw<'a> {
        &self.draw
    }
}

impl<'a> Deref for GroupDraw<'a> {
    type Target = DevicesDraw<'a>;

    fn deref(&self) -> &DevicesDraw<'a> {
        &self.draw
    }
}

impl LateDraw<'_> {
    /// The texts of late screens, in the language of the screen.
    pub fn late(&self) -> &'static Late {
        self.late
    }

    /// The questions to talk with about a theme.
    pub fn prompts(&self, theme: &Theme) -> &[LocalText] {
        let notes = self.notes.and_then(|notes| notes.theme(theme.id()));
        notes.map(|notes| notes.prompts()).unwrap_or_default()
    }

    /// The card of a theme, in the language of the screen.
    pub fn card(&self, theme: &Theme) -> Option<&str> {
        let notes = self.notes.and_then(|notes| notes.theme(theme.id()));
        let card = notes.and_then(ThemeNotes::ask)?;
        Some(card.get(self.words.language.tag()))
    }

    /// The texts in the language of one of the two, or until they are loaded in that of the screen.
    pub fn texts_in(&self, language: Language) -> (&'static Words, &'static Late) {
        let address = self.journey.address();
        let late = self.chunk.texts(language).map(|late| late.of(address));
        let texts = texts::words(language, address).zip(late);
        texts.unwrap_or((self.words, self.late))
    }
}

impl AfterDraw<'_> {
    /// The texts of what comes after the comparison, in the language of the screen.
    pub fn after(&self) -> &'static AfterWords {
        self.after
    }

    /// The same in the language of one of the two, or until they are loaded in that of the screen.
    pub fn after_in(&self, language: Language) -> &'static AfterWords {
        let texts = self.chunk.texts(language);
        texts.map_or(self.after, |texts| texts.of(self.journey.address()))
    }
}

impl DevicesDraw<'_> {
    /// The texts for two devices, in the language of the screen.
    pub fn device_words(&self) -> &'static DeviceWords {
        self.devices
    }
}

impl GroupDraw<'_> {
    /// The texts of the group screen, in the language of the screen.
    pub fn group_words(&self) -> &'static GroupWords {
        self.group
    }

    /// What a frozen group screen says.
    pub fn group_sentences<'a>(&'a self, setup: &'a Setup) -> GroupSentences<'a> {
        GroupSentences {
            words: self.words,
            late: self.late,
            group: self.group,
            setup,
            set: self.journey.set(),
        }
    }
}

impl Draw<'_> {
    /// The late chunk and what it draws from, where both are loaded.
    pub fn late_chunk(&self) -> Option<(&'static dyn LateChunk, LateDraw<'_>)> {
        let chunk = self.chunks.late?;
        let late = chunk.texts(self.words.language)?;
        let draw = LateDraw {
            draw: self,
            chunk,
            late: late.of(self.journey.address()),
        };
        Some((chunk, draw))
    }

    /// The chunk for what comes after the comparison and what it draws from, where both are loaded.
    pub fn after_chunk(&self) -> Option<(&'static dyn AfterChunk, AfterDraw<'_>)> {
        let chunk = self.chunks.after?;
        let (_, draw) = self.late_chunk()?;
        let after = chunk.texts(self.words.language)?;
        let after = after.of(self.journey.address());
        Some((chunk, AfterDraw { draw, chunk, after }))
    }

    /// The chunk for two devices and what it draws from, where both are loaded.
    pub fn devices_chunk(&self) -> Option<(&'static dyn DevicesChunk, DevicesDraw<'_>)> {
        let chunk = self.chunks.devices?;
        let (_, draw) = self.late_chunk()?;
        let devices = chunk.texts(self.words.language)?;
        let devices = devices.of(self.journey.address());
        Some((chunk, DevicesDraw { draw, devices }))
    }

    /// The chunk of the group screen and what it draws from, where both are loaded.
    pub fn group_chunk(&self) -> Option<(&'static dyn GroupChunk, GroupDraw<'_>)> {
        let chunk = self.chunks.group?;
        let (_, draw) = self.devices_chunk()?;
        let group = chunk.texts(self.words.language)?;
        let group = group.of(self.journey.address());
        Some((chunk, GroupDraw { draw, group }))
    }

    /// What somebody is called in the language of the screen.
    pub fn called(&self, setup: &Setup, person: Person) -> Called {
        self.words.called(setup, person)
    }

    /// What the two are called inside a sentence.
    pub fn both(&self, setup: &Setup) -> [String; 2] {
        Person::BOTH.map(|person| self.called(setup, person).inside)
    }

    /// The same, where a sentence begins with the first of them.
    pub fn both_at_start(&self, setup: &Setup) -> [String; 2] {
        let [first, second] = Person::BOTH.map(|person| self.called(setup, person));
        [first.start, second.inside]
    }

    /// Whether the question set has cards to ask for something. The built-in set has, also before its notes are loaded;
    /// those of another set come with it.
    pub fn has_cards(&self) -> bool {
        self.notes.is_none_or(SetNotes::has_cards)
    }

    /// The heading that is so deep below that of the screen.
    pub fn heading_tag(&self, depth: u8) -> &'static str {
        match self.journey.heading_level() + depth {
            1 => "h1",
            2 => "h2",
            3 => "h3",
            4 => "h4",
            5 => "h5",
            _ => "h6",
        }
    }

    /// Whether a link can lead here from another device: to a file none can.
    pub fn has_link(&self) -> bool {
        !self.here.address.is_empty()
    }

    /// Sends a message when something is pressed.
    pub fn on(&self, msg: impl Into<Msg>) -> Callback<MouseEvent> {
        let (link, msg) = (self.link.clone(), msg.into());
        Callback::from(move |_| link.emit(msg.clone()))
    }

    /// Moves the journey when something is pressed.
    pub fn to(&self, event: Event) -> Callback<MouseEvent> {
        self.on(event)
    }

    /// Sends a message when something is chosen.
    pub fn choose(&self, msg: impl Into<Msg>) -> Callback<yew::Event> {
        let (link, msg) = (self.link.clone(), msg.into());
        Callback::from(move |_| link.emit(msg.clone()))
    }

    /// Reads a field when something is pressed, and sends what is typed in it.
    pub fn read(&self, field: &Field, make: fn(String) -> Msg) -> Callback<MouseEvent> {
        let (link, field) = (self.link.clone(), field.clone());
        Callback::from(move |_| link.emit(make(field.read())))
    }

    /// Reads the secret code in a field when something is pressed.
    pub fn with_code(&self, purpose: CodeUse, field: &Field) -> Callback<MouseEvent> {
        let (link, field) = (self.link.clone(), field.clone());
        Callback::from(move |_| {
            let code = field.read();
            // The secret code on the lock is optional; on opening, an empty one is a wrong one.
            let is_there = purpose != CodeUse::Lock || !code.is_empty();
            link.emit(Msg::WithCode(purpose, is_there.then_some(code)));
        })
    }
}
