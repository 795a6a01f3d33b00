//! A facilitator’s screen: the group that is filled and shown, and what the page does around it.

use super::app::App;
use super::draw::GroupDraw;
#[cfg(feature = "split")]
use super::lazy::Part;
use super::lazy::{Came, GroupChunk};
use super::model::{OpenGroup, Seen, What};
use super::msg::{GroupMsg, Take, Task};
use super::screens;
use super::texts::chunk_texts;
use crate::browser::{self, Turn};
use std::rc::Rc;

use tweeluik_core::group::{FillingScreen, Group, GroupEffect, GroupEvent, GroupScreen, Taken};
use tweeluik_core::keep::Met;
use tweeluik_core::language::Language;
use tweeluik_core::measure::Shown;
use tweeluik_core::session::{Config, Entropy, Event, Focus, Saved};
use tweeluik_core::show::{Poster, Table};
use tweeluik_core::words::{GroupSentences, GroupWords, Texts};
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
        | GroupEvent::ToldDirect(..)
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

chunk_texts!(GroupWords, Part::Group);

impl GroupChunk for Chunk {
    fn texts(&self, language: Language) -> Option<&'static Texts<GroupWords>> {
        texts(language)
    }

    /// Where the group is to be on the screen, it is brought there once; where it is not, nothing of a pair
    /// that was typing there waits for the next one.
    fn mind(&self, app: &mut App, ctx: &Context<App>) {
        match (&app.open_group, app.journey.is_at_group()) {
            (Some(_), false) => app.put_away(),
            (None, true) => app.open_group_screen(ctx),
            _ => {}
        }
    }

    fn act(&self, app: &mut App, ctx: &Context<App>, msg: &GroupMsg) {
        app.act_on_group(ctx, msg);
    }

    fn removed(&self, app: &mut App) {
        app.check_group();
    }

    /// Of a group only what a pair was typing goes: the people around the screen look at the rest.
    fn idle(&self, app: &mut App) {
        app.put_away();
    }

    fn take(&self, app: &mut App, ctx: &Context<App>, came: Came) {
        match came {
            Came::Typed(text, field) => app.bring_to_group(ctx, Task::TakeIn(text, field)),
            // Before it adds, the group asks.
            Came::Linked(text) => app.bring_to_group(ctx, Task::Do(GroupEvent::Offer(text))),
            Came::Seen(text) => app.seen_at_group(ctx, text),
        }
    }

    fn shows(&self, app: &App, what: What) -> bool {
        let open = app.open_group.as_ref().map(|open| open.group.screen());
        matches!(open, Some(GroupScreen::Frozen { .. }))
            && matches!(
                what,
                What::GroupPaper | What::Table | What::Picture | What::NoPicture
            )
    }

    fn draw(&self, draw: &GroupDraw<'_>, open: &OpenGroup) -> Html {
        screens::group(draw, open)
    }
}

impl App {
    /// Brings the group to the screen: the one that is kept, or a new one. No other tab changes anything
    /// while it is looked for.
    fn open_group_screen(&mut self, ctx: &Context<Self>) {
        if !self.group_is_opening {
            self.group_is_opening = true;
            self.ask_turn(ctx, Task::Open);
        }
    }

