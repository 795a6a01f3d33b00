//! Two people on a device each: what is taken from the other when, what is refused and why, and
//! that two devices neither disagree nor tell.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::{
    CHEAP, Chance, Led, SMALL_SET, agree, answer_here, apart, apart_locked, begin, built_in,
    entropy, fill, fresh, json, level, lock, parsed, read, response, rounds, saved, small_set,
    theirs, tiny_set, to_open, uniform,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fmt::Write;
use tweeluik_core::exchange::{
    Envelope, Fingerprint, Invitation, PairKey, Pairing, Unreadable, link, typed,
};
use tweeluik_core::language::Language;
use tweeluik_core::measure::{Direction, Form, Level, Panel, Person, QuestionSet};
use tweeluik_core::session::{
    CodeProblem, Config, Done, Effect, Event, Focus, How, Journey, Kept, Refusal, Screen, Session,
    SessionError, Signal,
};
use tweeluik_core::setup::Relation;

const SHORT: Form = Form::Short;

/// Anna's own device, answers locked.
fn locked() -> Journey {
    let mut journey = fresh(small_set());
    apart_locked(&mut journey, Person::First, SHORT, 2);
    journey
}

/// Bert's answers for it.
fn berts() -> String {
    theirs(&small_set(), Person::Second, SHORT, 4)
}

/// Anna's device with Bert's answers.
fn ready() -> Journey {
    let mut journey = locked();
    journey.apply(Event::Incoming(berts()));
    assert!(matches!(journey.screen(), Screen::Ready(_)));
    journey
}

/// Anna's device after her yes.
fn open() -> Journey {
    let mut journey = ready();
    agree(&mut journey, Person::First, None);
    assert_eq!(journey.id(), "comparison");
    journey
}

/// The own invitation of a device that begins with `apart`.
fn own_invitation() -> String {
    let mut journey = fresh(small_set());
    apart(&mut journey, Person::First, SHORT);
    journey.apply(Event::Back);
    let Screen::Invite(screen) = journey.screen() else {
        panic!("no invitation");
    };
    link(screen.invitation)
}

fn invitation() -> Invitation {
    Invitation {
        set: Fingerprint::of(&small_set()),
        from: Person::First,
        form: Form::Long,
        relation: 0,
        languages: [0, 1],
        names: ["Cora".to_owned(), "Dirk".to_owned()],
        roles: [String::new(), String::new()],
        key: PairKey::new([9; 32]),
    }
}

/// The invitation of another pair.
fn invitation_of(key: u8) -> Invitation {
    Invitation {
        key: PairKey::new([key; 32]),
        ..invitation()
    }
}

fn as_link(invitation: &Invitation) -> String {
    link(&invitation.bytes().expect("it fits"))
}

/// Answers of somebody, sealed with a key of all these bytes.
fn sealed(set: &QuestionSet, key: u8, from: Person, number: u8, random: u8) -> String {
    let key = PairKey::new([key; 32]);
    let pairing = Pairing {
        key: &key,
        set,
        form: SHORT,
    };
    let panel = uniform(set, response(number));
    let envelope = Envelope::seal(&panel, pairing, from, [random; 8]);
    link(envelope.expect("a whole panel").bytes())
}

/// All that a session can become with one event more, as it would be stored: where this is equal,
/// the session is.
fn everything(journey: &Journey) -> String {
    let mut all = String::new();
    let mut codes = journey.clone();
    codes.apply(Event::Continue);
    codes.apply(Event::ShowCodes);
    if let Screen::Exchange(screen) = codes.screen() {
        all.push_str(&link(screen.mine.bytes()));
    }
    for event in [
        Event::Next,
        Event::Back,
        Event::Finish,
        Event::Agree(Person::First, None),
        Event::Agree(Person::Second, None),
        Event::TakeBack(Person::First),
        Event::TakeBack(Person::Second),
        Event::TakeOver,
        Event::Lock(None, Some(entropy(1))),
        Event::Answer("t-1".to_owned(), Direction::Give, response(7)),
    ] {
        let mut journey = journey.clone();
        journey.apply(Event::Continue);
        let effects = journey.apply(event);
        all.extend(saved(&effects).map(json));
        all.push('\n');
    }
    assert!(all.trim().is_empty() != journey.has_unfinished());
    all
}

fn refusal(journey: &Journey) -> Option<&Refusal> {
    match journey.screen() {
        Screen::Start(screen) => screen.refused,
        Screen::Exchange(screen) => screen.refused,
        Screen::Enter(screen) => screen.refused,
        _ => None,
    }
}

/// A text is refused for this reason, the reason is on the screen, and nothing has changed.
#[track_caller]
fn assert_refused(journey: &Journey, text: &str, why: &Refusal) {
    let before = everything(journey);
    let mut after = journey.clone();
    let effects = after.apply(Event::Incoming(text.to_owned()));
    assert_eq!(refusal(&after), Some(why), "{text}");
    let only_focus = effects
        .iter()
        .all(|effect| matches!(effect, Effect::Focus(_)));
    assert!(only_focus && !effects.is_empty(), "{effects:?}");
    assert_eq!(everything(&after), before);
    // It is said once.
    after.apply(Event::Continue);
    after.apply(Event::ShowCodes);
    after.apply(Event::Pair);
    after.apply(Event::NotNow);
    assert_eq!(refusal(&after), None);
}

// ---------------------------------------------------------------------------------------------
// Refusals

/// Where a text itself is not good, that is what is said: at the start, while answering, where
/// codes are exchanged, and beside the comparison.
#[test]
fn a_text_that_is_not_good_is_refused_wherever_it_comes() {
    let good = berts();
    let code = typed(&invitation().bytes().unwrap());
    let mut damaged = invitation().bytes().unwrap();
    damaged[20] ^= 1;
    let mut answering = fresh(small_set());
    apart(&mut answering, Person::First, SHORT);
    for (text, why) in [
        ("hallo", Unreadable::NoCode),
        ("", Unreadable::NoCode),
        (&" ".repeat(5_000), Unreadable::TooLong),
        (&format!("{good}AAAA"), Unreadable::TooLong),
        ("https://example.org/#tl2.abc", Unreadable::Newer),
        (&good[..good.len() - 3], Unreadable::Cut),
        (&link(&damaged), Unreadable::Damaged),
        (
            &as_link(&Invitation {
                relation: 31,
                ..invitation()
            }),
            Unreadable::NotCanonical,
        ),
        (
            &code.replacen("2401", "2402", 1),
            Unreadable::Groups(vec![1]),
        ),
    ] {
        for journey in [
            fresh(small_set()),
            answering.clone(),
            locked(),
            ready(),
            open(),
        ] {
            assert_refused(&journey, text, &Refusal::Unreadable(why.clone()));
        }
    }
}

