//! What is to be carried out at the edge.

use super::agreed::Agreed;
use super::record::{KeptChange, Session};
use crate::measure::Person;

/// Where the keyboard focus should go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the new screen.
    Heading,
    /// The question of the screen, which still waits for an answer.
    Question,
    /// The field for a secret code: one's own on the review, a person's on the reveal.
    Code(Option<Person>),
    /// What was asked in place.
    Asked,
    /// The same, and nothing scrolls: else what is under a finger would become another control.
    InPlace,
    /// As [`Focus::InPlace`], and what gets it comes into view, by no more than that takes.
    Notice,
    /// The first of what was added to a list.
    New,
    /// The button that opens the camera, or the one that closes it.
    Camera,
}

/// What the host of the widget is told. Never an answer, a name or a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// The answers of both were opened.
    Completed,
}

/// A change of what is kept on this device.
#[derive(Clone, Debug)]
pub enum KeptEffect {
    /// Write a finished session beside the others.
    Keep(Box<Agreed>),
    /// Change one of them: it was looked at again.
    Change(KeptChange),
    /// Remove one of them.
    Erase(u64),
    /// Remove everything that the product keeps here.
    EraseEverything,
}

/// Something to carry out at the edge.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Write the session to this device.
    Save(Box<Session>),
    /// Remove the session from this device.
    Erase,
    /// Change what is kept on this device.
    Kept(KeptEffect),
    /// Move the focus.
    Focus(Focus),
    /// Tell the host.
    Tell(Signal),
    /// Do not carry out what waits: it was meant for what the screen said before.
    AskAgain,
}
