//! The journey of a pair, driven by events: who may do and see what, when.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod answering;
#[path = "../common/mod.rs"]
mod common;
mod consent;
mod ending;
mod events_out_of_place;
mod from_outside;
mod locking;
mod opening;
mod options;
mod random_walks;
mod set_up;
mod support;
mod walk;
