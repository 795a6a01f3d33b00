//! What two people agree on after their talk, and how each found it.

use crate::support::*;
use tweeluik_core::agreement::MAX_AGREEMENT_CHARS;
use tweeluik_core::session::{AgreementsScreen, MOST_LINES, Pulse, PulseScreen};

const TODAY: &str = "2026-01-31";

fn screen(journey: &Journey) -> AgreementsScreen<'_> {
    match journey.screen() {
        Screen::Agreements(screen) => screen,
        other => panic!("{other:?}"),
    }
}

fn pulse(journey: &Journey) -> PulseScreen<'_> {
    match journey.screen() {
        Screen::Pulse(screen) => screen,
        other => panic!("{other:?}"),
    }
}

fn lines(journey: &Journey) -> Vec<(usize, String)> {
    let lines = screen(journey).agreements.lines();
    lines
        .map(|(place, line)| (place, line.text.as_str().to_owned()))
        .collect()
}

fn look_again(journey: &Journey) -> Option<String> {
    screen(journey)
        .agreements
        .look_again
        .map(|day| day.to_string())
}

/// Two people who are done with their talk.
fn agreeing(relation: Relation) -> Journey {
    let mut journey = compared(relation);
    for event in [Event::Talk, Event::Swap, Event::Agreements] {
        journey.apply(event);
    }
    journey
}

fn write(journey: &mut Journey, place: usize, text: &str) -> Vec<Effect> {
    journey.apply(Event::Agreement(place, text.to_owned()))
}

/// At most three lines, each plain, in its place and not too long; markup is text, and what is seen is what is stored.
#[test]
fn an_agreement_is_a_short_line_of_plain_text() {
    let mut journey = agreeing(Relation::ParentProfessional);
    let long = "é".repeat(10_000);
    for (place, typed, kept) in [
        (0, "  Elke\u{202e} week bellen ", "Elke week bellen "),
        (1, "<script>alert(1)</script>", "<script>alert(1)</script>"),
        (2, &long, &long[..2 * MAX_AGREEMENT_CHARS]),
    ] {
        let effects = write(&mut journey, place, typed);
        assert_eq!(lines(&journey)[place], (place, kept.to_owned()));
        let again = opened_again(&journey, &effects);
        assert_eq!(lines(&again), lines(&journey));
    }
    assert!(write(&mut journey, MOST_LINES, "Nog een").is_empty());
    write(&mut journey, 1, " \u{200b}");
    let places: Vec<usize> = lines(&journey).iter().map(|(place, _)| *place).collect();
    assert_eq!(places, [0, 2]);
}

/// Spaces at the end stay while somebody types, and fall away with the screen.
#[test]
fn spaces_at_the_end_of_a_line_fall_away_when_the_screen_is_left() {
    let mut journey = agreeing(Relation::ParentProfessional);
    write(&mut journey, 0, "Bellen ");
    for event in [Event::Back, Event::Agreements] {
        journey.apply(event);
    }
    assert_eq!(lines(&journey), [(0, "Bellen".to_owned())]);
}

/// A day that is over, or is none, is said: it stays in its field, is stored nowhere, and nobody passes it over
/// unseen.
#[test]
fn a_day_in_the_past_is_said_and_not_stored() {
    let mut journey = agreeing(Relation::ParentProfessional);
    let look = |journey: &mut Journey, day: &str| {
        journey.apply(Event::LookAgain(day.to_owned(), TODAY.to_owned()))
    };
    let effects = look(&mut journey, "2026-02-28");
    assert!(saved(&effects).is_some());
    for day in ["2026-01-30", "2026-02-29", "0000-00-00", "morgen"] {
        look(&mut journey, day);
        assert_eq!(screen(&journey).bad_day, Some(day));
        assert_eq!(look_again(&journey), None, "{day}");
        let effects = journey.apply(Event::Next);
        assert!(matches!(effects[..], [Effect::Focus(Focus::Asked)]));
        assert_eq!(screen(&journey).bad_day, Some(day));
    }
    look(&mut journey, TODAY);
    assert_eq!(screen(&journey).bad_day, None);
    assert_eq!(look_again(&journey).as_deref(), Some(TODAY));
    look(&mut journey, "");
    assert_eq!(look_again(&journey), None);
}

/// What they agreed on is at the end, and in what both agree to keep; where they were in their talk is not.
#[test]
fn agreements_are_in_what_both_keep_and_the_talk_is_not() {
    let mut journey = agreeing(Relation::ParentProfessional);
    write(&mut journey, 0, "Bellen");
    for _ in 0..3 {
        journey.apply(Event::Next);
    }
    let Screen::Finish(finish) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert!(finish.has_talked && !finish.agreements.is_empty());
    assert!(
        journey.agreed(TODAY.to_owned()).is_none(),
        "nobody said yes"
    );
    crate::common::agree_to_all(&mut journey);
    let agreed = journey.agreed(TODAY.to_owned()).expect("both said yes");
    let after = agreed.session().after().expect("opened");
    assert_eq!(after.agreements().line(0).unwrap().text.as_str(), "Bellen");
    assert!(agreed.session().is_as_kept());
}

