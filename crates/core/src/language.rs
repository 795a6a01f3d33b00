//! The languages in which the product can be read, and how they address the reader.

/// A language in which the product can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Dutch.
    Nl,
    /// English.
    En,
}

impl Language {
    /// All languages, Dutch first.
    pub const ALL: [Language; 2] = [Language::Nl, Language::En];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::En => "en",
        }
    }

    /// Its number in what travels; it never changes.
    pub(crate) fn number(self) -> u8 {
        match self {
            Language::Nl => 0,
            Language::En => 1,
        }
    }

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

    /// The language's name in the language itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::Nl => "Nederlands",
            Language::En => "English",
        }
    }
}

/// How Dutch addresses the reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Address {
    /// *jij*, the default.
    #[default]
    Je,
    /// *u*.
    U,
}
