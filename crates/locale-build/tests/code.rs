//! What is made of texts that fit.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use tweeluik_locale_build::{Chunk, Code, File, List, Locales, Shape};

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
date_tag = \"{second}-GB\"
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
        chunks: &[
            Chunk {
                section: "first",
                name: "Words",
                feature: None,
            },
            Chunk {
                section: "late",
                name: "Late",
                feature: Some("all-texts"),
            },
        ],
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

/// What stands in a file of texts.
fn lines(code: &Code, path: &str) -> Vec<String> {
    let file = code.packs.iter().find(|file| file.path == path);
    let file = file.unwrap_or_else(|| panic!("no file {path}"));
    file.text.split('\n').map(str::to_owned).collect()
}

#[test]
fn dates_are_written_by_the_tag_that_the_list_names_or_by_the_language_itself() {
    let code = made("ar", AR);
    let (_, dates) = code.languages.split_once("fn date_tag").unwrap();
    has(dates, &["Nl => \"nl\"", "Ar => \"ar-GB\""]);
}

#[test]
fn variables_are_numbered_as_the_comment_lists_them() {
    let code = made("ar", AR);
    assert!(lines(&code, "nl.first.txt").contains(&"In \u{2} ben je, \u{1}".to_owned()));
    assert!(lines(&code, "ar.first.txt").contains(&"\u{1} \u{2}".to_owned()));
}

#[test]
fn each_chunk_has_a_file_for_each_language_with_the_formal_texts_after_the_others() {
    let code = made("ar", AR);
    let paths: Vec<_> = code.packs.iter().map(|file| &*file.path).collect();
    let all = ["nl.first.txt", "ar.first.txt", "nl.late.txt", "ar.late.txt"];
    assert_eq!(paths, all);
    assert_eq!(
        lines(&code, "nl.first.txt"),
        [
            "Welkom",
            "In \u{2} ben je, \u{1}",
            "Welkom",
            "In \u{2} bent u, \u{1}",
        ]
    );
    // No late text of this language differs.
    assert_eq!(lines(&code, "nl.late.txt").len(), 8);
}

#[test]
fn a_value_is_read_from_as_many_lines_as_the_files_have_in_their_order() {
    has(
        &made("ar", AR).texts,
        &[
            "        let [line_1, line_2] = lines.take();\n        Words {\n            language,\n            start_title: line_1,\n            start_lead: line_2,\n",
            "            end_kept: [line_1, line_2, line_3, line_4, line_5, line_6],\n            levels: [line_7, line_8],\n",
        ],
    );
}

#[test]
fn only_the_texts_of_a_chunk_without_a_feature_are_always_compiled_in() {
    let code = made("ar", AR).texts;
    has(
        &code,
        &[
            "    /// The texts in a language.\n    pub fn texts(language: Language) -> &'static Texts<Words> {",
            "    #[cfg(feature = \"all-texts\")]\n    pub fn texts(language: Language) -> &'static Texts<Late> {",
            "#[cfg(all(feature = \"all-texts\"))]\npub const FILES: &[(Language, &str, &str)] = &[\n    (Language::Nl, \"late\", include_str!(",
        ],
    );
}

#[test]
fn a_language_without_a_category_has_its_other_text_there() {
    let code = made("ar", AR);
    has(&code.texts, &["end_kept: [&'static str; 6],"]);
    let all = [
        "zero",
        "one",
        "two",
        "\u{1} few",
        "\u{1} many",
        "\u{1} other",
    ];
    assert_eq!(lines(&code, "ar.late.txt")[..6], all);
    let other = "Er zijn er \u{1} bewaard, hier";
    let dutch = lines(&code, "nl.late.txt");
    assert_eq!(dutch[0], other);
    assert_eq!(dutch[1], "Er is één bewaard, hier");
    assert_eq!(dutch[2], other);
}

#[test]
fn the_texts_of_a_list_stand_in_one_field() {
    let code = made("ar", AR);
    has(&code.texts, &["pub levels: [&'static str; 2],"]);
    assert_eq!(lines(&code, "nl.late.txt")[6..], ["Weinig", "Heel veel"]);
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
    has(&code.texts, &["end_kept: [&'static str; 2],"]);
    assert_eq!(lines(&code, "ja.late.txt")[..2], ["\u{1}", "\u{1}"]);
}
