//! Planning a workshop.

use super::group_saved;
use crate::components::{
    Look, asked, button, form_choice, heading, languages, p, radio_group, relation_choice,
    role_field, said, text, text_field,
};
use crate::draw::Draw;
use crate::model::OpenGroup;
use crate::msg::{GroupMsg, Msg};
use tweeluik_core::exchange;
use tweeluik_core::group::{GroupEvent, Plan};
use tweeluik_core::measure::{Form, Person};
use tweeluik_core::session::Event;
use tweeluik_core::setup::Relation;
use yew::{Html, html};

pub fn plan(draw: &Draw<'_>, open: &OpenGroup, plan: &Plan) -> Html {
    let (words, late) = (draw.words, draw.late());
    let setup = plan.setup();
    let set = draw.journey.set();
    let name = text_field(
        [draw.id, "-workshop"].concat(),
        late.plan_name,
        Some(late.plan_name_hint),
        None,
        plan.name().unwrap_or_default(),
        draw.link.reform(|text| Msg::from(GroupEvent::Name(text))),
    );
    let legend = said("legend", "", late.plan_relation);
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
        draw,
        "workshop-language",
        "chips",
        said("legend", "", late.plan_language),
        languages(draw, chosen, &to),
        Some(&hint),
    );
    let title = set.title().get(words.language.tag());
    let (begin, too_long) = if open.group.is_too_long() {
        let too_long = late.plan_too_long.count(exchange::MOST_STATEMENTS);
        (Html::default(), too_long)
    } else {
        let begin = draw.on(GroupMsg::Open);
        let begin = button(Look::Main, "open-board", late.plan_open, begin);
        (begin, String::new())
    };
    let lost = match open.gone {
        _ if open.not_erased => words.done_not_erased,
        Some(true) => late.board_gone_typing,
        Some(false) => late.board_gone,
        None if open.is_unreadable => late.board_unreadable,
        None => "",
    };
    let not_saved = open.saved.map(|_| group_saved(draw, open));
    let join = draw.to(Event::EnterCode);
    html! {
        <>
            { heading(draw, late.plan_title) }
            { asked(None, lost) }
            { not_saved.unwrap_or_default() }
            { p("lead", late.plan_lead) }
            <div class="row">{ button(Look::Quiet, "enter-code", late.plan_join, join) }</div>
            { name }
            { relations }
            { roles(draw, plan) }
            { forms }
            { language }
            <p class="soft small hint" id={hint} key={late.plan_language_hint}>
                { late.plan_language_hint }
            </p>
            <p class="problem" role="alert">{ text(too_long) }</p>
            { p("soft", late.plan_questions.with(title)) }
            <div class="row">
                { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
                { begin }
            </div>
        </>
    }
}

/// The roles, where they are in own words.
fn roles(draw: &Draw<'_>, plan: &Plan) -> Html {
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
        role_field(draw, setup, person, problem.as_deref(), to)
    });
    let roles: Vec<_> = roles.collect();
    html! { <div>{ for roles }{ asked(problem, same) }</div> }
}
