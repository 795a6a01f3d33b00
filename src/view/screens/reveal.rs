//! Two yeses, said separately, each in their own language.

use super::review::problem;
use crate::measure::Person;
use crate::session::{CodeProblem, Event, RevealScreen};
use crate::view::app::{CodeUse, Msg};
use crate::view::parts::{Draw, Look};
use crate::words::Words;
use yew::{Html, html};

pub fn reveal(draw: &Draw<'_>, screen: &RevealScreen<'_>) -> Html {
    let words = draw.words;
    let [first_yes, second_yes] = screen.yes;
    let [first_code, second_code] = screen.has_code;
    let called = |person| draw.called(screen.setup, person);
    // After one yes the focus goes to the other's question.
    let waits = |yes: bool, other_yes: bool| other_yes && !yes;
    html! {
        <>
            { draw.heading(words.reveal_title) }
            <p class="lead">{ words.reveal_lead }</p>
            <div class="panels">
                { panel(draw, screen, Person::First, first_yes, first_code, waits(first_yes, second_yes)) }
                { panel(draw, screen, Person::Second, second_yes, second_code, waits(second_yes, first_yes)) }
            </div>
            <p class="status" role="status">{ if draw.busy { words.busy } else { "" } }</p>
            { draw.subheading(1, words.reveal_rather_not) }
            <div class="row">
                { draw.button(Look::Plain, "not-now", words.reveal_not_now, Event::NotNow) }
                <span class="soft small">{ words.reveal_not_now_hint }</span>
            </div>
            <p class="soft small">{ words.reveal_take_back_hint }</p>
            <div class="row">
                { for Person::BOTH.map(|person| html! {
                    <button
                        type="button"
                        class="button quiet"
                        data-action="take-back"
                        data-of={person.id()}
                        onclick={draw.event(Event::TakeBack(person))}
                    >
                        { (words.reveal_take_back)(&called(person).label) }
                    </button>
                }) }
            </div>
        </>
    }
}

fn panel(
    draw: &Draw<'_>,
    screen: &RevealScreen<'_>,
    person: Person,
    yes: bool,
    has_code: bool,
    waited_for: bool,
) -> Html {
    let words = Words::of(screen.setup.language(person), draw.journey.address());
    let called = words.called(screen.setup, person);
    let action = match person {
        Person::First => "agree-first",
        Person::Second => "agree-second",
    };
    let id = format!("{}-code-{}", draw.id, person.id());
    let wrong = screen
        .code_problem
        .filter(|(of, _)| *of == person)
        .map(|(_, wrong)| if wrong == CodeProblem::NoKey { wrong } else { CodeProblem::Wrong });
    html! {
        <div
            class={if yes { "panel yes" } else { "panel" }}
            data-of={person.id()}
            lang={words.language.tag()}
        >
            <p class="name" tabindex="-1" data-asked={waited_for.then_some("")}>
                { draw.who(person, &(words.reveal_ask)(&called.start)) }
            </p>
            if yes {
                <p class="agreed" role="status">{ (words.reveal_agreed)(&called.start) }</p>
            } else {
                if has_code {
                    <div class="field">
                        <label for={id.clone()}>{ (words.reveal_code)(&called.inside) }</label>
                        <input
                            type="password"
                            id={id.clone()}
                            data-code={person.id()}
                            maxlength="64"
                            autocomplete="off"
                            aria-describedby={format!("{id}-problem")}
                            aria-invalid={wrong.map(|_| "true")}
                        />
                        <p class="problem" role="alert" id={format!("{id}-problem")}>
                            { wrong.map_or("", |wrong| problem(words, wrong)) }
                        </p>
                    </div>
                }
                if waited_for {
                    <p class="soft small">{ (words.reveal_waiting)(&called.inside) }</p>
                }
                { draw.button_to(
                    Look::Main,
                    action,
                    (words.reveal_agree)(&called.inside),
                    draw.on(move || Msg::WithCode(CodeUse::Agree(person))),
                ) }
            }
        </div>
    }
}
