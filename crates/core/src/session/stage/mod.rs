//! Where a pair is in its journey. Each stage has what is true in it, and with the stage it goes; what
//! outlives it is in [`Shared`].

mod alone;
mod answering;
mod cards;
mod carrying;
mod conversation;
mod locked;
mod opened;
mod paper;
mod set_up;
mod start;

pub use alone::Alone;
pub use answering::{Answering, HandOver, Inviting};
pub use cards::{Cards, MAX_CARDS, Shown};
pub use carrying::{Sharing, TakingIn, TakingOver};
pub use conversation::{Agreeing, Conversation, Pulsing, order};
pub use locked::{Ready, Reveal, Waiting};
pub use opened::{
    Adding, Comparison, Finish, LookingBack, Origin, OverTime, Past, ShowingCodes, Viewing,
};
pub use paper::Paper;
pub use set_up::{Entering, Invited, Joining, Purpose, SetUp, TwoDevices, Way};
pub use start::{History, KEPT_AT_ONCE, Left, Start};

use super::effect::{Effect, Focus};
use super::event::Event;
use super::record::{Phase, Place, Session};
use super::seal::Opened;
use super::shared::Shared;
use super::view::{Done, Screen};
use crate::measure::Person;
use crate::setup::Setup;

/// All stages.
#[derive(Clone, Debug)]
pub enum Stage {
    Start(Start),
    /// Closed without a trace.
    Left(Left),
    History(History),
    /// The cards to ask the other for something.
    Cards(Cards),
    /// Forms to fill in on paper.
    Paper(Paper),
    SetUp(SetUp),
    /// A message that somebody got is taken in.
    Entering(Entering),
    /// An invitation was opened.
    Invited(Invited),
    /// The join code of a workshop was opened.
    Joining(Joining),
    /// The screen of a workshop's group, which has a state of its own.
    Group,
    Inviting(Inviting),
    Answering(Answering),
    HandOver(HandOver),
    Reveal(Reveal),
    /// On two devices, while the other's answers are not here.
    Waiting(Waiting),
    /// On two devices, when both are here.
    Ready(Ready),
    Comparison(Comparison),
    /// The talk about it.
    Conversation(Conversation),
    /// What the two agree on.
    Agreeing(Agreeing),
    /// How somebody found the talk.
    Pulsing(Pulsing),
    /// What they agreed on, when they look back.
    LookingBack(LookingBack),
    /// Then and now.
    OverTime(OverTime),
    /// The envelopes of two devices, after opening.
    ShowingCodes(ShowingCodes),
    /// What would be added to a workshop.
    Adding(Adding),
    Finish(Finish),
    /// The message with the agreements, for the other device.
    Sharing(Sharing),
    /// A field for the agreements of the other device.
    TakingIn(TakingIn),
    /// The agreements of the other device, which can be taken over.
    TakingOver(TakingOver),
    /// One person alone, after answering.
    Alone(Alone),
}

impl Default for Stage {
    fn default() -> Stage {
        Stage::Start(Start::default())
    }
}

macro_rules! from {
    ($($name:ident)*) => {
        $(impl From<$name> for Stage {
            fn from(stage: $name) -> Stage {
                Stage::$name(stage)
            }
        })*
    };
}

from! {
    Start Left History Cards Paper SetUp Entering Invited Joining Inviting Answering HandOver Reveal Waiting Ready
    Comparison Conversation Agreeing Pulsing LookingBack OverTime ShowingCodes Adding Finish Sharing TakingIn
    TakingOver Alone
}

/// What an event did.
pub enum Outcome {
    /// It does not belong to this stage, and changed nothing.
    Ignored(Stage),
    /// It led to this stage, or changed it.
    Done(Stage, Vec<Effect>),
    /// A later part of the state machine knows what it does: see
    /// [`Journey::apply`](super::Journey::apply).
    Later(Stage, Event),
}

impl Outcome {
    /// The event does not belong to the stage: a double tap, a page that was not drawn anew.
    pub fn ignored(stage: impl Into<Stage>) -> Outcome {
        Outcome::Ignored(stage.into())
    }

    /// A later part of the state machine knows what the event does.
    pub fn later(stage: impl Into<Stage>, event: Event) -> Outcome {
        Outcome::Later(stage.into(), event)
    }

