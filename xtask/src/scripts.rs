//! The scripts: ES modules in `src/js/` and `compose/`, which esbuild bundles. What only the build knows,
//! the names and integrity hashes of files, they import from a module that is written here.

use crate::assets::{Asset, failed, write};
use crate::split::LINK;
use crate::tools::esbuild;
use crate::{Outcome, root, target_folder};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Which way a script finds other files.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum LoadFrom {
    /// Beside itself.
    Network,
    /// In the single file that it is a part of.
    Inside,
}

/// The module `build-manifest`, as far as it is known: `src/js/build-manifest.d.ts` says what is in it. A
/// script that asks for what is not there yet is not bundled.
pub struct Manifest {
    load_from: LoadFrom,
    text: String,
}

/// The files of texts.
pub struct Texts {
    /// The language of a page that names none.
    pub default: String,
    /// The files, by the names that the scripts have for them.
    pub files: BTreeMap<String, Asset>,
    /// For each language and part of the module, the name of its file.
    pub by_language: BTreeMap<String, BTreeMap<String, String>>,
}

impl Texts {
    /// Writes what the app prints for the page.
    ///
    /// # Errors
    /// Where that has another form, or a file cannot be written.
    pub fn write(staging: &Path, default: &Value, texts: &Value) -> Outcome<Texts> {
        let other_form = || "What the app prints for the page has other texts.".to_owned();
        let default = default.as_str().ok_or_else(other_form)?.to_owned();
        let (mut files, mut by_language) = (BTreeMap::new(), BTreeMap::new());
        for (language, parts) in texts.as_object().ok_or_else(other_form)? {
            let mut names = BTreeMap::new();
            for (part, text) in parts.as_object().ok_or_else(other_form)? {
                let text = text.as_str().ok_or_else(other_form)?;
                let stem = format!("texts-{language}-{part}");
                let asset = write(staging, &stem, "txt", text.as_bytes())?;
                let name = stem.replace('-', "_");
                files.insert(name.clone(), asset);
                names.insert(part.clone(), name);
            }
            by_language.insert(language.clone(), names);
        }
        Ok(Texts {
            default,
            files,
            by_language,
        })
    }
}

impl Manifest {
    pub fn new(load_from: LoadFrom) -> Manifest {
        Manifest {
            load_from,
            text: String::new(),
        }
    }

    /// Names a file of this version.
    pub fn add(&mut self, name: &str, asset: &Asset) {
        let asset = json!({ "address": asset.address(), "integrity": asset.integrity });
        self.text
            .push_str(&format!("export const {name} = {asset};\n"));
    }

    /// Gives a value of this version.
    pub fn add_value(&mut self, name: &str, value: &Value) {
        self.text
            .push_str(&format!("export const {name} = {value};\n"));
    }

    /// Names a file that is inside: its module gives the file's bytes, or is the script.
    pub fn add_inside(&mut self, name: &str, module: &Path) {
        let module = json!(module);
        let load = format!("{{ load: () => import({module}) }}");
        self.text
            .push_str(&format!("export const {name} = {load};\n"));
    }

    /// Names a script that is inside, and is made anew each time it is asked for, by a [`factory`].
    pub fn add_made(&mut self, name: &str, factory: &Path) {
        let load = format!("async () => (await import({})).default()", json!(factory));
        self.text
            .push_str(&format!("export const {name} = {{ load: {load} }};\n"));
    }

    /// Says that there is no such file.
    pub fn add_none(&mut self, name: &str) {
        self.text
            .push_str(&format!("export const {name} = null;\n"));
    }

    /// Names the files that each chunk of the module needs; they have been added by these names.
    pub fn add_chunks(&mut self, chunks: &BTreeMap<String, Vec<String>>) {
        let lists = chunks
            .iter()
            .map(|(chunk, files)| format!("{chunk}: [{}]", files.join(", ")));
        let lists: Vec<_> = lists.collect();
        self.text.push_str(&format!(
            "export const chunks = {{ {} }};\n",
            lists.join(", ")
        ));
    }

