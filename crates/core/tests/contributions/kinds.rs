//! The mean gap in the middle, and what a theme says: the kinds of a pair, in the middle of a group.

use crate::support::*;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use tweeluik_core::measure::{Direction, Kind};

/// The mean gap of each pair that can be compared in this direction of a theme, in half steps, cut towards none.
fn mean_gaps(rows: &[Row], statements: &Range<usize>, direction: usize) -> Vec<i32> {
    let of_pair = |row: &Row| {
        let sides = |four: &[u8; 4]| [0, 1].map(|side| i32::from(four[2 * direction + side]));
        let asked = row[statements.clone()].iter().map(sides);
        let compared: Vec<_> = asked.filter(|[give, receive]| give * receive > 0).collect();
        let sum: i32 = compared.iter().map(|[give, receive]| give - receive).sum();
        (!compared.is_empty()).then(|| 2 * sum / compared.len() as i32)
    };
    rows.iter().filter_map(of_pair).collect()
}

/// The difference in the middle is the median of what the pairs have as their mean gap in a direction of a theme, to
/// the half step before it; it is shown from five pairs on, up to two steps, and the sentence says which way of the
/// direction in which the roles differ more. *Different* begins where it does for a pair.
#[test]
fn the_difference_in_the_middle_is_the_median_of_mean_gaps() {
    let set = three_forms_set();
    let mut met = BTreeSet::new();
    for seed in 0..rounds(20_000) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&[Form::Short, Form::Long]);
        let (_, statements) = set.count(form);
        let pairs = 5 + chance.below(12);
        let rows = some_rows(&mut chance, statements, pairs);
        let places = places(&set, form);
        for theme in themes(frozen(&set, form, &rows).shown()) {
            let medians = [0, 1].map(|direction| {
                let mut gaps = mean_gaps(&rows, &places[theme.theme], direction);
                gaps.sort_unstable();
                let middle = |at: usize| gaps[at];
                (gaps.len() >= 5)
                    .then(|| (middle((gaps.len() - 1) / 2) + middle(gaps.len() / 2)) / 2)
            });
            // Two steps or more are not said more exactly, and which way is not said here.
            let size = |median: i32| median.abs().min(4);
            for (median, shown) in medians.iter().zip(&theme.directions) {
                let shown = shown.median().map(|median| i32::from(median.number()));
                assert_eq!(shown, median.map(size), "room {seed}");
                met.insert(shown);
            }
            let least = if places[theme.theme].len() > 1 { 3 } else { 4 };
            let [first, second] = medians.map(|median| median.unwrap_or_default());
            let (giver, widest) = if size(second) > size(first) {
                (Person::Second, second)
            } else {
                (Person::First, first)
            };
            let expected = match widest {
                _ if size(widest) < least => None,
                0.. => Some(ThemeSays::GivesMore(giver)),
                _ => Some(ThemeSays::ReceivesMore(giver)),
            };
            let is_different = matches!(
                theme.says,
                ThemeSays::GivesMore(_) | ThemeSays::ReceivesMore(_)
            );
            assert_eq!(is_different.then_some(theme.says), expected, "room {seed}");
            assert_eq!(theme.says == ThemeSays::TooFew, medians == [None; 2]);
            // *In at least half of the pairs* is true: they are different in this direction, the same way.
            if let Some(says) = expected {
                let gaps = mean_gaps(&rows, &places[theme.theme], giver as usize);
                let more = matches!(says, ThemeSays::GivesMore(_));
                let far = |gap: &&i32| if more { **gap >= 3 } else { **gap <= -3 };
                assert!(
                    2 * gaps.iter().filter(far).count() >= gaps.len(),
                    "room {seed}"
                );
            }
        }
    }
    assert_eq!(met.len(), 6, "{met:?}");
}

/// The answers that are in the middle of a side, of what is shown of it: two, and of an odd number twice the same.
fn middle(shown: &Distribution) -> [i32; 2] {
    match shown {
        Distribution::AlmostEveryone(level) | Distribution::Most(level) => {
            [i32::from(level.number()); 2]
        }
        Distribution::Counts(counts) => {
            let mut all = Vec::new();
            for (level, count) in (1..).zip(counts) {
                all.extend(std::iter::repeat_n(level, *count as usize));
            }
            [all[(all.len() - 1) / 2], all[all.len() / 2]]
        }
    }
}

