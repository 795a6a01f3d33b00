//! What happens with the cards to ask the other for something. Nothing of it is stored.

use super::effect::Focus;
use super::event::Event;
use super::shared::Shared;
use super::stage::{Cards, MAX_CARDS, Outcome, Shown, Start};
use super::view::CardsProblem;

/// At the cards.
pub fn apply(cards: Cards, event: Event, shared: &mut Shared) -> Outcome {
    match cards {
        Cards::Choosing { chosen, problem } => choosing(chosen, problem, event, shared),
        Cards::Showing(shown) => showing(shown, event),
    }
}

fn choosing(
    mut chosen: Vec<usize>,
    problem: Option<CardsProblem>,
    event: Event,
    shared: &mut Shared,
) -> Outcome {
    match event {
        Event::PickCard(id, picked) => {
            let themes = shared.set.themes();
            let place = themes.iter().position(|theme| theme.id() == id);
            match place.filter(|place| chosen.contains(place) != picked) {
                None => Outcome::ignored(Cards::Choosing { chosen, problem }),
                Some(_) if picked && chosen.len() == MAX_CARDS => {
                    let problem = Some(CardsProblem::TooMany);
                    Outcome::stays(Cards::Choosing { chosen, problem })
                }
                Some(place) => {
                    if picked {
                        chosen.push(place);
                    } else {
                        chosen.retain(|card| *card != place);
                    }
                    Outcome::stays(Cards::choosing(chosen))
                }
            }
        }
        Event::ShowCards => match Shown::first(chosen) {
            Some(shown) => Outcome::shows(Cards::Showing(shown)),
            None => Outcome::focuses(
                Cards::Choosing {
                    chosen: Vec::new(),
                    problem: Some(CardsProblem::NoneChosen),
                },
                Focus::Asked,
            ),
        },
        Event::Back => Outcome::shows(Start::default()),
        _ => Outcome::ignored(Cards::Choosing { chosen, problem }),
    }
}

fn showing(mut shown: Shown, event: Event) -> Outcome {
    match event {
        Event::Next if shown.go_on() => Outcome::shows(Cards::Showing(shown)),
        Event::Back if shown.go_back() => Outcome::shows(Cards::Showing(shown)),
        // Before the first card there is the list.
        Event::Back | Event::Cards => Outcome::shows(Cards::choosing(shown.all())),
        _ => Outcome::ignored(Cards::Showing(shown)),
    }
}
