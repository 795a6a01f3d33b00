//! What two people agree on before they begin.

use crate::language::Language;
use crate::measure::{Form, Person};
use crate::text::{beginning, plain};
use serde::{Deserialize, Serialize};

/// How the two stand to each other. The first of each pair is the one with less say. Stored by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Relation {
    /// Parent and professional.
    ParentProfessional,
    /// Parent and teacher.
    ParentTeacher,
    /// Client and social worker.
    ClientWorker,
    /// Patient and care provider.
    PatientCarer,
    /// Informal carer and care provider.
    InformalCarer,
    /// Young person and youth worker.
    YouthWorker,
    /// Pupil and teacher.
    PupilTeacher,
    /// Coachee and coach.
    CoacheeCoach,
    /// Resident and civil servant.
    ResidentOfficial,
    /// Two colleagues.
    Colleagues,
    /// Two roles in their own words.
    Own,
}

impl Relation {
    /// All relations in the order in which they are offered.
    pub const ALL: [Relation; 11] = [
        Relation::ParentProfessional,
        Relation::ParentTeacher,
        Relation::ClientWorker,
        Relation::PatientCarer,
        Relation::InformalCarer,
        Relation::YouthWorker,
        Relation::PupilTeacher,
        Relation::CoacheeCoach,
        Relation::ResidentOfficial,
        Relation::Colleagues,
        Relation::Own,
    ];

    /// Its place in [`Relation::ALL`], which is the order of its texts.
    pub fn place(self) -> usize {
        let mut all = Relation::ALL.into_iter();
        all.position(|relation| relation == self)
            .unwrap_or_default()
    }

    /// Who of the two has less say, where that is known.
    pub fn less_say(self) -> Option<Person> {
        match self {
            Relation::Colleagues | Relation::Own => None,
            Relation::ParentProfessional
            | Relation::ParentTeacher
            | Relation::ClientWorker
            | Relation::PatientCarer
            | Relation::InformalCarer
            | Relation::YouthWorker
            | Relation::PupilTeacher
            | Relation::CoacheeCoach
            | Relation::ResidentOfficial => Some(Person::First),
        }
    }

    /// The preset's id in attributes and files.
    pub fn id(self) -> &'static str {
        match self {
            Relation::ParentProfessional => "parent-professional",
            Relation::ParentTeacher => "parent-teacher",
            Relation::ClientWorker => "client-worker",
            Relation::PatientCarer => "patient-carer",
            Relation::InformalCarer => "informal-carer",
            Relation::YouthWorker => "youth-worker",
            Relation::PupilTeacher => "pupil-teacher",
            Relation::CoacheeCoach => "coachee-coach",
            Relation::ResidentOfficial => "resident-official",
            Relation::Colleagues => "colleagues",
            Relation::Own => "own",
        }
    }

    /// Its number in what travels and what is stored; it never changes.
    pub(crate) fn number(self) -> u8 {
        match self {
            Relation::ParentProfessional => 0,
            Relation::ClientWorker => 1,
            Relation::PupilTeacher => 2,
            Relation::CoacheeCoach => 3,
            Relation::ResidentOfficial => 4,
            Relation::Colleagues => 5,
            Relation::Own => 6,
            Relation::ParentTeacher => 7,
            Relation::PatientCarer => 8,
            Relation::InformalCarer => 9,
            Relation::YouthWorker => 10,
        }
    }

    /// Reads what [`Relation::number`] writes.
    pub(crate) fn of_number(number: u8) -> Option<Relation> {
        let mut all = Relation::ALL.into_iter();
        all.find(|relation| relation.number() == number)
    }

    /// Parses what [`Relation::id`] writes.
    pub fn parse(id: &str) -> Option<Relation> {
        crate::measure::by_name(&Relation::ALL, Relation::id, id)
    }
}

impl From<Relation> for u8 {
    fn from(relation: Relation) -> u8 {
        relation.number()
    }
}

impl TryFrom<u8> for Relation {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Relation, &'static str> {
        Relation::of_number(number).ok_or("no relation has this number")
    }
}

/// A language is stored by its number, never by its place in a list.
mod by_number {
    use crate::language::Language;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(language: &Language, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u8(language.number())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Language, D::Error> {
        let language = Language::of_number(u8::deserialize(from)?);
        language.ok_or_else(|| D::Error::custom("no language has this number"))
    }
}

/// The longest name or role, in characters as people count them.
pub const MAX_NAME_CHARS: usize = 30;
/// The longest name or role in bytes: thirty of the largest characters, one code point each.
pub const MAX_NAME_BYTES: usize = 120;

/// What somebody wants to be called: plain text, not empty, one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Name(String);

/// Only a name that is exactly as it would have been taken from the keyboard.
impl TryFrom<String> for Name {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Name, &'static str> {
        let name = Name::exactly(&text).flatten();
        name.ok_or("no name that could have been typed")
    }
}

