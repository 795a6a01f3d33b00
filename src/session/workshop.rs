//! A facilitator's board: a room of pairs from its set-up to what it shows.
//!
//! Pure. A [`Workshop`] takes a [`BoardEvent`], moves, and gives back [`BoardEffect`]s. While the board
//! fills, its [`BoardScreen`] has a number of pairs and nothing else: the counts are not reachable from
//! outside. Frozen, it shows what [`crate::measure::Frozen`] lets it show, and takes no more; there is no
//! way back, only a new board that starts from nothing.

use super::apart::place;
use super::setup::{Name, Relation, Setup};
use crate::exchange::{self, Added, Fingerprint, Message, NotAdded, Unreadable, read};
use crate::json::{Json, from_hex, hex};
use crate::measure::{
    Board, Contribution, Form, Frozen, Level, Levels, NotCounted, Person, QuestionSet, Shown,
};
use crate::text::{beginning, plain};
use crate::words::Language;
use std::collections::BTreeSet;

/// The longest agreement that is taken, in characters.
pub const MAX_AGREEMENT_CHARS: usize = 200;
/// The longest name or role of a workshop, in bytes: the three travel together in a short code.
const MAX_PLAN_BYTES: usize = 76;
/// As many agreements as a board takes.
pub const MOST_AGREEMENTS: usize = 200;

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

/// Where a pair is that types its answers on the board's device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TallyStep {
    /// The device goes to a pair; whether the one before has added.
    HandOver(bool),
    /// The statement at this place of the form.
    Statement(usize),
    /// All is answered.
    Sure,
}

/// What a pair types on the board's device. It is in this page only, and goes when it is counted.
#[derive(Clone, Debug)]
struct Tally {
    step: TallyStep,
    rows: Vec<[Told; 4]>,
    missing: bool,
}

