//! The measure, held beside a second formulation of the same rules and beside numbers worked out
//! by hand.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod common;

use common::{Chance, built_in, response};
use serde_json::{Value, json};
use std::cmp::Reverse;
use tweeluik_core::measure::{
    BUILT_IN, Comparison, DirectedComparison, Direction, Form, Gap, Kind, MAX_SET_BYTES, Panel,
    PanelError, Person, QuestionSet, Response, Score, Scores, SetProblem, ThemeComparison,
    about_the_same,
};

// ---------------------------------------------------------------------------------------------
// Raw answers: 0 for none yet, 1–5 for a level, 6 for unknown, 7 for not applicable.

/// Per statement of the set: what the person receives, what the person gives.
type Raw = [[u8; 2]; 24];

/// The themes of the bank that belong to the mini form.
const MINI: [bool; 12] = [
    true, true, false, true, true, false, true, false, true, false, false, false,
];

fn panel(set: &QuestionSet, raw: &Raw) -> Panel {
    let mut panel = Panel::empty(set);
    for (statement, both) in set.statements().zip(raw) {
        for (direction, &number) in Direction::BOTH.into_iter().zip(both) {
            if number > 0 {
                panel.answer(statement.id(), direction, response(number));
            }
        }
    }
    panel
}

fn all(number: u8) -> Raw {
    [[number; 2]; 24]
}

fn compare(set: &QuestionSet, form: Form, first: &Raw, second: &Raw) -> Comparison {
    Comparison::of(set, form, &panel(set, first), &panel(set, second))
}

/// People of all temperaments: agreeing, contrary, content, discontented, and silent ones.
fn some_pair(chance: &mut Chance) -> [Raw; 2] {
    let silence = chance.one_of(&[0, 5, 30, 34, 90]);
    let mut pair = [all(0); 2];
    for theme in 0..12 {
        let mood = chance.below(5);
        for statement in [2 * theme, 2 * theme + 1] {
            for [giver, receiver] in [[0, 1], [1, 0]] {
                let base = 1 + chance.below(5) as u8;
                let [give, receive] = match mood {
                    0 => [base, 1 + chance.below(5) as u8],
                    1 => [base, base],
                    2 => [4 + chance.below(2) as u8, 4 + chance.below(2) as u8],
                    3 => [1 + chance.below(2) as u8, 1 + chance.below(2) as u8],
                    _ => [base, (base + chance.below(3) as u8).clamp(2, 6) - 1],
                };
                pair[giver][statement][1] = give;
                pair[receiver][statement][0] = receive;
            }
            for raw in pair.iter_mut().flat_map(|raw| &mut raw[statement]) {
                if chance.percent(silence) {
                    *raw = chance.one_of(&[0, 6, 7]);
                }
            }
        }
    }
    pair
}

// ---------------------------------------------------------------------------------------------
// The same rules once more, from the raw answers: fractions, explicit tuples, counting.

fn on_scale(number: u8) -> bool {
    matches!(number, 1..=5)
}

fn asks(form: Form, statement: usize) -> bool {
    match form {
        Form::Long => true,
        Form::Short => statement.is_multiple_of(2),
        Form::Mini => statement.is_multiple_of(2) && MINI[statement / 2],
    }
}

/// The answers on the scale in some directions, and how many were asked.
fn heard(raw: &Raw, form: Form, directions: &[usize]) -> (Vec<u128>, u128) {
    let asked: Vec<u8> = (0..24)
        .filter(|&statement| asks(form, statement))
        .flat_map(|statement| directions.iter().map(move |&d| raw[statement][d]))
        .collect();
    let levels = asked.iter().copied().filter(|&number| on_scale(number));
    (levels.map(u128::from).collect(), asked.len() as u128)
}

/// Points, word and count of a score that may be shown.
fn reference_score(raw: &Raw, form: Form, directions: &[usize]) -> Option<(u32, u8, u32)> {
    let (levels, asked) = heard(raw, form, directions);
    let count = levels.len() as u128;
    if count == 0 || 3 * count < 2 * asked {
        return None;
    }
    let sum: u128 = levels.iter().sum();
    // The mean of (x − 1) / 4 is (sum − count) / (4 × count); the points are the whole number p
    // with p − ½ ≤ 100 × mean < p + ½.
    let doubled = 200 * (sum - count);
    let points = (0..=100u128).find(|p| doubled < (2 * p + 1) * 4 * count)?;
    let word = (1..=5u128).find(|w| 2 * sum < (2 * w + 1) * count)?;
    Some((points as u32, word as u8, count as u32))
}

/// Exact points × 4 × count, and 4 × count.
fn fraction(raw: &Raw, form: Form, directions: &[usize]) -> (u128, u128) {
    let (levels, _) = heard(raw, form, directions);
    let count = levels.len() as u128;
    (100 * (levels.iter().sum::<u128>() - count), 4 * count)
}

