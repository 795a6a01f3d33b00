//! Answering.

use crate::support::*;

/// A question is answered before the next one; the keyboard goes to it.
#[test]
fn next_waits_for_the_answer_and_focuses_the_question() {
    let mut journey = answering();
    let effects = journey.apply(Event::Next);
    assert!(matches!(effects[..], [Effect::Focus(Focus::Question)]));
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no question");
    };
    assert!(screen.missing);
    assert_eq!(screen.progress, (0, 4));
    answer_here(&mut journey, 2);
    journey.apply(Event::Next);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no question");
    };
    assert_eq!((screen.progress, screen.missing), ((1, 4), false));
}

/// *I don't know* and *this question doesn't fit us* are answers.
#[test]
fn next_takes_responses_outside_the_scale() {
    let mut journey = answering();
    for (id, response) in [("t-1", Response::Unknown), ("v-1", Response::NotApplicable)] {
        journey.apply(Event::Answer(id.to_owned(), Direction::Receive, response));
        journey.apply(Event::Next);
    }
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no question");
    };
    assert_eq!(screen.progress, (2, 4));
}

/// Every tap is on its way to the device at once.
#[test]
fn every_answer_is_saved_when_it_is_given() {
    let mut journey = answering();
    let effects = journey.apply(Event::Answer(
        "t-1".to_owned(),
        Direction::Receive,
        response(5),
    ));
    assert!(json(saved(&effects).unwrap()).contains(r#""receive":{"Scale":5}"#));
    fill(&mut journey, 2);
    journey.apply(Event::ChangeDirect);
    let effects = journey.apply(Event::Direct(Direct::Other(Weight::Little)));
    assert!(json(saved(&effects).unwrap()).contains(r#""direct":4"#));
}

/// Only the question on screen is answered, whatever a page sends.
#[test]
fn an_answer_to_another_question_than_the_one_on_screen_is_ignored() {
    let mut journey = answering();
    let elsewhere = |journey: &mut Journey, all: [(&str, Direction); 4]| {
        let before = format!("{journey:?}");
        for (id, direction) in all {
            let event = Event::Answer(id.to_owned(), direction, response(5));
            assert!(journey.apply(event).is_empty(), "{id} {direction:?}");
        }
        assert!(journey.apply(Event::Direct(Direct::Same)).is_empty());
        assert_eq!(format!("{journey:?}"), before);
    };
    use Direction::{Give, Receive};
    let wrong = [("v-1", Receive), ("t-2", Receive), ("nothing", Receive)];
    elsewhere(&mut journey, [wrong[0], wrong[1], wrong[2], ("t-1", Give)]);
    for _ in 0..2 {
        answer_here(&mut journey, 2);
        journey.apply(Event::Next);
    }
    let wrong = [("v-1", Give), ("t-2", Give), ("nothing", Give)];
    elsewhere(
        &mut journey,
        [wrong[0], wrong[1], wrong[2], ("t-1", Receive)],
    );
}

/// A change made from the review leads back to it, not through everything again; it is of one answer.
#[test]
fn a_change_from_the_review_leads_back_to_the_review() {
    for (place, direction) in Direction::BOTH.into_iter().enumerate() {
        let mut journey = answering();
        fill(&mut journey, 2);
        journey.apply(Event::Change(Question {
            direction,
            statement: 1,
        }));
        answer_here(&mut journey, 5);
        journey.apply(Event::Next);
        let Screen::Review(review) = journey.screen() else {
            panic!("no review");
        };
        let mut expected = [Some(response(2)); 2];
        assert_eq!(review.themes[0].rows[0].responses, expected);
        expected[place] = Some(response(5));
        assert_eq!(review.themes[1].rows[0].responses, expected);
    }
}

/// The same for the direct question.
#[test]
fn a_change_of_the_direct_question_leads_back_to_the_review() {
    let mut journey = answering();
    fill(&mut journey, 2);
    journey.apply(Event::ChangeDirect);
    journey.apply(Event::Direct(Direct::Same));
    journey.apply(Event::Next);
    let Screen::Review(review) = journey.screen() else {
        panic!("no review");
    };
    assert_eq!(review.direct, Some(Direct::Same));
}

/// The direct question is answered before the review; the keyboard goes to it. *I don't know* is an answer.
#[test]
fn next_waits_for_the_direct_question_and_focuses_it() {
    let mut journey = answering();
    while matches!(journey.screen(), Screen::Answer(_)) {
        answer_here(&mut journey, 3);
        journey.apply(Event::Next);
    }
    let missing = |journey: &Journey| match journey.screen() {
        Screen::Direct(screen) => screen.missing,
        screen => panic!("{screen:?}"),
    };
    assert!(!missing(&journey));
    let effects = journey.apply(Event::Next);
    assert!(matches!(effects[..], [Effect::Focus(Focus::Question)]));
    assert!(missing(&journey));
    journey.apply(Event::Direct(Direct::Unknown));
    assert!(!missing(&journey));
    journey.apply(Event::Next);
    let Screen::Review(review) = journey.screen() else {
        panic!("no review");
    };
    assert_eq!(review.direct, Some(Direct::Unknown));
}

/// Back leads through all screens the way one came, with the answers still there.
#[test]
fn back_leads_from_the_review_to_the_first_question_and_loses_no_answer() {
    let mut journey = answering();
    fill(&mut journey, 4);
    let mut way = Vec::new();
    for _ in 0..5 {
        journey.apply(Event::Back);
        way.push(match journey.screen() {
            Screen::Direct(screen) => (9, screen.direct.is_some()),
            Screen::Answer(screen) => (screen.progress.0, screen.response.is_some()),
            screen => panic!("{screen:?}"),
        });
    }
    assert_eq!(way, [9, 3, 2, 1, 0].map(|number| (number, true)));
}

/// The themes of the review, and whether it says that enough are marked.
fn marks(journey: &Journey) -> (Vec<&str>, bool) {
    let Screen::Review(review) = journey.screen() else {
        panic!("no review");
    };
    let marked = review.themes.iter().filter(|theme| theme.is_marked);
    let ids = marked.map(|theme| theme.theme.id()).collect();
    (ids, review.too_many_marks)
}

/// Two themes are enough for one conversation: a third is refused, and it is said until something is marked.
#[test]
fn each_may_mark_two_themes_and_a_third_is_refused_and_told() {
    let mut journey = fresh(built_in());
    begin(&mut journey, Form::Mini);
    fill(&mut journey, 3);
    let mark = |id: &str, is_marked| Event::Mark(id.to_owned(), is_marked);
    for (event, saves, expected) in [
        (mark("gezien", true), true, (vec!["gezien"], false)),
        (mark("gezien", true), false, (vec!["gezien"], false)),
        (
            mark("serieus", true),
            true,
            (vec!["gezien", "serieus"], false),
        ),
        (
            mark("gehoord", true),
            false,
            (vec!["gezien", "serieus"], true),
        ),
        (mark("gezien", false), true, (vec!["serieus"], false)),
        // The mini form does not ask it, and there is no such theme.
        (mark("kennis", true), false, (vec!["serieus"], false)),
        (mark("nothing", true), false, (vec!["serieus"], false)),
        (
            mark("gehoord", true),
            true,
            (vec!["gehoord", "serieus"], false),
        ),
    ] {
        let effects = journey.apply(event.clone());
        assert_eq!(saved(&effects).is_some(), saves, "{event:?}");
        assert_eq!(marks(&journey), expected, "{event:?}");
    }
    // A change of an answer changes no mark.
    journey.apply(Event::Change(Question::FIRST));
    answer_here(&mut journey, 5);
    journey.apply(Event::Next);
    assert_eq!(marks(&journey).0, ["gehoord", "serieus"]);
}

/// What somebody wants to talk about comes first when both have opened, and is theirs alone until then.
#[test]
fn marks_are_seen_when_both_have_opened() {
    let mut journey = fresh(built_in());
    begin(&mut journey, Form::Mini);
    fill(&mut journey, 3);
    journey.apply(Event::Mark("serieus".to_owned(), true));
    lock(&mut journey, Some("1234"));
    journey.apply(Event::TakeOver);
    fill(&mut journey, 3);
    assert_eq!(marks(&journey), (Vec::new(), false));
    lock(&mut journey, None);
    agree(&mut journey, Person::First, Some("1234"));
    agree(&mut journey, Person::Second, None);
    let (setup, opened) = journey.opened().expect("open");
    let place = built_in()
        .themes()
        .iter()
        .position(|theme| theme.id() == "serieus");
    let marked = Person::BOTH.map(|person| opened.panel(person).is_marked(place.unwrap()));
    assert_eq!(marked, [true, false]);
    assert_eq!(setup.form(), Form::Mini);
}

/// Where the answers are is said on the screen, as the edge reports it.
#[test]
fn what_became_of_the_last_save_is_shown_on_the_answer_screen() {
    let mut journey = answering();
    for expected in [Saved::OnDevice, Saved::InPage(Unsaved::OtherTab)] {
        journey.apply(Event::Stored(expected));
        let Screen::Answer(screen) = journey.screen() else {
            panic!("no statement");
        };
        assert_eq!(screen.saved, Some(expected));
    }
}
