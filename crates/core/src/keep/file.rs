//! The file of what two people opened: readable, in their own words, or locked with a code. Either can
//! be opened again, on another device or by another version. [`docs/files.md`] has the formats.
//!
//! [`docs/files.md`]: https://github.com/tweeluik/tweeluik/blob/main/docs/files.md

use super::keeper::{kept_record, read_kept};
use super::record::RecordError;
use crate::json::Json;
use crate::measure::{
    Comparison, DirectedComparison, Direction, Person, QuestionSet, Score, Scores, Statement,
};
use crate::session::{
    Agreed, Code, CodeProblem, Cost, Entropy, FileProblem, Session, SessionError, decrypt, encrypt,
};
use crate::words::Words;

fn maybe<T>(value: Option<T>, json: impl Fn(T) -> Json) -> Json {
    value.map_or(Json::Null, json)
}

fn points(score: Option<Score>) -> Json {
    maybe(score, |score| Json::Number(i64::from(score.points())))
}

/// The longest file that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 1 << 20;

const READABLE: &str = "tweeluik-readable/";
const LOCKED: &str = "tweeluik-locked/";
const VERSION: &str = "1";
/// All that stands in a readable file.
const FIELDS: [&str; 8] = [
    "format",
    "note",
    "date",
    "questions",
    "language",
    "people",
    "themes",
    "record",
];
/// Bound as associated data, so that a lock of another kind never opens here.
const CONTEXT: &[u8] = b"tweeluik-file/1";

/// The readable file of what both agreed to save, as JSON. `note` says that it is not meant for a case
/// file, in the language of the words.
pub fn readable(set: &QuestionSet, agreed: &Agreed, words: &Words, note: &str) -> String {
    let (session, date) = (agreed.session(), agreed.date());
    let Some(panels) = session.opened() else {
        return String::new();
    };
    let setup = session.setup();
    let language = words.language.tag();
    let form = setup.form();
    let called = |person| Json::Text(words.called(setup, person).label);
    let [first, second] = Person::BOTH.map(|person| panels.panel(person));
    let comparison = Comparison::of(set, form, first, second);
    let row = |statement: &Statement, one: &DirectedComparison| {
        let receiver = one.giver.other();
        let text = statement.text(Direction::Give);
        let response = |given| maybe(given, |given| Json::text(words.response(given)));
        Json::object([
            ("from", called(one.giver)),
            ("to", called(receiver)),
            (
                "statement",
                Json::Text(text.with_other(language, setup.name(receiver))),
            ),
            ("says_to_give", response(one.give)),
            ("says_to_receive", response(one.receive)),
            (
                "gap",
                maybe(one.gap(), |gap| Json::Number(i64::from(gap.steps()))),
            ),
        ])
    };
    let mut themes = Vec::new();
    for compared in &comparison.themes {
        let Some(theme) = set.themes().get(compared.theme) else {
            continue;
        };
        let mut rows = Vec::new();
        for (statement, both) in theme.statements(form).zip(&compared.comparisons) {
            rows.extend(both.iter().map(|one| row(statement, one)));
        }
        themes.push(Json::object([
            ("theme", Json::text(theme.title().get(language))),
            ("kind", Json::text(compared.kind.id())),
            ("comparisons", Json::List(rows)),
        ]));
    }
    let people = Person::BOTH.map(|person| {
        let panel = panels.panel(person);
        let scores = Scores::of(panel, set, form);
        let closing = |level| maybe(level, |level| Json::text(words.closing(level)));
        Json::object([
            ("called", called(person)),
            ("role", Json::Text(words.role(setup, person).label)),
            ("overall", points(scores.overall)),
            ("receive", points(scores.receive)),
            ("give", points(scores.give)),
            ("feels", closing(panel.closing())),
            ("thought_the_other_would_say", closing(panel.guess())),
        ])
    });
    Json::object([
        ("format", Json::Text([READABLE, VERSION].concat())),
        ("note", Json::text(note)),
        ("date", Json::text(date)),
        ("questions", Json::Text(set.key())),
        ("language", Json::text(language)),
        ("people", Json::List(people.into())),
        ("themes", Json::List(themes)),
        // What all the rest was made from, to open it again.
        ("record", Json::Text(kept_record(session, date).encode())),
    ])
    .to_pretty_text()
}

