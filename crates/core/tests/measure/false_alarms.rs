//! What the rules do by chance alone: a seeded simulation that holds the figures of the project's measure.
//!
//! Assumptions, as there: of each theme the two have the same experience, a level around 3.5 with a standard deviation
//! of 0.9; an answer has an error with a standard deviation of 0.6 to 0.8, and is the nearest of the five levels.
//! Nobody has measured that error for these statements.

use crate::support::*;
use tweeluik_core::measure::{Answered, OverTime};

const PAIRS: u64 = 4_000;
/// The least and the largest error that is assumed.
const ERRORS: [f64; 2] = [0.6, 0.8];

/// A normal number with a mean of 0 and a standard deviation of 1, by twelve even ones.
fn normal(chance: &mut Chance) -> f64 {
    let even = (0..12).map(|_| chance.below(1 << 20) as f64 / f64::from(1 << 20));
    even.sum::<f64>() - 6.0
}

fn answer(chance: &mut Chance, level: f64, error: f64) -> u8 {
    let said = (level + error * normal(chance)).round();
    said.clamp(1.0, 5.0) as u8
}

/// Pairs in which the first really gives so many steps more than the second, in every theme: both levels are on the
/// scale.
fn pairs(error: f64, steps: f64) -> impl Iterator<Item = [Raw; 2]> {
    (0..PAIRS).map(move |seed| {
        let mut chance = Chance::seeded(seed);
        let mut pair = [all(0); 2];
        for theme in 0..12 {
            let middle = 3.5 + 0.9 * normal(&mut chance);
            let most = if steps > 0.0 {
                (middle + steps / 2.0).clamp(1.0 + steps, 5.0)
            } else {
                middle
            };
            for statement in statements_of(theme) {
                for (giver, level) in [(0, most), (1, most - steps)] {
                    pair[giver][statement][1] = answer(&mut chance, level, error);
                    pair[1 - giver][statement][0] = answer(&mut chance, level, error);
                }
            }
        }
        pair
    })
}

/// The mean number of themes of a kind in a comparison, for each error.
fn themes_of(kind: &str, form: Form, steps: f64) -> [f64; 2] {
    let set = built_in();
    ERRORS.map(|error| {
        let found = pairs(error, steps).map(|[first, second]| {
            let themes = compare(&set, form, &first, &second).themes;
            themes
                .iter()
                .filter(|theme| theme.kind.id() == kind)
                .count()
        });
        found.sum::<usize>() as f64 / PAIRS as f64
    })
}

/// The share of people whose balance has a side, for each error.
fn people_with_a_side(form: Form, steps: f64) -> [f64; 2] {
    let set = built_in();
    ERRORS.map(|error| {
        let sides = pairs(error, steps).flat_map(|pair| {
            pair.map(|raw| Balance::of(&panel(&set, &raw), &set, form).map(Balance::side))
        });
        let found = sides.filter(|side| *side != Some(Side::InBalance)).count();
        found as f64 / (2 * PAIRS) as f64
    })
}

/// Two figures, for the least and the largest error, lie where the measure says.
fn lie_between(what: &str, found: [f64; 2], told: [f64; 2], tolerance: f64) {
    println!(
        "{what}: {:.3} to {:.3}, told: {} to {}",
        found[0], found[1], told[0], told[1]
    );
    for (found, told) in found.into_iter().zip(told) {
        assert!(
            (found - told).abs() <= tolerance,
            "{what}: {found} is not {told}"
        );
    }
}

/// Two people with the same experience: in how many themes they are said to differ all the same.
#[test]
fn people_with_the_same_experience_differ_in_no_more_themes_than_the_measure_tells() {
    for (form, told) in [
        (Form::Mini, [0.9, 1.8]),
        (Form::Short, [1.8, 3.6]),
        (Form::Long, [0.75, 1.8]),
    ] {
        lie_between(form.id(), themes_of("different", form, 0.0), told, 0.15);
    }
}

