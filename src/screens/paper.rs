//! Forms to fill in on paper: what is chosen for them, and one for each person to print. Nothing of it is kept.

use super::paper_form::form;
use super::setup::people;
use crate::components::{
    Choice, Look, button, form_choice, form_size, heading, label, offered, p, radio_group,
    reading_languages, relation_choice, said, text, whose_questions,
};
use crate::draw::AfterDraw;
use crate::msg::{LateMsg, Msg};
use tweeluik_core::measure::Person;
use tweeluik_core::session::{Event, PaperScreen, SetupScreen, SetupWay};
use yew::{Html, html};

pub fn paper(draw: &AfterDraw<'_>, screen: &PaperScreen<'_>) -> Html {
    let (words, late, after) = (draw.words, draw.late(), draw.after());
    let print = draw.on(LateMsg::Print);
    let printed = Person::BOTH
        .into_iter()
        .filter(|person| prints(screen, *person));
    html! {
        <>
            <div class="no-print">
                { heading(draw, words.paper_title) }
                { p("soft", after.paper_lead) }
                { whose_questions(draw) }
                <div class="card chosen">
                    { summary(draw, screen) }
                    <details class="more">
                        <summary data-action="change">{ text(words.setup_change) }</summary>
                        { choices(draw, screen) }
                    </details>
                </div>
                <div class="row ends">
                    { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
                    { button(Look::Main, "print", late.finish_print, print) }
                </div>
                { p("soft small", after.paper_not_kept) }
                { offered(draw) }
            </div>
            <div class="paper-forms only-print">
                { for printed.map(|person| form(draw, screen, person)) }
            </div>
        </>
    }
}

/// Whether somebody's form is printed.
fn prints(screen: &PaperScreen<'_>, person: Person) -> bool {
    screen.only.is_none_or(|only| only == person)
}

/// What is chosen, in a few lines.
fn summary(draw: &AfterDraw<'_>, screen: &PaperScreen<'_>) -> Html {
    let (words, after, draft) = (draw.words, draw.after(), screen.draft);
    let forms = match screen.only {
        Some(person) => after.paper_for_one(&draw.called(draft, person).inside),
        None => {
            let [first, second] = draw.both(draft);
            after.paper_for_both(&first, &second)
        }
    };
    let count = draw.journey.set().count(draft.form());
    html! {
        <>
            { said("b", "", words.relation(draft.relation())) }
            { p("", forms) }
            { p("", form_size(words, count)) }
            { p("", reading_languages(words, draft)) }
        </>
    }
}

/// All that can be chosen: as in a set-up, and which of the two forms.
fn choices(draw: &AfterDraw<'_>, screen: &PaperScreen<'_>) -> Html {
    let (words, draft) = (draw.words, screen.draft);
    let relation = relation_choice(
        draw,
        said("legend", "", words.setup_relation),
        draft.relation(),
        |relation| Msg::Event(Event::Relation(relation)),
    );
    let length = form_choice(
        draw,
        said("legend", "", words.setup_form),
        draft.form(),
        screen.counts,
        |form| Msg::Event(Event::Form(form)),
    );
    let of_two = SetupScreen {
        draft,
        way: SetupWay::OneDevice(Person::First),
        missing: false,
        code_problem: None,
        replaces: None,
        workshop: None,
        follows: false,
        has_answers: false,
        same_names: screen.same_names,
        may_keep: false,
        counts: screen.counts,
    };
    html! { <>{ relation }{ people(draw, &of_two) }{ length }{ which(draw, screen) }</> }
}

/// Which of the two forms is printed. A printer that prints on both sides would put the end of the one and the
/// beginning of the other on the same sheet.
fn which(draw: &AfterDraw<'_>, screen: &PaperScreen<'_>) -> Html {
    let after = draw.after();
    let choice = |only: Option<Person>| Choice {
        value: only.map_or("both", Person::id),
        label: match only {
            None => label(after.paper_which_both),
            Some(person) => label(draw.called(screen.draft, person).label),
        },
        chosen: screen.only == only,
        onchange: draw.choose(Msg::Event(Event::PrintOnly(only))),
        level: None,
    };
    let choices = [None, Some(Person::First), Some(Person::Second)].map(choice);
    let hint = [draw.id, "-which-hint"].concat();
    let legend = said("legend", "", after.paper_which);
    html! {
        <>
            { radio_group(draw.id, "which", "chips", legend, choices.into(), Some(&hint)) }
            <p class="soft small" id={hint} key={after.paper_which_hint}>
                { after.paper_which_hint }
            </p>
        </>
    }
}
