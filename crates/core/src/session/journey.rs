//! The state machine.

use super::Saved;
use super::agreed::{Agreed, Consent};
use super::apart::{How, Invited, Link, Refusal};
use super::config::{Config, Mode};
use super::screen::ApartDraft;
use super::seal::{Code, CodeProblem, Entropy, Opened, Opening, Sealed};
use crate::exchange::{Cost, Envelope, Unreadable};
use crate::json::{Json, from_hex, hex};
use crate::language::{Address, Language};
use crate::measure::{Direction, Form, Level, Panel, Person, QuestionSet, Response};
use crate::setup::{Name, Relation, Setup};
use crate::words::names_differ;

/// Where one person is in answering.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// On two devices: the invitation for the other, or the number that two compare who agreed on words.
    Invite,
    /// The statement at this place of the form.
    Statement(usize),
    /// The closing question and the guess.
    Closing,
    /// The look over all own answers.
    Review,
}

#[derive(Clone, Debug)]
pub(super) struct Turn {
    pub(super) person: Person,
    pub(super) step: Step,
    /// Whether the review has been reached, so that a change leads back to it.
    pub(super) reviewed: bool,
    pub(super) panel: Panel,
    /// The other's locked answers, where they are there already.
    other: Option<Sealed>,
}

#[derive(Clone, Debug)]
pub(super) enum Phase {
    Turn(Turn),
    HandOver {
        to: Person,
        other: Option<Sealed>,
        /// Whether `to` has just taken answers back.
        taken_back: bool,
    },
    Reveal {
        first: Sealed,
        second: Sealed,
        /// The yeses are said in one sitting: they are never stored.
        yes: Box<[Option<Opening>; 2]>,
    },
    /// On two devices: one's own answers are locked, the other's come or have come.
    Apart {
        mine: Sealed,
    },
    Open {
        panels: Opened,
        finishing: bool,
        /// The locks that had a code, first and second: a yes to saving, printing and keeping takes
        /// it once more. Not in what is kept.
        locks: Box<[Option<Sealed>; 2]>,
    },
}

/// A session of a pair: set-up and answers. Opaque; [`Journey::screen`] says what may be seen.
#[derive(Clone, Debug)]
pub struct Session {
    set: String,
    pub(super) setup: Setup,
    /// Whose device this is, where each has one.
    pub(super) me: Option<Person>,
    pub(super) link: Option<Link>,
    /// The way into the workshop that the pair takes part in, and what is added: see `attend`.
    pub(super) workshop: Option<Vec<u8>>,
    pub(super) phase: Phase,
}

/// Why a stored session is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionError {
    /// It was made with another question set, or another version of it.
    OtherSet,
    /// It contradicts itself or the question set.
    Contradiction,
}

impl Step {
    fn to_json(self) -> Json {
        match self {
            Step::Statement(number) => Json::Number(i64::try_from(number).unwrap_or_default()),
            Step::Invite => Json::text("invite"),
            Step::Closing => Json::text("closing"),
            Step::Review => Json::text("review"),
        }
    }

    fn from_json(json: &Json) -> Option<Step> {
        match json {
            Json::Number(number) => usize::try_from(*number).ok().map(Step::Statement),
            Json::Text(name) if name == "invite" => Some(Step::Invite),
            Json::Text(name) if name == "closing" => Some(Step::Closing),
            Json::Text(name) if name == "review" => Some(Step::Review),
            _ => None,
        }
    }
}

fn optional(sealed: Option<&Sealed>) -> Json {
    sealed.map_or(Json::Null, Sealed::to_json)
}

fn read_optional(json: &Json) -> Option<Option<Sealed>> {
    match json {
        Json::Null => Some(None),
        json => Sealed::from_json(json).map(Some),
    }
}

fn read_person(json: &Json) -> Option<Person> {
    Person::parse(json.as_text()?)
}

impl Phase {
    /// One field with the name of the phase.
    fn to_json(&self) -> (&'static str, Json) {
        match self {
            Phase::Turn(turn) => (
                "turn",
                Json::object([
                    ("person", Json::text(turn.person.id())),
                    ("step", turn.step.to_json()),
                    ("reviewed", Json::Bool(turn.reviewed)),
                    ("panel", turn.panel.to_json()),
                    ("other", optional(turn.other.as_ref())),
                ]),
            ),
            Phase::HandOver {
                to,
                other,
                taken_back,
            } => (
                "handover",
                Json::object([
                    ("to", Json::text(to.id())),
                    ("other", optional(other.as_ref())),
                    ("taken-back", Json::Bool(*taken_back)),
                ]),
            ),
            // The yeses are not written: they are said in one sitting.
            Phase::Reveal { first, second, .. } => (
                "reveal",
                Json::object([("first", first.to_json()), ("second", second.to_json())]),
            ),
            Phase::Apart { mine } => ("apart", Json::object([("mine", mine.to_json())])),
            Phase::Open {
                panels,
                finishing,
                locks,
            } => {
                let mut fields = vec![
                    ("panels".to_owned(), panels.to_json()),
                    ("finishing".to_owned(), Json::Bool(*finishing)),
                ];
                if locks.iter().any(Option::is_some) {
                    let locks = locks.iter().map(|lock| optional(lock.as_ref()));
                    fields.push(("locks".to_owned(), Json::List(locks.collect())));
                }
                ("open", Json::Object(fields))
            }
        }
    }

    fn from_json(name: &str, json: &Json) -> Option<Phase> {
        match name {
            "turn" => {
                let names = ["person", "step", "reviewed", "panel", "other"];
                let fields = json.as_object(&names)?;
                Some(Phase::Turn(Turn {
                    person: read_person(fields.get("person")?)?,
                    step: Step::from_json(fields.get("step")?)?,
                    reviewed: fields.get("reviewed")?.as_bool()?,
                    panel: Panel::from_json(fields.get("panel")?)?,
                    other: read_optional(fields.get("other")?)?,
                }))
            }
            "handover" => {
                let fields = json.as_object(&["to", "other", "taken-back"])?;
                Some(Phase::HandOver {
                    to: read_person(fields.get("to")?)?,
                    other: read_optional(fields.get("other")?)?,
                    taken_back: fields.get("taken-back")?.as_bool()?,
                })
            }
            "reveal" => {
                let fields = json.as_object(&["first", "second"])?;
                Some(reveal(
                    Sealed::from_json(fields.get("first")?)?,
                    Sealed::from_json(fields.get("second")?)?,
                ))
            }
            "apart" => {
                let fields = json.as_object(&["mine"])?;
                Some(Phase::Apart {
                    mine: Sealed::from_json(fields.get("mine")?)?,
                })
            }
            "open" => {
                let fields = json.as_object(&["panels", "finishing", "locks"])?;
                let locks = match fields.get("locks").map(Json::as_list) {
                    None => Box::default(),
                    Some(Some([first, second])) => {
                        Box::new([read_optional(first)?, read_optional(second)?])
                    }
                    Some(_) => return None,
                };
                Some(Phase::Open {
                    panels: Opened::from_json(fields.get("panels")?)?,
                    finishing: fields.get("finishing")?.as_bool()?,
                    locks,
                })
            }
            _ => None,
        }
    }
}

