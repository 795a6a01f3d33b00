//! A facilitator's board: a room of pairs from its set-up to what it shows.
//!
//! Pure. A [`Workshop`] takes a [`BoardEvent`], moves, and gives back [`BoardEffect`]s. While the board
//! fills, its [`BoardScreen`] has a number of pairs and nothing else: the counts are not reachable from
//! outside. Closing it is one step with saving: nothing is shown before [`BoardEvent::Closed`] says that what
//! is kept on the device is the closed board, or nothing. Frozen, it shows what [`crate::measure::Frozen`]
//! lets it show, and takes no more; there is no way back, only a new board that starts from nothing.

use super::paired::place;
use crate::exchange::{self, Added, Fingerprint, Message, NotAdded, Unreadable, read};
use crate::json::{Json, from_hex, hex};
use crate::language::Language;
use crate::measure::{
    Board, Contribution, FEWEST_FOR_MEDIANS, Form, Frozen, Level, Levels, MOST_PAIRS, NotCounted,
    Person, QuestionSet, Shown,
};
use crate::setup::{Name, Relation, Setup};
use crate::text::{beginning, plain};
use crate::words::names_differ;
use std::collections::BTreeSet;

/// The longest agreement that is taken, in characters.
pub const MAX_AGREEMENT_CHARS: usize = 200;
/// The longest name or role of a workshop, in bytes: the three travel together in a short code.
const MAX_PLAN_BYTES: usize = 76;
/// As many agreements as a board takes.
pub const MOST_AGREEMENTS: usize = 200;
/// As many codes of pairs that are too many as a board remembers.
const MOST_SURPLUS: usize = 1_000;
/// How many digits the number has that leads back from a pair to the facilitator.
const DIGITS: usize = 4;

/// A part of the hour, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Why we are here, and what happens with answers.
    Introduce,
    /// Each pair answers.
    Answer,
    /// Each pair opens its panels.
    Open,
    /// Each pair talks.
    Talk,
    /// Pairs add to the board.
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

    /// The name under which it is kept.
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
    name: Option<Name>,
    setup: Setup,
    /// Whether it was to be opened with two roles that cannot be told apart.
    same_roles: bool,
}

impl Plan {
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

    fn way_in(&self, set: &QuestionSet, id: [u8; 8]) -> exchange::Workshop {
        let setup = &self.setup;
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        exchange::Workshop {
            set: Fingerprint::of(set),
            form: setup.form(),
            relation: place(&Relation::ALL, setup.relation()),
            language: place(&Language::ALL, setup.language(Person::First)),
            id,
            name: text(self.name()),
            roles: Person::BOTH.map(|person| text(setup.role(person))),
        }
    }
}

/// What pairs share afterwards: themes that they talked about, and agreements in their own words. Typed
/// on the board, never taken from a pair's device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Harvest {
    /// For each theme of the form, how many pairs say that they talked about it.
    pub talked: Vec<u32>,
    /// Agreements, in the order in which they were typed.
    pub agreements: Vec<String>,
}

impl Harvest {
    fn empty(themes: usize) -> Harvest {
        Harvest {
            talked: vec![0; themes],
            agreements: Vec::new(),
        }
    }
}

/// One of the four answers to a statement: what the first gives and the second receives, what the second
/// gives and the first receives. Inside, `None` is an answer that is not on the scale.
pub type Told = Option<Option<Level>>;

/// What became of the pair before, when the device goes to a pair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// There was none, or it has stopped.
    Nothing,
    /// It has added.
    Added,
    /// It was away for so long that what it had typed was erased.
    Gone,
}

/// Where a pair is that types its answers on the board's device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TallyStep {
    /// The facilitator notes the number that leads back.
    Note,
    /// The device goes to a pair.
    HandOver(Before),
    /// The statement at this place of the form.
    Statement(usize),
    /// All is answered.
    Sure,
}

/// What a pair types on the board's device. The answers are in this page only, and go when they are counted.
/// The number is kept with the board, so that a page that is loaded again does not lead back either.
#[derive(Clone, Debug)]
struct Tally {
    number: String,
    step: TallyStep,
    rows: Vec<[Told; 4]>,
    missing: bool,
    /// Whether a number was typed that is not the right one.
    wrong: bool,
}

impl Tally {
    fn begin(number: String, statements: usize, step: TallyStep) -> Tally {
        Tally {
            number,
            step,
            rows: vec![[None; 4]; statements],
            missing: false,
            wrong: false,
        }
    }

    /// The next pair finds nothing of this one.
    fn hand_over(&mut self, before: Before) {
        let number = std::mem::take(&mut self.number);
        *self = Tally::begin(number, self.rows.len(), TallyStep::HandOver(before));
    }

