//! The workshop that a pair takes part in: its join code, and the pair's id once both agreed to add.

use super::seal::Opened;
use crate::exchange::{Added, Workshop};
use crate::language::Language;
use crate::measure::{Contribution, Person, QuestionSet};
use crate::setup::{Name, Relation, Setup};
use serde::{Deserialize, Serialize};

/// The workshop of a pair. The join code stays as it came, and is read where it is needed, since what
/// reads it may not be loaded yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    pub(super) code: Vec<u8>,
    /// What tells the pair from others, once both agreed to add.
    pub(super) pair: Option<[u8; 8]>,
}

impl Joined {
    pub(super) fn new(code: Vec<u8>) -> Joined {
        Joined { code, pair: None }
    }

    fn read(&self) -> Option<Workshop> {
        match Workshop::split(&self.code)? {
            (workshop, []) => Some(workshop),
            _ => None,
        }
    }
}

/// What a screen may know of the workshop of a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JoinedGroup<'a>(pub(super) &'a Joined);

impl JoinedGroup<'_> {
    /// What the facilitator calls the workshop; empty where it has no name.
    pub fn name(self) -> String {
        self.0.read().map_or_else(String::new, |code| code.name)
    }

    /// What the facilitator settled for every pair.
    pub fn setup(self) -> Option<Setup> {
        setup_of(&self.0.read()?)
    }

    /// What the pair adds, once both agreed.
    pub fn added(self, set: &QuestionSet, setup: &Setup, panels: &Opened) -> Option<Added> {
        let pair = self.0.pair?;
        Added::of(&contribution(set, setup, panels)?, &self.0.read()?, pair)
    }
}

/// What a pair adds to a workshop; `None` where one of them has not answered the direct question.
pub fn contribution(set: &QuestionSet, setup: &Setup, panels: &Opened) -> Option<Contribution> {
    let [first, second] = Person::BOTH.map(|person| panels.panel(person));
    let direct = [first.direct()?, second.direct()?];
    let comparison = panels.compare(set, setup);
    Some(Contribution::of(&comparison, direct, setup.form()))
}

/// The set-up that a join code describes; `None` where we would never have written it.
pub(super) fn setup_of(code: &Workshop) -> Option<Setup> {
    let relation = Relation::of_number(code.relation)?;
    let language = Language::of_number(code.language)?;
    let mut setup = Setup::new(relation, language, code.form);
    for (person, role) in Person::BOTH.into_iter().zip(&code.roles) {
        setup.set_role(person, Name::exactly(role)?);
    }
    let has_role = code.roles.iter().any(|role| !role.is_empty());
    Name::exactly(&code.name)?;
    (relation == Relation::Own || !has_role).then_some(setup)
}
