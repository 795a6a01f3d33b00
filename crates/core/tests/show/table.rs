//! The table.

use crate::support::*;

fn table<'a>(
    words: GroupSentences<'a>,
    set: &'a QuestionSet,
    pairs: u32,
    (themes, direct): (&'a [ThemeShown], DirectShown),
    harvest: &'a Harvest,
) -> Table<'a> {
    Table {
        words,
        set,
        pairs,
        themes,
        direct,
        harvest,
        decimal_comma: false,
    }
}

/// The table says what the group shows, in the order of the set, and nothing else.
#[test]
fn the_table_holds_what_is_shown_and_nothing_else() {
    let set = built_in();
    let mut chance = Chance::seeded(11);
    for (language, comma) in [(Language::Nl, ';'), (Language::En, ',')] {
        for (form, pairs) in [
            (Form::Mini, 3),
            (Form::Short, 7),
            (Form::Long, 30),
            (Form::Mini, 10),
        ] {
            let setup = setup(form);
            let (themes, direct) = frozen(&set, form, pairs, &mut chance);
            assert_eq!(themes.is_empty(), pairs < 5);
            let (asked, _) = set.count(form);
            let harvest = Harvest {
                talked: (0..asked as u32).collect(),
                agreements: vec![agreement("Elke week; \"even\", bellen")],
            };
            let words = words(&setup, language);
            let table = table(words, &set, pairs, (&themes, direct), &harvest);
            let lines = parsed(&table.csv(), comma);
            assert_eq!(lines.len(), 1 + 2 * asked + 2 + 1);
            assert!(lines.iter().all(|line| line.len() == 26), "{lines:?}");
            let last = lines.last().unwrap();
            assert_eq!(last[25], "Elke week; \"even\", bellen");
            assert!(last[..25].iter().all(String::is_empty));
            fn cells<T: Copy>(
                shown: Option<&Distribution<T>>,
                number: impl Fn(T) -> u8,
            ) -> Vec<String> {
                let mut cells = vec![String::new(); 6];
                match shown {
                    Some(Distribution::Counts(counts)) => {
                        for (cell, count) in cells.iter_mut().zip(counts) {
                            *cell = count.to_string();
                        }
                    }
                    Some(Distribution::AlmostEveryone(answer) | Distribution::Most(answer)) => {
                        cells[5] = number(*answer).to_string();
                    }
                    None => {}
                }
                cells
            }
            // A line for each role: the direct question as on the screen, and nothing of the themes.
            let by_role = &lines[1 + 2 * asked..][..2];
            for ((line, person), shown) in by_role.iter().zip(Person::BOTH).zip(&direct) {
                assert_eq!(line[3], pairs.to_string());
                assert_eq!(line[18], words.role(person));
                assert_eq!(line[19..25], cells(shown.as_ref(), Direct::number));
                let other = [&line[..3], &line[4..18], &line[25..]];
                assert!(other.into_iter().flatten().all(String::is_empty));
            }
            for (number, line) in lines[1..=2 * asked].iter().enumerate() {
                let (place, direction) = (number / 2, number % 2);
                assert_eq!(
                    (&*line[3], &*line[17]),
                    (&*pairs.to_string(), &*place.to_string())
                );
                let shown = themes.iter().find(|theme| theme.theme == place);
                let shown = shown.map(|theme| &theme.directions[direction]);
                let median = shown.and_then(DirectionShown::median);
                // In the words of the screen: which way is not said there either.
                assert_eq!(line[4], median.map_or("", |median| words.steps(median)));
                assert!(!line[..18].iter().any(|cell| cell.starts_with(['-', '+'])));
                let (give, receive) = match shown {
                    Some(DirectionShown::All { give, receive, .. }) => (Some(give), Some(receive)),
                    _ => (None, None),
                };
                assert_eq!(line[5..11], cells(give, Level::number));
                assert_eq!(line[11..17], cells(receive, Level::number));
                assert!(line[18..].iter().all(String::is_empty));
            }
            // Every column is explained, in its order.
            let columns = parsed(&table.columns(), comma);
            assert!(
                columns
                    .iter()
                    .all(|line| line.len() == 2 && !line[1].is_empty())
            );
            let named: Vec<&str> = columns[1..].iter().map(|line| &*line[0]).collect();
            assert_eq!(
                [named[0], named[4], named[10], named[13]],
                [0, 4, 18, 25].map(|place| &*lines[0][place])
            );
            assert!(named[5].starts_with(&*lines[0][5]) && named[5].ends_with(&*lines[0][9]));
            assert_eq!((named[6], named[8]), (&*lines[0][10], &*lines[0][16]));
            assert!(named[11].starts_with(&*lines[0][19]) && named[11].ends_with(&*lines[0][23]));
            assert_eq!(named[12], lines[0][24]);
        }
    }
}

/// The columns come apart in a spreadsheet of every language: by semicolons where numbers are written with a
/// comma, whatever language the page is in.
#[test]
fn the_columns_of_the_table_come_apart_in_every_language() {
    let set = built_in();
    let setup = setup(Form::Mini);
    let harvest = Harvest {
        talked: vec![0; 6],
        agreements: vec![agreement("Bellen; of, mailen")],
    };
    let shown = alike(&set, 12, [1, 3, 3, 3]);
    for (language, decimal_comma, comma) in [
        (Language::Nl, true, ';'),
        (Language::Nl, false, ';'),
        (Language::En, true, ';'),
        (Language::En, false, ','),
    ] {
        let words = words(&setup, language);
        let table = Table {
            decimal_comma,
            ..table(words, &set, 12, (&shown, [None; 2]), &harvest)
        };
        for text in [table.csv(), table.columns()] {
            let lines = parsed(&text, comma);
            let wide = lines[0].len();
            assert!(wide > 1 && lines.iter().all(|line| line.len() == wide));
        }
    }
}

/// A spreadsheet never takes what somebody typed for a formula.
#[test]
fn no_cell_of_the_table_is_a_formula() {
    let set = built_in();
    let mut workshop = Group::fresh(set.clone(), Relation::Own, Language::Nl, Form::Mini);
    workshop.apply(GroupEvent::Role(
        Person::First,
        "=cmd|' /C calc'!A0".to_owned(),
    ));
    workshop.apply(GroupEvent::Role(Person::Second, "+31".to_owned()));
    workshop.apply(GroupEvent::Open([1; 8]));
    let GroupScreen::Filling(FillingScreen { plan, .. }) = workshop.screen() else {
        unreachable!();
    };
    let setup = plan.setup();
    let harvest = Harvest {
        talked: vec![0; 6],
        agreements: [
            "=1+1", "-2+3", "@SUM(A1)", "+1", "-", "＝1", "-1,5", "\"=1\"",
        ]
        .map(agreement)
        .into(),
    };
    let shown = alike(&set, 12, [1, 3, 3, 3]);
    let words = words(setup, Language::Nl);
    let text = table(words, &set, 12, (&shown, [None; 2]), &harvest).csv();
    let lines = parsed(&text, ';');
    for cell in lines.iter().flatten() {
        let is_formula = cell.starts_with(['=', '+', '-', '@', '＝', '\t', '\r']);
        assert!(!is_formula, "{cell}");
    }
    let agreements: Vec<&str> = lines.iter().rev().take(8).map(|line| &*line[25]).collect();
    let expected = [
        "\"=1\"",
        "'-1,5",
        "'＝1",
        "'-",
        "'+1",
        "'@SUM(A1)",
        "'-2+3",
        "'=1+1",
    ];
    assert_eq!(agreements, expected);
}
