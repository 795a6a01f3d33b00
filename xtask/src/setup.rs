//! What a fresh machine needs. Each step looks first whether it has been done.

use crate::{Outcome, command, output, root, run};
use std::time::Instant;

/// What browsers run.
pub const TARGET: &str = "wasm32-unknown-unknown";
const TRUNK: &str = "0.21.14";
/// The same version as in Cargo.toml.
const WASM_BINDGEN: &str = "0.2.129";
const BINARYEN: &str = "binaryen@132.0.0";
const ESBUILD: &str = "esbuild@0.28.2";
const AXE: &str = "axe-core@4.14.1";
const DENY: &str = "0.20.2";
/// CycloneDX's own.
const CYCLONEDX: &str = "0.5.9";
const GECKODRIVER: &str = "0.37.1";
/// House styles of real organisations, which the element is tried in; never shipped.
const TOKENS: [&str; 8] = [
    "@utrecht/design-tokens@5.0.1",
    "@nl-design-system-unstable/rotterdam-design-tokens@1.0.0-alpha.125",
    "@rijkshuisstijl-community/design-tokens@11.1.0",
    "@gemeentenijmegen/design-tokens@0.0.2-alpha.12",
    "@gemeente-denhaag/design-tokens-components@4.1.0",
    "@nl-rvo/design-tokens@1.12.0",
    "@nl-design-system-unstable/voorbeeld-design-tokens@7.4.1",
    "@nl-design-system-community/ma-design-tokens@2.5.0",
];

/// What the build needs.
pub fn for_build() -> Outcome<()> {
    target()?;
    cargo_tool("trunk", TRUNK, "6 to 12 minutes on two cores", true)?;
    wasm_bindgen()?;
    step("Downloading the crates", "a minute the first time", || {
        run(command("cargo").args(["fetch", "--locked", "--quiet"]))
    })?;
    if !(npm(&[BINARYEN, ESBUILD])) {
        println!("· npm is not there: building without wasm-opt and esbuild, about 4 % larger");
    }
    Ok(())
}

/// What the tests need beside that.
pub fn for_tests() -> Outcome<()> {
    for_build()?;
    browser()?;
    firefox()?;
    if npm(&[AXE]) && npm(&TOKENS) {
        Ok(())
    } else {
        Err("The accessibility tests need npm: install Node.js with npm and run this again.".into())
    }
}

/// What the check of licences and sources needs.
pub fn for_deny() -> Outcome<()> {
    cargo_tool("cargo-deny", DENY, "5 to 10 minutes on two cores", true)
}

/// What lists the parts of a release.
pub fn for_sbom() -> Outcome<()> {
    // It is asked as a command of cargo: by itself it takes no `--version`.
    let printed = output("cargo", &["cyclonedx", "--version"]).unwrap_or_default();
    if printed.split_whitespace().any(|word| word == CYCLONEDX) {
        return Ok(());
    }
    let how_long = "2 to 5 minutes on two cores";
    cargo_tool("cargo-cyclonedx", CYCLONEDX, how_long, true)
}

fn step(what: &str, how_long: &str, work: impl FnOnce() -> Outcome<()>) -> Outcome<()> {
    println!("· {what} ({how_long})");
    let start = Instant::now();
    work()?;
    println!("  done in {} s", start.elapsed().as_secs());
    Ok(())
}

fn target() -> Outcome<()> {
    let installed = output("rustup", &["target", "list", "--installed"]).unwrap_or_default();
    if installed.lines().any(|line| line == TARGET) {
        return Ok(());
    }
    step("Adding the Rust target for WebAssembly", "a minute", || {
        run(command("rustup").args(["target", "add", TARGET]))
    })
}

fn has(tool: &str, version: &str) -> bool {
    let printed = output(tool, &["--version"]).unwrap_or_default();
    printed.split_whitespace().any(|word| word == version)
}

fn cargo_tool(tool: &str, version: &str, how_long: &str, locked: bool) -> Outcome<()> {
    if has(tool, version) {
        return Ok(());
    }
    step(&format!("Installing {tool} {version}"), how_long, || {
        let mut install = command("cargo");
        install.args(["install", "--quiet", tool, "--version", version]);
        if locked {
            install.arg("--locked");
        }
        run(&mut install)
    })
}

fn wasm_bindgen() -> Outcome<()> {
    if has("wasm-bindgen", WASM_BINDGEN) {
        return Ok(());
    }
    let how_long = "3 to 7 minutes on two cores";
    let locked = cargo_tool_named("wasm-bindgen-cli", how_long, true);
    locked.or_else(|_| {
        println!("  its lock file could not be used: trying without");
        cargo_tool_named("wasm-bindgen-cli", how_long, false)
    })
}

fn cargo_tool_named(package: &str, how_long: &str, locked: bool) -> Outcome<()> {
    cargo_tool(package, WASM_BINDGEN, how_long, locked)
}

/// Installs npm packages into `.tools`, where npm is there.
fn npm(packages: &[&str]) -> bool {
    let folder = root().join(".tools");
    let is_there = |package: &&&str| {
        let name = package.rsplit_once('@').map_or(**package, |(name, _)| name);
        folder.join("node_modules").join(name).exists()
    };
    let missing: Vec<_> = packages.iter().filter(|one| !is_there(one)).collect();
    if missing.is_empty() {
        return true;
    }
    let names = missing.iter().map(|name| **name).collect::<Vec<_>>();
    let what = format!("Installing {} by npm", names.join(", "));
    let installed = step(&what, "half a minute", || {
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        run(command("npm")
            .args(["install", "--silent", "--no-audit", "--no-fund", "--prefix"])
            .arg(&folder)
            .args(missing))
    });
    installed.is_ok()
}

/// Where the accessibility checker is.
pub fn axe() -> std::path::PathBuf {
    root().join(".tools/node_modules/axe-core/axe.min.js")
}

/// The browser and its driver.
pub const BROWSER: (&str, &str) = ("chromium", "chromedriver");

fn is_there(tool: &str) -> bool {
    output(tool, &["--version"]).is_some()
}

/// Installs Debian packages.
fn apt(what: &str, how_long: &str, packages: &[&str]) -> Outcome<()> {
    let apt = |arguments: &[&str]| {
        run(command("apt-get")
            .args(arguments)
            .env("DEBIAN_FRONTEND", "noninteractive"))
    };
    step(&format!("Installing {what} by apt"), how_long, || {
        apt(&["update", "-q"])?;
        apt(&[
            &["install", "-y", "-q", "--no-install-recommends"],
            packages,
        ]
        .concat())
    })
}

/// The second browser. Its driver is no package of Debian.
fn firefox() -> Outcome<()> {
    if !is_there("firefox") {
        let installed = apt("Firefox", "a minute", &["firefox-esr"]);
        installed.map_err(|_| {
            "The browser tests need `firefox` on the PATH too, and it could not be installed. On \
             Debian: sudo apt-get install firefox-esr"
        })?;
    }
    cargo_tool(
        "geckodriver",
        GECKODRIVER,
        "1 to 3 minutes on two cores",
        true,
    )
}

fn browser() -> Outcome<()> {
    let (browser, driver) = BROWSER;
    if is_there(browser) && is_there(driver) {
        return Ok(());
    }
    let packages = ["chromium", "chromium-driver", "fonts-noto-core"];
    let installed = apt("Chromium and its driver", "1 to 3 minutes", &packages);
    installed.map_err(|_| {
        "The browser tests need `chromium` and `chromedriver` on the PATH, and they could not be \
         installed. On Debian or Ubuntu: sudo apt-get install chromium chromium-driver"
            .into()
    })
}
