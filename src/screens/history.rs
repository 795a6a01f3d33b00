//! What was kept on this device.

use crate::browser;
use crate::components::{
    Extra, Field, Look, asked, busy, button, button_with, choose_file, code_field, heading,
    once_more, p, section, text,
};
use crate::draw::AfterDraw;
use crate::msg::{CodeUse, LateMsg};
use tweeluik_core::session::{CodeProblem, Event, FileProblem, HistoryScreen, Kept};
use yew::virtual_dom::AttrValue;
use yew::{Html, html};

pub fn history(draw: &AfterDraw<'_>, screen: &HistoryScreen<'_>) -> Html {
    let (words, after) = (draw.words, draw.after());
    let busy = draw.journey.has_unfinished();
    let (lead, list) = match (screen.kept, screen.of_other_sets) {
        ([], 0) => (after.history_none, Html::default()),
        _ => (after.history_lead, list(draw, screen, busy)),
    };
    let (cannot, file) = if busy {
        (p("notice", after.history_busy), Html::default())
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
            { section(draw, after.everything_title) }
            { everything(draw) }
            <div class="row">
                { button(Look::Plain, "back", after.to_history, draw.to(Event::Back)) }
            </div>
        </>
    }
}

/// What is kept, as far as it is shown, and how much there is with other questions.
fn list(draw: &AfterDraw<'_>, screen: &HistoryScreen<'_>, busy: bool) -> Html {
    let after = draw.after();
    let lines = screen.kept.iter().enumerate();
    let lines = lines.map(|(place, kept)| {
        let number = screen.number_of_day(place);
        line(draw, kept, number, busy, screen.first_new == Some(place))
    });
    let more = (!screen.more.is_empty()).then(|| {
        let more = draw.to(Event::MoreKept);
        let more = button(Look::Plain, "more-kept", after.history_more, more);
        html! { <div class="row">{ more }</div> }
    });
    let others = (screen.of_other_sets > 0)
        .then(|| p("soft", after.history_other_sets(screen.of_other_sets)));
    html! {
        <>
            <ul class="review">{ for lines }</ul>
            { more.unwrap_or_default() }
            { others.unwrap_or_default() }
        </>
    }
}

/// A file is opened here, with its secret code where it has one.
fn file(draw: &AfterDraw<'_>, problem: Option<FileProblem>) -> Html {
    let after = draw.after();
    let wrong = match problem {
        Some(FileProblem::Code(CodeProblem::NoKey)) => Some(draw.late().code_no_key),
        Some(FileProblem::Code(_)) => Some(after.file_wrong_code),
        _ => None,
    };
    let waits = wrong.is_some() || problem == Some(FileProblem::NeedsCode);
    let code = waits.then(|| {
        let code = Field::default();
        let open = draw.with_code(CodeUse::OpenFile, &code);
        let label = AttrValue::Static(after.file_code);
        html! {
            <div>
                { code_field(draw, &code, "own", label, wrong, None) }
                { button(Look::Main, "open-file", after.file_open, open) }
            </div>
        }
    });
    let refused = match problem {
        Some(FileProblem::TooLarge) => after.file_too_large,
        Some(FileProblem::NotOurs) => after.file_not_ours,
        Some(FileProblem::Newer) => after.file_newer,
        Some(FileProblem::Damaged) => after.file_damaged,
        Some(FileProblem::OtherQuestions) => after.file_other_questions,
        Some(FileProblem::NeedsCode | FileProblem::Code(_)) | None => "",
    };
    let read = |field| LateMsg::ReadFile(field).into();
    let accept = ".json,application/json,.txt,text/plain";
    html! {
        <div>
            { section(draw, after.file_title) }
            { p("soft", after.file_lead) }
            { asked(None, refused) }
            <div class="row">{ choose_file(draw, after.file_choose, accept, read) }</div>
            { code.unwrap_or_default() }
            { busy(draw) }
        </div>
    }
}

fn everything(draw: &AfterDraw<'_>) -> Html {
    let after = draw.after();
    let erase = draw.to(Event::EraseEverything);
    once_more(
        "erase-everything-ask",
        AttrValue::Static(after.everything_ask),
        Extra::default(),
        after.everything_sure,
        button(Look::Plain, "erase-everything", after.everything_yes, erase),
    )
}

/// One of them; of several of one day with its number. The focus comes to the first of those that were added last.
fn line(
    draw: &AfterDraw<'_>,
    kept: &Kept,
    number: Option<usize>,
    busy: bool,
    is_new: bool,
) -> Html {
    let (words, after) = (draw.words, draw.after());
    let [first, second] = draw.both_at_start(kept.session.setup());
    let date = browser::date_in_words(&kept.date, words.language);
    let name = match number {
        Some(number) => after.history_row_of_several(&first, &second, &date, &number.to_string()),
        None => after.history_row(&first, &second, &date),
    };
    let labelled = |what: &str| Extra {
        label: Some([what, ": ", &name].concat()),
        ..Extra::default()
    };
    let open = (!busy).then(|| {
        let open = draw.to(Event::OpenKept(kept.id));
        let label = after.history_open;
        button_with(Look::Plain, "open-kept", label, open, labelled(label))
    });
    let yes = words.erase_yes;
    let erase = draw.to(Event::EraseKept(kept.id));
    let erase = button_with(Look::Plain, "erase-kept", yes, erase, labelled(yes));
    let ask = words.history_erase;
    let sure = words.erase_sure;
    html! {
        <li key={kept.id.to_string()}>
            <p class="name" tabindex="-1" data-new={is_new.then_some("")}>{ text(name.clone()) }</p>
            { open.unwrap_or_default() }
            { once_more("erase-kept-ask", AttrValue::Static(ask), labelled(ask), sure, erase) }
        </li>
    }
}
