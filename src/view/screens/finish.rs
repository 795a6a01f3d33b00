//! The end: print, save, keep, erase.

use super::comparison;
use crate::session::{Event, FinishScreen};
use crate::view::app::Msg;
use crate::view::el::{El, el};
use crate::view::parts::{Draw, Look, p, p_text, row};

#[inline(never)]
pub fn finish(draw: &Draw<'_>, screen: &FinishScreen<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let keep = if screen.is_kept {
        Some((late.finish_close_kept, ""))
    } else {
        let keep = (late.finish_keep, late.finish_keep_hint);
        screen.may_keep.then_some(keep)
    };
    let keep = keep.map(|(name, hint)| draw.way("keep", name, hint, Msg::Keep));
    let erase = Msg::Event(Event::Erase);
    let erase = draw.way("erase", late.finish_erase, late.finish_erase_hint, erase);
    let save = draw.way(
        "save-file",
        late.finish_save,
        late.finish_save_hint,
        Msg::SaveFile,
    );
    let ways = el("div|class=ways plain")
        .add(draw.way("print", late.finish_print, "", Msg::Print))
        .add(save);
    // What the two chose at the start comes first.
    let ways = if screen.setup.keep() || screen.is_kept {
        ways.add_some(keep).add(erase)
    } else {
        ways.add(erase).add_some(keep)
    };
    let lead = if screen.is_kept {
        late.finish_lead_kept
    } else {
        late.finish_lead
    };
    let apart = screen.me.map(|me| {
        let other = draw.called(screen.setup, me.other());
        p_text("soft", late.finish_apart.with(&other.start))
    });
    let on_screen = el("div|class=no-print")
        .add(draw.heading(words.finish_title))
        .add(p("lead", lead))
        .add_some(apart)
        .add(draw.saved(screen.saved))
        .add(ways)
        .add(row().add(draw.button(Look::Plain, "back", late.finish_back, Event::Back)));
    let on_paper = el("div|class=only-print").add(comparison::sheet(
        draw,
        screen.setup,
        screen.panels,
        screen.me,
    ));
    sheet.add(on_screen).add(on_paper)
}