/// Answers that were changed on the way are damaged, although they name the right session.
#[test]
fn answers_that_were_changed_on_the_way_are_damaged() {
    let good = berts();
    let at = good.len() - 5;
    let other = if &good[at..=at] == "A" { "B" } else { "A" };
    let bad = format!("{}{other}{}", &good[..at], &good[at + 1..]);
    let why = Refusal::Unreadable(Unreadable::Damaged);
    assert_refused(&locked(), &bad, &why);
}

/// An invitation describes a set-up; one that could not be made on a screen is not ours.
#[test]
fn an_invitation_to_an_impossible_set_up_is_not_canonical() {
    let good = invitation();
    let mut taken = fresh(small_set());
    taken.apply(Event::Incoming(as_link(&good)));
    assert!(matches!(taken.screen(), Screen::Invited(_)));
    let two = |one: &str, two: &str| [one.to_owned(), two.to_owned()];
    for bad in [
        Invitation {
            relation: 7,
            ..good.clone()
        },
        Invitation {
            languages: [0, 2],
            ..good.clone()
        },
        Invitation {
            languages: [15, 0],
            ..good.clone()
        },
        Invitation {
            names: two("Sam", "sam"),
            ..good.clone()
        },
        Invitation {
            names: two(" Sam", ""),
            ..good.clone()
        },
        Invitation {
            names: two("", "S\u{202e}am"),
            ..good.clone()
        },
        Invitation {
            names: two("", "line\nbreak"),
            ..good.clone()
        },
        Invitation {
            names: [String::new(), "x".repeat(31)],
            ..good.clone()
        },
        Invitation {
            roles: two("", "buur"),
            ..good.clone()
        },
        Invitation {
            relation: 6,
            roles: two("buur ", ""),
            ..good.clone()
        },
    ] {
        let why = Refusal::Unreadable(Unreadable::NotCanonical);
        assert_refused(&fresh(small_set()), &as_link(&bad), &why);
    }
}

