//! One person's yes.

use super::{Extra, Field, Look, button_with, code_field, p, status, who};
use crate::draw::LateDraw;
use crate::msg::{CodeUse, Msg};
use tweeluik_core::language::Language;
use tweeluik_core::measure::Person;
use tweeluik_core::session::CodeProblem;
use tweeluik_core::setup::Setup;
use yew::virtual_dom::AttrValue;
use yew::{Html, html};

/// What one person is asked.
pub struct Asks<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who is asked.
    pub person: Person,
    /// In which language.
    pub language: Language,
    /// The question, of what they are called at the start of a sentence.
    pub question: &'a dyn Fn(&str) -> String,
    /// Whether they said yes.
    pub yes: bool,
    /// Whether the other did.
    pub other_yes: bool,
    /// Whether their yes takes a secret code.
    pub has_code: bool,
    /// Whose secret code was not taken, and why.
    pub refused: Option<(Person, CodeProblem)>,
    /// Whether the focus comes to the question, also where the other has not said yes.
    pub is_asked: bool,
}

/// The panel with the question. With a yes it keeps its height: what stands below it does not come up
/// under a finger.
#[inline(never)]
pub fn consent(draw: &LateDraw<'_>, asks: &Asks<'_>) -> Html {
    let (person, yes) = (asks.person, asks.yes);
    let (words, late) = draw.texts_in(asks.language);
    let called = words.called(asks.setup, person);
    // After one yes the focus goes to the other's question.
    let waited_for = asks.other_yes && !yes;
    let is_asked = waited_for || asks.is_asked;
    let agreed = if yes {
        late.reveal_agreed(&called.start)
    } else {
        String::new()
    };
    let ask = |field: &Field| {
        let code = asks.has_code.then(|| {
            let wrong = asks.refused.filter(|(of, _)| *of == person);
            let wrong = wrong.map(|(_, wrong)| match wrong {
                CodeProblem::NoKey => late.code_no_key,
                _ => late.code_wrong,
            });
            let label = AttrValue::from(late.reveal_code(&called.inside));
            code_field(draw, field, person.id(), label, wrong, None)
        });
        // Always there too: a secret code that is typed already stays in its field.
        let waiting = if waited_for {
            late.reveal_waiting(&called.inside)
        } else {
            String::new()
        };
        let action = match person {
            Person::First => "agree-first",
            Person::Second => "agree-second",
        };
        let label = Extra {
            label: Some(late.reveal_agree(&called.start)),
            ..Extra::default()
        };
        let agree = if asks.has_code {
            draw.with_code(CodeUse::Agree(person), field)
        } else {
            draw.on(Msg::WithCode(CodeUse::Agree(person), None))
        };
        html! {
            <>
                { code.unwrap_or_default() }
                { p("soft small waits", waiting) }
                { button_with(Look::Main, action, late.reveal_yes, agree, label) }
            </>
        }
    };
    let field = Field::default();
    html! {
        <div
            class={if yes { "panel yes" } else { "panel" }}
            data-of={person.id()}
            data-coded={asks.has_code.then_some("")}
            lang={words.language.tag()}
        >
            <p class="name" tabindex="-1" data-asked={is_asked.then_some("")}>
                { who(person, (asks.question)(&called.start)) }
            </p>
            { if yes { Html::default() } else { ask(&field) } }
            { status("agreed", agreed) }
        </div>
    }
}