    /// Something has changed, and there is nothing to carry out.
    pub fn stays(stage: impl Into<Stage>) -> Outcome {
        Outcome::Done(stage.into(), Vec::new())
    }

    /// The same screen, with the focus somewhere on it.
    pub fn focuses(stage: impl Into<Stage>, focus: Focus) -> Outcome {
        Outcome::Done(stage.into(), vec![Effect::Focus(focus)])
    }

    /// Another screen.
    pub fn shows(stage: impl Into<Stage>) -> Outcome {
        Outcome::focuses(stage, Focus::Heading)
    }

    /// Another screen, saved.
    pub fn moved(stage: impl Into<Stage>) -> Outcome {
        Outcome::shows(stage).and_saved()
    }

    /// Another screen, written twice: into both slots, so that the older one does not keep what was
    /// just locked, taken back or replaced.
    pub fn forgot(stage: impl Into<Stage>) -> Outcome {
        Outcome::moved(stage).and_saved()
    }

    /// The same screen, saved.
    pub fn saved(stage: impl Into<Stage>) -> Outcome {
        Outcome::stays(stage).and_saved()
    }

    fn and_saved(self) -> Outcome {
        match self {
            outcome @ (Outcome::Ignored(_) | Outcome::Later(..)) => outcome,
            Outcome::Done(stage, mut effects) => {
                effects.extend(stage.unfinished().map(Box::new).map(Effect::Save));
                Outcome::Done(stage, effects)
            }
        }
    }

    /// And something more to carry out.
    pub fn and(self, effect: Effect) -> Outcome {
        match self {
            outcome @ (Outcome::Ignored(_) | Outcome::Later(..)) => outcome,
            Outcome::Done(stage, mut effects) => {
                effects.push(effect);
                Outcome::Done(stage, effects)
            }
        }
    }
}

impl Stage {
    /// Where a session goes on.
    pub fn of(session: Session) -> Stage {
        let Session { pair, phase } = session;
        match phase {
            Phase::Invite(invite) => Inviting { pair, invite }.into(),
            Phase::Turn(turn) => Answering::at(pair, turn).into(),
            Phase::Next(next) => HandOver { pair, next }.into(),
            Phase::Reveal(locks) => Reveal::of(pair, locks).into(),
            Phase::Waiting(locked) => Waiting {
                pair,
                locked,
                refused: None,
            }
            .into(),
            Phase::Ready(locked, theirs) => Ready {
                pair,
                locked,
                theirs,
                shows_codes: false,
            }
            .into(),
            Phase::Alone(own) => Alone::of(pair, own).into(),
            Phase::Open { open, place } => {
                Stage::viewing(Viewing::new(pair, open, Origin::Unfinished), place)
            }
        }
    }

    /// Where one looks at an opened pair.
    pub fn viewing(viewing: Viewing, place: Place) -> Stage {
        match place {
            Place::Comparison => Comparison { viewing }.into(),
            Place::Talk => Stage::talk(viewing),
            Place::Agreements => Agreeing::new(viewing).into(),
            Place::Pulse { person, pulse } => Pulsing::new(viewing, person, pulse).into(),
            Place::Finish => Finish::of(viewing).into(),
        }
    }

    /// Where they are in their talk, where they have begun one; else their comparison.
    pub fn talk(mut viewing: Viewing) -> Stage {
        match viewing.open.after.talk.take() {
            Some(talk) => Conversation::new(viewing, talk).into(),
            None => Comparison { viewing }.into(),
        }
    }

    /// Who is still to say how the talk was is asked, and goes on where they were; else it is the end.
    pub fn ask(mut viewing: Viewing) -> Stage {
        match viewing.to_ask() {
            Some(person) => {
                let begun = viewing.open.after.begun.take();
                let begun = begun.filter(|(of, _)| *of == person);
                let pulse = begun.map(|(_, pulse)| pulse).unwrap_or_default();
                Pulsing::new(viewing, person, pulse).into()
            }
            None => Finish::of(viewing).into(),
        }
    }

