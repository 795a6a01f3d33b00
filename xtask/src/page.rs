//! Puts the page together after Trunk has built the module: one style sheet, our own start script,
//! integrity hashes. Trunk's own start script is inline, which the policy forbids.

use crate::{Outcome, command, composer, offline, reader, root, run, single, split};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// The style sheets in their order: what is needed to answer, and what comes with the rest.
const FIRST_SHEETS: [&str; 3] = ["base.css", "controls.css", "answer.css"];
const LATE_SHEETS: [&str; 4] = [
    "comparison.css",
    "exchange.css",
    "workshop.css",
    "print.css",
];

pub fn failed(path: &Path) -> impl Fn(std::io::Error) -> String {
    move |error| format!("{}: {error}", path.display())
}

pub fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(failed(path))
}

pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    hex(digest.get(..8).unwrap_or_default())
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A file of the page: its name with a hash, and its integrity.
pub struct Asset {
    pub name: String,
    pub integrity: String,
}

impl Asset {
    /// How a script beside it calls it.
    pub fn address(&self) -> String {
        format!("./{}", self.name)
    }
}

/// Writes one of our scripts, `folder/name.js`: what it needs of others stands in `{{NAME}}`.
pub fn script(
    staging: &Path,
    folder: &str,
    name: &str,
    parts: &[(&str, String)],
) -> Outcome<Asset> {
    let text = filled(folder, name, parts, ScriptFrom::Network)?;
    if text.contains("{{") {
        return Err(format!(
            "{folder}/{name}.js: something in {{{{…}}}} is not known."
        ));
    }
    write(staging, name, "js", &minified(&text, "js")?)
}

/// How a script brings others.
#[derive(Clone, Copy)]
pub enum ScriptFrom {
    /// From beside itself.
    Network,
    /// From the single file that it is in.
    Inside,
    /// As the script around it does.
    Around,
}

/// The text of a script, with its parts filled in.
pub fn filled(
    folder: &str,
    name: &str,
    parts: &[(&str, String)],
    from: ScriptFrom,
) -> Outcome<String> {
    let source = |place: &str| read(&root().join(place));
    let import = match from {
        ScriptFrom::Network => source("src/script.js")?,
        ScriptFrom::Inside => source("src/inside.js")?,
        ScriptFrom::Around => String::new(),
    };
    let text = source(&format!("{folder}/{name}.js"))?;
    let text = text.replace("// {{load}}", &source("src/load.js")?);
    let text = text.replace("// {{raw}}", &source("src/raw.js")?);
    let text = text.replace("// {{address}}", &source("src/address.js")?);
    let mut text = text.replace("// {{script}}", &import);
    for (part, value) in parts {
        text = text.replace(&format!("{{{{{part}}}}}"), value);
    }
    Ok(text)
}

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

/// Writes a file under a name with its hash.
pub fn write(staging: &Path, stem: &str, end: &str, bytes: &[u8]) -> Outcome<Asset> {
    let name = format!("{stem}-{}.{end}", hash(bytes));
    let path = staging.join(&name);
    fs::write(&path, bytes).map_err(failed(&path))?;
    Ok(Asset {
        name,
        integrity: integrity(bytes),
    })
}

fn find(staging: &Path, end: &str) -> Outcome<PathBuf> {
    let entries = fs::read_dir(staging).map_err(failed(staging))?;
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.to_string_lossy().ends_with(end))
        .ok_or_else(|| format!("Trunk made no file that ends in {end}."))
}

