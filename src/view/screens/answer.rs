//! One theme: what I receive, what I give. And the closing question.

use crate::view::el::{El, el, el_class};
use crate::view::msg::Msg;
use crate::view::parts::{Choice, Draw, Look, label, p, p_text, picture, row, who};
use tweeluik_core::measure::{Direction, Level, Person, Response};
use tweeluik_core::session::{AnswerScreen, ClosingScreen, Event, Saved};
use tweeluik_core::setup::Setup;

pub fn answer(draw: &Draw<'_>, screen: &AnswerScreen<'_>, sheet: El) -> El {
    let words = draw.words;
    let (theme, themes) = screen.theme_number;
    let (part, parts) = screen.part;
    let mut progress = words.progress_theme.count(theme, themes);
    if parts > 1 {
        progress.push_str(", ");
        progress.push_str(&words.progress_part.count(part, parts));
    }
    let (done, all) = screen.progress;
    let frame = if done == 0 {
        let other = draw.called(screen.setup, screen.person.other());
        p_text("intro", words.intro.with(&other.inside))
    } else {
        p("soft small", words.frame)
    };
    let [receive, give] = screen.responses;
    head(
        draw,
        screen.setup,
        screen.person,
        progress,
        (done, all),
        sheet,
    )
    .add(draw.heading(screen.theme.title().get(words.language.tag())))
    .add(frame)
    .add(question(draw, screen, Direction::Receive, receive))
    .add(question(draw, screen, Direction::Give, give))
    .add(way_on(draw, screen.can_go_back, screen.saved))
}

/// How far somebody is, in words and as a bar, and whose turn it is.
fn head(
    draw: &Draw<'_>,
    setup: &Setup,
    person: Person,
    progress: String,
    (done, all): (usize, usize),
    sheet: El,
) -> El {
    let name = draw.called(setup, person).label;
    let width = u32::try_from(done * 1000 / all.max(1)).unwrap_or(1000);
    let bar = |class, width| {
        let bar = el_class("rect", class).put("height", "10");
        bar.number("width", width)
    };
    let steps = picture("steps", "0 0 1000 10")
        .put("preserveAspectRatio", "none")
        .add(bar("all", 1000))
        .add(bar("done", width));
    let words = el("div|class=progress")
        .add(el("span").text(progress))
        .add(who(person, draw.words.answering.with(&name)));
    sheet.add(words).add(steps)
}

fn way_on(draw: &Draw<'_>, can_go_back: bool, saved: Option<Saved>) -> El {
    let words = draw.words;
    let back = can_go_back.then(|| draw.button(Look::Plain, "back", words.back, Event::Back));
    row()
        .add_some(back)
        .add(draw.button(Look::Main, "next", words.next, Event::Next))
        .add(draw.saved(saved))
}

fn question(
    draw: &Draw<'_>,
    screen: &AnswerScreen<'_>,
    direction: Direction,
    chosen: Option<Response>,
) -> El {
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
    let legend = el("legend").add(el("span|class=direction").say(name)).add(
        el("span")
            .set(
                "data-statement",
                [statement.id(), ".", direction.id()].concat(),
            )
            .text(text),
    );
    let choice = |response: Response| Choice {
        value: response.code(),
        label: label().say(words.response(response)),
        chosen: chosen == Some(response),
        msg: Msg::Event(Event::Answer(
            statement.id().to_owned(),
            direction,
            response,
        )),
        level: response.level(),
    };
    let problem = [draw.id, "-missing-", direction.id()].concat();
    let missing = screen.missing && chosen.is_none();
    let name = [screen.person.id(), "-", statement.id(), ".", direction.id()].concat();
    let described = missing.then_some(&*problem);
    let group = draw.radios(
        &name,
        "scale",
        legend,
        Response::ALL.map(choice).into(),
        described,
    );
    // Always there: where it came and went, the group would be drawn anew and lose the focus.
    let sentence = p("problem", if missing { words.missing } else { "" });
    el("div|class=question")
        .put("data-question", direction.id())
        .add(group)
        .add(sentence.put("role", "alert").set("id", problem))
}

pub fn closing(draw: &Draw<'_>, screen: &ClosingScreen<'_>, sheet: El) -> El {
    let words = draw.words;
    let other = draw.called(screen.setup, screen.person.other());
    let group = |name, legend: El, chosen: Option<Level>, event: fn(Level) -> Event| {
        let choices = Level::ALL.map(|level| Choice {
            value: level.code(),
            label: label().say(words.closing(level)),
            chosen: chosen == Some(level),
            msg: Msg::Event(event(level)),
            level: Some(level),
        });
        let name = [screen.person.id(), name].concat();
        let group = draw.radios(&name, "scale", legend, choices.into(), None);
        el("div|class=question").add(group)
    };
    let question = el("legend").say(words.closing_question);
    let guess = el("legend")
        .text(words.guess_question.with(&other.inside))
        .add(el("span|class=soft small below").say(words.optional));
    let progress = words.closing_title.to_owned();
    head(draw, screen.setup, screen.person, progress, (1, 1), sheet)
        .add(draw.heading(words.closing_title))
        .add(group("-closing", question, screen.closing, Event::Closing))
        .add(group("-guess", guess, screen.guess, Event::Guess))
        .add(way_on(draw, true, screen.saved))
}
