//! The end: what both agree to save, print and keep; and erasing.

use super::agreements::{agreed, folded_pulses, pulses};
use super::comparison;
use crate::browser;
use crate::components::{
    Asks, Choice, Extra, Field, Look, busy, button, button_with, consent, erase, erase_yes,
    heading, look_first, offered, own_code, p, radio_group, said, section, text, unsaved, way,
};
use crate::draw::AfterDraw;
use crate::model::SaveAs;
use crate::msg::{CodeUse, LateMsg, Msg};
use tweeluik_core::measure::Person;
use tweeluik_core::session::{After, Agreed, Carries, Event, FinishScreen};
use yew::{Html, html};

pub fn finish(draw: &AfterDraw<'_>, screen: &FinishScreen<'_>) -> Html {
    let (words, after) = (draw.words, draw.after());
    let lead = match screen {
        FinishScreen { is_kept: true, .. } => after.finish_lead_kept,
        FinishScreen { is_file: true, .. } => after.finish_lead_file,
        _ => after.finish_lead,
    };
    let each_device = screen.me.map(|me| {
        let other = draw.called(screen.setup, me.other());
        let text = after.finish_two_devices(&other.inside);
        let ask = after.finish_two_devices_ask(&other.inside);
        p("soft", [text, ask].join(" "))
    });
    let add = screen.adds.then(|| {
        button(
            Look::Plain,
            "add",
            draw.late().add_button,
            draw.to(Event::Add),
        )
    });
    let back = if screen.has_talked {
        after.finish_back_agreements
    } else {
        after.finish_back
    };
    let ends = html! {
        <div class="row ends">
            { button(Look::Plain, "back", back, draw.to(Event::Back)) }
            { add.unwrap_or_default() }
        </div>
    };
    let end = end(draw, screen);
    let take = html! {
        <div>
            { section(draw, after.finish_take_title) }
            { p("", after.finish_take_lead) }
            { each_device.unwrap_or_default() }
            { yeses(draw, screen) }
            { take(draw, screen) }
        </div>
    };
    // What the two chose at the start comes first. What erases never stands beside what saves.
    let keeps = screen.setup.keep() || screen.is_kept;
    let parts = if keeps {
        [take, ends, end]
    } else {
        [end, take, ends]
    };
    html! {
        <>
            <div class="no-print">
                { heading(draw, words.finish_title) }
                { p("lead", lead) }
                { unsaved(draw, screen.saved) }
                { agreed(draw, screen.agreements) }
                { folded_pulses(draw, screen.setup, screen.pulses) }
                { for parts }
            </div>
            { on_paper(draw) }
        </>
    }
}

/// What is printed: what both agreed to, or that nothing is.
fn on_paper(draw: &AfterDraw<'_>) -> Html {
    match draw.journey.agreed(browser::today()) {
        Some(agreed) => {
            let after = agreed.session().after();
            let more = after.map(|after| {
                html! {
                    <>
                        { self::agreed(draw, after.agreements()) }
                        { printed_pulses(draw, &agreed, after) }
                    </>
                }
            });
            comparison::paper(draw, &agreed, more.unwrap_or_default())
        }
        None => comparison::not_printed(draw),
    }
}

/// How each found the talk, on paper.
fn printed_pulses(draw: &AfterDraw<'_>, agreed: &Agreed, after: &After) -> Html {
    let Some(said) = pulses(draw, agreed.setup(), after.pulses(agreed.me())) else {
        return Html::default();
    };
    html! { <>{ section(draw, draw.after().pulse_shown) }{ said }</> }
}

/// Closing what stays where it is, and erasing, which is asked once more.
fn end(draw: &AfterDraw<'_>, screen: &FinishScreen<'_>) -> Html {
    let after = draw.after();
    let close = |action, name, hint, msg| {
        html! { <div class="ways plain">{ way(action, name, hint, false, draw.on(msg)) }</div> }
    };
    if screen.is_file {
        let (name, hint) = (after.finish_close_file, after.finish_close_file_hint);
        return close("erase", name, hint, Msg::Event(Event::Erase));
    }
    let kept = screen
        .is_kept
        .then(|| close("keep", after.finish_close_kept, "", LateMsg::Keep.into()));
    let yes = look_first(draw, erase_yes(draw, "erase", Event::Erase));
    html! {
        <div>
            { kept.unwrap_or_default() }
            { section(draw, after.finish_erase) }
            { p("soft", after.finish_erase_hint) }
            { erase(draw, "erase-ask", draw.words.start_erase, yes) }
        </div>
    }
}

