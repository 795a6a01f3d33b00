//! What the first download consists of. The names of functions say where they come from: the module is bound and made
//! small once more as the build does it, but for its names, which stay.

use super::figures::Piece;
use crate::assets::failed;
use crate::tools::{brotli, optimise_with_names};
use crate::weight::{When, brotli_size, files};
use crate::{Outcome, command, run, target_folder};
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::ops::Range;
use std::path::Path;
use wasmparser::{KnownCustom, Name, Parser, Payload};

/// What a piece of the module is called by what a name has in it: the first that fits.
const BY_WORDS: [(&str, &[&str]); 7] = [
    (
        "stored",
        &[" as serde", "serde::", "postcard::", "serde_core::"],
    ),
    (
        "screens",
        &[
            "tweeluik::screens",
            "tweeluik::components",
            "tweeluik::charts",
            "tweeluik::draw",
        ],
    ),
    ("app", &["tweeluik::"]),
    ("core", &["tweeluik_core::"]),
    // Made for our one component, with much of our code put into it.
    ("component", &["yew::html::"]),
    (
        "yew",
        &[
            "yew::",
            "implicit_clone::",
            "bumpalo::",
            "slab::",
            "indexmap::",
        ],
    ),
    (
        "browser",
        &[
            "wasm_bindgen",
            "js_sys::",
            "web_sys::",
            "gloo",
            "__wbindgen",
            "__wbg",
            "__externref",
            "futures",
            "wasm_split",
        ],
    ),
];
/// What the name of a piece has that is none of these: the standard library, and how memory is given out.
const STANDARD: &str = "standard";
/// Texts and tables.
const DATA: &str = "data";
/// Types, imports, exports and the like.
const FRAME: &str = "frame";

/// Where a function comes from, by its name.
fn part(name: &str) -> &'static str {
    let found = BY_WORDS
        .iter()
        .find(|(_, words)| words.iter().any(|word| name.contains(word)));
    found.map_or(STANDARD, |(part, _)| part)
}

/// The bytes of a module by where they come from.
fn of_module(wasm: &[u8]) -> Outcome<BTreeMap<&'static str, Vec<u8>>> {
    let fail = |error: wasmparser::BinaryReaderError| format!("The module: {error}");
    let mut names: HashMap<u32, String> = HashMap::new();
    let mut bodies = Vec::new();
    let mut parts: BTreeMap<&'static str, Vec<u8>> = BTreeMap::new();
    let mut imported = 0;
    let mut add = |part, range: Range<u64>| {
        let place = |place| usize::try_from(place).unwrap_or(usize::MAX);
        let bytes = wasm.get(place(range.start)..place(range.end));
        let bytes = bytes.unwrap_or_default();
        parts.entry(part).or_default().extend_from_slice(bytes);
    };
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.map_err(fail)? {
            Payload::CodeSectionEntry(body) => bodies.push(body.range()),
            Payload::DataSection(section) => add(DATA, section.range()),
            Payload::ImportSection(section) => {
                add(FRAME, section.range());
                for import in section.into_imports() {
                    let import = import.map_err(fail)?;
                    imported += u32::from(matches!(import.ty, wasmparser::TypeRef::Func(_)));
                }
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    for part in section {
                        let Name::Function(functions) = part.map_err(fail)? else {
                            continue;
                        };
                        for naming in functions {
                            let naming = naming.map_err(fail)?;
                            names.insert(naming.index, naming.name.to_owned());
                        }
                    }
                }
            }
            payload => {
                if let Some((id, range)) = payload.as_section()
                    && id != CODE
                {
                    add(FRAME, range);
                }
            }
        }
    }
    for (index, range) in (imported..).zip(bodies) {
        let name = names.get(&index).map(String::as_str).unwrap_or_default();
        add(part(name), range);
    }
    Ok(parts)
}

/// The number of the section that holds all functions.
const CODE: u8 = 10;

/// Shares a size out in the measure of these.
fn shares(whole: usize, parts: &[usize]) -> Vec<usize> {
    let sum: usize = parts.iter().sum();
    parts
        .iter()
        .map(|part| (part * whole + sum / 2) / sum.max(1))
        .collect()
}

/// What a file of the first download is, but for the module.
fn file_part(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "style",
        Some("txt") => "texts",
        Some("html") => "page",
        _ if name.starts_with("tweeluik-") => "bindings",
        _ => "scripts",
    }
}

/// Takes the first download of the last build apart.
pub fn of_first_download() -> Outcome<Vec<Piece>> {
    let mut pieces: BTreeMap<&'static str, [usize; 2]> = BTreeMap::new();
    let mut add = |part: &'static str, raw: usize, brotli: usize| {
        let sizes = pieces.entry(part).or_default();
        *sizes = [sizes[0] + raw, sizes[1] + brotli];
    };
    for path in files(When::First)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let small = brotli_size(&path)?;
        if name.ends_with(".wasm") {
            let parts = of_module(&with_names()?)?;
            let alone: Vec<usize> = parts.values().map(|bytes| brotli(bytes).len()).collect();
            for ((part, bytes), share) in parts.iter().zip(shares(small, &alone)) {
                add(part, bytes.len(), share);
            }
        } else {
            let raw = fs::metadata(&path).map_err(failed(&path))?.len();
            add(
                file_part(&name),
                usize::try_from(raw).unwrap_or(usize::MAX),
                small,
            );
        }
    }
    let mut pieces: Vec<Piece> = pieces
        .into_iter()
        .map(|(name, [raw, brotli])| Piece {
            name: name.to_owned(),
            raw,
            brotli,
        })
        .collect();
    pieces.sort_by_key(|piece| std::cmp::Reverse(piece.brotli));
    Ok(pieces)
}

/// The first part of the module, as it is shipped but for the names.
fn with_names() -> Outcome<Vec<u8>> {
    let target = target_folder();
    let folder = target.join("bench").join("pieces");
    run(command("wasm-bindgen")
        .args(["--target=web", "--no-typescript", "--keep-lld-exports"])
        .arg("--out-name=app")
        .arg("--out-dir")
        .args([&folder, &target.join("split").join("main.wasm")]))?;
    let module: &Path = &folder.join("app_bg.wasm");
    optimise_with_names(module)?;
    fs::read(module).map_err(failed(module))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects the table from a part that is blamed for another's bytes.
    #[test]
    fn a_function_belongs_to_who_wrote_it() {
        for (name, wanted) in [
            ("tweeluik::screens::answer::draw::h12", "screens"),
            (
                "<tweeluik::app::App as yew::html::component::Component>::update",
                "app",
            ),
            ("tweeluik_core::session::journey::Journey::apply", "core"),
            (
                "<tweeluik_core::measure::Panel as serde_core::ser::Serialize>::serialize",
                "stored",
            ),
            (
                "<yew::html::component::lifecycle::CompStateInner<COMP>>::view",
                "component",
            ),
            ("core::ptr::drop_in_place<yew::virtual_dom::VNode>", "yew"),
            ("js_sys::Reflect::get", "browser"),
            ("core::fmt::Formatter::pad", STANDARD),
            ("", STANDARD),
        ] {
            assert_eq!(part(name), wanted, "{name}");
        }
    }

    /// Protects the sum: nothing of the module is left out, and the names are not counted.
    #[test]
    fn shares_add_up_to_the_whole() {
        assert_eq!(shares(100, &[1, 1, 2]), [25, 25, 50]);
        assert_eq!(shares(10, &[0, 0]), [0, 0]);
        assert_eq!(shares(90, &[60, 60]).iter().sum::<usize>(), 90);
    }
}
