//! What may be shown of a session on two devices, and of what comes from the other one.

use super::start::Unfinished;
use crate::exchange::{Envelope, PairKey};
use crate::measure::Person;
use crate::session::event::Saved;
use crate::session::paired::How;
use crate::session::refusal::Refusal;
use crate::setup::Setup;

/// Where the way back from the invitation leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InviteBack {
    /// The set-up: nothing is answered yet.
    SetUp,
    /// The own side of who has answered alone. The invitation is given up.
    OwnSide,
}

/// The invitation, on the device of the one who invites.
#[derive(Debug)]
pub struct InviteScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who invites.
    pub me: Person,
    /// The invitation's bytes; none where the two agreed on words.
    pub invitation: &'a [u8],
    /// The key that the two got from the words that they agreed on, where they did.
    pub words_key: Option<&'a PairKey>,
    /// Where the way back leads, where there is one.
    pub back: Option<InviteBack>,
    /// Whether the person has answered everything already.
    pub has_answered: bool,
}

/// An invitation that was opened.
#[derive(Debug)]
pub struct InvitedScreen<'a> {
    /// The set-up that comes with it.
    pub setup: &'a Setup,
    /// Who is invited.
    pub me: Person,
    /// The unfinished session that joining would erase.
    pub replaces: Option<Unfinished<'a>>,
    /// Whether there was another message beside it, which can be taken later.
    pub more: bool,
}

/// A field for a message that somebody got.
#[derive(Debug)]
pub struct EnterScreen<'a> {
    /// Why what came was not taken.
    pub refused: Option<&'a Refusal>,
}

/// Both envelopes: one's own to show, the other's to take in.
#[derive(Debug)]
pub struct ExchangeScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Whose device this is.
    pub me: Person,
    /// One's own locked answers.
    pub mine: &'a Envelope,
    /// Whether the other's are here.
    pub has_theirs: bool,
    /// Whether the answers of both are open already.
    pub is_open: bool,
    /// How the two devices came to the same key.
    pub how: How,
    /// The invitation's bytes, on the device of the one who invited.
    pub invitation: Option<&'a [u8]>,
    /// Why what came was not taken.
    pub refused: Option<&'a Refusal>,
    /// Where the answers are.
    pub saved: Option<Saved>,
}

/// On two devices: the answers of both are here, and one may say yes.
#[derive(Debug)]
pub struct ReadyScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Whose device this is.
    pub me: Person,
}
