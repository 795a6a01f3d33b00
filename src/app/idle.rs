//! Whether somebody is still there.

use super::{App, send_after};
use crate::browser;
use crate::msg::PageMsg;
use tweeluik_core::session::Event;
use yew::Context;

/// After how many seconds a pair that was typing in the group is not there any more.
const PAIR_IS_GONE: u32 = 5 * 60;

/// How often to look whether somebody is still there, in milliseconds.
const LOOK: u32 = 20_000;

/// Looks again after a while.
pub fn look_later(ctx: &Context<App>) {
    send_after(ctx, LOOK, PageMsg::Look);
}

impl App {
    /// Looks whether the idle timeout is over, and whether the screen has changed by that.
    pub(super) fn look(&mut self, ctx: &Context<Self>) -> bool {
        // Of a group only what a pair was typing goes: the people around the screen look at the rest.
        let is_left = || browser::untouched() >= PAIR_IS_GONE;
        if let Some(group) = self.chunks.group
            && self.journey.is_at_group()
            && is_left()
        {
            group.idle(self);
            return true;
        }
        let idle_timeout = self.journey.idle_timeout();
        if idle_timeout.is_none_or(|seconds| browser::untouched() < seconds) {
            return false;
        }
        self.handle(ctx, Event::Idle);
        true
    }
}
