//! What happens in the talk.

use super::effect::Focus;
use super::event::Event;
use super::shared::Shared;
use super::stage::{Agreeing, Comparison, Conversation, Finish, Outcome, order};

/// In the talk.
pub fn apply(mut conversation: Conversation, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::AnotherQuestion => {
            let question = &mut conversation.talk.card.question;
            *question = question.wrapping_add(1);
            Outcome::saved(conversation)
        }
        Event::Swap => {
            conversation.talk.swap();
            conversation.is_too_early = false;
            Outcome::saved(conversation)
        }
        Event::NextTheme if !conversation.talk.card.both_told => {
            conversation.is_too_early = true;
            Outcome::focuses(conversation, Focus::Asked)
        }
        Event::NextTheme => {
            let order = order(&conversation.viewing, &shared.set);
            match conversation.talk.next(&order) {
                Some(theme) => turn_to(conversation, theme),
                None => end(conversation),
            }
        }
        Event::TalkAbout(id) => {
            let themes = shared.set.themes();
            let theme = themes.iter().position(|theme| theme.id() == id);
            let is_other = |theme: &usize| {
                *theme != conversation.talk.card.theme
                    && order(&conversation.viewing, &shared.set).contains(theme)
            };
            match theme.filter(is_other) {
                Some(theme) => turn_to(conversation, theme),
                None => Outcome::ignored(conversation),
            }
        }
        Event::Agreements => end(conversation),
        Event::Back => Outcome::moved(Comparison {
            viewing: conversation.into_viewing(),
        }),
        _ => Outcome::ignored(conversation),
    }
}

fn turn_to(mut conversation: Conversation, theme: usize) -> Outcome {
    conversation.talk.turn_to(theme);
    conversation.is_too_early = false;
    Outcome::moved(conversation)
}

/// On to what the two agree on. Of what is looked at again they agreed at its time.
fn end(conversation: Conversation) -> Outcome {
    let viewing = conversation.into_viewing();
    if viewing.origin.is_unfinished() {
        Outcome::moved(Agreeing::new(viewing))
    } else {
        Outcome::shows(Finish::of(viewing))
    }
}