    /// Names the files of texts, by language and part of the module; they have been added by these names. Those
    /// that come first have a list of their own, since the scripts that are loaded first need no others.
    pub fn add_texts(&mut self, texts: &Texts) {
        let all = texts.by_language.iter().map(|(language, parts)| {
            let parts = parts.iter().map(|(part, name)| format!("{part}: {name}"));
            format!("{language}: {{ {} }}", parts.collect::<Vec<_>>().join(", "))
        });
        let all: Vec<_> = all.collect();
        let first = texts.by_language.iter().filter_map(|(language, parts)| {
            let name = parts.get("first")?;
            Some(format!("{language}: {name}"))
        });
        let first: Vec<_> = first.collect();
        self.text.push_str(&format!(
            "export const texts = {{ {} }};\nexport const firstTexts = {{ {} }};\n",
            all.join(", "),
            first.join(", ")
        ));
        self.add_value("defaultLanguage", &json!(texts.default));
    }

    /// The app's script: what wasm-bindgen wrote, and what links the chunks of the module.
    pub fn app(&self, bindings: &str) -> Outcome<(PathBuf, Vec<u8>)> {
        let bindings = generated("bindings.js", bindings)?;
        let text = format!(
            "export * from {0};\nexport {{ default }} from {0};\n\
             export {{ linkChunks }} from \"{LINK}\";\n",
            json!(bindings)
        );
        let entry = generated("app.js", &text)?;
        let bytes = self.bundle(&entry.to_string_lossy(), Form::Module)?;
        Ok((entry, bytes))
    }

    /// Bundles a script and writes it under a name with its hash.
    pub fn write(&self, staging: &Path, source: &str, form: Form) -> Outcome<Asset> {
        let stem = Path::new(source).file_stem().unwrap_or_default();
        let bytes = self.bundle(source, form)?;
        write(staging, &stem.to_string_lossy(), "js", &bytes)
    }

    /// A script with all that it imports.
    pub fn bundle(&self, source: &str, form: Form) -> Outcome<Vec<u8>> {
        let manifest = generated("build-manifest.js", &self.text)?;
        let load_file = match self.load_from {
            LoadFrom::Network => "src/js/load-file.js",
            LoadFrom::Inside => "src/js/load-inside.js",
        };
        let alias = |name: &str, path: &Path| format!("--alias:{name}={}", path.display());
        let aliases = [
            alias("build-manifest", &manifest),
            alias("load-file", &root().join(load_file)),
            alias(LINK, &root().join("src/js/link-chunks.js")),
        ];
        bundle(source, form, &aliases)
    }
}

/// What a browser takes a script for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A module.
    Module,
    /// A classic script, as workers are.
    Classic,
    /// A classic script that also runs where there are no modules.
    Old,
}

/// The worker, which keeps these files.
pub fn worker(files: &[Asset]) -> Outcome<Vec<u8>> {
    let files: Vec<_> = files
        .iter()
        .map(|file| json!([file.name, file.integrity]))
        .collect();
    let text = format!("export default {};\n", json!(files));
    let kept = generated("kept-files.js", &text)?;
    let alias = format!("--alias:kept-files={}", kept.display());
    bundle("src/js/sw.js", Form::Classic, &[alias])
}

/// A script that exports something as a module whose default export gives it anew with each call.
pub fn factory(name: &str, script: &str) -> Outcome<PathBuf> {
    let bytes = esbuild(
        script,
        &[
            "--minify",
            "--format=iife",
            "--global-name=made",
            // What the file has inside has no address of its own, and needs none.
            "--log-override:empty-import-meta=silent",
        ],
    )?;
    let script = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    generated(
        name,
        &format!("export default () => {{ {script} return made; }};\n"),
    )
}

/// Writes a module for esbuild.
fn generated(name: &str, text: &str) -> Outcome<PathBuf> {
    let folder = target_folder().join("scripts");
    fs::create_dir_all(&folder).map_err(failed(&folder))?;
    let path = folder.join(name);
    fs::write(&path, text).map_err(failed(&path))?;
    Ok(path)
}

fn bundle(source: &str, form: Form, more: &[String]) -> Outcome<Vec<u8>> {
    let form: &[&str] = match form {
        Form::Module => &["--format=esm"],
        Form::Classic => &["--format=iife"],
        Form::Old => &["--format=iife", "--target=es5"],
    };
    let all = [
        source,
        "--bundle",
        "--minify",
        "--loader:.wasm=binary",
        // wasm-bindgen names a module once for each function that is imported from it.
        "--log-override:duplicate-object-key=silent",
    ];
    let more = more.iter().map(String::as_str);
    let arguments: Vec<&str> = all
        .into_iter()
        .chain(form.iter().copied())
        .chain(more)
        .collect();
    esbuild("", &arguments)
}
