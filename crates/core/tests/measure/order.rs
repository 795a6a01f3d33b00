//! What to talk about.

use crate::support::*;

/// For chosen themes of the short form: give and receive, the same in both directions. All other
/// themes are in between.
fn with_themes(set: &QuestionSet, themes: &[(usize, u8, u8)]) -> Comparison {
    let (mut first, mut second) = (all(3), all(3));
    for &(theme, give, receive) in themes {
        first[short_of(theme)] = [receive, give];
        second[short_of(theme)] = [receive, give];
    }
    compare(set, Form::Short, &first, &second)
}

/// First gaps of three and more, the larger first; then what comes from one of the two, the more one-sided first; then
/// what both call rare; then smaller gaps.
#[test]
fn findings_come_in_the_order_of_the_measure() {
    let set = built_in();
    let (mut first, mut second) = (all(3), all(3));
    // What the first gives, the second receives, the second gives, the first receives.
    let mut theme = |place: usize, [give, received, returned, receive]: [u8; 4]| {
        first[short_of(place)] = [receive, give];
        second[short_of(place)] = [received, returned];
        compare(&set, Form::Short, &first, &second).suggested
    };
    assert_eq!(theme(0, [5, 3, 3, 3]), [0]);
    assert_eq!(theme(1, [1, 1, 1, 1]), [1, 0]);
    assert_eq!(theme(2, [4, 4, 2, 2]), [2, 1, 0]);
    assert_eq!(theme(3, [1, 1, 4, 4]), [3, 2, 1]);
    assert_eq!(theme(4, [4, 1, 3, 3]), [4, 3, 2]);
    assert_eq!(theme(5, [3, 3, 1, 5]), [5, 4, 3]);
}

/// Three are enough for one conversation.
#[test]
fn at_most_three_themes_are_suggested() {
    let set = built_in();
    let everything: Vec<_> = (0..12).map(|theme| (theme, 5, 1)).collect();
    assert_eq!(with_themes(&set, &everything).suggested, [0, 1, 2]);
}

/// Themes of the same turn: the one that goes less well first.
#[test]
fn among_equals_the_lower_mean_comes_first() {
    let set = built_in();
    let themes = [(2, 5, 2), (5, 4, 1), (9, 1, 4)];
    assert_eq!(with_themes(&set, &themes).suggested, [5, 9, 2]);
    assert_eq!(with_themes(&set, &[(2, 5, 3), (5, 4, 2)]).suggested, [5, 2]);
    assert_eq!(with_themes(&set, &[(4, 2, 2), (8, 1, 2)]).suggested, [8, 4]);
}

/// The mean is taken over all answers there are, and compared as a fraction.
#[test]
fn the_mean_of_a_theme_counts_answers_that_cannot_be_compared() {
    let set = built_in();
    let (mut first, mut second) = (all(3), all(3));
    // Theme 1: 4 and 1 compared, and a 1 beside no answer: mean 2. Theme 0: 4 and 1: mean 2.5.
    for (theme, alone) in [(0, 6), (1, 1)] {
        first[short_of(theme)] = [6, 4];
        second[short_of(theme)] = [1, alone];
    }
    let comparison = compare(&set, Form::Short, &first, &second);
    assert_eq!(comparison.suggested, [1, 0]);
}

/// What is still equal stands in the order of the set.
#[test]
fn full_ties_keep_the_order_of_the_set() {
    let set = built_in();
    let themes = [(10, 2, 4), (3, 4, 2), (7, 2, 4), (6, 4, 2)];
    assert_eq!(with_themes(&set, &themes).suggested, [3, 6, 7]);
}

/// One strength is enough to begin with: the highest one, the first where they tie.
#[test]
fn the_strength_is_the_highest_theme_that_both_call_frequent() {
    let set = built_in();
    assert_eq!(with_themes(&set, &[]).strength, None);
    assert_eq!(with_themes(&set, &[(4, 5, 3)]).strength, None);
    assert_eq!(
        with_themes(&set, &[(2, 4, 4), (6, 5, 4), (8, 4, 5)]).strength,
        Some(6)
    );
    assert_eq!(
        with_themes(&set, &[(2, 4, 4), (6, 5, 4), (8, 5, 5)]).strength,
        Some(8)
    );
}

/// The mini form's places are those of its six themes, not of the set's twelve.
#[test]
fn in_the_mini_form_suggestions_point_into_the_themes_that_were_asked() {
    let set = built_in();
    let (mut first, second) = (all(3), all(3));
    first[short_of(3)] = [3, 5];
    let comparison = compare(&set, Form::Mini, &first, &second);
    assert_eq!(comparison.suggested, [2]);
    assert_eq!(comparison.themes[2].theme, 3);
}

