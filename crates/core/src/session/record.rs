//! A session of a pair: what is true of it in each of its phases. This is what is kept on the device;
//! what is only true of a screen is in [`super::stage`].
//!
//! All of it is stored as it stands here: the order of fields and variants is the format.
//! [`super::stored`] says what of it is taken.

use super::after::{After, Came, MOST_LINES, Pulse};
use super::joined::Joined;
use super::paired::{How, Paired, Shares, Source};
use super::seal::{Opened, Sealed};
use crate::binary::to_bytes;
use crate::exchange::{Envelope, PairKey, Pairing};
use crate::language::Language;
use crate::measure::{Form, Panel, Person, Question, QuestionSet};
use crate::setup::Setup;
use serde::{Deserialize, Serialize};

/// What a session has in all of its phases.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pair {
    /// The key of the question set.
    pub set: String,
    pub setup: Setup,
    /// The workshop that the two take part in.
    pub joined: Option<Joined>,
    /// The number of the kept session after which the two look again, where they chose one. It is of this
    /// device only.
    pub follows: Option<u64>,
}

/// Where one person is in answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// A statement in one direction.
    Question(Question),
    /// The direct question.
    Direct,
    /// The look over all own answers.
    Review,
    /// Typing in what stands on paper.
    FromPaper,
}

/// Whose device one person answers on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Device {
    /// The device of both, with the other's locked answers, where they are there already.
    OfBoth { other: Option<Sealed> },
    /// One's own.
    Own(Paired),
    /// The device of one person, who answers alone: there is no other yet.
    Alone,
}

/// How far somebody has come with own answers. Stored: the order of the variants is the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Reached {
    /// The questions.
    Questions,
    /// The review: a change leads back to it.
    Review,
    /// The own side, by answering alone: until something is locked the way back leads to it.
    OwnSide,
}

/// One person answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Turn {
    pub person: Person,
    pub step: Step,
    pub reached: Reached,
    pub panel: Panel,
    pub device: Device,
}

/// On one's own device, before the first statement: the invitation, or the number of agreed words.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Invite {
    pub me: Person,
    pub key: PairKey,
    pub shares: Shares,
    pub reached: Reached,
    pub panel: Panel,
}

/// Nobody answers: the next person comes first.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Next {
    /// The device goes to somebody, while the other's answers are locked.
    Person {
        to: Person,
        other: Sealed,
        /// Whether `to` has just taken answers back.
        taken_back: bool,
    },
    /// On one's own device, after taking back: the key is given up, and so one begins anew.
    Anew { me: Person },
}

/// The answers of both on one device, locked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Locks {
    pub first: Sealed,
    pub second: Sealed,
}

/// One's own answers, locked on one's own device.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Locked {
    pub me: Person,
    pub answers: Sealed,
    pub paired: Paired,
    /// The same for the other device.
    pub sent: Envelope,
}

/// What both devices have shown each other.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Exchanged {
    pub paired: Paired,
    pub sent: Envelope,
    pub theirs: Envelope,
}

/// Whether both opened on one device.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Devices {
    /// The locks that had a secret code, first and second: a yes to saving, printing and keeping takes it once
    /// more. Not in what is kept.
    One { locks: Box<[Option<Sealed>; 2]> },
    /// Each has one. The secret codes are not in what is kept.
    Two {
        me: Person,
        codes: Option<Box<Exchanged>>,
    },
}

/// The answers of both, opened by both.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Open {
    pub panels: Opened,
    pub devices: Devices,
    pub after: Box<After>,
}

/// Where two people are who have opened their answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Place {
    Comparison,
    Talk,
    Agreements,
    /// Somebody says how the talk was.
    Pulse {
        person: Person,
        pulse: Pulse,
    },
    Finish,
}

/// One person has answered alone, and looks at what that says. Nothing is locked.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OwnPanel {
    pub me: Person,
    pub panel: Panel,
}

/// The phases of a session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Phase {
    Invite(Invite),
    Turn(Turn),
    Next(Next),
    Reveal(Locks),
    /// On two devices: one's own answers are locked, and the other's are not here.
    Waiting(Locked),
    /// They are.
    Ready(Locked, Envelope),
    Open {
        open: Open,
        place: Place,
    },
    /// One person alone, after answering.
    Alone(OwnPanel),
}

/// A session of a pair, or of one person: set-up and answers. Opaque; [`super::Journey::screen`] says what may be seen.
#[derive(Clone, Debug, Serialize)]
pub struct Session {
    pub(super) pair: Pair,
    pub(super) phase: Phase,
}

/// A finished session that was kept on this device.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its number in the storage: the lower half counts from 1, the upper half tells tabs apart that counted
    /// at the same instant.
    pub id: u64,
    /// The day it was kept, as `YYYY-MM-DD`.
    pub date: String,
    /// The session, opened by both.
    pub session: Session,
}

