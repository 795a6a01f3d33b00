//! A release: every check, then the packages that people take, each the same from the same source.

use crate::assets::{hex, read};
use crate::test::{self, Extent};
use crate::{
    Outcome, build, clone, command, files, output, root, run, sbom, setup, target_folder, weight,
};
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The list of what each package hashes to, as `sha256sum --check` reads it.
const CHECKSUMS: &str = "SHA256SUMS";

/// Runs every check, makes the packages, and makes them once more from a copy of the source elsewhere: both have to
/// be the same, byte for byte.
pub fn all() -> Outcome<()> {
    if test::all(Extent::Thorough) != ExitCode::SUCCESS {
        return Err("Nothing is released as long as a check fails.".into());
    }
    pack()?;
    again()
}

/// Builds, and makes the packages in `target/packages/`.
pub fn pack() -> Outcome<()> {
    build::release()?;
    weight::weigh()?;
    sbom::write()?;
    let version = version()?;
    let packages = target_folder().join("packages");
    files::empty(&packages)?;
    println!("\n· Packing version {version}");
    let dist = root().join("dist");
    let name = |what: &str, ending: &str| packages.join(format!("{what}-{version}.{ending}"));
    zip(&dist, "tweeluik", &name("tweeluik", "zip"))?;
    files::copy(&dist.join("tweeluik.html"), &name("tweeluik", "html"))?;
    let plugin = plugin()?;
    zip(&plugin, "tweeluik", &name("tweeluik-wordpress", "zip"))?;
    npm_package(&version, &packages)?;
    checksums(&packages)
}

/// The version of the app, which is that of all packages.
pub fn version() -> Outcome<String> {
    let arguments = ["metadata", "--no-deps", "--format-version=1", "--offline"];
    let printed = output("cargo", &arguments).ok_or("cargo metadata gives nothing")?;
    let read: Value = serde_json::from_str(&printed).map_err(|error| error.to_string())?;
    let packages = read["packages"].as_array().into_iter().flatten();
    let app = packages.into_iter().find(|one| one["name"] == "tweeluik");
    let version = app.and_then(|app| app["version"].as_str());
    Ok(version.ok_or("The app has no version.")?.to_owned())
}

/// The plugin of WordPress with the built files inside.
pub fn plugin() -> Outcome<PathBuf> {
    let folder = target_folder().join("wordpress/tweeluik");
    files::empty(&folder)?;
    files::copy_folder(&root().join("wordpress"), &folder, &[])?;
    files::copy_folder(&root().join("dist"), &folder.join("dist"), &[])?;
    Ok(folder)
}

/// The package of npm, as npm itself packs it; gives its path.
pub fn npm_package(version: &str, to: &Path) -> Outcome<PathBuf> {
    let folder = target_folder().join("npm");
    files::empty(&folder)?;
    files::copy_folder(&root().join("npm"), &folder, &[])?;
    files::copy_folder(&root().join("dist"), &folder.join("dist"), &[])?;
    files::copy(&root().join("LICENSE"), &folder.join("LICENSE"))?;
    let mut npm = command("npm");
    npm.args(["pack", "--silent", "--ignore-scripts", "--pack-destination"]);
    run(npm.arg(to).current_dir(&folder))?;
    Ok(to.join(format!("tweeluik-{version}.tgz")))
}

/// Where the npm package lies by itself, for the journeys.
pub fn npm_package_for_tests() -> PathBuf {
    target_folder().join("npm-package/tweeluik.tgz")
}

/// What the journeys on real hosts need beside the built files: the programs, and the npm package.
pub fn prepare_hosts() -> Outcome<()> {
    setup::for_hosts()?;
    let path = npm_package_for_tests();
    let folder = path.parent().ok_or("no folder")?;
    files::empty(folder)?;
    let package = npm_package(&version()?, folder)?;
    fs::rename(&package, &path).map_err(|error| format!("{}: {error}", package.display()))
}

/// Packs a folder under a name, the same from the same files: in the order of their names, each with the same day and
/// the same rights.
fn zip(folder: &Path, top: &str, to: &Path) -> Outcome<()> {
    let problem = |error: &dyn std::fmt::Display| format!("{}: {error}", to.display());
    let file = File::create(to).map_err(|error| problem(&error))?;
    let mut zip = ZipWriter::new(file);
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for name in files::all(folder)? {
        let path = folder.join(&name);
        let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let name = format!("{top}/{name}");
        zip.start_file(name, options)
            .map_err(|error| problem(&error))?;
        zip.write_all(&bytes).map_err(|error| problem(&error))?;
    }
    zip.finish().map_err(|error| problem(&error))?;
    Ok(())
}

/// Writes what each package hashes to, and prints it.
fn checksums(packages: &Path) -> Outcome<()> {
    let mut list = String::new();
    for name in files::all(packages)? {
        let bytes = fs::read(packages.join(&name)).map_err(|error| error.to_string())?;
        list.push_str(&format!("{}  {name}\n", hex(&Sha256::digest(&bytes))));
    }
    print!("{list}");
    files::write(&packages.join(CHECKSUMS), list)
}

/// Makes the packages once more, from a clone at another place with nothing built, and compares.
fn again() -> Outcome<()> {
    println!("\n· Packing once more from a clone elsewhere, to compare");
    let clone = clone::run_in_a_clone("again", None, "pack")?;
    let ours = read(&target_folder().join("packages").join(CHECKSUMS))?;
    let theirs = read(&clone.join("target/packages").join(CHECKSUMS))?;
    let differ: Vec<_> = ours
        .lines()
        .filter(|line| !theirs.lines().any(|other| other == *line))
        .collect();
    if differ.is_empty() {
        println!("  the same, byte for byte");
        Ok(())
    } else {
        Err(format!(
            "Not the same from the same source:\n{}",
            differ.join("\n")
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Protects those who upgrade: all that carries a version carries that of the app.
    #[test]
    fn every_package_has_the_version_of_the_app() {
        let version = version().expect("a version");
        for (file, line) in [
            ("npm/package.json", "\"version\": \"{}\""),
            ("publiccode.yml", "softwareVersion: \"{}\""),
            ("wordpress/block.json", "\"version\": \"{}\""),
            ("wordpress/readme.txt", "Stable tag: {}"),
            ("wordpress/tweeluik.php", "* Version:           {}"),
            ("wordpress/tweeluik.php", "const TWEELUIK_VERSION = '{}';"),
        ] {
            let text = read(&root().join(file)).expect("a file");
            let line = line.replace("{}", &version);
            assert!(text.contains(&line), "{file} has no line {line}");
        }
    }

    /// Protects those who compare what they took with what was built: nothing of the day or the machine is in a
    /// package.
    #[test]
    fn a_folder_gives_the_same_package_on_any_day_and_in_any_order() {
        let folder = std::env::temp_dir().join(format!("tweeluik-zip-{}", std::process::id()));
        let make = |name: &str, order: &[&str]| {
            let files = folder.join(name);
            files::empty(&files.join("below")).expect("a folder");
            for file in order {
                files::write(&files.join(file), file).expect("a file");
            }
            let path = folder.join(format!("{name}.zip"));
            zip(&files, "top", &path).expect("a package");
            fs::read(path).expect("the package")
        };
        let one = make("one", &["b.txt", "a.txt", "below/c.txt"]);
        let other = make("other", &["below/c.txt", "a.txt", "b.txt"]);
        assert!(one == other && one.len() > 100);
        let more = make("more", &["below/c.txt", "a.txt", "b.txt", "d.txt"]);
        assert!(one != more);
        fs::remove_dir_all(&folder).expect("the folder goes");
    }
}
