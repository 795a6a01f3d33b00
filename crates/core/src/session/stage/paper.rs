//! Forms to fill in on paper: what is chosen for them. Nothing of it is stored.

use crate::measure::{Form, Person};
use crate::session::shared::Shared;
use crate::session::view::{PaperScreen, Screen};
use crate::setup::Setup;
use crate::words::names_differ;

/// What is chosen for two forms, one for each person.
#[derive(Clone, Debug)]
pub struct Paper {
    pub draft: Setup,
    /// Whose form is printed, where it is that of one only.
    pub only: Option<Person>,
}

impl Paper {
    pub fn screen<'a>(&'a self, shared: &Shared) -> Screen<'a> {
        Screen::Paper(PaperScreen {
            draft: &self.draft,
            only: self.only,
            same_names: !names_differ(&self.draft),
            counts: Form::ALL.map(|form| shared.set.count(form)),
        })
    }
}
