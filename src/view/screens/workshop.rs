//! A workshop: how a pair comes in and what it adds, and the facilitator's board.

use super::exchange::{code, other_host, refusal, take_in};
use super::finish::{look_first, offered as other_way};
use super::setup::{form, relation, role_field, text};
use crate::view::app::Msg;
use crate::view::charts;
use crate::view::desk::{Desk, DeskMsg, Take, at_desk, to_board};
use crate::view::el::{El, el, el_class};
use crate::view::parts::{Choice, Draw, Look, asked, label, once_more, p, p_text, row, who};
use tweeluik_core::exchange;
use tweeluik_core::group::{
    Before, GroupEvent, GroupScreen, Harvest, Plan, Step, Taken, TallyStep, Told,
};
use tweeluik_core::language::Language;
use tweeluik_core::measure::{
    Direction, DirectionShown, Distribution, FEWEST_FOR_DISTRIBUTIONS, FEWEST_FOR_MEDIANS, Form,
    Level, Person, Shown, Statement, Theme, ThemeShown,
};
use tweeluik_core::session::{
    AddingScreen, Event, JoiningScreen, Refusal, Saved, Unsaved, contribution,
};
use tweeluik_core::setup::Relation;
use tweeluik_core::words::{Late, RoomWords};

// ---------------------------------------------------------------------------------------------
// A pair

/// The way into a workshop was opened.
#[inline(never)]
pub fn joining(draw: &Draw<'_>, screen: &JoiningScreen<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let name = screen.workshop.name();
    let title = if name.is_empty() {
        late.joining_title.to_owned()
    } else {
        late.joining_title_named.with(&name)
    };
    let about = screen.workshop.setup().map(|setup| {
        let [first, second] = Person::BOTH.map(|person| words.role(&setup, person).inside);
        let (themes, _) = draw.journey.set().count(setup.form());
        let text = late.joining_as.with(&first, &second, &themes.to_string());
        p_text("", text)
    });
    let replaced = screen.replaces.map(|setup| {
        let [first, second] = draw.both(setup);
        let go_on = draw.button(Look::Main, "continue", late.invited_keep, Event::Continue);
        el("div|class=card")
            .add(
                p_text("", words.setup_replaces.with(&first, &second))
                    .put("tabindex", "-1")
                    .put("data-asked", ""),
            )
            .add(row().add(go_on))
    });
    let [pair, devices] = [Event::Pair, Event::Devices].map(Msg::Event);
    let ways = el("div|class=ways")
        .add(draw.way("pair", words.way_pair, words.way_pair_hint, pair))
        .add(draw.way(
            "devices",
            words.way_devices,
            words.way_devices_hint,
            devices,
        ));
    sheet
        .add(draw.heading(&title))
        .add(p("lead", late.joining_lead))
        .add_some(about)
        .add(p("", late.joining_board))
        .add_some(replaced)
        .add(ways)
        .add(row().add(draw.button(Look::Quiet, "back", words.back, Event::Back)))
}

/// What would be added to the board, and once both agreed, its code.
#[inline(never)]
pub fn adding(draw: &Draw<'_>, screen: &AddingScreen<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let set = draw.journey.set();
    let added = screen.workshop.added(set, screen.setup, screen.panels);
    let back = |look, label| draw.button(look, "back", label, Event::Back);
    if let Some(added) = added {
        return sheet
            .add(draw.heading(late.add_code_title))
            .add(p("lead", late.add_code_lead))
            .add(code(draw, "added", added.bytes()))
            .add(draw.button_to(Look::Quiet, "save-code", late.add_save, Msg::SaveCode))
            .add(other_way(draw))
            .add(p("", late.add_code_done))
            .add(p("soft", late.add_open))
            .add(row().add(back(Look::Plain, words.back)));
    }
    let waits = match screen.yes {
        [true, false] => Some(Person::Second),
        [false, true] => Some(Person::First),
        _ => None,
    };
    let waits = waits.map(|person| {
        let other = draw.called(screen.setup, person).inside;
        late.reveal_waiting.with(&other)
    });
    let apart = screen.me.map(|me| {
        let other = draw.called(screen.setup, me.other()).inside;
        p_text("", late.add_apart.with(&other))
    });
    let problem = if screen.failed { late.add_failed } else { "" };
    let said = el("p|class=notice|tabindex=-1|role=status")
        .maybe("data-asked", waits.as_ref().map(|_| ""))
        .maybe("hidden", waits.is_none().then_some(""))
        .text(waits.unwrap_or_default());
    let yes = Person::BOTH
        .into_iter()
        .zip(screen.yes)
        .map(|(person, yes)| {
            let name = draw.called(screen.setup, person);
            if yes {
                return el("p|class=agreed").text(late.reveal_agreed.with(&name.start));
            }
            let action = match person {
                Person::First => "agree-first",
                Person::Second => "agree-second",
            };
            let label = late.reveal_agree.with(&name.inside);
            draw.button_to(Look::Main, action, &label, Msg::AgreeToAdd(person))
        });
    let see = el("details|class=code no-print")
        .add(el("summary|data-action=see-added").say(late.add_see))
        .add(what(draw, screen));
    sheet
        .add(draw.heading(late.add_title))
        .add(p("lead", late.add_lead))
        .add(draw.section(late.add_what_title))
        .add(p("", late.add_what))
        .add(see)
        .add(draw.section(late.add_not_title))
        .add(p("", late.add_not))
        .add(p("", late.add_number))
        .add(p("", late.add_open))
        .add(draw.section(late.add_rules_title))
        .add(p("", late.add_rules))
        .add(p("", late.add_rules_not))
        .add_some(apart)
        .add(said)
        .add(asked(problem))
        .add(row().all(yes))
        .add(row().add(back(Look::Plain, late.reveal_not_now)))
}

