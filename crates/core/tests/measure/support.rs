//! What these tests share.

pub use crate::common::{Chance, built_in, response};
pub use serde_json::{Value, json};
pub use std::cmp::Reverse;
use std::ops::Range;
pub use tweeluik_core::measure::{
    BUILT_IN_TEXTS, Balance, Comparison, DirectedComparison, Direction, Form, Gap, Headline, Kind,
    MAX_SET_BYTES, MeanLevel, Panel, PanelError, Person, QuestionFile, QuestionSet, Response,
    SetProblem, Side, ThemeComparison, Turn, add_language, built_in_notes,
};

/// The file of the built-in set.
pub const BUILT_IN: &str = include_str!("../../../../question-sets/tweeluik.json");

/// Per statement of the set: what the person receives, what the person gives.
pub type Raw = [[u8; 2]; STATEMENTS];

/// How many statements the bank has.
pub const STATEMENTS: usize = 28;

/// How many statements each theme of the bank has. The first of them is the short form's.
pub const EACH: [usize; 12] = [2, 3, 2, 2, 2, 2, 2, 2, 3, 3, 2, 3];

/// The themes of the bank that belong to the mini form.
pub const MINI: [bool; 12] = [
    true, true, false, true, true, false, true, false, true, false, false, false,
];

pub fn panel(set: &QuestionSet, raw: &Raw) -> Panel {
    let mut panel = Panel::empty(set);
    for (statement, both) in set.statements().zip(raw) {
        for (direction, &number) in Direction::BOTH.into_iter().zip(both) {
            if number > 0 {
                panel.answer(statement.id(), direction, response(number));
            }
        }
    }
    panel
}

pub fn all(number: u8) -> Raw {
    [[number; 2]; STATEMENTS]
}

pub fn compare(set: &QuestionSet, form: Form, first: &Raw, second: &Raw) -> Comparison {
    Comparison::of(set, form, None, [&panel(set, first), &panel(set, second)])
}

/// People of all temperaments: agreeing, contrary, content, discontented, and silent ones.
pub fn some_pair(chance: &mut Chance) -> [Raw; 2] {
    let silence = chance.one_of(&[0, 5, 30, 34, 90]);
    let mut pair = [all(0); 2];
    for theme in 0..12 {
        let mood = chance.below(5);
        for statement in statements_of(theme) {
            for [giver, receiver] in [[0, 1], [1, 0]] {
                let base = 1 + chance.below(5) as u8;
                let [give, receive] = match mood {
                    0 => [base, 1 + chance.below(5) as u8],
                    1 => [base, base],
                    2 => [4 + chance.below(2) as u8, 4 + chance.below(2) as u8],
                    3 => [1 + chance.below(2) as u8, 1 + chance.below(2) as u8],
                    _ => [base, (base + chance.below(3) as u8).clamp(2, 6) - 1],
                };
                pair[giver][statement][1] = give;
                pair[receiver][statement][0] = receive;
            }
            for raw in pair.iter_mut().flat_map(|raw| &mut raw[statement]) {
                if chance.percent(silence) {
                    *raw = chance.one_of(&[0, 6, 7]);
                }
            }
        }
    }
    pair
}

/// The places of a theme's statements.
pub fn statements_of(theme: usize) -> Range<usize> {
    let first = EACH[..theme].iter().sum();
    first..first + EACH[theme]
}

/// The place of a theme's statement in the short form.
pub fn short_of(theme: usize) -> usize {
    statements_of(theme).start
}

/// The theme of a statement.
pub fn theme_of(statement: usize) -> usize {
    let mut themes = 0..EACH.len();
    themes
        .find(|&theme| statements_of(theme).contains(&statement))
        .expect("a statement of the bank")
}

pub fn asks(form: Form, statement: usize) -> bool {
    let theme = theme_of(statement);
    match form {
        Form::Long => true,
        Form::Short => statement == short_of(theme),
        Form::Mini => statement == short_of(theme) && MINI[theme],
    }
}

