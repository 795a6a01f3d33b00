//! How answers travel: every way to write them, and every way in which a text is not good.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod agreed_words;
mod agreements;
mod as_mail_passes_it_on;
mod binding;
#[path = "../common/mod.rs"]
mod common;
mod links;
mod mistakes;
mod one_form;
mod released_formats;
mod round_trip;
mod sizes;
mod support;
