//! The house: pure rooms know no browser, arrows point down, and nothing is styled or written as
//! raw markup from code.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// All files below a folder with this extension, or the one file itself.
fn files(place: &Path, extension: &str) -> Vec<PathBuf> {
    if place.is_file() {
        return vec![place.to_owned()];
    }
    let mut all = Vec::new();
    for entry in fs::read_dir(place).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            all.extend(files(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            all.push(path);
        }
    }
    all.sort();
    all
}

/// The files of a room: a folder or a single file of that name.
fn room(name: &str) -> Vec<PathBuf> {
    let (folder, file) = (src().join(name), src().join(format!("{name}.rs")));
    if folder.is_dir() {
        files(&folder, "rs")
    } else if file.is_file() {
        vec![file]
    } else {
        Vec::new()
    }
}

/// Rust or JavaScript without its comments; on demand without what stands between quotes too.
fn code(text: &str, with_literals: bool, is_rust: bool) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if is_rust && (rest.starts_with("r\"") || rest.starts_with("r#")) {
            let length = raw_string(rest);
            keep(&mut out, &rest[..length], with_literals);
            length
        } else if begins_literal(rest, c, is_rust) {
            let length = quoted(rest, c);
            keep(&mut out, &rest[..length], with_literals);
            length
        } else {
            out.push(c);
            c.len_utf8()
        };
        rest = &rest[length..];
    }
    out
}

fn begins_literal(rest: &str, c: char, is_rust: bool) -> bool {
    match c {
        '"' => true,
        '\'' => !is_rust || is_character(rest),
        '`' => !is_rust,
        _ => false,
    }
}

