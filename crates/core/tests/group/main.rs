//! The group of a workshop: what it takes, when it shows, and what is kept of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod closing;
#[path = "../common/mod.rs"]
mod common;
mod filling;
mod plan;
mod stored;
mod support;
mod tally;
