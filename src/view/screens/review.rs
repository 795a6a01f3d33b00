//! The look over all own answers, and the lock.

use crate::view::el::{El, el};
use crate::view::msg::{CodeUse, Msg};
use crate::view::parts::{Draw, Look, asked, p, p_text, row};
use tweeluik_core::measure::{Direction, Level, Response};
use tweeluik_core::session::{Event, ReviewRow, ReviewScreen};

pub fn review(draw: &Draw<'_>, screen: &ReviewScreen<'_>, sheet: El) -> El {
    let words = draw.words;
    let other = draw.called(screen.setup, screen.person.other());
    let level = |level: Option<Level>| level.map_or(words.no_answer, |level| words.closing(level));
    let closing = line(
        draw,
        words.closing_title,
        None,
        [
            (words.review_closing.to_owned(), level(screen.closing)),
            (words.review_guess.with(&other.inside), level(screen.guess)),
        ],
        Event::ChangeClosing,
    );
    let lines = screen.rows.iter().map(|row| statement(draw, screen, row));
    let lock = Msg::WithCode(CodeUse::Lock);
    let buttons = row()
        .add(draw.button(Look::Plain, "back", words.back, Event::Back))
        .add(draw.button_to(Look::Main, "lock", words.lock, lock));
    sheet
        .add(draw.heading(words.review_title))
        .add(p("soft", words.review_lead))
        .add(el("ul|class=review").all(lines).add(closing))
        .add(draw.saved(screen.saved))
        .add(draw.section(words.lock_title))
        .add(p_text(
            "",
            if screen.apart {
                words.lock_apart.with(&other.inside)
            } else {
                words.lock_lead.with(&other.start)
            },
        ))
        .add(code_or_problem(draw, screen, &other.inside))
        .add(buttons)
        .add(draw.busy())
}

fn statement(draw: &Draw<'_>, screen: &ReviewScreen<'_>, row: &ReviewRow<'_>) -> El {
    let words = draw.words;
    let language = words.language.tag();
    let [receive, give] = row
        .responses
        .map(|given: Option<Response>| given.map_or(words.no_answer, |g| words.response(g)));
    // In the long form a theme has several rows: the statement tells them apart.
    let several = row.theme.statements(screen.setup.form()).count() > 1;
    let text = several.then(|| {
        let name = screen.setup.name(screen.person.other());
        let text = row.statement.text(Direction::Receive);
        text.with_other(language, name)
    });
    line(
        draw,
        row.theme.title().get(language),
        text,
        [
            (words.review_receive.to_owned(), receive),
            (words.review_give.to_owned(), give),
        ],
        Event::Change(row.number),
    )
}

fn line(
    draw: &Draw<'_>,
    title: &str,
    text: Option<String>,
    answers: [(String, &'static str); 2],
    event: Event,
) -> El {
    let words = draw.words;
    let mut list = el("dl");
    for (name, answer) in answers {
        list = list.add(el("dt").text(name)).add(el("dd").say(answer));
    }
    let change = draw
        .button(Look::Quiet, "change", words.review_change, event)
        .set("aria-label", words.review_change_label.with(title));
    let answers = el("div")
        .add(p_text("name", title.to_owned()))
        .add_some(text.map(|text| p_text("soft small", text)))
        .add(list);
    el("li").add(answers).add(change)
}

/// On one's own device nobody else is to be kept out: there is no code, and rarely a problem.
fn code_or_problem(draw: &Draw<'_>, screen: &ReviewScreen<'_>, other: &str) -> El {
    if !screen.apart {
        return code(draw, screen, other);
    }
    let problem = screen.code_problem.map(|_| draw.words.code_no_key);
    asked(problem.unwrap_or_default())
}

fn code(draw: &Draw<'_>, screen: &ReviewScreen<'_>, other: &str) -> El {
    let words = draw.words;
    let summary = el("summary|data-action=code").say(words.code_summary);
    // Nobody asks whose device it is. Somebody with less say often answers on the other one's device.
    let less_say = screen.setup.relation().less_say();
    let open = less_say.is_none_or(|person| person == screen.person);
    el("div").add(p("", words.lock_no_code)).add(draw.own_code(
        summary,
        words.code_hint.with(other),
        screen.code_problem,
        open,
    ))
}
