//! One person alone: own answers, and how they become the first of two.

use crate::support::*;
use tweeluik_core::session::{AloneScreen, InviteBack};

/// At the first statement of one person alone.
fn answers(me: Person) -> Journey {
    let mut journey = fresh(small_set());
    alone(&mut journey, me, Form::Short);
    journey
}

/// Where one looks at one's own answers, all of them with this number.
fn looks(me: Person, number: u8) -> Journey {
    let mut journey = fresh(small_set());
    alone_filled(&mut journey, me, Form::Short, number);
    journey
}

fn screen(journey: &Journey) -> AloneScreen<'_> {
    match journey.screen() {
        Screen::Alone(screen) => screen,
        other => panic!("{other:?}"),
    }
}

fn setup_way(journey: &Journey) -> SetupWay {
    match journey.screen() {
        Screen::Setup(screen) => screen.way,
        other => panic!("{other:?}"),
    }
}

fn person(journey: &Journey) -> Person {
    match journey.screen() {
        Screen::Answer(screen) => screen.person,
        Screen::Review(screen) => screen.person,
        other => panic!("{other:?}"),
    }
}

/// What both say of each other, as the comparison holds it.
fn compared(journey: &Journey) -> String {
    let (setup, opened) = journey.opened().expect("it is open");
    let panels = Person::BOTH.map(|person| format!("{:?}", opened.panel(person)));
    format!("{:?} {panels:?}", opened.compare(journey.set(), setup))
}

/// Either of the two may answer alone: that person reads the statements as the one of the two, and then their own
/// answers and no others.
#[test]
fn either_of_the_two_may_answer_alone() {
    for me in Person::BOTH {
        let mut journey = answers(me);
        assert_eq!(person(&journey), me);
        fill(&mut journey, 4);
        assert_eq!(person(&journey), me);
        journey.apply(Event::Mark("v".to_owned(), true));
        journey.apply(Event::LookAlone);
        let screen = screen(&journey);
        assert_eq!((screen.me, screen.direct), (me, Some(direct(4))));
        let said = screen.themes.iter().flat_map(|theme| &theme.rows);
        let said: Vec<_> = said.flat_map(|row| row.responses).collect();
        assert_eq!(said, [Some(response(4)); 4]);
        let marked = screen.themes.iter().filter(|theme| theme.is_marked);
        let marked: Vec<_> = marked.map(|theme| theme.theme.id()).collect();
        assert_eq!(marked, ["v"]);
    }
}

/// Protects reflecting alone: nothing is locked by it, no host is told that two people have opened anything,
/// and there is nothing to save, print or keep as if two had agreed.
#[test]
fn looking_at_own_answers_locks_nothing_and_tells_no_host() {
    let mut journey = answers(Person::First);
    fill(&mut journey, 2);
    let effects = journey.apply(Event::LookAlone);
    let told = |effect: &Effect| matches!(effect, Effect::Tell(_));
    assert!(!effects.iter().any(told), "{effects:?}");
    assert!(journey.opened().is_none() && journey.agreed("2026-01-31".to_owned()).is_none());
    journey.apply(Event::Back);
    journey.apply(Event::ChangeDirect);
    journey.apply(Event::Direct(direct(5)));
    journey.apply(Event::Next);
    journey.apply(Event::LookAlone);
    assert_eq!(screen(&journey).direct, Some(direct(5)));
}

/// On the review of one person there is no lock, and on that of two nobody looks alone.
#[test]
fn a_lock_and_a_look_alone_are_never_offered_at_once() {
    let mut one = answers(Person::First);
    fill(&mut one, 2);
    for code in [None, Some("1234")] {
        assert!(lock(&mut one, code).is_empty());
        assert_eq!(one.id(), "review");
    }
    let mut two = at("review");
    assert!(two.apply(Event::LookAlone).is_empty());
    assert_eq!(two.id(), "review");
}

/// Somebody who notices a mistake in the set-up goes back to it. Before the first answer that person can still say
/// to be the other of the two.
#[test]
fn the_set_up_of_one_can_be_changed_before_the_first_statement() {
    let mut journey = answers(Person::First);
    journey.apply(Event::Back);
    assert_eq!(setup_way(&journey), SetupWay::Alone(Person::First));
    journey.apply(Event::Me(Person::Second));
    journey.apply(Event::Begin);
    assert_eq!(person(&journey), Person::Second);
    answer_here(&mut journey, 2);
    let reloaded = reloaded(&journey.apply(Event::Next));
    assert_eq!(person(&reloaded), Person::Second);
}

