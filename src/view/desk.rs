//! A facilitator's desk: the board of a workshop, and what the page does around it.

use super::app::{App, Msg, What};
use super::parts::Draw;
use crate::browser::{self, Turn};
use std::rc::Rc;
use tweeluik_core::exchange::{Message, read};
use tweeluik_core::group::{Group, GroupEffect, GroupEvent, GroupScreen, Taken};
use tweeluik_core::keep::{BoardPlace, Met};
use tweeluik_core::measure::Shown;
use tweeluik_core::session::{Config, Entropy, Event, Focus, Saved};
use tweeluik_core::show::{Poster, Table};
use tweeluik_core::words::{Late, RoomWords, Words};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::Context;

/// The board that is on the screen.
pub struct Desk {
    /// The board.
    pub board: Group,
    place: BoardPlace,
    /// Where it is.
    pub saved: Option<Saved>,
    /// Whether only the way in is shown, as large as it goes.
    pub is_large: bool,
    /// Whether something of an erased board may still be on this device.
    pub not_erased: bool,
    /// Whether another tab has erased the board, and if so, whether a pair was typing here.
    pub gone: Option<bool>,
    /// Whether a board was there that cannot be read.
    pub is_unreadable: bool,
    /// Whether something else than a number of pairs was typed.
    pub no_number: bool,
    camera: Seen,
}

/// What the camera has seen. It sees the same code many times, and whoever holds a page with many codes
/// before it gives in no more than one in two seconds.
#[derive(Default)]
struct Seen {
    last: String,
    /// Whether a code is being taken in.
    is_busy: bool,
    /// When the last new pair was taken in, in milliseconds.
    taken: Option<f64>,
}

/// From one new pair to the next, in milliseconds.
const BETWEEN_PAIRS: f64 = 2_000.0;

impl Seen {
    fn takes(&self, text: &str, now: f64) -> bool {
        // A clock that was set back is no reason to wait.
        let is_free = |taken: f64| !(0.0..BETWEEN_PAIRS).contains(&(now - taken));
        !self.is_busy && self.last != text && self.taken.is_none_or(is_free)
    }
}

/// What can happen at the desk.
#[derive(Clone)]
pub enum DeskMsg {
    /// Something that the board knows.
    Do(GroupEvent),
    /// Open the board; its id is drawn here.
    Open,
    /// Say how many pairs are in the room, as it was typed.
    Pairs,
    /// Hand the device to pairs; the number that leads back is drawn here.
    Tally,
    /// Count what a pair has typed; its id is drawn here.
    TallyAdd,
    /// Back to the board, with the number that was typed.
    TallyStop,
    /// Add the agreement that was typed.
    Agree,
    /// This tab alone may change what is kept.
    Turn(Task, Rc<Turn>),
    /// Whether the closed board has arrived in the copy too.
    Closed(bool),
    /// Show only the way in, as large as it goes, or everything again.
    Large(bool),
    /// Save what the board shows.
    Save(Take),
    /// The picture that was asked for is made, or cannot be made here.
    Drawn(Option<String>),
}

/// What is done while no other tab may change what is kept.
#[derive(Clone)]
pub enum Task {
    /// Bring the board to the screen.
    Open,
    /// Something that the board knows.
    Do(GroupEvent),
    /// What was pasted, typed or came as a file: the field is emptied when it is counted.
    TakeIn(String),
    /// What the camera saw.
    Seen(String),
    /// An agreement: its field is emptied when it was added.
    Agree(String),
}

