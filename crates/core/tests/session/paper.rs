//! Forms on paper: what is chosen for them, and how what stands on one is typed in.

use crate::support::*;

/// The first statement of Anna, of one person alone, and of somebody on a device of their own: each a turn.
const TURNS: [(&str, At); 3] = [
    ("of two on one device", answering),
    ("alone", || {
        let mut journey = fresh(small_set());
        alone(&mut journey, Person::First, Form::Short);
        journey
    }),
    ("on an own device", || {
        let mut journey = fresh(small_set());
        apart(&mut journey, Person::First, Form::Short);
        journey
    }),
];

/// How many places the short form of the small set has on paper.
fn places() -> usize {
    let (_, statements) = small_set().count(Form::Short);
    2 * statements + 1
}

/// At typing in, with nothing typed yet.
fn typing() -> Journey {
    let mut journey = answering();
    journey.apply(Event::FromPaper);
    assert_eq!(journey.id(), "from-paper");
    journey
}

fn panel(journey: &Journey) -> Panel {
    match journey.screen() {
        Screen::FromPaper(screen) => screen.panel.clone(),
        other => panic!("{other:?}"),
    }
}

fn problem(journey: &Journey) -> Option<PaperProblem> {
    match journey.screen() {
        Screen::FromPaper(screen) => screen.problem,
        other => panic!("{other:?}"),
    }
}

/// Protects people who answered on paper: what is typed in is what they would have answered on the screen, to the
/// last byte that is saved, wherever they answer.
#[test]
fn typing_in_gives_the_same_session_as_answering_one_by_one() {
    for (name, at) in TURNS {
        let mut typed = at();
        typed.apply(Event::FromPaper);
        for number in 1..=places() {
            type_in(&mut typed, number, &(1 + number % 6).to_string());
        }
        typed.apply(Event::Mark("t".to_owned(), true));
        let typed_in = typed.apply(Event::Next);
        assert_eq!(typed.id(), "review", "{name}");
        let mut answered = at();
        let mut number = 0;
        while let Screen::Answer(screen) = answered.screen() {
            number += 1;
            let (id, direction) = (screen.statement.id().to_owned(), screen.direction);
            let response = response((1 + number % 6) as u8);
            answered.apply(Event::Answer(id, direction, response));
            answered.apply(Event::Next);
        }
        answered.apply(Event::Direct(direct((1 + places() % 6) as u8)));
        answered.apply(Event::Next);
        let one_by_one = answered.apply(Event::Mark("t".to_owned(), true));
        let [typed_in, one_by_one] = [typed_in, one_by_one].map(|all| json(saved(&all).unwrap()));
        assert_eq!(typed_in, one_by_one, "{name}");
    }
}

/// Each digit stands for the answer that the legend on paper names, and each place on paper for its statement: first
/// all that somebody receives, then all that they give, in every form of the built-in set.
#[test]
fn every_digit_in_every_place_is_the_answer_that_the_paper_names() {
    for form in Form::ALL {
        let set = built_in();
        let asked: Vec<String> = set.pick(form).map(|(_, one)| one.id().to_owned()).collect();
        let mut journey = fresh(built_in());
        begin(&mut journey, form);
        journey.apply(Event::FromPaper);
        for digit in 1..=7 {
            let mut number = 0;
            for direction in Direction::BOTH {
                for id in &asked {
                    number += 1;
                    assert_eq!(blank(&journey, number).number(asked.len()), number);
                    type_in(&mut journey, number, &digit.to_string());
                    let got = panel(&journey).response(id, direction);
                    assert_eq!(got, Some(response(digit)), "{id} {direction:?} {digit}");
                }
            }
            if digit < 7 {
                type_in(&mut journey, number + 1, &digit.to_string());
                assert_eq!(panel(&journey).direct(), Some(direct(digit)));
            }
        }
        assert_eq!(problem(&journey), None);
    }
}

/// The digits on paper have the order in which the answers are offered on the screen.
#[test]
fn the_digits_have_the_order_of_the_screen() {
    for (place, response) in Response::ALL.into_iter().enumerate() {
        assert_eq!(usize::from(response.digit()), place + 1);
        assert_eq!(Response::of_digit(response.digit()), Some(response));
    }
    for none in [0, 8, 9, 255] {
        assert_eq!(Response::of_digit(none), None, "{none}");
    }
}