/// Protects all answers of one person: once there is one, nobody says in the set-up to be the other of the two, who
/// has no business with these answers, and no tap empties them.
#[test]
fn with_an_answer_given_nobody_alone_becomes_the_other_of_the_two() {
    let mut journey = answers(Person::First);
    answer_here(&mut journey, 5);
    journey.apply(Event::Back);
    assert!(journey.apply(Event::Me(Person::Second)).is_empty());
    assert_eq!(setup_way(&journey), SetupWay::Alone(Person::First));
    journey.apply(Event::Begin);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert_eq!(
        (screen.person, screen.response),
        (Person::First, Some(response(5)))
    );
}

/// The set-up of two people on one device knows no *me*.
#[test]
fn only_somebody_alone_says_which_of_the_two_that_is() {
    let mut journey = set_up();
    assert!(journey.apply(Event::Me(Person::Second)).is_empty());
    assert_eq!(setup_way(&journey), SetupWay::OneDevice(Person::First));
}

/// Protects the second of the two, alone: the screens are in the language that was chosen for the second.
#[test]
fn somebody_alone_reads_in_their_own_language() {
    let mut journey = fresh(small_set());
    journey.apply(Event::Solo);
    journey.apply(Event::Me(Person::Second));
    journey.apply(Event::PersonLanguage(Person::Second, Language::En));
    journey.apply(Event::Begin);
    assert_eq!(journey.language(), Language::En);
    fill(&mut journey, 3);
    journey.apply(Event::LookAlone);
    assert_eq!(journey.languages(), [Language::En]);
}

/// Protects what answering alone first may not change: with the same answers a pair comes to the same
/// comparison as if it had begun together.
#[test]
fn somebody_alone_who_becomes_the_first_of_a_pair_comes_to_the_same_comparison() {
    let mut together = fresh(small_set());
    to_open(&mut together, Form::Short, [2, 4]);
    for (me, numbers) in [(Person::First, [2, 4]), (Person::Second, [4, 2])] {
        for code in [None, Some("1234")] {
            let mut journey = looks(me, numbers[0]);
            journey.apply(Event::Pair);
            assert_eq!((journey.id(), person(&journey)), ("review", me));
            lock(&mut journey, code);
            assert_eq!(journey.id(), "handover");
            journey.apply(Event::TakeOver);
            assert_eq!(person(&journey), me.other());
            fill(&mut journey, numbers[1]);
            lock(&mut journey, None);
            agree(&mut journey, me, code);
            agree(&mut journey, me.other(), None);
            assert_eq!(journey.id(), "comparison");
            assert_eq!(compared(&journey), compared(&together), "{me:?} {code:?}");
        }
    }
}

/// Once they are locked, nothing of the first answers is in what the second person sees.
#[test]
fn what_somebody_answered_alone_is_locked_before_the_other_comes() {
    let at_other = |number| {
        let mut journey = looks(Person::Second, number);
        journey.apply(Event::Pair);
        lock(&mut journey, Some("1234"));
        let hand_over = format!("{:?}", journey.screen());
        journey.apply(Event::TakeOver);
        [hand_over, format!("{:?}", journey.screen())]
    };
    assert_eq!(at_other(1), at_other(5));
}

/// A pair of which the second goes first can still change its set-up, which says who comes first.
#[test]
fn the_set_up_of_a_pair_says_who_goes_first() {
    let mut journey = looks(Person::Second, 3);
    journey.apply(Event::Pair);
    journey.apply(Event::ChangeDirect);
    while journey.id() != "setup" {
        journey.apply(Event::Back);
    }
    assert_eq!(setup_way(&journey), SetupWay::OneDevice(Person::Second));
    journey.apply(Event::Begin);
    assert_eq!(person(&journey), Person::Second);
}

/// On a device each, somebody who answered alone has nothing to answer once more: after the invitation comes the
/// review with the lock, and then what any two devices do.
#[test]
fn somebody_alone_who_invites_the_other_comes_to_the_same_comparison() {
    let mut together = fresh(small_set());
    to_open(&mut together, Form::Short, [2, 4]);
    for (me, mine, other) in [(Person::First, 2, 4), (Person::Second, 4, 2)] {
        let mut journey = looks(me, mine);
        journey.apply(Event::BeginPairing(None, Some(entropy(7))));
        let Screen::Invite(screen) = journey.screen() else {
            panic!("{:?}", journey.screen());
        };
        assert_eq!((screen.me, screen.back), (me, Some(InviteBack::OwnSide)));
        assert!(screen.has_answered);
        let Ok(Message::Invitation(sent)) = read_code(&link(screen.invitation)) else {
            panic!("no invitation");
        };
        assert_eq!((sent.from, sent.key), (me, PairKey::new([7; 32])));
        journey.apply(Event::Next);
        assert_eq!(journey.id(), "review");
        lock(&mut journey, None);
        let theirs = theirs(&small_set(), me.other(), Form::Short, other);
        journey.apply(Event::Incoming(theirs));
        agree(&mut journey, me, None);
        assert_eq!(journey.id(), "comparison");
        // The uniform answers of the other device count the same in the direct question.
        let [here, there] = [&journey, &together].map(|journey| {
            let (setup, opened) = journey.opened().expect("it is open");
            format!("{:?}", opened.compare(journey.set(), setup).themes)
        });
        assert_eq!(here, there, "{me:?}");
    }
}

