//! What two people agree on before they begin.

use super::start::whose_questions;
use crate::view::el::{El, el};
use crate::view::lazy::SetupParts;
use crate::view::msg::{CodeUse, Msg};
use crate::view::parts::{Choice, Draw, Look, asked, label, languages, p, p_text, row};
use tweeluik_core::exchange::Strength;
use tweeluik_core::measure::{Form, Person};
use tweeluik_core::session::{ApartDraft, Attended, CodeProblem, Event, SetupScreen};
use tweeluik_core::setup::{Relation, Setup};

pub fn setup(
    draw: &Draw<'_>,
    screen: &SetupScreen<'_>,
    parts: Option<SetupParts>,
    sheet: El,
) -> El {
    let words = draw.words;
    let [first, second] = Person::BOTH.map(|person| draw.called(screen.draft, person));
    let replaced = screen.replaces.map(|setup| {
        let [first, second] = draw.both(setup);
        let asks = !screen.missing && !screen.same_names;
        p_text("notice", words.setup_replaces.with(&first, &second))
            .put("tabindex", "-1")
            .put("data-replaces", "")
            .maybe("data-asked", asks.then_some(""))
    });
    let begin = match screen.apart {
        Some(_) => Msg::WithCode(CodeUse::Begin),
        None => Msg::Event(Event::Begin),
    };
    let buttons = row()
        .add(draw.button(Look::Plain, "back", words.back, Event::Back))
        .add(draw.button_to(Look::Main, "begin", words.setup_begin, begin));
    let sheet = sheet.add(draw.heading(words.setup_title));
    let SetupParts {
        two_devices,
        settled,
        me,
        how,
    } = parts.unwrap_or_default();
    let mut sheet = match screen.apart {
        Some(_) => sheet.all(two_devices),
        None => sheet.add(p("soft", words.setup_lead)),
    };
    sheet = sheet.add_some(whose_questions(draw)).add_some(replaced);
    sheet = match settled {
        Some(settled) => sheet.add(settled),
        None => {
            let legend = legend(words.setup_relation.to_owned());
            let to = |relation| Msg::Event(Event::Relation(relation));
            sheet.add(relation(draw, legend, screen.draft.relation(), to))
        }
    };
    sheet = sheet.add_some(me).add(people(draw, screen));
    if screen.workshop.is_none() {
        let legend = legend(words.setup_form.to_owned());
        let to = |form| Msg::Event(Event::Form(form));
        let chosen = screen.draft.form();
        sheet = sheet.add(form(draw, legend, chosen, screen.counts, to));
    }
    sheet = sheet.all(how);
    if screen.may_keep {
        sheet = keep(draw, screen, sheet);
    }
    if screen.apart.is_none() {
        let order = words.setup_order.with(&first.start, &second.inside);
        sheet = sheet.add(p_text("soft", order));
    }
    sheet.add(buttons).add(draw.busy())
}

