//! What a screen may show. The view draws these values and reaches nothing else.

mod after;
mod alone;
mod answering;
mod cards;
mod carrying;
mod joining;
mod opening;
mod pairing;
mod paper;
mod set_up;
mod start;

pub use after::{
    AgreementsScreen, ConversationScreen, FinishScreen, LookingBackScreen, OverTimeScreen,
    PulseScreen,
};
pub use alone::AloneScreen;
pub use answering::{
    AnswerScreen, DirectScreen, HandOverScreen, LeadsTo, ReviewRow, ReviewScreen, ReviewTheme,
};
pub use cards::{CardsProblem, CardsScreen, ShownCard};
pub use carrying::{Carries, Own, ShareScreen, TakeInScreen, TakeOverScreen};
pub use joining::{AddingScreen, JoiningScreen};
pub use opening::{Codes, ComparisonScreen, RevealScreen};
pub use pairing::{
    EnterScreen, ExchangeScreen, InviteBack, InviteScreen, InvitedScreen, ReadyScreen,
};
pub use paper::{FromPaperScreen, PaperProblem, PaperScreen};
pub use set_up::{PairingDraft, SetupScreen, SetupWay};
pub use start::{Done, HistoryScreen, StartScreen, Unfinished, Whose};

use crate::language::Language;
use crate::measure::Person;

/// All screens.
#[derive(Debug)]
pub enum Screen<'a> {
    /// The start.
    Start(StartScreen<'a>),
    /// What two people agree on before they begin.
    Setup(SetupScreen<'a>),
    /// One pair of statements.
    Answer(AnswerScreen<'a>),
    /// The direct question.
    Direct(DirectScreen<'a>),
    /// What stands on paper, to be typed in.
    FromPaper(FromPaperScreen<'a>),
    /// The look over all own answers.
    Review(ReviewScreen<'a>),
    /// Whose turn it is.
    HandOver(HandOverScreen<'a>),
    /// Two yeses.
    Reveal(RevealScreen<'a>),
    /// The invitation for the other.
    Invite(InviteScreen<'a>),
    /// A field for a message that somebody got.
    Enter(EnterScreen<'a>),
    /// An invitation from the other.
    Invited(InvitedScreen<'a>),
    /// A workshop that one can join.
    Joining(JoiningScreen<'a>),
    /// What would be added to its group.
    Adding(AddingScreen<'a>),
    /// The group of a workshop; what it shows is in [`crate::group::GroupScreen`].
    Workshop,
    /// Both envelopes.
    Exchange(ExchangeScreen<'a>),
    /// One's own yes, on one's own device.
    Ready(ReadyScreen<'a>),
    /// The answers of both, open.
    Comparison(ComparisonScreen<'a>),
    /// The talk about them.
    Conversation(ConversationScreen<'a>),
    /// What the two agree on.
    Agreements(AgreementsScreen<'a>),
    /// How somebody found the talk.
    Pulse(PulseScreen<'a>),
    /// What they agreed on, when they look back.
    LookingBack(LookingBackScreen<'a>),
    /// Then and now.
    OverTime(OverTimeScreen<'a>),
    /// The end.
    Finish(FinishScreen<'a>),
    /// The message with the agreements, for the other device.
    ShareAgreements(ShareScreen<'a>),
    /// A field for the agreements of the other device.
    TakeInAgreements(TakeInScreen<'a>),
    /// The agreements of the other device, which can be taken over.
    TakeOverAgreements(TakeOverScreen<'a>),
    /// What was kept on this device.
    History(HistoryScreen<'a>),
    /// The cards to ask the other for something.
    Cards(CardsScreen<'a>),
    /// Forms to fill in on paper.
    Paper(PaperScreen<'a>),
    /// About the product.
    About,
    /// Nothing: somebody closed without a trace; `false` where something may still be here.
    Left(bool),
    /// What the answers of one person alone say.
    Alone(AloneScreen<'a>),
}

impl Screen<'_> {
    /// The screen's name in the public surface.
    pub fn id(&self) -> &'static str {
        match self {
            // What is left after leaving is the start again.
            Screen::Start(_) | Screen::Left(_) | Screen::Joining(_) => "start",
            Screen::Setup(_) => "setup",
            Screen::Answer(_) | Screen::Direct(_) => "answer",
            Screen::FromPaper(_) => "from-paper",
            Screen::Review(_) => "review",
            Screen::HandOver(_) => "handover",
            Screen::Reveal(_) | Screen::Ready(_) => "reveal",
            Screen::Invite(_)
            | Screen::Enter(_)
            | Screen::Invited(_)
            | Screen::Exchange(_)
            | Screen::ShareAgreements(_)
            | Screen::TakeInAgreements(_)
            | Screen::TakeOverAgreements(_) => "exchange",
            Screen::Comparison(_) => "comparison",
            Screen::Conversation(_) | Screen::Agreements(_) | Screen::Pulse(_) => "conversation",
            Screen::Finish(_) => "finish",
            Screen::History(_) | Screen::LookingBack(_) | Screen::OverTime(_) => "history",
            Screen::Cards(_) => "cards",
            Screen::Paper(_) => "paper",
            Screen::Adding(_) | Screen::Workshop => "workshop",
            Screen::About => "about",
            Screen::Alone(_) => "solo",
        }
    }

    /// The languages in which the screen can be read; one, where there is no choice: `current`.
    pub(in crate::session) fn languages(&self, current: Language) -> Vec<Language> {
        match self {
            Screen::Start(_)
            | Screen::Setup(_)
            | Screen::About
            | Screen::History(_)
            | Screen::Cards(_)
            | Screen::Paper(_)
            | Screen::Invited(_)
            | Screen::Joining(_)
            | Screen::Workshop
            | Screen::Enter(_)
            | Screen::Exchange(_)
            | Screen::Ready(_)
            | Screen::ShareAgreements(_)
            | Screen::TakeInAgreements(_)
            | Screen::TakeOverAgreements(_)
            | Screen::Comparison(ComparisonScreen { me: Some(_), .. })
            | Screen::Conversation(ConversationScreen { me: Some(_), .. })
            | Screen::Agreements(AgreementsScreen { me: Some(_), .. })
            | Screen::Pulse(PulseScreen { me: Some(_), .. })
            | Screen::LookingBack(LookingBackScreen { me: Some(_), .. })
            | Screen::OverTime(OverTimeScreen { me: Some(_), .. })
            | Screen::Left(_) => Language::ALL.to_vec(),
            Screen::Reveal(RevealScreen { setup, .. })
            | Screen::Adding(AddingScreen { setup, .. })
            | Screen::Comparison(ComparisonScreen { setup, .. })
            | Screen::Conversation(ConversationScreen { setup, .. })
            | Screen::Agreements(AgreementsScreen { setup, .. })
            | Screen::LookingBack(LookingBackScreen { setup, .. })
            | Screen::OverTime(OverTimeScreen { setup, .. })
            | Screen::Finish(FinishScreen { setup, .. }) => {
                let [first, second] = Person::BOTH.map(|person| setup.language(person));
                if first == second {
                    vec![first]
                } else {
                    vec![first, second]
                }
            }
            Screen::Answer(_)
            | Screen::Direct(_)
            | Screen::FromPaper(_)
            | Screen::Review(_)
            | Screen::HandOver(_)
            | Screen::Invite(_)
            | Screen::Pulse(_)
            | Screen::Alone(_) => vec![current],
        }
    }
}
