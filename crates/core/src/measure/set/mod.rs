//! The question set: themes, mirrored statements, and what comes with them.
//!
//! The built-in set is a JSON file like the one that an organisation would write; the build makes bytes of it.
//! Every text is plain text; `{other|the other person}` stands for the other's name, or for the words after
//! the bar where no name was given.

mod data;
mod file;

pub use data::{
    DirectTexts, Form, HasTexts, Layers, LocalText, QuestionSet, SetNotes, Source, Statement,
    StatementForm, Theme, ThemeNotes,
};
pub use file::{MAX_SET_BYTES, QuestionFile, SetError, SetProblem};

use super::direct::Direct;
use crate::binary::{Malformed, from_bytes};
use crate::text::isolated;

impl Form {
    /// Parses what [`Form::id`] writes.
    pub fn parse(id: &str) -> Option<Form> {
        super::by_name(&Form::ALL, Form::id, id)
    }
}

/// Adds the texts in a language, as the build has written them: one a line. Those of a language that is there
/// already stay as they are, and lines of another set, which are more or fewer than its texts, are not taken.
pub fn add_language(to: &mut impl HasTexts, language: &str, lines: &str) {
    let mut texts = to.texts_mut();
    let has = |text: &&mut LocalText| text.0.iter().any(|(known, _)| known == language);
    if texts.first().is_some_and(has) || texts.len() != lines.split('\n').count() {
        return;
    }
    for (text, line) in texts.iter_mut().zip(lines.split('\n')) {
        text.0.push((language.to_owned(), line.to_owned()));
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

    /// Whether a form asks anything of the theme.
    pub fn is_asked(&self, form: Form) -> bool {
        self.statements(form).next().is_some()
    }

    /// For each statement of the theme, whether a form asks it.
    pub fn asked_in(&self, form: Form) -> impl Iterator<Item = bool> {
        self.statements
            .iter()
            .map(move |statement| self.asks(form, statement))
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

    /// The card of the theme to ask the other for something: *Will you …?*
    pub fn ask(&self) -> Option<&LocalText> {
        self.ask.as_ref()
    }
}

impl Layers {
    /// What happened, what somebody needs, what touches them, why it matters.
    pub fn in_order(&self) -> [&LocalText; 4] {
        [
            &self.behaviour,
            &self.need,
            &self.involvement,
            &self.meaning,
        ]
    }
}

impl DirectTexts {
    /// The question.
    pub fn question(&self) -> &LocalText {
        &self.question
    }

    /// An answer. `None` for *I don't know*, which is a text of the screens.
    pub fn answer(&self, direct: Direct) -> Option<&LocalText> {
        let mut all = Direct::SAID.into_iter().zip(&self.answers);
        all.find(|(one, _)| *one == direct).map(|(_, text)| text)
    }
}

impl SetNotes {
    /// Where the themes come from.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// What comes with a theme, by its id.
    pub fn theme(&self, id: &str) -> Option<&ThemeNotes> {
        self.themes.iter().find(|theme| theme.id == id)
    }

    /// Whether a theme has a card.
    pub fn has_cards(&self) -> bool {
        self.themes.iter().any(|theme| theme.ask.is_some())
    }

    /// The questions of a connecting dialogue, where the set has them.
    pub fn layers(&self) -> Option<&Layers> {
        self.layers.as_ref()
    }
}

/// The set that comes with the product. With the feature `embedded-texts` it has its texts in all languages, else
/// in none: [`add_language`] adds those of a language.
///
/// # Errors
/// Never in practice: the build wrote it, and a test reads it.
pub fn built_in() -> Result<QuestionSet, Malformed> {
    let set = from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/set.postcard")))?;
    #[cfg(feature = "embedded-texts")]
    let set = with_all_languages(set, |(language, texts, _)| (language, texts));
    Ok(set)
}

/// What comes with the built-in set, with its texts as in [`built_in`].
///
/// # Errors
/// Never in practice, as above.
pub fn built_in_notes() -> Result<SetNotes, Malformed> {
    let notes = from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/notes.postcard")))?;
    #[cfg(feature = "embedded-texts")]
    let notes = with_all_languages(notes, |(language, _, notes)| (language, notes));
    Ok(notes)
}

/// A language, the lines of the built-in set in it, and those of what comes with the set.
#[cfg(feature = "embedded-texts")]
type BuiltInTexts = (&'static str, &'static str, &'static str);

/// The texts of the built-in set that can be loaded.
#[cfg(feature = "embedded-texts")]
pub const BUILT_IN_TEXTS: &[BuiltInTexts] = include!(concat!(env!("OUT_DIR"), "/set_texts.rs"));

#[cfg(feature = "embedded-texts")]
fn with_all_languages<T: HasTexts>(
    mut to: T,
    lines: fn(BuiltInTexts) -> (&'static str, &'static str),
) -> T {
    for (language, lines) in BUILT_IN_TEXTS.iter().copied().map(lines) {
        add_language(&mut to, language, lines);
    }
    to
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

    /// What the set asks, as a hash: its id and version, the statements of each theme in all languages, and its own
    /// direct question. Credits, prompts, cards and layers can be mended without making it another set.
    /// docs/en/exchange.md has the order.
    pub fn fingerprint(&self) -> [u8; 8] {
        self.fingerprint
    }

    /// The set's name.
    pub fn title(&self) -> &LocalText {
        &self.title
    }

    /// The languages of the set, as BCP 47 tags.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// The direct question in the set's own words. Without them it is asked in those of the screens.
    pub fn direct(&self) -> Option<&DirectTexts> {
        self.direct.as_ref()
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
            .filter(|theme| theme.is_asked(form))
            .count();
        (themes, self.pick(form).len())
    }
}
