//! The file of what two people opened: readable, in their own words, or locked with a secret code. Either can
//! be opened again, on another device or by another version. [`docs/en/files.md`] has the formats.
//!
//! [`docs/en/files.md`]: https://github.com/tweeluik/tweeluik/blob/main/docs/en/files.md

use super::keeper::{kept_record, read_kept};
use super::record::RecordError;
use crate::day::Day;
use crate::measure::{
    Balance, DirectedComparison, Direction, MeanLevel, Person, QuestionSet, Statement,
};
use crate::session::{
    Agreed, Agreements, Code, CodeProblem, Coded, Cost, Entropy, FileProblem, Pulse, PulseQuestion,
    Session, SessionError, decrypt, encrypt,
};
use crate::words::{Late, Words};
use base64ct::{Base64UrlUnpadded, Encoding};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

/// The longest file that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 1 << 20;

const READABLE: &str = "tweeluik-readable/";
const LOCKED: &str = "tweeluik-locked/";
const VERSION: &str = "1";
/// Bound as associated data, so that a lock of another kind never opens here.
const CONTEXT: &[u8] = b"tweeluik-file/1";

/// What every file says of itself, with anything else in it.
#[derive(Deserialize)]
struct Head {
    format: String,
}

/// A field that may be `null`, and has to be there: by itself serde takes one that is missing for `null`.
fn nullable<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<T>, D::Error> {
    Option::deserialize(from)
}

/// All that stands in a readable file: for people, but for the record. Its schema is
/// `docs/en/readable-file.schema.json`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Readable {
    format: String,
    /// That it is not meant for a case file.
    note: String,
    date: String,
    /// The question set and its version.
    questions: String,
    language: String,
    people: [PersonSays; 2],
    themes: Vec<ThemeSays>,
    agreements: AgreementsSay,
    /// How each found the talk, as far as it may be seen.
    talk: [Option<TalkSays>; 2],
    /// What all the rest was made from, to open it again.
    record: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PersonSays {
    called: String,
    role: String,
    #[serde(deserialize_with = "nullable")]
    receives: Option<String>,
    #[serde(deserialize_with = "nullable")]
    gives: Option<String>,
    /// By the names of the public surface: `in-balance`, `gives-more`, `receives-more`.
    #[serde(deserialize_with = "nullable")]
    balance: Option<String>,
    #[serde(deserialize_with = "nullable")]
    equality: Option<u32>,
    /// The answer to the direct question, in the words of this person.
    #[serde(deserialize_with = "nullable")]
    who_counts_more: Option<String>,
    /// The themes that this person marked, by their names, in the order of the set.
    wants_to_talk_about: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ThemeSays {
    theme: String,
    kind: String,
    comparisons: Vec<BothSay>,
}

/// One directed comparison.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct BothSay {
    from: String,
    to: String,
    statement: String,
    #[serde(deserialize_with = "nullable")]
    says_to_give: Option<String>,
    #[serde(deserialize_with = "nullable")]
    says_to_receive: Option<String>,
    #[serde(deserialize_with = "nullable")]
    gap: Option<i8>,
}

/// All that stands in a locked file.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Locked {
    format: String,
    /// Salt, nonce, and ciphertext with its tag, in base64url without filling.
    sealed: String,
}

/// What the two agreed on.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AgreementsSay {
    lines: Vec<AgreementSays>,
    /// The day on which they look again, as `YYYY-MM-DD`.
    #[serde(deserialize_with = "nullable")]
    look_again: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AgreementSays {
    /// In their own words.
    text: String,
    /// By the names of [`crate::session::Came`].
    #[serde(deserialize_with = "nullable")]
    came: Option<String>,
}

/// How one of the two found the talk, by the names of [`crate::session::Felt`].
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct TalkSays {
    #[serde(deserialize_with = "nullable")]
    heard: Option<String>,
    #[serde(deserialize_with = "nullable")]
    chose: Option<String>,
    #[serde(deserialize_with = "nullable")]
    goal: Option<String>,
    #[serde(deserialize_with = "nullable")]
    pace: Option<String>,
}

