//! What the set-up may show.

use super::start::Unfinished;
use crate::measure::Person;
use crate::session::joined::JoinedGroup;
use crate::session::seal::CodeProblem;
use crate::setup::Setup;

/// What a set-up for two devices has besides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PairingDraft {
    /// Whose device this is.
    pub me: Option<Person>,
    /// Whether the two agree on words, rather than one inviting the other.
    pub by_words: bool,
}

/// Who answers where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetupWay {
    /// Two people on one device; who of the two answers first.
    OneDevice(Person),
    /// Two people on a device each.
    TwoDevices(PairingDraft),
    /// One person alone: which of the two that is.
    Alone(Person),
}

/// The set-up.
#[derive(Debug)]
pub struct SetupScreen<'a> {
    /// What was chosen so far.
    pub draft: &'a Setup,
    /// Who answers where.
    pub way: SetupWay,
    /// Whether the same two look again: relation, roles and names stay as they were.
    pub follows: bool,
    /// Whether the session that is changed has an answer already: somebody alone stays who it is.
    pub has_answers: bool,
    /// Whether *begin* was pressed before somebody said whose device this is.
    pub missing: bool,
    /// Why the words were not taken.
    pub code_problem: Option<CodeProblem>,
    /// The unfinished session that beginning would erase.
    pub replaces: Option<Unfinished<'a>>,
    /// The workshop in which the two take part: relation and form are settled by it.
    pub workshop: Option<JoinedGroup<'a>>,
    /// Whether both have the same name.
    pub same_names: bool,
    /// Whether keeping may be offered.
    pub may_keep: bool,
    /// For each form, how many themes and pairs of statements it has.
    pub counts: [(usize, usize); 3],
}

impl SetupScreen<'_> {
    /// For two devices, what was chosen besides.
    pub fn pairing(&self) -> Option<PairingDraft> {
        match self.way {
            SetupWay::TwoDevices(pairing) => Some(pairing),
            SetupWay::OneDevice(_) | SetupWay::Alone(_) => None,
        }
    }

    /// Which of the two is the only one who answers, where one answers alone.
    pub fn alone(&self) -> Option<Person> {
        match self.way {
            SetupWay::Alone(me) => Some(me),
            SetupWay::OneDevice(_) | SetupWay::TwoDevices(_) => None,
        }
    }
}