    fn find_group(&mut self) {
        self.group_is_opening = false;
        if self.open_group.is_some() {
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
        let fresh = || Group::fresh(set.clone(), relation, self.journey.language(), form);
        self.open_group = Some(Box::new(OpenGroup {
            group: found.map_or_else(fresh, |group| *group),
            place,
            saved,
            is_large: false,
            not_erased: false,
            gone: None,
            is_unreadable: place.is_unreadable(),
            no_number: false,
            camera: Seen::default(),
        }));
        self.told.group = self.keeper.has_group();
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

    /// The group is not on the screen any more, or nobody touches it.
    fn put_away(&mut self) {
        if let Some(open) = &mut self.open_group
            && !open.group.apply(GroupEvent::TallyAway).is_empty()
            && self.journey.is_at_group()
        {
            self.focus = Some(Focus::Heading);
        }
    }

    /// Goes to the group with something that came in.
    fn bring_to_group(&mut self, ctx: &Context<Self>, task: Task) {
        if !self.journey.is_at_group() {
            self.handle(ctx, Event::Workshop);
        }
        if self.open_group.is_none() {
            self.open_group_screen(ctx);
        }
        self.ask_turn(ctx, task);
    }

    fn said(&self) -> Option<Taken> {
        match self.open_group.as_ref()?.group.screen() {
            GroupScreen::Filling(FillingScreen { said, .. }) => said.cloned(),
            _ => None,
        }
    }

    /// What the camera of the group sees.
    fn seen_at_group(&mut self, ctx: &Context<Self>, text: String) {
        let now = browser::now();
        let camera = self.open_group.as_mut().map(|open| &mut open.camera);
        if let Some(camera) = camera.filter(|camera| camera.takes(&text, now)) {
            camera.is_busy = true;
            self.ask_turn(ctx, Task::Seen(text));
        }
    }

    /// Waits until no other tab changes what is kept, and then does something.
    fn ask_turn(&self, ctx: &Context<Self>, task: Task) {
        let key = self.keeper.group_key();
        ctx.link().send_future(async move {
            let turn = browser::turn(key).await;
            GroupMsg::Turn(task, Rc::new(turn))
        });
    }

    fn carry_out_task(&mut self, ctx: &Context<Self>, task: &Task, turn: &Rc<Turn>) {
        match task {
            Task::Open => self.find_group(),
            Task::Do(event) => self.do_in_group(ctx, event.clone(), Some(turn)),
            Task::TakeIn(text, field) => {
                self.do_in_group(ctx, GroupEvent::Take(text.clone()), Some(turn));
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
                self.do_in_group(ctx, GroupEvent::Take(text.clone()), Some(turn));
                let is_new = matches!(self.said(), Some(Taken::Received | Taken::MoreThanPairs));
                if let Some(open) = &mut self.open_group {
                    open.camera.is_busy = false;
                    // A group that was closed or erased meanwhile keeps nothing of a pair.
                    if open.group.id().is_some() && !open.group.is_closed() {
                        open.camera.last.clone_from(text);
                    }
                    if is_new {
                        open.camera.taken = Some(browser::now());
                    }
                }
            }
            Task::Agree(text, field) => {
                let before = self.agreements();
                self.do_in_group(ctx, GroupEvent::Agreed(text.clone()), Some(turn));
                if self.agreements() > before {
                    field.set_value("");
                }
                let _ = field.focus();
            }
        }
    }

    fn act_on_group(&mut self, ctx: &Context<Self>, msg: &GroupMsg) {
        match msg {
            GroupMsg::Do(event) if is_kept(event) => self.ask_turn(ctx, Task::Do(event.clone())),
            GroupMsg::Do(event) => self.do_in_group(ctx, event.clone(), None),
            GroupMsg::Turn(task, turn) => self.carry_out_task(ctx, task, turn),
            GroupMsg::Closed(is_safe) => {
                self.do_in_group(ctx, GroupEvent::Closed(*is_safe), None);
            }
            GroupMsg::Open | GroupMsg::Tally | GroupMsg::TallyAdd => {
                let to = match msg {
                    GroupMsg::Open => GroupEvent::Open,
                    GroupMsg::Tally => GroupEvent::Tally,
                    _ => GroupEvent::TallyAdd,
                };
                // Without chance nothing could be told apart; browsers without it do not exist.
                if let Some(random) = eight() {
                    self.ask_turn(ctx, Task::Do(to(random)));
                }
            }
            GroupMsg::Pairs(typed) => {
                let pairs = typed.trim().parse();
                let pairs = pairs.ok().filter(|pairs| *pairs > 0);
                if let Some(open) = &mut self.open_group {
                    open.no_number = pairs.is_none();
                }
                if let Some(pairs) = pairs {
                    self.ask_turn(ctx, Task::Do(GroupEvent::Pairs(pairs)));
                }
            }
            GroupMsg::TallyStop(number) => {
                let stop = GroupEvent::TallyStop(number.clone());
                self.ask_turn(ctx, Task::Do(stop));
            }
            GroupMsg::Agree(field) => {
                self.ask_turn(ctx, Task::Agree(field.value(), field.clone()));
            }
            GroupMsg::Large(is_large) => {
                if let Some(open) = &mut self.open_group {
                    open.is_large = *is_large;
                }
                self.focus = Some(Focus::Heading);
                browser::full_screen(self.find_root().as_ref(), *is_large);
            }
            GroupMsg::Save(take) => self.take_along(ctx, *take),
            GroupMsg::Drawn(png) => self.drawn(png.as_ref()),
        }
    }

    fn agreements(&self) -> usize {
        match self.open_group.as_ref().map(|open| open.group.screen()) {
            Some(GroupScreen::Frozen { harvest, .. }) => harvest.agreements.len(),
            _ => 0,
        }
    }

    /// What another tab has left takes the place of what is here. Says whether an event still belongs to
    /// the group that it was meant for.
    fn meet_others(&mut self, event: &GroupEvent) -> bool {
        let set = self.journey.set().clone();
        let Some(open) = &mut self.open_group else {
            return false;
        };
        match self.keeper.meet_group(&open.group, &set, &mut open.place) {
            Met::Same => true,
            Met::Other(stored) => {
                let which = |group: &Group| (group.id(), group.is_closed());
                let is_same = which(&open.group) == which(&stored);
                open.group.adopt(*stored);
                open.saved = Some(Saved::OnDevice);
                open.camera.last.clear();
                if !is_same {
                    self.forget_offered();
                    self.focus = Some(Focus::Heading);
                }
                // A code says itself where it belongs.
                is_same || matches!(event, GroupEvent::Take(_) | GroupEvent::Offer(_))
            }
            Met::Gone => {
                self.discard_group();
                false
            }
        }
    }

    /// Does something that the group knows. What is kept changes in this tab's turn only.
    fn do_in_group(&mut self, ctx: &Context<Self>, event: GroupEvent, turn: Option<&Rc<Turn>>) {
        if turn.is_some() && !self.meet_others(&event) {
            return;
        }
        let Some(open) = &mut self.open_group else {
            return;
        };
        let before = open.saved;
        for effect in open.group.apply(event) {
            match effect {
                GroupEffect::Save => {
                    open.saved = Some(self.keeper.save_group(&open.group, &mut open.place));
                }
                GroupEffect::Close => {
                    let (saved, may_show) = self.keeper.close_group(&open.group, &mut open.place);
                    open.saved = Some(saved);
                    // The last row that was on this page.
                    open.camera = Seen::default();
                    let turn = turn.cloned();
                    ctx.link().send_future(async move {
                        let is_safe = match turn {
                            Some(turn) => turn.end().await,
                            None => true,
                        };
                        GroupMsg::Closed(may_show && is_safe)
                    });
                }
                GroupEffect::Erase => {
                    open.saved = None;
                    open.is_large = false;
                    open.camera = Seen::default();
                    open.not_erased = self.keeper.erase_group(open.place).is_err();
                    self.told.group = self.keeper.has_group();
                }
                GroupEffect::Heading => self.focus = Some(Focus::Heading),
                GroupEffect::Asked => self.focus = Some(Focus::Asked),
            }
        }
        if open.saved.is_some() {
            self.told.group = true;
            open.not_erased = false;
            open.gone = None;
            open.is_unreadable = false;
        }
        if open.saved != before && matches!(open.saved, Some(Saved::InPage(_))) {
            let detail = [("code", "not-saved")];
            browser::tell(&ctx.props().spot.host, "tweeluik-error", &detail);
        }
    }

    /// Another tab has erased the group: it is not opened again by itself.
    fn discard_group(&mut self) {
        if let Some(open) = &mut self.open_group {
            open.gone = Some(open.group.discard());
            open.saved = None;
            open.is_large = false;
            open.camera = Seen::default();
            self.told.group = false;
            if self.journey.is_at_group() {
                self.focus = Some(Focus::Asked);
            }
        }
    }

    /// Another tab may have erased the group.
    fn check_group(&mut self) {
        let is_gone = self
            .open_group
            .as_ref()
            .is_some_and(|open| open.group.id().is_some() && self.keeper.group_is_gone(open.place));
        if is_gone {
            self.discard_group();
        } else if self.open_group.is_none() {
            self.told.group = self.keeper.has_group();
        }
    }

    fn take_along(&mut self, ctx: &Context<Self>, take: Take) {
        let Some(open) = &self.open_group else { return };
        let GroupScreen::Frozen {
            plan,
            received,
            shown,
            harvest,
            ..
        } = open.group.screen()
        else {
            return;
        };
        let group = texts(self.journey.language()).map(|group| group.of(self.journey.address()));
        let Some((late, group)) = self.late_texts().zip(group) else {
            return;
        };
        let words = GroupSentences {
            words: self.words(),
            late,
            group,
            setup: plan.setup(),
            set: self.journey.set(),
        };
        let (themes, direct): (&[_], _) = match shown {
            Shown::TooFew => (&[], [None; 2]),
            Shown::Themes { themes, direct } => (themes, *direct),
        };
        let set = self.journey.set();
        let table = || Table {
            words,
            set,
            pairs: received,
            themes,
            direct,
            harvest,
            decimal_comma: browser::decimal_comma(),
        };
        let poster = || Poster {
            words,
            set,
            title: plan.name().unwrap_or(words.group.look_title),
            lead: words.group.look_pairs(received as usize),
            themes,
            direct,
        };
        let (what, name, text) = match take {
            Take::Table => (What::Table, "tweeluik-groep.csv", table().csv()),
            Take::Columns => (What::Table, "tweeluik-kolommen.csv", table().columns()),
            Take::Svg => (What::Picture, "tweeluik-groep.svg", poster().svg(1)),
            Take::Png => {
                // Fine enough for a projector and for paper.
                let svg = poster().svg(2);
                let png = async move { GroupMsg::Drawn(browser::png(&svg).await) };
                ctx.link().send_future(png);
                return;
            }
        };
        self.offer(what, name.to_owned(), text);
    }

    fn drawn(&mut self, png: Option<&String>) {
        match png {
            Some(png) => self.offer(What::Picture, "tweeluik-groep.png".to_owned(), png.clone()),
            None => self.has_offered(What::NoPicture, String::new(), String::new(), false),
        }
    }
}