impl AgreementsSay {
    fn of(agreements: &Agreements) -> AgreementsSay {
        let lines = agreements.lines().map(|(_, line)| AgreementSays {
            text: line.text.as_str().to_owned(),
            came: line.came.map(|came| came.id().to_owned()),
        });
        AgreementsSay {
            lines: lines.collect(),
            look_again: agreements.look_again.map(|day| day.to_string()),
        }
    }
}

impl TalkSays {
    fn of(pulse: &Pulse) -> TalkSays {
        let felt = |question| pulse.felt(question).map(|felt| felt.id().to_owned());
        TalkSays {
            heard: felt(PulseQuestion::Heard),
            chose: felt(PulseQuestion::Chose),
            goal: felt(PulseQuestion::Goal),
            pace: felt(PulseQuestion::Pace),
        }
    }
}

/// A file as people read it. None of ours has a form that JSON cannot write.
fn written<T: Serialize>(file: &T) -> String {
    serde_json::to_string_pretty(file).unwrap_or_default()
}

/// The readable file of what both agreed to save, as JSON, with the texts of one language.
pub fn readable(set: &QuestionSet, agreed: &Agreed, words: &Words, late: &Late) -> String {
    // What it follows is on this device only.
    let session = &agreed.session().clone().without_past();
    let date = agreed.date();
    let opened = session.opened().zip(kept_record(session, date));
    let opened = opened.zip(session.after());
    let Some(((panels, record), after)) = opened else {
        return String::new();
    };
    let setup = session.setup();
    let language = words.language.tag();
    let form = setup.form();
    let called = |person| words.called(setup, person).label;
    let comparison = panels.compare(set, setup);
    let row = |statement: &Statement, one: &DirectedComparison| {
        let receiver = one.giver.other();
        let text = statement.text(Direction::Give);
        let response = |given| words.response(given).to_owned();
        BothSay {
            from: called(one.giver),
            to: called(receiver),
            statement: text.with_other(language, setup.name(receiver)),
            says_to_give: one.give.map(response),
            says_to_receive: one.receive.map(response),
            gap: one.gap().map(|gap| gap.steps()),
        }
    };
    let mut themes = Vec::new();
    for compared in &comparison.themes {
        let Some(theme) = set.themes().get(compared.theme) else {
            continue;
        };
        let mut comparisons = Vec::new();
        for (statement, both) in theme.statements(form).zip(&compared.comparisons) {
            comparisons.extend(both.iter().map(|one| row(statement, one)));
        }
        themes.push(ThemeSays {
            theme: theme.title().get(language).to_owned(),
            kind: compared.kind.id().to_owned(),
            comparisons,
        });
    }
    let people = Person::BOTH.map(|person| {
        let panel = panels.panel(person);
        let level = |direction| {
            let mean = MeanLevel::of(panel, set, form, direction);
            mean.map(|mean| words.level(mean.level()).to_owned())
        };
        let balance = comparison.balance(person);
        let other = words.called(setup, person.other());
        let mut marked = Vec::new();
        for (place, theme) in set.themes().iter().enumerate() {
            if theme.is_asked(form) && panel.is_marked(place) {
                marked.push(theme.title().get(language).to_owned());
            }
        }
        PersonSays {
            called: called(person),
            role: words.role(setup, person).label,
            receives: level(Direction::Receive),
            gives: level(Direction::Give),
            balance: balance.map(|balance| balance.side().id().to_owned()),
            equality: balance.map(Balance::equality),
            who_counts_more: panel
                .direct()
                .map(|direct| late.direct_answer(words, set, direct, &other)),
            wants_to_talk_about: marked,
        }
    });
    written(&Readable {
        format: [READABLE, VERSION].concat(),
        note: late.case_file.to_owned(),
        date: date.to_owned(),
        questions: set.key(),
        language: language.to_owned(),
        people,
        themes,
        agreements: AgreementsSay::of(after.agreements()),
        talk: after
            .pulses(agreed.me())
            .map(|pulse| pulse.map(TalkSays::of)),
        record: record.encode(),
    })
}

