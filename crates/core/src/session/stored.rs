//! A session as it was read, and whether it can be gone on with.
//!
//! Most of what cannot be is no value of the types in [`super::record`], so that it is not read at all: a key
//! without a person, a lock without its answers, a yes. What is left to check is whether the parts agree with
//! each other and with the question set.

use super::paired::Source;
use super::record::{
    Device, Devices, Locked, Locks, Next, Open, Pair, Phase, Place, Reached, Session, Step,
};
use crate::measure::{Form, Person, QuestionSet};
use serde::{Deserialize, Serialize};

/// A session as it was read. [`StoredSession::check`] makes a [`Session`] of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StoredSession {
    pair: Pair,
    phase: Phase,
}

/// Why a stored session is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionError {
    /// It was made with another question set, or another version of it.
    OtherSet,
    /// It contradicts itself or the question set.
    Contradiction,
}

impl Device {
    fn fits(&self, set: &QuestionSet) -> bool {
        match self {
            // Somebody who has answered alone goes first, whichever of the two that is.
            Device::OfBoth { other: None } | Device::Own(_) | Device::Alone => true,
            Device::OfBoth { other: Some(other) } => other.fits(set),
        }
    }

    /// Whether nobody else has answered or invited before: somebody who has answered alone may be there.
    fn is_of_first(&self) -> bool {
        match self {
            Device::OfBoth { other } => other.is_none(),
            Device::Own(paired) => matches!(paired.source, Source::Own(_)),
            Device::Alone => true,
        }
    }
}

impl Locked {
    fn fits(&self, set: &QuestionSet) -> bool {
        self.answers.fits(set) && !self.answers.has_code() && self.sent.sender() == self.me
    }
}

impl Open {
    fn fits(&self, set: &QuestionSet, form: Form) -> bool {
        let locks_fit = match &self.devices {
            Devices::One { locks } => locks
                .iter()
                .flatten()
                .all(|lock| lock.has_code() && lock.fits(set)),
            Devices::Two { codes: None, .. } => true,
            Devices::Two {
                me,
                codes: Some(codes),
            } => codes.sent.sender() == *me && codes.theirs.sender() == me.other(),
        };
        locks_fit
            && self.after.fits(set, form, self.me())
            && Person::BOTH
                .into_iter()
                .all(|person| self.panels.panel(person).check(set).is_ok())
    }

    /// Whether two people can be there.
    fn is_at(&self, place: &Place) -> bool {
        match place {
            Place::Comparison | Place::Agreements | Place::Finish => true,
            Place::Talk => self.after.talk.is_some(),
            Place::Pulse { person, .. } => {
                self.me().is_none_or(|me| me == *person) && self.after.pulse(*person).is_none()
            }
        }
    }
}

impl StoredSession {
    /// Whether it was made with this question set, in any version.
    pub fn is_of(&self, set: &QuestionSet) -> bool {
        self.pair.set.split('/').next() == Some(set.id())
    }

    /// The session, if it can be gone on with and belongs to the question set.
    ///
    /// # Errors
    /// [`SessionError`] says why it cannot be continued.
    pub fn check(self, set: &QuestionSet) -> Result<Session, SessionError> {
        if self.pair.set != set.key() {
            return Err(SessionError::OtherSet);
        }
        let form = self.pair.setup.form();
        let fits = match &self.phase {
            Phase::Invite(invite) => invite.panel.check(set).is_ok(),
            Phase::Turn(turn) => {
                let is_place = match turn.step {
                    Step::Question(question) => question.statement < set.count(form).1,
                    Step::Direct | Step::FromPaper => true,
                    Step::Review => turn.panel.is_complete(set, form),
                };
                let is_reached = turn.reached != Reached::OwnSide || turn.device.is_of_first();
                is_place && is_reached && turn.panel.check(set).is_ok() && turn.device.fits(set)
            }
            Phase::Next(Next::Person { other, .. }) => other.fits(set),
            Phase::Next(Next::Anew { .. }) => true,
            Phase::Reveal(Locks { first, second }) => first.fits(set) && second.fits(set),
            Phase::Waiting(locked) => locked.fits(set),
            // Whether it opens is seen on opening: the ciphers may not be loaded yet.
            Phase::Ready(locked, theirs) => {
                locked.fits(set) && theirs.sender() == locked.me.other()
            }
            Phase::Open { open, place } => open.fits(set, form) && open.is_at(place),
            Phase::Alone(own) => own.panel.check(set).is_ok() && own.panel.is_complete(set, form),
        };
        let StoredSession { pair, phase } = self;
        let session = Session { pair, phase };
        // Only two people take part in a workshop, and none of them has begun alone.
        let fits = fits && (!session.began_alone() || session.pair.joined.is_none());
        fits.then_some(session).ok_or(SessionError::Contradiction)
    }
}
