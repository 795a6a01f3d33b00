//! The end: print, save, keep, erase.

use super::comparison;
use crate::session::{Event, FinishScreen};
use crate::view::app::{CodeUse, Msg};
use crate::view::el::{El, el};
use crate::view::parts::{Draw, Look, p, p_text, row};

/// A file that only opens with a code.
fn lock(draw: &Draw<'_>, screen: &FinishScreen<'_>) -> El {
    let late = draw.late();
    let summary = el("summary|data-action=lock-file").say(late.finish_lock);
    let save = Msg::WithCode(CodeUse::SaveFile);
    draw.own_code(
        summary,
        late.finish_lock_hint.to_owned(),
        screen.code_problem,
    )
    .add(draw.button_to(Look::Plain, "save-locked", late.finish_lock_save, save))
    .add(draw.busy())
}

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
    let (name, hint) = if screen.is_file {
        (late.finish_close_file, late.finish_close_file_hint)
    } else {
        (late.finish_erase, late.finish_erase_hint)
    };
    let erase = draw.way("erase", name, hint, Msg::Event(Event::Erase));
    let save = draw.way(
        "save-file",
        late.finish_save,
        late.finish_save_hint,
        Msg::SaveFile,
    );
    let add = Msg::Event(Event::Add);
    let add = screen
        .adds
        .then(|| draw.way("add", late.add_button, late.add_hint, add));
    let ways = el("div|class=ways plain")
        .add_some(add)
        .add(draw.way("print", late.finish_print, "", Msg::Print))
        .add(save);
    // What the two chose at the start comes first.
    let ways = if screen.setup.keep() || screen.is_kept {
        ways.add_some(keep).add(erase)
    } else {
        ways.add(erase).add_some(keep)
    };
    let lead = match screen {
        FinishScreen { is_kept: true, .. } => late.finish_lead_kept,
        FinishScreen { is_file: true, .. } => late.finish_lead_file,
        _ => late.finish_lead,
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
        .add(lock(draw, screen))
        .add(row().add(draw.button(Look::Plain, "back", late.finish_back, Event::Back)));
    let on_paper = el("div|class=only-print").add(comparison::sheet(
        draw,
        screen.setup,
        screen.panels,
        screen.me,
    ));
    sheet.add(on_screen).add(on_paper)
}
