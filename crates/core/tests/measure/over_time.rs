//! Then and now: what is called changed, and in which order it is spoken of.

use crate::common::direct;
use crate::support::*;
use tweeluik_core::measure::{AnswerOverTime, Answered, Direct, OverTime, ThemeOverTime, ThenNow};

/// What two people answered, in numbers: the answers, the direct question (0 for none), and the themes marked.
#[derive(Clone)]
struct Said {
    form: Form,
    raw: [Raw; 2],
    direct: [u8; 2],
    marks: [Vec<usize>; 2],
}

impl Said {
    fn of(form: Form, raw: [Raw; 2]) -> Said {
        Said {
            form,
            raw,
            direct: [3, 3],
            marks: [vec![], vec![]],
        }
    }

    fn panels(&self, set: &QuestionSet) -> [Panel; 2] {
        [0, 1].map(|person| {
            let mut panel = panel(set, &self.raw[person]);
            if self.direct[person] > 0 {
                panel.answer_direct(direct(self.direct[person]));
            }
            for &theme in &self.marks[person] {
                assert!(panel.mark(set, self.form, theme, true));
            }
            panel
        })
    }

    fn swapped(&self) -> Said {
        let (raw, marks) = (self.raw, &self.marks);
        Said {
            form: self.form,
            raw: [raw[1], raw[0]],
            direct: [self.direct[1], self.direct[0]],
            marks: [marks[1].clone(), marks[0].clone()],
        }
    }
}

fn over_time(set: &QuestionSet, less_say: Option<Person>, then: &Said, now: &Said) -> OverTime {
    let (panels_then, panels_now) = (then.panels(set), now.panels(set));
    let then = Answered {
        form: then.form,
        panels: panels_then.each_ref(),
    };
    let now = Answered {
        form: now.form,
        panels: panels_now.each_ref(),
    };
    OverTime::of(set, less_say, then, now)
}

/// What somebody says of chance at one time. All forms hold the mini themes that may be marked.
fn some_said(chance: &mut Chance) -> Said {
    let mut said = Said::of(chance.one_of(&Form::ALL), some_pair(chance));
    said.direct = [chance.below(7) as u8, chance.below(7) as u8];
    said.marks = [0, 1].map(|_| {
        let mut marks: Vec<usize> = (0..12)
            .filter(|&theme| said.form != Form::Mini || MINI[theme])
            .filter(|_| chance.percent(12))
            .collect();
        marks.truncate(Panel::MOST_MARKS);
        marks
    });
    said
}

/// A later time: all anew, or most of it as it was.
fn some_later(chance: &mut Chance, then: &Said) -> Said {
    let mut now = some_said(chance);
    let stays = chance.one_of(&[0, 60, 95]);
    for (now, then) in now.raw.iter_mut().zip(&then.raw) {
        for (now, then) in now.as_flattened_mut().iter_mut().zip(then.as_flattened()) {
            if chance.percent(stays) {
                *now = *then;
            }
        }
    }
    now
}

/// Some two times, with who has less say.
fn some_times(seed: u64) -> (Said, Said, Option<Person>) {
    let mut chance = Chance::seeded(seed);
    let then = some_said(&mut chance);
    let now = some_later(&mut chance, &then);
    let less_say = chance.one_of(&[None, Some(Person::First), Some(Person::Second)]);
    (then, now, less_say)
}

/// In this statement of the short form: what the first person receives.
fn with_one_answer(then: u8, now: u8) -> AnswerOverTime {
    let said = |number| {
        let mut raw = all(3);
        raw[0][0] = number;
        Said::of(Form::Short, [raw, all(3)])
    };
    let found = over_time(&built_in(), None, &said(then), &said(now));
    let [one, ..] = found.themes[0].statements[0];
    assert_eq!(
        (one.person, one.direction),
        (Person::First, Direction::Receive)
    );
    assert_eq!(found.themes[0].has_changed(), one.moved().is_some());
    one
}

