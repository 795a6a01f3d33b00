//! What two people and a facilitator choose alike: the relation, and how much is asked.

use super::{Choice, label, radio_group, said};
use crate::draw::Draw;
use crate::msg::Msg;
use tweeluik_core::measure::{Form, Person};
use tweeluik_core::setup::{Relation, Setup};
use tweeluik_core::words::Words;
use yew::{Html, html};

/// The relations to choose from.
pub fn relation_choice(
    draw: &Draw<'_>,
    legend: Html,
    chosen: Relation,
    to: fn(Relation) -> Msg,
) -> Html {
    let choices = Relation::ALL.map(|relation| Choice {
        value: relation.id(),
        label: label(draw.words.relation(relation)),
        chosen: chosen == relation,
        onchange: draw.choose(to(relation)),
        level: None,
    });
    radio_group(draw.id, "relation", "chips", legend, choices.into(), None)
}

/// How much is asked. `counts` says for each form how many themes and pairs of statements it has.
pub fn form_choice(
    draw: &Draw<'_>,
    legend: Html,
    chosen: Form,
    counts: [(usize, usize); 3],
    to: fn(Form) -> Msg,
) -> Html {
    let words = draw.words;
    let rows = Form::ALL.into_iter().zip(words.setup_form_names);
    let choices = rows.zip(counts).map(|((form, name), count)| {
        let details = form_size(words, count);
        Choice {
            value: form.id(),
            label: html! {
                <span class="choice-label">
                    { said("b", "", name) }
                    { said("span", "soft small", details) }
                </span>
            },
            chosen: chosen == form,
            onchange: draw.choose(to(form)),
            level: None,
        }
    });
    radio_group(draw.id, "form", "list", legend, choices.collect(), None)
}

/// In which language the two read, or in which languages.
pub fn reading_languages(words: &Words, setup: &Setup) -> String {
    match Person::BOTH.map(|person| setup.language(person).own_name()) {
        [first, second] if first == second => words.setup_in_language(first),
        [first, second] => words.setup_in_languages(first, second),
    }
}

/// How many themes a form asks about, and how long that takes. `count` says how many themes and pairs of statements
/// it has.
pub fn form_size(words: &Words, (themes, pairs): (usize, usize)) -> String {
    let size = if themes == pairs {
        words.setup_form_themes(themes)
    } else {
        words.setup_form_more(themes)
    };
    // Two minutes for six pairs, nine to eleven for twenty-eight.
    let (from, to) = ((pairs / 3).max(1), (pairs * 5 / 12).max(1));
    let minutes = if from == to {
        words.setup_minutes_about(from)
    } else {
        words.setup_minutes_between(from, to)
    };
    [&*size, ", ", &*minutes].concat()
}