#[derive(Debug, PartialEq)]
struct ReferenceTheme {
    theme: usize,
    kind: &'static str,
    /// The largest gap with its sign, and whose giving it is about.
    widest: Option<(i8, Person)>,
    /// The mean of all answers on the scale, × 5 040 (divisible by every count up to 8).
    mean: u32,
}

fn reference_themes(form: Form, [first, second]: &[Raw; 2]) -> Vec<ReferenceTheme> {
    let mut themes = Vec::new();
    for theme in 0..12 {
        // Give and receive of every directed comparison, in the order in which they are shown.
        let mut pairs: Vec<(Person, u8, u8)> = Vec::new();
        for statement in [2 * theme, 2 * theme + 1] {
            if asks(form, statement) {
                pairs.push((Person::First, first[statement][1], second[statement][0]));
                pairs.push((Person::Second, second[statement][1], first[statement][0]));
            }
        }
        if pairs.is_empty() {
            continue;
        }
        let levels: Vec<u8> = pairs
            .iter()
            .flat_map(|&(_, give, receive)| [give, receive])
            .filter(|&number| on_scale(number))
            .collect();
        let gaps: Vec<(i8, Person)> = pairs
            .iter()
            .filter(|(_, give, receive)| on_scale(*give) && on_scale(*receive))
            .map(|&(giver, give, receive)| (give as i8 - receive as i8, giver))
            .collect();
        let widest = (0..=4)
            .rev()
            .find_map(|size| gaps.iter().find(|(gap, _)| gap.abs() == size).copied());
        let kind = if gaps.is_empty() {
            "not-comparable"
        } else if gaps.iter().any(|(gap, _)| gap.abs() >= 2) {
            "different"
        } else if levels.iter().all(|&level| level <= 2) {
            "both-low"
        } else if levels.iter().all(|&level| level >= 4) {
            "both-high"
        } else {
            "in-between"
        };
        let sum: u32 = levels.iter().copied().map(u32::from).sum();
        themes.push(ReferenceTheme {
            theme,
            kind,
            widest,
            mean: (5_040 * sum).checked_div(levels.len() as u32).unwrap_or(0),
        });
    }
    themes
}

fn reference_order(themes: &[ReferenceTheme]) -> Vec<usize> {
    let mut order: Vec<(u8, u32, usize)> = themes
        .iter()
        .enumerate()
        .filter_map(|(place, theme)| {
            let size = theme.widest.map_or(0, |(gap, _)| gap.abs());
            let class = match (theme.kind, size) {
                ("different", 4) => 1,
                ("different", 3) => 2,
                ("both-low", _) => 3,
                ("different", 2) => 4,
                _ => return None,
            };
            Some((class, theme.mean, place))
        })
        .collect();
    order.sort_unstable();
    order
        .into_iter()
        .map(|(_, _, place)| place)
        .take(3)
        .collect()
}

fn reference_strength(themes: &[ReferenceTheme]) -> Option<usize> {
    (0..themes.len())
        .filter(|&place| themes[place].kind == "both-high")
        .max_by_key(|&place| (themes[place].mean, Reverse(place)))
}

fn shown(score: Option<Score>) -> Option<(u32, u8, u32)> {
    score.map(|score| (score.points(), score.level().number(), score.answers()))
}

fn widest(theme: &ThemeComparison) -> Option<(i8, Person)> {
    let widest = theme.widest()?;
    Some((widest.gap()?.steps(), widest.giver))
}

const RECEIVE: &[usize] = &[0];
const GIVE: &[usize] = &[1];
const BOTH: &[usize] = &[0, 1];

/// A hundred thousand sessions, the forms in turn; together they must reach every case.
fn hundred_thousand(mut look: impl FnMut(&QuestionSet, Form, &[Raw; 2])) {
    let set = built_in();
    for seed in 0..100_000_u64 {
        let pair = some_pair(&mut Chance::seeded(seed));
        look(&set, Form::ALL[(seed % 3) as usize], &pair);
    }
}

/// Points, words and the two-thirds rule agree with a second formulation of the formula.
#[test]
fn scores_agree_with_the_reference_on_a_hundred_thousand_sessions() {
    let (mut visible, mut hidden) = (0, 0);
    hundred_thousand(|set, form, pair| {
        for raw in pair {
            let scores = Scores::of(&panel(set, raw), set, form);
            for (score, directions) in [
                (scores.receive, RECEIVE),
                (scores.give, GIVE),
                (scores.overall, BOTH),
            ] {
                let expected = reference_score(raw, form, directions);
                assert_eq!(shown(score), expected, "{form:?} {directions:?} {raw:?}");
                if expected.is_some() {
                    visible += 1;
                } else {
                    hidden += 1;
                }
            }
        }
    });
    assert!(visible > 100_000 && hidden > 50_000, "{visible} {hidden}");
}

