//! The texts of the languages in use: a file for each language and part of the module, loaded when it is needed.
//!
//! A text can only be read through a value that is had from here or from a chunk, so what is not loaded cannot be
//! shown. Each chunk reads its own files, so that what reads them comes with it. All widgets of a page share what is
//! loaded, and it stays as long as the page does.
//!
//! With the texts of the first part come those of the built-in question set in the language, and with those of the
//! late part what comes with the set: after [`BEFORE_SET`], one text a line.
//!
//! Without the feature `split` the texts of all languages are compiled in, and nothing is loaded.

use super::lazy::Part;
use tweeluik_core::language::{Address, Language};
use tweeluik_core::words::{Texts, Words};

#[cfg(not(feature = "split"))]
use embedded as source;
#[cfg(feature = "split")]
use loaded as source;

#[cfg(feature = "split")]
pub use loaded::{Read, add, read};
pub use source::{are_loaded, load, notes_lines, set_lines};

/// What stands in a file between its texts and those of the question set. No text holds it.
#[cfg(any(feature = "split", feature = "page"))]
pub const BEFORE_SET: char = '\u{1d}';

/// The texts that are needed to answer, where they are there.
pub fn words(language: Language, address: Address) -> Option<&'static Words> {
    source::first(language).map(|texts| texts.of(address))
}

/// The texts with which a page begins: in its language, or in the one in which they came.
pub fn of_page(language: Language) -> Option<&'static Texts<Words>> {
    let mut all = Language::ALL.into_iter();
    source::first(language).or_else(|| all.find_map(source::first))
}

/// Gives a chunk the function `texts`, which reads the chunk's texts in a language, where they are there.
macro_rules! chunk_texts {
    ($texts:ty, $part:expr) => {
        #[cfg(feature = "split")]
        fn texts(language: Language) -> Option<&'static Texts<$texts>> {
            thread_local! {
                static READ: $crate::texts::Read<$texts> = Default::default();
            }
            READ.with(|read| $crate::texts::read(read, language, $part))
        }

        #[cfg(not(feature = "split"))]
        fn texts(language: Language) -> Option<&'static Texts<$texts>> {
            Some(<$texts>::texts(language))
        }
    };
}
pub(crate) use chunk_texts;

/// All texts are compiled in.
#[cfg(not(feature = "split"))]
mod embedded {
    use super::{Language, Part, Texts, Words};

    pub(super) fn first(language: Language) -> Option<&'static Texts<Words>> {
        Some(Words::texts(language))
    }

    /// Whether the texts of a part are there.
    pub fn are_loaded(_: Language, _: Part) -> bool {
        true
    }

    /// Loads the texts of a part, which are there.
    pub fn load(_: Language, _: Part) {}

    /// The lines of the built-in question set in a language, where they have to be added and are there. It has them
    /// in all languages.
    pub fn set_lines(_: Language) -> Option<&'static str> {
        None
    }

    /// The lines of what comes with the built-in set, in the same way.
    pub fn notes_lines(_: Language) -> Option<&'static str> {
        None
    }
}

/// Texts are loaded when they are needed.
#[cfg(feature = "split")]
mod loaded {
    use super::{BEFORE_SET, Language, Part, Texts, Words};
    use std::cell::RefCell;
    use tweeluik_core::words::FromLines;
    use wasm_bindgen::prelude::wasm_bindgen;

    /// What was read of a chunk's texts.
    pub type Read<T> = RefCell<Vec<(Language, &'static Texts<T>)>>;

    /// What stands in a file.
    #[derive(Clone, Copy)]
    struct File {
        texts: &'static str,
        /// The lines of the question set after them.
        set: Option<&'static str>,
    }

    thread_local! {
        /// The files that are loaded.
        static FILES: RefCell<Vec<((Language, Part), File)>> = const { RefCell::new(Vec::new()) };
        static WORDS: Read<Words> = Read::default();
    }

    #[wasm_bindgen(module = "link-chunks")]
    extern "C" {
        /// Loads a file of texts. The script tries until it is there, and gives it to `mount::texts`.
        #[wasm_bindgen(js_name = loadTexts)]
        fn load_texts(language: &str, part: &str);
    }

    fn file(language: Language, part: Part) -> Option<File> {
        FILES.with_borrow(|files| {
            let mut files = files.iter();
            let (_, file) = files.find(|(of, _)| *of == (language, part))?;
            Some(*file)
        })
    }

    /// Reads the texts of a part in a language once, where they are loaded.
    pub fn read<T: FromLines>(
        read: &Read<T>,
        language: Language,
        part: Part,
    ) -> Option<&'static Texts<T>> {
        let mut read = read.borrow_mut();
        if let Some((_, texts)) = read.iter().find(|(known, _)| *known == language) {
            return Some(texts);
        }
        let File { texts, .. } = file(language, part)?;
        // The integrity hash has let nothing through that is of another version.
        let texts = Texts::read(language, texts).ok()?;
        let texts: &'static Texts<T> = Box::leak(Box::new(texts));
        read.push((language, texts));
        Some(texts)
    }

    pub(super) fn first(language: Language) -> Option<&'static Texts<Words>> {
        WORDS.with(|words| read(words, language, Part::First))
    }

    /// Whether the texts of a part are there.
    pub fn are_loaded(language: Language, part: Part) -> bool {
        file(language, part).is_some()
    }

    /// The lines of the built-in question set in a language, where they have to be added and are there.
    pub fn set_lines(language: Language) -> Option<&'static str> {
        file(language, Part::First)?.set
    }

    /// The lines of what comes with the built-in set, in the same way.
    pub fn notes_lines(language: Language) -> Option<&'static str> {
        file(language, Part::Late)?.set
    }

    /// Takes what stands in a file of texts.
    pub fn add(language: Language, part: Part, text: String) {
        if are_loaded(language, part) {
            return;
        }
        let text: &'static str = text.leak();
        let (texts, set) = match text.split_once(BEFORE_SET) {
            Some((texts, set)) => (texts, Some(set)),
            None => (text, None),
        };
        let file = File { texts, set };
        FILES.with_borrow_mut(|files| files.push(((language, part), file)));
    }

    /// Loads the texts of a part. Every widget is told when they are there.
    pub fn load(language: Language, part: Part) {
        load_texts(language.tag(), part.name());
    }
}
