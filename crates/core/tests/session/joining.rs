//! A pair in a workshop: how it comes in, and that nothing is added before both agree.

use crate::common::{
    agree, apart_locked, built_in, entropy, fill, fresh, json, lock, parsed, saved, small_set,
    workshop,
};
use serde_json::json;
use tweeluik_core::exchange::{
    Added, Fingerprint, Message, Unreadable, Workshop as WayIn, link, read,
};
use tweeluik_core::group::{FillingScreen, Group, GroupEvent, GroupScreen, Taken};
use tweeluik_core::language::Language;
use tweeluik_core::measure::{Contribution, Form, Levels, Person, QuestionSet};
use tweeluik_core::session::{Effect, Event, Focus, Journey, KeptEffect, Refusal, Screen, Session};
use tweeluik_core::setup::Relation;

fn opened(way: &WayIn) -> String {
    link(&way.bytes().expect("a way in"))
}

/// A journey that has opened the way into a workshop.
fn joining(set: &QuestionSet, way: &WayIn) -> Journey {
    let mut journey = fresh(set.clone());
    journey.apply(Event::Incoming(opened(way)));
    assert!(
        matches!(journey.screen(), Screen::Joining(_)),
        "{:?}",
        journey.screen()
    );
    journey
}

/// A pair that has opened its panels in a workshop; the first answers 2 everywhere, the second 5.
fn open_in(set: &QuestionSet, way: &WayIn) -> Journey {
    let mut journey = joining(set, way);
    journey.apply(Event::Pair);
    journey.apply(Event::Begin);
    for (person, number) in Person::BOTH.into_iter().zip([2, 5]) {
        fill(&mut journey, number);
        lock(&mut journey, None);
        if person == Person::First {
            journey.apply(Event::TakeOver);
        }
    }
    for person in Person::BOTH {
        agree(&mut journey, person, None);
    }
    journey
}

fn refused(journey: &Journey) -> Option<Refusal> {
    match journey.screen() {
        Screen::Start(start) => start.refused.cloned(),
        other => panic!("{other:?}"),
    }
}

/// What a pair shows to the group, once both agreed.
fn added(journey: &Journey) -> Option<Added> {
    match journey.screen() {
        Screen::Adding(screen) => screen
            .workshop
            .added(journey.set(), screen.setup, screen.panels),
        other => panic!("{other:?}"),
    }
}

fn session(effects: &[Effect]) -> &Session {
    saved(effects).expect("it is saved")
}

/// Relation, roles, form and language come from the facilitator, on one device and on two; names are the
/// pair's own.
#[test]
fn a_way_in_opens_the_set_up_of_the_workshop() {
    let set = small_set();
    let way = workshop(&set, Form::Mini);
    for event in [Event::Pair, Event::Devices] {
        let mut journey = joining(&set, &way);
        let Screen::Joining(screen) = journey.screen() else {
            unreachable!();
        };
        assert_eq!(screen.workshop.name(), "Wijkteam Zuid, 3 december");
        assert_eq!(journey.language(), Language::En);
        let two = matches!(event, Event::Devices);
        journey.apply(event);
        // Not theirs to change: else what they add would not fit the group.
        journey.apply(Event::Form(Form::Long));
        journey.apply(Event::Relation(Relation::Colleagues));
        journey.apply(Event::Role(Person::First, "opbouwwerker".to_owned()));
        journey.apply(Event::Name(Person::First, "Anna".to_owned()));
        let Screen::Setup(setup) = journey.screen() else {
            panic!("{:?}", journey.screen());
        };
        assert_eq!(setup.pairing().is_some(), two);
        assert!(setup.workshop.is_some());
        let draft = setup.draft;
        assert_eq!(
            (draft.form(), draft.relation()),
            (Form::Mini, Relation::Own)
        );
        let roles = Person::BOTH.map(|person| draft.role(person));
        assert_eq!(roles, [Some("bewoner"), Some("opbouwwerker")]);
        assert_eq!(draft.name(Person::First), Some("Anna"));
        assert_eq!(draft.language(Person::Second), Language::En);
        // Back to the workshop, and from there to the start, which knows nothing of it.
        journey.apply(Event::Back);
        // There is nothing to go on with.
        assert!(journey.apply(Event::Continue).is_empty());
        assert!(matches!(journey.screen(), Screen::Joining(_)));
        journey.apply(Event::Back);
        journey.apply(Event::Pair);
        let Screen::Setup(setup) = journey.screen() else {
            panic!("{:?}", journey.screen());
        };
        assert!(setup.workshop.is_none() && setup.draft.form() == Form::Short);
    }
}