/// Protects answers that are there: what is no digit of the paper is refused where it was typed, and changes and saves
/// nothing; the next one that is taken ends that.
#[test]
fn what_is_no_digit_of_the_paper_is_refused_and_changes_nothing() {
    let direct = places();
    let mut journey = typing();
    type_in(&mut journey, 2, "4");
    type_in(&mut journey, direct, "5");
    let before = panel(&journey);
    for (number, text) in [
        (2, "8"),
        (2, "0"),
        (2, "x"),
        (2, "44"),
        (2, "é"),
        (2, "-1"),
        (direct, "7"),
        (direct, "0"),
        (direct, "?"),
    ] {
        let effects = type_in(&mut journey, number, text);
        assert!(effects.is_empty(), "{text}: {effects:?}");
        let place = blank(&journey, number);
        assert_eq!(problem(&journey), Some(PaperProblem::Refused(place)));
        assert_eq!(panel(&journey), before, "{text}");
        type_in(&mut journey, 1, "3");
        type_in(&mut journey, 1, "");
        assert_eq!(problem(&journey), None);
        assert_eq!(panel(&journey), before);
    }
    // A page that was not drawn anew may name a place that this form does not have.
    let far = Blank::Question(Question {
        direction: Direction::Give,
        statement: 99,
    });
    assert!(journey.apply(Event::Digit(far, "3".to_owned())).is_empty());
    assert_eq!((problem(&journey), panel(&journey)), (None, before));
}

/// Spaces that a keyboard adds are no fault, and an emptied field has no answer any more.
#[test]
fn a_field_that_is_emptied_has_no_answer_any_more() {
    let mut journey = typing();
    for number in [1, places()] {
        type_in(&mut journey, number, " 6 ");
        let effects = type_in(&mut journey, number, "");
        assert!(saved(&effects).is_some());
    }
    assert_eq!(panel(&journey), Panel::empty(&small_set()));
}

/// *Next* leads on when nothing is empty; else it says which is the first, and the focus goes there.
#[test]
fn next_names_the_first_that_is_empty() {
    let mut journey = typing();
    let mut empty: Vec<usize> = (1..=places()).collect();
    while let Some(first) = empty.first().copied() {
        let effects = journey.apply(Event::Next);
        assert!(
            matches!(effects[..], [Effect::Focus(Focus::Asked)]),
            "{effects:?}"
        );
        let place = blank(&journey, first);
        assert_eq!(problem(&journey), Some(PaperProblem::Missing(place)));
        // From behind, and the first last.
        let last = empty.pop().unwrap();
        type_in(&mut journey, last, "2");
        assert_eq!(problem(&journey), None);
    }
    journey.apply(Event::Next);
    assert_eq!(journey.id(), "review");
}

/// In the middle of a turn what was answered already stands in its field; the way back leads to the first question that
/// has no answer, and after the last to the direct question.
#[test]
fn one_can_begin_in_the_middle_and_go_on_on_the_screen() {
    let mut journey = answering();
    answer_here(&mut journey, 4);
    journey.apply(Event::Next);
    journey.apply(Event::FromPaper);
    let first = small_set();
    let first = first.statements().next().unwrap().id();
    assert_eq!(
        panel(&journey).response(first, Direction::Receive),
        Some(response(4))
    );
    type_in(&mut journey, 2, "5");
    journey.apply(Event::Back);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!(screen.progress.0, 2);
    journey.apply(Event::FromPaper);
    for number in 1..places() {
        type_in(&mut journey, number, "1");
    }
    journey.apply(Event::Back);
    assert!(matches!(journey.screen(), Screen::Direct(_)));
}

/// Protects what was typed: it is saved with each digit, and a page that is opened again goes on there.
#[test]
fn each_digit_is_saved_and_gone_on_with() {
    let mut journey = typing();
    for number in 1..=places() {
        let effects = type_in(&mut journey, number, "3");
        let mut again = reloaded(&effects);
        assert_eq!(again.id(), "from-paper");
        assert_eq!(panel(&again), panel(&journey));
        again.apply(Event::Leave);
        assert!(again.apply(Event::Continue).is_empty());
    }
}