/// Kind and widest gap of every theme agree with a second formulation of the rules.
#[test]
fn kinds_and_widest_gaps_agree_with_the_reference_on_a_hundred_thousand_sessions() {
    let mut kinds = std::collections::BTreeMap::<&str, usize>::new();
    hundred_thousand(|set, form, pair| {
        let comparison = compare(set, form, &pair[0], &pair[1]);
        let expected = reference_themes(form, pair);
        assert_eq!(comparison.themes.len(), expected.len());
        for (theme, expected) in comparison.themes.iter().zip(&expected) {
            assert_eq!(theme.theme, expected.theme);
            assert_eq!(theme.kind.id(), expected.kind, "{form:?} {pair:?}");
            assert_eq!(widest(theme), expected.widest, "{form:?} {pair:?}");
            if let Kind::Different { largest } = theme.kind {
                let size = expected.widest.map(|(gap, _)| gap.unsigned_abs());
                assert_eq!(Some(largest), size);
            }
            *kinds.entry(expected.kind).or_default() += 1;
        }
    });
    assert_eq!(kinds.len(), 5, "{kinds:?}");
    assert!(kinds.values().all(|&count| count > 20_000), "{kinds:?}");
}

/// The order of conversation and the shared strength agree with a sort by explicit tuples.
#[test]
fn suggestions_and_strength_agree_with_the_reference_on_a_hundred_thousand_sessions() {
    let mut lengths = [0; 4];
    let mut strengths = [0; 2];
    hundred_thousand(|set, form, pair| {
        let comparison = compare(set, form, &pair[0], &pair[1]);
        let themes = reference_themes(form, pair);
        let order = reference_order(&themes);
        let strength = reference_strength(&themes);
        assert_eq!(comparison.suggested, order, "{form:?} {pair:?}");
        assert_eq!(comparison.strength, strength, "{form:?} {pair:?}");
        lengths[order.len()] += 1;
        strengths[usize::from(strength.is_some())] += 1;
    });
    assert!(lengths.iter().all(|&count| count > 500), "{lengths:?}");
    assert!(
        strengths.iter().all(|&count| count > 5_000),
        "{strengths:?}"
    );
}

/// *About the same* is the same question when it is asked of exact fractions.
#[test]
fn about_the_same_agrees_with_the_reference_on_a_hundred_thousand_sessions() {
    let mut answers = [0; 2];
    hundred_thousand(|set, form, pair| {
        let [one, two] = pair
            .each_ref()
            .map(|raw| Scores::of(&panel(set, raw), set, form));
        for (one, two, directions) in [
            (one.receive, two.receive, RECEIVE),
            (one.give, two.give, GIVE),
            (one.overall, two.overall, BOTH),
        ] {
            let (Some(one), Some(two)) = (one, two) else {
                continue;
            };
            let [(a, b), (c, d)] = pair.each_ref().map(|raw| fraction(raw, form, directions));
            let same = (a * d).abs_diff(c * b) < 16 * b * d;
            assert_eq!(about_the_same(one, two), same, "{form:?} {pair:?}");
            assert_eq!(about_the_same(two, one), same, "{form:?} {pair:?}");
            answers[usize::from(same)] += 1;
        }
    });
    assert!(answers.iter().all(|&count| count > 20_000), "{answers:?}");
}

/// A score never leaves its scale, whatever is answered.
#[test]
fn every_score_lies_between_0_and_100_and_rests_on_no_more_answers_than_asked() {
    for asked in 1..=48 {
        for answers in 0..=asked {
            for steps in 0..=4 * answers {
                let Some(score) = Score::new(steps, answers, asked) else {
                    continue;
                };
                assert!(score.points() <= 100);
                assert!(score.answers() <= score.asked());
                assert_eq!(score.asked(), asked);
            }
        }
    }
}

// ---------------------------------------------------------------------------------------------
// Symmetry and independence

fn mirrored(comparison: &DirectedComparison) -> DirectedComparison {
    DirectedComparison {
        giver: comparison.giver.other(),
        ..*comparison
    }
}

