//! What a device each needs, and a pair in a workshop: messages are shown, taken in, and lead on.

mod camera;

use super::app::App;
use super::components;
use super::draw::DevicesDraw;
#[cfg(feature = "split")]
use super::lazy::Part;
use super::lazy::{Came, DevicesChunk, DevicesScreen};
use super::model::What;
use super::msg::{DevicesMsg, Msg};
use super::screens;
use super::texts::chunk_texts;
use crate::browser;
use tweeluik_core::exchange::{DRAWN, MAX_TEXT_BYTES, Message, drawn, link, read, strength};
use tweeluik_core::language::Language;
use tweeluik_core::measure::Person;
use tweeluik_core::session::{Entropy, Event, Refusal, Screen};
use tweeluik_core::words::{DeviceWords, Texts};
use web_sys::HtmlInputElement;
use yew::{Context, Html};

/// The chunk.
pub struct Chunk;

chunk_texts!(DeviceWords, Part::Devices);

impl DevicesChunk for Chunk {
    fn texts(&self, language: Language) -> Option<&'static Texts<DeviceWords>> {
        texts(language)
    }

    fn act(&self, app: &mut App, ctx: &Context<App>, msg: DevicesMsg) {
        match msg {
            DevicesMsg::AgreeToAdd(person) => {
                app.handle(ctx, Event::AgreeToAdd(person, browser::entropy()));
            }
            DevicesMsg::Words(text) => {
                app.here.strength = Some(strength(&browser::normal(&text)));
                app.here.words = text;
            }
            DevicesMsg::DrawWords => app.draw_words(),
            DevicesMsg::Share(link) => browser::share(&link),
            DevicesMsg::SaveCode => app.save_code(),
            DevicesMsg::TakeIn(field) => app.take_text(ctx, field.value(), Some(field)),
            DevicesMsg::Taken(text) => app.take_text(ctx, text, None),
            DevicesMsg::ReadFile(field) => app.read_code(ctx, &field),
            DevicesMsg::Camera(on) => app.switch_camera(on),
            DevicesMsg::Seen(says) => app.seen(ctx, says),
            DevicesMsg::Torch(on) => app.switch_torch(on),
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

    fn begin(&self, app: &mut App, ctx: &Context<App>, words: Option<&str>) {
        app.tell_words_context(ctx);
        let words = words.map(browser::normal);
        app.handle(ctx, Event::BeginPairing(words, browser::entropy()));
    }

    fn apply(&self, app: &mut App, ctx: &Context<App>, event: Event) {
        // A field for words that is new has new ones in it.
        let is_new = matches!(event, Event::ByWords(true));
        let effects = app.journey.apply_devices(event);
        app.carry_out_all(ctx, effects);
        if is_new {
            app.draw_words();
        }
    }

    fn rendered(&self, app: &mut App, ctx: &Context<App>) {
        app.mind_camera(ctx);
    }

    fn draw(&self, draw: &DevicesDraw<'_>, screen: DevicesScreen<'_>) -> Html {
        screens::draw_devices(draw, screen)
    }

    fn refusal(&self, draw: &DevicesDraw<'_>, why: &Refusal) -> String {
        components::refusal(draw, why)
    }

    fn moved_link(&self, draw: &DevicesDraw<'_>) -> Html {
        components::moved_link(draw)
    }
}

impl App {
    /// Puts words into the field that two people may agree on.
    fn draw_words(&mut self) {
        let Some(words) = texts(self.journey.language()) else {
            return;
        };
        let words = words.of(self.journey.address());
        let random = browser::entropy();
        let random = random
            .as_ref()
            .and_then(|Entropy(random)| random.get(..DRAWN));
        self.here.words = drawn(words.words_list, random.unwrap_or_default());
        self.here.strength = None;
    }

    /// Says what counts besides agreed words: the day, and the names as everybody writes them.
    fn tell_words_context(&mut self, ctx: &Context<Self>) {
        let names = match self.journey.screen() {
            Screen::Setup(screen) => Person::BOTH.map(|person| {
                let name = screen.draft.name(person).unwrap_or_default();
                browser::normal(name)
            }),
            _ => Default::default(),
        };
        self.handle(ctx, Event::WordsContext(browser::today(), names));
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

    /// Reads a file with a message.
    fn read_code(&self, ctx: &Context<Self>, field: &HtmlInputElement) {
        if let Some(text) = browser::chosen_file(field, MAX_TEXT_BYTES) {
            ctx.link()
                .send_future(async move { DevicesMsg::Taken(text.await) });
        }
    }

    /// Saves as a file the message that is on the screen.
    fn save_code(&mut self) {
        let (what, code, name) = match self.journey.screen() {
            Screen::Exchange(screen) => {
                let code = link(screen.mine.bytes());
                (What::Code, code, "tweeluik-code.txt")
            }
            Screen::ShareAgreements(screen) => {
                let code = link(screen.sealed.bytes());
                (What::Code, code, "tweeluik-afspraken.txt")
            }
            Screen::Adding(screen) => {
                let set = self.journey.set();
                let added = screen.workshop.added(set, screen.setup, screen.panels);
                let Some(added) = added else { return };
                // It is not encrypted, and so it is not called as what is.
                let code = link(added.bytes());
                (What::Added, code, "tweeluik-open-antwoorden.txt")
            }
            _ => return,
        };
        let code = code.trim_start_matches('#').to_owned();
        self.offer(what, name.to_owned(), code);
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
