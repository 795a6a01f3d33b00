//! What a frozen group gives: sentences, dots, a picture and a table, and no count that is not shown.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "../common/mod.rs"]
mod common;
mod dots;
mod picture;
mod sentences;
mod support;
mod table;
