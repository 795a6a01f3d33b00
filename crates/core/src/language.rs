//! The languages in which the product can be read, and how they address the reader.
//!
//! `locales/languages.toml` lists them; the build makes the enum of it.

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

impl Language {
    /// Reads what [`Language::number`] writes.
    pub(crate) fn of_number(number: u8) -> Option<Language> {
        let mut all = Language::ALL.into_iter();
        all.find(|language| language.number() == number)
    }

    /// Parses a tag; what follows the language itself (`nl-BE`) is ignored.
    pub fn parse(tag: &str) -> Option<Language> {
        let language = tag.split('-').next().unwrap_or(tag);
        Language::ALL
            .into_iter()
            .find(|known| known.tag().eq_ignore_ascii_case(language))
    }
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// As the attribute `dir` of HTML names it.
    pub fn name(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

/// How a language addresses the reader, where it has two ways.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Address {
    /// Dutch *jij*, the default.
    #[default]
    Informal,
    /// Dutch *u*.
    Formal,
}
