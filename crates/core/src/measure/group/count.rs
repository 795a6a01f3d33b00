//! What is counted of the pairs that have added: sums, and no rows.

use super::contribution::{Contribution, Levels};
use crate::measure::answer::Level;
use crate::measure::set::{Form, QuestionSet, Theme};
use serde::{Deserialize, Serialize};

/// What is counted of one directed comparison of a theme: what one of the two roles gives and the other
/// receives.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectionCounts {
    /// In how many pairs the mean gap was so large: in half steps, −8 … +8, cut towards none. A pair that could not
    /// be compared is not among them.
    pub gaps: [u32; 17],
    /// How often the giver chose each level, 1–5.
    pub give: [u32; 5],
    /// How often the receiver did.
    pub receive: [u32; 5],
}

impl DirectionCounts {
    /// In how many pairs the two could be compared.
    pub fn comparable(&self) -> u32 {
        self.gaps.iter().sum()
    }
}

/// What is counted of a theme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeCounts {
    /// Both directions: first what the first person of each pair gives.
    pub directions: [DirectionCounts; 2],
}

/// What is counted while pairs add. It tells how many pairs have added, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupCount {
    form: Form,
    pairs: u32,
    /// How often the first and the second person of each pair gave each answer to the direct question, in the
    /// order of [`crate::measure::Direct::ALL`].
    direct: [[u32; 6]; 2],
    themes: Vec<ThemeCounts>,
}

/// Why a contribution was not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCounted {
    /// It is of another form, or of another question set.
    OtherForm,
    /// As many pairs have added as can be counted.
    Full,
}

/// As many pairs as are counted: kept, with all their ids, it stays well under what a device takes.
pub const MOST_PAIRS: u32 = 20_000;

impl GroupCount {
    /// Nothing yet, for a form of a set.
    pub fn empty(set: &QuestionSet, form: Form) -> GroupCount {
        let (themes, _) = set.count(form);
        GroupCount {
            form,
            pairs: 0,
            direct: [[0; 6]; 2],
            themes: vec![ThemeCounts::default(); themes],
        }
    }

    /// Whether what was read can have come about with this set.
    pub fn fits(&self, set: &QuestionSet) -> bool {
        let asked = asked(set, self.form);
        let fits = |(theme, asked): (&ThemeCounts, &u32)| theme.is_possible(self.pairs, *asked);
        // Everybody has answered the direct question.
        let all_said = |counts: &[u32; 6]| {
            let said: u64 = counts.iter().map(|count| u64::from(*count)).sum();
            said == u64::from(self.pairs)
        };
        self.pairs <= MOST_PAIRS
            && self.direct.iter().all(all_said)
            && self.themes.len() == asked.len()
            && self.themes.iter().zip(&asked).all(fits)
    }

    /// The form.
    pub fn form(&self) -> Form {
        self.form
    }

    /// How many pairs have added.
    pub fn pairs(&self) -> u32 {
        self.pairs
    }

    /// The counts of the direct question: first and second person. No screen shows them either.
    pub fn direct(&self) -> &[[u32; 6]; 2] {
        &self.direct
    }

    /// The counts. No screen shows them: `disclosure.rs` says what of them may be told.
    pub fn counts(&self) -> &[ThemeCounts] {
        &self.themes
    }

    /// Counts what a pair adds. Afterwards nothing of it can be told from what others added.
    ///
    /// # Errors
    /// [`NotCounted`]; then nothing is counted.
    pub fn add(
        &mut self,
        set: &QuestionSet,
        contribution: &Contribution,
    ) -> Result<(), NotCounted> {
        if self.pairs >= MOST_PAIRS {
            return Err(NotCounted::Full);
        }
        let asked = asked(set, self.form);
        let (_, statements) = set.count(self.form);
        if contribution.form() != self.form
            || contribution.statements().len() != statements
            || asked.len() != self.themes.len()
        {
            return Err(NotCounted::OtherForm);
        }
        let mut rest = contribution.statements().iter();
        for (theme, asked) in self.themes.iter_mut().zip(asked) {
            let statements: Vec<_> = rest.by_ref().take(asked as usize).copied().collect();
            theme.add(&statements);
        }
        for (counts, direct) in self.direct.iter_mut().zip(contribution.direct()) {
            count(counts, i32::from(direct.number()) - 1);
        }
        self.pairs += 1;
        Ok(())
    }
}

/// How many statements each theme of a form has.
pub(super) fn asked(set: &QuestionSet, form: Form) -> Vec<u32> {
    let count = |theme: &Theme| {
        let count = theme.statements(form).count();
        u32::try_from(count).unwrap_or_default()
    };
    let all = set.themes().iter().map(count);
    all.filter(|count| *count > 0).collect()
}

fn count<const N: usize>(counts: &mut [u32; N], place: i32) {
    let place = usize::try_from(place).ok();
    if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
        *count += 1;
    }
}

fn place(level: Level) -> i32 {
    i32::from(level.number()) - 1
}

impl ThemeCounts {
    fn add(&mut self, statements: &[[Levels; 2]]) {
        for (number, counts) in self.directions.iter_mut().enumerate() {
            let (mut sum, mut compared) = (0, 0);
            for levels in statements.iter().filter_map(|both| both.get(number)) {
                if let Some(level) = levels.give {
                    count(&mut counts.give, place(level));
                }
                if let Some(level) = levels.receive {
                    count(&mut counts.receive, place(level));
                }
                if let Some(gap) = levels.gap() {
                    sum += i32::from(gap.steps());
                    compared += 1;
                }
            }
            // *Different* begins at one and a half steps, and a gap of one statement is whole: half steps lose nothing
            // of it.
            if let Some(half_steps) = (2 * sum).checked_div(compared) {
                count(&mut counts.gaps, half_steps + 8);
            }
        }
    }

    /// Whether so many pairs can have left these counts.
    fn is_possible(&self, pairs: u32, asked: u32) -> bool {
        let sum = |counts: &[u32]| counts.iter().map(|count| u64::from(*count)).sum::<u64>();
        let most = u64::from(pairs) * u64::from(asked);
        self.directions.iter().all(|counts| {
            let compared = sum(&counts.gaps);
            compared <= u64::from(pairs)
                && [&counts.give, &counts.receive]
                    .iter()
                    .all(|levels| (compared..=most).contains(&sum(&levels[..])))
        })
    }
}