#[test]
fn an_answer_has_changed_from_two_steps_on_and_only_on_the_scale() {
    for then in 0..=7 {
        for now in 0..=7 {
            let one = with_one_answer(then, now);
            let steps = (i32::from(now) - i32::from(then)).abs();
            let has_changed = on_scale(then) && on_scale(now) && steps >= 2;
            let expected = has_changed.then_some(steps);
            assert_eq!(one.moved().map(i32::from), expected, "{then} → {now}");
        }
    }
}

/// Any other answer is a move, by a weight alone and to or from *I don't know* too. No answer is none.
#[test]
fn the_direct_question_has_moved_where_another_answer_was_given() {
    let set = built_in();
    for then in 0..=6 {
        for now in 0..=6 {
            let said = |number| {
                let mut said = Said::of(Form::Mini, [all(3), all(3)]);
                said.direct = [3, number];
                said
            };
            let found = over_time(&set, None, &said(then), &said(now));
            let moved = then != now && then > 0 && now > 0;
            assert_eq!(found.direct(Person::Second).has_moved(), moved);
            assert!(!found.direct(Person::First).has_moved());
            assert_eq!(found.has_changed(), moved, "{then} → {now}");
            let given = |number: u8| (number > 0).then(|| direct(number));
            let expected: ThenNow<Option<Direct>> = ThenNow {
                then: given(then),
                now: given(now),
            };
            assert_eq!(found.direct(Person::Second), expected);
        }
    }
}

/// The same rules once more, from the raw answers.
#[test]
fn changes_are_those_that_can_be_counted_by_hand() {
    let set = built_in();
    let (mut changed, mut words) = (0, 0);
    for seed in 0..6_000 {
        let (then, now, less_say) = some_times(seed);
        let found = over_time(&set, less_say, &then, &now);
        let common = |statement| asks(then.form, statement) && asks(now.form, statement);
        let mut themes = found.themes.iter();
        let mut statements_in_all = 0;
        for theme in 0..12 {
            let statements: Vec<_> = statements_of(theme).filter(|&s| common(s)).collect();
            statements_in_all += statements.len();
            if statements.is_empty() {
                continue;
            }
            let found = themes.next().unwrap();
            assert_eq!(
                (found.theme, found.statements.len()),
                (theme, statements.len())
            );
            let mut expected = Vec::new();
            for (place, &statement) in statements.iter().enumerate() {
                for (person, direction) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                    let of = |said: &Said| said.raw[person][statement][direction];
                    let (then, now) = (of(&then), of(&now));
                    if on_scale(then) && on_scale(now) && then.abs_diff(now) > 1 {
                        expected.push((place, person, direction, then.abs_diff(now)));
                    }
                }
            }
            let row = |(place, one): (usize, AnswerOverTime)| {
                let moved = one.moved().unwrap();
                let person = usize::from(one.person == Person::Second);
                let direction = usize::from(one.direction == Direction::Give);
                (place, person, direction, moved)
            };
            assert_eq!(found.changed().map(row).collect::<Vec<_>>(), expected);
            assert_eq!(found.has_changed(), !expected.is_empty());
            let most = expected.iter().map(|one| one.3).max();
            expected.retain(|one| Some(one.3) == most);
            assert_eq!(found.changed_most().map(row).collect::<Vec<_>>(), expected);
            changed += usize::from(found.has_changed());
        }
        assert_eq!(themes.next(), None);
        assert_eq!(found.statements, statements_in_all);
        assert_eq!(found.forms_differ(), then.form != now.form);
        words += Person::BOTH
            .into_iter()
            .filter(|&person| found.balance(person).has_other_word())
            .count();
    }
    assert!(changed > 5_000 && words > 300, "{changed}, {words}");
}

fn wish(theme: &ThemeOverTime, less_say: Option<Person>) -> u8 {
    let [first, second] = theme.marked;
    let heard = |person| match person {
        Person::First => first,
        Person::Second => second,
    };
    match less_say {
        _ if first && second => 0,
        _ if !first && !second => 3,
        Some(person) if !heard(person) => 2,
        _ => 1,
    }
}

