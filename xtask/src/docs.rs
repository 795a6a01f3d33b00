//! The site of the documentation: two books by mdBook, with the pictures that both show.

use crate::assets::{failed, read};
use crate::{Outcome, command, files, root, run, setup};
use std::fs;
use std::path::Path;

/// A book for each language, by its folder in `docs/`.
const BOOKS: [&str; 2] = ["nl", "en"];
/// What lies beside the books, here as on the site, so that the same links lead to it.
const PICTURES: [&str; 2] = ["gallery", "bench"];
/// The page that lets people choose a language.
const FIRST_PAGE: &str = "index.html";

/// What mdBook adds and our pages do not use: its own looks, search and list of chapters.
const NOT_USED: [&str; 10] = [
    "ayu-highlight.css",
    "clipboard.min.js",
    "highlight.css",
    "highlight.js",
    "mark.min.js",
    "searcher.js",
    "toc.html",
    "toc.js",
    "tomorrow-night.css",
    // What lies beside the pages is copied, and so is this.
    "book.toml",
];

/// What mdBook writes as a style into a page, where a strict policy refuses it, and the classes that stand for it in
/// `docs/theme/css/general.css`.
const STYLES: [(&str, &str); 2] = [
    ("style=\"text-align: right\"", "class=\"number\""),
    (
        "style=\"break-before: page; page-break-before: always;\"",
        "class=\"new-page\"",
    ),
];

/// Builds the site in `dist/docs/`, beside the app: wherever that is served, its documentation is too.
pub fn build() -> Outcome<()> {
    setup::for_docs()?;
    let docs = root().join("docs");
    let site = root().join("dist/docs");
    for book in BOOKS {
        let folder = site.join(book);
        run(command("mdbook")
            .arg("build")
            .arg(docs.join(book))
            .arg("--dest-dir")
            .arg(&folder)
            .env("MDBOOK_LOG", "warn"))?;
        for name in NOT_USED {
            let file = folder.join(name);
            fs::remove_file(&file).map_err(failed(&file))?;
        }
        styles_as_classes(&folder)?;
    }
    for pictures in PICTURES {
        let there = site.join(pictures);
        files::empty(&there)?;
        files::copy_folder(&docs.join(pictures), &there, &[])?;
    }
    files::copy(&docs.join(FIRST_PAGE), &site.join(FIRST_PAGE))
}

/// Puts classes in the place of styles in every page of a folder.
fn styles_as_classes(folder: &Path) -> Outcome<()> {
    for name in files::all(folder)? {
        if !name.ends_with(".html") {
            continue;
        }
        let path = folder.join(name);
        let mut page = read(&path)?;
        for (style, class) in STYLES {
            page = page.replace(style, class);
        }
        files::write(&path, page)?;
    }
    Ok(())
}
