//! Fields to type in.

use super::{alert, text};
use crate::draw::{Draw, LateDraw};
use tweeluik_core::measure::Person;
use tweeluik_core::session::CodeProblem;
use tweeluik_core::setup::Setup;
use tweeluik_core::words::Words;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::virtual_dom::AttrValue;
use yew::{Callback, Html, InputEvent, NodeRef, TargetCast, html};

/// What stands in a field when something is typed in it.
pub fn typed(to: Callback<String>) -> Callback<InputEvent> {
    Callback::from(move |event: InputEvent| {
        to.emit(event.target_unchecked_into::<HtmlInputElement>().value());
    })
}

/// A field: its label, a hint that the field names as `hint_id(id)`, and what stands below, with the control
/// itself.
pub fn labelled(
    class: &'static str,
    id: &str,
    label: impl Into<AttrValue>,
    hint: Option<&'static str>,
    control: Html,
) -> Html {
    let hint = hint.map(|hint| {
        html! { <span class="soft small" id={hint_id(id)} key={hint}>{ hint }</span> }
    });
    html! {
        <div {class}>
            <label for={id.to_owned()}>{ text(label) }</label>
            { hint.unwrap_or_default() }
            { control }
        </div>
    }
}

/// The id of the hint of a field.
pub fn hint_id(id: &str) -> String {
    [id, "-hint"].concat()
}

/// A line of text to type.
#[inline(never)]
pub fn text_field(
    id: String,
    label: impl Into<AttrValue>,
    hint: Option<&'static str>,
    problem: Option<&str>,
    value: &str,
    to: Callback<String>,
) -> Html {
    let mut described = problem.unwrap_or_default().to_owned();
    if hint.is_some() {
        described = [&*hint_id(&id), " ", &described].concat();
    }
    let described = Some(described.trim_end().to_owned()).filter(|ids| !ids.is_empty());
    let control = html! {
        <input
            type="text"
            id={id.clone()}
            name={id.clone()}
            value={value.to_owned()}
            data-named=""
            dir="auto"
            enterkeyhint="next"
            autocomplete="off"
            autocapitalize="words"
            spellcheck="false"
            aria-describedby={described}
            aria-invalid={problem.map(|_| "true")}
            oninput={typed(to)}
        />
    };
    labelled("field", &id, label, hint, control)
}

/// The label of a role where the two answer one after the other.
pub fn role_in_order(words: &Words, person: Person) -> &'static str {
    match person {
        Person::First => words.setup_role_first,
        Person::Second => words.setup_role_second,
    }
}

/// A role in own words.
pub fn role_field(
    draw: &Draw<'_>,
    draft: &Setup,
    person: Person,
    label: &'static str,
    problem: Option<&str>,
    to: Callback<String>,
) -> Html {
    let role = draft.role(person).unwrap_or_default();
    let hint = Some(draw.words.setup_role_hint);
    let id = [draw.id, "-role-", person.id()].concat();
    text_field(id, label, hint, problem, role, to)
}

/// A field whose text stays in the page: it is read when a button asks for it, and is in no state before
/// that.
#[derive(Clone, Default)]
pub struct Field(NodeRef);

impl Field {
    /// What is typed.
    pub fn read(&self) -> String {
        self.element()
            .map_or_else(String::new, |field| field.value())
    }

    /// The field itself, which may be a `textarea`: the two are alike in all that is asked of them.
    pub fn element(&self) -> Option<HtmlInputElement> {
        self.0.get().map(JsCast::unchecked_into)
    }

    /// The place in the page that this field stands in.
    pub fn node(&self) -> NodeRef {
        self.0.clone()
    }
}

/// A field for a secret code, with what was wrong with the last one.
#[inline(never)]
pub fn code_field(
    draw: &Draw<'_>,
    field: &Field,
    which: &'static str,
    label: AttrValue,
    wrong: Option<&'static str>,
    hint: Option<String>,
) -> Html {
    let id = [draw.id, "-code-", which].concat();
    let problem = [&*id, "-problem"].concat();
    let described = match hint {
        Some(hint) => [&*hint, " ", &problem].concat(),
        None => problem.clone(),
    };
    let control = html! {
        <>
            <input
                ref={field.node()}
                type="password"
                id={id.clone()}
                data-code={which}
                maxlength="64"
                enterkeyhint="go"
                autocomplete="off"
                aria-describedby={described}
                aria-invalid={wrong.map(|_| "true")}
            />
            { alert(Some(problem), wrong.unwrap_or_default()) }
        </>
    };
    labelled("field", &id, label, None, control)
}

/// A secret code that one may choose. `open` where it is offered unfolded; `more` stands below the field.
#[inline(never)]
pub fn own_code(
    draw: &LateDraw<'_>,
    field: &Field,
    (action, summary): (&'static str, &'static str),
    hint: String,
    problem: Option<CodeProblem>,
    open: bool,
    more: Html,
) -> Html {
    let id = [draw.id, "-code-hint"].concat();
    let wrong = problem.map(|problem| code_problem(draw, problem));
    let label = AttrValue::Static(draw.late().code_label);
    html! {
        <details class="code" open={open || wrong.is_some()}>
            <summary data-action={action}>{ text(summary) }</summary>
            <p class="soft small" id={id.clone()} key={&*hint}>{ hint }</p>
            { code_field(draw, field, "own", label, wrong, Some(id)) }
            { more }
        </details>
    }
}

/// What to say of a secret code that was not taken.
fn code_problem(draw: &LateDraw<'_>, problem: CodeProblem) -> &'static str {
    match problem {
        CodeProblem::TooShort => draw.late().code_too_short,
        CodeProblem::TooLong => draw.late().code_too_long,
        CodeProblem::Wrong => draw.late().code_wrong,
        CodeProblem::NoKey => draw.late().code_no_key,
    }
}
