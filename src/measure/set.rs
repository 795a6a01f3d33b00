//! The question set: themes, mirrored statements, prompts, languages, credits.
//!
//! The built-in set is a JSON file like the one that an organisation would write. Every text is
//! plain text; `{other|the other person}` stands for the other's name, or for the words after the
//! bar where no name was given.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// The largest question set that is read, in bytes.
pub const MAX_SET_BYTES: usize = 262_144;
const MAX_TEXT_CHARS: usize = 400;
const MAX_THEMES: usize = 40;
const MAX_STATEMENTS: usize = 4;
const MAX_PROMPTS: usize = 12;
const FORMAT: &str = "tweeluik-question-set/1";

/// How much is asked.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
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
        Form::ALL.into_iter().find(|form| form.id() == id)
    }
}

/// From which form on a statement is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StatementForm {
    /// Asked in every form.
    Short,
    /// Asked in the long form only.
    Long,
}

/// A text in each language of the set.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct LocalText(BTreeMap<String, String>);

impl LocalText {
    /// The text in a language, else in any language of the set.
    pub fn get(&self, language: &str) -> &str {
        self.0
            .get(language)
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// The text with the other's name filled in, or the set's own words where no name was given.
    pub fn with_other(&self, language: &str, name: Option<&str>) -> String {
        let mut filled = String::new();
        let mut rest = self.get(language);
        while let Some((before, after)) = rest.split_once("{other|") {
            filled.push_str(before);
            let (words, tail) = after.split_once('}').unwrap_or((after, ""));
            filled.push_str(name.unwrap_or(words));
            rest = tail;
        }
        filled.push_str(rest);
        filled
    }
}

/// Something that two people can both receive and give, said from both sides.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    id: String,
    form: StatementForm,
    receive: LocalText,
    give: LocalText,
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

/// A theme of collaboration.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    id: String,
    title: LocalText,
    mini: bool,
    sources: Vec<String>,
    statements: Vec<Statement>,
    prompts: Vec<LocalText>,
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

    /// The ids of the sources that the theme goes back to.
    pub fn sources(&self) -> &[String] {
        &self.sources
    }

    /// Questions to start talking with.
    pub fn prompts(&self) -> &[LocalText] {
        &self.prompts
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
    pub fn statements(&self, form: Form) -> impl Iterator<Item = &Statement> {
        self.statements
            .iter()
            .filter(move |statement| self.asks(form, statement))
    }
}

/// Where a theme comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    id: String,
    credit: String,
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "$schema")]
    #[allow(dead_code)] // For editors; the app does not follow it.
    schema: Option<String>,
    format: String,
    id: String,
    version: String,
    title: LocalText,
    languages: Vec<String>,
    sources: Vec<Source>,
    themes: Vec<Theme>,
}

/// A checked question set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionSet {
    id: String,
    version: String,
    title: LocalText,
    languages: Vec<String>,
    sources: Vec<Source>,
    themes: Vec<Theme>,
}

/// What is wrong with a question set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetProblem {
    /// The file is larger than [`MAX_SET_BYTES`].
    TooLarge,
    /// The file is not JSON, a field is missing, unknown or of another type.
    NotReadable,
    /// The `format` is not one that this version knows.
    OtherFormat,
    /// An id is empty, too long, or has other characters than `a`–`z`, `0`–`9` and `-`.
    BadId,
    /// An id is used twice.
    DoubleId,
    /// A list has too few or too many entries.
    WrongCount,
    /// A text is missing in one of the languages, or stands in a language that is not listed.
    Languages,
    /// A text is empty, too long, or has characters that do not belong in plain text.
    BadText,
    /// A curly bracket that is not part of `{other|…}`.
    BadPlaceholder,
    /// A theme has no statement of the short form.
    NoShortStatement,
    /// No theme is marked `mini`.
    NoMiniTheme,
    /// A theme names a source that is not in the list.
    UnknownSource,
}

/// A problem and the place where it is, for the person who writes the set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetError {
    /// For instance `themes[3].statements[0].give`, or line and column.
    pub place: String,
    /// What is wrong there.
    pub problem: SetProblem,
}

fn fail<T>(place: impl Into<String>, problem: SetProblem) -> Result<T, SetError> {
    Err(SetError {
        place: place.into(),
        problem,
    })
}

/// The set that comes with the product.
///
/// # Errors
/// Never in practice: a test reads the same file.
pub fn built_in() -> Result<QuestionSet, SetError> {
    QuestionSet::parse(include_str!("../../question-sets/tweeluik.json"))
}

impl QuestionSet {
    /// Reads a question set.
    ///
    /// # Errors
    /// The first problem found, with its place.
    pub fn parse(json: &str) -> Result<QuestionSet, SetError> {
        if json.len() > MAX_SET_BYTES {
            return fail("", SetProblem::TooLarge);
        }
        let file: File = match serde_json::from_str(json) {
            Ok(file) => file,
            Err(error) => {
                let place = format!("{}:{}", error.line(), error.column());
                return fail(place, SetProblem::NotReadable);
            }
        };
        if file.format != FORMAT {
            return fail("format", SetProblem::OtherFormat);
        }
        Checker {
            languages: &file.languages,
            sources: &file.sources,
            ids: BTreeSet::new(),
        }
        .check(&file)?;
        Ok(QuestionSet {
            id: file.id,
            version: file.version,
            title: file.title,
            languages: file.languages,
            sources: file.sources,
            themes: file.themes,
        })
    }

    /// Id and version: what a kept session must agree with.
    pub fn key(&self) -> String {
        format!("{}/{}", self.id, self.version)
    }

