//! How the texts are written, in every language: short sentences, one word for one thing, no images, nobody is
//! right. `docs/en/texts.md` says the rules to writers.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::built_in;
use std::collections::BTreeSet;
use std::path::Path;
use tweeluik_core::language::{Address, Language};
use tweeluik_core::measure::{Direction, Form, Layers, ThemeNotes, built_in_notes};
use tweeluik_core::words::Words;
use tweeluik_locale_build::Locales;

/// The most words a sentence may have.
const MOST_WORDS: usize = 15;

/// Texts that are not held to the rules, and why.
const EXCEPTIONS: [(&str, &str); 1] = [(
    "words-list",
    "two hundred and fifty-six single words, of which two people agree on five",
)];

/// Texts that may use one word of the list to avoid, the word, and why.
const NAMED: [(&str, &str, &str); 1] = [(
    "about-what",
    "tweeluik",
    "says what the word means that the product is called after",
)];

/// What is not written in a language. All is compared in small letters.
struct Rules {
    language: &'static str,
    /// Whole words: images, jargon, names of other things.
    words: &'static [&'static str],
    /// Beginnings of words.
    beginnings: &'static [&'static str],
    /// Words that follow each other.
    phrases: &'static [&'static str],
    /// What a statement begins with, or has in it, that should name who is meant: *everyone who*.
    who: (&'static str, &'static [&'static str]),
    /// A text with the word *code* has one of these in it.
    codes: &'static [&'static str],
}

const RULES: [Rules; 2] = [
    Rules {
        language: "nl",
        words: &[
            "bord",
            "borden",
            "paneel",
            "panelen",
            "oogst",
            "vastzetten",
            "vastgezet",
            "vaststaat",
            "opnemen",
            "opgenomen",
            "controlegetal",
            "regie",
            "onvoldoende",
        ],
        beginnings: &["respondent", "alliantie", "empower", "match", "correlatie"],
        phrases: &[
            "lukt niet",
            "lukt nu niet",
            "lukt hier niet",
            "lukte niet",
            "code past niet",
            "er is niets kwijt",
            "is niet kwijt",
            "er is niets veranderd",
            "er is hier niets veranderd",
            "als gelijken",
            "springt er",
            "springt eruit",
            "zegt te geven",
            "zegt te krijgen",
            "neem deze",
            "neem de code",
            "neemt nu niets op",
            "blinde vlek",
            "te laag",
            "te hoog",
        ],
        who: (
            "wie ",
            &[
                ", wie ",
                ": wie ",
                "; wie ",
                "alleen wie ",
                "kan wie ",
                "voor wie ",
                "dan wie ",
                "lijn wie ",
                "vaak wie ",
            ],
        ),
        codes: &["geheime code"],
    },
    Rules {
        language: "en",
        words: &[
            "board",
            "boards",
            "panel",
            "panels",
            "harvest",
            "freeze",
            "frozen",
            "mistyping",
            "mistypings",
        ],
        beginnings: &["respondent", "alliance", "empower", "match", "correlation"],
        phrases: &[
            "take in",
            "takes in",
            "as equals",
            "goes along",
            "go along",
            "turning the lock",
            "does not fit",
            "nothing was changed",
            "nothing has changed",
            "says to give",
            "says to receive",
            "blind spot",
            "too low",
            "too high",
        ],
        who: ("who ", &["only who ", ": who ", "line who ", "for who "]),
        codes: &["secret code", "qr code", "group code"],
    },
];

/// A text that people can read.
struct Said {
    /// Its id, or where it stands in the question set.
    id: String,
    language: String,
    text: String,
}

/// The files of texts, as translators write them.
fn locales() -> Locales {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    Locales::read(&folder).unwrap()
}

/// All that people can read: the texts of all languages, a variable being one word, and the question set.
fn everything() -> Vec<Said> {
    let locales = locales();
    let texts = locales.texts().flat_map(|text| {
        let (id, language) = (text.id.to_owned(), text.language.to_owned());
        text.variants.into_iter().map(move |variant| Said {
            id: id.clone(),
            language: language.clone(),
            text: filled_in(&variant),
        })
    });
    texts.chain(question_set()).collect()
}

/// A text with a name in the place of each variable.
fn filled_in(text: &str) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{ $") {
        let (_, after) = after.split_once(" }").unwrap();
        filled.extend([before, "Sanne"]);
        rest = after;
    }
    filled + rest
}

