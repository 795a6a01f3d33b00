//! Ending.

use crate::support::*;
use crate::walk::any_config;

/// Protects a session on a page whose author changes the options meanwhile: on no screen it is lost,
/// left or changed.
#[test]
fn other_options_leave_a_session_where_it_is() {
    for (name, at) in SCREENS {
        let mut journey = at();
        let before = journey.clone();
        for seed in 0..32 {
            journey.configure(any_config(&mut Chance::seeded(seed)));
            if before.has_unfinished() {
                assert_eq!(journey.screen().id(), before.screen().id(), "{name}");
            }
            assert_eq!(journey.has_unfinished(), before.has_unfinished(), "{name}");
            assert_eq!(
                journey.opened().is_some(),
                before.opened().is_some(),
                "{name}"
            );
        }
        if before.has_unfinished() {
            let mut journey = journey.clone();
            assert_eq!(journey.apply(Event::Leave).len(), 2, "{name}: it is erased");
        }
    }
}

/// Protects whoever erased in one tab: what is open in another ends too, on every screen, and is not
/// written again. A kept session that is looked at stays.
#[test]
fn a_session_that_another_tab_ended_is_left_and_not_written_again() {
    for (name, at) in SCREENS {
        let mut journey = at();
        let is_unfinished = journey.has_unfinished();
        let before = journey.screen().id();
        let effects = journey.apply(Event::Gone);
        if !is_unfinished {
            assert!(effects.is_empty(), "{name}");
            assert_eq!(journey.screen().id(), before, "{name}");
            continue;
        }
        assert!(
            matches!(effects[..], [Effect::Focus(Focus::Heading)]),
            "{name}: {effects:?}"
        );
        let Screen::Start(start) = journey.screen() else {
            panic!("{name}: the start");
        };
        assert_eq!(start.done, Some(Done::Elsewhere), "{name}");
        assert!(start.unfinished.is_none(), "{name}");
    }
}

/// Protects what was typed: in a set-up only that changes of which the option has changed.
#[test]
fn other_options_change_a_set_up_only_where_they_differ() {
    let mut journey = set_up();
    journey.apply(Event::Name(Person::First, "Sanne".to_owned()));
    journey.apply(Event::Form(Form::Long));
    let two = [("lang", "en"), ("relation", "colleagues")];
    let config = |mode| Config::parse(two.into_iter().chain(mode)).0;
    journey.configure(config(None));
    let Screen::Setup(screen) = journey.screen() else {
        panic!("still the set-up");
    };
    let draft = screen.draft;
    assert_eq!(draft.relation(), Relation::Colleagues);
    assert_eq!(draft.form(), Form::Long, "chosen by hand, and not changed");
    assert_eq!(draft.name(Person::First), Some("Sanne"));
    assert_eq!(draft.language(Person::Second), Language::En);
    assert_eq!(journey.language(), Language::En);
    journey.configure(config(Some(("mode", "pair"))));
    assert_eq!(journey.screen().id(), "setup");
    journey.configure(config(None));
    assert_eq!(journey.screen().id(), "start");
}

/// In what is kept one can be erased, and the list is said to be shorter; with the last one the list is
/// gone.
#[test]
fn a_kept_session_is_erased_from_the_list() {
    let mut journey = at("history");
    assert!(journey.apply(Event::EraseKept(7)).is_empty());
    for (id, next) in [(2, "history"), (1, "start")] {
        let effects = journey.apply(Event::EraseKept(id));
        assert!(
            matches!(effects[..], [Effect::Focus(Focus::Heading), Effect::EraseKept(gone)] if gone == id),
            "{effects:?}"
        );
        assert_eq!(journey.id(), next);
        if let Screen::History(screen) = journey.screen() {
            assert!(screen.kept.iter().all(|kept| kept.id == 1));
        }
    }
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!((start.done, start.kept), (Some(Done::Erased), 0));
}

/// What is looked at again has the day on which it was kept, and not that of another one.
#[test]
fn a_kept_session_is_saved_with_its_own_day() {
    let mut journey = at("history");
    let Screen::History(screen) = journey.screen() else {
        panic!("no list");
    };
    let mut kept = screen.kept.to_vec();
    kept[0].date = "2026-02-02".to_owned();
    journey.apply(Event::KeptList(kept));
    for (id, day) in [(1, "2026-01-31"), (2, "2026-02-02")] {
        journey.apply(Event::OpenKept(id));
        journey.apply(Event::Finish);
        crate::common::agree_to_all(&mut journey);
        let found = journey.agreed("2030-12-31".to_owned()).expect("agreed");
        assert_eq!(found.date(), day);
        for event in [Event::Back, Event::Back, Event::History] {
            journey.apply(event);
        }
    }
}

