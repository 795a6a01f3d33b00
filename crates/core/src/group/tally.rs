//! What a pair types on the facilitator's device.

use crate::measure::{Contribution, Direct, Form, Level, Levels, QuestionSet};

/// How many digits the number has that leads back from a pair to the facilitator.
const DIGITS: usize = 4;

/// One of the four answers to a statement: what the first gives and the second receives, what the second
/// gives and the first receives. Inside, `None` is an answer that is not on the scale.
pub type Told = Option<Option<Level>>;

/// What became of the pair before, when the device goes to a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// There was none, or it has stopped.
    Nothing,
    /// It has added.
    Added,
    /// It was away for so long that what it had typed was erased.
    Gone,
}

/// Where a pair is that types its answers on the facilitator's device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TallyStep {
    /// The facilitator notes the number that leads back.
    Note,
    /// The device goes to a pair.
    HandOver(Before),
    /// The statement at this place of the form.
    Statement(usize),
    /// The direct question.
    Direct,
    /// All is answered.
    Sure,
}

/// What a pair types on the facilitator's device. The answers are in this page only, and go when they are counted.
/// The number is kept with the group, so that a page that is loaded again does not lead back either.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    pub(super) number: String,
    pub(super) step: TallyStep,
    pub(super) rows: Vec<[Told; 4]>,
    /// What the first and the second person answered to the direct question.
    pub(super) direct: [Option<Direct>; 2],
    pub(super) missing: bool,
    /// Whether a number was typed that is not the right one.
    pub(super) wrong: bool,
}

impl Tally {
    pub(super) fn begin(number: String, statements: usize, step: TallyStep) -> Tally {
        Tally {
            number,
            step,
            rows: vec![[None; 4]; statements],
            direct: [None; 2],
            missing: false,
            wrong: false,
        }
    }

    /// The four answers to the statement that is on the screen.
    pub(super) fn told(&self) -> [Told; 4] {
        match self.step {
            TallyStep::Statement(number) => self.rows.get(number).copied(),
            TallyStep::Note | TallyStep::HandOver(_) | TallyStep::Direct | TallyStep::Sure => None,
        }
        .unwrap_or_default()
    }

    /// The next pair finds nothing of this one.
    pub(super) fn hand_over(&mut self, before: Before) {
        let number = std::mem::take(&mut self.number);
        *self = Tally::begin(number, self.rows.len(), TallyStep::HandOver(before));
    }

    pub(super) fn is_typing(&self) -> bool {
        matches!(
            self.step,
            TallyStep::Statement(_) | TallyStep::Direct | TallyStep::Sure
        )
    }

    /// What the pair adds; `None` while something is not answered.
    pub(super) fn contribution(&self, set: &QuestionSet, form: Form) -> Option<Contribution> {
        let both = |row: &[Told; 4]| {
            let [give, receive, other_give, other_receive] = *row;
            let levels = |give: Told, receive: Told| {
                Some(Levels {
                    give: give?,
                    receive: receive?,
                })
            };
            Some([levels(give, receive)?, levels(other_give, other_receive)?])
        };
        let rows: Option<Vec<_>> = self.rows.iter().map(both).collect();
        let [first, second] = self.direct;
        Contribution::new(set, form, rows?, [first?, second?])
    }
}

/// Whether a text is a number as [`digits`] gives it.
pub(super) fn is_number(text: &str) -> bool {
    text.len() == DIGITS && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number of four digits, from chance.
pub(super) fn digits(random: [u8; 8]) -> String {
    let number = u64::from_be_bytes(random) % 10_000;
    let number = number.to_string();
    ["0".repeat(DIGITS.saturating_sub(number.len())), number].concat()
}