/// A set of the same size with one letter more in it.
fn other_set() -> QuestionSet {
    let set = SMALL_SET.replacen(r#""give": {"nl": "g"}"#, r#""give": {"nl": "gg"}"#, 1);
    assert_ne!(set, SMALL_SET);
    QuestionSet::parse(&set).expect("a good set")
}

/// Answers to other questions compare nothing.
#[test]
fn what_was_made_with_other_questions_is_refused() {
    let set = other_set();
    let answers = sealed(&set, 7, Person::Second, 4, 4);
    let invited = as_link(&Invitation {
        set: Fingerprint::of(&set),
        ..invitation()
    });
    for journey in [locked(), ready()] {
        assert_refused(&journey, &answers, &Refusal::OtherSet);
        assert_refused(&journey, &invited, &Refusal::OtherSet);
    }
    assert_refused(&fresh(small_set()), &invited, &Refusal::OtherSet);
}

/// The answers of another pair are not for this one, nor for two people on one device.
#[test]
fn what_belongs_to_another_pair_is_refused() {
    let answers = sealed(&small_set(), 8, Person::Second, 4, 4);
    for journey in [locked(), ready(), open()] {
        assert_refused(&journey, &answers, &Refusal::OtherSession);
    }
    let mut one_device = fresh(small_set());
    begin(&mut one_device, SHORT);
    assert_refused(&one_device, &berts(), &Refusal::OtherSession);
}

/// Where there is no session, answers have nowhere to go; a kept one is finished.
#[test]
fn answers_without_a_session_are_refused() {
    assert_refused(&fresh(small_set()), &berts(), &Refusal::NoSession);
    let mut left = locked();
    left.apply(Event::Leave);
    assert_refused(&left, &berts(), &Refusal::NoSession);
    let mut kept = with_kept();
    kept.apply(Event::History);
    kept.apply(Event::OpenKept(1));
    assert_eq!(kept.id(), "comparison");
    kept.apply(Event::Incoming(berts()));
    assert_eq!(refusal(&kept), Some(&Refusal::NoSession));
}

/// A journey with a kept session of two devices.
fn with_kept() -> Journey {
    let mut done = open();
    done.apply(Event::Finish);
    common::agree_to_all(&mut done);
    let effects = done.apply(Event::Keep("2026-01-31".to_owned()));
    let [Effect::Keep(agreed)] = &effects[..] else {
        panic!("{effects:?}");
    };
    let mut journey = fresh(small_set());
    journey.apply(Event::KeptList(vec![Kept {
        id: 1,
        date: agreed.date().to_owned(),
        session: agreed.session().clone(),
    }]));
    journey
}

/// What is wrong with a code is said beside the field in which it was put; where there is no field, at the
/// start.
#[test]
fn a_refusal_is_said_where_the_code_was_put() {
    let mut entering = fresh(small_set());
    entering.apply(Event::Devices);
    entering.apply(Event::EnterCode);
    for (mut journey, id) in [
        (locked(), "exchange"),
        (entering, "exchange"),
        (ready(), "start"),
        (open(), "start"),
        (fresh(small_set()), "start"),
    ] {
        let effects = journey.apply(Event::Incoming("no code".to_owned()));
        let focus = match id {
            "exchange" => Focus::Asked,
            _ => Focus::Heading,
        };
        assert!(matches!(effects[..], [Effect::Focus(to)] if to == focus));
        assert_eq!(journey.id(), id);
        assert!(refusal(&journey).is_some());
    }
}

/// Who is invited may choose a language of their own, and only of their own.
#[test]
fn who_is_invited_chooses_their_own_language() {
    let mut journey = fresh(small_set());
    journey.apply(Event::Incoming(as_link(&invitation())));
    journey.apply(Event::PersonLanguage(Person::First, Language::En));
    journey.apply(Event::PersonLanguage(Person::Second, Language::Nl));
    assert_eq!(journey.language(), Language::Nl);
    let Screen::Invited(screen) = journey.screen() else {
        panic!("nobody asks");
    };
    let languages = Person::BOTH.map(|person| screen.setup.language(person));
    assert_eq!(languages, [Language::Nl; 2]);
}

/// Who opens their own invitation is told that it is for the other.
#[test]
fn ones_own_invitation_is_refused() {
    let mut answering = fresh(small_set());
    apart(&mut answering, Person::First, SHORT);
    for journey in [answering, locked(), ready(), open()] {
        assert_refused(&journey, &own_invitation(), &Refusal::OwnInvitation);
    }
}

/// The code that a device shows.
fn shown(journey: &Journey) -> String {
    let mut journey = journey.clone();
    journey.apply(Event::ShowCodes);
    match journey.screen() {
        Screen::Exchange(screen) => link(screen.mine.bytes()),
        screen => panic!("{screen:?}"),
    }
}

/// Who scans their own screen is told so.
#[test]
fn ones_own_answers_are_refused() {
    for journey in [locked(), ready(), open()] {
        assert_refused(&journey, &shown(&journey), &Refusal::OwnAnswers);
    }
}

/// A device that agreed on words, at the first statement.
fn by_words(me: Person, words: &str) -> Journey {
    let mut journey = fresh(small_set());
    journey.apply(Event::Devices);
    journey.apply(Event::Me(me));
    journey.apply(Event::ByWords(true));
    journey.apply(Event::BeginApart(Some(words.to_owned()), None));
    // First the two compare the number that their devices show.
    let Screen::Invite(screen) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert!(screen.words_key.is_some() && screen.invitation.is_empty());
    journey.apply(Event::Next);
    assert_eq!(journey.id(), "answer");
    journey
}

fn locked_by_words(me: Person, number: u8) -> Journey {
    let mut journey = by_words(me, "vier woorden van ons");
    fill(&mut journey, number);
    journey.apply(Event::Lock(None, Some(entropy(number))));
    journey
}

/// Who agreed on words can both have said to be the same person: that is not one's own code.
#[test]
fn two_who_said_to_be_the_same_person_are_told_so() {
    let [one, two] = [1, 2].map(|number| locked_by_words(Person::First, number));
    assert_refused(&one, &shown(&two), &Refusal::SameSide);
    assert_refused(&one, &shown(&one), &Refusal::OwnAnswers);
    let answering = by_words(Person::First, "vier woorden van ons");
    assert_refused(&answering, &shown(&two), &Refusal::SameSide);
}

/// The set-up of two people who agree on words, as far as it counts.
fn agreed_at(day: &str, names: [&str; 2], form: Form, words: &str) -> Journey {
    let mut journey = fresh(small_set());
    journey.apply(Event::Devices);
    journey.apply(Event::Me(Person::First));
    journey.apply(Event::ByWords(true));
    journey.apply(Event::Form(form));
    journey.apply(Event::WordsContext(
        day.to_owned(),
        names.map(str::to_owned),
    ));
    journey.apply(Event::BeginApart(Some(words.to_owned()), None));
    journey
}

fn number(journey: &Journey) -> u16 {
    match journey.screen() {
        Screen::Invite(screen) => screen.words_key.expect("by words").number(),
        other => panic!("{other:?}"),
    }
}

/// What two people typed differently is found before anybody answers: both see the same number, or not.
#[test]
fn two_who_agreed_on_words_see_the_same_number_only_where_all_that_counts_is_the_same() {
    let (day, names) = ("2026-11-28", ["Anna", "Karim"]);
    let words = "molen kers tafel boot wolk";
    let ours = number(&agreed_at(day, names, SHORT, words));
    for (day, names, words) in [
        (day, names, words),
        (day, ["anna", " KARIM "], "Molen, kers, tafel, boot, wolk."),
    ] {
        assert_eq!(number(&agreed_at(day, names, SHORT, words)), ours);
    }
    for (day, names, form, words) in [
        ("2026-11-29", names, SHORT, words),
        (day, ["Karim", "Anna"], SHORT, words),
        (day, ["Anna", ""], SHORT, words),
        (day, names, Form::Long, words),
        (day, names, SHORT, "molen kers tafel boot wol"),
    ] {
        assert_ne!(number(&agreed_at(day, names, form, words)), ours);
    }
}

/// Whoever sees another number goes back, and the words can be typed once more.
#[test]
fn from_the_number_one_goes_back_to_the_words() {
    let mut journey = agreed_at("2026-11-28", ["", ""], SHORT, "molen kers tafel boot wolk");
    journey.apply(Event::Back);
    let Screen::Setup(screen) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert!(screen.apart.is_some_and(|apart| apart.by_words));
    journey.apply(Event::BeginApart(
        Some("molen kers tafel boot wolf".to_owned()),
        None,
    ));
    number(&journey);
}

/// An old code under the same words is refused, and the right one is taken afterwards.
#[test]
fn a_code_of_another_day_under_the_same_words_is_refused_and_the_right_one_taken() {
    let lock = |mut journey: Journey, number: u8| {
        journey.apply(Event::Next);
        fill(&mut journey, number);
        journey.apply(Event::Lock(None, Some(entropy(number))));
        journey
    };
    let words = "vier woorden van ons";
    let second = |day: &str, number| {
        let mut journey = fresh(small_set());
        journey.apply(Event::Devices);
        journey.apply(Event::Me(Person::Second));
        journey.apply(Event::ByWords(true));
        journey.apply(Event::WordsContext(day.to_owned(), Default::default()));
        journey.apply(Event::BeginApart(Some(words.to_owned()), None));
        lock(journey, number)
    };
    let mut ours = lock(agreed_at("2026-11-28", ["", ""], SHORT, words), 1);
    let [old, new] = [second("2026-10-01", 2), second("2026-11-28", 3)];
    assert_refused(&ours, &shown(&old), &Refusal::OtherWords);
    ours.apply(Event::Incoming(shown(&new)));
    assert!(matches!(ours.screen(), Screen::Ready(_)));
}

/// What differs is named where a code tells it: the number of questions, or the words.
#[test]
fn with_agreed_words_what_differs_is_named() {
    let ours = locked_by_words(Person::First, 1);
    let mut mini = fresh(small_set());
    mini.apply(Event::Devices);
    mini.apply(Event::Me(Person::Second));
    mini.apply(Event::ByWords(true));
    mini.apply(Event::Form(Form::Mini));
    mini.apply(Event::BeginApart(
        Some("vier woorden van ons".to_owned()),
        None,
    ));
    mini.apply(Event::Next);
    fill(&mut mini, 2);
    mini.apply(Event::Lock(None, Some(entropy(2))));
    assert_refused(&ours, &shown(&mini), &Refusal::OtherForm);
    let mut other = by_words(Person::Second, "vier andere woorden dus");
    fill(&mut other, 2);
    other.apply(Event::Lock(None, Some(entropy(2))));
    assert_refused(&ours, &shown(&other), &Refusal::OtherWords);
}

/// Whoever pastes a whole mail with the invitation and the other's code comes to the invitation, and is told
/// of the code; once it can be taken, the same paste gives it.
#[test]
fn of_an_invitation_and_a_code_in_one_paste_both_are_taken_in_their_order() {
    let inviting = locked();
    let invitation = own_invitation();
    let code = shown(&inviting);
    for mail in [
        format!("{invitation} {code}"),
        format!("{code}\n> {invitation}"),
    ] {
        let mut journey = fresh(small_set());
        journey.apply(Event::Incoming(mail.clone()));
        let Screen::Invited(screen) = journey.screen() else {
            panic!("{:?}", journey.screen());
        };
        assert!(screen.more);
        journey.apply(Event::Join);
        fill(&mut journey, 4);
        journey.apply(Event::Lock(None, Some(entropy(4))));
        journey.apply(Event::Incoming(mail.clone()));
        assert!(
            matches!(journey.screen(), Screen::Ready(_)),
            "{:?}",
            journey.screen()
        );
        // Nor is anything said when it is pasted once more.
        journey.apply(Event::Incoming(mail));
        assert!(matches!(journey.screen(), Screen::Ready(_)));
    }
    // Of two pairs' codes nobody can know which is meant.
    let [one, two] = [own_invitation(), as_link(&invitation_of(8))];
    assert_refused(
        &fresh(small_set()),
        &format!("{one} {two}"),
        &Refusal::Unreadable(Unreadable::Several),
    );
}

/// Nobody has the other's answers in hand while still answering.
#[test]
fn the_others_answers_are_refused_before_ones_own_lock() {
    let mut journey = fresh(small_set());
    apart(&mut journey, Person::First, SHORT);
    assert_refused(&journey, &berts(), &Refusal::BeforeLock);
    fill(&mut journey, 2);
    assert_refused(&journey, &berts(), &Refusal::BeforeLock);
    lock(&mut journey, None);
    journey.apply(Event::Incoming(berts()));
    assert!(matches!(journey.screen(), Screen::Ready(_)));
}

/// After taking back there is no key under which the other's answers could be read.
#[test]
fn the_others_answers_are_refused_after_taking_back() {
    let mut journey = ready();
    let kept = json(saved(&journey.apply(Event::TakeBack(Person::First))).unwrap());
    let effects = journey.apply(Event::Incoming(berts()));
    assert_eq!(refusal(&journey), Some(&Refusal::OtherSession));
    assert!(saved(&effects).is_none() && journey.has_unfinished());
    journey.apply(Event::Continue);
    assert!(matches!(journey.screen(), Screen::HandOver(_)));
    assert!(!kept.contains("07070707"), "no key is kept: {kept}");
}

/// Nobody changes their answers after the other has them, not even to the same ones.
#[test]
fn other_answers_of_the_other_are_refused_once_there_are_some() {
    for number in [3, 4] {
        let changed = sealed(&small_set(), 7, Person::Second, number, 99);
        for journey in [ready(), open()] {
            assert_refused(&journey, &changed, &Refusal::Changed);
        }
    }
}

// ---------------------------------------------------------------------------------------------
// Invitations

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
        assert_eq!(screen.replaces.unwrap().name(Person::First), Some("Anna"));
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
    let answer = Event::Answer("t-1".to_owned(), Direction::Give, response(3));
    let theirs = saved(&elsewhere.apply(answer)).cloned().map(Box::new);
    let mut journey = fresh(small_set());
    journey.apply(Event::Incoming(as_link(&invitation())));
    let effects = journey.apply(Event::Found(theirs));
    assert!(matches!(effects[..], [_, Effect::AskAgain]), "{effects:?}");
    let Screen::Invited(screen) = journey.screen() else {
        panic!("nobody asks");
    };
    assert_eq!(screen.replaces.unwrap().name(Person::First), Some("Anna"));
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
    journey.apply(Event::Incoming(as_link(&invitation())));
    let Screen::Invited(screen) = journey.screen() else {
        panic!("nobody asks");
    };
    assert!(screen.replaces.is_none());
    let effects = journey.apply(Event::Join);
    let touches_kept = |effect: &Effect| matches!(effect, Effect::EraseKept(_) | Effect::Erase);
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
    let effects = one.apply(Event::BeginApart(None, Some(entropy(7))));
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
        let effects = one.apply(Event::BeginApart(None, Some(entropy(7))));
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

// ---------------------------------------------------------------------------------------------
// Beginning

/// Nobody begins as nobody.
#[test]
fn a_device_asks_whose_it_is() {
    let mut journey = fresh(small_set());
    journey.apply(Event::Devices);
    let effects = journey.apply(Event::BeginApart(None, Some(entropy(1))));
    assert!(matches!(effects[..], [Effect::Focus(Focus::Asked)]));
    let Screen::Setup(screen) = journey.screen() else {
        panic!("begun");
    };
    assert!(screen.missing);
    journey.apply(Event::Me(Person::Second));
    journey.apply(Event::BeginApart(None, Some(entropy(1))));
    let Screen::Invite(screen) = journey.screen() else {
        panic!("not begun");
    };
    assert_eq!(screen.me, Person::Second);
}

/// Without randomness there is no key, and words that are too short make none.
#[test]
fn without_a_good_key_nothing_begins() {
    for (by_words, words, why) in [
        (false, None, CodeProblem::NoKey),
        (true, Some("a b c"), CodeProblem::TooShort),
        (true, None, CodeProblem::TooShort),
    ] {
        let mut journey = fresh(small_set());
        journey.apply(Event::Devices);
        journey.apply(Event::Me(Person::First));
        journey.apply(Event::ByWords(by_words));
        let effects = journey.apply(Event::BeginApart(words.map(str::to_owned), None));
        assert!(saved(&effects).is_none());
        let Screen::Setup(screen) = journey.screen() else {
            panic!("begun");
        };
        assert_eq!(screen.code_problem, Some(why));
    }
}

/// Without randomness nothing is locked, and no answer is lost.
#[test]
fn without_randomness_nothing_is_locked() {
    let mut journey = fresh(small_set());
    apart(&mut journey, Person::First, SHORT);
    fill(&mut journey, 2);
    let before = everything(&journey);
    let effects = journey.apply(Event::Lock(None, None));
    assert!(saved(&effects).is_none());
    let Screen::Review(screen) = journey.screen() else {
        panic!("locked");
    };
    assert_eq!(screen.code_problem, Some(CodeProblem::NoKey));
    assert_eq!(everything(&journey), before);
}

/// Who goes back from the invitation and begins again has another key: the old link is void.
#[test]
fn a_changed_set_up_makes_another_invitation() {
    let mut journey = fresh(small_set());
    apart(&mut journey, Person::First, SHORT);
    journey.apply(Event::Back);
    journey.apply(Event::Back);
    assert_eq!(journey.id(), "setup");
    journey.apply(Event::BeginApart(None, Some(entropy(8))));
    let Screen::Invite(screen) = journey.screen() else {
        panic!("no invitation");
    };
    assert_ne!(link(screen.invitation), own_invitation());
}

/// Answers belong to the invitation that was sent: with the first one given, it stands.
#[test]
fn with_an_answer_given_the_set_up_is_closed() {
    let mut journey = fresh(small_set());
    apart(&mut journey, Person::First, SHORT);
    answer_here(&mut journey, 3);
    journey.apply(Event::Back);
    let Screen::Invite(screen) = journey.screen() else {
        panic!("no invitation");
    };
    assert!(!screen.can_go_back);
    assert!(journey.apply(Event::Back).is_empty());
}

/// A look at the set-up for two devices must not make the session on one device, when it goes on,
/// into one that cannot be begun, or that replaces itself unasked.
#[test]
fn after_a_look_at_two_devices_a_session_on_one_goes_on_as_such() {
    let mut journey = fresh(small_set());
    begin(&mut journey, SHORT);
    answer_here(&mut journey, 3);
    let session = parsed(
        &json(saved(&journey.apply(Event::Next)).unwrap()),
        &small_set(),
    );
    let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
    for event in [
        Event::Devices,
        Event::Back,
        Event::Continue,
        Event::Back,
        Event::Back,
    ] {
        journey.apply(event);
    }
    let Screen::Setup(screen) = journey.screen() else {
        panic!("no set-up");
    };
    assert!(screen.apart.is_none());
    journey.apply(Event::Begin);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("not begun");
    };
    assert_eq!(screen.responses, [Some(response(3)), Some(response(3))]);
}

