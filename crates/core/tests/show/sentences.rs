//! Sentences.

use crate::support::*;

/// A theme has one sentence, that of the direction with the larger difference; two steps and more differ,
/// as with a pair.
#[test]
fn a_theme_says_in_one_sentence_which_way_the_roles_differ() {
    let set = built_in();
    let setup = setup(Form::Mini);
    let nl = words(&setup, Language::Nl);
    for (row, theme, first) in [
        (
            [5, 2, 3, 3],
            "Meestal zegt de ouder dit vaker te geven dan de professional zegt te krijgen.",
            "De ouder geeft, de professional krijgt. Middelste verschil: 2 stappen of meer.",
        ),
        (
            [3, 3, 1, 5],
            "Meestal zegt de ouder dit vaker te krijgen dan de professional zegt te geven.",
            "De ouder geeft, de professional krijgt. Middelste verschil: geen.",
        ),
        (
            [4, 3, 3, 3],
            "In het midden van alle paren is er weinig verschil tussen de ouder en de professional.",
            "De ouder geeft, de professional krijgt. Middelste verschil: 1 stap.",
        ),
        // Of equal differences the first direction.
        (
            [1, 3, 3, 5],
            "Meestal zegt de professional dit vaker te krijgen dan de ouder zegt te geven.",
            "De ouder geeft, de professional krijgt. Middelste verschil: 2 stappen of meer.",
        ),
        (
            [0, 3, 0, 3],
            "Te weinig paren konden dit vergelijken.",
            "Te weinig paren konden dit vergelijken.",
        ),
    ] {
        for pairs in [5, 12] {
            let shown = alike(&set, pairs, row);
            assert_eq!(nl.theme(&shown[0]), theme);
            assert_eq!(nl.direction(Person::First, &shown[0].directions[0]), first);
        }
    }
    // Between two steps lies a half.
    let mut group = GroupCount::empty(&set, Form::Mini);
    for pair in 0..6 {
        let give = if pair < 3 { 2 } else { 3 };
        let row = vec![[give, 2, 5, if pair < 3 { 3 } else { 4 }]; 6];
        group
            .add(&set, &contribution(&set, Form::Mini, &row))
            .unwrap();
    }
    let Shown::Themes { themes: shown, .. } = group.freeze(&set).shown().clone() else {
        panic!("six pairs are shown");
    };
    let said = Person::BOTH.map(|giver| nl.direction(giver, &shown[0].directions[giver as usize]));
    assert!(
        said[0].ends_with("Middelste verschil: een halve stap."),
        "{}",
        said[0]
    );
    assert!(
        said[1].ends_with("Middelste verschil: anderhalve stap."),
        "{}",
        said[1]
    );
    let en = words(&setup, Language::En);
    assert!(
        en.direction(Person::First, &shown[0].directions[0])
            .ends_with("half a step.")
    );
}
