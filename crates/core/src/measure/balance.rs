//! What one person's answers say: levels, and whether giving and receiving are in balance.
//!
//! Source of the formulas: the project's measure, version 2. With g and r for what somebody gives and receives by one
//! statement, S = Σ(g − r) over the n statements that have both, and B = S / n. It is called *in balance* where
//! |B| < 1.96 · 0.8 · √2 / √n, that is 1000 · S² < 4917 · n: an item error of 0.8 is assumed. The perceived equality
//! score is 100 − 25 · |B|. A level, the balance and the score may be shown where at least two thirds of the
//! statements asked were answered on the scale; nothing is imputed.

use super::answer::{Direction, Level, Panel, Response};
use super::set::{Form, QuestionSet};

/// Whether so many answers are enough to say something of all that was asked: two thirds.
fn are_enough(answers: u32, asked: u32) -> bool {
    answers > 0 && 3 * answers >= 2 * asked
}

/// How often somebody gives, or receives: the mean of the answers in that direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeanLevel {
    sum: u32,
    answers: u32,
}

impl MeanLevel {
    /// A mean from a sum of levels over some answers; `None` where fewer than two thirds of the statements asked
    /// were answered on the scale.
    pub fn new(sum: u32, answers: u32, asked: u32) -> Option<MeanLevel> {
        are_enough(answers, asked).then_some(MeanLevel { sum, answers })
    }

    /// The level in one direction of a panel, over the statements of a form.
    pub fn of(
        panel: &Panel,
        set: &QuestionSet,
        form: Form,
        direction: Direction,
    ) -> Option<MeanLevel> {
        let (mut sum, mut answers, mut asked) = (0, 0, 0);
        for (_, statement) in set.pick(form) {
            asked += 1;
            let response = panel.response(statement.id(), direction);
            if let Some(level) = response.and_then(Response::level) {
                sum += u32::from(level.number());
                answers += 1;
            }
        }
        MeanLevel::new(sum, answers, asked)
    }

    /// The level nearest to the mean, rounded half up.
    pub fn level(self) -> Level {
        Level::nearest(self.sum, self.answers)
    }
}

/// Where the balance of giving and receiving lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// No difference that is more than chance.
    InBalance,
    /// Gives more than receives.
    GivesMore,
    /// Receives more than gives.
    ReceivesMore,
}

impl Side {
    /// The side's name in the public surface.
    pub fn id(self) -> &'static str {
        match self {
            Side::InBalance => "in-balance",
            Side::GivesMore => "gives-more",
            Side::ReceivesMore => "receives-more",
        }
    }
}

/// What somebody gives beside what they receive, kept as an exact fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Balance {
    /// Sum of give − receive.
    steps: i32,
    /// How many statements have both; never 0.
    statements: u32,
}

impl Balance {
    /// A balance from a sum of give − receive over some statements; `None` where fewer than two thirds of the
    /// statements asked have both on the scale.
    pub fn new(steps: i32, statements: u32, asked: u32) -> Option<Balance> {
        are_enough(statements, asked).then_some(Balance { steps, statements })
    }

    /// The balance of a panel over the statements of a form.
    pub fn of(panel: &Panel, set: &QuestionSet, form: Form) -> Option<Balance> {
        let (mut steps, mut statements, mut asked) = (0, 0, 0);
        for (_, statement) in set.pick(form) {
            asked += 1;
            let level = |direction| panel.response(statement.id(), direction)?.level();
            if let (Some(give), Some(receive)) = (level(Direction::Give), level(Direction::Receive))
            {
                steps += i32::from(give.number()) - i32::from(receive.number());
                statements += 1;
            }
        }
        Balance::new(steps, statements, asked)
    }

    /// Where it lies.
    pub fn side(self) -> Side {
        let steps = u64::from(self.steps.unsigned_abs());
        if 1000 * steps * steps < 4917 * u64::from(self.statements) {
            Side::InBalance
        } else if self.steps > 0 {
            Side::GivesMore
        } else {
            Side::ReceivesMore
        }
    }

    /// The perceived equality score, 0–100, rounded half up: 100 where as much is given as received.
    pub fn equality(self) -> u32 {
        let all = 100 * self.statements;
        let left = all.saturating_sub(25 * self.steps.unsigned_abs());
        (2 * left + self.statements) / (2 * self.statements)
    }

    /// How many statements it rests on.
    pub fn statements(self) -> u32 {
        self.statements
    }
}
