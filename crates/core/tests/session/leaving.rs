//! Leaving, erasing, and what holds on every screen.

use crate::support::*;

/// Somebody who changed the storage does not get past a question that was not answered.
#[test]
fn a_session_with_an_answer_missing_does_not_come_to_the_review() {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    fill(&mut journey, 3);
    let effects = journey.apply(Event::ChangeDirect);
    let mut value: Value = serde_json::from_str(&json(saved(&effects).unwrap())).unwrap();
    for (missing, next) in [(false, "review"), (true, "answer")] {
        if missing {
            value["phase"]["Turn"]["panel"]["answers"][0]["give"] = Value::Null;
        }
        let session = parsed(&value.to_string(), &small_set());
        let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
        journey.apply(Event::Continue);
        assert!(matches!(journey.screen(), Screen::Direct(_)));
        journey.apply(Event::Next);
        assert_eq!(journey.id(), next);
    }
}

/// A page that is asked for when it is there already does not move the focus.
#[test]
fn the_focus_moves_only_where_the_page_about_comes_or_goes() {
    let mut journey = at("handover");
    for (about, moves) in [(false, false), (true, true), (true, false), (false, true)] {
        let effects = journey.apply(Event::About(about));
        assert_eq!(effects.len(), usize::from(moves), "{about}");
        assert_eq!(journey.id() == "about", about);
    }
}

/// The page speaks the language that was chosen for it; whose turn it is, is spoken to in their own.
#[test]
fn only_somebody_whose_turn_it_is_is_spoken_to_in_their_own_language() {
    let mut journey = fresh(small_set());
    journey.apply(Event::Language(Language::En));
    assert_eq!(journey.language(), Language::En);
    journey.apply(Event::Pair);
    journey.apply(Event::PersonLanguage(Person::First, Language::Nl));
    journey.apply(Event::Begin);
    assert_eq!(journey.language(), Language::Nl);
    journey.apply(Event::Language(Language::En));
    assert_eq!(journey.language(), Language::Nl);
    journey.apply(Event::About(true));
    assert_eq!(journey.language(), Language::En);
}

/// Back leads to the set-up as long as the first person is at the first question, and nowhere for the
/// second; later it leads to the question before.
#[test]
fn back_is_offered_where_it_leads_somewhere() {
    let can_go_back = |journey: &Journey| match journey.screen() {
        Screen::Answer(screen) => screen.can_go_back,
        other => panic!("{}", other.id()),
    };
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    assert!(can_go_back(&journey));
    fill(&mut journey, 3);
    lock(&mut journey, None);
    journey.apply(Event::TakeOver);
    assert!(!can_go_back(&journey));
    answer_here(&mut journey, 3);
    journey.apply(Event::Next);
    assert!(can_go_back(&journey));
    // Who has taken back and is the first person answers anew: the set-up is both people's by then.
    let mut journey = fresh(small_set());
    to_reveal(&mut journey, Form::Short, [2, 4], [None, None]);
    journey.apply(Event::TakeBack(Person::First));
    journey.apply(Event::TakeOver);
    assert!(!can_go_back(&journey));
    // With a device each, to the invitation, where there is one.
    let mut journey = fresh(small_set());
    apart(&mut journey, Person::Second, Form::Short);
    assert!(can_go_back(&journey));
    journey.apply(Event::Back);
    let Screen::Invite(screen) = journey.screen() else {
        panic!("no invitation");
    };
    let invitation = tweeluik_core::exchange::link(screen.invitation);
    let mut joined = fresh(small_set());
    joined.apply(Event::Incoming(invitation));
    joined.apply(Event::Join);
    assert!(!can_go_back(&joined));
}

/// After leaving, back leads to the start, and from a field for a code to the set-up it came from.
#[test]
fn back_leads_to_the_screen_before() {
    let mut journey = at("handover");
    journey.apply(Event::Leave);
    assert!(matches!(journey.screen(), Screen::Left(true)));
    journey.apply(Event::Back);
    assert!(matches!(journey.screen(), Screen::Start(_)));
    assert!(journey.apply(Event::Back).is_empty());
    journey.apply(Event::Pair);
    journey.apply(Event::EnterCode);
    assert_eq!(journey.id(), "setup", "on one device there is no code");
    journey.apply(Event::Back);
    journey.apply(Event::Devices);
    journey.apply(Event::EnterCode);
    assert!(matches!(journey.screen(), Screen::Enter(_)));
    journey.apply(Event::Back);
    assert_eq!(journey.id(), "setup");
}

