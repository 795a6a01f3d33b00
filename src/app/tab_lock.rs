//! One tab at a time has the session: which one, and what waits until it is this one.

use super::App;
use crate::browser::Claim;
use crate::msg::{CodeUse, Msg};
use tweeluik_core::session::Event;
use yew::Context;

/// Which tab writes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writer {
    /// It is not known yet.
    Unknown,
    /// This one.
    This,
    /// Another one has the session, or had it.
    Another,
}

/// The lock.
pub(super) struct TabLock {
    /// `None` where a browser has no locks, or the session is in the page only.
    claim: Option<Claim>,
    writer: Writer,
    /// What waits until this tab is the one that writes.
    wanted: Option<Msg>,
}

impl TabLock {
    /// Without a claim this tab writes.
    pub(super) fn new(claim: Option<Claim>) -> TabLock {
        TabLock {
            writer: claim.as_ref().map_or(Writer::This, |_| Writer::Unknown),
            claim,
            wanted: None,
        }
    }

    /// Whether a message that opens a session has to wait: then it is kept, and the lock asked for.
    pub(super) fn defers(&mut self, msg: &Msg) -> bool {
        if self.writer == Writer::This {
            return false;
        }
        // What came with the address is not given up for what is pressed meanwhile.
        if !matches!(self.wanted, Some(Msg::Event(Event::Incoming(_)))) {
            self.wanted = Some(msg.clone());
        }
        if self.writer == Writer::Another {
            self.take();
        }
        true
    }

    /// Takes the session from the tab that has it.
    fn take(&self) {
        if let Some(claim) = &self.claim {
            claim.take();
        }
    }

    /// Gives up what waits.
    pub(super) fn forget(&mut self) {
        self.wanted = None;
    }
}

impl App {
    /// Whether a message opens a session, which one tab does at a time.
    pub(super) fn opens(&self, msg: &Msg) -> bool {
        match msg {
            Msg::Event(Event::Continue | Event::Begin | Event::Join) => true,
            Msg::Event(Event::Incoming(_)) => {
                self.journey.has_unfinished() && !self.journey.is_at_group()
            }
            Msg::Ready(purpose, _) => *purpose == CodeUse::Begin,
            _ => false,
        }
    }

    pub(super) fn claimed(&mut self, ctx: &Context<Self>, ours: bool) {
        let now = if ours { Writer::This } else { Writer::Another };
        let before = std::mem::replace(&mut self.tab_lock.writer, now);
        self.here.elsewhere = !ours;
        if !ours {
            self.keeper.leave_to_another();
            self.handle(ctx, Event::GoesOnElsewhere);
            if before == Writer::Unknown && self.tab_lock.wanted.is_some() {
                self.tab_lock.take();
            }
            return;
        }
        if before == Writer::Another {
            let session = self.keeper.reread(self.journey.set());
            self.handle(ctx, Event::Found(session.map(Box::new)));
        }
        if let Some(msg) = self.tab_lock.wanted.take() {
            self.act(ctx, msg);
        }
    }
}
