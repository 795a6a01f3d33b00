//! Pairs whose comparisons differ as much as comparisons can.

use super::{Page, Pair, Sheet};
use tweeluik_core::words::Late;

/// Two people, and what the first sentence on their themes is.
pub struct Case {
    /// What it is called in a picture's name.
    pub name: &'static str,
    pub pair: Pair,
    /// What each answers to the direct question.
    pub direct: [&'static str; 2],
    pub headline: fn(&Late) -> String,
}

const NAMES: [&str; 2] = ["Sanne", "Karim"];

const fn pair(names: [&'static str; 2], sheets: [Sheet; 2]) -> Pair {
    Pair {
        names,
        sheets,
        codes: ["", ""],
    }
}

/// In the short form of twelve themes.
pub const CASES: [Case; 7] = [
    Case {
        name: "alike-high",
        pair: pair(NAMES, [|_, _| "5", |_, _| "5"]),
        direct: ["same", "same"],
        headline: |late| late.comparison_alike.to_owned(),
    },
    Case {
        name: "alike-low",
        pair: pair(NAMES, [|_, _| "1", |_, _| "2"]),
        direct: ["other-far", "other-little"],
        headline: |late| late.comparison_little.to_owned(),
    },
    Case {
        name: "one-way",
        pair: pair(
            NAMES,
            [
                |_, direction| if direction == "give" { "5" } else { "1" },
                |_, direction| if direction == "give" { "1" } else { "5" },
            ],
        ),
        direct: ["other-far", "i-far"],
        headline: |late| late.comparison_mostly_from("Sanne"),
    },
    Case {
        name: "opposite",
        pair: pair(
            NAMES,
            [
                |_, direction| if direction == "give" { "5" } else { "1" },
                |_, direction| if direction == "give" { "5" } else { "1" },
            ],
        ),
        direct: ["i-far", "i-far"],
        headline: |late| late.comparison_differs(12, 12),
    },
    Case {
        name: "not-known",
        pair: pair(
            NAMES,
            [
                |statement, _| {
                    if statement == "gezien-1" {
                        "4"
                    } else {
                        "unknown"
                    }
                },
                |_, _| "4",
            ],
        ),
        direct: ["unknown", "same"],
        headline: |late| late.comparison_few(1, 12),
    },
    Case {
        name: "one-theme",
        pair: pair(
            NAMES,
            [
                |statement, direction| match (statement, direction) {
                    ("vertrouwen-1", "receive") => "1",
                    ("gezien-1", _) => "5",
                    _ => "3",
                },
                |statement, _| match statement {
                    "vertrouwen-1" => "4",
                    "gezien-1" => "5",
                    _ => "3",
                },
            ],
        ),
        direct: ["same", "i-little"],
        headline: |late| late.comparison_differs(1, 12),
    },
    Case {
        name: "long-names",
        pair: pair(
            [
                "Wilhelmina-Johanna van den Berg",
                "Abdelkarim Ouled-Haddouch",
            ],
            [
                |statement, direction| match (statement, direction) {
                    ("gezien-1", _) => "5",
                    (_, "give") => "5",
                    _ => "2",
                },
                |_, _| "5",
            ],
        ),
        direct: ["other-little", "other-little"],
        headline: |late| late.comparison_differs(11, 12),
    },
];

impl Page {
    /// From the start to the comparison of a case.
    pub async fn compare(&self, case: &Case) {
        let Case { pair, direct, .. } = case;
        self.begin(pair.names).await;
        for (place, (sheet, direct)) in pair.sheets.into_iter().zip(direct).enumerate() {
            if place > 0 {
                self.press("take-over").await;
            }
            self.answer_all(sheet).await;
            self.answer_direct(direct).await;
            self.press("next").await;
            self.lock("").await;
        }
        self.agree("first", "").await;
        self.agree("second", "").await;
        self.expect("comparison").await;
    }
}
