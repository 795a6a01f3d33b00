//! Puts the page together after Trunk has built the module: one style sheet, our own start script,
//! integrity hashes. Trunk's own start script is inline, which the policy forbids.

use crate::assets::{Asset, failed, fill, read, script, script_link, sheet_link, write};
use crate::tools::{minified, optimise, tame_names};
use crate::{Outcome, composer, offline, output, reader, root, single, split};
use std::fs;
use std::path::{Path, PathBuf};

/// The style sheets in their order: what is needed to answer, and what comes with the rest.
const FIRST_SHEETS: [&str; 3] = ["base.css", "controls.css", "answer.css"];
const LATE_SHEETS: [&str; 4] = [
    "comparison.css",
    "exchange.css",
    "workshop.css",
    "print.css",
];

/// All style, as one has it in one's hands.
struct Sheets {
    /// What our own page needs to answer.
    first: String,
    /// What comes with the rest.
    late: String,
    /// Both, inside an element of somebody else's page. There the tokens of the page come before ours,
    /// and nothing is counted in that page's size of type.
    inner: String,
}

fn sheets() -> Outcome<Sheets> {
    let sheet = |name: &str| read(&root().join("styles").join(name));
    let tokens = sheet("tokens.css")?;
    let first: Outcome<Vec<_>> = FIRST_SHEETS.into_iter().map(sheet).collect();
    let late: Outcome<Vec<_>> = LATE_SHEETS.into_iter().map(sheet).collect();
    let (first, late) = (first?.concat(), late?.concat());
    let inner = [
        &tokens.replace("--", "--own-"),
        &sheet("host.css")?,
        &first,
        &late,
    ];
    Ok(Sheets {
        inner: without_rem(&inner.map(|part| &**part).concat()),
        first: tokens + &first,
        late,
    })
}

/// Lengths in the size of type of the widget (`--rem`) in the place of that of the page. A query
/// cannot read that: there it is the size that browsers begin with.
fn without_rem(css: &str) -> String {
    let mut out = String::new();
    for line in css.lines() {
        let query = line.trim_start().starts_with("@container");
        let mut rest = line;
        while let Some(end) = rest.find("rem") {
            let (before, after) = rest.split_at(end);
            let digits = before.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
            let (text, number) = before.split_at(digits.len());
            out.push_str(text);
            match number.parse::<f64>() {
                Ok(number) if query => out.push_str(&format!("{}px", number * 16.0)),
                // A minus is part of the text before.
                Ok(_) if text.ends_with('-') => {
                    out.pop();
                    out.push_str(&format!("calc(-{number} * var(--rem))"));
                }
                Ok(_) => out.push_str(&format!("calc({number} * var(--rem))")),
                Err(_) => out.push_str(&format!("{number}rem")),
            }
            rest = after.strip_prefix("rem").unwrap_or_default();
        }
        out.push_str(rest);
        out.push('\n');
    }
    out
}

fn find(staging: &Path, end: &str) -> Outcome<PathBuf> {
    let entries = fs::read_dir(staging).map_err(failed(staging))?;
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.to_string_lossy().ends_with(end))
        .ok_or_else(|| format!("Trunk made no file that ends in {end}."))
}

