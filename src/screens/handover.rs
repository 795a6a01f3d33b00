//! Whose turn it is, and nothing else. In both languages where the two differ: the one who hands
//! over reads the first part, the one who takes over the second.

use crate::components::{Look, button, erase, erase_yes, heading, mark, p};
use crate::draw::Draw;
use tweeluik_core::session::{Event, HandOverScreen};
use tweeluik_core::words::Words;
use yew::{Html, html};

pub fn hand_over(draw: &Draw<'_>, screen: &HandOverScreen<'_>) -> Html {
    if screen.taken_back {
        return taken_back(draw, screen);
    }
    let (setup, to) = (screen.setup, screen.to);
    let theirs = draw.words;
    let called = theirs.called(setup, to);
    let giver = draw.words_in(setup.language(to.other()));
    let text = |words: &Words| {
        let from = words.called(setup, to.other());
        p("soft", words.handover_text(&from.start))
    };
    let title = giver.handover_title(&giver.called(setup, to).inside);
    let again = (giver.language != theirs.language).then(|| text(theirs));
    let take_over = theirs.handover_take_over(&called.inside);
    html! {
        <>
            { mark() }
            <div lang={giver.language.tag()}>
                { heading(draw, title) }
                { text(giver) }
            </div>
            { again.unwrap_or_default() }
            { button(Look::Main, "take-over", take_over, draw.to(Event::TakeOver)) }
        </>
    }
}

/// Somebody has taken back what they had locked.
fn taken_back(draw: &Draw<'_>, screen: &HandOverScreen<'_>) -> Html {
    let (setup, to) = (screen.setup, screen.to);
    let words = draw.words;
    let called = words.called(setup, to);
    let other = words.called(setup, to.other());
    let locked = if screen.other_is_locked {
        p("soft", words.handover_back_text(&other.inside))
    } else if screen.two_devices {
        p("soft", words.taken_back_two_devices(&other.inside))
    } else {
        Html::default()
    };
    let again = if screen.two_devices {
        words.left_again.to_owned()
    } else {
        words.handover_again(&called.inside)
    };
    let yes = erase_yes(draw, "erase", Event::Erase);
    html! {
        <>
            { mark() }
            { heading(draw, words.handover_back_title(&called.inside)) }
            { locked }
            { button(Look::Main, "take-over", again, draw.to(Event::TakeOver)) }
            { erase(draw, "erase-ask", words.handover_erase, yes) }
        </>
    }
}
