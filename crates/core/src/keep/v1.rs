//! What records of version 1 hold, besides sessions and groups themselves. A change here, or in these, is a
//! new version: `tests/fixtures` has texts of each.

use serde::{Deserialize, Serialize};

/// A session that two people keep.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept<S> {
    /// The day it was kept, as `YYYY-MM-DD`.
    pub date: String,
    /// The session: owned where it is read, and borrowed where it is written.
    pub session: S,
}
