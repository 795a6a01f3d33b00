//! What was kept on this device.

use crate::browser;
use crate::view::el::{El, el};
use crate::view::msg::{CodeUse, Msg};
use crate::view::parts::{Draw, Look, once_more, p, p_text, row};
use tweeluik_core::session::{CodeProblem, Event, FileProblem, HistoryScreen, Kept};

pub fn history(draw: &Draw<'_>, screen: &HistoryScreen<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let busy = draw.journey.has_unfinished();
    let lines = screen.kept.iter().map(|kept| line(draw, kept, busy));
    let lead = if screen.kept.is_empty() {
        late.history_none
    } else {
        late.history_lead
    };
    let list = (!screen.kept.is_empty()).then(|| el("ul|class=review").all(lines));
    sheet
        .add(draw.heading(words.history_title))
        .add(p("soft", lead))
        .add_some(busy.then(|| p("notice", late.history_busy)))
        .add_some(list)
        .add_some((!busy).then(|| file(draw, screen.file)))
        .add(draw.section(late.everything_title))
        .add(everything(draw))
        .add(row().add(draw.button(Look::Plain, "back", late.to_history, Event::Back)))
}

/// A file is opened here, with its code where it has one.
fn file(draw: &Draw<'_>, problem: Option<FileProblem>) -> El {
    let late = draw.late();
    let field =
        "input|type=file|class=hidden|data-file=|accept=.json,application/json,.txt,text/plain";
    let choose = draw.choose_file(late.file_choose, field);
    let wrong = match problem {
        Some(FileProblem::Code(CodeProblem::NoKey)) => Some(draw.words.code_no_key),
        Some(FileProblem::Code(_)) => Some(late.file_wrong_code),
        _ => None,
    };
    let waits = wrong.is_some() || problem == Some(FileProblem::NeedsCode);
    let code = waits.then(|| {
        let open = Msg::WithCode(CodeUse::OpenFile);
        el("div")
            .add(draw.code_field("own", late.file_code.to_owned(), wrong, None))
            .add(draw.button_to(Look::Main, "open-file", late.file_open, open))
    });
    let refused = match problem {
        Some(FileProblem::TooLarge) => late.file_too_large,
        Some(FileProblem::NotOurs) => late.file_not_ours,
        Some(FileProblem::Newer) => late.file_newer,
        Some(FileProblem::Damaged) => late.file_damaged,
        Some(FileProblem::OtherQuestions) => late.file_other_questions,
        Some(FileProblem::NeedsCode | FileProblem::Code(_)) | None => "",
    };
    let refused = el("p|class=problem|role=alert|tabindex=-1")
        .maybe("data-asked", (!refused.is_empty()).then_some(""))
        .say(refused);
    el("div")
        .add(draw.section(late.file_title))
        .add(p("soft", late.file_lead))
        .add(refused)
        .add(row().add(choose))
        .add_some(code)
        .add(draw.busy())
}

fn everything(draw: &Draw<'_>) -> El {
    let late = draw.late();
    let ask = el("summary|class=button quiet|data-action=erase-everything-ask");
    let erase = Event::EraseEverything;
    once_more(
        ask.say(late.everything_ask),
        late.everything_sure,
        draw.button(Look::Plain, "erase-everything", late.everything_yes, erase),
    )
}

fn line(draw: &Draw<'_>, kept: &Kept, busy: bool) -> El {
    let (words, late) = (draw.words, draw.late());
    let [first, second] = draw.both(kept.session.setup());
    let date = browser::date_in_words(&kept.date, words.language.tag());
    let name = late.history_row.with(&first, &second, &date);
    let open = (!busy).then(|| {
        let event = Event::OpenKept(kept.id);
        draw.button(Look::Plain, "open-kept", late.history_open, event)
            .set("aria-label", [late.history_open, ": ", &name].concat())
    });
    let labelled = |what: &str| [what, ": ", &name].concat();
    let yes = words.erase_yes;
    let erase = Event::EraseKept(kept.id);
    let erase = draw
        .button(Look::Plain, "erase-kept", yes, erase)
        .set("aria-label", labelled(yes));
    let ask = el("summary|class=button quiet|data-action=erase-kept-ask")
        .set("aria-label", labelled(words.history_erase))
        .say(words.history_erase);
    let erase = once_more(ask, words.erase_sure, erase);
    el("li")
        .key(&kept.id.to_string())
        .add(p_text("name", name))
        .add_some(open)
        .add(erase)
}