/// Nobody is treated differently for answering first.
#[test]
fn swapping_the_people_mirrors_the_result_and_changes_nothing_else() {
    let set = built_in();
    for seed in 0..6_000 {
        let form = Form::ALL[(seed % 3) as usize];
        let [first, second] = some_pair(&mut Chance::seeded(seed));
        let there = compare(&set, form, &first, &second);
        let back = compare(&set, form, &second, &first);
        assert_eq!(there.suggested, back.suggested);
        assert_eq!(there.strength, back.strength);
        assert_eq!(there.themes.len(), back.themes.len());
        for (there, back) in there.themes.iter().zip(&back.themes) {
            assert_eq!((there.theme, there.kind), (back.theme, back.kind));
            let size =
                |theme: &ThemeComparison| theme.widest().and_then(|w| w.gap()).map(Gap::size);
            assert_eq!(size(there), size(back));
            let turned: Vec<_> = there
                .comparisons
                .iter()
                .map(|[one, two]| [mirrored(two), mirrored(one)])
                .collect();
            assert_eq!(turned, back.comparisons);
        }
    }
}

/// What somebody does not answer is missing there, and is not felt anywhere else.
#[test]
fn one_answer_less_never_changes_the_comparison_of_another_theme() {
    let set = built_in();
    let mut changed_here = 0;
    for seed in 0..6_000 {
        let mut chance = Chance::seeded(seed);
        let form = Form::ALL[(seed % 3) as usize];
        let [first, second] = some_pair(&mut chance);
        let before = compare(&set, form, &first, &second);
        let (statement, direction) = (chance.below(24), chance.below(2));
        let silence = chance.one_of(&[0, 6, 7]);
        let mut less = [first, second];
        less[chance.below(2)][statement][direction] = silence;
        let after = compare(&set, form, &less[0], &less[1]);
        for (before, after) in before.themes.iter().zip(&after.themes) {
            if before.theme == statement / 2 {
                changed_here += usize::from(before != after);
            } else {
                assert_eq!(before, after);
            }
        }
    }
    assert!(changed_here > 1_000, "{changed_here}");
}

/// *I don't know* and *doesn't apply* weigh nothing: they count like no answer at all.
#[test]
fn a_response_outside_the_scale_counts_like_no_answer() {
    let set = built_in();
    for seed in 0..3_000 {
        let form = Form::ALL[(seed % 3) as usize];
        let pair = some_pair(&mut Chance::seeded(seed));
        let silent = pair.map(|raw| raw.map(|both| both.map(|n| if n > 5 { 0 } else { n })));
        let with = compare(&set, form, &pair[0], &pair[1]);
        let without = compare(&set, form, &silent[0], &silent[1]);
        assert_eq!(with.suggested, without.suggested);
        assert_eq!(with.strength, without.strength);
        for (with, without) in with.themes.iter().zip(&without.themes) {
            assert_eq!(with.kind, without.kind);
            assert_eq!(widest(with), widest(without));
        }
        for (with, without) in pair.iter().zip(&silent) {
            let scores = |raw| Scores::of(&panel(&set, raw), &set, form);
            assert_eq!(scores(with), scores(without));
        }
    }
}

/// The long form's second statements leave no trace in the short form.
#[test]
fn statements_that_a_form_does_not_ask_are_not_counted() {
    let set = built_in();
    for seed in 0..2_000 {
        let pair = some_pair(&mut Chance::seeded(seed));
        for form in [Form::Mini, Form::Short] {
            let mut only = pair;
            for raw in &mut only {
                for statement in (0..24).filter(|&s| !asks(form, s)) {
                    raw[statement] = [0, 0];
                }
            }
            let of = |pair: &[Raw; 2]| compare(&set, form, &pair[0], &pair[1]);
            assert_eq!(of(&pair), of(&only));
            let scores = |raw| Scores::of(&panel(&set, raw), &set, form);
            assert_eq!(scores(&pair[0]), scores(&only[0]));
        }
    }
}

// ---------------------------------------------------------------------------------------------
// One theme of one statement, exhaustively, and cases worked out by hand

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
    let gap = |give, receive| Gap::between(common::level(give), common::level(receive));
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

// ---------------------------------------------------------------------------------------------
// What to talk about

/// For chosen themes of the short form: give and receive, the same in both directions. All other
/// themes are in between.
fn with_themes(set: &QuestionSet, themes: &[(usize, u8, u8)]) -> Comparison {
    let (mut first, mut second) = (all(3), all(3));
    for &(theme, give, receive) in themes {
        first[2 * theme] = [receive, give];
        second[2 * theme] = [receive, give];
    }
    compare(set, Form::Short, &first, &second)
}

/// Gaps of 4 before gaps of 3, then what both call rare, then gaps of 2.
#[test]
fn large_gaps_come_first_then_both_low_then_gaps_of_two() {
    let set = built_in();
    let all = [(0, 4, 2), (1, 1, 1), (2, 4, 1), (3, 5, 1)];
    assert_eq!(with_themes(&set, &all).suggested, [3, 2, 1]);
    assert_eq!(with_themes(&set, &all[..3]).suggested, [2, 1, 0]);
    assert_eq!(with_themes(&set, &all[..2]).suggested, [1, 0]);
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
    assert_eq!(with_themes(&set, &[(4, 2, 2), (8, 1, 2)]).suggested, [8, 4]);
}