    fn is_typing(&self) -> bool {
        matches!(self.step, TallyStep::Statement(_) | TallyStep::Sure)
    }

    /// What the pair adds; `None` while something is not answered.
    fn contribution(&self, set: &QuestionSet, form: Form) -> Option<Contribution> {
        let both = |row: &[Told; 4]| {
            let [give, receive, other_give, other_receive] = *row;
            let levels = |give: Told, receive: Told| {
                Some(Levels {
                    give: give?,
                    receive: receive?,
                })
            };
            Some([levels(give, receive)?, levels(other_give, other_receive)?])
        };
        let rows: Option<Vec<_>> = self.rows.iter().map(both).collect();
        Contribution::new(set, form, rows?)
    }
}

#[derive(Clone, Debug)]
enum Stage {
    Planning,
    Filling {
        id: [u8; 8],
        step: Step,
        board: Board,
        seen: BTreeSet<[u8; 8]>,
        /// How many pairs are in the room, once the facilitator has counted them.
        room: Option<u32>,
        /// The pairs that came when the room had no more.
        surplus: BTreeSet<[u8; 8]>,
        /// What a link brought: it is asked whether to add it.
        offered: Option<String>,
        asks: bool,
        tally: Option<Tally>,
    },
    /// It takes no more, and shows nothing yet: what is kept on the device is not the closed board yet.
    Closing {
        id: [u8; 8],
        frozen: Frozen,
        /// Whether that did not work.
        failed: bool,
    },
    Frozen {
        id: [u8; 8],
        frozen: Frozen,
        /// The theme that stands alone on the screen, by its place in what is shown.
        alone: Option<usize>,
    },
}

/// A workshop, as the facilitator's device has it.
#[derive(Clone, Debug)]
pub struct Workshop {
    set: QuestionSet,
    plan: Plan,
    stage: Stage,
    harvest: Harvest,
    said: Option<Taken>,
}

/// What became of what was scanned, pasted or put in as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// A pair has been added.
    Received,
    /// This pair had been added before: nothing was counted twice.
    Double,
    /// It could not be read.
    Unreadable(Unreadable),
    /// It is no contribution, but something else of ours.
    SomethingElse,
    /// It answers other questions.
    OtherSet,
    /// It belongs to another workshop, or to another form.
    OtherWorkshop,
    /// It was changed on the way.
    Damaged,
    /// The board has all that it can count.
    Full,
    /// As many pairs as there are in the room have added.
    MoreThanPairs,
    /// It is not known yet how many pairs are in the room.
    NotYet,
    /// A pair types its answers on this device.
    Busy,
    /// What a pair was typing is gone, since another tab has closed or erased the board.
    TypingGone,
    /// The board takes no more, or none yet.
    Frozen,
}

/// What can happen to a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BoardEvent {
    /// The workshop's name is being typed.
    Name(String),
    /// The relation was chosen.
    Relation(Relation),
    /// A role is being typed.
    Role(Person, String),
    /// The language in which pairs begin was chosen.
    Language(Language),
    /// The form was chosen.
    Form(Form),
    /// Pairs may come in. The bytes are random, and tell this workshop from others.
    Open([u8; 8]),
    /// Another part of the hour has begun.
    Step(Step),
    /// So many pairs are in the room.
    Pairs(u32),
    /// A text came in: scanned, pasted or from a file.
    Take(String),
    /// A link was opened: before it adds, it is asked.
    Offer(String),
    /// Add what the link brought.
    TakeOffered,
    /// Rather not.
    DropOffered,
    /// *Freeze* was pressed: it is asked once more, since nothing undoes it.
    AskFreeze,
    /// Rather not.
    NotYet,
    /// Freeze; or try again to keep the closed board.
    Freeze,
    /// Whether what is kept on this device is the closed board now, or nothing.
    Closed(bool),
    /// Show one theme alone, by its place in what is shown; or all of them.
    Alone(Option<usize>),
    /// Pairs are about to type their answers here. Of the random bytes a number is made that leads back.
    Tally([u8; 8]),
    /// On to the next statement, or to the first.
    TallyNext,
    /// One statement back.
    TallyBack,
    /// One of the four answers to the statement, by its place; `None` is not on the scale.
    Told(usize, Option<Level>),
    /// Count what was typed. The bytes are random, as those of a pair that is scanned.
    TallyAdd([u8; 8]),
    /// A pair stops: what it typed and did not add goes, and the next pair can begin.
    TallyQuit,
    /// A pair has left the device: what it typed goes, and the screen says so.
    TallyAway,
    /// The facilitator takes the device back, with the number.
    TallyStop(String),
    /// Some pair says that it talked about a theme of the form; or takes that back.
    Talked(usize, bool),
    /// An agreement that a pair wants to share.
    Agreed(String),
    /// It does not want to any more.
    Unagreed(usize),
    /// Start again from nothing, with the same plan.
    Again,
    /// Erase the board.
    Erase,
}

