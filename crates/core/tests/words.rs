//! Every sentence: how the reader is addressed, what is never said, what people are called.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::{built_in, fresh, level, small_set};
use std::collections::{BTreeMap, BTreeSet};
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::{
    Direction, Form, Level, Person, Response, ThemeNotes, built_in_notes,
};
use tweeluik_core::session::{Event, Screen};
use tweeluik_core::setup::{Relation, Setup};
use tweeluik_core::words::{Late, Line1, Line2, Line3, Words};

const NL: &str = include_str!("../src/words/nl.rs");
const EN: &str = include_str!("../src/words/en.rs");

/// The string literals of a piece of source, one after the other.
fn literals(source: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut characters = source.chars();
    while let Some(c) = characters.next() {
        if c == '/' && characters.as_str().starts_with('/') {
            let _ = characters.by_ref().find(|&c| c == '\n');
        }
        if c != '"' {
            continue;
        }
        let mut text = String::new();
        while let Some(c) = characters.next().filter(|&c| c != '"') {
            text.push(if c == '\\' {
                characters.next().unwrap()
            } else {
                c
            });
        }
        all.push(text);
    }
    all
}

/// The fields of the first `Words` literal in a piece of source and of the first `Late` one, each
/// with all of its text.
fn fields(source: &str) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for kind in ["Words", "Late"] {
        let begin = format!(" = {kind} {{\n");
        let (_, literal) = source.split_once(&begin).expect("a literal");
        for (name, text) in fields_of(literal) {
            assert_eq!(all.insert(name.clone(), text), None, "{name}");
        }
    }
    all
}

fn fields_of(literal: &str) -> BTreeMap<String, String> {
    let (literal, _) = literal.split_once("\n}").expect("the end of the literal");
    let mut fields = BTreeMap::new();
    let mut name = String::new();
    for line in literal.lines() {
        let field = line
            .strip_prefix("    ")
            .and_then(|line| line.split_once(':'));
        let is_name = |name: &str| name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        if let Some((new, _)) = field.filter(|(new, _)| !new.is_empty() && is_name(new)) {
            name = new.to_owned();
        }
        if !name.is_empty() && !line.starts_with("    ..") {
            let text: &mut String = fields.entry(name.clone()).or_default();
            text.push_str(line);
            text.push('\n');
        }
    }
    fields
}

/// The Dutch words with *jij*, and those that are written anew for *u*.
fn dutch() -> [BTreeMap<String, String>; 2] {
    let (je, u) = NL.split_once(" static U:").expect("the words with u");
    [fields(je), fields(u)]
}

fn je() -> BTreeMap<String, String> {
    let [je, _] = dutch();
    je
}

fn u() -> BTreeMap<String, String> {
    let [_, u] = dutch();
    u
}

fn words_in(text: &str) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphabetic());
    words.map(str::to_owned).collect()
}

/// The words of *jij* that a text contains; *jullie* is not one of them.
fn familiar(text: &str) -> Vec<String> {
    let known = ["je", "jij", "jou", "jouw", "jouwe", "jezelf", "jouzelf"];
    let words = words_in(text);
    known
        .into_iter()
        .filter(|word| words.contains(*word))
        .map(str::to_owned)
        .collect()
}

// ---------------------------------------------------------------------------------------------
// Jij and u

/// The reader below finds what it is meant to find.
#[test]
fn the_fields_of_the_dutch_words_are_read_from_the_source() {
    let (je, u) = (je(), u());
    assert!(je.len() > 150, "{}", je.len());
    assert!((15..80).contains(&u.len()), "{}", u.len());
    assert!(je["setup_begin"].contains("Begin"));
    assert!(je["to_finish"].contains("Naar het einde"));
    assert!(u["apart_me"].contains("Wie bent u?"));
    let english = fields(EN);
    assert!(je.keys().eq(english.keys()));
    assert!(je["setup_replaces"].contains("wissen we het tweeluik"));
    assert_eq!(
        familiar("Als JE dat wilt, jouw jas; jullie jeugd."),
        ["je", "jouw"]
    );
    for (name, text) in &u {
        assert!(je.contains_key(name), "{name}");
        assert!(!literals(text).is_empty(), "{name}");
    }
}

/// Who is addressed with *u* is not suddenly addressed with *jij*.
#[test]
fn the_words_with_u_contain_no_je_jij_jou_or_jouw() {
    for (name, text) in u() {
        for literal in literals(&text) {
            assert_eq!(familiar(&literal), [""; 0], "{name}: {literal}");
        }
    }
}

/// Every sentence that says *jij* has a sentence with *u* in its place.
#[test]
fn every_sentence_with_je_has_one_with_u() {
    let polite = u();
    let mut checked = 0;
    for (name, text) in je() {
        let with_je = literals(&text)
            .into_iter()
            .any(|literal| !familiar(&literal).is_empty());
        if with_je {
            assert!(polite.contains_key(&name), "{name}: {text}");
            checked += 1;
        }
    }
    assert!(checked > 15, "{checked}");
}