/// Everything that would be added, line by line.
fn what(draw: &Draw<'_>, screen: &AddingScreen<'_>) -> El {
    let setup = screen.setup;
    let language = draw.words.language.tag();
    let contribution = contribution(draw.journey.set(), setup, screen.panels);
    let asked = draw.journey.set().pick(setup.form());
    let words = draw.room_words(setup);
    let lines = asked
        .zip(contribution.statements())
        .map(|((theme, _), both)| {
            let mut said = String::new();
            for (giver, levels) in Person::BOTH.into_iter().zip(both) {
                for (gives, level) in [(true, levels.give), (false, levels.receive)] {
                    let level = level.map_or(words.late.outside_scale, |level| {
                        words.words.level_inside(level)
                    });
                    said.extend([&*words.side(giver, gives), ": ", level, ". "]);
                }
            }
            el("li")
                .add(el("b").text(theme.title().get(language).to_owned()))
                .add(p_text("soft small", said))
        });
    el("ul|class=what").all(lines)
}

// ---------------------------------------------------------------------------------------------
// The facilitator

/// The board in whatever stage it is.
#[inline(never)]
pub fn board(draw: &Draw<'_>, sheet: El) -> El {
    let Some(desk) = draw.desk else {
        return sheet.add(draw.heading(draw.words.waiting));
    };
    let stage = |name| el_class("div", "stage").key(name);
    sheet.add(match desk.board.screen() {
        GroupScreen::Planning(plan) => planning(draw, desk, plan, stage("plan")),
        GroupScreen::Filling {
            plan,
            join_code,
            step,
            received,
            said,
            room,
            surplus,
            offered,
            asks,
        } => {
            let filling = Filling {
                plan,
                join_code,
                step,
                received,
                said,
                room,
                surplus,
                offered,
                asks,
            };
            if desk.is_large {
                large(draw, &filling, stage("large"))
            } else {
                filled(draw, desk, &filling, stage("filling"))
            }
        }
        GroupScreen::Tallying {
            plan,
            step,
            told,
            number,
            missing,
            wrong,
            said,
        } => {
            let tally = Tallying {
                plan,
                step,
                told,
                number,
                missing,
                wrong,
                said,
            };
            tallying(draw, &tally, stage("tally"))
        }
        GroupScreen::Closing { plan, failed } => closing(draw, plan, failed, stage("closing")),
        GroupScreen::Frozen {
            plan,
            received,
            shown,
            alone,
            harvest,
            said,
        } => {
            let look = Room {
                draw,
                plan,
                received,
                words: draw.room_words(plan.setup()),
                harvest,
            };
            look.draw(desk, shown, alone, said, stage("frozen"))
        }
    })
}

/// A button of the board.
fn press(draw: &Draw<'_>, look: Look, action: &'static str, label: &str, event: GroupEvent) -> El {
    draw.button_to(look, action, label, to_board(event))
}

fn legend(text: &'static str) -> El {
    el("legend").say(text)
}

