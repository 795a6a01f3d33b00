//! The measure, held beside a second formulation of the same rules and beside numbers worked out
//! by hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod built_in_set;
#[path = "../common/mod.rs"]
mod common;
mod direct;
mod false_alarms;
mod first_sentence;
mod not_known;
mod one_theme;
mod optional_parts;
mod order;
mod over_time;
mod panels;
mod schema;
mod second_formulation;
mod sets_from_elsewhere;
mod support;
mod symmetry;