/// What is to be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BoardEffect {
    /// Write the board to this device.
    Save,
    /// Write the closed board to this device in the place of the open one, and answer with
    /// [`BoardEvent::Closed`] when that is done for good.
    Close,
    /// Remove it from this device.
    Erase,
    /// The screen is another one: move the focus to its heading.
    Heading,
    /// Something is asked in place: move the focus there.
    Asked,
}

/// What a screen of the board may show.
#[derive(Debug)]
pub enum BoardScreen<'a> {
    /// The set-up.
    Planning(&'a Plan),
    /// Pairs come in.
    Filling {
        /// What was settled.
        plan: &'a Plan,
        /// How pairs come in.
        way_in: exchange::Workshop,
        /// The part of the hour.
        step: Step,
        /// How many pairs have added.
        received: u32,
        /// What became of what came in last.
        said: Option<&'a Taken>,
        /// How many pairs are in the room, once that is known.
        room: Option<u32>,
        /// How many more pairs came than there are in the room.
        surplus: u32,
        /// Whether it is asked to add what a link brought.
        offered: bool,
        /// Whether it is asked once more before it is frozen.
        asks: bool,
    },
    /// A pair types its answers.
    Tallying {
        /// What was settled.
        plan: &'a Plan,
        /// Where it is.
        step: TallyStep,
        /// The four answers to the statement.
        told: [Told; 4],
        /// The number that leads back, for the facilitator to note.
        number: Option<&'a str>,
        /// Whether *next* was pressed too early.
        missing: bool,
        /// Whether a number was typed that does not lead back.
        wrong: bool,
        /// What became of the last one.
        said: Option<&'a Taken>,
    },
    /// It is being closed, and shows nothing yet.
    Closing {
        /// What was settled.
        plan: &'a Plan,
        /// Whether it could not be kept.
        failed: bool,
    },
    /// All look.
    Frozen {
        /// What was settled.
        plan: &'a Plan,
        /// How many pairs have added.
        received: u32,
        /// What may be shown.
        shown: &'a Shown,
        /// The theme that stands alone, by its place in what is shown.
        alone: Option<usize>,
        /// What became of what came in last.
        said: Option<&'a Taken>,
        /// What pairs share.
        harvest: &'a Harvest,
    },
}

impl Workshop {
    /// A workshop that is being prepared.
    pub fn fresh(set: QuestionSet, relation: Relation, language: Language, form: Form) -> Workshop {
        Workshop {
            set,
            plan: Plan {
                name: None,
                setup: Setup::new(relation, language, form),
                same_roles: false,
            },
            stage: Stage::Planning,
            harvest: Harvest::default(),
            said: None,
        }
    }

    /// The questions that pairs are asked.
    pub fn set(&self) -> &QuestionSet {
        &self.set
    }

    /// Whether so many statements are asked that no pair could add its answers.
    pub fn is_too_long(&self) -> bool {
        let (_, statements) = self.set.count(self.plan.setup.form());
        statements > exchange::MOST_STATEMENTS
    }

