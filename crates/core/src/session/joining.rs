//! What happens to a pair in a workshop: how it comes in, and what it adds when both agree. All of it is
//! loaded with what two devices need.

use super::effect::Focus;
use super::event::Event;
use super::record::{Devices, Open, Pair, Place};
use super::seal::Entropy;
use super::shared::Shared;
use super::stage::{
    Adding, Joining, Origin, Outcome, Purpose, SetUp, Stage, Start, TwoDevices, Viewing, Way,
};
use super::start::go_on;
use crate::exchange::Envelope;
use crate::measure::Person;

/// With the join code of a workshop on the screen.
pub fn apply(joining: Joining, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::Pair => set_up(joining, Way::OneDevice, shared),
        Event::Devices => set_up(joining, Way::TwoDevices(TwoDevices::default()), shared),
        Event::Continue => match go_on(shared) {
            Some(session) => {
                shared.joined = None;
                Outcome::shows(session)
            }
            None => Outcome::ignored(joining),
        },
        Event::Back => {
            shared.joined = None;
            Outcome::shows(Start::default())
        }
        _ => Outcome::ignored(joining),
    }
}

fn set_up(joining: Joining, way: Way, shared: &Shared) -> Outcome {
    let mut draft = joining.setup.clone();
    for person in Person::BOTH {
        draft.set_language(person, shared.language);
    }
    Outcome::shows(SetUp::new(draft, Purpose::Join(joining), way))
}

/// Looks at what would be added to the workshop. What is looked at again belongs to none any more.
pub fn add(viewing: Viewing, place: Place) -> Outcome {
    let Viewing { pair, open, origin } = viewing;
    match (pair.joined, &origin) {
        (Some(joined), Origin::Unfinished) => Outcome::shows(Adding {
            pair: Pair {
                joined: None,
                ..pair
            },
            joined,
            open,
            place,
            yes: [false; 2],
            failed: false,
        }),
        (joined, _) => {
            let viewing = Viewing::new(Pair { joined, ..pair }, open, origin);
            Outcome::ignored(Stage::viewing(viewing, place))
        }
    }
}

/// While it is looked at what would be added.
pub fn adding(adding: Adding, event: Event) -> Outcome {
    match event {
        Event::AgreeToAdd(person, entropy) => agree(adding, person, entropy.as_ref()),
        Event::Back => {
            let place = adding.place.clone();
            Outcome::shows(Stage::viewing(adding.into_viewing(), place))
        }
        _ => Outcome::ignored(adding),
    }
}

/// One of the two says yes to adding. With the second yes the pair gets an id.
fn agree(mut adding: Adding, person: Person, entropy: Option<&Entropy>) -> Outcome {
    *person.of(adding.yes.each_mut()) = true;
    if adding.yes != [true; 2] {
        return Outcome::focuses(adding, Focus::Asked);
    }
    let Some(id) = pair_id(&adding.open, entropy) else {
        adding.failed = true;
        return Outcome::focuses(adding, Focus::Asked);
    };
    adding.joined.pair.get_or_insert(id);
    adding.yes = [false; 2];
    adding.failed = false;
    Outcome::moved(adding)
}

/// Drawn from both envelopes where there are two devices, so that both show the same, else from chance.
fn pair_id(open: &Open, entropy: Option<&Entropy>) -> Option<[u8; 8]> {
    if let Devices::Two {
        me,
        codes: Some(codes),
    } = &open.devices
    {
        let key = &codes.paired.key;
        return Some(match me {
            Person::First => Envelope::pair_id(key, &codes.sent, &codes.theirs),
            Person::Second => Envelope::pair_id(key, &codes.theirs, &codes.sent),
        });
    }
    let Entropy(random) = entropy?;
    random.first_chunk().copied()
}