/// Back from the first statement the set-up is still that of the workshop.
#[test]
fn a_set_up_that_is_changed_stays_in_the_workshop() {
    let set = small_set();
    let way = workshop(&set, Form::Mini);
    let mut journey = joining(&set, &way);
    journey.apply(Event::Pair);
    journey.apply(Event::Begin);
    journey.apply(Event::Back);
    journey.apply(Event::Form(Form::Long));
    let Screen::Setup(setup) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert!(setup.workshop.is_some() && setup.draft.form() == Form::Mini);
    let effects = journey.apply(Event::Begin);
    assert!(json(session(&effects)).contains("\"joined\":{"));
}

/// A link of another question set, or one that we would never write, is refused; nothing is changed.
#[test]
fn a_way_in_that_makes_no_sense_is_refused() {
    let set = small_set();
    let good = workshop(&set, Form::Mini);
    let cases = [
        (
            WayIn {
                set: Fingerprint::of(&built_in()),
                ..good.clone()
            },
            Refusal::OtherSet,
        ),
        (
            WayIn {
                relation: 11,
                ..good.clone()
            },
            Refusal::Unreadable(Unreadable::NotCanonical),
        ),
        (
            WayIn {
                language: 2,
                ..good.clone()
            },
            Refusal::Unreadable(Unreadable::NotCanonical),
        ),
        // Roles in own words belong to a relation in own words only.
        (
            WayIn {
                relation: 0,
                ..good.clone()
            },
            Refusal::Unreadable(Unreadable::NotCanonical),
        ),
        (
            WayIn {
                name: " Zuid".to_owned(),
                ..good.clone()
            },
            Refusal::Unreadable(Unreadable::NotCanonical),
        ),
        (
            WayIn {
                roles: ["a\u{202e}".to_owned(), String::new()],
                ..good.clone()
            },
            Refusal::Unreadable(Unreadable::NotCanonical),
        ),
    ];
    for (way, why) in cases {
        let mut journey = fresh(set.clone());
        journey.apply(Event::Incoming(opened(&way)));
        assert_eq!(refused(&journey), Some(why), "{way:?}");
    }
}

/// The same link once more asks before it leads on to where a pair was, as another one does.
#[test]
fn a_way_in_that_is_opened_again_loses_nothing() {
    let set = small_set();
    let way = workshop(&set, Form::Mini);
    let mut journey = joining(&set, &way);
    journey.apply(Event::Pair);
    let effects = journey.apply(Event::Begin);
    let mut journey = Journey::new(
        tweeluik_core::session::Config::default(),
        set.clone(),
        Some(parsed(&json(session(&effects)), &set)),
    );
    // On a telephone that goes round it may be another pair: it is asked, and sees nothing.
    journey.apply(Event::Incoming(opened(&way)));
    assert!(matches!(journey.screen(), Screen::Joining(screen) if screen.replaces.is_some()));
    journey.apply(Event::Continue);
    assert_eq!(journey.screen().id(), "answer");
    let other = WayIn {
        id: *b"another!",
        ..way
    };
    journey.apply(Event::Incoming(opened(&other)));
    let Screen::Joining(screen) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert!(screen.replaces.is_some());
    journey.apply(Event::Continue);
    assert_eq!(journey.screen().id(), "answer");
}

