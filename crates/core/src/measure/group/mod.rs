//! What many pairs add, and what is said of it once the group is closed.
//!
//! Source of the rules: the project's measure, *A room of pairs*. A group keeps counts, not rows: of what
//! a pair has added, only sums are left ([`GroupCount`]). It says nothing while it fills. Closed, it says by the
//! number of pairs nothing (under 5), medians (5–9), or medians and distributions (10 and up), of the direct question
//! too: how each of the two roles answered it. A median is that of the pairs' mean gaps in one direction of a theme. One
//! of two steps or more is not said more exactly, since a larger one can fix both answers; where nearly all answered
//! the same, no number is said. So no pair's answer can be worked out from what is shown, not by two other pairs
//! that talk and know their own answers either. The rules do not hold against more pairs than two, against made-up
//! pairs, or against somebody who reads the counts on the device before the group is closed.
//!
//! What a theme says are the kinds of a pair, read off what is shown of it: *different* off the medians, *one-sided*,
//! *both low* and *both high* off the answers in the middle of each side, where these are shown. It adds only which way
//! the roles differ. The order of the themes follows from that alone. In how many pairs a theme is of a kind is not counted: that
//! would link the four answers of a pair.
//!
//! A closed group consists of what it shows and nothing else ([`Frozen`]): the counts are gone.

mod contribution;
mod count;
mod disclosure;
mod frozen;

pub use contribution::{Contribution, Levels};
pub use count::{DirectionCounts, GroupCount, MOST_PAIRS, NotCounted, ThemeCounts};
pub use disclosure::{FEWEST_FOR_DISTRIBUTIONS, FEWEST_FOR_MEDIANS};
pub use frozen::{DirectionShown, Distribution, Frozen, HalfSteps, Shown, ThemeSays, ThemeShown};
