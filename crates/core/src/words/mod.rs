//! What the texts in `locales/` say, by language and address.
//!
//! The build makes a struct of them for each chunk of the module: [`Words`] is needed to answer the statements,
//! [`Late`] from there until two people see their comparison, [`AfterWords`] after that, [`DeviceWords`] with a
//! device each, [`GroupWords`] by a facilitator. A text without variables is a field, one with variables a method.
//! Of each chunk a language has a file, which is loaded when the language is in use ([`Texts`]); only [`Roles`] is compiled in for all languages, since whether two people can be told apart
//! has to be known in the language of either. With the feature `embedded-texts` all of them are.
//!
//! What two people are called is worked out here too, since the article before a role belongs to the language.

mod group;
mod lines;

pub use group::GroupSentences;
pub use lines::{FromLines, Lines, Texts};

use crate::language::{Address, Direction, Language};
use crate::measure::{
    Direct, DirectComparison, Kind, Level, Person, QuestionSet, Response, Side, Weight,
};
use crate::setup::{Relation, Setup};
use crate::text::{comparable, isolated, set_apart};
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// Fills the gaps of a text: of the first variable it is U+0001, of the second U+0002. What is filled in is
/// never read as a gap, and what runs the other way turns nothing around it.
fn fill(language: Language, text: &str, values: &[&str]) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let value = (c as usize).checked_sub(1).and_then(|gap| values.get(gap));
        match (value, language.direction()) {
            (Some(value), Direction::Ltr) => out.push_str(&isolated(value)),
            (Some(value), Direction::Rtl) => out.push_str(&set_apart(value)),
            (None, _) => out.push(c),
        }
    }
    out
}

/// The variant of a text that stands in a place.
fn choose(variants: &[&'static str], place: usize) -> &'static str {
    variants.get(place).copied().unwrap_or_default()
}

/// What one of the two is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// On its own, as a label: *Sanne*, *Ouder*.
    pub label: String,
    /// Inside a sentence: *Sanne*, *de ouder*.
    pub inside: String,
    /// At the start of a sentence: *Sanne*, *De ouder*.
    pub start: String,
}

impl Called {
    /// A name or role of their own. It may run the other way.
    fn same(name: &str) -> Called {
        let name = isolated(name);
        Called {
            label: name.clone(),
            inside: name.clone(),
            start: name,
        }
    }
}

/// Whether the two can be told apart: by what they are called, and by their roles. In the language of
/// either, since a name may be what the other is called without one.
pub fn names_differ(setup: &Setup) -> bool {
    Person::BOTH.into_iter().all(|reader| {
        let roles = Roles::in_language(setup.language(reader));
        let differ = |called: fn(&Roles, &Setup, Person) -> Called| {
            let [first, second] = Person::BOTH.map(|person| called(roles, setup, person).label);
            comparable(&first) != comparable(&second)
        };
        differ(Roles::called) && differ(Roles::called_by_role)
    })
}

impl Roles {
    /// The roles are the same with either address.
    fn in_language(language: Language) -> &'static Roles {
        Roles::of(language, Address::Informal)
    }

    fn called(&self, setup: &Setup, person: Person) -> Called {
        match setup.name(person) {
            Some(name) => Called::same(name),
            None => self.called_by_role(setup, person),
        }
    }

    fn called_by_role(&self, setup: &Setup, person: Person) -> Called {
        if let Some(role) = setup.role(person) {
            return Called::same(role);
        }
        // In the order of `Relation::ALL`, first and second person in turn.
        let place = 2 * setup.relation().place() + usize::from(person == Person::Second);
        let [label, inside] = self.roles.get(place).copied().unwrap_or_default();
        let mut start = inside.to_owned();
        if let Some(first) = start.get_mut(..1) {
            first.make_ascii_uppercase();
        }
        Called {
            label: label.to_owned(),
            inside: inside.to_owned(),
            start,
        }
    }
}

impl Words {
    /// The name of a relation.
    pub fn relation(&self, relation: Relation) -> &'static str {
        self.relations.get(relation.place()).copied().unwrap_or("")
    }

    /// What one of the two is called: by name, else by role.
    pub fn called(&self, setup: &Setup, person: Person) -> Called {
        Roles::in_language(self.language).called(setup, person)
    }

    /// The role of one of the two.
    pub fn role(&self, setup: &Setup, person: Person) -> Called {
        Roles::in_language(self.language).called_by_role(setup, person)
    }

    /// A level of the scale, as it stands on a button.
    pub fn level(&self, level: Level) -> &'static str {
        pick(self.scale, level)
    }

    /// A response, as it stands on a button.
    pub fn response(&self, response: Response) -> &'static str {
        match response {
            Response::Scale(level) => self.level(level),
            Response::Unknown => self.unknown,
            Response::NotApplicable => self.not_applicable,
        }
    }
}

