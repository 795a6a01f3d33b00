//! What may be shown after the comparison, and of what was kept.

use super::carrying::Carries;
use crate::measure::Person;
use crate::session::after::{After, Agreements, Card, Pulse, Talk};
use crate::session::event::Saved;
use crate::session::record::Kept;
use crate::session::seal::{CodeProblem, Opened};
use crate::setup::Setup;

/// The talk: one theme at a time, in turns.
#[derive(Debug)]
pub struct ConversationScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// The answers of both.
    pub panels: &'a Opened,
    /// Whose device this is, where each has one.
    pub me: Option<Person>,
    pub(in crate::session) talk: &'a Talk,
    /// Whether somebody wanted to go on before both had a turn.
    pub is_too_early: bool,
    /// Whether the two agree on something afterwards.
    pub agrees: bool,
    /// Where it is.
    pub saved: Option<Saved>,
}

/// Nothing is worked out before it is asked for: what does that may not be loaded yet.
impl ConversationScreen<'_> {
    /// The theme, the question about it, and whose turn it is.
    pub fn card(&self) -> Card {
        self.talk.card
    }

    /// Whether a theme comes after this one in that order.
    pub fn has_next(&self, order: &[usize]) -> bool {
        self.talk.next(order).is_some()
    }
}

/// What the two agree on.
#[derive(Debug)]
pub struct AgreementsScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Whose device this is, where each has one.
    pub me: Option<Person>,
    /// What they agreed on so far.
    pub agreements: &'a Agreements,
    /// What they said of whether everything is clear.
    pub clear: Option<bool>,
    /// The day that was typed last, where it is none on which they can look again.
    pub bad_day: Option<&'a str>,
    /// Whether they can be taken over from the other's device.
    pub can_take_in: bool,
    /// Where the answers are.
    pub saved: Option<Saved>,
}

/// How somebody found the talk. Nothing of the other one's answers.
#[derive(Debug)]
pub struct PulseScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Whose device this is, where each has one.
    pub me: Option<Person>,
    /// Who is asked.
    pub person: Person,
    /// What they answered so far.
    pub pulse: &'a Pulse,
    /// Where it is.
    pub saved: Option<Saved>,
}

/// What they agreed on, when they look back.
#[derive(Debug)]
pub struct LookingBackScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Whose device it was, where each had one.
    pub me: Option<Person>,
    /// What they agreed on, and what came of it.
    pub agreements: &'a Agreements,
    /// How each found the talk, as far as it may be seen: first, second.
    pub pulses: [Option<&'a Pulse>; 2],
    /// Its day, as `YYYY-MM-DD`.
    pub date: &'a str,
    /// Whether it is kept on this device; else it comes from a file.
    pub is_kept: bool,
    /// Where what was changed is.
    pub saved: Option<Saved>,
}

/// Then and now.
#[derive(Debug)]
pub struct OverTimeScreen<'a> {
    /// The set-up of now.
    pub setup: &'a Setup,
    /// The answers of both now.
    pub panels: &'a Opened,
    /// What they did with them.
    pub after: &'a After,
    /// Whose device this is, where each has one.
    pub me: Option<Person>,
    /// The sessions before it, the newest first: one to four.
    pub before: Vec<&'a Kept>,
}

/// The end.
#[derive(Debug)]
pub struct FinishScreen<'a> {
    /// The set-up.
    pub setup: &'a Setup,
    /// Who agreed to saving, printing and keeping: first, second. With both there is a
    /// [`crate::session::Agreed`].
    pub yes: [bool; 2],
    /// Whose yes takes a secret code: first, second.
    pub has_code: [bool; 2],
    /// Whose code was not taken, and why.
    pub refused: Option<(Person, CodeProblem)>,
    /// Whether somebody wanted to save, print or keep before both agreed.
    pub missing: bool,
    /// Whose device this is, where each has one.
    pub me: Option<Person>,
    /// Whether keeping may be offered.
    pub may_keep: bool,
    /// Whether it is a kept session that is looked at again.
    pub is_kept: bool,
    /// Whether it comes from a file.
    pub is_file: bool,
    /// Why no file was locked.
    pub code_problem: Option<CodeProblem>,
    /// What they agreed on.
    pub agreements: &'a Agreements,
    /// How each found the talk, as far as it may be seen: first, second.
    pub pulses: [Option<&'a Pulse>; 2],
    /// Whether they have talked.
    pub has_talked: bool,
    /// Whether there is a group to which they can add.
    pub adds: bool,
    /// Whether there is another device, which has the same open.
    pub(in crate::session) is_tied: bool,
    /// Where the answers are.
    pub saved: Option<Saved>,
}

impl FinishScreen<'_> {
    /// Whether what they agreed on can be carried over to the other's device.
    pub fn carries(&self) -> Carries {
        Carries::of(self.agreements, self.is_tied)
    }
}
