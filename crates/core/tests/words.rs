//! The texts: how the reader is addressed, what is filled in, what people are called. How they are written is
//! tested in `wording.rs`; what the build holds of every text (keys, variables, plural categories, spaces) in
//! `crates/locale-build`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::{built_in, fresh, small_set};
use std::collections::BTreeSet;
use tweeluik_core::language::{Address, Direction, Language};
use tweeluik_core::measure::{
    Direct, DirectComparison, Direction as Way, Form, Level, Person, Response,
};
use tweeluik_core::session::{Event, Screen};
use tweeluik_core::setup::{Relation, Setup};
use tweeluik_core::words::{
    AfterWords, DeviceWords, FILES, GroupWords, Late, PageWords, Texts, Words,
};

// ---------------------------------------------------------------------------------------------
// Jij and u

/// The address is a matter of Dutch: English has one *you*.
#[test]
fn the_address_chooses_the_dutch_words_only() {
    let [je, u] =
        [Address::Informal, Address::Formal].map(|address| Words::of(Language::Nl, address));
    assert_eq!(
        (je.receive_label("Sanne"), u.receive_label("Sanne")),
        (
            "Wat jij krijgt van Sanne".to_owned(),
            "Wat u krijgt van Sanne".to_owned()
        )
    );
    let [one, other] =
        [Address::Informal, Address::Formal].map(|address| Words::of(Language::En, address));
    assert_eq!(one.receive_label("Sanne"), other.receive_label("Sanne"));
    assert_eq!((je.language, one.language), (Language::Nl, Language::En));
    let [je, u] =
        [Address::Informal, Address::Formal].map(|address| DeviceWords::of(Language::Nl, address));
    assert_eq!(
        (je.exchange_mine, u.exchange_mine),
        ("Jouw antwoorden", "Uw antwoorden")
    );
    assert_eq!(je.invite_next, u.invite_next);
    let [one, other] =
        [Address::Informal, Address::Formal].map(|address| DeviceWords::of(Language::En, address));
    assert!(std::ptr::eq(one, other));
    assert_eq!(one.exchange_mine, "Your answers");
}

// ---------------------------------------------------------------------------------------------
// Gaps

/// A name from right to left is set apart wherever it is called, and what stands beside it keeps its place.
#[test]
fn a_name_from_right_to_left_is_set_apart_in_sentences_and_labels() {
    let apart = "\u{2068}محمد\u{2069}";
    let (words, after) = (
        Words::of(Language::Nl, Address::Informal),
        AfterWords::of(Language::Nl, Address::Informal),
    );
    assert_eq!(
        words.setup_order("محمد", "Sanne"),
        format!("{apart} vult eerst in. Daarna Sanne.")
    );
    assert_eq!(
        after.history_row(apart, "Sanne", "3 december"),
        format!("{apart} en Sanne, 3 december")
    );
    let mut journey = fresh(small_set());
    journey.apply(Event::Pair);
    journey.apply(Event::Name(Person::Second, "محمد".to_owned()));
    let Screen::Setup(screen) = journey.screen() else {
        panic!("no set-up");
    };
    let called = Words::of(Language::Nl, Address::Informal).called(screen.draft, Person::Second);
    assert_eq!([called.label, called.inside, called.start], [apart; 3]);
    assert_eq!(screen.draft.name(Person::Second), Some("محمد"));
    let set = built_in();
    let with_name = |name| {
        let statements = set
            .themes()
            .iter()
            .flat_map(|theme| theme.statements(Form::Long));
        let texts = statements
            .flat_map(|one| Way::BOTH.map(|way| one.text(way).with_other("nl", Some(name))));
        texts.filter(|text| text.contains(name)).collect::<Vec<_>>()
    };
    let texts = with_name("محمد");
    assert!(!texts.is_empty() && texts.iter().all(|text| text.contains(apart)));
    assert!(
        with_name("Sanne")
            .iter()
            .all(|text| !text.contains('\u{2068}'))
    );
}