/// Protects somebody who tapped *together on one device* by mistake: as long as nothing is locked the way back leads
/// to the own side, also after a change, a reload and a lock that was refused.
#[test]
fn somebody_alone_comes_back_from_the_review_of_a_pair() {
    for me in Person::BOTH {
        let mut journey = looks(me, 3);
        let paired = journey.apply(Event::Pair);
        journey.apply(Event::ChangeDirect);
        journey.apply(Event::Direct(direct(5)));
        journey.apply(Event::Next);
        lock(&mut journey, Some("1"));
        for (mut journey, number) in [(journey, 5), (reloaded(&paired), 3)] {
            assert_eq!(journey.id(), "review");
            let back = journey.apply(Event::Back);
            for journey in [journey, reloaded(&back)] {
                let screen = screen(&journey);
                assert_eq!((screen.me, screen.direct), (me, Some(direct(number))));
            }
        }
    }
}

/// Two who began together have no own side to come back to.
#[test]
fn from_the_review_of_two_who_began_together_nobody_comes_to_an_own_side() {
    let mut journey = at("review");
    journey.apply(Event::Back);
    assert!(matches!(journey.screen(), Screen::Direct(_)));
}

/// Protects somebody who tapped *each on a device* by mistake: as long as nothing is locked the way back leads from
/// the review over the invitation to the own side. The key is given up with it: the next invitation has another.
#[test]
fn somebody_alone_comes_back_from_the_invitation() {
    let mut journey = looks(Person::Second, 3);
    let invited = journey.apply(Event::BeginPairing(None, Some(entropy(7))));
    let next = journey.apply(Event::Next);
    for (mut journey, steps) in [(reloaded(&invited), 1), (reloaded(&next), 2), (journey, 2)] {
        for step in 1..=steps {
            assert_ne!(journey.id(), "solo", "{step}");
            journey.apply(Event::Back);
        }
        let screen = screen(&journey);
        assert_eq!(
            (screen.me, screen.direct),
            (Person::Second, Some(direct(3)))
        );
        journey.apply(Event::BeginPairing(None, Some(entropy(8))));
        let Screen::Invite(screen) = journey.screen() else {
            panic!("{:?}", journey.screen());
        };
        let Ok(Message::Invitation(sent)) = read_code(&link(screen.invitation)) else {
            panic!("no invitation");
        };
        assert_eq!(sent.key, PairKey::new([8; 32]));
    }
}

/// Without chance there is no key: the answers stay where they are, and it is said.
#[test]
fn without_entropy_no_invitation_is_made_and_nothing_is_lost() {
    let mut journey = looks(Person::First, 3);
    let effects = journey.apply(Event::BeginPairing(None, None));
    assert!(matches!(effects[..], [Effect::Focus(Focus::Asked)]));
    assert!(screen(&journey).failed);
    journey.apply(Event::BeginPairing(None, Some(entropy(1))));
    assert!(matches!(journey.screen(), Screen::Invite(_)));
}

/// What comes from another device finds nobody alone: it is refused, and the answers are still there.
#[test]
fn the_answers_of_another_device_are_not_taken_by_somebody_alone() {
    let mut journey = looks(Person::First, 3);
    let theirs = theirs(&small_set(), Person::Second, Form::Short, 4);
    journey.apply(Event::Incoming(theirs));
    assert_eq!(journey.id(), "start");
    journey.apply(Event::Continue);
    assert_eq!(screen(&journey).direct, Some(direct(3)));
}

