//! What both people agreed to take along: saved as a file, printed, or kept on this device.
//!
//! An [`Agreed`] is made of two [`Consent`]s and of nothing else, and it is the only value from which a
//! file, a page on paper or a kept session is made. A consent is given on the last screen, is never
//! stored, and falls away when that screen is left.

use super::record::Session;
use super::seal::{Code, CodeProblem, Sealed};
use crate::exchange::Cost;
use crate::measure::{Person, QuestionSet};
use crate::setup::Setup;

/// One person's yes to saving, printing and keeping what both opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Consent(Person);

impl Consent {
    /// Somebody says yes. Where their lock had a secret code, it takes that, as opening did.
    pub(super) fn given(
        person: Person,
        lock: Option<&Sealed>,
        set: &QuestionSet,
        code: Option<&Code>,
        cost: Cost,
    ) -> Result<Consent, CodeProblem> {
        if let Some(lock) = lock {
            lock.open(person, set, code, cost)?;
        }
        Ok(Consent(person))
    }
}

/// An opened pair that both agreed to save, print and keep, and its day. Keys and secret codes are not in it.
#[derive(Clone, Debug)]
pub struct Agreed {
    session: Session,
    date: String,
}

impl Agreed {
    pub(super) fn both(
        _first: &Consent,
        _second: &Consent,
        session: Session,
        date: String,
    ) -> Agreed {
        Agreed { session, date }
    }

    /// The session as it is kept.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Its day, as `YYYY-MM-DD`.
    pub fn date(&self) -> &str {
        &self.date
    }

    /// The set-up.
    pub fn setup(&self) -> &Setup {
        self.session.setup()
    }

    /// Whose device it was, where each had one.
    pub fn me(&self) -> Option<Person> {
        self.session.me()
    }
}
