//! What is drawn and taken along: of a closed group sentences, dots, a picture and a table, and no count that is not
//! shown; of two people a picture and a table of what both agreed to save.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "../common/mod.rs"]
mod common;
mod dots;
mod pair_picture;
mod pair_table;
mod picture;
mod sentences;
mod support;
mod table;
