//! The way in, and what is left after leaving.

use crate::session::{Done, Event, Screen, StartScreen};
use crate::view::app::Msg;
use crate::view::parts::{Draw, Look, mark};
use crate::measure::Person;
use yew::{Html, html};

pub fn start(draw: &Draw<'_>, screen: &StartScreen<'_>) -> Html {
    let words = draw.words;
    let done = screen.done.map(|done| match done {
        Done::Erased => words.done_erased,
        Done::Kept => words.done_kept,
        Done::NotNow => words.done_not_now,
        Done::NotErased => words.done_not_erased,
    });
    html! {
        <>
            { for done.map(|text| draw.notice(text)) }
            { found(draw) }
            { draw.heading(words.start_title) }
            <p class="lead">{ words.start_lead }</p>
            { unfinished(draw, screen) }
            <div class="ways">
                { draw.way("pair", words.way_pair, words.way_pair_hint, draw.event(Event::Pair)) }
            </div>
            if screen.kept > 0 {
                { draw.button(
                    Look::Quiet,
                    "history",
                    (words.start_kept)(screen.kept),
                    Event::History,
                ) }
            }
        </>
    }
}

/// The session that can be continued.
fn unfinished(draw: &Draw<'_>, screen: &StartScreen<'_>) -> Html {
    let words = draw.words;
    let Some((setup, turn)) = screen.unfinished else {
        return Html::default();
    };
    let [first, second] = Person::BOTH.map(|person| draw.called(setup, person).inside);
    let go_on = match turn {
        Some(person) => (words.continue_turn)(&draw.called(setup, person).inside),
        None => words.continue_plain.to_owned(),
    };
    html! {
        <div class="card">
            <p>{ (words.start_unfinished)(&first, &second) }</p>
            <div class="row">
                { draw.button(Look::Main, "continue", go_on, Event::Continue) }
                { draw.button(Look::Quiet, "erase", words.start_erase, Event::Erase) }
            </div>
        </div>
    }
}

/// What was found on the device and cannot simply be continued.
fn found(draw: &Draw<'_>) -> Html {
    let words = draw.words;
    let told = draw.told;
    let save = || {
        draw.button_to(
            Look::Plain,
            "save-found",
            words.found_save,
            draw.on(|| Msg::SaveFound),
        )
    };
    html! {
        <>
            if told.newer.is_some() {
                <div class="card">
                    <p>{ words.found_newer }</p>
                    { save() }
                </div>
            }
            if told.set_aside.is_some() && !told.partly {
                <div class="card">
                    <p>{ words.found_damaged }</p>
                    <div class="row">
                        { save() }
                        { draw.button_to(
                            Look::Quiet,
                            "erase-found",
                            words.history_erase,
                            draw.on(|| Msg::EraseFound),
                        ) }
                    </div>
                </div>
            }
            if told.partly {
                { draw.notice(words.found_partly) }
            }
        </>
    }
}

pub fn left(draw: &Draw<'_>, gone: bool) -> Html {
    let words = draw.words;
    debug_assert!(matches!(draw.journey.screen(), Screen::Left(_)));
    html! {
        <>
            { mark() }
            { draw.heading(words.left_title) }
            <p>{ if gone { words.left_lead } else { words.done_not_erased } }</p>
            { draw.button(Look::Plain, "pair", words.left_again, Event::Pair) }
        </>
    }
}
