//! What outlives a stage.

use super::config::Config;
use super::event::Saved;
use super::joined::Joined;
use super::record::{Kept, Session};
use crate::exchange::Cost;
use crate::language::Language;
use crate::measure::QuestionSet;
use crate::setup::Setup;

/// What is there in every stage.
#[derive(Clone, Debug)]
pub struct Shared {
    pub config: Config,
    pub set: QuestionSet,
    /// What deriving a key may cost.
    pub cost: Cost,
    /// The language of the shared screens.
    pub language: Language,
    /// The session that waits to be gone on with, while no stage has it.
    pub unfinished: Option<Session>,
    /// The workshop whose join code was opened last, until a session begins: a pair that is invited then
    /// takes part in it too.
    pub joined: Option<Joined>,
    /// What is kept on this device.
    pub kept: Vec<Kept>,
    /// How many kept sessions answer other questions.
    pub kept_of_other_sets: usize,
    /// What became of the last save.
    pub saved: Option<Saved>,
}

impl Shared {
    /// A set-up as the options say.
    pub fn draft(&self) -> Setup {
        let Config {
            relation,
            language,
            form,
            ..
        } = self.config;
        Setup::new(relation, language, form)
    }

    /// The session that is kept under a number.
    pub fn kept(&self, id: u64) -> Option<&Kept> {
        self.kept.iter().find(|kept| kept.id == id)
    }

    /// One of the kept sessions is another by now.
    pub fn change_kept(&mut self, kept: Kept) {
        if let Some(before) = self.kept.iter_mut().find(|known| known.id == kept.id) {
            *before = kept;
        }
    }

    /// Forgets the unfinished session and what belongs to it, and says whether there was one.
    pub fn forget(&mut self) -> bool {
        self.joined = None;
        self.saved = None;
        self.unfinished.take().is_some()
    }
}
