//! What happens while two people agree on something.

use super::effect::Focus;
use super::event::Event;
use super::stage::{Agreeing, Outcome, Stage};
use crate::calendar::Appointment;
use crate::day::Day;
use crate::text::beginning;

/// What is kept of a day that cannot be one, in characters and bytes: as much as a day has.
const MAX_DAY_CHARS: usize = 10;

/// Over the agreements.
pub fn apply(mut agreeing: Agreeing, event: Event) -> Outcome {
    match event {
        Event::Agreement(place, text) => {
            let agreements = &mut agreeing.viewing.open.after.agreements;
            if agreements.write(place, &text) {
                // It was clear before it was written.
                agreeing.clear = None;
                Outcome::saved(agreeing)
            } else {
                Outcome::ignored(agreeing)
            }
        }
        Event::Clear(clear) => {
            agreeing.clear = Some(clear);
            Outcome::stays(agreeing)
        }
        Event::LookAgain(day, today) => look_again(agreeing, &day, &today),
        Event::Next => go_on(agreeing),
        Event::Back => back(agreeing),
        Event::EnterCode if agreeing.viewing.is_tied() => Outcome::later(agreeing, event),
        _ => Outcome::ignored(agreeing),
    }
}

/// A day that is none, or is over, stays in its field and is stored nowhere.
fn look_again(mut agreeing: Agreeing, text: &str, today: &str) -> Outcome {
    let day = Day::parse(text).zip(Day::parse(today));
    let appointment = day.and_then(|(day, today)| Appointment::on(day, today).ok());
    agreeing.viewing.open.after.agreements.look_again = appointment.map(Appointment::day);
    agreeing.bad_day = if text.is_empty() || appointment.is_some() {
        None
    } else {
        Some(beginning(text, MAX_DAY_CHARS, MAX_DAY_CHARS).to_owned())
    };
    Outcome::saved(agreeing)
}

/// On to who is to say how the talk was, or to the end.
fn go_on(mut agreeing: Agreeing) -> Outcome {
    // A day that was not taken is not passed over without a word.
    if agreeing.bad_day.is_some() {
        return Outcome::focuses(agreeing, Focus::Asked);
    }
    agreeing.viewing.open.after.agreements.settle();
    Outcome::moved(Stage::ask(agreeing.viewing))
}

fn back(mut agreeing: Agreeing) -> Outcome {
    agreeing.viewing.open.after.agreements.settle();
    Outcome::moved(Stage::talk(agreeing.viewing))
}
