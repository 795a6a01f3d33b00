//! The stand-alone page as a single file, to carry along or to send. It runs the same scripts and
//! modules; only how these are loaded differs (`src/js/load-inside.js`). No worker, no manifest: it is on the
//! device already.

use crate::assets::{ASSETS, Asset, POLICY, SCRIPTS, SINGLE_FILE, failed, filled, read};
use crate::reader::Reader;
use crate::scripts::{Form, LoadFrom, Manifest, Texts, factory};
use crate::tools::squeeze_html;
use crate::{Outcome, root};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What goes into the file.
pub struct Inside<'a> {
    /// All style of the page.
    pub styles: &'a [u8],
    /// What calls the module, before it is bundled.
    pub app: &'a Path,
    /// The first part of the module.
    pub wasm: &'a Asset,
    /// The files of its chunks.
    pub files: &'a BTreeMap<String, Asset>,
    /// Which files each chunk needs.
    pub chunks: &'a BTreeMap<String, Vec<String>>,
    /// The texts of all languages.
    pub texts: &'a Texts,
    /// What says what to do when the app does not come.
    pub rescue: &'a Asset,
    /// What reads codes.
    pub reader: &'a Reader,
}

/// Writes the file. Called while `index.html` still has its marks.
pub fn finish(staging: &Path, inside: &Inside<'_>) -> Outcome<()> {
    let built = |asset: &Asset| staging.join(&asset.name);
    let script = |name: &str| root().join("src/js").join(name);
    let mut manifest = Manifest::new(LoadFrom::Inside);
    for (name, file) in inside.files.iter().chain(&inside.texts.files) {
        manifest.add_inside(name, &built(file));
    }
    manifest.add_chunks(inside.chunks);
    manifest.add_texts(inside.texts);
    manifest.add_inside("app", inside.app);
    manifest.add_inside("appModule", &built(inside.wasm));
    manifest.add_inside("device", &script("device.js"));
    manifest.add_inside("camera", &script("camera.js"));
    let reader = factory("reader.js", &read(&built(&inside.reader.js))?)?;
    manifest.add_made("reader", &reader);
    manifest.add_inside("readerModule", &built(&inside.reader.wasm));
    // It needs nothing to open without internet, has all of its style, and asks for no other file.
    for name in ["questions", "framed", "offline", "lateStyle"] {
        manifest.add_none(name);
    }
    let boot = manifest.bundle("src/js/boot.js", Form::Module)?;
    let boot = String::from_utf8(boot).map_err(|error| error.to_string())?;
    let styles = String::from_utf8_lossy(inside.styles);
    let rescue = read(&built(inside.rescue))?;
    // Either would end the element that it stands in.
    let scripts = [&*boot, &*rescue];
    let ends = |text: &str| text.contains("</script") || text.contains("<!--");
    if scripts.into_iter().any(ends) || styles.contains("</style") {
        return Err(format!(
            "{SINGLE_FILE}: a script or sheet has the end of its element in it."
        ));
    }
    let (style_place, scripts_place) = ("{{style}}", "{{scripts}}");
    let page = filled(
        &staging.join("index.html"),
        &[
            (POLICY, &policy(scripts, &styles)),
            (ASSETS, style_place),
            (SCRIPTS, scripts_place),
        ],
    )?;
    let style = format!("<style>{styles}</style>");
    let scripts = format!("<script>{rescue}</script>\n<script type=\"module\">{boot}</script>");
    let page = squeeze_html(&page)
        .replace(style_place, &style)
        .replace(scripts_place, &scripts);
    let path = staging.join(SINGLE_FILE);
    fs::write(&path, page).map_err(failed(&path))
}

/// What the file may do: run these two scripts with this one style, and ask for nothing.
fn policy(scripts: [&str; 2], style: &str) -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; \
         img-src data: blob:; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'",
        scripts.map(hash).join(" "),
        hash(style)
    )
}
