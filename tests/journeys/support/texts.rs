//! What the app says in Dutch, with *je*: so no journey quotes a sentence that is reworded.

use tweeluik_core::language::{Address, Language};
use tweeluik_core::words::{AfterWords, Late, PageWords, Words};

/// What is said while one answers.
pub fn dutch_words() -> &'static Words {
    Words::of(Language::Nl, Address::Informal)
}

/// What is said until the two compare.
pub fn dutch_late() -> &'static Late {
    Late::of(Language::Nl, Address::Informal)
}

/// What is said after that, and of what was kept.
pub fn dutch_after() -> &'static AfterWords {
    AfterWords::of(Language::Nl, Address::Informal)
}

/// What the page says of itself, before the app is there or when it cannot be.
pub fn page_words(language: Language) -> &'static PageWords {
    PageWords::of(language, Address::Informal)
}