/// What is kept already is not kept twice.
#[test]
fn a_kept_session_is_not_kept_again() {
    let mut journey = at("history");
    journey.apply(Event::OpenKept(2));
    assert_eq!(journey.id(), "finish");
    let effects = journey.apply(Event::Keep("2026-03-03".to_owned()));
    assert!(matches!(effects[..], [Effect::Focus(Focus::Heading)]));
    assert_eq!(journey.id(), "start");
}

/// A code that locks no file is said beside the field for it.
#[test]
fn a_code_that_locks_no_file_is_said_at_the_end() {
    let mut journey = at("finish");
    let effects = journey.apply(Event::NotLocked(CodeProblem::TooShort));
    assert!(matches!(effects[..], [Effect::Focus(Focus::Code(None))]));
    let Screen::Finish(screen) = journey.screen() else {
        panic!("no end");
    };
    assert_eq!(screen.code_problem, Some(CodeProblem::TooShort));
}

/// Somebody who changed the storage does not get past a question that was not answered.
#[test]
fn a_session_with_an_answer_missing_does_not_come_to_the_review() {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    fill(&mut journey, 3);
    let effects = journey.apply(Event::ChangeClosing);
    let mut value: Value = serde_json::from_str(&json(saved(&effects).unwrap())).unwrap();
    for (missing, next) in [(false, "review"), (true, "answer")] {
        if missing {
            let answers = value["turn"]["panel"]["answers"].as_array_mut().unwrap();
            answers[0].as_object_mut().unwrap().remove("give");
        }
        let session = parsed(&value.to_string(), &small_set());
        let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
        journey.apply(Event::Continue);
        assert!(matches!(journey.screen(), Screen::Closing(_)));
        journey.apply(Event::Next);
        assert_eq!(journey.id(), next);
    }
}

/// A session that goes on in another tab is closed here and can be taken back as it is by then, unless
/// something of it is in this page only.
#[test]
fn a_session_that_goes_on_in_another_tab_is_closed_here() {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    answer_here(&mut journey, 3);
    journey.apply(Event::About(true));
    let mut unsaved = journey.clone();
    unsaved.apply(Event::Stored(Saved::InPage(Unsaved::Full)));
    assert!(unsaved.apply(Event::GoesOnElsewhere).is_empty());
    assert_eq!(unsaved.id(), "about");
    journey.apply(Event::Stored(Saved::OnDevice));
    let answer = Event::Answer("t-1".to_owned(), Direction::Give, response(5));
    journey.apply(Event::About(false));
    let newer = saved(&journey.clone().apply(answer)).cloned().map(Box::new);
    // While it is on the screen, nothing takes its place.
    assert!(journey.apply(Event::Found(newer.clone())).is_empty());
    let effects = journey.apply(Event::GoesOnElsewhere);
    assert!(matches!(effects[..], [Effect::Focus(Focus::Heading)]));
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!(start.done, Some(Done::GoesOnElsewhere));
    assert!(journey.apply(Event::GoesOnElsewhere).is_empty());
    let mut same = journey.clone();
    for (journey, given) in [(&mut same, 3), (&mut journey, 5)] {
        if given == 5 {
            assert!(journey.apply(Event::Found(newer.clone())).is_empty());
        }
        journey.apply(Event::Continue);
        let Screen::Answer(screen) = journey.screen() else {
            panic!("no statement");
        };
        assert_eq!(screen.responses[1], Some(response(given)));
    }
    // What is kept is of no tab.
    let mut kept = at("history");
    kept.apply(Event::OpenKept(2));
    assert!(kept.apply(Event::GoesOnElsewhere).is_empty());
    assert!(kept.opened().is_some());
}

