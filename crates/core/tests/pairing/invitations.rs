//! Invitations.

use crate::support::*;

/// A session that waits is not lost by opening a link: the screen asks, and says what would go.
#[test]
fn an_invitation_replaces_nothing_before_it_is_accepted() {
    let mut one_device = fresh(small_set());
    begin(&mut one_device, SHORT);
    let mut answering = fresh(small_set());
    apart(&mut answering, Person::First, SHORT);
    for journey in [one_device, answering, locked(), ready(), open()] {
        let before = everything(&journey);
        let mut journey = journey;
        let effects = journey.apply(Event::Incoming(as_link(&invitation())));
        assert!(saved(&effects).is_none(), "{effects:?}");
        let Screen::Invited(screen) = journey.screen() else {
            panic!("nobody asks");
        };
        assert_eq!(screen.me, Person::Second);
        assert_eq!(screen.setup.name(Person::Second), Some("Dirk"));
        assert_eq!(
            screen.replaces.unwrap().setup.name(Person::First),
            Some("Anna")
        );
        for no in [Event::Back, Event::Continue] {
            let mut journey = journey.clone();
            journey.apply(no);
            assert_eq!(everything(&journey), before);
            // The invitation is gone: nothing accepts it now.
            journey.apply(Event::Join);
            assert_eq!(everything(&journey), before);
        }
        let effects = journey.apply(Event::Join);
        let session = saved(&effects).expect("the new session is saved");
        assert_eq!(session.setup().name(Person::First), Some("Cora"));
        let saves = effects.iter().filter(|e| matches!(e, Effect::Save(_)));
        assert_eq!(saves.count(), 2, "the older slot forgets as well");
    }
}

/// Protects what another tab began while an invitation stood here: it is said what would go.
#[test]
fn an_invitation_asks_once_more_where_another_tab_has_begun_meanwhile() {
    let mut elsewhere = fresh(small_set());
    begin(&mut elsewhere, SHORT);
    let answer = Event::Answer("t-1".to_owned(), Direction::Receive, response(3));
    let theirs = saved(&elsewhere.apply(answer)).cloned().map(Box::new);
    let mut journey = fresh(small_set());
    journey.apply(Event::Incoming(as_link(&invitation())));
    let effects = journey.apply(Event::Found(theirs));
    assert!(matches!(effects[..], [_, Effect::AskAgain]), "{effects:?}");
    let Screen::Invited(screen) = journey.screen() else {
        panic!("nobody asks");
    };
    assert_eq!(
        screen.replaces.unwrap().setup.name(Person::First),
        Some("Anna")
    );
}

/// Where nothing waits, nothing is said to be replaced.
#[test]
fn an_invitation_on_a_new_device_replaces_nothing() {
    let mut journey = fresh(small_set());
    journey.apply(Event::Incoming(as_link(&invitation())));
    let Screen::Invited(screen) = journey.screen() else {
        panic!("nobody asks");
    };
    assert!(screen.replaces.is_none());
    // Nor beside one that is kept, which stays.
    let mut journey = with_kept();
    journey.apply(Event::History);
    journey.apply(Event::OpenKept(1));
    journey.apply(Event::Answers);
    journey.apply(Event::Incoming(as_link(&invitation())));
    let Screen::Invited(screen) = journey.screen() else {
        panic!("nobody asks");
    };
    assert!(screen.replaces.is_none());
    let effects = journey.apply(Event::Join);
    let touches_kept =
        |effect: &Effect| matches!(effect, Effect::Kept(KeptEffect::Erase(_)) | Effect::Erase);
    assert!(!effects.iter().any(touches_kept), "{effects:?}");
}

