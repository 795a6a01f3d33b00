//! What a fresh machine needs. Each step looks first whether it has been done.

use crate::{Outcome, command, output, root, run};
use serde_json::Value;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// What browsers run.
pub const TARGET: &str = "wasm32-unknown-unknown";
const TRUNK: &str = "0.21.14";
/// The same version as in Cargo.toml.
const WASM_BINDGEN: &str = "0.2.129";
const DENY: &str = "0.20.2";
/// CycloneDX's own.
const CYCLONEDX: &str = "0.5.9";
const GECKODRIVER: &str = "0.37.1";
/// What `docs/theme/index.hbs` takes from it is looked at when this changes.
const MDBOOK: &str = "0.5.4";
const OXIPNG: &str = "10.2.1";
/// What npm brings: exactly what the lock file there names. `dependencies` are for the build;
/// `devDependencies` for the tests: the accessibility checker, what checks the scripts, and house
/// styles of real organisations, which the element is tried in. None of it is shipped.
const NPM: &str = "xtask/npm";

/// What the build needs.
pub fn for_build() -> Outcome<()> {
    target()?;
    cargo_tool("trunk", TRUNK, "4 to 6 minutes on two cores", true)?;
    wasm_bindgen()?;
    for_docs()?;
    step("Downloading the crates", "a minute the first time", || {
        run(command("cargo").args(["fetch", "--locked", "--quiet"]))
    })?;
    if npm(Npm::Build) {
        Ok(())
    } else {
        Err("The build needs esbuild by npm: install Node.js with npm and run this again.".into())
    }
}

/// What the tests need beside that.
pub fn for_tests() -> Outcome<()> {
    for_build()?;
    browser()?;
    firefox()?;
    if let Err(sentence) = webkit() {
        println!("  {sentence}");
    }
    if npm(Npm::Tests) {
        Ok(())
    } else {
        Err("The tests need npm: install Node.js with npm and run this again.".into())
    }
}

/// What the check of licences and sources needs.
pub fn for_deny() -> Outcome<()> {
    cargo_tool("cargo-deny", DENY, "5 to 10 minutes on two cores", true)
}

/// What the journeys on real hosts need: WordPress with its database, nginx with brotli, Python.
const HOST_PACKAGES: [&str; 9] = [
    "curl",
    "wordpress",
    "php-cli",
    "php-mysql",
    "mariadb-server",
    "nginx",
    "libnginx-mod-http-brotli-filter",
    "libnginx-mod-http-brotli-static",
    "python3-venv",
];

/// The hosts that journeys try the widget on.
pub fn for_hosts() -> Outcome<()> {
    let programs = ["curl", "php", "mariadbd", "nginx", "python3"];
    let wordpress = Path::new("/usr/share/wordpress").is_dir();
    let is_there = |tool: &&str| is_on_path(tool) || Path::new("/usr/sbin").join(tool).is_file();
    if wordpress && programs.iter().all(is_there) {
        return Ok(());
    }
    apt(
        "WordPress, nginx and what they need",
        "2 to 4 minutes",
        &HOST_PACKAGES,
    )
}

/// What makes the site of the documentation.
pub fn for_docs() -> Outcome<()> {
    let how_long = "1 to 2 minutes on two cores";
    // Without its own server and what watches files.
    let options = ["--locked", "--no-default-features", "--features=search"];
    cargo_tool_with("mdbook", MDBOOK, how_long, &options)
}

/// What makes the pictures of the documentation small.
pub fn for_gallery() -> Outcome<()> {
    for_tests()?;
    let how_long = "1 to 2 minutes on two cores";
    // Without a compression that takes minutes and gains little.
    let options = [
        "--locked",
        "--no-default-features",
        "--features=binary,parallel",
    ];
    cargo_tool_with("oxipng", OXIPNG, how_long, &options)
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
    let is_it = |word: &str| word.strip_prefix('v').unwrap_or(word) == version;
    printed.split_whitespace().any(is_it)
}