/// A sentence that is written anew for *u* differs from the one with *jij*.
#[test]
fn every_sentence_that_is_written_for_u_differs_from_the_one_with_je() {
    let familiar = je();
    for (name, text) in u() {
        assert_ne!(literals(&text), literals(&familiar[&name]), "{name}");
    }
}

/// The address is a matter of Dutch: English has one *you*.
#[test]
fn the_address_chooses_the_dutch_words_only() {
    let [je, u] = [Address::Je, Address::U].map(|address| Words::of(Language::Nl, address));
    assert_eq!(
        (je.receive_label, u.receive_label),
        ("Wat jij krijgt", "Wat u krijgt")
    );
    let [one, other] = [Address::Je, Address::U].map(|address| Words::of(Language::En, address));
    assert_eq!(one.receive_label, other.receive_label);
    assert_eq!((je.language, one.language), (Language::Nl, Language::En));
    let [je, u] = [Address::Je, Address::U].map(|address| Late::of(Language::Nl, address));
    assert_eq!(
        (je.exchange_mine, u.exchange_mine),
        ("Jouw code", "Uw code")
    );
    assert_eq!(je.to_finish, u.to_finish);
    let [one, other] = [Address::Je, Address::U].map(|address| Late::of(Language::En, address));
    assert!(std::ptr::eq(one, other));
    assert_eq!(one.exchange_mine, "Your code");
}

// ---------------------------------------------------------------------------------------------
// What is never said

/// All that people can read: the words of both languages and the built-in question set.
fn everything() -> Vec<String> {
    let mut all = literals(NL);
    all.extend(literals(EN));
    let (set, notes) = (built_in(), built_in_notes().unwrap());
    for theme in set.themes() {
        for language in ["nl", "en"] {
            all.push(theme.title().get(language).to_owned());
            let prompts = notes.theme(theme.id()).map_or(&[][..], ThemeNotes::prompts);
            all.extend(prompts.iter().map(|text| text.get(language).to_owned()));
            for statement in theme.statements(Form::Long) {
                for direction in Direction::BOTH {
                    all.push(statement.text(direction).with_other(language, None));
                }
            }
        }
    }
    all
}

/// No jargon, no verdict: people are called by name or role, and nobody is right or wrong.
#[test]
fn no_sentence_uses_a_forbidden_word() {
    let texts = everything();
    assert!(texts.len() > 600, "{}", texts.len());
    let forbidden = [
        "respondent",
        "alliantie",
        "alliance",
        "regie",
        "empower",
        "match",
        "correlatie",
        "correlation",
    ];
    let phrases = [
        "blind spot",
        "blinde vlek",
        "score too low",
        "too low",
        "te laag",
        "te hoog",
        "onvoldoende",
    ];
    for text in texts {
        for word in words_in(&text) {
            let is_forbidden = |begin: &&&str| word.starts_with(**begin);
            assert_eq!(forbidden.iter().find(is_forbidden), None, "{text}");
        }
        let lower = text.to_lowercase();
        let phrase = phrases.iter().find(|phrase| lower.contains(**phrase));
        assert_eq!(phrase, None, "{text}");
    }
}

/// No sentence is empty, begins or ends with a space, or doubles one.
#[test]
fn no_sentence_is_empty_or_badly_spaced() {
    for text in everything() {
        assert!(!text.trim().is_empty());
        assert_eq!(text.trim(), text);
        assert!(!text.contains("  "), "{text}");
    }
}

/// The start says what the product is in at most forty words.
#[test]
fn the_start_is_said_in_at_most_forty_words() {
    for (language, address) in [
        (Language::Nl, Address::Je),
        (Language::Nl, Address::U),
        (Language::En, Address::Je),
    ] {
        let words = Words::of(language, address);
        let count = words.start_lead.split_whitespace().count();
        assert!(count <= 40, "{count}: {}", words.start_lead);
    }
}

// ---------------------------------------------------------------------------------------------
// Gaps

/// A sentence with a gap too few or too many would be shown with a name missing, or with a bracket.
#[test]
fn every_sentence_has_exactly_the_gaps_of_its_kind() {
    let (je, u) = NL.split_once(" static U:").expect("the words with u");
    let mut with_gaps = 0;
    for source in [je, u, EN] {
        for (name, text) in fields(source) {
            let gaps = match text.split_once("Line").map(|(_, rest)| &rest[..1]) {
                Some("1") => 1,
                Some("2") => 2,
                Some("3") => 3,
                _ => 0,
            };
            with_gaps += usize::from(gaps > 0);
            for literal in literals(&text) {
                // A name may stand in a sentence more than once.
                let mut filled = 0;
                for number in 0..gaps {
                    let times = literal.matches(&format!("{{{number}}}")).count();
                    assert!(times > 0, "{name}: {literal}");
                    filled += times;
                }
                assert_eq!(
                    literal.matches(['{', '}']).count(),
                    2 * filled,
                    "{name}: {literal}"
                );
            }
        }
    }
    assert!(with_gaps > 80, "{with_gaps}");
}

