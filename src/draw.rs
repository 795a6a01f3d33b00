//! What every screen is drawn from.

use super::components::Field;
use super::lazy::Chunks;
use super::model::{Here, OpenGroup, Told};
use super::msg::{CodeUse, Msg};
use tweeluik_core::measure::{Person, SetNotes};
use tweeluik_core::session::{Event, Journey};
use tweeluik_core::setup::Setup;
use tweeluik_core::words::{Called, DeviceWords, GroupSentences, GroupWords, Late, Words};
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
    /// Where the page stands, and what was last done with its codes.
    pub here: &'a Here,
    /// The group of a workshop, once it has been on the screen.
    pub open_group: Option<&'a OpenGroup>,
    /// Counts how often a screen had to be drawn anew.
    pub edition: u32,
    /// What is loaded of the module.
    pub chunks: Chunks,
}

impl Draw<'_> {
    /// The texts of late screens, in the language of the screen.
    pub fn late(&self) -> &'static Late {
        Late::of(self.words.language, self.journey.address())
    }

    /// The texts for two devices, in the language of the screen.
    pub fn device_words(&self) -> &'static DeviceWords {
        DeviceWords::of(self.words.language, self.journey.address())
    }

    /// What somebody is called in the language of the screen.
    pub fn called(&self, setup: &Setup, person: Person) -> Called {
        self.words.called(setup, person)
    }

    /// What the two are called inside a sentence.
    pub fn both(&self, setup: &Setup) -> [String; 2] {
        Person::BOTH.map(|person| self.called(setup, person).inside)
    }

    /// The texts of the group screen, in the language of the screen.
    pub fn group_words(&self) -> &'static GroupWords {
        GroupWords::of(self.words.language, self.journey.address())
    }

    /// What a frozen group screen says.
    pub fn group_sentences<'a>(&self, setup: &'a Setup) -> GroupSentences<'a> {
        GroupSentences::of(self.words.language, self.journey.address(), setup)
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

    /// Reads the code in a field when something is pressed.
    pub fn with_code(&self, purpose: CodeUse, field: &Field) -> Callback<MouseEvent> {
        let (link, field) = (self.link.clone(), field.clone());
        Callback::from(move |_| {
            let code = field.read();
            // The code on the lock is optional; on opening, an empty one is a wrong one.
            let is_there = purpose != CodeUse::Lock || !code.is_empty();
            link.emit(Msg::WithCode(purpose, is_there.then_some(code)));
        })
    }
}
