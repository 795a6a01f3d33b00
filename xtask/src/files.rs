//! Folders and what lies in them.

use crate::Outcome;
use crate::assets::failed;
use std::fs;
use std::path::Path;

/// The files of a folder and of those below, by their paths from it, in order.
pub fn all(folder: &Path) -> Outcome<Vec<String>> {
    let mut all = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).map_err(failed(&next))? {
            let path = entry.map_err(failed(&next))?.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder);
                let name = name.map_err(|error| error.to_string())?;
                all.push(name.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    all.sort();
    Ok(all)
}

/// Copies a file.
pub fn copy(from: &Path, to: &Path) -> Outcome<()> {
    fs::copy(from, to).map_err(failed(from))?;
    Ok(())
}

/// Copies a folder with all that lies in it, but for what has one of these names at its top.
pub fn copy_folder(from: &Path, to: &Path, without: &[&str]) -> Outcome<()> {
    for name in all(from)? {
        let top = name.split('/').next().unwrap_or_default();
        if without.contains(&top) {
            continue;
        }
        let to = to.join(&name);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(failed(folder))?;
        }
        copy(&from.join(&name), &to)?;
    }
    Ok(())
}

/// Removes a folder with all that lies in it, where there is one.
pub fn remove(folder: &Path) -> Outcome<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(failed(folder))?;
    }
    Ok(())
}

/// Makes a folder, without what was in it.
pub fn empty(folder: &Path) -> Outcome<()> {
    remove(folder)?;
    fs::create_dir_all(folder).map_err(failed(folder))
}

/// Writes a file.
pub fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Outcome<()> {
    fs::write(path, bytes).map_err(failed(path))
}
