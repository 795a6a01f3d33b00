//! One pair's journey: who may do and see what, when.
//!
//! Pure. [`Journey`] is the one state machine: it takes an [`Event`], moves, and gives back the
//! [`Effect`]s to carry out. What a screen may show is a [`Screen`], and nothing else is reachable
//! from outside: a locked panel is a [`Sealed`] value without a way to look inside, and only the
//! yes of both people turns two of them into an [`Opened`] pair.

mod agreed;
mod apart;
mod attend;
mod config;
mod journey;
mod screen;
mod seal;
mod workshop;

pub use crate::exchange::Cost;
pub use agreed::Agreed;
pub use apart::{How, Refusal};
pub use attend::{Attended, contribution};
pub use config::{Config, ConfigProblem, Mode};
pub use journey::{
    Done, Effect, Event, FileProblem, Focus, Journey, Kept, Session, SessionError, Signal, Unsaved,
};
pub use screen::{
    AddingScreen, AnswerScreen, ApartDraft, ClosingScreen, Codes, ComparisonScreen, EnterScreen,
    ExchangeScreen, FinishScreen, HandOverScreen, HistoryScreen, InviteScreen, InvitedScreen,
    JoiningScreen, ReadyScreen, RevealScreen, ReviewRow, ReviewScreen, Screen, SetupScreen,
    StartScreen,
};
pub use seal::{Code, CodeProblem, Entropy, Opened, Sealed, decrypt, encrypt};
pub use workshop::{
    Before, BoardEffect, BoardEvent, BoardScreen, Harvest, MAX_AGREEMENT_CHARS, MOST_AGREEMENTS,
    Plan, Step as WorkshopStep, Taken, TallyStep, Told, Workshop,
};

/// What is said of an answer after it was given: where it is, or why it is nowhere safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Written to this device and read back.
    OnDevice,
    /// Only in this page, for this reason.
    InPage(Unsaved),
}
