//! The same rules once more, from the raw answers: fractions, explicit tuples, counting..

use crate::support::*;

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
