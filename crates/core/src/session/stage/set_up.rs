//! What comes before a session: the set-up, an invitation, the join code of a workshop.

use crate::exchange::PairKey;
use crate::measure::{Form, Panel, Person, QuestionSet};
use crate::session::joined::{Joined, JoinedGroup};
use crate::session::record::{Phase, Session};
use crate::session::refusal::Refusal;
use crate::session::seal::CodeProblem;
use crate::session::shared::Shared;
use crate::session::view::{
    EnterScreen, InvitedScreen, JoiningScreen, PairingDraft, Screen, SetupScreen, SetupWay,
    Unfinished,
};
use crate::setup::Setup;

/// What two people agree on before they begin.
#[derive(Clone, Debug)]
pub struct SetUp {
    pub draft: Setup,
    pub purpose: Purpose,
    pub way: Way,
    /// Whether *begin* was pressed with two names that cannot be told apart.
    pub same_names: bool,
}

/// What a set-up is for.
#[derive(Clone, Debug)]
pub enum Purpose {
    /// Another session.
    New,
    /// Another session, in a workshop.
    Join(Joining),
    /// Another session of the same two, after the kept one of this number.
    Follow(u64),
    /// The session that has just begun, and can be changed.
    Edit(Box<Session>),
}

/// Who answers where.
#[derive(Clone, Debug)]
pub enum Way {
    OneDevice,
    TwoDevices(TwoDevices),
    /// One person alone, who is one of the two.
    Alone(Person),
}

/// What a set-up for two devices has besides.
#[derive(Clone, Debug, Default)]
pub struct TwoDevices {
    pub chosen: PairingDraft,
    /// What counts besides agreed words: the day, and both names.
    pub context: (String, [String; 2]),
    /// Whether *begin* was pressed before somebody said whose device this is.
    pub missing: bool,
    /// Why the words were not taken.
    pub code_problem: Option<CodeProblem>,
}

/// The join code of a workshop was opened.
#[derive(Clone, Debug)]
pub struct Joining {
    pub joined: Joined,
    /// What the facilitator settled for every pair.
    pub setup: Setup,
}

/// An invitation was opened, and is not accepted yet.
#[derive(Clone, Debug)]
pub struct Invited {
    pub setup: Setup,
    pub me: Person,
    pub key: PairKey,
    /// Whether there was another message beside it.
    pub more: bool,
}

/// A field for a message that somebody got.
#[derive(Clone, Debug)]
pub struct Entering {
    /// The set-up from which one came; from the group of a workshop there is none.
    pub from: Option<SetUp>,
    /// Why what came was not taken.
    pub refused: Option<Refusal>,
}

impl Way {
    /// Two devices, of which one person has this one.
    pub fn own_device(me: Person, by_words: bool) -> Way {
        Way::TwoDevices(TwoDevices {
            chosen: PairingDraft {
                me: Some(me),
                by_words,
            },
            ..TwoDevices::default()
        })
    }
}

impl SetUp {
    pub fn new(draft: Setup, purpose: Purpose, way: Way) -> SetUp {
        SetUp {
            draft,
            purpose,
            way,
            same_names: false,
        }
    }

    /// The set-up of a session that has just begun.
    pub fn editing(session: Session, way: Way) -> SetUp {
        let draft = session.setup().clone();
        SetUp::new(draft, Purpose::Edit(Box::new(session)), way)
    }

    /// Forgets what was asked on the screen that is left.
    pub fn unasked(mut self) -> SetUp {
        self.same_names = false;
        if let Way::TwoDevices(two) = &mut self.way {
            two.missing = false;
            two.code_problem = None;
        }
        self
    }

    /// The session that is changed.
    pub fn edited(&self) -> Option<&Session> {
        match &self.purpose {
            Purpose::New | Purpose::Join(_) | Purpose::Follow(_) => None,
            Purpose::Edit(session) => Some(session),
        }
    }

    /// Whether the session that is changed has an answer already: then *me* stays who it is.
    pub fn has_answers(&self, set: &QuestionSet) -> bool {
        let phase = self.edited().map(|session| &session.phase);
        matches!(phase, Some(Phase::Turn(turn)) if turn.panel != Panel::empty(set))
    }

    /// The workshop of what is being set up.
    pub fn joined(&self) -> Option<&Joined> {
        match &self.purpose {
            Purpose::New | Purpose::Follow(_) => None,
            Purpose::Join(joining) => Some(&joining.joined),
            Purpose::Edit(session) => session.pair.joined.as_ref(),
        }
    }

    /// The kept session after which the two look again. It is of these two: relation, roles and names stay as
    /// they were, so that nobody else sees what they said.
    pub fn follows(&self) -> Option<u64> {
        match &self.purpose {
            Purpose::New | Purpose::Join(_) => None,
            Purpose::Follow(id) => Some(*id),
            Purpose::Edit(session) => session.follows(),
        }
    }

    pub fn screen<'a>(&'a self, shared: &'a Shared) -> Screen<'a> {
        let two = match &self.way {
            Way::OneDevice | Way::Alone(_) => None,
            Way::TwoDevices(two) => Some(two),
        };
        let way = match &self.way {
            // Of a session that has just begun it is known who goes first.
            Way::OneDevice => {
                let turn = self.edited().and_then(Session::turn);
                SetupWay::OneDevice(turn.unwrap_or(Person::First))
            }
            Way::TwoDevices(two) => SetupWay::TwoDevices(two.chosen),
            Way::Alone(me) => SetupWay::Alone(*me),
        };
        Screen::Setup(SetupScreen {
            draft: &self.draft,
            way,
            has_answers: self.has_answers(&shared.set),
            missing: two.is_some_and(|two| two.missing),
            code_problem: two.and_then(|two| two.code_problem),
            // What is edited is no other session.
            replaces: shared.unfinished.as_ref().map(Unfinished::of),
            workshop: self.joined().map(JoinedGroup),
            follows: self.follows().is_some(),
            same_names: self.same_names,
            may_keep: shared.config.may_keep,
            counts: Form::ALL.map(|form| shared.set.count(form)),
        })
    }
}

impl Joining {
    pub fn screen<'a>(&'a self, shared: &'a Shared) -> Screen<'a> {
        Screen::Joining(JoiningScreen {
            workshop: JoinedGroup(&self.joined),
            replaces: shared.unfinished.as_ref().map(Unfinished::of),
        })
    }
}

impl Invited {
    pub fn screen<'a>(&'a self, shared: &'a Shared) -> Screen<'a> {
        Screen::Invited(InvitedScreen {
            setup: &self.setup,
            me: self.me,
            more: self.more,
            replaces: shared.unfinished.as_ref().map(Unfinished::of),
        })
    }
}

impl Entering {
    pub fn screen(&self) -> Screen<'_> {
        Screen::Enter(EnterScreen {
            refused: self.refused.as_ref(),
        })
    }
}