impl Tally {
    fn begin(statements: usize, added: bool) -> Tally {
        Tally {
            step: TallyStep::HandOver(added),
            rows: vec![[None; 4]; statements],
            missing: false,
        }
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
        asks: bool,
        tally: Option<Tally>,
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
    /// A text came in: scanned, pasted or from a file.
    Take(String),
    /// *Freeze* was pressed: it is asked once more, since nothing undoes it.
    AskFreeze,
    /// Rather not.
    NotYet,
    /// Freeze.
    Freeze,
    /// Show one theme alone, by its place in what is shown; or all of them.
    Alone(Option<usize>),
    /// A pair is about to type its answers here.
    Tally,
    /// On to the next statement, or to the first.
    TallyNext,
    /// One statement back.
    TallyBack,
    /// One of the four answers to the statement, by its place; `None` is not on the scale.
    Told(usize, Option<Level>),
    /// Count what was typed. The bytes are random, as those of a pair that is scanned.
    TallyAdd([u8; 8]),
    /// No more pairs: what was typed and not counted goes.
    TallyStop,
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
        /// Whether *next* was pressed too early.
        missing: bool,
        /// What became of the last one.
        said: Option<&'a Taken>,
    },
    /// All look.
    Frozen {
        /// What was settled.
        plan: &'a Plan,
        /// How many pairs have added.
        received: u32,
        /// What may be shown.
        shown: Shown,
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

    /// What may be shown now.
    pub fn screen(&self) -> BoardScreen<'_> {
        match &self.stage {
            Stage::Planning => BoardScreen::Planning(&self.plan),
            Stage::Filling {
                tally: Some(tally), ..
            } => BoardScreen::Tallying {
                plan: &self.plan,
                step: tally.step,
                told: match tally.step {
                    TallyStep::Statement(number) => tally.rows.get(number).copied(),
                    TallyStep::HandOver(_) | TallyStep::Sure => None,
                }
                .unwrap_or_default(),
                missing: tally.missing,
                said: self.said.as_ref(),
            },
            Stage::Filling {
                id,
                step,
                board,
                asks,
                ..
            } => BoardScreen::Filling {
                plan: &self.plan,
                way_in: self.plan.way_in(&self.set, *id),
                step: *step,
                received: board.pairs(),
                said: self.said.as_ref(),
                asks: *asks,
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
            BoardEvent::Take(text) => {
                let taken = self.take(&text);
                let counted = taken == Taken::Received;
                self.said = Some(taken);
                return counted.then_some(BoardEffect::Save).into_iter().collect();
            }
            _ => {}
        }
        match self.stage {
            Stage::Planning => self.plan(event),
            Stage::Filling { .. } => self.fill(event),
            Stage::Frozen { .. } => self.look(event),
        }
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
            BoardEvent::Open(id) => {
                setup.settle();
                let name = self.plan.name.take();
                self.plan.name = name.and_then(|name| Name::typed(name.as_str()));
                self.plan.same_roles = !self.plan.setup.names_differ();
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
            BoardEvent::Tally => {
                let (_, statements) = self.set.count(board.form());
                *tally = Some(Tally::begin(statements, false));
                *asks = false;
                self.said = None;
                vec![BoardEffect::Heading]
            }
            BoardEvent::Step(to) => {
                *step = to;
                vec![BoardEffect::Save]
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
                // With the stage go the ids of the pairs.
                self.stage = Stage::Frozen {
                    id: *id,
                    frozen: board.clone().freeze(&self.set),
                    alone: None,
                };
                self.said = None;
                vec![BoardEffect::Save, BoardEffect::Heading]
            }
            _ => Vec::new(),
        }
    }

    /// A pair types its answers.
    fn tally(&mut self, event: BoardEvent) -> Vec<BoardEffect> {
        let Stage::Filling {
            board,
            seen,
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
            (BoardEvent::TallyStop, _) => {
                *place = None;
                self.said = None;
                heading
            }
            (BoardEvent::TallyNext, TallyStep::HandOver(_)) => {
                self.said = None;
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
                    // Whoever gets the device next begins with nothing.
                    None => *tally = Tally::begin(last + 1, false),
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
                let taken = count(board, seen, &self.set, pair, &contribution);
                let counted = taken == Taken::Received;
                self.said = Some(taken);
                if !counted {
                    return vec![BoardEffect::Asked];
                }
                *tally = Tally::begin(last + 1, true);
                vec![BoardEffect::Save, BoardEffect::Heading]
            }
            _ => Vec::new(),
        }
    }

    fn take(&mut self, text: &str) -> Taken {
        let added: Added = match read(text) {
            Ok(Message::Added(added)) => added,
            Ok(Message::Invitation(_) | Message::Answers(_) | Message::Workshop(_)) => {
                return Taken::SomethingElse;
            }
            Err(why) => return Taken::Unreadable(why),
        };
        let Stage::Filling {
            id, board, seen, ..
        } = &mut self.stage
        else {
            return Taken::Frozen;
        };
        let (pair, contribution) = match added.open(&self.plan.way_in(&self.set, *id), &self.set) {
            Ok(opened) => opened,
            Err(NotAdded::OtherSet) => return Taken::OtherSet,
            Err(NotAdded::OtherWorkshop) => return Taken::OtherWorkshop,
            Err(NotAdded::Damaged) => return Taken::Damaged,
        };
        count(board, seen, &self.set, pair, &contribution)
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

    /// The board as it is kept on the device. While it is prepared there is nothing to keep.
    pub fn to_json(&self) -> Option<Json> {
        let (id, board) = match &self.stage {
            Stage::Planning => return None,
            Stage::Filling { id, board, .. } => (id, board),
            Stage::Frozen { id, frozen, .. } => (id, frozen.board()),
        };
        let mut fields = vec![
            ("set".to_owned(), Json::text(&self.set.key())),
            ("id".to_owned(), Json::text(&hex(id))),
            ("setup".to_owned(), self.plan.setup.to_json()),
            ("board".to_owned(), board.to_json()),
        ];
        let name = self.plan.name();
        fields.extend(name.map(|name| ("name".to_owned(), Json::text(name))));
        match &self.stage {
            Stage::Filling { step, seen, .. } => {
                // One text: there is one for each pair, and it is written each time.
                let seen: Vec<u8> = seen.iter().flatten().copied().collect();
                fields.push(("step".to_owned(), Json::text(step.id())));
                fields.push(("seen".to_owned(), Json::text(&hex(&seen))));
            }
            Stage::Planning | Stage::Frozen { .. } => {
                let talked = self.harvest.talked.iter();
                let talked = talked.map(|count| Json::Number(i64::from(*count)));
                let agreements = self.harvest.agreements.iter().map(|line| Json::text(line));
                fields.push(("talked".to_owned(), Json::List(talked.collect())));
                fields.push(("agreements".to_owned(), Json::List(agreements.collect())));
            }
        }
        Some(Json::Object(fields))
    }

    /// Reads what [`Workshop::to_json`] wrote of a board with these questions; `None` where it cannot
    /// have come about.
    pub fn from_json(json: &Json, set: &QuestionSet) -> Option<Workshop> {
        const FIELDS: [&str; 9] = [
            "set",
            "id",
            "setup",
            "board",
            "name",
            "step",
            "seen",
            "talked",
            "agreements",
        ];
        let fields = json.as_object(&FIELDS)?;
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
        let board = Board::from_json(fields.get("board")?, set)?;
        if board.form() != plan.setup.form() {
            return None;
        }
        let id = eight(fields.text("id")?)?;
        let (themes, _) = set.count(board.form());
        let mut harvest = Harvest::empty(themes);
        let stage = match (fields.get("step"), fields.get("seen")) {
            (Some(step), Some(seen)) => {
                let bytes = from_hex(seen.as_text()?)?;
                let (pairs, []) = bytes.as_chunks::<8>() else {
                    return None;
                };
                let seen: BTreeSet<[u8; 8]> = pairs.iter().copied().collect();
                if u32::try_from(pairs.len()) != Ok(board.pairs()) || seen.len() != pairs.len() {
                    return None;
                }
                Stage::Filling {
                    id,
                    step: crate::measure::by_name(&Step::ALL, Step::id, step.as_text()?)?,
                    board,
                    seen,
                    asks: false,
                    tally: None,
                }
            }
            (None, None) => {
                let count = |json: &Json| json.as_count().filter(|count| *count <= board.pairs());
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
                    frozen: board.freeze(set),
                    alone: None,
                }
            }
            _ => return None,
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

/// Counts what a pair adds, once.
fn count(
    board: &mut Board,
    seen: &mut BTreeSet<[u8; 8]>,
    set: &QuestionSet,
    pair: [u8; 8],
    contribution: &Contribution,
) -> Taken {
    if seen.contains(&pair) {
        return Taken::Double;
    }
    match board.add(set, contribution) {
        Ok(()) => {
            seen.insert(pair);
            Taken::Received
        }
        Err(NotCounted::OtherForm) => Taken::OtherWorkshop,
        Err(NotCounted::Full) => Taken::Full,
    }
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
