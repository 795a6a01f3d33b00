#![no_main]
#![allow(missing_docs)]

#[path = "../../crates/core/tests/common/doors.rs"]
mod doors;

libfuzzer_sys::fuzz_target!(|data: &[u8]| doors::config(data));