    /// The unfinished session, where the stage has it.
    pub fn unfinished(&self) -> Option<Session> {
        let (pair, phase) = match self {
            Stage::Start(_)
            | Stage::Left(_)
            | Stage::History(_)
            | Stage::LookingBack(_)
            | Stage::Cards(_)
            | Stage::Paper(_)
            | Stage::Invited(_)
            | Stage::Joining(_)
            | Stage::Group => return None,
            Stage::SetUp(set_up) => return set_up.edited().cloned(),
            Stage::Entering(entering) => {
                return entering.from.as_ref().and_then(SetUp::edited).cloned();
            }
            Stage::Inviting(stage) => (&stage.pair, Phase::Invite(stage.invite.clone())),
            Stage::Answering(stage) => (&stage.pair, Phase::Turn(stage.turn.clone())),
            Stage::HandOver(stage) => (&stage.pair, Phase::Next(stage.next.clone())),
            Stage::Reveal(stage) => (&stage.pair, Phase::Reveal(stage.locks.clone())),
            Stage::Waiting(stage) => (&stage.pair, Phase::Waiting(stage.locked.clone())),
            Stage::Ready(stage) => {
                let phase = Phase::Ready(stage.locked.clone(), stage.theirs.clone());
                (&stage.pair, phase)
            }
            Stage::Comparison(stage) => return stage.viewing.unfinished(Place::Comparison),
            Stage::Conversation(stage) => {
                let viewing = stage.clone().into_viewing();
                return viewing.unfinished(Place::Talk);
            }
            Stage::Agreeing(stage) => return stage.viewing.unfinished(Place::Agreements),
            Stage::Pulsing(Pulsing {
                viewing,
                person,
                pulse,
            }) => {
                return viewing.unfinished(Place::Pulse {
                    person: *person,
                    pulse: *pulse,
                });
            }
            Stage::OverTime(stage) => return stage.viewing.unfinished(Place::Comparison),
            Stage::ShowingCodes(stage) => return Some(stage.unfinished()),
            Stage::Adding(stage) => return Some(stage.unfinished()),
            Stage::Finish(stage) => return stage.viewing.unfinished(Place::Finish),
            Stage::Sharing(stage) => return stage.unfinished(),
            Stage::TakingIn(stage) => return stage.unfinished(),
            Stage::TakingOver(stage) => return stage.unfinished(),
            Stage::Alone(stage) => (&stage.pair, Phase::Alone(stage.own.clone())),
        };
        Some(Session {
            pair: pair.clone(),
            phase,
        })
    }

    /// Whether the stage has the unfinished session.
    pub fn has_unfinished(&self) -> bool {
        match self {
            Stage::SetUp(set_up) => set_up.edited().is_some(),
            Stage::Entering(entering) => entering.from.as_ref().and_then(SetUp::edited).is_some(),
            Stage::LookingBack(_) => false,
            _ => self.is_in_session() && self.origin().is_none_or(Origin::is_unfinished),
        }
    }

    /// Whether a session is on the screen.
    pub fn is_in_session(&self) -> bool {
        match self {
            Stage::Start(_)
            | Stage::Left(_)
            | Stage::History(_)
            | Stage::Cards(_)
            | Stage::Paper(_)
            | Stage::SetUp(_)
            | Stage::Entering(_)
            | Stage::Invited(_)
            | Stage::Joining(_)
            | Stage::Group => false,
            Stage::Inviting(_)
            | Stage::Answering(_)
            | Stage::HandOver(_)
            | Stage::Reveal(_)
            | Stage::Waiting(_)
            | Stage::Ready(_)
            | Stage::Comparison(_)
            | Stage::Conversation(_)
            | Stage::Agreeing(_)
            | Stage::Pulsing(_)
            | Stage::LookingBack(_)
            | Stage::OverTime(_)
            | Stage::ShowingCodes(_)
            | Stage::Adding(_)
            | Stage::Finish(_)
            | Stage::Sharing(_)
            | Stage::TakingIn(_)
            | Stage::TakingOver(_)
            | Stage::Alone(_) => true,
        }
    }

