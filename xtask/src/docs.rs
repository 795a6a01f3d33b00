//! The site of the documentation: two books by mdBook, with the pictures that both show.

use crate::{Outcome, command, root, run, setup, target_folder};
use std::fs;
use std::path::Path;

/// A book for each language, by its folder in `docs/`.
const BOOKS: [&str; 2] = ["nl", "en"];
/// What lies beside the books, here as on the site, so that the same links lead to it.
const PICTURES: &str = "gallery";
/// The page that lets people choose a language.
const FIRST_PAGE: &str = "index.html";

/// Builds the site in `target/site/`.
pub fn build() -> Outcome<()> {
    setup::for_docs()?;
    let docs = root().join("docs");
    let site = target_folder().join("site");
    for book in BOOKS {
        let folder = site.join(book);
        run(command("mdbook")
            .arg("build")
            .arg(docs.join(book))
            .arg("--dest-dir")
            .arg(&folder))?;
        // What lies beside the pages is copied, and so is this.
        let settings = folder.join("book.toml");
        fs::remove_file(&settings).map_err(|error| format!("{}: {error}", settings.display()))?;
    }
    copy_files(&docs.join(PICTURES), &site.join(PICTURES))?;
    copy(&docs.join(FIRST_PAGE), &site.join(FIRST_PAGE))?;
    println!("\n{}", site.join(FIRST_PAGE).display());
    Ok(())
}

/// Copies the files of a folder, and removes what was there before.
fn copy_files(from: &Path, to: &Path) -> Outcome<()> {
    let fail = |error: std::io::Error| format!("{}: {error}", from.display());
    if to.exists() {
        fs::remove_dir_all(to).map_err(fail)?;
    }
    fs::create_dir_all(to).map_err(fail)?;
    for entry in fs::read_dir(from).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Outcome<()> {
    let copied = fs::copy(from, to);
    copied.map_err(|error| format!("{}: {error}", from.display()))?;
    Ok(())
}
