//! What two people agree on before they begin.

use crate::measure::{Form, Person};
use crate::session::{Event, Relation, SetupScreen};
use crate::view::app::Msg;
use crate::view::el::{El, el};
use crate::view::parts::{Choice, Draw, Look, label, p, p_text, row};
use crate::words::Language;

pub fn setup(draw: &Draw<'_>, screen: &SetupScreen<'_>, sheet: El) -> El {
    let words = draw.words;
    let [first, second] = Person::BOTH.map(|person| draw.called(screen.draft, person));
    let replaced = screen.replaces.map(|setup| {
        let [first, second] = draw.both(setup);
        draw.notice(words.setup_replaces.with(&first, &second))
    });
    let order = words.setup_order.with(&first.start, &second.inside);
    let buttons = row()
        .add(draw.button(Look::Plain, "back", words.back, Event::Back))
        .add(draw.button(Look::Main, "begin", words.setup_begin, Event::Begin));
    let mut sheet = sheet
        .add(draw.heading(words.setup_title))
        .add(p("soft", words.setup_lead))
        .add_some(replaced)
        .add(relation(draw, screen))
        .add(people(draw, screen))
        .add(form(draw, screen));
    if screen.may_keep {
        sheet = keep(draw, screen, sheet);
    }
    sheet.add(p_text("soft", order)).add(buttons)
}

fn legend(text: String) -> El {
    el("legend").text(text)
}

fn relation(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> El {
    let choices = Relation::ALL.map(|relation| Choice {
        value: relation.id(),
        label: label().say(draw.words.relation(relation)),
        chosen: screen.draft.relation() == relation,
        event: Event::Relation(relation),
        level: None,
    });
    let legend = legend(draw.words.setup_relation.to_owned());
    draw.radios("relation", "chips", legend, choices.into(), None)
}

fn people(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> El {
    let words = draw.words;
    let id = [draw.id, "-people"].concat();
    let problem = screen.same_names.then(|| {
        p("problem", words.setup_same_names)
            .put("role", "alert")
            .put("tabindex", "-1")
            .put("data-asked", "")
    });
    el("div|class=people|role=group")
        .set("aria-labelledby", id.clone())
        .add(p("legend", words.setup_people).set("id", id))
        .add(p("soft small", words.setup_people_hint))
        .all(Person::BOTH.map(|who| person(draw, screen, who)))
        .add_some(problem)
}

fn person(draw: &Draw<'_>, screen: &SetupScreen<'_>, person: Person) -> El {
    let words = draw.words;
    let id = person.id();
    let draft = screen.draft;
    let role = words.role(draft, person);
    let languages = Language::ALL.map(|language| Choice {
        value: language.tag(),
        label: label().put("lang", language.tag()).say(language.own_name()),
        chosen: draft.language(person) == language,
        event: Event::PersonLanguage(person, language),
        level: None,
    });
    let mut part = el("div|class=person").put("data-of", id);
    if draft.relation() == Relation::Own {
        let label = match person {
            Person::First => words.setup_role_first,
            Person::Second => words.setup_role_second,
        };
        let role = draft.role(person).unwrap_or_default();
        let hint = Some(words.setup_role_hint);
        let name = [draw.id, "-role-", id].concat();
        part = part.add(text(
            draw,
            name,
            label.to_owned(),
            hint,
            role,
            move |text| Event::Role(person, text),
        ));
    }
    let label = words.setup_name.with(&role.inside);
    let given = draft.name(person).unwrap_or_default();
    let name = [draw.id, "-name-", id].concat();
    part.add(text(draw, name, label, None, given, move |text| {
        Event::Name(person, text)
    }))
    .add(draw.radios(
        &["language-", id].concat(),
        "chips",
        legend(words.setup_language.with(&role.inside)),
        languages.into(),
        None,
    ))
}

/// A line of text to type.
fn text(
    draw: &Draw<'_>,
    id: String,
    label: String,
    hint: Option<&'static str>,
    value: &str,
    event: impl Fn(String) -> Event + 'static,
) -> El {
    let hint_id = [&*id, "-hint"].concat();
    let mut input = el("input|type=text")
        .set("id", id.clone())
        .set("name", id.clone())
        .value(value)
        .put("maxlength", "30")
        .put("autocomplete", "off")
        .put("autocapitalize", "words")
        .put("spellcheck", "false")
        .on_type(draw.link, Box::new(move |text| Msg::Event(event(text))));
    let mut field = el("div|class=field").add(el("label").set("for", id).text(label));
    if let Some(hint) = hint {
        input = input.set("aria-describedby", hint_id.clone());
        field = field.add(el("span|class=soft small").set("id", hint_id).say(hint));
    }
    field.add(input)
}

fn form(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> El {
    let words = draw.words;
    let rows = Form::ALL.into_iter().zip(words.setup_form_names);
    let choices = rows
        .zip(screen.counts)
        .map(|((form, name), (themes, pairs))| {
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
                chosen: screen.draft.form() == form,
                event: Event::Form(form),
                level: None,
            }
        });
    let legend = legend(words.setup_form.to_owned());
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
        event: Event::KeepAfterwards(keep),
        level: None,
    });
    let legend = legend(words.setup_keep.to_owned());
    sheet
        .add(draw.radios("keep", "list", legend, choices.into(), Some(&hint)))
        .add(p("soft small hint", words.setup_keep_hint).set("id", hint))
}
