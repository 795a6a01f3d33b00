//! What the start and what was kept may show.

use crate::measure::Person;
use crate::session::event::FileProblem;
use crate::session::record::Kept;
use crate::session::refusal::Refusal;
use crate::setup::Setup;

/// What was just done, to be said once on the screen that follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// The session is gone from this device.
    Erased,
    /// The session is kept on this device.
    Kept,
    /// Somebody said not now: everything stays locked.
    NotNow,
    /// Something of the session may still be on this device.
    NotErased,
    /// Another tab has finished or erased the session.
    Elsewhere,
    /// Another tab goes on with the session.
    GoesOnElsewhere,
    /// Nobody was there for a while.
    Idle,
}

/// The start.
#[derive(Debug)]
pub struct StartScreen<'a> {
    /// The set-up of a session that can be continued, and whose turn it is in it.
    pub unfinished: Option<(&'a Setup, Option<Person>)>,
    /// How many finished sessions are kept on this device.
    pub kept: usize,
    /// What was just done.
    pub done: Option<Done>,
    /// Why what came from another device was not taken.
    pub refused: Option<&'a Refusal>,
}

/// What was kept on this device, and the way to open a file.
#[derive(Debug)]
pub struct HistoryScreen<'a> {
    /// What was kept, newest first.
    pub kept: &'a [Kept],
    /// Why the file was not opened.
    pub file: Option<FileProblem>,
}