/// Where nobody gives more, hardly a theme is called one-sided; where somebody does, many are.
#[test]
fn one_sided_is_rare_by_chance_and_found_where_it_is_true() {
    for (form, most) in [(Form::Mini, 0.15), (Form::Short, 0.25), (Form::Long, 0.2)] {
        for found in themes_of("one-sided", form, 0.0) {
            assert!(found <= most, "{form:?}: {found}");
        }
    }
    for (form, steps, told) in [
        (Form::Short, 2.0, [0.52, 0.41]),
        (Form::Long, 2.0, [0.85, 0.71]),
        (Form::Short, 3.0, [0.85, 0.70]),
        (Form::Long, 3.0, [0.96, 0.91]),
    ] {
        let shares = themes_of("one-sided", form, steps).map(|found| found / 12.0);
        lie_between(form.id(), shares, told, 0.05);
    }
}

/// With the same levels in both directions few people get a side; a step of difference is seen the better the more
/// is asked.
#[test]
fn a_balance_gets_a_side_by_chance_as_rarely_as_the_measure_tells() {
    for form in Form::ALL {
        for found in people_with_a_side(form, 0.0) {
            println!("{form:?}: {:.3} have a side by chance", found);
            assert!(found <= 0.065, "{form:?}: {found}");
        }
    }
    for (form, least) in [(Form::Mini, 0.42), (Form::Short, 0.75), (Form::Long, 0.95)] {
        for found in people_with_a_side(form, 1.0) {
            println!("{form:?}: a step is seen in {found:.2}");
            assert!(found >= least, "{form:?}: {found}");
        }
    }
}

/// Two times of a pair. Of each theme both have the same experience, which moved by so many steps in between, up or
/// down: both levels are on the scale.
fn times(error: f64, moved: f64) -> impl Iterator<Item = [[Raw; 2]; 2]> {
    (0..PAIRS).map(move |seed| {
        let mut chance = Chance::seeded(seed);
        let mut times = [[all(0); 2]; 2];
        for theme in 0..12 {
            let middle = 3.5 + 0.9 * normal(&mut chance);
            let high = if moved > 0.0 {
                (middle + moved / 2.0).clamp(1.0 + moved, 5.0)
            } else {
                middle
            };
            let mut levels = [high, high - moved];
            if chance.percent(50) {
                levels.reverse();
            }
            for (raw, level) in times.iter_mut().zip(levels) {
                for said in raw
                    .iter_mut()
                    .flat_map(|raw| &mut raw[statements_of(theme)])
                {
                    *said = [0, 1].map(|_| answer(&mut chance, level, error));
                }
            }
        }
        times
    })
}

/// Per pair: the share of answers that changed, and of themes; per person the share of balances with another word.
fn changes(form: Form, moved: f64) -> [[f64; 2]; 3] {
    let set = built_in();
    let found = ERRORS.map(|error| {
        let mut sums = [0.0; 3];
        for [then, now] in times(error, moved) {
            let (then, now) = (
                then.map(|raw| panel(&set, &raw)),
                now.map(|raw| panel(&set, &raw)),
            );
            let panels = [&then, &now].map(|both| both.each_ref());
            let [then, now] = panels.map(|panels| Answered { form, panels });
            let found = OverTime::of(&set, None, then, now);
            let answers: usize = found.themes.iter().map(|one| one.changed().count()).sum();
            let themes = found.themes.iter().filter(|one| one.has_changed()).count();
            let words = Person::BOTH.map(|one| found.balance(one).has_other_word());
            let words = words.into_iter().filter(|&other| other).count();
            sums[0] += answers as f64 / (4 * found.statements) as f64;
            sums[1] += themes as f64 / found.themes.len() as f64;
            sums[2] += words as f64 / 2.0;
        }
        sums.map(|sum| sum / PAIRS as f64)
    });
    [0, 1, 2].map(|what| found.map(|sums| sums[what]))
}

/// Asked twice about the same experience, some answers change all the same; where it moved by two steps, most do.
#[test]
fn answers_change_by_chance_as_often_as_the_measure_tells() {
    for (form, themes) in [
        (Form::Mini, [0.28, 0.50]),
        (Form::Short, [0.28, 0.50]),
        (Form::Long, [0.51, 0.77]),
    ] {
        let [answers, with_a_change, words] = changes(form, 0.0);
        lie_between("answers changed", answers, [0.08, 0.165], 0.01);
        lie_between("themes with a change", with_a_change, themes, 0.01);
        lie_between("balances with another word", words, [0.026, 0.09], 0.012);
        let [answers, ..] = changes(form, 2.0);
        lie_between("answers changed by two steps", answers, [0.69, 0.63], 0.01);
    }
}