impl Name {
    /// Takes what was typed: spaces around it, control characters, changes of writing direction and what
    /// is never seen fall away, and so does what is longer than [`MAX_NAME_CHARS`] or `MAX_NAME_BYTES`.
    /// `None` where nothing is left that can be seen.
    pub fn typed(text: &str) -> Option<Name> {
        let name = Name::typing(text)?;
        let kept = name.0.trim_end();
        (!kept.is_empty()).then(|| Name(kept.to_owned()))
    }

    /// As [`Name::typed`], while somebody is still typing: the space before the next word stays.
    pub(crate) fn typing(text: &str) -> Option<Name> {
        Name::within(text, MAX_NAME_BYTES)
    }

    /// As [`Name::typing`], of at most so many bytes.
    pub(crate) fn within(text: &str, most: usize) -> Option<Name> {
        let line = plain(text);
        let kept = beginning(&line, MAX_NAME_CHARS, most);
        (!kept.is_empty()).then(|| Name(kept.to_owned()))
    }

    /// A name that is exactly as it would have been taken from the keyboard; for an empty text none.
    pub(crate) fn exactly(text: &str) -> Option<Option<Name>> {
        if text.is_empty() {
            return Some(None);
        }
        let name = Name::typed(text)?;
        (name.as_str() == text).then_some(Some(name))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One person's part of the set-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Side {
    name: Option<Name>,
    /// Only with [`Relation::Own`].
    role: Option<Name>,
    #[serde(with = "by_number")]
    language: Language,
}

/// The set-up of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Setup {
    relation: Relation,
    first: Side,
    second: Side,
    form: Form,
    keep: bool,
}

impl Setup {
    /// A set-up without names, both people in one language; erased when the two finish.
    pub fn new(relation: Relation, language: Language, form: Form) -> Setup {
        let side = Side {
            name: None,
            role: None,
            language,
        };
        Setup {
            relation,
            first: side.clone(),
            second: side,
            form,
            keep: false,
        }
    }

    fn side(&self, person: Person) -> &Side {
        match person {
            Person::First => &self.first,
            Person::Second => &self.second,
        }
    }

    fn side_mut(&mut self, person: Person) -> &mut Side {
        match person {
            Person::First => &mut self.first,
            Person::Second => &mut self.second,
        }
    }

    /// Whether two set-ups call the two the same.
    pub(crate) fn is_of_the_same_two(&self, other: &Setup) -> bool {
        let is_same = |person| {
            let (one, another) = (self.side(person), other.side(person));
            one.name == another.name && one.role == another.role
        };
        self.relation == other.relation && Person::BOTH.into_iter().all(is_same)
    }

    /// How the two stand to each other.
    pub fn relation(&self) -> Relation {
        self.relation
    }

    /// The name that was given, if one was.
    pub fn name(&self, person: Person) -> Option<&str> {
        self.side(person).name.as_ref().map(Name::as_str)
    }

    /// The role in own words, if the relation is [`Relation::Own`] and one was given.
    pub fn role(&self, person: Person) -> Option<&str> {
        let role = self.side(person).role.as_ref()?;
        (self.relation == Relation::Own).then_some(role.as_str())
    }

    /// The person's own language.
    pub fn language(&self, person: Person) -> Language {
        self.side(person).language
    }

    /// How much is asked.
    pub fn form(&self) -> Form {
        self.form
    }

    /// Whether the answers are to stay on this device afterwards.
    pub fn keep(&self) -> bool {
        self.keep
    }

    /// Ends the typing: spaces after names and roles fall away.
    pub(crate) fn settle(&mut self) {
        for side in [&mut self.first, &mut self.second] {
            for name in [&mut side.name, &mut side.role] {
                *name = name.take().and_then(|name| Name::typed(&name.0));
            }
        }
    }

    pub(crate) fn set_relation(&mut self, relation: Relation) {
        self.relation = relation;
    }

    pub(crate) fn set_name(&mut self, person: Person, name: Option<Name>) {
        self.side_mut(person).name = name;
    }

    pub(crate) fn set_role(&mut self, person: Person, role: Option<Name>) {
        self.side_mut(person).role = role;
    }

    pub(crate) fn set_language(&mut self, person: Person, language: Language) {
        self.side_mut(person).language = language;
    }

    pub(crate) fn set_form(&mut self, form: Form) {
        self.form = form;
    }

    pub(crate) fn set_keep(&mut self, keep: bool) {
        self.keep = keep;
    }
}