fn planning(draw: &Draw<'_>, desk: &Desk, plan: &Plan, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let setup = plan.setup();
    let set = draw.journey.set();
    let name = text(
        draw,
        [draw.id, "-workshop"].concat(),
        late.plan_name.to_owned(),
        Some(late.plan_name_hint),
        None,
        plan.name().unwrap_or_default(),
        Box::new(|text| to_board(GroupEvent::Name(text))),
    );
    let relations = relation(draw, legend(late.plan_relation), setup.relation(), |one| {
        to_board(GroupEvent::Relation(one))
    });
    let problem = plan
        .same_roles()
        .then(|| [draw.id, "-roles-problem"].concat());
    let roles = Person::BOTH.map(|person| {
        let to = |person, text| to_board(GroupEvent::Role(person, text));
        role_field(draw, setup, person, problem.as_deref(), to)
    });
    let same = if problem.is_some() {
        words.setup_same_names
    } else {
        ""
    };
    let same = asked(same).set("id", problem.clone().unwrap_or_default());
    let is_own = setup.relation() == Relation::Own;
    let roles = el("div")
        .all(roles.into_iter().filter(|_| is_own))
        .add(same);
    let counts = Form::ALL.map(|form| set.count(form));
    let forms = form(
        draw,
        legend(words.setup_form),
        setup.form(),
        counts,
        |one| to_board(GroupEvent::Form(one)),
    );
    let chosen = setup.language(Person::First);
    let languages = Language::ALL.map(|language| Choice {
        value: language.tag(),
        label: label().put("lang", language.tag()).say(language.own_name()),
        chosen: chosen == language,
        msg: to_board(GroupEvent::Language(language)),
        level: None,
    });
    let hint = [draw.id, "-language-hint"].concat();
    let language = draw.radios(
        "workshop-language",
        "chips",
        legend(late.plan_language),
        languages.into(),
        Some(&hint),
    );
    let title = set.title().get(words.language.tag());
    let open = (!desk.board.is_too_long()).then(|| {
        draw.button_to(
            Look::Main,
            "open-board",
            late.plan_open,
            at_desk(DeskMsg::Open),
        )
    });
    let buttons = row()
        .add(draw.button(Look::Plain, "back", words.back, Event::Back))
        .add_some(open);
    let lost = match desk.gone {
        _ if desk.not_erased => words.done_not_erased,
        Some(true) => late.board_gone_typing,
        Some(false) => late.board_gone,
        None if desk.is_unreadable => late.board_unreadable,
        None => "",
    };
    let too_long = if desk.board.is_too_long() {
        late.plan_too_long.count(exchange::MOST_STATEMENTS)
    } else {
        String::new()
    };
    let not_saved = desk.saved.map(|_| saved(draw, desk));
    sheet
        .add(draw.heading(late.plan_title))
        .add(asked(lost))
        .add_some(not_saved)
        .add(p("lead", late.plan_lead))
        .add(row().add(draw.button(Look::Quiet, "enter-code", late.plan_join, Event::EnterCode)))
        .add(name)
        .add(relations)
        .add(roles)
        .add(forms)
        .add(language)
        .add(p("soft small hint", late.plan_language_hint).set("id", hint))
        .add(p_text("problem", too_long).put("role", "alert"))
        .add(p_text("soft", late.plan_questions.with(title)))
        .add(buttons)
}

/// What a board that fills shows.
struct Filling<'a> {
    plan: &'a Plan,
    join_code: exchange::Workshop,
    step: Step,
    received: u32,
    said: Option<&'a Taken>,
    room: Option<u32>,
    surplus: u32,
    offered: bool,
    asks: bool,
}

fn name(plan: &Plan, late: &Late) -> String {
    plan.name().unwrap_or(late.board_title).to_owned()
}

fn received(late: &Late, pairs: u32) -> String {
    match pairs {
        0 => late.board_received_none.to_owned(),
        1 => late.board_received_one.to_owned(),
        pairs => late.board_received.count(pairs as usize),
    }
}

fn step_name(late: &Late, step: Step) -> [&'static str; 2] {
    let place = Step::ALL.iter().position(|one| *one == step);
    let found = place.and_then(|place| late.hour_steps.get(place));
    found.copied().unwrap_or_default()
}

/// For the whole room: the way in, as large as it goes.
fn large(draw: &Draw<'_>, filling: &Filling<'_>, sheet: El) -> El {
    let late = draw.late();
    let bytes = filling.join_code.bytes().unwrap_or_default();
    let url = [&*draw.here.address, &exchange::link(&bytes)].concat();
    let [now, what] = step_name(late, filling.step);
    let minutes = filling.step.minutes(filling.plan.setup().form());
    let said = el("div|class=beside")
        .add(draw.heading(&name(filling.plan, late)))
        .add(p("lead", late.join_lead))
        .add(
            p_text("soft small address", url.clone())
                .put("translate", "no")
                .put("dir", "ltr"),
        )
        .add_some(other_host(draw))
        .add(p("name", now))
        .add(p("", what))
        .add(p_text("soft", late.hour_minutes.count(minutes as usize)))
        .add(p_text("count", received(late, filling.received)).put("role", "status"))
        .add(draw.button_to(
            Look::Plain,
            "smaller",
            late.board_small,
            at_desk(DeskMsg::Large(false)),
        ));
    sheet
        .put("data-large", "")
        .add_some(charts::qr(&url, late.qr_join))
        .add(said)
}

