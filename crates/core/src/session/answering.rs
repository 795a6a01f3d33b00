//! What happens while the two answer, each alone.

use super::effect::{Effect, Focus};
use super::event::Event;
use super::paired::{Paired, Source};
use super::record::{
    Device, Invite, Locks, Next, OwnPanel, Pair, Phase, Reached, Session, Step, Turn,
};
use super::seal::{Code, CodeProblem, Entropy, Sealed};
use super::shared::Shared;
use super::stage::{Alone, Answering, HandOver, Inviting, Outcome, Reveal, SetUp, Start, Way};
use super::view::Done;
use crate::measure::{Direction, Panel, Person, Question, QuestionSet, Response};

/// While somebody answers the questions.
pub fn apply(answering: Answering, event: Event, shared: &Shared) -> Outcome {
    let Step::Question(question) = answering.turn.step else {
        return Outcome::later(answering, event);
    };
    match event {
        Event::Answer(id, direction, response) if question.direction == direction => {
            answer(answering, question, (&id, response), &shared.set)
        }
        Event::FromPaper => to(answering, Step::FromPaper),
        Event::Next => next(answering, question, &shared.set),
        Event::Back => match question.before(statements(&answering, &shared.set)) {
            Some(before) => to(answering, Step::Question(before)),
            None => before_the_first(answering),
        },
        _ => Outcome::ignored(answering),
    }
}

/// After the questions: the direct one, the look over all answers, and the lock.
pub fn after_the_questions(answering: Answering, event: Event, shared: &mut Shared) -> Outcome {
    match answering.turn.step {
        Step::Direct => at_direct(answering, event, &shared.set),
        Step::Review => at_review(answering, event, shared),
        Step::Question(_) | Step::FromPaper => Outcome::later(answering, event),
    }
}

fn at_direct(mut answering: Answering, event: Event, set: &QuestionSet) -> Outcome {
    match event {
        Event::Direct(direct) => {
            answering.missing = false;
            with(answering, |panel| panel.answer_direct(direct))
        }
        Event::Next if answering.turn.panel.direct().is_none() => {
            answering.missing = true;
            Outcome::focuses(answering, Focus::Question)
        }
        Event::Next if is_complete(&answering, set) => {
            answering.turn.reached = answering.turn.reached.max(Reached::Review);
            to(answering, Step::Review)
        }
        Event::Back => {
            let last = Question {
                direction: Direction::Give,
                statement: statements(&answering, set).saturating_sub(1),
            };
            to(answering, Step::Question(last))
        }
        _ => Outcome::ignored(answering),
    }
}

fn at_review(answering: Answering, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::Back => before_the_review(answering),
        Event::ChangeDirect => to(answering, Step::Direct),
        Event::Change(question) if question.statement < statements(&answering, &shared.set) => {
            to(answering, Step::Question(question))
        }
        Event::Mark(theme, is_marked) => mark(answering, &theme, is_marked, &shared.set),
        Event::Lock(code, entropy) => lock(answering, (code, entropy), shared),
        Event::LookAlone => look_alone(answering),
        _ => Outcome::ignored(answering),
    }
}

fn statements(answering: &Answering, set: &QuestionSet) -> usize {
    set.count(answering.pair.setup.form()).1
}

fn is_complete(answering: &Answering, set: &QuestionSet) -> bool {
    let form = answering.pair.setup.form();
    answering.turn.panel.is_complete(set, form)
}

/// Another step of the same turn.
pub(super) fn to(answering: Answering, step: Step) -> Outcome {
    let Answering { pair, turn, .. } = answering;
    Outcome::moved(Answering::at(pair, Turn { step, ..turn }))
}

/// Something is answered on this screen.
fn with(mut answering: Answering, change: impl FnOnce(&mut Panel)) -> Outcome {
    change(&mut answering.turn.panel);
    Outcome::saved(answering)
}

fn answer(
    mut answering: Answering,
    question: Question,
    (id, response): (&str, Response),
    set: &QuestionSet,
) -> Outcome {
    let form = answering.pair.setup.form();
    let asked = set.pick(form).nth(question.statement);
    // A page that was not drawn anew may answer another question.
    if asked.is_none_or(|(_, statement)| statement.id() != id) {
        return Outcome::ignored(answering);
    }
    answering.missing = false;
    with(answering, |panel| {
        panel.answer(id, question.direction, response)
    })
}

/// On from a question, once it is answered.
fn next(mut answering: Answering, question: Question, set: &QuestionSet) -> Outcome {
    let form = answering.pair.setup.form();
    let panel = &answering.turn.panel;
    let asked = set.pick(form).nth(question.statement);
    if asked.is_some_and(|(_, asked)| panel.response(asked.id(), question.direction).is_none()) {
        answering.missing = true;
        return Outcome::focuses(answering, Focus::Question);
    }
    let step = if answering.turn.reached >= Reached::Review && is_complete(&answering, set) {
        Step::Review
    } else {
        let after = question.after(statements(&answering, set));
        after.map_or(Step::Direct, Step::Question)
    };
    to(answering, step)
}

/// A theme that somebody wants to talk about. Where there are enough of these, it is said.
pub(super) fn mark(
    mut answering: Answering,
    id: &str,
    is_marked: bool,
    set: &QuestionSet,
) -> Outcome {
    let form = answering.pair.setup.form();
    let mut themes = set.themes().iter();
    let place = themes.position(|theme| theme.id() == id && theme.is_asked(form));
    let Some(place) = place else {
        return Outcome::ignored(answering);
    };
    let panel = &mut answering.turn.panel;
    if panel.is_marked(place) == is_marked {
        return Outcome::ignored(answering);
    }
    answering.too_many_marks = !panel.mark(set, form, place, is_marked);
    if answering.too_many_marks {
        Outcome::stays(answering)
    } else {
        Outcome::saved(answering)
    }
}