/// Each step of one person is saved, and goes on after the page was opened again: the statement, the review, the
/// own panel, and what becomes of it.
#[test]
fn a_session_of_one_goes_on_from_each_of_its_steps() {
    let mut journey = answers(Person::Second);
    answer_here(&mut journey, 3);
    let next = journey.apply(Event::Next);
    assert_eq!(reloaded(&next).id(), "answer");
    fill(&mut journey, 3);
    let effects = journey.apply(Event::LookAlone);
    for mut journey in [journey, reloaded(&effects)] {
        assert_eq!(screen(&journey).me, Person::Second);
        let back = journey.apply(Event::Back);
        let mut review = reloaded(&back);
        let looks = review.apply(Event::LookAlone);
        let pair = reloaded(&looks).apply(Event::Pair);
        let mut pair = reloaded(&pair);
        assert_eq!((pair.id(), person(&pair)), ("review", Person::Second));
        let locked = lock(&mut pair, None);
        assert_eq!(reloaded(&locked).id(), "handover");
        let invited = reloaded(&looks).apply(Event::BeginPairing(None, Some(entropy(7))));
        let mut invites = reloaded(&invited);
        assert!(matches!(invites.screen(), Screen::Invite(_)));
        let next = invites.apply(Event::Next);
        assert_eq!(reloaded(&next).id(), "review");
    }
}

/// What waits at the start, or would be replaced, is said to be of one person: nobody reads that another has
/// answered.
#[test]
fn a_session_of_one_waits_as_that_of_one() {
    let mut journey = looks(Person::Second, 3);
    assert_eq!(journey.idle_timeout(), Some(5 * 60));
    journey.apply(Event::Idle);
    let Screen::Start(start) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    let whose = start.unfinished.map(|waits| waits.whose);
    assert_eq!(whose, Some(Whose::OfOne(Person::Second)));
    journey.apply(Event::Solo);
    let Screen::Setup(setup) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    let whose = setup.replaces.map(|waits| waits.whose);
    assert_eq!(whose, Some(Whose::OfOne(Person::Second)));
    // As a pair it is one of two.
    let mut pair = looks(Person::Second, 3);
    pair.apply(Event::Pair);
    pair.apply(Event::Idle);
    let Screen::Start(start) = pair.screen() else {
        panic!("{:?}", pair.screen());
    };
    let whose = start.unfinished.map(|waits| waits.whose);
    assert_eq!(whose, Some(Whose::OfTwo(Some(Person::Second))));
}

/// Erasing and leaving remove what one person answered.
#[test]
fn somebody_alone_can_erase_and_leave_without_a_trace() {
    for (event, screen) in [(Event::Erase, "start"), (Event::Leave, "start")] {
        let mut journey = looks(Person::First, 3);
        assert!(journey.has_unfinished());
        let effects = journey.apply(event);
        assert!(effects.iter().any(|one| matches!(one, Effect::Erase)));
        assert_eq!((journey.id(), journey.has_unfinished()), (screen, false));
    }
}

/// `mode=solo` leads to the set-up of one, also where the page asks for it later, and takes nobody out of what
/// they do.
#[test]
fn the_option_solo_leads_to_the_set_up_of_one() {
    let (config, problems) = parse("mode", "solo");
    assert!(problems.is_empty());
    let new = |config: &Config| Journey::new(config.clone(), small_set(), None);
    assert_eq!(setup_way(&new(&config)), SetupWay::Alone(Person::First));
    for mode in [Mode::Start, Mode::Pair, Mode::Workshop] {
        let mut journey = new(&Config {
            mode,
            ..Config::default()
        });
        journey.configure(config.clone());
        assert_eq!(setup_way(&journey), SetupWay::Alone(Person::First));
        journey.configure(Config::default());
        assert_eq!(journey.id(), "start");
    }
    let mut journey = looks(Person::Second, 3);
    journey.configure(config);
    assert_eq!(journey.id(), "solo");
}

/// A stored session in which one person alone has left something open, or takes part in a workshop, contradicts
/// itself.
#[test]
fn a_stored_session_of_one_that_contradicts_itself_is_not_taken() {
    let mut journey = answers(Person::First);
    fill(&mut journey, 3);
    let effects = journey.apply(Event::LookAlone);
    let good: Value = serde_json::from_str(&json(saved(&effects).expect("saved"))).unwrap();
    let check = |value: &Value| read(&value.to_string())?.check(&small_set()).err();
    assert_eq!(check(&good), None);
    let answers = "/phase/Alone/panel/answers";
    for (place, wrong) in [
        ("/phase/Alone/panel/direct", Value::Null),
        ("/phase/Alone/panel/answers/0/give", Value::Null),
        (answers, json!([])),
        ("/pair/joined", json!({"code": [1], "pair": null})),
    ] {
        let mut value = good.clone();
        *value.pointer_mut(place).expect(place) = wrong;
        assert_eq!(check(&value), Some(SessionError::Contradiction), "{place}");
    }
}