fn keep(out: &mut String, literal: &str, with_literals: bool) {
    out.push_str(if with_literals { literal } else { " " });
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < text.len() {
        let rest = &text.as_bytes()[at..];
        if rest.starts_with(b"/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with(b"*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

fn raw_string(text: &str) -> usize {
    let hashes = text[1..].chars().take_while(|&c| c == '#').count();
    if !text[1 + hashes..].starts_with('"') {
        return 1 + hashes; // A raw identifier.
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let body = 2 + hashes;
    text[body..]
        .find(&end)
        .map_or(text.len(), |at| body + at + end.len())
}

fn quoted(text: &str, quote: char) -> usize {
    let mut characters = text.char_indices().skip(1);
    while let Some((at, c)) = characters.next() {
        if c == '\\' {
            characters.next();
        } else if c == quote {
            return at + c.len_utf8();
        }
    }
    text.len()
}

/// Whether an apostrophe begins a character and not a lifetime.
fn is_character(text: &str) -> bool {
    let mut characters = text.chars().skip(1);
    matches!(
        (characters.next(), characters.next()),
        (Some('\\'), _) | (Some(_), Some('\''))
    )
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a readable file")
}

/// Names and marks, one after the other.
fn tokens(code: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut in_name = false;
    for c in code.chars() {
        let is_name = c.is_alphanumeric() || c == '_';
        if is_name && in_name {
            all.last_mut().unwrap().push(c);
        } else if !c.is_whitespace() {
            all.push(c.to_string());
        }
        in_name = is_name;
    }
    all
}

/// The rooms that a file names by a path from the crate's root. `depth` is how many times `super`
/// leads from the file to the root.
fn arrows(code: &str, depth: usize) -> BTreeSet<String> {
    let tokens = tokens(code);
    let mut found = BTreeSet::new();
    for start in 0..tokens.len() {
        let mut at = start;
        let follows = |at: usize| tokens.get(at..at + 2).is_some_and(|two| two == [":", ":"]);
        if ["crate", "tweeluik"].contains(&&*tokens[at]) && follows(at + 1) {
            at += 3;
        } else if tokens[at] == "super" && (at < 3 || tokens[at - 3] != "super") {
            let mut times = 0;
            while tokens.get(at).is_some_and(|token| token == "super") && follows(at + 1) {
                times += 1;
                at += 3;
            }
            if times != depth {
                continue;
            }
        } else {
            continue;
        }
        match tokens.get(at).map(String::as_str) {
            Some("{") => found.extend(heads(&tokens[at..])),
            Some(name) => found.extend([name.to_owned()]),
            None => {}
        }
    }
    found
}

/// The first names in a group of a `use`.
fn heads(tokens: &[String]) -> Vec<String> {
    let mut depth = 0;
    let mut all = Vec::new();
    let mut at_head = false;
    for token in tokens {
        match &**token {
            "{" => {
                depth += 1;
                at_head = depth == 1;
            }
            "}" if depth == 1 => return all,
            "}" => depth -= 1,
            "," => at_head = depth == 1,
            name => {
                if at_head {
                    all.push(name.to_owned());
                }
                at_head = false;
            }
        }
    }
    all
}

fn arrows_of(room_name: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for path in room(room_name) {
        let below = path.strip_prefix(src()).unwrap();
        let folders = below.components().count() - 1;
        let is_mod = below.ends_with("mod.rs");
        let depth = if is_mod { folders } else { folders + 1 };
        all.extend(arrows(&code(&read(&path), false, true), depth));
    }
    all
}

// ---------------------------------------------------------------------------------------------

/// The readers of this file find what they are meant to find.
#[test]
fn comments_literals_and_arrows_are_told_apart() {
    let sample = r####"
        // use crate::view;
        /* a /* nested */ style= comment */
        use crate::{json::Json, keep::{Keeper, browser}, measure};
        use super::super::words::Words;
        use super::store;
        fn f<'a>(x: &'a str) { let c = '"'; crate::session::go(r#"crate::view"#, "crate::view"); }
    "####;
    let bare = code(sample, false, true);
    let expected = ["json", "keep", "measure", "session", "words"];
    assert_eq!(arrows(&bare, 2), expected.map(str::to_owned).into());
    assert!(arrows(&bare, 1).contains("store"));
    assert!(!bare.contains("style=") && !bare.contains("view"));
    assert!(code(sample, true, true).contains("\"crate::view\""));
    assert!(!code("let a = 'http://x'; // style=", true, false).contains("style="));
}

/// The rooms are where this test looks for them, and the downward arrows are seen.
#[test]
fn every_room_is_found_and_its_downward_arrows_are_seen() {
    for name in ["measure", "exchange", "session", "keep", "words"] {
        assert!(room(name).len() > 2, "{name}");
    }
    assert!(arrows_of("session").contains("measure"));
    assert!(arrows_of("keep").contains("session"));
    assert!(arrows_of("view").contains("session"));
}

/// Pure rooms compile and run without a browser: that is what makes them testable.
#[test]
fn pure_rooms_name_no_browser() {
    for name in [
        "measure", "session", "keep", "show", "words", "exchange", "json", "text",
    ] {
        for path in room(name) {
            for token in tokens(&code(&read(&path), false, true)) {
                let is_browser = ["yew", "web_sys", "js_sys", "wasm_bindgen"].contains(&&*token)
                    || token.starts_with("gloo");
                assert!(!is_browser, "{token} in {}", path.display());
            }
        }
    }
}

/// View → browser → keep → session → exchange → measure: nobody looks up.
#[test]
fn arrows_between_the_rooms_point_down() {
    let above = |name| -> &[&str] {
        match name {
            "json" | "text" => &[
                "measure", "exchange", "session", "words", "keep", "show", "browser", "view",
            ],
            "measure" => &[
                "exchange", "session", "words", "keep", "show", "browser", "view",
            ],
            "exchange" => &["session", "words", "keep", "show", "browser", "view"],
            "session" | "words" => &["keep", "show", "browser", "view"],
            "keep" => &["show", "browser", "view"],
            "show" => &["keep", "browser", "view"],
            _ => &["show", "view"],
        }
    };
    for name in [
        "json", "text", "measure", "session", "words", "keep", "show", "exchange", "browser",
    ] {
        let found = arrows_of(name);
        for room in above(name) {
            assert!(!found.contains(*room), "{name} looks up to {room}");
        }
    }
}

/// The rest of the module brings the late sentences. What is drawn or done before it is here has the
/// early ones only; the build finds any other caller.
#[test]
fn what_is_early_asks_for_no_late_sentences() {
    let is_asked = |path: &Path| {
        let tokens = tokens(&code(&read(path), false, true));
        tokens
            .iter()
            .any(|token| token == "late" || token == "Late")
    };
    let screens = src().join("view/screens");
    for name in ["answer", "handover", "mod", "review", "start"] {
        let path = screens.join(name).with_extension("rs");
        assert!(!is_asked(&path), "{}", path.display());
    }
    for name in ["measure", "exchange", "session", "keep", "browser", "json"] {
        for path in room(name) {
            assert!(!is_asked(&path), "{}", path.display());
        }
    }
    assert!(is_asked(&screens.join("finish.rs")));
}

/// What travels is read and written below the session: only questions and answers are known there.
#[test]
fn the_exchange_names_nothing_but_measure_json_and_text() {
    let allowed = ["measure", "json", "text"].map(str::to_owned).into();
    let found = arrows_of("exchange");
    assert!(found.is_subset(&allowed), "{found:?}");
    assert!(found.contains("measure"));
    assert!(arrows_of("session").contains("exchange"));
}

/// The content policy forbids inline styles and raw markup; so does this test, before a browser.
#[test]
fn no_code_sets_inline_styles_or_raw_markup() {
    let mut looked_at = 0;
    for extension in ["rs", "js"] {
        let compose = src().with_file_name("compose");
        for path in [files(&src(), extension), files(&compose, extension)].concat() {
            let code = code(&read(&path), true, extension == "rs");
            looked_at += 1;
            for forbidden in [
                "style=",
                "\"style\"",
                "from_html_unchecked",
                "dangerously",
                "set_inner_html",
                "innerHTML",
                "insert_adjacent_html",
            ] {
                assert!(
                    !code.contains(forbidden),
                    "{forbidden} in {}",
                    path.display()
                );
            }
        }
    }
    assert!(looked_at > 15, "{looked_at}");
}

/// Protects whoever reads what is kept where: scripts that keep something do it under the names that the
/// page shows, and SECURITY names every one.
#[test]
fn what_is_kept_is_kept_under_the_names_that_are_shown() {
    use tweeluik::keep::{COPY, Kind, MARK, PLACES, PREFIX};
    let script = fs::read_to_string(src().join("device.js")).unwrap();
    for (name, value) in [("NAME", COPY), ("MARK", MARK)] {
        let line = format!("const {name} = \"{value}\";");
        assert!(script.contains(&line), "{line}");
    }
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let security = fs::read_to_string(top.join("SECURITY.md")).unwrap();
    for (kind, name) in PLACES {
        assert!(name.starts_with(PREFIX) || name == COPY, "{name}");
        assert!(security.contains(&format!("`{name}")), "{name}");
        assert!(security.contains(kind.name()), "{kind:?}");
    }
    // What the browser can keep is asked for in these files only.
    let keeps = |kind| match kind {
        Kind::LocalStorage => ("localStorage", vec!["device.js", "raw.js"]),
        Kind::SessionStorage => ("sessionStorage", vec!["device.js"]),
        Kind::IndexedDb => ("indexedDB", vec!["device.js"]),
        Kind::CacheStorage => ("caches.", vec!["offline.js", "questions.js", "sw.js"]),
    };
    for (kind, _) in PLACES {
        let (word, allowed) = keeps(kind);
        for file in files(&src(), "js") {
            let name = file.file_name().unwrap().to_string_lossy().into_owned();
            let text = code(&fs::read_to_string(&file).unwrap(), true, false);
            assert!(
                !text.contains(word) || allowed.contains(&&*name),
                "{word} in {name}"
            );
        }
    }
    for file in files(&src(), "rs").into_iter().chain(files(&src(), "js")) {
        let text = code(&fs::read_to_string(&file).unwrap(), true, false);
        assert!(!text.contains("document.cookie"), "{}", file.display());
    }
}

/// Protects the readers of the other browser: what is left out there is named, so a test that is given
/// another name is not left out, or run, unseen.
#[test]
fn every_journey_that_firefox_leaves_out_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let check = read(&root.join("xtask/src/test.rs"));
    let list = check
        .split_once("const NOT_IN_FIREFOX")
        .expect("the list")
        .1;
    let list = list.split_once("\n];").expect("its end").0;
    let named: Vec<&str> = list
        .split('"')
        .skip(1)
        .step_by(2)
        .filter(|text| text.contains('_'))
        .collect();
    let journeys: String = files(&root.join("tests/journeys"), "rs")
        .iter()
        .map(|path| read(path))
        .collect();
    assert!(named.len() > 3, "the list is found: {named:?}");
    for name in named {
        let is_there = journeys.contains(&format!("async fn {name}()"));
        assert!(is_there, "{name} is no journey");
    }
}
