//! The file of a question set: JSON that people write. `question-sets/question-set.schema.json` describes it.
//! The build script reads the built-in set with this code too.
//!
//! serde says that the file has these fields and no others, none of them twice, and [`Checker`] what a type
//! cannot say. Either names the place of the mistake. A test holds all of it beside the schema.

use super::data::{
    DirectTexts, Form, Layers, LocalText, QuestionSet, SetNotes, Source, Statement, StatementForm,
    Theme, ThemeNotes,
};
use crate::hash::{first, hash};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// The largest question set that is read, in bytes.
pub const MAX_SET_BYTES: usize = 262_144;
const MAX_TEXT_CHARS: usize = 400;
const MAX_LANGUAGES: usize = 20;
const MAX_THEMES: usize = 40;
const MAX_STATEMENTS: usize = 4;
const MAX_PROMPTS: usize = 12;
const FORMAT: &str = "tweeluik-question-set/1";

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

/// A question set as people write it, whole: what is asked, and what comes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionFile {
    /// What is needed to answer and to compare.
    pub set: QuestionSet,
    /// What comes with it.
    pub notes: SetNotes,
}

impl QuestionFile {
    /// Reads the text of a file.
    ///
    /// # Errors
    /// The first problem found, with its place.
    // Not inlined: what reads JSON belongs to the rest of the module.
    #[inline(never)]
    pub fn parse(text: &str) -> Result<QuestionFile, SetError> {
        if text.len() > MAX_SET_BYTES {
            return fail(String::new(), SetProblem::TooLarge);
        }
        let mut json = serde_json::Deserializer::from_str(text);
        let Object(file): Object<File> = serde_path_to_error::deserialize(&mut json)
            .map_err(|error| unreadable(text, error.inner(), &error.path().to_string()))?;
        json.end().map_err(|error| unreadable(text, &error, ""))?;
        Checker::default().file(file)
    }
}

/// Where a file cannot be read: line and column where it is no JSON, else the way to the value.
fn unreadable(text: &str, error: &serde_json::Error, path: &str) -> SetError {
    let place = if error.is_data() {
        // The whole file has no name.
        path.trim_start_matches('.').to_owned()
    } else {
        let line = text.split('\n').nth(error.line().saturating_sub(1));
        // serde_json counts bytes, and people characters.
        let before = line.and_then(|line| line.as_bytes().get(..error.column()));
        let column = before.map(|before| String::from_utf8_lossy(before).chars().count());
        let column = column.unwrap_or_else(|| error.column()).max(1);
        format!("{}:{column}", error.line())
    };
    SetError {
        place,
        problem: SetProblem::NotReadable,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// For editors.
    #[serde(rename = "$schema", default)]
    _schema: String,
    format: String,
    id: String,
    version: String,
    title: Texts,
    languages: Vec<String>,
    sources: Vec<Object<Source>>,
    themes: Vec<Object<FileTheme>>,
    #[serde(default, deserialize_with = "given")]
    direct: Option<Object<FileDirect>>,
    #[serde(default, deserialize_with = "given")]
    layers: Option<Object<FileLayers>>,
}

/// What stands as an object in the file. serde alone takes a list of the values too.
struct Object<T>(T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Object<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Object<T>, D::Error> {
        struct ByName<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for ByName<T> {
            type Value = Object<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, from: A) -> Result<Object<T>, A::Error> {
                T::deserialize(MapAccessDeserializer::new(from)).map(Object)
            }
        }

        from.deserialize_map(ByName(PhantomData))
    }
}

