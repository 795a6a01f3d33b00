//! The way in, and what is left after leaving.

use crate::view::el::{El, el};
use crate::view::msg::Msg;
use crate::view::parts::{Draw, Look, mark, p, p_text, row};
use tweeluik_core::session::{Done, Event, Screen, StartScreen};

/// What has just become of a session or a code. The place is there on every screen, so that what comes
/// into it at the start is announced.
pub fn news(draw: &Draw<'_>, screen: &Screen<'_>) -> El {
    let words = draw.words;
    let place = el("div|class=news|role=status");
    // Where the page begins, whichever of these that is.
    let begins = matches!(
        screen,
        Screen::Start(_) | Screen::Setup(_) | Screen::Workshop
    );
    let late = draw.chunks.late;
    let moved = late.filter(|_| begins && draw.here.moved);
    let place = place.add_some(moved.map(|late| late.moved_link(draw)));
    let Screen::Start(screen) = screen else {
        return place;
    };
    let done = screen.done.map(|done| match done {
        Done::Erased => words.done_erased,
        Done::Kept => words.done_kept,
        Done::NotNow => words.done_not_now,
        Done::NotErased => words.done_not_erased,
        Done::Elsewhere => words.done_elsewhere,
        Done::GoesOnElsewhere => words.done_goes_on,
        Done::Idle => words.done_idle,
    });
    let partly = draw.told.partly.then_some(words.found_partly);
    let refused = screen.refused.zip(late);
    let refused = refused.map(|(why, late)| late.refusal(draw, why));
    place
        .add_some(done.map(|text| p("notice", text)))
        .add_some(partly.map(|text| p("notice", text)))
        .add_some(refused.map(|text| p_text("notice", text)))
}

pub fn start(draw: &Draw<'_>, screen: &StartScreen<'_>, sheet: El) -> El {
    let words = draw.words;
    let (action, label) = match screen.kept.max(draw.told.kept) {
        0 => ("open-file", words.start_file.to_owned()),
        kept => ("history", words.start_kept.count(kept)),
    };
    let kept = draw.button(Look::Quiet, action, &label, Event::History);
    let pair = Msg::Event(Event::Pair);
    let devices = Msg::Event(Event::Devices);
    let ways = el("div|class=ways")
        .add(draw.way("pair", words.way_pair, words.way_pair_hint, pair))
        .add(draw.way(
            "devices",
            words.way_devices,
            words.way_devices_hint,
            devices,
        ))
        .add(draw.way(
            "workshop",
            words.way_workshop,
            if draw.told.board {
                words.way_workshop_open
            } else {
                words.way_workshop_hint
            },
            Msg::Event(Event::Workshop),
        ));
    found(draw, sheet)
        .add(draw.heading(words.start_title))
        .add(p("lead", words.start_lead))
        .add_some(whose_questions(draw))
        .add_some(unfinished(draw, screen))
        .add(ways)
        .add(kept)
}

/// Whose questions these are, where they are not those of Tweeluik: the look of the page is ours, and
/// the questions came from somewhere else.
pub fn whose_questions(draw: &Draw<'_>) -> Option<El> {
    let title = draw.journey.set().title().get(draw.words.language.tag());
    let text = || p_text("notice", draw.words.own_questions.with(title));
    draw.here
        .own_questions
        .then(|| text().put("data-questions", "own"))
}

/// The session that can be continued.
fn unfinished(draw: &Draw<'_>, screen: &StartScreen<'_>) -> Option<El> {
    let words = draw.words;
    let (setup, turn) = screen.unfinished?;
    let [first, second] = draw.both(setup);
    let go_on = match turn {
        Some(person) => words.continue_turn.with(&draw.called(setup, person).inside),
        None => words.continue_plain.to_owned(),
    };
    let buttons = row().add(draw.button(Look::Main, "continue", &go_on, Event::Continue));
    let yes = draw.erase_yes("erase", Msg::Event(Event::Erase));
    let erase = draw.erase("erase-ask", words.start_erase, yes);
    let card = el("div|class=card");
    let text = p_text("", words.start_unfinished.with(&first, &second));
    let elsewhere = draw
        .here
        .elsewhere
        .then(|| p("soft", words.start_elsewhere));
    Some(card.add(text).add_some(elsewhere).add(buttons).add(erase))
}

/// What was found on the device and cannot simply be continued.
fn found(draw: &Draw<'_>, mut sheet: El) -> El {
    let words = draw.words;
    let told = draw.told;
    let save = || draw.button_to(Look::Plain, "save-found", words.found_save, Msg::SaveFound);
    let card = |text| el("div|class=card").add(p("", text));
    let mut erase_found = None;
    if told.newer.is_some() {
        sheet = sheet.add(card(words.found_newer).add(save()));
    }
    if !told.partly && told.quarantined.is_some() {
        let yes = draw.erase_yes("erase-found", Msg::EraseFound);
        let erase = draw.erase("erase-found-ask", words.history_erase, yes);
        sheet = sheet.add(card(words.found_damaged).add(row().add(save())));
        erase_found = Some(el("div|class=card").add(erase));
    }
    // Nothing that erases stands beside what saves: first one has to see that the file is there.
    let offered = draw.here.offered.as_ref().and(draw.chunks.late);
    let offered = offered.map(|late| late.offered(draw));
    sheet.add_some(offered).add_some(erase_found)
}

pub fn left(draw: &Draw<'_>, gone: bool, sheet: El) -> El {
    let words = draw.words;
    let text = if gone {
        words.left_lead
    } else {
        words.done_not_erased
    };
    sheet
        .add(mark())
        .add(draw.heading(words.left_title))
        .add(p("", text))
        .add(draw.button(Look::Plain, "pair", words.left_again, Event::Pair))
}
