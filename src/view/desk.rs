//! A facilitator's desk: the board of a workshop, and what the page does around it.

use super::app::{App, Msg};
use super::parts::Draw;
use crate::browser;
use crate::exchange::{Message, read};
use crate::keep::BoardPlace;
use crate::measure::Shown;
use crate::session::{
    BoardEffect, BoardEvent, BoardScreen, Config, Entropy, Event, Focus, Saved, Taken, Workshop,
};
use crate::show::{Poster, Table};
use crate::words::{Late, RoomWords, Words};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::Context;

/// The board that is on the screen.
pub struct Desk {
    /// The board.
    pub board: Workshop,
    place: BoardPlace,
    /// Where it is.
    pub saved: Option<Saved>,
    /// Whether only the way in is shown, as large as it goes.
    pub is_large: bool,
    /// Whether something of an erased board may still be on this device.
    pub not_erased: bool,
    /// What the camera saw last: it sees the same code many times.
    last: String,
}

/// What can happen at the desk.
#[derive(Clone)]
pub enum DeskMsg {
    /// Something that the board knows.
    Do(BoardEvent),
    /// Open the board; its id is drawn here.
    Open,
    /// Count what a pair has typed; its id is drawn here.
    TallyAdd,
    /// Add the agreement that was typed.
    Agree,
    /// Show only the way in, as large as it goes, or everything again.
    Large(bool),
    /// Save what the board shows.
    Save(Take),
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
            BoardScreen::Filling { received, .. } | BoardScreen::Frozen { received, .. } => {
                received
            }
            BoardScreen::Planning(_) | BoardScreen::Tallying { .. } => 0,
        }
    }
}

/// A message for the desk.
pub fn at_desk(msg: DeskMsg) -> Msg {
    Msg::Desk(std::rc::Rc::new(msg))
}

/// An event of the board, as a message.
pub fn to_board(event: BoardEvent) -> Msg {
    at_desk(DeskMsg::Do(event))
}

/// Eight bytes from the operating system.
fn eight() -> Option<[u8; 8]> {
    let Entropy(random) = browser::entropy()?;
    random.first_chunk().copied()
}

impl App {
    /// Brings the board to the screen: the one that is kept, or a new one.
    #[inline(never)]
    pub(super) fn open_desk(&mut self) {
        let set = self.journey.set();
        let (place, board) = self.keeper.find_board(set);
        let Config { relation, form, .. } = *self.journey.config();
        let fresh = || Workshop::fresh(set.clone(), relation, self.journey.language(), form);
        let saved = board.is_some().then_some(Saved::OnDevice);
        self.desk = Some(Box::new(Desk {
            board: board.map_or_else(fresh, |board| *board),
            place,
            saved,
            is_large: false,
            not_erased: false,
            last: String::new(),
        }));
    }

    /// The board is not on the screen any more.
    #[inline(never)]
    pub(super) fn put_away(&mut self) {
        if let Some(desk) = &mut self.desk {
            desk.board.apply(BoardEvent::TallyStop);
        }
    }

    /// Whether a link that was opened belongs on the board of this device.
    #[inline(never)]
    pub(super) fn is_for_desk(&self, text: &str) -> bool {
        let is_added = matches!(read(text), Ok(Message::Added(_)));
        is_added && self.keeper.find_board(self.journey.set()).1.is_some()
    }

    /// Takes a code to the board.
    #[inline(never)]
    pub(super) fn take_to_desk(&mut self, ctx: &Context<Self>, text: String) {
        if !self.journey.is_at_board() {
            self.handle(ctx, Event::Workshop);
        }
        if self.desk.is_none() {
            self.open_desk();
        }
        self.do_at_desk(ctx, BoardEvent::Take(text));
        self.focus.get_or_insert(Focus::Asked);
        // The field is ready for the next pair.
        if let Some(field) = self.find("[data-incoming]")
            && self.has_received()
        {
            field.unchecked_into::<HtmlTextAreaElement>().set_value("");
        }
    }

    fn has_received(&self) -> bool {
        let screen = self.desk.as_ref().map(|desk| desk.board.screen());
        matches!(
            screen,
            Some(BoardScreen::Filling {
                said: Some(Taken::Received),
                ..
            })
        )
    }

    /// What the camera of the board sees.
    #[inline(never)]
    pub(super) fn seen_at_desk(&mut self, ctx: &Context<Self>, text: String) {
        let last = self.desk.as_mut().map(|desk| &mut desk.last);
        if let Some(last) = last
            && *last != text
        {
            last.clone_from(&text);
            self.do_at_desk(ctx, BoardEvent::Take(text));
        }
    }

