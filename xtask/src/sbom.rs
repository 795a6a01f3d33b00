//! Lists of all that was built into a release (SBOM, CycloneDX), and of what npm brought to build it with.

use crate::assets::hex;
use crate::setup::TARGET;
use crate::{Outcome, command, output, root, run, setup};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// What is shipped: package, its folder, and the name of its list in `dist/`.
const SHIPPED: [(&str, &str, &str); 2] = [
    ("tweeluik", "", "sbom.cdx.json"),
    ("tweeluik-reader", "reader", "sbom-reader.cdx.json"),
];
/// The other members of the workspace: the tool writes a list for each. What of them is shipped stands in the
/// lists above.
const WITHOUT_A_LIST: [&str; 5] = [
    "crates/core",
    "crates/locale-build",
    "examples/yew",
    "reader/g2p",
    "xtask",
];
/// The list of what npm brings. It works on what is shipped, and adds nothing of its own.
const TOOLS: &str = "sbom-tools.cdx.json";
/// What the tool calls a list, where it finds a package.
const WRITTEN: &str = "sbom-of-this-release";

/// Writes the lists beside what was built, into `dist/`.
pub fn write() -> Outcome<()> {
    setup::for_sbom()?;
    println!("\n· Listing what was built in");
    let mut tool = command("cargo");
    tool.args(["cyclonedx", "--quiet", "--format=json"])
        .args(["--spec-version=1.5", "--no-build-deps", "--target", TARGET])
        .args(["--override-filename", WRITTEN]);
    // The day of the last commit, so that the same source gives the same list.
    if let Some(day) = output("git", &["log", "-1", "--format=%ct"]) {
        tool.env("SOURCE_DATE_EPOCH", day.trim());
    }
    let made = run(&mut tool);
    let lists = SHIPPED.map(|(_, folder, _)| read(&written(folder)));
    // It writes beside each package, where nothing may stay.
    let folders = SHIPPED.map(|(_, folder, _)| folder);
    for folder in folders.iter().chain(&WITHOUT_A_LIST) {
        let _ = fs::remove_file(written(folder));
    }
    made?;
    for ((package, _, name), list) in SHIPPED.into_iter().zip(lists) {
        let list = without_paths(&list?);
        check(&list, &tree(package)?).map_err(|missing| format!("{name}: {missing}"))?;
        let path = root().join("dist").join(name);
        fs::write(&path, &list).map_err(|error| format!("{}: {error}", path.display()))?;
        println!("  dist/{name}");
    }
    let path = root().join("dist").join(TOOLS);
    let list = format!("{:#}\n", tools(&setup::npm_lock()?)?);
    fs::write(&path, list).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("  dist/{TOOLS}");
    Ok(())
}

/// The list of what npm brings, from its lock file. None of it is shipped: what the build works with is
/// optional in the words of CycloneDX, what only the tests need is excluded.
fn tools(lock: &Value) -> Outcome<Value> {
    let packages = lock["packages"].as_object().ok_or("no packages")?;
    let mut components = Vec::new();
    for (place, package) in packages.iter().filter(|(place, _)| !place.is_empty()) {
        let text = |key: &str| package[key].as_str().ok_or(format!("{place} has no {key}"));
        let name = place.rsplit("node_modules/").next().unwrap_or_default();
        let version = text("version")?;
        let hash = text("integrity")?.strip_prefix("sha512-");
        let hash = hash.and_then(|hash| STANDARD.decode(hash).ok());
        let hash = hash.ok_or(format!("{place} has no SHA-512"))?;
        let purl = format!("pkg:npm/{}@{version}", name.replace('@', "%40"));
        let is_of_tests = package["dev"] == true;
        components.push(json!({
            "type": "library",
            "bom-ref": purl,
            "name": name,
            "version": version,
            "scope": if is_of_tests { "excluded" } else { "optional" },
            "hashes": [{ "alg": "SHA-512", "content": hex(&hash) }],
            "licenses": [{ "expression": text("license")? }],
            "purl": purl,
        }));
    }
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": { "type": "application", "name": "tweeluik-tools" },
        },
        "components": components,
    }))
}

/// Where the tool writes the list of the package in this folder.
fn written(folder: &str) -> PathBuf {
    root().join(folder).join(WRITTEN).with_extension("json")
}

fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Where this was built is nobody's business.
fn without_paths(list: &str) -> String {
    list.replace(&root().display().to_string(), ".")
}

/// What cargo says that a package is made of, a crate a line: name, version, licence.
fn tree(package: &str) -> Outcome<String> {
    let arguments = ["tree", "--locked", "--edges=normal", "--prefix=none"];
    let which = ["--target", TARGET, "--package", package, "--format={p}|{l}"];
    output("cargo", &[&arguments[..], &which].concat()).ok_or("cargo tree gives nothing".into())
}