/// Whether an event changes what is kept on the device, or may.
fn is_kept(event: &GroupEvent) -> bool {
    match event {
        GroupEvent::Open(_)
        | GroupEvent::Step(_)
        | GroupEvent::Pairs(_)
        | GroupEvent::Take(_)
        | GroupEvent::Offer(_)
        | GroupEvent::TakeOffered
        | GroupEvent::Freeze
        | GroupEvent::Tally(_)
        | GroupEvent::TallyAdd(_)
        | GroupEvent::TallyStop(_)
        | GroupEvent::Talked(..)
        | GroupEvent::Agreed(_)
        | GroupEvent::Unagreed(_)
        | GroupEvent::Again
        | GroupEvent::Erase => true,
        GroupEvent::Name(_)
        | GroupEvent::Relation(_)
        | GroupEvent::Role(..)
        | GroupEvent::Language(_)
        | GroupEvent::Form(_)
        | GroupEvent::DropOffered
        | GroupEvent::AskFreeze
        | GroupEvent::NotYet
        | GroupEvent::Closed(_)
        | GroupEvent::Alone(_)
        | GroupEvent::TallyNext
        | GroupEvent::TallyBack
        | GroupEvent::Told(..)
        | GroupEvent::TallyQuit
        | GroupEvent::TallyAway => false,
    }
}

/// What can be taken along.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// The table.
    Table,
    /// What its columns mean.
    Columns,
    /// The picture, as SVG.
    Svg,
    /// The picture, as PNG.
    Png,
}

impl Desk {
    /// How many pairs have added, as far as that is on the screen.
    pub fn received(&self) -> u32 {
        match self.board.screen() {
            GroupScreen::Filling { received, .. } | GroupScreen::Frozen { received, .. } => {
                received
            }
            GroupScreen::Planning(_)
            | GroupScreen::Tallying { .. }
            | GroupScreen::Closing { .. } => 0,
        }
    }
}

/// A message for the desk.
pub fn at_desk(msg: DeskMsg) -> Msg {
    Msg::Desk(std::rc::Rc::new(msg))
}

/// An event of the board, as a message.
pub fn to_board(event: GroupEvent) -> Msg {
    at_desk(DeskMsg::Do(event))
}

/// Eight bytes from the operating system.
fn eight() -> Option<[u8; 8]> {
    let Entropy(random) = browser::entropy()?;
    random.first_chunk().copied()
}

impl App {
    /// Brings the board to the screen: the one that is kept, or a new one. No other tab changes anything
    /// while it is looked for.
    #[inline(never)]
    pub(super) fn open_desk(&mut self, ctx: &Context<Self>) {
        if !self.desk_is_coming {
            self.desk_is_coming = true;
            self.ask_turn(ctx, Task::Open);
        }
    }

    fn find_desk(&mut self) {
        self.desk_is_coming = false;
        if self.desk.is_some() {
            return;
        }
        let set = self.journey.set();
        let (place, found) = self.keeper.find_board(set);
        let saved = match (place.closed(), &found) {
            (Some(why), _) => Some(Saved::InPage(why)),
            (None, Some(_)) => Some(Saved::OnDevice),
            (None, None) => None,
        };
        let Config { relation, form, .. } = *self.journey.config();
        let fresh = || Group::fresh(set.clone(), relation, self.journey.language(), form);
        self.desk = Some(Box::new(Desk {
            board: found.map_or_else(fresh, |board| *board),
            place,
            saved,
            is_large: false,
            not_erased: false,
            gone: None,
            is_unreadable: place.is_unreadable(),
            no_number: false,
            camera: Seen::default(),
        }));
        self.told.board = self.keeper.has_board();
        if place.is_unreadable() {
            self.tell_quarantined();
        }
        if self.journey.is_at_group() {
            self.focus = Some(Focus::Heading);
        }
    }

    /// What cannot be read is offered at once, not only when the page is opened again.
    fn tell_quarantined(&mut self) {
        let texts = self.keeper.read_quarantine();
        if texts.is_empty() {
            return;
        }
        let told = &mut self.told.quarantined.get_or_insert_default().raw;
        for text in texts {
            if !told.contains(&text) {
                told.push(text);
            }
        }
    }

    /// The board is not on the screen any more, or nobody touches it.
    #[inline(never)]
    pub(super) fn put_away(&mut self) {
        if let Some(desk) = &mut self.desk
            && !desk.board.apply(GroupEvent::TallyAway).is_empty()
            && self.journey.is_at_group()
        {
            self.focus = Some(Focus::Heading);
        }
    }

    /// Whether a link that was opened belongs on the board of this device.
    #[inline(never)]
    pub(super) fn is_for_desk(&self, text: &str) -> bool {
        let has_board = || match &self.desk {
            Some(desk) => desk.board.id().is_some(),
            None => self.keeper.may_have_board(),
        };
        matches!(read(text), Ok(Message::Added(_))) && has_board()
    }

