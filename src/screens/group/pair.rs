//! A pair: the way in, and what it adds.

use crate::components::{
    Look, asked, button, code_card, heading, offered, p, replaces, said, section, text, way,
};
use crate::draw::DevicesDraw;
use crate::msg::DevicesMsg;
use tweeluik_core::measure::Person;
use tweeluik_core::session::{AddingScreen, Event, JoiningScreen, contribution};
use yew::{Html, html};

/// The way into a workshop was opened.
pub fn joining(draw: &DevicesDraw<'_>, screen: &JoiningScreen<'_>) -> Html {
    let (words, devices) = (draw.words, draw.device_words());
    let name = screen.workshop.name();
    let title = if name.is_empty() {
        devices.joining_title.to_owned()
    } else {
        devices.joining_title_named(&name)
    };
    let about = screen.workshop.setup().map(|setup| {
        let [first, second] = Person::BOTH.map(|person| words.role(&setup, person).inside);
        let (themes, _) = draw.journey.set().count(setup.form());
        p("", devices.joining_as(&first, &second, themes))
    });
    let replaced = screen.replaces.map(|waits| {
        let go_on = draw.to(Event::Continue);
        html! {
            <div class="card">
                <p tabindex="-1" data-asked="">
                    { text(replaces(draw, waits)) }
                </p>
                <div class="row">
                    { button(Look::Main, "continue", devices.invited_keep, go_on) }
                </div>
            </div>
        }
    });
    let to = |action, name, hint, event| way(action, name, hint, false, draw.to(event));
    html! {
        <>
            { heading(draw, title) }
            { p("lead", devices.joining_lead) }
            { about.unwrap_or_default() }
            { p("", devices.joining_group) }
            { replaced.unwrap_or_default() }
            <div class="ways">
                { to("pair", words.way_pair, words.way_pair_hint, Event::Pair) }
                { to("devices", words.way_devices, words.way_devices_hint, Event::Devices) }
            </div>
            <div class="row">
                { button(Look::Quiet, "back", words.back, draw.to(Event::Back)) }
            </div>
        </>
    }
}

/// What would be added to the group, and once both agreed, its code.
pub fn adding(draw: &DevicesDraw<'_>, screen: &AddingScreen<'_>) -> Html {
    let (words, late, devices) = (draw.words, draw.late(), draw.device_words());
    let set = draw.journey.set();
    let back = draw.to(Event::Back);
    if let Some(added) = screen.workshop.added(set, screen.setup, screen.panels) {
        return html! {
            <>
                { heading(draw, devices.add_code_title) }
                { p("lead", devices.add_code_lead) }
                { code_card(draw, "added", added.bytes()) }
                { button(Look::Quiet, "save-code", devices.add_save, draw.on(DevicesMsg::SaveCode)) }
                { offered(draw) }
                { p("", devices.add_code_done) }
                { p("soft", devices.add_open) }
                <div class="row">{ button(Look::Plain, "back", words.back, back) }</div>
            </>
        };
    }
    let waits = match screen.yes {
        [true, false] => Some(Person::Second),
        [false, true] => Some(Person::First),
        _ => None,
    };
    let waits = waits.map(|person| {
        let other = draw.called(screen.setup, person).inside;
        late.reveal_waiting(&other)
    });
    let each_device = screen.me.map(|me| {
        let other = draw.called(screen.setup, me.other()).inside;
        p("", devices.add_two_devices(&other))
    });
    let problem = if screen.failed {
        devices.add_failed
    } else {
        ""
    };
    let both = Person::BOTH.into_iter().zip(screen.yes);
    let yes = both.map(|(person, yes)| {
        let name = draw.called(screen.setup, person);
        if yes {
            return p("agreed", late.reveal_agreed(&name.start));
        }
        let action = match person {
            Person::First => "agree-first",
            Person::Second => "agree-second",
        };
        let label = late.reveal_agree(&name.start);
        button(
            Look::Main,
            action,
            label,
            draw.on(DevicesMsg::AgreeToAdd(person)),
        )
    });
    html! {
        <>
            { heading(draw, devices.add_title) }
            { p("lead", devices.add_lead) }
            { section(draw, devices.add_what_title) }
            { p("", devices.add_what) }
            <details class="code no-print">
                <summary data-action="see-added">{ text(devices.add_see) }</summary>
                { what(draw, screen) }
            </details>
            { section(draw, devices.add_not_title) }
            { p("", devices.add_not) }
            { p("", devices.add_number) }
            { p("", devices.add_open) }
            { section(draw, devices.add_rules_title) }
            { p("", devices.add_rules) }
            { p("", devices.add_rules_not) }
            { each_device.unwrap_or_default() }
            <p
                class="notice"
                tabindex="-1"
                role="status"
                data-asked={waits.as_ref().map(|_| "")}
                hidden={waits.is_none()}
            >
                { text(waits.unwrap_or_default()) }
            </p>
            { asked(None, problem) }
            <div class="row">{ for yes }</div>
            <div class="row">{ button(Look::Plain, "back", late.reveal_not_now, back) }</div>
        </>
    }
}

/// Everything that would be added, line by line.
fn what(draw: &DevicesDraw<'_>, screen: &AddingScreen<'_>) -> Html {
    let setup = screen.setup;
    let language = draw.words.language.tag();
    let set = draw.journey.set();
    let Some(contribution) = contribution(set, setup, screen.panels) else {
        return Html::default();
    };
    let asked = set.pick(setup.form());
    let (words, late) = (draw.words, draw.late());
    let lines = asked.zip(contribution.statements());
    let lines = lines.map(|((theme, _), both)| {
        let mut all = String::new();
        for (giver, levels) in Person::BOTH.into_iter().zip(both) {
            for (gives, level) in [(true, levels.give), (false, levels.receive)] {
                let level = level.map_or(late.outside_scale, |level| late.level_inside(level));
                let side = late.side(words, setup, giver, gives);
                all.extend([&*side, ": ", level, ". "]);
            }
        }
        let title = theme.title().get(language).to_owned();
        html! { <li>{ said("b", "", title) }{ p("soft small", all) }</li> }
    });
    let mut direct = String::new();
    for (person, answer) in Person::BOTH.into_iter().zip(contribution.direct()) {
        let [role, other] = [person, person.other()].map(|person| words.role(setup, person));
        direct.extend([
            &*role.label,
            ": ",
            &late.direct_answer(words, set, answer, &other),
            ". ",
        ]);
    }
    html! {
        <ul class="what">
            { for lines }
            <li>{ said("b", "", late.direct_question_of(set)) }{ p("soft small", direct) }</li>
        </ul>
    }
}
