//! `cargo xtask …`: everything that is done with the project, set-up included.

mod assets;
mod build;
mod composer;
mod dist;
mod offline;
mod page;
mod reader;
mod scripts;
mod server;
mod setup;
mod single;
mod split;
mod test;
mod tools;
mod weight;

use std::path::PathBuf;
use std::process::{Command, ExitCode};

/// What went wrong, as a sentence.
pub type Outcome<T> = Result<T, String>;

const HELP: &str = "cargo xtask COMMAND

  serve        set up, build, and serve the app; prints the address
  serve-built  serve `dist/` as it is
  test         set up, build, and run every check; ends with `N passed, N failed`
  journeys     run the journeys that the next words name, on `dist/` as it is: `journeys pair:: --nocapture`
  build        set up and build `dist/`; prints what the first download weighs
  dist         what a release consists of: build, and list what was built in (SBOM)
  bench        measure the core
  gallery      take the screenshots of docs/gallery
  finish-page  (called by Trunk) put the page together";

fn main() -> ExitCode {
    let command = std::env::args().nth(1).unwrap_or_default();
    let outcome = match command.as_str() {
        "serve" => build::release().and_then(|()| server::serve_for_ever()),
        "serve-built" => server::serve_for_ever(),
        "test" => return test::all(),
        "build" => build::release().and_then(|()| weight::weigh()),
        "dist" => dist::all(),
        "journeys" => test::some_journeys(std::env::args().skip(2)),
        "bench" => test::bench(),
        "gallery" => test::gallery(),
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
