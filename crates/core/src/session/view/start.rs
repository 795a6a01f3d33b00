//! What the start and what was kept may show.

use crate::measure::Person;
use crate::session::event::FileProblem;
use crate::session::record::{Kept, Session};
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

/// A session that waits to be finished.
#[derive(Clone, Copy, Debug)]
pub struct Unfinished<'a> {
    /// Its set-up.
    pub setup: &'a Setup,
    /// Whose it is.
    pub whose: Whose,
}

/// Whose session it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Of two people; whose turn it is, until both have locked.
    OfTwo(Option<Person>),
    /// Of one person, who answers alone.
    OfOne(Person),
}

impl Unfinished<'_> {
    pub(in crate::session) fn of(session: &Session) -> Unfinished<'_> {
        let whose = match session.alone() {
            Some(me) => Whose::OfOne(me),
            None => Whose::OfTwo(session.turn()),
        };
        Unfinished {
            setup: session.setup(),
            whose,
        }
    }
}

impl Whose {
    /// Whose turn it is.
    pub fn turn(self) -> Option<Person> {
        match self {
            Whose::OfTwo(turn) => turn,
            Whose::OfOne(me) => Some(me),
        }
    }
}

/// The start.
#[derive(Debug)]
pub struct StartScreen<'a> {
    /// The session that can be continued.
    pub unfinished: Option<Unfinished<'a>>,
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
    /// What was kept, newest first, as far as it is shown.
    pub kept: &'a [Kept],
    /// The older ones, which are not shown yet.
    pub more: &'a [Kept],
    /// The place in `kept` of the first of those that were asked for last.
    pub first_new: Option<usize>,
    /// How many kept sessions answer other questions, and so are not among them.
    pub of_other_sets: usize,
    /// Why the file was not opened.
    pub file: Option<FileProblem>,
}

impl HistoryScreen<'_> {
    /// Where the same two kept more than one session on one day: which of these the one at a place in `kept` is,
    /// from 1, the oldest first.
    pub fn number_of_day(&self, place: usize) -> Option<usize> {
        let one = self.kept.get(place)?;
        let is_alike = |other: &&Kept| {
            let (setup, others) = (one.session.setup(), other.session.setup());
            one.date == other.date && setup.is_of_the_same_two(others)
        };
        let newer = self.kept.iter().take(place).filter(is_alike).count();
        let all = self.kept.iter().chain(self.more).filter(is_alike).count();
        (all > 1).then_some(all - newer)
    }
}