/// Locks a readable file with a code.
///
/// # Errors
/// [`CodeProblem`] where the code is none, or no key could be derived.
pub fn locked(
    readable: String,
    code: &str,
    entropy: Option<Entropy>,
    cost: Cost,
) -> Result<String, CodeProblem> {
    let code = Code::typed(code)?;
    let Entropy(random) = entropy.ok_or(CodeProblem::NoKey)?;
    let sealed = encrypt(readable, &code, &random, CONTEXT, cost)?;
    Ok(Json::object([
        ("format", Json::Text([LOCKED, VERSION].concat())),
        ("sealed", Json::Text(sealed)),
    ])
    .to_pretty_text())
}

/// Reads a file that was saved, with its code where there is one: what two people opened, and its day.
///
/// # Errors
/// [`FileProblem`] says why not.
pub fn open(
    text: &str,
    code: Option<&str>,
    set: &QuestionSet,
    cost: Cost,
) -> Result<(Session, String), FileProblem> {
    let json = parse(text, LOCKED)?;
    let Some(json) = json else {
        return open_readable(text, set);
    };
    let fields = json.as_object(&["format", "sealed"]);
    let sealed = fields.and_then(|fields| fields.text("sealed"));
    let sealed = sealed.ok_or(FileProblem::Damaged)?;
    let code = Code::typed(code.ok_or(FileProblem::NeedsCode)?);
    // What cannot be a code is simply the wrong one.
    let code = code.map_err(|_| FileProblem::Code(CodeProblem::Wrong))?;
    let text = decrypt(sealed, &code, CONTEXT, cost).map_err(FileProblem::Code)?;
    open_readable(&text, set)
}

/// The file as JSON, where it is of this kind; `None` where it is of the other.
fn parse(text: &str, kind: &str) -> Result<Option<Json>, FileProblem> {
    if text.len() > MAX_FILE_BYTES {
        return Err(FileProblem::TooLarge);
    }
    let Ok(Json::Object(fields)) = Json::parse(text) else {
        return Err(FileProblem::NotOurs);
    };
    let format = fields.iter().find(|(name, _)| name == "format");
    let format = format.and_then(|(_, format)| format.as_text());
    let format = format.ok_or(FileProblem::NotOurs)?;
    let of = |kind| format.strip_prefix(kind);
    let version = of(READABLE).or(of(LOCKED)).ok_or(FileProblem::NotOurs)?;
    match version.parse::<u32>() {
        Ok(1) if version == VERSION => {}
        Ok(2..) => return Err(FileProblem::Newer),
        _ => return Err(FileProblem::NotOurs),
    }
    let is_of_kind = of(kind).is_some();
    Ok(is_of_kind.then_some(Json::Object(fields)))
}

fn open_readable(text: &str, set: &QuestionSet) -> Result<(Session, String), FileProblem> {
    // A lock inside a lock is none of ours.
    let json = parse(text, READABLE)?.ok_or(FileProblem::Damaged)?;
    // Whatever else stands in it, it is no file that we wrote.
    let fields = json.as_object(&FIELDS).ok_or(FileProblem::Damaged)?;
    if fields.all().len() != FIELDS.len() {
        return Err(FileProblem::Damaged);
    }
    let record = fields.text("record");
    let kept = read_kept(0, record.ok_or(FileProblem::Damaged)?);
    let kept = kept.map_err(|why| match why {
        RecordError::Newer => FileProblem::Newer,
        RecordError::Damaged => FileProblem::Damaged,
    })?;
    let session = kept.session.check(set).map_err(|why| match why {
        SessionError::OtherSet => FileProblem::OtherQuestions,
        SessionError::Contradiction => FileProblem::Damaged,
    })?;
    let is_day = |date: &str| {
        let good = |(place, c): (usize, char)| match place {
            4 | 7 => c == '-',
            _ => c.is_ascii_digit(),
        };
        date.len() == 10 && date.chars().enumerate().all(good)
    };
    // With a key in it, it would be taken for a session that goes on; with a group in it, it would add
    // to that group without a yes.
    let is_same_day = fields.text("date") == Some(&kept.date);
    if !session.is_as_kept() || !is_day(&kept.date) || !is_same_day {
        return Err(FileProblem::Damaged);
    }
    Ok((session, kept.date))
}