    /// Goes to the board with something that came in.
    fn go_to_desk(&mut self, ctx: &Context<Self>, task: Task) {
        if !self.journey.is_at_group() {
            self.handle(ctx, Event::Workshop);
        }
        if self.desk.is_none() {
            self.open_desk(ctx);
        }
        self.ask_turn(ctx, task);
    }

    /// Takes a code to the board.
    #[inline(never)]
    pub(super) fn take_to_desk(&mut self, ctx: &Context<Self>, text: String) {
        self.go_to_desk(ctx, Task::TakeIn(text));
    }

    /// A link was opened: before it adds, the board asks.
    #[inline(never)]
    pub(super) fn offer_to_desk(&mut self, ctx: &Context<Self>, text: String) {
        self.go_to_desk(ctx, Task::Do(GroupEvent::Offer(text)));
    }

    fn said(&self) -> Option<Taken> {
        match self.desk.as_ref()?.board.screen() {
            GroupScreen::Filling { said, .. } => said.cloned(),
            _ => None,
        }
    }

    /// What the camera of the board sees.
    #[inline(never)]
    pub(super) fn seen_at_desk(&mut self, ctx: &Context<Self>, text: String) {
        let now = browser::now();
        let camera = self.desk.as_mut().map(|desk| &mut desk.camera);
        if let Some(camera) = camera.filter(|camera| camera.takes(&text, now)) {
            camera.is_busy = true;
            self.ask_turn(ctx, Task::Seen(text));
        }
    }

    /// Waits until no other tab changes what is kept, and then does something.
    fn ask_turn(&self, ctx: &Context<Self>, task: Task) {
        let key = self.keeper.board_name();
        ctx.link().send_future(async move {
            let turn = browser::turn(key).await;
            at_desk(DeskMsg::Turn(task, Rc::new(turn)))
        });
    }

    fn take_turn(&mut self, ctx: &Context<Self>, task: &Task, turn: &Rc<Turn>) {
        match task {
            Task::Open => self.find_desk(),
            Task::Do(event) => self.do_at_desk(ctx, event.clone(), Some(turn)),
            Task::TakeIn(text) => {
                self.do_at_desk(ctx, GroupEvent::Take(text.clone()), Some(turn));
                self.focus.get_or_insert(Focus::Asked);
                // The field is ready for the next pair, unless that stands there already.
                if self.said() == Some(Taken::Received)
                    && let Some(field) = self.find("[data-incoming]")
                {
                    let field = field.unchecked_into::<HtmlTextAreaElement>();
                    if field.value() == *text {
                        field.set_value("");
                    }
                }
            }
            Task::Seen(text) => {
                self.do_at_desk(ctx, GroupEvent::Take(text.clone()), Some(turn));
                let is_new = matches!(self.said(), Some(Taken::Received | Taken::MoreThanPairs));
                if let Some(desk) = &mut self.desk {
                    desk.camera.is_busy = false;
                    // A board that was closed or erased meanwhile keeps nothing of a pair.
                    if desk.board.id().is_some() && !desk.board.is_closed() {
                        desk.camera.last.clone_from(text);
                    }
                    if is_new {
                        desk.camera.taken = Some(browser::now());
                    }
                }
            }
            Task::Agree(text) => {
                let before = self.agreements();
                self.do_at_desk(ctx, GroupEvent::Agreed(text.clone()), Some(turn));
                if let Some(field) = self.find("[data-agreement]") {
                    let field = field.unchecked_into::<HtmlInputElement>();
                    if self.agreements() > before {
                        field.set_value("");
                    }
                    let _ = field.focus();
                }
            }
        }
    }

    /// The text of a field of the board.
    fn typed(&self, field: &str) -> String {
        let field = self.find(field);
        field.map_or_else(String::new, |field| {
            field.unchecked_into::<HtmlInputElement>().value()
        })
    }

