//! What was kept on this device.

use crate::browser;
use crate::components::{
    Extra, Field, Look, asked, busy, button, button_with, choose_file, code_field, heading,
    once_more, p, section,
};
use crate::draw::LateDraw;
use crate::msg::{CodeUse, LateMsg};
use tweeluik_core::session::{CodeProblem, Event, FileProblem, HistoryScreen, Kept};
use yew::virtual_dom::AttrValue;
use yew::{Html, html};

pub fn history(draw: &LateDraw<'_>, screen: &HistoryScreen<'_>) -> Html {
    let (words, late) = (draw.words, draw.late());
    let busy = draw.journey.has_unfinished();
    let (lead, list) = if screen.kept.is_empty() {
        (late.history_none, Html::default())
    } else {
        let lines = screen.kept.iter().map(|kept| line(draw, kept, busy));
        let list = html! { <ul class="review">{ for lines }</ul> };
        (late.history_lead, list)
    };
    let (cannot, file) = if busy {
        (p("notice", late.history_busy), Html::default())
    } else {
        (Html::default(), file(draw, screen.file))
    };
    html! {
        <>
            { heading(draw, words.history_title) }
            { p("soft", lead) }
            { cannot }
            { list }
            { file }
            { section(draw, late.everything_title) }
            { everything(draw) }
            <div class="row">
                { button(Look::Plain, "back", late.to_history, draw.to(Event::Back)) }
            </div>
        </>
    }
}

/// A file is opened here, with its secret code where it has one.
fn file(draw: &LateDraw<'_>, problem: Option<FileProblem>) -> Html {
    let late = draw.late();
    let wrong = match problem {
        Some(FileProblem::Code(CodeProblem::NoKey)) => Some(draw.words.code_no_key),
        Some(FileProblem::Code(_)) => Some(late.file_wrong_code),
        _ => None,
    };
    let waits = wrong.is_some() || problem == Some(FileProblem::NeedsCode);
    let code = waits.then(|| {
        let code = Field::default();
        let open = draw.with_code(CodeUse::OpenFile, &code);
        let label = AttrValue::Static(late.file_code);
        html! {
            <div>
                { code_field(draw, &code, "own", label, wrong, None) }
                { button(Look::Main, "open-file", late.file_open, open) }
            </div>
        }
    });
    let refused = match problem {
        Some(FileProblem::TooLarge) => late.file_too_large,
        Some(FileProblem::NotOurs) => late.file_not_ours,
        Some(FileProblem::Newer) => late.file_newer,
        Some(FileProblem::Damaged) => late.file_damaged,
        Some(FileProblem::OtherQuestions) => late.file_other_questions,
        Some(FileProblem::NeedsCode | FileProblem::Code(_)) | None => "",
    };
    let read = |field| LateMsg::ReadFile(field).into();
    let accept = ".json,application/json,.txt,text/plain";
    html! {
        <div>
            { section(draw, late.file_title) }
            { p("soft", late.file_lead) }
            { asked(None, refused) }
            <div class="row">{ choose_file(draw, late.file_choose, accept, read) }</div>
            { code.unwrap_or_default() }
            { busy(draw) }
        </div>
    }
}

fn everything(draw: &LateDraw<'_>) -> Html {
    let late = draw.late();
    let erase = draw.to(Event::EraseEverything);
    once_more(
        "erase-everything-ask",
        AttrValue::Static(late.everything_ask),
        Extra::default(),
        late.everything_sure,
        button(Look::Plain, "erase-everything", late.everything_yes, erase),
    )
}

fn line(draw: &LateDraw<'_>, kept: &Kept, busy: bool) -> Html {
    let (words, late) = (draw.words, draw.late());
    let [first, second] = draw.both(kept.session.setup());
    let date = browser::date_in_words(&kept.date, words.language.tag());
    let name = late.history_row(&first, &second, &date);
    let labelled = |what: &str| Extra {
        label: Some([what, ": ", &name].concat()),
        ..Extra::default()
    };
    let open = (!busy).then(|| {
        let open = draw.to(Event::OpenKept(kept.id));
        let label = late.history_open;
        button_with(Look::Plain, "open-kept", label, open, labelled(label))
    });
    let yes = words.erase_yes;
    let erase = draw.to(Event::EraseKept(kept.id));
    let erase = button_with(Look::Plain, "erase-kept", yes, erase, labelled(yes));
    let ask = words.history_erase;
    let sure = words.erase_sure;
    html! {
        <li key={kept.id.to_string()}>
            { p("name", name.clone()) }
            { open.unwrap_or_default() }
            { once_more("erase-kept-ask", AttrValue::Static(ask), labelled(ask), sure, erase) }
        </li>
    }
}
