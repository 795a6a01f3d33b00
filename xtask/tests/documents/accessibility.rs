//! The accessibility statement, its tables and the same as a report that programs read.

use crate::{changed, headings, problems, read, rows, yaml};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A language's pages, and the words that they say a result with.
struct Pages {
    statement: &'static str,
    criteria: &'static str,
    /// In the order of [`LEVELS`].
    results: [&'static str; 5],
    /// What the statement has to say, each by a heading, in this order.
    parts: [&'static str; 7],
    /// The heading of what is not met.
    not_met: &'static str,
    /// How the statement says where it stands.
    status: &'static str,
}

/// What the report calls a result.
const LEVELS: [&str; 5] = [
    "supports",
    "partially-supports",
    "does-not-support",
    "not-applicable",
    "not-evaluated",
];
const PAGES: [Pages; 2] = [
    Pages {
        statement: "docs/en/accessibility.md",
        criteria: "docs/en/accessibility-wcag.md",
        results: [
            "supports",
            "partially supports",
            "does not support",
            "not applicable",
            "not evaluated",
        ],
        parts: [
            "Status",
            "Scope",
            "Standard",
            "How it was evaluated",
            "What does not conform",
            "Report a problem",
            "When there is no answer",
        ],
        not_met: "Not met",
        status: "conforms in part",
    },
    Pages {
        statement: "docs/nl/toegankelijkheid.md",
        criteria: "docs/nl/toegankelijkheid-wcag.md",
        results: [
            "voldoet",
            "voldoet gedeeltelijk",
            "voldoet niet",
            "niet van toepassing",
            "niet onderzocht",
        ],
        parts: [
            "Status",
            "Waar gaat het over?",
            "Welke norm?",
            "Hoe is het onderzocht?",
            "Wat niet voldoet",
            "Een probleem melden",
            "Als je geen antwoord krijgt",
        ],
        not_met: "Wat niet voldoet",
        status: "voldoet gedeeltelijk",
    },
];
const REPORT: &str = "docs/en/openacr.yaml";
/// It counts as met by the note that W3C added to WCAG 2.1, and is no criterion of 2.2: it has a row, and is not
/// counted.
const REMOVED: &str = "4.1.1";

fn is_criterion(text: &str) -> bool {
    text.split('.').count() == 3 && text.split('.').all(|part| part.parse::<u8>().is_ok())
}

/// Level and result of each criterion of the tables.
fn of_tables(pages: &Pages) -> BTreeMap<String, (&'static str, &'static str)> {
    let text = read(pages.criteria);
    let mut criteria = BTreeMap::new();
    for row in rows(&text) {
        let Some((number, _)) = row[0].split_once(' ').filter(|(n, _)| is_criterion(n)) else {
            continue;
        };
        let [_, level, result, how] = row[..] else {
            panic!("{number} has {} cells", row.len());
        };
        assert!(!how.is_empty(), "{number}");
        let level = if level.starts_with("AA") { "aa" } else { "a" };
        let place = pages.results.iter().position(|word| *word == result);
        let result = LEVELS[place.unwrap_or_else(|| panic!("{number}: {result}"))];
        let before = criteria.insert(number.to_owned(), (level, result));
        assert!(before.is_none(), "{number} stands there twice");
    }
    criteria
}

/// The same of the report.
fn of_report(report: &Value) -> BTreeMap<String, (&'static str, &'static str)> {
    let mut criteria = BTreeMap::new();
    for level in ["a", "aa"] {
        let chapter = &report["chapters"][format!("success_criteria_level_{level}")];
        for criterion in chapter["criteria"].as_array().expect("criteria") {
            let number = criterion["num"].as_str().expect("a number").to_owned();
            let result = &criterion["components"][0]["adherence"]["level"];
            let place = LEVELS.iter().position(|level| level == result);
            criteria.insert(number, (level, LEVELS[place.expect("a known level")]));
        }
    }
    criteria
}

/// The part of a page below a heading, up to the next one of its level.
fn part<'a>(page: &'a str, heading: &str) -> &'a str {
    let (_, rest) = page
        .split_once(&format!("\n## {heading}\n"))
        .unwrap_or_else(|| panic!("no part {heading}"));
    rest.split_once("\n## ").map_or(rest, |(part, _)| part)
}

#[test]
fn the_report_follows_its_format() {
    assert_eq!(problems("openacr", &yaml(REPORT)), [""; 0]);
}

/// Protects the test above from a schema that takes everything.
#[test]
fn a_report_that_breaks_a_rule_is_refused() {
    let ours = yaml(REPORT);
    let criterion = |level: &str| {
        let adherence = json!({"level": level, "notes": "a"});
        json!([{"num": "1.1.1", "components": [{"name": "web", "adherence": adherence}]}])
    };
    let place = "/chapters/success_criteria_level_a/criteria";
    for (place, to) in [
        ("/author/email", None),
        ("/catalog", Some(json!("2.4-edition-wcag-2.1-en"))),
        ("/report_date", Some(json!("today"))),
        ("/score", Some(json!(100))),
        (place, Some(criterion("nearly"))),
        (place, None),
    ] {
        let broken = changed(&ours, place, to);
        assert_ne!(problems("openacr", &broken), [""; 0], "{place}");
    }
    let good = changed(&ours, place, Some(criterion("supports")));
    assert_eq!(problems("openacr", &good), [""; 0]);
}

