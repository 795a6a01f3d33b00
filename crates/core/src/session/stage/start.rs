//! The start, what was kept, and what is left after leaving.

use crate::session::event::FileProblem;
use crate::session::refusal::Refusal;
use crate::session::shared::Shared;
use crate::session::view::{Done, HistoryScreen, Screen, StartScreen, Unfinished};

/// The start.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// What was just done.
    pub done: Option<Done>,
    /// Why what came from another device was not taken.
    pub refused: Option<Refusal>,
}

/// Closed without a trace.
#[derive(Clone, Debug)]
pub struct Left {
    /// `false` where something may still be here.
    pub gone: bool,
}

/// What was kept on this device.
#[derive(Clone, Debug)]
pub struct History {
    /// Why a file was not opened.
    pub file: Option<FileProblem>,
    /// How many of what is kept are shown, where there are as many: [`KEPT_AT_ONCE`] or a multiple of it.
    pub shown: usize,
}

/// So many of what is kept are shown at first, and so many more each time.
pub const KEPT_AT_ONCE: usize = 20;

impl Default for History {
    fn default() -> History {
        History {
            file: None,
            shown: KEPT_AT_ONCE,
        }
    }
}

impl Start {
    pub fn after(done: Done) -> Start {
        Start {
            done: Some(done),
            refused: None,
        }
    }

    pub fn refused(why: Refusal) -> Start {
        Start {
            done: None,
            refused: Some(why),
        }
    }

    pub fn screen<'a>(&'a self, shared: &'a Shared) -> Screen<'a> {
        let unfinished = shared.unfinished.as_ref();
        Screen::Start(StartScreen {
            unfinished: unfinished.map(Unfinished::of),
            kept: shared.kept.len(),
            done: self.done,
            refused: self.refused.as_ref(),
        })
    }
}

impl History {
    pub fn screen<'a>(&'a self, shared: &'a Shared) -> Screen<'a> {
        let all = &*shared.kept;
        let (kept, more) = all.split_at_checked(self.shown).unwrap_or((all, &[]));
        let before = self.shown.saturating_sub(KEPT_AT_ONCE);
        Screen::History(HistoryScreen {
            kept,
            more,
            first_new: (before > 0).then_some(before),
            of_other_sets: shared.kept_of_other_sets,
            file: self.file,
        })
    }
}
