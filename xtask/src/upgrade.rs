//! From the last release to this version: what that one has left on a device is there in this one.

use crate::journeys::{self, Engine, Running};
use crate::{Outcome, clone, output, run, server, setup};
use std::process::Command;

/// The journeys that need the last release.
pub const JOURNEYS: &str = "upgrade::";

/// The tag of the last release, where there is one.
pub fn last_release() -> Option<String> {
    let arguments = ["describe", "--tags", "--abbrev=0", "--match=v*"];
    let tag = output("git", &arguments)?.trim().to_owned();
    (!tag.is_empty()).then_some(tag)
}

/// Builds the last release, or the revision that somebody names, and runs the journeys from it to what is in `dist/`.
pub fn try_from(named: Option<String>) -> Outcome<()> {
    let none = "No release yet, so name a revision: cargo xtask upgrade REVISION";
    let revision = named.or_else(last_release).ok_or(none)?;
    setup::for_tests()?;
    let (_running, mut journeys) = journeys(&revision)?;
    run(journeys.args([JOURNEYS, "--ignored", "--test-threads=1"]))
}

/// The command that runs journeys with a server beside it that serves a revision, and what has to run meanwhile.
pub fn journeys(revision: &str) -> Outcome<(Option<Running>, Command)> {
    println!("\n· Building {revision} in a clone");
    let clone = clone::run_in_a_clone("last-release", Some(revision), "build")?;
    let server = server::start_with(0, clone.join("dist"))?;
    let (running, mut command) = journeys::run_in(Engine::Chromium)?;
    command.env("TWEELUIK_LAST_RELEASE", &server.address);
    Ok((running, command))
}