fn filled(draw: &Draw<'_>, desk: &Desk, filling: &Filling<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let bytes = filling.join_code.bytes().unwrap_or_default();
    let large = at_desk(DeskMsg::Large(true));
    let join = el("section|class=panel")
        .add(draw.section(late.join_title))
        .add(p("", late.join_lead))
        .add(code(draw, "workshop", &bytes))
        .add(row().add(draw.button_to(Look::Plain, "larger", late.board_large, large)));
    // What was received is said by the counter.
    let refused = filling.said.filter(|said| **said != Taken::Received);
    let refused = refused.map(|said| taken(draw, said));
    let counter = p_text("count", received(late, filling.received)).put("role", "status");
    let take = el("section|class=panel")
        .add(draw.section(late.board_add_title))
        .add(room_pairs(draw, desk, filling.room))
        .add(counter)
        .add(surplus(draw, filling.surplus))
        .add_some(filling.offered.then(|| offered(draw)));
    let tally = if filling.received < FEWEST_FOR_MEDIANS {
        p("soft small", late.tally_later)
    } else {
        let tally = at_desk(DeskMsg::Tally);
        row()
            .add(draw.button_to(Look::Plain, "tally", late.tally_button, tally))
            .add(p("soft small", late.tally_hint))
    };
    let take = match filling.room {
        Some(_) => take_in(draw, refused, take, late.board_camera_hint.to_owned()).add(tally),
        None => {
            let refused = refused.unwrap_or_else(|| late.room_pairs_first.to_owned());
            take.add(
                p_text("soft", refused)
                    .put("role", "status")
                    .put("tabindex", "-1")
                    .maybe("data-asked", filling.said.map(|_| "")),
            )
        }
    };
    sheet
        .add(draw.heading(&name(filling.plan, late)))
        .add(saved(draw, desk))
        .add(el("div|class=panels codes").add(join).add(take))
        .add(draw.section(late.hour_title))
        .add(hour(draw, filling))
        .add(draw.section(late.freeze_title))
        .add(freeze(draw, filling))
        .add(p("soft small", late.board_kept))
        .add(
            row()
                .add(draw.button(Look::Plain, "back", words.back, Event::Back))
                .add(erase(draw)),
        )
}

/// Where the board is.
fn saved(draw: &Draw<'_>, desk: &Desk) -> El {
    let why = match desk.saved {
        Some(Saved::InPage(why)) => why,
        saved => return draw.saved(saved),
    };
    let late = draw.late();
    let text = match why {
        Unsaved::NewerData => late.board_newer,
        _ => late.board_unsaved,
    };
    p("status unsaved", text).put("role", "status")
}

/// The run sheet.
fn hour(draw: &Draw<'_>, filling: &Filling<'_>) -> El {
    let late = draw.late();
    let form = filling.plan.setup().form();
    let choices = Step::ALL.map(|step| {
        let [title, what] = step_name(late, step);
        let minutes = late.hour_minutes.count(step.minutes(form) as usize);
        Choice {
            value: step.id(),
            label: label()
                .add(el("b").say(title))
                .add(el("span|class=small").say(what))
                .add(el("span|class=soft small").text(minutes)),
            chosen: filling.step == step,
            msg: to_board(GroupEvent::Step(step)),
            level: None,
        }
    });
    draw.radios("hour", "list", legend(late.hour_now), choices.into(), None)
}

/// How many pairs there are: a number that the facilitator counts.
fn room_pairs(draw: &Draw<'_>, desk: &Desk, room: Option<u32>) -> El {
    let late = draw.late();
    let id = [draw.id, "-pairs"].concat();
    let hint = [&*id, "-hint"].concat();
    let problem = if desk.no_number {
        late.room_pairs_problem
    } else {
        ""
    };
    let value = room.map_or_else(String::new, |room| room.to_string());
    let field = el("input|type=number|min=1|step=1|inputmode=numeric|autocomplete=off|data-pairs=")
        .set("id", id.clone())
        .set("aria-describedby", hint.clone())
        .maybe("aria-invalid", desk.no_number.then_some("true"))
        .value(&value);
    let now = room.map_or_else(String::new, |room| late.room_pairs_now.count(room as usize));
    let look = if room.is_none() {
        Look::Main
    } else {
        Look::Plain
    };
    let set = at_desk(DeskMsg::Pairs);
    el("div")
        .add(
            el("div|class=field")
                .add(el("label").set("for", id).say(late.room_pairs))
                .add(
                    el("span|class=soft small")
                        .set("id", hint)
                        .say(late.room_pairs_hint),
                )
                .add(field)
                .add(p("problem", problem).put("role", "alert")),
        )
        .add(row().add(draw.button_to(look, "set-pairs", late.room_pairs_set, set)))
        .add(p_text("status", now).put("role", "status"))
}

/// That more pairs came than there are.
fn surplus(draw: &Draw<'_>, surplus: u32) -> El {
    let text = match surplus {
        0 => String::new(),
        more => draw.late().room_pairs_more.count(more as usize),
    };
    p_text("problem", text)
        .put("role", "alert")
        .maybe("data-surplus", (surplus > 0).then_some(""))
}

/// A link brought what a pair adds: anybody can open one, so it is asked.
fn offered(draw: &Draw<'_>) -> El {
    let late = draw.late();
    el("div|class=card").add(asked(late.offer_ask)).add(
        row()
            .add(press(
                draw,
                Look::Main,
                "take-offered",
                late.offer_yes,
                GroupEvent::TakeOffered,
            ))
            .add(press(
                draw,
                Look::Plain,
                "drop-offered",
                late.offer_no,
                GroupEvent::DropOffered,
            )),
    )
}

