//! The journeys in a real browser, through the public surface of the widget.
//!
//! `cargo xtask test` builds the product, serves it, starts chromedriver and runs these.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]
#![allow(missing_docs)]

mod access;
mod agreements;
mod alone;
mod cards;
mod chromium_only;
mod comparison;
mod conversation;
mod devices;
mod embed;
mod failures;
mod fake_camera;
mod languages;
mod looking_back;
mod pair;
mod placement;
mod privacy;
mod reload;
mod storage;
mod support;
mod taps;
mod translated;
mod workshop;
