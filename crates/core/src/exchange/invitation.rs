//! What one person sends so that the other's device has the same session.
//!
//! | bytes | what |
//! |---|---|
//! | 1 | version and kind: `0x11` |
//! | 2 | how many bytes follow |
//! | 8 | the question set's fingerprint |
//! | 1 | who invites (1 bit), form (2), relation (5) |
//! | 1 | languages of the first and the second person (4 bits each) |
//! | 32 | the key of the pair |
//! | 4 × … | name of the first and the second, role of the first and the second: length and UTF-8 |
//! | 4 | checksum: the beginning of BLAKE2b over all that stands before |

use super::key::{Fingerprint, PairKey};
use super::{CHECK, Unreadable, VERSION, checked, checksum, exactly, put_text, take_text};
use crate::measure::{Form, Person};

pub(super) const KIND: u8 = 1;
const HEAD: usize = 3;
const CONTEXT: &str = "tweeluik/1 invitation";

/// The set-up and the key of a pair. Plain values: the session says whether they make sense.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The question set.
    pub set: Fingerprint,
    /// Who invites.
    pub from: Person,
    /// How much is asked.
    pub form: Form,
    /// The place of the relation among all relations, 0–31.
    pub relation: u8,
    /// The places of both people's languages among all languages, 0–15.
    pub languages: [u8; 2],
    /// Both people's names; empty where none was given. 255 bytes at most.
    pub names: [String; 2],
    /// Both people's roles in own words; empty where there is none. 255 bytes at most.
    pub roles: [String; 2],
    /// The key of the pair.
    pub key: PairKey,
}

impl Invitation {
    /// The invitation's bytes, to be shown as a link or a typed code. `None` where a value is larger
    /// than its place.
    #[inline(never)]
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let Fingerprint(set) = self.set;
        let [one, two] = self.languages;
        if self.relation > 31 || one > 15 || two > 15 {
            return None;
        }
        let mut body = set.to_vec();
        let from = u8::from(self.from == Person::Second);
        body.push(from << 7 | (self.form as u8) << 5 | self.relation);
        body.push(one << 4 | two);
        body.extend_from_slice(&*self.key.0);
        for text in self.names.iter().chain(&self.roles) {
            put_text(&mut body, text)?;
        }
        let [high, low] = u16::try_from(body.len() + CHECK).ok()?.to_be_bytes();
        let mut bytes = vec![VERSION << 4 | KIND, high, low];
        bytes.append(&mut body);
        bytes.extend_from_slice(&checksum(&bytes, CONTEXT));
        Some(bytes)
    }

    /// Reads what [`Invitation::bytes`] wrote.
    pub(super) fn parse(bytes: &[u8]) -> Result<Invitation, Unreadable> {
        let [_, high, low, ..] = *bytes else {
            return Err(Unreadable::Cut);
        };
        exactly(bytes, HEAD + usize::from(u16::from_be_bytes([high, low])))?;
        let body = checked(bytes, CONTEXT)?.get(HEAD..).and_then(fields);
        let invitation = body.ok_or(Unreadable::NotCanonical)?;
        if invitation.bytes().as_deref() == Some(bytes) {
            Ok(invitation)
        } else {
            Err(Unreadable::NotCanonical)
        }
    }
}

fn fields(body: &[u8]) -> Option<Invitation> {
    let (set, rest) = body.split_first_chunk()?;
    let ([choices, languages], rest) = rest.split_first_chunk()?;
    let (key, mut rest) = rest.split_first_chunk()?;
    let mut text = || take_text(&mut rest);
    let names = [text()?, text()?];
    let roles = [text()?, text()?];
    rest.is_empty().then_some(())?;
    Some(Invitation {
        set: Fingerprint(*set),
        from: if choices >> 7 == 0 {
            Person::First
        } else {
            Person::Second
        },
        form: *Form::ALL.get(usize::from(choices >> 5 & 3))?,
        relation: choices & 31,
        languages: [languages >> 4, languages & 15],
        names,
        roles,
        key: PairKey::new(*key),
    })
}
