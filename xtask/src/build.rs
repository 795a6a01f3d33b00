//! Building `dist/`.

use crate::setup::TARGET;
use crate::{Outcome, command, docs, root, run, setup, target_folder};
use std::path::PathBuf;

/// Sets up and makes a release build, with the documentation beside it.
pub fn release() -> Outcome<()> {
    setup::for_build()?;
    println!("· Building (2 to 4 minutes the first time)");
    run(command("trunk")
        .args(["build", "--release", "--offline", "--locked"])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            compiler_flags(),
        )
        .env_remove("NO_COLOR"))?;
    docs::build()
}

/// The example page that is a Yew app: only the tests need it.
pub fn example() -> Outcome<()> {
    let program = "tweeluik-example-yew";
    run(command("cargo")
        .args(["build", "--quiet", "--release", "--locked", "--target"])
        .args([TARGET, "--package", program])
        // As the release build has it, so that what both need is built once.
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            compiler_flags(),
        ))?;
    let target = target_folder();
    run(command("wasm-bindgen")
        .args(["--target=web", "--no-typescript", "--out-name=app"])
        .arg("--out-dir")
        .arg(target.join("examples-yew"))
        .arg(
            target
                .join(TARGET)
                .join("release")
                .join(program)
                .with_extension("wasm"),
        ))
}

/// Panic messages carry the path of their source: of the builder's machine they need not tell. The module is
/// split later.
fn compiler_flags() -> String {
    let home = |name: &str, folder: &str| {
        let home = std::env::var_os("HOME")
            .map(PathBuf::from)
            .unwrap_or_default();
        let set = std::env::var_os(name).map(PathBuf::from);
        set.unwrap_or_else(|| home.join(folder))
    };
    let registry = home("CARGO_HOME", ".cargo").join("registry/src");
    // What splits the module reads the relocations.
    let mut flags = vec!["-Clink-arg=--emit-relocs".to_owned()];
    for entry in std::fs::read_dir(&registry).into_iter().flatten().flatten() {
        flags.push(format!("--remap-path-prefix={}/=", entry.path().display()));
    }
    flags.push(format!("--remap-path-prefix={}/=", root().display()));
    flags.join(" ")
}
