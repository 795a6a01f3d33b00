//! What does not fit fails the build, and is said with file, line and what to do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use tweeluik_locale_build::{Chunk, File, List, Locales, Shape};

const LANGUAGES: &str = r#"source = "nl"

[[language]]
tag = "nl"
name = "Nederlands"
number = 0
direction = "ltr"
decimal_comma = false
addresses = ["informal", "formal"]

[[language]]
tag = "en"
name = "English"
number = 1
direction = "ltr"
decimal_comma = false
addresses = ["informal"]
"#;

const NL: &str = "## Start
## Chunk: first

start-title = Welkom

# Variables:
#   $name (String) - who
start-lead = Dag { $name }, je bent er
    .formal = Dag { $name }, u bent er

# Variables:
#   $count (Number) - how many
start-kept =
    { $count ->
        [one] Eén bewaard
       *[other] { $count } bewaard
    }
";

const EN: &str = "start-title = Welcome
start-lead = Hello { $name }
start-kept = { $count ->
    [one] One kept
   *[other] { $count } kept
 }
";

const SHAPE: Shape<'_> = Shape {
    chunks: &[Chunk {
        section: "first",
        name: "Words",
        feature: None,
    }],
    lists: &[],
};

fn file(path: &str, text: &str) -> File {
    File {
        path: format!("locales/{path}"),
        text: text.to_owned(),
    }
}

/// What is wrong with these three files.
fn problems(languages: &str, nl: &str, en: &str) -> Vec<String> {
    shaped(languages, nl, en, &SHAPE)
}

fn shaped(languages: &str, nl: &str, en: &str, shape: &Shape<'_>) -> Vec<String> {
    let files = [file("nl.ftl", nl), file("en.ftl", en)];
    let read = Locales::parse(&file("languages.toml", languages), &files);
    let made = read.and_then(|locales| locales.code(shape));
    let problems = made.err().unwrap_or_default();
    problems.iter().map(ToString::to_string).collect()
}

/// The one thing that is wrong: it begins with the place, and says all of these.
#[track_caller]
fn is_said(problems: &[String], place: &str, parts: &[&str]) {
    let [problem] = problems else {
        panic!("not one problem: {problems:#?}");
    };
    assert!(
        problem.starts_with(&format!("locales/{place}: ")),
        "{problem}"
    );
    for part in parts {
        assert!(problem.contains(part), "{part:?} is not in: {problem}");
    }
}

/// With `from` changed to `to` in the Dutch file.
#[track_caller]
fn in_dutch(from: &str, to: &str, place: &str, parts: &[&str]) {
    assert!(NL.contains(from));
    is_said(
        &problems(LANGUAGES, &NL.replace(from, to), EN),
        place,
        parts,
    );
}

/// With `from` changed to `to` in the English file.
#[track_caller]
fn in_english(from: &str, to: &str, place: &str, parts: &[&str]) {
    assert!(EN.contains(from));
    is_said(
        &problems(LANGUAGES, NL, &EN.replace(from, to)),
        place,
        parts,
    );
}

/// With `from` changed to `to` in the list of languages.
#[track_caller]
fn in_the_list(from: &str, to: &str, place: &str, parts: &[&str]) {
    assert!(LANGUAGES.contains(from));
    is_said(
        &problems(&LANGUAGES.replace(from, to), NL, EN),
        place,
        parts,
    );
}

#[test]
fn texts_that_fit_have_no_problem() {
    assert_eq!(problems(LANGUAGES, NL, EN), [""; 0]);
}

#[test]
fn a_text_that_is_missing_is_named_with_what_the_source_says() {
    in_english(
        "start-title = Welcome\n",
        "",
        "en.ftl:6",
        &[
            "‘start-title’ is missing",
            "locales/nl.ftl in line 4: Welkom",
        ],
    );
}

#[test]
fn a_text_that_the_source_has_not_is_one_too_many() {
    in_english(
        "start-title = Welcome\n",
        "start-title = Welcome\nstart-titel = Welcome\n",
        "en.ftl:2",
        &[
            "There is no text ‘start-titel’ in locales/nl.ftl",
            "Correct the id",
        ],
    );
}

#[test]
fn a_text_stands_in_a_file_once() {
    in_english(
        "start-lead",
        "start-title = Hello\nstart-lead",
        "en.ftl:2",
        &["‘start-title’ stands in line 1 already"],
    );
}

#[test]
fn a_variable_that_the_text_does_not_have_is_refused() {
    in_english(
        "{ $name }",
        "{ $nome }",
        "en.ftl:2",
        &["‘start-lead’", "describes no variable $nome", "{ $name }"],
    );
}

#[test]
fn a_variable_that_is_left_out_is_missed() {
    in_english(
        "Hello { $name }",
        "Hello",
        "en.ftl:2",
        &["‘start-lead’", "{ $name } is missing"],
    );
}

