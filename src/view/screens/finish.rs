//! The end: what both agree to save, print and keep; and erasing.

use super::comparison;
use super::reveal::{Asks, panel};
use crate::browser;
use tweeluik_core::measure::Person;
use tweeluik_core::session::{Event, FinishScreen};
use crate::view::app::{CodeUse, Msg, Offered};
use crate::view::el::{El, el};
use crate::view::parts::{Draw, Look, p, p_text, row};

#[inline(never)]
pub fn finish(draw: &Draw<'_>, screen: &FinishScreen<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let lead = match screen {
        FinishScreen { is_kept: true, .. } => late.finish_lead_kept,
        FinishScreen { is_file: true, .. } => late.finish_lead_file,
        _ => late.finish_lead,
    };
    let apart = screen.me.map(|me| {
        let other = draw.called(screen.setup, me.other());
        let text = late.finish_apart.with(&other.start);
        let ask = late.finish_apart_ask.with(&other.inside);
        p_text("soft", [text, ask].join(" "))
    });
    let on_screen = el("div|class=no-print")
        .add(draw.heading(words.finish_title))
        .add(p("lead", lead))
        .add(draw.saved(screen.saved));
    let back = draw.button(Look::Plain, "back", late.finish_back, Event::Back);
    let add = screen
        .adds
        .then(|| draw.button(Look::Plain, "add", late.add_button, Event::Add));
    let ends = el("div|class=row ends").add(back).add_some(add);
    let end = end(draw, screen);
    let take = el("div")
        .add(draw.section(late.finish_take_title))
        .add(p("", late.finish_take_lead))
        .add_some(apart)
        .add(yeses(draw, screen))
        .add(take(draw, screen));
    // What the two chose at the start comes first. What erases never stands beside what saves.
    let keeps = screen.setup.keep() || screen.is_kept;
    let on_screen = if keeps {
        on_screen.add(take).add(ends).add(end)
    } else {
        on_screen.add(end).add(take).add(ends)
    };
    sheet.add(on_screen).add(on_paper(draw))
}

/// What is printed: what both agreed to, or that nothing is.
fn on_paper(draw: &Draw<'_>) -> El {
    match draw.journey.agreed(browser::today()) {
        Some(agreed) => comparison::paper(draw, &agreed),
        None => comparison::not_printed(draw),
    }
}

/// Closing what stays where it is, and erasing, which is asked once more.
fn end(draw: &Draw<'_>, screen: &FinishScreen<'_>) -> El {
    let late = draw.late();
    let close =
        |action, name, hint, msg| el("div|class=ways plain").add(draw.way(action, name, hint, msg));
    if screen.is_file {
        let (name, hint) = (late.finish_close_file, late.finish_close_file_hint);
        return close("erase", name, hint, Msg::Event(Event::Erase));
    }
    let kept = screen
        .is_kept
        .then(|| close("keep", late.finish_close_kept, "", Msg::Keep));
    let look = draw.here.offered.as_ref().map(|_| late.offered_erase);
    let yes = draw.erase_yes("erase", Msg::Event(Event::Erase));
    let yes = el("div")
        .add_some(look.map(|text| p("small", text)))
        .add(yes);
    el("div")
        .add_some(kept)
        .add(draw.section(late.finish_erase))
        .add(p("soft", late.finish_erase_hint))
        .add(draw.erase("erase-ask", draw.words.start_erase, yes))
}