#[test]
fn changes_are_spoken_of_by_marks_then_by_size_then_by_the_order_of_the_set() {
    let set = built_in();
    let mut met = [0; 4];
    for seed in 0..6_000 {
        let (then, now, less_say) = some_times(seed);
        let found = over_time(&set, less_say, &then, &now);
        for theme in &found.themes {
            let marked = [0, 1].map(|person: usize| now.marks[person].contains(&theme.theme));
            assert_eq!(theme.marked, marked, "the marks of now");
        }
        let mut expected: Vec<_> = (0..found.themes.len())
            .filter(|&place| found.themes[place].has_changed())
            .collect();
        expected.sort_by_key(|&place| {
            let theme = &found.themes[place];
            let sizes = theme.changed().map(|(_, one)| one.moved());
            (wish(theme, less_say), Reverse(sizes.max()), theme.theme)
        });
        expected.truncate(3);
        for &place in &expected {
            met[usize::from(wish(&found.themes[place], less_say))] += 1;
        }
        assert_eq!(found.suggested, expected);
    }
    assert!(met.iter().all(|&times| times > 100), "{met:?}");
}

#[test]
fn swapping_the_people_swaps_then_and_now_and_changes_nothing_else() {
    let set = built_in();
    for seed in 0..6_000 {
        let (then, now, less_say) = some_times(seed);
        let there = over_time(&set, less_say, &then, &now);
        let other = less_say.map(Person::other);
        let back = over_time(&set, other, &then.swapped(), &now.swapped());
        assert_eq!(there.forms_differ(), back.forms_differ());
        assert_eq!(
            (there.common, there.statements),
            (back.common, back.statements)
        );
        assert_eq!(there.suggested, back.suggested);
        assert_eq!(there.has_changed(), back.has_changed());
        for person in Person::BOTH {
            assert_eq!(there.direct(person), back.direct(person.other()));
            assert_eq!(there.balance(person), back.balance(person.other()));
        }
        assert_eq!(there.themes.len(), back.themes.len());
        for (there, back) in there.themes.iter().zip(&back.themes) {
            let turned = |one: AnswerOverTime| AnswerOverTime {
                person: one.person.other(),
                ..one
            };
            let statements = there.statements.iter();
            let turned: Vec<_> = statements
                .map(|&[a, b, c, d]| [c, d, a, b].map(turned))
                .collect();
            assert_eq!(turned, back.statements);
            assert_eq!(there.theme, back.theme);
            let [first, second] = there.marked;
            assert_eq!([second, first], back.marked);
        }
    }
}

#[test]
fn where_the_same_was_answered_again_nothing_has_changed() {
    let set = built_in();
    for seed in 0..3_000 {
        let mut chance = Chance::seeded(seed);
        let then = some_said(&mut chance);
        // What one wants to talk about is no answer.
        let now = Said {
            marks: [vec![], vec![0]],
            ..then.clone()
        };
        for now in [&then, &now] {
            let found = over_time(&set, None, &then, now);
            assert!(!found.has_changed());
            assert!(found.suggested.is_empty());
        }
    }
}

#[test]
fn turning_the_time_round_calls_the_same_changed_by_as_much() {
    let set = built_in();
    for seed in 0..3_000 {
        let (then, now, _) = some_times(seed);
        let there = over_time(&set, None, &then, &now);
        let back = over_time(&set, None, &now, &then);
        assert_eq!(there.has_changed(), back.has_changed());
        for (there, back) in there.themes.iter().zip(&back.themes) {
            let moved = |theme: &ThemeOverTime| -> Vec<_> {
                let changed = theme.changed();
                changed.map(|(place, one)| (place, one.moved())).collect()
            };
            assert_eq!(moved(there), moved(back));
        }
    }
}

