//! Setting up.

use crate::support::*;

/// Two people who cannot be told apart cannot be told whose turn it is.
#[test]
fn two_people_with_the_same_name_are_asked_to_differ() {
    let mut journey = set_up();
    journey.apply(Event::Name(Person::First, "Sam".to_owned()));
    journey.apply(Event::Name(Person::Second, " sam ".to_owned()));
    let effects = journey.apply(Event::Begin);
    assert!(
        matches!(effects[..], [Effect::Focus(Focus::Asked)]),
        "{effects:?}"
    );
    let Screen::Setup(setup) = journey.screen() else {
        panic!("the set-up is left");
    };
    assert!(setup.same_names);
}

/// Two who cannot be told apart by what is seen: by capitals, spaces, what is never seen, their roles, or a
/// name that is what the other is called without one.
#[test]
fn names_and_roles_that_look_the_same_are_refused() {
    let asks = |names: [&str; 2], roles: [&str; 2]| {
        let mut journey = set_up();
        journey.apply(Event::Relation(Relation::Own));
        for (person, (name, role)) in Person::BOTH.into_iter().zip(names.into_iter().zip(roles)) {
            journey.apply(Event::Name(person, name.to_owned()));
            journey.apply(Event::Role(person, role.to_owned()));
        }
        journey.apply(Event::Begin);
        matches!(journey.screen(), Screen::Setup(setup) if setup.same_names)
    };
    assert!(!asks(["", ""], ["", ""]));
    assert!(!asks(["Sanne", "Karim"], ["buurvrouw", "huurder"]));
    assert!(asks(["Sanne", "Karim"], ["buurvrouw", "Buurvrouw "]));
    assert!(asks(["", ""], ["buurvrouw", "buur\u{200d}vrouw\u{3164}"]));
    assert!(asks(["Jan  Willem", "jan\u{a0}willem"], ["", ""]));
    assert!(asks(["Persoon 2", ""], ["", ""]));
    assert!(asks(["", "buurvrouw"], ["Buurvrouw", ""]));
}

/// All of the set-up is filled in: nobody has to type a thing.
#[test]
fn the_set_up_can_be_left_as_it_is() {
    let mut journey = set_up();
    let effects = journey.apply(Event::Begin);
    assert_eq!(journey.id(), "answer");
    assert_eq!(saved(&effects).unwrap().turn(), Some(Person::First));
}

/// Each answers in a language of their own.
#[test]
fn each_persons_screens_are_in_that_persons_language() {
    let mut journey = set_up();
    journey.apply(Event::PersonLanguage(Person::Second, Language::En));
    journey.apply(Event::Begin);
    assert_eq!(journey.languages(), [Language::Nl]);
    fill(&mut journey, 3);
    lock(&mut journey, None);
    assert_eq!(journey.language(), Language::En);
    journey.apply(Event::TakeOver);
    assert_eq!(journey.languages(), [Language::En]);
    fill(&mut journey, 3);
    lock(&mut journey, None);
    assert_eq!(journey.languages(), [Language::Nl, Language::En]);
}

/// Who wants to mend a name after the first question must not have to answer again.
#[test]
fn going_back_to_the_set_up_from_the_first_theme_keeps_the_answers() {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    answer_here(&mut journey, 4);
    journey.apply(Event::Back);
    assert_eq!(journey.id(), "setup");
    journey.apply(Event::Name(Person::First, "Anneke".to_owned()));
    journey.apply(Event::Begin);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!(screen.response, Some(response(4)));
    assert_eq!(screen.setup.name(Person::First), Some("Anneke"));
}

/// The set-up belongs to both: it is closed once somebody has locked.
#[test]
fn after_a_lock_nobody_goes_back_to_the_set_up() {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    fill(&mut journey, 3);
    lock(&mut journey, None);
    journey.apply(Event::TakeOver);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert!(!screen.can_go_back);
    assert!(journey.apply(Event::Back).is_empty());
    assert_eq!(journey.id(), "answer");
}

/// Beginning anew says whose session goes, and starts with empty panels.
#[test]
fn a_new_pair_is_told_what_it_replaces_and_finds_no_answers() {
    let mut journey = fresh(small_set());
    begin(&mut journey, Form::Short);
    answer_here(&mut journey, 4);
    let session = parsed(
        &json(saved(&journey.apply(Event::Next)).unwrap()),
        &small_set(),
    );
    let mut journey = Journey::with_cost(Config::default(), small_set(), Some(session), CHEAP);
    journey.apply(Event::Pair);
    let Screen::Setup(setup) = journey.screen() else {
        panic!("no set-up");
    };
    assert_eq!(
        setup.replaces.unwrap().setup.name(Person::First),
        Some("Anna")
    );
    journey.apply(Event::Begin);
    let Screen::Answer(screen) = journey.screen() else {
        panic!("no statement");
    };
    assert_eq!(screen.response, None);
    assert_eq!(screen.setup.name(Person::First), None);
}