    #[inline(never)]
    pub(super) fn desk_act(&mut self, ctx: &Context<Self>, msg: &DeskMsg) {
        match msg {
            DeskMsg::Do(event) => self.do_at_desk(ctx, event.clone()),
            DeskMsg::Open | DeskMsg::TallyAdd => {
                let to = match msg {
                    DeskMsg::Open => BoardEvent::Open,
                    _ => BoardEvent::TallyAdd,
                };
                // Without chance nothing could be told apart; browsers without it do not exist.
                if let Some(id) = eight() {
                    self.do_at_desk(ctx, to(id));
                }
            }
            DeskMsg::Agree => {
                if let Some(field) = self.find("[data-agreement]") {
                    let field = field.unchecked_into::<HtmlInputElement>();
                    let before = self.agreements();
                    self.do_at_desk(ctx, BoardEvent::Agreed(field.value()));
                    if self.agreements() > before {
                        field.set_value("");
                    }
                    let _ = field.focus();
                }
            }
            DeskMsg::Large(is_large) => {
                if let Some(desk) = &mut self.desk {
                    desk.is_large = *is_large;
                }
                self.focus = Some(Focus::Heading);
                browser::full_screen(self.find_root().as_ref(), *is_large);
            }
            DeskMsg::Save(take) => self.take_along(*take),
        }
    }

    fn agreements(&self) -> usize {
        match self.desk.as_ref().map(|desk| desk.board.screen()) {
            Some(BoardScreen::Frozen { harvest, .. }) => harvest.agreements.len(),
            _ => 0,
        }
    }

    fn do_at_desk(&mut self, ctx: &Context<Self>, event: BoardEvent) {
        let set = self.journey.set().clone();
        let Some(desk) = &mut self.desk else {
            return;
        };
        // What another tab has counted meanwhile is not lost.
        if let Some(board) = self.keeper.newer_board(&set, &mut desk.place) {
            desk.board = *board;
        }
        for effect in desk.board.apply(event) {
            match effect {
                BoardEffect::Save => {
                    let saved = self.keeper.save_board(&desk.board, &mut desk.place);
                    desk.saved = Some(saved);
                    if let Saved::InPage(_) = saved {
                        let detail = [("code", "not-saved")];
                        browser::tell(&ctx.props().spot.host, "tweeluik-error", &detail);
                    }
                }
                BoardEffect::Erase => {
                    desk.saved = None;
                    desk.is_large = false;
                    desk.last.clear();
                    desk.not_erased = self.keeper.erase_board(desk.place).is_err();
                    self.told.board = self.keeper.has_board();
                }
                BoardEffect::Heading => self.focus = Some(Focus::Heading),
                BoardEffect::Asked => self.focus = Some(Focus::Asked),
            }
        }
        if desk.saved.is_some() {
            self.told.board = true;
            desk.not_erased = false;
        }
    }

    /// Another tab has erased the board.
    #[inline(never)]
    pub(super) fn mind_desk(&mut self) {
        let place = self.desk.as_ref().map(|desk| desk.place);
        if place.is_some_and(|place| self.keeper.board_is_gone(place)) {
            self.desk = None;
            self.told.board = false;
            if self.journey.is_at_board() {
                self.focus = Some(Focus::Heading);
            }
        }
    }

    fn take_along(&self, take: Take) {
        let Some(desk) = &self.desk else { return };
        let BoardScreen::Frozen {
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
        let themes = match shown {
            Shown::TooFew => Vec::new(),
            Shown::Themes(themes) => themes,
        };
        let set = desk.board.set();
        let table = || Table {
            words,
            set,
            pairs: received,
            themes: &themes,
            harvest,
        };
        let poster = || Poster {
            words,
            set,
            title: plan.name().unwrap_or(words.late.look_title),
            lead: words.late.look_pairs.count(received as usize),
            themes: &themes,
        };
        match take {
            Take::Table => {
                browser::download_as(&table().csv(), "tweeluik-bord.csv", "text/csv");
            }
            Take::Columns => {
                browser::download_as(&table().columns(), "tweeluik-kolommen.csv", "text/csv");
            }
            Take::Svg => {
                let svg = poster().svg(1);
                browser::download_as(&svg, "tweeluik-bord.svg", "image/svg+xml");
            }
            Take::Png => {
                // Fine enough for a projector and for paper.
                browser::download_png(&poster().svg(2), "tweeluik-bord.png");
            }
        }
    }
}

impl Draw<'_> {
    /// What a frozen board says.
    pub fn room_words<'a>(&self, setup: &'a crate::session::Setup) -> RoomWords<'a> {
        RoomWords {
            words: self.words,
            late: self.late(),
            setup,
        }
    }
}
