//! One person's responses.

use super::direct::Direct;
use super::set::{Form, QuestionSet};
use serde::{Deserialize, Serialize};

/// One of the two people of a pair. The first is the one who answers first. Stored: the order of the variants
/// is the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Person {
    /// Answers first; drawn teal, with a circle.
    First,
    /// Answers second; drawn amber, with a diamond.
    Second,
}

impl Person {
    /// Both people, in order.
    pub const BOTH: [Person; 2] = [Person::First, Person::Second];

    /// The other one of the pair.
    pub fn other(self) -> Person {
        match self {
            Person::First => Person::Second,
            Person::Second => Person::First,
        }
    }

    /// The one of two values that is this person's, of the first and the second person.
    pub fn of<T>(self, [first, second]: [T; 2]) -> T {
        match self {
            Person::First => first,
            Person::Second => second,
        }
    }

    /// The person's name in the public surface: `first` or `second`.
    pub fn id(self) -> &'static str {
        match self {
            Person::First => "first",
            Person::Second => "second",
        }
    }

    /// Parses what [`Person::id`] writes.
    pub fn parse(id: &str) -> Option<Person> {
        super::by_name(&Person::BOTH, Person::id, id)
    }
}

/// Which of the two mirrored statements is meant. Stored: the order of the variants is the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// "The other … me": what I receive.
    Receive,
    /// "I … the other": what I give.
    Give,
}

impl Direction {
    /// Both directions in the order in which they are asked.
    pub const BOTH: [Direction; 2] = [Direction::Receive, Direction::Give];

    /// The direction's name in the public surface: `receive` or `give`.
    pub fn id(self) -> &'static str {
        match self {
            Direction::Receive => "receive",
            Direction::Give => "give",
        }
    }
}

/// A level of the five-step scale, 1 (never or almost never) to 5 (always or almost always).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8")]
pub struct Level(u8);

impl TryFrom<u8> for Level {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Level, &'static str> {
        Level::new(number).ok_or("no level from 1 to 5")
    }
}

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Level; 5] = [Level(1), Level(2), Level(3), Level(4), Level(5)];

    /// The level with this number, if it is one of 1–5.
    pub fn new(number: u8) -> Option<Level> {
        (1..=5).contains(&number).then_some(Level(number))
    }

    /// 1–5.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The level nearest to a mean of levels, rounded half up. A sum over nothing gives the lowest.
    pub(super) fn nearest(sum: u32, count: u32) -> Level {
        let number = (2 * sum + count).checked_div(2 * count).unwrap_or(1);
        let number = u8::try_from(number).ok();
        number.and_then(Level::new).unwrap_or(Level(5))
    }

    /// The digit as text, as it is used in forms and files.
    pub fn code(self) -> &'static str {
        match self.0 {
            1 => "1",
            2 => "2",
            3 => "3",
            4 => "4",
            _ => "5",
        }
    }

    /// Parses one of `1`–`5`.
    pub fn parse(code: &str) -> Option<Level> {
        super::by_name(&Level::ALL, Level::code, code)
    }
}

/// What somebody answered to one statement. Stored: the order of the variants is the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Response {
    /// A level of the scale.
    Scale(Level),
    /// "I don't know": outside the scale.
    Unknown,
    /// "This question doesn’t fit us": outside the scale.
    NotApplicable,
}

impl Response {
    /// All seven responses in the order in which they are offered.
    pub const ALL: [Response; 7] = [
        Response::Scale(Level(1)),
        Response::Scale(Level(2)),
        Response::Scale(Level(3)),
        Response::Scale(Level(4)),
        Response::Scale(Level(5)),
        Response::Unknown,
        Response::NotApplicable,
    ];

    /// The value of the radio button: `1`–`5`, `unknown`, `na`.
    pub fn code(self) -> &'static str {
        match self {
            Response::Scale(level) => level.code(),
            Response::Unknown => "unknown",
            Response::NotApplicable => "na",
        }
    }

    /// Parses what [`Response::code`] writes.
    pub fn parse(code: &str) -> Option<Response> {
        super::by_name(&Response::ALL, Response::code, code)
    }

    /// The digit that stands for it on paper: 1–5 for the scale, 6 for *I don't know*, 7 for *doesn't fit us*.
    pub fn digit(self) -> u8 {
        match self {
            Response::Scale(level) => level.number(),
            Response::Unknown => 6,
            Response::NotApplicable => 7,
        }
    }

    /// Reads what [`Response::digit`] gives.
    pub fn of_digit(digit: u8) -> Option<Response> {
        let mut all = Response::ALL.into_iter();
        all.find(|response| response.digit() == digit)
    }

    /// The level, where the response is on the scale.
    pub fn level(self) -> Option<Level> {
        match self {
            Response::Scale(level) => Some(level),
            Response::Unknown | Response::NotApplicable => None,
        }
    }
}