/// Whether a list names every crate of such a tree, with version and licence.
fn check(list: &str, tree: &str) -> Outcome<()> {
    // A component begins with its reference; what is nested in one is further in.
    let components: Vec<&str> = list.split("\"bom-ref\":").collect();
    let mut count = 0;
    for line in tree.lines().filter(|line| !line.trim().is_empty()) {
        let (crate_, licence) = line.split_once('|').ok_or("no licence")?;
        let mut words = crate_.split_whitespace();
        let name = words.next().unwrap_or_default();
        let version = words.next().unwrap_or_default().trim_start_matches('v');
        // The old way to write two licences is put into the new one.
        let licence = licence.trim_end_matches(" (*)").replace('/', " OR ");
        let is_named = components.iter().any(|component| {
            let has =
                |key: &str, value: &str| component.contains(&format!("\"{key}\": \"{value}\""));
            has("name", name) && has("version", version) && has("expression", &licence)
        });
        if !is_named {
            return Err(format!("{name} {version} ({licence}) is not in the list"));
        }
        count += 1;
    }
    if count < 2 {
        return Err("cargo tree names next to nothing".into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = r#"{ "components": [
        { "bom-ref": "a", "name": "yew", "version": "0.23.0", "licenses": [{ "expression": "MIT" }] },
        { "bom-ref": "b", "name": "lru", "version": "0.18.5", "licenses": [{ "expression": "ISC" }] }
    ] }"#;

    /// Protects those who look up whether a release has a crate with a known hole.
    #[test]
    fn a_list_that_lacks_a_crate_its_version_or_its_licence_is_refused() {
        assert_eq!(
            check(LIST, "yew v0.23.0|MIT\nlru v0.18.5|ISC (*)\n"),
            Ok(())
        );
        for tree in [
            "yew v0.23.0|MIT\nserde v1.0.0|MIT",
            "yew v0.23.0|MIT\nlru v0.18.5|ISC/MIT",
            "yew v0.23.1|MIT\nlru v0.18.5|ISC",
            "yew v0.23.0|ISC\nlru v0.18.5|ISC",
            "",
        ] {
            assert!(check(LIST, tree).is_err(), "{tree}");
        }
    }

    /// Protects the same people: what npm brings to the build is listed too, with version, licence and
    /// hash, and nothing of it is called a part of what is shipped.
    #[test]
    fn what_npm_brings_is_listed_with_version_licence_and_hash() {
        let lock = setup::npm_lock().expect("a lock file");
        let list = tools(&lock).expect("a list");
        let packages = lock["packages"].as_object().expect("packages");
        let components = list["components"].as_array().expect("components");
        assert_eq!(components.len(), packages.len() - 1);
        for name in ["binaryen", "esbuild", "@esbuild/linux-x64", "axe-core"] {
            let found = components.iter().find(|one| one["name"] == name);
            let found = found.unwrap_or_else(|| panic!("{name} is not listed"));
            let locked = &packages[&format!("node_modules/{name}")];
            assert_eq!(found["version"], locked["version"], "{name}");
            assert_eq!(found["licenses"][0]["expression"], locked["license"]);
            let hash = found["hashes"][0]["content"].as_str().unwrap_or_default();
            assert_eq!(hash.len(), 128, "{name}");
            assert_ne!(found["scope"], "required", "{name}");
        }
        assert_eq!(
            components
                .iter()
                .find(|one| one["name"] == "axe-core")
                .map(|axe| &axe["scope"]),
            Some(&json!("excluded"))
        );
        let mut without = lock.clone();
        without["packages"]["node_modules/esbuild"]["integrity"] = Value::Null;
        assert!(tools(&without).is_err());
    }

    /// Protects a release from a package that is shipped, or added, and forgotten here.
    #[test]
    fn every_member_of_the_workspace_has_a_list_or_is_known_to_need_none() {
        let members = read(&root().join("Cargo.toml")).expect("the workspace");
        let line = members.lines().find(|line| line.starts_with("members"));
        let mut members: Vec<_> = line
            .unwrap_or_default()
            .split('"')
            .skip(1)
            .step_by(2)
            .collect();
        members.sort_unstable();
        let shipped = SHIPPED.map(|(_, folder, _)| folder);
        let known = shipped.into_iter().filter(|folder| !folder.is_empty());
        let mut known: Vec<_> = known.chain(WITHOUT_A_LIST).collect();
        known.sort_unstable();
        assert_eq!(members, known);
    }
}
