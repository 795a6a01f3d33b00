//! One theme: what I receive, what I give. And the direct question.

use crate::components::{
    Choice, Look, alert, button, heading, label, p, radio_group, said, saved, who,
};
use crate::draw::Draw;
use crate::msg::Msg;
use tweeluik_core::measure::{Direct, Direction, Person, Response};
use tweeluik_core::session::{AnswerScreen, DirectScreen, Event, Saved};
use tweeluik_core::setup::Setup;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::{Callback, Html, html};

pub fn answer(draw: &Draw<'_>, screen: &AnswerScreen<'_>) -> Html {
    let words = draw.words;
    let (theme, themes) = screen.theme_number;
    let (part, parts) = screen.part;
    let mut progress = words.progress_theme(theme, themes);
    if parts > 1 {
        progress.push_str(", ");
        progress.push_str(&words.progress_part(part, parts));
    }
    let (done, _) = screen.progress;
    let frame = if done == 0 {
        let other = draw.called(screen.setup, screen.person.other());
        p("intro", words.intro(&other.inside))
    } else {
        p("soft small", words.frame)
    };
    let title = screen.theme.title().get(words.language.tag()).to_owned();
    let [receive, give] = screen.responses;
    html! {
        <>
            { head(draw, screen.setup, screen.person, progress, screen.progress) }
            { heading(draw, title) }
            { frame }
            { question(draw, screen, Direction::Receive, receive) }
            { question(draw, screen, Direction::Give, give) }
            { way_on(draw, screen.can_go_back, screen.saved) }
        </>
    }
}

/// How far somebody is, in words and as a bar, and whose turn it is.
fn head(
    draw: &Draw<'_>,
    setup: &Setup,
    person: Person,
    progress: String,
    (done, all): (usize, usize),
) -> Html {
    let name = draw.called(setup, person).label;
    let width = u32::try_from(done * 1000 / all.max(1)).unwrap_or(1000);
    html! {
        <>
            <div class="progress">
                { said("span", "", progress) }
                { who(person, draw.words.answering(&name)) }
            </div>
            <svg
                class="steps"
                viewBox="0 0 1000 10"
                aria-hidden="true"
                focusable="false"
                preserveAspectRatio="none"
            >
                <rect class="all" height="10" width="1000" />
                <rect class="done" height="10" width={width.to_string()} />
            </svg>
        </>
    }
}

fn way_on(draw: &Draw<'_>, can_go_back: bool, is_saved: Option<Saved>) -> Html {
    let words = draw.words;
    let back = can_go_back.then(|| button(Look::Plain, "back", words.back, draw.to(Event::Back)));
    html! {
        <div class="row">
            { back.unwrap_or_default() }
            { button(Look::Main, "next", words.next, draw.to(Event::Next)) }
            { saved(draw, is_saved) }
        </div>
    }
}

fn question(
    draw: &Draw<'_>,
    screen: &AnswerScreen<'_>,
    direction: Direction,
    chosen: Option<Response>,
) -> Html {
    let words = draw.words;
    let statement = screen.statement;
    let other = screen.setup.name(screen.person.other());
    let text = statement
        .text(direction)
        .with_other(words.language.tag(), other);
    let name = match direction {
        Direction::Receive => words.receive_label,
        Direction::Give => words.give_label,
    };
    let asked = [statement.id(), ".", direction.id()].concat();
    let legend = html! {
        <legend>
            { said("span", "direction", name) }
            <span data-statement={asked.clone()} key={&*text}>{ &text }</span>
        </legend>
    };
    let choice = |response: Response| Choice {
        value: response.code(),
        label: label(words.response(response)),
        chosen: chosen == Some(response),
        onchange: answers(draw, statement.id(), direction, response),
        level: response.level(),
    };
    let choices = Response::ALL.map(choice).into();
    let problem = [draw.id, "-missing-", direction.id()].concat();
    let missing = screen.missing && chosen.is_none();
    let name = [screen.person.id(), "-", &asked].concat();
    let described = missing.then_some(&*problem);
    let group = radio_group(draw, &name, "scale", legend, choices, described);
    let said = if missing { words.missing } else { "" };
    html! {
        <div class="question" data-question={direction.id()}>
            { group }
            { alert(Some(problem), said) }
        </div>
    }
}

/// Takes an answer, where what was ticked stands below its statement. Something else may have changed
/// the page; then nobody knows what was read when it was ticked, and the screen is drawn anew.
fn answers(
    draw: &Draw<'_>,
    statement: &str,
    direction: Direction,
    response: Response,
) -> Callback<yew::Event> {
    let link = draw.link.clone();
    let statement = statement.to_owned();
    Callback::from(move |event: yew::Event| {
        let is_asked = is_shown(&event, &[&*statement, ".", direction.id()].concat());
        link.emit(if is_asked {
            Msg::Event(Event::Answer(statement.clone(), direction, response))
        } else {
            Msg::DrawAnew
        });
    })
}

/// Whether what was ticked stands below this statement.
fn is_shown(event: &yew::Event, statement: &str) -> bool {
    let target = event.target().map(JsCast::unchecked_into::<Element>);
    let shown = target
        .and_then(|target| target.closest("[data-question]").ok()?)
        .and_then(|question| question.query_selector("[data-statement]").ok()?)
        .and_then(|shown| shown.get_attribute("data-statement"));
    shown.as_deref() == Some(statement)
}

/// The direct question.
pub fn direct(draw: &Draw<'_>, screen: &DirectScreen<'_>) -> Html {
    let words = draw.words;
    let other = draw.called(screen.setup, screen.person.other());
    let choice = |direct: Direct| Choice {
        value: direct.id(),
        label: label(words.direct(direct, &other)),
        chosen: screen.direct == Some(direct),
        onchange: draw.choose(Msg::Event(Event::Direct(direct))),
        level: None,
    };
    let choices = Direct::ALL.map(choice).into();
    let problem = [draw.id, "-missing-direct"].concat();
    let described = screen.missing.then_some(&*problem);
    let name = [screen.person.id(), ".direct"].concat();
    let question = html! { <legend>{ heading(draw, words.direct_question) }</legend> };
    let group = radio_group(draw, &name, "list", question, choices, described);
    let said = if screen.missing { words.missing } else { "" };
    let progress = words.direct_title.to_owned();
    html! {
        <>
            { head(draw, screen.setup, screen.person, progress, (1, 1)) }
            <div class="question" data-question="direct">
                { group }
                { alert(Some(problem), said) }
            </div>
            { way_on(draw, true, screen.saved) }
        </>
    }
}