crate::json::serde_by_json!(Session);

impl Session {
    /// The session as it is kept: `{"set", "setup", …}` with one more field, the phase; on two
    /// devices with `"me"` and `"link"` as well, in a workshop with `"workshop"`.
    pub fn to_json(&self) -> Json {
        let (phase, inside) = self.phase.to_json();
        let mut fields = vec![
            ("set".to_owned(), Json::text(&self.set)),
            ("setup".to_owned(), self.setup.to_json()),
        ];
        let me = self.me.map(|me| Json::text(me.id()));
        let link = self.link.as_ref().map(Link::to_json);
        let workshop = self.workshop.as_ref().map(|way| Json::Text(hex(way)));
        for (name, json) in [("me", me), ("link", link), ("workshop", workshop)] {
            fields.extend(json.map(|json| (name.to_owned(), json)));
        }
        fields.push((phase.to_owned(), inside));
        Json::Object(fields)
    }

    /// Reads what [`Session::to_json`] wrote; [`Session::check`] says whether it can be used.
    pub fn from_json(json: &Json) -> Option<Session> {
        let known = ["set", "setup", "me", "link", "workshop"];
        let phases = ["turn", "handover", "reveal", "apart", "open"];
        let fields = json.as_object(&[&known[..], &phases].concat())?;
        let mut found = fields.all().iter().filter(|(name, _)| {
            let name = &**name;
            !known.contains(&name)
        });
        let (Some((name, phase)), None) = (found.next(), found.next()) else {
            return None;
        };
        Some(Session {
            set: fields.text("set")?.to_owned(),
            setup: Setup::from_json(fields.get("setup")?)?,
            me: match fields.get("me") {
                None => None,
                Some(json) => Some(read_person(json)?),
            },
            link: match fields.get("link") {
                None => None,
                Some(json) => Some(Link::from_json(json)?),
            },
            workshop: match fields.get("workshop") {
                None => None,
                Some(json) => Some(from_hex(json.as_text()?)?),
            },
            phase: Phase::from_json(name, phase)?,
        })
    }

    pub(super) fn new(set: &QuestionSet, setup: Setup) -> Session {
        Session {
            set: set.key(),
            setup,
            me: None,
            link: None,
            workshop: None,
            phase: Phase::Turn(Turn {
                person: Person::First,
                step: Step::Statement(0),
                reviewed: false,
                panel: Panel::empty(set),
                other: None,
            }),
        }
    }

    /// As it is kept, where both opened it: without keys, codes and the group of a workshop.
    // Not inlined, so that it can be loaded later.
    #[inline(never)]
    pub(super) fn as_kept(&self) -> Session {
        let mut session = self.clone();
        session.link = None;
        session.workshop = None;
        if let Phase::Open {
            finishing, locks, ..
        } = &mut session.phase
        {
            *finishing = false;
            **locks = Default::default();
        }
        session
    }

    /// Whether it is as it would be kept. A file is never different.
    #[inline(never)]
    pub fn is_as_kept(&self) -> bool {
        self.opened().is_some() && self.to_json() == self.as_kept().to_json()
    }

    /// Whether it was made with this question set, in whatever version.
    pub fn is_of(&self, set: &QuestionSet) -> bool {
        self.set.split('/').next() == Some(set.id())
    }

    /// Checks a session that came from outside against the question set.
    ///
    /// # Errors
    /// [`SessionError`] says why it cannot be continued.
    pub fn check(self, set: &QuestionSet) -> Result<Session, SessionError> {
        if self.set != set.key() {
            return Err(SessionError::OtherSet);
        }
        let fits = |sealed: &Sealed| sealed.fits(set);
        // With a device each, nothing of the other is here but what the link holds, and there is
        // none after taking back.
        let mine = |person: Person, other: Option<&Sealed>, linked: bool| match self.me {
            Some(me) => self.link.is_some() == linked && person == me && other.is_none(),
            None => person == Person::First || other.is_some(),
        };
        let locked = self.mine().is_some();
        let (_, statements) = set.count(self.setup.form());
        let good = match &self.phase {
            Phase::Turn(turn) => {
                let step_is_good = match turn.step {
                    Step::Invite => self.how().is_some_and(|how| how != How::Invited),
                    Step::Statement(number) => number < statements,
                    Step::Closing => true,
                    Step::Review => turn.panel.is_complete(set, self.setup.form()),
                };
                step_is_good
                    && turn.panel.check(set).is_ok()
                    && turn.other.as_ref().is_none_or(fits)
                    && mine(turn.person, turn.other.as_ref(), true)
                    && !locked
            }
            Phase::HandOver { to, other, .. } => {
                other.as_ref().is_none_or(fits) && mine(*to, other.as_ref(), false) && !locked
            }
            Phase::Reveal { first, second, .. } => fits(first) && fits(second) && self.me.is_none(),
            Phase::Apart { mine } => fits(mine) && !mine.has_code() && locked,
            // A kept session has no link any more.
            Phase::Open { panels, locks, .. } => {
                (self.link.is_none() || self.theirs().is_some())
                    && locks
                        .iter()
                        .flatten()
                        .all(|lock| lock.has_code() && fits(lock))
                    && Person::BOTH
                        .into_iter()
                        .all(|person| panels.panel(person).check(set).is_ok())
            }
        };
        if good && self.link_fits() {
            Ok(self)
        } else {
            Err(SessionError::Contradiction)
        }
    }

    /// The set-up of the session.
    pub fn setup(&self) -> &Setup {
        &self.setup
    }

    /// How the two devices came to the same key.
    pub(super) fn how(&self) -> Option<How> {
        self.link.as_ref().map(|link| link.how)
    }

    /// One's own locked answers for the other device.
    pub(super) fn mine(&self) -> Option<&Envelope> {
        self.link.as_ref()?.mine.as_ref()
    }

    /// The other's locked answers, on one's own device.
    pub(super) fn theirs(&self) -> Option<&Envelope> {
        self.link.as_ref()?.theirs.as_ref()
    }

    /// In whose language the shared screens begin: on one's own device, one's own.
    fn language(&self) -> Language {
        self.setup.language(self.me.unwrap_or(Person::First))
    }

    /// Whose turn it is; `None` when both have locked their answers.
    pub fn turn(&self) -> Option<Person> {
        match &self.phase {
            Phase::Turn(turn) => Some(turn.person),
            Phase::HandOver { to, .. } => Some(*to),
            Phase::Reveal { .. } | Phase::Apart { .. } | Phase::Open { .. } => None,
        }
    }

    /// The panels, once both people have opened them.
    pub fn opened(&self) -> Option<&Opened> {
        match &self.phase {
            Phase::Open { panels, .. } => Some(panels),
            Phase::Turn(_)
            | Phase::HandOver { .. }
            | Phase::Reveal { .. }
            | Phase::Apart { .. } => None,
        }
    }
}