/// It is being closed. Nothing is shown before that is done.
fn closing(draw: &Draw<'_>, plan: &Plan, failed: bool, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    if !failed {
        return sheet
            .add(draw.heading(&name(plan, late)))
            .add(p("lead", words.waiting).put("role", "status"));
    }
    sheet
        .add(draw.heading(&name(plan, late)))
        .add(asked(late.closing_failed))
        .add(
            row()
                .add(draw.button(Look::Plain, "back", words.back, Event::Back))
                .add(press(
                    draw,
                    Look::Main,
                    "freeze",
                    late.closing_again,
                    GroupEvent::Freeze,
                ))
                .add(erase(draw)),
        )
}

fn freeze(draw: &Draw<'_>, filling: &Filling<'_>) -> El {
    let late = draw.late();
    let asks = filling.asks;
    let place = el("div")
        .add(p("", late.freeze_lead))
        .add(surplus(draw, if asks { filling.surplus } else { 0 }))
        .add(asked(if asks { late.freeze_sure } else { "" }));
    place.add(if asks {
        row()
            .key("sure")
            .add(press(
                draw,
                Look::Plain,
                "not-yet",
                late.freeze_no,
                GroupEvent::NotYet,
            ))
            .add(press(
                draw,
                Look::Main,
                "freeze",
                late.freeze_yes,
                GroupEvent::Freeze,
            ))
    } else {
        row().key("ask").add(press(
            draw,
            Look::Main,
            "ask-freeze",
            late.freeze_ask,
            GroupEvent::AskFreeze,
        ))
    })
}

/// Nothing brings it back, so it is asked once more.
fn erase(draw: &Draw<'_>) -> El {
    let late = draw.late();
    let yes = draw.words.erase_yes;
    once_more(
        el("summary|class=button quiet|data-action=erase-board-ask").say(late.board_erase),
        late.board_erase_sure,
        look_first(
            draw,
            press(draw, Look::Plain, "erase-board", yes, GroupEvent::Erase),
        ),
    )
}

/// What became of what came in.
fn taken(draw: &Draw<'_>, taken: &Taken) -> String {
    let late = draw.late();
    let sentence = match taken {
        Taken::Received => late.taken_received,
        Taken::Double => late.taken_double,
        Taken::Unreadable(why) => return refusal(draw, &Refusal::Unreadable(why.clone())),
        Taken::SomethingElse => late.taken_something_else,
        Taken::OtherSet => late.taken_other_set,
        Taken::OtherWorkshop => late.taken_other_workshop,
        Taken::Damaged => late.taken_damaged,
        Taken::Full => late.taken_full,
        Taken::Frozen => late.taken_frozen,
        Taken::MoreThanPairs => late.taken_more,
        Taken::NotYet => late.room_pairs_first,
        Taken::Busy => late.taken_busy,
        Taken::TypingGone => late.taken_typing_gone,
    };
    sentence.to_owned()
}

// ---------------------------------------------------------------------------------------------
// One shared device

/// What is there where pairs type on the board's device.
struct Tallying<'a> {
    plan: &'a Plan,
    step: TallyStep,
    told: [Told; 4],
    number: Option<&'a str>,
    missing: bool,
    wrong: bool,
    said: Option<&'a Taken>,
}

/// The number that leads back, which only the facilitator knows.
fn note(draw: &Draw<'_>, number: &str, sheet: El) -> El {
    let late = draw.late();
    sheet
        .put("data-tally", "note")
        .add(draw.heading(late.tally_note_title))
        .add(
            p_text("count", number.to_owned())
                .put("translate", "no")
                .put("data-number-is", ""),
        )
        .add(p("lead", late.tally_note))
        .add(
            row()
                .add(press(
                    draw,
                    Look::Plain,
                    "stop-tally",
                    late.tally_stop,
                    GroupEvent::TallyStop(String::new()),
                ))
                .add(press(
                    draw,
                    Look::Main,
                    "noted",
                    late.tally_note_done,
                    GroupEvent::TallyNext,
                )),
        )
}

/// The way back to the board, for the facilitator.
fn way_back(draw: &Draw<'_>, wrong: bool) -> El {
    let late = draw.late();
    let id = [draw.id, "-number"].concat();
    let problem = [&*id, "-problem"].concat();
    let field = el("input|type=text|inputmode=numeric|maxlength=4|autocomplete=off|data-number=")
        .set("id", id.clone())
        .set("aria-describedby", problem.clone())
        .maybe("aria-invalid", wrong.then_some("true"));
    let said = el("p|class=problem|role=alert|tabindex=-1")
        .set("id", problem)
        .maybe("data-asked", wrong.then_some(""))
        .say(if wrong { late.tally_wrong } else { "" });
    let stop = at_desk(DeskMsg::TallyStop);
    el("details|class=code")
        .add(el("summary|data-action=facilitator").say(late.tally_facilitator))
        .add(
            el("div|class=field")
                .add(el("label").set("for", id).say(late.tally_number))
                .add(field)
                .add(said),
        )
        .add(row().add(draw.button_to(Look::Plain, "stop-tally", late.tally_stop, stop)))
}

