//! What two people agree on before they begin.

use crate::components::{
    Choice, Look, alert, asked, busy, button, form_choice, form_size, heading, label, languages, p,
    radio_group, reading_languages, relation_choice, replaces, role_field, role_in_order, said,
    status, text, text_field, typed, whose_questions,
};
use crate::draw::{DevicesDraw, Draw};
use crate::lazy::SetupParts;
use crate::msg::{CodeUse, DevicesMsg, Msg};
use tweeluik_core::exchange::Strength;
use tweeluik_core::measure::Person;
use tweeluik_core::session::{
    CodeProblem, Event, JoinedGroup, PairingDraft, SetupScreen, SetupWay,
};
use tweeluik_core::setup::Relation;
use yew::{Html, html};

pub fn setup(draw: &Draw<'_>, screen: &SetupScreen<'_>, parts: SetupParts) -> Html {
    let words = draw.words;
    let begin = match screen.pairing() {
        Some(pairing) => {
            let agreed = pairing.by_words.then(|| draw.here.words.clone());
            Msg::WithCode(CodeUse::Begin, agreed)
        }
        None => Msg::Event(Event::Begin),
    };
    let SetupParts {
        two_devices,
        settled,
        me,
        how,
    } = parts;
    let (title, lead) = match screen.alone() {
        Some(_) => (words.setup_alone_title, words.setup_alone_lead),
        None => (words.setup_title, words.setup_lead),
    };
    let lead = two_devices.unwrap_or_else(|| p("soft", lead));
    // Who looks again are the same two.
    let relation = (screen.workshop.is_none() && !screen.follows).then(|| {
        let legend = said("legend", "", words.setup_relation);
        let to = |relation| Msg::Event(Event::Relation(relation));
        relation_choice(draw, legend, screen.draft.relation(), to)
    });
    let form = screen.workshop.is_none().then(|| {
        let legend = said("legend", "", words.setup_form);
        let to = |form| Msg::Event(Event::Form(form));
        form_choice(draw, legend, screen.draft.form(), screen.counts, to)
    });
    // What one person answers alone stays until it is erased.
    let keep = (screen.may_keep && screen.alone().is_none()).then(|| keep(draw, screen));
    let who = screen.alone().map(|me| match screen.has_answers {
        true => p("soft small", words.setup_me_answered),
        false => which(draw, screen, Some(me), None),
    });
    html! {
        <>
            { heading(draw, title) }
            { lead }
            { whose_questions(draw) }
            { replaced(draw, screen) }
            { settled.unwrap_or_default() }
            { me.unwrap_or_default() }
            { how.unwrap_or_default() }
            <div class="card chosen">
                { summary(draw, screen) }
                <details class="more">
                    <summary data-action="change">{ text(words.setup_change) }</summary>
                    { relation.unwrap_or_default() }
                    { who.unwrap_or_default() }
                    { people(draw, screen) }
                    { form.unwrap_or_default() }
                    { keep.unwrap_or_default() }
                </details>
            </div>
            { when_not(draw) }
            <div class="row">
                { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
                { button(Look::Main, "begin", words.setup_begin, draw.on(begin)) }
            </div>
            { busy(draw) }
        </>
    }
}

/// What is chosen, in a few lines.
fn summary(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> Html {
    let (words, draft) = (draw.words, screen.draft);
    let [first, second] = Person::BOTH.map(|person| draw.called(draft, person));
    let settled = screen.workshop.is_some();
    let relation = (!settled).then(|| said("b", "", words.relation(draft.relation())));
    let order = match screen.way {
        SetupWay::OneDevice(Person::First) => words.setup_order(&first.start, &second.inside),
        SetupWay::OneDevice(Person::Second) => words.setup_order(&second.start, &first.inside),
        SetupWay::Alone(Person::First) => words.setup_alone_who(&first.inside, &second.inside),
        SetupWay::Alone(Person::Second) => words.setup_alone_who(&second.inside, &first.inside),
        SetupWay::TwoDevices(_) => String::new(),
    };
    let order = (!order.is_empty()).then(|| p("", order));
    let form = (!settled).then(|| {
        let count = draw.journey.set().count(draft.form());
        p("", form_size(words, count))
    });
    let then = match (screen.alone(), draft.keep()) {
        (Some(_), _) => words.setup_alone_then,
        (None, true) => words.setup_then_keep,
        (None, false) => words.setup_then_erase,
    };
    html! {
        <>
            { relation.unwrap_or_default() }
            { order.unwrap_or_default() }
            { form.unwrap_or_default() }
            { p("", reading_languages(words, draft)) }
            { p("", then) }
        </>
    }
}

/// When people should not begin, and what to do instead.
fn when_not(draw: &Draw<'_>) -> Html {
    let words = draw.words;
    let lines = [
        words.setup_not_afraid,
        words.setup_not_decision,
        words.setup_not_complaint,
    ];
    html! {
        <div class="when-not small">
            { p("", words.setup_not_title) }
            <ul>{ for lines.map(|line| said("li", "", line)) }</ul>
        </div>
    }
}

/// That beginning erases what is not finished.
fn replaced(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> Html {
    let Some(waits) = screen.replaces else {
        return Html::default();
    };
    let said = replaces(draw, waits);
    let asks = !screen.missing && !screen.same_names;
    html! {
        <p class="notice" tabindex="-1" data-replaces="" data-asked={asks.then_some("")}>
            { text(said) }
        </p>
    }
}

/// What a set-up has besides where the two have a device each, or take part in a workshop.
pub fn parts(draw: &DevicesDraw<'_>, screen: &SetupScreen<'_>) -> SetupParts {
    SetupParts {
        two_devices: screen.pairing().map(|_| two_devices(draw)),
        settled: screen
            .workshop
            .map(|workshop| settled(draw, screen, workshop)),
        me: screen.pairing().map(|apart| me(draw, screen, apart)),
        how: screen.pairing().map(|apart| how(draw, screen, apart)),
    }
}

/// What the facilitator of a workshop has settled for the two.
fn settled(draw: &DevicesDraw<'_>, screen: &SetupScreen<'_>, workshop: JoinedGroup<'_>) -> Html {
    let (words, draft) = (draw.words, screen.draft);
    let (themes, _) = draw.journey.set().count(draft.form());
    let themes = words.setup_form_themes(themes);
    let relation = words.relation(draft.relation());
    let text = draw.device_words().setup_settled(relation, &themes);
    let name = workshop.name();
    let name = (!name.is_empty()).then(|| html! { <b dir="auto" key={&*name}>{ &name }</b> });
    html! { <div class="card">{ name.unwrap_or_default() }{ p("soft", text) }</div> }
}

/// What is different with two devices, and the way in for who was invited.
fn two_devices(draw: &DevicesDraw<'_>) -> Html {
    let devices = draw.device_words();
    let enter = draw.to(Event::EnterCode);
    html! {
        <>
            { p("soft", devices.pairing_lead) }
            <div class="row">{ button(Look::Plain, "enter-code", devices.enter_button, enter) }</div>
        </>
    }
}

/// Whose device this is. Nobody is chosen at first: a wrong guess would spoil the whole session.
fn me(draw: &DevicesDraw<'_>, screen: &SetupScreen<'_>, pairing: PairingDraft) -> Html {
    let id = [draw.id, "-me-problem"].concat();
    let (described, problem) = if screen.missing {
        (Some(&*id), draw.device_words().pairing_me_missing)
    } else {
        (None, "")
    };
    let group = which(draw, screen, pairing.me, described);
    html! { <div>{ group }{ asked(Some(id), problem) }</div> }
}

/// Which of the two somebody is.
fn which(
    draw: &Draw<'_>,
    screen: &SetupScreen<'_>,
    me: Option<Person>,
    described: Option<&str>,
) -> Html {
    let choices = Person::BOTH.into_iter().map(|person| Choice {
        value: person.id(),
        label: label(draw.called(screen.draft, person).label),
        chosen: me == Some(person),
        onchange: draw.choose(Msg::Event(Event::Me(person))),
        level: None,
    });
    let legend = said("legend", "", draw.words.setup_me);
    radio_group(draw.id, "me", "chips", legend, choices.collect(), described)
}

/// How the two devices come to the same key.
fn how(draw: &DevicesDraw<'_>, screen: &SetupScreen<'_>, pairing: PairingDraft) -> Html {
    let devices = draw.device_words();
    let choices = [
        (
            "invitation",
            devices.pairing_invite,
            devices.pairing_invite_hint,
            false,
        ),
        (
            "words",
            devices.pairing_words,
            devices.pairing_words_hint,
            true,
        ),
    ];
    let choices = choices.map(|(value, name, hint, by_words)| Choice {
        value,
        label: html! {
            <span class="choice-label">
                { said("b", "", name) }
                { said("span", "soft small", hint) }
            </span>
        },
        chosen: pairing.by_words == by_words,
        onchange: draw.choose(Msg::Event(Event::ByWords(by_words))),
        level: None,
    });
    let legend = said("legend", "", devices.pairing_how);
    let field = pairing.by_words.then(|| agreed_words(draw, screen));
    html! {
        <>
            { radio_group(draw.id, "how", "list", legend, choices.into(), None) }
            <div>{ field.unwrap_or_default() }</div>
        </>
    }
}

/// The field for the words that two people agreed on, and how strong they are.
fn agreed_words(draw: &DevicesDraw<'_>, screen: &SetupScreen<'_>) -> Html {
    let devices = draw.device_words();
    let id = [draw.id, "-words"].concat();
    let hint = [&*id, "-hint"].concat();
    let problem = [&*id, "-problem"].concat();
    let wrong = screen.code_problem.map(|wrong| match wrong {
        CodeProblem::TooShort => devices.words_too_short,
        _ => draw.late().code_no_key,
    });
    let [hours, months, years] = devices.words_strength;
    let strength = match draw.here.strength {
        None | Some(Strength::TooShort) => "",
        Some(Strength::Hours) => hours,
        Some(Strength::Months) => months,
        Some(Strength::Years) => years,
    };
    let estimate = if strength.is_empty() {
        ""
    } else {
        devices.words_estimate
    };
    let again = draw.on(DevicesMsg::DrawWords);
    html! {
        <div class="field">
            { p("", devices.words_made) }
            <label for={id.clone()}>{ text(devices.words_label) }</label>
            <span class="soft small" id={hint.clone()} key={devices.words_hint}>
                { devices.words_hint }
            </span>
            <input
                type="text"
                data-code="own"
                maxlength="200"
                autocomplete="off"
                enterkeyhint="go"
                autocapitalize="off"
                spellcheck="false"
                {id}
                aria-describedby={[&*hint, " ", &problem].concat()}
                aria-invalid={wrong.map(|_| "true")}
                value={draw.here.words.clone()}
                oninput={typed(draw.link.reform(|text| DevicesMsg::Words(text).into()))}
            />
            <div class="row">{ button(Look::Plain, "draw-words", devices.words_again, again) }</div>
            { alert(Some(problem), wrong.unwrap_or_default()) }
            { status("status", strength) }
            { p("soft small", estimate) }
        </div>
    }
}

/// What the two are called, and in which language each reads.
pub fn people(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> Html {
    let words = draw.words;
    let id = [draw.id, "-people"].concat();
    let problem = screen.same_names.then(|| [&*id, "-problem"].concat());
    let asks = if screen.same_names {
        words.setup_same_names
    } else {
        ""
    };
    let both = Person::BOTH.map(|who| person(draw, screen, who, problem.as_deref()));
    if screen.follows {
        return html! { <div class="people">{ for both }</div> };
    }
    html! {
        <div class="people" role="group" aria-labelledby={id.clone()}>
            <p class="legend" {id} key={words.setup_people}>{ words.setup_people }</p>
            { p("soft small", words.setup_people_hint) }
            { for both }
            { asked(problem, asks) }
        </div>
    }
}

fn person(
    draw: &Draw<'_>,
    screen: &SetupScreen<'_>,
    person: Person,
    problem: Option<&str>,
) -> Html {
    let words = draw.words;
    let id = person.id();
    let draft = screen.draft;
    let role = words.role(draft, person);
    let has_role =
        draft.relation() == Relation::Own && screen.workshop.is_none() && !screen.follows;
    let own_role = has_role.then(|| {
        let to = draw
            .link
            .reform(move |text| Msg::Event(Event::Role(person, text)));
        let label = match (screen.alone(), person) {
            (Some(me), _) if me == person => words.setup_role_me,
            (Some(_), _) => words.setup_role_other,
            // Somebody who has answered alone goes first, whichever of the two that is.
            (None, person) if screen.way == SetupWay::OneDevice(Person::Second) => {
                role_in_order(words, person.other())
            }
            (None, person) => role_in_order(words, person),
        };
        role_field(draw, draft, person, label, problem, to)
    });
    let name = (!screen.follows).then(|| {
        let label = words.setup_name(&role.inside);
        let given = draft.name(person).unwrap_or_default();
        let id = [draw.id, "-name-", id].concat();
        let to = draw
            .link
            .reform(move |text| Msg::Event(Event::Name(person, text)));
        text_field(id, label, None, problem, given, to)
    });
    // On one's own device the page is in one's own language already.
    let is_me = screen
        .pairing()
        .is_some_and(|pairing| pairing.me == Some(person));
    let language = (!is_me).then(|| {
        let name = ["language-", id].concat();
        let legend = said("legend", "", words.setup_language(&role.inside));
        let to = |language| Msg::Event(Event::PersonLanguage(person, language));
        let choices = languages(draw, draft.language(person), &to);
        radio_group(draw.id, &name, "chips", legend, choices, None)
    });
    html! {
        <div class="person" data-of={id}>
            { own_role.unwrap_or_default() }
            { name.unwrap_or_default() }
            { language.unwrap_or_default() }
        </div>
    }
}

fn keep(draw: &Draw<'_>, screen: &SetupScreen<'_>) -> Html {
    let words = draw.words;
    let hint = [draw.id, "-keep-hint"].concat();
    let choices = [
        ("erase", words.setup_keep_erase, false),
        ("keep", words.setup_keep_keep, true),
    ];
    let choices = choices.map(|(value, text, keep)| Choice {
        value,
        label: label(text),
        chosen: screen.draft.keep() == keep,
        onchange: draw.choose(Msg::Event(Event::KeepAfterwards(keep))),
        level: None,
    });
    let legend = said("legend", "", words.setup_keep);
    html! {
        <>
            { radio_group(draw.id, "keep", "list", legend, choices.into(), Some(&hint)) }
            <p class="soft small hint" id={hint} key={words.setup_keep_hint}>
                { words.setup_keep_hint }
            </p>
        </>
    }
}
