//! The talk: one theme at a time. One tells, the other asks and listens, then they swap.

use super::comparison::{Pair, not_printed};
use crate::components::{Clock, Look, asked, button, heading, p, text, unsaved, who};
use crate::draw::AfterDraw;
use tweeluik_core::measure::Theme;
use tweeluik_core::session::{ConversationScreen, Event};
use yew::{Html, html};

pub fn conversation(draw: &AfterDraw<'_>, screen: &ConversationScreen<'_>) -> Html {
    let after = draw.after();
    let set = draw.journey.set();
    let pair = Pair::new(draw, screen.setup, screen.panels, screen.me, false);
    let compared = screen.panels.compare(set, screen.setup);
    let order = compared.order();
    let has_next = screen.has_next(&order);
    let theme = compared
        .themes
        .iter()
        .find(|one| one.theme == screen.card().theme);
    let title = theme.map(|theme| pair.title(theme)).unwrap_or_default();
    let [teller, other] =
        [screen.card().tells, screen.card().tells.other()].map(|person| pair.start(person));
    let end = if screen.agrees {
        after.conversation_agree
    } else {
        draw.late().to_finish
    };
    let next = if has_next {
        after.conversation_next
    } else {
        end
    };
    // After the last theme the main button leads there.
    let end = has_next.then(|| button(Look::Quiet, "agreements", end, draw.to(Event::Agreements)));
    let early = if screen.is_too_early {
        after.conversation_early(&other)
    } else {
        String::new()
    };
    let about = set.themes().get(screen.card().theme).map_or("", Theme::id);
    let turn = [
        screen.card().tells.id(),
        if screen.card().both_told { "again" } else { "" },
    ];
    html! {
        <>
            <div class="no-print">
                { heading(draw, title) }
                { theme.and_then(|theme| pair.wish(theme)).unwrap_or_default() }
                { for theme.map(|theme| pair.both_say(theme)).into_iter().flatten() }
                { question(draw, screen) }
                <div class="turn" data-tells={screen.card().tells.id()}>
                    <p role="status">
                        { who(screen.card().tells, after.conversation_turn(&teller, &other)) }
                    </p>
                    { p("soft", after.conversation_rule) }
                </div>
                { asked(None, early) }
                <div class="row">
                    { button(Look::Plain, "swap", after.conversation_swap, draw.to(Event::Swap)) }
                    { button(Look::Main, "next-theme", next, draw.to(Event::NextTheme)) }
                </div>
                { unsaved(draw, screen.saved) }
                <Clock id={draw.id.to_owned()} theme={about.to_owned()} turn={turn.concat()} {after} />
                { layers(draw, screen) }
                { themes(draw, screen, &order, &pair) }
                <div class="row">
                    { button(Look::Plain, "back", draw.words.back, draw.to(Event::Back)) }
                    { end.unwrap_or_default() }
                </div>
            </div>
            { not_printed(draw) }
        </>
    }
}

/// A question about the theme, and a way to another one.
fn question(draw: &AfterDraw<'_>, screen: &ConversationScreen<'_>) -> Html {
    let theme = draw.journey.set().themes().get(screen.card().theme);
    let prompts = theme.map(|theme| draw.prompts(theme)).unwrap_or_default();
    let place = screen.card().question.checked_rem(prompts.len());
    let Some(prompt) = place.and_then(|place| prompts.get(place)) else {
        return Html::default();
    };
    let another = draw.to(Event::AnotherQuestion);
    html! {
        <div class="card asks">
            <div role="status">{ p("ask", prompt.get(draw.words.language.tag()).to_owned()) }</div>
            { button(Look::Quiet, "another-question", draw.after().conversation_another, another) }
        </div>
    }
}

/// The questions of the four layers of a talk, and that about the organisation.
fn layers(draw: &AfterDraw<'_>, screen: &ConversationScreen<'_>) -> Html {
    let after = draw.after();
    let language = draw.words.language.tag();
    let layers = draw.notes.and_then(|notes| notes.layers());
    let layers = layers.map(|layers| layers.in_order().map(|text| text.get(language).to_owned()));
    let all = layers.into_iter().flatten();
    let all = all.chain([after.conversation_organisation.to_owned()]);
    html! {
        <details class="more" key={screen.card().theme}>
            <summary data-action="layers">{ text(after.conversation_layers) }</summary>
            { for all.map(|asked| p("ask", asked)) }
        </details>
    }
}

/// A way to any theme.
fn themes(
    draw: &AfterDraw<'_>,
    screen: &ConversationScreen<'_>,
    order: &[usize],
    pair: &Pair<'_>,
) -> Html {
    let all = draw.journey.set().themes();
    let others = order.iter().filter(|theme| **theme != screen.card().theme);
    let others = others.filter_map(|theme| all.get(*theme)).map(|theme| {
        let to = draw.to(Event::TalkAbout(theme.id().to_owned()));
        html! {
            <li>
                <button
                    class="button quiet"
                    type="button"
                    data-action="talk-about"
                    data-theme={theme.id().to_owned()}
                    onclick={to}
                >
                    { text(pair.name_of(theme)) }
                </button>
            </li>
        }
    });
    html! {
        <details class="more" key={screen.card().theme}>
            <summary data-action="themes">{ text(draw.after().conversation_themes) }</summary>
            <ul class="themes">{ for others }</ul>
        </details>
    }
}