/// Two yeses, each in their own language. On one's own device both are in one's own: the other one is
/// asked by word of mouth.
fn yeses(draw: &AfterDraw<'_>, screen: &FinishScreen<'_>) -> Html {
    let after = draw.after();
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
        let language = match screen.me {
            None => screen.setup.language(person),
            Some(_) => draw.words.language,
        };
        let texts = draw.after_in(language);
        let asks = Asks {
            setup: screen.setup,
            person,
            language,
            question: &|name| texts.finish_ask(name),
            yes: at(screen.yes),
            other_yes,
            has_code: at(screen.has_code),
            refused: screen.refused,
            // Somebody who wanted to go on too early comes to the first question without a yes.
            is_asked: screen.missing && !at(screen.yes) && (person == Person::First || first),
        };
        consent(draw, &asks)
    });
    let said = match screen.yes {
        [true, true] => after.finish_both,
        _ if screen.missing => after.finish_not_both,
        _ => "",
    };
    let is_agreed = screen.yes == [true, true];
    html! {
        <div>
            <div class="panels">{ for panels }</div>
            { busy(draw) }
            <p
                class="notice said"
                role="status"
                tabindex="-1"
                data-asked={is_agreed.then_some("")}
            >
                { text(said) }
            </p>
        </div>
    }
}

/// What takes both yeses. Before that the controls are there and say what is missing.
fn take(draw: &AfterDraw<'_>, screen: &FinishScreen<'_>) -> Html {
    let after = draw.after();
    let waits = screen.yes != [true, true];
    let way = |action, name, hint, msg| way(action, name, hint, waits, draw.on(msg));
    let may_keep = screen.may_keep && !screen.is_kept;
    let keep = may_keep.then(|| {
        way(
            "keep",
            after.finish_keep,
            after.finish_keep_hint,
            LateMsg::Keep,
        )
    });
    let kind = draw.here.save_as;
    let (save, save_hint) = match kind {
        SaveAs::Readable => (after.finish_save, after.finish_save_hint),
        SaveAs::Table => (after.finish_save_table, after.finish_save_other_hint),
        SaveAs::Svg => (after.finish_save_svg, after.finish_save_other_hint),
        SaveAs::Png => (after.finish_save_png, after.finish_save_other_hint),
    };
    // Only what is opened again can have a secret code.
    let lock = (kind == SaveAs::Readable).then(|| lock(draw, screen, waits));
    html! {
        <div>
            <div class="ways plain">
                { way("print", draw.late().finish_print, "", LateMsg::Print) }
                { way("save-file", save, save_hint, LateMsg::SaveFile) }
                { keep.unwrap_or_default() }
                { share(draw, screen, waits) }
            </div>
            { kinds(draw) }
            { lock.unwrap_or_default() }
            { offered(draw) }
        </div>
    }
}

/// What carries the agreements over to the other device.
fn share(draw: &AfterDraw<'_>, screen: &FinishScreen<'_>, waits: bool) -> Html {
    let after = draw.after();
    match screen.carries() {
        Carries::Agreements => {
            let share = draw.to(Event::ShareAgreements);
            let (name, hint) = (after.finish_share, after.finish_share_hint);
            way("share-agreements", name, hint, waits, share)
        }
        Carries::TooLong => p("soft", after.finish_share_too_long),
        Carries::Nothing => Html::default(),
    }
}

/// As what it is saved.
fn kinds(draw: &AfterDraw<'_>) -> Html {
    let after = draw.after();
    let choices = SaveAs::ALL.map(|kind| {
        let (name, hint) = match kind {
            SaveAs::Readable => (after.save_readable, after.save_readable_hint),
            SaveAs::Table => (after.save_table, after.save_table_hint),
            SaveAs::Svg => (after.save_svg, after.save_svg_hint),
            SaveAs::Png => (after.save_png, after.save_png_hint),
        };
        Choice {
            value: kind.id(),
            label: html! {
                <span class="choice-label">
                    { said("b", "", name) }
                    { said("span", "soft small", hint) }
                </span>
            },
            chosen: draw.here.save_as == kind,
            onchange: draw.choose(LateMsg::SaveAs(kind)),
            level: None,
        }
    });
    let legend = said("legend", "", after.save_kinds_legend);
    html! {
        <details class="more">
            <summary data-action="save-as">{ text(after.save_kinds) }</summary>
            { radio_group(draw.id, "save-as", "list", legend, choices.into(), None) }
        </details>
    }
}

/// A file that only opens with a secret code.
fn lock(draw: &AfterDraw<'_>, screen: &FinishScreen<'_>, waits: bool) -> Html {
    let after = draw.after();
    let code = Field::default();
    let save = draw.with_code(CodeUse::SaveFile, &code);
    let waits = Extra {
        waits,
        ..Extra::default()
    };
    own_code(
        draw,
        &code,
        ("lock-file", after.finish_lock),
        after.finish_lock_hint.to_owned(),
        screen.code_problem,
        false,
        button_with(
            Look::Plain,
            "save-locked",
            after.finish_lock_save,
            save,
            waits,
        ),
    )
}
