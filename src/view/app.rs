//! The one component: it holds the journey, draws its screen and carries out its effects.

use super::el::el;
use super::parts::Draw;
use super::screens;
use crate::browser;
use crate::keep::{Found, Keeper, SetAside, Store};
use crate::measure::{QuestionSet, built_in};
use crate::session::{Config, Effect, Event, Focus, Journey, Saved, Screen, Signal};
use crate::words::Words;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::{Component, Context, Html, NodeRef, Properties};

thread_local! {
    static INSTANCES: Cell<u32> = const { Cell::new(0) };
}

/// What a mounted widget is given.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The element that the widget stands in.
    pub host: Element,
    /// The options.
    pub config: Config,
    /// Whether the page belongs to the widget.
    pub page: bool,
}

/// What can happen to the widget.
#[derive(Clone)]
pub enum Msg {
    /// Something that the journey knows.
    Event(Event),
    /// *Lock* or *yes* was pressed: read the code, show that it takes a moment, then go on.
    WithCode(CodeUse),
    /// The moment is there.
    Ready(CodeUse, Option<String>),
    /// Keep the session; the day is added here.
    Keep,
    /// Save the comparison as a readable file.
    SaveFile,
    /// Save as a file what could not be read.
    SaveFound,
    /// Remove what was set aside.
    EraseFound,
    /// Print.
    Print,
    /// The screen is there: now the page's title.
    Title,
}

/// What a code is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CodeUse {
    /// To lock one's own answers.
    Lock,
    /// To open them again.
    Agree(crate::measure::Person),
}

/// What was found on the device and has to be told.
#[derive(Default)]
pub struct Told {
    /// Set aside, since it could not be read.
    pub set_aside: Option<SetAside>,
    /// Of a newer version.
    pub newer: Option<SetAside>,
    /// The last answer was damaged.
    pub partly: bool,
}

/// The widget.
pub struct App {
    journey: Journey,
    keeper: Keeper<Box<dyn Store>>,
    told: Told,
    busy: bool,
    root: NodeRef,
    focus: Option<Focus>,
    shown: Option<&'static str>,
    title: String,
    id: String,
}

/// The built-in set, or the failure page: a build whose set cannot be read never passes its tests.
#[allow(clippy::panic)]
fn questions() -> QuestionSet {
    match built_in() {
        Ok(set) => set,
        Err(_) => panic!("question set"),
    }
}

/// Sends a message after some milliseconds.
fn later(ctx: &Context<App>, millis: u32, msg: Msg) {
    let link = ctx.link().clone();
    gloo_timers::callback::Timeout::new(millis, move || link.send_message(msg)).forget();
}

impl Component for App {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> App {
        let set = questions();
        let (keeper, found) = Keeper::open(browser::local_store(), &set);
        let Found {
            session,
            kept,
            partly,
            set_aside,
            newer,
        } = found;
        let mut journey = Journey::new(ctx.props().config.clone(), set, session);
        journey.apply(Event::KeptList(kept));
        let number = INSTANCES.with(|instances| {
            instances.set(instances.get() + 1);
            instances.get()
        });
        App {
            journey,
            keeper,
            told: Told {
                set_aside,
                newer,
                partly,
            },
            busy: false,
            root: NodeRef::default(),
            focus: None,
            shown: None,
            title: String::new(),
            id: ["tweeluik", &number.to_string()].concat(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::Event(event) => self.handle(ctx, event),
            Msg::WithCode(purpose) => self.with_code(ctx, purpose),
            Msg::Ready(purpose, code) => {
                self.busy = false;
                let event = match purpose {
                    CodeUse::Lock => Event::Lock(code, browser::entropy()),
                    CodeUse::Agree(person) => Event::Agree(person, code),
                };
                self.handle(ctx, event);
            }
            Msg::Keep => self.handle(ctx, Event::Keep(browser::today())),
            Msg::SaveFile => self.save_file(),
            Msg::SaveFound => self.save_found(),
            Msg::EraseFound => {
                if self.keeper.erase_set_aside().is_ok() {
                    self.told.set_aside = None;
                    self.focus = Some(Focus::Heading);
                }
            }
            Msg::Print => browser::print(),
            Msg::Title => {
                browser::set_title(&self.title);
                return false;
            }
        }
        // Else always: a refused choice must not stay ticked on the screen.
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let screen = self.journey.screen();
        let words = Words::of(self.journey.language(), self.journey.address());
        let draw = Draw {
            words,
            journey: &self.journey,
            link: ctx.link(),
            id: &self.id,
            busy: self.busy,
            told: &self.told,
        };
        el("div|class=tweeluik")
            .node(&self.root)
            .put("lang", words.language.tag())
            .put("data-screen", screen.id())
            .maybe("data-person", draw.person(&screen))
            .add(draw.bar(&screen))
            .add(screens::draw(&draw, &screen))
            .add_some(draw.foot(&screen))
            .into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let host = &ctx.props().host;
        let screen = self.journey.screen();
        if ctx.props().page {
            let words = Words::of(self.journey.language(), self.journey.address());
            let title = screens::title(&screen, words);
            // Setting a title costs the browser about as much as drawing the next statement, even
            // the same title. So there it comes after it; elsewhere the old one must be gone.
            if title != self.title {
                self.title = title;
                if matches!(screen, Screen::Answer(_)) {
                    later(ctx, 100, Msg::Title);
                } else {
                    browser::set_title(&self.title);
                }
            }
        }
        if first {
            browser::tell(host, "tweeluik-ready", None);
        }
        if self.shown != Some(screen.id()) {
            self.shown = Some(screen.id());
            browser::tell(host, "tweeluik-screen", Some(("screen", screen.id())));
        }
        if let Some(focus) = self.focus.take()
            && let Some(root) = self.root.cast::<Element>()
        {
            browser::focus(&root, focus);
        }
    }
}

impl App {
    fn handle(&mut self, ctx: &Context<Self>, event: Event) {
        for effect in self.journey.apply(event) {
            self.carry_out(ctx, effect);
        }
    }

