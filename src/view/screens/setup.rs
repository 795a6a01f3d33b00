//! What two people agree on before they begin.

use crate::measure::{Form, Person};
use crate::session::{Event, MAX_NAME_CHARS, Relation, SetupScreen};
use crate::view::app::Msg;
use crate::view::parts::{Choice, Draw, Look};
use crate::words::Language;
use web_sys::HtmlInputElement;
use yew::{Html, InputEvent, TargetCast, html};

pub fn setup(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> Html {
    let words = draw.words;
    let [first, second] = Person::BOTH.map(|person| draw.called(screen.draft, person));
    let replaced = screen.replaces.map(|setup| {
        let [first, second] = Person::BOTH.map(|person| draw.called(setup, person).inside);
        (words.setup_replaces)(&first, &second)
    });
    html! {
        <>
            { draw.heading(words.setup_title) }
            <p class="soft">{ words.setup_lead }</p>
            { for replaced.map(|text| draw.notice(text)) }
            { relation(draw, screen) }
            <div class="people" role="group" aria-labelledby={format!("{}-people", draw.id)}>
                <p class="legend" id={format!("{}-people", draw.id)}>{ words.setup_people }</p>
                <p class="soft small">{ words.setup_people_hint }</p>
                { for Person::BOTH.map(|who| person(draw, screen, who)) }
                if screen.same_names {
                    <p class="problem" role="alert" tabindex="-1" data-asked="">
                        { words.setup_same_names }
                    </p>
                }
            </div>
            { form(draw, screen) }
            if screen.may_keep {
                { keep(draw, screen) }
            }
            <p class="soft">{ (words.setup_order)(&first.start, &second.inside) }</p>
            <div class="row">
                { draw.button(Look::Plain, "back", words.back, Event::Back) }
                { draw.button(Look::Main, "begin", words.setup_begin, Event::Begin) }
            </div>
        </>
    }
}

fn relation(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> Html {
    let choices = Relation::ALL.map(|relation| Choice {
        value: relation.id(),
        label: html! { draw.words.relation(relation) },
        chosen: screen.draft.relation() == relation,
        event: Event::Relation(relation),
        level: None,
    });
    let legend = html! { draw.words.setup_relation };
    draw.radios("relation", "chips", legend, choices.into(), None)
}

fn person(draw: &Draw<'_>, screen: &SetupScreen<'_>, person: Person) -> Html {
    let words = draw.words;
    let role = draw.words.role(screen.draft, person);
    let languages = Language::ALL.map(|language| Choice {
        value: language.tag(),
        label: html! { <span lang={language.tag()}>{ language.own_name() }</span> },
        chosen: screen.draft.language(person) == language,
        event: Event::PersonLanguage(person, language),
        level: None,
    });
    let role_label = match person {
        Person::First => words.setup_role_first,
        Person::Second => words.setup_role_second,
    };
    html! {
        <div class="person" data-of={person.id()}>
            if screen.draft.relation() == Relation::Own {
                { text(
                    draw,
                    &format!("role-{}", person.id()),
                    role_label.to_owned(),
                    Some(words.setup_role_hint),
                    screen.draft.role(person).unwrap_or_default(),
                    move |text| Event::Role(person, text),
                ) }
            }
            { text(
                draw,
                &format!("name-{}", person.id()),
                (words.setup_name)(&role.inside),
                None,
                screen.draft.name(person).unwrap_or_default(),
                move |text| Event::Name(person, text),
            ) }
            { draw.radios(
                &format!("language-{}", person.id()),
                "chips",
                html! { (words.setup_language)(&role.inside) },
                languages.into(),
                None,
            ) }
        </div>
    }
}

/// A line of text to type.
fn text(
    draw: &Draw<'_>,
    name: &str,
    label: String,
    hint: Option<&'static str>,
    value: &str,
    event: impl Fn(String) -> Event + 'static,
) -> Html {
    let id = format!("{}-{name}", draw.id);
    let oninput = draw.link.callback(move |typed: InputEvent| {
        let field: Option<HtmlInputElement> = typed.target_dyn_into();
        Msg::Event(event(field.map(|field| field.value()).unwrap_or_default()))
    });
    html! {
        <div class="field">
            <label for={id.clone()}>{ label }</label>
            if let Some(hint) = hint {
                <span class="soft small" id={format!("{id}-hint")}>{ hint }</span>
            }
            <input
                type="text"
                id={id.clone()}
                name={id.clone()}
                value={value.to_owned()}
                maxlength={MAX_NAME_CHARS.to_string()}
                autocomplete="off"
                autocapitalize="words"
                spellcheck="false"
                aria-describedby={hint.map(|_| format!("{id}-hint"))}
                {oninput}
            />
        </div>
    }
}

fn form(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> Html {
    let words = draw.words;
    let rows = Form::ALL.into_iter().zip(words.setup_form_names);
    let choices = rows.zip(screen.counts).map(|((form, name), (themes, pairs))| {
        let size = (words.setup_form_size)(themes, pairs);
        // Two minutes for six pairs, eight to ten for twenty-four.
        let minutes = (words.setup_minutes)((pairs / 3).max(1), (pairs * 5 / 12).max(1));
        Choice {
            value: form.id(),
            label: html! {
                <>
                    <b>{ name }</b>
                    <span class="soft small">{ format!("{size}, {minutes}") }</span>
                </>
            },
            chosen: screen.draft.form() == form,
            event: Event::Form(form),
            level: None,
        }
    });
    let legend = html! { words.setup_form };
    draw.radios("form", "list", legend, choices.collect(), None)
}

fn keep(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> Html {
    let words = draw.words;
    let hint = format!("{}-keep-hint", draw.id);
    let choices = [
        ("erase", words.setup_keep_erase, false),
        ("keep", words.setup_keep_keep, true),
    ];
    let choices = choices.map(|(value, label, keep)| Choice {
        value,
        label: html! { label },
        chosen: screen.draft.keep() == keep,
        event: Event::KeepAfterwards(keep),
        level: None,
    });
    html! {
        <>
            { draw.radios(
                "keep",
                "list",
                html! { words.setup_keep },
                choices.into(),
                Some(hint.clone()),
            ) }
            <p class="soft small hint" id={hint}>{ words.setup_keep_hint }</p>
        </>
    }
}