#[test]
fn a_formal_text_has_the_same_variables() {
    in_dutch(
        "    .formal = Dag { $name }, u",
        "    .formal = Dag, u",
        "nl.ftl:9",
        &["‘start-lead’", "{ $name } is missing"],
    );
}

#[test]
fn the_source_describes_each_variable_and_no_other() {
    in_dutch(
        "#   $name (String) - who\n",
        "#   $name - who\n",
        "nl.ftl:7",
        &["‘start-lead’", "$name (String) - "],
    );
    let without = NL.replace("#   $count (Number) - how many\n", "");
    let found = problems(LANGUAGES, &without, EN);
    assert!(
        found[0].starts_with("locales/nl.ftl:12: ‘start-kept’: The comment in locales/nl.ftl"),
        "{found:#?}"
    );
    assert!(found[0].contains("describes no variable $count"));
}

#[test]
fn a_plural_category_of_the_language_that_is_missing_is_named() {
    in_english(
        "    [one] One kept\n",
        "",
        "en.ftl:3",
        &["‘start-kept’", "[one] is missing", "[one] is for 1."],
    );
    let polish = LANGUAGES.replace("\"en\"", "\"pl\"");
    let files = [file("nl.ftl", NL), file("pl.ftl", EN)];
    let found = Locales::parse(&file("languages.toml", &polish), &files).unwrap_err();
    let found = found[0].to_string();
    assert!(found.contains("[few] is missing"), "{found}");
    assert!(found.contains("[one] [few] [many] [other]"), "{found}");
    assert!(found.contains("[few] is for 2, 3, 4, 22, 23 …"), "{found}");
}

#[test]
fn a_plural_category_that_the_language_does_not_have_is_refused() {
    in_english(
        "[one]",
        "[few]",
        "en.ftl:3",
        &["[few] is no plural category of ‘en’", "[one] [other]"],
    );
    in_english("[one]", "[1]", "en.ftl:3", &["[1] is no plural category"]);
}

#[test]
fn a_text_chooses_by_the_number_by_which_the_source_does() {
    let plain =
        EN.split("start-kept").next().unwrap().to_owned() + "start-kept = { $count } kept\n";
    is_said(
        &problems(LANGUAGES, NL, &plain),
        "en.ftl:3",
        &["‘start-kept’", "choose by the number $count"],
    );
}

#[test]
fn a_language_with_one_category_needs_no_choice() {
    let japanese = LANGUAGES.replace("\"en\"", "\"ja\"");
    let plain =
        EN.split("start-kept").next().unwrap().to_owned() + "start-kept = { $count } kept\n";
    let files = [file("nl.ftl", NL), file("ja.ftl", &plain)];
    Locales::parse(&file("languages.toml", &japanese), &files).unwrap();
}

#[test]
fn the_number_may_be_left_out_only_where_one_number_is_meant() {
    in_english(
        "*[other] { $count } kept",
        "*[other] Some kept",
        "en.ftl:3",
        &["{ $count } is missing in the variant [other]"],
    );
    // French has nought in the singular too.
    let french = LANGUAGES.replace("\"en\"", "\"fr\"");
    let files = [file("nl.ftl", NL), file("fr.ftl", EN)];
    let found = Locales::parse(&file("languages.toml", &french), &files).unwrap_err();
    assert!(
        found[0]
            .message
            .contains("{ $count } is missing in the variant [one]"),
        "{found:#?}"
    );
}

#[test]
fn the_star_stands_at_other() {
    in_english(
        "    [one] One kept\n   *[other]",
        "   *[one] One kept\n    [other]",
        "en.ftl:3",
        &["*[other]"],
    );
}

#[test]
fn a_choice_goes_by_a_number() {
    let text = EN.replace(
        "start-lead = Hello { $name }",
        "start-lead = { $name ->\n    [one] Hello { $name }\n   *[other] Hi { $name }\n }",
    );
    is_said(
        &problems(LANGUAGES, NL, &text),
        "en.ftl:2",
        &["chooses by $name, which is no number"],
    );
}

#[test]
fn what_is_no_fluent_is_said_with_its_line() {
    let text = EN.replace("start-lead = Hello { $name }", "start-lead = Hello { $name");
    let found = problems(LANGUAGES, NL, &text);
    assert!(
        found[0].starts_with("locales/en.ftl:2: This is not Fluent")
            || found[0].starts_with("locales/en.ftl:3: This is not Fluent"),
        "{found:#?}"
    );
}

#[test]
fn an_attribute_other_than_formal_is_refused() {
    in_dutch(
        "    .formal",
        "    .frmal",
        "nl.ftl:9",
        &["‘start-lead’ has an attribute ‘.frmal’", "‘.formal’"],
    );
}

#[test]
fn a_language_with_one_address_has_no_formal_text() {
    in_english(
        "Hello { $name }\n",
        "Hello { $name }\n    .formal = Good day { $name }\n",
        "en.ftl:3",
        &["‘en’ has one address only", "languages.toml"],
    );
}

