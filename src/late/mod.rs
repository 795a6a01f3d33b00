//! What is not needed to answer: comparison and after, two devices, about.

mod camera;
mod offered;

use super::app::App;
use super::components;
use super::draw::Draw;
use super::lazy::{Came, LateChunk};
use super::model::Told;
use super::msg::{CodeUse, LateMsg, Msg};
use super::screens;
use crate::browser;
use tweeluik_core::exchange::{DRAWN, Message, drawn, read, strength};
use tweeluik_core::measure::{Person, built_in_notes};
use tweeluik_core::session::{Entropy, Event, Focus, KeptEffect, Refusal, Screen};
use tweeluik_core::words;
use web_sys::HtmlInputElement;
use yew::{Context, Html};

/// The chunk.
pub struct Chunk;

impl LateChunk for Chunk {
    fn loaded(&self, app: &mut App) {
        app.read_notes();
        app.look_over();
    }

    fn act(&self, app: &mut App, ctx: &Context<App>, msg: LateMsg) {
        match msg {
            LateMsg::AgreeToAdd(person) => {
                app.handle(ctx, Event::AgreeToAdd(person, browser::entropy()));
            }
            LateMsg::Words(text) => {
                app.here.strength = Some(strength(&browser::normal(&text)));
                app.here.words = text;
            }
            LateMsg::DrawWords => app.draw_words(),
            LateMsg::Copy(which, field) => app.here.copied = Some((which, browser::copy(&field))),
            LateMsg::Share(link) => browser::share(&link),
            LateMsg::SaveCode => app.save_code(),
            LateMsg::TakeIn(field) => app.take_text(ctx, field.value(), Some(field)),
            LateMsg::Taken(text) => app.take_text(ctx, text, None),
            LateMsg::ReadFile(field) => app.read_file(ctx, &field),
            LateMsg::Camera(on) => app.switch_camera(on),
            LateMsg::Seen(says) => app.seen(ctx, says),
            LateMsg::Torch(on) => app.switch_torch(on),
            LateMsg::Keep => app.handle(ctx, Event::Keep(browser::today())),
            LateMsg::SaveFile => app.save_file(ctx, None),
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

    fn incoming(&self, app: &mut App, ctx: &Context<App>, text: String) {
        if !app.is_for_group(&text) {
            self.apply(app, ctx, Event::Incoming(text));
        } else if let Some(group) = app.chunks.group {
            group.take(app, ctx, Came::Linked(text));
        } else {
            app.wait_for_group(ctx, Msg::Event(Event::Incoming(text)));
        }
    }

    fn with_key(&self, app: &mut App, ctx: &Context<App>, purpose: CodeUse, code: Option<String>) {
        app.busy = false;
        let event = match purpose {
            CodeUse::Lock => Event::Lock(code, browser::entropy()),
            CodeUse::Agree(person) => Event::Agree(person, code),
            CodeUse::Begin => {
                app.tell_words_context();
                let words = code.map(|words| browser::normal(&words));
                Event::BeginPairing(words, browser::entropy())
            }
            CodeUse::SaveFile => return app.save_file(ctx, code),
            CodeUse::OpenFile => return app.open_with_code(ctx, code),
        };
        app.handle(ctx, event);
    }

    fn apply(&self, app: &mut App, ctx: &Context<App>, event: Event) {
        // A field for words that is new has new ones in it.
        let is_new = matches!(event, Event::ByWords(true));
        let journey = &mut app.journey;
        let effects = journey
            .apply_late(event)
            .unwrap_or_else(|event| journey.apply_devices(event));
        app.carry_out_all(ctx, effects);
        if is_new {
            app.draw_words();
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

    fn mind(&self, app: &mut App, ctx: &Context<App>) {
        if app.here.offered.is_some() {
            app.mind_offered();
        }
        match app.chunks.group {
            Some(group) => group.mind(app, ctx),
            None if app.journey.is_at_group() => app.load_group(ctx),
            None => {}
        }
    }

    fn rendered(&self, app: &mut App, ctx: &Context<App>) {
        app.mind_camera(ctx);
    }

    fn draw(&self, draw: &Draw<'_>, screen: &Screen<'_>) -> Html {
        screens::draw_late(draw, screen)
    }

    fn refusal(&self, draw: &Draw<'_>, why: &Refusal) -> String {
        components::refusal(draw, why)
    }

    fn moved_link(&self, draw: &Draw<'_>) -> Html {
        components::moved_link(draw)
    }

    fn offered(&self, draw: &Draw<'_>) -> Html {
        components::offered(draw)
    }

    fn newer(&self, draw: &Draw<'_>) -> &'static str {
        draw.late().newer_version
    }
}

impl App {
    /// Saves what two people opened, with a code or without.
    fn save_file(&mut self, ctx: &Context<Self>, code: Option<String>) {
        match self.chunks.files {
            Some(files) => files.save(self, ctx, code.as_deref()),
            None => self.wait_for_files(match code {
                None => LateMsg::SaveFile.into(),
                Some(code) => Msg::Ready(CodeUse::SaveFile, Some(code)),
            }),
        }
    }

    /// Opens a file that was chosen.
    fn open_file(&mut self, ctx: &Context<Self>, text: String) {
        match self.chunks.files {
            Some(files) => files.open(self, ctx, text, None),
            None => self.wait_for_files(LateMsg::File(text).into()),
        }
    }

    /// The code of a file is there. Its text has waited for that.
    fn open_with_code(&mut self, ctx: &Context<Self>, code: Option<String>) {
        match self.chunks.files {
            Some(files) => {
                let text = std::mem::take(&mut self.file);
                files.open(self, ctx, text, Some(&code.unwrap_or_default()));
            }
            None => self.wait_for_files(Msg::Ready(CodeUse::OpenFile, code)),
        }
    }

    /// Puts words into the field that two people may agree on.
    fn draw_words(&mut self) {
        let late = words::Late::of(self.journey.language(), self.journey.address());
        let random = browser::entropy();
        let random = random
            .as_ref()
            .and_then(|Entropy(random)| random.get(..DRAWN));
        self.here.words = drawn(late.words_list, random.unwrap_or_default());
        self.here.strength = None;
    }

    /// Says what counts besides agreed words: the day, and the names as everybody writes them.
    fn tell_words_context(&mut self) {
        let names = match self.journey.screen() {
            Screen::Setup(screen) => Person::BOTH.map(|person| {
                let name = screen.draft.name(person).unwrap_or_default();
                browser::normal(name)
            }),
            _ => Default::default(),
        };
        self.journey
            .apply(Event::WordsContext(browser::today(), names));
    }

    /// Takes in what was typed, pasted or chosen on this screen.
    fn take_text(&mut self, ctx: &Context<Self>, text: String, field: Option<HtmlInputElement>) {
        if self.journey.is_at_group() {
            if let Some(group) = self.chunks.group {
                group.take(self, ctx, Came::Typed(text, field));
            }
        } else {
            self.act(ctx, Msg::Event(Event::Incoming(text)));
        }
    }

    /// Looks at the sessions that are kept.
    fn look_over(&mut self) {
        let Told {
            quarantined,
            newer,
            kept,
            ..
        } = &mut self.told;
        let all = self
            .keeper
            .look_over(self.journey.set(), quarantined, newer);
        *kept = 0;
        self.told.group = self.keeper.has_group();
        self.journey.apply(Event::KeptList(all));
    }

    /// What comes with the built-in set.
    fn read_notes(&mut self) {
        if self.notes.is_none() {
            self.notes = built_in_notes().ok();
        }
    }

    /// Whether a link that was opened belongs on the group screen of this device.
    fn is_for_group(&self, text: &str) -> bool {
        let has_group = || match &self.open_group {
            Some(open) => open.group.id().is_some(),
            None => self.keeper.may_have_group(),
        };
        matches!(read(text), Ok(Message::Added(_))) && has_group()
    }
}
