//! Two people on a device each: what they share, and what is taken from the other device when.

use super::attend::Attended;
use super::journey::{Journey, Phase, Place, Session, Step};
use super::screen::ApartDraft;
use super::seal::{CodeProblem, Entropy};
use super::{Effect, Focus};
use crate::exchange::{
    Cost, Envelope, Fingerprint, Invitation, Message, OpenError, PairKey, Pairing, Strength,
    Unreadable, WordsContext, read_all, strength,
};
use crate::json::{Json, from_hex, hex};
use crate::language::Language;
use crate::measure::{Person, QuestionSet};
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

impl How {
    const ALL: [How; 3] = [How::Invites, How::Invited, How::Words];

    fn id(self) -> &'static str {
        match self {
            How::Invites => "invites",
            How::Invited => "invited",
            How::Words => "words",
        }
    }
}

/// What ties the two devices together. Dropped when a finished session is kept.
#[derive(Clone, Debug)]
pub(super) struct Link {
    pub(super) how: How,
    pub(super) key: PairKey,
    /// The invitation's bytes, on the device of the one who invites.
    pub(super) invitation: Option<Vec<u8>>,
    /// One's own locked answers, for the other device; since one's own lock.
    pub(super) mine: Option<Envelope>,
    /// The other's locked answers; never before one's own lock.
    pub(super) theirs: Option<Envelope>,
}

impl Link {
    pub(super) fn to_json(&self) -> Json {
        let envelope = |envelope: &Option<Envelope>| match envelope {
            Some(envelope) => Json::Text(envelope.to_hex()),
            None => Json::Null,
        };
        Json::object([
            ("how", Json::text(self.how.id())),
            ("key", Json::Text(self.key.to_hex())),
            (
                "invitation",
                match &self.invitation {
                    Some(bytes) => Json::Text(hex(bytes)),
                    None => Json::Null,
                },
            ),
            ("mine", envelope(&self.mine)),
            ("theirs", envelope(&self.theirs)),
        ])
    }

    pub(super) fn from_json(json: &Json) -> Option<Link> {
        let fields = json.as_object(&["how", "key", "invitation", "mine", "theirs"])?;
        let envelope = |name| match fields.get(name)? {
            Json::Null => Some(None),
            json => Envelope::from_hex(json.as_text()?).map(Some),
        };
        Some(Link {
            how: crate::measure::by_name(&How::ALL, How::id, fields.text("how")?)?,
            key: PairKey::from_hex(fields.text("key")?)?,
            invitation: match fields.get("invitation")? {
                Json::Null => None,
                json => Some(from_hex(json.as_text()?)?),
            },
            mine: envelope("mine")?,
            theirs: envelope("theirs")?,
        })
    }
}

/// Why something from another device is not taken. Nothing is changed then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The text itself is not good.
    Unreadable(Unreadable),
    /// It was made with other questions.
    OtherSet,
    /// It belongs to another pair.
    OtherSession,
    /// The two agreed on words, and answer a different number of questions.
    OtherForm,
    /// The two agreed on words, and something of what they typed is not the same.
    OtherWords,
    /// There is no session on this device that it could belong to.
    NoSession,
    /// It is one's own invitation.
    OwnInvitation,
    /// It is one's own code.
    OwnAnswers,
    /// The two agreed on words, and both said to be the same person.
    SameSide,
    /// One's own answers come first.
    BeforeLock,
    /// There are answers of the other already, and these are different.
    Changed,
    /// It belongs on the board of a workshop.
    ForBoard,
}

/// An invitation that was opened and not yet accepted.
#[derive(Clone, Debug)]
pub(super) struct Invited {
    pub(super) setup: Setup,
    pub(super) me: Person,
    key: PairKey,
}

/// A value's place in a list, as it stands in an invitation.
pub(super) fn place<T: PartialEq>(all: &[T], value: T) -> u8 {
    let place = all.iter().position(|known| *known == value);
    place
        .and_then(|place| u8::try_from(place).ok())
        .unwrap_or_default()
}