/// Where the roles do not differ and the answers of both directions are shown, the sentence says of the answers in
/// the middle, in this order, that it comes from one of the two, that both are low, or that both are high; and of
/// fewer than ten pairs it never does.
#[test]
fn the_other_kinds_are_those_of_the_answers_in_the_middle() {
    let set = three_forms_set();
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in 0..rounds(20_000) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&[Form::Short, Form::Long]);
        let (_, statements) = set.count(form);
        let pairs = chance.one_of(&[5, 9, 10, 11, 14, 20, 25]);
        let rows = some_rows(&mut chance, statements, pairs);
        let places = places(&set, form);
        for theme in themes(frozen(&set, form, &rows).shown()) {
            *met.entry(name(&theme.says)).or_default() += 1;
            if matches!(
                theme.says,
                ThemeSays::GivesMore(_) | ThemeSays::ReceivesMore(_) | ThemeSays::TooFew
            ) {
                continue;
            }
            let sides = theme.directions.each_ref().map(|shown| match shown {
                DirectionShown::All { give, receive, .. } => Some([middle(give), middle(receive)]),
                _ => None,
            });
            let [Some(one), Some(two)] = sides else {
                assert_eq!(theme.says, ThemeSays::Same, "room {seed}");
                continue;
            };
            assert!(pairs >= 10);
            let level = |sides: [[i32; 2]; 2]| {
                let sum: i32 = sides.iter().flatten().sum();
                f64::from(sum) / 4.0
            };
            let lead = level(one) - level(two);
            let least = if places[theme.theme].len() > 1 {
                1.5
            } else {
                2.0
            };
            let all: Vec<i32> = [one, two].into_iter().flatten().flatten().collect();
            let expected = if lead >= least {
                ThemeSays::OneSided(Person::First)
            } else if -lead >= least {
                ThemeSays::OneSided(Person::Second)
            } else if all.iter().all(|level| *level <= 2) {
                ThemeSays::BothLow
            } else if all.iter().all(|level| *level >= 4) {
                ThemeSays::BothHigh
            } else {
                ThemeSays::Same
            };
            assert_eq!(theme.says, expected, "room {seed}");
        }
    }
    assert!(
        met.len() == 7 && met.values().all(|count| *count > rounds(60)),
        "{met:?}"
    );
}

/// What a theme says gives nothing away: two rooms of which the same is shown of both directions say the same, but for
/// the way in which the roles differ.
#[test]
fn what_a_theme_says_follows_from_what_is_shown_of_its_directions() {
    let set = three_forms_set();
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    let mut again = 0;
    for seed in 0..rounds(40_000) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&Form::ALL);
        let (_, statements) = set.count(form);
        let pairs = chance.one_of(&[5, 9, 10, 20]);
        let rows = some_rows(&mut chance, statements, pairs);
        for theme in themes(frozen(&set, form, &rows).shown()) {
            let asked = places(&set, form)[theme.theme].len();
            let shown = json!([asked, theme.directions]).to_string();
            let says = match name(&theme.says) {
                "ReceivesMore" => "GivesMore",
                says => says,
            };
            match known.insert(shown, says) {
                None => {}
                Some(before) => {
                    assert_eq!(before, says, "room {seed}: {theme:?}");
                    again += 1;
                }
            }
        }
    }
    assert!(again > rounds(5_000), "{again}");
}

/// A room in which all pairs have the same answers says of a theme what the comparison of one such pair says of it; in
/// the long form that holds for *different*.
#[test]
fn a_room_of_equal_pairs_says_what_the_comparison_of_the_pair_says() {
    let set = three_forms_set();
    let mut met = BTreeSet::new();
    for seed in 0..rounds(10_000) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&Form::ALL);
        let mut panels = [Panel::empty(&set), Panel::empty(&set)];
        let near = chance.percent(50);
        for panel in &mut panels {
            let side = 1 + chance.below(5) as u8;
            for (_, statement) in set.pick(form) {
                for direction in Direction::BOTH {
                    let number = if near {
                        side
                    } else {
                        1 + chance.below(5) as u8
                    };
                    panel.answer(
                        statement.id(),
                        direction,
                        Response::Scale(level(number).unwrap()),
                    );
                }
            }
        }
        let [first, second] = &panels;
        let comparison = Comparison::of(&set, form, None, [first, second]);
        let mut group = GroupCount::empty(&set, form);
        for _ in 0..12 {
            let pair = Contribution::of(&comparison, [Direct::Same; 2], form);
            group.add(&set, &pair).unwrap();
        }
        for (place, theme) in comparison.themes.iter().enumerate() {
            let all = themes(group.clone().freeze(&set).shown());
            let says = all.iter().find(|one| one.theme == place).unwrap().says;
            let is_different = matches!(says, ThemeSays::GivesMore(_) | ThemeSays::ReceivesMore(_));
            assert_eq!(
                is_different,
                matches!(theme.kind, Kind::Different(_)),
                "room {seed}"
            );
            if is_different || theme.comparisons.len() > 1 {
                continue;
            }
            met.insert(theme.kind.id());
            let expected = match theme.kind {
                Kind::OneSided { more, .. } => ThemeSays::OneSided(more.giver),
                Kind::BothLow => ThemeSays::BothLow,
                Kind::BothHigh => ThemeSays::BothHigh,
                Kind::InBetween => ThemeSays::Same,
                Kind::NotComparable | Kind::Different(_) => unreachable!("{:?}", theme.kind),
            };
            assert_eq!(says, expected, "room {seed}");
        }
    }
    assert_eq!(met.len(), 4, "{met:?}");
}

