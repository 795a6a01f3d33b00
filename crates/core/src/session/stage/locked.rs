//! The stages in which the answers of both, or one's own, are locked.

use crate::exchange::Envelope;
use crate::measure::Person;
use crate::session::record::{Locked, Locks, Pair};
use crate::session::refusal::Refusal;
use crate::session::seal::{CodeProblem, Opening};
use crate::session::shared::Shared;
use crate::session::view::{ExchangeScreen, ReadyScreen, RevealScreen, Screen};

/// On one device: both have locked, and each can say yes.
#[derive(Clone, Debug)]
pub struct Reveal {
    pub pair: Pair,
    pub locks: Locks,
    /// The yeses are said in one sitting: they are never stored.
    pub yes: Box<[Option<Opening>; 2]>,
    /// Whose secret code was not taken, and why.
    pub code_problem: Option<(Person, CodeProblem)>,
}

/// On one's own device: locked, and the other's answers are not here.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub pair: Pair,
    pub locked: Locked,
    /// Why what came was not taken.
    pub refused: Option<Refusal>,
}

/// On one's own device: both are here, and one can say yes.
#[derive(Clone, Debug)]
pub struct Ready {
    pub pair: Pair,
    pub locked: Locked,
    pub theirs: Envelope,
    /// Whether one's own envelope is shown once more.
    pub shows_codes: bool,
}

impl Reveal {
    pub fn of(pair: Pair, locks: Locks) -> Reveal {
        Reveal {
            pair,
            locks,
            yes: Box::default(),
            code_problem: None,
        }
    }

    pub fn screen(&self) -> Screen<'_> {
        let Locks { first, second } = &self.locks;
        Screen::Reveal(RevealScreen {
            setup: &self.pair.setup,
            yes: self.yes.each_ref().map(Option::is_some),
            has_code: [first.has_code(), second.has_code()],
            code_problem: self.code_problem,
        })
    }
}

impl Waiting {
    pub fn screen<'a>(&'a self, shared: &Shared) -> Screen<'a> {
        Screen::Exchange(ExchangeScreen {
            refused: self.refused.as_ref(),
            ..codes(&self.pair, &self.locked, shared)
        })
    }
}

impl Ready {
    pub fn screen<'a>(&'a self, shared: &Shared) -> Screen<'a> {
        if self.shows_codes {
            return Screen::Exchange(ExchangeScreen {
                has_theirs: true,
                ..codes(&self.pair, &self.locked, shared)
            });
        }
        Screen::Ready(ReadyScreen {
            setup: &self.pair.setup,
            me: self.locked.me,
        })
    }
}

fn codes<'a>(pair: &'a Pair, locked: &'a Locked, shared: &Shared) -> ExchangeScreen<'a> {
    ExchangeScreen {
        setup: &pair.setup,
        me: locked.me,
        mine: &locked.sent,
        has_theirs: false,
        is_open: false,
        how: locked.paired.how(),
        invitation: locked.paired.invitation(),
        refused: None,
        saved: shared.saved,
    }
}
