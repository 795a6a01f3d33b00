//! What these tests share.

use std::sync::LazyLock;

pub use crate::common::{
    Chance, agreed_of, built_in, contribution, contribution_with, level, opened_by, rounds,
    small_set, tiny_set,
};
pub use tweeluik_core::agreement::Agreement;
pub use tweeluik_core::group::{FillingScreen, Group, GroupEvent, GroupScreen, Harvest};
pub use tweeluik_core::language::{Address, Language};
pub use tweeluik_core::measure::{
    Direct, DirectionShown, Distribution, Form, GroupCount, Level, Person, QuestionSet, Shown,
    ThemeSays, ThemeShown,
};
pub use tweeluik_core::session::Journey;
pub use tweeluik_core::setup::{Relation, Setup};
pub use tweeluik_core::show::{Band, Dot, PairPicture, PairTable, Poster, Table, WIDE};
pub use tweeluik_core::words::{AfterWords, GroupSentences, GroupWords, Late, Words};

/// What is shown of the direct question, of both roles.
pub type DirectShown = [Option<Distribution<Direct>>; 2];

/// What a group shows: of its themes, and of the direct question.
pub fn all_shown(shown: &Shown) -> (Vec<ThemeShown>, DirectShown) {
    match shown {
        Shown::TooFew => (Vec::new(), [None; 2]),
        Shown::Themes { themes, direct } => (themes.clone(), *direct),
    }
}

/// A group of so many pairs of chance, frozen.
pub fn frozen(
    set: &QuestionSet,
    form: Form,
    pairs: u32,
    chance: &mut Chance,
) -> (Vec<ThemeShown>, DirectShown) {
    let mut group = GroupCount::empty(set, form);
    let (_, statements) = set.count(form);
    for _ in 0..pairs {
        let rows: Vec<[u8; 4]> = (0..statements)
            .map(|_| std::array::from_fn(|_| chance.below(6) as u8))
            .collect();
        let direct = [(); 2].map(|()| chance.one_of(&Direct::ALL));
        group
            .add(set, &contribution_with(set, form, &rows, direct))
            .unwrap();
    }
    all_shown(group.freeze(set).shown())
}

/// What is shown of the direct question where the pairs answered it so.
pub fn direct_of(pairs: &[[Direct; 2]]) -> DirectShown {
    let set = tiny_set();
    let mut group = GroupCount::empty(&set, Form::Short);
    for direct in pairs {
        let pair = contribution_with(&set, Form::Short, &[[3; 4]; 2], *direct);
        group.add(&set, &pair).unwrap();
    }
    all_shown(group.freeze(&set).shown()).1
}

/// As [`frozen`], the themes alone, where every pair chooses the same.
pub fn alike(set: &QuestionSet, pairs: u32, row: [u8; 4]) -> Vec<ThemeShown> {
    let mut group = GroupCount::empty(set, Form::Mini);
    let (_, statements) = set.count(Form::Mini);
    for _ in 0..pairs {
        group
            .add(set, &contribution(set, Form::Mini, &vec![row; statements]))
            .unwrap();
    }
    all_shown(group.freeze(set).shown()).0
}

pub fn setup(form: Form) -> Setup {
    Setup::new(Relation::ParentProfessional, Language::Nl, form)
}

/// The built-in set.
static BUILT_IN: LazyLock<QuestionSet> = LazyLock::new(built_in);

pub fn words(setup: &Setup, language: Language) -> GroupSentences<'_> {
    let address = Address::Informal;
    GroupSentences {
        words: Words::of(language, address),
        late: Late::of(language, address),
        group: GroupWords::of(language, address),
        setup,
        set: &BUILT_IN,
    }
}

pub fn number(tag: &str, name: &str) -> f32 {
    attribute(tag, name).parse().unwrap()
}

pub fn attribute<'a>(tag: &'a str, name: &str) -> &'a str {
    let (_, rest) = tag
        .split_once(&format!(" {name}=\""))
        .unwrap_or_else(|| panic!("{name} in {tag}"));
    rest.split('"').next().unwrap()
}

/// An agreement as somebody types it.
pub fn agreement(text: &str) -> Agreement {
    Agreement::typed(text).expect("an agreement")
}

/// The lines of a table, each with its cells: a reader of its own, by RFC 4180.
pub fn parsed(text: &str, comma: char) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("a byte-order mark");
    let (mut lines, mut line, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '"' if cell.is_empty() => loop {
                match characters.next().expect("the end of a quoted cell") {
                    '"' if characters.peek() == Some(&'"') => {
                        characters.next();
                        cell.push('"');
                    }
                    '"' => break,
                    c => cell.push(c),
                }
            },
            '\r' => {
                assert_eq!(characters.next(), Some('\n'));
                line.push(std::mem::take(&mut cell));
                lines.push(std::mem::take(&mut line));
            }
            c if c == comma => line.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    assert!(line.is_empty() && cell.is_empty());
    lines
}
