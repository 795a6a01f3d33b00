//! Sets from elsewhere.

use crate::support::*;

/// The set that the following tests break is itself whole.
#[test]
fn a_small_set_that_follows_the_rules_is_read() {
    let set = parse(&good()).unwrap();
    assert_eq!(set.key(), "mine/2");
    assert_eq!(set.title().get("en"), "Title");
    assert_eq!(set.count(Form::Long), (1, 1));
}

/// People who write a set are told what is wrong and where.
#[test]
fn every_problem_of_a_set_is_named_with_its_place() {
    use SetProblem::*;
    let statement = &good()["themes"][0]["statements"][0];
    let theme = &good()["themes"][0];
    let mut second = statement.clone();
    second["id"] = json!("thema");
    let cases = [
        (
            "/format",
            json!("tweeluik-question-set/2"),
            OtherFormat,
            "format",
        ),
        ("/id", json!("Mine"), BadId, "id"),
        ("/id", json!(""), BadId, "id"),
        ("/version", json!("1.0"), BadId, "version"),
        (
            "/languages",
            json!(["nl", "__proto__"]),
            BadId,
            "languages[1]",
        ),
        ("/themes/0/id", json!("a".repeat(41)), BadId, "themes[0].id"),
        (
            "/themes/0/statements/0/id",
            json!("é"),
            BadId,
            "themes[0].statements[0].id",
        ),
        ("/sources/0/id", json!("a/b"), BadId, "sources[0].id"),
        ("/languages", json!(["nl", "nl"]), DoubleId, "languages[1]"),
        (
            "/themes/0/statements/0/id",
            json!("thema"),
            DoubleId,
            "themes[0].statements[0].id",
        ),
        (
            "/themes/0/statements",
            json!([statement, second]),
            DoubleId,
            "themes[0].statements[1].id",
        ),
        ("/themes", json!([theme, theme]), DoubleId, "themes[1].id"),
        ("/languages", json!([]), WrongCount, "languages"),
        ("/themes", json!([]), WrongCount, "themes"),
        ("/themes", json!(vec![theme; 41]), WrongCount, "themes"),
        (
            "/themes/0/statements",
            json!([]),
            WrongCount,
            "themes[0].statements",
        ),
        (
            "/themes/0/statements",
            json!(vec![statement; 5]),
            WrongCount,
            "themes[0].statements",
        ),
        (
            "/themes/0/prompts",
            json!([]),
            WrongCount,
            "themes[0].prompts",
        ),
        ("/languages", json!(["nl", "en", "fr"]), Languages, "title"),
        (
            "/themes/0/title",
            json!({"nl": "Thema"}),
            Languages,
            "themes[0].title",
        ),
        (
            "/themes/0/title",
            json!({"nl": "T", "en": "T", "fr": "T"}),
            Languages,
            "themes[0].title",
        ),
        (
            "/themes/0/prompts/0",
            json!({}),
            Languages,
            "themes[0].prompts[0]",
        ),
        ("/title/nl", json!(" "), BadText, "title.nl"),
        ("/title/en", json!("a".repeat(401)), BadText, "title.en"),
        (
            "/sources/0/credit",
            json!("a\u{0}"),
            BadText,
            "sources[0].credit",
        ),
        (
            "/themes/0/prompts/0/en",
            json!("a\nb"),
            BadText,
            "themes[0].prompts[0].en",
        ),
        (
            "/themes/0/statements/0/give/nl",
            json!("Ik {ander}."),
            BadPlaceholder,
            "themes[0].statements[0].give.nl",
        ),
        (
            "/themes/0/statements/0/receive/en",
            json!("{other|}"),
            BadPlaceholder,
            "themes[0].statements[0].receive.en",
        ),
        (
            "/themes/0/statements/0/receive/en",
            json!("{other|a"),
            BadPlaceholder,
            "themes[0].statements[0].receive.en",
        ),
        (
            "/themes/0/statements/0/receive/en",
            json!("a}"),
            BadPlaceholder,
            "themes[0].statements[0].receive.en",
        ),
        (
            "/themes/0/statements/0/receive/en",
            json!("{other|{other|a}}"),
            BadPlaceholder,
            "themes[0].statements[0].receive.en",
        ),
        (
            "/themes/0/statements/0/form",
            json!("long"),
            NoShortStatement,
            "themes[0].statements",
        ),
        ("/themes/0/mini", json!(false), NoMiniTheme, "themes"),
        (
            "/themes/0/sources",
            json!(["elders"]),
            UnknownSource,
            "themes[0].sources[0]",
        ),
        (
            "/themes/0/mini",
            json!("yes"),
            NotReadable,
            "themes[0].mini",
        ),
        (
            "/themes/0/statements/0/form",
            json!("middle"),
            NotReadable,
            "themes[0].statements[0].form",
        ),
        (
            "/themes/0/ask",
            json!({"nl": "Wil je dat?"}),
            Languages,
            "themes[0].ask",
        ),
        ("/themes/0/ask/nl", json!(""), BadText, "themes[0].ask.nl"),
        ("/themes/0/ask", json!(null), NotReadable, "themes[0].ask"),
        ("/direct", json!(null), NotReadable, "direct"),
        ("/direct/answers", json!({}), NotReadable, "direct.answers"),
        (
            "/direct/question/en",
            json!("{name}?"),
            BadPlaceholder,
            "direct.question.en",
        ),
        (
            "/direct/answers/other-far",
            json!({"nl": "De ander"}),
            Languages,
            "direct.answers.other-far",
        ),
        (
            "/direct/answers/same/nl",
            json!("a\nb"),
            BadText,
            "direct.answers.same.nl",
        ),
        ("/layers", json!(["Waarom?"]), NotReadable, "layers"),
        ("/layers/need", json!({}), Languages, "layers.need"),
        (
            "/layers/meaning/en",
            json!(" "),
            BadText,
            "layers.meaning.en",
        ),
    ];
    for (path, by, expected, place) in cases {
        let (problem, found) = broken(path, by.clone()).expect_err(path);
        assert_eq!(problem, expected, "{path} {by}");
        assert_eq!(found, place, "{path} {by}");
    }
}

