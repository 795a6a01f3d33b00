//! What people agree on, in their own words: a line of plain text, of two people or of a group.

use crate::text::{beginning, plain};
use serde::{Deserialize, Serialize};

/// At most so many agreements of one talk.
pub const MOST_LINES: usize = 3;
/// The longest agreement that is taken, in characters as people count them.
pub const MAX_AGREEMENT_CHARS: usize = 200;
/// The same in bytes: as many of the largest characters, one code point each.
const MAX_AGREEMENT_BYTES: usize = 4 * MAX_AGREEMENT_CHARS;

/// An agreement: one line of plain text, not empty, of at most [`MAX_AGREEMENT_CHARS`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Agreement(String);

/// Only a line that is exactly as it would have been taken from the keyboard.
impl TryFrom<String> for Agreement {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Agreement, &'static str> {
        match Agreement::typing(&text) {
            Some(line) if line.0 == text => Ok(line),
            _ => Err("no agreement that could have been typed"),
        }
    }
}

impl Agreement {
    /// Takes what was typed: control characters, changes of writing direction and what is never seen fall
    /// away, and so does what is longer. `None` where nothing is left that can be seen.
    pub fn typed(text: &str) -> Option<Agreement> {
        let line = Agreement::typing(text)?;
        Some(Agreement(line.0.trim_end().to_owned()))
    }

    /// As [`Agreement::typed`], while somebody is still typing: the space before the next word stays.
    pub fn typing(text: &str) -> Option<Agreement> {
        // The end of a line is a space here: a field of several lines has them.
        let line = plain(&text.replace(['\r', '\n'], " "));
        let kept = beginning(&line, MAX_AGREEMENT_CHARS, MAX_AGREEMENT_BYTES);
        (!kept.is_empty()).then(|| Agreement(kept.to_owned()))
    }

    /// Takes a line that is exactly as it would have been taken with [`Agreement::typed`].
    pub fn exactly(text: &str) -> Option<Agreement> {
        Agreement::typed(text).filter(|line| line.0 == text)
    }

    /// The line.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