fn tallying(draw: &Draw<'_>, tally: &Tallying<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let Tallying {
        plan,
        step,
        told,
        missing,
        said,
        ..
    } = *tally;
    let quit = || {
        press(
            draw,
            Look::Quiet,
            "quit-tally",
            late.tally_quit,
            GroupEvent::TallyQuit,
        )
    };
    let number = match step {
        TallyStep::Note => return note(draw, tally.number.unwrap_or_default(), sheet),
        TallyStep::HandOver(before) => {
            let lead = match before {
                Before::Nothing => late.tally_lead,
                Before::Added => late.tally_done,
                Before::Gone => late.tally_gone,
            };
            let refused =
                said.map(|said| p_text("notice", taken(draw, said)).put("role", "status"));
            let start = late.tally_start;
            return sheet
                .put("data-tally", "handover")
                .add(draw.heading(late.tally_title))
                .add(p("lead", lead).put("role", "status"))
                .add_some(refused)
                .add(row().add(press(
                    draw,
                    Look::Main,
                    "take-over",
                    start,
                    GroupEvent::TallyNext,
                )))
                .add(way_back(draw, tally.wrong));
        }
        TallyStep::Sure => {
            let refused = said.map(|said| taken(draw, said));
            let problem = el("p|class=problem|role=alert|tabindex=-1")
                .maybe("data-asked", refused.as_ref().map(|_| ""))
                .text(refused.unwrap_or_default());
            let back = press(draw, Look::Plain, "back", words.back, GroupEvent::TallyBack);
            let add = at_desk(DeskMsg::TallyAdd);
            return sheet
                .put("data-tally", "sure")
                .add(draw.heading(late.tally_sure_title))
                .add(p("lead", late.tally_sure))
                .add(problem)
                .add(
                    row()
                        .add(back)
                        .add(draw.button_to(Look::Main, "add", late.tally_add, add)),
                )
                .add(row().add(quit()));
        }
        TallyStep::Statement(number) => number,
    };
    let set = draw.journey.set();
    let form = plan.setup().form();
    let (_, all) = set.count(form);
    let Some((theme, statement)) = set.pick(form).nth(number) else {
        return sheet;
    };
    let groups = (0..4)
        .zip(told)
        .map(|(which, told)| tally_question(draw, plan, statement, which, told, missing));
    sheet
        .put("data-tally", "statement")
        .key(&["tally-", &number.to_string()].concat())
        .add(p_text("soft", late.tally_progress.count(number + 1, all)))
        .add(draw.heading(theme.title().get(words.language.tag())))
        .all(groups)
        .add(asked(if missing { late.tally_missing } else { "" }))
        .add(
            row()
                .add(press(
                    draw,
                    Look::Plain,
                    "back",
                    words.back,
                    GroupEvent::TallyBack,
                ))
                .add(press(
                    draw,
                    Look::Main,
                    "next",
                    words.next,
                    GroupEvent::TallyNext,
                )),
        )
        .add(row().add(quit()))
}

/// One of the four answers to a statement: what the first gives and the second receives, and the other
/// way round.
fn tally_question(
    draw: &Draw<'_>,
    plan: &Plan,
    statement: &Statement,
    which: usize,
    told: Told,
    missing: bool,
) -> El {
    let words = draw.words;
    let room = draw.room_words(plan.setup());
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
        label: label().say(level.map_or(room.late.tally_none, |level| words.level(level))),
        chosen: told == Some(level),
        msg: to_board(GroupEvent::Told(which, level)),
        level: None,
    });
    let asked = if gives {
        Direction::Give
    } else {
        Direction::Receive
    };
    let text = statement.text(asked).with_other(words.language.tag(), None);
    let legend = el("legend")
        .add(who(person, room.side(giver, gives)))
        .add(el("span|class=soft small below").text(text));
    let name = [person.id(), "-", statement.id(), ".", asked.id()].concat();
    let group = draw.radios(&name, "chips", legend, choices.collect(), None);
    el("div|class=question")
        .maybe("data-missing", (missing && told.is_none()).then_some(""))
        .add(group)
}

// ---------------------------------------------------------------------------------------------
// A frozen board

/// What a frozen board is drawn from.
struct Room<'a> {
    draw: &'a Draw<'a>,
    plan: &'a Plan,
    received: u32,
    words: RoomWords<'a>,
    harvest: &'a Harvest,
}