/// One person's responses to one statement, in both directions. `None`: not yet answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    id: String,
    receive: Option<Response>,
    give: Option<Response>,
}

impl Answers {
    /// The statement's id.
    pub fn statement(&self) -> &str {
        &self.id
    }

    /// The response in one direction.
    pub fn get(&self, direction: Direction) -> Option<Response> {
        match direction {
            Direction::Receive => self.receive,
            Direction::Give => self.give,
        }
    }
}

/// All that one person answered.
///
/// The answers stand in the order of the question set; a panel made for one set fits no other, and
/// [`Panel::check`] says whether one that was read does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Panel {
    answers: Vec<Answers>,
    direct: Option<Direct>,
    /// For each theme of the set, whether the person wants to talk about it.
    marks: Vec<bool>,
}

/// Why a stored panel does not belong to a question set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanelError {
    /// A statement is missing, unknown, double or out of order.
    OtherStatements,
    /// It has marks of other themes, or more than somebody may set.
    OtherMarks,
}

impl Panel {
    /// How many themes one person may mark.
    pub const MOST_MARKS: usize = 2;

    /// An empty panel for all statements of a set.
    pub fn empty(set: &QuestionSet) -> Panel {
        Panel {
            answers: set
                .statements()
                .map(|statement| Answers {
                    id: statement.id().to_owned(),
                    receive: None,
                    give: None,
                })
                .collect(),
            direct: None,
            marks: vec![false; set.themes().len()],
        }
    }

    /// Checks that the panel has exactly the statements of the set, in its order, and marks of its themes.
    ///
    /// # Errors
    /// [`PanelError`] where it has not.
    pub fn check(&self, set: &QuestionSet) -> Result<(), PanelError> {
        let mine = self.answers.iter().map(Answers::statement);
        if !mine.eq(set.statements().map(|statement| statement.id())) {
            return Err(PanelError::OtherStatements);
        }
        let marked = self.marks.iter().filter(|marked| **marked).count();
        if self.marks.len() != set.themes().len() || marked > Panel::MOST_MARKS {
            return Err(PanelError::OtherMarks);
        }
        Ok(())
    }

    /// Whether the person wants to talk about the theme at this place of the set.
    pub fn is_marked(&self, theme: usize) -> bool {
        self.marks.get(theme).copied().unwrap_or_default()
    }

    /// Marks the theme at this place of the set, or takes its mark away. `false`, and nothing changes, where as many
    /// themes of the form are marked as one may mark. Marks of themes that the form does not ask go.
    pub fn mark(&mut self, set: &QuestionSet, form: Form, theme: usize, is_marked: bool) -> bool {
        let asked = |place: usize| {
            set.themes()
                .get(place)
                .is_some_and(|theme| theme.is_asked(form))
        };
        let mut marks = Vec::with_capacity(self.marks.len());
        for (place, was) in self.marks.iter().enumerate() {
            let now = if place == theme { is_marked } else { *was };
            marks.push(now && asked(place));
        }
        let fits = marks.iter().filter(|marked| **marked).count() <= Panel::MOST_MARKS;
        if fits {
            self.marks = marks;
        }
        fits
    }

    /// The answers to all statements of the set, in its order.
    pub fn answers(&self) -> &[Answers] {
        &self.answers
    }

    /// The response to a statement; `None` where there is none yet.
    pub fn response(&self, statement: &str, direction: Direction) -> Option<Response> {
        self.answers
            .iter()
            .find(|answers| answers.id == statement)
            .and_then(|answers| answers.get(direction))
    }

    /// Records a response. An unknown statement changes nothing.
    pub fn answer(&mut self, statement: &str, direction: Direction, response: Response) {
        self.set(statement, direction, Some(response));
    }

    /// Takes a response away again. An unknown statement changes nothing.
    pub fn clear(&mut self, statement: &str, direction: Direction) {
        self.set(statement, direction, None);
    }

    fn set(&mut self, statement: &str, direction: Direction, response: Option<Response>) {
        if let Some(answers) = self.answers.iter_mut().find(|a| a.id == statement) {
            match direction {
                Direction::Receive => answers.receive = response,
                Direction::Give => answers.give = response,
            }
        }
    }

    /// The answer to the direct question; `None` where there is none yet.
    pub fn direct(&self) -> Option<Direct> {
        self.direct
    }

    /// Records the answer to the direct question.
    pub fn answer_direct(&mut self, direct: Direct) {
        self.direct = Some(direct);
    }

    /// Takes the answer to the direct question away again.
    pub fn clear_direct(&mut self) {
        self.direct = None;
    }

    /// Whether every statement of the form has a response in both directions, and the direct question an answer.
    pub fn is_complete(&self, set: &QuestionSet, form: Form) -> bool {
        let mut asked = set.pick(form);
        let all = asked.all(|(_, statement)| {
            Direction::BOTH
                .into_iter()
                .all(|direction| self.response(statement.id(), direction).is_some())
        });
        all && self.direct.is_some()
    }
}