fn cargo_tool(tool: &str, version: &str, how_long: &str, locked: bool) -> Outcome<()> {
    let options: &[&str] = if locked { &["--locked"] } else { &[] };
    cargo_tool_with(tool, version, how_long, options)
}

/// As [`cargo_tool`], with more options of `cargo install`.
fn cargo_tool_with(tool: &str, version: &str, how_long: &str, options: &[&str]) -> Outcome<()> {
    if has(tool, version) {
        return Ok(());
    }
    step(&format!("Installing {tool} {version}"), how_long, || {
        let mut install = command("cargo");
        install
            .args(["install", "--quiet", tool, "--version", version])
            .args(options)
            // What runs for seconds need not be built for minutes: Trunk takes half as long without its own
            // profile.
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
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

/// What is wanted of npm.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Npm {
    /// What the build needs.
    Build,
    /// What the tests need beside that.
    Tests,
}

/// Installs npm packages into `.tools` by their lock file, where npm is there. What differs from the
/// lock file is refused, and no package may run a script of its own on the way.
fn npm(wanted: Npm) -> bool {
    let folder = root().join(".tools");
    if is_installed(&folder, wanted).unwrap_or(false) {
        return true;
    }
    let installed = step("Installing by npm", "half a minute", || {
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        for name in ["package.json", "package-lock.json"] {
            let from = root().join(NPM).join(name);
            let copied = std::fs::copy(&from, folder.join(name));
            copied.map_err(|error| format!("{}: {error}", from.display()))?;
        }
        let mut npm = npm_ci();
        if wanted == Npm::Build {
            npm.arg("--omit=dev");
        }
        run(npm.current_dir(&folder))
    });
    installed.is_ok()
}

/// What installs exactly what the lock file of a folder names; no package may run a script of its own.
pub fn npm_ci() -> Command {
    let mut npm = command("npm");
    npm.args([
        "ci",
        "--ignore-scripts",
        "--silent",
        "--no-audit",
        "--no-fund",
    ]);
    npm
}

/// The lock file of what npm brings.
pub fn npm_lock() -> Outcome<Value> {
    json(&root().join(NPM).join("package-lock.json"))
}

fn json(path: &Path) -> Outcome<Value> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Whether all that is wanted is there, and nothing but what the lock file names. npm writes down what
/// it has installed.
fn is_installed(folder: &Path, wanted: Npm) -> Outcome<bool> {
    let lock = npm_lock()?;
    let there = json(&folder.join("node_modules/.package-lock.json"))?;
    let there = there["packages"].as_object().ok_or("no packages")?;
    let locked = &lock["packages"];
    let is_locked = |(place, package): (&String, &Value)| {
        package["integrity"].is_string() && package["integrity"] == locked[place]["integrity"]
    };
    let has = |name: &String| there.contains_key(&["node_modules/", name].concat());
    let names = |kind: &str| locked[""][kind].as_object().into_iter().flatten();
    Ok(there.iter().all(is_locked)
        && names("dependencies").all(|(name, _)| has(name))
        && (wanted == Npm::Build || names("devDependencies").all(|(name, _)| has(name))))
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

/// As [`is_there`], of a program that tells no version.
fn is_on_path(tool: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(tool).is_file())
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

/// Safari's engine. Debian's small browser around it needs a screen, which this one makes up.
const WEBKIT_PACKAGES: [&str; 2] = ["webkit2gtk-driver", "xvfb"];

/// Where Debian puts that browser, in a folder by the version of its interface.
pub fn webkit_browser() -> Option<std::path::PathBuf> {
    let folders = std::fs::read_dir("/usr/lib").ok()?.flatten();
    let versions = folders.filter_map(|folder| std::fs::read_dir(folder.path()).ok());
    let all = versions.flatten().flatten().map(|folder| folder.path());
    let is_webkit = |path: &std::path::PathBuf| {
        path.file_name()
            .is_some_and(|name| name.to_string_lossy().starts_with("webkit2gtk-"))
    };
    let mut found: Vec<_> = all
        .filter(is_webkit)
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|program| program.is_file())
        .collect();
    found.sort();
    found.pop()
}

/// Whether the journeys can run in Safari's engine here.
pub fn has_webkit() -> bool {
    webkit_browser().is_some() && is_on_path("WebKitWebDriver") && is_on_path("Xvfb")
}

/// The third browser: the journeys go on without it, and name what they left out.
fn webkit() -> Outcome<()> {
    if has_webkit() {
        return Ok(());
    }
    let installed = apt(
        "WebKitGTK and a screen for it",
        "a minute",
        &WEBKIT_PACKAGES,
    );
    installed.map_err(|_| {
        "WebKitGTK could not be installed, so the journeys in Safari's engine will be skipped. On \
         Debian: sudo apt-get install webkit2gtk-driver xvfb"
            .into()
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects people who build: what is installed is what was looked at, on every machine. Each package
    /// has one version and its hash, and none is asked of a place of its own.
    #[test]
    fn what_npm_brings_is_named_by_version_and_hash() {
        let lock = npm_lock().expect("a lock file");
        let asked = json(&root().join(NPM).join("package.json")).expect("a list");
        assert_eq!(lock["packages"][""]["dependencies"], asked["dependencies"]);
        assert_eq!(
            lock["packages"][""]["devDependencies"],
            asked["devDependencies"]
        );
        for kind in ["dependencies", "devDependencies"] {
            let names = asked[kind].as_object().expect("names");
            assert!(!names.is_empty());
            for (name, version) in names {
                let package = &lock["packages"][format!("node_modules/{name}")];
                assert_eq!(&package["version"], version, "{name}");
            }
        }
        let packages = lock["packages"].as_object().expect("packages");
        for (name, package) in packages.iter().filter(|(name, _)| !name.is_empty()) {
            let hash = package["integrity"].as_str().unwrap_or_default();
            assert!(hash.starts_with("sha512-"), "{name}");
            assert!(package["link"].is_null(), "{name}");
            let place = package["resolved"].as_str();
            let is_of_npm = |place: &str| place.starts_with("https://registry.npmjs.org/");
            assert!(place.is_none_or(is_of_npm), "{name}: {place:?}");
        }
    }

    /// Protects the same people from a folder in which something else was installed by hand.
    #[test]
    fn what_differs_from_the_lock_file_is_installed_anew() {
        let folder = std::env::temp_dir().join(format!("tweeluik-npm-{}", std::process::id()));
        let written = folder.join("node_modules/.package-lock.json");
        std::fs::create_dir_all(folder.join("node_modules")).expect("a folder");
        let mut all = npm_lock().expect("a lock file");
        let packages = all["packages"].as_object_mut().expect("packages");
        packages.remove("");
        let is_there = |lock: &Value, wanted| {
            std::fs::write(&written, lock.to_string()).expect("a file");
            is_installed(&folder, wanted).unwrap_or(false)
        };
        assert!(is_there(&all, Npm::Tests) && is_there(&all, Npm::Build));
        let mut one_less = all.clone();
        let axe = "node_modules/axe-core";
        one_less["packages"]
            .as_object_mut()
            .expect("packages")
            .remove(axe);
        assert!(!is_there(&one_less, Npm::Tests) && is_there(&one_less, Npm::Build));
        let mut changed = all.clone();
        changed["packages"]["node_modules/esbuild"]["integrity"] = "sha512-other".into();
        assert!(!is_there(&changed, Npm::Build));
        let mut more = all.clone();
        more["packages"]["node_modules/more"] = all["packages"][axe].clone();
        assert!(!is_there(&more, Npm::Build));
        std::fs::remove_dir_all(&folder).expect("the folder goes");
        assert!(!is_installed(&folder, Npm::Build).unwrap_or(false));
    }
}
