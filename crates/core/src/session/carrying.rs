//! What happens when two people with a device each carry their agreements over from one to the other. All of it is
//! loaded with what two devices need.

use super::agreed::Consent;
use super::event::Event;
use super::record::{Devices, Place, Session};
use super::refusal::Refusal;
use super::shared::Shared;
use super::stage::{Agreeing, Finish, Outcome, Sharing, Stage, TakingIn, TakingOver, Viewing};
use super::view::Own;
use crate::exchange::{OpenError, SealedAgreements, Unreadable};
use crate::measure::QuestionSet;

/// From the end to the message with the agreements, which takes both yeses.
pub fn share(finish: Finish, shared: &Shared) -> Outcome {
    let sealed = match &finish.consents {
        [Some(first), Some(second)] => sealed(first, second, &finish.viewing, &shared.set),
        _ => None,
    };
    match sealed {
        Some(sealed) => Outcome::shows(Sharing {
            viewing: finish.viewing,
            sealed,
        }),
        None => Outcome::ignored(finish),
    }
}

/// The message. It is made of two consents, as everything that leaves the page with what both opened.
fn sealed(
    _first: &Consent,
    _second: &Consent,
    viewing: &Viewing,
    set: &QuestionSet,
) -> Option<SealedAgreements> {
    let Devices::Two {
        me,
        codes: Some(codes),
    } = &viewing.open.devices
    else {
        return None;
    };
    let pairing = codes.paired.pairing(set, viewing.pair.setup.form());
    SealedAgreements::seal(&viewing.open.after.agreements.carried(), pairing, *me)
}

/// While the message is shown.
pub fn sharing(sharing: Sharing, event: Event) -> Outcome {
    match event {
        // The consents went with the screen: both are asked again.
        Event::Back => Outcome::shows(Finish::of(sharing.viewing)),
        _ => Outcome::ignored(sharing),
    }
}

/// From one's own agreements to the field for those of the other device.
pub fn agreeing(mut agreeing: Agreeing, event: Event) -> Outcome {
    match event {
        Event::EnterCode if agreeing.viewing.is_tied() => {
            agreeing.viewing.open.after.agreements.settle();
            Outcome::moved(TakingIn {
                viewing: agreeing.viewing,
                refused: None,
            })
        }
        _ => Outcome::ignored(agreeing),
    }
}

/// At the field for the agreements of the other device.
pub fn taking_in(taking: TakingIn, event: Event) -> Outcome {
    match event {
        Event::Back => Outcome::shows(Agreeing::new(taking.viewing)),
        _ => Outcome::ignored(taking),
    }
}

/// With the agreements of the other device on the screen.
pub fn taking_over(taking: TakingOver, event: Event) -> Outcome {
    match event {
        Event::TakeAgreements if taking.own() != Own::Same => {
            let TakingOver {
                mut viewing,
                place,
                theirs,
            } = taking;
            viewing.open.after.agreements = theirs;
            // Where they can be read. How far they are in their talk stays.
            let place = match place {
                Place::Comparison | Place::Talk | Place::Agreements => Place::Agreements,
                Place::Pulse { .. } | Place::Finish => place,
            };
            Outcome::moved(Stage::viewing(viewing, place))
        }
        Event::Back => Outcome::shows(Stage::viewing(taking.viewing, taking.place)),
        _ => Outcome::ignored(taking),
    }
}

/// Reads the agreements of the other device, where they belong to what is open on this one.
pub fn take(
    sealed: &SealedAgreements,
    session: Option<Session>,
    set: &QuestionSet,
) -> Result<TakingOver, Refusal> {
    let session = session.ok_or(Refusal::NothingOpen)?;
    let tie = session.tie().ok_or(Refusal::OtherAgreements)?;
    let pairing = tie.pairing(set, session.setup().form());
    let carried = sealed.open(pairing).map_err(|why| match why {
        OpenError::OtherSet => Refusal::OtherSet,
        OpenError::OtherSession | OpenError::OtherForm => Refusal::OtherAgreements,
        OpenError::Damaged => Refusal::Unreadable(Unreadable::Damaged),
    })?;
    if sealed.sender() == tie.me {
        return Err(Refusal::OwnAgreements);
    }
    TakingOver::of(session, carried).ok_or(Refusal::NotOpened)
}