/// Only with the yes of both there is a code; it carries what the group counts, and stays the same when
/// the page is opened again, so that the group knows a double.
#[test]
fn nothing_can_be_added_before_both_agree() {
    let set = small_set();
    let mut group = Group::fresh(
        set.clone(),
        Relation::ClientWorker,
        Language::Nl,
        Form::Short,
    );
    group.apply(GroupEvent::Open(*b"the id!!"));
    group.apply(GroupEvent::Pairs(1));
    let GroupScreen::Filling(FillingScreen {
        join_code: way_in, ..
    }) = group.screen()
    else {
        unreachable!();
    };
    let mut journey = open_in(&set, &way_in);
    let Screen::Comparison(screen) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert!(screen.adds);
    // Without looking at it first, a yes means nothing.
    assert!(
        journey
            .apply(Event::AgreeToAdd(Person::First, Some(entropy(1))))
            .is_empty()
    );
    journey.apply(Event::Add);
    assert_eq!(journey.screen().id(), "workshop");
    assert_eq!(added(&journey), None);
    for _ in 0..2 {
        let effects = journey.apply(Event::AgreeToAdd(Person::Second, Some(entropy(2))));
        assert!(matches!(effects[..], [Effect::Focus(Focus::Asked)]));
        assert_eq!(added(&journey), None);
    }
    // Who goes back takes the yes along.
    journey.apply(Event::Back);
    assert_eq!(journey.screen().id(), "comparison");
    journey.apply(Event::Add);
    journey.apply(Event::AgreeToAdd(Person::First, None));
    assert_eq!(added(&journey), None);
    // Without chance there is no id: said, and asked again.
    journey.apply(Event::AgreeToAdd(Person::Second, None));
    assert_eq!(added(&journey), None);
    assert!(matches!(journey.screen(), Screen::Adding(screen) if screen.failed));
    let effects = journey.apply(Event::AgreeToAdd(Person::Second, Some(entropy(9))));
    let code = added(&journey).expect("both agreed");
    let (pair, contribution) = code.open(&way_in, &set).expect("it fits");
    assert_eq!(pair, [9; 8]);
    let levels = |give, receive| Levels {
        give: Some(crate::common::level(give)),
        receive: Some(crate::common::level(receive)),
    };
    let (_, statements) = set.count(Form::Short);
    let row = vec![[levels(2, 5), levels(5, 2)]; statements];
    assert_eq!(
        Contribution::new(&set, Form::Short, row, [2, 5].map(crate::common::direct)),
        Some(contribution)
    );
    // A second look gives the same, on this page and on the next.
    let session = parsed(&json(session(&effects)), &set);
    let mut again = Journey::new(
        tweeluik_core::session::Config::default(),
        set.clone(),
        Some(session),
    );
    again.apply(Event::Continue);
    for journey in [&mut journey, &mut again] {
        journey.apply(Event::Back);
        journey.apply(Event::Finish);
        assert!(matches!(journey.screen(), Screen::Finish(screen) if screen.adds));
        journey.apply(Event::Add);
        assert_eq!(added(journey).as_ref(), Some(&code));
        journey.apply(Event::Back);
        assert_eq!(journey.screen().id(), "finish");
    }
    for said in [Taken::Received, Taken::Double] {
        group.apply(GroupEvent::Take(link(code.bytes())));
        let GroupScreen::Filling(FillingScreen {
            said: Some(now),
            received: 1,
            ..
        }) = group.screen()
        else {
            panic!("{:?}", group.screen());
        };
        assert_eq!(*now, said);
    }
}

/// Outside a workshop nothing is offered, and what is kept afterwards knows of none.
#[test]
fn only_a_pair_in_a_workshop_can_add() {
    let set = small_set();
    let mut alone = fresh(set.clone());
    crate::common::to_open(&mut alone, Form::Short, [2, 5]);
    assert!(matches!(alone.screen(), Screen::Comparison(screen) if !screen.adds));
    assert!(alone.apply(Event::Add).is_empty());
    let mut journey = open_in(&set, &workshop(&set, Form::Short));
    journey.apply(Event::Finish);
    crate::common::agree_to_all(&mut journey);
    let effects = journey.apply(Event::Keep("2026-11-22".to_owned()));
    let kept = effects.iter().find_map(|effect| match effect {
        Effect::Kept(KeptEffect::Keep(agreed)) => Some(json(agreed.session())),
        _ => None,
    });
    assert!(kept.expect("it is kept").contains("\"joined\":null"));
}

/// Two devices of a pair show the same id, so that the group counts them once; the inviting one knows
/// the workshop, and the other one too where it came in by the same way.
#[test]
fn two_devices_of_a_pair_add_the_same_once() {
    let set = small_set();
    let way = workshop(&set, Form::Short);
    let [mut one, mut two] = [0, 1].map(|_| joining(&set, &way));
    one.apply(Event::Devices);
    one.apply(Event::Me(Person::First));
    one.apply(Event::BeginPairing(None, Some(entropy(7))));
    let Screen::Invite(invite) = one.screen() else {
        panic!("{:?}", one.screen());
    };
    let invitation = link(invite.invitation);
    one.apply(Event::Next);
    two.apply(Event::Incoming(invitation));
    two.apply(Event::Join);
    let mut codes = Vec::new();
    for (journey, number) in [(&mut one, 1), (&mut two, 4)] {
        fill(journey, number);
        lock(journey, None).clear();
        let Screen::Exchange(screen) = journey.screen() else {
            panic!("{:?}", journey.screen());
        };
        codes.push(link(screen.mine.bytes()));
    }
    let [first, second] = &codes[..] else {
        unreachable!();
    };
    one.apply(Event::Incoming(second.clone()));
    two.apply(Event::Incoming(first.clone()));
    let mut added_by = Vec::new();
    for (journey, me) in [&mut one, &mut two].into_iter().zip(Person::BOTH) {
        journey.apply(Event::Agree(me, None));
        journey.apply(Event::Add);
        for person in Person::BOTH {
            journey.apply(Event::AgreeToAdd(person, Some(entropy(me as u8))));
        }
        added_by.push(added(journey).expect("both agreed"));
    }
    assert_eq!(added_by[0], added_by[1]);
    assert_ne!(added_by[0].open(&way, &set).unwrap().0, [0; 8]);
}

