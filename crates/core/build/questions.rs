//! The built-in question set as bytes: what is needed to answer, and what comes with it and is loaded later.

use std::path::Path;

#[path = "../src/measure/set/data.rs"]
#[allow(dead_code, unreachable_pub)]
mod data;
#[path = "../src/measure/set/file.rs"]
#[allow(dead_code, unreachable_pub)]
mod file;

const SET: &str = "../../question-sets/tweeluik.json";

pub fn prepare() {
    println!("cargo::rerun-if-changed={SET}");
    let text = std::fs::read_to_string(SET).expect(SET);
    let file = file::QuestionFile::parse(&text).expect(SET);
    let folder = std::env::var("OUT_DIR").expect("OUT_DIR");
    let write = |name: &str, bytes: postcard::Result<Vec<u8>>| {
        std::fs::write(Path::new(&folder).join(name), bytes.expect(name)).expect(name);
    };
    write("set.postcard", postcard::to_allocvec(&file.set));
    write("notes.postcard", postcard::to_allocvec(&file.notes));
}
