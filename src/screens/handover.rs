//! Whose turn it is, and nothing else. In both languages where the two differ: the one who hands
//! over reads the first part, the one who takes over the second.

use crate::components::{Look, button, erase, erase_yes, heading, mark, p};
use crate::draw::LateDraw;
use tweeluik_core::session::{Event, HandOverScreen};
use tweeluik_core::words::{Late, Words};
use yew::{Html, html};

pub fn hand_over(draw: &LateDraw<'_>, screen: &HandOverScreen<'_>) -> Html {
    if screen.taken_back {
        return taken_back(draw, screen);
    }
    let (setup, to) = (screen.setup, screen.to);
    let (theirs, late) = (draw.words, draw.late());
    let called = theirs.called(setup, to);
    let (giver, of_giver) = draw.texts_in(setup.language(to.other()));
    let text = |words: &Words, late: &Late| {
        let from = words.called(setup, to.other());
        p("soft", late.handover_text(&from.start))
    };
    let title = of_giver.handover_title(&giver.called(setup, to).inside);
    let again = (giver.language != theirs.language).then(|| text(theirs, late));
    let take_over = late.handover_take_over(&called.inside);
    html! {
        <>
            { mark() }
            <div lang={giver.language.tag()}>
                { heading(draw, title) }
                { text(giver, of_giver) }
            </div>
            { again.unwrap_or_default() }
            { button(Look::Main, "take-over", take_over, draw.to(Event::TakeOver)) }
        </>
    }
}

/// Somebody has taken back what they had locked.
fn taken_back(draw: &LateDraw<'_>, screen: &HandOverScreen<'_>) -> Html {
    let (setup, to) = (screen.setup, screen.to);
    let (words, late) = (draw.words, draw.late());
    let called = words.called(setup, to);
    let other = words.called(setup, to.other());
    let locked = if screen.other_is_locked {
        p("soft", late.handover_back_text(&other.inside))
    } else if screen.two_devices {
        p("soft", late.taken_back_two_devices(&other.inside))
    } else {
        Html::default()
    };
    let again = if screen.two_devices {
        words.left_again.to_owned()
    } else {
        late.handover_again(&called.inside)
    };
    let yes = erase_yes(draw, "erase", Event::Erase);
    html! {
        <>
            { mark() }
            { heading(draw, late.handover_back_title(&called.inside)) }
            { locked }
            { button(Look::Main, "take-over", again, draw.to(Event::TakeOver)) }
            { erase(draw, "erase-ask", late.handover_erase, yes) }
        </>
    }
}