    /// What may be shown now.
    pub fn screen(&self) -> BoardScreen<'_> {
        match &self.stage {
            Stage::Planning => BoardScreen::Planning(&self.plan),
            Stage::Filling {
                tally: Some(tally), ..
            } => BoardScreen::Tallying {
                plan: &self.plan,
                step: tally.step,
                number: (tally.step == TallyStep::Note).then_some(&*tally.number),
                wrong: tally.wrong,
                told: match tally.step {
                    TallyStep::Statement(number) => tally.rows.get(number).copied(),
                    TallyStep::Note | TallyStep::HandOver(_) | TallyStep::Sure => None,
                }
                .unwrap_or_default(),
                missing: tally.missing,
                said: self.said.as_ref(),
            },
            Stage::Filling {
                id,
                step,
                board,
                room,
                surplus,
                offered,
                asks,
                ..
            } => BoardScreen::Filling {
                plan: &self.plan,
                way_in: self.plan.way_in(&self.set, *id),
                step: *step,
                received: board.pairs(),
                said: self.said.as_ref(),
                room: *room,
                surplus: too_many(board, surplus, *room),
                offered: offered.is_some(),
                asks: *asks,
            },
            Stage::Closing { failed, .. } => BoardScreen::Closing {
                plan: &self.plan,
                failed: *failed,
            },
            Stage::Frozen { frozen, alone, .. } => BoardScreen::Frozen {
                plan: &self.plan,
                received: frozen.pairs(),
                shown: frozen.shown(),
                alone: *alone,
                said: self.said.as_ref(),
                harvest: &self.harvest,
            },
        }
    }

    /// Takes an event. One that does not belong to the present stage changes nothing.
    pub fn apply(&mut self, event: BoardEvent) -> Vec<BoardEffect> {
        match event {
            BoardEvent::Erase => return self.erase(),
            BoardEvent::Take(text) => return self.take(&text),
            BoardEvent::Offer(text) => return self.offer(text),
            _ => {}
        }
        match self.stage {
            Stage::Planning => self.plan(event),
            Stage::Filling { .. } => self.fill(event),
            Stage::Closing { .. } => self.close(event),
            Stage::Frozen { .. } => self.look(event),
        }
    }

    /// The board's id, which tells it from others; `None` while it is prepared.
    pub fn id(&self) -> Option<[u8; 8]> {
        match self.stage {
            Stage::Planning => None,
            Stage::Filling { id, .. } | Stage::Closing { id, .. } | Stage::Frozen { id, .. } => {
                Some(id)
            }
        }
    }

    /// Whether it takes no more.
    pub fn is_closed(&self) -> bool {
        matches!(self.stage, Stage::Closing { .. } | Stage::Frozen { .. })
    }

    fn is_typing(&self) -> bool {
        match &self.stage {
            Stage::Filling { tally, .. } => tally.as_ref().is_some_and(Tally::is_typing),
            Stage::Planning | Stage::Closing { .. } | Stage::Frozen { .. } => false,
        }
    }

    /// Goes on from what is kept on the device: another tab has written it. What a pair is typing here
    /// stays where it still can be added.
    pub fn adopt(&mut self, mut stored: Workshop) {
        let is_typing = self.is_typing();
        match (&mut self.stage, &mut stored.stage) {
            (
                Stage::Filling {
                    id, tally, asks, ..
                },
                Stage::Filling {
                    id: same,
                    tally: other,
                    asks: asked,
                    ..
                },
            ) if id == same => {
                if is_typing {
                    *other = tally.take();
                }
                *asked = *asks;
                stored.said = self.said.take();
            }
            (
                Stage::Frozen { id, alone, .. },
                Stage::Frozen {
                    id: same,
                    alone: other,
                    ..
                },
            ) if id == same => *other = *alone,
            _ if is_typing => stored.said = Some(Taken::TypingGone),
            _ => {}
        }
        *self = stored;
    }

    /// Another tab has erased the board: nothing of it is left here either. Says whether a pair was typing.
    pub fn let_go(&mut self) -> bool {
        let was_typing = self.is_typing();
        self.erase();
        was_typing
    }

    fn erase(&mut self) -> Vec<BoardEffect> {
        let setup = &self.plan.setup;
        let (relation, language) = (setup.relation(), setup.language(Person::First));
        *self = Workshop::fresh(self.set.clone(), relation, language, setup.form());
        vec![BoardEffect::Erase, BoardEffect::Heading]
    }

    fn plan(&mut self, event: BoardEvent) -> Vec<BoardEffect> {
        let setup = &mut self.plan.setup;
        match event {
            BoardEvent::Name(text) => self.plan.name = Name::within(&text, MAX_PLAN_BYTES),
            BoardEvent::Relation(relation) => setup.set_relation(relation),
            BoardEvent::Role(person, text) => {
                setup.set_role(person, Name::within(&text, MAX_PLAN_BYTES))
            }
            BoardEvent::Language(language) => {
                for person in Person::BOTH {
                    setup.set_language(person, language);
                }
            }
            BoardEvent::Form(form) => setup.set_form(form),
            BoardEvent::Open(id) if !self.is_too_long() => {
                let setup = &mut self.plan.setup;
                setup.settle();
                let name = self.plan.name.take();
                self.plan.name = name.and_then(|name| Name::typed(name.as_str()));
                self.plan.same_roles = !names_differ(&self.plan.setup);
                if self.plan.same_roles {
                    return vec![BoardEffect::Asked];
                }
                return self.open(id);
            }
            _ => {}
        }
        Vec::new()
    }

    fn open(&mut self, id: [u8; 8]) -> Vec<BoardEffect> {
        let form = self.plan.setup.form();
        let (themes, _) = self.set.count(form);
        self.harvest = Harvest::empty(themes);
        self.said = None;
        self.stage = Stage::Filling {
            id,
            step: Step::Introduce,
            board: Board::empty(&self.set, form),
            seen: BTreeSet::new(),
            room: None,
            surplus: BTreeSet::new(),
            offered: None,
            asks: false,
            tally: None,
        };
        vec![BoardEffect::Save, BoardEffect::Heading]
    }

    fn fill(&mut self, event: BoardEvent) -> Vec<BoardEffect> {
        let Stage::Filling {
            id,
            step,
            board,
            room,
            offered,
            asks,
            tally,
            ..
        } = &mut self.stage
        else {
            return Vec::new();
        };
        if tally.is_some() {
            return self.tally(event);
        }
        match event {
            // With fewer pairs a pair that types could see on the board what is known of the others.
            BoardEvent::Tally(random) if board.pairs() >= FEWEST_FOR_MEDIANS => {
                let (_, statements) = self.set.count(board.form());
                *tally = Some(Tally::begin(digits(random), statements, TallyStep::Note));
                *asks = false;
                *offered = None;
                self.said = None;
                vec![BoardEffect::Save, BoardEffect::Heading]
            }
            BoardEvent::Pairs(pairs) if (1..=MOST_PAIRS).contains(&pairs) => {
                *room = Some(pairs);
                self.said = None;
                vec![BoardEffect::Save]
            }
            BoardEvent::Step(to) => {
                *step = to;
                vec![BoardEffect::Save]
            }
            BoardEvent::TakeOffered => match offered.take() {
                Some(text) => {
                    let mut effects = self.take(&text);
                    effects.push(BoardEffect::Heading);
                    effects
                }
                None => Vec::new(),
            },
            BoardEvent::DropOffered => {
                *offered = None;
                vec![BoardEffect::Heading]
            }
            BoardEvent::AskFreeze => {
                *asks = true;
                vec![BoardEffect::Asked]
            }
            BoardEvent::NotYet => {
                *asks = false;
                vec![BoardEffect::Heading]
            }
            BoardEvent::Freeze if *asks => {
                // With the stage go the counts, and the ids of the pairs.
                self.stage = Stage::Closing {
                    id: *id,
                    frozen: board.clone().freeze(&self.set),
                    failed: false,
                };
                self.said = None;
                vec![BoardEffect::Close]
            }
            _ => Vec::new(),
        }
    }

    fn close(&mut self, event: BoardEvent) -> Vec<BoardEffect> {
        let Stage::Closing { id, frozen, failed } = &mut self.stage else {
            return Vec::new();
        };
        match event {
            BoardEvent::Closed(true) => {
                self.stage = Stage::Frozen {
                    id: *id,
                    frozen: frozen.clone(),
                    alone: None,
                };
                vec![BoardEffect::Heading]
            }
            BoardEvent::Closed(false) => {
                *failed = true;
                vec![BoardEffect::Asked]
            }
            BoardEvent::Freeze => {
                *failed = false;
                vec![BoardEffect::Close]
            }
            _ => Vec::new(),
        }
    }

    /// Pairs type on the board's device.
    fn tally(&mut self, event: BoardEvent) -> Vec<BoardEffect> {
        let Stage::Filling {
            board,
            seen,
            room,
            surplus,
            tally: place,
            ..
        } = &mut self.stage
        else {
            return Vec::new();
        };
        let Some(tally) = place else {
            return Vec::new();
        };
        let heading = vec![BoardEffect::Heading];
        let last = tally.rows.len().saturating_sub(1);
        match (event, tally.step) {
            (BoardEvent::TallyStop(number), TallyStep::Note | TallyStep::HandOver(_)) => {
                if number.trim() != tally.number && tally.step != TallyStep::Note {
                    tally.wrong = true;
                    return vec![BoardEffect::Asked];
                }
                *place = None;
                self.said = None;
                vec![BoardEffect::Save, BoardEffect::Heading]
            }
            (BoardEvent::TallyNext, TallyStep::Note) => {
                tally.step = TallyStep::HandOver(Before::Nothing);
                heading
            }
            // A pair that was away once is not told again.
            (BoardEvent::TallyAway, TallyStep::Note | TallyStep::HandOver(_)) => Vec::new(),
            (BoardEvent::TallyAway, _) => {
                self.said = None;
                tally.hand_over(Before::Gone);
                heading
            }
            (BoardEvent::TallyQuit, TallyStep::Statement(_) | TallyStep::Sure) => {
                self.said = None;
                tally.hand_over(Before::Nothing);
                heading
            }
            (BoardEvent::TallyNext, TallyStep::HandOver(_)) => {
                self.said = None;
                tally.wrong = false;
                tally.step = TallyStep::Statement(0);
                heading
            }
            (BoardEvent::Told(which, level), TallyStep::Statement(number)) => {
                let row = tally.rows.get_mut(number);
                if let Some(told) = row.and_then(|row| row.get_mut(which)) {
                    *told = Some(level);
                    tally.missing = false;
                }
                Vec::new()
            }
            (BoardEvent::TallyNext, TallyStep::Statement(number)) => {
                let row = tally.rows.get(number);
                tally.missing = row.is_some_and(|row| row.contains(&None));
                if tally.missing {
                    return vec![BoardEffect::Asked];
                }
                tally.step = if number < last {
                    TallyStep::Statement(number + 1)
                } else {
                    TallyStep::Sure
                };
                heading
            }
            (BoardEvent::TallyBack, TallyStep::Statement(number)) => {
                tally.missing = false;
                match number.checked_sub(1) {
                    Some(before) => tally.step = TallyStep::Statement(before),
                    // The pair that gets the device next begins with nothing.
                    None => tally.hand_over(Before::Nothing),
                }
                heading
            }
            (BoardEvent::TallyBack, TallyStep::Sure) => {
                tally.step = TallyStep::Statement(last);
                heading
            }
            (BoardEvent::TallyAdd(pair), TallyStep::Sure) => {
                let Some(contribution) = tally.contribution(&self.set, board.form()) else {
                    return Vec::new();
                };
                let room = Room {
                    board,
                    seen,
                    room: *room,
                    surplus,
                };
                let taken = room.count(&self.set, pair, &contribution);
                let counted = taken == Taken::Received;
                self.said = Some(taken);
                if !counted {
                    return vec![BoardEffect::Save, BoardEffect::Asked];
                }
                tally.hand_over(Before::Added);
                vec![BoardEffect::Save, BoardEffect::Heading]
            }
            _ => Vec::new(),
        }
    }

    /// What a text brings to this board; or why it cannot be counted, whoever brings it.
    fn read(&self, text: &str) -> Result<([u8; 8], Contribution), Taken> {
        let added: Added = match read(text) {
            Ok(Message::Added(added)) => added,
            Ok(Message::Invitation(_) | Message::Answers(_) | Message::Workshop(_)) => {
                return Err(Taken::SomethingElse);
            }
            Err(why) => return Err(Taken::Unreadable(why)),
        };
        let Stage::Filling { id, tally, .. } = &self.stage else {
            return Err(Taken::Frozen);
        };
        if tally.is_some() {
            return Err(Taken::Busy);
        }
        let way_in = self.plan.way_in(&self.set, *id);
        added.open(&way_in, &self.set).map_err(|why| match why {
            NotAdded::OtherSet => Taken::OtherSet,
            NotAdded::OtherWorkshop => Taken::OtherWorkshop,
            NotAdded::Damaged => Taken::Damaged,
        })
    }

    fn take(&mut self, text: &str) -> Vec<BoardEffect> {
        let mut effects = Vec::new();
        let taken = match self.read(text) {
            Ok((pair, contribution)) => match &mut self.stage {
                Stage::Filling {
                    board,
                    seen,
                    room,
                    surplus,
                    ..
                } => {
                    let room = Room {
                        board,
                        seen,
                        room: *room,
                        surplus,
                    };
                    room.count(&self.set, pair, &contribution)
                }
                Stage::Planning | Stage::Closing { .. } | Stage::Frozen { .. } => Taken::Frozen,
            },
            Err(why) => why,
        };
        if matches!(taken, Taken::Received | Taken::MoreThanPairs) {
            effects.push(BoardEffect::Save);
        }
        self.said = Some(taken);
        effects
    }

    /// A link was opened. What would be added is asked about; of all else it is said why not.
    fn offer(&mut self, text: String) -> Vec<BoardEffect> {
        let read = self.read(&text);
        match (&mut self.stage, read) {
            (Stage::Filling { seen, offered, .. }, Ok((pair, _))) => {
                let is_new = !seen.contains(&pair);
                *offered = is_new.then_some(text);
                self.said = (!is_new).then_some(Taken::Double);
            }
            (_, Ok(_)) => self.said = Some(Taken::Frozen),
            (_, Err(why)) => self.said = Some(why),
        }
        vec![BoardEffect::Asked]
    }

    fn look(&mut self, event: BoardEvent) -> Vec<BoardEffect> {
        let Stage::Frozen { frozen, alone, .. } = &mut self.stage else {
            return Vec::new();
        };
        match event {
            BoardEvent::Alone(place) => {
                let themes = match frozen.shown() {
                    Shown::TooFew => 0,
                    Shown::Themes(themes) => themes.len(),
                };
                *alone = place.filter(|place| *place < themes);
                self.said = None;
                vec![BoardEffect::Heading]
            }
            BoardEvent::Talked(theme, more) => {
                let Some(count) = self.harvest.talked.get_mut(theme) else {
                    return Vec::new();
                };
                // As many pairs as there are can have talked about it.
                let next = if more {
                    Some(*count + 1).filter(|next| *next <= frozen.pairs())
                } else {
                    count.checked_sub(1)
                };
                let Some(next) = next else { return Vec::new() };
                *count = next;
                vec![BoardEffect::Save]
            }
            BoardEvent::Agreed(text) => {
                let Some(line) = agreement(&text) else {
                    return Vec::new();
                };
                if self.harvest.agreements.len() >= MOST_AGREEMENTS {
                    return Vec::new();
                }
                self.harvest.agreements.push(line);
                vec![BoardEffect::Save]
            }
            BoardEvent::Unagreed(place) => {
                if place >= self.harvest.agreements.len() {
                    return Vec::new();
                }
                self.harvest.agreements.remove(place);
                vec![BoardEffect::Save]
            }
            BoardEvent::Again => {
                self.stage = Stage::Planning;
                self.harvest = Harvest::default();
                self.said = None;
                vec![BoardEffect::Erase, BoardEffect::Heading]
            }
            _ => Vec::new(),
        }
    }

    /// The board as it is kept on the device. While it is prepared there is nothing to keep; when it is
    /// closed, only what is shown.
    pub fn to_json(&self) -> Option<Json> {
        let mut fields = vec![
            ("set".to_owned(), Json::text(&self.set.key())),
            ("id".to_owned(), Json::text(&hex(&self.id()?))),
            ("setup".to_owned(), self.plan.setup.to_json()),
        ];
        let name = self.plan.name();
        fields.extend(name.map(|name| ("name".to_owned(), Json::text(name))));
        // One text: there is one for each pair, and it is written each time.
        let all = |ids: &BTreeSet<[u8; 8]>| {
            let ids: Vec<u8> = ids.iter().flatten().copied().collect();
            Json::text(&hex(&ids))
        };
        match &self.stage {
            Stage::Planning => return None,
            Stage::Filling {
                step,
                board,
                seen,
                room,
                surplus,
                tally,
                ..
            } => {
                fields.push(("board".to_owned(), board.to_json()));
                fields.push(("step".to_owned(), Json::text(step.id())));
                fields.push(("seen".to_owned(), all(seen)));
                let room = room.map(|room| Json::Number(i64::from(room)));
                fields.extend(room.map(|room| ("room".to_owned(), room)));
                let surplus = (!surplus.is_empty()).then(|| all(surplus));
                fields.extend(surplus.map(|surplus| ("surplus".to_owned(), surplus)));
                let number = tally.as_ref().map(|tally| Json::text(&tally.number));
                fields.extend(number.map(|number| ("number".to_owned(), number)));
            }
            Stage::Closing { frozen, .. } | Stage::Frozen { frozen, .. } => {
                let talked = self.harvest.talked.iter();
                let talked = talked.map(|count| Json::Number(i64::from(*count)));
                let agreements = self.harvest.agreements.iter().map(|line| Json::text(line));
                fields.push(("frozen".to_owned(), frozen.to_json()));
                fields.push(("talked".to_owned(), Json::List(talked.collect())));
                fields.push(("agreements".to_owned(), Json::List(agreements.collect())));
            }
        }
        Some(Json::Object(fields))
    }

    /// Reads what [`Workshop::to_json`] wrote of a board with these questions; `None` where it cannot
    /// have come about.
    pub fn from_json(json: &Json, set: &QuestionSet) -> Option<Workshop> {
        const PLAN: [&str; 4] = ["set", "id", "setup", "name"];
        const FILLING: [&str; 6] = ["board", "step", "seen", "room", "surplus", "number"];
        const FROZEN: [&str; 3] = ["frozen", "talked", "agreements"];
        let filling = json.as_object(&[&PLAN[..], &FILLING].concat());
        let is_filling = filling.is_some();
        let fields = filling.or_else(|| json.as_object(&[&PLAN[..], &FROZEN].concat()))?;
        if fields.text("set")? != set.key() {
            return None;
        }
        let name = match fields.get("name") {
            None => None,
            Some(name) => Some(Name::typed(name.as_text()?)?),
        };
        let plan = Plan {
            name,
            setup: Setup::from_json(fields.get("setup")?)?,
            same_roles: false,
        };
        let form = plan.setup.form();
        let id = eight(fields.text("id")?)?;
        let (themes, statements) = set.count(form);
        let mut harvest = Harvest::empty(themes);
        let stage = if is_filling {
            let board = Board::from_json(fields.get("board")?, set)?;
            if board.form() != form {
                return None;
            }
            let seen = ids(fields.get("seen")?)?;
            if u32::try_from(seen.len()) != Ok(board.pairs()) {
                return None;
            }
            let room = match fields.get("room") {
                None => None,
                Some(room) => Some(
                    room.as_count()
                        .filter(|room| (1..=MOST_PAIRS).contains(room))?,
                ),
            };
            let surplus = match fields.get("surplus") {
                None => BTreeSet::new(),
                Some(surplus) => ids(surplus).filter(|ids| {
                    (1..=MOST_SURPLUS).contains(&ids.len()) && ids.is_disjoint(&seen)
                })?,
            };
            let tally = match fields.get("number") {
                None => None,
                Some(number) => {
                    let number = number.as_text()?;
                    let is_digit = |byte: u8| byte.is_ascii_digit();
                    if number.len() != DIGITS || !number.bytes().all(is_digit) {
                        return None;
                    }
                    let step = TallyStep::HandOver(Before::Nothing);
                    Some(Tally::begin(number.to_owned(), statements, step))
                }
            };
            Stage::Filling {
                id,
                step: crate::measure::by_name(&Step::ALL, Step::id, fields.text("step")?)?,
                board,
                seen,
                room,
                surplus,
                offered: None,
                asks: false,
                tally,
            }
        } else {
            let frozen = Frozen::from_json(fields.get("frozen")?, set, form)?;
            let count = |json: &Json| json.as_count().filter(|count| *count <= frozen.pairs());
            let talked: Option<Vec<u32>> =
                fields.get("talked")?.as_list()?.iter().map(count).collect();
            harvest.talked = talked.filter(|talked| talked.len() == themes)?;
            let line = |json: &Json| {
                let text = json.as_text()?;
                agreement(text).filter(|line| line == text)
            };
            let lines: Option<Vec<String>> = fields
                .get("agreements")?
                .as_list()?
                .iter()
                .map(line)
                .collect();
            harvest.agreements = lines.filter(|lines| lines.len() <= MOST_AGREEMENTS)?;
            Stage::Frozen {
                id,
                frozen,
                alone: None,
            }
        };
        Some(Workshop {
            set: set.clone(),
            plan,
            stage,
            harvest,
            said: None,
        })
    }
}