/// The themes come as those of a pair do: the roles differ, it comes from one of the two, both are low, all others;
/// among these by the difference in the middle that is shown, and else in the order of the set. The order tells nothing
/// that is not shown.
#[test]
fn the_order_of_the_themes_follows_from_what_is_shown_of_them() {
    let set = built_in();
    let mut met = BTreeSet::new();
    for seed in 0..rounds(2_000) {
        let mut chance = Chance::seeded(seed);
        let form = chance.one_of(&[Form::Short, Form::Long]);
        let (_, statements) = set.count(form);
        let pairs = 5 + chance.below(20);
        let rows = some_rows(&mut chance, statements, pairs);
        let group = frozen(&set, form, &rows);
        let shown = themes(group.shown());
        let place = |theme: &ThemeShown| {
            let turn = match name(&theme.says) {
                "GivesMore" | "ReceivesMore" => 0,
                "OneSided" => 1,
                "BothLow" => 2,
                _ => 3,
            };
            let medians = theme.directions.iter().filter_map(|one| one.median());
            (turn, Reverse(medians.max()), theme.theme)
        };
        assert!(shown.is_sorted_by_key(place), "walk {seed}");
        met.extend(shown.iter().map(|theme| name(&theme.says)));
    }
    assert_eq!(met.len(), 7, "{met:?}");
    let set = tiny_set();
    let rows = vec![vec![[3, 3, 3, 3], [4, 2, 3, 3]]; 5];
    let group = frozen(&set, Form::Short, &rows);
    let order = themes(group.shown()).into_iter().map(|theme| theme.theme);
    assert_eq!(order.collect::<Vec<_>>(), [1, 0]);
}

/// *Most* is said of more than half of the answers, also where many are missing in a theme of several statements; where
/// that is not so, it says neither who chose what nor how often.
#[test]
fn most_is_said_of_more_than_half_of_the_answers() {
    let set = three_forms_set();
    let (mut most, mut neither) = (0, 0);
    for seed in 0..rounds(20_000) {
        let mut chance = Chance::seeded(seed);
        let (_, statements) = set.count(Form::Long);
        let pairs = 10 + chance.below(6);
        let mut rows = some_rows(&mut chance, statements, pairs);
        let places = places(&set, Form::Long);
        // Often every pair has answered one statement of each theme.
        if chance.percent(50) {
            for row in &mut rows {
                for place in &places {
                    let only = place.start + chance.below(place.len());
                    for statement in place.clone().filter(|statement| *statement != only) {
                        row[statement] = [0; 4];
                    }
                }
            }
        }
        for theme in themes(frozen(&set, Form::Long, &rows).shown()) {
            for (direction, shown) in theme.directions.iter().enumerate() {
                let place = &places[theme.theme];
                let compared = mean_gaps(&rows, place, direction).len();
                let sides = [0, 1].map(|side| {
                    let all = rows.iter().flat_map(|row| &row[place.clone()]);
                    let all = all.map(|four| four[2 * direction + side]);
                    all.filter(|level| *level > 0).collect::<Vec<_>>()
                });
                let how_many =
                    |side: &Vec<u8>, level| side.iter().filter(|one| **one == level).count();
                match shown {
                    DirectionShown::All { give, receive, .. } => {
                        for (said, side) in [give, receive].into_iter().zip(&sides) {
                            if let Distribution::Most(level) = said {
                                assert!(2 * how_many(side, level.number()) > side.len());
                                most += 1;
                            }
                        }
                    }
                    DirectionShown::Median(_) if compared >= 10 => {
                        let is_spread = |side: &Vec<u8>| {
                            (1..=5).all(|level| 2 * how_many(side, level) <= side.len())
                        };
                        assert!(sides.iter().any(is_spread), "room {seed}");
                        neither += 1;
                    }
                    DirectionShown::Median(_) | DirectionShown::TooFew => assert!(compared < 10),
                }
            }
        }
    }
    assert!(
        most > rounds(1_000) && neither > rounds(100),
        "{most} {neither}"
    );
}
