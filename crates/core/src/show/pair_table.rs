//! What two people save as a table: a line for each directed comparison, then what each says of themselves, what
//! they agreed on, and how each found the talk.
//!
//! One table with the same columns throughout: the first says what a line is about, and a line leaves empty what it is
//! not about. First of all it says that it is not meant for a case file.

use super::csv::{Cell, Lines};
use super::talk::{asks, came_words, felt_words};
use crate::measure::{
    Balance, Comparison, Direct, DirectedComparison, Direction, MeanLevel, Person, QuestionSet,
    Response, Statement, ThemeComparison,
};
use crate::session::{After, Agreed, Opened, PulseQuestion};
use crate::words::{AfterWords, Late, Words};

/// What the table of two people is made from.
pub struct PairTable<'a> {
    /// The texts.
    pub words: &'a Words,
    /// The late texts.
    pub late: &'a Late,
    /// The texts of what comes after the comparison.
    pub after: &'a AfterWords,
    /// The question set.
    pub set: &'a QuestionSet,
    /// What both agreed to save.
    pub agreed: &'a Agreed,
    /// Whether numbers are written with a comma on this device.
    pub decimal_comma: bool,
}

/// A line, by the columns of `AfterWords::pair_columns`.
#[derive(Default)]
struct Row {
    what: &'static str,
    theme: String,
    outcome: String,
    statement: String,
    from: String,
    to: String,
    gives: [Cell; 2],
    receives: [Cell; 2],
    difference: Cell,
    name: String,
    answer: String,
    number: Cell,
}

impl Row {
    fn about(what: &'static str) -> Row {
        Row {
            what,
            ..Row::default()
        }
    }

    fn cells(self) -> [Cell; 14] {
        let [gives, gives_number] = self.gives;
        let [receives, receives_number] = self.receives;
        [
            Cell::Text(self.what.to_owned()),
            Cell::Text(self.theme),
            Cell::Text(self.outcome),
            Cell::Text(self.statement),
            Cell::Text(self.from),
            Cell::Text(self.to),
            gives,
            gives_number,
            receives,
            receives_number,
            self.difference,
            Cell::Text(self.name),
            Cell::Text(self.answer),
            self.number,
        ]
    }
}

/// A number where there is one.
fn number(number: Option<impl Into<i32>>) -> Cell {
    number.map_or_else(Cell::default, |number| Cell::Number(number.into()))
}