/// Takes a file of Trunk's and gives it back under our own name.
fn take(path: &Path) -> Outcome<Vec<u8>> {
    let bytes = fs::read(path).map_err(failed(path))?;
    fs::remove_file(path).map_err(failed(path))?;
    Ok(bytes)
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

/// How a page asks for a style sheet.
pub fn sheet_link(sheet: &Asset) -> String {
    let Asset { name, integrity } = sheet;
    format!("<link rel=\"stylesheet\" href=\"./{name}\" integrity=\"{integrity}\" crossorigin>")
}

/// How a page asks for a script.
pub fn script_link(script: &Asset) -> String {
    let Asset { name, integrity } = script;
    format!("<script type=\"module\" src=\"./{name}\" integrity=\"{integrity}\"></script>")
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

/// Where a page asks for its files.
pub const MARKER: &str = "<!-- tweeluik:assets -->";

/// Writes a page with its links in the place of the mark.
pub fn fill(source: &Path, page: &Path, assets: &str) -> Outcome<()> {
    let html = read(source)?;
    if !html.contains(MARKER) {
        return Err(format!("{} has lost its mark {MARKER}", source.display()));
    }
    let html = squeeze_html(&html.replace(MARKER, assets));
    fs::write(page, html).map_err(failed(page))
}

/// wasm-bindgen ends the names that module and script share in a random hash. A number of the same
/// length does the same and compresses to nothing.
pub fn tame_names(wasm: &mut [u8], js: &mut String) {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let hash_at = |word: &str| {
        let at = word.len().checked_sub(HASH)?;
        let hex = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c);
        (at > 0 && word.get(at..)?.chars().all(hex)).then_some(at)
    };
    let words = js.split(|c| !is_word(c));
    let mut names: Vec<String> = words
        .filter(|word| hash_at(word).is_some())
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    for (number, name) in names.iter().enumerate() {
        let stem = name.get(..name.len() - HASH).unwrap_or(name);
        let tame = format!("{stem}{number:0HASH$}");
        *js = js.replace(name, &tame);
        let places: Vec<_> = wasm
            .windows(name.len())
            .enumerate()
            .filter(|(_, bytes)| *bytes == name.as_bytes())
            .map(|(place, _)| place)
            .collect();
        for place in places {
            if let Some(slot) = wasm.get_mut(place..place + name.len()) {
                slot.copy_from_slice(tame.as_bytes());
            }
        }
    }
}

/// How long the hash of a name is.
const HASH: usize = 16;

/// A script or sheet as it is shipped: by esbuild where npm could bring it, else only without
/// comments.
pub fn minified(text: &str, kind: &str) -> Outcome<Vec<u8>> {
    if !has_esbuild() {
        return Ok(squeeze(text).into_bytes());
    }
    esbuild(text, &[&format!("--loader={kind}")])
}

/// Whether npm could bring esbuild.
pub fn has_esbuild() -> bool {
    crate::output("esbuild", &["--version"]).is_some()
}

/// A text as esbuild ships it.
pub fn esbuild(text: &str, arguments: &[&str]) -> Outcome<Vec<u8>> {
    let mut child = command("esbuild")
        .args([
            "--minify",
            "--target=es2022,chrome105,firefox121,safari16.4",
            "--charset=utf8",
        ])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("esbuild: {error}"))?;
    if let Some(mut stdin) = child.stdin.take() {
        let written = stdin.write_all(text.as_bytes());
        written.map_err(|error| format!("esbuild: {error}"))?;
    }
    let output = child.wait_with_output();
    let output = output.map_err(|error| format!("esbuild: {error}"))?;
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err("esbuild could not read this.".to_owned())
    }
}

/// A module as it is shipped.
fn optimised(staging: &Path, wasm: &[u8]) -> Outcome<Vec<u8>> {
    if crate::output("wasm-opt", &["--version"]).is_none() {
        return split::without_names(wasm);
    }
    let file = staging.join("part.wasm");
    fs::write(&file, wasm).map_err(failed(&file))?;
    optimise(&file)?;
    take(&file)
}

/// Makes a module small, by wasm-opt where npm could bring it.
pub fn optimise(wasm: &Path) -> Outcome<()> {
    if crate::output("wasm-opt", &["--version"]).is_none() {
        return Ok(());
    }
    run(command("wasm-opt")
        // Rebuilt control flow and like functions side by side: both help the compression.
        .args([
            "--flatten",
            "--rereloop",
            "-Oz",
            "-Oz",
            "--reorder-functions-by-name",
        ])
        // The linker keeps the first kilobyte free.
        .args([
            "--low-memory-unused",
            "--optimize-added-constants-propagate",
        ])
        .args([
            "--strip-debug",
            "--strip-producers",
            "--strip-target-features",
        ])
        // What every browser has that can run the module at all; not the features of tomorrow.
        .args([
            "--enable-bulk-memory",
            "--enable-multivalue",
            "--enable-mutable-globals",
            "--enable-nontrapping-float-to-int",
            "--enable-reference-types",
            "--enable-sign-ext",
        ])
        .arg("-o")
        .arg(wasm)
        .arg(wasm))
}

/// Removes comments of whole lines and the white space around lines: enough, since brotli does the
/// rest. Nothing in our scripts or sheets depends on either.
fn squeeze(text: &str) -> String {
    let mut out = String::new();
    let mut comment = false;
    for line in text.lines().map(str::trim) {
        if comment || line.starts_with("/*") {
            comment = !line.ends_with("*/");
            continue;
        }
        if line.is_empty() || line.starts_with("//") {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

pub fn squeeze_html(html: &str) -> String {
    let kept = html.lines().map(str::trim).filter(|line| {
        let comment = line.starts_with("<!--") && line.ends_with("-->");
        !line.is_empty() && !comment
    });
    kept.collect::<Vec<_>>().join("\n")
}
