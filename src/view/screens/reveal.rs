//! Two yeses, said separately, each in their own language.

use crate::measure::Person;
use crate::session::{CodeProblem, Event, RevealScreen};
use crate::view::app::{CodeUse, Msg};
use crate::view::el::{El, el, el_class};
use crate::view::parts::{Draw, Look, p, p_text, row, who};
use crate::words::{Late, Words};

#[inline(never)]
pub fn reveal(draw: &Draw<'_>, screen: &RevealScreen<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let [first_yes, second_yes] = screen.yes;
    let [first_code, second_code] = screen.has_code;
    let panels = el("div|class=panels")
        .add(panel(
            draw,
            screen,
            Person::First,
            first_yes,
            first_code,
            second_yes,
        ))
        .add(panel(
            draw,
            screen,
            Person::Second,
            second_yes,
            second_code,
            first_yes,
        ));
    let not_now = row()
        .add(draw.button(Look::Plain, "not-now", late.reveal_not_now, Event::NotNow))
        .add(el("span|class=soft small").say(late.reveal_not_now_hint));
    let take_back = Person::BOTH.map(|person| {
        let label = late
            .reveal_take_back
            .with(&draw.called(screen.setup, person).label);
        draw.button(Look::Quiet, "take-back", &label, Event::TakeBack(person))
            .put("data-of", person.id())
    });
    sheet
        .add(draw.heading(words.reveal_title))
        .add(p("lead", late.reveal_lead))
        .add(panels)
        .add(draw.busy())
        .add(draw.section(late.reveal_rather_not))
        .add(not_now)
        .add(p("soft small", late.reveal_take_back_hint))
        .add(row().all(take_back))
}

fn panel(
    draw: &Draw<'_>,
    screen: &RevealScreen<'_>,
    person: Person,
    yes: bool,
    has_code: bool,
    other_yes: bool,
) -> El {
    let (language, address) = (screen.setup.language(person), draw.journey.address());
    let (words, late) = (Words::of(language, address), Late::of(language, address));
    let called = words.called(screen.setup, person);
    // After one yes the focus goes to the other's question.
    let waited_for = other_yes && !yes;
    let ask = el("p|class=name|tabindex=-1")
        .maybe("data-asked", waited_for.then_some(""))
        .add(who(person, late.reveal_ask.with(&called.start)));
    let panel = el_class("div", if yes { "panel yes" } else { "panel" })
        .put("data-of", person.id())
        .put("lang", words.language.tag())
        .add(ask);
    // Always there, so that it is announced.
    let agreed = |text| p_text("agreed", text).put("role", "status");
    if yes {
        return panel.add(agreed(late.reveal_agreed.with(&called.start)));
    }
    let code = has_code.then(|| {
        let wrong = screen.code_problem.filter(|(of, _)| *of == person);
        let wrong = wrong.map(|(_, wrong)| match wrong {
            CodeProblem::NoKey => words.code_no_key,
            _ => words.code_wrong,
        });
        let label = late.reveal_code.with(&called.inside);
        draw.code_field(person.id(), label, wrong, None)
    });
    // Always there too: a code that is typed already stays in its field.
    let waiting = if waited_for {
        late.reveal_waiting.with(&called.inside)
    } else {
        String::new()
    };
    let action = match person {
        Person::First => "agree-first",
        Person::Second => "agree-second",
    };
    let label = late.reveal_agree.with(&called.inside);
    let agree = Msg::WithCode(CodeUse::Agree(person));
    panel
        .add_some(code)
        .add(p_text("soft small", waiting))
        .add(draw.button_to(Look::Main, action, &label, agree))
        .add(agreed(String::new()))
}
