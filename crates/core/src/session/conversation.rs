//! What happens in the talk.

use super::effect::Focus;
use super::event::Event;
use super::shared::Shared;
use super::stage::{Comparison, Conversation, Finish, Outcome};

/// In the talk. Nothing of it is stored: the answers are what they were.
pub fn apply(mut talk: Conversation, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::AnotherQuestion => {
            talk.card.question = talk.card.question.wrapping_add(1);
            Outcome::stays(talk)
        }
        Event::Swap => {
            talk.card.swap();
            talk.is_too_early = false;
            Outcome::stays(talk)
        }
        Event::NextTheme if !talk.card.both_told => {
            talk.is_too_early = true;
            Outcome::focuses(talk, Focus::Asked)
        }
        Event::NextTheme => {
            if talk.go_on() {
                Outcome::shows(talk)
            } else {
                Outcome::moved(Finish::of(talk.viewing))
            }
        }
        Event::TalkAbout(id) => {
            let themes = shared.set.themes();
            let theme = themes.iter().position(|theme| theme.id() == id);
            if theme.is_some_and(|theme| talk.choose(theme)) {
                Outcome::shows(talk)
            } else {
                Outcome::ignored(talk)
            }
        }
        Event::Finish => Outcome::moved(Finish::of(talk.viewing)),
        Event::Back => Outcome::moved(Comparison {
            viewing: talk.viewing,
        }),
        _ => Outcome::ignored(talk),
    }
}
