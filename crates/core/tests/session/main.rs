//! The journey of a pair, driven by events: who may do and see what, when.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod acts;
mod agreements;
mod alone;
mod answering;
mod cards;
mod chance;
#[path = "../common/mod.rs"]
mod common;
mod consent;
mod conversation;
mod events_out_of_place;
mod finish;
mod from_outside;
mod history;
mod joining;
mod leaving;
mod locking;
mod looking_back;
mod opening;
mod options;
mod paper;
mod parts;
mod random_walks;
mod run;
mod seen;
mod set_up;
mod support;
mod tabs;
mod walk;
