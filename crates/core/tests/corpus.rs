//! Every input that fuzzing kept, through the same functions that are fuzzed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "common/parsers.rs"]
mod parsers;

use std::fs;
use std::path::Path;

/// Puts every file of a target, and every beginning of the short ones, through its function.
fn replay(target: &str, parser: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/corpus")
        .join(target);
    let mut files = 0;
    for entry in fs::read_dir(folder).expect("the corpus is there") {
        let data = fs::read(entry.expect("an entry").path()).expect("a readable file");
        parser(&data);
        if data.len() < 100 {
            for end in 0..data.len() {
                parser(&data[..end]);
            }
        }
        files += 1;
    }
    assert!(files > 3, "{target}: {files}");
}

#[test]
fn what_fuzzing_kept_of_texts_from_another_device_is_read_or_refused() {
    replay("exchange_text", parsers::exchange_text);
}

#[test]
fn what_fuzzing_kept_of_messages_in_bytes_is_read_or_refused() {
    replay("exchange_bytes", parsers::exchange_bytes);
}

#[test]
fn what_fuzzing_kept_of_files_is_opened_or_refused() {
    replay("file", parsers::file);
}

#[test]
fn what_fuzzing_kept_of_incoming_texts_leaves_every_journey_whole() {
    replay("incoming", parsers::incoming);
}

#[test]
fn what_fuzzing_kept_of_stored_texts_is_taken_or_set_aside() {
    replay("stored", parsers::stored);
}

#[test]
fn what_fuzzing_kept_of_question_sets_can_be_asked_or_is_refused() {
    replay("question_set", parsers::question_set);
}

#[test]
fn what_fuzzing_kept_of_addresses_gives_a_config() {
    replay("config", parsers::config);
}
