//! What two people agree on after their talk, and how each found it.

use crate::browser;
use crate::components::{
    Choice, Look, agreed_on, alert, asked, button, heading, label, labelled, offered, p,
    radio_group, saved, section, side, status, text, typed, unsaved, who,
};
use crate::draw::AfterDraw;
use crate::msg::AfterMsg;
use tweeluik_core::agreement::MAX_AGREEMENT_CHARS;
use tweeluik_core::calendar::Appointment;
use tweeluik_core::day::Day;
use tweeluik_core::measure::Person;
use tweeluik_core::session::{
    Agreements, AgreementsScreen, Event, Felt, MOST_LINES, Pulse, PulseQuestion, PulseScreen,
};
use tweeluik_core::setup::Setup;
use tweeluik_core::show::{asks, felt_words};
use web_sys::HtmlInputElement;
use yew::{Callback, Html, TargetCast, html};

/// When to look again, in weeks from now.
const WEEKS: [u32; 2] = [2, 6];

/// What is sent for a day of which a part is typed: it is no day. The value of such a field is empty, as if nothing
/// were typed.
const PARTLY_TYPED: &str = "-";

pub fn agreements(draw: &AfterDraw<'_>, screen: &AgreementsScreen<'_>) -> Html {
    let after = draw.after();
    let lines = (0..MOST_LINES).map(|place| line(draw, screen.agreements, place));
    let take_in = screen.can_take_in.then(|| {
        let take_in = draw.to(Event::EnterCode);
        let label = after.agreements_take_in;
        button(Look::Quiet, "take-in-agreements", label, take_in)
    });
    html! {
        <div class="no-print">
            { heading(draw, after.agreements_title) }
            { p("lead", after.agreements_lead) }
            <div class="lines">{ for lines }</div>
            { p("soft small", after.agreements_example) }
            { take_in.unwrap_or_default() }
            { clear(draw, screen.clear) }
            { look_again(draw, screen) }
            { saved(draw, screen.saved) }
            <div class="row ends">
                { button(Look::Plain, "back", draw.words.back, draw.to(Event::Back)) }
                { button(Look::Main, "next", after.agreements_next, draw.to(Event::Next)) }
            </div>
        </div>
    }
}

/// One agreement.
fn line(draw: &AfterDraw<'_>, agreements: &Agreements, place: usize) -> Html {
    let id = [draw.id, "-agreement-", &place.to_string()].concat();
    let label = draw.after().agreements_line(place + 1);
    let value = agreements.line(place).map(|line| line.text.as_str());
    let value = value.unwrap_or_default().to_owned();
    let link = draw.link.clone();
    let to = Callback::from(move |text| link.emit(Event::Agreement(place, text).into()));
    // All of it is to be seen, also where it is longer than the field is wide.
    let control = html! {
        <textarea
            id={id.clone()}
            name={id.clone()}
            rows="2"
            maxlength={MAX_AGREEMENT_CHARS.to_string()}
            dir="auto"
            autocomplete="off"
            {value}
            oninput={typed(to)}
        />
    };
    labelled("field", &id, label, None, control)
}

/// Whether both know what they agreed on.
fn clear(draw: &AfterDraw<'_>, clear: Option<bool>) -> Html {
    let after = draw.after();
    let choice = |value, text, says| Choice {
        value,
        label: label(text),
        chosen: clear == Some(says),
        onchange: draw.choose(Event::Clear(says)),
        level: None,
    };
    let legend = html! { <legend class="section">{ text(after.agreements_clear) }</legend> };
    let choices = vec![
        choice("yes", after.agreements_clear_yes, true),
        choice("no", after.agreements_clear_no, false),
    ];
    let ask = match clear {
        Some(false) => after.agreements_clear_ask,
        _ => "",
    };
    html! {
        <>
            { radio_group(draw.id, "clear", "chips", legend, choices, None) }
            { asked(None, ask.to_owned()) }
        </>
    }
}

/// The day on which they look again, and its calendar file.
fn look_again(draw: &AfterDraw<'_>, screen: &AgreementsScreen<'_>) -> Html {
    let after = draw.after();
    let today = browser::today();
    let chosen = screen.agreements.look_again;
    let value = match (screen.bad_day, chosen) {
        // What is partly typed stays in the field as it is: no value shows it.
        (Some(PARTLY_TYPED), _) => String::new(),
        (Some(bad), _) => bad.to_owned(),
        (None, Some(day)) => day.to_string(),
        (None, None) => String::new(),
    };
    let problem = if screen.bad_day.is_some() {
        after.agreements_bad_day
    } else {
        ""
    };
    let weeks = WEEKS.into_iter().filter_map(|weeks| {
        let day = Day::parse(&today)?.plus(7 * weeks)?.to_string();
        let label = after.agreements_weeks(weeks as usize);
        let to = draw.to(Event::LookAgain(day, today.clone()));
        Some(button(Look::Plain, "weeks", label, to))
    });
    // A day may have passed since it was chosen.
    let ahead = chosen
        .zip(Day::parse(&today))
        .and_then(|(day, today)| Appointment::on(day, today).ok())
        .map(Appointment::day);
    let says = ahead.map(|day| {
        let date = browser::date_in_words(&day.to_string(), draw.words.language);
        after.agreements_look_again(&date)
    });
    let calendar = ahead.map(|day| {
        let save = draw.on(AfterMsg::Calendar(day));
        html! {
            <>
                <div class="row">
                    { button(Look::Plain, "calendar", after.agreements_calendar, save) }
                </div>
                { p("soft small", after.agreements_calendar_hint) }
            </>
        }
    });
    html! {
        <>
            { day_field(draw, value, problem, &today) }
            { status("status", says.unwrap_or_default()) }
            <div class="row">{ for weeks }</div>
            { calendar.unwrap_or_default() }
            { offered(draw) }
        </>
    }
}

