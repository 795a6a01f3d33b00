//! A group that fills.

use super::{erase, group_saved, name, press, taken};
use crate::charts;
use crate::components::{
    Choice, Field, Look, alert, asked, button, code_card, heading, hint_id, labelled, link_host, p,
    radio_group, said, section, status, take_in, text,
};
use crate::draw::Draw;
use crate::model::OpenGroup;
use crate::msg::{GroupMsg, Msg};
use tweeluik_core::exchange;
use tweeluik_core::group::{FillingScreen, GroupEvent, Step, Taken};
use tweeluik_core::measure::FEWEST_FOR_MEDIANS;
use tweeluik_core::session::Event;
use tweeluik_core::words::Late;
use yew::{Html, html};

fn received(late: &Late, pairs: u32) -> String {
    match pairs {
        0 => late.board_received_none.to_owned(),
        1 => late.board_received_one.to_owned(),
        pairs => late.board_received.count(pairs as usize),
    }
}

fn step_name(late: &Late, step: Step) -> [&'static str; 2] {
    let place = Step::ALL.iter().position(|one| *one == step);
    let found = place.and_then(|place| late.hour_steps.get(place));
    found.copied().unwrap_or_default()
}

/// For the whole room: the way in, as large as it goes.
pub fn large(draw: &Draw<'_>, filling: &FillingScreen<'_>) -> Html {
    let late = draw.late();
    let bytes = filling.join_code.bytes().unwrap_or_default();
    let url = [&*draw.here.address, &exchange::link(&bytes)].concat();
    let [now, what] = step_name(late, filling.step);
    let minutes = filling.step.minutes(filling.plan.setup().form());
    let smaller = draw.on(GroupMsg::Large(false));
    html! {
        <>
            { charts::qr(&url, late.qr_join) }
            <div class="beside">
                { heading(draw, name(filling.plan, late)) }
                { p("lead", late.join_lead) }
                <p class="soft small address" translate="no" dir="ltr" key={&*url}>{ &url }</p>
                { link_host(draw) }
                { p("name", now) }
                { p("", what) }
                { p("soft", late.hour_minutes.count(minutes as usize)) }
                { status("count", received(late, filling.received)) }
                { button(Look::Plain, "smaller", late.board_small, smaller) }
            </div>
        </>
    }
}