/// Back from the review. Who has answered alone, and has locked nothing, goes back the way they came.
fn before_the_review(answering: Answering) -> Outcome {
    let Answering { pair, turn, .. } = answering;
    match turn {
        Turn {
            person: me,
            reached: Reached::OwnSide,
            panel,
            device: Device::OfBoth { other: None },
            ..
        } => Outcome::moved(Alone::of(pair, OwnPanel { me, panel })),
        Turn {
            reached: Reached::OwnSide,
            device: Device::Own(_),
            ..
        } => before_the_first(Answering::at(pair, turn)),
        turn => to(Answering::at(pair, turn), Step::Direct),
    }
}

/// Back from the first question.
fn before_the_first(answering: Answering) -> Outcome {
    let Answering {
        pair,
        turn,
        missing,
        code_problem,
        too_many_marks,
        paper_problem,
    } = answering;
    match turn {
        // To what one has to show to the other.
        Turn {
            person: me,
            reached,
            panel,
            device:
                Device::Own(Paired {
                    key,
                    source: Source::Own(shares),
                }),
            ..
        } => Outcome::moved(Inviting {
            pair,
            invite: Invite {
                me,
                key,
                shares,
                reached,
                panel,
            },
        }),
        // Names and languages can still be changed; answers that were given stay.
        Turn {
            device: Device::OfBoth { other: None },
            ..
        } => change_set_up(pair, turn, Way::OneDevice),
        Turn {
            person: me,
            device: Device::Alone,
            ..
        } => change_set_up(pair, turn, Way::Alone(me)),
        turn => Outcome::ignored(Answering {
            pair,
            turn,
            missing,
            code_problem,
            too_many_marks,
            paper_problem,
        }),
    }
}

/// Back to the set-up of what has just begun.
fn change_set_up(pair: Pair, turn: Turn, way: Way) -> Outcome {
    let phase = Phase::Turn(Turn {
        reached: Reached::Questions,
        ..turn
    });
    Outcome::shows(SetUp::editing(Session { pair, phase }, way))
}

/// One person alone looks at what own answers say.
fn look_alone(answering: Answering) -> Outcome {
    match answering.turn.device {
        Device::Alone => {
            let Answering { pair, turn, .. } = answering;
            let own = OwnPanel {
                me: turn.person,
                panel: turn.panel,
            };
            Outcome::moved(Alone::of(pair, own))
        }
        Device::OfBoth { .. } | Device::Own(_) => Outcome::ignored(answering),
    }
}

/// The lock, with a secret code where one was asked for.
fn lock(
    answering: Answering,
    (code, entropy): (Option<String>, Option<Entropy>),
    shared: &mut Shared,
) -> Outcome {
    let Answering { pair, turn, .. } = answering;
    let other = match turn.device {
        Device::OfBoth { other } => other,
        // With a device each it is for the other one.
        Device::Own(_) => {
            return Outcome::later(Answering::at(pair, turn), Event::Lock(code, entropy));
        }
        Device::Alone => return Outcome::ignored(Answering::at(pair, turn)),
    };
    let person = turn.person;
    let sealed = match code {
        None => Ok(Sealed::plain(&turn.panel)),
        // Never lock without the secret code that was asked for.
        Some(code) => Code::typed(&code).and_then(|code| {
            let code = (&code, entropy.as_ref().ok_or(CodeProblem::NoKey)?);
            Sealed::coded(&turn.panel, person, &shared.set, code, shared.cost)
        }),
    };
    match sealed {
        Ok(sealed) => locked(pair, person, other, sealed, shared),
        Err(problem) => {
            let device = Device::OfBoth { other };
            let review = Answering::not_locked(pair, Turn { device, ..turn }, problem);
            Outcome::focuses(review, Focus::Code(None))
        }
    }
}

/// Somebody has locked on the device of both.
fn locked(
    pair: Pair,
    person: Person,
    other: Option<Sealed>,
    sealed: Sealed,
    shared: &mut Shared,
) -> Outcome {
    shared.language = pair.setup.language(Person::First);
    let (first, second) = match (person, other) {
        (Person::First, Some(second)) => (sealed, second),
        (Person::Second, Some(first)) => (first, sealed),
        (person, None) => {
            let next = Next::Person {
                to: person.other(),
                other: sealed,
                taken_back: false,
            };
            return Outcome::forgot(HandOver { pair, next });
        }
    };
    Outcome::forgot(Reveal::of(pair, Locks { first, second }))
}

/// When the next person comes.
pub fn hand_over(hand_over: HandOver, event: Event, shared: &mut Shared) -> Outcome {
    match (event, hand_over.next) {
        (Event::TakeOver, Next::Person { to, other, .. }) => {
            let turn = Turn {
                person: to,
                step: Step::Question(Question::FIRST),
                reached: Reached::Questions,
                panel: Panel::empty(&shared.set),
                device: Device::OfBoth { other: Some(other) },
            };
            Outcome::moved(Answering::at(hand_over.pair, turn))
        }
        // With a device each, who took answers back begins with a key of its own.
        (Event::TakeOver, Next::Anew { me }) => {
            let session = Session {
                pair: hand_over.pair,
                phase: Phase::Next(Next::Anew { me }),
            };
            Outcome::shows(SetUp::editing(session, Way::own_device(me, false)))
        }
        (Event::Erase, _) => {
            shared.forget();
            Outcome::shows(Start::after(Done::Erased)).and(Effect::Erase)
        }
        (_, next) => Outcome::ignored(HandOver { next, ..hand_over }),
    }
}