#[test]
fn a_formal_text_differs_from_the_other() {
    in_dutch(
        ", u bent er",
        ", je bent er",
        "nl.ftl:9",
        &[
            "the formal text is the same as the other",
            "Remove ‘.formal’",
        ],
    );
}

#[test]
fn a_text_is_not_empty_and_has_no_needless_space() {
    in_english(
        "= Welcome",
        "= {\"\"}",
        "en.ftl:1",
        &["‘start-title’", "is empty"],
    );
    in_english("= Welcome", "= Well  come", "en.ftl:1", &["doubles one"]);
    in_english(
        "= Welcome",
        "= Welcome{\" \"}",
        "en.ftl:1",
        &["ends with a space"],
    );
    in_english(
        "= Welcome",
        "= {\"\\u0001\"}",
        "en.ftl:1",
        &["control character"],
    );
}

#[test]
fn terms_messages_and_functions_are_not_used() {
    in_english(
        "start-title",
        "-brand = Tweeluik\nstart-title",
        "en.ftl:1",
        &["‘-brand’", "terms are not used"],
    );
    in_english(
        "= Welcome",
        "= { start-lead }",
        "en.ftl:1",
        &["‘start-title’", "write the words out"],
    );
    in_english(
        "{ $count } kept",
        "{ NUMBER($count) } kept",
        "en.ftl:3",
        &["‘start-kept’", "write the words out"],
    );
}

#[test]
fn an_id_is_in_kebab_case_and_no_word_of_rust() {
    in_english(
        "start-title =",
        "start_title = Hello\nstart-title =",
        "en.ftl:1",
        &["‘start_title’ is no id"],
    );
    let named = |text: &str| text.replace("start-title", "where");
    is_said(
        &problems(LANGUAGES, &named(NL), &named(EN)),
        "nl.ftl:4",
        &["‘where’ is a word of Rust"],
    );
}

#[test]
fn a_section_of_the_source_says_its_chunk() {
    let found = problems(LANGUAGES, &NL.replace("Chunk: first", "Chunk: frist"), EN);
    assert_eq!(found.len(), 3);
    is_said(
        &found[..1],
        "nl.ftl:4",
        &["‘start-title’", "‘## Chunk: …’", "first"],
    );
}

#[test]
fn a_list_of_the_code_has_all_its_texts() {
    let rows: &[&[&str]] = &[&["start-title"], &["start-end"]];
    let list = [List {
        name: "starts",
        rows,
    }];
    let shape = Shape {
        lists: &list,
        ..SHAPE
    };
    is_said(
        &shaped(LANGUAGES, NL, EN, &shape),
        "nl.ftl:18",
        &["‘start-end’ of the list ‘starts’ is missing"],
    );
    let rows: &[&[&str]] = &[&["start-title"], &["start-lead"]];
    let list = [List {
        name: "starts",
        rows,
    }];
    let shape = Shape {
        lists: &list,
        ..SHAPE
    };
    is_said(
        &shaped(LANGUAGES, NL, EN, &shape),
        "nl.ftl:8",
        &["‘start-lead’", "can have no variable"],
    );
}

#[test]
fn a_language_of_the_list_has_a_file_and_the_other_way_round() {
    let files = [file("nl.ftl", NL), file("de.ftl", EN)];
    let found = Locales::parse(&file("languages.toml", LANGUAGES), &files).unwrap_err();
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    is_said(
        &found[..1],
        "languages.toml:12",
        &["Make the file en.ftl", "nl.ftl"],
    );
    is_said(&found[1..], "de.ftl:1", &["No language", "the tag ‘de’"]);
}

#[test]
fn the_list_of_languages_is_checked_too() {
    in_the_list(
        "number = 1",
        "number = 0",
        "languages.toml:14",
        &["‘nl’ has the number 0 already"],
    );
    in_the_list(
        "\"en\"",
        "\"nl\"",
        "languages.toml:12",
        &["‘nl’ stands here twice"],
    );
    in_the_list(
        "\"en\"",
        "\"en-GB\"",
        "languages.toml:12",
        &["‘en-GB’ is no tag", "nl-BE"],
    );
    in_the_list(
        "source = \"nl\"",
        "source = \"de\"",
        "languages.toml:1",
        &["‘de’ is none of the languages"],
    );
    in_the_list(
        "\"English\"",
        "\"\"",
        "languages.toml:13",
        &["The name is empty"],
    );
    in_the_list(
        "[\"informal\"]",
        "[\"formal\"]",
        "languages.toml:17",
        &["[\"informal\", \"formal\"]"],
    );
    in_the_list(
        "[\"informal\"]",
        "[\"polite\"]",
        "languages.toml:17",
        &["polite"],
    );
    in_the_list(
        "\"English\"\n",
        "\"English\"\nscript = \"Latn\"\n",
        "languages.toml:14",
        &["script"],
    );
    in_the_list(
        "direction = \"ltr\"\ndecimal_comma = false\naddresses = [\"informal\"]",
        "addresses = [\"informal\"]",
        "languages.toml:11",
        &["direction"],
    );
}