// ---------------------------------------------------------------------------------------------
// Locked, ready, open

/// One's own yes opens; the other's person has none here.
#[test]
fn only_ones_own_yes_opens_and_the_host_is_told_once() {
    let mut journey = ready();
    assert!(agree(&mut journey, Person::Second, None).is_empty());
    let effects = agree(&mut journey, Person::First, None);
    let told = |effects: &[Effect]| {
        let tells = |effect: &&Effect| matches!(effect, Effect::Tell(Signal::Completed));
        effects.iter().filter(tells).count()
    };
    assert_eq!(told(&effects), 1);
    let Screen::Comparison(screen) = journey.screen() else {
        panic!("not open");
    };
    assert_eq!(screen.me, Some(Person::First));
    let codes = screen.codes.expect("both codes");
    assert_eq!(format!("{codes:?}"), "Codes");
    let expected = |number, closing: Option<u8>| {
        let mut panel = Panel::empty(&small_set());
        for (_, statement) in small_set().pick(SHORT) {
            for direction in Direction::BOTH {
                panel.answer(statement.id(), direction, response(number));
            }
        }
        panel.set_closing(closing.map(level));
        panel.set_guess(closing.map(|closing| level(6 - closing)));
        panel
    };
    assert_eq!(screen.panels.panel(Person::First), &expected(2, Some(2)));
    assert_eq!(screen.panels.panel(Person::Second), &expected(4, None));
    assert_eq!(told(&journey.apply(Event::ShowCodes)), 0);
    assert_eq!(told(&journey.apply(Event::Back)), 0);
}

