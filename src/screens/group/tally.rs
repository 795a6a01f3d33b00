//! One shared device: pairs type on the group's.

use super::{press, taken};
use crate::components::{
    Choice, Field, Look, asked, button, heading, label, labelled, p, radio_group, said, status,
    text, who,
};
use crate::draw::GroupDraw;
use crate::msg::{GroupMsg, Msg};
use tweeluik_core::group::{Before, GroupEvent, TallyStep, TallyingScreen, Told};
use tweeluik_core::measure::{Direct, Direction, Level, Person, Statement};

use yew::{Html, html};

pub fn tally(draw: &GroupDraw<'_>, tally: &TallyingScreen<'_>) -> Html {
    match tally.step {
        TallyStep::Note => {
            let note = note(draw, tally.number.unwrap_or_default());
            html! { <div class="stage" key="tally" data-tally="note">{ note }</div> }
        }
        TallyStep::HandOver(before) => {
            let content = hand_over(draw, tally, before);
            html! { <div class="stage" key="tally" data-tally="handover">{ content }</div> }
        }
        TallyStep::Sure => {
            let sure = sure(draw, tally);
            html! { <div class="stage" key="tally" data-tally="sure">{ sure }</div> }
        }
        TallyStep::Direct => {
            let direct = direct(draw, tally);
            html! { <div class="stage" key="tally-direct" data-tally="direct">{ direct }</div> }
        }
        TallyStep::Statement(number) => {
            let key = ["tally-", &number.to_string()].concat();
            let statement = statement(draw, tally, number);
            html! { <div class="stage" {key} data-tally="statement">{ statement }</div> }
        }
    }
}

/// The number that leads back, which only the facilitator knows.
fn note(draw: &GroupDraw<'_>, number: &str) -> Html {
    let group = draw.group_words();
    let stop = GroupEvent::TallyStop(String::new());
    html! {
        <>
            { heading(draw, group.tally_note_title) }
            <p class="count" translate="no" data-number-is="" key={number}>
                { number.to_owned() }
            </p>
            { p("lead", group.tally_note) }
            <div class="row">
                { press(draw, Look::Plain, "stop-tally", group.tally_stop, stop) }
                { press(draw, Look::Main, "noted", group.tally_note_done, GroupEvent::TallyNext) }
            </div>
        </>
    }
}

/// From one pair to the next.
fn hand_over(draw: &GroupDraw<'_>, tally: &TallyingScreen<'_>, before: Before) -> Html {
    let group = draw.group_words();
    let lead = match before {
        Before::Nothing => group.tally_lead,
        Before::Added => group.tally_done,
        Before::Gone => group.tally_gone,
    };
    let refused = tally.said.map(|said| status("notice", taken(draw, said)));
    let start = group.tally_start;
    html! {
        <>
            { heading(draw, group.tally_title) }
            { status("lead", lead) }
            { refused.unwrap_or_default() }
            <div class="row">
                { press(draw, Look::Main, "take-over", start, GroupEvent::TallyNext) }
            </div>
            { way_back(draw, tally.wrong) }
        </>
    }
}

/// The way back to the group, for the facilitator.
fn way_back(draw: &GroupDraw<'_>, wrong: bool) -> Html {
    let group = draw.group_words();
    let id = [draw.id, "-number"].concat();
    let problem = [&*id, "-problem"].concat();
    let field = Field::default();
    let stop = draw.read(&field, |typed| Msg::from(GroupMsg::TallyStop(typed)));
    let control = html! {
        <>
            <input
                ref={field.node()}
                type="text"
                inputmode="numeric"
                maxlength="4"
                autocomplete="off"
                data-number=""
                id={id.clone()}
                aria-describedby={problem.clone()}
                aria-invalid={wrong.then_some("true")}
            />
            { asked(Some(problem), if wrong { group.tally_wrong } else { "" }) }
        </>
    };
    html! {
        <details class="code">
            <summary data-action="facilitator">{ text(group.tally_facilitator) }</summary>
            { labelled("field", &id, group.tally_number, None, control) }
            <div class="row">{ button(Look::Plain, "stop-tally", group.tally_stop, stop) }</div>
        </details>
    }
}

fn quit(draw: &GroupDraw<'_>) -> Html {
    let quit = draw.group_words().tally_quit;
    press(draw, Look::Quiet, "quit-tally", quit, GroupEvent::TallyQuit)
}

