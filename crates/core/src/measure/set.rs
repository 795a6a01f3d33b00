//! The question set: themes, mirrored statements, prompts, languages, credits.
//!
//! The built-in set is a JSON file like the one that an organisation would write. Every text is
//! plain text; `{other|the other person}` stands for the other's name, or for the words after the
//! bar where no name was given.

use crate::json::Json;
use crate::text::isolated;

/// The largest question set that is read, in bytes.
pub const MAX_SET_BYTES: usize = 262_144;
const MAX_TEXT_CHARS: usize = 400;
const MAX_THEMES: usize = 40;
const MAX_STATEMENTS: usize = 4;
const MAX_PROMPTS: usize = 12;
const FORMAT: &str = "tweeluik-question-set/1";

/// How much is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

/// From which form on a statement is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementForm {
    /// Asked in every form.
    Short,
    /// Asked in the long form only.
    Long,
}

/// A text in each language of the set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalText(Vec<(String, String)>);

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

/// Something that two people can both receive and give, said from both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
    pub fn statements(&self, form: Form) -> std::vec::IntoIter<&Statement> {
        let mut asked: Vec<_> = self.statements.iter().collect();
        asked.retain(|statement| self.asks(form, statement));
        asked.into_iter()
    }
}

/// Where a theme comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// The set that comes with the product.
///
/// # Errors
/// Never in practice: a test reads the same file.
pub fn built_in() -> Result<QuestionSet, SetError> {
    QuestionSet::parse(BUILT_IN)
}

/// The text of the set that comes with the product.
pub const BUILT_IN: &str = include_str!("../../../../question-sets/tweeluik.json");

/// The same set with what is needed to answer: `?` stands for the prompts of a theme, and there are no
/// sources.
///
/// # Errors
/// Never in practice, as above.
pub fn built_in_first() -> Result<QuestionSet, SetError> {
    QuestionSet::parse(include_str!(concat!(env!("OUT_DIR"), "/first.json")))
}

impl QuestionSet {
    /// Reads a question set.
    ///
    /// # Errors
    /// The first problem found, with its place.
    pub fn parse(json: &str) -> Result<QuestionSet, SetError> {
        if json.len() > MAX_SET_BYTES {
            return Err(SetError {
                place: String::new(),
                problem: SetProblem::TooLarge,
            });
        }
        let json = Json::parse(json).map_err(|error| SetError {
            place: [&*error.line.to_string(), ":", &*error.column.to_string()].concat(),
            problem: SetProblem::NotReadable,
        })?;
        let mut reader = Reader::default();
        let all = At {
            value: &json,
            above: None,
            name: "",
            number: 0,
        };
        reader.set(&all).ok_or_else(|| {
            reader.problem.unwrap_or(SetError {
                place: String::new(),
                problem: SetProblem::NotReadable,
            })
        })
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

/// A value and the way to it, so that a problem can name its place.
#[derive(Clone, Copy)]
struct At<'a> {
    value: &'a Json,
    above: Option<&'a At<'a>>,
    /// The name of the field; empty for an entry of a list.
    name: &'a str,
    /// The number of the entry.
    number: usize,
}

impl<'a> At<'a> {
    /// For instance `themes[3].statements[0].give`.
    fn place(&self) -> String {
        let Some(above) = self.above else {
            return String::new();
        };
        let place = above.place();
        let number = self.number.to_string();
        match (self.name, &*place) {
            ("", _) => [&*place, "[", &number, "]"].concat(),
            (name, "") => name.to_owned(),
            (name, _) => [&*place, ".", name].concat(),
        }
    }

    /// A field; `null` where there is none.
    fn field(&'a self, name: &'a str) -> At<'a> {
        let fields = match self.value {
            Json::Object(fields) => &**fields,
            _ => &[],
        };
        let field = fields.iter().find(|(known, _)| known == name);
        At {
            value: field.map_or(&Json::Null, |(_, value)| value),
            above: Some(self),
            name,
            number: 0,
        }
    }

    /// The entry of a list with this number.
    fn entry(&'a self, number: usize, value: &'a Json) -> At<'a> {
        At {
            value,
            above: Some(self),
            name: "",
            number,
        }
    }

    fn text(&self) -> &'a str {
        self.value.as_text().unwrap_or_default()
    }
}

/// Reads the parts of a set, and remembers what the later ones must agree with.
#[derive(Default)]
struct Reader {
    languages: Vec<String>,
    sources: Vec<Source>,
    ids: Vec<String>,
    problem: Option<SetError>,
}

impl Reader {
    #[inline(never)]
    fn fail<T>(&mut self, at: &At<'_>, problem: SetProblem) -> Option<T> {
        let place = at.place();
        self.problem = Some(SetError { place, problem });
        None
    }

