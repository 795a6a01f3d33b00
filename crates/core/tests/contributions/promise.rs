//! What two pairs that talk cannot work out of what is shown.

use crate::support::*;

/// What is known to pairs that talk with each other: their own answers, and what the group shows.
struct Known<'a> {
    set: &'a QuestionSet,
    form: Form,
    /// The places of each theme's statements in this form.
    themes: &'a [Range<usize>],
    rows: &'a [Row],
    looks: [usize; 2],
    shown: &'a Shown,
}

impl Known<'_> {
    fn is_the_same(&self, rows: &[Row]) -> bool {
        frozen(self.set, self.form, rows).shown() == self.shown
    }

    /// Whether there is another room with the same picture, in which another pair than those that look
    /// gave another answer here.
    fn may_be_another(&self, statement: usize, side: usize, chance: &mut Chance) -> bool {
        let others: Vec<usize> = (0..self.rows.len())
            .filter(|pair| !self.looks.contains(pair))
            .collect();
        let [mine, theirs] = [side, side ^ 1];
        // What a pair answers to one statement of a theme it may have answered to another one: the picture
        // is the same.
        let mut themes = self.themes.iter();
        let of_theme = themes.find(|theme| theme.contains(&statement)).unwrap();
        let only = self.rows[others[0]][statement][mine];
        for &pair in &others {
            for place in of_theme.clone() {
                if ![0, only].contains(&self.rows[pair][place][mine]) {
                    return true;
                }
                // One answer, and what the other person says of it.
                for level in (1..=5).filter(|level| *level != only) {
                    for opposite in 0..=5 {
                        let mut rows = self.rows.to_vec();
                        rows[pair][place][mine] = level;
                        rows[pair][place][theirs] = opposite;
                        if self.is_the_same(&rows) {
                            return true;
                        }
                    }
                }
            }
        }
        // Several pairs, and more of what they answered to this theme.
        (0..4_000).any(|_| {
            let mut rows = self.rows.to_vec();
            let (all, most) = (chance.percent(50), 1 + chance.below(3));
            for &pair in &others {
                if !all && !chance.percent(40) {
                    continue;
                }
                for _ in 0..most {
                    let place = of_theme.start + chance.below(of_theme.len());
                    rows[pair][place][chance.below(4)] = 1 + chance.below(5) as u8;
                }
            }
            let pair = chance.one_of(&others);
            let level = 1 + chance.below(5) as u8;
            rows[pair][of_theme.start + chance.below(of_theme.len())][mine] = level;
            level != only && self.is_the_same(&rows)
        })
    }
}

/// The promise: what is shown does not tell two pairs that talk, and that know their own answers, what any
/// other pair answered. For every two pairs that look, every other pair and every answer, in all three forms,
/// there is another room with the same picture, the same answers of those who look, and another answer there.
#[test]
fn from_what_is_shown_two_pairs_that_talk_cannot_work_out_another_answer() {
    let set = three_forms_set();
    for form in Form::ALL {
        let (_, statements) = set.count(form);
        let themes = places(&set, form);
        assert_eq!(themes.last().unwrap().end, statements);
        let mut alike = 0;
        let mut said = BTreeSet::new();
        for seed in 0..rounds(1_500) {
            let mut chance = Chance::seeded(seed);
            let pairs = chance.one_of(&[5, 6, 7, 9, 10, 11, 12, 20]);
            let mut rows = some_rows(&mut chance, statements, pairs);
            let looks = [0, 1];
            // Those who look are often of another mind than all others.
            let apart = chance.below(4);
            for row in &mut rows[..2] {
                for answer in row.iter_mut().flatten() {
                    *answer = match apart {
                        0 => *answer,
                        1 => 6 - (*answer).clamp(1, 5),
                        2 => chance.one_of(&[1, 5]),
                        _ => chance.below(6) as u8,
                    };
                }
            }
            let shown = &frozen(&set, form, &rows).shown().clone();
            let known = Known {
                set: &set,
                form,
                themes: &themes,
                rows: &rows,
                looks,
                shown,
            };
            for statement in 0..statements {
                for side in 0..4 {
                    let answers: BTreeSet<u8> =
                        rows[2..].iter().map(|row| row[statement][side]).collect();
                    // Two of the others can change places, and the picture stays.
                    let only = *answers.first().unwrap();
                    // That nobody else had an answer on the scale is no answer.
                    if answers.len() > 1 || only == 0 {
                        continue;
                    }
                    // All others are alike: one of them, and then by changing places any, may differ.
                    alike += 1;
                    let of_theme = themes.iter().position(|theme| theme.contains(&statement));
                    let all = self::themes(shown);
                    let theme = all.iter().find(|one| Some(one.theme) == of_theme);
                    said.insert(name(&theme.unwrap().says));
                    assert!(
                        known.may_be_another(statement, side, &mut chance),
                        "{form:?}, room {seed}, statement {statement}, side {side}, {rows:?}, {shown:?}"
                    );
                }
            }
        }
        assert!(alike > 200 || rounds(2) < 2, "{form:?}: {alike}");
        // It held for every sentence that a theme can have.
        assert!(said.len() == 7 || rounds(2) < 2, "{form:?}: {said:?}");
    }
}

/// The same promise for the direct question: of no other pair can two pairs that talk work out what one of its
/// people answered. For each there is another room with the same picture and another answer there.
#[test]
fn from_the_direct_question_two_pairs_that_talk_cannot_work_out_another_answer() {
    let set = tiny_set();
    let mut alike = 0;
    for seed in 0..rounds(3_000) {
        let mut chance = Chance::seeded(seed);
        let pairs = chance.one_of(&[5, 9, 10, 11, 12, 13, 19, 20, 21, 24]);
        let mood = [(); 2].map(|()| chance.one_of(&Direct::ALL));
        let unrest = chance.one_of(&[0, 5, 20, 50]);
        let mut rows: Vec<[Direct; 2]> = (0..pairs)
            .map(|_| {
                mood.map(|mood| {
                    if chance.percent(unrest) {
                        chance.one_of(&Direct::ALL)
                    } else {
                        mood
                    }
                })
            })
            .collect();
        for row in &mut rows[..2] {
            *row = [(); 2].map(|()| chance.one_of(&Direct::ALL));
        }
        let shown = frozen_direct(&set, &rows).shown().clone();
        for role in 0..2 {
            let only = rows[2][role];
            // Two of the others can change places, and the picture stays. That nobody else took a side is no
            // answer.
            if rows[2..].iter().any(|row| row[role] != only) || only == Direct::Unknown {
                continue;
            }
            alike += 1;
            let may_be_another = Direct::ALL.into_iter().any(|direct| {
                let mut other = rows.clone();
                other[2][role] = direct;
                direct != only && frozen_direct(&set, &other).shown() == &shown
            });
            assert!(
                may_be_another,
                "room {seed}, role {role}, {rows:?}, {shown:?}"
            );
        }
    }
    assert!(alike > 200 || rounds(2) < 2, "{alike}");
}
