//! The readable file.

use crate::support::*;

/// A pair whose every answer is a different one as far as seven responses go.
fn varied(form: Form) -> (Journey, BTreeMap<(Person, String, &'static str), Response>) {
    let mut journey = fresh(built_in());
    let mut given = BTreeMap::new();
    begin(&mut journey, form);
    let mut number = 0_u8;
    for person in Person::BOTH {
        while let Screen::Answer(screen) = journey.screen() {
            let id = screen.statement.id().to_owned();
            let direction = screen.direction;
            number = (number + 3) % 7;
            let response = crate::common::response(number + 1);
            given.insert((person, id.clone(), direction.id()), response);
            journey.apply(Event::Answer(id, direction, response));
            journey.apply(Event::Next);
        }
        journey.apply(Event::Direct(match person {
            Person::First => Direct::Me(Weight::Little),
            Person::Second => Direct::Other(Weight::Far),
        }));
        journey.apply(Event::Next);
        lock(&mut journey, None);
        journey.apply(Event::TakeOver);
    }
    agree(&mut journey, Person::First, None);
    agree(&mut journey, Person::Second, None);
    (journey, given)
}

fn readable_of(journey: &Journey, language: Language) -> Value {
    let mut journey = journey.clone();
    journey.apply(Event::Finish);
    crate::common::agree_to_all(&mut journey);
    let agreed = journey.agreed("2026-01-31".to_owned()).expect("agreed");
    let words = Words::of(language, Address::Informal);
    let late = Late::of(language, Address::Informal);
    let text = readable(journey.set(), &agreed, words, late);
    serde_json::from_str(&text).expect("the readable file is JSON")
}

/// People who save the file have all of it: both people, all themes, every answer in words.
#[test]
fn the_readable_file_holds_every_answer_of_both_people() {
    let set = built_in();
    for form in Form::ALL {
        for language in Language::ALL {
            let (journey, given) = varied(form);
            let file = readable_of(&journey, language);
            let words = Words::of(language, Address::Informal);
            let said = |person: Person, id: &str, direction: Direction| {
                json!(words.response(given[&(person, id.to_owned(), direction.id())]))
            };
            let mut themes = file["themes"].as_array().unwrap().iter();
            let mut answers = 0;
            for theme in set.themes() {
                if theme.statements(form).next().is_none() {
                    continue;
                }
                let written = themes.next().expect("a theme is missing");
                assert_eq!(written["theme"], json!(theme.title().get(language.tag())));
                let mut rows = written["comparisons"].as_array().unwrap().iter();
                for statement in theme.statements(form) {
                    for (giver, names) in [
                        (Person::First, ["Anna", "Bert"]),
                        (Person::Second, ["Bert", "Anna"]),
                    ] {
                        let row = rows.next().expect("a comparison is missing");
                        assert_eq!([&row["from"], &row["to"]], names);
                        let give = said(giver, statement.id(), Direction::Give);
                        let receive = said(giver.other(), statement.id(), Direction::Receive);
                        assert_eq!(
                            (&row["says_to_give"], &row["says_to_receive"]),
                            (&give, &receive)
                        );
                        let text = statement.text(Direction::Give);
                        let text = text.with_other(language.tag(), Some(names[1]));
                        assert_eq!(row["statement"], json!(text));
                        answers += 2;
                    }
                }
                assert!(rows.next().is_none());
            }
            assert!(themes.next().is_none());
            assert_eq!(answers, given.len());
        }
    }
}

/// The file names both people, and says in their words who counts more heavily.
#[test]
fn the_readable_file_names_both_people_and_says_who_counts_more() {
    let (journey, _) = varied(Form::Mini);
    let file = readable_of(&journey, Language::Nl);
    assert_eq!(file["date"], json!("2026-01-31"));
    assert_eq!(file["questions"], json!("tweeluik/2"));
    let [first, second] = [&file["people"][0], &file["people"][1]];
    assert_eq!(
        (&first["called"], &second["called"]),
        (&json!("Anna"), &json!("Bert"))
    );
    assert_eq!(
        (&first["role"], &second["role"]),
        (&json!("Ouder"), &json!("Professional"))
    );
    assert_eq!(first["who_counts_more"], json!("Ik, een beetje"));
    assert_eq!(second["who_counts_more"], json!("Anna, veel zwaarder"));
}

/// What each wants to talk about stands with that person, by the name of the theme, and comes back with the file.
#[test]
fn the_readable_file_holds_what_each_marked() {
    let mut journey = fresh(built_in());
    begin(&mut journey, Form::Mini);
    for (person, marks) in [
        (Person::First, ["vertrouwen", "gezien"]),
        (Person::Second, ["serieus", ""]),
    ] {
        fill(&mut journey, 3);
        for theme in marks.into_iter().filter(|theme| !theme.is_empty()) {
            journey.apply(Event::Mark(theme.to_owned(), true));
        }
        assert_eq!(journey.id(), "review", "{person:?}");
        lock(&mut journey, None);
        journey.apply(Event::TakeOver);
    }
    agree(&mut journey, Person::First, None);
    agree(&mut journey, Person::Second, None);
    for (language, first, second) in [
        (
            Language::Nl,
            ["Gezien worden", "Vertrouwen"],
            ["Serieus genomen worden"],
        ),
        (
            Language::En,
            ["Being seen", "Trust"],
            ["Being taken seriously"],
        ),
    ] {
        let file = readable_of(&journey, language);
        let marked = [0, 1].map(|person| &file["people"][person]["wants_to_talk_about"]);
        assert_eq!(marked, [&json!(first), &json!(second)]);
        let (session, _) =
            tweeluik_core::keep::open(&file.to_string(), None, &built_in(), crate::common::CHEAP)
                .expect("it opens");
        let opened = session.opened().expect("both said yes");
        let places = |person| {
            let panel = opened.panel(person);
            let all = 0..built_in().themes().len();
            all.filter(|&place| panel.is_marked(place))
                .collect::<Vec<_>>()
        };
        assert_eq!(Person::BOTH.map(places), [vec![0, 6], vec![3]]);
    }
}

/// Where nobody marked anything, the list in the file is empty.
#[test]
fn a_file_without_marks_has_empty_lists() {
    let (journey, _) = varied(Form::Mini);
    let file = readable_of(&journey, Language::En);
    for person in file["people"].as_array().unwrap() {
        assert_eq!(person["wants_to_talk_about"], json!([]));
    }
}

/// Levels, balance and gaps in the file are those of the measure, worked out by hand: Anna answers 2 everywhere, Bert
/// 4; each gives as much as they receive, and Anna gives 2 where Bert receives 4.
#[test]
fn the_readable_file_holds_levels_balance_and_gaps() {
    let mut journey = fresh(built_in());
    to_open(&mut journey, Form::Mini, [2, 4]);
    let file = readable_of(&journey, Language::En);
    let words = Words::of(Language::En, Address::Informal);
    for (person, level) in [(0, 2), (1, 4)] {
        let person = &file["people"][person];
        let level = words.level(crate::common::level(level));
        assert_eq!(
            (&person["receives"], &person["gives"]),
            (&json!(level), &json!(level))
        );
        assert_eq!(person["balance"], json!("in-balance"));
        assert_eq!(person["equality"], json!(100));
    }
    for theme in file["themes"].as_array().unwrap() {
        assert_eq!(theme["kind"], json!("different"));
        let gaps: Vec<_> = theme["comparisons"].as_array().unwrap().iter().collect();
        assert_eq!([&gaps[0]["gap"], &gaps[1]["gap"]], [&json!(-2), &json!(2)]);
    }
}

/// A name is text in the file, whatever is in it.
#[test]
fn a_name_with_quotes_and_brackets_is_text_in_the_readable_file() {
    let mut journey = fresh(built_in());
    let name = "\"}],\\{other|x}</script>";
    journey.apply(Event::Pair);
    journey.apply(Event::Name(Person::First, name.to_owned()));
    journey.apply(Event::Form(Form::Mini));
    journey.apply(Event::Begin);
    for _ in Person::BOTH {
        fill(&mut journey, 3);
        lock(&mut journey, None);
        journey.apply(Event::TakeOver);
    }
    agree(&mut journey, Person::First, None);
    agree(&mut journey, Person::Second, None);
    let file = readable_of(&journey, Language::Nl);
    assert_eq!(file["people"][0]["called"], json!(name));
    assert_eq!(file["people"][1]["called"], json!("Professional"));
}
