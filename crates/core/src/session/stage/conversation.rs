//! The talk about what both see: one theme at a time, in turns; then what the two agree on, and how each found
//! the talk.

use super::Viewing;
use crate::measure::{Person, QuestionSet};
use crate::session::after::{Pulse, Talk};
use crate::session::shared::Shared;
use crate::session::view::{AgreementsScreen, ConversationScreen, PulseScreen, Screen};

/// The talk.
#[derive(Clone, Debug)]
pub struct Conversation {
    /// The pair. How far they are is not in it, but in `talk`.
    pub viewing: Viewing,
    pub talk: Talk,
    /// Whether somebody wanted to go on before both had a turn.
    pub is_too_early: bool,
}

/// What the two agree on.
#[derive(Clone, Debug)]
pub struct Agreeing {
    pub viewing: Viewing,
    /// What they said of whether everything is clear. Never stored.
    pub clear: Option<bool>,
    /// The day that was typed last, where it is none on which they can look again. Never stored.
    pub bad_day: Option<String>,
}

/// One of the two says how the talk was.
#[derive(Clone, Debug)]
pub struct Pulsing {
    pub viewing: Viewing,
    pub person: Person,
    pub pulse: Pulse,
}

/// The themes in the order to talk about them.
pub fn order(viewing: &Viewing, set: &QuestionSet) -> Vec<usize> {
    viewing
        .open
        .panels
        .compare(set, &viewing.pair.setup)
        .order()
}

impl Conversation {
    pub fn new(viewing: Viewing, talk: Talk) -> Conversation {
        Conversation {
            viewing,
            talk,
            is_too_early: false,
        }
    }

    /// The pair, with how far they are in their talk.
    pub fn into_viewing(mut self) -> Viewing {
        self.viewing.open.after.talk = Some(self.talk);
        self.viewing
    }

    pub fn screen(&self, shared: &Shared) -> Screen<'_> {
        let Viewing { pair, open, .. } = &self.viewing;
        Screen::Conversation(ConversationScreen {
            setup: &pair.setup,
            panels: &open.panels,
            me: open.me(),
            talk: &self.talk,
            is_too_early: self.is_too_early,
            agrees: self.viewing.origin.is_unfinished(),
            saved: shared.saved,
        })
    }
}

impl Agreeing {
    pub fn new(viewing: Viewing) -> Agreeing {
        Agreeing {
            viewing,
            clear: None,
            bad_day: None,
        }
    }

    pub fn screen(&self, shared: &Shared) -> Screen<'_> {
        let Viewing { pair, open, .. } = &self.viewing;
        Screen::Agreements(AgreementsScreen {
            setup: &pair.setup,
            me: open.me(),
            agreements: &open.after.agreements,
            clear: self.clear,
            bad_day: self.bad_day.as_deref(),
            can_take_in: self.viewing.is_tied(),
            saved: shared.saved,
        })
    }
}

impl Pulsing {
    pub fn new(viewing: Viewing, person: Person, pulse: Pulse) -> Pulsing {
        Pulsing {
            viewing,
            person,
            pulse,
        }
    }

    pub fn screen(&self, shared: &Shared) -> Screen<'_> {
        let Viewing { pair, open, .. } = &self.viewing;
        Screen::Pulse(PulseScreen {
            setup: &pair.setup,
            me: open.me(),
            person: self.person,
            pulse: &self.pulse,
            saved: shared.saved,
        })
    }
}
