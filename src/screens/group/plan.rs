//! Planning a workshop.

use super::group_saved;
use crate::components::{
    Look, asked, button, form_choice, heading, languages, p, radio_group, relation_choice,
    role_field, role_in_order, said, text, text_field,
};
use crate::draw::GroupDraw;
use crate::model::OpenGroup;
use crate::msg::{GroupMsg, Msg};
use tweeluik_core::exchange;
use tweeluik_core::group::{GroupEvent, Plan};
use tweeluik_core::measure::{Form, Person};
use tweeluik_core::session::Event;
use tweeluik_core::setup::Relation;
use yew::{Html, html};

pub fn plan(draw: &GroupDraw<'_>, open: &OpenGroup, plan: &Plan) -> Html {
    let (words, group) = (draw.words, draw.group_words());
    let setup = plan.setup();
    let set = draw.journey.set();
    let name = text_field(
        [draw.id, "-workshop"].concat(),
        group.plan_name,
        Some(group.plan_name_hint),
        None,
        plan.name().unwrap_or_default(),
        draw.link.reform(|text| Msg::from(GroupEvent::Name(text))),
    );
    let legend = said("legend", "", group.plan_relation);
    let to = |one| Msg::from(GroupEvent::Relation(one));
    let relations = relation_choice(draw, legend, setup.relation(), to);
    let legend = said("legend", "", words.setup_form);
    let counts = Form::ALL.map(|form| set.count(form));
    let to = |one| Msg::from(GroupEvent::Form(one));
    let forms = form_choice(draw, legend, setup.form(), counts, to);
    let hint = [draw.id, "-language-hint"].concat();
    let chosen = setup.language(Person::First);
    let to = |language| Msg::from(GroupEvent::Language(language));
    let language = radio_group(
        draw.id,
        "workshop-language",
        "chips",
        said("legend", "", group.plan_language),
        languages(draw, chosen, &to),
        Some(&hint),
    );
    let title = set.title().get(words.language.tag());
    let (begin, too_long) = if open.group.is_too_long() {
        let too_long = group.plan_too_long(exchange::MOST_STATEMENTS);
        (Html::default(), too_long)
    } else {
        let begin = draw.on(GroupMsg::Open);
        let begin = button(Look::Main, "open-board", group.plan_open, begin);
        (begin, String::new())
    };
    let lost = match open.gone {
        _ if open.not_erased => words.done_not_erased,
        Some(true) => group.group_gone_typing,
        Some(false) => group.group_gone,
        None if open.is_unreadable => group.group_unreadable,
        None => "",
    };
    let not_saved = open.saved.map(|_| group_saved(draw, open));
    let join = draw.to(Event::EnterCode);
    html! {
        <>
            { heading(draw, group.plan_title) }
            { asked(None, lost) }
            { not_saved.unwrap_or_default() }
            { p("lead", group.plan_lead) }
            <div class="row">{ button(Look::Quiet, "enter-code", group.plan_join, join) }</div>
            { name }
            { relations }
            { roles(draw, plan) }
            { forms }
            { language }
            <p class="soft small hint" id={hint} key={group.plan_language_hint}>
                { group.plan_language_hint }
            </p>
            <p class="problem" role="alert">{ text(too_long) }</p>
            { p("soft", group.plan_questions(title)) }
            <div class="row">
                { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
                { begin }
            </div>
        </>
    }
}

/// The roles, where they are in own words.
fn roles(draw: &GroupDraw<'_>, plan: &Plan) -> Html {
    let setup = plan.setup();
    let (problem, same) = if plan.same_roles() {
        let problem = [draw.id, "-roles-problem"].concat();
        (Some(problem), draw.words.setup_same_names)
    } else {
        (None, "")
    };
    let is_own = setup.relation() == Relation::Own;
    let roles = Person::BOTH.into_iter().filter(|_| is_own).map(|person| {
        let to = draw
            .link
            .reform(move |text| Msg::from(GroupEvent::Role(person, text)));
        let label = role_in_order(draw.words, person);
        role_field(draw, setup, person, label, problem.as_deref(), to)
    });
    let roles: Vec<_> = roles.collect();
    html! { <div>{ for roles }{ asked(problem, same) }</div> }
}