/// Protects those who take over one of them: the pages of both languages and the report say the same.
#[test]
fn the_tables_of_both_languages_and_the_report_say_the_same() {
    let report = of_report(&yaml(REPORT));
    for pages in &PAGES {
        assert_eq!(of_tables(pages), report, "{}", pages.criteria);
    }
    let of_level = |level| report.values().filter(|(of, _)| *of == level).count();
    // As many as WCAG 2.2 has, and the one that it has no more.
    assert_eq!((of_level("a"), of_level("aa")), (31 + 1, 24));
}

/// Protects those who read only the beginning of a page.
#[test]
fn the_counts_of_results_are_those_of_the_tables() {
    let mut report = of_report(&yaml(REPORT));
    assert_eq!(report.remove(REMOVED), Some(("a", "supports")));
    for pages in &PAGES {
        let page = read(pages.criteria);
        for (word, level) in pages.results.iter().zip(LEVELS) {
            let counted = report.values().filter(|(_, result)| *result == level);
            let said = rows(&page).find(|row| row.len() == 2 && row[0] == *word);
            let said = said.unwrap_or_else(|| panic!("no count of {word}"));
            assert_eq!(said[1], counted.count().to_string(), "{word}");
        }
    }
}

/// Protects people with a disability and those who answer for a website: nothing that is not met is left out,
/// neither of the table of such, nor of the statement.
#[test]
fn whatever_is_not_met_is_named_in_the_statement() {
    let report = of_report(&yaml(REPORT));
    let is_open =
        |level: &str| ["partially-supports", "does-not-support", "not-evaluated"].contains(&level);
    let open: Vec<&String> = report
        .iter()
        .filter(|(_, (_, result))| is_open(result))
        .map(|(number, _)| number)
        .collect();
    for pages in &PAGES {
        let (criteria, statement) = (read(pages.criteria), read(pages.statement));
        for (page, heading) in [(&criteria, pages.not_met), (&statement, pages.parts[4])] {
            let part = part(page, heading);
            let named = rows(part).flatten().filter_map(|cell| cell.split_once(' '));
            let mut named: Vec<&str> = named
                .map(|(number, _)| number)
                .filter(|n| is_criterion(n))
                .collect();
            named.sort_unstable();
            assert_eq!(named, open, "{heading}");
        }
    }
}

/// Protects visitors of a Dutch public body: a statement by the model of the Dutch register says what it is
/// about, which norm, its status and date, how that is known, what does not conform, where to report a problem,
/// and where to go when there is no answer.
#[test]
fn the_statement_has_each_part_of_the_dutch_model_in_both_languages() {
    let version = crate::of_package("version");
    let mut dates = Vec::new();
    for pages in &PAGES {
        let page = read(pages.statement);
        let headings: Vec<&str> = headings(&page)
            .into_iter()
            .filter(|(level, _)| *level == 2)
            .map(|(_, heading)| heading)
            .collect();
        let places = pages
            .parts
            .map(|part| headings.iter().position(|heading| *heading == part));
        assert!(
            places.iter().all(Option::is_some) && places.is_sorted(),
            "{headings:?}"
        );
        for heading in pages.parts {
            assert!(
                part(&page, heading).trim().len() > 40,
                "{heading} says nothing"
            );
        }
        let status = part(&page, pages.parts[0]);
        assert!(
            status.contains(pages.status) && status.contains("WCAG 2.2"),
            "{status}"
        );
        assert!(part(&page, pages.parts[2]).contains("EN 301 549"));
        assert!(part(&page, pages.parts[5]).contains(crate::REPOSITORY));
        assert!(part(&page, pages.parts[6]).contains("nationaleombudsman.nl"));
        let dated = page
            .lines()
            .find(|line| line.starts_with("Versi"))
            .expect("a date");
        assert!(dated.contains(&version), "{dated}");
        dates.push(
            dated
                .chars()
                .filter(char::is_ascii_digit)
                .collect::<String>(),
        );
    }
    assert_eq!(dates[0], dates[1]);
}

/// Protects the same: what the pages say was looked at with is what the tests look with.
#[test]
fn the_pages_name_the_version_of_axe_that_runs() {
    let npm: Value = serde_json::from_str(&read("xtask/npm/package.json")).expect("a list");
    let axe = &npm["devDependencies"]["axe-core"];
    let named = format!("axe-core {}", axe.as_str().expect("a version"));
    for page in [PAGES[0].criteria, PAGES[1].criteria, REPORT] {
        assert!(read(page).contains(&named), "{page}");
    }
}
