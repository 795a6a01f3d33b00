//! The look over all own answers, and the lock.

use crate::measure::{Level, Response};
use crate::session::{CodeProblem, Event, ReviewRow, ReviewScreen};
use crate::view::app::{CodeUse, Msg};
use crate::view::parts::{Draw, Look};
use crate::words::Words;
use yew::{Html, html};

/// What to say of a code that was not taken.
pub fn problem(words: &Words, problem: CodeProblem) -> &'static str {
    match problem {
        CodeProblem::TooShort => words.code_too_short,
        CodeProblem::TooLong => words.code_too_long,
        CodeProblem::Wrong => words.code_wrong,
        CodeProblem::NoKey => words.code_no_key,
    }
}

pub fn review(draw: &Draw<'_>, screen: &ReviewScreen<'_>) -> Html {
    let words = draw.words;
    let other = draw.called(screen.setup, screen.person.other());
    let level = |level: Option<Level>| level.map_or(words.no_answer, |level| words.closing(level));
    html! {
        <>
            { draw.heading(words.review_title) }
            <p class="soft">{ words.review_lead }</p>
            <ul class="review">
                { for screen.rows.iter().map(|shown| row(draw, screen, shown)) }
                <li>
                    <div>
                        <p class="name">{ words.closing_title }</p>
                        <dl>
                            <dt>{ words.review_closing }</dt>
                            <dd>{ level(screen.closing) }</dd>
                            <dt>{ (words.review_guess)(&other.inside) }</dt>
                            <dd>{ level(screen.guess) }</dd>
                        </dl>
                    </div>
                    { change(draw, words.closing_title, Event::ChangeClosing) }
                </li>
            </ul>
            { draw.saved(screen.saved) }
            { draw.subheading(1, words.lock_title) }
            <p>{ (words.lock_lead)(&other.start) }</p>
            { code(draw, screen, &other.inside) }
            <div class="row">
                { draw.button(Look::Plain, "back", words.back, Event::Back) }
                { draw.button_to(
                    Look::Main,
                    "lock",
                    words.lock,
                    draw.on(|| Msg::WithCode(CodeUse::Lock)),
                ) }
            </div>
            <p class="status" role="status">{ if draw.busy { words.busy } else { "" } }</p>
        </>
    }
}

fn row(draw: &Draw<'_>, screen: &ReviewScreen<'_>, row: &ReviewRow<'_>) -> Html {
    let words = draw.words;
    let theme = row.theme.title().get(words.language.tag());
    let response =
        |given: Option<Response>| given.map_or(words.no_answer, |given| words.response(given));
    let [receive, give] = row.responses.map(response);
    // In the long form a theme has several rows: the statement tells them apart.
    let name = screen.setup.name(screen.person.other());
    let several = row.theme.statements(screen.setup.form()).count() > 1;
    let statement = several.then(|| {
        let text = row.statement.text(crate::measure::Direction::Receive);
        text.with_other(words.language.tag(), name)
    });
    html! {
        <li key={row.number}>
            <div>
                <p class="name">{ theme.to_owned() }</p>
                if let Some(statement) = statement {
                    <p class="soft small">{ statement }</p>
                }
                <dl>
                    <dt>{ words.review_receive }</dt>
                    <dd>{ receive }</dd>
                    <dt>{ words.review_give }</dt>
                    <dd>{ give }</dd>
                </dl>
            </div>
            { change(draw, theme, Event::Change(row.number)) }
        </li>
    }
}

fn change(draw: &Draw<'_>, theme: &str, event: Event) -> Html {
    let words = draw.words;
    html! {
        <button
            type="button"
            class="button quiet"
            data-action="change"
            aria-label={(words.review_change_label)(theme)}
            onclick={draw.event(event)}
        >
            { words.review_change }
        </button>
    }
}

fn code(draw: &Draw<'_>, screen: &ReviewScreen<'_>, other: &str) -> Html {
    let words = draw.words;
    let id = format!("{}-code", draw.id);
    let wrong = screen.code_problem;
    html! {
        <details class="code" open={wrong.is_some()}>
            <summary data-action="code">{ words.code_summary }</summary>
            <p class="soft small" id={format!("{id}-hint")}>{ (words.code_hint)(other) }</p>
            <div class="field">
                <label for={id.clone()}>{ words.code_label }</label>
                <input
                    type="password"
                    id={id.clone()}
                    data-code="own"
                    maxlength="64"
                    autocomplete="off"
                    aria-describedby={format!("{id}-hint {id}-problem")}
                    aria-invalid={wrong.map(|_| "true")}
                />
                <p class="problem" role="alert" id={format!("{id}-problem")}>
                    { wrong.map_or("", |wrong| problem(words, wrong)) }
                </p>
            </div>
        </details>
    }
}
