//! What comes after the comparison: the talk, the end, what was kept, about.

use super::app::App;
use super::draw::AfterDraw;
#[cfg(feature = "split")]
use super::lazy::Part;
use super::lazy::{AfterChunk, AfterScreen};
use super::model::{Told, What};
use super::msg::AfterMsg;
use super::screens;
use super::texts::chunk_texts;
use crate::browser;
use tweeluik_core::calendar::Appointment;
use tweeluik_core::day::Day;
use tweeluik_core::language::Language;
use tweeluik_core::session::{Entropy, Event, KeptEffect, Saved, Unsaved};
use tweeluik_core::words::{AfterWords, Texts};
use yew::{Context, Html};

/// The chunk.
pub struct Chunk;

chunk_texts!(AfterWords, Part::After);

impl AfterChunk for Chunk {
    fn texts(&self, language: Language) -> Option<&'static Texts<AfterWords>> {
        texts(language)
    }

    fn loaded(&self, app: &mut App, ctx: &Context<App>) {
        app.look_over(ctx);
    }

    fn act(&self, app: &mut App, _: &Context<App>, msg: AfterMsg) {
        match msg {
            AfterMsg::Calendar(day) => app.save_calendar(day),
        }
    }

    fn apply(&self, app: &mut App, ctx: &Context<App>, event: Event) {
        match (app.journey.apply_after(event), app.chunks.devices) {
            (Ok(effects), _) => app.carry_out_all(ctx, effects),
            (Err(event), Some(devices)) => devices.apply(app, ctx, event),
            (Err(event), None) => app.wait_for_devices(ctx, event),
        }
    }

    fn carry_out(&self, app: &mut App, ctx: &Context<App>, effect: KeptEffect) -> Option<Event> {
        match effect {
            KeptEffect::Keep(agreed) => {
                let kept = app.keeper.keep(&agreed);
                let list = app.keeper.kept(app.journey.set());
                app.handle(ctx, Event::KeptList(list));
                Some(Event::KeptNow(kept))
            }
            KeptEffect::Change(change) => {
                let saved = match app.keeper.change_kept(&change, app.journey.set()) {
                    Ok(kept) => {
                        app.handle(ctx, Event::KeptChanged(Box::new(kept)));
                        Saved::OnDevice
                    }
                    Err(why) => {
                        // Another tab may have erased it: then it is closed here too.
                        if why == Unsaved::OtherTab {
                            let list = app.keeper.kept(app.journey.set());
                            app.handle(ctx, Event::KeptList(list));
                        }
                        Saved::InPage(why)
                    }
                };
                Some(Event::Stored(saved))
            }
            KeptEffect::Erase(id) => {
                let erased = app.keeper.erase_kept(id);
                erased.is_err().then_some(Event::NotErased)
            }
            KeptEffect::EraseEverything => {
                app.told = Told::default();
                app.open_group = None;
                let erased = app.keeper.erase_everything();
                erased.is_err().then_some(Event::NotErased)
            }
        }
    }

    fn removed(&self, app: &mut App, ctx: &Context<App>) {
        let kept = app.keeper.kept(app.journey.set());
        app.handle(ctx, Event::KeptList(kept));
        match app.chunks.group {
            Some(group) => group.removed(app),
            None => app.told.group = app.keeper.has_group(),
        }
    }

    fn draw(&self, draw: &AfterDraw<'_>, screen: AfterScreen<'_>) -> Html {
        screens::draw_after(draw, screen)
    }
}

impl App {
    /// Saves a calendar file for the day on which two people look again.
    fn save_calendar(&mut self, day: Day) {
        let words = texts(self.journey.language());
        let today = Day::parse(&browser::today());
        let appointment = today.and_then(|today| Appointment::on(day, today).ok());
        // Of a day that has passed meanwhile there is none: then the button is gone.
        let (Some(words), Some(appointment)) = (words, appointment) else {
            return;
        };
        let words = words.of(self.journey.address());
        let entropy = browser::entropy().and_then(|Entropy(all)| all.first_chunk().copied());
        if let Some(entropy) = entropy {
            let file = appointment.file(words.calendar_title, entropy);
            let name = [words.calendar_file, "-", &day.to_string(), ".ics"].concat();
            self.offer(What::Calendar, name, file);
        } else {
            self.has_offered(What::NoCalendar, String::new(), String::new(), false);
        }
    }

    /// Looks at the sessions that are kept.
    fn look_over(&mut self, ctx: &Context<Self>) {
        let Told {
            quarantined,
            newer,
            kept,
            ..
        } = &mut self.told;
        let list = self
            .keeper
            .look_over(self.journey.set(), quarantined, newer);
        *kept = 0;
        self.handle(ctx, Event::KeptList(list));
    }
}
