//! What both people agreed to take along: saved as a file, printed, or kept on this device.
//!
//! An [`Agreed`] is made of two [`Consent`]s and of nothing else, and it is the only value from which a
//! file, a page on paper or a kept session is made. A consent is given on the last screen, is never
//! stored, and falls away when that screen is left.

use super::journey::{Journey, Phase, Session, Viewed};
use super::seal::{Code, CodeProblem, Sealed};
use super::{Effect, Focus};
use crate::exchange::Cost;
use crate::measure::{Person, QuestionSet};
use crate::setup::Setup;

/// One person's yes to saving, printing and keeping what both opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Consent(Person);

impl Consent {
    /// Somebody says yes. Where their lock had a code, it takes that code, as opening did.
    fn given(
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

/// An opened pair that both agreed to save, print and keep, and its day. Keys and codes are not in it.
#[derive(Clone, Debug)]
pub struct Agreed {
    session: Session,
    date: String,
}

impl Agreed {
    fn both(_first: &Consent, _second: &Consent, session: Session, date: String) -> Agreed {
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
        self.session.me
    }
}

impl Journey {
    /// Whether both said yes to saving, printing and keeping, on the screen that is shown.
    pub fn is_agreed(&self) -> bool {
        self.passing.consents.iter().all(Option::is_some)
    }

    /// What both agreed to save, print and keep, with its day: today's, or that of what is looked at
    /// again. `None` without both yeses.
    // Not inlined, so that it can be loaded later.
    pub fn agreed(&self, today: String) -> Option<Agreed> {
        let [Some(first), Some(second)] = &self.passing.consents else {
            return None;
        };
        self.opened()?;
        let session = self.session.as_ref()?.as_kept();
        let date = match &self.viewed {
            None => today,
            Some(Viewed::File(date)) => date.clone(),
            Some(Viewed::Kept(id)) => self.kept.iter().find(|kept| kept.id == *id)?.date.clone(),
        };
        Some(Agreed::both(first, second, session, date))
    }

    /// One of the two says yes. Nothing on the screen moves then, so that no second tap falls on the
    /// other one's yes.
    pub(super) fn agree_to_take(&mut self, person: Person, code: Option<&str>) -> Vec<Effect> {
        let Some(Phase::Open { locks, .. }) = self.session.as_ref().map(|session| &session.phase)
        else {
            return Vec::new();
        };
        let [first, second] = &**locks;
        let lock = match person {
            Person::First => first,
            Person::Second => second,
        };
        // A code that cannot be one is simply the wrong one here.
        let code = code.and_then(|text| Code::typed(text).ok());
        match Consent::given(person, lock.as_ref(), &self.set, code.as_ref(), self.cost) {
            Err(problem) => {
                self.passing.code_problem = Some((Some(person), problem));
                vec![Effect::Focus(Focus::Code(Some(person)))]
            }
            Ok(consent) => {
                let [first, second] = &mut self.passing.consents;
                match person {
                    Person::First => *first = Some(consent),
                    Person::Second => *second = Some(consent),
                }
                self.passing.code_problem = None;
                self.passing.missing = false;
                vec![Effect::Focus(Focus::InPlace)]
            }
        }
    }

    /// Somebody wants to save, print or keep, and not both have said yes: it is asked.
    pub(super) fn ask_both(&mut self) -> Vec<Effect> {
        self.passing.missing = true;
        vec![Effect::Focus(Focus::Asked)]
    }
}
