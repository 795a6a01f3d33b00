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
use crate::draw::GroupDraw;
use crate::model::OpenGroup;
use tweeluik_core::group::{GroupEvent, GroupScreen, Plan, Taken};
use tweeluik_core::session::{Event, Refusal, Saved, Unsaved};
use tweeluik_core::words::GroupWords;
use yew::{Html, html};

/// The group in whatever stage it is.
pub fn group(draw: &GroupDraw<'_>, open: &OpenGroup) -> Html {
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
                words: draw.group_sentences(plan.setup()),
                harvest,
            };
            frozen.draw(open, shown, alone, said)
        }
    }
}

/// A button of the group.
fn press(
    draw: &GroupDraw<'_>,
    look: Look,
    action: &'static str,
    label: &'static str,
    event: GroupEvent,
) -> Html {
    button(look, action, label, draw.on(event))
}

/// What a group is called.
fn name(plan: &Plan, group: &GroupWords) -> String {
    plan.name().unwrap_or(group.group_title).to_owned()
}

/// Where the group is.
fn group_saved(draw: &GroupDraw<'_>, open: &OpenGroup) -> Html {
    let why = match open.saved {
        Some(Saved::InPage(why)) => why,
        is_saved => return saved(draw, is_saved),
    };
    let group = draw.group_words();
    let text = match why {
        Unsaved::NewerData => group.group_newer,
        _ => group.group_unsaved,
    };
    status("status unsaved", text)
}

/// It is being closed. Nothing is shown before that is done.
fn closing(draw: &GroupDraw<'_>, plan: &Plan, failed: bool) -> Html {
    let (words, group) = (draw.words, draw.group_words());
    if !failed {
        return html! {
            <>
                { heading(draw, name(plan, group)) }
                <p class="lead" role="status">{ text(words.waiting) }</p>
            </>
        };
    }
    html! {
        <>
            { heading(draw, name(plan, group)) }
            { asked(None, group.closing_failed) }
            <div class="row">
                { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
                { press(draw, Look::Main, "freeze", group.closing_again, GroupEvent::Freeze) }
                { erase(draw) }
            </div>
        </>
    }
}

/// Nothing brings it back, so it is asked once more.
fn erase(draw: &GroupDraw<'_>) -> Html {
    let group = draw.group_words();
    let yes = draw.words.erase_yes;
    let yes = press(draw, Look::Plain, "erase-board", yes, GroupEvent::Erase);
    once_more(
        "erase-board-ask",
        group.group_erase.into(),
        Extra::default(),
        group.group_erase_sure,
        look_first(draw, yes),
    )
}

/// What became of what came in.
fn taken(draw: &GroupDraw<'_>, taken: &Taken) -> String {
    let group = draw.group_words();
    let sentence = match taken {
        Taken::Received => group.taken_received,
        Taken::Double => group.taken_double,
        Taken::Unreadable(why) => return refusal(draw, &Refusal::Unreadable(why.clone())),
        Taken::SomethingElse => group.taken_something_else,
        Taken::OtherSet => group.taken_other_set,
        Taken::OtherWorkshop => group.taken_other_workshop,
        Taken::Damaged => group.taken_damaged,
        Taken::Full => group.taken_full,
        Taken::Frozen => group.taken_frozen,
        Taken::MoreThanPairs => group.taken_more,
        Taken::NotYet => group.group_pairs_first,
        Taken::Busy => group.taken_busy,
        Taken::TypingGone => group.taken_typing_gone,
    };
    sentence.to_owned()
}