/// A file that is no JSON is told the line and the column where it stops being it.
#[test]
fn a_file_that_is_no_json_is_told_line_and_column() {
    for (text, place) in [
        ("", "1:1"),
        ("{]", "1:2"),
        ("{\n  \"id\": \"é\" \"\n}", "2:13"),
        (
            &*format!("{} {{}}", good()),
            &*format!("1:{}", good().to_string().chars().count() + 2),
        ),
        ("{\"id\": \"\\ud800\"}", "1:15"),
    ] {
        let error = QuestionSet::parse(text).expect_err(text);
        assert_eq!(
            (error.problem, &*error.place),
            (SetProblem::NotReadable, place)
        );
    }
}

/// What a type cannot hold is told by the way to it: a field that is missing, unknown or double, or of
/// another type.
#[test]
fn a_value_of_another_type_is_told_by_its_place() {
    let texts = "\"title\":{\"nl\":\"Thema\",\"en\":\"Theme\"}";
    for (from, to, place) in [
        ("\"id\":\"mine\",", "", ""),
        ("\"id\":\"thema\",", "", "themes[0]"),
        ("\"mini\":true", "\"mini\":1", "themes[0].mini"),
        ("\"mini\":true", "\"minni\":true", "themes[0].minni"),
        ("\"mini\":true", "\"mini\":true,\"mini\":true", "themes[0]"),
        (texts, "\"title\":\"Thema\"", "themes[0].title"),
        (texts, "\"title\":{\"nl\":null}", "themes[0].title.nl"),
        (
            texts,
            "\"title\":{\"nl\":\"a\",\"nl\":\"b\"}",
            "themes[0].title",
        ),
        ("[\"bron\"]", "[\"bron\",7]", "themes[0].sources[1]"),
        (
            "{\"id\":\"bron\",\"credit\":\"Iemand, «Iets»\"}",
            "[\"bron\",\"Iemand\"]",
            "sources[0]",
        ),
        ("\"version\":\"2\"", "\"version\":2", "version"),
    ] {
        let good = good().to_string();
        let broken = good.replacen(from, to, 1);
        assert_ne!(broken, good, "{from}");
        let error = QuestionSet::parse(&broken).expect_err(to);
        assert_eq!(
            (error.problem, &*error.place),
            (SetProblem::NotReadable, place),
            "{to}"
        );
    }
}

/// The table above misses no kind of problem; a new one does not compile here.
#[test]
fn every_kind_of_problem_occurs() {
    use SetProblem::*;
    let name = |problem| match problem {
        TooLarge => "too large",
        NotReadable => "not readable",
        OtherFormat => "other format",
        BadId => "bad id",
        DoubleId => "double id",
        WrongCount => "wrong count",
        Languages => "languages",
        BadText => "bad text",
        BadPlaceholder => "bad placeholder",
        NoShortStatement => "no short statement",
        NoMiniTheme => "no mini theme",
        UnknownSource => "unknown source",
    };
    let too_large = QuestionSet::parse(&" ".repeat(MAX_SET_BYTES + 1)).expect_err("too large");
    let seen: std::collections::BTreeSet<_> = [
        too_large.problem,
        problem(parse(&json!([]))),
        problem(broken("/format", json!("x"))),
        problem(broken("/id", json!("X"))),
        problem(broken("/themes/0/id", json!("bron"))),
        problem(broken("/themes", json!([]))),
        problem(broken("/title", json!({}))),
        problem(broken("/title/nl", json!(""))),
        problem(broken("/title/nl", json!("{"))),
        problem(broken("/themes/0/statements/0/form", json!("long"))),
        problem(broken("/themes/0/mini", json!(false))),
        problem(broken("/themes/0/sources", json!(["x"]))),
    ]
    .into_iter()
    .map(name)
    .collect();
    assert_eq!(seen.len(), 12, "{seen:?}");
}

