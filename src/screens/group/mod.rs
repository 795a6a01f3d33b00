//! A workshop: how a pair comes in and what it adds, and the facilitator's group.

mod filling;
mod frozen;
mod pair;
mod plan;
mod tally;

pub use pair::{adding, joining};

use crate::components::{
    Extra, Look, asked, button, heading, look_first, once_more, refusal, saved, status, text,
};
use crate::draw::Draw;
use crate::model::OpenGroup;
use tweeluik_core::group::{GroupEvent, GroupScreen, Plan, Taken};
use tweeluik_core::session::{Event, Refusal, Saved, Unsaved};
use tweeluik_core::words::Late;
use yew::{Html, html};

/// The group in whatever stage it is.
pub fn group(draw: &Draw<'_>, open: &OpenGroup) -> Html {
    match open.group.screen() {
        GroupScreen::Planning(plan) => {
            html! { <div class="stage" key="plan">{ plan::plan(draw, open, plan) }</div> }
        }
        GroupScreen::Filling(filling) => {
            if open.is_large {
                let large = filling::large(draw, &filling);
                html! { <div class="stage" key="large" data-large="">{ large }</div> }
            } else {
                let filling = filling::filling(draw, open, &filling);
                html! { <div class="stage" key="filling">{ filling }</div> }
            }
        }
        GroupScreen::Tallying(tally) => tally::tally(draw, &tally),
        GroupScreen::Closing { plan, failed } => {
            html! { <div class="stage" key="closing">{ closing(draw, plan, failed) }</div> }
        }
        GroupScreen::Frozen {
            plan,
            received,
            shown,
            alone,
            harvest,
            said,
        } => {
            let frozen = frozen::Frozen {
                draw,
                plan,
                received,
                words: draw.room_words(plan.setup()),
                harvest,
            };
            frozen.draw(open, shown, alone, said)
        }
    }
}

/// A button of the group.
fn press(
    draw: &Draw<'_>,
    look: Look,
    action: &'static str,
    label: &'static str,
    event: GroupEvent,
) -> Html {
    button(look, action, label, draw.on(event))
}

/// What a group is called.
fn name(plan: &Plan, late: &Late) -> String {
    plan.name().unwrap_or(late.board_title).to_owned()
}

/// Where the group is.
fn group_saved(draw: &Draw<'_>, open: &OpenGroup) -> Html {
    let why = match open.saved {
        Some(Saved::InPage(why)) => why,
        is_saved => return saved(draw, is_saved),
    };
    let late = draw.late();
    let text = match why {
        Unsaved::NewerData => late.board_newer,
        _ => late.board_unsaved,
    };
    status("status unsaved", text)
}

/// It is being closed. Nothing is shown before that is done.
fn closing(draw: &Draw<'_>, plan: &Plan, failed: bool) -> Html {
    let (words, late) = (draw.words, draw.late());
    if !failed {
        return html! {
            <>
                { heading(draw, name(plan, late)) }
                <p class="lead" role="status">{ text(words.waiting) }</p>
            </>
        };
    }
    html! {
        <>
            { heading(draw, name(plan, late)) }
            { asked(None, late.closing_failed) }
            <div class="row">
                { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
                { press(draw, Look::Main, "freeze", late.closing_again, GroupEvent::Freeze) }
                { erase(draw) }
            </div>
        </>
    }
}

/// Nothing brings it back, so it is asked once more.
fn erase(draw: &Draw<'_>) -> Html {
    let late = draw.late();
    let yes = draw.words.erase_yes;
    let yes = press(draw, Look::Plain, "erase-board", yes, GroupEvent::Erase);
    once_more(
        "erase-board-ask",
        late.board_erase.into(),
        Extra::default(),
        late.board_erase_sure,
        look_first(draw, yes),
    )
}

/// What became of what came in.
fn taken(draw: &Draw<'_>, taken: &Taken) -> String {
    let late = draw.late();
    let sentence = match taken {
        Taken::Received => late.taken_received,
        Taken::Double => late.taken_double,
        Taken::Unreadable(why) => return refusal(draw, &Refusal::Unreadable(why.clone())),
        Taken::SomethingElse => late.taken_something_else,
        Taken::OtherSet => late.taken_other_set,
        Taken::OtherWorkshop => late.taken_other_workshop,
        Taken::Damaged => late.taken_damaged,
        Taken::Full => late.taken_full,
        Taken::Frozen => late.taken_frozen,
        Taken::MoreThanPairs => late.taken_more,
        Taken::NotYet => late.room_pairs_first,
        Taken::Busy => late.taken_busy,
        Taken::TypingGone => late.taken_typing_gone,
    };
    sentence.to_owned()
}
