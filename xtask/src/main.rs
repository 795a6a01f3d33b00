//! `cargo xtask …`: everything that is done with the project, set-up included.

mod assets;
mod bench;
mod build;
mod clone;
mod composer;
mod dist;
mod docs;
mod files;
mod journeys;
mod offline;
mod page;
mod reader;
mod sbom;
mod scripts;
mod server;
mod setup;
mod single;
mod split;
mod test;
mod tools;
mod upgrade;
mod weight;

use std::path::PathBuf;
use std::process::{Command, ExitCode};

/// What went wrong, as a sentence.
pub type Outcome<T> = Result<T, String>;

const HELP: &str = "cargo xtask COMMAND

  serve        set up, build, and serve the app; prints the address
  serve-built  serve `dist/` as it is
  test         set up, build, and run the checks of every change; ends with `N passed, N failed`
               --thorough: what is slow and rare too, as before a release
  journeys     run the journeys that the next words name, on `dist/` as it is: `journeys pair:: --nocapture`
  build        set up and build `dist/`; prints what the first download weighs
  pack         build, and make the packages of a release in `target/packages`, with checksums and lists of all
               that was built in (SBOM)
  dist         a release: every check, then the packages, and once more from a clone to see that they are the same
  upgrade      build the last release, or the revision that the next word names, and run the journeys from it to
               what is in `dist/`
  bench        measure the core
               --peers: the page beside other products, how costs grow, and --pieces (half an hour)
               --pieces: what the first download consists of
               --pages: write the tables and plots again from what was measured
  gallery      take the screenshots of docs/gallery
  docs         make the site of the documentation in `dist/docs/`, beside what was built last
  finish-page  (called by Trunk) put the page together";

fn main() -> ExitCode {
    let command = std::env::args().nth(1).unwrap_or_default();
    let outcome = match command.as_str() {
        "serve" => build::release().and_then(|()| server::serve_for_ever()),
        "serve-built" => server::serve_for_ever(),
        "test" => return tests(std::env::args().skip(2)),
        "build" => build::release().and_then(|()| weight::weigh()),
        "pack" => dist::pack(),
        "dist" => dist::all(),
        "upgrade" => upgrade::try_from(std::env::args().nth(2)),
        "journeys" => journeys::some(std::env::args().skip(2)),
        "bench" => bench::some(std::env::args().skip(2)),
        "gallery" => journeys::gallery(),
        "docs" => docs::build(),
        "finish-page" => page::finish(),
        _ => {
            println!("{HELP}");
            return ExitCode::FAILURE;
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("\n{sentence}");
            ExitCode::FAILURE
        }
    }
}

/// The checks; `--thorough` adds what is slow and rare.
fn tests(options: impl Iterator<Item = String>) -> ExitCode {
    let mut extent = test::Extent::Ordinary;
    for option in options {
        if option != "--thorough" {
            eprintln!("cargo xtask test does not know {option}.");
            return ExitCode::FAILURE;
        }
        extent = test::Extent::Thorough;
    }
    test::all(extent)
}

/// The project's top folder: that of the `cargo` that runs this, since a program that was built in another checkout
/// may be run.
pub fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR");
    let here = PathBuf::from(here.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into()));
    here.parent().map(PathBuf::from).unwrap_or(here)
}

/// Where cargo puts what it builds.
pub fn target_folder() -> PathBuf {
    let set = std::env::var_os("CARGO_TARGET_DIR");
    root().join(set.map_or_else(|| "target".into(), PathBuf::from))
}

/// A command that runs in the project's top folder and finds the tools of the set-up.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    let tools = root().join(".tools/node_modules/.bin");
    let path = std::env::var_os("PATH").unwrap_or_default();
    let all = std::iter::once(tools).chain(std::env::split_paths(&path));
    if let Ok(all) = std::env::join_paths(all) {
        command.env("PATH", all);
    }
    command
}

/// Runs a command and says which one failed.
pub fn run(command: &mut Command) -> Outcome<()> {
    let shown = format!("{command:?}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("This failed ({status}): {shown}")),
        Err(error) => Err(format!("This could not be started ({error}): {shown}")),
    }
}

/// What a command prints, where it succeeds.
pub fn output(program: &str, arguments: &[&str]) -> Option<String> {
    let output = command(program).args(arguments).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    output.status.success().then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects people who follow a guide: each command that one names is there.
    #[test]
    fn every_command_that_the_documentation_names_is_there() {
        let folders = ["", "docs/en", "docs/nl", "npm", "wordpress", "bench/peers"];
        let mut named = 0;
        for folder in folders {
            let entries = std::fs::read_dir(root().join(folder)).expect("a folder");
            for entry in entries {
                let path = entry.expect("a file").path();
                if path.extension().is_none_or(|ending| ending != "md") {
                    continue;
                }
                let text = std::fs::read_to_string(&path).expect("a text");
                for rest in text.split("cargo xtask ").skip(1) {
                    let mut word = rest.split(|end: char| !end.is_ascii_lowercase() && end != '-');
                    let word = word.next().unwrap_or_default();
                    let line = format!("\n  {word} ");
                    assert!(HELP.contains(&line), "{}: {word}", path.display());
                    named += 1;
                }
            }
        }
        assert!(named > 20, "{named} commands");
    }
}
