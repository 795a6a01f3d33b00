//! What the project says of itself, held against the formats that others read it by and against the source.

mod accessibility;
mod citation;
mod names;
mod publiccode;
mod security;

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Where the repository lies.
const REPOSITORY: &str = "https://github.com/tweeluik/tweeluik";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &str) -> String {
    let text = fs::read_to_string(root().join(path));
    text.unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn yaml(path: &str) -> Value {
    let value = serde_saphyr::from_str(&read(path));
    value.unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What a schema in `xtask/schemas/` has against a value: nothing, where the value follows it.
fn problems(schema: &str, value: &Value) -> Vec<String> {
    let text = read(&format!("xtask/schemas/{schema}.json"));
    let schema = serde_json::from_str(&text).expect("a schema is JSON");
    let options = jsonschema::draft7::options().should_validate_formats(true);
    let validator = options.build(&schema).expect("a schema of draft 7");
    let errors = validator.iter_errors(value);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// A value with one place of it changed, by a JSON pointer; nothing in place of it takes the place away.
fn changed(value: &Value, pointer: &str, to: Option<Value>) -> Value {
    let mut value = value.clone();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let parent = value.pointer_mut(parent).and_then(Value::as_object_mut);
    let parent = parent.expect("an object there");
    match to {
        Some(to) => parent.insert(key.to_owned(), to),
        None => parent.remove(key),
    };
    value
}

/// A value of the `[package]` of the product.
fn of_package(key: &str) -> String {
    let text = read("Cargo.toml");
    let (_, package) = text.split_once("[package]").expect("a package");
    let mut lines = package.lines();
    let value = lines.find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
    value.expect(key).trim_matches('"').to_owned()
}

/// The headings of a page, each with its level.
fn headings(page: &str) -> Vec<(usize, &str)> {
    let mut in_code = false;
    let mut headings = Vec::new();
    for line in page.lines() {
        in_code ^= line.starts_with("```");
        let text = line.trim_start_matches('#');
        if !in_code && line.starts_with('#') && text.starts_with(' ') {
            headings.push((line.len() - text.len(), text.trim()));
        }
    }
    headings
}

/// The cells of the rows of a page's tables.
fn rows(page: &str) -> impl Iterator<Item = Vec<&str>> {
    page.lines().filter_map(|line| {
        let row = line.strip_prefix("| ")?.strip_suffix(" |")?;
        Some(row.split(" | ").collect())
    })
}

/// Whether a link into the repository leads to a file or folder that is there, and to a heading of it.
fn leads_somewhere(link: &str) -> bool {
    let path = ["/blob/main/", "/tree/main/"]
        .iter()
        .find_map(|way| link.strip_prefix(REPOSITORY)?.strip_prefix(way))
        .expect("a link to a file");
    let (path, anchor) = path.split_once('#').unwrap_or((path, ""));
    if !root().join(path).exists() {
        return false;
    }
    let as_anchor = |heading: &str| heading.to_lowercase().replace(' ', "-");
    anchor.is_empty()
        || headings(&read(path))
            .iter()
            .any(|(_, heading)| as_anchor(heading) == anchor)
}
