//! What travels in a workshop: how pairs come in, and what they add to the group.
//!
//! | bytes | the join code |
//! |---|---|
//! | 1 | version and kind: `0x14` |
//! | 1 | how many bytes follow |
//! | 8 | the question set's fingerprint |
//! | 1 | form (2 bits), relation (5), and a zero |
//! | 1 | the language in which a pair begins |
//! | 8 | the workshop's id, random |
//! | 3 × … | name of the workshop, role of the first and the second: length and UTF-8 |
//! | 4 | checksum: the beginning of BLAKE2b over all that stands before |
//!
//! | bytes | what a pair adds |
//! |---|---|
//! | 1 | version and kind: `0x15` |
//! | 1 | how many bytes follow |
//! | 2 | the fingerprint's first two |
//! | 3 | the beginning of BLAKE2b over the workshop's id and the form |
//! | 8 | the pair's id, random: so that nobody counts twice |
//! | n | the levels, three bits each: 0 where there is none on the scale |
//! | 4 | the beginning of BLAKE2b over fingerprint, form, the workshop's id and all that stands before |
//!
//! Nothing in it tells who added it, when, or from which device.

use super::answers::{from_numbers, level, level_number, to_numbers};
use super::key::Fingerprint;
use super::{CHECK, Unreadable, VERSION, checked, checksum, exactly, put_text, take_text};
use crate::hash::{first, hash};
use crate::measure::{Contribution, Direct, Form, Levels, QuestionSet};

pub(super) const WAY_IN: u8 = 4;
pub(super) const ADDED: u8 = 5;
const HEAD: usize = 2;
const TAGS: usize = 5;
const PAIR: usize = 8;
const CONTEXT: &str = "tweeluik/1 workshop";
/// A set that asks more statements than this in a form has no way to a group: what a pair adds says in one
/// byte how long it is, and a statement takes twelve bits.
pub const MOST_STATEMENTS: usize = (255 - TAGS - PAIR - CHECK) * 8 / 12;

/// How pairs come into a workshop. Plain values: the session says whether they make sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Workshop {
    /// The question set.
    pub set: Fingerprint,
    /// How much is asked.
    pub form: Form,
    /// The place of the relation among all relations, 0–31.
    pub relation: u8,
    /// The place of the language among all languages.
    pub language: u8,
    /// What tells this workshop from others.
    pub id: [u8; 8],
    /// What the facilitator calls it; empty where it has no name. 255 bytes at most, as the roles.
    pub name: String,
    /// Both roles in own words; empty where there is none.
    pub roles: [String; 2],
}

/// What a pair adds, as it travels. It opens with the workshop to which it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Added(Vec<u8>);

/// Why what a pair adds was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAdded {
    /// It answers another question set.
    OtherSet,
    /// It belongs to another workshop, or to another form.
    OtherWorkshop,
    /// Something in it was changed on the way.
    Damaged,
}

impl Workshop {
    /// The bytes, to be shown as a link or a typed code. `None` where a value is larger than its place.
    #[inline(never)]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        if self.relation > 31 {
            return None;
        }
        let Fingerprint(set) = self.set;
        let mut body = set.to_vec();
        body.push((self.form as u8) << 6 | self.relation << 1);
        body.push(self.language);
        body.extend_from_slice(&self.id);
        let [one, two] = &self.roles;
        for text in [&self.name, one, two] {
            put_text(&mut body, text)?;
        }
        let length = u8::try_from(body.len() + CHECK).ok()?;
        let mut bytes = vec![VERSION << 4 | WAY_IN, length];
        bytes.append(&mut body);
        bytes.extend_from_slice(&checksum(&bytes, CONTEXT));
        Some(bytes)
    }

    /// Reads what [`Workshop::bytes`] wrote.
    pub(super) fn parse(bytes: &[u8]) -> Result<Workshop, Unreadable> {
        let [_, length, ..] = *bytes else {
            return Err(Unreadable::Cut);
        };
        exactly(bytes, HEAD + usize::from(length))?;
        let workshop = checked(bytes, CONTEXT)?.get(HEAD..).and_then(fields);
        let workshop = workshop.ok_or(Unreadable::NotCanonical)?;
        if workshop.bytes().as_deref() == Some(bytes) {
            Ok(workshop)
        } else {
            Err(Unreadable::NotCanonical)
        }
    }

    /// Reads the join code at the beginning of bytes, and gives what follows it.
    pub fn split(bytes: &[u8]) -> Option<(Workshop, &[u8])> {
        let length = HEAD + usize::from(*bytes.get(1)?);
        let (way_in, rest) = bytes.split_at_checked(length)?;
        Some((Workshop::parse(way_in).ok()?, rest))
    }

    fn tags(&self) -> [u8; TAGS] {
        let Fingerprint(set) = self.set;
        let [one, two] = first::<2>(&set);
        let id = hash("tweeluik/1 board", &[&self.id, self.form.id().as_bytes()]);
        let [three, four, five] = first::<3>(&id);
        [one, two, three, four, five]
    }

    fn check_added(&self, before: &[u8]) -> [u8; CHECK] {
        let Fingerprint(set) = self.set;
        first(&hash(
            "tweeluik/1 contribution",
            &[&set, self.form.id().as_bytes(), &self.id, before],
        ))
    }
}

