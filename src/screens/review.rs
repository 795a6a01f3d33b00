//! The look over all own answers, and the lock, or for one person alone the way to what they say.

use crate::components::{
    Extra, Field, Look, alert, asked, busy, button, button_with, heading, own_code, p, said, saved,
    section, text,
};
use crate::draw::LateDraw;
use crate::msg::{CodeUse, Msg};
use tweeluik_core::measure::{Direction, Question, Response};
use tweeluik_core::session::{Event, LeadsTo, ReviewRow, ReviewScreen, ReviewTheme};
use yew::virtual_dom::AttrValue;
use yew::{Html, html};

pub fn review(draw: &LateDraw<'_>, screen: &ReviewScreen<'_>) -> Html {
    let (words, late, set) = (draw.words, draw.late(), draw.journey.set());
    let other = draw.called(screen.setup, screen.person.other());
    let answer = match screen.direct {
        Some(direct) => late.direct_answer(words, set, direct, &other).into(),
        None => late.no_answer.into(),
    };
    let direct = html! {
        <li>
            { p("name", words.direct_title) }
            { answers(draw, words.direct_title, [(late.direct_question_of(set).into(), answer, Event::ChangeDirect)]) }
        </li>
    };
    let themes = screen.themes.iter().map(|one| theme(draw, screen, one));
    let too_many = if screen.too_many_marks {
        late.marks_enough
    } else {
        ""
    };
    let code = Field::default();
    let main = |action, label, onclick| {
        html! {
            <div class="row">
                { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
                { button(Look::Main, action, label, onclick) }
            </div>
        }
    };
    let lock = |lead, onclick| {
        html! {
            <>
                { section(draw, late.lock_title) }
                { p("", lead) }
                { code_or_problem(draw, screen, &other.inside, &code) }
                { main("lock", late.lock, onclick) }
            </>
        }
    };
    let end = match screen.leads_to {
        LeadsTo::Lock => {
            let onclick = draw.with_code(CodeUse::Lock, &code);
            lock(late.lock_lead(&other.start), onclick)
        }
        LeadsTo::LockForOther => {
            let onclick = draw.on(Msg::WithCode(CodeUse::Lock, None));
            lock(late.lock_two_devices(&other.inside), onclick)
        }
        LeadsTo::OwnPanel => main("look", late.review_look, draw.to(Event::LookAlone)),
    };
    html! {
        <>
            { heading(draw, words.review_title) }
            { p("soft", late.review_lead) }
            { p("soft", late.marks_lead) }
            { alert(None, too_many) }
            <ul class="review">{ for themes }{ direct }</ul>
            { saved(draw, screen.saved) }
            { end }
            { busy(draw) }
        </>
    }
}

/// A theme: its answers, folded unless one is missing, and whether to talk about it.
fn theme(draw: &LateDraw<'_>, screen: &ReviewScreen<'_>, theme: &ReviewTheme<'_>) -> Html {
    let (words, late) = (draw.words, draw.late());
    let title = theme.theme.title().get(words.language.tag());
    let id = theme.theme.id();
    let is_missing = |row: &ReviewRow<'_>| row.responses.contains(&None);
    let rows = theme
        .rows
        .iter()
        .map(|row| statement(draw, screen, title, row));
    let mark = draw.to(Event::Mark(id.to_owned(), !theme.is_marked));
    let pressed = if theme.is_marked { "true" } else { "false" };
    html! {
        <li>
            <details open={theme.rows.iter().any(is_missing)}>
                <summary class="name" data-action="theme">{ text(title.to_owned()) }</summary>
                { for rows }
            </details>
            <button
                class="button quiet wish"
                type="button"
                data-action="mark"
                data-theme={id.to_owned()}
                aria-pressed={pressed}
                aria-label={late.mark_label(title)}
                onclick={mark}
            >
                { text(late.mark) }
            </button>
        </li>
    }
}

fn statement(
    draw: &LateDraw<'_>,
    screen: &ReviewScreen<'_>,
    title: &str,
    row: &ReviewRow<'_>,
) -> Html {
    let (words, late) = (draw.words, draw.late());
    let [receive, give] = row.responses.map(|given: Option<Response>| {
        AttrValue::from(given.map_or(late.no_answer, |g| words.response(g)))
    });
    let change = |direction| {
        Event::Change(Question {
            direction,
            statement: row.number,
        })
    };
    let name = screen.setup.name(screen.person.other());
    let asked = row.statement.text(Direction::Receive);
    html! {
        <>
            { p("soft small", asked.with_other(words.language.tag(), name)) }
            {
                answers(
                    draw,
                    title,
                    [
                        (late.review_receive.into(), receive, change(Direction::Receive)),
                        (late.review_give.into(), give, change(Direction::Give)),
                    ],
                )
            }
        </>
    }
}

fn answers<const ANSWERS: usize>(
    draw: &LateDraw<'_>,
    title: &str,
    answers: [(AttrValue, AttrValue, Event); ANSWERS],
) -> Html {
    let late = draw.late();
    let answers = answers.map(|(name, answer, event)| {
        let label = Extra {
            label: Some(late.review_change_label(title, &name)),
            ..Extra::default()
        };
        let change = draw.to(event);
        html! {
            <>
                { said("dt", "", name) }
                { said("dd", "", answer) }
                <dd class="change">
                    { button_with(Look::Quiet, "change", late.review_change, change, label) }
                </dd>
            </>
        }
    });
    html! { <dl>{ for answers }</dl> }
}

/// On one's own device nobody else is to be kept out: there is no secret code, and rarely a problem.
fn code_or_problem(
    draw: &LateDraw<'_>,
    screen: &ReviewScreen<'_>,
    other: &str,
    code: &Field,
) -> Html {
    let late = draw.late();
    if screen.leads_to == LeadsTo::LockForOther {
        let problem = screen.code_problem.map(|_| late.code_no_key);
        return asked(None, problem.unwrap_or_default());
    }
    // Nobody asks whose device it is. Somebody with less say often answers on the other one's device.
    let less_say = screen.setup.relation().less_say();
    let open = less_say.is_none_or(|person| person == screen.person);
    let summary = ("code", late.code_summary);
    let hint = late.code_hint(other);
    let problem = screen.code_problem;
    html! {
        <div>
            { p("", late.lock_no_code) }
            { own_code(draw, code, summary, hint, problem, open, Html::default()) }
        </div>
    }
}