/// A finished session that was kept on this device.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Its number in the storage: the lower half counts from 1, the upper half tells tabs apart that counted
    /// at the same instant.
    pub id: u64,
    /// The day it was kept, as `YYYY-MM-DD`.
    pub date: String,
    /// The session, opened by both.
    pub session: Session,
}

/// Why a file was not opened. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// Longer than any file of ours.
    TooLarge,
    /// It is something else.
    NotOurs,
    /// A newer version made it.
    Newer,
    /// It was cut or changed.
    Damaged,
    /// It answers other questions, or another version of them.
    OtherQuestions,
    /// It is locked, and waits for its code.
    NeedsCode,
    /// It is locked, and this code does not open it.
    Code(CodeProblem),
}

/// Where an opened pair comes from that is looked at again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Viewed {
    /// What is kept under this number.
    Kept(u64),
    /// A file of this day.
    File(String),
}

/// Why an answer is only in this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsaved {
    /// The browser gives this page no storage.
    NoStorage,
    /// The storage is full.
    Full,
    /// Writing failed, or what was read back was something else.
    Failed,
    /// The storage holds data of a newer version, which is left alone.
    NewerData,
    /// The same session went on in another tab.
    OtherTab,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// Start: two people on one device.
    Pair,
    /// Start: two people on a device each.
    Devices,
    /// Start: lead a workshop.
    Workshop,
    /// Start: go on with the unfinished session.
    Continue,
    /// Start: show what was kept.
    History,
    /// History: open a kept session.
    OpenKept(u64),
    /// History: erase a kept session.
    EraseKept(u64),
    /// History: what was read from a file, with its day as `YYYY-MM-DD`, or why nothing was.
    FromFile(Result<Box<(Session, String)>, FileProblem>),
    /// History: erase everything that the product keeps on this device.
    EraseEverything,
    /// Set-up: the relation.
    Relation(Relation),
    /// Set-up: a role in own words.
    Role(Person, String),
    /// Set-up: what to call somebody.
    Name(Person, String),
    /// Set-up: the language in which somebody answers.
    PersonLanguage(Person, Language),
    /// Set-up: how much is asked.
    Form(Form),
    /// Set-up: whether to keep the answers afterwards.
    KeepAfterwards(bool),
    /// Set-up on two devices: whose device this is.
    Me(Person),
    /// Set-up on two devices: agree on words, rather than invite.
    ByWords(bool),
    /// From the edge: what counts besides agreed words, the day, as `YYYY-MM-DD`, and both names in a normal
    /// form of Unicode (NFKD).
    WordsContext(String, [String; 2]),
    /// Set-up: begin.
    Begin,
    /// Set-up on two devices: begin, with the words that were agreed on, or with a new key, which
    /// needs entropy.
    BeginApart(Option<String>, Option<Entropy>),
    /// From another device, by link, code or file.
    Incoming(String),
    /// Set-up on two devices, or before a workshop: somebody has got a code already.
    EnterCode,
    /// The invitation on the screen is accepted.
    Join,
    /// One's own code, or the invitation, is to be shown once more.
    ShowCodes,
    /// Answering: a response to a statement.
    Answer(String, Direction, Response),
    /// Answering: the closing question.
    Closing(Level),
    /// Answering: the guess.
    Guess(Level),
    /// Answering: on to the next screen.
    Next,
    /// One screen back, wherever that is offered.
    Back,
    /// Review: change the statement at this place of the form.
    Change(usize),
    /// Review: change the closing question.
    ChangeClosing,
    /// Review: lock, with a code of one's own or without. A code needs entropy, and so does a
    /// session on two devices.
    Lock(Option<String>, Option<Entropy>),
    /// Hand-over: the next person is here.
    TakeOver,
    /// Reveal: somebody's yes to opening, with the code where there is one. Finish: their yes to
    /// saving, printing and keeping.
    Agree(Person, Option<String>),
    /// Reveal: not now.
    NotNow,
    /// Reveal: somebody takes their answers back.
    TakeBack(Person),
    /// In a workshop, after opening: look at what would be added to the board.
    Add,
    /// Somebody agrees to add it. The pair gets an id, which needs entropy.
    AgreeToAdd(Person, Option<Entropy>),
    /// Comparison: on to the end.
    Finish,
    /// Finish: keep on this device, which both must have agreed to; the date is today's, as
    /// `YYYY-MM-DD`.
    Keep(String),
    /// Finish: somebody wants to save or print, and not both have agreed.
    NotAgreed,
    /// Finish: no file could be locked with the code.
    NotLocked(CodeProblem),
    /// Erase the session.
    Erase,
    /// Close without a trace, anywhere.
    Leave,
    /// Show or hide the page about the product.
    About(bool),
    /// The language of the shared screens.
    Language(Language),
    /// From the edge: what became of the last save.
    Stored(Saved),
    /// From the edge: the session was written beside the others that are kept, or why not.
    KeptNow(Result<(), Unsaved>),
    /// From the edge: something could not be removed from this device.
    NotErased,
    /// From the edge: all sessions that are kept on this device.
    KeptList(Vec<Kept>),
    /// From the edge: another tab has finished or erased the session.
    Gone,
    /// From the edge: the session goes on in another tab.
    GoesOnElsewhere,
    /// From the edge: nobody has touched the page for as long as [`Journey::patience`].
    Idle,
    /// From the edge: the session as it is on the device by now, since another tab had it.
    Found(Option<Box<Session>>),
}

/// Where the keyboard focus should go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the new screen.
    Heading,
    /// The question that still waits for an answer.
    Question(Direction),
    /// The field for a code: one's own on the review, a person's on the reveal.
    Code(Option<Person>),
    /// What was asked in place.
    Asked,
    /// The same, and nothing scrolls: else what is under a finger would become another control.
    InPlace,
    /// The button that opens the camera, or the one that closes it.
    Camera,
}

/// What the host of the widget is told. Never an answer, a name or a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// Both panels were opened.
    Completed,
}

/// Something to carry out at the edge.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Write the session to this device.
    Save(Session),
    /// Remove the session from this device.
    Erase,
    /// Write a finished session beside the others that are kept.
    Keep(Agreed),
    /// Remove a kept session.
    EraseKept(u64),
    /// Remove everything that the product keeps on this device.
    EraseEverything,
    /// Move the focus.
    Focus(Focus),
    /// Tell the host.
    Tell(Signal),
    /// Do not carry out what waits: it was meant for what the screen said before.
    AskAgain,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Start,
    SetUp,
    /// A code that somebody got is taken in.
    Entering,
    /// An invitation was opened.
    Invited,
    /// The way into a workshop was opened.
    Joining,
    /// The board of a workshop, which is a state of its own.
    Workshop,
    Session,
    History,
    /// Closed without a trace.
    Left,
}

