//! The readable file: what two people opened, in their own words.

use crate::measure::{Comparison, Direction, Person, QuestionSet, Scores};
use crate::session::{Opened, Setup};
use crate::words::Words;
use serde::Serialize;

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    date: &'a str,
    questions: String,
    language: &'static str,
    people: [FilePerson; 2],
    themes: Vec<FileTheme<'a>>,
}

#[derive(Serialize)]
struct FilePerson {
    called: String,
    role: String,
    overall: Option<u32>,
    receive: Option<u32>,
    give: Option<u32>,
    feels: Option<&'static str>,
    thought_the_other_would_say: Option<&'static str>,
}

#[derive(Serialize)]
struct FileTheme<'a> {
    theme: &'a str,
    kind: &'static str,
    comparisons: Vec<FileComparison>,
}

#[derive(Serialize)]
struct FileComparison {
    from: String,
    to: String,
    statement: String,
    says_to_give: Option<&'static str>,
    says_to_receive: Option<&'static str>,
    gap: Option<i8>,
}

/// The readable file of an opened pair, as JSON. `date` is today's, as `YYYY-MM-DD`.
///
/// # Errors
/// Where the file cannot be written as JSON, which no pair is known to cause.
pub fn readable(
    set: &QuestionSet,
    setup: &Setup,
    panels: &Opened,
    words: &Words,
    date: &str,
) -> Result<String, serde_json::Error> {
    let language = words.language.tag();
    let form = setup.form();
    let called = |person| words.called(setup, person).label;
    let comparison = Comparison::of(
        set,
        form,
        panels.panel(Person::First),
        panels.panel(Person::Second),
    );
    let themes = comparison.themes.iter().filter_map(|compared| {
        let theme = set.themes().get(compared.theme)?;
        let rows = theme.statements(form).zip(&compared.comparisons);
        Some(FileTheme {
            theme: theme.title().get(language),
            kind: compared.kind.id(),
            comparisons: rows
                .flat_map(|(statement, directed)| {
                    directed.iter().map(move |one| (statement, one))
                })
                .map(|(statement, one)| FileComparison {
                    from: called(one.giver),
                    to: called(one.giver.other()),
                    statement: statement
                        .text(Direction::Give)
                        .with_other(language, setup.name(one.giver.other())),
                    says_to_give: one.give.map(|response| words.response(response)),
                    says_to_receive: one.receive.map(|response| words.response(response)),
                    gap: one.gap().map(|gap| gap.steps()),
                })
                .collect(),
        })
    });
    let file = File {
        format: "tweeluik-readable/1",
        date,
        questions: set.key(),
        language,
        people: Person::BOTH.map(|person| {
            let panel = panels.panel(person);
            let scores = Scores::of(panel, set, form);
            FilePerson {
                called: called(person),
                role: words.role(setup, person).label,
                overall: scores.overall.map(|score| score.points()),
                receive: scores.receive.map(|score| score.points()),
                give: scores.give.map(|score| score.points()),
                feels: panel.closing().map(|level| words.closing(level)),
                thought_the_other_would_say: panel.guess().map(|level| words.closing(level)),
            }
        }),
        themes: themes.collect(),
    };
    serde_json::to_string_pretty(&file)
}
