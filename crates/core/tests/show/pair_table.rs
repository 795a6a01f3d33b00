//! The table of two people.

use crate::common::{fresh, talk};
use crate::support::*;
use serde_json::{Value, json};
use tweeluik_core::keep::readable;
use tweeluik_core::session::{Came, Event, Felt, Kept};

const DAY: &str = "2026-01-31";

fn csv(journey: &Journey, language: Language, decimal_comma: bool) -> String {
    let agreed = agreed_of(journey, DAY);
    let table = PairTable {
        words: Words::of(language, Address::Informal),
        late: Late::of(language, Address::Informal),
        after: AfterWords::of(language, Address::Informal),
        set: journey.set(),
        agreed: &agreed,
        decimal_comma,
    };
    table.csv().expect("a table")
}

/// The lines below the names of the columns.
fn lines(journey: &Journey, language: Language) -> Vec<Vec<String>> {
    let comma = match language {
        Language::Nl => ';',
        Language::En => ',',
    };
    let mut lines = parsed(&csv(journey, language, false), comma);
    let after = AfterWords::of(language, Address::Informal);
    assert_eq!(lines.remove(0), after.pair_columns);
    assert!(lines.iter().all(|line| line.len() == 14), "{lines:?}");
    lines
}

/// The lines that are about this.
fn about<'a>(lines: &'a [Vec<String>], what: &str) -> Vec<&'a [String]> {
    let lines = lines.iter().filter(|line| line[0] == what);
    lines.map(|line| &line[..]).collect()
}

/// A text of a readable file; what is missing there is empty in the table.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        number => number.to_string(),
    }
}

fn level_of(words: &Words, said: &str) -> String {
    let level = Level::ALL
        .into_iter()
        .find(|level| words.level(*level) == said);
    level.map_or_else(String::new, |level| level.number().to_string())
}

/// People who look at the table see what stands in the readable file, every answer and every number, and nothing else.
#[test]
fn the_table_says_what_the_readable_file_says() {
    for (form, answers) in [
        (Form::Mini, [&[1, 5, 6, 3][..], &[7, 2, 4]]),
        (Form::Short, [&[5, 4], &[1, 1, 2]]),
        (Form::Long, [&[6, 7, 3], &[3, 7]]),
        (Form::Mini, [&[6], &[7]]),
    ] {
        let marks: [&[&str]; 2] = [&["vertrouwen", "gezien"], &["gezien"]];
        let journey = opened_by(built_in(), form, ["Anna", ""], answers, marks);
        for language in Language::ALL {
            let words = Words::of(language, Address::Informal);
            let late = Late::of(language, Address::Informal);
            let after = AfterWords::of(language, Address::Informal);
            let agreed = agreed_of(&journey, DAY);
            let file = readable(journey.set(), &agreed, words, late);
            let file: Value = serde_json::from_str(&file).unwrap();
            let lines = lines(&journey, language);
            let mut compared = about(&lines, after.pair_row_comparison).into_iter();
            for theme in file["themes"].as_array().unwrap() {
                for both in theme["comparisons"].as_array().unwrap() {
                    let line = compared.next().expect("a comparison");
                    let [gives, receives] =
                        ["says_to_give", "says_to_receive"].map(|name| text(&both[name]));
                    assert_eq!(line[1], text(&theme["theme"]));
                    assert!(!line[2].is_empty());
                    assert_eq!(
                        line[3..6],
                        ["statement", "from", "to"].map(|name| text(&both[name]))
                    );
                    assert_eq!(line[6..8], [gives.clone(), level_of(words, &gives)]);
                    assert_eq!(line[8..10], [receives.clone(), level_of(words, &receives)]);
                    assert_eq!(line[10], text(&both["gap"]));
                    assert!(line[11..].iter().all(String::is_empty), "{line:?}");
                }
            }
            assert!(compared.next().is_none());
            for (place, person) in file["people"].as_array().unwrap().iter().enumerate() {
                let of = |what: &str| {
                    let mut all = about(&lines, what);
                    all.retain(|line| line[11] == text(&person["called"]));
                    all
                };
                for (what, field) in [
                    (after.pair_row_receives, "receives"),
                    (after.pair_row_gives, "gives"),
                ] {
                    let all = of(what);
                    let [line] = &all[..] else { panic!("{all:?}") };
                    let said = person[field].as_str().unwrap_or(late.score_none);
                    assert_eq!(line[12..], [said.to_owned(), level_of(words, said)]);
                }
                let all = of(after.pair_row_balance);
                let [line] = &all[..] else { panic!("{all:?}") };
                assert_eq!(line[13], text(&person["equality"]));
                assert_eq!(
                    line[12] == late.score_none,
                    person["balance"] == json!(null)
                );
                let all = of(after.pair_row_direct);
                let [line] = &all[..] else { panic!("{all:?}") };
                assert_eq!(line[3], late.direct_question);
                assert_eq!(line[12], text(&person["who_counts_more"]));
                let number = answers[place][0].min(6);
                let number = if number == 6 {
                    String::new()
                } else {
                    number.to_string()
                };
                assert_eq!(line[13], number);
                let marked: Vec<_> = of(after.pair_row_marked)
                    .iter()
                    .map(|line| json!(line[1]))
                    .collect();
                assert_eq!(json!(marked), person["wants_to_talk_about"]);
            }
        }
    }
}

