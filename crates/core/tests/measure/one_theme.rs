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
/// or more (12 of the 49 pairs of responses have); 16² − 12² are low, as many high; the rest is in
/// between.
#[test]
fn the_kinds_divide_all_2401_cases_of_a_theme_as_counted_by_hand() {
    let set = built_in();
    let mut counts = [0; 5];
    for case in 0..2_401_u32 {
        let responses = [0, 1, 2, 3].map(|place| (case / 7_u32.pow(place) % 7 + 1) as u8);
        let kind = match theme_of(&set, responses).kind {
            Kind::NotComparable => 0,
            Kind::Different { .. } => 1,
            Kind::BothLow => 2,
            Kind::BothHigh => 3,
            Kind::InBetween => 4,
        };
        counts[kind] += 1;
    }
    assert_eq!(counts, [576, 1_032, 112, 112, 569]);
}

/// A step is chance, two steps are a difference.
#[test]
fn a_gap_of_one_step_is_about_the_same_and_a_gap_of_two_is_different() {
    let set = built_in();
    let kind = |give, receive| theme_of(&set, [give, receive, 3, 3]).kind;
    assert_eq!(kind(3, 3), Kind::InBetween);
    assert_eq!(kind(4, 3), Kind::InBetween);
    assert_eq!(kind(3, 4), Kind::InBetween);
    assert_eq!(kind(5, 3), Kind::Different { largest: 2 });
    assert_eq!(kind(1, 3), Kind::Different { largest: 2 });
    assert_eq!(kind(5, 2), Kind::Different { largest: 3 });
    assert_eq!(kind(1, 5), Kind::Different { largest: 4 });
}

/// The sign says who says more: positive where the giver does.
#[test]
fn a_gap_is_what_the_giver_says_minus_what_the_receiver_says() {
    let gap =
        |give, receive| Gap::between(crate::common::level(give), crate::common::level(receive));
    assert_eq!((gap(5, 1).steps(), gap(5, 1).size()), (4, 4));
    assert_eq!((gap(2, 4).steps(), gap(2, 4).size()), (-2, 2));
    assert!(gap(2, 4).is_different() && !gap(3, 4).is_different());
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
        assert_eq!(theme.widest(), None);
    }
}

/// The widest gap of a theme is the one that is told about; the first one told where they tie.
#[test]
fn the_first_of_equally_wide_gaps_is_the_widest() {
    let set = built_in();
    assert_eq!(
        widest(&theme_of(&set, [5, 3, 1, 3])),
        Some((2, Person::First))
    );
    assert_eq!(
        widest(&theme_of(&set, [5, 3, 1, 4])),
        Some((-3, Person::Second))
    );
}

/// Two thirds of 12 is 8: with 8 answers a score is shown, with 7 it is not.
#[test]
fn a_score_is_shown_from_exactly_two_thirds_of_the_answers_on() {
    let set = built_in();
    let with = |answered: usize, form| {
        let mut raw = all(6);
        let asked = (0..24).filter(|&statement| asks(form, statement));
        for statement in asked.take(answered) {
            raw[statement] = [3, 7];
        }
        Scores::of(&panel(&set, &raw), &set, form)
    };
    assert_eq!(with(7, Form::Short).receive, None);
    assert_eq!(with(8, Form::Short).receive.map(Score::points), Some(50));
    assert_eq!(with(3, Form::Mini).receive, None);
    assert_eq!(with(4, Form::Mini).receive.map(Score::answers), Some(4));
    assert_eq!(with(15, Form::Long).receive, None);
    assert_eq!(with(16, Form::Long).receive.map(Score::asked), Some(24));
    assert_eq!(with(12, Form::Short).give, None);
    assert_eq!(with(12, Form::Short).overall, None);
}

/// The overall score counts both directions: 16 of 24.
#[test]
fn the_overall_score_is_shown_from_sixteen_of_twenty_four_answers_on() {
    let set = built_in();
    let mut raw = all(0);
    for statement in (0..24).step_by(2) {
        raw[statement][0] = 5;
    }
    for statement in [0, 2, 4] {
        raw[statement][1] = 1;
    }
    let scores = Scores::of(&panel(&set, &raw), &set, Form::Short);
    assert_eq!((scores.give, scores.overall), (None, None));
    raw[6][1] = 1;
    let scores = Scores::of(&panel(&set, &raw), &set, Form::Short);
    assert_eq!(scores.give, None);
    // 12 × 4 steps from 16 answers: 75 points, on average 4.
    assert_eq!(shown(scores.overall), Some((75, 4, 16)));
}

/// 12.5 points are shown as 13, 37.5 as 38; a mean of 2.5 is *sometimes*.
#[test]
fn points_and_words_are_rounded_half_up() {
    let score = |steps| Score::new(steps, 8, 8).map(|s| (s.points(), s.level().number()));
    assert_eq!(score(0), Some((0, 1)));
    assert_eq!(score(3), Some((9, 1))); // 9.375, mean 1.375
    assert_eq!(score(4), Some((13, 2))); // 12.5, mean 1.5
    assert_eq!(score(5), Some((16, 2))); // 15.625
    assert_eq!(score(11), Some((34, 2))); // 34.375, mean 2.375
    assert_eq!(score(12), Some((38, 3))); // 37.5, mean 2.5
    assert_eq!(score(27), Some((84, 4))); // 84.375, mean 4.375
    assert_eq!(score(28), Some((88, 5))); // 87.5, mean 4.5
    assert_eq!(score(32), Some((100, 5)));
}

/// No answers, no score: nothing is divided by nothing.
#[test]
fn a_score_from_no_answers_does_not_exist() {
    assert_eq!(Score::new(0, 0, 12), None);
    assert_eq!(Score::new(0, 0, 0), None);
}

/// 15 points apart is about the same, 16 is not.
#[test]
fn fifteen_points_apart_is_about_the_same_and_sixteen_is_not() {
    let score = |steps| Score::new(steps, 25, 25).unwrap();
    assert!(about_the_same(score(0), score(15)));
    assert!(!about_the_same(score(0), score(16)));
    assert!(about_the_same(score(60), score(75)));
    assert!(!about_the_same(score(76), score(60)));
}

/// 15.625 points apart is less than 16, although 0 and 16 stand on the screen.
#[test]
fn about_the_same_is_decided_before_rounding() {
    let (low, high) = (
        Score::new(0, 24, 24).unwrap(),
        Score::new(15, 24, 24).unwrap(),
    );
    assert_eq!(high.points() - low.points(), 16);
    assert!(about_the_same(low, high));
}