/// The mean is taken over all answers there are, and compared as a fraction.
#[test]
fn the_mean_of_a_theme_counts_answers_that_cannot_be_compared() {
    let set = built_in();
    let (mut first, mut second) = (all(3), all(3));
    // Theme 1: 4 and 1 compared, and a 1 beside no answer: mean 2. Theme 0: 4 and 1: mean 2.5.
    for (theme, alone) in [(0, 6), (1, 1)] {
        first[2 * theme] = [6, 4];
        second[2 * theme] = [1, alone];
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
    first[2 * 3] = [3, 5];
    let comparison = compare(&set, Form::Mini, &first, &second);
    assert_eq!(comparison.suggested, [2]);
    assert_eq!(comparison.themes[2].theme, 3);
}

/// The opening sentence counts themes; the count must be of what is in the comparison.
#[test]
fn themes_can_be_counted_by_kind() {
    let set = built_in();
    let comparison = with_themes(&set, &[(0, 5, 1), (5, 1, 1), (6, 2, 2)]);
    assert_eq!(comparison.count(|kind| kind == Kind::BothLow), 2);
    assert_eq!(comparison.count(|kind| kind == Kind::InBetween), 9);
}

// ---------------------------------------------------------------------------------------------
// Panels

/// An answer to a statement that nobody asked goes nowhere.
#[test]
fn an_answer_to_an_unknown_statement_changes_nothing() {
    let set = built_in();
    let mut panel = Panel::empty(&set);
    panel.answer("no-such-statement", Direction::Give, Response::Unknown);
    assert_eq!(panel, Panel::empty(&set));
}

/// The save format's words for a response go there and back, and nothing else is one.
#[test]
fn only_the_seven_codes_are_responses() {
    for number in 1..=7 {
        assert_eq!(
            Response::parse(response(number).code()),
            Some(response(number))
        );
    }
    for code in [
        "", "0", "6", "01", "1 ", " 1", "-1", "3.5", "+3", "NA", "null", "３",
    ] {
        assert_eq!(Response::parse(code), None, "{code}");
    }
}

/// A panel made for one set is refused by another.
#[test]
fn a_panel_fits_only_the_set_it_was_made_for() {
    let panel = Panel::empty(&common::small_set());
    assert_eq!(panel.check(&common::small_set()), Ok(()));
    assert_eq!(panel.check(&built_in()), Err(PanelError::OtherStatements));
}

// ---------------------------------------------------------------------------------------------
// The built-in set

/// The bank as it was checked: twelve themes, twenty-four pairs, six themes in the mini form.
#[test]
fn the_built_in_set_has_the_themes_and_pairs_of_the_bank() {
    let set = built_in();
    assert_eq!(set.themes().len(), 12);
    assert_eq!(set.statements().count(), 24);
    assert_eq!(set.count(Form::Mini), (6, 6));
    assert_eq!(set.count(Form::Short), (12, 12));
    assert_eq!(set.count(Form::Long), (12, 24));
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
    let set = built_in();
    assert_eq!(set.languages(), ["nl", "en"]);
    for theme in set.themes() {
        let mut texts = vec![theme.title()];
        texts.extend(theme.prompts());
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
    let set = built_in();
    for theme in set.themes() {
        assert!(!theme.sources().is_empty(), "{}", theme.id());
        assert!(theme.prompts().len() >= 3, "{}", theme.id());
        for source in theme.sources() {
            assert!(set.sources().iter().any(|known| known.id() == source));
        }
    }
}

/// Every source that is credited is the source of a theme, and is credited to the letter.
#[test]
fn every_source_of_the_built_in_set_is_named_by_a_theme() {
    let set = built_in();
    let file: Value = serde_json::from_str(BUILT_IN).unwrap();
    for (number, source) in set.sources().iter().enumerate() {
        assert_eq!(file["sources"][number]["credit"], json!(source.credit()));
        let names =
            |theme: &tweeluik_core::measure::Theme| theme.sources().contains(&source.id().into());
        assert!(set.themes().iter().any(names), "{}", source.id());
    }
}

fn text<'a>(
    set: &'a QuestionSet,
    statement: &str,
    direction: Direction,
) -> &'a tweeluik_core::measure::LocalText {
    let mut all = set.statements();
    all.find(|s| s.id() == statement).unwrap().text(direction)
}

