//! The same rules once more, from the raw answers: floating-point means, explicit tuples, counting.

use crate::support::*;

/// Of a theme: the gaps and the levels of both sides, for each direction.
type Sides = [(Vec<f64>, Vec<f64>); 2];

struct ReferenceTheme {
    theme: usize,
    kind: &'static str,
    /// From whom it mostly comes.
    from: Option<Person>,
    /// How large the finding is.
    size: f64,
    mean: f64,
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// All numbers here are fractions with small denominators: what is nearer than this is equal.
fn is_at_least(value: f64, limit: f64) -> bool {
    value > limit - 1e-9
}

fn reference_themes(form: Form, [first, second]: &[Raw; 2]) -> Vec<ReferenceTheme> {
    let mut themes = Vec::new();
    for theme in 0..12 {
        let mut sides = Sides::default();
        let mut levels = Vec::new();
        let mut is_asked = false;
        for statement in statements_of(theme) {
            if !asks(form, statement) {
                continue;
            }
            is_asked = true;
            let pairs = [
                (first[statement][1], second[statement][0]),
                (second[statement][1], first[statement][0]),
            ];
            for ((give, receive), (gaps, both)) in pairs.into_iter().zip(&mut sides) {
                let heard = [give, receive]
                    .into_iter()
                    .filter(|&number| on_scale(number));
                levels.extend(heard.map(f64::from));
                if on_scale(give) && on_scale(receive) {
                    gaps.push(f64::from(give) - f64::from(receive));
                    both.extend([f64::from(give), f64::from(receive)]);
                }
            }
        }
        if !is_asked {
            continue;
        }
        let limit = |statements: usize| if statements == 1 { 2.0 } else { 1.5 };
        let size = |(gaps, _): &(Vec<f64>, Vec<f64>)| {
            if gaps.is_empty() {
                0.0
            } else {
                mean(gaps).abs()
            }
        };
        let differs = |side: &(Vec<f64>, Vec<f64>)| {
            !side.0.is_empty() && is_at_least(size(side), limit(side.0.len()))
        };
        let [one, two] = &sides;
        let both_compared = !one.0.is_empty() && !two.0.is_empty();
        let lead = if both_compared {
            mean(&one.1) - mean(&two.1)
        } else {
            0.0
        };
        let fewest = one.0.len().min(two.0.len());
        let (kind, size) = if one.0.is_empty() && two.0.is_empty() {
            ("not-comparable", 0.0)
        } else if differs(one) || differs(two) {
            ("different", size(one).max(size(two)))
        } else if both_compared && is_at_least(lead.abs(), limit(fewest)) {
            ("one-sided", lead.abs())
        } else if levels.iter().all(|&level| level <= 2.0) {
            ("both-low", 0.0)
        } else if levels.iter().all(|&level| level >= 4.0) {
            ("both-high", 0.0)
        } else {
            ("in-between", 0.0)
        };
        let leader = if lead > 0.0 {
            Person::First
        } else {
            Person::Second
        };
        themes.push(ReferenceTheme {
            theme,
            kind,
            from: (kind == "one-sided").then_some(leader),
            size,
            mean: mean(&levels),
        });
    }
    themes
}

/// A number to sort by: fractions that are equal become the same number.
fn rank(value: f64) -> i64 {
    (value * 1e6).round() as i64
}

fn reference_order(themes: &[ReferenceTheme]) -> Vec<usize> {
    let mut order: Vec<(u8, i64, i64, usize)> = Vec::new();
    for (place, theme) in themes.iter().enumerate() {
        let class = match theme.kind {
            "different" if is_at_least(theme.size, 3.0) => 1,
            "one-sided" => 2,
            "both-low" => 3,
            "different" => 4,
            _ => continue,
        };
        order.push((class, -rank(theme.size), rank(theme.mean), place));
    }
    order.sort_unstable();
    order.into_iter().map(|(.., place)| place).take(3).collect()
}

fn reference_strength(themes: &[ReferenceTheme]) -> Option<usize> {
    (0..themes.len())
        .filter(|&place| themes[place].kind == "both-high")
        .max_by_key(|&place| (rank(themes[place].mean), Reverse(place)))
}

/// Side, score and count of a balance that may be shown.
fn reference_balance(raw: &Raw, form: Form) -> Option<(&'static str, u32, u32)> {
    let (steps, asked) = differences(raw, form);
    let count = steps.len() as f64;
    if steps.is_empty() || count / (asked as f64) < 2.0 / 3.0 - 1e-9 {
        return None;
    }
    let balance = steps.iter().sum::<i64>() as f64 / count;
    let threshold = (4.917 / count).sqrt();
    let side = if balance.abs() < threshold {
        "in-balance"
    } else if balance > 0.0 {
        "gives-more"
    } else {
        "receives-more"
    };
    let score = (100.0 - 25.0 * balance.abs() + 0.5 + 1e-9).floor();
    Some((side, score as u32, steps.len() as u32))
}

/// A hundred thousand sessions of each form; together they must reach every case.
fn hundred_thousand(mut look: impl FnMut(&QuestionSet, Form, &[Raw; 2])) {
    let set = built_in();
    for seed in 0..100_000_u64 {
        let pair = some_pair(&mut Chance::seeded(seed));
        for form in Form::ALL {
            look(&set, form, &pair);
        }
    }
}

/// Levels, balance and score agree with a second formulation of the formulas.
#[test]
fn levels_and_balance_agree_with_the_reference_on_a_hundred_thousand_sessions() {
    let mut sides = std::collections::BTreeMap::<&str, usize>::new();
    hundred_thousand(|set, form, pair| {
        for raw in pair {
            let panel = panel(set, raw);
            for direction in Direction::BOTH {
                let (levels, asked) = heard(raw, form, direction);
                let count = levels.len() as i64;
                let sum: i64 = levels.iter().sum();
                let expected = (count > 0 && 3 * count >= 2 * asked)
                    .then(|| (sum as f64 / count as f64 + 0.5 + 1e-9).floor() as u8);
                let level = MeanLevel::of(&panel, set, form, direction);
                assert_eq!(
                    level.map(|mean| mean.level().number()),
                    expected,
                    "{form:?}"
                );
            }
            let expected = reference_balance(raw, form);
            let balance = Balance::of(&panel, set, form);
            let told = |it: Balance| (it.side().id(), it.equality(), it.statements());
            assert_eq!(balance.map(told), expected, "{form:?} {raw:?}");
            *sides
                .entry(expected.map_or("hidden", |(side, ..)| side))
                .or_default() += 1;
        }
    });
    assert_eq!(sides.len(), 4, "{sides:?}");
    assert!(sides.values().all(|&count| count > 10_000), "{sides:?}");
}

/// Kind, order of conversation, strength and first sentence agree with a second formulation of the rules.
#[test]
fn the_comparison_agrees_with_the_reference_on_a_hundred_thousand_sessions() {
    let mut kinds = std::collections::BTreeMap::<&str, usize>::new();
    let mut lengths = [0; 4];
    let mut strengths = [0; 2];
    hundred_thousand(|set, form, pair| {
        let comparison = compare(set, form, &pair[0], &pair[1]);
        let expected = reference_themes(form, pair);
        assert_eq!(comparison.themes.len(), expected.len());
        for (theme, expected) in comparison.themes.iter().zip(&expected) {
            assert_eq!(theme.theme, expected.theme);
            assert_eq!(theme.kind.id(), expected.kind, "{form:?} {pair:?}");
            let from = match theme.kind {
                Kind::OneSided { more, .. } => Some(more.giver),
                _ => None,
            };
            assert_eq!(from, expected.from, "{form:?} {pair:?}");
            *kinds.entry(expected.kind).or_default() += 1;
        }
        let order = reference_order(&expected);
        let strength = reference_strength(&expected);
        assert_eq!(comparison.suggested, order, "{form:?} {pair:?}");
        assert_eq!(comparison.strength, strength, "{form:?} {pair:?}");
        lengths[order.len()] += 1;
        strengths[usize::from(strength.is_some())] += 1;
    });
    assert_eq!(kinds.len(), 6, "{kinds:?}");
    assert!(kinds.values().all(|&count| count > 20_000), "{kinds:?}");
    assert!(lengths.iter().all(|&count| count > 500), "{lengths:?}");
    assert!(
        strengths.iter().all(|&count| count > 5_000),
        "{strengths:?}"
    );
}
