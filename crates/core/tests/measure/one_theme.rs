//! One theme of one statement, exhaustively, and cases worked out by hand.

use crate::support::*;

/// What A gives, B receives, B gives, A receives, on the first theme.
fn theme_of(set: &QuestionSet, [give, received, returned, receive]: [u8; 4]) -> ThemeComparison {
    let (mut first, mut second) = (all(0), all(0));
    first[0] = [receive, give];
    second[0] = [received, returned];
    compare(set, Form::Short, &first, &second).themes[0].clone()
}

/// Counted by hand: of 7⁴ = 2 401 cases 24² cannot be compared; 49² − 37² have a gap of two steps
/// or more (12 of the 49 pairs of responses have); 16² − 12² are low, as many high. In 13² cases both
/// directions have a gap of one step or none; in 60 of them the sums of the two directions are four or more
/// apart, that is one-sided. The rest is in between.
#[test]
fn the_kinds_divide_all_2401_cases_of_a_theme_as_counted_by_hand() {
    let set = built_in();
    let mut counts = [0; 6];
    for case in 0..2_401_u32 {
        let responses = [0, 1, 2, 3].map(|place| (case / 7_u32.pow(place) % 7 + 1) as u8);
        let kind = match theme_of(&set, responses).kind {
            Kind::NotComparable => 0,
            Kind::Different(_) => 1,
            Kind::BothLow => 2,
            Kind::BothHigh => 3,
            Kind::InBetween => 4,
            Kind::OneSided { .. } => 5,
        };
        counts[kind] += 1;
    }
    assert_eq!(counts, [576, 1_032, 112, 112, 509, 60]);
}

/// A step is chance, two steps are a difference, and three are talked about first.
#[test]
fn a_gap_of_one_step_is_about_the_same_and_a_gap_of_two_is_different() {
    let set = built_in();
    let kind = |give, receive| theme_of(&set, [give, receive, 3, 3]).kind;
    assert_eq!(kind(3, 3), Kind::InBetween);
    assert_eq!(kind(4, 3), Kind::InBetween);
    assert_eq!(kind(3, 4), Kind::InBetween);
    for (give, receive, turn) in [
        (5, 3, Turn::Different),
        (1, 3, Turn::Different),
        (5, 2, Turn::FarApart),
        (1, 5, Turn::FarApart),
    ] {
        let kind = kind(give, receive);
        assert_eq!((kind.id(), kind.turn()), ("different", Some(turn)));
    }
}

/// Both agree, and one gives what the other does not.
#[test]
fn a_theme_is_one_sided_where_the_levels_are_two_steps_apart() {
    let set = built_in();
    let from = |four| match theme_of(&set, four).kind {
        Kind::OneSided { more, less } => {
            Some((more.giver, [more, less].map(|one| one.level().number())))
        }
        _ => None,
    };
    assert_eq!(from([4, 4, 2, 2]), Some((Person::First, [4, 2])));
    assert_eq!(from([1, 1, 5, 5]), Some((Person::Second, [5, 1])));
    // 4.5 and 2.5, as words: always and sometimes.
    assert_eq!(from([5, 4, 2, 3]), Some((Person::First, [5, 3])));
    assert_eq!(from([4, 4, 3, 2]), None);
    // What only one of the directions says is no agreement.
    assert_eq!(from([5, 5, 1, 6]), None);
    // Where somebody says something else, that comes first.
    assert_eq!(from([5, 3, 1, 1]), None);
}

/// A mean over two statements is less a matter of chance: one and a half steps are enough.
#[test]
fn with_more_than_one_statement_one_and_a_half_steps_are_enough() {
    let set = built_in();
    let kind = |first: [[u8; 2]; 2], second: [[u8; 2]; 2]| {
        let (mut one, mut two) = (all(0), all(0));
        (one[0], one[1]) = (first[0], first[1]);
        (two[0], two[1]) = (second[0], second[1]);
        compare(&set, Form::Long, &one, &two).themes[0].kind.id()
    };
    // Gaps of 2 and 1 in one direction.
    assert_eq!(kind([[3, 5], [3, 4]], [[3, 3], [3, 3]]), "different");
    assert_eq!(kind([[3, 4], [3, 4]], [[3, 3], [3, 3]]), "in-between");
    // Gaps that take each other away say nothing.
    assert_eq!(kind([[3, 5], [3, 1]], [[3, 3], [3, 3]]), "in-between");
    // Levels of 4 and 2.5.
    assert_eq!(kind([[3, 4], [2, 4]], [[4, 3], [4, 2]]), "one-sided");
    assert_eq!(kind([[3, 4], [3, 4]], [[4, 3], [4, 2]]), "in-between");
    // With one statement in a direction it takes two steps.
    assert_eq!(kind([[6, 4], [2, 4]], [[4, 3], [4, 3]]), "in-between");
    assert_eq!(kind([[6, 4], [2, 4]], [[4, 3], [4, 2]]), "one-sided");
}

/// The sign says who says more: positive where the giver does.
#[test]
fn a_gap_is_what_the_giver_says_minus_what_the_receiver_says() {
    let gap =
        |give, receive| Gap::between(crate::common::level(give), crate::common::level(receive));
    assert_eq!((gap(5, 1).steps(), gap(5, 1).size()), (4, 4));
    assert_eq!((gap(2, 4).steps(), gap(2, 4).size()), (-2, 2));
}

/// One answer outside the pair of a comparison is enough to say *low* no more.
#[test]
fn both_low_looks_at_answers_that_cannot_be_compared_too() {
    let set = built_in();
    assert_eq!(theme_of(&set, [1, 2, 2, 6]).kind, Kind::BothLow);
    assert_eq!(theme_of(&set, [1, 2, 3, 6]).kind, Kind::InBetween);
}

