//! The readable file: what two people opened, in their own words.

use crate::json::Json;
use crate::measure::{
    Comparison, DirectedComparison, Direction, Person, QuestionSet, Score, Scores, Statement,
};
use crate::session::{Opened, Setup};
use crate::words::Words;

fn maybe<T>(value: Option<T>, json: impl Fn(T) -> Json) -> Json {
    value.map_or(Json::Null, json)
}

fn points(score: Option<Score>) -> Json {
    maybe(score, |score| Json::Number(i64::from(score.points())))
}

/// The readable file of an opened pair, as JSON. `date` is today's, as `YYYY-MM-DD`.
pub fn readable(
    set: &QuestionSet,
    setup: &Setup,
    panels: &Opened,
    words: &Words,
    date: &str,
) -> String {
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
        ("format", Json::text("tweeluik-readable/1")),
        ("date", Json::text(date)),
        ("questions", Json::Text(set.key())),
        ("language", Json::text(language)),
        ("people", Json::List(people.into())),
        ("themes", Json::List(themes)),
    ])
    .to_pretty_text()
}
