//! The built-in question set: as bytes what is the same in every language, of what is needed to answer and of what
//! comes with it and is loaded later; and the texts of both in each language, one a line.

use data::HasTexts;
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
    let file::QuestionFile { mut set, mut notes } = file::QuestionFile::parse(&text).expect(SET);
    let no_direct = "the words of the built-in direct question are in locales/: take out `direct`";
    assert!(set.direct.is_none(), "{SET}: {no_direct}");
    let languages = set.languages.clone();
    let texts: Vec<_> = languages
        .into_iter()
        .map(|language| {
            let (set, notes) = (lines(&mut set, &language), lines(&mut notes, &language));
            (language, set, notes)
        })
        .collect();
    without_texts(&mut set);
    without_texts(&mut notes);
    let folder = std::env::var("OUT_DIR").expect("OUT_DIR");
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(Path::new(&folder).join(name), bytes).expect(name);
    };
    write("set.postcard", &postcard::to_allocvec(&set).expect(SET));
    write("notes.postcard", &postcard::to_allocvec(&notes).expect(SET));
    write("set_texts.rs", format!("&{texts:?}").as_bytes());
}

/// The texts in a language, one a line.
fn lines(of: &mut impl HasTexts, language: &str) -> String {
    let texts = of.texts_mut();
    let lines = texts.iter().map(|text| {
        let text = text.0.iter().find(|(known, _)| known == language);
        let (_, text) = text.expect("a text in each language");
        text.as_str()
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn without_texts(of: &mut impl HasTexts) {
    for text in of.texts_mut() {
        text.0.clear();
    }
}