/// A name is one line of plain text that does not turn the words around it.
#[test]
fn a_name_loses_control_characters_and_changes_of_writing_direction() {
    let typed = |text: &str| Name::typed(text).map(|name| name.as_str().to_owned());
    assert_eq!(typed("  Sanne\n"), Some("Sanne".to_owned()));
    assert_eq!(typed("A\u{0}n\u{1b}n\u{85}a"), Some("Anna".to_owned()));
    let turning =
        "\u{200e}\u{200f}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}";
    assert_eq!(typed(&format!("A{turning}b")), Some("Ab".to_owned()));
    assert_eq!(typed(turning), None);
    assert_eq!(typed(" \t\n"), None);
    assert_eq!(
        typed("Zoë el-Ḥaddad 🙂"),
        Some("Zoë el-Ḥaddad 🙂".to_owned())
    );
}

/// U+061C turns writing too: it has the Unicode property *Bidi_Control* like the others.
#[test]
fn a_name_loses_the_arabic_letter_mark() {
    assert_eq!(
        Name::typed("A\u{61c}b").map(|name| name.as_str().to_owned()),
        Some("Ab".to_owned())
    );
}

/// Long names are cut by characters as people count them, and none in its middle: no emoji, no letter with
/// its marks.
#[test]
fn a_name_has_at_most_thirty_characters() {
    let long = |text: &str, times| {
        Name::typed(&text.repeat(times))
            .unwrap()
            .as_str()
            .to_owned()
    };
    assert_eq!(long("é", 31), "é".repeat(MAX_NAME_CHARS));
    assert_eq!(long("e\u{301}", 31), "e\u{301}".repeat(30));
    assert_eq!(long("🙂", 31), "🙂".repeat(30));
    // As many as travel in an invitation.
    assert_eq!(long("👩‍👩‍👧‍👦", 31), "👩‍👩‍👧‍👦".repeat(4));
    assert_eq!(long("🇳🇱", 31), "🇳🇱".repeat(15));
    assert_eq!(MAX_NAME_CHARS, 30);
}

/// A name of which nothing can be seen is none: its person would have no name anywhere.
#[test]
fn a_name_of_which_nothing_is_seen_is_no_name() {
    for text in [
        "\u{200b}",
        "\u{3164}",
        "\u{2800}\u{2800}",
        "\u{200d}\u{fe0f}",
        "\u{115f}\u{1160}",
        "\u{ad}\u{34f} \u{feff}",
        "\u{e0061}\u{fffe}",
    ] {
        assert_eq!(Name::typed(text), None, "{text:?}");
    }
    let name = Name::typed("\u{3164}\u{200b}Sa\u{200b}nne\u{feff}").unwrap();
    assert_eq!(name.as_str(), "Sanne");
    // Persian writes names with what joins and parts letters.
    let name = Name::typed("نیک\u{200c}نام").unwrap();
    assert_eq!(name.as_str(), "نیک\u{200c}نام");
}

/// The same cases every time.
fn repeatable() -> ProptestConfig {
    ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(4),
        ..ProptestConfig::default()
    }
}

/// Letters, spaces, and what does not belong in a name, well mixed.
fn strange_text() -> impl Strategy<Value = String> {
    let usual = "aB é\u{301} 🙂 ".chars();
    let strange = "\u{0}\u{7}\t\n\u{85}\u{a0}\u{200b}\u{200e}\u{202e}\u{2028}\u{2066}\u{feff}";
    let known: Vec<char> = usual.chain(strange.chars()).collect();
    let any_char = prop_oneof![3 => prop::sample::select(known), 1 => any::<char>()];
    prop::collection::vec(any_char, 0..40).prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(repeatable())]

    /// A name that was taken is read back as it was written; otherwise a session could not be
    /// opened again.
    #[test]
    fn every_name_that_is_taken_survives_the_save_format(text in strange_text()) {
        if let Some(name) = Name::typed(&text) {
            let read = Name::typed(name.as_str());
            prop_assert_eq!(read, Some(name));
        }
    }

    /// The same for what is typed into the set-up, character by character or pasted.
    #[test]
    fn every_session_with_typed_names_and_roles_can_be_opened_again(
        name in strange_text(),
        role in strange_text(),
    ) {
        let mut journey = set_up();
        journey.apply(Event::Relation(Relation::Own));
        journey.apply(Event::Name(Person::First, name));
        journey.apply(Event::Role(Person::Second, role));
        let effects = journey.apply(Event::Begin);
        if let Some(session) = saved(&effects) {
            prop_assert!(read(&json(session)).is_some(), "{}", json(session));
        }
    }
}