/// What the built-in question set asks and suggests, and its cards.
fn question_set() -> Vec<Said> {
    let mut all = Vec::new();
    let (set, notes) = (built_in(), built_in_notes().unwrap());
    for language in Language::ALL.map(Language::tag) {
        let mut say = |id: &str, text: String| {
            all.push(Said {
                id: id.to_owned(),
                language: language.to_owned(),
                text,
            });
        };
        for theme in set.themes() {
            say(theme.id(), theme.title().get(language).to_owned());
            let notes = notes.theme(theme.id());
            let prompts = notes.map_or(&[][..], ThemeNotes::prompts);
            for text in prompts.iter().chain(notes.and_then(ThemeNotes::ask)) {
                say(theme.id(), text.get(language).to_owned());
            }
            for statement in theme.statements(Form::Long) {
                for way in Direction::BOTH {
                    say(theme.id(), statement.text(way).with_other(language, None));
                }
            }
        }
        for layer in notes.layers().map(Layers::in_order).into_iter().flatten() {
            say("layers", layer.get(language).to_owned());
        }
    }
    all
}

/// The sentences of a text. What has no mark at its end is one too: a label.
fn sentences(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut begin = 0;
    for (place, space) in text.match_indices(' ') {
        let before = text[..place].trim_end_matches(['’', '”', '»']);
        if before.ends_with(['.', '!', '?', '…']) {
            all.push(&text[begin..place]);
            begin = place + space.len();
        }
    }
    all.push(&text[begin..]);
    all
}

/// The words of a text, in small letters and without the marks around them: *QR-code* is one.
fn words(text: &str) -> Vec<String> {
    let words = text.split_whitespace().map(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        word.to_lowercase()
    });
    words.filter(|word| !word.is_empty()).collect()
}

/// Whether a sentence asks.
fn asks(sentence: &str) -> bool {
    sentence.trim_end_matches(['’', '”', '»']).ends_with('?')
}

/// The words of *jij* that a text contains; *jullie* is not one of them.
fn familiar(text: &str) -> Vec<String> {
    let known = ["je", "jij", "jou", "jouw", "jouwe", "jezelf", "jouzelf"];
    let mut found: Vec<_> = words(text)
        .into_iter()
        .filter(|word| known.contains(&&**word))
        .collect();
    found.sort();
    found.dedup();
    found
}

/// The texts that are held to the rules.
fn held(all: &[Said]) -> impl Iterator<Item = &Said> {
    let is_excepted = |said: &Said| EXCEPTIONS.iter().any(|(id, _)| *id == said.id);
    all.iter().filter(move |said| !is_excepted(said))
}

/// What of a text is against the rules of every language.
fn against_every_language(said: &Said) -> Vec<String> {
    let mut wrong = Vec::new();
    for sentence in sentences(&said.text) {
        let count = words(sentence).len();
        if count > MOST_WORDS {
            wrong.push(format!("{count} words: {sentence}"));
        }
    }
    if said.text.contains(['(', ')', '[', ']']) {
        wrong.push(format!("brackets: {}", said.text));
    }
    wrong
}

/// What of a text is against the rules of its language.
fn against_its_language(said: &Said, rules: &Rules) -> Vec<String> {
    let mut wrong = Vec::new();
    let lower = said.text.to_lowercase();
    let own = words(&said.text);
    let may = |word: &str| {
        let mut named = NAMED.iter();
        named.any(|(id, named, _)| *id == said.id && *named == word)
    };
    for word in &own {
        let is_avoided = rules.words.contains(&&**word);
        if is_avoided || rules.beginnings.iter().any(|begin| word.starts_with(begin)) {
            wrong.push(format!("‘{word}’: {}", said.text));
        }
    }
    // The product's name has a capital; as a word for something it has none.
    let is_word = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()) == "tweeluik";
    if said.text.split_whitespace().any(is_word) && !may("tweeluik") {
        wrong.push(format!("‘tweeluik’: {}", said.text));
    }
    for sentence in sentences(&said.text) {
        let spaced = format!(" {} ", words(sentence).join(" "));
        let has = |phrase: &str| spaced.contains(&format!(" {phrase} "));
        let phrases = rules.phrases.iter().filter(|phrase| has(phrase));
        wrong.extend(phrases.map(|phrase| format!("‘{phrase}’: {sentence}")));
    }
    for sentence in sentences(&lower).into_iter().filter(|one| !asks(one)) {
        let (begin, inside) = rules.who;
        if sentence.starts_with(begin) || inside.iter().any(|part| sentence.contains(part)) {
            wrong.push(format!("who? {sentence}"));
        }
    }
    let says_code = own.iter().any(|word| matches!(&**word, "code" | "codes"));
    if says_code && !rules.codes.iter().any(|code| lower.contains(code)) {
        wrong.push(format!("which code? {}", said.text));
    }
    wrong
}

