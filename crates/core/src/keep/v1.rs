//! What records of version 1 hold. A slot holds a [`Session`](crate::session::Session), which is read as a
//! [`StoredSession`](crate::session::StoredSession); a kept session is a [`Kept`]; the place of a group has a
//! [`StoredGroup`](crate::group::StoredGroup).
//!
//! The bytes have neither names nor numbers of fields: the order of the fields of a struct and of the variants
//! of an enum is the format. Of what the interface offers in an order of its own, the number is stored
//! (`Relation`, `Language`). A change of any of these types is a new version; `tests/fixtures/stored-v1.txt` has
//! a record of each stage and kind, and `keep/released_formats.rs` holds it.

use serde::{Deserialize, Serialize};

/// A session that two people keep.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept<S> {
    /// The day it was kept, as `YYYY-MM-DD`.
    pub date: String,
    /// The session: owned where it is read, and borrowed where it is written.
    pub session: S,
}
