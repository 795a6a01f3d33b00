//! The texts of a language as the build writes them: a file for each chunk, one text a line.

use crate::binary::Malformed;
use crate::language::{Address, Language};

/// The lines of such a file, taken one after the other.
#[derive(Clone, Debug)]
pub struct Lines {
    rest: Option<&'static str>,
    too_few: bool,
}

impl Lines {
    /// All lines of a file. It stays in memory, since all that is drawn refers to it.
    pub fn new(file: &'static str) -> Lines {
        Lines {
            rest: Some(file),
            too_few: false,
        }
    }

    /// The next lines. Where there are not so many, empty ones, and the file is refused in the end.
    pub(super) fn take<const N: usize>(&mut self) -> [&'static str; N] {
        let mut lines = [""; N];
        self.fill(&mut lines);
        lines
    }

    fn fill(&mut self, places: &mut [&'static str]) {
        for place in places {
            let Some(rest) = self.rest else {
                self.too_few = true;
                return;
            };
            let (line, rest) = match rest.split_once('\n') {
                Some((line, rest)) => (line, Some(rest)),
                None => (rest, None),
            };
            (*place, self.rest) = (line, rest);
        }
    }

    /// All lines have been taken.
    ///
    /// # Errors
    /// Where there were too few or too many: the file is of another version.
    fn end(&self) -> Result<(), Malformed> {
        match (self.rest, self.too_few) {
            (None, false) => Ok(()),
            _ => Err(Malformed),
        }
    }
}

/// What is made of the lines of a file.
pub trait FromLines: Sized {
    /// Takes as many lines as there are texts.
    fn from_lines(language: Language, lines: &mut Lines) -> Self;
}

/// The texts of a chunk in a language.
#[derive(Clone, Copy, Debug)]
pub struct Texts<T> {
    informal: T,
    /// Where some of them differ.
    formal: Option<T>,
}

impl<T: FromLines> Texts<T> {
    /// Takes all lines that are left.
    pub(super) fn new(language: Language, lines: &mut Lines) -> Texts<T> {
        let informal = T::from_lines(language, lines);
        let formal = lines.rest.is_some().then(|| T::from_lines(language, lines));
        Texts { informal, formal }
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Where it has not as many lines as there are texts.
    pub fn read(language: Language, file: &'static str) -> Result<Texts<T>, Malformed> {
        let mut lines = Lines::new(file);
        let texts = Texts::new(language, &mut lines);
        lines.end()?;
        Ok(texts)
    }

    /// The texts for an address; where the language has no formal one, with the one that it has.
    pub fn of(&self, address: Address) -> &T {
        match (address, &self.formal) {
            (Address::Formal, Some(formal)) => formal,
            _ => &self.informal,
        }
    }
}