/// Those who have less say can always go, and nobody finds a trace.
#[test]
fn leaving_from_any_screen_erases_and_forgets() {
    for (name, at) in SCREENS {
        // What they keep stays.
        if ["history", "looking back"].contains(&name) {
            continue;
        }
        let mut journey = at();
        let had_session = ![
            "setup",
            "setup for two devices",
            "setup of one",
            "invited",
            "cards",
            "shown card",
            "paper",
        ]
        .contains(&name);
        let effects = journey.apply(Event::Leave);
        let erases = effects
            .iter()
            .filter(|e| matches!(e, Effect::Erase))
            .count();
        assert_eq!(erases, usize::from(had_session), "{name}: {effects:?}");
        assert!(saved(&effects).is_none(), "{name}");
        assert!(matches!(journey.screen(), Screen::Left(_)), "{name}");
        let trace = format!("{journey:?}");
        assert!(!trace.contains("Anna") && !trace.contains("Bert"), "{name}");
        assert!(journey.apply(Event::Continue).is_empty(), "{name}");
    }
}

/// Erasing is offered where nothing is lost by accident: at the start, the hand-over, the end, and over the answers
/// of one person alone.
#[test]
fn erasing_ends_the_session_and_says_so() {
    for name in ["start", "handover", "finish", "solo"] {
        let mut journey = at(name);
        let effects = journey.apply(Event::Erase);
        assert!(effects.iter().any(|e| matches!(e, Effect::Erase)), "{name}");
        let Screen::Start(start) = journey.screen() else {
            panic!("no start");
        };
        assert_eq!(start.done, Some(Done::Erased));
        assert!(start.unfinished.is_none());
    }
}

/// Erased is gone, from the page too: the names of a pair do not wait there for the next one.
#[test]
fn erasing_forgets_the_names() {
    for name in ["start", "handover", "finish", "solo"] {
        let mut journey = at(name);
        journey.apply(Event::Erase);
        assert!(!format!("{journey:?}").contains("Bert"), "{name}");
    }
}

/// *It has been erased* is not said where something may still be there.
#[test]
fn an_erasure_that_failed_is_not_called_done() {
    let mut journey = at("finish");
    journey.apply(Event::Erase);
    journey.apply(Event::NotErased);
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!(start.done, Some(Done::NotErased));
}

/// Nor does the page of who has left say that no trace is there.
#[test]
fn a_trace_that_could_not_be_removed_is_told_after_leaving() {
    let mut journey = at("handover");
    journey.apply(Event::Leave);
    journey.apply(Event::NotErased);
    assert!(matches!(journey.screen(), Screen::Left(false)));
}

/// What is printed in a log says nothing of what is locked, nor with what.
#[test]
fn locks_yeses_and_codes_print_their_names_only() {
    assert_eq!(format!("{:?}", entropy(7)), "Entropy");
    assert_eq!(format!("{:?}", Code::typed("geheim").unwrap()), "Code");
    let mut journey = fresh(small_set());
    to_reveal(&mut journey, Form::Short, [2, 4], [None, None]);
    agree(&mut journey, Person::First, None);
    let printed = format!("{journey:?}");
    assert!(printed.contains("first: Sealed, second: Sealed }, yes: [Some(Opening), None]"));
}

/// Asked side by side, people level what they receive and what they give. They see how far they are.
#[test]
fn in_every_form_all_receive_questions_come_before_all_give_questions() {
    let set = built_in();
    for form in Form::ALL {
        let asked: Vec<&str> = set.pick(form).map(|(_, asked)| asked.id()).collect();
        let expected: Vec<(Direction, &str)> = Direction::BOTH
            .into_iter()
            .flat_map(|direction| asked.iter().map(move |id| (direction, *id)))
            .collect();
        let mut journey = fresh(built_in());
        begin(&mut journey, form);
        for (number, (direction, id)) in expected.iter().enumerate() {
            let Screen::Answer(screen) = journey.screen() else {
                panic!("no question");
            };
            assert_eq!((screen.direction, screen.statement.id()), (*direction, *id));
            assert_eq!(screen.progress, (number, expected.len()));
            assert_eq!(screen.begins_part, *id == asked[0]);
            let theme = screen.theme;
            assert!(theme.statements(form).any(|asked| asked.id() == *id));
            answer_here(&mut journey, 3);
            journey.apply(Event::Next);
        }
        assert!(matches!(journey.screen(), Screen::Direct(_)));
    }
}