/// Two yeses, each in their own language. On one's own device both are in one's own: the other one is
/// asked by word of mouth.
fn yeses(draw: &Draw<'_>, screen: &FinishScreen<'_>) -> El {
    let late = draw.late();
    let panels = Person::BOTH.map(|person| {
        let at = |both: [bool; 2]| match person {
            Person::First => both[0],
            Person::Second => both[1],
        };
        let [first, second] = screen.yes;
        let other_yes = match person {
            Person::First => second,
            Person::Second => first,
        };
        let asks = Asks {
            setup: screen.setup,
            person,
            language: match screen.me {
                None => screen.setup.language(person),
                Some(_) => draw.words.language,
            },
            question: |late| late.finish_ask,
            yes: at(screen.yes),
            other_yes,
            has_code: at(screen.has_code),
            refused: screen.refused,
            // Whoever wanted to go on too early comes to the first question without a yes.
            is_asked: screen.missing && !at(screen.yes) && (person == Person::First || first),
        };
        panel(draw, &asks)
    });
    let said = match screen.yes {
        [true, true] => late.finish_both,
        _ if screen.missing => late.finish_not_both,
        _ => "",
    };
    let is_agreed = screen.yes == [true, true];
    el("div")
        .add(el("div|class=panels").all(panels))
        .add(draw.busy())
        .add(
            p("notice said", said)
                .put("role", "status")
                .put("tabindex", "-1")
                .maybe("data-asked", is_agreed.then_some("")),
        )
}

/// What takes both yeses. Before that the controls are there and say what is missing.
fn take(draw: &Draw<'_>, screen: &FinishScreen<'_>) -> El {
    let late = draw.late();
    let is_agreed = screen.yes == [true, true];
    let waits = (!is_agreed).then_some("true");
    let way = |action, name, hint, msg| {
        draw.way(action, name, hint, msg)
            .maybe("aria-disabled", waits)
    };
    let (name, hint) = (late.finish_keep, late.finish_keep_hint);
    let may_keep = screen.may_keep && !screen.is_kept;
    let keep = may_keep.then(|| way("keep", name, hint, Msg::Keep));
    let (name, hint) = (late.finish_save, late.finish_save_hint);
    let ways = el("div|class=ways plain")
        .add(way("print", late.finish_print, "", Msg::Print))
        .add(way("save-file", name, hint, Msg::SaveFile))
        .add_some(keep);
    el("div")
        .add(ways)
        .add(lock(draw, screen, waits))
        .add(offered(draw, draw.here.offered.as_ref()))
}

/// A file that only opens with a code.
fn lock(draw: &Draw<'_>, screen: &FinishScreen<'_>, waits: Option<&'static str>) -> El {
    let late = draw.late();
    let summary = el("summary|data-action=lock-file").say(late.finish_lock);
    let save = Msg::WithCode(CodeUse::SaveFile);
    draw.own_code(
        summary,
        late.finish_lock_hint.to_owned(),
        screen.code_problem,
        false,
    )
    .add(
        draw.button_to(Look::Plain, "save-locked", late.finish_lock_save, save)
            .maybe("aria-disabled", waits),
    )
}

/// What should have happened after saving or printing, and another way. An app that shows a page inside
/// itself may have done nothing, and no page can know.
#[inline(never)]
pub fn offered(draw: &Draw<'_>, offered: Option<&Offered>) -> El {
    let late = draw.late();
    let said = |text| p_text("offered", text).put("role", "status");
    let place = el("div|class=no-print");
    let (name, text, can_share) = match offered {
        None => return place.add(said(String::new())),
        Some(Offered::Paper) => return place.add(said(late.offered_paper.to_owned())),
        Some(Offered::File {
            name,
            text,
            can_share,
        }) => (name, text, *can_share),
    };
    let id = [draw.id, "-offered"].concat();
    let field =
        el("textarea|rows=3|readonly=|translate=no|dir=ltr|spellcheck=false|data-link=file")
            .set("id", id.clone())
            .value(text);
    let share = can_share.then(|| {
        draw.button_to(
            Look::Plain,
            "share-file",
            late.offered_share,
            Msg::ShareFile,
        )
    });
    let copied = match draw.here.copied {
        Some(("file", true)) => late.offered_copied,
        Some(("file", false)) => late.offered_not_copied,
        _ => "",
    };
    place
        .add(said(late.offered_file.with(name)))
        .add(p("soft", late.offered_else))
        .add(
            el("div|class=field")
                .add(el("label").set("for", id).say(late.offered_text))
                .add(field),
        )
        .add(
            row()
                .add(draw.button_to(
                    Look::Plain,
                    "copy-file",
                    late.offered_copy,
                    Msg::Copy("file"),
                ))
                .add_some(share),
        )
        .add(p("status", copied).put("role", "status"))
}