/// A name is text: it is put in once and not read as a variable, and variables may stand in any order.
#[test]
fn what_is_filled_in_is_never_read_as_a_gap() {
    let words = Words::of(Language::Nl, Address::Informal);
    let late = Late::of(Language::Nl, Address::Informal);
    assert_eq!(
        late.handover_take_over("{ $name }\u{1}\u{2}"),
        "Ik ben { $name }\u{1}\u{2}"
    );
    assert_eq!(
        words.setup_order("\u{2}", "{ $first }"),
        "\u{2} vult eerst in. Daarna { $first }."
    );
    assert_eq!(words.progress_question(3, 12), "Vraag 3 van 12");
    let group = GroupWords::of(Language::Nl, Address::Informal);
    assert_eq!(
        group.group_receives_more("Anna", "Bob"),
        "Bij minstens de helft van de paren merkt Bob dit veel vaker dan Anna zegt."
    );
}

/// One of something is said in the singular.
#[test]
fn a_number_chooses_the_plural_category_of_the_language() {
    let texts = |language| {
        let group = GroupWords::of(language, Address::Informal);
        [0, 1, 2, 101].map(|pairs| group.group_received(pairs))
    };
    let nl = [
        "0 paren ontvangen",
        "1 paar ontvangen",
        "2 paren ontvangen",
        "101 paren ontvangen",
    ];
    assert_eq!(texts(Language::Nl), nl);
    let en = [
        "0 pairs received",
        "1 pair received",
        "2 pairs received",
        "101 pairs received",
    ];
    assert_eq!(texts(Language::En), en);
    let words = Words::of(Language::Nl, Address::Formal);
    assert_eq!(
        [1, 2].map(|themes| words.setup_form_more(themes)),
        ["1 thema, met meer vragen", "2 thema’s, met meer vragen"]
    );
}

// ---------------------------------------------------------------------------------------------
// Languages

/// A page says `nl`, `nl-BE` or `EN`; what we do not speak is not guessed.
#[test]
fn a_language_is_parsed_from_its_tag() {
    for tag in ["nl", "NL", "nl-BE", "nl-Latn-NL"] {
        assert_eq!(Language::parse(tag), Some(Language::Nl), "{tag}");
    }
    for tag in ["en", "en-GB", "EN-us"] {
        assert_eq!(Language::parse(tag), Some(Language::En), "{tag}");
    }
    for tag in [
        "",
        "-",
        "de",
        "nld",
        "n",
        "en_GB",
        " nl",
        "nederlands",
        "-nl",
    ] {
        assert_eq!(Language::parse(tag), None, "{tag}");
    }
}

/// What a language writes as its tag, it reads.
#[test]
fn every_language_reads_its_own_tag_and_has_a_name() {
    for language in Language::ALL {
        assert_eq!(Language::parse(language.tag()), Some(language));
        assert!(!language.own_name().is_empty());
    }
    assert_eq!(Language::Nl.direction(), Direction::Ltr);
    assert_eq!(Direction::Rtl.name(), "rtl");
}

/// The built-in set speaks every language that the product speaks.
#[test]
fn the_built_in_set_has_every_language_of_the_product() {
    let tags = Language::ALL.map(Language::tag);
    assert_eq!(built_in().languages(), tags);
}

// ---------------------------------------------------------------------------------------------
// The scale and the direct question, as they stand in the bank

/// The five frequencies are the measure's own; nobody rewords them in passing.
#[test]
fn the_scale_reads_as_in_the_bank() {
    let read = |language| {
        let words = Words::of(language, Address::Informal);
        Response::ALL.map(|response| words.response(response))
    };
    let nl = [
        "Nooit of bijna nooit",
        "Weinig",
        "Soms",
        "Vaak",
        "Altijd of bijna altijd",
        "Weet ik niet",
        "Deze vraag past niet bij ons",
    ];
    let en = [
        "Never or almost never",
        "Not often",
        "Sometimes",
        "Often",
        "Always or almost always",
        "I don't know",
        "This question doesn’t fit us",
    ];
    assert_eq!(read(Language::Nl), nl);
    assert_eq!(read(Language::En), en);
}