/// What a set-up has besides where the two have a device each, or take part in a workshop.
pub fn parts(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> SetupParts {
    let settled = screen
        .workshop
        .map(|workshop| settled(draw, screen, workshop));
    let Some(apart) = screen.apart else {
        return SetupParts {
            settled,
            ..SetupParts::default()
        };
    };
    SetupParts {
        two_devices: two_devices(draw),
        settled,
        me: Some(me(draw, screen, apart)),
        how: how(draw, screen, apart),
    }
}

/// What the facilitator of a workshop has settled for the two.
fn settled(draw: &Draw<'_>, screen: &SetupScreen<'_>, workshop: Attended<'_>) -> El {
    let (words, draft) = (draw.words, screen.draft);
    let (themes, _) = draw.journey.set().count(draft.form());
    let themes = words.setup_form_themes.count(themes);
    let settled = draw.late().setup_settled;
    let text = settled.with(words.relation(draft.relation()), &themes);
    let name = workshop.name();
    let name = (!name.is_empty()).then(|| el("b|dir=auto").text(name));
    el("div|class=card")
        .add_some(name)
        .add(p_text("soft", text))
}

/// What is different with two devices, and the way in for who was invited.
fn two_devices(draw: &Draw<'_>) -> Vec<El> {
    let late = draw.late();
    let label = late.enter_button;
    let enter = draw.button(Look::Plain, "enter-code", label, Event::EnterCode);
    vec![p("soft", late.apart_lead), row().add(enter)]
}

/// Whose device this is. Nobody is chosen at first: a wrong guess would spoil the whole session.
fn me(draw: &Draw<'_>, screen: &SetupScreen<'_>, apart: ApartDraft) -> El {
    let late = draw.late();
    let choices = Person::BOTH.into_iter().map(|person| Choice {
        value: person.id(),
        label: label().text(draw.called(screen.draft, person).label),
        chosen: apart.me == Some(person),
        msg: Msg::Event(Event::Me(person)),
        level: None,
    });
    let id = [draw.id, "-me-problem"].concat();
    let (described, problem) = if screen.missing {
        (Some(&*id), late.apart_me_missing)
    } else {
        (None, "")
    };
    let legend = legend(late.apart_me.to_owned());
    el("div")
        .add(draw.radios("me", "chips", legend, choices.collect(), described))
        .add(asked(problem).set("id", id))
}

/// How the two devices come to the same key.
fn how(draw: &Draw<'_>, screen: &SetupScreen<'_>, apart: ApartDraft) -> Vec<El> {
    let late = draw.late();
    let choices = [
        (
            "invitation",
            late.apart_invite,
            late.apart_invite_hint,
            false,
        ),
        ("words", late.apart_words, late.apart_words_hint, true),
    ];
    let choices = choices.map(|(value, name, hint, by_words)| Choice {
        value,
        label: label()
            .add(el("b").say(name))
            .add(el("span|class=soft small").say(hint)),
        chosen: apart.by_words == by_words,
        msg: Msg::Event(Event::ByWords(by_words)),
        level: None,
    });
    let legend = legend(late.apart_how.to_owned());
    let field = apart.by_words.then(|| agreed_words(draw, screen));
    // In a place that is always there: else what stands above it would be drawn anew, and the focus
    // would be lost.
    vec![
        draw.radios("how", "list", legend, choices.into(), None),
        el("div").add_some(field),
    ]
}

/// The field for the words that two people agreed on, and how strong they are.
fn agreed_words(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> El {
    let (words, late) = (draw.words, draw.late());
    let id = [draw.id, "-words"].concat();
    let hint = [&*id, "-hint"].concat();
    let problem = [&*id, "-problem"].concat();
    let wrong = screen.code_problem.map(|wrong| match wrong {
        CodeProblem::TooShort => late.words_too_short,
        _ => words.code_no_key,
    });
    let [hours, months, years] = late.words_strength;
    let strength = match draw.here.strength {
        None | Some(Strength::TooShort) => "",
        Some(Strength::Hours) => hours,
        Some(Strength::Months) => months,
        Some(Strength::Years) => years,
    };
    let estimate = if strength.is_empty() {
        ""
    } else {
        late.words_estimate
    };
    let field = el("input|type=text|data-code=own|maxlength=200|autocomplete=off|enterkeyhint=go")
        .put("autocapitalize", "off")
        .put("spellcheck", "false")
        .set("id", id.clone())
        .set("aria-describedby", [&*hint, " ", &problem].concat())
        .maybe("aria-invalid", wrong.map(|_| "true"))
        .value(&draw.here.words)
        .on_type(draw.link, Box::new(Msg::Words));
    let again = draw.button_to(Look::Plain, "draw-words", late.words_again, Msg::DrawWords);
    el("div|class=field")
        .add(p("", late.words_made))
        .add(el("label").set("for", id).say(late.words_label))
        .add(
            el("span|class=soft small")
                .set("id", hint)
                .say(late.words_hint),
        )
        .add(field)
        .add(row().add(again))
        .add(
            p("problem", wrong.unwrap_or(""))
                .put("role", "alert")
                .set("id", problem),
        )
        .add(p("status", strength).put("role", "status"))
        .add(p("soft small", estimate))
}

fn legend(text: String) -> El {
    el("legend").text(text)
}

/// The relations to choose from.
pub fn relation(draw: &Draw<'_>, legend: El, chosen: Relation, to: fn(Relation) -> Msg) -> El {
    let choices = Relation::ALL.map(|relation| Choice {
        value: relation.id(),
        label: label().say(draw.words.relation(relation)),
        chosen: chosen == relation,
        msg: to(relation),
        level: None,
    });
    draw.radios("relation", "chips", legend, choices.into(), None)
}

fn people(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> El {
    let words = draw.words;
    let id = [draw.id, "-people"].concat();
    let (problem, asks) = if screen.same_names {
        (Some([&*id, "-problem"].concat()), words.setup_same_names)
    } else {
        (None, "")
    };
    el("div|class=people|role=group")
        .set("aria-labelledby", id.clone())
        .add(p("legend", words.setup_people).set("id", id))
        .add(p("soft small", words.setup_people_hint))
        .all(Person::BOTH.map(|who| person(draw, screen, who, problem.as_deref())))
        .add(asked(asks).set("id", problem.unwrap_or_default()))
}

fn person(draw: &Draw<'_>, screen: &SetupScreen<'_>, person: Person, problem: Option<&str>) -> El {
    let words = draw.words;
    let id = person.id();
    let draft = screen.draft;
    let role = words.role(draft, person);
    let mut part = el("div|class=person").put("data-of", id);
    if draft.relation() == Relation::Own && screen.workshop.is_none() {
        let to = |person, text| Msg::Event(Event::Role(person, text));
        part = part.add(role_field(draw, draft, person, problem, to));
    }
    let label = words.setup_name.with(&role.inside);
    let given = draft.name(person).unwrap_or_default();
    let name = [draw.id, "-name-", id].concat();
    let to = Box::new(move |text| Msg::Event(Event::Name(person, text)));
    let part = part.add(text(draw, name, label, None, problem, given, to));
    // On one's own device the page is in one's own language already.
    if screen.apart.is_some_and(|apart| apart.me == Some(person)) {
        return part;
    }
    part.add(draw.radios(
        &["language-", id].concat(),
        "chips",
        legend(words.setup_language.with(&role.inside)),
        languages(person, draft.language(person)),
        None,
    ))
}

/// A role in own words.
pub fn role_field(
    draw: &Draw<'_>,
    draft: &Setup,
    person: Person,
    problem: Option<&str>,
    to: fn(Person, String) -> Msg,
) -> El {
    let words = draw.words;
    let label = match person {
        Person::First => words.setup_role_first,
        Person::Second => words.setup_role_second,
    };
    let role = draft.role(person).unwrap_or_default();
    let hint = Some(words.setup_role_hint);
    let name = [draw.id, "-role-", person.id()].concat();
    let to = Box::new(move |text| to(person, text));
    text(draw, name, label.to_owned(), hint, problem, role, to)
}

/// A line of text to type.
pub fn text(
    draw: &Draw<'_>,
    id: String,
    label: String,
    hint: Option<&'static str>,
    problem: Option<&str>,
    value: &str,
    to: Box<dyn Fn(String) -> Msg>,
) -> El {
    let hint_id = [&*id, "-hint"].concat();
    let mut input = el("input|type=text")
        .set("id", id.clone())
        .set("name", id.clone())
        .value(value)
        .put("data-named", "")
        .put("dir", "auto")
        .put("enterkeyhint", "next")
        .put("autocomplete", "off")
        .put("autocapitalize", "words")
        .put("spellcheck", "false")
        .on_type(draw.link, to);
    let mut field = el("div|class=field").add(el("label").set("for", id).text(label));
    let mut described = problem.unwrap_or_default().to_owned();
    if let Some(hint) = hint {
        described = [&*hint_id, " ", &described].concat();
        field = field.add(el("span|class=soft small").set("id", hint_id).say(hint));
    }
    if !described.is_empty() {
        input = input.set("aria-describedby", described.trim_end().to_owned());
    }
    field.add(input.maybe("aria-invalid", problem.map(|_| "true")))
}

/// How much is asked. `counts` says for each form how many themes and pairs of statements it has.
pub fn form(
    draw: &Draw<'_>,
    legend: El,
    chosen: Form,
    counts: [(usize, usize); 3],
    choose: fn(Form) -> Msg,
) -> El {
    let words = draw.words;
    let rows = Form::ALL.into_iter().zip(words.setup_form_names);
    let choices = rows.zip(counts).map(|((form, name), (themes, pairs))| {
        let size = if themes == pairs {
            words.setup_form_themes
        } else {
            words.setup_form_double
        };
        let size = size.count(themes);
        // Two minutes for six pairs, eight to ten for twenty-four.
        let (from, to) = ((pairs / 3).max(1), (pairs * 5 / 12).max(1));
        let minutes = if from == to {
            words.setup_minutes_about.count(from)
        } else {
            words.setup_minutes_between.count(from, to)
        };
        let details = el("span|class=soft small").text([&*size, ", ", &*minutes].concat());
        Choice {
            value: form.id(),
            label: label().add(el("b").say(name)).add(details),
            chosen: chosen == form,
            msg: choose(form),
            level: None,
        }
    });
    draw.radios("form", "list", legend, choices.collect(), None)
}

fn keep(draw: &Draw<'_>, screen: &SetupScreen<'_>, sheet: El) -> El {
    let words = draw.words;
    let hint = [draw.id, "-keep-hint"].concat();
    let choices = [
        ("erase", words.setup_keep_erase, false),
        ("keep", words.setup_keep_keep, true),
    ];
    let choices = choices.map(|(value, text, keep)| Choice {
        value,
        label: label().say(text),
        chosen: screen.draft.keep() == keep,
        msg: Msg::Event(Event::KeepAfterwards(keep)),
        level: None,
    });
    let legend = legend(words.setup_keep.to_owned());
    sheet
        .add(draw.radios("keep", "list", legend, choices.into(), Some(&hint)))
        .add(p("soft small hint", words.setup_keep_hint).set("id", hint))
}
