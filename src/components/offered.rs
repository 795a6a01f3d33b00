//! What was saved or printed, and another way to it.

use super::code_card::copies;
use super::{Field, Look, button, labelled, p, status};
use crate::draw::LateDraw;
use crate::model::What;
use crate::msg::LateMsg;
use yew::virtual_dom::AttrValue;
use yew::{Html, html};

/// What should have happened after saving or printing, and another way. An app that shows a page inside
/// itself may have done nothing, and no page can know.
#[inline(never)]
pub fn offered(draw: &LateDraw<'_>) -> Html {
    let late = draw.late();
    let only =
        |text: &'static str| html! { <div class="no-print">{ status("offered", text) }</div> };
    let Some(offered) = &draw.here.offered else {
        return only("");
    };
    let (way, there) = match offered.what {
        What::Paper => return only(late.offered_paper),
        What::Cards => return only(late.offered_paper_cards),
        What::OwnPaper | What::PaperForms => return only(late.offered_paper_alone),
        What::GroupPaper => return only(late.offered_paper_group),
        What::NoPicture => return only(late.offered_no_picture),
        What::NoCalendar => return only(late.offered_no_calendar),
        What::Calendar => {
            let said = late.offered_file(&offered.name);
            return html! { <div class="no-print">{ status("offered", said) }</div> };
        }
        What::NoAnswersPicture => return only(late.offered_no_picture_pair),
        What::Answers | What::Found => (late.offered_note, late.offered_not_there),
        What::Code | What::Added => (late.offered_instead, late.offered_not_there),
        What::Table => (late.offered_note, late.offered_not_there_group),
        What::AnswersPicture => (late.offered_picture, late.offered_not_there),
        What::Picture => (late.offered_picture, late.offered_not_there_group),
    };
    let otherwise = [late.offered_why, way, late.offered_browser, there].join(" ");
    let is_text = !matches!(offered.what, What::Picture | What::AnswersPicture);
    let id = [draw.id, "-offered"].concat();
    let node = Field::default();
    let (field, copy) = if is_text {
        let value = AttrValue::from(offered.text.clone());
        let control = html! {
            <textarea
                ref={node.node()}
                rows="3"
                readonly=true
                translate="no"
                dir="ltr"
                spellcheck="false"
                data-link="file"
                id={id.clone()}
                {value}
            />
        };
        let field = labelled("field", &id, late.offered_text, None, control);
        let copy = copies(draw, "file", &node);
        (
            field,
            button(Look::Plain, "copy-file", late.offered_copy, copy),
        )
    } else {
        Default::default()
    };
    let share = if offered.can_share {
        let share = draw.on(LateMsg::ShareFile);
        button(Look::Plain, "share-file", late.offered_share, share)
    } else {
        Html::default()
    };
    let copied = match draw.here.copied {
        Some(("file", true)) => late.offered_copied,
        Some(("file", false)) => late.offered_not_copied,
        _ => "",
    };
    html! {
        <div class="no-print">
            { status("offered", late.offered_file(&offered.name)) }
            { p("soft", otherwise) }
            { field }
            <div class="row">{ copy }{ share }</div>
            { status("status", copied) }
        </div>
    }
}

/// What erases, with the advice to look first whether what was offered has arrived.
#[inline(never)]
pub fn look_first(draw: &LateDraw<'_>, yes: Html) -> Html {
    let look = draw
        .here
        .offered
        .as_ref()
        .map(|_| p("small", draw.late().offered_erase));
    html! { <div>{ look.unwrap_or_default() }{ yes }</div> }
}