    fn carry_out(&mut self, ctx: &Context<Self>, effect: Effect) {
        if browser::is_broken() {
            return;
        }
        let answer = match effect {
            Effect::Save(session) => Some(Event::Stored(self.keeper.save(&session))),
            Effect::Erase => self.keeper.erase().is_err().then_some(Event::NotErased),
            Effect::Keep(session, date) => {
                let kept = self.keeper.keep(session, date);
                let list = self.keeper.kept(self.journey.set());
                self.journey.apply(Event::KeptList(list));
                Some(Event::KeptNow(kept))
            }
            Effect::EraseKept(id) => {
                let erased = self.keeper.erase_kept(id);
                erased.is_err().then_some(Event::NotErased)
            }
            Effect::Focus(focus) => {
                self.focus = Some(focus);
                None
            }
            Effect::Tell(Signal::Completed) => {
                browser::tell(&ctx.props().host, "tweeluik-completed", None);
                None
            }
        };
        if let Some(event) = answer {
            if let Event::Stored(Saved::InPage(_)) = event {
                browser::tell(
                    &ctx.props().host,
                    "tweeluik-error",
                    Some(("code", "not-saved")),
                );
            }
            self.handle(ctx, event);
        }
    }

    /// Deriving a key from a code takes a moment, so the screen says so first.
    fn with_code(&mut self, ctx: &Context<Self>, purpose: CodeUse) {
        if self.busy {
            return;
        }
        let code = self.typed_code(purpose);
        if code.is_none() {
            ctx.link().send_message(Msg::Ready(purpose, None));
            return;
        }
        self.busy = true;
        later(ctx, 60, Msg::Ready(purpose, code));
    }

    /// The code in the field that belongs to the purpose; `None` where there is no such field.
    fn typed_code(&self, purpose: CodeUse) -> Option<String> {
        let field = match purpose {
            CodeUse::Lock => "own",
            CodeUse::Agree(person) => person.id(),
        };
        let root = self.root.cast::<Element>()?;
        let field = root.query_selector(&["[data-code='", field, "']"].concat());
        // Only fields have this attribute.
        let text = field.ok()??.unchecked_into::<HtmlInputElement>().value();
        // The code on the lock is optional; on opening, an empty one is a wrong one.
        (purpose != CodeUse::Lock || !text.is_empty()).then_some(text)
    }

    fn save_file(&self) {
        let Some((setup, panels)) = self.journey.opened() else {
            return;
        };
        let words = Words::of(self.journey.language(), self.journey.address());
        let date = browser::today();
        let text = crate::keep::readable(self.journey.set(), setup, panels, words, &date);
        browser::download(&text, &["tweeluik-", &date, ".json"].concat());
    }

    fn save_found(&self) {
        let found = [&self.told.set_aside, &self.told.newer];
        let mut all = String::new();
        for text in found.into_iter().flatten().flat_map(|aside| &aside.raw) {
            all.push_str(text);
            all.push('\n');
        }
        browser::download(&all, "tweeluik-onleesbaar.txt");
    }
}

impl Draw<'_> {
    /// Whose colour the screen has.
    fn person(&self, screen: &Screen<'_>) -> Option<&'static str> {
        match screen {
            Screen::Answer(answer) => Some(answer.person.id()),
            Screen::Closing(closing) => Some(closing.person.id()),
            Screen::Review(review) => Some(review.person.id()),
            _ => None,
        }
    }
}
