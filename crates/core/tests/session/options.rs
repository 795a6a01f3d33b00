//! Options.

use crate::support::*;
use crate::walk::any_config;

/// Every documented value is read.
#[test]
fn the_documented_options_are_read() {
    let options = [
        ("lang", "en"),
        ("address", "u"),
        ("relation", "pupil-teacher"),
        ("form", "long"),
        ("mode", "pair"),
        ("keep", "never"),
        ("heading-level", "3"),
        ("share-url", "https://voorbeeld.nl/samen/?p=12"),
    ];
    let (config, problems) = Config::parse(options);
    assert_eq!(problems, []);
    let expected = Config {
        language: Language::En,
        address: Address::Formal,
        relation: Relation::PupilTeacher,
        form: Form::Long,
        mode: Mode::Pair,
        may_keep: false,
        heading_level: 3,
        share_url: Some("https://voorbeeld.nl/samen/?p=12".to_owned()),
        questions: None,
    };
    assert_eq!(config, expected);
}

/// An unknown value is reported under the option's name, and the default is used.
#[test]
fn an_unknown_value_is_reported_and_the_default_used() {
    for name in [
        "lang",
        "address",
        "relation",
        "form",
        "mode",
        "keep",
        "heading-level",
        "share-url",
    ] {
        for value in [
            "", "x", "JE", "0", "5", "-1", "1.5", "null", "form", "\u{202e}",
        ] {
            let (config, problems) = parse(name, value);
            assert_eq!(config, Config::default(), "{name}={value}");
            assert_eq!(problems, [name], "{name}={value}");
        }
    }
}

/// Links lead to a whole and safe address or to the page itself: nothing that runs as a script, no
/// fragment of its own, nothing that would make a code too large to scan.
#[test]
fn a_link_leads_to_a_whole_address_over_https() {
    for value in [
        "http://voorbeeld.nl/",
        "//voorbeeld.nl/",
        "/samen",
        "https://",
        "javascript:alert(1)",
        "https://voorbeeld.nl/#hier",
        "https://voorbeeld.nl/een twee",
        "https://voorbeeld.nl/\u{202e}",
        &format!("https://voorbeeld.nl/{}", "a".repeat(200)),
    ] {
        let (config, problems) = parse("share-url", value);
        assert_eq!(config.share_url, None, "{value}");
        assert_eq!(problems, ["share-url"], "{value}");
    }
}

/// Protects the key of an invitation: who makes an address of the stand-alone page cannot lead its
/// links to a website of their own.
#[test]
fn on_the_page_of_its_own_links_lead_to_its_own_origin_only() {
    let ours = "https://voorbeeld.nl";
    let parse = |value: &str| {
        let (config, problems) = Config::parse_of_page([("share-url", value)], ours);
        let problems: Vec<_> = problems.iter().map(|problem| problem.option).collect();
        (config.share_url, problems)
    };
    for value in [
        "https://voorbeeld.nl",
        "https://voorbeeld.nl/",
        "https://voorbeeld.nl/samen/?p=12",
        "https://voorbeeld.nl?p=12",
    ] {
        assert_eq!(parse(value), (Some(value.to_owned()), vec![]), "{value}");
    }
    for value in [
        "https://other.example/x",
        "https://voorbeeld.nl.other.example/",
        "https://voorbeeld.nl@other.example/",
        "https://voorbeeld.nl:x@other.example/",
        "https://voorbeeld.nl:8443/",
        "https://voorbeeld.nlx/",
        "https://other.example/https://voorbeeld.nl/",
        "https://deel.voorbeeld.nl/",
        "http://voorbeeld.nl/",
        "//voorbeeld.nl/",
    ] {
        assert_eq!(parse(value), (None, vec!["share-url"]), "{value}");
    }
    // An address of a page without an origin leads nowhere.
    let (config, _) = Config::parse_of_page([("share-url", "https://null/")], "null");
    assert_eq!(config.share_url, None);
    // The element is told by the page around it.
    let (config, problems) = Config::parse([("share-url", "https://other.example/x")]);
    assert_eq!(problems, []);
    assert!(config.share_url.is_some());
}

