//! What pairs add in a workshop: on its way, counted, and what may be said of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "../common/mod.rs"]
mod common;
mod counting;
mod direct;
mod kinds;
mod on_the_way;
mod promise;
mod showing;
mod support;
