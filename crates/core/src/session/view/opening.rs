//! What may be shown before and after both said yes.

use crate::exchange::Envelope;
use crate::measure::Person;
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
    /// Whether there is a session before it, to look at both.
    pub follows: bool,
}
