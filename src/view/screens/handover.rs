//! Whose turn it is, and nothing else. In both languages where the two differ: the one who hands
//! over reads the first part, the one who takes over the second.

use crate::session::{Event, HandOverScreen};
use crate::view::parts::{Draw, Look, mark};
use crate::words::Words;
use yew::{Html, html};

pub fn hand_over(draw: &Draw<'_>, screen: &HandOverScreen<'_>) -> Html {
    let (setup, to) = (screen.setup, screen.to);
    let theirs = draw.words;
    let called = theirs.called(setup, to);
    if screen.taken_back {
        let other = theirs.called(setup, to.other());
        return html! {
            <>
                { mark() }
                { draw.heading((theirs.handover_back_title)(&called.inside)) }
                if screen.other_is_locked {
                    <p class="soft">{ (theirs.handover_back_text)(&other.inside) }</p>
                }
                { draw.button(
                    Look::Main,
                    "take-over",
                    (theirs.handover_again)(&called.inside),
                    Event::TakeOver,
                ) }
                { draw.button(Look::Quiet, "erase", theirs.handover_erase, Event::Erase) }
            </>
        };
    }
    let giver = Words::of(setup.language(to.other()), draw.journey.address());
    let from = giver.called(setup, to.other());
    let two_languages = giver.language != theirs.language;
    html! {
        <>
            { mark() }
            <div lang={giver.language.tag()}>
                { draw.heading((giver.handover_title)(&giver.called(setup, to).inside)) }
                <p class="soft">{ (giver.handover_text)(&from.start) }</p>
            </div>
            if two_languages {
                <p class="soft">
                    { (theirs.handover_text)(&theirs.called(setup, to.other()).start) }
                </p>
            }
            { draw.button(
                Look::Main,
                "take-over",
                (theirs.handover_take_over)(&called.inside),
                Event::TakeOver,
            ) }
        </>
    }
}