pub fn filling(draw: &Draw<'_>, open: &OpenGroup, filling: &FillingScreen<'_>) -> Html {
    let (words, late) = (draw.words, draw.late());
    let bytes = filling.join_code.bytes().unwrap_or_default();
    let larger = draw.on(GroupMsg::Large(true));
    html! {
        <>
            { heading(draw, name(filling.plan, late)) }
            { group_saved(draw, open) }
            <div class="panels codes">
                <section class="panel">
                    { section(draw, late.join_title) }
                    { p("", late.join_lead) }
                    { code_card(draw, "workshop", &bytes) }
                    <div class="row">
                        { button(Look::Plain, "larger", late.board_large, larger) }
                    </div>
                </section>
                <section class="panel">
                    { section(draw, late.board_add_title) }
                    { room_pairs(draw, open, filling.expected) }
                    { status("count", received(late, filling.received)) }
                    { surplus(draw, filling.surplus) }
                    { if filling.offered { offered(draw) } else { Html::default() } }
                    { takes(draw, filling) }
                </section>
            </div>
            { section(draw, late.hour_title) }
            { hour(draw, filling) }
            { section(draw, late.freeze_title) }
            { freeze(draw, filling) }
            { p("soft small", late.board_kept) }
            <div class="row">
                { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
                { erase(draw) }
            </div>
        </>
    }
}

/// What takes in what pairs add, once it is known how many there are.
fn takes(draw: &Draw<'_>, filling: &FillingScreen<'_>) -> Html {
    let late = draw.late();
    // What was received is said by the counter.
    let refused = filling.said.filter(|said| **said != Taken::Received);
    let refused = refused.map(|said| taken(draw, said));
    if filling.expected.is_none() {
        let refused = refused.unwrap_or_else(|| late.room_pairs_first.to_owned());
        let asks = filling.said.map(|_| "");
        return html! {
            <p class="soft" role="status" tabindex="-1" data-asked={asks}>{ text(refused) }</p>
        };
    }
    let tally = if filling.received < FEWEST_FOR_MEDIANS {
        p("soft small", late.tally_later)
    } else {
        let tally = draw.on(GroupMsg::Tally);
        html! {
            <div class="row">
                { button(Look::Plain, "tally", late.tally_button, tally) }
                { p("soft small", late.tally_hint) }
            </div>
        }
    };
    html! { <>{ take_in(draw, refused, late.board_camera_hint.to_owned()) }{ tally }</> }
}

/// The run sheet.
fn hour(draw: &Draw<'_>, filling: &FillingScreen<'_>) -> Html {
    let late = draw.late();
    let form = filling.plan.setup().form();
    let choices = Step::ALL.map(|step| {
        let [title, what] = step_name(late, step);
        let minutes = late.hour_minutes.count(step.minutes(form) as usize);
        Choice {
            value: step.id(),
            label: html! {
                <span class="choice-label">
                    { said("b", "", title) }
                    { said("span", "small", what) }
                    { said("span", "soft small", minutes) }
                </span>
            },
            chosen: filling.step == step,
            onchange: draw.choose(GroupEvent::Step(step)),
            level: None,
        }
    });
    let legend = said("legend", "", late.hour_now);
    radio_group(draw, "hour", "list", legend, choices.into(), None)
}

/// How many pairs there are: a number that the facilitator counts.
fn room_pairs(draw: &Draw<'_>, open: &OpenGroup, room: Option<u32>) -> Html {
    let late = draw.late();
    let id = [draw.id, "-pairs"].concat();
    let problem = if open.no_number {
        late.room_pairs_problem
    } else {
        ""
    };
    let value = room.map_or_else(String::new, |room| room.to_string());
    let now = room.map_or_else(String::new, |room| late.room_pairs_now.count(room as usize));
    let look = if room.is_none() {
        Look::Main
    } else {
        Look::Plain
    };
    let field = Field::default();
    let set = draw.read(&field, |typed| Msg::from(GroupMsg::Pairs(typed)));
    let control = html! {
        <>
            <input
                ref={field.node()}
                type="number"
                min="1"
                step="1"
                inputmode="numeric"
                autocomplete="off"
                data-pairs=""
                id={id.clone()}
                aria-describedby={hint_id(&id)}
                aria-invalid={open.no_number.then_some("true")}
                {value}
            />
            { alert(None, problem) }
        </>
    };
    let hint = Some(late.room_pairs_hint);
    html! {
        <div>
            { labelled("field", &id, late.room_pairs, hint, control) }
            <div class="row">{ button(look, "set-pairs", late.room_pairs_set, set) }</div>
            { status("status", now) }
        </div>
    }
}

/// That more pairs came than there are.
fn surplus(draw: &Draw<'_>, surplus: u32) -> Html {
    let said = match surplus {
        0 => String::new(),
        more => draw.late().room_pairs_more.count(more as usize),
    };
    let more = (surplus > 0).then_some("");
    html! { <p class="problem" role="alert" data-surplus={more}>{ text(said) }</p> }
}

/// A link brought what a pair adds: anybody can open one, so it is asked.
fn offered(draw: &Draw<'_>) -> Html {
    let late = draw.late();
    html! {
        <div class="card">
            { asked(None, late.offer_ask) }
            <div class="row">
                { press(
                    draw,
                    Look::Main,
                    "take-offered",
                    late.offer_yes,
                    GroupEvent::TakeOffered,
                ) }
                { press(
                    draw,
                    Look::Plain,
                    "drop-offered",
                    late.offer_no,
                    GroupEvent::DropOffered,
                ) }
            </div>
        </div>
    }
}

fn freeze(draw: &Draw<'_>, filling: &FillingScreen<'_>) -> Html {
    let late = draw.late();
    let (more, sure, buttons) = if filling.asks {
        let buttons = html! {
            <div class="row" key="sure">
                { press(draw, Look::Plain, "not-yet", late.freeze_no, GroupEvent::NotYet) }
                { press(draw, Look::Main, "freeze", late.freeze_yes, GroupEvent::Freeze) }
            </div>
        };
        (filling.surplus, late.freeze_sure, buttons)
    } else {
        let ask = GroupEvent::AskFreeze;
        let buttons = html! {
            <div class="row" key="ask">
                { press(draw, Look::Main, "ask-freeze", late.freeze_ask, ask) }
            </div>
        };
        (0, "", buttons)
    };
    html! {
        <div>
            { p("", late.freeze_lead) }
            { surplus(draw, more) }
            { asked(None, sure) }
            { buttons }
        </div>
    }
}
