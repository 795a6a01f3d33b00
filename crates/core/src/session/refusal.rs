//! Why something from another device is not taken.

use crate::exchange::Unreadable;

/// Why something from another device is not taken. Nothing is changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The text itself is not good.
    Unreadable(Unreadable),
    /// It was made with other questions.
    OtherSet,
    /// It belongs to another pair.
    OtherSession,
    /// The two agreed on words, and answer a different number of questions.
    OtherForm,
    /// The two agreed on words, and something of what they typed is not the same.
    OtherWords,
    /// There is no session on this device that it could belong to.
    NoSession,
    /// It is one's own invitation.
    OwnInvitation,
    /// It is one's own envelope.
    OwnAnswers,
    /// What the two agreed on, as this device gave it to the other.
    OwnAgreements,
    /// What another pair agreed on.
    OtherAgreements,
    /// What the two agreed on, and their answers are not open here yet.
    NotOpened,
    /// What two people agreed on, and nothing on this device is open to which it could belong.
    NothingOpen,
    /// The two agreed on words, and both said to be the same person.
    SameSide,
    /// One's own answers come first.
    BeforeLock,
    /// There are answers of the other already, and these are different.
    Changed,
    /// It belongs to the group of a workshop.
    ForGroup,
}