    #[inline(never)]
    pub(super) fn desk_act(&mut self, ctx: &Context<Self>, msg: &DeskMsg) {
        match msg {
            DeskMsg::Do(event) if is_kept(event) => self.ask_turn(ctx, Task::Do(event.clone())),
            DeskMsg::Do(event) => self.do_at_desk(ctx, event.clone(), None),
            DeskMsg::Turn(task, turn) => self.take_turn(ctx, task, turn),
            DeskMsg::Closed(is_safe) => {
                self.do_at_desk(ctx, GroupEvent::Closed(*is_safe), None);
            }
            DeskMsg::Open | DeskMsg::Tally | DeskMsg::TallyAdd => {
                let to = match msg {
                    DeskMsg::Open => GroupEvent::Open,
                    DeskMsg::Tally => GroupEvent::Tally,
                    _ => GroupEvent::TallyAdd,
                };
                // Without chance nothing could be told apart; browsers without it do not exist.
                if let Some(random) = eight() {
                    self.ask_turn(ctx, Task::Do(to(random)));
                }
            }
            DeskMsg::Pairs => {
                let pairs = self.typed("[data-pairs]").trim().parse();
                let pairs = pairs.ok().filter(|pairs| *pairs > 0);
                if let Some(desk) = &mut self.desk {
                    desk.no_number = pairs.is_none();
                }
                if let Some(pairs) = pairs {
                    self.ask_turn(ctx, Task::Do(GroupEvent::Pairs(pairs)));
                }
            }
            DeskMsg::TallyStop => {
                let number = self.typed("[data-number]");
                self.ask_turn(ctx, Task::Do(GroupEvent::TallyStop(number)));
            }
            DeskMsg::Agree => {
                let text = self.typed("[data-agreement]");
                self.ask_turn(ctx, Task::Agree(text));
            }
            DeskMsg::Large(is_large) => {
                if let Some(desk) = &mut self.desk {
                    desk.is_large = *is_large;
                }
                self.focus = Some(Focus::Heading);
                browser::full_screen(self.find_root().as_ref(), *is_large);
            }
            DeskMsg::Save(take) => self.take_along(ctx, *take),
            DeskMsg::Drawn(png) => self.drawn(png.as_ref()),
        }
        self.mind_offered();
    }

    fn agreements(&self) -> usize {
        match self.desk.as_ref().map(|desk| desk.board.screen()) {
            Some(GroupScreen::Frozen { harvest, .. }) => harvest.agreements.len(),
            _ => 0,
        }
    }

    /// What another tab has left takes the place of what is here. Says whether an event still belongs to
    /// the board that it was meant for.
    fn meet_others(&mut self, event: &GroupEvent) -> bool {
        let set = self.journey.set().clone();
        let Some(desk) = &mut self.desk else {
            return false;
        };
        match self.keeper.meet_board(&desk.board, &set, &mut desk.place) {
            Met::Same => true,
            Met::Other(stored) => {
                let which = |board: &Group| (board.id(), board.is_closed());
                let is_same = which(&desk.board) == which(&stored);
                desk.board.adopt(*stored);
                desk.saved = Some(Saved::OnDevice);
                desk.camera.last.clear();
                if !is_same {
                    self.forget_offered();
                    self.focus = Some(Focus::Heading);
                }
                // A code says itself where it belongs.
                is_same || matches!(event, GroupEvent::Take(_) | GroupEvent::Offer(_))
            }
            Met::Gone => {
                self.let_go_of_board();
                false
            }
        }
    }

