//! The cards to ask the other for something: a list to choose from, and one card at a time. On paper, all cards to cut
//! out, or those that were chosen.

use crate::components::{Look, ReadAloud, asked, button, heading, offered, p, said};
use crate::draw::AfterDraw;
use crate::msg::LateMsg;
use tweeluik_core::measure::Theme;
use tweeluik_core::session::{CardsProblem, CardsScreen, Event, ShownCard};
use yew::{Html, html};

/// How many cards stand on a sheet of paper.
const ON_A_SHEET: usize = 6;

pub fn cards(draw: &AfterDraw<'_>, screen: &CardsScreen<'_>) -> Html {
    match screen {
        CardsScreen::Choosing { chosen, problem } => choosing(draw, chosen, *problem),
        CardsScreen::Showing(shown) => showing(draw, shown),
    }
}

/// The list of all cards.
fn choosing(draw: &AfterDraw<'_>, chosen: &[usize], problem: Option<CardsProblem>) -> Html {
    let (words, after) = (draw.words, draw.after());
    let problem = match problem {
        Some(CardsProblem::TooMany) => after.cards_too_many,
        Some(CardsProblem::NoneChosen) => after.cards_none,
        None => "",
    };
    let themes = draw.journey.set().themes().iter().enumerate();
    let cards = themes.filter_map(|(place, theme)| choice(draw, theme, chosen.contains(&place)));
    html! {
        <>
            <div class="no-print">
                { heading(draw, words.cards_title) }
                <fieldset class="group">
                    { said("legend", "", after.cards_legend) }
                    <div class="list pick">{ for cards }</div>
                </fieldset>
                <div class="show-cards">
                    { asked(None, problem) }
                    <div class="row ends">
                        { button(Look::Plain, "back", words.back, draw.to(Event::Back)) }
                        {
                            button(
                                Look::Main,
                                "show-cards",
                                after.cards_show,
                                draw.to(Event::ShowCards),
                            )
                        }
                    </div>
                </div>
                { p("soft", after.cards_lead) }
                {
                    button(
                        Look::Quiet,
                        "print",
                        after.cards_print_all,
                        draw.on(LateMsg::Print),
                    )
                }
                { offered(draw) }
            </div>
            { deck(draw) }
        </>
    }
}

/// A card in the list, where the theme has one.
fn choice(draw: &AfterDraw<'_>, theme: &Theme, is_chosen: bool) -> Option<Html> {
    let card = draw.card(theme)?.to_owned();
    let onchange = draw.choose(Event::PickCard(theme.id().to_owned(), !is_chosen));
    Some(html! {
        <label class="choice" key={theme.id()}>
            <input
                type="checkbox"
                name={[draw.id, "-card-", theme.id()].concat()}
                data-theme={theme.id().to_owned()}
                checked={is_chosen}
                autocomplete="off"
                {onchange}
            />
            { said("span", "choice-label", card) }
        </label>
    })
}

/// One of the chosen cards, as large as it goes.
fn showing(draw: &AfterDraw<'_>, shown: &ShownCard) -> Html {
    let (words, after) = (draw.words, draw.after());
    let card = card_at(draw, shown.card).unwrap_or_default();
    let count = shown.all.len();
    let number = (count > 1).then(|| p("soft", after.cards_number(shown.number, count)));
    let back = if shown.number > 1 {
        after.cards_before
    } else {
        words.back
    };
    let next = (shown.number < count).then(|| {
        let next = draw.to(Event::Next);
        button(Look::Main, "next", after.cards_next, next)
    });
    let print = after.cards_print(count);
    html! {
        <>
            <div class="no-print">
                <div class="shown-card">
                    { number.unwrap_or_default() }
                    { heading(draw, card.clone()) }
                </div>
                <div class="row ends">
                    { button(Look::Plain, "back", back, draw.to(Event::Back)) }
                    { next.unwrap_or_default() }
                </div>
                <ReadAloud text={card} language={language(draw)} late={draw.late()} />
                <div class="row">
                    { button(Look::Quiet, "print", print, draw.on(LateMsg::Print)) }
                    { button(Look::Quiet, "cards", after.cards_others, draw.to(Event::Cards)) }
                </div>
                { offered(draw) }
            </div>
            { chosen_on_paper(draw, &shown.all) }
        </>
    }
}

/// The sentence of the card of the theme in a place of the set.
fn card_at(draw: &AfterDraw<'_>, place: usize) -> Option<String> {
    let theme = draw.journey.set().themes().get(place)?;
    draw.card(theme).map(str::to_owned)
}

/// The language of the cards: that of the screen, or where the set does not have it, its first.
fn language(draw: &AfterDraw<'_>) -> String {
    let (shown, all) = (draw.words.language.tag(), draw.journey.set().languages());
    let known = all
        .iter()
        .find(|language| *language == shown)
        .or(all.first());
    known.map_or_else(|| shown.to_owned(), String::to_owned)
}

/// The chosen cards on one sheet of paper.
fn chosen_on_paper(draw: &AfterDraw<'_>, chosen: &[usize]) -> Html {
    let cards = chosen.iter().filter_map(|place| card_at(draw, *place));
    let cards = cards.map(|card| p("paper-card large", card));
    html! { <div class="paper-cards only-print">{ for cards }</div> }
}

/// All cards, to be printed and cut out.
fn deck(draw: &AfterDraw<'_>) -> Html {
    let language = draw.words.language.tag();
    let themes = draw.journey.set().themes().iter();
    let cards = themes.filter_map(|theme| {
        let (name, card) = (theme.title().get(language), draw.card(theme)?);
        Some(html! {
            <li class="paper-card" data-theme={theme.id().to_owned()}>
                { p("small", name.to_owned()) }
                { p("ask", card.to_owned()) }
            </li>
        })
    });
    let cards: Vec<Html> = cards.collect();
    let sheets = cards.chunks(ON_A_SHEET).map(|cards| {
        html! { <ul class="deck-sheet">{ for cards.iter().cloned() }</ul> }
    });
    html! { <div class="paper-cards only-print">{ for sheets }</div> }
}
