//! Typing in what stands on paper: one person's turn on one screen, a field for each number of the form.

use crate::components::{Look, alert, button, heading, p, said, saved, section, text, typed, who};
use crate::draw::AfterDraw;
use crate::msg::Msg;
use tweeluik_core::measure::{Blank, Direct, Direction, Question, Response, Theme};
use tweeluik_core::session::{Event, FromPaperScreen, PaperProblem};
use yew::{Html, html};

pub fn from_paper(draw: &AfterDraw<'_>, screen: &FromPaperScreen<'_>) -> Html {
    let (words, after) = (draw.words, draw.after());
    let name = draw.called(screen.setup, screen.person).label;
    let form = screen.setup.form();
    let themes = draw.journey.set().themes().iter();
    let themes = themes.enumerate().filter(|(_, theme)| theme.is_asked(form));
    let themes = themes.map(|(place, theme)| mark(draw, theme, screen.panel.is_marked(place)));
    let too_many = if screen.too_many_marks {
        draw.late().marks_enough
    } else {
        ""
    };
    html! {
        <>
            <div class="progress">{ who(screen.person, words.answering(&name)) }</div>
            { heading(draw, words.from_paper_title) }
            { p("soft", after.from_paper_lead) }
            { digits(draw) }
            { for Direction::BOTH.map(|direction| part(draw, screen, direction)) }
            { direct(draw, screen) }
            <fieldset class="group">
                { said("legend", "", draw.late().marks_lead) }
                <div class="list">{ for themes }</div>
                { alert(None, too_many) }
            </fieldset>
            <div class="row">
                { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
                { button(Look::Main, "next", words.next, draw.to(Event::Next)) }
                { saved(draw, screen.saved) }
            </div>
        </>
    }
}

/// The words of the digits: they stand on the form too.
fn digits(draw: &AfterDraw<'_>) -> Html {
    let words = draw.words;
    let digit = |response: Response| {
        let said = words.response(response);
        html! { <li key={said}>{ response.digit() }{ ". " }{ said }</li> }
    };
    html! {
        <details class="more">
            <summary data-action="digits">{ text(draw.after().form_digits) }</summary>
            <ul class="plain-list">{ for Response::ALL.map(digit) }</ul>
        </details>
    }
}

/// All statements in one direction, below a heading.
fn part(draw: &AfterDraw<'_>, screen: &FromPaperScreen<'_>, direction: Direction) -> Html {
    let words = draw.words;
    let other = screen.person.other();
    let called = draw.called(screen.setup, other).inside;
    let title = match direction {
        Direction::Receive => words.receive_label(&called),
        Direction::Give => words.give_label(&called),
    };
    let asked = draw.journey.set().pick(screen.setup.form());
    let rows = asked.enumerate().map(|(place, (_, statement))| {
        let question = Question {
            direction,
            statement: place,
        };
        let text = statement.text(direction);
        let text = text.with_other(words.language.tag(), screen.setup.name(other));
        let response = screen.panel.response(statement.id(), direction);
        let digit = response.map(Response::digit);
        row(draw, screen, Blank::Question(question), text, digit)
    });
    html! { <>{ section(draw, title) }{ for rows }</> }
}

/// The direct question, with the words of its digits.
fn direct(draw: &AfterDraw<'_>, screen: &FromPaperScreen<'_>) -> Html {
    let (words, late, set) = (draw.words, draw.late(), draw.journey.set());
    let other = draw.called(screen.setup, screen.person.other());
    let answers = Direct::ALL.map(|direct| {
        let said = late.direct_answer(words, set, direct, &other);
        html! { <li key={&*said}>{ direct.number() }{ ". " }{ said }</li> }
    });
    let question = late.direct_question_of(set);
    let digit = screen.panel.direct().map(Direct::number);
    html! {
        <>
            { section(draw, words.direct_title) }
            { row(draw, screen, Blank::Direct, question, digit) }
            <ul class="plain-list small">{ for answers }</ul>
        </>
    }
}

/// A number of the form, with the field for its digit.
fn row(
    draw: &AfterDraw<'_>,
    screen: &FromPaperScreen<'_>,
    blank: Blank,
    asked: String,
    digit: Option<u8>,
) -> Html {
    let (_, statements) = draw.journey.set().count(screen.setup.form());
    let number = blank.number(statements);
    let id = [draw.id, "-digit-", &number.to_string()].concat();
    let problem_id = [&*id, "-problem"].concat();
    let problem = screen.problem.filter(|problem| problem.blank() == blank);
    let said = problem.map(|problem| problem_text(draw, problem, number));
    let is_missing = matches!(problem, Some(PaperProblem::Missing(_)));
    let value = digit.map(|digit| digit.to_string()).unwrap_or_default();
    let to = draw
        .link
        .reform(move |text| Msg::Event(Event::Digit(blank, text)));
    html! {
        <div class="digit" key={number}>
            <label for={id.clone()}>{ text([&*number.to_string(), ". ", &asked].concat()) }</label>
            <input
                type="text"
                inputmode="numeric"
                maxlength="1"
                id={id.clone()}
                name={id}
                {value}
                data-named=""
                data-asked={is_missing.then_some("")}
                enterkeyhint="next"
                autocomplete="off"
                aria-describedby={problem_id.clone()}
                aria-invalid={problem.map(|_| "true")}
                oninput={typed(to)}
            />
            <p class="problem" role="alert" id={problem_id}>{ text(said.unwrap_or_default()) }</p>
        </div>
    }
}

fn problem_text(draw: &AfterDraw<'_>, problem: PaperProblem, number: usize) -> String {
    let after = draw.after();
    match problem {
        PaperProblem::Missing(_) => after.from_paper_missing(number),
        PaperProblem::Refused(Blank::Question(_)) => after.from_paper_refused(Response::ALL.len()),
        PaperProblem::Refused(Blank::Direct) => after.from_paper_refused(Direct::ALL.len()),
    }
}

/// A theme, and whether to talk about it.
fn mark(draw: &AfterDraw<'_>, theme: &Theme, is_marked: bool) -> Html {
    let title = theme.title().get(draw.words.language.tag()).to_owned();
    let onchange = draw.choose(Event::Mark(theme.id().to_owned(), !is_marked));
    html! {
        <label class="choice" key={theme.id()}>
            <input
                type="checkbox"
                name={[draw.id, "-mark-", theme.id()].concat()}
                data-action="mark"
                data-theme={theme.id().to_owned()}
                checked={is_marked}
                autocomplete="off"
                {onchange}
            />
            { said("span", "choice-label", title) }
        </label>
    }
}
