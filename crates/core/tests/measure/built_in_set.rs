//! The built-in set.

use crate::support::*;

/// What the build made of the file is what the file says, and so is what comes with it.
#[test]
fn the_built_in_set_is_that_of_its_file() {
    let file = QuestionFile::parse(BUILT_IN).unwrap();
    assert_eq!(file.set, built_in());
    assert_eq!(file.notes, built_in_notes().unwrap());
}

/// The texts of a language are added once, and lines of another set not at all: nobody is shown the text of another
/// statement.
#[test]
fn texts_in_a_language_are_added_only_where_there_is_a_line_for_each() {
    let (language, lines, notes) = BUILT_IN_TEXTS[0];
    let mut set = built_in();
    let before = set.clone();
    add_language(&mut set, language, lines);
    assert_eq!(set, before, "they are there already");
    add_language(&mut set, "fy", notes);
    let (without_last, _) = lines.rsplit_once('\n').unwrap();
    add_language(&mut set, "fy", without_last);
    assert_eq!(set, before, "lines of another set");
    add_language(&mut set, "fy", &lines.to_uppercase());
    for (theme, before) in set.themes().iter().zip(before.themes()) {
        let title = before.title().get(language);
        assert_eq!(theme.title().get("fy"), title.to_uppercase());
        assert_eq!(theme.title().get(language), title);
    }
}

/// The bank as it was checked: twelve themes, twenty-eight pairs, six themes in the mini form.
#[test]
fn the_built_in_set_has_the_themes_and_pairs_of_the_bank() {
    let set = built_in();
    assert_eq!(set.themes().len(), 12);
    assert_eq!(set.statements().count(), STATEMENTS);
    assert_eq!(set.count(Form::Mini), (6, 6));
    assert_eq!(set.count(Form::Short), (12, 12));
    assert_eq!(set.count(Form::Long), (12, STATEMENTS));
    let each = set.themes().iter();
    let each: Vec<usize> = each
        .map(|theme| theme.statements(Form::Long).count())
        .collect();
    assert_eq!(each, EACH);
    let mini: Vec<bool> = set
        .themes()
        .iter()
        .map(|theme| theme.statements(Form::Mini).next().is_some())
        .collect();
    assert_eq!(mini, MINI);
}

/// Dutch and English are both complete.
#[test]
fn every_text_of_the_built_in_set_stands_in_both_languages() {
    let (set, notes) = (built_in(), built_in_notes().unwrap());
    assert_eq!(set.languages(), ["nl", "en"]);
    for theme in set.themes() {
        let mut texts = vec![theme.title()];
        texts.extend(notes.theme(theme.id()).unwrap().prompts());
        texts.extend(notes.theme(theme.id()).unwrap().ask());
        for statement in theme.statements(Form::Long) {
            texts.extend(Direction::BOTH.map(|direction| statement.text(direction)));
        }
        for text in texts {
            let [nl, en] = ["nl", "en"].map(|language| text.get(language));
            assert!(!nl.is_empty() && !en.is_empty() && nl != en, "{nl} {en}");
        }
    }
}

/// Every theme can be credited and talked about.
#[test]
fn every_built_in_theme_has_a_source_and_three_prompts() {
    let (set, notes) = (built_in(), built_in_notes().unwrap());
    for theme in set.themes() {
        let of_theme = notes.theme(theme.id()).unwrap();
        assert!(!of_theme.sources().is_empty(), "{}", theme.id());
        assert!(of_theme.prompts().len() >= 3, "{}", theme.id());
        for source in of_theme.sources() {
            assert!(notes.sources().iter().any(|known| known.id() == source));
        }
    }
}

/// There is a card to ask for something of each theme, and a question for each layer of a talk. The direct question
/// is a text of the screens, which the first page needs.
#[test]
fn the_built_in_set_has_a_card_for_each_theme_and_four_layers() {
    let (set, notes) = (built_in(), built_in_notes().unwrap());
    for theme in set.themes() {
        let ask = notes.theme(theme.id()).unwrap().ask().unwrap();
        assert!(ask.get("nl").starts_with("Wil je "), "{}", theme.id());
        assert!(ask.get("en").starts_with("Will you "), "{}", theme.id());
    }
    for layer in notes.layers().unwrap().in_order() {
        let [nl, en] = ["nl", "en"].map(|language| layer.get(language));
        assert!(nl.ends_with('?') && en.ends_with('?') && nl != en);
    }
    assert!(set.direct().is_none());
}

/// Every source that is credited is the source of a theme, and is credited to the letter.
#[test]
fn every_source_of_the_built_in_set_is_named_by_a_theme() {
    let (set, notes) = (built_in(), built_in_notes().unwrap());
    let file: Value = serde_json::from_str(BUILT_IN).unwrap();
    for (number, source) in notes.sources().iter().enumerate() {
        assert_eq!(file["sources"][number]["credit"], json!(source.credit()));
        let is_named = set.themes().iter().any(|theme| {
            let of_theme = notes.theme(theme.id()).unwrap();
            of_theme.sources().contains(&source.id().to_owned())
        });
        assert!(is_named, "{}", source.id());
    }
}

/// Without a name the sentences are the bank's own.
#[test]
fn without_a_name_the_sentences_read_as_in_the_bank() {
    let set = built_in();
    let read = |id, direction, language| text(&set, id, direction).with_other(language, None);
    assert_eq!(
        read("gezien-1", Direction::Give, "nl"),
        "Ik zie de ander als mens."
    );
    assert_eq!(
        read("gezien-1", Direction::Receive, "en"),
        "The other person sees me as a person."
    );
    assert_eq!(
        read("gezien-2", Direction::Give, "en"),
        "I am friendly to the other person."
    );
    assert_eq!(
        read("gezien-2", Direction::Receive, "nl"),
        "De ander is vriendelijk tegen mij."
    );
}

/// With a name the other is called by it, wherever the other is meant.
#[test]
fn a_name_takes_the_place_of_every_placeholder() {
    let set = built_in();
    let give = text(&set, "gezien-1", Direction::Give);
    assert_eq!(
        give.with_other("nl", Some("Sanne")),
        "Ik zie Sanne als mens."
    );
    for statement in set.statements() {
        for (direction, language) in [
            (Direction::Give, "nl"),
            (Direction::Give, "en"),
            (Direction::Receive, "nl"),
            (Direction::Receive, "en"),
        ] {
            for name in [None, Some("Sanne")] {
                let filled = statement.text(direction).with_other(language, name);
                assert!(!filled.contains(['{', '}', '|']), "{filled}");
            }
        }
    }
}

/// A name is text: it is put in once and not read as a placeholder.
#[test]
fn a_name_that_looks_like_a_placeholder_is_left_as_it_is() {
    let set = built_in();
    let receive = text(&set, "gezien-2", Direction::Receive);
    assert_eq!(
        receive.with_other("nl", Some("{other|x}")),
        "{other|x} is vriendelijk tegen mij."
    );
}

/// A language that a set lacks is answered with one that it has, never with nothing.
#[test]
fn a_missing_language_falls_back_to_one_of_the_set() {
    let set = built_in();
    let title = set.themes()[0].title();
    assert!(["Gezien worden", "Being seen"].contains(&title.get("fr")));
}