    /// Where an opened pair comes from, where one is on the screen.
    pub fn origin(&self) -> Option<&Origin> {
        match self {
            Stage::Comparison(stage) => Some(&stage.viewing.origin),
            Stage::Conversation(stage) => Some(&stage.viewing.origin),
            Stage::Agreeing(stage) => Some(&stage.viewing.origin),
            Stage::Pulsing(stage) => Some(&stage.viewing.origin),
            Stage::OverTime(stage) => Some(&stage.viewing.origin),
            Stage::ShowingCodes(_) | Stage::Adding(_) => Some(&Origin::Unfinished),
            Stage::Finish(stage) => Some(&stage.viewing.origin),
            Stage::Sharing(stage) => Some(&stage.viewing.origin),
            Stage::TakingIn(stage) => Some(&stage.viewing.origin),
            Stage::TakingOver(stage) => Some(&stage.viewing.origin),
            _ => None,
        }
    }

    /// The number of the kept session that is looked at.
    pub fn kept(&self) -> Option<u64> {
        match self {
            Stage::LookingBack(stage) => stage.past.id(),
            _ => self.origin()?.kept(),
        }
    }

    /// For how many seconds a screen with answers may stand there untouched.
    pub fn idle_timeout(&self) -> Option<u32> {
        match self {
            Stage::Inviting(_) | Stage::Answering(_) | Stage::Alone(_) => Some(5 * 60),
            Stage::Waiting(_)
            | Stage::Ready(_)
            | Stage::Comparison(_)
            | Stage::Conversation(_)
            | Stage::Agreeing(_)
            | Stage::Pulsing(_)
            | Stage::LookingBack(_)
            | Stage::OverTime(_)
            | Stage::ShowingCodes(_)
            | Stage::Adding(_)
            | Stage::Finish(_)
            | Stage::Sharing(_)
            | Stage::TakingIn(_)
            | Stage::TakingOver(_) => Some(30 * 60),
            // Nothing is to be seen.
            Stage::HandOver(_) | Stage::Reveal(_) => None,
            Stage::Start(_)
            | Stage::Left(_)
            | Stage::History(_)
            | Stage::Cards(_)
            | Stage::Paper(_)
            | Stage::SetUp(_)
            | Stage::Entering(_)
            | Stage::Invited(_)
            | Stage::Joining(_)
            | Stage::Group => None,
        }
    }

    /// Whose turn it is, where a session is on the screen in which somebody answers.
    pub fn turn(&self) -> Option<(&Setup, Person)> {
        match self {
            Stage::Inviting(stage) => Some((&stage.pair.setup, stage.invite.me)),
            Stage::Answering(stage) => Some((&stage.pair.setup, stage.turn.person)),
            Stage::HandOver(stage) => Some((&stage.pair.setup, stage.next.person())),
            // On one's own device one reads on in the language that one has chosen.
            Stage::Pulsing(stage) if stage.viewing.open.me().is_none() => {
                Some((&stage.viewing.pair.setup, stage.person))
            }
            Stage::Alone(stage) => Some((&stage.pair.setup, stage.own.me)),
            _ => None,
        }
    }

    /// The set-up of the two people who are on the screen.
    pub fn setup(&self) -> Option<&Setup> {
        let pair = match self {
            Stage::Start(_)
            | Stage::Left(_)
            | Stage::History(_)
            | Stage::Cards(_)
            | Stage::Entering(_)
            | Stage::Invited(_)
            | Stage::Joining(_)
            | Stage::Group => return None,
            Stage::SetUp(stage) => return Some(&stage.draft),
            Stage::Paper(stage) => return Some(&stage.draft),
            Stage::Inviting(stage) => &stage.pair,
            Stage::Answering(stage) => &stage.pair,
            Stage::HandOver(stage) => &stage.pair,
            Stage::Reveal(stage) => &stage.pair,
            Stage::Waiting(stage) => &stage.pair,
            Stage::Ready(stage) => &stage.pair,
            Stage::Comparison(stage) => &stage.viewing.pair,
            Stage::Conversation(stage) => &stage.viewing.pair,
            Stage::Agreeing(stage) => &stage.viewing.pair,
            Stage::Pulsing(stage) => &stage.viewing.pair,
            Stage::LookingBack(stage) => &stage.pair,
            Stage::OverTime(stage) => &stage.viewing.pair,
            Stage::ShowingCodes(stage) => &stage.pair,
            Stage::Adding(stage) => &stage.pair,
            Stage::Finish(stage) => &stage.viewing.pair,
            Stage::Sharing(stage) => &stage.viewing.pair,
            Stage::TakingIn(stage) => &stage.viewing.pair,
            Stage::TakingOver(stage) => &stage.viewing.pair,
            Stage::Alone(stage) => &stage.pair,
        };
        Some(&pair.setup)
    }