/// Without the other's answers a yes opens nothing.
#[test]
fn a_yes_without_the_others_answers_opens_nothing() {
    let mut journey = locked();
    assert!(agree(&mut journey, Person::First, None).is_empty());
    assert!(journey.opened().is_none());
}

/// What the other has been given cannot be called back, but it is never mixed with something newer:
/// who takes back gives up the key too, and answers anew under another one.
#[test]
fn taking_back_gives_up_the_key_and_leads_to_a_new_invitation() {
    let mut journey = ready();
    let effects = journey.apply(Event::TakeBack(Person::First));
    // Both slots are written, so that neither keeps the key or the codes.
    let saves = effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Save(_)));
    assert_eq!(saves.count(), 2);
    let stored: Value = serde_json::from_str(&json(saved(&effects).unwrap())).unwrap();
    assert!(stored.get("link").is_none() && stored.get("apart").is_none());
    assert_eq!(check(&stored), Some(Ok(())));
    // A code under the old key belongs nowhere any more.
    let again = sealed(&small_set(), 7, Person::Second, 5, 5);
    let mut other = journey.clone();
    other.apply(Event::Incoming(again));
    assert_eq!(refusal(&other), Some(&Refusal::OtherSession));
    journey.apply(Event::TakeOver);
    let Screen::Setup(screen) = journey.screen() else {
        panic!("no set-up");
    };
    assert_eq!(screen.apart.and_then(|apart| apart.me), Some(Person::First));
    assert!(screen.replaces.is_none());
    journey.apply(Event::BeginApart(None, Some(entropy(99))));
    assert!(matches!(journey.screen(), Screen::Invite(_)));
}

/// Not now changes nothing; the session waits.
#[test]
fn not_now_keeps_everything_locked() {
    let mut journey = ready();
    let before = everything(&journey);
    journey.apply(Event::NotNow);
    let Screen::Start(screen) = journey.screen() else {
        panic!("no start");
    };
    assert_eq!(screen.done, Some(Done::NotNow));
    assert_eq!(everything(&journey), before);
}

/// Taking back forgets one's own answers and code, and the other's with them.
#[test]
fn taking_back_forgets_both_codes_in_both_slots() {
    let mut journey = ready();
    assert!(journey.apply(Event::TakeBack(Person::Second)).is_empty());
    let effects = journey.apply(Event::TakeBack(Person::First));
    let saves: Vec<_> = effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Save(session) => Some(json(session)),
            _ => None,
        })
        .collect();
    assert_eq!(saves.len(), 2);
    for text in saves {
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value.get("link"), None);
        assert!(
            !text.contains("panel") && !text.contains("answers"),
            "{text}"
        );
    }
}

/// The codes can be shown once more, before and after opening, and one comes back from there.
#[test]
fn the_codes_can_be_shown_once_more() {
    for journey in [ready(), open()] {
        let mut shown = journey.clone();
        shown.apply(Event::ShowCodes);
        let Screen::Exchange(screen) = shown.screen() else {
            panic!("no codes");
        };
        assert!(screen.has_theirs);
        assert_eq!(screen.is_open, journey.opened().is_some());
        assert_eq!(screen.how, How::Invites);
        assert_eq!(screen.invitation.map(link), Some(own_invitation()));
        shown.apply(Event::Back);
        assert_eq!(
            format!("{:?}", shown.screen()),
            format!("{:?}", journey.screen())
        );
    }
}

/// After one's own lock nothing of one's own answers is on a screen, until both are open.
#[test]
fn ones_own_answers_are_not_shown_after_the_lock() {
    for journey in [locked(), ready()] {
        assert!(!format!("{:?}", journey.screen()).contains("Level("));
        assert!(journey.opened().is_none());
    }
    assert!(format!("{:?}", open().screen()).contains("Level("));
}

// ---------------------------------------------------------------------------------------------
// Kept on the device

/// Every phase of a session on two devices, as it is saved.
fn phases() -> Vec<(&'static str, String)> {
    let mut all = Vec::new();
    let mut journey = fresh(small_set());
    journey.apply(Event::Devices);
    journey.apply(Event::Me(Person::First));
    let mut note = |name, effects: &[Effect]| all.push((name, json(saved(effects).expect(name))));
    note(
        "invite",
        &journey.apply(Event::BeginApart(None, Some(entropy(7)))),
    );
    note("statement", &journey.apply(Event::Next));
    fill(&mut journey, 2);
    note("closing", &journey.apply(Event::Back));
    note("review", &journey.apply(Event::Next));
    note("locked", &lock(&mut journey, None));
    note("ready", &journey.apply(Event::Incoming(berts())));
    let mut taken = journey.clone();
    note("taken back", &taken.apply(Event::TakeBack(Person::First)));
    note("open", &agree(&mut journey, Person::First, None));
    note("finish", &journey.apply(Event::Finish));
    let mut words = by_words(Person::Second, "vier woorden van ons");
    fill(&mut words, 5);
    note("by words", &lock(&mut words, None));
    all
}

