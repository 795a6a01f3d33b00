//! How somebody reports what concerns security.

use crate::{headings, read};

/// The example for those who host the files.
const EXAMPLE: &str = "examples/security.txt";
/// The fields of RFC 9116, each with how often it may be there.
const FIELDS: [(&str, usize, usize); 8] = [
    ("Acknowledgments", 0, usize::MAX),
    ("Canonical", 0, usize::MAX),
    ("Contact", 1, usize::MAX),
    ("Encryption", 0, usize::MAX),
    ("Expires", 1, 1),
    ("Hiring", 0, usize::MAX),
    ("Policy", 0, usize::MAX),
    ("Preferred-Languages", 0, 1),
];

fn problem(text: &str) -> Option<String> {
    let lines = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let fields: Option<Vec<(&str, &str)>> = lines.map(|line| line.split_once(": ")).collect();
    let Some(fields) = fields else {
        return Some("a line is no field".into());
    };
    for (name, least, most) in FIELDS {
        let count = fields.iter().filter(|(field, _)| *field == name).count();
        if !(least..=most).contains(&count) {
            return Some(format!("{count} times {name}"));
        }
    }
    for (name, value) in fields {
        let is_good = match name {
            "Contact" => ["https://", "mailto:", "tel:"]
                .iter()
                .any(|way| value.starts_with(way)),
            // A day and a time with its zone, as RFC 3339 writes them.
            "Expires" => value.len() == 20 && value.ends_with('Z') && value.as_bytes()[10] == b'T',
            "Preferred-Languages" => value.split(", ").all(|tag| (2..=3).contains(&tag.len())),
            _ if FIELDS.iter().any(|(field, ..)| *field == name) => value.starts_with("https://"),
            _ => false,
        };
        if !is_good {
            return Some(format!("{name}: {value}"));
        }
    }
    None
}

#[test]
fn the_example_of_security_txt_follows_rfc_9116() {
    let ours = read(EXAMPLE);
    assert_eq!(problem(&ours), None);
    for (from, to) in [
        ("Contact: ", "# "),
        ("Contact: ", "Contact: security@"),
        ("Expires: ", "# "),
        ("Expires: ", "Expires: on "),
        ("Policy: https", "Policy: http"),
        ("Canonical: ", "Place: "),
    ] {
        assert!(problem(&ours.replace(from, to)).is_some(), "{from} as {to}");
    }
}

/// Protects people who find something: they read first how to report it, what happens then, and that nobody is
/// after them.
#[test]
fn the_security_policy_begins_with_how_to_report() {
    let page = read("SECURITY.md");
    let of_level = |wanted| {
        let all = headings(&page).into_iter();
        all.filter(move |(level, _)| *level == wanted)
            .map(|(_, heading)| heading)
    };
    assert_eq!(of_level(2).next(), Some("Report a problem"));
    let parts: Vec<&str> = of_level(3).take(5).collect();
    let wanted = [
        "What it covers",
        "What we ask",
        "What you can expect",
        "No legal steps",
        "When nobody answers",
    ];
    assert_eq!(parts, wanted);
    assert!(page.contains("working days") && page.contains("60 days"));
}