    /// The opened pair that is on the screen.
    pub fn opened(&self) -> Option<(&Setup, &Opened)> {
        let (pair, panels) = match self {
            Stage::Comparison(stage) => (&stage.viewing.pair, &stage.viewing.open.panels),
            Stage::Conversation(stage) => (&stage.viewing.pair, &stage.viewing.open.panels),
            Stage::Agreeing(stage) => (&stage.viewing.pair, &stage.viewing.open.panels),
            Stage::Pulsing(stage) => (&stage.viewing.pair, &stage.viewing.open.panels),
            Stage::LookingBack(stage) => (&stage.pair, &stage.open.panels),
            Stage::OverTime(stage) => (&stage.viewing.pair, &stage.viewing.open.panels),
            Stage::ShowingCodes(stage) => (&stage.pair, &stage.panels),
            Stage::Adding(stage) => (&stage.pair, &stage.open.panels),
            Stage::Finish(stage) => (&stage.viewing.pair, &stage.viewing.open.panels),
            Stage::Sharing(stage) => (&stage.viewing.pair, &stage.viewing.open.panels),
            Stage::TakingIn(stage) => (&stage.viewing.pair, &stage.viewing.open.panels),
            Stage::TakingOver(stage) => (&stage.viewing.pair, &stage.viewing.open.panels),
            _ => return None,
        };
        Some((&pair.setup, panels))
    }

    /// Leads to the start. What is unfinished waits there; what was looked at again is closed.
    pub fn go_home(self, shared: &mut Shared, start: Start) -> Outcome {
        self.rest(shared);
        Outcome::shows(start)
    }

    /// As [`Stage::go_home`], with what was just done.
    pub fn done(self, shared: &mut Shared, done: Done) -> Outcome {
        self.go_home(shared, Start::after(done))
    }

    /// Leaves the stage: what is unfinished waits until somebody goes on with it.
    pub fn rest(self, shared: &mut Shared) {
        if let Some(session) = self.unfinished() {
            shared.unfinished = Some(session);
        }
    }

    /// What may be shown.
    pub fn screen<'a>(&'a self, shared: &'a Shared) -> Screen<'a> {
        match self {
            Stage::Start(stage) => stage.screen(shared),
            Stage::Left(stage) => Screen::Left(stage.gone),
            Stage::History(stage) => stage.screen(shared),
            Stage::Cards(stage) => stage.screen(),
            Stage::Paper(stage) => stage.screen(shared),
            Stage::SetUp(stage) => stage.screen(shared),
            Stage::Entering(stage) => stage.screen(),
            Stage::Invited(stage) => stage.screen(shared),
            Stage::Joining(stage) => stage.screen(shared),
            Stage::Group => Screen::Workshop,
            Stage::Inviting(stage) => stage.screen(shared),
            Stage::Answering(stage) => stage.screen(shared),
            Stage::HandOver(stage) => stage.screen(),
            Stage::Reveal(stage) => stage.screen(),
            Stage::Waiting(stage) => stage.screen(shared),
            Stage::Ready(stage) => stage.screen(shared),
            Stage::Comparison(stage) => stage.screen(shared),
            Stage::Conversation(stage) => stage.screen(shared),
            Stage::Agreeing(stage) => stage.screen(shared),
            Stage::Pulsing(stage) => stage.screen(shared),
            Stage::LookingBack(stage) => stage.screen(shared),
            Stage::OverTime(stage) => stage.screen(shared),
            Stage::ShowingCodes(stage) => stage.screen(shared),
            Stage::Adding(stage) => stage.screen(),
            Stage::Finish(stage) => stage.screen(shared),
            Stage::Sharing(stage) => stage.screen(),
            Stage::TakingIn(stage) => stage.screen(),
            Stage::TakingOver(stage) => stage.screen(shared),
            Stage::Alone(stage) => stage.screen(shared),
        }
    }
}
