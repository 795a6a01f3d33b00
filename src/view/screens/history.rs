//! What was kept on this device.

use crate::browser;
use crate::session::{Event, Kept};
use crate::view::el::{El, el};
use crate::view::parts::{Draw, Look, p, p_text};

#[inline(never)]
pub fn history(draw: &Draw<'_>, kept: &[Kept], sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let busy = draw.journey.has_unfinished();
    let lines = kept.iter().map(|kept| line(draw, kept, busy));
    sheet
        .add(draw.heading(words.history_title))
        .add(p("soft", late.history_lead))
        .add_some(busy.then(|| p("notice", late.history_busy)))
        .add(el("ul|class=review").all(lines))
        .add(draw.button(Look::Plain, "back", late.to_history, Event::Back))
}

fn line(draw: &Draw<'_>, kept: &Kept, busy: bool) -> El {
    let (words, late) = (draw.words, draw.late());
    let [first, second] = draw.both(kept.session.setup());
    let date = browser::date_in_words(&kept.date, words.language.tag());
    let name = late.history_row.with(&first, &second, &date);
    let open = (!busy).then(|| {
        let event = Event::OpenKept(kept.id);
        draw.button(Look::Plain, "open-kept", late.history_open, event)
            .set("aria-label", [late.history_open, ": ", &name].concat())
    });
    let labelled = |what: &str| [what, ": ", &name].concat();
    let yes = late.history_erase_yes;
    let erase = Event::EraseKept(kept.id);
    let erase = draw
        .button(Look::Plain, "erase-kept", yes, erase)
        .set("aria-label", labelled(yes));
    // Nothing brings it back, so it is asked once more, in place.
    let erase = el("details|class=again")
        .add(
            el("summary|class=button quiet|data-action=erase-kept-ask")
                .set("aria-label", labelled(words.history_erase))
                .say(words.history_erase),
        )
        .add(p("soft small", late.history_erase_sure))
        .add(erase);
    el("li")
        .key(&kept.id.to_string())
        .add(p_text("name", name))
        .add_some(open)
        .add(erase)
}