impl Room<'_> {
    fn draw(
        &self,
        desk: &Desk,
        shown: &Shown,
        alone: Option<usize>,
        said: Option<&Taken>,
        sheet: El,
    ) -> El {
        let (draw, late) = (self.draw, self.words.late);
        let themes: &[ThemeShown] = match shown {
            Shown::TooFew => &[],
            Shown::Themes(themes) => themes,
        };
        if let Some((place, theme)) = alone.and_then(|place| Some((place, themes.get(place)?))) {
            return self.alone(place, themes.len(), theme, sheet);
        }
        let title = match self.plan.name() {
            Some(name) => p_text("soft", name.to_owned()),
            None => el("div"),
        };
        let refused = said.map(|said| p_text("notice", taken(draw, said)).put("role", "status"));
        let sheet = sheet
            .add(title)
            .add(draw.heading(late.look_title))
            .add(el("div|class=no-print").add(saved(draw, desk)))
            .add_some(refused);
        let sheet = if themes.is_empty() {
            sheet.add(p("lead", late.look_few))
        } else {
            let tiles = themes
                .iter()
                .enumerate()
                .map(|(place, theme)| self.tile(place, theme));
            let is_exact = themes.iter().flat_map(|theme| &theme.directions);
            let is_exact = is_exact
                .clone()
                .any(|shown| matches!(shown, DirectionShown::All { .. }));
            let hint = match (self.received < FEWEST_FOR_DISTRIBUTIONS, is_exact) {
                (true, _) => late.look_medians,
                (false, true) => late.room_dot,
                (false, false) => late.room_few,
            };
            let alone = press(
                draw,
                Look::Main,
                "one-theme",
                late.look_alone,
                GroupEvent::Alone(Some(0)),
            );
            sheet
                .add(p_text(
                    "lead",
                    late.look_pairs.count(self.received as usize),
                ))
                .add(p("soft", hint))
                .add(el("div|class=row no-print").add(alone))
                .add(draw.section(late.look_all))
                .add(el("div|class=tiles").all(tiles))
                .add_some(is_exact.then(|| draw.section(late.table_title)))
                .add_some(is_exact.then(|| self.table(themes)))
        };
        let again = once_more(
            el("summary|class=button quiet|data-action=again-ask").say(late.board_again),
            late.board_again_sure,
            look_first(
                draw,
                press(
                    draw,
                    Look::Plain,
                    "again",
                    late.board_again,
                    GroupEvent::Again,
                ),
            ),
        );
        let back = draw.button(Look::Plain, "back", self.words.words.back, Event::Back);
        // What erases never stands beside what saves.
        self.harvest(sheet)
            .add(self.take(!themes.is_empty()))
            .add(el("div|class=row ends no-print").add(back))
            .add(el("div|class=row no-print").add(again).add(erase(draw)))
    }

    /// The themes of the form, in the order of the set.
    fn asked(&self) -> Vec<&Theme> {
        let form = self.plan.setup().form();
        let all = self.draw.journey.set().themes().iter();
        all.filter(|theme| theme.statements(form).next().is_some())
            .collect()
    }

    fn title(&self, place: usize) -> String {
        let title = self.asked().get(place).map(|theme| theme.title());
        let language = self.words.words.language.tag();
        title.map_or_else(String::new, |title| title.get(language).to_owned())
    }

    fn id(&self, theme: &ThemeShown) -> String {
        let asked = self.asked();
        let theme = asked.get(theme.theme);
        theme.map_or_else(String::new, |theme| theme.id().to_owned())
    }

    fn tile(&self, place: usize, theme: &ThemeShown) -> El {
        let title = self.title(theme.theme);
        let label = [self.words.late.look_alone, ": ", &title].concat();
        let large = press(
            self.draw,
            Look::Quiet,
            "large",
            self.words.late.look_alone,
            GroupEvent::Alone(Some(place)),
        )
        .set("aria-label", label);
        el("div|class=tile")
            .set("data-theme", self.id(theme))
            .add(self.draw.name(title))
            .add(p_text("", self.words.theme(theme)))
            .add(charts::bands(self.words, theme))
            .add(el("div|class=no-print").add(large))
    }

    /// One theme for the whole room.
    fn alone(&self, place: usize, all: usize, theme: &ThemeShown, sheet: El) -> El {
        let (draw, late) = (self.draw, self.words.late);
        let to = |action, label, place: Option<usize>| {
            press(draw, Look::Plain, action, label, GroupEvent::Alone(place))
        };
        // The dots in words, for those who do not see them.
        let has_counts = |shown: &DirectionShown| matches!(shown, DirectionShown::All { .. });
        let counts = theme.directions.iter().any(has_counts).then(|| {
            el("details|class=code")
                .add(el("summary|data-action=counts").say(late.table_title))
                .add(self.table(std::slice::from_ref(theme)))
        });
        let before = place.checked_sub(1);
        let after = Some(place + 1).filter(|place| *place < all);
        let buttons = row()
            .add_some(before.map(|_| to("previous-theme", late.look_previous, before)))
            .add_some(after.map(|_| to("next-theme", late.look_next, after)))
            .add(to("all-themes", late.look_all, None));
        sheet
            .put("data-alone", "")
            .set("data-theme", self.id(theme))
            .add(p_text(
                "soft",
                draw.words.progress_theme.count(place + 1, all),
            ))
            .add(draw.heading(&self.title(theme.theme)))
            .add(p_text("lead", self.words.theme(theme)))
            .add(charts::bands(self.words, theme))
            .add(buttons)
            .add_some(counts)
    }

    /// The same facts as a table.
    fn table(&self, themes: &[ThemeShown]) -> El {
        let (words, late) = (self.words.words, self.words.late);
        let id = [self.draw.id, "-table"].concat();
        let levels = words.scale.map(|level| el("th|scope=col").say(level));
        let head = el("tr")
            .add(el("th|scope=col").say(late.room_table_who))
            .all(levels);
        let bodies = themes.iter().map(|theme| {
            let title = el("th|class=theme-row|scope=rowgroup|colspan=6");
            let mut body = el("tbody").add(el("tr").add(title.text(self.title(theme.theme))));
            for (giver, shown) in Person::BOTH.into_iter().zip(&theme.directions) {
                let DirectionShown::All { give, receive, .. } = shown else {
                    continue;
                };
                body = body
                    .add(self.line(giver, true, give))
                    .add(self.line(giver, false, receive));
            }
            body
        });
        let caption = el("caption|class=hidden")
            .set("id", id.clone())
            .say(late.table_title);
        let table = el("table")
            .add(caption)
            .add(el("thead").add(head))
            .all(bodies);
        el("div|class=scroll|role=region|tabindex=0")
            .set("aria-labelledby", id)
            .add(table)
    }

    fn line(&self, giver: Person, gives: bool, shown: &Distribution) -> El {
        let head = el("th|scope=row").text(self.words.side(giver, gives));
        let line = el("tr").add(head);
        match shown {
            Distribution::Counts(counts) => {
                line.all(counts.iter().map(|count| el("td").text(count.to_string())))
            }
            Distribution::AlmostEveryone(_) | Distribution::Most(_) => {
                let said = self.words.almost(giver, gives, shown).unwrap_or_default();
                line.add(el("td|colspan=5").text(said))
            }
        }
    }

    fn harvest(&self, sheet: El) -> El {
        let (draw, late) = (self.draw, self.words.late);
        let talked = self
            .harvest
            .talked
            .iter()
            .enumerate()
            .map(|(place, count)| {
                let title = self.title(place);
                let step = |action, sign, label: &str, more| {
                    press(
                        draw,
                        Look::Plain,
                        action,
                        sign,
                        GroupEvent::Talked(place, more),
                    )
                    .set("aria-label", label.to_owned())
                };
                el("li").add(el("span").text(title.clone())).add(
                    el("span|class=steps-of")
                        .add(step("less", "−", &late.harvest_less.with(&title), false))
                        .add(el("b|role=status").text(count.to_string()))
                        .add(step("more", "+", &late.harvest_more.with(&title), true)),
                )
            });
        let agreements = self
            .harvest
            .agreements
            .iter()
            .enumerate()
            .map(|(place, line)| {
                let away = late.harvest_remove.with(line);
                el("li").add(el("span").text(line.clone())).add(
                    press(
                        draw,
                        Look::Quiet,
                        "remove-agreement",
                        late.harvest_remove_short,
                        GroupEvent::Unagreed(place),
                    )
                    .set("aria-label", away),
                )
            });
        let id = [draw.id, "-agreement"].concat();
        let hint = [&*id, "-hint"].concat();
        let field = el("input|type=text|maxlength=200|autocomplete=off|dir=auto|enterkeyhint=done|data-agreement=")
            .set("id", id.clone())
            .set("aria-describedby", hint.clone());
        let add = at_desk(DeskMsg::Agree);
        let type_in = el("div|class=no-print")
            .add(
                el("div|class=field wide")
                    .add(el("label").set("for", id).say(late.harvest_label))
                    .add(
                        el("span|class=soft small")
                            .set("id", hint)
                            .say(late.harvest_hint),
                    )
                    .add(field),
            )
            .add(draw.button_to(Look::Plain, "add-agreement", late.harvest_add, add));
        sheet
            .add(draw.section(late.harvest_title))
            .add(draw.name(late.harvest_talked.to_owned()))
            .add(p("soft small no-print", late.harvest_talked_hint))
            .add(el("ul|class=harvest").all(talked))
            .add(draw.name(late.harvest_agreements.to_owned()))
            .add(el("ul|class=harvest").all(agreements))
            .add(type_in)
    }

    /// What can be taken along.
    fn take(&self, has_picture: bool) -> El {
        let (draw, late) = (self.draw, self.words.late);
        let save = |action, label, take| {
            draw.button_to(Look::Plain, action, label, at_desk(DeskMsg::Save(take)))
        };
        let pictures = [
            ("save-svg", late.take_svg, Take::Svg),
            ("save-png", late.take_png, Take::Png),
        ];
        let pictures = pictures.into_iter().filter(|_| has_picture);
        let buttons = row()
            .add(draw.button_to(Look::Plain, "print", late.finish_print, Msg::Print))
            .add(save("save-table", late.take_table, Take::Table))
            .add(save("save-columns", late.take_columns, Take::Columns))
            .all(pictures.map(|(action, label, take)| save(action, label, take)));
        el("div|class=no-print")
            .add(draw.section(late.take_title))
            .add(p("soft", late.take_lead))
            .add(buttons)
            .add(other_way(draw))
    }
}