/// Protects the answers of a session that another tab has begun, or gone on with, while somebody set
/// one up here: it is said before it is replaced, and no other set-up is put into it.
#[test]
fn what_another_tab_saved_meanwhile_is_replaced_only_after_that_was_said() {
    let answer = Event::Answer("t-1".to_owned(), Direction::Give, response(3));
    let mut elsewhere = fresh(small_set());
    begin(&mut elsewhere, Form::Short);
    let theirs = Box::new(saved(&elsewhere.apply(answer)).unwrap().clone());
    let mut editing = fresh(small_set());
    editing.apply(Event::Pair);
    let own = saved(&editing.apply(Event::Begin)).unwrap().clone();
    editing.apply(Event::Back);
    for mut journey in [at("setup"), editing.clone()] {
        let typed = "Fatima";
        journey.apply(Event::Name(Person::First, typed.to_owned()));
        let effects = journey.apply(Event::Found(Some(theirs.clone())));
        assert!(matches!(
            effects[..],
            [Effect::Focus(Focus::Asked), Effect::AskAgain]
        ));
        let Screen::Setup(screen) = journey.screen() else {
            panic!("no set-up");
        };
        assert_eq!(screen.replaces.unwrap().name(Person::First), Some("Anna"));
        assert_eq!(screen.draft.name(Person::First), Some(typed));
        // Asked once, not twice.
        assert!(journey.apply(Event::Found(Some(theirs.clone()))).is_empty());
        let effects = journey.apply(Event::Begin);
        let begun = saved(&effects).expect("a session of one's own");
        assert_eq!(begun.setup().name(Person::First), Some(typed));
        assert!(json(&theirs).contains("give") && !json(begun).contains("give"));
    }
    // What is still as it was is not asked about; where nothing is left, nothing is replaced.
    for found in [Some(Box::new(own)), None] {
        let mut journey = editing.clone();
        assert!(journey.apply(Event::Found(found)).is_empty());
        let Screen::Setup(screen) = journey.screen() else {
            panic!("no set-up");
        };
        assert!(screen.replaces.is_none());
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

/// The options of the page reach its screens.
#[test]
fn the_screens_are_told_how_to_address_and_where_their_heading_stands() {
    let options = [("address", "u"), ("heading-level", "3"), ("keep", "never")];
    let config = Config::parse(options).0;
    let mut journey = Journey::with_cost(config, small_set(), None, CHEAP);
    assert_eq!(
        (journey.address(), journey.heading_level()),
        (Address::U, 3)
    );
    assert_eq!(fresh(small_set()).address(), Address::Je);
    for (journey, may_keep) in [(&mut journey, false), (&mut fresh(small_set()), true)] {
        journey.apply(Event::Pair);
        journey.apply(Event::KeepAfterwards(true));
        let Screen::Setup(screen) = journey.screen() else {
            panic!("no set-up");
        };
        assert_eq!((screen.may_keep, screen.draft.keep()), (may_keep, may_keep));
    }
}

/// Back leads to the set-up as long as the first person is at the first statement, and nowhere for the
/// second; later it leads to the statement before.
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

/// Whoever has less say can always go, and nobody finds a trace.
#[test]
fn leaving_from_any_screen_erases_and_forgets() {
    for (name, at) in SCREENS {
        if name == "history" {
            continue;
        }
        let mut journey = at();
        let had_session = !["setup", "setup for two devices", "invited"].contains(&name);
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

/// What two people chose to keep is theirs; closing the page does not erase it.
#[test]
fn leaving_a_kept_session_leaves_it_kept() {
    let mut journey = at("history");
    journey.apply(Event::OpenKept(2));
    let effects = journey.apply(Event::Leave);
    assert!(
        !effects
            .iter()
            .any(|e| matches!(e, Effect::Erase | Effect::EraseKept(_))),
        "{effects:?}"
    );
}

/// Erasing is offered where nothing is lost by accident: at the start, the hand-over and the end.
#[test]
fn erasing_ends_the_session_and_says_so() {
    for name in ["start", "handover", "finish"] {
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
    for name in ["start", "handover", "finish"] {
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

/// People see how far they are: which theme of those that are asked, and which of its statements.
#[test]
fn every_statement_says_its_place() {
    let set = built_in();
    for form in Form::ALL {
        let counts = set
            .themes()
            .iter()
            .map(|theme| theme.statements(form).count());
        let counts: Vec<usize> = counts.filter(|asked| *asked > 0).collect();
        let mut expected = Vec::new();
        for (theme, asked) in (1..).zip(&counts) {
            expected.extend((1..=*asked).map(|part| ((theme, counts.len()), (part, *asked))));
        }
        let mut journey = fresh(built_in());
        begin(&mut journey, form);
        for (number, (theme, part)) in expected.iter().enumerate() {
            let Screen::Answer(screen) = journey.screen() else {
                panic!("no statement");
            };
            assert_eq!((&screen.theme_number, &screen.part), (theme, part));
            assert_eq!(screen.progress, (number, expected.len()));
            answer_here(&mut journey, 3);
            journey.apply(Event::Next);
        }
    }
}

/// Keeping hands the opened session over with the day; it comes back as a comparison.
#[test]
fn keeping_gives_the_opened_session_and_its_day_to_the_edge() {
    let mut journey = at("finish");
    crate::common::agree_to_all(&mut journey);
    let effects = journey.apply(Event::Keep("2026-01-31".to_owned()));
    let [Effect::Keep(agreed)] = &effects[..] else {
        panic!("{effects:?}");
    };
    assert_eq!(agreed.date(), "2026-01-31");
    let session = agreed.session();
    let opened = session.opened().expect("open");
    let read = opened
        .panel(Person::Second)
        .response("t-1", Direction::Give);
    assert_eq!(read, Some(response(4)));
    let mut again =
        Journey::with_cost(Config::default(), small_set(), Some(session.clone()), CHEAP);
    again.apply(Event::Continue);
    assert_eq!(again.id(), "comparison");
}

/// Said only once it is true.
#[test]
fn a_session_is_called_kept_when_the_edge_says_so() {
    let mut journey = at("finish");
    crate::common::agree_to_all(&mut journey);
    journey.apply(Event::Keep("2026-01-31".to_owned()));
    assert_eq!(journey.id(), "finish");
    journey.apply(Event::KeptNow(Ok(())));
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!(start.done, Some(Done::Kept));
    assert!(start.unfinished.is_none());
}

/// A full store loses nothing: the pair stays where it is and is told why.
#[test]
fn keeping_that_fails_leaves_the_session_on_screen() {
    let mut journey = at("finish");
    crate::common::agree_to_all(&mut journey);
    journey.apply(Event::Keep("2026-01-31".to_owned()));
    journey.apply(Event::KeptNow(Err(Unsaved::Full)));
    let Screen::Finish(finish) = journey.screen() else {
        panic!("no end");
    };
    assert_eq!(finish.saved, Some(Saved::InPage(Unsaved::Full)));
}

/// `keep="never"` is a promise of the organisation that runs the page.
#[test]
fn where_keeping_is_not_offered_it_does_not_happen() {
    let (config, _) = Config::parse([("keep", "never")]);
    let mut journey = Journey::with_cost(config, small_set(), None, CHEAP);
    journey.apply(Event::Pair);
    journey.apply(Event::KeepAfterwards(true));
    let Screen::Setup(setup) = journey.screen() else {
        panic!("no set-up");
    };
    assert!(!setup.may_keep && !setup.draft.keep());
    to_open(&mut journey, Form::Short, [2, 4]);
    journey.apply(Event::Finish);
    crate::common::agree_to_all(&mut journey);
    assert!(
        journey
            .apply(Event::Keep("2026-01-31".to_owned()))
            .is_empty()
    );
    assert_eq!(journey.id(), "finish");
}

/// A kept session is looked at; it does not become the unfinished one.
#[test]
fn a_kept_session_opens_without_being_saved_again() {
    let mut journey = at("history");
    for event in [Event::OpenKept(1), Event::Finish, Event::Back, Event::Back] {
        let effects = journey.apply(event);
        assert!(saved(&effects).is_none(), "{effects:?}");
    }
    let Screen::Start(start) = journey.screen() else {
        panic!("no start");
    };
    assert!(start.unfinished.is_none());
    assert_eq!(start.kept, 2);
}

/// Erasing a kept session erases that one.
#[test]
fn erasing_a_kept_session_erases_that_one_only() {
    let mut journey = at("history");
    journey.apply(Event::OpenKept(1));
    journey.apply(Event::Finish);
    let effects = journey.apply(Event::Erase);
    assert!(
        effects.iter().any(|e| matches!(e, Effect::EraseKept(1))),
        "{effects:?}"
    );
    assert!(
        !effects.iter().any(|e| matches!(e, Effect::Erase)),
        "{effects:?}"
    );
    journey.apply(Event::History);
    let Screen::History(screen) = journey.screen() else {
        panic!("no history");
    };
    assert_eq!(
        screen.kept.iter().map(|kept| kept.id).collect::<Vec<_>>(),
        [2]
    );
}

/// There is one session at a time: looking back must not lose what is not finished.
#[test]
fn a_kept_session_does_not_open_over_an_unfinished_one() {
    let mut journey = at("start");
    let mut other = with_kept();
    other.apply(Event::History);
    let Screen::History(kept) = other.screen() else {
        panic!("no history");
    };
    journey.apply(Event::KeptList(kept.kept.to_vec()));
    journey.apply(Event::History);
    assert!(journey.has_unfinished());
    assert!(journey.apply(Event::OpenKept(1)).is_empty());
    journey.apply(Event::Back);
    journey.apply(Event::Continue);
    assert_eq!(journey.id(), "reveal");
}