/// What was just done, to be said once on the screen that follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// The session is gone from this device.
    Erased,
    /// The session is kept on this device.
    Kept,
    /// Somebody said not now: everything stays locked.
    NotNow,
    /// Something of the session may still be on this device.
    NotErased,
    /// Another tab has finished or erased the session.
    Elsewhere,
    /// Another tab goes on with the session.
    GoesOnElsewhere,
    /// Nobody was there for a while.
    Idle,
}

/// What belongs to one screen only and falls away with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Passing {
    pub(super) missing: bool,
    pub(super) same_names: bool,
    pub(super) code_problem: Option<(Option<Person>, CodeProblem)>,
    pub(super) done: Option<Done>,
    pub(super) refused: Option<Refusal>,
    /// Whether there was another code beside the invitation that was taken.
    pub(super) more: bool,
    pub(super) file: Option<FileProblem>,
    /// Whether the codes are shown where something else would be.
    pub(super) showing: bool,
    /// Whether what would be added to a board is shown, and who agrees to it: first, second.
    pub(super) adding: bool,
    pub(super) adds: [bool; 2],
    /// Who agrees to saving, printing and keeping: first, second.
    pub(super) consents: [Option<Consent>; 2],
}

/// The journey of a pair through the product.
#[derive(Clone, Debug)]
pub struct Journey {
    pub(super) config: Config,
    pub(super) set: QuestionSet,
    pub(super) cost: Cost,
    pub(super) language: Language,
    pub(super) place: Place,
    pub(super) about: bool,
    pub(super) draft: Setup,
    /// What a set-up for two devices has besides.
    pub(super) apart: Option<ApartDraft>,
    pub(super) invited: Option<Invited>,
    /// The way into a workshop, until a session begins.
    pub(super) way_in: Option<Vec<u8>>,
    /// Whether the draft belongs to the session that has just begun.
    pub(super) editing: bool,
    pub(super) session: Option<Session>,
    pub(super) viewed: Option<Viewed>,
    pub(super) kept: Vec<Kept>,
    pub(super) saved: Option<Saved>,
    pub(super) passing: Passing,
    /// What counts besides agreed words: the day, and both names.
    pub(super) words_context: (String, [String; 2]),
}

impl Journey {
    /// A journey at its beginning, with the unfinished session that was found on this device.
    pub fn new(config: Config, set: QuestionSet, unfinished: Option<Session>) -> Journey {
        Journey::with_cost(config, set, unfinished, Cost::PRODUCT)
    }

    /// As [`Journey::new`], with another cost for the codes.
    pub fn with_cost(
        config: Config,
        set: QuestionSet,
        unfinished: Option<Session>,
        cost: Cost,
    ) -> Journey {
        let place = match unfinished {
            None => place_of(config.mode),
            Some(_) => Place::Start,
        };
        Journey {
            draft: Setup::new(config.relation, config.language, config.form),
            language: config.language,
            editing: false,
            config,
            set,
            cost,
            place,
            about: false,
            apart: None,
            invited: None,
            way_in: None,
            session: unfinished,
            viewed: None,
            kept: Vec::new(),
            saved: None,
            passing: Passing::default(),
            words_context: Default::default(),
        }
    }

    /// Takes other options while it is open. A session goes on with what it began with; in a set-up
    /// only that changes of which the option has changed.
    pub fn configure(&mut self, config: Config) {
        let before = std::mem::replace(&mut self.config, config);
        let now = &self.config;
        if before.language != now.language {
            self.language = now.language;
        }
        if self.session.is_some() || self.way_in.is_some() {
            return;
        }
        if before.relation != now.relation {
            self.draft.set_relation(now.relation);
        }
        if before.form != now.form {
            self.draft.set_form(now.form);
        }
        if before.language != now.language {
            for person in Person::BOTH {
                self.draft.set_language(person, now.language);
            }
        }
        let waits = matches!(self.place, Place::Start | Place::SetUp | Place::Workshop);
        if before.mode != now.mode && waits {
            self.apart = None;
            self.place = place_of(now.mode);
        }
    }

    /// How Dutch addresses the reader.
    pub fn address(&self) -> Address {
        self.config.address
    }

    /// The level of a screen's heading, 1–4.
    pub fn heading_level(&self) -> u8 {
        self.config.heading_level
    }

    /// The options.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Whether the board of a workshop is on the screen.
    pub fn is_at_board(&self) -> bool {
        self.place == Place::Workshop && !self.about
    }

    /// The question set.
    pub fn set(&self) -> &QuestionSet {
        &self.set
    }

    /// The language of the screen that is shown now.
    pub fn language(&self) -> Language {
        if self.about || self.place != Place::Session {
            return self.language;
        }
        match self.session.as_ref().and_then(|s| s.turn().map(|t| (s, t))) {
            Some((session, person)) => session.setup.language(person),
            None => self.language,
        }
    }

    /// Whether a session waits to be finished; there is one session at a time.
    pub fn has_unfinished(&self) -> bool {
        self.session.is_some() && self.viewed.is_none()
    }

    /// The opened pair that is on screen.
    pub fn opened(&self) -> Option<(&Setup, &Opened)> {
        let session = self.session.as_ref()?;
        let opened = session.opened()?;
        (self.place == Place::Session).then_some((&session.setup, opened))
    }