/// From one question to the one before or after it.
fn way_on(draw: &GroupDraw<'_>) -> Html {
    let words = draw.words;
    html! {
        <>
            <div class="row">
                { press(draw, Look::Plain, "back", words.back, GroupEvent::TallyBack) }
                { press(draw, Look::Main, "next", words.next, GroupEvent::TallyNext) }
            </div>
            <div class="row">{ quit(draw) }</div>
        </>
    }
}

/// Everything was said: it is counted, or looked at once more.
fn sure(draw: &GroupDraw<'_>, tally: &TallyingScreen<'_>) -> Html {
    let (words, group) = (draw.words, draw.group_words());
    let refused = tally.said.map(|said| taken(draw, said));
    let add = draw.on(GroupMsg::TallyAdd);
    html! {
        <>
            { heading(draw, group.tally_sure_title) }
            { p("lead", group.tally_sure) }
            { asked(None, refused.unwrap_or_default()) }
            <div class="row">
                { press(draw, Look::Plain, "back", words.back, GroupEvent::TallyBack) }
                { button(Look::Main, "add", group.tally_add, add) }
            </div>
            <div class="row">{ quit(draw) }</div>
        </>
    }
}

fn statement(draw: &GroupDraw<'_>, tally: &TallyingScreen<'_>, number: usize) -> Html {
    let (words, group) = (draw.words, draw.group_words());
    let set = draw.journey.set();
    let form = tally.plan.setup().form();
    let (_, all) = set.count(form);
    let Some((theme, statement)) = set.pick(form).nth(number) else {
        return Html::default();
    };
    let groups = (0..4).zip(tally.told);
    let groups = groups.map(|(which, told)| question(draw, tally, statement, which, told));
    let missing = if tally.missing {
        group.tally_missing
    } else {
        ""
    };
    html! {
        <>
            { p("soft", words.progress_question(number + 1, all)) }
            { heading(draw, theme.title().get(words.language.tag()).to_owned()) }
            { for groups }
            { asked(None, missing) }
            { way_on(draw) }
        </>
    }
}

/// The direct question, for each of the two.
fn direct(draw: &GroupDraw<'_>, tally: &TallyingScreen<'_>) -> Html {
    let words = draw.words;
    let room = draw.group_sentences(tally.plan.setup());
    let both = Person::BOTH.into_iter().zip(tally.direct);
    let groups = both.map(|(person, told)| {
        let choices = Direct::ALL.map(|direct| Choice {
            value: direct.id(),
            label: label(room.direct(person, direct)),
            chosen: told == Some(direct),
            onchange: draw.choose(GroupEvent::ToldDirect(person, direct)),
            level: None,
        });
        let legend = html! { <legend>{ who(person, room.role(person)) }</legend> };
        let name = [person.id(), ".direct"].concat();
        let missing = (tally.missing && told.is_none()).then_some("");
        html! {
            <div class="question" data-missing={missing}>
                { radio_group(draw.id, &name, "chips", legend, choices.into(), None) }
            </div>
        }
    });
    let missing = if tally.missing { words.missing } else { "" };
    html! {
        <>
            { p("soft", words.direct_title) }
            { heading(draw, room.direct_question()) }
            { for groups }
            { asked(None, missing) }
            { way_on(draw) }
        </>
    }
}

/// One of the four answers to a statement: what the first gives and the second receives, and the other
/// way round.
fn question(
    draw: &GroupDraw<'_>,
    tally: &TallyingScreen<'_>,
    statement: &Statement,
    which: usize,
    told: Told,
) -> Html {
    let words = draw.words;
    let room = draw.group_sentences(tally.plan.setup());
    let giver = if which < 2 {
        Person::First
    } else {
        Person::Second
    };
    let gives = which.is_multiple_of(2);
    let person = if gives { giver } else { giver.other() };
    let answers = Level::ALL.map(Some).into_iter().chain([None]);
    let choices = answers.map(|level| Choice {
        value: level.map_or("none", Level::code),
        label: label(level.map_or(room.group.tally_none, |level| words.level(level))),
        chosen: told == Some(level),
        onchange: draw.choose(GroupEvent::Told(which, level)),
        level: None,
    });
    let asked = if gives {
        Direction::Give
    } else {
        Direction::Receive
    };
    let text = statement.text(asked).with_other(words.language.tag(), None);
    let legend = html! {
        <legend>
            { who(person, room.side(giver, gives)) }
            { said("span", "soft small below", text) }
        </legend>
    };
    let name = [person.id(), "-", statement.id(), ".", asked.id()].concat();
    let missing = (tally.missing && told.is_none()).then_some("");
    html! {
        <div class="question" data-missing={missing}>
            { radio_group(draw.id, &name, "chips", legend, choices.collect(), None) }
        </div>
    }
}
