//! Tables as CSV, for spreadsheets and for programs.
//!
//! Lines end as in RFC 4180, and the first begins with a byte-order mark, by which spreadsheets know the letters. The
//! columns are parted by semicolons where the language or the device writes numbers with a comma: that is how
//! spreadsheets there want it.

use crate::language::Language;

/// The lines of a table.
pub(super) struct Lines {
    text: String,
    comma: &'static str,
}

impl Lines {
    /// None yet. `decimal_comma` says whether numbers are written with a comma on this device.
    pub(super) fn new(language: Language, decimal_comma: bool) -> Lines {
        Lines {
            text: "\u{feff}".to_owned(),
            comma: if decimal_comma || language.decimal_comma() {
                ";"
            } else {
                ","
            },
        }
    }

    /// A line of these cells, each taken for text.
    pub(super) fn add<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        let cells = cells.into_iter();
        let cells = cells.map(|cell| quoted(cell, self.comma)).collect();
        self.line(cells);
    }

    /// A line of texts and of numbers. A number is ours and no formula, whatever its sign.
    pub(super) fn mixed(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let cells = cells.into_iter();
        let cells = cells.map(|cell| match cell {
            Cell::Text(text) => quoted(&text, self.comma),
            Cell::Number(number) => number.to_string(),
        });
        let cells = cells.collect();
        self.line(cells);
    }

    fn line(&mut self, cells: Vec<String>) {
        self.text.push_str(&cells.join(self.comma));
        self.text.push_str("\r\n");
    }

    /// A line whose last cells are empty.
    pub(super) fn fill(&mut self, mut cells: Vec<String>, wide: usize) {
        cells.resize(wide, String::new());
        self.add(cells.iter().map(String::as_str));
    }

    /// The whole table.
    pub(super) fn text(self) -> String {
        self.text
    }
}

/// What stands in a column.
#[derive(Clone)]
pub(super) enum Cell {
    /// A text, of people or of ours; empty where there is nothing to say.
    Text(String),
    /// A whole number.
    Number(i32),
}

impl Default for Cell {
    fn default() -> Cell {
        Cell::Text(String::new())
    }
}

/// How a formula begins, also where it is typed with wide letters.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// A cell. What a spreadsheet would take for a formula gets an apostrophe before it.
fn quoted(cell: &str, comma: &str) -> String {
    let is_formula = cell.starts_with(FORMULA);
    let guard = if is_formula { "'" } else { "" };
    if !is_formula && !cell.contains(comma) && !cell.contains(['"', '\n', '\r']) {
        return cell.to_owned();
    }
    ["\"", guard, &cell.replace('"', "\"\""), "\""].concat()
}
