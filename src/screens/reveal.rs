//! Two yeses, said separately, each in their own language.

use crate::components::{
    Asks, Extra, Look, busy, button, button_with, consent, heading, once_more, p, said, section,
};
use crate::draw::LateDraw;
use tweeluik_core::measure::Person;
use tweeluik_core::session::{Event, RevealScreen};
use yew::{Html, html};

pub fn reveal(draw: &LateDraw<'_>, screen: &RevealScreen<'_>) -> Html {
    let (words, late) = (draw.words, draw.late());
    let ask = |person, yes, has_code, other_yes| {
        let language = screen.setup.language(person);
        let (_, texts) = draw.texts_in(language);
        let asks = Asks {
            setup: screen.setup,
            person,
            language,
            question: &|name| texts.reveal_ask(name),
            yes,
            other_yes,
            has_code,
            refused: screen.code_problem,
            is_asked: false,
        };
        consent(draw, &asks)
    };
    let [first_yes, second_yes] = screen.yes;
    let [first_code, second_code] = screen.has_code;
    let take_back = Person::BOTH.map(|person| {
        let called = draw.called(screen.setup, person).label;
        let label = late.reveal_take_back(&called);
        let of = || Extra {
            of: Some(person.id()),
            ..Extra::default()
        };
        let take_back = draw.to(Event::TakeBack(person));
        let yes = words.erase_yes;
        let yes = button_with(Look::Plain, "take-back", yes, take_back, of());
        once_more("take-back-ask", label.into(), of(), words.erase_sure, yes)
    });
    let not_now = draw.to(Event::NotNow);
    html! {
        <>
            { heading(draw, words.reveal_title) }
            { p("lead", late.reveal_lead) }
            <div class="panels">
                { ask(Person::First, first_yes, first_code, second_yes) }
                { ask(Person::Second, second_yes, second_code, first_yes) }
            </div>
            { busy(draw) }
            { section(draw, late.reveal_rather_not) }
            <div class="row">
                { button(Look::Plain, "not-now", late.reveal_not_now, not_now) }
                { said("span", "soft small", late.reveal_not_now_hint) }
            </div>
            { p("soft small", late.reveal_take_back_hint) }
            { for take_back }
        </>
    }
}
