//! What may be shown before and after both said yes.

use crate::exchange::Envelope;
use crate::measure::Person;
use crate::session::event::Saved;
use crate::session::seal::{CodeProblem, Opened};
use crate::setup::Setup;

/// Two yeses.
#[derive(Debug)]
pub struct RevealScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who said yes: first, second.
    pub yes: [bool; 2],
    /// Whose lock has a secret code: first, second.
    pub has_code: [bool; 2],
    /// Whose code was not taken, and why.
    pub code_problem: Option<(Person, CodeProblem)>,
}

/// Both envelopes of an open session. Nothing is worked out before it is asked for: what does that may not
/// be loaded yet.
#[derive(Clone, Copy)]
pub struct Codes<'a> {
    first: &'a Envelope,
    second: &'a Envelope,
}

impl std::fmt::Debug for Codes<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Codes")
    }
}

impl<'a> Codes<'a> {
    pub(in crate::session) fn new(
        me: Person,
        mine: &'a Envelope,
        theirs: &'a Envelope,
    ) -> Codes<'a> {
        let (first, second) = match me {
            Person::First => (mine, theirs),
            Person::Second => (theirs, mine),
        };
        Codes { first, second }
    }

    /// 0–9999: the same on both devices where they compare the same answers.
    pub fn check_number(self) -> u16 {
        Envelope::check_number(self.first, self.second)
    }
}

/// The comparison.
#[derive(Debug)]
pub struct ComparisonScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// The answers of both.
    pub panels: &'a Opened,
    /// Whether it is a kept session that is looked at again.
    pub is_kept: bool,
    /// Whose device this is, where each has one: their side comes first.
    pub me: Option<Person>,
    /// Both envelopes, where they can be shown once more.
    pub codes: Option<Codes<'a>>,
    /// Whether there is a group to which they can add.
    pub adds: bool,
}

/// The talk: one theme at a time, in turns.
#[derive(Debug)]
pub struct ConversationScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// The answers of both.
    pub panels: &'a Opened,
    /// Whose device this is, where each has one.
    pub me: Option<Person>,
    /// The theme, by its place in the set.
    pub theme: usize,
    /// How often another question was asked for.
    pub question: usize,
    /// Whose turn it is to tell. The other one asks, and listens.
    pub tells: Person,
    /// Whether both have had a turn.
    pub both_told: bool,
    /// Whether somebody wanted to go on before that.
    pub is_too_early: bool,
    /// All themes of the form, in the order to talk about them.
    pub themes: &'a [usize],
    /// Whether a theme comes after this one.
    pub has_next: bool,
}

/// The end.
#[derive(Debug)]
pub struct FinishScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who agreed to saving, printing and keeping: first, second. With both there is a
    /// [`crate::session::Agreed`].
    pub yes: [bool; 2],
    /// Whose yes takes a secret code: first, second.
    pub has_code: [bool; 2],
    /// Whose code was not taken, and why.
    pub refused: Option<(Person, CodeProblem)>,
    /// Whether somebody wanted to save, print or keep before both agreed.
    pub missing: bool,
    /// Whose device this is, where each has one.
    pub me: Option<Person>,
    /// Whether keeping may be offered.
    pub may_keep: bool,
    /// Whether it is a kept session that is looked at again.
    pub is_kept: bool,
    /// Whether it comes from a file.
    pub is_file: bool,
    /// Why no file was locked.
    pub code_problem: Option<CodeProblem>,
    /// Whether there is a group to which they can add.
    pub adds: bool,
    /// Where the answers are.
    pub saved: Option<Saved>,
}
