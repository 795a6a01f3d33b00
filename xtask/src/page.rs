//! Puts the page together after Trunk has built the module: one style sheet, our own start script,
//! integrity hashes. Trunk's own start script is inline, which the policy forbids.

use crate::assets::{Asset, failed, fill, read, script_link, sheet_link, write};
use crate::scripts::{Form, LoadFrom, Manifest};
use crate::split::{self, Parts};
use crate::tools::minified;
use crate::{Outcome, composer, offline, reader, root, single};
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
    for end in ["_bg.wasm", ".js"] {
        let bound = find(&staging, end)?;
        fs::remove_file(&bound).map_err(failed(&bound))?;
    }
    let Parts {
        first: wasm,
        bindings,
        files,
        chunks,
    } = split::split(&staging, if release { "release" } else { "debug" })?;
    let reader = reader::finish(&staging)?;
    let mut manifest = Manifest::new(LoadFrom::Network);
    for (name, file) in &files {
        manifest.add(name, file);
    }
    manifest.add_chunks(&chunks);
    let (app, js) = manifest.app(&bindings)?;
    let js = write(&staging, "tweeluik", "js", &js)?;
    let script = |manifest: &Manifest, name: &str| {
        manifest.write(&staging, &format!("src/js/{name}.js"), Form::Module)
    };
    manifest.add("reader", &reader.js);
    manifest.add("readerModule", &reader.wasm);
    let camera = script(&manifest, "camera")?;
    let framed = script(&manifest, "framed")?;
    let questions = script(&manifest, "questions")?;
    let device = script(&manifest, "device")?;
    let offline = script(&manifest, "offline")?;
    let Sheets { first, late, inner } = sheets()?;
    let all = minified(&(first.clone() + &late), "css")?;
    let styles = write(&staging, "tweeluik", "css", &minified(&first, "css")?)?;
    let late = write(&staging, "late", "css", &minified(&late, "css")?)?;
    let inner = write(&staging, "element", "css", &minified(&inner, "css")?)?;
    for (name, asset) in [
        ("app", &js),
        ("appModule", &wasm),
        ("camera", &camera),
        ("device", &device),
        ("framed", &framed),
        ("questions", &questions),
        ("offline", &offline),
        ("lateStyle", &late),
        ("elementStyle", &inner),
    ] {
        manifest.add(name, asset);
    }
    let boot = script(&manifest, "boot")?;
    let rescue = manifest.write(&staging, "src/js/rescue.js", Form::Old)?;
    let embed = script(&manifest, "embed")?;
    let frame = script(&manifest, "frame")?;
    // Web editors link to these by a name that stays.
    for (asset, name) in [(&embed, "embed.js"), (&frame, "frame.js")] {
        let (from, to) = (staging.join(&asset.name), staging.join(name));
        fs::copy(&from, &to).map_err(failed(&from))?;
    }
    composer::finish(&staging, &styles, &embed, &manifest)?;
    let (web_manifest, web_manifest_link) = offline::manifest(&staging)?;
    let inside = single::Inside {
        styles: &all,
        app: &app,
        wasm: &wasm,
        files: &files,
        chunks: &chunks,
        rescue: &rescue,
        reader: &reader,
    };
    single::finish(&staging, &inside)?;
    let page = staging.join("index.html");
    // The start script waits for the style sheet, as any module does, and asks for the rest then: what can be
    // read has the line to itself. Asked for here, the modules would take some 0.2 s of a slow line from the
    // first paint (`speed::the_first_screen_is_there_as_soon_as_a_page_without_an_app`).
    let assets = format!(
        "{}\n{web_manifest_link}\n{}",
        sheet_link(&styles),
        first_script_link(&boot) + &plain_script_link(&rescue),
    );
    fill(&page, &page, &assets)?;
    // All that the page can ever ask for.
    let mut kept = vec![
        styles, late, boot, rescue, device, js, wasm, framed, questions, offline,
    ];
    kept.extend(files.into_values());
    kept.extend([camera, reader.js, reader.wasm]);
    kept.extend(web_manifest);
    offline::worker(&staging, kept)
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