/// A name from right to left is set apart wherever it is called, and what stands beside it keeps its place.
#[test]
fn a_name_from_right_to_left_is_set_apart_in_sentences_and_labels() {
    let apart = "\u{2068}محمد\u{2069}";
    assert_eq!(
        Line2("{0} en {1}").with("محمد", "Sanne"),
        format!("{apart} en Sanne")
    );
    assert_eq!(
        Line1("{0}, 3 december").with(apart),
        format!("{apart}, 3 december")
    );
    let mut journey = fresh(small_set());
    journey.apply(Event::Pair);
    journey.apply(Event::Name(Person::Second, "محمد".to_owned()));
    let Screen::Setup(screen) = journey.screen() else {
        panic!("no set-up");
    };
    let called = Words::of(Language::Nl, Address::Je).called(screen.draft, Person::Second);
    assert_eq!([called.label, called.inside, called.start], [apart; 3]);
    assert_eq!(screen.draft.name(Person::Second), Some("محمد"));
    let set = built_in();
    let with_name = |name| {
        let statements = set
            .themes()
            .iter()
            .flat_map(|theme| theme.statements(Form::Long));
        let texts = statements
            .flat_map(|one| Direction::BOTH.map(|way| one.text(way).with_other("nl", Some(name))));
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

/// A name is text: it is put in once and not read as a gap, and gaps may stand in any order.
#[test]
fn what_is_filled_in_is_never_read_as_a_gap() {
    assert_eq!(Line1("Ik ben {0}.").with("{0}{1}"), "Ik ben {0}{1}.");
    assert_eq!(Line2("{1} en {0}").with("{1}", "b"), "b en {1}");
    assert_eq!(
        Line3("{2}, {0} en {1}").with("{", "}", "{2}"),
        "{2}, { en }"
    );
    assert_eq!(Line1("{0} keer").count(12), "12 keer");
    assert_eq!(Line2("{0} van {1}").count(3, 12), "3 van 12");
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
}

/// The built-in set speaks every language that the product speaks.
#[test]
fn the_built_in_set_has_every_language_of_the_product() {
    let tags = Language::ALL.map(Language::tag);
    assert_eq!(built_in().languages(), tags);
}

// ---------------------------------------------------------------------------------------------
// The scale and the closing question, as they stand in the bank

/// The five frequencies are the measure's own; nobody rewords them in passing.
#[test]
fn the_scale_reads_as_in_the_bank() {
    let read = |language| {
        let words = Words::of(language, Address::Je);
        Response::ALL.map(|response| words.response(response))
    };
    let nl = [
        "(Bijna) nooit",
        "Niet zo vaak",
        "Soms wel, soms niet",
        "Vaak",
        "(Bijna) altijd",
        "Weet ik niet",
        "Past niet bij ons",
    ];
    let en = [
        "(Almost) never",
        "Not very often",
        "Sometimes yes, sometimes no",
        "Often",
        "(Almost) always",
        "I don't know",
        "Doesn't apply to us",
    ];
    assert_eq!(read(Language::Nl), nl);
    assert_eq!(read(Language::En), en);
}

/// Inside a sentence the scale is the same, without its capitals.
#[test]
fn the_scale_inside_a_sentence_is_the_same_scale() {
    for language in Language::ALL {
        let words = Words::of(language, Address::Je);
        for level in Level::ALL {
            let inside = words.level_inside(level);
            assert_eq!(words.level(level).to_lowercase(), inside.to_lowercase());
            assert!(inside.starts_with(|c: char| c.is_lowercase() || c == '('));
        }
    }
}

/// The closing question and its answers are the measure's own.
#[test]
fn the_closing_question_reads_as_in_the_bank() {
    let [nl, en] = Language::ALL.map(|language| Words::of(language, Address::Je));
    assert_eq!(
        nl.closing_question,
        "Alles bij elkaar: hoe gelijkwaardig voelt jullie samenwerking voor jou?"
    );
    assert_eq!(
        en.closing_question,
        "All in all, how equal in worth does your collaboration feel to you?"
    );
    assert_eq!(nl.closing(level(1)), "Helemaal niet gelijkwaardig");
    assert_eq!(nl.closing(level(5)), "Helemaal gelijkwaardig");
    assert_eq!(en.closing(level(3)), "Fairly equal in worth");
    assert_eq!(
        nl.guess_question.with("Sanne"),
        "Wat denk je dat Sanne hier invult?"
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
        for address in [Address::Je, Address::U] {
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
    let called = |language, person| Words::of(language, Address::Je).called(&setup, person);
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
    let words = Words::of(Language::Nl, Address::Je);
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
    let words = Words::of(Language::Nl, Address::Je);
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
    let words = Words::of(Language::En, Address::Je);
    let labels = Person::BOTH.map(|person| words.called(&setup, person).label);
    assert_eq!(labels, ["Colleague 1", "Colleague 2"]);
}
