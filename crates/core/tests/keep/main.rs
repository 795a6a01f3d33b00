//! How a session is kept: what was called saved is there, or somebody has been told.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod backup;
mod changing_kept;
#[path = "../common/mod.rs"]
mod common;
mod damage;
mod erasing;
mod failing_stores;
mod group;
mod left_on_device;
mod many_kept;
mod newer_versions;
mod readable_file;
mod readable_schema;
mod records;
mod refused_kept;
mod released_formats;
mod saving;
mod support;
mod tabs;
mod wrong_payloads;
