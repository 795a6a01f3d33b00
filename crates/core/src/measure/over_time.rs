//! Then and now: what the same two people answered at two times, side by side, answer by answer.
//!
//! Source of the rules: the project's measure, version 2, *Over time*. Something is called changed only where an answer
//! moved by two steps or more, where somebody's answer to the direct question is another one, or where a balance
//! changed its word. Nothing is added up over the answers, and no text can say from this that something improved: an
//! answer that went up is an answer that went up.
//!
//! Both times have the same question set, and maybe different forms. The statements of the shorter form are among
//! those of the longer one, so the *common* statements are those of the shorter. Only these are laid side by side.
//!
//! A balance is worked out over the common statements as well, at both times: with twelve statements its word is *in
//! balance* up to a smaller mean than with six, and other statements can say other things. Over what each form asks, a
//! word could change because of the form alone. The rule of two thirds stays, for each time by itself: a balance that
//! may not be shown has not changed. With the same form twice both are the balances that the two people have seen; with
//! two forms, the balance of the longer one can have another word here than it had then.

use super::answer::{Direction, Panel, Person, Response};
use super::balance::Balance;
use super::compare::{MOST_SUGGESTED, Wish};
use super::direct::Direct;
use super::set::{Form, QuestionSet};
use std::cmp::Reverse;

/// How many steps are a change of an answer.
const STEPS_OF_A_CHANGE: u8 = 2;

/// Something then, and the same now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ThenNow<T> {
    /// At the earlier time.
    pub then: T,
    /// At the later time.
    pub now: T,
}

impl ThenNow<Option<Direct>> {
    /// Whether another answer was given, *I don't know* included. Where one of the two is missing, it has not moved.
    pub fn has_moved(self) -> bool {
        self.then
            .zip(self.now)
            .is_some_and(|(then, now)| then != now)
    }
}

impl ThenNow<Option<Balance>> {
    /// Whether it lies on another side. Where one of the two may not be shown, it has not changed.
    pub fn has_other_word(self) -> bool {
        let both = self.then.zip(self.now);
        both.is_some_and(|(then, now)| then.side() != now.side())
    }
}

/// What two people answered in a form, opened by both.
#[derive(Clone, Copy, Debug)]
pub struct Answered<'a> {
    /// What was asked.
    pub form: Form,
    /// The first and the second person's answers.
    pub panels: [&'a Panel; 2],
}

/// One person's answer to one statement in one direction, then and now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerOverTime {
    /// Whose answer.
    pub person: Person,
    /// What the person receives, or gives.
    pub direction: Direction,
    /// The answers; `None` where there is none.
    pub response: ThenNow<Option<Response>>,
}

impl AnswerOverTime {
    /// By how many steps the answer moved, 2 … 4; `None` where it has not changed, or where one of the two is not on the
    /// scale.
    pub fn moved(&self) -> Option<u8> {
        let number = |response: Option<Response>| Some(response?.level()?.number());
        let steps = number(self.response.now)?.abs_diff(number(self.response.then)?);
        (steps >= STEPS_OF_A_CHANGE).then_some(steps)
    }
}

/// One theme, then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeOverTime {
    /// The theme's place in the question set.
    pub theme: usize,
    /// For each common statement: what the first person receives and gives, then what the second receives and gives.
    /// The statements are those of [`OverTime::common`], in its order.
    pub statements: Vec<[AnswerOverTime; 4]>,
    /// Whether the first and the second person want to talk about it now.
    pub marked: [bool; 2],
}

impl ThemeOverTime {
    /// Whether an answer has changed.
    pub fn has_changed(&self) -> bool {
        self.largest() > 0
    }

    /// The answers that have changed, in order, each with the place of its statement among the common ones of the theme.
    pub fn changed(&self) -> impl Iterator<Item = (usize, AnswerOverTime)> {
        let all = self.statements.iter().enumerate();
        let all = all.flat_map(|(place, four)| four.iter().map(move |one| (place, *one)));
        all.filter(|(_, one)| one.moved().is_some())
    }

    /// Those of [`ThemeOverTime::changed`] that moved by most: several where they tie.
    pub fn changed_most(&self) -> impl Iterator<Item = (usize, AnswerOverTime)> {
        let largest = self.largest();
        self.changed()
            .filter(move |(_, one)| one.moved() == Some(largest))
    }

    /// By how many steps the answer moved that changed most, 2 … 4; 0 where none has changed.
    fn largest(&self) -> u8 {
        let moved = self.changed().filter_map(|(_, one)| one.moved());
        moved.max().unwrap_or(0)
    }
}

