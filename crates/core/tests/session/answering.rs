//! Answering.

use crate::support::*;

/// Both questions of a screen are answered before the next one; the keyboard goes to what is left.
#[test]
fn next_waits_for_both_answers_and_focuses_the_missing_one() {
    let mut journey = answering();
    for (given, focus) in [
        (None, Direction::Receive),
        (Some(Direction::Receive), Direction::Give),
    ] {
        if let Some(direction) = given {
            journey.apply(Event::Answer("t-1".to_owned(), direction, response(2)));
        }
        let effects = journey.apply(Event::Next);
        let [Effect::Focus(Focus::Question(focused))] = effects[..] else {
            panic!("{effects:?}");
        };
        assert_eq!(focused, focus);
        let Screen::Answer(screen) = journey.screen() else {
            panic!("no statement");
        };
        assert!(screen.missing);
        assert_eq!(screen.progress, (0, 2));
    }
    journey.apply(Event::Answer(
        "t-1".to_owned(),
        Direction::Give,
        response(2),
    ));
    journey.apply(Event::Next);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!((screen.progress, screen.missing), ((1, 2), false));
}

/// *I don't know* and *this question doesn't fit us* are answers.
#[test]
fn next_takes_responses_outside_the_scale() {
    let mut journey = answering();
    journey.apply(Event::Answer(
        "t-1".to_owned(),
        Direction::Receive,
        Response::Unknown,
    ));
    journey.apply(Event::Answer(
        "t-1".to_owned(),
        Direction::Give,
        Response::NotApplicable,
    ));
    journey.apply(Event::Next);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!(screen.progress, (1, 2));
}

/// Every tap is on its way to the device at once.
#[test]
fn every_answer_is_saved_when_it_is_given() {
    let mut journey = answering();
    let effects = journey.apply(Event::Answer(
        "t-1".to_owned(),
        Direction::Give,
        response(5),
    ));
    assert!(json(saved(&effects).unwrap()).contains(r#""give":{"Scale":5}"#));
    fill(&mut journey, 2);
    journey.apply(Event::ChangeDirect);
    let effects = journey.apply(Event::Direct(Direct::Other(Weight::Little)));
    assert!(json(saved(&effects).unwrap()).contains(r#""direct":4"#));
}

/// Only the statement on screen is answered, whatever a page sends.
#[test]
fn an_answer_to_another_statement_than_the_one_on_screen_is_ignored() {
    let mut journey = answering();
    let before = format!("{journey:?}");
    for id in ["v-1", "t-2", "nothing"] {
        let event = Event::Answer(id.to_owned(), Direction::Give, response(5));
        assert!(journey.apply(event).is_empty());
    }
    assert_eq!(format!("{journey:?}"), before);
}

/// A change made from the review leads back to it, not through everything again.
#[test]
fn a_change_from_the_review_leads_back_to_the_review() {
    let mut journey = answering();
    fill(&mut journey, 2);
    journey.apply(Event::Change(0));
    answer_here(&mut journey, 5);
    journey.apply(Event::Next);
    let Screen::Review(review) = journey.screen() else {
        panic!("no review");
    };
    assert_eq!(
        review.rows[0].responses,
        [Some(response(5)), Some(response(5))]
    );
    assert_eq!(
        review.rows[1].responses,
        [Some(response(2)), Some(response(2))]
    );
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
    assert!(matches!(effects[..], [Effect::Focus(Focus::Direct)]));
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
fn back_leads_from_the_review_to_the_first_theme_and_loses_no_answer() {
    let mut journey = answering();
    fill(&mut journey, 4);
    let mut way = Vec::new();
    for _ in 0..3 {
        journey.apply(Event::Back);
        way.push(match journey.screen() {
            Screen::Direct(screen) => (9, [screen.direct.is_some(); 2]),
            Screen::Answer(screen) => (screen.progress.0, screen.responses.map(|r| r.is_some())),
            screen => panic!("{screen:?}"),
        });
    }
    assert_eq!(way, [(9, [true; 2]), (1, [true; 2]), (0, [true; 2])]);
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
