//! `CITATION.cff`, which says how to cite the project.

use crate::{changed, of_package, problems, yaml};
use serde_json::json;

#[test]
fn the_citation_follows_its_format() {
    assert_eq!(problems("citation", &yaml("CITATION.cff")), [""; 0]);
}

/// Protects the test above from a schema that takes everything.
#[test]
fn a_citation_that_breaks_a_rule_is_refused() {
    let ours = yaml("CITATION.cff");
    for (place, to) in [
        ("/authors", None),
        ("/authors", Some(json!([]))),
        ("/message", None),
        ("/license", Some(json!("EUPL"))),
        ("/date-released", Some(json!("1 December 2026"))),
        ("/publisher", Some(json!("nobody"))),
    ] {
        let broken = changed(&ours, place, to);
        assert_ne!(problems("citation", &broken), [""; 0], "{place}");
    }
}

#[test]
fn the_citation_has_the_version_the_licence_and_the_place_of_the_product() {
    let ours = yaml("CITATION.cff");
    assert_eq!(ours["version"], of_package("version"));
    assert_eq!(ours["license"], of_package("license"));
    assert_eq!(ours["repository-code"], of_package("repository"));
}
