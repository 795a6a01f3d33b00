//! One pair's journey: who may do and see what, when.
//!
//! Pure. [`Journey`] is the one state machine: it takes an [`Event`], moves, and gives back the
//! [`Effect`]s to carry out. What a screen may show is a [`Screen`], and nothing else is reachable
//! from outside: a locked panel is a [`Sealed`] value without a way to look inside, and only the
//! yes of both people turns two of them into an [`Opened`] pair.
//!
//! From below: `config`, `seal`, `paired`, `joined`, `after` and `record` are what a session is, `stored` is one that was read; `event`, `effect`,
//! `refusal` and `view` are what goes in and out; `stage` is where a pair is, with all that is true
//! there; `start`, `set_up`, `answering` and the others say what an event does in a stage; `journey` puts
//! them together. Each knows only what stands below it.

mod after;
mod agreed;
mod agreements;
mod alone;
mod answering;
mod cards;
mod carrying;
mod comparison;
mod config;
mod conversation;
mod effect;
mod event;
mod finish;
mod from_paper;
mod history;
mod incoming;
mod joined;
mod joining;
mod journey;
mod over_time;
mod paired;
mod pairing;
mod paper;
mod pulse;
mod record;
mod refusal;
mod reveal;
mod seal;
mod set_up;
mod shared;
mod stage;
mod start;
mod stored;
mod view;

pub use crate::exchange::Cost;
pub use after::{After, Agreements, Came, Card, Felt, Line, MOST_LINES, Pulse, PulseQuestion};
pub use agreed::Agreed;
pub use config::{Config, ConfigProblem, Mode};
pub use effect::{Effect, Focus, KeptEffect, Signal};
pub use event::{Event, FileProblem, Saved, Unsaved};
pub use joined::{JoinedGroup, contribution};
pub use journey::Journey;
pub use paired::How;
pub use record::{Kept, KeptChange, KeptList, Session};
pub use refusal::Refusal;
pub use seal::{Code, CodeProblem, Entropy, Opened, Sealed};
pub(crate) use seal::{Coded, decrypt, encrypt};
pub use stage::MAX_CARDS;
pub use stored::{SessionError, StoredSession};
pub use view::{
    AddingScreen, AgreementsScreen, AloneScreen, AnswerScreen, CardsProblem, CardsScreen, Carries,
    Codes, ComparisonScreen, ConversationScreen, DirectScreen, Done, EnterScreen, ExchangeScreen,
    FinishScreen, FromPaperScreen, HandOverScreen, HistoryScreen, InviteBack, InviteScreen,
    InvitedScreen, JoiningScreen, LeadsTo, LookingBackScreen, OverTimeScreen, Own, PairingDraft,
    PaperProblem, PaperScreen, PulseScreen, ReadyScreen, RevealScreen, ReviewRow, ReviewScreen,
    ReviewTheme, Screen, SetupScreen, SetupWay, ShareScreen, ShownCard, StartScreen, TakeInScreen,
    TakeOverScreen, Unfinished, Whose,
};
