//! Whose turn it is, and nothing else. In both languages where the two differ: the one who hands
//! over reads the first part, the one who takes over the second.

use crate::view::el::{El, el};
use crate::view::msg::Msg;
use crate::view::parts::{Draw, Look, mark, p_text};
use tweeluik_core::session::{Event, HandOverScreen};
use tweeluik_core::words::Words;

pub fn hand_over(draw: &Draw<'_>, screen: &HandOverScreen<'_>, sheet: El) -> El {
    let (setup, to) = (screen.setup, screen.to);
    let theirs = draw.words;
    let called = theirs.called(setup, to);
    let sheet = sheet.add(mark());
    let take_over = |label: String| draw.button(Look::Main, "take-over", &label, Event::TakeOver);
    if screen.taken_back {
        let other = theirs.called(setup, to.other());
        let locked = screen
            .other_is_locked
            .then(|| p_text("soft", theirs.handover_back_text.with(&other.inside)))
            .or_else(|| {
                screen
                    .apart
                    .then(|| p_text("soft", theirs.taken_back_apart.with(&other.inside)))
            });
        return sheet
            .add(draw.heading(&theirs.handover_back_title.with(&called.inside)))
            .add_some(locked)
            .add(take_over(if screen.apart {
                theirs.left_again.to_owned()
            } else {
                theirs.handover_again.with(&called.inside)
            }))
            .add(draw.erase(
                "erase-ask",
                theirs.handover_erase,
                draw.erase_yes("erase", Msg::Event(Event::Erase)),
            ));
    }
    let giver = Words::of(setup.language(to.other()), draw.journey.address());
    let text = |words: &Words| {
        let from = words.called(setup, to.other());
        p_text("soft", words.handover_text.with(&from.start))
    };
    let two_languages = giver.language != theirs.language;
    let first = el("div")
        .put("lang", giver.language.tag())
        .add(draw.heading(&giver.handover_title.with(&giver.called(setup, to).inside)))
        .add(text(giver));
    sheet
        .add(first)
        .add_some(two_languages.then(|| text(theirs)))
        .add(take_over(theirs.handover_take_over.with(&called.inside)))
}