/// Inside a sentence the scale is the same, without its capitals.
#[test]
fn the_scale_inside_a_sentence_is_the_same_scale() {
    for language in Language::ALL {
        let words = Words::of(language, Address::Informal);
        let late = Late::of(language, Address::Informal);
        for level in Level::ALL {
            let inside = late.level_inside(level);
            assert_eq!(words.level(level).to_lowercase(), inside.to_lowercase());
            assert!(inside.starts_with(|c: char| c.is_lowercase() || c == '('));
        }
    }
}

/// The direct question and its answers are the measure's own.
#[test]
fn the_direct_question_reads_as_in_the_bank() {
    let set = built_in();
    let read = |language| {
        let words = Words::of(language, Address::Informal);
        let late = Late::of(language, Address::Informal);
        let setup = set_up(Relation::ALL[0], ["Karim", "Sanne"], [""; 2]);
        let other = words.called(&setup, Person::Second);
        (
            late.direct_question_of(&set),
            Direct::ALL.map(|direct| late.direct_answer(words, &set, direct, &other)),
        )
    };
    let nl = [
        "Ik, veel zwaarder",
        "Ik, een beetje",
        "We tellen allebei even zwaar",
        "Sanne, een beetje",
        "Sanne, veel zwaarder",
        "Weet ik niet",
    ];
    let en = [
        "I do, by far",
        "I do, a little",
        "We both count the same",
        "Sanne, a little",
        "Sanne, by far",
        "I don't know",
    ];
    let question = "Wie telt zwaarder mee als jullie samenwerken?";
    assert_eq!(
        read(Language::Nl),
        (question.to_owned(), nl.map(str::to_owned))
    );
    let question = "Who counts more heavily when you work together?";
    assert_eq!(
        read(Language::En),
        (question.to_owned(), en.map(str::to_owned))
    );
}

/// Somebody without a name is called by role at the start of an answer, with a capital.
#[test]
fn an_answer_about_somebody_without_a_name_begins_with_their_role() {
    let words = Words::of(Language::Nl, Address::Informal);
    let late = Late::of(Language::Nl, Address::Informal);
    let setup = set_up(Relation::ALL[0], [""; 2], [""; 2]);
    let other = words.called(&setup, Person::First);
    let far = Direct::Other(tweeluik_core::measure::Weight::Far);
    assert_eq!(
        late.direct_answer(words, &built_in(), far, &other),
        "De ouder, veel zwaarder"
    );
}

