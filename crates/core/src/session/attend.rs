//! A pair in a workshop: how it comes in, and what it adds to the board when both agree. Nothing here is
//! needed to answer: it is loaded late, all of it.

use super::apart::plain;
use super::journey::{Journey, Place, Session};
use super::screen::ApartDraft;
use super::seal::{Entropy, Opened};
use super::{Effect, Event, Focus, Refusal};
use crate::exchange::{Added, Envelope, Fingerprint, Unreadable, Workshop};
use crate::language::Language;
use crate::measure::{Comparison, Contribution, Person, QuestionSet};
use crate::setup::{Relation, Setup};

/// The workshop of a pair, as it came: the way in, and behind it the pair's id once both agreed to add.
/// It is read where it is needed, since what reads it may not be loaded yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Attended<'a>(pub(super) &'a [u8]);

impl Attended<'_> {
    fn read(self) -> Option<(Workshop, Option<[u8; 8]>)> {
        let (workshop, rest) = Workshop::split(self.0)?;
        match rest {
            [] => Some((workshop, None)),
            rest => Some((workshop, Some(rest.try_into().ok()?))),
        }
    }

    /// What the facilitator calls the workshop; empty where it has no name.
    pub fn name(self) -> String {
        self.read().map_or_else(String::new, |(way, _)| way.name)
    }

    /// What the facilitator settled for every pair.
    pub fn setup(self) -> Option<Setup> {
        let (way, _) = self.read()?;
        setup_of(&way)
    }

    /// What the pair adds, once both agreed.
    pub fn added(self, set: &QuestionSet, setup: &Setup, panels: &Opened) -> Option<Added> {
        let (way, pair) = self.read()?;
        Added::of(&contribution(set, setup, panels), &way, pair?)
    }
}

/// What a pair adds to a board.
#[inline(never)]
pub fn contribution(set: &QuestionSet, setup: &Setup, panels: &Opened) -> Contribution {
    let [first, second] = Person::BOTH.map(|person| panels.panel(person));
    let form = setup.form();
    Contribution::of(&Comparison::of(set, form, first, second), form)
}

/// The set-up that a way in describes; `None` where we would never have written it.
fn setup_of(way: &Workshop) -> Option<Setup> {
    let relation = *Relation::ALL.get(usize::from(way.relation))?;
    let language = *Language::ALL.get(usize::from(way.language))?;
    let mut setup = Setup::new(relation, language, way.form);
    for (person, role) in Person::BOTH.into_iter().zip(&way.roles) {
        setup.set_role(person, plain(role)?);
    }
    let has_role = way.roles.iter().any(|role| !role.is_empty());
    plain(&way.name)?;
    (relation == Relation::Own || !has_role).then_some(setup)
}

impl Journey {
    /// A way in was opened: by link, scanned or typed.
    pub(super) fn take_way_in(&mut self, way: &Workshop) -> Result<Vec<Effect>, Refusal> {
        if way.set != Fingerprint::of(&self.set) {
            return Err(Refusal::OtherSet);
        }
        let (Some(bytes), Some(setup)) = (way.bytes(), setup_of(way)) else {
            return Err(Refusal::Unreadable(Unreadable::NotCanonical));
        };
        // The code is the same for the whole room: whoever scans it on a telephone where a session waits is
        // asked, and sees nothing of it.
        self.go_home(None);
        self.language = setup.language(Person::First);
        self.way_in = Some(bytes);
        Ok(self.go(Place::Joining))
    }

    // Not inlined, so that it can be loaded later.
    pub(super) fn in_joining(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Pair | Event::Devices => {
                let way = self.way_in.as_deref().map(Attended);
                let Some(mut setup) = way.and_then(Attended::setup) else {
                    return Vec::new();
                };
                for person in Person::BOTH {
                    setup.set_language(person, self.language);
                }
                self.apart = matches!(event, Event::Devices).then(ApartDraft::default);
                self.editing = false;
                self.draft = setup;
                self.go(Place::SetUp)
            }
            Event::Continue if self.session.is_some() => {
                self.way_in = None;
                self.go_on()
            }
            Event::Back => {
                self.way_in = None;
                self.go(Place::Start)
            }
            _ => Vec::new(),
        }
    }

    /// One of the two says yes to adding. With the second yes the pair gets an id: drawn from both codes
    /// where there are two devices, so that both show the same, else from chance.
    pub(super) fn agree_to_add(
        &mut self,
        person: Person,
        entropy: Option<&Entropy>,
    ) -> Vec<Effect> {
        match person {
            Person::First => self.passing.adds[0] = true,
            Person::Second => self.passing.adds[1] = true,
        }
        let is_agreed = self.passing.adds == [true; 2];
        let Some(session) = self.session.as_mut().filter(|_| is_agreed) else {
            return vec![Effect::Focus(Focus::Asked)];
        };
        let (Some(id), Some(workshop)) = (session.pair_id(entropy), &mut session.workshop) else {
            self.passing.missing = true;
            return vec![Effect::Focus(Focus::Asked)];
        };
        if Attended(workshop)
            .read()
            .is_some_and(|(_, pair)| pair.is_none())
        {
            workshop.extend_from_slice(&id);
        }
        let effects = self.moved();
        self.passing.adding = true;
        effects
    }
}

impl Session {
    fn pair_id(&self, entropy: Option<&Entropy>) -> Option<[u8; 8]> {
        if let (Some(me), Some(link)) = (self.me, &self.link)
            && let (Some(mine), Some(theirs)) = (&link.mine, &link.theirs)
        {
            return Some(match me {
                Person::First => Envelope::pair_id(&link.key, mine, theirs),
                Person::Second => Envelope::pair_id(&link.key, theirs, mine),
            });
        }
        let Entropy(random) = entropy?;
        random.first_chunk().copied()
    }
}