impl PairTable<'_> {
    /// The table. `None` where the session was not opened, which no [`Agreed`] holds.
    #[inline(never)]
    pub fn csv(&self) -> Option<String> {
        let panels = self.agreed.session().opened()?;
        let compared = panels.compare(self.set, self.agreed.setup());
        let mut lines = Lines::new(self.words.language, self.decimal_comma);
        lines.add(self.after.pair_columns);
        let said = |what, answer: &str| Row {
            answer: answer.to_owned(),
            ..Row::about(what)
        };
        let mut rows = vec![
            said(self.after.pair_row_note, self.late.case_file),
            said(self.after.pair_row_date, self.agreed.date()),
        ];
        for theme in &compared.themes {
            self.compared(theme, &mut rows);
        }
        for person in Person::BOTH {
            self.person(person, panels, &compared, &mut rows);
        }
        if let Some(after) = self.agreed.session().after() {
            self.agreements(after, &mut rows);
            self.talk(after, &mut rows);
        }
        for row in rows {
            lines.mixed(row.cells());
        }
        Some(lines.text())
    }

    fn called(&self, person: Person) -> String {
        self.words.called(self.agreed.setup(), person).label
    }

    fn title(&self, place: usize) -> String {
        let theme = self.set.themes().get(place);
        let title = theme.map(|theme| theme.title().get(self.words.language.tag()));
        title.unwrap_or_default().to_owned()
    }

    /// The comparisons of a theme.
    fn compared(&self, compared: &ThemeComparison, rows: &mut Vec<Row>) {
        let Some(theme) = self.set.themes().get(compared.theme) else {
            return;
        };
        let setup = self.agreed.setup();
        let outcome = self.late.kind(self.words, setup, compared.kind);
        let statements = theme.statements(setup.form());
        for (statement, both) in statements.zip(&compared.comparisons) {
            for one in both {
                rows.push(Row {
                    theme: self.title(compared.theme),
                    outcome: outcome.clone(),
                    ..self.directed(statement, one)
                });
            }
        }
    }

    fn directed(&self, statement: &Statement, one: &DirectedComparison) -> Row {
        let receiver = one.giver.other();
        let name = self.agreed.setup().name(receiver);
        let text = statement.text(Direction::Give);
        // An answer that is none of the scale has words and no number.
        let said = |response: Option<Response>| {
            let word = response.map_or("", |response| self.words.response(response));
            let level = response.and_then(Response::level);
            let level = number(level.map(|level| level.number()));
            [Cell::Text(word.to_owned()), level]
        };
        Row {
            statement: text.with_other(self.words.language.tag(), name),
            from: self.called(one.giver),
            to: self.called(receiver),
            gives: said(one.give),
            receives: said(one.receive),
            difference: number(one.gap().map(|gap| gap.steps())),
            ..Row::about(self.after.pair_row_comparison)
        }
    }

    /// What somebody says of their own giving and receiving, of the two, and of what to talk about.
    fn person(&self, person: Person, panels: &Opened, compared: &Comparison, rows: &mut Vec<Row>) {
        let (words, late, after) = (self.words, self.late, self.after);
        let setup = self.agreed.setup();
        let panel = panels.panel(person);
        let mut add = |what, statement, answer, number| {
            rows.push(Row {
                statement,
                name: self.called(person),
                answer,
                number,
                ..Row::about(what)
            });
        };
        let none = || late.score_none.to_owned();
        for (what, direction) in [
            (after.pair_row_receives, Direction::Receive),
            (after.pair_row_gives, Direction::Give),
        ] {
            let mean = MeanLevel::of(panel, self.set, setup.form(), direction);
            let level = mean.map(MeanLevel::level);
            let said = level.map_or_else(none, |level| words.level(level).to_owned());
            add(
                what,
                String::new(),
                said,
                number(level.map(|level| level.number())),
            );
        }
        let balance = compared.balance(person);
        let said = balance.map(|one| late.balance(words, setup, person, one.side()));
        let equality = balance.map(Balance::equality);
        let equality = equality.and_then(|points| u8::try_from(points).ok());
        let said = said.unwrap_or_else(none);
        add(
            after.pair_row_balance,
            String::new(),
            said,
            number(equality),
        );
        if let Some(direct) = panel.direct() {
            let other = words.called(setup, person.other());
            let said = Direct::SAID.contains(&direct).then(|| direct.number());
            let answer = late.direct_answer(words, self.set, direct, &other);
            let question = late.direct_question_of(self.set);
            add(after.pair_row_direct, question, answer, number(said));
        }
        let marked = compared.themes.iter().filter(|theme| match person {
            Person::First => theme.marked[0],
            Person::Second => theme.marked[1],
        });
        rows.extend(marked.map(|theme| Row {
            theme: self.title(theme.theme),
            name: self.called(person),
            ..Row::about(after.pair_row_marked)
        }));
    }
    /// What they agreed on, what came of it, and when they look again.
    fn agreements(&self, after: &After, rows: &mut Vec<Row>) {
        let agreements = after.agreements();
        rows.extend(agreements.lines().map(|(place, line)| {
            Row {
                outcome: line
                    .came
                    .map_or("", |came| came_words(self.after, came))
                    .to_owned(),
                answer: line.text.as_str().to_owned(),
                number: number(i32::try_from(place + 1).ok()),
                ..Row::about(self.after.pair_row_agreement)
            }
        }));
        rows.extend(agreements.look_again.map(|day| Row {
            answer: day.to_string(),
            ..Row::about(self.after.pair_row_look_again)
        }));
    }

    /// How each found the talk, as far as it may be seen.
    fn talk(&self, after: &After, rows: &mut Vec<Row>) {
        let pulses = after.pulses(self.agreed.me());
        for (person, pulse) in Person::BOTH.into_iter().zip(pulses) {
            let felt = |question| Some((question, pulse?.felt(question)?));
            let felt = PulseQuestion::ALL.into_iter().filter_map(felt);
            rows.extend(felt.map(|(question, felt)| Row {
                statement: asks(self.after, question).to_owned(),
                name: self.called(person),
                answer: felt_words(self.after, felt).to_owned(),
                ..Row::about(self.after.pair_row_talk)
            }));
        }
    }
}