/// Every way to compare two direct answers, in every language and address, has one sentence of its own, which
/// fits two people who change places, and names those of whom it says something else than of the other.
#[test]
fn every_pair_of_direct_answers_has_exactly_one_sentence() {
    let names = ["Karim", "Sanne"];
    let setup = set_up(Relation::ALL[0], names, [""; 2]);
    for (language, address) in [
        (Language::Nl, Address::Informal),
        (Language::Nl, Address::Formal),
        (Language::En, Address::Informal),
    ] {
        let (words, late) = (Words::of(language, address), Late::of(language, address));
        for is_little in [false, true] {
            let mut sentences: Vec<(DirectComparison, String)> = Vec::new();
            for first in Direct::ALL {
                for second in Direct::ALL {
                    let compared = DirectComparison::of(first, second);
                    let said = late.direct(words, &setup, compared, is_little);
                    let short = said.split_inclusive(['.', '?']);
                    let longest = short.map(|one| one.split_whitespace().count()).max();
                    assert!(longest.is_some_and(|count| count <= 15), "{said}");
                    for (other, known) in &sentences {
                        assert_eq!(*other == compared, *known == said, "{said}");
                    }
                    sentences.push((compared, said));
                }
            }
            assert_eq!(sentences.len(), 36);
            sentences.sort_unstable_by(|one, two| one.1.cmp(&two.1));
            sentences.dedup_by(|one, two| one.1 == two.1);
            // Two for each way in which one person is named, and one for each of the others.
            assert_eq!(sentences.len(), 2 + 4 + 2 + 2 + 1 + 1);
        }
        let same = [false, true]
            .map(|is_little| late.direct(words, &setup, DirectComparison::BothSame, is_little));
        assert_ne!(same[0], same[1], "where all is low, it may not sound good");
    }
    let late = Late::of(Language::Nl, Address::Informal);
    let words = Words::of(Language::Nl, Address::Informal);
    let says = |compared| late.direct(words, &setup, compared, false);
    use Person::{First, Second};
    assert_eq!(
        says(DirectComparison::BothSay(Second)),
        "Jullie zeggen allebei: Sanne telt zwaarder mee."
    );
    let side = |by, heavier| DirectComparison::OneSeesASide { by, heavier };
    assert_eq!(
        says(side(Second, Second)),
        "Sanne zegt: ik tel zwaarder mee. Karim zegt: we tellen even zwaar."
    );
    assert_eq!(
        says(side(First, Second)),
        "Karim zegt: de ander telt zwaarder mee. Sanne zegt: we tellen even zwaar."
    );
    assert_eq!(
        says(DirectComparison::OneUnknown(First)),
        "Karim weet het niet. Praat er samen over."
    );
}

// ---------------------------------------------------------------------------------------------
// What people are called

/// The set-up that two people have made with these names and roles.
fn set_up(relation: Relation, names: [&str; 2], roles: [&str; 2]) -> Setup {
    let mut journey = fresh(small_set());
    journey.apply(Event::Pair);
    journey.apply(Event::Relation(relation));
    for (person, (name, role)) in Person::BOTH.into_iter().zip(names.into_iter().zip(roles)) {
        journey.apply(Event::Name(person, name.to_owned()));
        journey.apply(Event::Role(person, role.to_owned()));
    }
    let Screen::Setup(setup) = journey.screen() else {
        panic!("no set-up");
    };
    setup.draft.clone()
}

/// Without names people are called by their roles, and can always be told apart.
#[test]
fn in_every_relation_and_language_the_two_have_different_labels() {
    for language in Language::ALL {
        for address in [Address::Informal, Address::Formal] {
            let words = Words::of(language, address);
            for relation in Relation::ALL {
                let setup = set_up(relation, ["", ""], ["", ""]);
                let [first, second] = Person::BOTH.map(|person| words.called(&setup, person));
                for (one, other) in [
                    (&first.label, &second.label),
                    (&first.inside, &second.inside),
                    (&first.start, &second.start),
                ] {
                    assert!(!one.is_empty() && !other.is_empty(), "{relation:?}");
                    assert_ne!(one, other, "{relation:?}");
                }
                assert!(!words.relation(relation).is_empty());
            }
            let names: BTreeSet<_> = Relation::ALL.map(|r| words.relation(r)).into();
            assert_eq!(names.len(), Relation::ALL.len());
        }
    }
}

/// The article before a role belongs to the language.
#[test]
fn a_role_has_its_article_inside_a_sentence() {
    let setup = set_up(Relation::PupilTeacher, ["", ""], ["", ""]);
    let called = |language, person| Words::of(language, Address::Informal).called(&setup, person);
    let teacher = called(Language::Nl, Person::Second);
    assert_eq!((&*teacher.label, &*teacher.inside), ("Leraar", "de leraar"));
    assert_eq!(teacher.start, "De leraar");
    let pupil = called(Language::En, Person::First);
    assert_eq!((&*pupil.label, &*pupil.inside), ("Pupil", "the pupil"));
    assert_eq!(pupil.start, "The pupil");
}

