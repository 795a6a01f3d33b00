//! The question set: themes, mirrored statements, and what comes with them.
//!
//! The built-in set is a JSON file like the one that an organisation would write; the build makes bytes of it.
//! Every text is plain text; `{other|the other person}` stands for the other's name, or for the words after
//! the bar where no name was given.

mod data;
mod file;

pub use data::{
    LocalText, QuestionSet, SetNotes, Source, Statement, StatementForm, Theme, ThemeNotes,
};
pub use file::{MAX_SET_BYTES, QuestionFile, SetError, SetProblem};

use crate::binary::{Malformed, from_bytes};
use crate::text::isolated;
use serde::{Deserialize, Serialize};

/// How much is asked. Stored: the order of the variants is the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// The themes marked `mini`, one pair of statements each.
    Mini,
    /// All themes, one pair of statements each.
    Short,
    /// All themes, all pairs of statements.
    Long,
}

impl Form {
    /// All forms, shortest first.
    pub const ALL: [Form; 3] = [Form::Mini, Form::Short, Form::Long];

    /// The form's name in attributes and files.
    pub fn id(self) -> &'static str {
        match self {
            Form::Mini => "mini",
            Form::Short => "short",
            Form::Long => "long",
        }
    }

    /// Parses what [`Form::id`] writes.
    pub fn parse(id: &str) -> Option<Form> {
        super::by_name(&Form::ALL, Form::id, id)
    }
}

impl LocalText {
    /// The text in a language, else in any language of the set.
    pub fn get(&self, language: &str) -> &str {
        let text = self.0.iter().find(|(known, _)| known == language);
        text.or(self.0.first()).map_or("", |(_, text)| text)
    }

    /// The text with the other's name filled in, or the set's own words where no name was given.
    pub fn with_other(&self, language: &str, name: Option<&str>) -> String {
        let mut filled = String::new();
        for piece in self.get(language).split('{') {
            let (other, rest) = match piece.strip_prefix("other|") {
                Some(piece) => piece.split_once('}').unwrap_or((piece, "")),
                None => ("", piece),
            };
            if piece.len() != rest.len() {
                match name {
                    Some(name) => filled.push_str(&isolated(name)),
                    None => filled.push_str(other),
                }
            }
            filled.push_str(rest);
        }
        filled
    }
}

impl Statement {
    /// The statement's id, unique within the set.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// From which form on it is asked.
    pub fn form(&self) -> StatementForm {
        self.form
    }

    /// The text as seen by the person who answers.
    pub fn text(&self, direction: super::Direction) -> &LocalText {
        match direction {
            super::Direction::Receive => &self.receive,
            super::Direction::Give => &self.give,
        }
    }
}

impl Theme {
    /// The theme's id, unique within the set.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The theme's name.
    pub fn title(&self) -> &LocalText {
        &self.title
    }

    /// For each statement of the theme, whether a form asks it.
    pub fn asked_in(&self, form: Form) -> impl Iterator<Item = bool> {
        self.statements
            .iter()
            .map(move |statement| self.asks(form, statement))
    }

    fn asks(&self, form: Form, statement: &Statement) -> bool {
        match form {
            Form::Mini => self.mini && statement.form == StatementForm::Short,
            Form::Short => statement.form == StatementForm::Short,
            Form::Long => true,
        }
    }

    /// The statements that a form asks.
    pub fn statements(&self, form: Form) -> std::vec::IntoIter<&Statement> {
        let mut asked: Vec<_> = self.statements.iter().collect();
        asked.retain(|statement| self.asks(form, statement));
        asked.into_iter()
    }
}

impl Source {
    /// The source's id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Author and title, as they are to be credited.
    pub fn credit(&self) -> &str {
        &self.credit
    }
}

impl ThemeNotes {
    /// The ids of the sources that the theme goes back to.
    pub fn sources(&self) -> &[String] {
        &self.sources
    }

    /// Questions to start talking with.
    pub fn prompts(&self) -> &[LocalText] {
        &self.prompts
    }
}

impl SetNotes {
    /// Reads [`BUILT_IN_NOTES`].
    ///
    /// # Errors
    /// An error for all other bytes.
    pub fn read(bytes: &[u8]) -> Result<SetNotes, Malformed> {
        from_bytes(bytes)
    }

    /// Where the themes come from.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// What comes with a theme, by its id.
    pub fn theme(&self, id: &str) -> Option<&ThemeNotes> {
        self.themes.iter().find(|theme| theme.id == id)
    }
}

/// The set that comes with the product.
///
/// # Errors
/// Never in practice: the build wrote it, and a test reads it.
pub fn built_in() -> Result<QuestionSet, Malformed> {
    from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/set.postcard")))
}

/// What comes with the built-in set, as the build wrote it.
pub const BUILT_IN_NOTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/notes.postcard"));

/// What comes with the built-in set.
///
/// # Errors
/// Never in practice, as above.
pub fn built_in_notes() -> Result<SetNotes, Malformed> {
    SetNotes::read(BUILT_IN_NOTES)
}

impl QuestionSet {
    /// Reads the text of a question set's file, without what nobody needs to answer.
    ///
    /// # Errors
    /// As [`QuestionFile::parse`].
    pub fn parse(text: &str) -> Result<QuestionSet, SetError> {
        QuestionFile::parse(text).map(|file| file.set)
    }

    /// The set's own id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Id and version: what a kept session must agree with.
    pub fn key(&self) -> String {
        [&*self.id, "/", &*self.version].concat()
    }

    /// The set's name.
    pub fn title(&self) -> &LocalText {
        &self.title
    }

    /// The languages of the set, as BCP 47 tags.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// All themes, in order.
    pub fn themes(&self) -> &[Theme] {
        &self.themes
    }

    /// All statements, in order.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.themes.iter().flat_map(|theme| &theme.statements)
    }

    /// The statements of a form, with their themes, in order.
    pub fn pick(&self, form: Form) -> std::vec::IntoIter<(&Theme, &Statement)> {
        // A list, though it could be lazy: one type everywhere keeps the download small.
        let mut asked = Vec::new();
        for theme in &self.themes {
            for statement in theme.statements(form) {
                asked.push((theme, statement));
            }
        }
        asked.into_iter()
    }

    /// How many themes and how many pairs of statements a form asks.
    pub fn count(&self, form: Form) -> (usize, usize) {
        let themes = self
            .themes
            .iter()
            .filter(|theme| theme.statements(form).len() > 0)
            .count();
        (themes, self.pick(form).len())
    }
}
