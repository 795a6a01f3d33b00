//! What comes from another device: what is taken when, and why something is not. All of it is loaded
//! with what two devices need.

use super::carrying;
use super::effect::Focus;
use super::joined::{Joined, setup_of as setup_of_group};
use super::paired::{How, setup_of};
use super::record::{Locked, Pair, Phase, Session, Tie};
use super::refusal::Refusal;
use super::shared::Shared;
use super::stage::{
    Entering, Invited, Joining, Outcome, Ready, Stage, Start, TakingIn, TakingOver, Waiting,
};
use crate::exchange::{
    Envelope, Fingerprint, Invitation, Message, OpenError, Unreadable, Workshop, read_all,
};
use crate::measure::{Person, QuestionSet};

/// What a text brings.
enum Taken {
    /// What this device has already: it goes on where it was.
    Known(Box<Session>),
    /// An invitation that is to be accepted.
    Invited(Invited),
    /// The other's answers, which were waited for.
    Answers(Box<Pair>, Locked, Envelope),
    /// The join code of a workshop.
    Joining(Joining),
    /// The agreements of the other device, which can be taken over.
    Agreements(Box<TakingOver>),
}

/// Something came from another device.
pub fn apply(stage: Stage, text: &str, shared: &mut Shared) -> Outcome {
    let unfinished = match stage.has_unfinished() {
        true => stage.unfinished(),
        // What is kept belongs to no other device any more.
        false if stage.is_in_session() => None,
        false => shared.unfinished.clone(),
    };
    let taken = read_all(text)
        .map_err(Refusal::Unreadable)
        .and_then(|messages| take_all(messages, unfinished, &shared.set));
    match taken {
        Ok(taken) => go_to(stage, taken, shared),
        Err(why) => refuse(stage, why, shared),
    }
}

fn go_to(stage: Stage, taken: Taken, shared: &mut Shared) -> Outcome {
    match taken {
        Taken::Known(session) => {
            shared.unfinished = None;
            shared.language = session.language();
            Outcome::shows(Stage::of(*session))
        }
        Taken::Invited(invited) => {
            stage.rest(shared);
            shared.language = invited.setup.language(invited.me);
            Outcome::shows(invited)
        }
        Taken::Answers(pair, locked, theirs) => {
            shared.unfinished = None;
            shared.language = pair.setup.language(locked.me);
            Outcome::moved(Ready {
                pair: *pair,
                locked,
                theirs,
                shows_codes: false,
            })
        }
        // All participants scan the same QR code: a participant who scans it on a telephone where a session waits
        // is asked, and sees nothing of it.
        Taken::Joining(joining) => {
            stage.rest(shared);
            shared.language = joining.setup.language(Person::First);
            shared.joined = Some(joining.joined.clone());
            Outcome::shows(joining)
        }
        Taken::Agreements(taking) => {
            if shared.unfinished.take().is_some() {
                shared.language = taking.language();
            }
            Outcome::shows(*taking)
        }
    }
}

/// Where a message is waited for it is said beside the field, and else at the start.
fn refuse(stage: Stage, why: Refusal, shared: &mut Shared) -> Outcome {
    match stage {
        Stage::Entering(entering) => {
            let refused = Some(why);
            Outcome::focuses(
                Entering {
                    refused,
                    ..entering
                },
                Focus::Asked,
            )
        }
        Stage::Waiting(waiting) => {
            let refused = Some(why);
            Outcome::focuses(Waiting { refused, ..waiting }, Focus::Asked)
        }
        Stage::TakingIn(taking) => {
            let refused = Some(why);
            Outcome::focuses(TakingIn { refused, ..taking }, Focus::Asked)
        }
        stage => stage.go_home(shared, Start::refused(why)),
    }
}