/// The hook that Trunk calls: `TRUNK_STAGING_DIR` says where its files are.
pub fn finish() -> Outcome<()> {
    let staging = std::env::var("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .map_err(|_| "This is called by Trunk: run `cargo xtask build`.".to_owned())?;
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let wasm = find(&staging, "_bg.wasm")?;
    let mut wasm = take(&wasm)?;
    // A debug build stays in one piece: its functions are too many and its names too long.
    let mut rest = None;
    if release {
        let halves = split::split(&wasm)?;
        wasm = optimised(&staging, &halves.first)?;
        rest = Some(optimised(&staging, &halves.rest)?);
    }
    let js = find(&staging, ".js")?;
    let mut text = read(&js)?;
    take(&js)?;
    tame_names(&mut wasm, &mut text);
    let wasm = write(&staging, "tweeluik", "wasm", &wasm)?;
    let js = write(&staging, "tweeluik", "js", &minified(&text, "js")?)?;
    let reader = reader::finish(&staging)?;
    let rest = rest.map(|rest| write(&staging, "rest", "wasm", &rest));
    let rest = rest.transpose()?;
    // Without a rest the script gets no name, and brings nothing.
    let (rest_address, rest_integrity) = match &rest {
        Some(rest) => (rest.address(), rest.integrity.clone()),
        None => Default::default(),
    };
    let framed = script(&staging, "src", "framed", &[])?;
    let questions = script(&staging, "src", "questions", &[])?;
    let device = script(&staging, "src", "device", &[])?;
    let Sheets {
        mut first,
        mut late,
        inner,
    } = sheets()?;
    let all = minified(&(first.clone() + &late), "css")?;
    if rest.is_none() {
        first.push_str(&std::mem::take(&mut late));
    }
    let styles = write(&staging, "tweeluik", "css", &minified(&first, "css")?)?;
    let late = write(&staging, "late", "css", &minified(&late, "css")?)?;
    let offline = script(&staging, "src", "offline", &[])?;
    let parts = [
        ("device", device.address()),
        ("device-integrity", device.integrity.clone()),
        ("late", late.address()),
        ("late-integrity", late.integrity.clone()),
        ("camera", reader.camera.address()),
        ("camera-integrity", reader.camera.integrity.clone()),
        ("framed", framed.address()),
        ("framed-integrity", framed.integrity.clone()),
        ("questions", questions.address()),
        ("questions-integrity", questions.integrity.clone()),
        ("offline", offline.address()),
        ("offline-integrity", offline.integrity.clone()),
        ("js", js.address()),
        ("js-integrity", js.integrity.clone()),
        ("wasm", wasm.address()),
        ("wasm-integrity", wasm.integrity.clone()),
        ("rest", rest_address),
        ("rest-integrity", rest_integrity),
    ];
    let boot = script(&staging, "src", "boot", &parts)?;
    let rescue = script(&staging, "src", "rescue", &[])?;
    let inner = write(&staging, "element", "css", &minified(&inner, "css")?)?;
    let style = [
        ("sheet", inner.address()),
        ("sheet-integrity", inner.integrity),
    ];
    let embed = script(&staging, "src", "embed", &[&parts[..], &style[..]].concat())?;
    let frame = script(&staging, "src", "frame", &[])?;
    // Web editors link to these by a name that stays.
    for (asset, name) in [(&embed, "embed.js"), (&frame, "frame.js")] {
        let (from, to) = (staging.join(&asset.name), staging.join(name));
        fs::copy(&from, &to).map_err(failed(&from))?;
    }
    composer::finish(&staging, &styles, &embed, &reader)?;
    let (manifest, manifest_link) = offline::manifest(&staging)?;
    // The single file needs nothing to open without internet, and has all of its style.
    let mut parts = parts.to_vec();
    for (part, value) in &mut parts {
        if part.starts_with("offline") || part.starts_with("late") {
            value.clear();
        }
    }
    let halves: Vec<_> = std::iter::once(&wasm).chain(&rest).collect();
    let inside = single::Inside {
        parts: &parts,
        styles: &all,
        js: &js,
        device: &device,
        rescue: &rescue,
        halves: &halves,
        reader: &reader,
    };
    single::finish(&staging, &inside)?;
    let page = staging.join("index.html");
    // The start script waits for the style sheet, as any module does, and asks for the rest then: what can be
    // read has the line to itself. Asked for here, the modules would take some 0.2 s of a slow line from the
    // first paint (`speed::the_first_screen_is_there_as_soon_as_a_page_without_an_app`).
    let assets = format!(
        "{}\n{manifest_link}\n{}",
        sheet_link(&styles),
        first_script_link(&boot) + &plain_script_link(&rescue),
    );
    fill(&page, &page, &assets)?;
    // All that the page can ever ask for.
    let mut kept = vec![
        styles, late, boot, rescue, device, js, wasm, framed, questions, offline,
    ];
    kept.extend(rest);
    kept.extend([reader.camera, reader.js, reader.wasm]);
    kept.extend(manifest);
    offline::worker(&staging, &kept)
}

/// How a page asks for the script that starts it: soon, since it asks for all else.
fn first_script_link(script: &Asset) -> String {
    script_link(script).replace("<script ", "<script fetchpriority=\"high\" ")
}

/// How a page asks for a script that is no module.
fn plain_script_link(script: &Asset) -> String {
    let Asset { name, integrity } = script;
    format!(
        "<script defer fetchpriority=\"low\" src=\"./{name}\" integrity=\"{integrity}\"></script>"
    )
}

/// Takes a file of Trunk's and gives it back under our own name.
fn take(path: &Path) -> Outcome<Vec<u8>> {
    let bytes = fs::read(path).map_err(failed(path))?;
    fs::remove_file(path).map_err(failed(path))?;
    Ok(bytes)
}

/// A module as it is shipped.
fn optimised(staging: &Path, wasm: &[u8]) -> Outcome<Vec<u8>> {
    if output("wasm-opt", &["--version"]).is_none() {
        return split::without_names(wasm);
    }
    let file = staging.join("part.wasm");
    fs::write(&file, wasm).map_err(failed(&file))?;
    optimise(&file)?;
    take(&file)
}