/// A pair's code that is opened where there is no group is refused with a sentence of its own, and takes
/// nobody away from a code that is waited for.
#[test]
fn a_code_for_a_group_is_refused_by_a_pair() {
    let set = small_set();
    let way = workshop(&set, Form::Short);
    let mut journey = open_in(&set, &way);
    journey.apply(Event::Add);
    for person in Person::BOTH {
        journey.apply(Event::AgreeToAdd(person, Some(entropy(3))));
    }
    let code = link(added(&journey).unwrap().bytes());
    assert!(matches!(read(&code), Ok(Message::Added(_))));
    let mut elsewhere = fresh(set.clone());
    elsewhere.apply(Event::Incoming(code.clone()));
    assert_eq!(refused(&elsewhere), Some(Refusal::ForGroup));
    let mut waiting = fresh(set);
    apart_locked(&mut waiting, Person::First, Form::Short, 3);
    waiting.apply(Event::Incoming(code));
    let Screen::Exchange(screen) = waiting.screen() else {
        panic!("{:?}", waiting.screen());
    };
    assert_eq!(screen.refused, Some(&Refusal::ForGroup));
}

/// What somebody wrote into the storage instead of a way in does no harm: nothing can be added.
#[test]
fn a_workshop_that_is_damaged_in_the_storage_adds_nothing() {
    let set = small_set();
    let mut journey = open_in(&set, &workshop(&set, Form::Short));
    let effects = journey.apply(Event::Finish);
    let good = json!(session(&effects));
    let code = good.pointer("/pair/joined/code").unwrap();
    let code: Vec<u8> = serde_json::from_value(code.clone()).unwrap();
    for workshop in [
        &[][..],
        &[0x14],
        &[0xff],
        &[0x14, 2, 0xaa],
        &code[..20],
        &[&code[..], &[0]].concat(),
        &[&code[..], &[0; 8]].concat(),
        &code,
    ] {
        let mut value = good.clone();
        value["pair"]["joined"] = json!({"code": workshop, "pair": vec![0; 8]});
        let text = value.to_string();
        let mut journey = Journey::new(
            tweeluik_core::session::Config::default(),
            set.clone(),
            Some(parsed(&text, &set)),
        );
        journey.apply(Event::Continue);
        journey.apply(Event::Add);
        assert_eq!(
            added(&journey).is_some(),
            *workshop == *code,
            "{workshop:?}"
        );
    }
    for wrong in [
        json!({"code": [256], "pair": null}),
        json!({"code": [0x14], "pair": [0]}),
        json!({"code": [0x14], "pair": [0, 0, 0, 0, 0, 0, 0, 0, 0]}),
        // A pair that adds to nothing.
        json!({"pair": [0, 0, 0, 0, 0, 0, 0, 0]}),
    ] {
        let mut value = good.clone();
        value["pair"]["joined"] = wrong;
        assert!(crate::common::read(&value.to_string()).is_none(), "{value}");
    }
}

/// Where no link can lead to the page, a pair comes in from the screen of those who lead: by a code.
#[test]
fn a_pair_can_take_in_the_way_from_where_a_workshop_is_led() {
    let set = small_set();
    let way = workshop(&set, Form::Mini);
    let mut journey = fresh(set);
    for leads_to in ["start", "setup"] {
        if leads_to == "setup" {
            journey.apply(Event::Devices);
        } else {
            journey.apply(Event::Workshop);
        }
        journey.apply(Event::EnterCode);
        assert!(matches!(journey.screen(), Screen::Enter(_)));
        journey.apply(Event::Back);
        assert_eq!(journey.screen().id(), leads_to);
    }
    journey.apply(Event::Workshop);
    journey.apply(Event::EnterCode);
    journey.apply(Event::Incoming(opened(&way)));
    assert!(matches!(journey.screen(), Screen::Joining(_)));
}