    /// The set's name.
    pub fn title(&self) -> &LocalText {
        &self.title
    }

    /// The languages of the set, as BCP 47 tags.
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// Where the themes come from.
    pub fn sources(&self) -> &[Source] {
        &self.sources
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
    pub fn pick(&self, form: Form) -> impl Iterator<Item = (&Theme, &Statement)> {
        self.themes.iter().flat_map(move |theme| {
            theme
                .statements(form)
                .map(move |statement| (theme, statement))
        })
    }

    /// How many themes and how many pairs of statements a form asks.
    pub fn count(&self, form: Form) -> (usize, usize) {
        let themes = self
            .themes
            .iter()
            .filter(|theme| theme.statements(form).next().is_some())
            .count();
        (themes, self.pick(form).count())
    }
}

struct Checker<'a> {
    languages: &'a [String],
    sources: &'a [Source],
    ids: BTreeSet<&'a str>,
}

impl<'a> Checker<'a> {
    fn check(mut self, file: &'a File) -> Result<(), SetError> {
        let languages = || file.languages.iter().map(String::as_str);
        if file.languages.is_empty() || file.languages.len() > 20 {
            return fail("languages", SetProblem::WrongCount);
        }
        if languages().collect::<BTreeSet<_>>().len() != file.languages.len() {
            return fail("languages", SetProblem::DoubleId);
        }
        if !languages().all(is_language_tag) {
            return fail("languages", SetProblem::BadId);
        }
        id_is_good("id", &file.id)?;
        id_is_good("version", &file.version)?;
        self.text("title", &file.title)?;
        for (number, source) in file.sources.iter().enumerate() {
            let place = format!("sources[{number}]");
            self.new_id(&format!("{place}.id"), &source.id)?;
            if !is_plain(&source.credit) {
                return fail(format!("{place}.credit"), SetProblem::BadText);
            }
        }
        if !(1..=MAX_THEMES).contains(&file.themes.len()) {
            return fail("themes", SetProblem::WrongCount);
        }
        for (number, theme) in file.themes.iter().enumerate() {
            self.theme(&format!("themes[{number}]"), theme)?;
        }
        if !file.themes.iter().any(|theme| theme.mini) {
            return fail("themes", SetProblem::NoMiniTheme);
        }
        Ok(())
    }

    fn theme(&mut self, place: &str, theme: &'a Theme) -> Result<(), SetError> {
        self.new_id(&format!("{place}.id"), &theme.id)?;
        self.text(&format!("{place}.title"), &theme.title)?;
        let known = |id: &String| self.sources.iter().any(|source| source.id == *id);
        if !theme.sources.iter().all(known) {
            return fail(format!("{place}.sources"), SetProblem::UnknownSource);
        }
        if !(1..=MAX_STATEMENTS).contains(&theme.statements.len()) {
            return fail(format!("{place}.statements"), SetProblem::WrongCount);
        }
        for (number, statement) in theme.statements.iter().enumerate() {
            let place = format!("{place}.statements[{number}]");
            self.new_id(&format!("{place}.id"), &statement.id)?;
            self.text(&format!("{place}.receive"), &statement.receive)?;
            self.text(&format!("{place}.give"), &statement.give)?;
        }
        let is_short = |statement: &Statement| statement.form == StatementForm::Short;
        if !theme.statements.iter().any(is_short) {
            return fail(
                format!("{place}.statements"),
                SetProblem::NoShortStatement,
            );
        }
        if !(1..=MAX_PROMPTS).contains(&theme.prompts.len()) {
            return fail(format!("{place}.prompts"), SetProblem::WrongCount);
        }
        for (number, prompt) in theme.prompts.iter().enumerate() {
            self.text(&format!("{place}.prompts[{number}]"), prompt)?;
        }
        Ok(())
    }

    fn new_id(&mut self, place: &str, id: &'a str) -> Result<(), SetError> {
        id_is_good(place, id)?;
        if self.ids.insert(id) {
            Ok(())
        } else {
            fail(place, SetProblem::DoubleId)
        }
    }

    fn text(&self, place: &str, text: &LocalText) -> Result<(), SetError> {
        let complete = self.languages.iter().all(|l| text.0.contains_key(l));
        if !complete || text.0.len() != self.languages.len() {
            return fail(place, SetProblem::Languages);
        }
        for (language, text) in &text.0 {
            if !is_plain(text) {
                return fail(format!("{place}.{language}"), SetProblem::BadText);
            }
            if !placeholders_are_good(text) {
                return fail(format!("{place}.{language}"), SetProblem::BadPlaceholder);
            }
        }
        Ok(())
    }
}

fn id_is_good(place: &str, id: &str) -> Result<(), SetError> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if (1..=40).contains(&id.len()) && id.chars().all(good) {
        Ok(())
    } else {
        fail(place, SetProblem::BadId)
    }
}

fn is_language_tag(tag: &str) -> bool {
    (2..=35).contains(&tag.len()) && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// Plain text: not empty, not too long, no control characters, no change of writing direction.
fn is_plain(text: &str) -> bool {
    let strange = |c: char| {
        c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    !text.trim().is_empty() && text.chars().count() <= MAX_TEXT_CHARS && !text.chars().any(strange)
}

fn placeholders_are_good(text: &str) -> bool {
    let mut pieces = text.split('{');
    let before_is_good = pieces.next().is_none_or(|before| !before.contains('}'));
    before_is_good
        && pieces.all(|piece| match piece.split_once('}') {
            Some((inside, after)) => {
                let words = inside.strip_prefix("other|");
                words.is_some_and(|words| !words.is_empty()) && !after.contains('}')
            }
            None => false,
        })
}
