//! What is not needed to answer the statements: the direct question, the look over all answers, the lock, the
//! hand-over, two yeses, the comparison, files that are offered.

mod offered;

use super::app::App;
use super::components;
use super::draw::LateDraw;
#[cfg(feature = "split")]
use super::lazy::Part;
use super::lazy::{FileTexts, LateChunk, LateScreen};
use super::model::SaveAs;
use super::msg::{CodeUse, LateMsg, Msg};
use super::screens;
use super::texts::chunk_texts;
use crate::browser;
use tweeluik_core::language::Language;
use tweeluik_core::measure::built_in_notes;
use tweeluik_core::session::{Event, Focus, Screen};
use tweeluik_core::words::{Late, Texts};
use yew::{Context, Html};

/// The chunk.
pub struct Chunk;

chunk_texts!(Late, Part::Late);

impl LateChunk for Chunk {
    fn texts(&self, language: Language) -> Option<&'static Texts<Late>> {
        texts(language)
    }

    fn loaded(&self, app: &mut App) {
        app.read_notes();
        app.told.group = app.keeper.has_group();
    }

    fn act(&self, app: &mut App, ctx: &Context<App>, msg: LateMsg) {
        match msg {
            LateMsg::Copy(which, field) => app.here.copied = Some((which, browser::copy(&field))),
            LateMsg::ReadFile(field) => app.read_file(ctx, &field),
            LateMsg::Keep => app.handle(ctx, Event::Keep(browser::today())),
            LateMsg::SaveAs(kind) => app.here.save_as = kind,
            LateMsg::SaveFile => app.save_file(ctx, None),
            LateMsg::PictureDrawn(name, picture) => app.offer_picture(name, picture),
            LateMsg::ShareFile => app.share_file(),
            LateMsg::File(text) => app.open_file(ctx, text),
            LateMsg::SaveFound => app.save_found(),
            LateMsg::EraseFound => {
                if app.keeper.erase_quarantine(app.journey.set()).is_ok() {
                    app.told.quarantined = None;
                    app.focus = Some(Focus::Heading);
                }
            }
            LateMsg::Print => app.print(ctx),
        }
    }

    fn with_key(&self, app: &mut App, ctx: &Context<App>, purpose: CodeUse, code: Option<String>) {
        app.busy = false;
        let event = match purpose {
            CodeUse::Lock => Event::Lock(code, browser::entropy()),
            CodeUse::Agree(person) => Event::Agree(person, code),
            CodeUse::Begin => return app.begin_pairing(ctx, code),
            CodeUse::SaveFile => return app.save_file(ctx, code),
            CodeUse::OpenFile => return app.open_with_code(ctx, code),
        };
        app.handle(ctx, event);
    }

    fn apply(&self, app: &mut App, ctx: &Context<App>, event: Event) {
        match (app.journey.apply_late(event), app.chunks.after) {
            (Ok(effects), _) => app.carry_out_all(ctx, effects),
            (Err(event), Some(after)) => after.apply(app, ctx, event),
            (Err(event), None) => app.wait_for_after(event),
        }
    }

    fn mind(&self, app: &mut App, ctx: &Context<App>) {
        if app.here.offered.is_some() {
            app.mind_offered();
        }
        if !matches!(app.journey.screen(), Screen::Finish(_)) {
            app.here.save_as = SaveAs::default();
        }
        match app.chunks.group {
            Some(group) => group.mind(app, ctx),
            None if app.journey.is_at_group() => app.load_group(ctx),
            None => {}
        }
    }

    fn draw(&self, draw: &LateDraw<'_>, screen: LateScreen<'_>) -> Html {
        screens::draw_late(draw, screen)
    }

    fn offered(&self, draw: &LateDraw<'_>) -> Html {
        components::offered(draw)
    }

    fn newer(&self, draw: &LateDraw<'_>) -> &'static str {
        draw.late().newer_version
    }
}

impl App {
    /// Saves what two people opened: with a secret code, or as what they chose.
    fn save_file(&mut self, ctx: &Context<Self>, code: Option<String>) {
        match self.chunks.files.zip(self.file_texts()) {
            Some((files, texts)) => match code {
                None => files.save(self, ctx, texts, self.here.save_as),
                Some(code) => files.save_locked(self, ctx, texts, &code),
            },
            None => self.wait_for_files(match code {
                None => LateMsg::SaveFile.into(),
                Some(code) => Msg::Ready(CodeUse::SaveFile, Some(code)),
            }),
        }
    }

    /// The texts of files in the language of the screen, where they are loaded.
    fn file_texts(&self) -> Option<FileTexts<'static>> {
        let after = self.chunks.after?.texts(self.journey.language())?;
        Some(FileTexts {
            late: self.late_texts()?,
            after: after.of(self.journey.address()),
        })
    }

    /// Begins on one's own device.
    fn begin_pairing(&mut self, ctx: &Context<Self>, words: Option<String>) {
        match self.chunks.devices {
            Some(devices) => devices.begin(self, ctx, words.as_deref()),
            None => self.wait_for_devices(ctx, Msg::Ready(CodeUse::Begin, words)),
        }
    }

    /// Opens a file that was chosen.
    fn open_file(&mut self, ctx: &Context<Self>, text: String) {
        match self.chunks.files {
            Some(files) => files.open(self, ctx, text, None),
            None => self.wait_for_files(LateMsg::File(text).into()),
        }
    }

    /// The secret code of a file is there. Its text has waited for that.
    fn open_with_code(&mut self, ctx: &Context<Self>, code: Option<String>) {
        match self.chunks.files {
            Some(files) => {
                let text = std::mem::take(&mut self.file);
                files.open(self, ctx, text, Some(&code.unwrap_or_default()));
            }
            None => self.wait_for_files(Msg::Ready(CodeUse::OpenFile, code)),
        }
    }

    /// What comes with the built-in set.
    fn read_notes(&mut self) {
        if self.notes.is_none() {
            self.notes = built_in_notes().ok();
            self.add_set_texts();
        }
    }
}
