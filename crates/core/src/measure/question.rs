//! In which order the questions of a form are asked, and their numbers on paper.

use super::answer::Direction;
use serde::{Deserialize, Serialize};

/// One statement in one direction. First all are asked that somebody receives, then all that they give:
/// asked side by side, people level the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// The direction.
    pub direction: Direction,
    /// The statement's place in the form, from 0.
    pub statement: usize,
}

impl Question {
    /// What is asked first.
    pub const FIRST: Question = Question {
        direction: Direction::Receive,
        statement: 0,
    };

    /// How many are asked before it, where the form has so many statements.
    pub fn number(self, statements: usize) -> usize {
        match self.direction {
            Direction::Receive => self.statement,
            Direction::Give => statements + self.statement,
        }
    }

    /// The question that is asked before it.
    pub fn before(self, statements: usize) -> Option<Question> {
        let Question {
            direction,
            statement,
        } = self;
        match (statement.checked_sub(1), direction) {
            (Some(statement), _) => Some(Question {
                direction,
                statement,
            }),
            (None, Direction::Receive) => None,
            (None, Direction::Give) => Some(Question {
                direction: Direction::Receive,
                statement: statements.checked_sub(1)?,
            }),
        }
    }

    /// The question that is asked after it.
    pub fn after(self, statements: usize) -> Option<Question> {
        let Question {
            direction,
            statement,
        } = self;
        if statement + 1 < statements {
            return Some(Question {
                direction,
                statement: statement + 1,
            });
        }
        match direction {
            Direction::Receive => Some(Question {
                direction: Direction::Give,
                statement: 0,
            }),
            Direction::Give => None,
        }
    }
}

/// What somebody fills in on paper: the questions in their order, then the direct question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blank {
    /// A statement in one direction.
    Question(Question),
    /// The direct question.
    Direct,
}

impl Blank {
    /// All of a form that has so many statements, in the order of the paper.
    pub fn all(statements: usize) -> Vec<Blank> {
        let mut all = Vec::with_capacity(2 * statements + 1);
        let mut question = (statements > 0).then_some(Question::FIRST);
        while let Some(next) = question {
            all.push(Blank::Question(next));
            question = next.after(statements);
        }
        all.push(Blank::Direct);
        all
    }

    /// Its number on paper, from 1 on, where the form has so many statements.
    pub fn number(self, statements: usize) -> usize {
        match self {
            Blank::Question(question) => question.number(statements) + 1,
            Blank::Direct => 2 * statements + 1,
        }
    }
}
