//! Words.

use crate::support::*;

/// Two people write the same words in two ways.
#[test]
fn the_same_words_written_otherwise_give_the_same_key() {
    let key = from_words("de één z'n café, Zoë");
    for same in [
        "DE ÉÉN Z'N CAFÉ ZOË",
        "  de  één\tz'n\r\ncafé zoë  ",
        "de-één-z'n-café-zoë",
        "De één z’n café… Zoë.",
        "de één z‘n café – zoë",
        "de_één z`n café/zoë",
        "de één zʼn café zoë",
        "de één z´n café zoë",
        "de één z＇n café zoë",
        "de één z′n café zoë",
        "de — één‑z'n − café־zoë",
        "de\u{200b} éé\u{ad}n z'n ca\u{2060}fé\u{fe0f} zoë\u{feff}",
        "„de één z'n café, zoë”",
        "de\u{a0}één z'n café? zoë!",
    ] {
        assert_eq!(from_words(same), key, "{same}");
    }
}

/// Capitals make no difference in any script.
#[test]
fn capitals_of_any_script_give_the_same_key() {
    for [one, two] in [
        ["Łódź Đurđa", "łódź đurđa"],
        ["Straße groß", "STRASSE GROSS"],
        ["ΟΔΟΣ Σίσυφος", "οδος σίσυφοσ"],
        ["ШКОЛА Ёлка", "школа ёлка"],
        ["İzmir", "i\u{307}zmir"],
        ["Ａｐｐｅｌ １２", "appel 12"],
        ["شمس ١٢", "شمس 12"],
    ] {
        assert_eq!(from_words(one), from_words(two), "{one}");
        assert_ne!(from_words(one), from_words("appel"));
    }
}

/// Day and names make another key of the same words.
#[test]
fn the_same_words_on_another_day_or_with_other_names_give_another_key() {
    let key = |day, names| {
        let context = WordsContext { day, names };
        PairKey::from_words("vier woorden", &context, &small_set(), Form::Short, CHEAP).unwrap()
    };
    let ours = key("2026-11-28", ["Zoë", "O'Brien"]);
    assert_eq!(key("2026-11-28", ["zoë ", "o’brien"]), ours);
    for other in [
        key("2026-11-29", ["Zoë", "O'Brien"]),
        key("2026-11-28", ["O'Brien", "Zoë"]),
        key("2026-11-28", ["Zoë O", "Brien"]),
        key("", ["Zoë", "O'Brien"]),
    ] {
        assert_ne!(other, ours);
    }
}

/// Who has seen both codes in a chat cannot tell which pair of the group they belong to: that takes the key.
#[test]
fn the_same_two_codes_under_another_key_are_another_pair_of_the_group() {
    let set = small_set();
    let keys = [[7; 32], [8; 32]].map(PairKey::new);
    let [ours, other] = &keys;
    let [first, second] = Person::BOTH.map(|person| {
        let panel = uniform(&set, response(5));
        Envelope::seal(&panel, pairing(ours, &set, Form::Short), person, [3; 8]).unwrap()
    });
    let id = Envelope::pair_id(ours, &first, &second);
    assert_eq!(id, Envelope::pair_id(&ours.clone(), &first, &second));
    assert_ne!(id, Envelope::pair_id(other, &first, &second));
    assert_ne!(id, Envelope::pair_id(ours, &second, &first));
}

/// The words that are offered are many, can be told apart by ear and eye, and come evenly from chance.
#[test]
fn words_that_are_drawn_come_from_256_different_ones() {
    for language in Language::ALL {
        let list = DeviceWords::of(language, Address::Informal).words_list;
        let words: std::collections::BTreeSet<&str> = list.split(' ').collect();
        assert_eq!(words.len(), 256, "{language:?}");
        assert_eq!(list.split(' ').count(), 256);
        for word in words {
            assert!(word.bytes().all(|c| c.is_ascii_lowercase()), "{word}");
            assert!((3..=9).contains(&word.len()), "{word}");
        }
        let all: Vec<u8> = (0..=255).collect();
        assert_eq!(drawn(list, &all), list);
        assert_eq!(drawn(list, &[9; DRAWN]).split(' ').count(), DRAWN);
        assert_eq!(
            strength(&drawn(list, &[0, 50, 100, 150, 250])),
            Strength::Years
        );
    }
}

/// Other words, or another order, are other words.
#[test]
fn other_words_give_another_key() {
    let key = from_words("vier woorden van ons");
    for other in [
        "vier woorden van on",
        "vier woorden vanons",
        "woorden vier van ons",
        "vier woorden van ons ons",
        "víer woorden van ons",
        "",
    ] {
        assert_ne!(from_words(other), key, "{other}");
    }
}

/// The words are bound to what is asked, so that two forms never share a key.
#[test]
fn the_same_words_for_another_form_or_set_give_another_key() {
    let words = "vier woorden van ons";
    let mut keys = vec![from_words(words)];
    for form in [Form::Mini, Form::Long] {
        keys.push(
            PairKey::from_words(words, &WordsContext::default(), &small_set(), form, CHEAP)
                .unwrap(),
        );
    }
    for set in other_sets() {
        keys.push(
            PairKey::from_words(words, &WordsContext::default(), &set, Form::Short, CHEAP).unwrap(),
        );
    }
    for (at, key) in keys.iter().enumerate() {
        assert!(!keys[..at].contains(key), "{at}");
    }
}

/// The estimate is said to people, so it must not flatter them.
#[test]
fn the_strength_of_words_is_estimated_soberly() {
    for (words, expected) in [
        ("", Strength::TooShort),
        ("1234", Strength::TooShort),
        ("a b c d", Strength::TooShort),
        ("zonnig", Strength::TooShort),
        ("12345678", Strength::Hours),
        ("gelijkwaardig", Strength::Hours),
        ("appel peer", Strength::Hours),
        ("appel appel appel appel", Strength::Hours),
        ("APPEL appel Appel, appel", Strength::Hours),
        ("appel peer fiets", Strength::Months),
        ("appel peer fiets molen", Strength::Years),
        ("83920174652901", Strength::Hours),
        ("12345678901234", Strength::Hours),
        ("1234 5678 9012 3456 7890", Strength::Hours),
        ("a b c d e f g h i j k l m n o p", Strength::Hours),
        ("aaaa bbbb cccc dddd eeee ffff", Strength::Hours),
        ("abcdefgh hijklmno pqrstuvw", Strength::Hours),
    ] {
        assert_eq!(strength(words), expected, "{words}");
    }
}

proptest! {
    #![proptest_config(cases(500))]

    /// Another word never makes it weaker, nor does the way of writing matter.
    #[test]
    fn one_word_more_is_never_weaker(words in "[a-z0-9 ]{0,40}", more in "[a-z]{1,12}") {
        let rank = |words: &str| strength(words) as u8;
        let longer = format!("{words} {more}");
        prop_assert!(rank(&longer) >= rank(&words));
        prop_assert_eq!(rank(&longer), rank(&longer.to_uppercase().replace(' ', "-")));
    }
}
