//! Two people on a device each: what is taken from the other when, what is refused and why, and
//! that two devices neither disagree nor tell.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod agreements;
mod beginning;
#[path = "../common/mod.rs"]
mod common;
mod exchanging;
mod invitations;
mod kept_on_device;
mod refusals;
mod support;
mod two_devices;