pub fn text<'a>(
    set: &'a QuestionSet,
    statement: &str,
    direction: Direction,
) -> &'a tweeluik_core::measure::LocalText {
    let mut all = set.statements();
    all.find(|s| s.id() == statement).unwrap().text(direction)
}

pub fn parse(value: &Value) -> Result<QuestionSet, (SetProblem, String)> {
    QuestionSet::parse(&value.to_string()).map_err(|error| (error.problem, error.place))
}

pub fn problem(result: Result<QuestionSet, (SetProblem, String)>) -> SetProblem {
    result.expect_err("a broken set").0
}

/// The value at a path such as `/themes/0/id`, replaced.
pub fn broken(path: &str, by: Value) -> Result<QuestionSet, (SetProblem, String)> {
    let mut value = whole();
    *value.pointer_mut(path).expect(path) = by;
    parse(&value)
}

/// The answers on the scale in one direction, and how many were asked.
pub fn heard(raw: &Raw, form: Form, direction: Direction) -> (Vec<i64>, i64) {
    let place = usize::from(direction == Direction::Give);
    let asked = (0..STATEMENTS).filter(|&statement| asks(form, statement));
    let asked: Vec<u8> = asked.map(|statement| raw[statement][place]).collect();
    let levels = asked.iter().filter(|&&number| on_scale(number));
    (
        levels.map(|&number| i64::from(number)).collect(),
        asked.len() as i64,
    )
}

/// Give − receive of each statement of a form that has both on the scale, and how many were asked.
pub fn differences(raw: &Raw, form: Form) -> (Vec<i64>, i64) {
    let asked: Vec<usize> = (0..STATEMENTS)
        .filter(|&statement| asks(form, statement))
        .collect();
    let both = asked.iter().map(|&statement| raw[statement]);
    let both = both.filter(|both| both.iter().all(|&number| on_scale(number)));
    let all = both.map(|[receive, give]| i64::from(give) - i64::from(receive));
    (all.collect(), asked.len() as i64)
}

pub fn on_scale(number: u8) -> bool {
    matches!(number, 1..=5)
}

pub fn good() -> Value {
    json!({
        "format": "tweeluik-question-set/1",
        "id": "mine",
        "version": "2",
        "title": {"nl": "Titel", "en": "Title"},
        "languages": ["nl", "en"],
        "sources": [{"id": "bron", "credit": "Iemand, «Iets»"}],
        "themes": [{
            "id": "thema",
            "title": {"nl": "Thema", "en": "Theme"},
            "mini": true,
            "sources": ["bron"],
            "statements": [{
                "id": "een",
                "form": "short",
                "receive": {"nl": "{other|De ander} groet mij.", "en": "{other|They} greet me."},
                "give": {"nl": "Ik groet {other|de ander}.", "en": "I greet {other|them}."}
            }],
            "prompts": [{"nl": "Hoe dan?", "en": "How?"}]
        }]
    })
}

/// The same with every part that may be left out.
pub fn whole() -> Value {
    let text = |nl: &str, en: &str| json!({"nl": nl, "en": en});
    let mut set = good();
    set["themes"][0]["ask"] = text("Wil je mij groeten?", "Will you greet me?");
    set["direct"] = json!({
        "question": text("Wie telt hier zwaarder mee?", "Who counts more heavily here?"),
        "answers": {
            "i-far": text("Ik, veel", "I do, a lot"),
            "i-little": text("Ik, iets", "I do, somewhat"),
            "same": text("Geen van beiden", "Neither of us"),
            "other-little": text("{other|De ander}, iets", "{other|They}, somewhat"),
            "other-far": text("{other|De ander}, veel", "{other|They}, a lot"),
        }
    });
    set["layers"] = json!({
        "behaviour": text("Wat gebeurde er?", "What happened?"),
        "need": text("Wat wil je?", "What do you want?"),
        "involvement": text("Wat voel je?", "What do you feel?"),
        "meaning": text("Waarom?", "Why?"),
    });
    set
}