/// Without a name the sentences are the bank's own.
#[test]
fn without_a_name_the_sentences_read_as_in_the_bank() {
    let set = built_in();
    let read = |id, direction, language| text(&set, id, direction).with_other(language, None);
    assert_eq!(
        read("gezien-1", Direction::Give, "nl"),
        "Ik kijk naar de ander als persoon, niet alleen naar de rol van de ander."
    );
    assert_eq!(
        read("gezien-1", Direction::Receive, "en"),
        "The other person looks at me as a person, not only at my role."
    );
    assert_eq!(
        read("gezien-2", Direction::Give, "en"),
        "I make sure the other person feels welcome with me."
    );
    assert_eq!(
        read("gezien-2", Direction::Receive, "nl"),
        "Ik voel me welkom bij de ander."
    );
}

/// With a name the other is called by it, wherever the other is meant.
#[test]
fn a_name_takes_the_place_of_every_placeholder() {
    let set = built_in();
    let give = text(&set, "gezien-1", Direction::Give);
    assert_eq!(
        give.with_other("nl", Some("Sanne")),
        "Ik kijk naar Sanne als persoon, niet alleen naar de rol van Sanne."
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
        "Ik voel me welkom bij {other|x}."
    );
}

/// A language that a set lacks is answered with one that it has, never with nothing.
#[test]
fn a_missing_language_falls_back_to_one_of_the_set() {
    let set = built_in();
    let title = set.themes()[0].title();
    assert!(["Gezien worden", "Being seen"].contains(&title.get("fr")));
}

// ---------------------------------------------------------------------------------------------
// Sets from elsewhere

fn good() -> Value {
    json!({
        "format": "tweeluik-question-set/1",
        "id": "mine",
        "version": "2",
        "title": {"nl": "Titel", "en": "Title"},
        "languages": ["nl", "en"],
        "sources": [{"id": "bron", "credit": "Iemand, «Iets»"}],
        "themes": [{
            "id": "thema",
            "title": {"nl": "Thema", "en": "Theme"},
            "mini": true,
            "sources": ["bron"],
            "statements": [{
                "id": "een",
                "form": "short",
                "receive": {"nl": "{other|De ander} groet mij.", "en": "{other|They} greet me."},
                "give": {"nl": "Ik groet {other|de ander}.", "en": "I greet {other|them}."}
            }],
            "prompts": [{"nl": "Hoe dan?", "en": "How?"}]
        }]
    })
}

fn parse(value: &Value) -> Result<QuestionSet, (SetProblem, String)> {
    QuestionSet::parse(&value.to_string()).map_err(|error| (error.problem, error.place))
}

/// The value at a path such as `/themes/0/id`, replaced.
fn broken(path: &str, by: Value) -> Result<QuestionSet, (SetProblem, String)> {
    let mut value = good();
    *value.pointer_mut(path).expect(path) = by;
    parse(&value)
}

fn problem(result: Result<QuestionSet, (SetProblem, String)>) -> SetProblem {
    result.expect_err("a broken set").0
}

/// The set that the following tests break is itself whole.
#[test]
fn a_small_set_that_follows_the_rules_is_read() {
    let set = parse(&good()).unwrap();
    assert_eq!(set.key(), "mine/2");
    assert_eq!(set.title().get("en"), "Title");
    assert_eq!(set.count(Form::Long), (1, 1));
}