fn fields(body: &[u8]) -> Option<Workshop> {
    let (set, rest) = body.split_first_chunk()?;
    let ([choices, language], rest) = rest.split_first_chunk()?;
    let (id, mut rest) = rest.split_first_chunk()?;
    let mut text = || take_text(&mut rest);
    let name = text()?;
    let roles = [text()?, text()?];
    rest.is_empty().then_some(())?;
    Some(Workshop {
        set: Fingerprint(*set),
        form: *Form::ALL.get(usize::from(choices >> 6))?,
        relation: choices >> 1 & 31,
        language: *language,
        id: *id,
        name,
        roles,
    })
}

impl Added {
    /// What a pair adds to a workshop of this form. `pair` tells it from others, and says nothing of it.
    #[inline(never)]
    pub fn of(contribution: &Contribution, workshop: &Workshop, pair: [u8; PAIR]) -> Option<Added> {
        let both = contribution.statements().as_flattened();
        let mut numbers: Vec<u8> = both
            .iter()
            .flat_map(|levels| [level_number(levels.give), level_number(levels.receive)])
            .collect();
        numbers.extend(contribution.direct().map(Direct::number));
        let levels = from_numbers(&numbers);
        let length = u8::try_from(TAGS + pair.len() + levels.len() + CHECK).ok()?;
        let mut bytes = vec![VERSION << 4 | ADDED, length];
        bytes.extend_from_slice(&workshop.tags());
        bytes.extend_from_slice(&pair);
        bytes.extend_from_slice(&levels);
        bytes.extend_from_slice(&workshop.check_added(&bytes));
        Some(Added(bytes))
    }

    /// Takes bytes that have the form of it.
    pub(super) fn parse(bytes: Vec<u8>) -> Result<Added, Unreadable> {
        let [_, length, ..] = *bytes else {
            return Err(Unreadable::Cut);
        };
        exactly(&bytes, HEAD + usize::from(length))?;
        if bytes.len() > HEAD + TAGS + PAIR + CHECK {
            Ok(Added(bytes))
        } else {
            Err(Unreadable::Damaged)
        }
    }

    /// The bytes, to be shown as a link or a typed code.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The pair's id, and what it adds.
    ///
    /// # Errors
    /// [`NotAdded`] says why it is not for this workshop.
    #[inline(never)]
    pub fn open(
        &self,
        workshop: &Workshop,
        set: &QuestionSet,
    ) -> Result<([u8; 8], Contribution), NotAdded> {
        let (before, sum) = self
            .0
            .split_last_chunk::<CHECK>()
            .ok_or(NotAdded::Damaged)?;
        let (tags, rest) = before
            .get(HEAD..)
            .and_then(|rest| rest.split_first_chunk::<TAGS>())
            .ok_or(NotAdded::Damaged)?;
        let ours = workshop.tags();
        if tags.first_chunk::<2>() != ours.first_chunk::<2>() {
            return Err(NotAdded::OtherSet);
        }
        if *tags != ours {
            return Err(NotAdded::OtherWorkshop);
        }
        if workshop.check_added(before) != *sum {
            return Err(NotAdded::Damaged);
        }
        let opened = rest.split_first_chunk().and_then(|(pair, levels)| {
            let (_, asked) = set.count(workshop.form);
            let numbers = to_numbers(levels, 4 * asked + 2)?;
            let (numbers, [first, second]) = numbers.split_last_chunk()?;
            let direct = |number| Direct::try_from(number).ok();
            let direct = [direct(*first)?, direct(*second)?];
            let mut statements = Vec::with_capacity(asked);
            for four in numbers.chunks(4) {
                let [give, receive, other_give, other_receive] = *four else {
                    return None;
                };
                let levels = |give, receive| {
                    Some(Levels {
                        give: level(give)?,
                        receive: level(receive)?,
                    })
                };
                statements.push([levels(give, receive)?, levels(other_give, other_receive)?]);
            }
            let contribution = Contribution::new(set, workshop.form, statements, direct)?;
            Some((*pair, contribution))
        });
        opened.ok_or(NotAdded::Damaged)
    }
}