/// Protects the same people from an option that is put inside another one: a value is a value,
/// whatever stands in it.
#[test]
fn nothing_in_a_value_becomes_another_option() {
    for end in ["\n", "\r\n", "&", ";", "\u{2028}", "\0"] {
        let value = ["x", end, "share-url=https://voorbeeld.nl/x"].concat();
        for name in ["id", "lang", "keep", "questions", "utm_source"] {
            let (config, _) = Config::parse_of_page([(name, &*value)], "https://voorbeeld.nl");
            assert_eq!(config, Config::default(), "{name}={value:?}");
        }
    }
}

/// Protects readers of a newsletter: what the address of the page says beside our own options does not
/// go along to the other one, nor does what belongs to one visit.
#[test]
fn a_link_carries_our_own_options_and_nothing_else() {
    let options = [
        ("utm_source", "nieuwsbrief"),
        ("token", "geheim"),
        ("address", "u"),
        ("lang", "en"),
        ("relation", "own"),
        ("form", "mini"),
        ("mode", "pair"),
        ("id", "7"),
        ("keep", "never"),
        ("heading-level", "2"),
        ("questions", "lijsten/onze%20lijst.json"),
    ];
    let (config, _) = Config::parse(options);
    let carried = [
        ("address", "u".to_owned()),
        ("keep", "never".to_owned()),
        ("heading-level", "2".to_owned()),
        ("questions", "lijsten/onze%2520lijst.json".to_owned()),
    ];
    assert_eq!(config.of_link(), carried);
    for options in [
        [("keep", "geheim"), ("address", "geheim")],
        [("heading-level", "12345"), ("keep", "ask")],
        [("questions", "../lijst.json"), ("address", "je")],
        [
            ("questions", "/lijst.json"),
            ("questions", "https://x/y.json"),
        ],
        [
            ("questions", "a.json?token=geheim"),
            ("questions", "a.json&x=y.json"),
        ],
        [("questions", "a.txt"), ("questions", "")],
    ] {
        let (config, _) = Config::parse(options);
        assert_eq!(config.of_link(), [], "{options:?}");
    }
}

/// A page has parameters of its own.
#[test]
fn names_that_are_not_ours_are_left_alone() {
    for name in [
        "",
        "utm_source",
        "Lang",
        "lang ",
        "__proto__",
        "heading_level",
    ] {
        assert_eq!(parse(name, "x"), (Config::default(), Vec::new()), "{name}");
    }
}

/// A value of a megabyte is not looked at.
#[test]
fn an_overlong_value_is_reported_like_an_unknown_one() {
    let padded = format!("nl-{}", "a".repeat(1_000_000));
    assert_eq!(parse("lang", &padded), (Config::default(), vec!["lang"]));
    let (config, problems) = parse("lang", "en-GB-oxendict");
    assert_eq!((config.language, problems), (Language::En, Vec::new()));
}

/// An embedder that opens the set-up at once still offers what is unfinished.
#[test]
fn the_mode_pair_begins_at_the_set_up_unless_a_session_waits() {
    let (config, _) = Config::parse([("mode", "pair")]);
    let journey = Journey::with_cost(config.clone(), small_set(), None, CHEAP);
    assert_eq!(journey.id(), "setup");
    let session = parsed(&reveal_saved([None, None]), &small_set());
    let journey = Journey::with_cost(config, small_set(), Some(session), CHEAP);
    assert_eq!(journey.id(), "start");
}

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

/// The options of the page reach its screens.
#[test]
fn the_screens_are_told_how_to_address_and_where_their_heading_stands() {
    let options = [("address", "u"), ("heading-level", "3"), ("keep", "never")];
    let config = Config::parse(options).0;
    let mut journey = Journey::with_cost(config, small_set(), None, CHEAP);
    assert_eq!(
        (journey.address(), journey.heading_level()),
        (Address::Formal, 3)
    );
    assert_eq!(fresh(small_set()).address(), Address::Informal);
    for (journey, may_keep) in [(&mut journey, false), (&mut fresh(small_set()), true)] {
        journey.apply(Event::Pair);
        journey.apply(Event::KeepAfterwards(true));
        let Screen::Setup(screen) = journey.screen() else {
            panic!("no set-up");
        };
        assert_eq!((screen.may_keep, screen.draft.keep()), (may_keep, may_keep));
    }
}