/// A set of 300 KB is refused before it is parsed.
#[test]
fn a_set_that_is_too_large_is_refused_unread() {
    let mut value = good();
    value["themes"][0]["prompts"] = json!(vec![json!({"nl": "a".repeat(300), "en": "b"}); 1_000]);
    assert!(value.to_string().len() > 300_000);
    assert_eq!(parse(&value).map_err(|(p, _)| p), Err(SetProblem::TooLarge));
    let padded =
        |bytes: usize| format!("{}{}", good(), " ".repeat(bytes - good().to_string().len()));
    assert!(QuestionSet::parse(&padded(MAX_SET_BYTES)).is_ok());
    assert!(QuestionSet::parse(&padded(MAX_SET_BYTES + 1)).is_err());
}

/// Text that would turn or hide what stands beside it is no plain text.
#[test]
fn control_characters_and_changes_of_writing_direction_are_refused() {
    let strange = [
        '\u{0}', '\u{7}', '\t', '\u{1b}', '\u{7f}', '\u{85}', '\u{202a}', '\u{202e}', '\u{2066}',
        '\u{2069}',
    ];
    for c in strange {
        for path in ["/title/nl", "/themes/0/prompts/0/en", "/sources/0/credit"] {
            let result = broken(path, json!(format!("voor{c}na")));
            assert_eq!(problem(result), SetProblem::BadText, "{c:?} {path}");
        }
    }
}

/// A hundred thousand brackets must not exhaust the stack.
#[test]
fn deep_nesting_is_refused_without_a_crash() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let depth = if open == "[" { 100_000 } else { 40_000 };
        let deep = format!("{}1{}", open.repeat(depth), close.repeat(depth));
        assert!(deep.len() <= MAX_SET_BYTES);
        for text in [
            deep.clone(),
            open.repeat(depth),
            good().to_string().replacen("\"Titel\"", &deep, 1),
            good()
                .to_string()
                .replacen("{\"format\"", &format!("{{\"x\":{deep},\"format\""), 1),
        ] {
            let refused = QuestionSet::parse(&text).map_err(|error| error.problem);
            assert!(
                matches!(refused, Err(SetProblem::NotReadable | SetProblem::TooLarge)),
                "{refused:?}"
            );
        }
    }
}

/// What the format does not know is refused, not skipped: it may be a misspelt field.
#[test]
fn unknown_fields_are_refused_at_every_level() {
    for path in [
        "",
        "/sources/0",
        "/themes/0",
        "/themes/0/statements/0",
        "/direct",
        "/direct/answers",
        "/layers",
    ] {
        for name in ["extra", "__proto__", "constructor"] {
            let mut value = whole();
            let object = value.pointer_mut(path).unwrap().as_object_mut().unwrap();
            object.insert(name.to_owned(), json!({}));
            assert_eq!(
                problem(parse(&value)),
                SetProblem::NotReadable,
                "{path} {name}"
            );
        }
    }
}

/// A language called `__proto__` is no language.
#[test]
fn a_text_in_an_unlisted_language_is_refused() {
    let result = broken("/title", json!({"nl": "a", "en": "b", "__proto__": "c"}));
    assert_eq!(problem(result), SetProblem::Languages);
}

/// A field that stands twice has no one meaning.
#[test]
fn a_field_that_stands_twice_is_refused() {
    let twice = good()
        .to_string()
        .replacen("{\"format\"", "{\"version\":\"2\",\"format\"", 1);
    let error = QuestionSet::parse(&twice).expect_err("twice");
    assert_eq!(error.problem, SetProblem::NotReadable);
}

/// A text that stands twice in one language has no one meaning either.
#[test]
fn a_language_that_stands_twice_in_a_text_is_refused() {
    let twice =
        good()
            .to_string()
            .replacen("\"nl\":\"Titel\"", "\"nl\":\"Een\",\"nl\":\"Twee\"", 1);
    assert!(twice.contains("Twee"));
    assert!(QuestionSet::parse(&twice).is_err());
}

/// Whatever is cut off or changed in a set, reading it ends with a value or an error.
#[test]
fn no_damaged_set_makes_reading_panic() {
    let text = good().to_string();
    for end in (0..text.len()).filter(|&end| text.is_char_boundary(end)) {
        assert!(QuestionSet::parse(&text[..end]).is_err(), "{end}");
    }
    let mut chance = Chance::seeded(4);
    for _ in 0..20_000 {
        let mut bytes = text.clone().into_bytes();
        let place = chance.below(bytes.len());
        bytes[place] ^= 1 << chance.below(8);
        let read = QuestionSet::parse(&String::from_utf8_lossy(&bytes));
        if let Ok(set) = read {
            assert_eq!(set.count(Form::Long), (1, 1));
        }
    }
}