/// Whoever writes a set is told what is wrong and where.
#[test]
fn every_problem_of_a_set_is_named_with_its_place() {
    use SetProblem::*;
    let statement = &good()["themes"][0]["statements"][0];
    let theme = &good()["themes"][0];
    let mut second = statement.clone();
    second["id"] = json!("thema");
    let cases = [
        (
            "/format",
            json!("tweeluik-question-set/2"),
            OtherFormat,
            "format",
        ),
        ("/id", json!("Mine"), BadId, "id"),
        ("/id", json!(""), BadId, "id"),
        ("/version", json!("1.0"), BadId, "version"),
        (
            "/languages",
            json!(["nl", "__proto__"]),
            BadId,
            "languages[1]",
        ),
        ("/themes/0/id", json!("a".repeat(41)), BadId, "themes[0].id"),
        (
            "/themes/0/statements/0/id",
            json!("é"),
            BadId,
            "themes[0].statements[0].id",
        ),
        ("/sources/0/id", json!("a/b"), BadId, "sources[0].id"),
        ("/languages", json!(["nl", "nl"]), DoubleId, "languages[1]"),
        (
            "/themes/0/statements/0/id",
            json!("thema"),
            DoubleId,
            "themes[0].statements[0].id",
        ),
        (
            "/themes/0/statements",
            json!([statement, second]),
            DoubleId,
            "themes[0].statements[1].id",
        ),
        ("/themes", json!([theme, theme]), DoubleId, "themes[1].id"),
        ("/languages", json!([]), WrongCount, "languages"),
        ("/themes", json!([]), WrongCount, "themes"),
        ("/themes", json!(vec![theme; 41]), WrongCount, "themes"),
        (
            "/themes/0/statements",
            json!([]),
            WrongCount,
            "themes[0].statements",
        ),
        (
            "/themes/0/statements",
            json!(vec![statement; 5]),
            WrongCount,
            "themes[0].statements",
        ),
        (
            "/themes/0/prompts",
            json!([]),
            WrongCount,
            "themes[0].prompts",
        ),
        ("/languages", json!(["nl", "en", "fr"]), Languages, "title"),
        (
            "/themes/0/title",
            json!({"nl": "Thema"}),
            Languages,
            "themes[0].title",
        ),
        (
            "/themes/0/title",
            json!({"nl": "T", "en": "T", "fr": "T"}),
            Languages,
            "themes[0].title",
        ),
        (
            "/themes/0/prompts/0",
            json!({}),
            Languages,
            "themes[0].prompts[0]",
        ),
        ("/title/nl", json!(" "), BadText, "title.nl"),
        ("/title/en", json!("a".repeat(401)), BadText, "title.en"),
        (
            "/sources/0/credit",
            json!("a\u{0}"),
            BadText,
            "sources[0].credit",
        ),
        (
            "/themes/0/prompts/0/en",
            json!("a\nb"),
            BadText,
            "themes[0].prompts[0].en",
        ),
        (
            "/themes/0/statements/0/give/nl",
            json!("Ik {ander}."),
            BadPlaceholder,
            "themes[0].statements[0].give.nl",
        ),
        (
            "/themes/0/statements/0/receive/en",
            json!("{other|}"),
            BadPlaceholder,
            "themes[0].statements[0].receive.en",
        ),
        (
            "/themes/0/statements/0/receive/en",
            json!("{other|a"),
            BadPlaceholder,
            "themes[0].statements[0].receive.en",
        ),
        (
            "/themes/0/statements/0/receive/en",
            json!("a}"),
            BadPlaceholder,
            "themes[0].statements[0].receive.en",
        ),
        (
            "/themes/0/statements/0/receive/en",
            json!("{other|{other|a}}"),
            BadPlaceholder,
            "themes[0].statements[0].receive.en",
        ),
        (
            "/themes/0/statements/0/form",
            json!("long"),
            NoShortStatement,
            "themes[0].statements",
        ),
        ("/themes/0/mini", json!(false), NoMiniTheme, "themes"),
        (
            "/themes/0/sources",
            json!(["elders"]),
            UnknownSource,
            "themes[0].sources[0]",
        ),
        (
            "/themes/0/mini",
            json!("yes"),
            NotReadable,
            "themes[0].mini",
        ),
        (
            "/themes/0/statements/0/form",
            json!("middle"),
            NotReadable,
            "themes[0].statements[0].form",
        ),
    ];
    for (path, by, expected, place) in cases {
        let (problem, found) = broken(path, by.clone()).expect_err(path);
        assert_eq!(problem, expected, "{path} {by}");
        assert_eq!(found, place, "{path} {by}");
    }
}

/// A file that is no JSON is told the line and the column where it stops being it.
#[test]
fn a_file_that_is_no_json_is_told_line_and_column() {
    for (text, place) in [
        ("", "1:1"),
        ("{]", "1:2"),
        ("{\n  \"id\": \"é\" \"\n}", "2:13"),
        ("{} {}", "1:4"),
    ] {
        let error = QuestionSet::parse(text).expect_err(text);
        assert_eq!(
            (error.problem, &*error.place),
            (SetProblem::NotReadable, place)
        );
    }
}

/// The table above misses no kind of problem; a new one does not compile here.
#[test]
fn every_kind_of_problem_occurs() {
    use SetProblem::*;
    let name = |problem| match problem {
        TooLarge => "too large",
        NotReadable => "not readable",
        OtherFormat => "other format",
        BadId => "bad id",
        DoubleId => "double id",
        WrongCount => "wrong count",
        Languages => "languages",
        BadText => "bad text",
        BadPlaceholder => "bad placeholder",
        NoShortStatement => "no short statement",
        NoMiniTheme => "no mini theme",
        UnknownSource => "unknown source",
    };
    let too_large = QuestionSet::parse(&" ".repeat(MAX_SET_BYTES + 1)).expect_err("too large");
    let seen: std::collections::BTreeSet<_> = [
        too_large.problem,
        problem(parse(&json!([]))),
        problem(broken("/format", json!("x"))),
        problem(broken("/id", json!("X"))),
        problem(broken("/themes/0/id", json!("bron"))),
        problem(broken("/themes", json!([]))),
        problem(broken("/title", json!({}))),
        problem(broken("/title/nl", json!(""))),
        problem(broken("/title/nl", json!("{"))),
        problem(broken("/themes/0/statements/0/form", json!("long"))),
        problem(broken("/themes/0/mini", json!(false))),
        problem(broken("/themes/0/sources", json!(["x"]))),
    ]
    .into_iter()
    .map(name)
    .collect();
    assert_eq!(seen.len(), 12, "{seen:?}");
}