/// The first and the second person's panel with these themes marked, compared.
fn marked(
    set: &QuestionSet,
    less_say: Option<Person>,
    [first, second]: [&Raw; 2],
    marks: [&[usize]; 2],
) -> Comparison {
    let mut panels = [panel(set, first), panel(set, second)];
    for (panel, marks) in panels.iter_mut().zip(marks) {
        for theme in marks {
            assert!(panel.mark(set, Form::Short, *theme, true));
        }
    }
    Comparison::of(set, Form::Short, less_say, panels.each_ref())
}

/// What both marked comes first, then what the one with less say marked, then the other's, then findings.
#[test]
fn marked_themes_come_before_findings_and_those_of_the_one_with_less_say_first() {
    let set = built_in();
    let (mut first, mut second) = (all(3), all(3));
    // Findings: 0 lies far apart, both call 1 rare.
    (first[short_of(0)], second[short_of(0)]) = ([3, 5], [1, 3]);
    (first[short_of(1)], second[short_of(1)]) = ([1, 1], [1, 1]);
    let raw = [&first, &second];
    let of = |less_say, marks| marked(&set, less_say, raw, marks).suggested;
    let less = Some(Person::First);
    assert_eq!(of(less, [&[], &[]]), [0, 1]);
    assert_eq!(of(less, [&[9], &[]]), [9, 0, 1]);
    assert_eq!(of(less, [&[], &[9]]), [9, 0, 1]);
    assert_eq!(of(less, [&[9], &[4]]), [9, 4, 0]);
    assert_eq!(of(Some(Person::Second), [&[9], &[4]]), [4, 9, 0]);
    assert_eq!(of(less, [&[9, 8], &[4, 8]]), [8, 9, 4]);
    // Three at most, though four are marked.
    assert_eq!(of(less, [&[9, 8], &[4, 5]]), [8, 9, 4]);
    // Among themselves by their findings; what is none last, in the order of the set.
    assert_eq!(of(less, [&[9, 1], &[]]), [1, 9, 0]);
    assert_eq!(of(less, [&[0, 1], &[0, 1]]), [0, 1]);
    // Nobody has less say: whose mark it is makes no difference.
    assert_eq!(of(None, [&[9], &[4]]), [4, 9, 0]);
    assert_eq!(of(None, [&[4], &[9]]), [4, 9, 0]);
    assert_eq!(of(None, [&[9, 4], &[9]]), [9, 4, 0]);
}

/// A theme may be marked whatever its kind: the shared strength, and one that cannot be compared.
#[test]
fn a_theme_of_any_kind_is_suggested_where_somebody_marked_it() {
    let set = built_in();
    let (mut first, second) = (all(3), all(3));
    first[short_of(3)] = [6, 6];
    let silent = marked(&set, None, [&first, &second], [&[3], &[]]);
    assert_eq!(silent.suggested, [3]);
    assert_eq!(silent.themes[3].kind, Kind::NotComparable);
    assert_eq!(silent.themes[3].marked, [true, false]);
    let high = all(5);
    let strong = marked(&set, None, [&high, &high], [&[], &[7]]);
    assert_eq!((strong.suggested, strong.strength), (vec![7], Some(0)));
}

/// Who is the first person changes nothing: with the people the one with less say changes places.
#[test]
fn swapping_the_people_swaps_their_marks_and_keeps_the_order() {
    let set = built_in();
    let mut seen = 0;
    for seed in 0..3_000 {
        let mut chance = Chance::seeded(seed);
        let [first, second] = some_pair(&mut chance);
        let mut two = || {
            let themes = [chance.below(12), chance.below(12)];
            themes[..chance.below(3)].to_vec()
        };
        let [one, other] = [two(), two()];
        let less_say = chance.one_of(&[None, Some(Person::First), Some(Person::Second)]);
        let there = marked(&set, less_say, [&first, &second], [&one, &other]);
        let swapped = less_say.map(Person::other);
        let back = marked(&set, swapped, [&second, &first], [&other, &one]);
        assert_eq!(there.suggested, back.suggested);
        for (there, back) in there.themes.iter().zip(&back.themes) {
            let [first, second] = there.marked;
            assert_eq!(back.marked, [second, first]);
            seen += usize::from(first != second);
        }
        let places = |themes: &[usize]| themes.iter().any(|theme| there.suggested.contains(theme));
        assert!(one.is_empty() && other.is_empty() || places(&one) || places(&other));
    }
    assert!(seen > 3_000, "{seen}");
}