/// Locks a readable file with a secret code.
///
/// # Errors
/// [`CodeProblem`] where the secret code is none, or no key could be derived.
pub fn locked(
    readable: String,
    code: &str,
    entropy: Option<Entropy>,
    cost: Cost,
) -> Result<String, CodeProblem> {
    let code = Code::typed(code)?;
    let entropy = entropy.ok_or(CodeProblem::NoKey)?;
    let sealed = encrypt(readable.into_bytes(), &code, &entropy, CONTEXT, cost)?;
    Ok(written(&Locked {
        format: [LOCKED, VERSION].concat(),
        sealed: Base64UrlUnpadded::encode_string(&sealed.to_bytes()),
    }))
}

/// Reads a file that was saved, with its secret code where there is one: what two people opened, and its day.
///
/// # Errors
/// [`FileProblem`] says why not.
pub fn open(
    text: &str,
    code: Option<&str>,
    set: &QuestionSet,
    cost: Cost,
) -> Result<(Session, String), FileProblem> {
    if !is_locked(text)? {
        return open_readable(text, set);
    }
    let Locked { sealed, .. } = whole(text)?;
    let code = Code::typed(code.ok_or(FileProblem::NeedsCode)?);
    // What cannot be a code is simply the wrong one.
    let code = code.map_err(|_| FileProblem::Code(CodeProblem::Wrong))?;
    let sealed = Base64UrlUnpadded::decode_vec(&sealed).ok();
    let sealed = sealed.and_then(|bytes| Coded::from_bytes(&bytes));
    let sealed = sealed.ok_or(FileProblem::Damaged)?;
    let text = decrypt(&sealed, &code, CONTEXT, cost).map_err(FileProblem::Code)?;
    // Nobody else has the secret code: the one who locked it locked no file of ours.
    let text = String::from_utf8(text).map_err(|_| FileProblem::Damaged)?;
    open_readable(&text, set)
}

/// Whether it is a locked file of ours, or a readable one.
fn is_locked(text: &str) -> Result<bool, FileProblem> {
    if text.len() > MAX_FILE_BYTES {
        return Err(FileProblem::TooLarge);
    }
    let head: Head = serde_json::from_str(text).map_err(|_| FileProblem::NotOurs)?;
    let locked = head.format.strip_prefix(LOCKED);
    let version = head.format.strip_prefix(READABLE).or(locked);
    let version = version.ok_or(FileProblem::NotOurs)?;
    match version.parse::<u32>() {
        Ok(1) if version == VERSION => Ok(locked.is_some()),
        Ok(2..) => Err(FileProblem::Newer),
        _ => Err(FileProblem::NotOurs),
    }
}

/// All of a file. With anything else in it, or a field twice, it is no file that we wrote.
fn whole<T: DeserializeOwned>(text: &str) -> Result<T, FileProblem> {
    serde_json::from_str(text).map_err(|_| FileProblem::Damaged)
}

fn open_readable(text: &str, set: &QuestionSet) -> Result<(Session, String), FileProblem> {
    // A lock inside a lock is none of ours.
    if is_locked(text)? {
        return Err(FileProblem::Damaged);
    }
    let file: Readable = whole(text)?;
    let kept = read_kept(&file.record);
    let kept = kept.map_err(|why| match why {
        RecordError::Newer => FileProblem::Newer,
        RecordError::Damaged => FileProblem::Damaged,
    })?;
    let session = kept.session.check(set).map_err(|why| match why {
        SessionError::OtherSet => FileProblem::OtherQuestions,
        SessionError::Contradiction => FileProblem::Damaged,
    })?;
    // With a key in it, it would be taken for a session that goes on; with a group in it, it would add
    // to that group without a yes.
    let is_same_day = file.date == kept.date;
    if !session.is_as_kept() || Day::parse(&kept.date).is_none() || !is_same_day {
        return Err(FileProblem::Damaged);
    }
    // What it follows is on another device.
    Ok((session.without_past(), kept.date))
}
