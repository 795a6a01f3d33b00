//! `publiccode.yml`, by which catalogues of public software find the project.

use crate::{changed, leads_somewhere, of_package, problems, read, root, yaml};
use serde_json::{Value, json};

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}

#[test]
fn publiccode_yml_follows_its_standard() {
    assert_eq!(problems("publiccode", &yaml("publiccode.yml")), [""; 0]);
}

/// Protects the test above from a schema that takes everything.
#[test]
fn a_publiccode_yml_that_breaks_a_rule_is_refused() {
    let ours = yaml("publiccode.yml");
    let long = "a".repeat(151);
    for (place, to) in [
        ("/publiccodeYmlVersion", Some(json!("0.1"))),
        ("/name", None),
        ("/url", Some(json!("tweeluik"))),
        ("/releaseDate", Some(json!("1 December 2026"))),
        ("/logo", Some(json!("src/icon.gif"))),
        ("/categories", Some(json!(["diptychs"]))),
        ("/intendedAudience/scope", Some(json!(["everybody"]))),
        ("/description", Some(json!({}))),
        ("/description/nl/shortDescription", Some(json!(long))),
        ("/description/en/longDescription", Some(json!("Too short."))),
        ("/maintenance/contacts", None),
        (
            "/maintenance/contractors",
            Some(json!([{"name": "a", "until": "2030-01-01"}])),
        ),
        ("/maintenance/type", Some(json!("contract"))),
        ("/localisation/localisationReady", Some(json!("yes"))),
        ("/monochromeLogo", Some(json!("src/icon.svg"))),
    ] {
        let broken = changed(&ours, place, to);
        assert_ne!(problems("publiccode", &broken), [""; 0], "{place}");
    }
}

/// Protects those who read of the project in a catalogue: what it shows and links to is there.
#[test]
fn publiccode_yml_names_what_is_there() {
    let ours = yaml("publiccode.yml");
    let descriptions = ours["description"].as_object().expect("languages");
    let pictures = descriptions.values().flat_map(|d| texts(&d["screenshots"]));
    let mut files: Vec<&str> = pictures.collect();
    files.extend(ours["logo"].as_str());
    for file in files {
        assert!(root().join(file).is_file(), "{file}");
    }
    let documentation = descriptions.values().map(|d| &d["documentation"]);
    for link in documentation.chain([&ours["roadmap"]]) {
        let link = link.as_str().expect("a link");
        assert!(leads_somewhere(link), "{link}");
    }
}

#[test]
fn publiccode_yml_has_the_version_the_licence_and_the_languages_of_the_product() {
    let ours = yaml("publiccode.yml");
    assert_eq!(ours["softwareVersion"], of_package("version"));
    assert_eq!(ours["legal"]["license"], of_package("license"));
    assert_eq!(ours["url"], of_package("repository"));
    let languages = read("locales/languages.toml");
    let tags = languages
        .lines()
        .filter_map(|line| line.strip_prefix("tag = "));
    let tags: Vec<&str> = tags.map(|tag| tag.trim_matches('"')).collect();
    let named: Vec<&str> = texts(&ours["localisation"]["availableLanguages"]).collect();
    assert_eq!(named, tags);
}