/// Takes what was in one text. A whole mail may be pasted: what is known here already is passed over, and
/// of an invitation and answers the invitation comes first.
fn take_all(
    mut messages: Vec<Message>,
    session: Option<Session>,
    set: &QuestionSet,
) -> Result<Taken, Refusal> {
    let tie = session.as_ref().and_then(Session::tie);
    if messages.len() > 1 {
        let news: Vec<Message> = messages
            .iter()
            .filter(|message| !knows(tie.as_ref(), message))
            .cloned()
            .collect();
        // Where all of it is known, the last one says why, or goes on.
        messages = match news.is_empty() {
            true => messages.split_off(messages.len() - 1),
            false => news,
        };
    }
    let is_invitation = |message: &Message| matches!(message, Message::Invitation(_));
    let first = messages.iter().position(is_invitation).unwrap_or_default();
    let others = messages.len() - 1;
    let all_answers = messages
        .iter()
        .enumerate()
        .all(|(at, message)| at == first || matches!(message, Message::Answers(_)));
    let message = messages.swap_remove(first.min(others));
    if others > 0 && !(is_invitation(&message) && all_answers) {
        return Err(Refusal::Unreadable(Unreadable::Several));
    }
    match message {
        Message::Invitation(invitation) => take_invitation(&invitation, others > 0, session, set),
        Message::Answers(envelope) => take_answers(envelope, session, set),
        Message::Workshop(code) => take_join_code(&code, set),
        Message::Added(_) => Err(Refusal::ForGroup),
        Message::Agreements(sealed) => {
            let taking = carrying::take(&sealed, session, set)?;
            Ok(Taken::Agreements(Box::new(taking)))
        }
    }
}

/// Whether a message is one that this device has made or taken already.
fn knows(tie: Option<&Tie<'_>>, message: &Message) -> bool {
    let Some(tie) = tie else { return false };
    match message {
        Message::Invitation(invitation) => invitation.key == *tie.key,
        Message::Answers(envelope) => [tie.sent, tie.theirs].contains(&Some(envelope)),
        Message::Workshop(_) | Message::Added(_) | Message::Agreements(_) => false,
    }
}

fn take_invitation(
    invitation: &Invitation,
    more: bool,
    session: Option<Session>,
    set: &QuestionSet,
) -> Result<Taken, Refusal> {
    if invitation.set != Fingerprint::of(set) {
        return Err(Refusal::OtherSet);
    }
    let Some(setup) = setup_of(invitation) else {
        return Err(Refusal::Unreadable(Unreadable::NotCanonical));
    };
    let me = invitation.from.other();
    match session {
        Some(session) if session.tie().is_some_and(|tie| *tie.key == invitation.key) => {
            if session.me() == Some(me) {
                // Opened once more: it goes on where it was.
                Ok(Taken::Known(Box::new(session)))
            } else {
                Err(Refusal::OwnInvitation)
            }
        }
        _ => Ok(Taken::Invited(Invited {
            setup,
            me,
            key: invitation.key.clone(),
            more,
        })),
    }
}

fn take_answers(
    envelope: Envelope,
    session: Option<Session>,
    set: &QuestionSet,
) -> Result<Taken, Refusal> {
    let session = session.ok_or(Refusal::NoSession)?;
    let tie = session.tie().ok_or(Refusal::OtherSession)?;
    let by_words = tie.how == How::Words;
    let pairing = tie.pairing(set, session.setup().form());
    envelope.check(pairing).map_err(|why| match why {
        OpenError::OtherSet => Refusal::OtherSet,
        OpenError::OtherForm if by_words => Refusal::OtherForm,
        OpenError::OtherSession if by_words => Refusal::OtherWords,
        OpenError::OtherSession | OpenError::OtherForm => Refusal::OtherSession,
        OpenError::Damaged => Refusal::Unreadable(Unreadable::Damaged),
    })?;
    if envelope.sender() == tie.me {
        return Err(if by_words && tie.sent != Some(&envelope) {
            Refusal::SameSide
        } else {
            Refusal::OwnAnswers
        });
    }
    match tie.theirs {
        Some(known) if *known != envelope => Err(Refusal::Changed),
        Some(_) => Ok(Taken::Known(Box::new(session))),
        None => match session.phase {
            Phase::Waiting(locked) => Ok(Taken::Answers(Box::new(session.pair), locked, envelope)),
            _ => Err(Refusal::BeforeLock),
        },
    }
}

/// A join code was opened: by link, scanned or typed.
fn take_join_code(code: &Workshop, set: &QuestionSet) -> Result<Taken, Refusal> {
    if code.set != Fingerprint::of(set) {
        return Err(Refusal::OtherSet);
    }
    let (Some(bytes), Some(setup)) = (code.bytes(), setup_of_group(code)) else {
        return Err(Refusal::Unreadable(Unreadable::NotCanonical));
    };
    Ok(Taken::Joining(Joining {
        joined: Joined::new(bytes),
        setup,
    }))
}
