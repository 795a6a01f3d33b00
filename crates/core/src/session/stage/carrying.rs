//! What two people agreed on goes from one device to the other: shown here, taken in there.

use super::{Origin, Viewing};
use crate::exchange::{Carried, SealedAgreements};
use crate::language::Language;
use crate::session::after::Agreements;
use crate::session::record::{Phase, Place, Session};
use crate::session::refusal::Refusal;
use crate::session::shared::Shared;
use crate::session::view::{Own, Screen, ShareScreen, TakeInScreen, TakeOverScreen};

/// The message with the agreements, after both said yes to it.
#[derive(Clone, Debug)]
pub struct Sharing {
    pub viewing: Viewing,
    pub sealed: SealedAgreements,
}

/// A field for the agreements that are on the other device.
#[derive(Clone, Debug)]
pub struct TakingIn {
    pub viewing: Viewing,
    pub refused: Option<Refusal>,
}

/// The agreements of the other device are here, and somebody says whether to take them over. Until then they are stored
/// nowhere.
#[derive(Clone, Debug)]
pub struct TakingOver {
    pub viewing: Viewing,
    /// Where one was.
    pub place: Place,
    pub theirs: Agreements,
}

impl Sharing {
    pub fn unfinished(&self) -> Option<Session> {
        self.viewing.unfinished(Place::Finish)
    }

    pub fn screen(&self) -> Screen<'_> {
        Screen::ShareAgreements(ShareScreen {
            setup: &self.viewing.pair.setup,
            me: self.sealed.sender(),
            sealed: &self.sealed,
        })
    }
}

impl TakingIn {
    pub fn unfinished(&self) -> Option<Session> {
        self.viewing.unfinished(Place::Agreements)
    }

    pub fn screen(&self) -> Screen<'_> {
        Screen::TakeInAgreements(TakeInScreen {
            refused: self.refused.as_ref(),
        })
    }
}

impl TakingOver {
    /// With an unfinished session; `None` where it is not open yet.
    pub fn of(session: Session, carried: Carried) -> Option<TakingOver> {
        let Session { pair, phase } = session;
        let Phase::Open { open, place } = phase else {
            return None;
        };
        Some(TakingOver {
            viewing: Viewing::new(pair, open, Origin::Unfinished),
            place,
            theirs: Agreements::of_carried(carried),
        })
    }

    /// What is here already.
    pub fn own(&self) -> Own<'_> {
        Own::of(self.viewing.open.after.agreements(), &self.theirs)
    }

    pub fn unfinished(&self) -> Option<Session> {
        self.viewing.unfinished(self.place.clone())
    }

    /// In which language it goes on, where it has waited: on one's own device, one's own.
    pub fn language(&self) -> Language {
        self.viewing.pair.language(self.viewing.open.me())
    }

    pub fn screen(&self, shared: &Shared) -> Screen<'_> {
        Screen::TakeOverAgreements(TakeOverScreen {
            agreements: &self.theirs,
            here: self.viewing.open.after.agreements(),
            saved: shared.saved,
        })
    }
}