/// A session of every phase is taken as it was saved, and goes on there.
#[test]
fn a_session_on_two_devices_is_taken_again_in_every_phase() {
    for (name, text) in phases() {
        let session = parsed(&text, &small_set());
        assert_eq!(json(&session), text, "{name}");
        let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
        journey.apply(Event::Continue);
        let screen = match name {
            "invite" | "locked" | "by words" => "exchange",
            "statement" | "closing" => "answer",
            "ready" => "reveal",
            "taken back" => "handover",
            "open" => "comparison",
            name => name,
        };
        assert_eq!(journey.id(), screen, "{name}");
    }
}

fn check(value: &Value) -> Option<Result<(), SessionError>> {
    let session = read(&value.to_string())?;
    Some(session.check(&small_set()).map(|_| ()))
}

/// A stored session that contradicts itself is not gone on with: the phases and what ties the two
/// devices together belong to each other.
#[test]
fn a_session_on_two_devices_that_contradicts_itself_is_refused() {
    let phases = phases();
    let phase = |wanted: &str| -> Value {
        let (_, text) = phases.iter().find(|(name, _)| *name == wanted).unwrap();
        serde_json::from_str(text).unwrap()
    };
    let mine = phase("locked")["link"]["mine"].clone();
    let theirs = phase("ready")["link"]["theirs"].clone();
    type Break = Box<dyn Fn(&mut Value)>;
    let set = |place: &'static str, to: Value| -> Break {
        Box::new(move |value| *value.pointer_mut(place).expect(place) = to.clone())
    };
    let gone = |name: &'static str| -> Break {
        Box::new(move |value| drop(value.as_object_mut().unwrap().remove(name)))
    };
    let put = |name: &'static str, to: Value| -> Break {
        Box::new(move |value| {
            drop(
                value
                    .as_object_mut()
                    .unwrap()
                    .insert(name.to_owned(), to.clone()),
            )
        })
    };
    let breaks: Vec<(&str, &str, Break)> = vec![
        ("link without me", "statement", gone("me")),
        ("link without me", "locked", gone("me")),
        ("link without me", "open", gone("me")),
        ("no link", "statement", gone("link")),
        ("no link", "locked", gone("link")),
        ("another person", "statement", set("/me", json!("second"))),
        ("another person", "locked", set("/me", json!("second"))),
        ("another person", "taken back", set("/me", json!("second"))),
        ("another person", "open", set("/me", json!("second"))),
        ("mine is missing", "locked", set("/link/mine", Value::Null)),
        ("mine is missing", "ready", set("/link/mine", Value::Null)),
        ("mine is missing", "open", set("/link/mine", Value::Null)),
        (
            "theirs is missing",
            "open",
            set("/link/theirs", Value::Null),
        ),
        (
            "mine before the lock",
            "statement",
            set("/link/mine", mine.clone()),
        ),
        (
            "theirs before the lock",
            "statement",
            set("/link/theirs", theirs.clone()),
        ),
        (
            "theirs before the lock",
            "review",
            set("/link/theirs", theirs.clone()),
        ),
        ("theirs is mine", "ready", set("/link/theirs", mine)),
        ("mine is theirs", "ready", set("/link/mine", theirs)),
        (
            "a link after taking back",
            "taken back",
            put("link", phase("locked")["link"].clone()),
        ),
        (
            "short key",
            "ready",
            set("/link/key", json!("00".repeat(31))),
        ),
        ("no key", "ready", set("/link/key", Value::Null)),
        ("unknown how", "ready", set("/link/how", json!("guessed"))),
        ("nobody", "ready", set("/me", json!("third"))),
        ("me is null", "ready", set("/me", Value::Null)),
        ("link is null", "ready", set("/link", Value::Null)),
        ("cut", "ready", set("/link/theirs", json!("13"))),
        ("no hex", "ready", set("/link/theirs", json!("zz"))),
        ("a field more", "ready", set("/link/mine", json!({}))),
        (
            "a code on the lock",
            "locked",
            set("/apart/mine", json!({"coded": "ab"})),
        ),
        (
            "invite, but invited",
            "invite",
            set("/link/how", json!("invited")),
        ),
        (
            "two phases",
            "locked",
            put("turn", phase("statement")["turn"].clone()),
        ),
    ];
    for (what, name, broken) in breaks {
        let mut value = phase(name);
        assert_eq!(check(&value), Some(Ok(())), "{name}");
        broken(&mut value);
        assert!(
            matches!(check(&value), None | Some(Err(SessionError::Contradiction))),
            "{what} at {name}"
        );
    }
    // A session of one device has neither.
    let mut one_device = fresh(small_set());
    begin(&mut one_device, SHORT);
    fill(&mut one_device, 2);
    let one_device: Value =
        serde_json::from_str(&json(saved(&lock(&mut one_device, None)).unwrap())).unwrap();
    assert_eq!(check(&one_device), Some(Ok(())));
    for name in ["me", "link"] {
        let mut value = one_device.clone();
        value[name] = phase("locked")[name].clone();
        assert_eq!(
            check(&value),
            Some(Err(SessionError::Contradiction)),
            "{name}"
        );
    }
}

/// Somebody who can write to the storage can put another code there. It does not open, the screen
/// says so, and the right one can be taken in after all.
#[test]
fn stored_answers_of_the_other_that_do_not_open_are_given_up_with_a_sentence() {
    let hex = |text: &str| {
        let bytes = match tweeluik_core::exchange::read(text) {
            Ok(tweeluik_core::exchange::Message::Answers(envelope)) => envelope.bytes().to_vec(),
            other => panic!("{other:?}"),
        };
        json!(bytes.iter().fold(String::new(), |mut all, byte| {
            write!(all, "{byte:02x}").unwrap();
            all
        }))
    };
    let phases = phases();
    let (_, text) = phases.iter().find(|(name, _)| *name == "ready").unwrap();
    let good: Value = serde_json::from_str(text).unwrap();
    let theirs = good["link"]["theirs"].as_str().unwrap().to_owned();
    let mut damaged = theirs.clone();
    damaged.replace_range(60..62, if &theirs[60..62] == "00" { "01" } else { "00" });
    let other_pair = hex(&sealed(&small_set(), 8, Person::Second, 4, 4));
    for (place, to) in [
        ("theirs", json!(damaged)),
        ("theirs", other_pair),
        ("key", json!("00".repeat(32))),
    ] {
        let mut value = good.clone();
        value["link"][place] = to;
        let session = parsed(&value.to_string(), &small_set());
        let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
        journey.apply(Event::Continue);
        assert!(matches!(journey.screen(), Screen::Ready(_)));
        let effects = agree(&mut journey, Person::First, None);
        assert!(journey.opened().is_none());
        let damaged = Refusal::Unreadable(Unreadable::Damaged);
        assert_eq!(refusal(&journey), Some(&damaged), "{place}");
        let stored: Value = serde_json::from_str(&json(saved(&effects).unwrap())).unwrap();
        assert_eq!(stored["link"]["theirs"], Value::Null);
        if place == "theirs" {
            journey.apply(Event::Incoming(berts()));
            agree(&mut journey, Person::First, None);
            assert!(journey.opened().is_some());
        }
    }
}