/// A part that may be left out. Where it stands it is whole: `null` is none.
fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<Option<T>, D::Error> {
    T::deserialize(from).map(Some)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileDirect {
    question: Texts,
    answers: Object<FileAnswers>,
}

/// By the names of the public surface. "I don't know" is a text of the screens, as for each statement.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct FileAnswers {
    i_far: Texts,
    i_little: Texts,
    same: Texts,
    other_little: Texts,
    other_far: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileLayers {
    behaviour: Texts,
    need: Texts,
    involvement: Texts,
    meaning: Texts,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileTheme {
    id: String,
    title: Texts,
    mini: bool,
    sources: Vec<String>,
    statements: Vec<Object<FileStatement>>,
    prompts: Vec<Texts>,
    #[serde(default, deserialize_with = "given")]
    ask: Option<Texts>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileStatement {
    id: String,
    form: StatementForm,
    receive: Texts,
    give: Texts,
}

/// Texts by language, in the order of the file.
struct Texts(Vec<(String, String)>);

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Texts, D::Error> {
        struct ByLanguage;

        impl<'de> Visitor<'de> for ByLanguage {
            type Value = Texts;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text in each language")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Texts, A::Error> {
                let mut texts: Vec<(String, String)> = Vec::new();
                while let Some(language) = from.next_key::<String>()? {
                    if texts.iter().any(|(known, _)| *known == language) {
                        return Err(A::Error::custom("a language stands twice"));
                    }
                    if texts.len() >= MAX_LANGUAGES {
                        return Err(A::Error::custom("more languages than a set can have"));
                    }
                    texts.push((language, from.next_value()?));
                }
                Ok(Texts(texts))
            }
        }

        from.deserialize_map(ByLanguage)
    }
}

fn fail<T>(place: String, problem: SetProblem) -> Result<T, SetError> {
    Err(SetError { place, problem })
}

/// Checks the parts of a set, and remembers what the later ones must agree with.
#[derive(Default)]
struct Checker {
    languages: Vec<String>,
    sources: Vec<Source>,
    ids: Vec<String>,
}

impl Checker {
    fn file(mut self, file: File) -> Result<QuestionFile, SetError> {
        if file.format != FORMAT {
            return fail("format".to_owned(), SetProblem::OtherFormat);
        }
        self.languages(file.languages)?;
        let id = good_id(file.id, "id")?;
        let version = good_id(file.version, "version")?;
        let title = self.local(file.title, "title")?;
        count(&file.sources, 0..=MAX_THEMES, "sources")?;
        for (number, Object(source)) in file.sources.into_iter().enumerate() {
            if !is_plain(&source.credit) {
                return fail(format!("sources[{number}].credit"), SetProblem::BadText);
            }
            let id = self.new_id(source.id, &format!("sources[{number}].id"))?;
            self.sources.push(Source { id, ..source });
        }
        count(&file.themes, 1..=MAX_THEMES, "themes")?;
        let (mut themes, mut notes) = (Vec::new(), Vec::new());
        for (number, Object(theme)) in file.themes.into_iter().enumerate() {
            let (theme, note) = self.theme(theme, &format!("themes[{number}]"))?;
            themes.push(theme);
            notes.push(note);
        }
        if !themes.iter().any(|theme| theme.mini) {
            return fail("themes".to_owned(), SetProblem::NoMiniTheme);
        }
        let direct = file.direct.map(|Object(direct)| self.direct(direct));
        let layers = file.layers.map(|Object(layers)| self.layers(layers));
        let mut set = QuestionSet {
            id,
            version,
            title,
            direct: direct.transpose()?,
            languages: self.languages,
            themes,
            fingerprint: [0; 8],
        };
        set.fingerprint = fingerprint(&set);
        Ok(QuestionFile {
            set,
            notes: SetNotes {
                sources: self.sources,
                themes: notes,
                layers: layers.transpose()?,
            },
        })
    }

    fn languages(&mut self, languages: Vec<String>) -> Result<(), SetError> {
        count(&languages, 1..=MAX_LANGUAGES, "languages")?;
        for (number, language) in languages.into_iter().enumerate() {
            let place = || format!("languages[{number}]");
            if !is_language_tag(&language) {
                return fail(place(), SetProblem::BadId);
            }
            if self.languages.contains(&language) {
                return fail(place(), SetProblem::DoubleId);
            }
            self.languages.push(language);
        }
        Ok(())
    }

    fn theme(&mut self, theme: FileTheme, at: &str) -> Result<(Theme, ThemeNotes), SetError> {
        let id = self.new_id(theme.id, &format!("{at}.id"))?;
        let title = self.local(theme.title, &format!("{at}.title"))?;
        count(&theme.sources, 0..=MAX_THEMES, &format!("{at}.sources"))?;
        for (number, named) in theme.sources.iter().enumerate() {
            if !self.sources.iter().any(|source| source.id == *named) {
                return fail(format!("{at}.sources[{number}]"), SetProblem::UnknownSource);
            }
        }
        let place = format!("{at}.statements");
        count(&theme.statements, 1..=MAX_STATEMENTS, &place)?;
        let mut statements = Vec::new();
        for (number, Object(statement)) in theme.statements.into_iter().enumerate() {
            statements.push(self.statement(statement, &format!("{place}[{number}]"))?);
        }
        let is_short = |statement: &Statement| statement.form == StatementForm::Short;
        if !statements.iter().any(is_short) {
            return fail(place, SetProblem::NoShortStatement);
        }
        let place = format!("{at}.prompts");
        count(&theme.prompts, 1..=MAX_PROMPTS, &place)?;
        let mut prompts = Vec::new();
        for (number, prompt) in theme.prompts.into_iter().enumerate() {
            prompts.push(self.local(prompt, &format!("{place}[{number}]"))?);
        }
        let ask = theme.ask.map(|ask| self.local(ask, &format!("{at}.ask")));
        let notes = ThemeNotes {
            id: id.clone(),
            sources: theme.sources,
            prompts,
            ask: ask.transpose()?,
        };
        let theme = Theme {
            id,
            title,
            mini: theme.mini,
            statements,
        };
        Ok((theme, notes))
    }

    fn statement(&mut self, statement: FileStatement, at: &str) -> Result<Statement, SetError> {
        Ok(Statement {
            id: self.new_id(statement.id, &format!("{at}.id"))?,
            form: statement.form,
            receive: self.local(statement.receive, &format!("{at}.receive"))?,
            give: self.local(statement.give, &format!("{at}.give"))?,
        })
    }

    fn direct(&self, direct: FileDirect) -> Result<DirectTexts, SetError> {
        let answer = |texts, id| self.local(texts, &format!("direct.answers.{id}"));
        let Object(answers) = direct.answers;
        Ok(DirectTexts {
            question: self.local(direct.question, "direct.question")?,
            answers: [
                answer(answers.i_far, "i-far")?,
                answer(answers.i_little, "i-little")?,
                answer(answers.same, "same")?,
                answer(answers.other_little, "other-little")?,
                answer(answers.other_far, "other-far")?,
            ],
        })
    }

    fn layers(&self, layers: FileLayers) -> Result<Layers, SetError> {
        Ok(Layers {
            behaviour: self.local(layers.behaviour, "layers.behaviour")?,
            need: self.local(layers.need, "layers.need")?,
            involvement: self.local(layers.involvement, "layers.involvement")?,
            meaning: self.local(layers.meaning, "layers.meaning")?,
        })
    }

    /// An id that no other part of the set has.
    fn new_id(&mut self, id: String, at: &str) -> Result<String, SetError> {
        let id = good_id(id, at)?;
        if self.ids.contains(&id) {
            return fail(at.to_owned(), SetProblem::DoubleId);
        }
        self.ids.push(id.clone());
        Ok(id)
    }

    /// A text in every language of the set, and in no other.
    fn local(&self, Texts(texts): Texts, at: &str) -> Result<LocalText, SetError> {
        let is_listed = |(language, _): &(String, String)| self.languages.contains(language);
        if texts.len() != self.languages.len() || !texts.iter().all(is_listed) {
            return fail(at.to_owned(), SetProblem::Languages);
        }
        for (language, text) in &texts {
            let problem = if !is_plain(text) {
                SetProblem::BadText
            } else if !placeholders_are_good(text) {
                SetProblem::BadPlaceholder
            } else {
                continue;
            };
            return fail(format!("{at}.{language}"), problem);
        }
        Ok(LocalText(texts))
    }
}

/// See [`QuestionSet::fingerprint`].
fn fingerprint(set: &QuestionSet) -> [u8; 8] {
    fn texts<'a>(set: &'a QuestionSet, LocalText(texts): &'a LocalText) -> Vec<&'a [u8]> {
        let in_language = |language: &String| {
            let text = texts.iter().find(|(known, _)| known == language);
            text.map_or(&[][..], |(_, text)| text.as_bytes())
        };
        set.languages.iter().map(in_language).collect()
    }
    let key = [&*set.id, "/", &*set.version].concat();
    let mut parts: Vec<&[u8]> = vec![key.as_bytes()];
    for theme in &set.themes {
        parts.push(theme.id.as_bytes());
        for form in Form::ALL {
            for statement in theme.statements(form) {
                parts.push(form.id().as_bytes());
                parts.push(statement.id.as_bytes());
            }
        }
        for statement in theme.statements(Form::Long) {
            parts.extend(texts(set, &statement.receive));
            parts.extend(texts(set, &statement.give));
        }
    }
    if let Some(direct) = &set.direct {
        // No theme has such an id.
        parts.push(b"direct question");
        for text in [&direct.question].into_iter().chain(&direct.answers) {
            parts.extend(texts(set, text));
        }
    }
    first(&hash("tweeluik/1 question set", &parts))
}

/// Whether a list has so many entries.
fn count<T>(list: &[T], most: std::ops::RangeInclusive<usize>, at: &str) -> Result<(), SetError> {
    if most.contains(&list.len()) {
        Ok(())
    } else {
        fail(at.to_owned(), SetProblem::WrongCount)
    }
}

fn good_id(id: String, at: &str) -> Result<String, SetError> {
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if (1..=40).contains(&id.len()) && id.chars().all(good) {
        Ok(id)
    } else {
        fail(at.to_owned(), SetProblem::BadId)
    }
}

fn is_language_tag(tag: &str) -> bool {
    (2..=35).contains(&tag.len()) && tag.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// Plain text: not empty, not too long, no control characters, no change of writing direction.
fn is_plain(text: &str) -> bool {
    let strange =
        |c: char| c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
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
