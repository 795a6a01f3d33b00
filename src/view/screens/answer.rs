//! One theme: what I receive, what I give. And the closing question.

use crate::measure::{Direction, Level, Response, Statement};
use crate::session::{AnswerScreen, ClosingScreen, Event};
use crate::view::parts::{Choice, Draw, Look};
use yew::{Html, html};

pub fn answer(draw: &Draw<'_>, screen: &AnswerScreen<'_>) -> Html {
    let words = draw.words;
    let language = words.language.tag();
    let who = draw.called(screen.setup, screen.person);
    let other = draw.called(screen.setup, screen.person.other());
    let (theme, themes) = screen.theme_number;
    let (part, parts) = screen.part;
    let mut progress = (words.progress_theme)(theme, themes);
    if parts > 1 {
        progress = format!("{progress}, {}", (words.progress_part)(part, parts));
    }
    let (done, all) = screen.progress;
    let questions = Direction::BOTH.into_iter().zip(screen.responses);
    html! {
        <>
            <div class="progress">
                <span>{ progress }</span>
                { draw.who(screen.person, &(words.answering)(&who.label)) }
            </div>
            { steps(done, all) }
            { draw.heading(screen.theme.title().get(language).to_owned()) }
            if done == 0 {
                <p class="intro">{ (words.intro)(&other.inside) }</p>
            } else {
                <p class="soft small">{ words.frame }</p>
            }
            { for questions.map(|(direction, response)| {
                question(draw, screen, direction, response)
            }) }
            <div class="row way-on">
                if screen.can_go_back {
                    { draw.button(Look::Plain, "back", words.back, Event::Back) }
                }
                { draw.button(Look::Main, "next", words.next, Event::Next) }
                { draw.saved(screen.saved) }
            </div>
        </>
    }
}

/// How far somebody is, as a bar; the words beside it say the same.
fn steps(done: usize, all: usize) -> Html {
    let width = (done * 1000) / all.max(1);
    html! {
        <svg class="steps" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width="1000" height="10" class="all" />
            <rect width={width.to_string()} height="10" class="done" />
        </svg>
    }
}

fn question(
    draw: &Draw<'_>,
    screen: &AnswerScreen<'_>,
    direction: Direction,
    response: Option<Response>,
) -> Html {
    let words = draw.words;
    let name = screen.setup.name(screen.person.other());
    let text = screen.statement.text(direction);
    let label = match direction {
        Direction::Receive => words.receive_label,
        Direction::Give => words.give_label,
    };
    let problem = format!("{}-missing-{}", draw.id, direction.id());
    let missing = screen.missing && response.is_none();
    let legend = html! {
        <>
            <span class="direction">{ label }</span>
            { text.with_other(words.language.tag(), name) }
        </>
    };
    html! {
        <div class="question" data-question={direction.id()}>
            { draw.radios(
                &radio_name(screen, direction),
                "scale",
                legend,
                choices(draw, screen.statement, direction, response),
                missing.then(|| problem.clone()),
            ) }
            if missing {
                <p class="problem" role="alert" id={problem}>{ words.missing }</p>
            }
        </div>
    }
}

fn radio_name(screen: &AnswerScreen<'_>, direction: Direction) -> String {
    let (person, statement) = (screen.person.id(), screen.statement.id());
    format!("{person}-{statement}.{}", direction.id())
}

fn choices(
    draw: &Draw<'_>,
    statement: &Statement,
    direction: Direction,
    chosen: Option<Response>,
) -> Vec<Choice> {
    let choice = |response: Response| Choice {
        value: response.code(),
        label: html! { draw.words.response(response) },
        chosen: chosen == Some(response),
        event: Event::Answer(statement.id().to_owned(), direction, response),
        level: response.level(),
    };
    Response::ALL.map(choice).into()
}

pub fn closing(draw: &Draw<'_>, screen: &ClosingScreen<'_>) -> Html {
    let words = draw.words;
    let who = draw.called(screen.setup, screen.person);
    let other = draw.called(screen.setup, screen.person.other());
    let levels = |chosen: Option<Level>, event: fn(Level) -> Event| {
        Level::ALL
            .map(|level| Choice {
                value: level.code(),
                label: html! { words.closing(level) },
                chosen: chosen == Some(level),
                event: event(level),
                level: Some(level),
            })
            .into()
    };
    let group = |name: &str, question: Html, chosen, event| {
        let name = format!("{}-{name}", screen.person.id());
        draw.radios(&name, "scale", question, levels(chosen, event), None)
    };
    let guess = html! {
        <>
            { (words.guess_question)(&other.inside) }
            <span class="soft small below">{ words.optional }</span>
        </>
    };
    html! {
        <>
            <div class="progress">
                <span>{ words.closing_title }</span>
                { draw.who(screen.person, &(words.answering)(&who.label)) }
            </div>
            { steps(1, 1) }
            { draw.heading(words.closing_title) }
            <div class="question">
                { group(
                    "closing",
                    html! { words.closing_question },
                    screen.closing,
                    Event::Closing,
                ) }
            </div>
            <div class="question">
                { group("guess", guess, screen.guess, Event::Guess) }
            </div>
            <div class="row way-on">
                { draw.button(Look::Plain, "back", words.back, Event::Back) }
                { draw.button(Look::Main, "next", words.next, Event::Next) }
                { draw.saved(screen.saved) }
            </div>
        </>
    }
}
