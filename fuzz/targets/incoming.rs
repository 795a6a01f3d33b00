#![no_main]
#![allow(missing_docs)]

#[path = "../../crates/core/tests/common/parsers.rs"]
mod parsers;

libfuzzer_sys::fuzz_target!(|data: &[u8]| parsers::incoming(data));
