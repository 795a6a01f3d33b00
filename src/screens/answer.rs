//! One question: what I receive, or what I give. And the direct question.

use crate::components::{
    Choice, Look, alert, button, heading, label, p, radio_group, said, saved, text, who,
};
use crate::draw::{Draw, LateDraw};
use crate::msg::Msg;
use tweeluik_core::measure::{Direct, Direction, Person, Response};
use tweeluik_core::session::{AnswerScreen, DirectScreen, Event, Saved};
use tweeluik_core::setup::Setup;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::{Callback, Html, html};

/// A statement in one direction.
pub fn answer(draw: &Draw<'_>, screen: &AnswerScreen<'_>) -> Html {
    let words = draw.words;
    let (before, all) = screen.progress;
    let progress = words.progress_question(before + 1, all);
    let other = draw.called(screen.setup, screen.person.other());
    // Folded, so that question, answers and the way on fit on a phone.
    let frame = html! {
        <details class="intro" key="intro">
            { said("summary", "", words.frame) }
            <div id={intro_id(draw)}>{ p("", words.intro(&other.inside)) }</div>
        </details>
    };
    html! {
        <>
            { head(draw, screen.setup, screen.person, progress, screen.progress) }
            { frame }
            { question(draw, screen) }
            { way_on(draw, screen.can_go_back, screen.saved) }
            <details class="more small" key="from-paper">
                <summary data-action="from-paper-ask">{ text(words.from_paper_ask) }</summary>
                { button(Look::Quiet, "from-paper", words.from_paper, draw.to(Event::FromPaper)) }
            </details>
        </>
    }
}

fn intro_id(draw: &Draw<'_>) -> String {
    [draw.id, "-intro"].concat()
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

fn question(draw: &Draw<'_>, screen: &AnswerScreen<'_>) -> Html {
    let words = draw.words;
    let (statement, direction) = (screen.statement, screen.direction);
    let asked = [statement.id(), ".", direction.id()].concat();
    let choice = |response: Response| Choice {
        value: response.code(),
        label: label(words.response(response)),
        chosen: screen.response == Some(response),
        onchange: answers(draw, asked.clone(), statement.id(), direction, response),
        level: response.level(),
    };
    let choices = Response::ALL.map(choice).into();
    let problem = [draw.id, "-missing-", direction.id()].concat();
    let described = screen.missing.then_some(&*problem);
    let name = [screen.person.id(), "-", &asked].concat();
    let legend = legend(draw, screen, &asked);
    let group = radio_group(draw.id, &name, "scale", legend, choices, described);
    let said = if screen.missing { words.missing } else { "" };
    html! {
        <div class="question" data-question={direction.id()}>
            { group }
            { alert(Some(problem), said) }
        </div>
    }
}

/// The statement is the heading of the screen; above it stands what it is about. The focus passes by what
/// stands before the first one, so a screen reader says it with the heading.
fn legend(draw: &Draw<'_>, screen: &AnswerScreen<'_>, asked: &str) -> Html {
    let words = draw.words;
    let language = words.language.tag();
    let other = screen.person.other();
    let called = draw.called(screen.setup, other).inside;
    let part = match screen.direction {
        Direction::Receive => words.receive_label(&called),
        Direction::Give => words.give_label(&called),
    };
    let class = if screen.begins_part {
        "part begins"
    } else {
        "part"
    };
    let text = screen.statement.text(screen.direction);
    let text = text.with_other(language, screen.setup.name(other));
    let heading = draw.heading_tag(0);
    let (before, _) = screen.progress;
    let described = (before == 0).then(|| intro_id(draw));
    html! {
        <legend>
            { said("span", class, part) }
            { " " }
            { said("span", "about", screen.theme.title().get(language).to_owned()) }
            <@{heading} class="title" tabindex="-1" data-heading="" aria-describedby={described}>
                <span data-statement={asked.to_owned()} key={&*text}>{ &text }</span>
            </@>
        </legend>
    }
}

/// Takes an answer, where what was ticked stands below its statement. Something else may have changed
/// the page; then nobody knows what was read when it was ticked, and the screen is drawn anew.
fn answers(
    draw: &Draw<'_>,
    asked: String,
    statement: &str,
    direction: Direction,
    response: Response,
) -> Callback<yew::Event> {
    let link = draw.link.clone();
    let statement = statement.to_owned();
    Callback::from(move |event: yew::Event| {
        link.emit(if is_shown(&event, &asked) {
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
pub fn direct(draw: &LateDraw<'_>, screen: &DirectScreen<'_>) -> Html {
    let (words, late, set) = (draw.words, draw.late(), draw.journey.set());
    let other = draw.called(screen.setup, screen.person.other());
    let choice = |direct: Direct| Choice {
        value: direct.id(),
        label: label(late.direct_answer(words, set, direct, &other)),
        chosen: screen.direct == Some(direct),
        onchange: draw.choose(Msg::Event(Event::Direct(direct))),
        level: None,
    };
    let choices = Direct::ALL.map(choice).into();
    let problem = [draw.id, "-missing-direct"].concat();
    let described = screen.missing.then_some(&*problem);
    let name = [screen.person.id(), ".direct"].concat();
    let question = html! { <legend>{ heading(draw, late.direct_question_of(set)) }</legend> };
    let group = radio_group(draw.id, &name, "list", question, choices, described);
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
