//! What ties two devices together, and the set-up that an invitation carries.

use crate::exchange::{Fingerprint, Invitation, PairKey, Pairing};
use crate::language::Language;
use crate::measure::{Form, Person, QuestionSet};
use crate::setup::{Name, Relation, Setup};
use crate::words::names_differ;

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

/// What this device has to show to the other person before the two answer.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// Where this device has the key from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// It began the session.
    Own(Shares),
    /// It was invited.
    Invited,
}

/// What ties the two devices together. Dropped when a finished session is kept.
#[derive(Clone, Debug)]
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

/// A value's place in a list, as it stands in an invitation.
pub fn place<T: PartialEq>(all: &[T], value: T) -> u8 {
    let place = all.iter().position(|known| *known == value);
    place
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or_default()
}

/// The invitation's bytes. `None` where a name is longer than an invitation takes; names are cut to fit.
pub fn invitation(set: &QuestionSet, setup: &Setup, me: Person, key: &PairKey) -> Option<Vec<u8>> {
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    Invitation {
        set: Fingerprint::of(set),
        from: me,
        form: setup.form(),
        relation: place(&Relation::ALL, setup.relation()),
        languages: Person::BOTH.map(|person| place(&Language::ALL, setup.language(person))),
        names: Person::BOTH.map(|person| text(setup.name(person))),
        roles: Person::BOTH.map(|person| text(setup.role(person))),
        key: key.clone(),
    }
    .bytes()
}

/// The set-up that an invitation describes; `None` where we would never have written it.
pub fn setup_of(invitation: &Invitation) -> Option<Setup> {
    let relation = *Relation::ALL.get(usize::from(invitation.relation))?;
    let mut setup = Setup::new(relation, Language::Nl, invitation.form);
    let all = invitation.names.iter().zip(&invitation.roles);
    for ((person, language), (name, role)) in
        Person::BOTH.into_iter().zip(invitation.languages).zip(all)
    {
        setup.set_language(person, *Language::ALL.get(usize::from(language))?);
        setup.set_name(person, plain(name)?);
        setup.set_role(person, plain(role)?);
    }
    let has_role = invitation.roles.iter().any(|role| !role.is_empty());
    (names_differ(&setup) && (relation == Relation::Own || !has_role)).then_some(setup)
}

/// A name that is exactly as it would have been taken from the keyboard, or none.
pub fn plain(text: &str) -> Option<Option<Name>> {
    if text.is_empty() {
        return Some(None);
    }
    let name = Name::typed(text)?;
    (name.as_str() == text).then_some(Some(name))
}