impl Late {
    /// A level of the scale inside a sentence.
    pub fn level_inside(&self, level: Level) -> &'static str {
        pick(self.scale_inside, level)
    }

    /// The direct question, in the words of an organisation's own set where that has any.
    pub fn direct_question_of(&self, set: &QuestionSet) -> String {
        let own = set.direct();
        let own = own.map(|own| own.question().get(self.language.tag()));
        own.unwrap_or(self.direct_question).to_owned()
    }

    /// An answer to the direct question, as the one says it who gave it; `other` is what the other one is called.
    pub fn direct_answer(
        &self,
        words: &Words,
        set: &QuestionSet,
        direct: Direct,
        other: &Called,
    ) -> String {
        if let Some(own) = set.direct().and_then(|own| own.answer(direct)) {
            return own.with_other(self.language.tag(), Some(&other.start));
        }
        match direct {
            Direct::Me(Weight::Far) => self.direct_i_far.to_owned(),
            Direct::Me(Weight::Little) => self.direct_i_little.to_owned(),
            Direct::Same => self.direct_same.to_owned(),
            Direct::Other(Weight::Little) => self.direct_other_little(&other.start),
            Direct::Other(Weight::Far) => self.direct_other_far(&other.start),
            Direct::Unknown => words.unknown.to_owned(),
        }
    }

    /// What the answers of the two to the direct question say beside each other. Where `is_little`, no sentence
    /// sounds good.
    pub fn direct(
        &self,
        words: &Words,
        setup: &Setup,
        compared: DirectComparison,
        is_little: bool,
    ) -> String {
        let start = |person| words.called(setup, person).start;
        match compared {
            DirectComparison::BothSame if is_little => self.direct_both_same_little.to_owned(),
            DirectComparison::BothSame => self.direct_both_same.to_owned(),
            DirectComparison::BothSay(person) => {
                self.direct_both_say(&words.called(setup, person).inside)
            }
            DirectComparison::OneSeesASide { by, heavier } if by == heavier => {
                self.direct_one_side_self(&start(by), &start(by.other()))
            }
            DirectComparison::OneSeesASide { by, .. } => {
                self.direct_one_side_other(&start(by), &start(by.other()))
            }
            DirectComparison::EachTheOther => self.direct_each_the_other.to_owned(),
            DirectComparison::EachMe => self.direct_each_me.to_owned(),
            DirectComparison::OneUnknown(person) => self.direct_one_unknown(&start(person)),
            DirectComparison::BothUnknown => self.direct_both_unknown.to_owned(),
        }
    }

    /// What two people say of a theme, as a label beside it.
    pub fn kind(&self, words: &Words, setup: &Setup, kind: Kind) -> String {
        let kind = match kind {
            Kind::NotComparable => self.kind_not_comparable,
            Kind::Different(_) => self.kind_different,
            Kind::OneSided { more, .. } => {
                return self.kind_one_sided(&words.called(setup, more.giver).inside);
            }
            Kind::BothLow => self.kind_both_low,
            Kind::BothHigh => self.kind_both_high,
            Kind::InBetween => self.kind_in_between,
        };
        kind.to_owned()
    }

    /// Who wants to talk about a theme: whether the first and the second person marked it. `None` where nobody did.
    pub fn wish(&self, words: &Words, setup: &Setup, marked: [bool; 2]) -> Option<String> {
        let start = |person| words.called(setup, person).start;
        match marked {
            [true, true] => Some(self.marked_both.to_owned()),
            [true, false] => Some(self.marked_one(&start(Person::First))),
            [false, true] => Some(self.marked_one(&start(Person::Second))),
            [false, false] => None,
        }
    }

    /// Where somebody's giving and receiving lie beside each other.
    pub fn balance(&self, words: &Words, setup: &Setup, person: Person, side: Side) -> String {
        let name = words.called(setup, person).start;
        match side {
            Side::InBalance => self.balance_even(&name),
            Side::GivesMore => self.balance_gives_more(&name),
            Side::ReceivesMore => self.balance_receives_more(&name),
        }
    }

    /// Who gives, or who receives, by their role as a label.
    pub fn side(&self, words: &Words, setup: &Setup, giver: Person, gives: bool) -> String {
        if gives {
            self.panel_gives(&words.role(setup, giver).label)
        } else {
            self.panel_notices(&words.role(setup, giver.other()).label)
        }
    }
}

fn pick(five: [&'static str; 5], level: Level) -> &'static str {
    let [one, two, three, four, five] = five;
    match level.number() {
        1 => one,
        2 => two,
        3 => three,
        4 => four,
        _ => five,
    }
}
