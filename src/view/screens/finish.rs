//! The end: what both agree to save, print and keep; and erasing.

use super::comparison;
use super::reveal::{Asks, panel};
use crate::browser;
use crate::view::el::{El, el};
use crate::view::model::What;
use crate::view::msg::{CodeUse, Msg};
use crate::view::parts::{Draw, Look, p, p_text, row};
use tweeluik_core::measure::Person;
use tweeluik_core::session::{Event, FinishScreen};

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
    let yes = look_first(draw, draw.erase_yes("erase", Msg::Event(Event::Erase)));
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
        .add(offered(draw))
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

pub fn offered(draw: &Draw<'_>) -> El {
    let late = draw.late();
    let said = |text| p_text("offered", text).put("role", "status");
    let place = || el("div|class=no-print");
    let Some(offered) = &draw.here.offered else {
        return place().add(said(String::new()));
    };
    let only = |text: &str| place().add(said(text.to_owned()));
    let (way, there) = match offered.what {
        What::Paper => return only(late.offered_paper),
        What::BoardPaper => return only(late.offered_paper_board),
        What::NoPicture => return only(late.offered_no_picture),
        What::Answers | What::Found => (late.offered_note, late.offered_not_there),
        What::Code | What::Added => (late.offered_instead, late.offered_not_there),
        What::Table => (late.offered_note, late.offered_not_there_board),
        What::Picture => (late.offered_picture, late.offered_not_there_board),
    };
    let otherwise = [late.offered_why, way, late.offered_browser, there].join(" ");
    let is_text = offered.what != What::Picture;
    let id = [draw.id, "-offered"].concat();
    let field = is_text.then(|| {
        let field =
            el("textarea|rows=3|readonly=|translate=no|dir=ltr|spellcheck=false|data-link=file")
                .set("id", id.clone())
                .value(&offered.text);
        el("div|class=field")
            .add(el("label").set("for", id).say(late.offered_text))
            .add(field)
    });
    let plain = |action, label, msg| draw.button_to(Look::Plain, action, label, msg);
    let copy = is_text.then(|| plain("copy-file", late.offered_copy, Msg::Copy("file")));
    let share = offered.can_share;
    let share = share.then(|| plain("share-file", late.offered_share, Msg::ShareFile));
    let copied = match draw.here.copied {
        Some(("file", true)) => late.offered_copied,
        Some(("file", false)) => late.offered_not_copied,
        _ => "",
    };
    place()
        .add(said(late.offered_file.with(&offered.name)))
        .add(p_text("soft", otherwise))
        .add_some(field)
        .add(row().add_some(copy).add_some(share))
        .add(p("status", copied).put("role", "status"))
}

/// What erases, with the advice to look first whether what was offered has arrived.
pub fn look_first(draw: &Draw<'_>, yes: El) -> El {
    let offered = draw.here.offered.as_ref();
    let look = offered.map(|_| p("small", draw.late().offered_erase));
    el("div").add_some(look).add(yes)
}
