//! Puts the page together after Trunk has built the module: one style sheet, our own start script,
//! integrity hashes. Trunk's own start script is inline, which the policy forbids.

use crate::assets::{ASSETS, Asset, SCRIPTS, failed, fill, filled, script_link, sheet_link, write};
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
    // At the end: what can be read comes first, and what makes it run comes as soon as the line is free. Scripts in
    // the head made the first paint up to 1.16 times as late as a page without (now 0.91 to 1.00), and a module that
    // only the start script asked for was ready at 3.3 times that (now 2.7): `cargo xtask journeys speed::`.
    // In one line, which the test server leaves out for the page without.
    let scripts = [
        script_link(&boot),
        preload_links(&[&js, &device], &wasm),
        plain_script_link(&rescue),
    ]
    .concat();
    let assets = format!("{}\n{web_manifest_link}", sheet_link(&styles));
    fill(&page, &page, &[(ASSETS, &assets), (SCRIPTS, &scripts)])?;
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
    let text = |name: &str| {
        let text = drawn[name].as_str();
        text.ok_or_else(|| format!("The app printed no {name} for the page."))
    };
    let parts = [
        ("<!-- tweeluik:title -->", text("title")?),
        ("<!-- tweeluik:description -->", text("description")?),
        ("<!-- tweeluik:body -->", text("body")?),
    ];
    let html = filled(page, &parts)?;
    fs::write(page, html).map_err(failed(page))
}

/// Holds in Chromium alone, since the others do not know the feature. Only there `fetch` takes what was preloaded:
/// Safari downloads it twice, and Firefox takes it from its cache at best.
const REUSES_PRELOADS: &str =
    "(prefers-reduced-transparency) or (not (prefers-reduced-transparency))";

/// How a page asks for what the start script will need, before that script is there.
fn preload_links(scripts: &[&Asset], wasm: &Asset) -> String {
    let script = |Asset { name, integrity }: &Asset| {
        format!("<link rel=\"modulepreload\" href=\"./{name}\" integrity=\"{integrity}\">")
    };
    // Browsers do not check a hash here, and one of them complains of it in the console, with the whole address:
    // the start script asks for the module with its hash.
    let wasm = format!(
        "<link rel=\"preload\" as=\"fetch\" href=\"./{}\" crossorigin media=\"{REUSES_PRELOADS}\">",
        wasm.name
    );
    scripts.iter().copied().map(script).collect::<String>() + &wasm
}

/// How a page asks for a script that is no module.
fn plain_script_link(script: &Asset) -> String {
    let Asset { name, integrity } = script;
    format!(
        "<script defer fetchpriority=\"low\" src=\"./{name}\" integrity=\"{integrity}\"></script>"
    )
}
