//! Puts the page together after Trunk has built the module: one style sheet, our own start script,
//! integrity hashes. Trunk's own start script is inline, which the policy forbids.

use crate::assets::{Asset, failed, fill, read, script_link, sheet_link, write};
use crate::scripts::{Form, LoadFrom, Manifest};
use crate::tools::{esbuild, minified, optimise, tame_names};
use crate::{Outcome, composer, offline, output, reader, single, split};
use std::fs;
use std::path::{Path, PathBuf};

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
    let mut manifest = Manifest::new(LoadFrom::Network);
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
    // Where the module comes in one piece, so does the style.
    let first = if rest.is_some() {
        sheet("first")?
    } else {
        all.clone()
    };
    let styles = write(&staging, "tweeluik", "css", &first)?;
    let late = rest
        .as_ref()
        .map(|_| write(&staging, "late", "css", &sheet("late")?));
    let late = late.transpose()?;
    let inner = write(&staging, "element", "css", &sheet("element")?)?;
    for (name, asset) in [
        ("app", &js),
        ("appModule", &wasm),
        ("camera", &camera),
        ("device", &device),
        ("framed", &framed),
        ("questions", &questions),
        ("offline", &offline),
        ("elementStyle", &inner),
    ] {
        manifest.add(name, asset);
    }
    // Without a rest the page asks for none.
    manifest.add_or_none("restModule", rest.as_ref());
    manifest.add_or_none("lateStyle", late.as_ref());
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
        js: &js,
        wasm: &wasm,
        rest: rest.as_ref(),
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
        styles, boot, rescue, device, js, wasm, framed, questions, offline,
    ];
    kept.extend(rest.into_iter().chain(late));
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