/// Who has a name is called by it, everywhere in a sentence; the role stays known.
#[test]
fn a_name_takes_the_place_of_the_role() {
    let setup = set_up(Relation::ParentProfessional, ["Sanne", ""], ["", ""]);
    let words = Words::of(Language::Nl, Address::Informal);
    let sanne = words.called(&setup, Person::First);
    assert_eq!([&*sanne.label, &*sanne.inside, &*sanne.start], ["Sanne"; 3]);
    assert_eq!(
        words.called(&setup, Person::Second).inside,
        "de professional"
    );
    assert_eq!(words.role(&setup, Person::First).label, "Ouder");
}

/// Two roles in own words are used as they were typed; what was left empty has a number.
#[test]
fn own_roles_are_used_as_typed() {
    let words = Words::of(Language::Nl, Address::Informal);
    let labels = |roles| {
        let setup = set_up(Relation::Own, ["", ""], roles);
        Person::BOTH.map(|person| words.called(&setup, person).label)
    };
    assert_eq!(labels(["mijn buurvrouw", "ik"]), ["mijn buurvrouw", "ik"]);
    assert_eq!(
        labels(["mijn buurvrouw", ""]),
        ["mijn buurvrouw", "Persoon 2"]
    );
    assert_eq!(labels(["", ""]), ["Persoon 1", "Persoon 2"]);
}

/// A role in own words belongs to the relation in own words; another relation has its own.
#[test]
fn own_roles_are_not_used_in_another_relation() {
    let setup = set_up(Relation::Colleagues, ["", ""], ["mijn buurvrouw", "ik"]);
    let words = Words::of(Language::En, Address::Informal);
    let labels = Person::BOTH.map(|person| words.called(&setup, person).label);
    assert_eq!(labels, ["Colleague 1", "Colleague 2"]);
}

/// A file of texts is read whole or refused: with one line missing or one too many, every text after it would stand
/// in the wrong place.
#[test]
fn a_file_of_texts_with_a_line_too_few_or_too_many_is_refused() {
    fn is_read(language: Language, section: &str, text: &str) -> bool {
        let text: &'static str = text.to_owned().leak();
        match section {
            "first" => Texts::<Words>::read(language, text).is_ok(),
            "late" => Texts::<Late>::read(language, text).is_ok(),
            "after" => Texts::<AfterWords>::read(language, text).is_ok(),
            "devices" => Texts::<DeviceWords>::read(language, text).is_ok(),
            "group" => Texts::<GroupWords>::read(language, text).is_ok(),
            "page" => Texts::<PageWords>::read(language, text).is_ok(),
            _ => panic!("{section}"),
        }
    }
    assert_eq!(FILES.len(), 6 * Language::ALL.len());
    for (language, section, text) in FILES {
        assert!(is_read(*language, section, text), "{section}");
        let (fewer, _) = text.rsplit_once('\n').unwrap();
        assert!(!is_read(*language, section, fewer), "{section}");
        assert!(
            !is_read(*language, section, &format!("{text}\n?")),
            "{section}"
        );
    }
}

/// What a loaded file says is what is compiled in for the tests and for apps that use the crate.
#[test]
fn a_file_of_texts_says_the_same_as_what_is_compiled_in() {
    let file = FILES
        .iter()
        .find(|(language, section, _)| (*language, *section) == (Language::Nl, "first"));
    let (language, _, text) = file.unwrap();
    let texts = Texts::<Words>::read(*language, text).unwrap();
    for address in [Address::Informal, Address::Formal] {
        let (read, compiled) = (texts.of(address), Words::of(Language::Nl, address));
        assert_eq!(read.start_title, compiled.start_title);
        assert_eq!(read.scale, compiled.scale);
        assert_eq!(read.receive_label("Sanne"), compiled.receive_label("Sanne"));
    }
    assert_ne!(
        texts.of(Address::Formal).review_title,
        texts.of(Address::Informal).review_title
    );
}
