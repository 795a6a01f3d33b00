//! A group that fills.

use super::{erase, group_saved, name, press, taken};
use crate::charts;
use crate::components::{
    Choice, Field, Look, alert, asked, button, code_card, heading, hint_id, labelled, link_host, p,
    radio_group, said, section, status, take_in, text,
};
use crate::draw::GroupDraw;
use crate::model::OpenGroup;
use crate::msg::{GroupMsg, Msg};
use tweeluik_core::exchange;
use tweeluik_core::group::{FillingScreen, GroupEvent, Step, Taken};
use tweeluik_core::measure::FEWEST_FOR_MEDIANS;
use tweeluik_core::session::Event;
use tweeluik_core::words::GroupWords;
use yew::{Html, html};

fn received(group: &GroupWords, pairs: u32) -> String {
    match pairs {
        0 => group.group_received_none.to_owned(),
        pairs => group.group_received(pairs as usize),
    }
}

fn step_name(group: &GroupWords, step: Step) -> [&'static str; 2] {
    let place = Step::ALL.iter().position(|one| *one == step);
    let found = place.and_then(|place| group.hour_steps.get(place));
    found.copied().unwrap_or_default()
}

/// For everybody to see: the join code, as large as it goes.
pub fn large(draw: &GroupDraw<'_>, filling: &FillingScreen<'_>) -> Html {
    let (devices, group) = (draw.device_words(), draw.group_words());
    let bytes = filling.join_code.bytes().unwrap_or_default();
    let url = [&*draw.here.address, &exchange::link(&bytes)].concat();
    let [now, what] = step_name(group, filling.step);
    let minutes = filling.step.minutes(filling.plan.setup().form());
    let smaller = draw.on(GroupMsg::Large(false));
    html! {
        <>
            { charts::qr(&url, devices.qr_join) }
            <div class="beside">
                { heading(draw, name(filling.plan, group)) }
                { p("lead", group.join_lead) }
                <p class="soft small address" translate="no" dir="ltr" key={&*url}>{ &url }</p>
                { link_host(draw) }
                { p("name", now) }
                { p("", what) }
                { p("soft", group.hour_minutes(minutes as usize)) }
                { status("count", received(group, filling.received)) }
                { button(Look::Plain, "smaller", group.group_small, smaller) }
            </div>
        </>
    }
}

