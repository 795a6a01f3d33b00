//! The project in a clone at another place, with nothing built yet.

use crate::{Outcome, command, files, run, target_folder};
use std::path::PathBuf;

/// Clones what was committed last, or another revision, below `target/`; runs a command of ours there, and gives the
/// folder.
pub fn run_in_a_clone(name: &str, revision: Option<&str>, ours: &str) -> Outcome<PathBuf> {
    let clone = target_folder().join(name);
    files::remove(&clone)?;
    run(command("git").args(["clone", "--quiet", "."]).arg(&clone))?;
    if let Some(revision) = revision {
        run(command("git")
            .args(["checkout", "--quiet", revision])
            .current_dir(&clone))?;
    }
    run(command("cargo")
        .args(["xtask", ours])
        .current_dir(&clone)
        .env_remove("CARGO_TARGET_DIR")
        .env_remove("CARGO_MANIFEST_DIR"))?;
    Ok(clone)
}
