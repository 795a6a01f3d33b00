//! What is asked, and what the answers say.
//!
//! Pure: a [`QuestionSet`] holds the themes and their mirrored statements, a [`Panel`] holds one
//! person's responses, [`MeanLevel`] and [`Balance`] describe one person, and a [`Comparison`] puts two panels
//! side by side. All arithmetic is on integers. The rules are those of the project's measure: five labelled
//! frequencies, two answers outside the scale, directed comparisons, no match percentage.

mod answer;
mod balance;
mod compare;
mod direct;
mod group;
mod not_known;
mod over_time;
mod question;
mod set;

pub use answer::{Answers, Direction, Level, Panel, PanelError, Person, Response};
pub use balance::{Balance, MeanLevel, Side};
pub use compare::{
    Comparison, DirectedComparison, DirectedTheme, Gap, Headline, Kind, ThemeComparison, Turn,
};
pub use direct::{Direct, DirectComparison, Weight};
pub use group::{
    Contribution, DirectionCounts, DirectionShown, Distribution, FEWEST_FOR_DISTRIBUTIONS,
    FEWEST_FOR_MEDIANS, Frozen, GroupCount, HalfSteps, Levels, MOST_PAIRS, NotCounted, Shown,
    ThemeCounts, ThemeSays, ThemeShown,
};
pub use over_time::{AnswerOverTime, Answered, OverTime, ThemeOverTime, ThenNow};
pub use question::{Blank, Question};
#[cfg(feature = "embedded-texts")]
pub use set::BUILT_IN_TEXTS;
pub use set::{
    DirectTexts, Form, HasTexts, Layers, LocalText, MAX_SET_BYTES, QuestionFile, QuestionSet,
    SetError, SetNotes, SetProblem, Source, Statement, StatementForm, Theme, ThemeNotes,
    add_language, built_in, built_in_notes,
};

/// The one value that has this name. Not inlined: all small enums share its code.
#[inline(never)]
pub(crate) fn by_name<T: Copy>(all: &[T], name: fn(T) -> &'static str, wanted: &str) -> Option<T> {
    all.iter().copied().find(|value| name(*value) == wanted)
}
