//! Symmetry and independence.

use crate::support::*;

fn mirrored(comparison: &DirectedComparison) -> DirectedComparison {
    DirectedComparison {
        giver: comparison.giver.other(),
        ..*comparison
    }
}

/// What is said of one person.
fn said_of(set: &QuestionSet, form: Form, raw: &Raw) -> ([Option<MeanLevel>; 2], Option<Balance>) {
    let panel = panel(set, raw);
    let level = |direction| MeanLevel::of(&panel, set, form, direction);
    (Direction::BOTH.map(level), Balance::of(&panel, set, form))
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
        let turned = match there.headline {
            Headline::MostlyFrom(person) => Headline::MostlyFrom(person.other()),
            Headline::OneSided { from, themes } => Headline::OneSided {
                from: from.other(),
                themes,
            },
            same => same,
        };
        assert_eq!(turned, back.headline);
        assert_eq!(there.themes.len(), back.themes.len());
        for (there, back) in there.themes.iter().zip(&back.themes) {
            assert_eq!(there.theme, back.theme);
            assert_eq!(there.kind.id(), back.kind.id());
            assert_eq!(there.kind.turn(), back.kind.turn());
            if let (
                Kind::OneSided { more, less },
                Kind::OneSided {
                    more: same,
                    less: other,
                },
            ) = (there.kind, back.kind)
            {
                assert_eq!(more.giver.other(), same.giver);
                assert_eq!([more.level(), less.level()], [same.level(), other.level()]);
            }
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
        let (statement, direction) = (chance.below(STATEMENTS), chance.below(2));
        let silence = chance.one_of(&[0, 6, 7]);
        let mut less = [first, second];
        less[chance.below(2)][statement][direction] = silence;
        let after = compare(&set, form, &less[0], &less[1]);
        for (before, after) in before.themes.iter().zip(&after.themes) {
            if before.theme == theme_of(statement) {
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
            let place = |theme: &ThemeComparison| theme.quoted().map(|(place, _)| place);
            assert_eq!(place(with), place(without));
        }
        for (with, without) in pair.iter().zip(&silent) {
            assert_eq!(said_of(&set, form, with), said_of(&set, form, without));
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
                for statement in (0..STATEMENTS).filter(|&s| !asks(form, s)) {
                    raw[statement] = [0, 0];
                }
            }
            let of = |pair: &[Raw; 2]| compare(&set, form, &pair[0], &pair[1]);
            assert_eq!(of(&pair), of(&only));
            assert_eq!(said_of(&set, form, &pair[0]), said_of(&set, form, &only[0]));
        }
    }
}
