//! What is made of texts that fit.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use tweeluik_locale_build::{Code, File, List, Locales, Shape};

const NL: &str = "## Start
## Chunk: first

start-title = Wel{\"kom\"}

# Variables:
#   $name (String) - who
#   $place (String) - where
start-lead = In { $place } ben je, { $name }
    .formal = In { $place } bent u, { $name }

## End
## Chunk: late

# Variables:
#   $count (Number) - how many
end-kept = Er { $count ->
    [one] is één bewaard
   *[other] zijn er { $count } bewaard
 }, hier
level-1 = Weinig
level-2 =
    Heel
    veel
";

fn made(second: &str, second_says: &str) -> Code {
    let languages = format!(
        "source = \"nl\"
[[language]]
tag = \"nl\"
name = \"Nederlands\"
number = 0
direction = \"ltr\"
decimal_comma = true
addresses = [\"informal\", \"formal\"]
[[language]]
tag = \"{second}\"
name = \"Other\"
number = 7
direction = \"rtl\"
decimal_comma = false
addresses = [\"informal\"]
"
    );
    let file = |path: String, text: &str| File {
        path,
        text: text.to_owned(),
    };
    let files = [
        file("nl.ftl".to_owned(), NL),
        file(format!("{second}.ftl"), second_says),
    ];
    let list = [List {
        name: "levels",
        rows: &[&["level-1"], &["level-2"]],
    }];
    let shape = Shape {
        chunks: &[("first", "Words"), ("late", "Late")],
        lists: &list,
    };
    let locales = Locales::parse(&file("languages.toml".to_owned(), &languages), &files).unwrap();
    locales.code(&shape).unwrap()
}

const AR: &str = "start-title = T
start-lead = { $name } { $place }
end-kept = { $count ->
    [zero] zero
    [one] one
    [two] two
    [few] { $count } few
    [many] { $count } many
   *[other] { $count } other
 }
level-1 = 1
level-2 = 2
";

#[track_caller]
fn has(code: &str, parts: &[&str]) {
    for part in parts {
        assert!(code.contains(part), "{part:?} is not in:\n{code}");
    }
}

#[test]
fn a_text_without_variables_is_a_field_and_one_with_them_a_method() {
    has(
        &made("ar", AR).texts,
        &[
            "pub struct Words {",
            "    pub start_title: &'static str,\n    start_lead: &'static str,\n",
            "pub fn start_lead(&self, name: &str, place: &str) -> String {",
            "fill(self.language, self.start_lead, &[name, place])",
            "pub fn end_kept(&self, count: usize) -> String {",
            "fill(self.language, choose(&self.end_kept, self.language.plural(count)), &[&count.to_string()])",
        ],
    );
}

#[test]
fn variables_are_numbered_as_the_comment_lists_them() {
    let code = made("ar", AR).texts;
    has(
        &code,
        &[
            r#"start_lead: "In \u{2} ben je, \u{1}","#,
            r#"start_lead: "In \u{2} bent u, \u{1}","#,
            r#"start_lead: "\u{1} \u{2}","#,
        ],
    );
}

#[test]
fn each_chunk_has_a_struct_with_a_value_for_each_language_and_address_that_differs() {
    let code = made("ar", AR).texts;
    has(
        &code,
        &[
            "(Language::Nl, Address::Formal) => &WORDS_NL_FORMAL,",
            "(Language::Nl, _) => &WORDS_NL,",
            "(Language::Ar, _) => &WORDS_AR,",
            "static LATE_NL: Late = Late {",
            "static LATE_AR: Late = Late {",
        ],
    );
    // No late text of this language differs.
    assert!(!code.contains("LATE_NL_FORMAL"));
}

#[test]
fn a_language_without_a_category_has_its_other_text_there() {
    has(
        &made("ar", AR).texts,
        &[
            "end_kept: [&'static str; 6],",
            r#"end_kept: ["zero", "one", "two", "\u{1} few", "\u{1} many", "\u{1} other"],"#,
            r#"end_kept: ["Er zijn er \u{1} bewaard, hier", "Er is één bewaard, hier", "Er zijn er \u{1} bewaard, hier", "#,
        ],
    );
}

#[test]
fn the_texts_of_a_list_stand_in_one_field() {
    has(
        &made("ar", AR).texts,
        &[
            "pub levels: [&'static str; 2],",
            r#"levels: ["Weinig", "Heel veel"],"#,
        ],
    );
}

#[test]
fn the_enum_of_languages_has_what_the_list_says() {
    has(
        &made("ar", AR).languages,
        &[
            "pub const ALL: [Language; 2] = [Language::Nl, Language::Ar];",
            "Language::Ar => \"ar\",",
            "Language::Ar => \"Other\",",
            "Language::Ar => 7,",
            "Language::Nl => Direction::Ltr,",
            "Language::Ar => Direction::Rtl,",
        ],
    );
}

#[test]
fn the_plural_category_of_a_number_is_that_of_cldr() {
    has(
        &made("ar", AR).languages,
        &[
            "Language::Nl => match number { 1 => 1, _ => 5 },",
            "Language::Ar => match if number < 200 { number } else { 100 + number % 100 } { 0 => 0, 1 => 1, 2 => 2, 3..=10 | 103..=110 => 3, 11..=99 | 111..=199 => 4, _ => 5 },",
        ],
    );
    let japanese = "start-title = T\nstart-lead = { $name } { $place }\nend-kept = { $count }\nlevel-1 = 1\nlevel-2 = 2\n";
    let code = made("ja", japanese);
    has(
        &code.languages,
        &[
            "Language::Nl => match number { 1 => 0, _ => 1 },",
            "Language::Ja => 1,",
        ],
    );
    has(&code.texts, &[r#"end_kept: ["\u{1}", "\u{1}"],"#]);
}
