//! The start, and what is left after leaving.

use crate::components::{
    Look, button, erase, erase_yes, heading, mark, p, said, way, whose_questions,
};
use crate::draw::Draw;
use crate::msg::LateMsg;
use tweeluik_core::session::{Done, Event, Mode, Screen, StartScreen, Unfinished, Whose};
use yew::{Html, html};

/// What has just become of a session or a message. The place is there on every screen, so that what comes
/// into it at the start is announced.
pub fn news(draw: &Draw<'_>, screen: &Screen<'_>) -> Html {
    let words = draw.words;
    // Where the page begins, whichever of these that is.
    let begins = matches!(
        screen,
        Screen::Start(_) | Screen::Setup(_) | Screen::Workshop
    );
    let devices = draw.devices_chunk();
    let moved = devices.filter(|_| begins && draw.here.moved);
    let moved = moved.map(|(devices, draw)| devices.moved_link(&draw));
    let (done, partly, refused) = match screen {
        Screen::Start(screen) => (
            screen.done.map(|done| match done {
                Done::Erased => words.done_erased,
                Done::Kept => words.done_kept,
                Done::NotNow => words.done_not_now,
                Done::NotErased => words.done_not_erased,
                Done::Elsewhere => words.done_elsewhere,
                Done::GoesOnElsewhere => words.done_goes_on,
                Done::Idle => words.done_idle,
            }),
            draw.told.partly.then_some(words.found_partly),
            screen
                .refused
                .zip(devices)
                .map(|(why, (devices, draw))| devices.refusal(&draw, why)),
        ),
        _ => Default::default(),
    };
    html! {
        <div class="news" role="status">
            { moved.unwrap_or_default() }
            { done.map(|text| p("notice", text)).unwrap_or_default() }
            { partly.map(|text| p("notice", text)).unwrap_or_default() }
            { refused.map(|text| p("notice", text)).unwrap_or_default() }
        </div>
    }
}

pub fn start(draw: &Draw<'_>, screen: &StartScreen<'_>) -> Html {
    let words = draw.words;
    let (action, label) = match screen.kept.max(draw.told.kept) {
        0 => ("open-file", words.start_file.to_owned()),
        kept => ("history", words.start_kept(kept)),
    };
    let to = |event| draw.to(event);
    let workshop = if draw.told.group {
        words.way_workshop_open
    } else {
        words.way_workshop_hint
    };
    html! {
        <>
            { found(draw) }
            { heading(draw, words.start_title) }
            { p("lead", words.start_lead) }
            { whose_questions(draw) }
            { unfinished(draw, screen).unwrap_or_default() }
            <div class="ways">
                { way("pair", words.way_pair, words.way_pair_hint, false, to(Event::Pair)) }
                { way(
                    "devices",
                    words.way_devices,
                    words.way_devices_hint,
                    false,
                    to(Event::Devices),
                ) }
                { way("solo", words.way_solo, words.way_solo_hint, false, to(Event::Solo)) }
                { way("workshop", words.way_workshop, workshop, false, to(Event::Workshop)) }
            </div>
            { cards(draw).unwrap_or_default() }
            <div class="beside">
                { button(Look::Quiet, action, label, to(Event::History)) }
                { button(Look::Quiet, "paper", words.paper_title, to(Event::Paper)) }
            </div>
        </>
    }
}

/// A way to ask one thing, without a questionnaire.
fn cards(draw: &Draw<'_>) -> Option<Html> {
    let words = draw.words;
    draw.has_cards().then(|| {
        html! {
            <div class="beside">
                { button(Look::Quiet, "cards", words.cards_title, draw.to(Event::Cards)) }
                { said("span", "soft small", words.way_cards_hint) }
            </div>
        }
    })
}

/// The session that can be continued.
fn unfinished(draw: &Draw<'_>, screen: &StartScreen<'_>) -> Option<Html> {
    let words = draw.words;
    let Unfinished { setup, whose } = screen.unfinished?;
    let waits = match whose {
        Whose::OfTwo(_) => {
            let [first, second] = draw.both_at_start(setup);
            words.start_unfinished(&first, &second)
        }
        Whose::OfOne(me) => words.start_unfinished_alone(&draw.called(setup, me).inside),
    };
    let go_on = match whose.turn() {
        Some(person) => words.continue_turn(&draw.called(setup, person).inside),
        None => words.continue_plain.to_owned(),
    };
    let elsewhere = draw
        .here
        .elsewhere
        .then(|| p("soft", words.start_elsewhere));
    let yes = erase_yes(draw, "erase", Event::Erase);
    Some(html! {
        <div class="card">
            { p("", waits) }
            { elsewhere.unwrap_or_default() }
            <div class="row">
                { button(Look::Main, "continue", go_on, draw.to(Event::Continue)) }
            </div>
            { erase(draw, "erase-ask", words.start_erase, yes) }
        </div>
    })
}

/// What the storage held and cannot simply be continued.
fn found(draw: &Draw<'_>) -> Html {
    let (words, told) = (draw.words, draw.told);
    let save = || {
        let save = draw.on(LateMsg::SaveFound);
        button(Look::Plain, "save-found", words.found_save, save)
    };
    let newer = told.newer.as_ref().map(|_| {
        html! { <div class="card">{ p("", words.found_newer) }{ save() }</div> }
    });
    let is_damaged = !told.partly && told.quarantined.is_some();
    let damaged = is_damaged.then(|| {
        html! {
            <div class="card">
                { p("", words.found_damaged) }
                <div class="row">{ save() }</div>
            </div>
        }
    });
    // Nothing that erases stands beside what saves: first one has to see that the file is there.
    let offered = draw.here.offered.as_ref().and(draw.late_chunk());
    let offered = offered.map(|(late, draw)| late.offered(&draw));
    let erase = is_damaged.then(|| {
        let yes = erase_yes(draw, "erase-found", LateMsg::EraseFound);
        let erase = erase(draw, "erase-found-ask", words.history_erase, yes);
        html! { <div class="card">{ erase }</div> }
    });
    html! {
        <>
            { newer.unwrap_or_default() }
            { damaged.unwrap_or_default() }
            { offered.unwrap_or_default() }
            { erase.unwrap_or_default() }
        </>
    }
}

pub fn left(draw: &Draw<'_>, gone: bool) -> Html {
    let words = draw.words;
    let text = if gone {
        words.left_lead
    } else {
        words.done_not_erased
    };
    // Where the page leads one person to it, that is the way to begin anew.
    let (again, event) = match draw.journey.config().mode {
        Mode::Solo => ("solo", Event::Solo),
        Mode::Start | Mode::Pair | Mode::Workshop => ("pair", Event::Pair),
    };
    html! {
        <>
            { mark() }
            { heading(draw, words.left_title) }
            { p("", text) }
            { button(Look::Plain, again, words.left_again, draw.to(event)) }
        </>
    }
}
