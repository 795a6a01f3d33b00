//! What was kept on this device.

use crate::browser;
use crate::measure::Person;
use crate::session::{Event, Kept};
use crate::view::parts::{Draw, Look};
use yew::{Html, html};

pub fn history(draw: &Draw<'_>, kept: &[Kept]) -> Html {
    let words = draw.words;
    let busy = draw.journey.has_unfinished();
    html! {
        <>
            { draw.heading(words.history_title) }
            <p class="soft">{ words.history_lead }</p>
            if busy {
                { draw.notice(words.history_busy) }
            }
            <ul class="review">
                { for kept.iter().map(|kept| row(draw, kept, busy)) }
            </ul>
            { draw.button(Look::Plain, "back", words.to_history, Event::Back) }
        </>
    }
}

fn row(draw: &Draw<'_>, kept: &Kept, busy: bool) -> Html {
    let words = draw.words;
    let setup = kept.session.setup();
    let [first, second] = Person::BOTH.map(|person| draw.called(setup, person).inside);
    let date = browser::date_in_words(&kept.date, words.language.tag());
    html! {
        <li key={kept.id}>
            <p class="name">{ (words.history_row)(&first, &second, &date) }</p>
            <div class="row">
                if !busy {
                    { draw.button(
                        Look::Plain,
                        "open-kept",
                        words.history_open,
                        Event::OpenKept(kept.id),
                    ) }
                }
                { draw.button(
                    Look::Quiet,
                    "erase-kept",
                    words.history_erase,
                    Event::EraseKept(kept.id),
                ) }
            </div>
        </li>
    }
}
