//! A facilitator's desk: the board of a workshop, and what the page does around it.

use super::app::App;
use super::lazy::{Came, Group};
use super::model::{Desk, Seen, What};
use super::msg::{DeskMsg, Take, Task, at_desk};
use super::parts::Draw;
use super::screens;
use crate::browser::{self, Turn};
use std::rc::Rc;

use tweeluik_core::group::{
    FillingScreen, Group as Room, GroupEffect, GroupEvent, GroupScreen, Taken,
};
use tweeluik_core::keep::Met;
use tweeluik_core::measure::Shown;
use tweeluik_core::session::{Config, Entropy, Event, Focus, Saved};
use tweeluik_core::show::{Poster, Table};
use tweeluik_core::words::{Late, RoomWords, Words};
use yew::{Context, Html};

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

/// Eight bytes from the operating system.
fn eight() -> Option<[u8; 8]> {
    let Entropy(random) = browser::entropy()?;
    random.first_chunk().copied()
}

/// The chunk.
pub struct Chunk;

impl Group for Chunk {
    /// Where the board is to be on the screen, it is brought there once; where it is not, nothing of a pair
    /// that was typing there waits for the next one.
    fn mind(&self, app: &mut App, ctx: &Context<App>) {
        match (&app.desk, app.journey.is_at_group()) {
            (Some(_), false) => app.put_away(),
            (None, true) => app.open_desk(ctx),
            _ => {}
        }
    }

    fn act(&self, app: &mut App, ctx: &Context<App>, msg: &DeskMsg) {
        app.desk_act(ctx, msg);
    }

    fn removed(&self, app: &mut App) {
        app.mind_desk();
    }

    /// Of a board only what a pair was typing goes: the room looks at the rest.
    fn idle(&self, app: &mut App) {
        app.put_away();
    }

    fn take(&self, app: &mut App, ctx: &Context<App>, came: Came) {
        match came {
            Came::Typed(text, field) => app.go_to_desk(ctx, Task::TakeIn(text, field)),
            // Before it adds, the board asks.
            Came::Linked(text) => app.go_to_desk(ctx, Task::Do(GroupEvent::Offer(text))),
            Came::Seen(text) => app.seen_at_desk(ctx, text),
        }
    }

    fn shows(&self, app: &App, what: What) -> bool {
        let desk = app.desk.as_ref().map(|desk| desk.board.screen());
        matches!(desk, Some(GroupScreen::Frozen { .. }))
            && matches!(
                what,
                What::BoardPaper | What::Table | What::Picture | What::NoPicture
            )
    }

    fn draw(&self, draw: &Draw<'_>, desk: &Desk) -> Html {
        screens::board(draw, desk)
    }
}

impl App {
    /// Brings the board to the screen: the one that is kept, or a new one. No other tab changes anything
    /// while it is looked for.
    fn open_desk(&mut self, ctx: &Context<Self>) {
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
        let (place, found) = self.keeper.find_group(set);
        let saved = match (place.closed(), &found) {
            (Some(why), _) => Some(Saved::InPage(why)),
            (None, Some(_)) => Some(Saved::OnDevice),
            (None, None) => None,
        };
        let Config { relation, form, .. } = *self.journey.config();
        let fresh = || Room::fresh(set.clone(), relation, self.journey.language(), form);
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
        self.told.board = self.keeper.has_group();
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
    fn put_away(&mut self) {
        if let Some(desk) = &mut self.desk
            && !desk.board.apply(GroupEvent::TallyAway).is_empty()
            && self.journey.is_at_group()
        {
            self.focus = Some(Focus::Heading);
        }
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

    fn said(&self) -> Option<Taken> {
        match self.desk.as_ref()?.board.screen() {
            GroupScreen::Filling(FillingScreen { said, .. }) => said.cloned(),
            _ => None,
        }
    }

    /// What the camera of the board sees.
    fn seen_at_desk(&mut self, ctx: &Context<Self>, text: String) {
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
            Task::TakeIn(text, field) => {
                self.do_at_desk(ctx, GroupEvent::Take(text.clone()), Some(turn));
                self.focus.get_or_insert(Focus::Asked);
                // The field is ready for the next pair, unless that stands there already.
                if self.said() == Some(Taken::Received)
                    && let Some(field) = field
                    && field.value() == *text
                {
                    field.set_value("");
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
            Task::Agree(text, field) => {
                let before = self.agreements();
                self.do_at_desk(ctx, GroupEvent::Agreed(text.clone()), Some(turn));
                if self.agreements() > before {
                    field.set_value("");
                }
                let _ = field.focus();
            }
        }
    }

    fn desk_act(&mut self, ctx: &Context<Self>, msg: &DeskMsg) {
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
            DeskMsg::Pairs(typed) => {
                let pairs = typed.trim().parse();
                let pairs = pairs.ok().filter(|pairs| *pairs > 0);
                if let Some(desk) = &mut self.desk {
                    desk.no_number = pairs.is_none();
                }
                if let Some(pairs) = pairs {
                    self.ask_turn(ctx, Task::Do(GroupEvent::Pairs(pairs)));
                }
            }
            DeskMsg::TallyStop(number) => {
                let stop = GroupEvent::TallyStop(number.clone());
                self.ask_turn(ctx, Task::Do(stop));
            }
            DeskMsg::Agree(field) => {
                self.ask_turn(ctx, Task::Agree(field.value(), field.clone()));
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
        match self.keeper.meet_group(&desk.board, &set, &mut desk.place) {
            Met::Same => true,
            Met::Other(stored) => {
                let which = |board: &Room| (board.id(), board.is_closed());
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
                    desk.saved = Some(self.keeper.save_group(&desk.board, &mut desk.place));
                }
                GroupEffect::Close => {
                    let (saved, may_show) = self.keeper.close_group(&desk.board, &mut desk.place);
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
                    desk.not_erased = self.keeper.erase_group(desk.place).is_err();
                    self.told.board = self.keeper.has_group();
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
    fn mind_desk(&mut self) {
        let is_gone = self
            .desk
            .as_ref()
            .is_some_and(|desk| desk.board.id().is_some() && self.keeper.group_is_gone(desk.place));
        if is_gone {
            self.let_go_of_board();
        } else if self.desk.is_none() {
            self.told.board = self.keeper.has_group();
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
