//! The stage in which one person looks at what own answers say.

use super::answering::review_themes;
use crate::session::record::{OwnPanel, Pair};
use crate::session::shared::Shared;
use crate::session::view::{AloneScreen, Screen};

/// One person has answered alone.
#[derive(Clone, Debug)]
pub struct Alone {
    pub pair: Pair,
    pub own: OwnPanel,
    /// Whether no invitation could be made for the other.
    pub failed: bool,
}

impl Alone {
    pub fn of(pair: Pair, own: OwnPanel) -> Alone {
        Alone {
            pair,
            own,
            failed: false,
        }
    }

    pub fn screen<'a>(&'a self, shared: &'a Shared) -> Screen<'a> {
        let (setup, panel) = (&self.pair.setup, &self.own.panel);
        Screen::Alone(AloneScreen {
            setup,
            me: self.own.me,
            panel,
            direct: panel.direct(),
            themes: review_themes(&shared.set, setup.form(), panel),
            failed: self.failed,
            saved: shared.saved,
        })
    }
}