/// The readers of texts above find what they are meant to find.
#[test]
fn what_is_against_the_rules_is_found() {
    let said = |text: &str| Said {
        id: "a-text".to_owned(),
        language: "nl".to_owned(),
        text: filled_in(text),
    };
    let long = "Een twee drie { $name } vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien.";
    assert_eq!(against_every_language(&said(long)).len(), 1);
    let two = "Een twee drie vier vijf zes zeven acht? ‘Negen tien.’ Elf twaalf dertien veertien.";
    assert_eq!(sentences(two).len(), 3);
    assert_eq!(against_every_language(&said(two)), [""; 0]);
    assert_eq!(against_every_language(&said("Bewaard (1)")).len(), 1);
    for wrong in [
        "Wie dit apparaat gebruikt, kan dit zien.",
        "Alleen wie de geheime code weet, kan dit zien.",
        "Meedoen met het bord",
        "Dit tweeluik is bewaard.",
        "Kopiëren lukt niet.",
        "Neem deze QR-code op.",
        "Laat de code zien.",
    ] {
        let found = against_its_language(&said(wrong), &RULES[0]);
        assert_eq!(found.len(), 1, "{wrong}: {found:?}");
    }
    for right in [
        "Wie ben jij?",
        "Dan is duidelijk wie wie is.",
        "Over Tweeluik",
        "Scan de QR-code. Met die geheime code gaat het open: de code klopt.",
    ] {
        let found = against_its_language(&said(right), &RULES[0]);
        assert_eq!(found, [""; 0], "{right}");
    }
    let found = familiar("Als JE dat wilt, jouw jas; jullie jeugd.");
    assert_eq!(found, ["je", "jouw"]);
}

/// Sentences are short and have no brackets, whatever the language.
#[test]
fn no_sentence_is_longer_than_fifteen_words_or_has_brackets() {
    let all = everything();
    assert!(all.len() > 1200, "{}", all.len());
    let wrong: Vec<_> = held(&all)
        .flat_map(|said| {
            let wrong = against_every_language(said).into_iter();
            wrong.map(|wrong| format!("{} {}: {wrong}", said.language, said.id))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// One word for one thing, no images, no jargon, no verdict, and a noun before *who*.
#[test]
fn no_text_has_a_word_that_its_language_avoids() {
    let all = everything();
    let wrong: Vec<_> = held(&all)
        .flat_map(|said| {
            let mut rules = RULES.iter();
            let rules = rules.find(|rules| rules.language == said.language);
            let wrong = rules.map(|rules| against_its_language(said, rules));
            let wrong = wrong.unwrap_or_default().into_iter();
            wrong.map(|wrong| format!("{} {}: {wrong}", said.language, said.id))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// An exception that nothing needs is none.
#[test]
fn every_exception_is_a_text_that_breaks_a_rule() {
    let all = everything();
    for (id, _) in EXCEPTIONS {
        let mut of_this = all.iter().filter(|said| said.id == id);
        assert!(
            of_this.any(|said| !against_every_language(said).is_empty()),
            "{id}"
        );
    }
    for (id, word, _) in NAMED {
        let mut of_this = all.iter().filter(|said| said.id == id);
        assert!(of_this.any(|said| said.text.contains(word)), "{id}");
    }
}

// ---------------------------------------------------------------------------------------------
// Jij and u

/// The Dutch texts for one address.
fn dutch(is_formal: bool) -> Vec<Said> {
    let locales = locales();
    let texts = locales.texts();
    let texts = texts.filter(|text| text.language == "nl" && text.is_formal == is_formal);
    texts
        .map(|text| Said {
            id: text.id.to_owned(),
            language: text.language.to_owned(),
            text: text.variants.join(" "),
        })
        .collect()
}

/// Who is addressed with *u* is not suddenly addressed with *jij*.
#[test]
fn the_formal_texts_contain_no_je_jij_jou_or_jouw() {
    let formal = dutch(true);
    assert!(formal.len() > 50, "{}", formal.len());
    let wrong: Vec<_> = formal
        .iter()
        .filter(|said| !familiar(&said.text).is_empty())
        .map(|said| (&said.id, &said.text))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Every text that says *jij* has one with *u* in its place.
#[test]
fn every_text_with_je_has_a_formal_one() {
    let formal: BTreeSet<_> = dutch(true).into_iter().map(|said| said.id).collect();
    let informal = dutch(false);
    let with_je: Vec<_> = informal
        .iter()
        .filter(|said| !familiar(&said.text).is_empty())
        .collect();
    assert!(with_je.len() > 50, "{}", with_je.len());
    let wrong: Vec<_> = with_je
        .into_iter()
        .filter(|said| !formal.contains(&said.id))
        .map(|said| (&said.id, &said.text))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The start says what the product is in at most forty words.
#[test]
fn the_start_is_said_in_at_most_forty_words() {
    for (language, address) in [
        (Language::Nl, Address::Informal),
        (Language::Nl, Address::Formal),
        (Language::En, Address::Informal),
    ] {
        let start = Words::of(language, address).start_lead;
        let count = words(start).len();
        assert!(count <= 40, "{count}: {start}");
    }
}

/// No text of the question set is empty, begins or ends with a space, or doubles one. Of the other texts the
/// build holds that.
#[test]
fn no_text_of_the_question_set_is_empty_or_badly_spaced() {
    for said in question_set() {
        assert!(!said.text.trim().is_empty());
        assert_eq!(said.text.trim(), said.text);
        assert!(!said.text.contains("  "), "{}", said.text);
    }
}
