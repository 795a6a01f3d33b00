//! What may be shown while agreements go from one device to the other.

use crate::exchange::SealedAgreements;
use crate::measure::Person;
use crate::session::after::Agreements;
use crate::session::event::Saved;
use crate::session::refusal::Refusal;
use crate::setup::Setup;

/// Whether what two people agreed on can be carried over to the other's device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carries {
    /// There is no other device, or nothing to carry over.
    Nothing,
    /// It can, once both say yes.
    Agreements,
    /// No message has room for all that they wrote.
    TooLong,
}

impl Carries {
    /// Of what two people agreed on, where there is another device (`is_tied`) or not.
    pub(in crate::session) fn of(agreements: &Agreements, is_tied: bool) -> Carries {
        if !is_tied || agreements.is_empty() {
            Carries::Nothing
        } else if agreements.carried().fits() {
            Carries::Agreements
        } else {
            Carries::TooLong
        }
    }
}

/// The message with the agreements.
#[derive(Debug)]
pub struct ShareScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Whose device this is.
    pub me: Person,
    /// The message.
    pub sealed: &'a SealedAgreements,
}

/// A field for the agreements of the other device.
#[derive(Debug)]
pub struct TakeInScreen<'a> {
    /// Why what came was not taken.
    pub refused: Option<&'a Refusal>,
}

/// What is on this device when agreements come from the other one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own<'a> {
    /// Nothing is written here.
    Nothing,
    /// Other agreements, which would be replaced.
    Other(&'a Agreements),
    /// The same.
    Same,
}

impl<'a> Own<'a> {
    /// Of what is here, beside what came.
    pub(in crate::session) fn of(here: &'a Agreements, theirs: &Agreements) -> Own<'a> {
        if here.is_empty() {
            Own::Nothing
        } else if here.carried() == theirs.carried() {
            Own::Same
        } else {
            Own::Other(here)
        }
    }
}

/// The agreements of the other device, which can be taken over.
#[derive(Debug)]
pub struct TakeOverScreen<'a> {
    /// What came.
    pub agreements: &'a Agreements,
    pub(in crate::session) here: &'a Agreements,
    /// Where the answers are.
    pub saved: Option<Saved>,
}

/// Nothing is worked out before it is asked for: what does that may not be loaded yet.
impl<'a> TakeOverScreen<'a> {
    /// What is here.
    pub fn own(&self) -> Own<'a> {
        Own::of(self.here, self.agreements)
    }
}