fn invitation(set: &QuestionSet, setup: &Setup, me: Person, key: &PairKey) -> Option<Vec<u8>> {
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
fn setup_of(invitation: &Invitation) -> Option<Setup> {
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
pub(super) fn plain(text: &str) -> Option<Option<Name>> {
    if text.is_empty() {
        return Some(None);
    }
    let name = Name::typed(text)?;
    (name.as_str() == text).then_some(Some(name))
}

impl Session {
    fn apart(set: &QuestionSet, setup: Setup, me: Person, how: How, key: PairKey) -> Session {
        let mut session = Session::new(set, setup);
        session.me = Some(me);
        let invitation = match how {
            How::Invites => invitation(set, &session.setup, me, &key),
            How::Invited | How::Words => None,
        };
        session.link = Some(Link {
            how,
            key,
            invitation,
            mine: None,
            theirs: None,
        });
        if let Phase::Turn(turn) = &mut session.phase {
            turn.person = me;
            if how != How::Invited {
                turn.step = Step::Invite;
            }
        }
        session
    }

    /// What the two devices share, where each has a device.
    pub(super) fn pairing<'a>(&'a self, set: &'a QuestionSet) -> Option<Pairing<'a>> {
        Some(Pairing {
            key: &self.link.as_ref()?.key,
            set,
            form: self.setup.form(),
        })
    }

    /// Whether what is stored of a link belongs together. Whether it opens is seen on opening: the
    /// ciphers may not be loaded yet when a session is read.
    pub(super) fn link_fits(&self) -> bool {
        let Some(link) = &self.link else {
            return true;
        };
        let Some(me) = self.me else {
            return false;
        };
        let from = |envelope: &Option<Envelope>, person| {
            let sender = envelope.as_ref().map(Envelope::sender);
            sender.is_none_or(|sender| sender == person)
        };
        let invites = link.how == How::Invites;
        from(&link.mine, me)
            && from(&link.theirs, me.other())
            && (link.mine.is_some() || link.theirs.is_none())
            && invites == link.invitation.is_some()
    }

    /// What both devices show where they compare the same answers.
    pub(super) fn check_number(&self) -> Option<u16> {
        let (mine, theirs) = (self.mine()?, self.theirs()?);
        Some(match self.me? {
            Person::First => Envelope::check_number(mine, theirs),
            Person::Second => Envelope::check_number(theirs, mine),
        })
    }

    /// The invitation, on the device of the one who invites.
    pub(super) fn invitation(&self) -> Option<&[u8]> {
        self.link.as_ref()?.invitation.as_deref()
    }
}

impl Journey {
    /// Begins a session on two devices, with words that the two agreed on or with a new key.
    pub(super) fn begin_apart(
        &mut self,
        words: Option<&str>,
        entropy: Option<&Entropy>,
    ) -> Vec<Effect> {
        let Some(ApartDraft { me, by_words }) = self.apart else {
            return Vec::new();
        };
        self.passing.code_problem = None;
        self.draft.settle();
        self.passing.same_names = !names_differ(&self.draft);
        self.passing.missing = me.is_none();
        let Some(me) = me.filter(|_| !self.passing.same_names) else {
            return vec![Effect::Focus(Focus::Asked)];
        };
        let key = match (by_words, entropy) {
            (true, _) => {
                let words = words.unwrap_or_default();
                if strength(words) == Strength::TooShort {
                    Err(CodeProblem::TooShort)
                } else {
                    let (day, [first, second]) = &self.words_context;
                    let context = WordsContext {
                        day,
                        names: [first, second],
                    };
                    let cost = match self.cost {
                        Cost::PRODUCT => Cost::WORDS,
                        other => other,
                    };
                    PairKey::from_words(words, &context, &self.set, self.draft.form(), cost)
                        .map_err(|_| CodeProblem::NoKey)
                }
            }
            (false, Some(Entropy(random))) => {
                let random = random.first_chunk().copied();
                random.map(PairKey::new).ok_or(CodeProblem::NoKey)
            }
            (false, None) => Err(CodeProblem::NoKey),
        };
        let key = match key {
            Ok(key) => key,
            Err(problem) => {
                self.passing.code_problem = Some((None, problem));
                return vec![Effect::Focus(Focus::Code(None))];
            }
        };
        self.draft.set_language(me, self.language);
        let how = if by_words { How::Words } else { How::Invites };
        self.start_apart(self.draft.clone(), me, how, key)
    }

    fn start_apart(&mut self, setup: Setup, me: Person, how: How, key: PairKey) -> Vec<Effect> {
        self.language = setup.language(me);
        let mut session = Session::apart(&self.set, setup, me, how, key);
        session.workshop = self.attended().map(|Attended(way)| way.to_vec());
        self.way_in = None;
        self.session = Some(session);
        self.apart = None;
        self.editing = false;
        self.place = Place::Session;
        self.moved_and_forgot()
    }

    /// Accepts the invitation that is on the screen.
    pub(super) fn join(&mut self) -> Vec<Effect> {
        match self.invited.take() {
            Some(Invited { setup, me, key }) => self.start_apart(setup, me, How::Invited, key),
            None => Vec::new(),
        }
    }

    /// Something came from another device.
    pub(super) fn incoming(&mut self, text: &str) -> Vec<Effect> {
        let taken = read_all(text)
            .map_err(Refusal::Unreadable)
            .and_then(|messages| self.take_all(messages));
        self.about = false;
        match taken {
            Ok(effects) => effects,
            // Where a code is waited for it is said beside the field.
            Err(why) if self.is_exchanging() => {
                self.passing.refused = Some(why);
                vec![Effect::Focus(Focus::Asked)]
            }
            Err(why) => {
                let effects = self.go_home(None);
                self.passing.refused = Some(why);
                effects
            }
        }
    }

    /// Takes what was in one text. A whole mail may be pasted: what is known here already is passed over, and
    /// of an invitation and answers the invitation comes first.
    fn take_all(&mut self, mut messages: Vec<Message>) -> Result<Vec<Effect>, Refusal> {
        let is_several = messages.len() > 1;
        if is_several {
            let news: Vec<Message> = messages
                .iter()
                .filter(|message| !self.knows(message))
                .cloned()
                .collect();
            // Where all of it is known, the last one says why, or goes on.
            messages = match news.is_empty() {
                true => messages.split_off(messages.len() - 1),
                false => news,
            };
        }
        let is_invitation = |message: &Message| matches!(message, Message::Invitation(_));
        let first = messages.iter().position(is_invitation).unwrap_or_default();
        let others = messages.len() - 1;
        let all_answers = messages
            .iter()
            .enumerate()
            .all(|(at, message)| at == first || matches!(message, Message::Answers(_)));
        let message = messages.swap_remove(first.min(others));
        if others > 0 && !(is_invitation(&message) && all_answers) {
            return Err(Refusal::Unreadable(Unreadable::Several));
        }
        let effects = match message {
            Message::Invitation(invitation) => self.take_invitation(&invitation),
            Message::Answers(envelope) => self.take_answers(envelope),
            Message::Workshop(way) => self.take_way_in(&way),
            Message::Added(_) => Err(Refusal::ForBoard),
        }?;
        self.passing.more = others > 0;
        Ok(effects)
    }

    /// Whether a message is one that this device has made or taken already.
    fn knows(&self, message: &Message) -> bool {
        let session = self.session.as_ref().filter(|_| self.viewed.is_none());
        let Some(link) = session.and_then(|session| session.link.as_ref()) else {
            return false;
        };
        match message {
            Message::Invitation(invitation) => invitation.key == link.key,
            Message::Answers(envelope) => {
                [&link.mine, &link.theirs].contains(&&Some(envelope.clone()))
            }
            Message::Workshop(_) | Message::Added(_) => false,
        }
    }

    /// Whether the field for a code is on the screen.
    fn is_exchanging(&self) -> bool {
        if self.place == Place::Entering {
            return true;
        }
        let session = self.session.as_ref();
        let waits =
            session.is_some_and(|session| session.mine().is_some() && session.theirs().is_none());
        self.place == Place::Session && waits
    }

    fn take_invitation(&mut self, invitation: &Invitation) -> Result<Vec<Effect>, Refusal> {
        if invitation.set != Fingerprint::of(&self.set) {
            return Err(Refusal::OtherSet);
        }
        let Some(setup) = setup_of(invitation) else {
            return Err(Refusal::Unreadable(Unreadable::NotCanonical));
        };
        let me = invitation.from.other();
        let session = self.session.as_ref().filter(|_| self.viewed.is_none());
        let link = session.and_then(|session| session.link.as_ref());
        if link.is_some_and(|link| link.key == invitation.key) {
            if session.and_then(|session| session.me) != Some(me) {
                return Err(Refusal::OwnInvitation);
            }
            // Opened once more: it goes on where it was.
            return Ok(self.go_on());
        }
        self.go_home(None);
        self.language = setup.language(me);
        self.invited = Some(Invited {
            setup,
            me,
            key: invitation.key.clone(),
        });
        Ok(self.go(Place::Invited))
    }

    fn take_answers(&mut self, envelope: Envelope) -> Result<Vec<Effect>, Refusal> {
        let is_kept = self.viewed.is_some();
        let session = self.session.as_mut().filter(|_| !is_kept);
        let session = session.ok_or(Refusal::NoSession)?;
        let pairing = session.pairing(&self.set).ok_or(Refusal::OtherSession)?;
        let by_words = session.how() == Some(How::Words);
        envelope.check(pairing).map_err(|why| match why {
            OpenError::OtherSet => Refusal::OtherSet,
            OpenError::OtherForm if by_words => Refusal::OtherForm,
            OpenError::OtherSession if by_words => Refusal::OtherWords,
            OpenError::OtherSession | OpenError::OtherForm => Refusal::OtherSession,
            OpenError::Damaged => Refusal::Unreadable(Unreadable::Damaged),
        })?;
        let me = session.me;
        let link = session.link.as_mut().ok_or(Refusal::OtherSession)?;
        if Some(envelope.sender()) == me {
            return Err(
                if link.how == How::Words && link.mine.as_ref() != Some(&envelope) {
                    Refusal::SameSide
                } else {
                    Refusal::OwnAnswers
                },
            );
        }
        if link.mine.is_none() {
            return Err(Refusal::BeforeLock);
        }
        match &link.theirs {
            Some(known) if *known != envelope => return Err(Refusal::Changed),
            Some(_) => return Ok(self.go_on()),
            None => link.theirs = Some(envelope),
        }
        self.go_on();
        Ok(self.moved())
    }
}
