//! Two yeses, said separately, each in their own language.

use crate::view::el::{El, el, el_class};
use crate::view::msg::{CodeUse, Msg};
use crate::view::parts::{Draw, Look, p, p_text, row, who};
use tweeluik_core::language::Language;
use tweeluik_core::measure::Person;
use tweeluik_core::session::{CodeProblem, Event, RevealScreen};
use tweeluik_core::setup::Setup;
use tweeluik_core::words::{Late, Line1, Words};

pub fn reveal(draw: &Draw<'_>, screen: &RevealScreen<'_>, sheet: El) -> El {
    let (words, late) = (draw.words, draw.late());
    let asks = |person, yes, has_code, other_yes| Asks {
        setup: screen.setup,
        person,
        language: screen.setup.language(person),
        question: |late| late.reveal_ask,
        yes,
        other_yes,
        has_code,
        refused: screen.code_problem,
        is_asked: false,
    };
    let [first_yes, second_yes] = screen.yes;
    let [first_code, second_code] = screen.has_code;
    let first = asks(Person::First, first_yes, first_code, second_yes);
    let second = asks(Person::Second, second_yes, second_code, first_yes);
    let panels = el("div|class=panels")
        .add(panel(draw, &first))
        .add(panel(draw, &second));
    let not_now = row()
        .add(draw.button(Look::Plain, "not-now", late.reveal_not_now, Event::NotNow))
        .add(el("span|class=soft small").say(late.reveal_not_now_hint));
    let take_back = Person::BOTH.map(|person| {
        let label = late
            .reveal_take_back
            .with(&draw.called(screen.setup, person).label);
        let yes = draw.erase_yes("take-back", Msg::Event(Event::TakeBack(person)));
        draw.erase("take-back-ask", &label, yes.put("data-of", person.id()))
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
        .all(take_back)
}

/// What one person is asked.
pub struct Asks<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who is asked.
    pub person: Person,
    /// In which language.
    pub language: Language,
    /// The question.
    pub question: fn(&Late) -> Line1,
    /// Whether they said yes.
    pub yes: bool,
    /// Whether the other did.
    pub other_yes: bool,
    /// Whether their yes takes a code.
    pub has_code: bool,
    /// Whose code was not taken, and why.
    pub refused: Option<(Person, CodeProblem)>,
    /// Whether the focus comes to the question, also where the other has not said yes.
    pub is_asked: bool,
}

/// One person's yes. With a yes the panel keeps its height: what stands below it does not come up under
/// a finger.

pub fn panel(draw: &Draw<'_>, asks: &Asks<'_>) -> El {
    let (person, yes) = (asks.person, asks.yes);
    let (language, address) = (asks.language, draw.journey.address());
    let (words, late) = (Words::of(language, address), Late::of(language, address));
    let called = words.called(asks.setup, person);
    // After one yes the focus goes to the other's question.
    let waited_for = asks.other_yes && !yes;
    let ask = el("p|class=name|tabindex=-1")
        .maybe("data-asked", (waited_for || asks.is_asked).then_some(""))
        .add(who(person, (asks.question)(late).with(&called.start)));
    let panel = el_class("div", if yes { "panel yes" } else { "panel" })
        .put("data-of", person.id())
        .maybe("data-coded", asks.has_code.then_some(""))
        .put("lang", words.language.tag())
        .add(ask);
    // Always there, so that it is announced.
    let agreed = |text| p_text("agreed", text).put("role", "status");
    if yes {
        return panel.add(agreed(late.reveal_agreed.with(&called.start)));
    }
    let code = asks.has_code.then(|| {
        let wrong = asks.refused.filter(|(of, _)| *of == person);
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
        .add(p_text("soft small waits", waiting))
        .add(draw.button_to(Look::Main, action, &label, agree))
        .add(agreed(String::new()))
}
