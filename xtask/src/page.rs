//! Puts the page together after Trunk has built the module: one style sheet, our own start script,
//! integrity hashes. Trunk's own start script is inline, which the policy forbids.

use crate::assets::{Asset, failed, fill, read, script_link, sheet_link, write};
use crate::scripts::{Form, LoadFrom, Manifest, Texts};
use crate::split::{self, Parts};
use crate::tools::esbuild;
use crate::{Outcome, command, composer, offline, reader, single};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// A style sheet of `styles/` with all that it imports.
fn sheet(name: &str) -> Outcome<Vec<u8>> {
    esbuild("", &[&format!("styles/{name}.css"), "--bundle", "--minify"])
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
    let page = staging.join("index.html");
    let drawn = drawn()?;
    add_drawn(&page, &drawn)?;
    let texts = Texts::write(&staging, &drawn["language"], &drawn["texts"])?;
    let reader = reader::finish(&staging)?;
    let mut manifest = Manifest::new(LoadFrom::Network);
    for (name, file) in files.iter().chain(&texts.files) {
        manifest.add(name, file);
    }
    manifest.add_chunks(&chunks);
    manifest.add_texts(&texts);
    manifest.add_value("elementTexts", &drawn["element"]);
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
    let all = sheet("all")?;
    let styles = write(&staging, "tweeluik", "css", &sheet("first")?)?;
    let late = write(&staging, "late", "css", &sheet("late")?)?;
    let inner = write(&staging, "element", "css", &sheet("element")?)?;
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
        texts: &texts,
        rescue: &rescue,
        reader: &reader,
    };
    single::finish(&staging, &inside)?;
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
        styles, boot, rescue, device, js, wasm, framed, questions, offline,
    ];
    kept.push(late);
    kept.extend(files.into_values());
    // Of every language: where there is no internet, none can be fetched.
    kept.extend(texts.files.into_values());
    kept.extend([camera, reader.js, reader.wasm]);
    kept.extend(web_manifest);
    offline::worker(&staging, kept)
}

/// What the page needs of the app: its program prints that natively, as JSON.
fn drawn() -> Outcome<Value> {
    let output = command("cargo")
        .args(["run", "--quiet", "--locked", "--features", "page"])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    serde_json::from_slice(&output.stdout)
        .map_err(|error| format!("What the app prints for the page cannot be read: {error}"))
}

/// Puts into the page what the app itself draws: the first screen, and what to do where the app does not come.
fn add_drawn(page: &Path, drawn: &Value) -> Outcome<()> {
    let mut html = read(page)?;
    for name in ["title", "description", "body"] {
        let mark = format!("<!-- tweeluik:{name} -->");
        let text = drawn[name].as_str().filter(|_| html.contains(&mark));
        let text = text.ok_or_else(|| format!("{} has lost its mark {mark}", page.display()))?;
        html = html.replace(&mark, text);
    }
    fs::write(page, html).map_err(failed(page))
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