/// More themes than one may mark are refused here as on the review, and marks that are set stand on the review.
#[test]
fn themes_are_marked_as_on_the_review() {
    let mut journey = fresh(built_in());
    begin(&mut journey, Form::Mini);
    journey.apply(Event::FromPaper);
    let form = Form::Mini;
    let set = built_in();
    let asked = set.themes().iter().filter(|theme| theme.is_asked(form));
    let asked: Vec<&str> = asked.map(|theme| theme.id()).take(3).collect();
    for (place, id) in asked.iter().enumerate() {
        journey.apply(Event::Mark((*id).to_owned(), true));
        let Screen::FromPaper(screen) = journey.screen() else {
            panic!("typed in");
        };
        assert_eq!(screen.too_many_marks, place == Panel::MOST_MARKS);
    }
    let (_, statements) = set.count(form);
    for number in 1..=2 * statements + 1 {
        type_in(&mut journey, number, "3");
    }
    journey.apply(Event::Next);
    let Screen::Review(review) = journey.screen() else {
        panic!("no review");
    };
    let marked = review.themes.iter().filter(|theme| theme.is_marked);
    let marked: Vec<&str> = marked.map(|theme| theme.theme.id()).collect();
    assert_eq!(marked, asked[..2]);
}

/// Protects both of the pair: what one typed in is locked as any answers are. The second sees empty fields, and both
/// must say yes.
#[test]
fn what_two_people_type_in_is_locked_and_opened_as_any_answers() {
    let mut journey = answering();
    for digit in ["2", "4"] {
        journey.apply(Event::FromPaper);
        assert_eq!(panel(&journey), Panel::empty(&small_set()));
        for number in 1..=places() {
            type_in(&mut journey, number, digit);
        }
        journey.apply(Event::Next);
        lock(&mut journey, Some("1234"));
        journey.apply(Event::TakeOver);
    }
    assert_eq!(journey.id(), "reveal");
    for person in Person::BOTH {
        agree(&mut journey, person, Some("1234"));
    }
    assert_eq!(journey.id(), "comparison");
    let (_, opened) = journey.opened().expect("opened");
    for (person, number) in Person::BOTH.into_iter().zip([2, 4]) {
        let mut expected = Panel::empty(&small_set());
        for (_, asked) in small_set().pick(Form::Short) {
            for direction in Direction::BOTH {
                expected.answer(asked.id(), direction, response(number));
            }
        }
        expected.answer_direct(direct(number));
        assert_eq!(*opened.panel(person), expected);
    }
}

/// What is chosen for forms on paper is what is printed, and nothing of it is saved or stays.
#[test]
fn of_forms_on_paper_nothing_is_kept() {
    let mut journey = at("start");
    let mut effects = Vec::new();
    for event in [
        Event::Paper,
        Event::Relation(Relation::PupilTeacher),
        Event::Name(Person::First, "Anna ".to_owned()),
        Event::PersonLanguage(Person::Second, Language::En),
        Event::Form(Form::Long),
        Event::PrintOnly(Some(Person::Second)),
    ] {
        effects.extend(journey.apply(event));
    }
    let Screen::Paper(paper) = journey.screen() else {
        panic!("no forms");
    };
    assert_eq!(paper.draft.relation(), Relation::PupilTeacher);
    assert_eq!(paper.draft.language(Person::Second), Language::En);
    assert_eq!(paper.draft.form(), Form::Long);
    assert_eq!(paper.only, Some(Person::Second));
    assert!(!paper.same_names);
    let languages = journey.languages_in_use();
    assert!(languages.contains(&Language::En) && languages.contains(&Language::Nl));
    journey.apply(Event::Name(Person::Second, "anna".to_owned()));
    let Screen::Paper(paper) = journey.screen() else {
        panic!("no forms");
    };
    assert!(paper.same_names);
    effects.extend(journey.apply(Event::Back));
    let focus_only = |effect: &Effect| matches!(effect, Effect::Focus(_));
    assert!(effects.iter().all(focus_only), "{effects:?}");
    assert!(!format!("{journey:?}").to_lowercase().contains("anna "));
    // What waited to be gone on with waits on.
    journey.apply(Event::Continue);
    assert_eq!(journey.id(), "reveal");
}