/// A field for a day. A day is typed digit by digit: what is none yet is told only when the field is left.
fn day_field(draw: &AfterDraw<'_>, value: String, problem: &'static str, today: &str) -> Html {
    let id = [draw.id, "-look-again"].concat();
    let problem_id = [&*id, "-problem"].concat();
    let send = |only_good: bool| {
        let (link, today) = (draw.link.clone(), today.to_owned());
        move |field: HtmlInputElement| {
            let typed = if field.validity().bad_input() {
                PARTLY_TYPED.to_owned()
            } else {
                field.value()
            };
            let is_good = Day::parse(&typed) >= Day::parse(&today);
            if is_good || !only_good {
                link.emit(Event::LookAgain(typed, today.clone()).into());
            }
        }
    };
    let (change, leave) = (send(true), send(false));
    let control = html! {
        <>
            <input
                type="date"
                id={id.clone()}
                name={id.clone()}
                min={today.to_owned()}
                {value}
                aria-describedby={problem_id.clone()}
                aria-invalid={(!problem.is_empty()).then_some("true")}
                data-asked={(!problem.is_empty()).then_some("")}
                onchange={Callback::from(move |event: yew::Event| change(event.target_unchecked_into()))}
                onblur={Callback::from(move |event: yew::FocusEvent| leave(event.target_unchecked_into()))}
            />
            { alert(Some(problem_id), problem) }
        </>
    };
    labelled("field", &id, draw.after().agreements_again, None, control)
}

pub fn pulse(draw: &AfterDraw<'_>, screen: &PulseScreen<'_>) -> Html {
    let after = draw.after();
    let called = |person| draw.called(screen.setup, person).start;
    let lead = match screen.me {
        None => after.pulse_lead(&called(screen.person.other())),
        Some(_) => after.pulse_lead_own.to_owned(),
    };
    let next = if screen.pulse.is_empty() {
        button(Look::Plain, "next", after.pulse_skip, draw.to(Event::Next))
    } else {
        button(Look::Main, "next", after.pulse_next, draw.to(Event::Next))
    };
    let questions = PulseQuestion::ALL.map(|question| {
        let choices = Felt::ALL.map(|felt| Choice {
            value: felt.id(),
            label: label(felt_words(after, felt)),
            chosen: screen.pulse.felt(question) == Some(felt),
            onchange: draw.choose(Event::Felt(question, felt)),
            level: None,
        });
        let legend = html! { <legend>{ text(asks(after, question)) }</legend> };
        let name = ["pulse-", screen.person.id(), "-", question.id()].concat();
        radio_group(draw.id, &name, "chips", legend, choices.into(), None)
    });
    html! {
        <div class="no-print">
            { heading(draw, after.pulse_title(&called(screen.person))) }
            { p("soft", lead) }
            <div class="felt">{ for questions }</div>
            { unsaved(draw, screen.saved) }
            <div class="row ends">
                { button(Look::Plain, "back", draw.words.back, draw.to(Event::Back)) }
                { next }
            </div>
        </div>
    }
}

/// What two people agreed on, to read. Nothing where they agreed on nothing.
pub fn agreed(draw: &AfterDraw<'_>, agreements: &Agreements) -> Html {
    if agreements.is_empty() {
        return Html::default();
    }
    let after = draw.after();
    let title = section(draw, after.agreements_shown);
    agreed_on(draw, title, agreements, &|date| {
        after.agreements_look_again(date)
    })
}

/// How each found the talk, as far as it may be seen. `None` where nobody said anything.
pub fn pulses(draw: &AfterDraw<'_>, setup: &Setup, pulses: [Option<&Pulse>; 2]) -> Option<Html> {
    let after = draw.after();
    let said = Person::BOTH.into_iter().zip(pulses);
    let said = said.filter_map(|(person, pulse)| {
        let pulse = pulse.filter(|pulse| !pulse.is_empty())?;
        let rows = PulseQuestion::ALL.into_iter().filter_map(|question| {
            let felt = felt_words(after, pulse.felt(question)?);
            Some(html! {
                <li key={question.id()}>
                    { text([asks(after, question), " ", felt, "."].concat()) }
                </li>
            })
        });
        let content = html! {
            <>
                <p class="name">{ who(person, draw.called(setup, person).label) }</p>
                <ul>{ for rows }</ul>
            </>
        };
        Some(side(person, content))
    });
    let said: Vec<Html> = said.collect();
    (!said.is_empty()).then(|| html! { <div class="overall">{ for said }</div> })
}

/// The same, folded: nobody needs it to go on.
pub fn folded_pulses(draw: &AfterDraw<'_>, setup: &Setup, both: [Option<&Pulse>; 2]) -> Html {
    let Some(said) = pulses(draw, setup, both) else {
        return Html::default();
    };
    html! {
        <details class="more">
            <summary data-action="pulses">{ text(draw.after().pulse_shown) }</summary>
            { said }
        </details>
    }
}