/// People who open the table read first that it is not meant for a case file, and of which day it is.
#[test]
fn the_table_says_first_that_it_is_not_for_a_case_file() {
    let journey = opened_by(
        small_set(),
        Form::Mini,
        ["Anna", "Bert"],
        [&[3], &[4]],
        [&[]; 2],
    );
    for (language, note) in [
        (Language::Nl, "Niet bedoeld voor een dossier"),
        (Language::En, "Not for the case file"),
    ] {
        let lines = lines(&journey, language);
        assert_eq!([&*lines[0][12], &*lines[1][12]], [note, DAY]);
        for line in &lines[..2] {
            let filled = line.iter().filter(|cell| !cell.is_empty());
            assert_eq!(filled.count(), 2, "{line:?}");
        }
    }
}

/// A spreadsheet never takes what somebody typed for a formula; what begins with a sign all the same is a whole number
/// of ours.
#[test]
fn no_cell_of_the_table_of_two_people_is_a_formula() {
    let mut negative = 0;
    for (name, other) in [
        ("=cmd|' /C calc'!A0", "+31"),
        ("-2+3", "@SUM(A1)"),
        ("＝1+1", "-5"),
        ("\"=1\"", "a;\"b\",c"),
    ] {
        let answers: [&[u8]; 2] = [&[1, 2], &[5]];
        let journey = opened_by(
            built_in(),
            Form::Mini,
            [name, other],
            answers,
            [&["gezien"], &[]],
        );
        for decimal_comma in [true, false] {
            let comma = if decimal_comma { ';' } else { ',' };
            let lines = parsed(&csv(&journey, Language::En, decimal_comma), comma);
            for line in &lines {
                assert_eq!(line.len(), 14, "{line:?}");
                for (column, cell) in line.iter().enumerate() {
                    if cell.starts_with(['=', '+', '-', '@', '＝', '\t', '\r']) {
                        assert_eq!(column, 10, "{cell}");
                        assert!(
                            cell.parse::<i8>().is_ok_and(|gap| (-4..0).contains(&gap)),
                            "{cell}"
                        );
                        negative += 1;
                    }
                }
            }
            let known = |cell: &str, name: &str| cell == name || cell == ["'", name].concat();
            let after = AfterWords::of(Language::En, Address::Informal);
            for line in about(&lines, after.pair_row_comparison) {
                assert!(known(&line[4], name) || known(&line[4], other), "{line:?}");
                assert!(known(&line[5], name) || known(&line[5], other), "{line:?}");
            }
        }
    }
    assert!(negative > 0);
}