/// What a board that fills counts with.
struct Room<'a> {
    board: &'a mut Board,
    seen: &'a mut BTreeSet<[u8; 8]>,
    room: Option<u32>,
    surplus: &'a mut BTreeSet<[u8; 8]>,
}

impl Room<'_> {
    /// Counts what a pair adds, once, and no more pairs than there are.
    fn count(self, set: &QuestionSet, pair: [u8; 8], contribution: &Contribution) -> Taken {
        if self.seen.contains(&pair) {
            return Taken::Double;
        }
        let Some(room) = self.room else {
            return Taken::NotYet;
        };
        if self.board.pairs() >= room {
            if self.surplus.len() < MOST_SURPLUS {
                self.surplus.insert(pair);
            }
            return Taken::MoreThanPairs;
        }
        match self.board.add(set, contribution) {
            Ok(()) => {
                self.surplus.remove(&pair);
                self.seen.insert(pair);
                Taken::Received
            }
            Err(NotCounted::OtherForm) => Taken::OtherWorkshop,
            Err(NotCounted::Full) => Taken::Full,
        }
    }
}

/// How many more pairs came than there are in the room.
fn too_many(board: &Board, surplus: &BTreeSet<[u8; 8]>, room: Option<u32>) -> u32 {
    let surplus = u32::try_from(surplus.len()).unwrap_or(u32::MAX);
    let came = board.pairs().saturating_add(surplus);
    room.map_or(0, |room| came.saturating_sub(room))
}

/// A number of four digits, from chance.
fn digits(random: [u8; 8]) -> String {
    let number = u64::from_be_bytes(random) % 10_000;
    let number = number.to_string();
    ["0".repeat(DIGITS.saturating_sub(number.len())), number].concat()
}

/// The ids of pairs, from one text.
fn ids(json: &Json) -> Option<BTreeSet<[u8; 8]>> {
    let bytes = from_hex(json.as_text()?)?;
    let (pairs, []) = bytes.as_chunks::<8>() else {
        return None;
    };
    let ids: BTreeSet<[u8; 8]> = pairs.iter().copied().collect();
    (ids.len() == pairs.len()).then_some(ids)
}

fn eight(text: &str) -> Option<[u8; 8]> {
    from_hex(text)?.try_into().ok()
}

/// An agreement as it is shown: one line of plain text. `None` where nothing is left.
fn agreement(text: &str) -> Option<String> {
    let line = plain(text);
    let line = beginning(&line, MAX_AGREEMENT_CHARS, 4 * MAX_AGREEMENT_CHARS).trim_end();
    (!line.is_empty()).then(|| line.to_owned())
}