/// The same for *high*.
#[test]
fn both_high_looks_at_answers_that_cannot_be_compared_too() {
    let set = built_in();
    assert_eq!(theme_of(&set, [5, 4, 7, 4]).kind, Kind::BothHigh);
    assert_eq!(theme_of(&set, [5, 4, 7, 3]).kind, Kind::InBetween);
}

/// A side that is missing is never filled in.
#[test]
fn a_comparison_with_a_side_outside_the_scale_has_no_gap() {
    let set = built_in();
    for silence in [0, 6, 7] {
        let theme = theme_of(&set, [5, silence, silence, 1]);
        assert_eq!(theme.kind, Kind::NotComparable);
        assert!(
            theme
                .comparisons
                .iter()
                .flatten()
                .all(|c| c.gap().is_none())
        );
        assert_eq!(theme.quoted(), None);
    }
}

/// A theme is told about by the statement that shows most of it, in the direction with the larger mean gap.
#[test]
fn the_statement_that_is_quoted_points_as_the_theme_does() {
    let set = built_in();
    let quoted = |theme: &ThemeComparison| {
        let (place, one) = theme.quoted()?;
        Some((place, one.giver, one.gap()?.steps()))
    };
    assert_eq!(
        quoted(&theme_of(&set, [5, 3, 1, 3])),
        Some((0, Person::First, 2))
    );
    assert_eq!(
        quoted(&theme_of(&set, [5, 3, 1, 4])),
        Some((0, Person::Second, -3))
    );
    assert_eq!(quoted(&theme_of(&set, [3, 3, 3, 3])), None);
    let (mut one, mut two) = (all(3), all(3));
    // Gaps of 1 and 4 in the one direction, of −2 and 0 in the other.
    (one[0], one[1]) = ([5, 4], [3, 5]);
    (two[0], two[1]) = ([3, 3], [1, 3]);
    let comparison = compare(&set, Form::Long, &one, &two);
    assert_eq!(quoted(&comparison.themes[0]), Some((1, Person::First, 4)));
}

/// Two thirds of 12 is 8: with 8 answers a level is shown, with 7 it is not; for the balance 8 statements need both.
/// Of 28 it is 19.
#[test]
fn a_level_and_a_balance_are_shown_from_exactly_two_thirds_of_the_answers_on() {
    let set = built_in();
    let with = |answered: usize, give, form| {
        let mut raw = all(6);
        let asked = (0..STATEMENTS).filter(|&statement| asks(form, statement));
        for statement in asked.take(answered) {
            raw[statement] = [3, give];
        }
        let panel = panel(&set, &raw);
        let [receive, give] =
            Direction::BOTH.map(|direction| MeanLevel::of(&panel, &set, form, direction));
        let balance = Balance::of(&panel, &set, form);
        [receive.is_some(), give.is_some(), balance.is_some()]
    };
    for (form, enough) in [(Form::Mini, 4), (Form::Short, 8), (Form::Long, 19)] {
        assert_eq!(with(enough - 1, 3, form), [false; 3]);
        assert_eq!(with(enough, 3, form), [true; 3]);
        assert_eq!(with(enough, 7, form), [true, false, false]);
    }
}

/// The threshold of the measure: 0.9 steps at 6 statements, 0.64 at 12, 0.42 at 28.
#[test]
fn a_balance_has_a_side_from_the_threshold_on() {
    let side = |steps, statements| {
        let balance = Balance::new(steps, statements, statements);
        balance.map(|balance| balance.side().id())
    };
    for (statements, most) in [(6, 5), (12, 7), (24, 10), (28, 11)] {
        assert_eq!(side(0, statements), Some("in-balance"));
        assert_eq!(side(most, statements), Some("in-balance"));
        assert_eq!(side(-most, statements), Some("in-balance"));
        assert_eq!(side(most + 1, statements), Some("gives-more"));
        assert_eq!(side(-most - 1, statements), Some("receives-more"));
    }
    // With one statement it takes three steps.
    assert_eq!(side(2, 1), Some("in-balance"));
    assert_eq!(side(3, 1), Some("gives-more"));
}

/// 87.5 is shown as 88, whichever way the balance leans; all one way is 0.
#[test]
fn the_equality_score_is_rounded_half_up_and_leans_no_way() {
    let score = |steps, statements| {
        let balance = Balance::new(steps, statements, statements);
        balance.map(Balance::equality)
    };
    for (steps, statements, points) in [
        (0, 6, 100),
        (1, 2, 88),
        (1, 6, 96),  // 95.83
        (5, 12, 90), // 89.58
        (3, 8, 91),  // 90.625
        (6, 6, 75),
        (24, 6, 0),
        (48, 12, 0),
    ] {
        assert_eq!(
            score(steps, statements),
            Some(points),
            "{steps} {statements}"
        );
        assert_eq!(
            score(-steps, statements),
            Some(points),
            "{steps} {statements}"
        );
    }
}

/// A mean of 2.5 is *sometimes*; a mean of 1.5 is *not often*.
#[test]
fn a_mean_level_is_rounded_half_up() {
    let word = |sum| MeanLevel::new(sum, 8, 8).map(|mean| mean.level().number());
    for (sum, level) in [
        (8, 1),
        (11, 1),
        (12, 2),
        (19, 2),
        (20, 3),
        (35, 4),
        (36, 5),
        (40, 5),
    ] {
        assert_eq!(word(sum), Some(level), "{sum}");
    }
}

/// No answers, nothing to say: nothing is divided by nothing.
#[test]
fn nothing_is_said_of_no_answers() {
    for asked in [0, 12] {
        assert_eq!(MeanLevel::new(0, 0, asked), None);
        assert_eq!(Balance::new(0, 0, asked), None);
    }
}