/// People who take the table along find what they agreed on, when they look again, and how each found the talk; a
/// question that somebody left out has no line.
#[test]
fn the_table_has_the_agreements_and_how_the_talk_was() {
    let names = ["Anna", "Bert"];
    let mut journey = opened_by(small_set(), Form::Mini, names, [&[3], &[4]], [&[]; 2]);
    let felt: [&[Felt]; 2] = [&[Felt::Yes, Felt::No], &[Felt::Partly]];
    let agreements = ["Bellen", "", "=1+1"];
    talk(&mut journey, &agreements, Some("2026-03-14"), &felt);
    let mut again = fresh(small_set());
    let agreed = agreed_of(&journey, DAY);
    again.apply(Event::KeptList(
        vec![Kept {
            id: 1,
            date: DAY.to_owned(),
            session: agreed.session().clone(),
        }]
        .into(),
    ));
    for event in [
        Event::History,
        Event::OpenKept(1),
        Event::Came(2, Came::Partly),
    ] {
        again.apply(event);
    }
    again.apply(Event::Answers);
    for (journey, came) in [(&journey, ""), (&again, "Voor een deel")] {
        let lines = lines(journey, Language::Nl);
        let cells = |what: &str, columns: &[usize]| -> Vec<Vec<String>> {
            let lines = about(&lines, what).into_iter();
            lines
                .map(|line| columns.iter().map(|column| line[*column].clone()).collect())
                .collect()
        };
        let after = AfterWords::of(Language::Nl, Address::Informal);
        assert_eq!(
            cells(after.pair_row_agreement, &[2, 12, 13]),
            [["", "Bellen", "1"], [came, "'=1+1", "3"]]
        );
        assert_eq!(cells(after.pair_row_look_again, &[12]), [["2026-03-14"]]);
        assert_eq!(
            cells(after.pair_row_talk, &[11, 3, 12]),
            [
                ["Anna", after.pulse_heard, after.pulse_yes],
                ["Anna", after.pulse_chose, after.pulse_no],
                ["Bert", after.pulse_heard, after.pulse_partly],
            ]
        );
    }
}

/// Nobody sees in the table what one of the two said of the talk while the other has not.
#[test]
fn the_table_has_nothing_of_the_talk_that_may_not_be_seen() {
    let names = ["Anna", "Bert"];
    let mut journey = opened_by(small_set(), Form::Mini, names, [&[3], &[4]], [&[]; 2]);
    talk(&mut journey, &["Bellen"], None, &[&[Felt::No]]);
    for event in [Event::Back, Event::Back, Event::Back] {
        journey.apply(event);
    }
    let lines = lines(&journey, Language::Nl);
    let after = AfterWords::of(Language::Nl, Address::Informal);
    assert_eq!(about(&lines, after.pair_row_agreement).len(), 1);
    assert!(about(&lines, after.pair_row_talk).is_empty());
    assert!(about(&lines, after.pair_row_look_again).is_empty());
}

/// Nobody stands first by nature: where the two change places, each line changes who gives and who receives, and says
/// the same.
#[test]
fn where_the_two_change_places_the_table_says_the_same() {
    let answers: [&[u8]; 2] = [&[1, 4, 2], &[5, 3]];
    let [first, second] = answers;
    let one = opened_by(
        built_in(),
        Form::Mini,
        ["Anna", "Bert"],
        answers,
        [&["gezien"], &[]],
    );
    let other = opened_by(
        built_in(),
        Form::Mini,
        ["Bert", "Anna"],
        [second, first],
        [&[], &["gezien"]],
    );
    let sorted = |journey: &Journey| {
        let mut lines = lines(journey, Language::Nl);
        // What somebody counts for is said from where they stand.
        lines.sort();
        lines
    };
    assert_eq!(sorted(&one), sorted(&other));
}
