//! What a facilitator settles before pairs come in, and the parts of the hour.

use super::event::{GroupEffect, GroupEvent};
use super::stage::{Filling, Outcome};
use crate::exchange::{self, Fingerprint};
use crate::measure::{Form, Person, QuestionSet};
use crate::setup::{Name, Setup};
use crate::words::names_differ;
use serde::{Deserialize, Serialize};

/// The longest name or role of a workshop, in bytes: the three travel together in a short code.
const MAX_PLAN_BYTES: usize = 76;

/// A part of the hour, in its order. Stored: the order of the variants is the format.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Step {
    /// Why we are here, and what happens with answers.
    Introduce,
    /// Each pair answers.
    Answer,
    /// Each pair opens its panels.
    Open,
    /// Each pair talks.
    Talk,
    /// Pairs add what they have.
    Add,
    /// All look together.
    Look,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Step; 6] = [
        Step::Introduce,
        Step::Answer,
        Step::Open,
        Step::Talk,
        Step::Add,
        Step::Look,
    ];

    /// The value of its choice on the screen.
    pub fn id(self) -> &'static str {
        match self {
            Step::Introduce => "introduce",
            Step::Answer => "answer",
            Step::Open => "open",
            Step::Talk => "talk",
            Step::Add => "add",
            Step::Look => "look",
        }
    }

    /// How many minutes it takes about, by the form: an hour in all with the short one.
    pub fn minutes(self, form: Form) -> u32 {
        match (self, form) {
            (Step::Introduce | Step::Open | Step::Add, _) => 5,
            (Step::Answer, Form::Mini) => 6,
            (Step::Answer, Form::Short) => 10,
            (Step::Answer, Form::Long) => 20,
            (Step::Talk | Step::Look, Form::Mini) => 12,
            (Step::Talk, Form::Short) => 20,
            (Step::Look, Form::Short) => 15,
            (Step::Talk | Step::Look, Form::Long) => 20,
        }
    }
}

/// What a facilitator settles before pairs come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub(super) name: Option<Name>,
    pub(super) setup: Setup,
    /// Whether it was to be opened with two roles that cannot be told apart.
    pub(super) same_roles: bool,
}

impl Plan {
    pub(super) fn new(setup: Setup) -> Plan {
        Plan {
            name: None,
            setup,
            same_roles: false,
        }
    }

    /// Whether so many statements are asked that no pair could add its answers.
    pub(super) fn is_too_long(&self, set: &QuestionSet) -> bool {
        let (_, statements) = set.count(self.setup.form());
        statements > exchange::MOST_STATEMENTS
    }

    /// Whether a group with this plan can have been opened: all of it has room in the join code, the two roles
    /// can be told apart, and nobody is named.
    pub(super) fn can_be_open(&self, set: &QuestionSet) -> bool {
        let roles = Person::BOTH.map(|person| self.setup.role(person));
        let has_room = |text: &str| text.len() <= MAX_PLAN_BYTES;
        let mut texts = roles.into_iter().chain([self.name()]).flatten();
        texts.all(has_room)
            && Person::BOTH
                .iter()
                .all(|&who| self.setup.name(who).is_none())
            && names_differ(&self.setup)
            && !self.is_too_long(set)
    }

    /// Whether the two roles cannot be told apart, and that is asked.
    pub fn same_roles(&self) -> bool {
        self.same_roles
    }

    /// What the workshop is called, if it has a name.
    pub fn name(&self) -> Option<&str> {
        self.name.as_ref().map(Name::as_str)
    }

    /// Relation, roles, form and the language in which pairs begin. It has no names of people.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// How pairs come in.
    pub(super) fn join_code(&self, set: &QuestionSet, id: [u8; 8]) -> exchange::Workshop {
        let setup = &self.setup;
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        exchange::Workshop {
            set: Fingerprint::of(set),
            form: setup.form(),
            relation: setup.relation().number(),
            language: setup.language(Person::First).number(),
            id,
            name: text(self.name()),
            roles: Person::BOTH.map(|person| text(setup.role(person))),
        }
    }
}

/// While it is planned.
pub(super) fn apply(plan: &mut Plan, event: GroupEvent, set: &QuestionSet) -> Outcome {
    let setup = &mut plan.setup;
    match event {
        GroupEvent::Name(text) => plan.name = Name::within(&text, MAX_PLAN_BYTES),
        GroupEvent::Relation(relation) => setup.set_relation(relation),
        GroupEvent::Role(person, text) => {
            setup.set_role(person, Name::within(&text, MAX_PLAN_BYTES));
        }
        GroupEvent::Language(language) => {
            for person in Person::BOTH {
                setup.set_language(person, language);
            }
        }
        GroupEvent::Form(form) => setup.set_form(form),
        GroupEvent::Open(id) if !plan.is_too_long(set) => return open(plan, id, set),
        _ => return Outcome::Ignored,
    }
    Outcome::stays([])
}

fn open(plan: &mut Plan, id: [u8; 8], set: &QuestionSet) -> Outcome {
    plan.setup.settle();
    let name = plan.name.take();
    plan.name = name.and_then(|name| Name::typed(name.as_str()));
    plan.same_roles = !names_differ(&plan.setup);
    if plan.same_roles {
        return Outcome::stays([GroupEffect::Asked]);
    }
    let filling = Filling::new(id, plan.setup.form(), set);
    Outcome::to(filling, [GroupEffect::Save, GroupEffect::Heading])
}