pub fn filling(draw: &GroupDraw<'_>, open: &OpenGroup, filling: &FillingScreen<'_>) -> Html {
    let (words, group) = (draw.words, draw.group_words());
    let bytes = filling.join_code.bytes().unwrap_or_default();
    let larger = draw.on(GroupMsg::Large(true));
    html! {
        <>
            { heading(draw, name(filling.plan, group)) }
            { group_saved(draw, open) }
            <div class="panels codes">
                <section class="panel">
                    { section(draw, group.join_title) }
                    { p("", group.join_lead) }
                    { code_card(draw, "workshop", &bytes) }
                    <div class="row">
                        { button(Look::Plain, "larger", group.group_large, larger) }
                    </div>
                </section>
                <section class="panel">
                    { section(draw, group.group_add_title) }
                    { room_pairs(draw, open, filling.expected) }
                    { status("count", received(group, filling.received)) }
                    { surplus(draw, filling.surplus) }
                    { if filling.offered { offered(draw) } else { Html::default() } }
                    { takes(draw, filling) }
                </section>
            </div>
            { section(draw, group.hour_title) }
            { hour(draw, filling) }
            { section(draw, group.freeze_title) }
            { freeze(draw, filling) }
            { p("soft small", group.group_kept) }
            <div class="row">
                { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
                { erase(draw) }
            </div>
        </>
    }
}

/// What takes in what pairs add, once it is known how many there are.
fn takes(draw: &GroupDraw<'_>, filling: &FillingScreen<'_>) -> Html {
    let group = draw.group_words();
    // What was received is said by the counter.
    let refused = filling.said.filter(|said| **said != Taken::Received);
    let refused = refused.map(|said| taken(draw, said));
    if filling.expected.is_none() {
        let refused = refused.unwrap_or_else(|| group.group_pairs_first.to_owned());
        let asks = filling.said.map(|_| "");
        return html! {
            <p class="soft" role="status" tabindex="-1" data-asked={asks}>{ text(refused) }</p>
        };
    }
    let tally = if filling.received < FEWEST_FOR_MEDIANS {
        p("soft small", group.tally_later)
    } else {
        let tally = draw.on(GroupMsg::Tally);
        html! {
            <div class="row">
                { button(Look::Plain, "tally", group.tally_button, tally) }
                { p("soft small", group.tally_hint) }
            </div>
        }
    };
    html! { <>{ take_in(draw, refused, group.group_camera_hint.to_owned()) }{ tally }</> }
}

/// The run sheet.
fn hour(draw: &GroupDraw<'_>, filling: &FillingScreen<'_>) -> Html {
    let group = draw.group_words();
    let form = filling.plan.setup().form();
    let choices = Step::ALL.map(|step| {
        let [title, what] = step_name(group, step);
        let minutes = group.hour_minutes(step.minutes(form) as usize);
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
    let legend = said("legend", "", group.hour_now);
    radio_group(draw.id, "hour", "list", legend, choices.into(), None)
}

/// How many pairs there are: a number that the facilitator counts.
fn room_pairs(draw: &GroupDraw<'_>, open: &OpenGroup, room: Option<u32>) -> Html {
    let group = draw.group_words();
    let id = [draw.id, "-pairs"].concat();
    let problem = if open.no_number {
        group.group_pairs_problem
    } else {
        ""
    };
    let value = room.map_or_else(String::new, |room| room.to_string());
    let now = room.map_or_else(String::new, |room| group.group_pairs_now(room as usize));
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
    let hint = Some(group.group_pairs_hint);
    html! {
        <div>
            { labelled("field", &id, group.group_pairs, hint, control) }
            <div class="row">{ button(look, "set-pairs", group.group_pairs_set, set) }</div>
            { status("status", now) }
        </div>
    }
}

/// That more pairs came than there are.
fn surplus(draw: &GroupDraw<'_>, surplus: u32) -> Html {
    let said = match surplus {
        0 => String::new(),
        more => draw.group_words().group_pairs_more(more as usize),
    };
    let more = (surplus > 0).then_some("");
    html! { <p class="problem" role="alert" data-surplus={more}>{ text(said) }</p> }
}

/// A link brought what a pair adds: anybody can open one, so it is asked.
fn offered(draw: &GroupDraw<'_>) -> Html {
    let group = draw.group_words();
    html! {
        <div class="card">
            { asked(None, group.offer_ask) }
            <div class="row">
                { press(
                    draw,
                    Look::Main,
                    "take-offered",
                    group.offer_yes,
                    GroupEvent::TakeOffered,
                ) }
                { press(
                    draw,
                    Look::Plain,
                    "drop-offered",
                    group.offer_no,
                    GroupEvent::DropOffered,
                ) }
            </div>
        </div>
    }
}

fn freeze(draw: &GroupDraw<'_>, filling: &FillingScreen<'_>) -> Html {
    let group = draw.group_words();
    let (more, sure, buttons) = if filling.asks {
        let buttons = html! {
            <div class="row" key="sure">
                { press(draw, Look::Plain, "not-yet", group.freeze_no, GroupEvent::NotYet) }
                { press(draw, Look::Main, "freeze", group.freeze_yes, GroupEvent::Freeze) }
            </div>
        };
        (filling.surplus, group.freeze_sure, buttons)
    } else {
        let ask = GroupEvent::AskFreeze;
        let buttons = html! {
            <div class="row" key="ask">
                { press(draw, Look::Main, "ask-freeze", group.freeze_ask, ask) }
            </div>
        };
        (0, "", buttons)
    };
    html! {
        <div>
            { p("", group.freeze_lead) }
            { surplus(draw, more) }
            { asked(None, sure) }
            { buttons }
        </div>
    }
}
