//! The end: print, save, keep, erase.

use super::comparison;
use crate::session::{Event, FinishScreen};
use crate::view::app::Msg;
use crate::view::parts::{Draw, Look};
use yew::{Html, html};

pub fn finish(draw: &Draw<'_>, screen: &FinishScreen<'_>) -> Html {
    let words = draw.words;
    let print = draw.way(
        "print",
        words.finish_print,
        "",
        draw.on(|| Msg::Print),
    );
    let save = draw.way(
        "save-file",
        words.finish_save,
        words.finish_save_hint,
        draw.on(|| Msg::SaveFile),
    );
    let keep = if screen.is_kept {
        draw.way("keep", words.finish_close_kept, "", draw.on(|| Msg::Keep))
    } else if screen.may_keep {
        draw.way(
            "keep",
            words.finish_keep,
            words.finish_keep_hint,
            draw.on(|| Msg::Keep),
        )
    } else {
        Html::default()
    };
    let erase = draw.way(
        "erase",
        words.finish_erase,
        words.finish_erase_hint,
        draw.event(Event::Erase),
    );
    // What the two chose at the start comes first.
    let keep_first = screen.setup.keep() || screen.is_kept;
    let lead = if screen.is_kept {
        words.finish_lead_kept
    } else {
        words.finish_lead
    };
    html! {
        <>
            <div class="no-print">
                { draw.heading(words.finish_title) }
                <p class="lead">{ lead }</p>
                { draw.saved(screen.saved) }
                <div class="ways">
                    { print }
                    { save }
                    if keep_first {
                        { keep }
                        { erase }
                    } else {
                        { erase }
                        { keep }
                    }
                </div>
                <div class="row">
                    { draw.button(Look::Plain, "back", words.finish_back, Event::Back) }
                </div>
            </div>
            <div class="only-print" aria-hidden="true">
                { comparison::sheet(draw, screen.setup, screen.panels) }
            </div>
        </>
    }
}
