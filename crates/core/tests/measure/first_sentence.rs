//! The first thing that is said of a comparison.

use crate::support::*;

/// A pair in which every statement has the same answers: what the first gives, the second receives, the second gives,
/// the first receives.
fn everywhere([give, received, returned, receive]: [u8; 4]) -> [Raw; 2] {
    [
        [[receive, give]; STATEMENTS],
        [[received, returned]; STATEMENTS],
    ]
}

fn headline(form: Form, [first, second]: &[Raw; 2]) -> Headline {
    compare(&built_in(), form, first, second).headline
}

/// The case for which version 2 of the measure was made: both agree that one gives everything and the other nothing.
#[test]
fn where_both_agree_that_one_gives_everything_that_is_said_first() {
    for form in Form::ALL {
        let said = headline(form, &everywhere([5, 5, 1, 1]));
        assert_eq!(said, Headline::MostlyFrom(Person::First));
        let said = headline(form, &everywhere([1, 1, 5, 5]));
        assert_eq!(said, Headline::MostlyFrom(Person::Second));
    }
}

/// A small lean in every theme is no one-sided theme, and in all of them together it is a direction.
#[test]
fn a_lean_in_all_themes_together_is_told_without_a_one_sided_theme() {
    let pair = everywhere([4, 4, 3, 3]);
    let comparison = compare(&built_in(), Form::Long, &pair[0], &pair[1]);
    assert!(comparison.suggested.is_empty());
    assert_eq!(comparison.headline, Headline::MostlyFrom(Person::First));
}

/// Where only some themes come from one of the two, their number is told and from whom they come.
#[test]
fn one_sided_themes_are_told_with_their_direction() {
    let mut pair = everywhere([3, 3, 3, 3]);
    pair[0][0] = [1, 5];
    pair[1][0] = [5, 1];
    let one = Headline::OneSided {
        from: Person::First,
        themes: 1,
    };
    assert_eq!(headline(Form::Short, &pair), one);
    pair[0][short_of(1)] = [5, 1];
    pair[1][short_of(1)] = [1, 5];
    assert_eq!(
        headline(Form::Short, &pair),
        Headline::FromEither { themes: 2 }
    );
}

/// Agreeing that little happens is not told as if all were well.
#[test]
fn little_is_not_called_good() {
    for form in Form::ALL {
        assert_eq!(headline(form, &everywhere([2, 2, 2, 2])), Headline::Little);
        assert_eq!(headline(form, &everywhere([3, 3, 3, 3])), Headline::Alike);
        assert_eq!(
            headline(form, &everywhere([6, 0, 7, 3])),
            Headline::NotComparable
        );
    }
}

/// Where most answers are missing, nobody is told that they see nearly everything the same.
#[test]
fn what_is_mostly_missing_is_not_called_alike() {
    let with = |compared: usize| {
        let mut pair = everywhere([6, 6, 6, 6]);
        for statement in (0..compared).map(short_of) {
            pair = pair.map(|mut raw| {
                raw[statement] = [3, 3];
                raw
            });
        }
        headline(Form::Short, &pair)
    };
    let few = Headline::FewComparable { themes: 5, of: 12 };
    assert_eq!(with(5), few);
    assert_eq!(with(6), Headline::Alike);
}

/// Differences are counted among the themes that can be compared.
#[test]
fn different_themes_are_counted_beside_those_that_can_be_compared() {
    let mut pair = everywhere([3, 3, 3, 3]);
    pair[0][0] = [3, 5];
    pair[0][short_of(1)] = [6, 6];
    let different = Headline::Different { themes: 1, of: 11 };
    assert_eq!(headline(Form::Short, &pair), different);
}

/// Whatever two people answer: a direction on which their balances agree is told where no theme is different, and
/// where all answers have a mean of two or less nothing sounds good.
#[test]
fn no_first_sentence_hides_a_direction_or_sounds_good_where_little_happens() {
    let set = built_in();
    let (mut directions, mut little) = (0, 0);
    for seed in 0..60_000 {
        let mut chance = Chance::seeded(seed);
        let form = Form::ALL[(seed % 3) as usize];
        let mut pair = some_pair(&mut chance);
        if chance.percent(50) {
            // People who agree, with a lean and a temper.
            let (base, lean) = (1 + chance.below(5) as i8, chance.below(5) as i8 - 2);
            let level = |level: i8| level.clamp(1, 5) as u8;
            pair = everywhere([
                level(base + lean),
                level(base + lean),
                level(base),
                level(base),
            ]);
            for raw in &mut pair {
                for number in raw.as_flattened_mut() {
                    if chance.percent(20) {
                        *number = level(*number as i8 + chance.below(3) as i8 - 1);
                    }
                }
            }
        }
        let comparison = compare(&set, form, &pair[0], &pair[1]);
        let is = |kind: &str| {
            comparison
                .themes
                .iter()
                .filter(|t| t.kind.id() == kind)
                .count()
        };
        let sides = pair.each_ref().map(|raw| {
            let balance = Balance::of(&panel(&set, raw), &set, form);
            balance.map(Balance::side)
        });
        let from = match sides {
            [Some(Side::GivesMore), Some(Side::ReceivesMore)] => Some(Person::First),
            [Some(Side::ReceivesMore), Some(Side::GivesMore)] => Some(Person::Second),
            _ => None,
        };
        if let (Some(person), 0) = (from, is("different"))
            && is("not-comparable") < comparison.themes.len()
        {
            assert_eq!(comparison.headline, Headline::MostlyFrom(person));
            directions += 1;
        }
        if is("different") == 0 && is("one-sided") > 0 {
            let told = comparison.headline;
            assert!(
                !matches!(
                    told,
                    Headline::Alike | Headline::Little | Headline::NotComparable
                ),
                "{told:?}"
            );
        }
        let heard: Vec<u8> = pair
            .iter()
            .flat_map(|raw| {
                (0..STATEMENTS)
                    .filter(|&s| asks(form, s))
                    .flat_map(|s| raw[s])
            })
            .filter(|&number| on_scale(number))
            .collect();
        let sum: usize = heard.iter().map(|&number| usize::from(number)).sum();
        if sum <= 2 * heard.len() {
            assert_ne!(comparison.headline, Headline::Alike);
            little += usize::from(comparison.headline == Headline::Little);
        }
    }
    assert!(directions > 500 && little > 500, "{directions} {little}");
}
