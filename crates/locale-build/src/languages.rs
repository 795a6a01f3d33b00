//! The list of languages, `languages.toml`.

use crate::File;
use crate::plural::Plurals;
use crate::problem::{Problem, line_at};
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Address {
    Informal,
    Formal,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    source: Spanned<String>,
    language: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    tag: Spanned<String>,
    name: Spanned<String>,
    number: Spanned<u8>,
    direction: Direction,
    decimal_comma: bool,
    /// The language's own tag, where it is left out.
    date_tag: Option<String>,
    addresses: Spanned<Vec<Address>>,
}

/// All languages, in the order of the list.
#[derive(Debug)]
pub(crate) struct Languages {
    path: String,
    source: String,
    all: Vec<Language>,
}

/// One of them.
#[derive(Debug)]
pub(crate) struct Language {
    pub tag: String,
    pub name: String,
    pub number: u8,
    pub direction: Direction,
    pub decimal_comma: bool,
    pub date_tag: String,
    pub has_formal: bool,
    pub plurals: Plurals,
    line: usize,
}

impl Language {
    /// Its variant of the enum: `Nl`.
    pub(crate) fn variant(&self) -> String {
        let mut letters = self.tag.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect()
    }

    /// Its file of texts.
    pub(crate) fn file_in<'f>(&self, files: &'f [File]) -> Option<&'f File> {
        files.iter().find(|file| tag_of(file) == self.tag)
    }
}

/// The tag that a file of texts is named by.
fn tag_of(file: &File) -> &str {
    let name = file.path.rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".ftl").unwrap_or(name)
}

impl Languages {
    pub(crate) fn all(&self) -> &[Language] {
        &self.all
    }

    /// The tag of the source.
    pub(crate) fn source(&self) -> &str {
        &self.source
    }

    /// Languages without texts, and texts without a language.
    pub(crate) fn unmatched(&self, files: &[File]) -> Vec<Problem> {
        let without = self.all.iter().filter(|one| one.file_in(files).is_none());
        let without = without.map(|one| {
            let says = format!(
                "The texts of this language are missing. Make the file {tag}.ftl beside this list: copy {source}.ftl and translate it.",
                tag = one.tag,
                source = self.source
            );
            Problem::new(&self.path, one.line, says)
        });
        let strange = files.iter().filter(|file| {
            let tag = tag_of(file);
            self.all.iter().all(|language| language.tag != tag)
        });
        let strange = strange.map(|file| {
            let says = format!(
                "No language in {} has the tag ‘{}’. Add it there, or give this file the tag of its language as name.",
                self.path,
                tag_of(file)
            );
            Problem::new(&file.path, 1, says)
        });
        without.chain(strange).collect()
    }

    pub(crate) fn parse(file: &File) -> Result<Languages, Vec<Problem>> {
        let at = |span: Range<usize>, message: String| {
            Problem::new(&file.path, line_at(&file.text, span.start), message)
        };
        let written: Written = toml::from_str(&file.text).map_err(|error| {
            let span = error.span().unwrap_or_default();
            vec![at(
                span,
                format!("{}.", error.message().trim_end_matches('.')),
            )]
        })?;
        let mut problems = Vec::new();
        let mut all: Vec<Language> = Vec::new();
        for entry in written.language {
            let tag = entry.tag.get_ref();
            let is_short = (2..=3).contains(&tag.len());
            let plurals = Plurals::of(tag);
            let plurals = match plurals {
                _ if !is_short || !tag.chars().all(|letter| letter.is_ascii_lowercase()) => {
                    let says = format!(
                        "‘{tag}’ is no tag that can be used. Write the language only, in two or three small letters, such as ‘nl’: readers with nl-BE get it too."
                    );
                    problems.push(at(entry.tag.span(), says));
                    continue;
                }
                Ok(plurals) => plurals,
                Err(why) => {
                    problems.push(at(entry.tag.span(), why));
                    continue;
                }
            };
            if all.iter().any(|other| other.tag == *tag) {
                let says =
                    format!("The language ‘{tag}’ stands here twice. Remove one of the two.");
                problems.push(at(entry.tag.span(), says));
            }
            let number = *entry.number.get_ref();
            if let Some(other) = all.iter().find(|other| other.number == number) {
                let says = format!(
                    "‘{}’ has the number {number} already. Choose one that no language has or had: it stands in links.",
                    other.tag
                );
                problems.push(at(entry.number.span(), says));
            }
            if entry.name.get_ref().trim().is_empty() {
                let says =
                    "The name is empty. Write what the language is called in the language itself.";
                problems.push(at(entry.name.span(), says.to_owned()));
            }
            let has_formal = match entry.addresses.get_ref().as_slice() {
                [Address::Informal] => false,
                [Address::Informal, Address::Formal] => true,
                _ => {
                    let says = "Write [\"informal\"], or [\"informal\", \"formal\"] for a language that has two ways to address the reader.";
                    problems.push(at(entry.addresses.span(), says.to_owned()));
                    false
                }
            };
            all.push(Language {
                line: line_at(&file.text, entry.tag.span().start),
                date_tag: entry
                    .date_tag
                    .unwrap_or_else(|| entry.tag.get_ref().clone()),
                tag: entry.tag.into_inner(),
                name: entry.name.into_inner(),
                number,
                direction: entry.direction,
                decimal_comma: entry.decimal_comma,
                has_formal,
                plurals,
            });
        }
        let source = written.source.get_ref();
        if problems.is_empty() && all.iter().all(|language| language.tag != *source) {
            let says = format!("The source ‘{source}’ is none of the languages in this list.");
            problems.push(at(written.source.span(), says));
        }
        if problems.is_empty() {
            Ok(Languages {
                path: file.path.clone(),
                source: written.source.into_inner(),
                all,
            })
        } else {
            Err(problems)
        }
    }
}