/// What two people say of a kept session when they look at it again: what came of their agreements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptChange {
    /// The number of the session.
    pub id: u64,
    /// What came of each line of which they have said something.
    pub came: [Option<Came>; MOST_LINES],
}

impl KeptChange {
    /// Makes the change in the session as it is by now: what it says nothing of stays.
    pub fn make(&self, session: &mut Session) {
        if let Phase::Open { open, .. } = &mut session.phase {
            for (place, came) in self.came.iter().enumerate() {
                if let Some(came) = came {
                    open.after.agreements.look_at(place, *came);
                }
            }
        }
    }
}

/// All that is kept on this device.
#[derive(Clone, Debug, Default)]
pub struct KeptList {
    /// What can be shown, newest first.
    pub kept: Vec<Kept>,
    /// How many sessions answer other questions: they wait for a page that has those.
    pub of_other_sets: usize,
}

impl From<Vec<Kept>> for KeptList {
    fn from(kept: Vec<Kept>) -> KeptList {
        KeptList {
            kept,
            of_other_sets: 0,
        }
    }
}

/// What two devices have of each other, as far as they have.
pub(super) struct Tie<'a> {
    pub me: Person,
    pub key: &'a PairKey,
    pub how: How,
    pub sent: Option<&'a Envelope>,
    pub theirs: Option<&'a Envelope>,
}

impl<'a> Tie<'a> {
    /// What the two devices agree on.
    pub fn pairing(&self, set: &'a QuestionSet, form: Form) -> Pairing<'a> {
        Pairing {
            key: self.key,
            set,
            form,
        }
    }
}

impl Pair {
    pub fn new(set: &QuestionSet, setup: Setup, joined: Option<Joined>) -> Pair {
        Pair {
            set: set.key(),
            setup,
            joined,
            follows: None,
        }
    }

    /// In which language it goes on: on one's own device (`me`) in one's own, else in that of the first.
    pub fn language(&self, me: Option<Person>) -> Language {
        self.setup.language(me.unwrap_or(Person::First))
    }
}

impl Next {
    /// Who comes.
    pub fn person(&self) -> Person {
        match self {
            Next::Person { to, .. } => *to,
            Next::Anew { me } => *me,
        }
    }
}

impl Open {
    /// What was just opened.
    pub fn new(panels: Opened, devices: Devices) -> Open {
        Open {
            panels,
            devices,
            after: Box::default(),
        }
    }

    /// Whose device this is, where each has one.
    pub fn me(&self) -> Option<Person> {
        match self.devices {
            Devices::One { .. } => None,
            Devices::Two { me, .. } => Some(me),
        }
    }

    /// Whose yes takes a secret code: first, second.
    pub fn has_code(&self) -> [bool; 2] {
        match &self.devices {
            Devices::One { locks } => locks.each_ref().map(Option::is_some),
            Devices::Two { .. } => [false; 2],
        }
    }
}

impl Session {
    /// A session that begins with somebody's first question.
    pub(super) fn of_turn(
        set: &QuestionSet,
        pair: Pair,
        person: Person,
        device: Device,
    ) -> Session {
        Session {
            pair,
            phase: Phase::Turn(Turn {
                person,
                step: Step::Question(Question::FIRST),
                reached: Reached::Questions,
                panel: Panel::empty(set),
                device,
            }),
        }
    }

    /// A session that begins on one's own device, with something to show to the other first.
    pub(super) fn that_shares(
        set: &QuestionSet,
        pair: Pair,
        me: Person,
        key: PairKey,
        shares: Shares,
    ) -> Session {
        let phase = Phase::Invite(Invite {
            me,
            key,
            shares,
            reached: Reached::Questions,
            panel: Panel::empty(set),
        });
        Session { pair, phase }
    }

    /// A session on the device of the one who was invited.
    pub(super) fn that_was_invited(
        set: &QuestionSet,
        pair: Pair,
        me: Person,
        key: PairKey,
    ) -> Session {
        let device = Device::Own(Paired {
            key,
            source: Source::Invited,
        });
        Session::of_turn(set, pair, me, device)
    }

    /// Whether it is as it would be kept. A file is never different.
    pub fn is_as_kept(&self) -> bool {
        let Phase::Open {
            open,
            place: Place::Comparison,
        } = &self.phase
        else {
            return false;
        };
        let is_bare = match &open.devices {
            Devices::One { locks } => locks.iter().all(Option::is_none),
            Devices::Two { codes, .. } => codes.is_none(),
        };
        is_bare && self.pair.joined.is_none() && *open.after == open.after.as_kept(open.me())
    }