/// A set of 300 KB is refused before it is parsed.
#[test]
fn a_set_that_is_too_large_is_refused_unread() {
    let mut value = good();
    value["themes"][0]["prompts"] = json!(vec![json!({"nl": "a".repeat(300), "en": "b"}); 1_000]);
    assert!(value.to_string().len() > 300_000);
    assert_eq!(parse(&value).map_err(|(p, _)| p), Err(SetProblem::TooLarge));
    let padded =
        |bytes: usize| format!("{}{}", good(), " ".repeat(bytes - good().to_string().len()));
    assert!(QuestionSet::parse(&padded(MAX_SET_BYTES)).is_ok());
    assert!(QuestionSet::parse(&padded(MAX_SET_BYTES + 1)).is_err());
}

/// Text that would turn or hide what stands beside it is no plain text.
#[test]
fn control_characters_and_changes_of_writing_direction_are_refused() {
    let strange = [
        '\u{0}', '\u{7}', '\t', '\u{1b}', '\u{7f}', '\u{85}', '\u{202a}', '\u{202e}', '\u{2066}',
        '\u{2069}',
    ];
    for c in strange {
        for path in ["/title/nl", "/themes/0/prompts/0/en", "/sources/0/credit"] {
            let result = broken(path, json!(format!("voor{c}na")));
            assert_eq!(problem(result), SetProblem::BadText, "{c:?} {path}");
        }
    }
}

/// A hundred thousand brackets must not exhaust the stack.
#[test]
fn deep_nesting_is_refused_without_a_crash() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let depth = if open == "[" { 100_000 } else { 40_000 };
        let deep = format!("{}1{}", open.repeat(depth), close.repeat(depth));
        assert!(deep.len() <= MAX_SET_BYTES);
        for text in [
            deep.clone(),
            open.repeat(depth),
            good().to_string().replacen("\"Titel\"", &deep, 1),
            good()
                .to_string()
                .replacen("{\"format\"", &format!("{{\"x\":{deep},\"format\""), 1),
        ] {
            let refused = QuestionSet::parse(&text).map_err(|error| error.problem);
            assert!(
                matches!(refused, Err(SetProblem::NotReadable | SetProblem::TooLarge)),
                "{refused:?}"
            );
        }
    }
}

/// What the format does not know is refused, not skipped: it may be a misspelt field.
#[test]
fn unknown_fields_are_refused_at_every_level() {
    for path in ["", "/sources/0", "/themes/0", "/themes/0/statements/0"] {
        for name in ["extra", "__proto__", "constructor"] {
            let mut value = good();
            let object = value.pointer_mut(path).unwrap().as_object_mut().unwrap();
            object.insert(name.to_owned(), json!({}));
            assert_eq!(
                problem(parse(&value)),
                SetProblem::NotReadable,
                "{path} {name}"
            );
        }
    }
}

/// A language called `__proto__` is no language.
#[test]
fn a_text_in_an_unlisted_language_is_refused() {
    let result = broken("/title", json!({"nl": "a", "en": "b", "__proto__": "c"}));
    assert_eq!(problem(result), SetProblem::Languages);
}

/// A field that stands twice has no one meaning.
#[test]
fn a_field_that_stands_twice_is_refused() {
    let twice = good()
        .to_string()
        .replacen("{\"format\"", "{\"version\":\"2\",\"format\"", 1);
    let error = QuestionSet::parse(&twice).expect_err("twice");
    assert_eq!(error.problem, SetProblem::NotReadable);
}

/// A text that stands twice in one language has no one meaning either.
#[test]
fn a_language_that_stands_twice_in_a_text_is_refused() {
    let twice =
        good()
            .to_string()
            .replacen("\"nl\":\"Titel\"", "\"nl\":\"Een\",\"nl\":\"Twee\"", 1);
    assert!(twice.contains("Twee"));
    assert!(QuestionSet::parse(&twice).is_err());
}

/// Whatever is cut off or changed in a set, reading it ends with a value or an error.
#[test]
fn no_damaged_set_makes_reading_panic() {
    let text = good().to_string();
    for end in (0..text.len()).filter(|&end| text.is_char_boundary(end)) {
        assert!(QuestionSet::parse(&text[..end]).is_err(), "{end}");
    }
    let mut chance = Chance::seeded(4);
    for _ in 0..20_000 {
        let mut bytes = text.clone().into_bytes();
        let place = chance.below(bytes.len());
        bytes[place] ^= 1 << chance.below(8);
        let read = QuestionSet::parse(&String::from_utf8_lossy(&bytes));
        if let Ok(set) = read {
            assert_eq!(set.count(Form::Long), (1, 1));
        }
    }
}