/// A stored envelope of a version or kind that is not ours makes the session unreadable, so that it is set
/// aside and not used.
#[test]
fn a_stored_envelope_of_another_kind_is_not_read() {
    let phases = phases();
    let (_, text) = phases.iter().find(|(name, _)| *name == "ready").unwrap();
    let good: Value = serde_json::from_str(text).unwrap();
    for place in ["mine", "theirs"] {
        for head in ["22", "23", "11", "14", "02"] {
            let mut value = good.clone();
            let mut envelope = value["link"][place].as_str().unwrap().to_owned();
            envelope.replace_range(..2, head);
            value["link"][place] = json!(envelope);
            assert!(read(&value.to_string()).is_none(), "{place} {head}");
        }
    }
}

/// A kept session is for looking back: it opens nothing and belongs to no exchange any more.
#[test]
fn a_kept_session_has_no_key_and_no_codes() {
    let mut journey = with_kept();
    journey.apply(Event::History);
    let Screen::History(kept) = journey.screen() else {
        panic!("no history");
    };
    let text = json(&kept.kept[0].session);
    let value: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(value["me"], json!("first"));
    assert!(value.get("link").is_none());
    assert!(
        !text.contains("0707070707") && !text.contains("key"),
        "{text}"
    );
    assert_eq!(check(&value), Some(Ok(())));
    journey.apply(Event::OpenKept(1));
    let Screen::Comparison(screen) = journey.screen() else {
        panic!("not open");
    };
    assert!(screen.codes.is_none() && screen.is_kept);
    assert!(journey.apply(Event::ShowCodes).is_empty());
}

// ---------------------------------------------------------------------------------------------
// Two devices

/// A device with the edge around it, and who sits before it.
#[derive(Clone)]
struct Device {
    journey: Journey,
    saved: Option<Session>,
    /// Levels that only this person chooses.
    levels: [u8; 2],
    /// What this person locked since the key was made.
    locked: Vec<Panel>,
    /// Whether answers were taken back, or the session left, after a lock.
    wavered: bool,
    log: String,
    /// What was saved last, as it stands in the storage.
    stored: String,
}

impl Device {
    fn new(set: &QuestionSet, levels: [u8; 2]) -> Device {
        Device {
            journey: fresh(set.clone()),
            saved: None,
            levels,
            locked: Vec::new(),
            wavered: false,
            log: String::new(),
            stored: String::new(),
        }
    }

    fn apply(&mut self, event: Event) {
        if let (Screen::Review(review), Event::Lock(_, Some(_))) = (self.journey.screen(), &event) {
            let mut panel = Panel::empty(self.journey.set());
            for row in &review.rows {
                for (direction, given) in Direction::BOTH.into_iter().zip(row.responses) {
                    panel.answer(
                        row.statement.id(),
                        direction,
                        given.expect("all is answered"),
                    );
                }
            }
            panel.set_closing(review.closing);
            panel.set_guess(review.guess);
            self.locked.push(panel);
        }
        self.wavered |= !self.locked.is_empty()
            && matches!(event, Event::TakeBack(_) | Event::Leave | Event::Join);
        let effects = self.journey.apply(event);
        for effect in &effects {
            match effect {
                Effect::Save(session) => self.saved = Some(session.clone()),
                Effect::Erase => self.saved = None,
                _ => {}
            }
        }
        if saved(&effects).is_some() || self.saved.is_none() {
            self.stored = self.saved.as_ref().map(json).unwrap_or_default();
        }
        self.log.clear();
        write!(self.log, "{:?} {effects:?}", self.journey.screen()).unwrap();
    }

    fn reload(&mut self, set: &QuestionSet) {
        let text = self.saved.as_ref().map(json);
        self.saved = text.map(|text| parsed(&text, set));
        let saved = self.saved.clone();
        self.journey = Journey::with_cost(Config::default(), set.clone(), saved, CHEAP);
        self.journey.apply(Event::Continue);
        self.log = format!("{:?}", self.journey.screen());
    }

    /// What the device would send now.
    fn sends(&self) -> Option<Vec<u8>> {
        match self.journey.screen() {
            Screen::Invite(screen) if screen.words_key.is_none() => {
                Some(screen.invitation.to_vec())
            }
            Screen::Exchange(screen) => Some(screen.mine.bytes().to_vec()),
            _ => None,
        }
    }

    /// The next thing that the person does.
    fn likely(&self, by_words: bool, chance: &mut Chance) -> Option<Event> {
        let percent = chance.below(100);
        let own = Level::new(chance.one_of(&self.levels)).unwrap();
        Some(match self.journey.screen() {
            Screen::Start(start) if start.unfinished.is_some() => Event::Continue,
            Screen::Setup(setup) => {
                let me = setup.apart?.me;
                let person = if self.levels[0] == 1 || percent > 97 {
                    Person::First
                } else {
                    Person::Second
                };
                match me {
                    None => Event::Me(person),
                    Some(_) if by_words && !setup.apart?.by_words => Event::ByWords(true),
                    Some(_) => {
                        let words = by_words.then(|| "vier woorden van ons".to_owned());
                        Event::BeginApart(words, Some(entropy(chance.below(256) as u8)))
                    }
                }
            }
            Screen::Start(_) if by_words || self.levels[0] == 1 => Event::Devices,
            Screen::Left(_) => Event::Back,
            Screen::Invited(_) if percent < 80 => Event::Join,
            Screen::Invited(invited) if invited.replaces.is_some() => Event::Continue,
            Screen::Invite(_) => Event::Next,
            Screen::Answer(answer) => {
                let id = answer.statement.id().to_owned();
                let response = tweeluik_core::measure::Response::Scale(own);
                match answer.responses {
                    [None, _] => Event::Answer(id, Direction::Receive, response),
                    [_, None] => Event::Answer(id, Direction::Give, response),
                    _ => Event::Next,
                }
            }
            Screen::Closing(closing) if closing.closing.is_none() && percent < 70 => {
                Event::Closing(own)
            }
            Screen::Closing(_) => Event::Next,
            Screen::Review(_) if percent < 10 => Event::Change(0),
            Screen::Review(_) => Event::Lock(None, Some(entropy(chance.below(256) as u8))),
            Screen::HandOver(_) => Event::TakeOver,
            Screen::Exchange(exchange) if percent < 4 => Event::TakeBack(exchange.me),
            Screen::Exchange(_) if percent < 8 => Event::NotNow,
            Screen::Exchange(exchange) if exchange.has_theirs => Event::Back,
            Screen::Ready(ready) if percent < 6 => Event::TakeBack(ready.me),
            Screen::Ready(_) if percent < 12 => Event::NotNow,
            Screen::Ready(_) if percent < 25 => Event::ShowCodes,
            Screen::Ready(ready) => Event::Agree(ready.me, None),
            Screen::Comparison(_) if percent < 20 => Event::ShowCodes,
            Screen::Comparison(_) if percent < 30 => Event::Finish,
            Screen::Finish(_) => Event::Back,
            _ => return None,
        })
    }