    fn set(&mut self, at: &At<'_>) -> Option<QuestionSet> {
        self.object(
            at,
            &[
                "$schema",
                "format",
                "id",
                "version",
                "title",
                "languages",
                "sources",
                "themes",
            ],
        )?;
        let format = at.field("format");
        if format.text() != FORMAT {
            return self.fail(&format, SetProblem::OtherFormat);
        }
        let languages = at.field("languages");
        for (number, value) in self.list(&languages, 1, 20)?.iter().enumerate() {
            let at = languages.entry(number, value);
            if !is_language_tag(at.text()) {
                return self.fail(&at, SetProblem::BadId);
            }
            if self.languages.iter().any(|known| known == at.text()) {
                return self.fail(&at, SetProblem::DoubleId);
            }
            self.languages.push(at.text().to_owned());
        }
        let id = self.id(&at.field("id"))?;
        let version = self.id(&at.field("version"))?;
        let title = self.local(&at.field("title"))?;
        let sources = at.field("sources");
        for (number, value) in self.list(&sources, 0, MAX_THEMES)?.iter().enumerate() {
            let at = sources.entry(number, value);
            self.object(&at, &["id", "credit"])?;
            let credit = at.field("credit");
            if !is_plain(credit.text()) {
                return self.fail(&credit, SetProblem::BadText);
            }
            let id = self.new_id(&at)?;
            let credit = credit.text().to_owned();
            self.sources.push(Source { id, credit });
        }
        let all = at.field("themes");
        let mut themes = Vec::new();
        for (number, value) in self.list(&all, 1, MAX_THEMES)?.iter().enumerate() {
            themes.push(self.theme(&all.entry(number, value))?);
        }
        if !themes.iter().any(|theme| theme.mini) {
            return self.fail(&all, SetProblem::NoMiniTheme);
        }
        Some(QuestionSet {
            id,
            version,
            title,
            languages: std::mem::take(&mut self.languages),
            sources: std::mem::take(&mut self.sources),
            themes,
        })
    }

    fn theme(&mut self, at: &At<'_>) -> Option<Theme> {
        let names = ["id", "title", "mini", "sources", "statements", "prompts"];
        self.object(at, &names)?;
        let id = self.new_id(at)?;
        let title = self.local(&at.field("title"))?;
        let mini = at.field("mini");
        let Some(mini) = mini.value.as_bool() else {
            return self.fail(&mini, SetProblem::NotReadable);
        };
        let all = at.field("sources");
        let mut sources = Vec::new();
        for (number, value) in self.list(&all, 0, MAX_THEMES)?.iter().enumerate() {
            let at = all.entry(number, value);
            if !self.sources.iter().any(|source| source.id == at.text()) {
                return self.fail(&at, SetProblem::UnknownSource);
            }
            sources.push(at.text().to_owned());
        }
        let all = at.field("statements");
        let mut statements = Vec::new();
        for (number, value) in self.list(&all, 1, MAX_STATEMENTS)?.iter().enumerate() {
            statements.push(self.statement(&all.entry(number, value))?);
        }
        let is_short = |statement: &Statement| statement.form == StatementForm::Short;
        if !statements.iter().any(is_short) {
            return self.fail(&all, SetProblem::NoShortStatement);
        }
        let all = at.field("prompts");
        let mut prompts = Vec::new();
        for (number, value) in self.list(&all, 1, MAX_PROMPTS)?.iter().enumerate() {
            prompts.push(self.local(&all.entry(number, value))?);
        }
        Some(Theme {
            id,
            title,
            mini,
            sources,
            statements,
            prompts,
        })
    }

    fn statement(&mut self, at: &At<'_>) -> Option<Statement> {
        self.object(at, &["id", "form", "receive", "give"])?;
        let form = at.field("form");
        let form = match form.text() {
            "short" => StatementForm::Short,
            "long" => StatementForm::Long,
            _ => return self.fail(&form, SetProblem::NotReadable),
        };
        Some(Statement {
            id: self.new_id(at)?,
            form,
            receive: self.local(&at.field("receive"))?,
            give: self.local(&at.field("give"))?,
        })
    }

    /// An object that has no other fields than these.
    fn object(&mut self, at: &At<'_>, names: &[&str]) -> Option<()> {
        match at.value.as_object(names) {
            Some(_) => Some(()),
            None => self.fail(at, SetProblem::NotReadable),
        }
    }

    /// The entries of a list that has so many.
    fn list<'a>(&mut self, at: &At<'a>, least: usize, most: usize) -> Option<&'a [Json]> {
        match at.value.as_list() {
            None => self.fail(at, SetProblem::NotReadable),
            Some(list) if list.len() < least || list.len() > most => {
                self.fail(at, SetProblem::WrongCount)
            }
            list => list,
        }
    }

    fn id(&mut self, at: &At<'_>) -> Option<String> {
        let id = at.text();
        let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if (1..=40).contains(&id.len()) && id.chars().all(good) {
            Some(id.to_owned())
        } else {
            self.fail(at, SetProblem::BadId)
        }
    }

    /// The `id` of an object, which no other one has.
    fn new_id(&mut self, at: &At<'_>) -> Option<String> {
        let at = at.field("id");
        let id = self.id(&at)?;
        if self.ids.contains(&id) {
            return self.fail(&at, SetProblem::DoubleId);
        }
        self.ids.push(id.clone());
        Some(id)
    }

    /// A text in every language of the set, and in no other.
    fn local(&mut self, at: &At<'_>) -> Option<LocalText> {
        let Json::Object(fields) = at.value else {
            return self.fail(at, SetProblem::NotReadable);
        };
        let listed = |(language, _): &(String, Json)| self.languages.contains(language);
        if fields.len() != self.languages.len() || !fields.iter().all(listed) {
            return self.fail(at, SetProblem::Languages);
        }
        let mut texts = Vec::new();
        for (language, value) in fields {
            let text = value.as_text().unwrap_or_default();
            let problem = if !is_plain(text) {
                SetProblem::BadText
            } else if !placeholders_are_good(text) {
                SetProblem::BadPlaceholder
            } else {
                texts.push((language.clone(), text.to_owned()));
                continue;
            };
            return self.fail(&at.field(language), problem);
        }
        Some(LocalText(texts))
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