    /// The same without the session that it follows, which is on another device.
    pub(crate) fn without_past(mut self) -> Session {
        self.pair.follows = None;
        self
    }

    /// The number of the kept session that it follows.
    pub fn follows(&self) -> Option<u64> {
        self.pair.follows
    }

    /// Whether both would be written to the device alike.
    pub(super) fn is_same(&self, other: &Session) -> bool {
        to_bytes(self) == to_bytes(other)
    }

    /// The set-up of the session.
    pub fn setup(&self) -> &Setup {
        &self.pair.setup
    }

    /// Whose device this is, where each has one.
    pub(super) fn me(&self) -> Option<Person> {
        match &self.phase {
            Phase::Invite(invite) => Some(invite.me),
            Phase::Turn(turn) => match turn.device {
                Device::OfBoth { .. } => None,
                Device::Own(_) | Device::Alone => Some(turn.person),
            },
            Phase::Next(Next::Person { .. }) | Phase::Reveal(_) => None,
            Phase::Next(Next::Anew { me }) => Some(*me),
            Phase::Waiting(locked) | Phase::Ready(locked, _) => Some(locked.me),
            Phase::Open { open, .. } => open.me(),
            Phase::Alone(own) => Some(own.me),
        }
    }

    /// What this device has of the other one, where each has one. A key that was given up is none.
    pub(super) fn tie(&self) -> Option<Tie<'_>> {
        let of = |me, paired: &'_ Paired| (me, paired.how());
        let ((me, how), key, sent, theirs) = match &self.phase {
            Phase::Invite(Invite {
                me, key, shares, ..
            }) => ((*me, shares.how()), key, None, None),
            Phase::Turn(Turn {
                person,
                device: Device::Own(paired),
                ..
            }) => (of(*person, paired), &paired.key, None, None),
            Phase::Waiting(locked) => (
                of(locked.me, &locked.paired),
                &locked.paired.key,
                Some(&locked.sent),
                None,
            ),
            Phase::Ready(locked, theirs) => (
                of(locked.me, &locked.paired),
                &locked.paired.key,
                Some(&locked.sent),
                Some(theirs),
            ),
            Phase::Open { open, .. } => {
                let Devices::Two {
                    me,
                    codes: Some(codes),
                } = &open.devices
                else {
                    return None;
                };
                (
                    of(*me, &codes.paired),
                    &codes.paired.key,
                    Some(&codes.sent),
                    Some(&codes.theirs),
                )
            }
            Phase::Turn(_) | Phase::Next(_) | Phase::Reveal(_) | Phase::Alone(_) => return None,
        };
        Some(Tie {
            me,
            key,
            how,
            sent,
            theirs,
        })
    }

    /// In whose language the shared screens begin: on one's own device, one's own.
    pub(super) fn language(&self) -> Language {
        self.pair.language(self.me())
    }

    /// Whose turn it is; `None` when both have locked their answers.
    pub fn turn(&self) -> Option<Person> {
        match &self.phase {
            Phase::Invite(invite) => Some(invite.me),
            Phase::Turn(turn) => Some(turn.person),
            Phase::Next(next) => Some(next.person()),
            Phase::Alone(own) => Some(own.me),
            Phase::Reveal(_) | Phase::Waiting(_) | Phase::Ready(..) | Phase::Open { .. } => None,
        }
    }

    /// What the two did with what they opened.
    pub fn after(&self) -> Option<&After> {
        match &self.phase {
            Phase::Open { open, .. } => Some(&open.after),
            _ => None,
        }
    }

    /// Who answers alone, where only one person takes part in it.
    pub(super) fn alone(&self) -> Option<Person> {
        match &self.phase {
            Phase::Turn(turn) => matches!(turn.device, Device::Alone).then_some(turn.person),
            Phase::Alone(own) => Some(own.me),
            Phase::Invite(_)
            | Phase::Next(_)
            | Phase::Reveal(_)
            | Phase::Waiting(_)
            | Phase::Ready(..)
            | Phase::Open { .. } => None,
        }
    }

    /// Whether one person has begun it alone, and nothing is locked yet.
    pub(super) fn began_alone(&self) -> bool {
        let reached = match &self.phase {
            Phase::Invite(invite) => Some(invite.reached),
            Phase::Turn(turn) => Some(turn.reached),
            _ => None,
        };
        self.alone().is_some() || reached == Some(Reached::OwnSide)
    }

    /// The answers of both, once both people have opened them.
    pub fn opened(&self) -> Option<&Opened> {
        match &self.phase {
            Phase::Open { open, .. } => Some(&open.panels),
            Phase::Invite(_)
            | Phase::Turn(_)
            | Phase::Next(_)
            | Phase::Reveal(_)
            | Phase::Waiting(_)
            | Phase::Ready(..)
            | Phase::Alone(_) => None,
        }
    }
}