    fn me(&self) -> Option<Person> {
        match self.journey.screen() {
            Screen::Comparison(screen) => screen.me,
            _ => None,
        }
    }

    fn check_number(&self) -> Option<u16> {
        match self.journey.screen() {
            Screen::Comparison(screen) => screen.codes?.check_number(),
            _ => None,
        }
    }

    /// The panels, read from the screen of the comparison.
    fn panels(&self) -> Option<[&Panel; 2]> {
        match self.journey.screen() {
            Screen::Comparison(screen) => {
                Some(Person::BOTH.map(|person| screen.panels.panel(person)))
            }
            _ => None,
        }
    }
}

/// What was sent, as it arrives: by link or by hand, sometimes bent.
fn arrives(bytes: &[u8], chance: &mut Chance) -> String {
    let mut text = if chance.percent(70) {
        link(bytes)
    } else {
        typed(bytes)
    };
    if chance.percent(12) {
        let at = chance.below(text.len());
        match chance.below(3) {
            0 => text.truncate(at),
            1 => text.replace_range(at..=at, "x"),
            _ => text.insert(at, 'A'),
        }
    }
    text
}

#[derive(Debug, Default)]
struct Met {
    looked: usize,
    opened: usize,
    both_open: usize,
    agreed: usize,
    wavered: usize,
    other_than_the_last: usize,
    reloads: usize,
}

fn meet(seed: u64, set: &QuestionSet, met: &mut Met) {
    let mut chance = Chance::seeded(seed);
    let by_words = chance.percent(30);
    let mut devices = [Device::new(set, [1, 2]), Device::new(set, [4, 5])];
    let mut sent: Vec<Vec<u8>> = Vec::new();
    for _ in 0..90 {
        let here = chance.below(2);
        let device = &mut devices[here];
        match chance.below(100) {
            0..3 => {
                device.reload(set);
                met.reloads += 1;
            }
            3 if chance.percent(20) => device.apply(Event::Leave),
            4..22 => {
                // Lost where nobody looks, doubled and in any order.
                if !sent.is_empty() {
                    let bytes = &sent[chance.below(sent.len())];
                    let text = arrives(bytes, &mut chance);
                    device.apply(Event::Incoming(text));
                }
            }
            _ => {
                sent.extend(device.sends().filter(|bytes| !sent.contains(bytes)));
                if let Some(event) = device.likely(by_words, &mut chance) {
                    device.apply(event);
                }
            }
        }
        let device = &devices[here];
        let other = &devices[1 - here];
        met.looked += 1;
        if device.journey.opened().is_none() && !device.log.contains("Opened") {
            for level in other.levels {
                let sentinel = format!("Level({level})");
                assert!(!device.log.contains(&sentinel), "{seed}: {}", device.log);
                let stored = &device.stored;
                let is_open = stored.contains("\"open\"");
                let sentinel = format!("\"{level}\"");
                assert!(is_open || !stored.contains(&sentinel), "{seed}: {stored}");
            }
            if matches!(
                device.journey.screen(),
                Screen::Exchange(_) | Screen::Ready(_)
            ) {
                assert!(!device.log.contains("Level("), "{seed}: {}", device.log);
            }
        }
        let (Some(me), Some(panels)) = (device.me(), device.panels()) else {
            continue;
        };
        met.opened += 1;
        let index = |person: Person| usize::from(person == Person::Second);
        // One's own are the last ones that one locked, the other's some that were locked for it.
        // (Who leaves can come back by an own old invitation, and sit on the other side.)
        assert_eq!(Some(panels[index(me)]), device.locked.last(), "{seed}");
        let theirs = panels[index(me.other())];
        let is_locked = other.locked.contains(theirs);
        assert!(is_locked || device.locked.contains(theirs), "{seed}");
        if !device.wavered && !other.wavered {
            assert_eq!(Some(theirs), other.locked.last(), "{seed}");
        }
        if let Some(others) = other.panels() {
            met.both_open += 1;
            met.wavered += usize::from(device.wavered || other.wavered);
            let same_number = device.check_number() == other.check_number();
            assert!(panels == others || !same_number, "{seed}");
            assert!(same_number || device.wavered || other.wavered, "{seed}");
            if panels == others {
                met.agreed += 1;
            } else {
                assert!(device.wavered || other.wavered, "{seed}");
                met.other_than_the_last += 1;
            }
        }
    }
}

/// Messages are lost, doubled, bent and late; pages are opened again; people take back and leave.
/// Nothing of the other's answers is on a device, on its screen or readable in its storage, before
/// it is open there; and what is then seen of the other is what the other locked. Where nobody
/// began anew with the same key after locking, both see the same; and where they do not, the check
/// numbers differ.
#[test]
fn two_devices_neither_tell_nor_disagree() {
    let set = tiny_set();
    let part = |first: u64| {
        let mut met = Met::default();
        for seed in (first..rounds(20_000)).step_by(2) {
            meet(seed, &set, &mut met);
        }
        met
    };
    let [one, two] = std::thread::scope(|scope| {
        let all = [0, 1].map(|first| scope.spawn(move || part(first)));
        all.map(|one| one.join().expect("no run fails"))
    });
    println!("{one:?} {two:?}");
    for met in [one, two] {
        assert!(
            met.looked > rounds(500_000) && met.reloads > rounds(10_000),
            "{met:?}"
        );
        assert!(
            met.opened > rounds(10_000) && met.both_open > rounds(5_000),
            "{met:?}"
        );
        assert!(met.agreed > met.wavered, "{met:?}");
    }
}

/// With the set that people really get, a pair goes through without a slip.
#[test]
fn a_pair_with_the_built_in_set_opens_the_same_on_both_devices() {
    for form in Form::ALL {
        let mut one = fresh(built_in());
        apart_locked(&mut one, Person::First, form, 2);
        let Screen::Exchange(shown) = one.screen() else {
            panic!("no codes");
        };
        let invited = link(shown.invitation.expect("it invites"));
        let code = link(shown.mine.bytes());
        let mut two = fresh(built_in());
        two.apply(Event::Incoming(invited));
        two.apply(Event::Join);
        fill(&mut two, 7);
        lock(&mut two, None);
        let back = self::shown(&two);
        two.apply(Event::Incoming(code));
        one.apply(Event::Incoming(back));
        agree(&mut one, Person::First, None);
        agree(&mut two, Person::Second, None);
        let open = |journey: &Journey| match journey.screen() {
            Screen::Comparison(screen) => Person::BOTH.map(|p| screen.panels.panel(p).clone()),
            screen => panic!("{screen:?}"),
        };
        assert_eq!(open(&one), open(&two));
    }
    // Beside it, the same on one device: the two ways end in the same place.
    let mut together = fresh(built_in());
    to_open(&mut together, SHORT, [2, 7]);
    assert_eq!(together.id(), "comparison");
}