/// Who opens the link once more finds everything as it was, at every step.
#[test]
fn the_same_invitation_opened_twice_goes_on() {
    let invited = as_link(&Invitation {
        form: SHORT,
        ..invitation()
    });
    let mut journey = fresh(small_set());
    journey.apply(Event::Incoming(invited.clone()));
    journey.apply(Event::Join);
    let assert_goes_on = |journey: &Journey| {
        let mut again = journey.clone();
        let effects = again.apply(Event::Incoming(invited.clone()));
        assert!(saved(&effects).is_none());
        assert_eq!(
            format!("{:?}", again.screen()),
            format!("{:?}", journey.screen())
        );
        assert_eq!(everything(&again), everything(journey));
    };
    assert_goes_on(&journey);
    answer_here(&mut journey, 3);
    assert_goes_on(&journey);
    fill(&mut journey, 3);
    lock(&mut journey, None);
    assert_goes_on(&journey);
    let answers = sealed(&small_set(), 9, Person::First, 1, 1);
    journey.apply(Event::Incoming(answers));
    assert_goes_on(&journey);
    agree(&mut journey, Person::Second, None);
    assert_eq!(journey.id(), "comparison");
    assert_goes_on(&journey);
}

/// The same answers come by link and by hand, or twice: that is no reason to refuse them.
#[test]
fn the_same_answers_opened_twice_go_on() {
    for journey in [ready(), open()] {
        let mut again = journey.clone();
        let effects = again.apply(Event::Incoming(berts()));
        assert!(saved(&effects).is_none());
        assert_eq!(again.id(), journey.id());
        assert_eq!(everything(&again), everything(&journey));
    }
}

/// What the two agreed on is the same on both devices; keeping is for each to say.
#[test]
fn the_invited_device_gets_the_set_up_of_the_one_that_invites() {
    let mut one = fresh(small_set());
    one.apply(Event::Devices);
    one.apply(Event::Relation(Relation::Own));
    one.apply(Event::Role(Person::First, "buur".to_owned()));
    one.apply(Event::Name(Person::Second, "Zoë ".to_owned()));
    one.apply(Event::PersonLanguage(Person::First, Language::En));
    one.apply(Event::Form(Form::Long));
    one.apply(Event::Me(Person::Second));
    let effects = one.apply(Event::BeginPairing(None, Some(entropy(7))));
    let Screen::Invite(screen) = one.screen() else {
        panic!("no invitation");
    };
    let mut two = fresh(small_set());
    two.apply(Event::Incoming(typed(screen.invitation)));
    let Screen::Invited(invited) = two.screen() else {
        panic!("nobody asks");
    };
    assert_eq!(invited.me, Person::First);
    assert_eq!(invited.setup, saved(&effects).unwrap().setup());
    assert_eq!(two.language(), Language::En);
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(4),
        ..ProptestConfig::default()
    })]

    /// An invitation that one device makes is never refused by the other, whatever was typed.
    #[test]
    fn every_set_up_that_can_be_begun_can_be_accepted(
        texts in ["\\PC{0,40}", "[aAéÉ \u{0}\u{202e}\n🙂]{0,40}", ".{0,40}", "\\s{0,3}\\w{0,40}"],
        relation in 0..7_usize,
    ) {
        let [name, other, role, role_2] = texts;
        let mut one = fresh(tiny_set());
        one.apply(Event::Devices);
        one.apply(Event::Relation(Relation::ALL[relation]));
        one.apply(Event::Name(Person::First, name));
        one.apply(Event::Name(Person::Second, other));
        one.apply(Event::Role(Person::First, role));
        one.apply(Event::Role(Person::Second, role_2));
        one.apply(Event::Me(Person::First));
        let effects = one.apply(Event::BeginPairing(None, Some(entropy(7))));
        if let Screen::Invite(screen) = one.screen() {
            let mut two = fresh(tiny_set());
            two.apply(Event::Incoming(link(screen.invitation)));
            let came = match two.screen() {
                Screen::Invited(invited) => invited.setup.clone(),
                other => panic!("{other:?}"),
            };
            let made = saved(&effects).unwrap().setup();
            for person in Person::BOTH {
                prop_assert_eq!(came.name(person), made.name(person));
                prop_assert_eq!(came.role(person), made.role(person));
            }
        }
    }
}
