//! What the set-up may show.

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

/// The set-up.
#[derive(Debug)]
pub struct SetupScreen<'a> {
    /// What was chosen so far.
    pub draft: &'a Setup,
    /// For two devices, what was chosen besides.
    pub pairing: Option<PairingDraft>,
    /// Whether *begin* was pressed before somebody said whose device this is.
    pub missing: bool,
    /// Why the words were not taken.
    pub code_problem: Option<CodeProblem>,
    /// The set-up of an unfinished session that beginning would erase.
    pub replaces: Option<&'a Setup>,
    /// The workshop in which the two take part: relation and form are settled by it.
    pub workshop: Option<JoinedGroup<'a>>,
    /// Whether both have the same name.
    pub same_names: bool,
    /// Whether keeping may be offered.
    pub may_keep: bool,
    /// For each form, how many themes and pairs of statements it has.
    pub counts: [(usize, usize); 3],
}