/// What the same two people answered at two times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverTime {
    /// The shorter of the two forms: its statements are the common ones.
    pub common: Form,
    /// How many pairs of statements are common.
    pub statements: usize,
    /// The themes with a common statement, in the order of the set.
    pub themes: Vec<ThemeOverTime>,
    /// Up to three places in [`OverTime::themes`]: the changes to speak of, in order. Only themes that have changed.
    /// First those that are marked now, in the order of the conversation: by both, by the one with less say, by the
    /// other. Among themselves by the answer that moved by most, the larger movement first; then in the order of the
    /// set.
    pub suggested: Vec<usize>,
    forms_differ: bool,
    direct: [ThenNow<Option<Direct>>; 2],
    balances: [ThenNow<Option<Balance>>; 2],
}

impl OverTime {
    /// Lays side by side what was answered at two times. All panels were made for this set, and the first person is the
    /// same one at both. Marks of the one with less say now come before those of the other.
    pub fn of(
        set: &QuestionSet,
        less_say: Option<Person>,
        then: Answered<'_>,
        now: Answered<'_>,
    ) -> OverTime {
        let common = then.form.min(now.form);
        let people = both_times(then, now);
        let mut themes = Vec::with_capacity(set.themes().len());
        for (place, theme) in set.themes().iter().enumerate() {
            let all = theme.statements(common);
            let statements: Vec<_> = all.map(|one| answers(one.id(), people)).collect();
            if !statements.is_empty() {
                themes.push(ThemeOverTime {
                    theme: place,
                    statements,
                    marked: now.panels.map(|panel| panel.is_marked(place)),
                });
            }
        }
        let balance = |panel| Balance::of(panel, set, common);
        OverTime {
            common,
            statements: set.count(common).1,
            suggested: suggested(&themes, less_say),
            themes,
            forms_differ: then.form != now.form,
            direct: people.map(|panels| panels.map(Panel::direct)),
            balances: people.map(|panels| panels.map(balance)),
        }
    }

    /// Whether more was asked at one time than at the other.
    pub fn forms_differ(&self) -> bool {
        self.forms_differ
    }

    /// One person's answers to the direct question.
    pub fn direct(&self, person: Person) -> ThenNow<Option<Direct>> {
        person.of(self.direct)
    }

    /// One person's balances over the common statements, where they may be shown.
    pub fn balance(&self, person: Person) -> ThenNow<Option<Balance>> {
        person.of(self.balances)
    }

    /// Whether anything has changed: an answer, an answer to the direct question, or the word of a balance.
    pub fn has_changed(&self) -> bool {
        self.themes.iter().any(ThemeOverTime::has_changed)
            || self.direct.iter().any(|direct| direct.has_moved())
            || self.balances.iter().any(|one| one.has_other_word())
    }
}

impl<'a> ThenNow<&'a Panel> {
    fn map<T>(self, of: impl Fn(&'a Panel) -> T) -> ThenNow<T> {
        ThenNow {
            then: of(self.then),
            now: of(self.now),
        }
    }
}

/// Each person's two panels.
fn both_times<'a>(then: Answered<'a>, now: Answered<'a>) -> [ThenNow<&'a Panel>; 2] {
    let ([first_then, second_then], [first_now, second_now]) = (then.panels, now.panels);
    let both = |then, now| ThenNow { then, now };
    [both(first_then, first_now), both(second_then, second_now)]
}

/// The four answers to one statement.
fn answers(statement: &str, [first, second]: [ThenNow<&Panel>; 2]) -> [AnswerOverTime; 4] {
    let one = |person, panels: ThenNow<&Panel>, direction| AnswerOverTime {
        person,
        direction,
        response: panels.map(|panel| panel.response(statement, direction)),
    };
    [
        one(Person::First, first, Direction::Receive),
        one(Person::First, first, Direction::Give),
        one(Person::Second, second, Direction::Receive),
        one(Person::Second, second, Direction::Give),
    ]
}

fn suggested(themes: &[ThemeOverTime], less_say: Option<Person>) -> Vec<usize> {
    let mut chosen = Vec::new();
    // The earliest of those that are left, three times: a sort would weigh more. Ties stay in the order of the set.
    for _ in 0..MOST_SUGGESTED {
        let left = themes
            .iter()
            .enumerate()
            .filter(|(place, theme)| theme.has_changed() && !chosen.contains(place));
        let earliest = left.min_by_key(|(_, theme)| {
            let wish = Wish::of(theme.marked, less_say);
            (wish, Reverse(theme.largest()))
        });
        chosen.extend(earliest.map(|(place, _)| place));
    }
    chosen
}
