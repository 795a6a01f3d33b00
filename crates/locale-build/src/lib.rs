//! Makes typed Rust of the texts in `locales/` while the product is built.
//!
//! `languages.toml` lists the languages, and each has its texts in a file in the syntax of
//! [Fluent](https://projectfluent.org). One of the files is the source: it says which texts there are, what their
//! variables are and in which chunk of the module each belongs. Every other file must have the same texts. What
//! does not fit fails the build, with the file, the line and what to do about it: see [`Problem`].
//!
//! What is made has no Fluent in it: a struct of texts for each chunk, with a method for each text with variables,
//! and a file for each chunk and language, one text a line, that a value of the struct is read from. The plural category of a number is worked out by the
//! rules of [CLDR](https://cldr.unicode.org), which are compiled into a `match`.

mod catalog;
mod check;
mod code;
mod languages;
mod message;
mod plural;
mod problem;

pub use languages::Direction;
pub use problem::Problem;

use catalog::Catalog;
use languages::{Language, Languages};
use std::collections::BTreeMap;
use std::path::Path;

/// A file and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// As it is named to people, such as `locales/nl.ftl`.
    pub path: String,
    /// All of it.
    pub text: String,
}

/// What the code wants to find its texts in.
#[derive(Clone, Copy, Debug)]
pub struct Shape<'a> {
    /// The chunks.
    pub chunks: &'a [Chunk<'a>],
    /// Texts that stand in one field, as an array.
    pub lists: &'a [List<'a>],
}

/// Texts that are loaded together.
#[derive(Clone, Copy, Debug)]
pub struct Chunk<'a> {
    /// As a section of the source names it.
    pub section: &'a str,
    /// The name of the struct.
    pub name: &'a str,
    /// Only with this feature of the crate the texts are compiled in; without one they always are.
    pub feature: Option<&'a str>,
}

/// Texts that stand in one field.
#[derive(Clone, Copy, Debug)]
pub struct List<'a> {
    /// The field.
    pub name: &'a str,
    /// The ids of the texts. Where every row has one of them, the field is an array of texts, else one of
    /// rows.
    pub rows: &'a [&'a [&'a str]],
}

/// What is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The enum `Language`. It wants the enum `Direction` with `Ltr` and `Rtl`.
    pub languages: String,
    /// A struct for each chunk, and a list of the files that are not always compiled in. They want `Language`, `Address`, the trait `FromLines`, the structs `Lines` and
    /// `Texts` that read the files, `std::sync::LazyLock`, and two functions:
    /// `fill(Language, &str, &[&str]) -> String` and `choose(&[&'static str], usize) -> &'static str`.
    pub texts: String,
    /// A file for each chunk and language, named `nl.first.txt`: one text a line, those of the formal address
    /// after the others where some differ.
    pub packs: Vec<File>,
}

/// The languages and their texts, read and checked.
#[derive(Debug)]
pub struct Locales {
    languages: Languages,
    catalogs: BTreeMap<String, Catalog>,
}

/// A text as a translator wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text<'a> {
    /// The tag of its language.
    pub language: &'a str,
    /// Its id.
    pub id: &'a str,
    /// Whether it is the one for a reader who is addressed formally, and differs from the other.
    pub is_formal: bool,
    /// The text of each plural category, or the only one. A variable stands in it as `{ $name }`.
    pub variants: Vec<String>,
}

impl Locales {
    /// Reads a folder.
    ///
    /// # Errors
    /// All that does not fit, in the order of the files.
    pub fn read(folder: &Path) -> Result<Locales, Vec<Problem>> {
        // As people read it.
        let name = folder.file_name().unwrap_or_default();
        let name = format!("{}/", name.to_string_lossy());
        let read = |path: &Path| {
            let text = std::fs::read_to_string(path);
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            let path = [&*name, &*file].concat();
            match text {
                Ok(text) => Ok(File { path, text }),
                Err(error) => Err(Problem::new(
                    &path,
                    1,
                    format!("It cannot be read: {error}."),
                )),
            }
        };
        let languages = read(&folder.join("languages.toml")).map_err(|problem| vec![problem])?;
        let entries = std::fs::read_dir(folder);
        let entries = entries.map_err(|error| {
            vec![Problem::new(
                &name,
                1,
                format!("It cannot be read: {error}."),
            )]
        })?;
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
        paths.sort();
        let mut files = Vec::new();
        let mut problems = Vec::new();
        for path in paths {
            match read(&path) {
                Ok(file) => files.push(file),
                Err(problem) => problems.push(problem),
            }
        }
        if problems.is_empty() {
            Locales::parse(&languages, &files)
        } else {
            Err(problems)
        }
    }

    /// Reads the list of languages, and a file for each of them. A file is named by its tag: `nl.ftl`.
    ///
    /// # Errors
    /// All that does not fit, in the order of the files.
    pub fn parse(languages: &File, files: &[File]) -> Result<Locales, Vec<Problem>> {
        let languages = Languages::parse(languages)?;
        let mut problems = languages.unmatched(files);
        let mut catalogs = BTreeMap::new();
        for language in languages.all() {
            if let Some(file) = language.file_in(files) {
                let (catalog, found) = Catalog::parse(file, language);
                problems.extend(found);
                catalogs.insert(language.tag.clone(), catalog);
            }
        }
        let locales = Locales {
            languages,
            catalogs,
        };
        if problems.is_empty() {
            problems = check::check(&locales);
        }
        if problems.is_empty() {
            Ok(locales)
        } else {
            Err(problems)
        }
    }

    /// Makes the code.
    ///
    /// # Errors
    /// Where the texts do not have the shape that the code wants.
    pub fn code(&self, shape: &Shape<'_>) -> Result<Code, Vec<Problem>> {
        code::generate(self, shape)
    }

    /// All texts, in the order of the languages and of each file.
    pub fn texts(&self) -> impl Iterator<Item = Text<'_>> {
        self.catalogs().flat_map(|(language, catalog)| {
            let messages = catalog.messages.iter();
            messages.flat_map(|message| {
                let text = |is_formal, text: &message::Text| Text {
                    language: &language.tag,
                    id: &message.id,
                    is_formal,
                    variants: text.shown(),
                };
                let formal = message.formal.as_ref();
                [
                    Some(text(false, &message.text)),
                    formal.map(|formal| text(true, formal)),
                ]
                .into_iter()
                .flatten()
            })
        })
    }

    /// The languages with their texts, in the order of the list.
    fn catalogs(&self) -> impl Iterator<Item = (&Language, &Catalog)> {
        let all = self.languages.all().iter();
        all.filter_map(|language| Some((language, self.catalogs.get(&language.tag)?)))
    }

    /// The texts that all others are held against.
    fn source(&self) -> Option<&Catalog> {
        self.catalogs.get(self.languages.source())
    }
}
