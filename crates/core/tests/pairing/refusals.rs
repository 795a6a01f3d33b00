//! Refusals.

use crate::support::*;

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
            relation: 11,
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
    kept.apply(Event::Answers);
    assert_eq!(kept.id(), "comparison");
    kept.apply(Event::Incoming(berts()));
    assert_eq!(refusal(&kept), Some(&Refusal::NoSession));
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

/// Who scans their own screen is told so.
#[test]
fn ones_own_answers_are_refused() {
    for journey in [locked(), ready(), open()] {
        assert_refused(&journey, &shown(&journey), &Refusal::OwnAnswers);
    }
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
    journey.apply(Event::BeginPairing(Some(words.to_owned()), None));
    journey
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

/// People who see another number go back, and the words can be typed once more.
#[test]
fn from_the_number_one_goes_back_to_the_words() {
    let mut journey = agreed_at("2026-11-28", ["", ""], SHORT, "molen kers tafel boot wolk");
    journey.apply(Event::Back);
    let Screen::Setup(screen) = journey.screen() else {
        panic!("{:?}", journey.screen());
    };
    assert!(screen.pairing().is_some_and(|pairing| pairing.by_words));
    journey.apply(Event::BeginPairing(
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
        journey.apply(Event::BeginPairing(Some(words.to_owned()), None));
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
    mini.apply(Event::BeginPairing(
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

/// Those who paste a whole mail with the invitation and the other's code come to the invitation, and are told
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
    assert!(!kept.contains("7,7,7,7,7"), "no key is kept: {kept}");
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
