//! A room of pairs: what a board counts, and what it may say.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "../common/mod.rs"]
mod common;
mod counting;
mod on_the_way;
mod showing;
mod support;
