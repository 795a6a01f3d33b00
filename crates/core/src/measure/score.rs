//! One person's scores, in integer arithmetic.
//!
//! Source of the formulas: the project's measure, after the receive/give construction of the
//! bank's mirrored statements: score = 100 × mean((x − 1) / 4) over the answers x on the scale,
//! shown only when at least two thirds of the statements in question were answered on the scale.

use super::answer::{Direction, Level, Panel};
use super::set::{Form, QuestionSet};

/// A score that may be shown, kept as an exact fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score {
    /// Sum of (x − 1) over the answers.
    steps: u32,
    /// How many answers it rests on; never 0.
    answers: u32,
    /// How many statements were asked.
    asked: u32,
}

impl Score {
    /// A score from a sum of steps (x − 1) over some answers; `None` where fewer than two thirds
    /// of the statements asked were answered on the scale. Nothing is imputed.
    pub fn new(steps: u32, answers: u32, asked: u32) -> Option<Score> {
        (answers > 0 && answers * 3 >= asked * 2).then_some(Score {
            steps,
            answers,
            asked,
        })
    }

    /// 0–100, rounded half up.
    pub fn points(self) -> u32 {
        (50 * self.steps + self.answers) / (2 * self.answers)
    }

    /// How many answers the score rests on.
    pub fn answers(self) -> u32 {
        self.answers
    }

    /// How many statements were asked.
    pub fn asked(self) -> u32 {
        self.asked
    }

    /// The level nearest to the mean answer, rounded half up: the score in words.
    pub fn level(self) -> Level {
        let steps = (2 * self.steps + self.answers) / (2 * self.answers);
        u8::try_from(steps + 1)
            .ok()
            .and_then(Level::new)
            .unwrap_or(Level::ALL[4])
    }
}

/// Whether two scores are less than 16 points apart, counted exactly.
///
/// Source: with a 12-item mean, a standard deviation of .6 and a reliability of .85, differences
/// below about .65 scale points (16 of 100) cannot be told from chance.
pub fn about_the_same(one: Score, two: Score) -> bool {
    let (a, b) = (u64::from(one.steps), u64::from(one.answers));
    let (c, d) = (u64::from(two.steps), u64::from(two.answers));
    25 * (a * d).abs_diff(c * b) < 16 * b * d
}

/// The three scores of one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scores {
    /// What the person receives.
    pub receive: Option<Score>,
    /// What the person gives.
    pub give: Option<Score>,
    /// Perceived equality: both directions together.
    pub overall: Option<Score>,
}

impl Scores {
    /// The scores of a panel over the statements of a form.
    pub fn of(panel: &Panel, set: &QuestionSet, form: Form) -> Scores {
        let mut steps = [0; 2];
        let mut answers = [0; 2];
        let mut asked = 0;
        for (_, statement) in set.pick(form) {
            asked += 1;
            for (direction, (steps, answers)) in Direction::BOTH
                .into_iter()
                .zip(steps.iter_mut().zip(answers.iter_mut()))
            {
                let response = panel.response(statement.id(), direction);
                if let Some(level) = response.and_then(|response| response.level()) {
                    *steps += u32::from(level.number() - 1);
                    *answers += 1;
                }
            }
        }
        let [receive_steps, give_steps] = steps;
        let [received, given] = answers;
        Scores {
            receive: Score::new(receive_steps, received, asked),
            give: Score::new(give_steps, given, asked),
            overall: Score::new(receive_steps + give_steps, received + given, 2 * asked),
        }
    }
}
