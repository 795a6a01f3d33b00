//! Writes what of the built-in question set is needed to answer. The prompts and sources come with the
//! rest of the module: see *Two halves of one module* in ARCHITECTURE.md.
#![allow(clippy::expect_used, clippy::indexing_slicing)]

use serde_json::{Value, json};

const SET: &str = "../../question-sets/tweeluik.json";

fn main() {
    println!("cargo::rerun-if-changed={SET}");
    let text = std::fs::read_to_string(SET).expect(SET);
    let mut set: Value = serde_json::from_str(&text).expect(SET);
    set["sources"] = json!([]);
    // A theme has one prompt at least.
    let prompt: Value = set["languages"].as_array().expect("languages").iter().fold(
        json!({}),
        |mut prompt, language| {
            prompt[language.as_str().expect("a language")] = json!("?");
            prompt
        },
    );
    for theme in set["themes"].as_array_mut().expect("themes") {
        theme["sources"] = json!([]);
        theme["prompts"] = json!([prompt]);
    }
    let folder = std::env::var("OUT_DIR").expect("OUT_DIR");
    let file = std::path::Path::new(&folder).join("first.json");
    std::fs::write(file, set.to_string()).expect("first.json");
}
