//! What a frozen group gives along as a table: what it shows of the themes and of the direct question, and the harvest.
//! No count that is not on the screen stands in it. All numbers are whole, so that no sign for fractions is needed.

use super::csv::Lines;
use crate::group::Harvest;
use crate::language::Language;
use crate::measure::{
    Direct, DirectionShown, Distribution, Level, Person, QuestionSet, ThemeShown,
};
use crate::words::GroupSentences;

/// What a table is made from.
pub struct Table<'a> {
    /// The sentences.
    pub words: GroupSentences<'a>,
    /// The question set.
    pub set: &'a QuestionSet,
    /// How many pairs took part.
    pub pairs: u32,
    /// What the group shows, in its order; empty where it shows nothing.
    pub themes: &'a [ThemeShown],
    /// What it shows of the direct question: of the first and the second persons.
    pub direct: [Option<Distribution<Direct>>; 2],
    /// What pairs share.
    pub harvest: &'a Harvest,
    /// Whether numbers are written with a comma on this device.
    pub decimal_comma: bool,
}

/// The column of the number of pairs.
const PAIRS: usize = 3;
/// How many columns stand before those of the direct question.
const BEFORE_ROLE: usize = 18;

/// What the columns of a distribution hold: five counts and, instead of them, the number of the answer of most.
fn answers<T: Copy>(shown: Option<&Distribution<T>>, number: impl Fn(T) -> u8) -> [String; 6] {
    match shown {
        None => Default::default(),
        Some(Distribution::Counts([a, b, c, d, e])) => {
            let [a, b, c, d, e] = [a, b, c, d, e].map(|count| count.to_string());
            [a, b, c, d, e, String::new()]
        }
        Some(Distribution::AlmostEveryone(answer) | Distribution::Most(answer)) => {
            let mut cells: [String; 6] = Default::default();
            let [.., last] = &mut cells;
            *last = number(*answer).to_string();
            cells
        }
    }
}

impl Table<'_> {
    fn language(&self) -> Language {
        self.words.words.language
    }

    /// The names of the columns: those of the description, with the five levels written out.
    fn head(&self) -> Vec<String> {
        let mut names = Vec::new();
        let columns = self.words.group.columns;
        for [name, _] in columns.iter().take(columns.len() - 1) {
            match name.split_once(" … ") {
                None => names.push((*name).to_owned()),
                Some((first, _)) => {
                    let stem = first.trim_end_matches('1');
                    names.extend((1..=5).map(|level| [stem, &level.to_string()].concat()));
                }
            }
        }
        names
    }

    /// The table.
    #[inline(never)]
    pub fn csv(&self) -> String {
        let mut lines = self.lines();
        let head = self.head();
        lines.add(head.iter().map(String::as_str));
        let language = self.language().tag();
        let asked = self.set.themes().iter();
        let asked = asked.filter(|theme| theme.is_asked(self.words.setup.form()));
        for (place, theme) in asked.enumerate() {
            let shown = self.themes.iter().find(|shown| shown.theme == place);
            let talked = self.harvest.talked.get(place).copied().unwrap_or_default();
            for (number, giver) in Person::BOTH.into_iter().enumerate() {
                let direction = shown.and_then(|shown| shown.directions.get(number));
                let [give, receive] = match direction {
                    Some(DirectionShown::All { give, receive, .. }) => [Some(give), Some(receive)],
                    _ => [None, None],
                };
                let mut cells = vec![
                    theme.title().get(language).to_owned(),
                    self.words.role(giver),
                    self.words.role(giver.other()),
                    self.pairs.to_string(),
                    direction.map_or_else(String::new, |shown| self.median(shown).to_owned()),
                ];
                cells.extend(answers(give, Level::number));
                cells.extend(answers(receive, Level::number));
                cells.push(talked.to_string());
                lines.fill(cells, head.len());
            }
        }
        for (person, shown) in Person::BOTH.into_iter().zip(&self.direct) {
            let mut cells = vec![String::new(); BEFORE_ROLE];
            if let Some(pairs) = cells.get_mut(PAIRS) {
                *pairs = self.pairs.to_string();
            }
            cells.push(self.words.role(person));
            cells.extend(answers(shown.as_ref(), Direct::number));
            lines.fill(cells, head.len());
        }
        for agreement in &self.harvest.agreements {
            let before = head.len() - 1;
            let empty = std::iter::repeat_n("", before);
            lines.add(empty.chain([agreement.as_str()]));
        }
        lines.text()
    }

    fn lines(&self) -> Lines {
        Lines::new(self.language(), self.decimal_comma)
    }

    /// In the words of the screen.
    fn median(&self, shown: &DirectionShown) -> &'static str {
        shown.median().map_or("", |median| self.words.steps(median))
    }

    /// What stands in the columns of the table.
    #[inline(never)]
    pub fn columns(&self) -> String {
        let mut lines = self.lines();
        lines.add(self.words.group.columns_head);
        for line in self.words.group.columns {
            lines.add(line);
        }
        lines.text()
    }
}
