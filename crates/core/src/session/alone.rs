//! What happens when one person has answered alone: own answers are looked at, and may become the first of two.

use super::effect::{Effect, Focus};
use super::event::Event;
use super::pairing::{begun_with, key_with_invitation};
use super::record::{Device, Invite, OwnPanel, Phase, Reached, Session, Step, Turn};
use super::seal::Entropy;
use super::shared::Shared;
use super::stage::{Alone, Answering, Outcome, Start};
use super::view::Done;

/// Over what own answers say.
pub fn apply(alone: Alone, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::Back => Outcome::moved(at_review(alone, Device::Alone)),
        // From here on it is the session of a pair: the lock comes next, and until then the way back leads here.
        Event::Pair => Outcome::moved(at_review(alone, Device::OfBoth { other: None })),
        Event::BeginPairing(..) => Outcome::later(alone, event),
        Event::Erase => {
            shared.forget();
            Outcome::shows(Start::after(Done::Erased)).and(Effect::Erase)
        }
        _ => Outcome::ignored(alone),
    }
}

fn at_review(alone: Alone, device: Device) -> Answering {
    let Alone { pair, own, .. } = alone;
    let OwnPanel { me, panel } = own;
    Answering::at(
        pair,
        Turn {
            person: me,
            step: Step::Review,
            reached: Reached::OwnSide,
            panel,
            device,
        },
    )
}

/// The other is invited to answer on a device of their own. One's own answers are there already.
pub fn devices(mut alone: Alone, event: Event, shared: &mut Shared) -> Outcome {
    let Event::BeginPairing(_, entropy) = event else {
        return Outcome::ignored(alone);
    };
    match invite(&alone, entropy.as_ref(), shared) {
        Some(session) => begun_with(session, shared),
        None => {
            alone.failed = true;
            Outcome::focuses(alone, Focus::Asked)
        }
    }
}

/// The session as it goes on, once there is an invitation.
fn invite(alone: &Alone, entropy: Option<&Entropy>, shared: &Shared) -> Option<Session> {
    let Alone { pair, own, .. } = alone;
    let OwnPanel { me, panel } = own.clone();
    let (key, shares) = key_with_invitation(entropy, &pair.setup, me, shared).ok()?;
    let phase = Phase::Invite(Invite {
        me,
        key,
        shares,
        reached: Reached::OwnSide,
        panel,
    });
    Some(Session {
        pair: pair.clone(),
        phase,
    })
}
