//! Events for the journey, and the effects that it gives back.

use super::{App, send_after};
use crate::browser;
use crate::msg::{CodeUse, Msg};
use tweeluik_core::session::{Effect, Event, Saved, Screen, Signal, Unsaved};
use yew::Context;

impl App {
    pub(crate) fn handle(&mut self, ctx: &Context<Self>, event: Event) {
        self.here.copied = None;
        // Words that were agreed on are in the page as long as they are on the screen.
        let is_away = || !matches!(self.journey.screen(), Screen::Setup(_) | Screen::Invite(_));
        if !self.here.words.is_empty() && is_away() {
            self.here.words = String::new();
        }
        match (self.journey.apply_early(event), self.chunks.late) {
            (Ok(effects), _) => self.carry_out_all(ctx, effects),
            (Err(event), Some(late)) => late.apply(self, ctx, event),
            (Err(event), None) => self.waiting.pressed = Some(Msg::Event(event)),
        }
    }

    pub(crate) fn carry_out_all(&mut self, ctx: &Context<Self>, effects: Vec<Effect>) {
        for effect in effects {
            self.carry_out(ctx, effect);
        }
    }

    fn carry_out(&mut self, ctx: &Context<Self>, effect: Effect) {
        if browser::is_broken() {
            return;
        }
        let answer = match effect {
            Effect::Save(session) => {
                let saved = self.keeper.save(&session);
                let is_erased = saved == Saved::InPage(Unsaved::OtherTab)
                    && self.keeper.is_erased_elsewhere()
                    && self.keeper.heed();
                Some(if is_erased {
                    Event::Gone
                } else {
                    Event::Stored(saved)
                })
            }
            Effect::Erase => self.keeper.erase().is_err().then_some(Event::NotErased),
            // Only transitions after the comparison want this.
            Effect::Kept(effect) => {
                let after = self.chunks.after;
                after.and_then(|after| after.carry_out(self, ctx, effect))
            }
            Effect::Focus(focus) => {
                self.focus = Some(focus);
                None
            }
            Effect::Tell(Signal::Completed) => {
                browser::tell(&ctx.props().spot.host, "tweeluik-completed", &[]);
                None
            }
            Effect::AskAgain => {
                self.tab_lock.forget();
                self.busy = false;
                None
            }
        };
        if let Some(event) = answer {
            if let Event::Stored(Saved::InPage(_)) = event {
                browser::tell(
                    &ctx.props().spot.host,
                    "tweeluik-error",
                    &[("code", "not-saved")],
                );
            }
            self.handle(ctx, event);
        }
    }

    /// Deriving a key from a secret code takes a moment, so the screen tells it first.
    pub(crate) fn with_code(
        &mut self,
        ctx: &Context<Self>,
        purpose: CodeUse,
        code: Option<String>,
    ) {
        if self.busy {
            return;
        }
        if code.is_none() {
            ctx.link().send_message(Msg::Ready(purpose, None));
            return;
        }
        if self.chunks.late.is_none() {
            self.waiting.pressed = Some(Msg::Ready(purpose, code));
            return;
        }
        self.busy = true;
        send_after(ctx, 60, Msg::Ready(purpose, code));
    }
}