/// Back from the end one comes to the agreements, and from there to the talk; without a talk to the comparison.
#[test]
fn the_way_back_from_the_end_leads_through_the_talk() {
    let mut journey = agreeing(Relation::ParentProfessional);
    for _ in 0..3 {
        journey.apply(Event::Next);
    }
    for id in ["conversation", "conversation", "comparison"] {
        journey.apply(Event::Back);
        assert_eq!(journey.id(), id);
    }
    let mut journey = compared(Relation::ParentProfessional);
    for event in [Event::Finish, Event::Back] {
        journey.apply(event);
    }
    assert_eq!(journey.id(), "comparison");
}

/// How somebody found the talk is asked one after the other, first of the one with less say; nobody sees the other's
/// answers while they answer, nor can anybody look at or change what is answered.
#[test]
fn nobody_sees_how_the_other_found_the_talk_before_both_have_answered() {
    for relation in Relation::ALL {
        let mut journey = agreeing(relation);
        journey.apply(Event::Next);
        let first = relation.less_say().unwrap_or(Person::First);
        assert_eq!(pulse(&journey).person, first, "{relation:?}");
        for question in PulseQuestion::ALL {
            journey.apply(Event::Felt(question, Felt::No));
        }
        journey.apply(Event::Next);
        assert_eq!(pulse(&journey).person, first.other());
        assert_eq!(*pulse(&journey).pulse, Pulse::default());
        // Back, and on again: the first one is not asked again.
        for event in [Event::Back, Event::Next] {
            journey.apply(event);
        }
        assert_eq!(pulse(&journey).person, first.other());
        for event in [Event::Felt(PulseQuestion::Pace, Felt::Yes), Event::Next] {
            journey.apply(event);
        }
        let Screen::Finish(finish) = journey.screen() else {
            panic!("{:?}", journey.screen());
        };
        let pace = |person: Person| {
            let pulses = finish.pulses;
            let pulse = if person == Person::First {
                pulses[0]
            } else {
                pulses[1]
            };
            pulse.unwrap().felt(PulseQuestion::Pace)
        };
        assert_eq!(
            (pace(first), pace(first.other())),
            (Some(Felt::No), Some(Felt::Yes))
        );
    }
}

/// What they agree on is clear only as long as it is not changed. The day on which they look again stands below the
/// question: who chooses one keeps the answer.
#[test]
fn a_changed_agreement_is_asked_about_again_and_a_day_takes_no_answer_away() {
    let mut journey = agreeing(Relation::ParentProfessional);
    journey.apply(Event::Clear(true));
    let day = "2026-02-28".to_owned();
    for day in [day, String::new(), "2020-02-28".to_owned()] {
        journey.apply(Event::LookAgain(day, TODAY.to_owned()));
        assert_eq!(screen(&journey).clear, Some(true));
    }
    journey.apply(Event::Agreement(1, "Bellen".to_owned()));
    assert_eq!(screen(&journey).clear, None);
}

/// What somebody has begun to say of the talk is there again after a look at the agreements, and after a reload.
#[test]
fn what_somebody_has_begun_to_say_of_the_talk_is_not_lost_by_going_back() {
    let mut journey = agreeing(Relation::ParentProfessional);
    journey.apply(Event::Next);
    journey.apply(Event::Felt(PulseQuestion::Goal, Felt::No));
    let effects = journey.apply(Event::Back);
    let mut again = opened_again(&journey, &effects);
    again.apply(Event::Next);
    assert_eq!(
        pulse(&again).pulse.felt(PulseQuestion::Goal),
        Some(Felt::No)
    );
    // The other one begins without it, and nothing of it is kept until it is said.
    again.apply(Event::Next);
    assert!(pulse(&again).pulse.is_empty());
}

/// Each question can be left out, also all of them; and after a reload one goes on in the middle.
#[test]
fn each_question_about_the_talk_can_be_left_out() {
    let mut journey = agreeing(Relation::ParentProfessional);
    journey.apply(Event::Next);
    let effects = journey.apply(Event::Felt(PulseQuestion::Heard, Felt::Partly));
    let mut again = opened_again(&journey, &effects);
    assert_eq!(
        pulse(&again).pulse.felt(PulseQuestion::Heard),
        Some(Felt::Partly)
    );
    again.apply(Event::Next);
    again.apply(Event::Next);
    let Screen::Finish(finish) = again.screen() else {
        panic!("{:?}", again.screen());
    };
    assert!(finish.pulses[1].is_some_and(Pulse::is_empty));
}

/// In its own language, since it is about oneself.
#[test]
fn each_is_asked_how_the_talk_was_in_their_own_language() {
    let mut journey = fresh(built_in());
    for event in [
        Event::Pair,
        Event::PersonLanguage(Person::Second, Language::En),
        Event::Form(Form::Mini),
        Event::Begin,
    ] {
        journey.apply(event);
    }
    for number in [5, 2] {
        fill(&mut journey, number);
        lock(&mut journey, None);
        journey.apply(Event::TakeOver);
    }
    for person in Person::BOTH {
        agree(&mut journey, person, None);
    }
    for event in [Event::Talk, Event::Agreements, Event::Next] {
        journey.apply(event);
    }
    assert_eq!(journey.language(), Language::Nl);
    journey.apply(Event::Next);
    assert_eq!(
        (pulse(&journey).person, journey.language()),
        (Person::Second, Language::En)
    );
}