/// With the same form twice all is common, and both balances are those that the comparison of that time shows.
#[test]
fn a_form_beside_itself_has_all_in_common() {
    let set = built_in();
    for seed in 0..3_000 {
        let (then, mut now, _) = some_times(seed);
        now.form = then.form;
        now.marks = [vec![], vec![]];
        let found = over_time(&set, None, &then, &now);
        assert!(!found.forms_differ());
        let (themes, statements) = set.count(then.form);
        assert_eq!((found.themes.len(), found.statements), (themes, statements));
        let [seen_then, seen_now] =
            [&then, &now].map(|said| compare(&set, said.form, &said.raw[0], &said.raw[1]));
        for person in Person::BOTH {
            let seen = ThenNow {
                then: seen_then.balance(person),
                now: seen_now.balance(person),
            };
            assert_eq!(found.balance(person), seen);
        }
    }
}

/// Of two forms only what both asked counts, in whichever order they came.
#[test]
fn statements_that_one_form_alone_asks_leave_no_trace() {
    let set = built_in();
    for (then, now) in [
        (Form::Mini, Form::Long),
        (Form::Long, Form::Mini),
        (Form::Short, Form::Long),
        (Form::Mini, Form::Short),
    ] {
        let common = then.min(now);
        for seed in 0..500 {
            let mut chance = Chance::seeded(seed);
            let mut times = [then, now].map(|form| Said::of(form, some_pair(&mut chance)));
            let whole = over_time(&set, None, &times[0], &times[1]);
            for raw in times.iter_mut().flat_map(|said| &mut said.raw) {
                for statement in (0..STATEMENTS).filter(|&s| !asks(common, s)) {
                    raw[statement] = [0, 0];
                }
            }
            assert_eq!(whole, over_time(&set, None, &times[0], &times[1]));
            assert_eq!((whole.common, whole.forms_differ()), (common, true));
            assert_eq!(whole.statements, set.count(common).1);
        }
    }
}

/// Six statements with a step between giving and receiving make a side. Among 28, most of them without, they make none.
#[test]
fn a_balance_changes_its_word_over_the_common_statements() {
    let set = built_in();
    // What the first person gives is a step above what is received, in the themes of the mini form alone.
    let mut uneven = all(3);
    for theme in (0..12).filter(|&theme| MINI[theme]) {
        uneven[short_of(theme)] = [3, 4];
    }
    let even = Said::of(Form::Mini, [all(3), all(3)]);
    for form in [Form::Mini, Form::Long] {
        let found = over_time(&set, None, &even, &Said::of(form, [uneven, all(3)]));
        let first = found.balance(Person::First);
        assert!(first.has_other_word());
        let sides = [first.then, first.now].map(|balance| balance.map(Balance::side));
        assert_eq!(sides, [Some(Side::InBalance), Some(Side::GivesMore)]);
        assert_eq!(first.now.unwrap().statements(), 6);
        assert!(!found.balance(Person::Second).has_other_word());
        assert!(found.has_changed() && found.suggested.is_empty());
    }
    // Over all that the long form asks, the same answers are in balance.
    let long = compare(&set, Form::Long, &uneven, &all(3));
    let side = long.balance(Person::First).map(Balance::side);
    assert_eq!(side, Some(Side::InBalance));
}

/// Of six statements four are enough for a word, and three are not. No word is no other word.
#[test]
fn a_balance_that_may_not_be_shown_has_not_changed() {
    let set = built_in();
    let even = Said::of(Form::Mini, [all(3), all(3)]);
    for (answered, is_shown) in [(4, true), (3, false)] {
        let mut few = all(7);
        let mini = (0..12).filter(|&theme| MINI[theme]).take(answered);
        for theme in mini {
            few[short_of(theme)] = [1, 5];
        }
        for (then, now) in [(all(3), few), (few, all(3))] {
            let said = |raw| Said::of(Form::Mini, [raw, all(3)]);
            let found = over_time(&set, None, &said(then), &said(now));
            let balance = found.balance(Person::First);
            assert_eq!(balance.has_other_word(), is_shown);
            assert_eq!(balance.then.is_some() && balance.now.is_some(), is_shown);
        }
        let nothing = over_time(&set, None, &even, &even);
        assert!(!nothing.has_changed());
    }
}
