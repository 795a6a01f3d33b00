//! What happens while somebody types in what stands on paper. It is a turn as any other: the same panel, saved with
//! each digit, and nobody else's to see.

use super::answering::{mark, to};
use super::effect::Focus;
use super::event::Event;
use super::record::{Reached, Step};
use super::stage::{Answering, Outcome};
use super::view::PaperProblem;
use crate::measure::{Blank, Direct, QuestionSet, Response};

/// While somebody types in.
pub fn apply(answering: Answering, event: Event, set: &QuestionSet) -> Outcome {
    match event {
        Event::Digit(blank, text) => typed(answering, blank, &text, set),
        Event::Mark(theme, is_marked) => mark(answering, &theme, is_marked, set),
        Event::Next => next(answering, set),
        Event::Back => {
            let step = match first_open(&answering, set) {
                Some(Blank::Question(question)) => Step::Question(question),
                Some(Blank::Direct) | None => Step::Direct,
            };
            to(answering, step)
        }
        _ => Outcome::ignored(answering),
    }
}

/// Takes what was typed, where the blank has such an answer. An empty field takes the answer away.
fn typed(mut answering: Answering, blank: Blank, text: &str, set: &QuestionSet) -> Outcome {
    let form = answering.pair.setup.form();
    let panel = &mut answering.turn.panel;
    let text = text.trim();
    match blank {
        Blank::Question(question) => {
            let Some((_, asked)) = set.pick(form).nth(question.statement) else {
                return Outcome::ignored(answering);
            };
            let (id, direction) = (asked.id(), question.direction);
            match digit(text).and_then(Response::of_digit) {
                Some(response) => panel.answer(id, direction, response),
                None if text.is_empty() => panel.clear(id, direction),
                None => return refused(answering, blank),
            }
        }
        Blank::Direct => match digit(text).and_then(|digit| Direct::try_from(digit).ok()) {
            Some(direct) => panel.answer_direct(direct),
            None if text.is_empty() => panel.clear_direct(),
            None => return refused(answering, blank),
        },
    }
    answering.paper_problem = None;
    Outcome::saved(answering)
}

/// What was typed is no answer: the one that was there stays.
fn refused(mut answering: Answering, blank: Blank) -> Outcome {
    answering.paper_problem = Some(PaperProblem::Refused(blank));
    Outcome::stays(answering)
}

/// The one digit of a text.
fn digit(text: &str) -> Option<u8> {
    match text.as_bytes() {
        [digit @ b'0'..=b'9'] => Some(digit - b'0'),
        _ => None,
    }
}

/// On to the review, once nothing is empty.
fn next(mut answering: Answering, set: &QuestionSet) -> Outcome {
    match first_open(&answering, set) {
        Some(blank) => {
            answering.paper_problem = Some(PaperProblem::Missing(blank));
            Outcome::focuses(answering, Focus::Asked)
        }
        None => {
            answering.turn.reached = answering.turn.reached.max(Reached::Review);
            to(answering, Step::Review)
        }
    }
}

/// The first that is empty.
fn first_open(answering: &Answering, set: &QuestionSet) -> Option<Blank> {
    let form = answering.pair.setup.form();
    let panel = &answering.turn.panel;
    let asked: Vec<_> = set.pick(form).collect();
    let is_open = |blank: &Blank| match blank {
        Blank::Question(question) => asked.get(question.statement).is_some_and(|(_, asked)| {
            let response = panel.response(asked.id(), question.direction);
            response.is_none()
        }),
        Blank::Direct => panel.direct().is_none(),
    };
    Blank::all(asked.len()).into_iter().find(is_open)
}
