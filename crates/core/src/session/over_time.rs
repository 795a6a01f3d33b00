//! What happens while two people look back.

use super::effect::{Effect, KeptEffect};
use super::event::Event;
use super::shared::Shared;
use super::stage::{Comparison, History, LookingBack, Outcome, OverTime, Purpose, SetUp, Way};

/// Over the agreements of a session that is looked at again.
pub fn looking_back(mut back: LookingBack, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::Came(place, came) => {
            let Some(change) = back.came(place, came, shared.saved) else {
                return Outcome::ignored(back);
            };
            Outcome::Done(back.into(), vec![Effect::Kept(KeptEffect::Change(change))])
        }
        Event::Answers => Outcome::shows(Comparison {
            viewing: back.into_viewing(),
        }),
        Event::Again => again(back, shared),
        Event::Back => Outcome::shows(History::default()),
        _ => Outcome::ignored(back),
    }
}

/// Both answer again: with the same set-up, and what they said before beside it afterwards. A file is on no
/// device, so nothing can follow it.
fn again(back: LookingBack, shared: &mut Shared) -> Outcome {
    let Some(id) = back.past.id() else {
        return Outcome::ignored(back);
    };
    let way = match back.open.me() {
        None => Way::OneDevice,
        Some(me) => Way::own_device(me, false),
    };
    shared.joined = None;
    Outcome::shows(SetUp::new(back.pair.setup, Purpose::Follow(id), way))
}

/// Over then and now.
pub fn apply(over_time: OverTime, event: Event) -> Outcome {
    match event {
        Event::Back => Outcome::shows(Comparison {
            viewing: over_time.viewing,
        }),
        _ => Outcome::ignored(over_time),
    }
}
