//! What ties two devices together, and the set-up that an invitation carries.

use crate::exchange::{Fingerprint, Invitation, PairKey, Pairing};
use crate::language::Language;
use crate::measure::{Form, Person, QuestionSet};
use crate::setup::{Name, Relation, Setup};
use crate::words::names_differ;
use serde::{Deserialize, Serialize};

/// How the two devices came to the same key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The person here invited the other.
    Invites,
    /// The person here was invited.
    Invited,
    /// The two agreed on words.
    Words,
}

/// What this device has to show to the other person before the two answer. Stored: the order of the variants is the
/// format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shares {
    /// The invitation's bytes.
    Invitation(Vec<u8>),
    /// The number of the key, since the two agreed on words.
    Words,
}

impl Shares {
    /// How the two devices came to the same key.
    pub fn how(&self) -> How {
        match self {
            Shares::Invitation(_) => How::Invites,
            Shares::Words => How::Words,
        }
    }
}

/// Where this device has the key from. Stored: the order of the variants is the format.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// It began the session.
    Own(Shares),
    /// It was invited.
    Invited,
}

/// What ties the two devices together. Dropped when a finished session is kept.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Paired {
    pub key: PairKey,
    pub source: Source,
}

impl Paired {
    /// How the two devices came to the same key.
    pub fn how(&self) -> How {
        match &self.source {
            Source::Own(shares) => shares.how(),
            Source::Invited => How::Invited,
        }
    }

    /// The invitation's bytes, on the device of the one who invites.
    pub fn invitation(&self) -> Option<&[u8]> {
        match &self.source {
            Source::Own(Shares::Invitation(bytes)) => Some(bytes),
            Source::Own(Shares::Words) | Source::Invited => None,
        }
    }

    /// What the two devices agree on.
    pub fn pairing<'a>(&'a self, set: &'a QuestionSet, form: Form) -> Pairing<'a> {
        Pairing {
            key: &self.key,
            set,
            form,
        }
    }
}

/// The invitation's bytes. `None` where a name is longer than an invitation takes; names are cut to fit.
pub fn invitation(set: &QuestionSet, setup: &Setup, me: Person, key: &PairKey) -> Option<Vec<u8>> {
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    Invitation {
        set: Fingerprint::of(set),
        from: me,
        form: setup.form(),
        relation: setup.relation().number(),
        languages: Person::BOTH.map(|person| setup.language(person).number()),
        names: Person::BOTH.map(|person| text(setup.name(person))),
        roles: Person::BOTH.map(|person| text(setup.role(person))),
        key: key.clone(),
    }
    .bytes()
}

/// The set-up that an invitation describes; `None` where we would never have written it.
pub fn setup_of(invitation: &Invitation) -> Option<Setup> {
    let relation = Relation::of_number(invitation.relation)?;
    let mut setup = Setup::new(relation, Language::Nl, invitation.form);
    let all = invitation.names.iter().zip(&invitation.roles);
    for ((person, language), (name, role)) in
        Person::BOTH.into_iter().zip(invitation.languages).zip(all)
    {
        setup.set_language(person, Language::of_number(language)?);
        setup.set_name(person, Name::exactly(name)?);
        setup.set_role(person, Name::exactly(role)?);
    }
    let has_role = invitation.roles.iter().any(|role| !role.is_empty());
    (names_differ(&setup) && (relation == Relation::Own || !has_role)).then_some(setup)
}
