//! What one pair adds.

use crate::measure::answer::Level;
use crate::measure::compare::{Comparison, DirectedComparison, Gap};
use crate::measure::direct::Direct;
use crate::measure::set::{Form, QuestionSet};

/// One directed comparison of a pair, as it is added: the giver's level and the receiver's, where they
/// are on the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Levels {
    /// What the giver says to give.
    pub give: Option<Level>,
    /// What the other says to receive.
    pub receive: Option<Level>,
}

impl Levels {
    /// The gap; `None` where the two cannot be compared.
    pub fn gap(self) -> Option<Gap> {
        Some(Gap::between(self.give?, self.receive?))
    }
}

/// What one pair adds: for each statement of the form both directed comparisons, first the one in which
/// the first person gives; and both answers to the direct question. Nothing that identifies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contribution {
    form: Form,
    statements: Vec<[Levels; 2]>,
    direct: [Direct; 2],
}

impl Contribution {
    /// What a comparison adds, with the answers of the first and the second person to the direct question.
    pub fn of(comparison: &Comparison, direct: [Direct; 2], form: Form) -> Contribution {
        let levels = |one: &DirectedComparison| Levels {
            give: one.give_level(),
            receive: one.receive_level(),
        };
        let themes = comparison.themes.iter();
        let all = themes.flat_map(|theme| &theme.comparisons);
        Contribution {
            form,
            statements: all.map(|both| both.each_ref().map(levels)).collect(),
            direct,
        }
    }

    /// What was read; `None` where a set does not ask so many statements in this form.
    pub fn new(
        set: &QuestionSet,
        form: Form,
        statements: Vec<[Levels; 2]>,
        direct: [Direct; 2],
    ) -> Option<Contribution> {
        let (_, asked) = set.count(form);
        (statements.len() == asked).then_some(Contribution {
            form,
            statements,
            direct,
        })
    }

    /// The form that was answered.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The answers of the first and the second person to the direct question.
    pub fn direct(&self) -> [Direct; 2] {
        self.direct
    }

    /// The levels, statement by statement.
    pub fn statements(&self) -> &[[Levels; 2]] {
        &self.statements
    }
}