    /// Does something that the board knows. What is kept changes in this tab's turn only.
    fn do_at_desk(&mut self, ctx: &Context<Self>, event: GroupEvent, turn: Option<&Rc<Turn>>) {
        if turn.is_some() && !self.meet_others(&event) {
            return;
        }
        let Some(desk) = &mut self.desk else {
            return;
        };
        let before = desk.saved;
        for effect in desk.board.apply(event) {
            match effect {
                GroupEffect::Save => {
                    desk.saved = Some(self.keeper.save_board(&desk.board, &mut desk.place));
                }
                GroupEffect::Close => {
                    let (saved, may_show) = self.keeper.close_board(&desk.board, &mut desk.place);
                    desk.saved = Some(saved);
                    // The last row that was on this page.
                    desk.camera = Seen::default();
                    let turn = turn.cloned();
                    ctx.link().send_future(async move {
                        let is_safe = match turn {
                            Some(turn) => turn.end().await,
                            None => true,
                        };
                        at_desk(DeskMsg::Closed(may_show && is_safe))
                    });
                }
                GroupEffect::Erase => {
                    desk.saved = None;
                    desk.is_large = false;
                    desk.camera = Seen::default();
                    desk.not_erased = self.keeper.erase_board(desk.place).is_err();
                    self.told.board = self.keeper.has_board();
                }
                GroupEffect::Heading => self.focus = Some(Focus::Heading),
                GroupEffect::Asked => self.focus = Some(Focus::Asked),
            }
        }
        if desk.saved.is_some() {
            self.told.board = true;
            desk.not_erased = false;
            desk.gone = None;
            desk.is_unreadable = false;
        }
        if desk.saved != before && matches!(desk.saved, Some(Saved::InPage(_))) {
            let detail = [("code", "not-saved")];
            browser::tell(&ctx.props().spot.host, "tweeluik-error", &detail);
        }
    }

    /// Another tab has erased the board: it is not opened again by itself.
    fn let_go_of_board(&mut self) {
        if let Some(desk) = &mut self.desk {
            desk.gone = Some(desk.board.discard());
            desk.saved = None;
            desk.is_large = false;
            desk.camera = Seen::default();
            self.told.board = false;
            if self.journey.is_at_group() {
                self.focus = Some(Focus::Asked);
            }
        }
    }

    /// Another tab may have erased the board.
    #[inline(never)]
    pub(super) fn mind_desk(&mut self) {
        let is_gone = self
            .desk
            .as_ref()
            .is_some_and(|desk| desk.board.id().is_some() && self.keeper.board_is_gone(desk.place));
        if is_gone {
            self.let_go_of_board();
            self.mind_offered();
        } else if self.desk.is_none() {
            self.told.board = self.keeper.has_board();
        }
    }

    fn take_along(&mut self, ctx: &Context<Self>, take: Take) {
        let Some(desk) = &self.desk else { return };
        let GroupScreen::Frozen {
            plan,
            received,
            shown,
            harvest,
            ..
        } = desk.board.screen()
        else {
            return;
        };
        let (language, address) = (self.journey.language(), self.journey.address());
        let words = RoomWords {
            words: Words::of(language, address),
            late: Late::of(language, address),
            setup: plan.setup(),
        };
        let themes: &[_] = match shown {
            Shown::TooFew => &[],
            Shown::Themes(themes) => themes,
        };
        let set = desk.board.set();
        let table = || Table {
            words,
            set,
            pairs: received,
            themes,
            harvest,
            decimal_comma: browser::decimal_comma(),
        };
        let poster = || Poster {
            words,
            set,
            title: plan.name().unwrap_or(words.late.look_title),
            lead: words.late.look_pairs.count(received as usize),
            themes,
        };
        let (what, name, text) = match take {
            Take::Table => (What::Table, "tweeluik-bord.csv", table().csv()),
            Take::Columns => (What::Table, "tweeluik-kolommen.csv", table().columns()),
            Take::Svg => (What::Picture, "tweeluik-bord.svg", poster().svg(1)),
            Take::Png => {
                // Fine enough for a projector and for paper.
                let svg = poster().svg(2);
                let png = async move { at_desk(DeskMsg::Drawn(browser::png(&svg).await)) };
                ctx.link().send_future(png);
                return;
            }
        };
        self.offer(what, name.to_owned(), text);
    }

    fn drawn(&mut self, png: Option<&String>) {
        match png {
            Some(png) => self.offer(What::Picture, "tweeluik-bord.png".to_owned(), png.clone()),
            None => self.has_offered(What::NoPicture, String::new(), String::new(), false),
        }
    }
}

impl Draw<'_> {
    /// What a frozen board says.
    pub fn room_words<'a>(&self, setup: &'a tweeluik_core::setup::Setup) -> RoomWords<'a> {
        RoomWords {
            words: self.words,
            late: self.late(),
            setup,
        }
    }
}