    /// Takes an event, moves, and says what is to be carried out. An event that does not belong to
    /// the present state changes nothing.
    pub fn apply(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Stored(saved) => {
                self.saved = Some(saved);
                return Vec::new();
            }
            Event::KeptList(kept) => return self.kept_list(kept),
            Event::NotErased => {
                self.passing.done = Some(Done::NotErased);
                return Vec::new();
            }
            Event::Gone => return self.gone(),
            Event::GoesOnElsewhere => return self.goes_on_elsewhere(),
            Event::Idle => return self.idle(),
            Event::Found(session) => return self.found(session.map(|session| *session)),
            Event::Leave => return self.leave(),
            Event::Incoming(text) => return self.incoming(&text),
            // A code for the board that was opened as a link leads there from everywhere.
            Event::Workshop => {
                self.about = false;
                self.go_home(None);
                return self.go(Place::Workshop);
            }
            Event::About(about) => {
                let moved = self.about != about;
                self.about = about;
                self.passing.consents = Default::default();
                return if moved { focus_heading() } else { Vec::new() };
            }
            Event::Language(language) => {
                self.language = language;
                return Vec::new();
            }
            _ => {}
        }
        if self.about {
            return Vec::new();
        }
        match self.place {
            Place::Start | Place::Left => self.at_start(event),
            Place::History => self.in_history(event),
            Place::SetUp => self.in_setup(event),
            Place::Invited => self.in_invited(event),
            Place::Joining => self.in_joining(event),
            Place::Workshop => match event {
                Event::Back => self.go(Place::Start),
                Event::EnterCode => {
                    self.apart = None;
                    self.go(Place::Entering)
                }
                _ => Vec::new(),
            },
            Place::Entering => match event {
                Event::Back if self.apart.is_none() => self.go(Place::Start),
                Event::Back => self.go(Place::SetUp),
                _ => Vec::new(),
            },
            Place::Session => self.in_session(event),
        }
    }

    /// Whether there is a screen before this one: before the first theme only the set-up, or on
    /// two devices the invitation.
    pub(super) fn can_go_back(&self, turn: &Turn) -> bool {
        turn.step != Step::Statement(0)
            || match self.session.as_ref().and_then(Session::how) {
                Some(how) => how != How::Invited,
                None => turn.person == Person::First && turn.other.is_none(),
            }
    }

    pub(super) fn go(&mut self, place: Place) -> Vec<Effect> {
        self.place = place;
        self.passing = Passing::default();
        focus_heading()
    }

    pub(super) fn go_home(&mut self, done: Option<Done>) -> Vec<Effect> {
        if self.viewed.take().is_some() {
            self.session = None;
        }
        let effects = self.go(Place::Start);
        self.passing.done = done;
        effects
    }

    /// What another tab has erased is not written again by this one.
    fn gone(&mut self) -> Vec<Effect> {
        if !self.has_unfinished() {
            return Vec::new();
        }
        self.let_go();
        // Of a board it says nothing.
        if self.place == Place::Workshop {
            return Vec::new();
        }
        self.go_home(Some(Done::Elsewhere))
    }

    /// What is kept on this device by now. A kept session that is looked at while another tab erases it
    /// is let go.
    fn kept_list(&mut self, kept: Vec<Kept>) -> Vec<Effect> {
        self.kept = kept;
        let Some(Viewed::Kept(id)) = self.viewed else {
            return Vec::new();
        };
        if self.kept.iter().any(|kept| kept.id == id) {
            return Vec::new();
        }
        self.let_go();
        self.go_home(Some(Done::Elsewhere))
    }

    /// For how many seconds a screen with answers may stand there untouched. Who answers is one alone;
    /// over a comparison two people talk.
    pub fn patience(&self) -> Option<u32> {
        let session = self.session.as_ref()?;
        if self.place != Place::Session {
            return None;
        }
        match session.phase {
            Phase::Turn(_) => Some(5 * 60),
            Phase::Apart { .. } | Phase::Open { .. } => Some(30 * 60),
            // Nothing is to be seen.
            Phase::HandOver { .. } | Phase::Reveal { .. } => None,
        }
    }

    /// Whoever comes by next sees nothing. It goes on from the start.
    fn idle(&mut self) -> Vec<Effect> {
        if self.patience().is_none() {
            return Vec::new();
        }
        self.about = false;
        self.go_home(Some(Done::Idle))
    }

    /// What another tab goes on with is closed here. What could not be saved is in this page only: it
    /// stays on the screen.
    fn goes_on_elsewhere(&mut self) -> Vec<Effect> {
        let is_open = self.place == Place::Session && self.viewed.is_none();
        if !is_open || matches!(self.saved, Some(Saved::InPage(_))) {
            return Vec::new();
        }
        self.about = false;
        self.go_home(Some(Done::GoesOnElsewhere))
    }

    /// Takes over what another tab has left. Whoever was about to replace something else is asked once
    /// more.
    fn found(&mut self, session: Option<Session>) -> Vec<Effect> {
        if self.place == Place::Session {
            return Vec::new();
        }
        let text = |session: &Option<Session>| session.as_ref().map(|one| one.to_json().to_text());
        let before = std::mem::replace(&mut self.session, session);
        let begins = matches!(self.place, Place::SetUp | Place::Invited | Place::Joining);
        let replaces = begins && self.session.is_some();
        if !replaces || text(&before) == text(&self.session) {
            return Vec::new();
        }
        self.editing = false;
        self.passing = Passing::default();
        vec![Effect::Focus(Focus::Asked), Effect::AskAgain]
    }

    /// Forgets the session and what was typed for it, and says whether there was one.
    fn let_go(&mut self) -> bool {
        self.about = false;
        self.way_in = None;
        self.saved = None;
        self.draft = fresh_draft(&self.config);
        self.session.take().is_some()
    }

    fn leave(&mut self) -> Vec<Effect> {
        // A board is the room's: who closes it closes nothing else.
        if self.place == Place::Workshop {
            return self.go(Place::Left);
        }
        let kept = self.viewed.is_some();
        let had_session = self.let_go();
        self.language = self.config.language;
        self.invited = None;
        let mut effects = self.go_home(None);
        self.place = Place::Left;
        // What the two chose to keep stays; an unfinished session leaves no trace.
        if had_session && !kept {
            effects.push(Effect::Erase);
        }
        effects
    }

    // Not inlined, so that it can be loaded later.
    #[inline(never)]
    fn in_history(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Back => self.go(Place::Start),
            // A kept session opens only where none is unfinished: there is one session at a time.
            Event::OpenKept(id) if self.session.is_none() => {
                let Some(kept) = self.kept.iter().find(|kept| kept.id == id) else {
                    return Vec::new();
                };
                self.language = kept.session.language();
                self.session = Some(kept.session.clone());
                self.viewed = Some(Viewed::Kept(id));
                self.go(Place::Session)
            }
            Event::EraseKept(id) if self.kept.iter().any(|kept| kept.id == id) => {
                self.kept.retain(|kept| kept.id != id);
                let place = if self.kept.is_empty() {
                    Place::Start
                } else {
                    self.place
                };
                let mut effects = self.go(place);
                self.passing.done = Some(Done::Erased);
                effects.push(Effect::EraseKept(id));
                effects
            }
            Event::FromFile(Ok(found)) if self.session.is_none() => {
                let (session, date) = *found;
                self.language = session.language();
                self.session = Some(session);
                self.viewed = Some(Viewed::File(date));
                self.go(Place::Session)
            }
            Event::FromFile(Err(problem)) => {
                self.passing.file = Some(problem);
                vec![Effect::Focus(match problem {
                    FileProblem::NeedsCode | FileProblem::Code(_) => Focus::Code(None),
                    _ => Focus::Asked,
                })]
            }
            Event::EraseEverything => {
                self.let_go();
                self.kept.clear();
                let mut effects = self.go_home(Some(Done::Erased));
                effects.push(Effect::EraseEverything);
                effects
            }
            _ => Vec::new(),
        }
    }

    fn at_start(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Pair | Event::Devices => {
                self.apart = matches!(event, Event::Devices).then(ApartDraft::default);
                self.way_in = None;
                self.editing = false;
                self.draft = fresh_draft(&self.config);
                let language = self.language;
                for person in Person::BOTH {
                    self.draft.set_language(person, language);
                }
                self.go(Place::SetUp)
            }
            Event::Continue => self.go_on(),
            Event::Erase if self.session.is_some() => self.erase(),
            Event::History => self.go(Place::History),
            Event::Back if self.place == Place::Left => self.go(Place::Start),
            _ => Vec::new(),
        }
    }

    /// The workshop of what is being set up.
    pub(super) fn attended(&self) -> Option<super::Attended<'_>> {
        let session = self.session.as_ref().filter(|_| self.editing);
        let known = session.map_or(&self.way_in, |session| &session.workshop);
        known.as_deref().map(super::Attended)
    }

    /// Goes on with the unfinished session.
    pub(super) fn go_on(&mut self) -> Vec<Effect> {
        match &self.session {
            Some(session) => {
                self.language = session.language();
                self.go(Place::Session)
            }
            None => Vec::new(),
        }
    }

    // Not inlined, so that it can be loaded later.
    #[inline(never)]
    fn in_invited(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::PersonLanguage(person, language) => {
                if let Some(invited) = &mut self.invited
                    && invited.me == person
                {
                    invited.setup.set_language(person, language);
                    self.language = language;
                }
                Vec::new()
            }
            Event::Join => self.join(),
            Event::Continue if self.session.is_some() => {
                self.invited = None;
                self.go_on()
            }
            Event::Back => {
                self.invited = None;
                self.go(Place::Start)
            }
            _ => Vec::new(),
        }
    }

    fn in_setup(&mut self, event: Event) -> Vec<Effect> {
        match event {
            // In a workshop these are the facilitator's.
            Event::Relation(_) | Event::Role(..) | Event::Form(_) if self.attended().is_some() => {}
            Event::Relation(relation) => self.draft.set_relation(relation),
            Event::Role(person, text) => self.draft.set_role(person, Name::typing(&text)),
            Event::Name(person, text) => self.draft.set_name(person, Name::typing(&text)),
            Event::PersonLanguage(person, language) => self.draft.set_language(person, language),
            Event::Form(form) => self.draft.set_form(form),
            Event::KeepAfterwards(keep) => self.draft.set_keep(keep && self.config.may_keep),
            Event::Back if self.way_in.is_some() => return self.go(Place::Joining),
            Event::Back => return self.go(Place::Start),
            Event::Begin if self.apart.is_none() => return self.begin(),
            Event::BeginApart(words, entropy) => {
                return self.begin_apart(words.as_deref(), entropy.as_ref());
            }
            Event::EnterCode if self.apart.is_some() => return self.go(Place::Entering),
            Event::WordsContext(day, names) if self.apart.is_some() => {
                self.words_context = (day, names)
            }
            Event::Me(person) => {
                if let Some(apart) = &mut self.apart {
                    apart.me = Some(person);
                    self.passing.missing = false;
                }
            }
            Event::ByWords(by_words) => {
                if let Some(apart) = &mut self.apart {
                    apart.by_words = by_words;
                    self.passing.code_problem = None;
                }
            }
            _ => {}
        }
        Vec::new()
    }

    fn begin(&mut self) -> Vec<Effect> {
        self.draft.settle();
        if !names_differ(&self.draft) {
            self.passing.same_names = true;
            return vec![Effect::Focus(Focus::Asked)];
        }
        self.language = self.draft.language(Person::First);
        match &mut self.session {
            Some(session) if self.editing => session.setup = self.draft.clone(),
            _ => {
                let mut session = Session::new(&self.set, self.draft.clone());
                session.workshop = self.way_in.take();
                self.session = Some(session);
            }
        }
        self.place = Place::Session;
        self.moved_and_forgot()
    }

    fn save(&self) -> Option<Effect> {
        let session = self.session.clone()?;
        self.viewed.is_none().then_some(Effect::Save(session))
    }

    /// Moves to another phase or step: a new screen, saved.
    pub(super) fn moved(&mut self) -> Vec<Effect> {
        self.passing = Passing::default();
        let mut effects = focus_heading();
        effects.extend(self.save());
        effects
    }

    /// As [`Journey::moved`], and written twice: into both slots, so that the older one does not
    /// keep what was just locked, taken back or replaced.
    pub(super) fn moved_and_forgot(&mut self) -> Vec<Effect> {
        let mut effects = self.moved();
        effects.extend(self.save());
        effects
    }

    fn erase(&mut self) -> Vec<Effect> {
        let effect = match self.viewed {
            Some(Viewed::Kept(id)) => {
                self.kept.retain(|kept| kept.id != id);
                Effect::EraseKept(id)
            }
            // Nothing of it is on this device.
            Some(Viewed::File(_)) => {
                self.let_go();
                return self.go_home(None);
            }
            None => Effect::Erase,
        };
        self.let_go();
        let mut effects = self.go_home(Some(Done::Erased));
        effects.push(effect);
        effects
    }

    fn in_session(&mut self, event: Event) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        match &mut session.phase {
            Phase::Turn(_) => self.in_turn(event),
            Phase::HandOver { .. } => self.in_hand_over(event),
            Phase::Reveal { .. } => self.in_reveal(event),
            Phase::Apart { .. } => self.in_apart(event),
            Phase::Open { .. } => self.in_open(event),
        }
    }

    // Not inlined, so that it can be loaded later.
    #[inline(never)]
    fn in_apart(&mut self, event: Event) -> Vec<Effect> {
        let (me, has_theirs) = match &self.session {
            Some(session) => (session.me, session.theirs().is_some()),
            None => (None, false),
        };
        match event {
            Event::Agree(person, _) if Some(person) == me => self.open_apart(),
            Event::TakeBack(person) if Some(person) == me => self.take_back_apart(person),
            Event::NotNow => self.go_home(Some(Done::NotNow)),
            Event::ShowCodes if has_theirs => self.show_codes(true),
            Event::Back if self.passing.showing => self.show_codes(false),
            _ => Vec::new(),
        }
    }

    pub(super) fn show_codes(&mut self, showing: bool) -> Vec<Effect> {
        self.passing = Passing::default();
        self.passing.showing = showing;
        focus_heading()
    }

    fn open_apart(&mut self) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let (Phase::Apart { mine }, Some(me)) = (&session.phase, session.me) else {
            return Vec::new();
        };
        let (Some(theirs), Some(pairing)) = (session.theirs(), session.pairing(&self.set)) else {
            return Vec::new();
        };
        // Both were checked when they came here; since then somebody may have changed the storage.
        let (Ok(mine), Ok(theirs)) = (
            mine.open(me, &self.set, None, self.cost),
            Opening::of_envelope(theirs, pairing),
        ) else {
            if let Some(link) = &mut session.link {
                link.theirs = None;
            }
            let effects = self.moved_and_forgot();
            self.passing.refused = Some(Refusal::Unreadable(Unreadable::Damaged));
            return effects;
        };
        let panels = match me {
            Person::First => Opened::both(mine, theirs),
            Person::Second => Opened::both(theirs, mine),
        };
        session.phase = Phase::Open {
            panels,
            finishing: false,
            locks: Box::default(),
        };
        let mut effects = self.moved();
        effects.push(Effect::Tell(Signal::Completed));
        effects
    }

    /// What the other has been given already cannot be called back; here it is gone, and the key
    /// with it: a second code under the same key would let the two compare different answers.
    fn take_back_apart(&mut self, me: Person) -> Vec<Effect> {
        if let Some(session) = &mut self.session {
            session.link = None;
            session.phase = Phase::HandOver {
                to: me,
                other: None,
                taken_back: true,
            };
        }
        self.moved_and_forgot()
    }

    fn in_turn(&mut self, event: Event) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let form = session.setup.form();
        let Phase::Turn(turn) = &mut session.phase else {
            return Vec::new();
        };
        let (_, statements) = self.set.count(form);
        match (event, turn.step) {
            (Event::Answer(id, direction, response), Step::Statement(number)) => {
                let asked = self.set.pick(form).nth(number);
                if asked.is_none_or(|(_, statement)| statement.id() != id) {
                    return Vec::new();
                }
                turn.panel.answer(&id, direction, response);
                self.passing.missing = false;
                self.save().into_iter().collect()
            }
            (Event::Closing(level), Step::Closing) => {
                turn.panel.set_closing(Some(level));
                self.save().into_iter().collect()
            }
            (Event::Guess(level), Step::Closing) => {
                turn.panel.set_guess(Some(level));
                self.save().into_iter().collect()
            }
            (Event::Next, Step::Statement(number)) => {
                let missing = self.set.pick(form).nth(number).and_then(|(_, statement)| {
                    Direction::BOTH
                        .into_iter()
                        .find(|&d| turn.panel.response(statement.id(), d).is_none())
                });
                if let Some(direction) = missing {
                    self.passing.missing = true;
                    return vec![Effect::Focus(Focus::Question(direction))];
                }
                turn.step = if turn.reviewed && turn.panel.is_complete(&self.set, form) {
                    Step::Review
                } else if number + 1 < statements {
                    Step::Statement(number + 1)
                } else {
                    Step::Closing
                };
                self.moved()
            }
            (Event::Next, Step::Invite) => {
                turn.step = Step::Statement(0);
                self.moved()
            }
            (Event::Next, Step::Closing) if turn.panel.is_complete(&self.set, form) => {
                turn.step = Step::Review;
                turn.reviewed = true;
                self.moved()
            }
            (Event::Back, Step::Statement(number)) if number > 0 => {
                turn.step = Step::Statement(number - 1);
                self.moved()
            }
            (Event::Back, Step::Statement(_)) if session.link.is_some() => {
                if session
                    .link
                    .as_ref()
                    .is_none_or(|link| link.how == How::Invited)
                {
                    return Vec::new();
                }
                turn.step = Step::Invite;
                self.moved()
            }
            // Nobody has been asked anything yet: the set-up can still be changed, which makes
            // another invitation.
            (Event::Back, Step::Invite) if turn.panel == Panel::empty(&self.set) => {
                self.apart = Some(ApartDraft {
                    me: session.me,
                    by_words: session
                        .link
                        .as_ref()
                        .is_some_and(|link| link.how == How::Words),
                });
                self.draft = session.setup.clone();
                self.editing = true;
                self.go(Place::SetUp)
            }
            (Event::Back, Step::Statement(_)) if turn.person == Person::First => {
                // Names and languages can still be changed; answers that were given stay.
                if turn.other.is_some() {
                    return Vec::new();
                }
                turn.reviewed = false;
                self.apart = None;
                self.draft = session.setup.clone();
                self.editing = true;
                self.go(Place::SetUp)
            }
            (Event::Back, Step::Closing) => {
                turn.step = Step::Statement(statements.saturating_sub(1));
                self.moved()
            }
            (Event::Back, Step::Review) => {
                turn.step = Step::Closing;
                self.moved()
            }
            (Event::Change(number), Step::Review) if number < statements => {
                turn.step = Step::Statement(number);
                self.moved()
            }
            (Event::ChangeClosing, Step::Review) => {
                turn.step = Step::Closing;
                self.moved()
            }
            (Event::Lock(code, entropy), Step::Review) => self.lock(code, entropy.as_ref()),
            _ => Vec::new(),
        }
    }

    fn lock(&mut self, code: Option<String>, entropy: Option<&Entropy>) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let Phase::Turn(turn) = &mut session.phase else {
            return Vec::new();
        };
        if session.link.is_some() {
            return self.lock_apart(entropy);
        }
        let code = code.map(|text| Code::typed(&text)).transpose();
        let sealed = code.and_then(|code| {
            let code = match (code.as_ref(), entropy) {
                (Some(code), Some(entropy)) => Some((code, entropy)),
                // Never lock without the code that was asked for.
                (Some(_), None) => return Err(CodeProblem::NoKey),
                (None, _) => None,
            };
            Sealed::lock(&turn.panel, turn.person, &self.set, code, self.cost)
        });
        let sealed = match sealed {
            Ok(sealed) => sealed,
            Err(problem) => {
                self.passing.code_problem = Some((None, problem));
                return vec![Effect::Focus(Focus::Code(None))];
            }
        };
        session.phase = match (turn.person, turn.other.take()) {
            (person, None) => Phase::HandOver {
                to: person.other(),
                other: Some(sealed),
                taken_back: false,
            },
            (Person::First, Some(second)) => reveal(sealed, second),
            (Person::Second, Some(first)) => reveal(first, sealed),
        };
        self.language = session.setup.language(Person::First);
        self.moved_and_forgot()
    }

    /// Locks one's own answers on one's own device, and makes what the other device is given.
    // Not inlined, so that it can be loaded later.
    #[inline(never)]
    fn lock_apart(&mut self, entropy: Option<&Entropy>) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let Phase::Turn(turn) = &session.phase else {
            return Vec::new();
        };
        let envelope = entropy.and_then(|Entropy(random)| {
            let random = random.first_chunk().copied()?;
            let pairing = session.pairing(&self.set)?;
            Envelope::seal(&turn.panel, pairing, turn.person, random)
        });
        let sealed = Sealed::lock(&turn.panel, turn.person, &self.set, None, self.cost);
        let (Some(envelope), Ok(mine)) = (envelope, sealed) else {
            self.passing.code_problem = Some((None, CodeProblem::NoKey));
            return vec![Effect::Focus(Focus::Asked)];
        };
        if let Some(link) = &mut session.link {
            link.mine = Some(envelope);
        }
        session.phase = Phase::Apart { mine };
        self.language = session.language();
        self.moved_and_forgot()
    }

    fn in_hand_over(&mut self, event: Event) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        match (event, &mut session.phase) {
            // With a device each, who took answers back begins with a key of its own.
            (Event::TakeOver, _) if session.me.is_some() => {
                self.apart = Some(ApartDraft {
                    me: session.me,
                    by_words: false,
                });
                self.draft = session.setup.clone();
                self.editing = true;
                self.go(Place::SetUp)
            }
            (Event::TakeOver, Phase::HandOver { to, other, .. }) => {
                session.phase = Phase::Turn(Turn {
                    person: *to,
                    step: Step::Statement(0),
                    reviewed: false,
                    panel: Panel::empty(&self.set),
                    other: other.take(),
                });
                self.moved()
            }
            (Event::Erase, _) => self.erase(),
            _ => Vec::new(),
        }
    }

    // Not inlined, so that it can be loaded later.
    #[inline(never)]
    fn in_reveal(&mut self, event: Event) -> Vec<Effect> {
        match event {
            Event::Agree(person, code) => self.agree(person, code),
            Event::NotNow => {
                if let Some(session) = &mut self.session
                    && let Phase::Reveal { yes, .. } = &mut session.phase
                {
                    **yes = Default::default();
                }
                self.go_home(Some(Done::NotNow))
            }
            Event::TakeBack(person) => self.take_back(person),
            _ => Vec::new(),
        }
    }

    fn agree(&mut self, person: Person, code: Option<String>) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let Phase::Reveal { first, second, yes } = &mut session.phase else {
            return Vec::new();
        };
        let sealed = match person {
            Person::First => &*first,
            Person::Second => &*second,
        };
        // A code that cannot be one is simply the wrong one here.
        let code = code.and_then(|text| Code::typed(&text).ok());
        let opening = match sealed.open(person, &self.set, code.as_ref(), self.cost) {
            Ok(opening) => opening,
            Err(problem) => {
                self.passing.code_problem = Some((Some(person), problem));
                return vec![Effect::Focus(Focus::Code(Some(person)))];
            }
        };
        self.passing.code_problem = None;
        let [first_yes, second_yes] = &mut **yes;
        match person {
            Person::First => *first_yes = Some(opening),
            Person::Second => *second_yes = Some(opening),
        }
        if first_yes.is_none() || second_yes.is_none() {
            return vec![Effect::Focus(Focus::InPlace)];
        }
        let (Some(first_yes), Some(second_yes)) = (first_yes.take(), second_yes.take()) else {
            return Vec::new();
        };
        let locks = [&*first, &*second].map(|lock| lock.has_code().then(|| lock.clone()));
        session.phase = Phase::Open {
            panels: Opened::both(first_yes, second_yes),
            finishing: false,
            locks: Box::new(locks),
        };
        let mut effects = self.moved();
        effects.push(Effect::Tell(Signal::Completed));
        effects
    }

    fn take_back(&mut self, person: Person) -> Vec<Effect> {
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let Phase::Reveal { first, second, .. } = &session.phase else {
            return Vec::new();
        };
        let kept = match person {
            Person::First => second,
            Person::Second => first,
        };
        session.phase = Phase::HandOver {
            to: person,
            other: Some(kept.clone()),
            taken_back: true,
        };
        self.moved_and_forgot()
    }

    // Not inlined, so that it can be loaded later.
    #[inline(never)]
    fn in_open(&mut self, event: Event) -> Vec<Effect> {
        let is_viewed = self.viewed.is_some();
        let is_kept = matches!(self.viewed, Some(Viewed::Kept(_)));
        let is_agreed = self.is_agreed();
        let Some(session) = &mut self.session else {
            return Vec::new();
        };
        let Phase::Open { finishing, .. } = &mut session.phase else {
            return Vec::new();
        };
        match (event, *finishing) {
            (Event::ShowCodes, false) if session.link.is_some() => self.show_codes(true),
            (Event::Back, _) if self.passing.showing || self.passing.adding => {
                self.show_codes(false)
            }
            // What is looked at again belongs to no group any more.
            (Event::Add, _) if session.workshop.is_some() && !is_viewed => {
                let effects = self.show_codes(false);
                self.passing.adding = true;
                effects
            }
            (Event::AgreeToAdd(person, entropy), _) if self.passing.adding => {
                self.agree_to_add(person, entropy.as_ref())
            }
            (Event::Finish, false) => {
                *finishing = true;
                self.moved()
            }
            (Event::Back, true) => {
                *finishing = false;
                self.moved()
            }
            (Event::Back, false) if is_viewed => self.go_home(None),
            (Event::Agree(person, code), true) => self.agree_to_take(person, code.as_deref()),
            (Event::NotAgreed, true) if !is_agreed => self.ask_both(),
            (Event::Keep(_), true) if is_kept => self.go_home(None),
            (Event::Keep(today), true) if self.config.may_keep => match self.agreed(today) {
                // It stays here until the edge says that it was written there.
                Some(agreed) => vec![Effect::Keep(agreed)],
                None => self.ask_both(),
            },
            (Event::NotLocked(problem), true) => {
                self.passing.code_problem = Some((None, problem));
                vec![Effect::Focus(Focus::Code(None))]
            }
            (Event::KeptNow(Err(why)), _) => {
                self.saved = Some(Saved::InPage(why));
                Vec::new()
            }
            (Event::KeptNow(Ok(())), true) => {
                self.session = None;
                self.saved = None;
                self.go_home(Some(Done::Kept))
            }
            (Event::Erase, true) => self.erase(),
            _ => Vec::new(),
        }
    }

    /// What the present screen may show: the only way to look into a session.
    pub(super) fn phase(&self) -> Option<PhaseView<'_>> {
        let session = self.session.as_ref()?;
        Some(match &session.phase {
            Phase::Turn(turn) => PhaseView::Turn(turn),
            Phase::HandOver {
                to,
                other,
                taken_back,
            } => PhaseView::HandOver {
                to: *to,
                other_is_locked: other.is_some(),
                taken_back: *taken_back,
            },
            Phase::Reveal { first, second, yes } => {
                let [first_yes, second_yes] = &**yes;
                PhaseView::Reveal {
                    yes: [first_yes.is_some(), second_yes.is_some()],
                    has_code: [first.has_code(), second.has_code()],
                }
            }
            Phase::Apart { .. } if session.theirs().is_none() || self.passing.showing => {
                PhaseView::Codes
            }
            Phase::Apart { .. } => PhaseView::Ready,
            Phase::Open { .. } if self.passing.showing => PhaseView::Codes,
            Phase::Open { panels, .. } if self.passing.adding => PhaseView::Adding(panels),
            Phase::Open {
                panels,
                finishing,
                locks,
            } => {
                let [first, second] = &**locks;
                PhaseView::Open {
                    panels,
                    finishing: *finishing,
                    has_code: [first.is_some(), second.is_some()],
                }
            }
        })
    }
}

/// A phase without what it hides.
pub(super) enum PhaseView<'a> {
    Turn(&'a Turn),
    HandOver {
        to: Person,
        other_is_locked: bool,
        taken_back: bool,
    },
    Reveal {
        yes: [bool; 2],
        has_code: [bool; 2],
    },
    /// The codes of a session on two devices.
    Codes,
    /// On two devices: the other's answers are here, locked.
    Ready,
    /// What would be added to the board of a workshop.
    Adding(&'a Opened),
    Open {
        panels: &'a Opened,
        finishing: bool,
        has_code: [bool; 2],
    },
}

fn reveal(first: Sealed, second: Sealed) -> Phase {
    Phase::Reveal {
        first,
        second,
        yes: Box::default(),
    }
}

fn place_of(mode: Mode) -> Place {
    match mode {
        Mode::Start => Place::Start,
        Mode::Pair => Place::SetUp,
        Mode::Workshop => Place::Workshop,
    }
}

fn fresh_draft(config: &Config) -> Setup {
    Setup::new(config.relation, config.language, config.form)
}

fn focus_heading() -> Vec<Effect> {
    vec![Effect::Focus(Focus::Heading)]
}
