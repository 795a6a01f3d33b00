//! The one component: it holds the journey, draws its screen and carries out its effects.
//!
//! Its `update` is the one reducer of the app. What it has to do beside the journey stands in a module each.

mod effects;
mod idle;
mod props;
mod tab_lock;
mod waiting;

pub use props::{OwnSet, Props};

use crate::browser::{self, Camera, Claim, Listener, Taps};
use crate::components::{bar, foot, status};
use crate::draw::Draw;
use crate::lazy::{Chunks, Part, load_after, load_files, load_late};
use crate::model::{Here, OpenGroup, Told};
use crate::msg::{Msg, PageMsg};
use crate::screens;
use crate::texts;
use gloo_timers::callback::Timeout;
use props::{address, storage_suffix};
use std::cell::Cell;
use tab_lock::TabLock;
use tweeluik_core::keep::{Found, Keeper, PREFIX, Store};
use tweeluik_core::language::Language;
use tweeluik_core::measure::{QuestionFile, QuestionSet, SetNotes, built_in};
use tweeluik_core::session::{Event, Focus, Journey, Screen};
use tweeluik_core::words::{Late, Texts, Words};
use waiting::Waiting;
use web_sys::Element;
use yew::{Callback, Component, Context, Html, KeyboardEvent, NodeRef, html};

thread_local! {
    static INSTANCES: Cell<u32> = const { Cell::new(0) };
}

/// After how many milliseconds what another tab has written is seen here too.
const UNTIL_SEEN: u32 = 1_000;

/// The widget.
pub struct App {
    /// What is loaded of the module.
    pub(crate) chunks: Chunks,
    /// Whether the late chunk is on its way.
    late_is_coming: bool,
    /// Whether the chunk for what comes after the comparison is on its way.
    after_is_coming: bool,
    /// The files of texts that are on their way.
    texts_coming: Vec<(Language, Part)>,
    /// Whether the chunk for two devices is on its way.
    devices_are_coming: bool,
    /// Whether the chunk of the group screen is on its way.
    group_is_coming: bool,
    /// The texts that are needed to answer, in the language of the page.
    words: &'static Texts<Words>,
    pub(crate) journey: Journey,
    /// What comes with the question set, once it is loaded.
    pub(crate) notes: Option<SetNotes>,
    pub(crate) keeper: Keeper<Box<dyn Store>>,
    pub(crate) told: Told,
    /// The group, once it has been on the screen.
    pub(crate) open_group: Option<Box<OpenGroup>>,
    /// Whether it is on its way to the screen.
    pub(crate) group_is_opening: bool,
    pub(crate) busy: bool,
    root: NodeRef,
    /// Watches the taps, once there is something to tap.
    taps: Option<Taps>,
    /// Counts how often a screen had to be drawn anew.
    edition: u32,
    pub(crate) focus: Option<Focus>,
    shown: Option<&'static str>,
    title: String,
    id: String,
    pub(crate) here: Here,
    pub(crate) camera: Option<Camera>,
    waiting: Waiting,
    /// The text of a file that waits for its secret code.
    pub(crate) file: String,
    tab_lock: TabLock,
    /// Runs when another tab has erased something, until what it wrote since can be seen here too.
    heeds: Option<Timeout>,
    /// Whether a newer version waits.
    newer: bool,
    _updates: Option<Listener>,
    _removals: [Listener; 3],
    _erasures: Listener,
}

/// The built-in set, or the failure page: a build whose set cannot be read never passes its tests.
#[allow(clippy::panic)]
pub(crate) fn questions() -> QuestionSet {
    match built_in() {
        Ok(set) => set,
        Err(_) => panic!("question set"),
    }
}

/// Sends a message after some milliseconds.
fn send_after(ctx: &Context<App>, millis: u32, msg: impl Into<Msg>) {
    let (link, msg) = (ctx.link().clone(), msg.into());
    Timeout::new(millis, move || link.send_message(msg)).forget();
}

impl Component for App {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> App {
        let props = ctx.props();
        let own = props.set.as_ref().and_then(|own| own.file.take());
        let (set, notes) = match own {
            Some(QuestionFile { set, notes }) => (set, Some(notes)),
            None => (questions(), None),
        };
        let suffix = storage_suffix(props);
        let (keeper, found) = Keeper::open(browser::local_store(), &set, &suffix);
        let claim = keeper.is_shared().then(|| {
            let link = ctx.link().clone();
            let tell = move |ours| link.send_message(PageMsg::Claimed(ours));
            Claim::new([PREFIX, "session", &suffix].concat(), Box::new(tell))
        });
        let Found {
            session,
            kept,
            partly,
            quarantined,
            newer,
        } = found;
        let journey = Journey::new(props.config.clone(), set, session);
        idle::look_later(ctx);
        let address = address(props);
        let here = Here {
            other_host: browser::other_host(&address),
            address,
            own_questions: props.set.is_some(),
            framed: browser::is_framed(),
            can_share: browser::can_share(),
            ..Here::default()
        };
        let number = INSTANCES.with(|instances| {
            instances.set(instances.get() + 1);
            instances.get()
        });
        let mut app = App {
            chunks: Chunks::default(),
            late_is_coming: false,
            after_is_coming: false,
            texts_coming: Vec::new(),
            devices_are_coming: false,
            group_is_coming: false,
            words: props.words,
            notes,
            journey,
            keeper,
            told: Told {
                quarantined,
                newer,
                partly,
                kept,
                group: false,
            },
            open_group: None,
            group_is_opening: false,
            busy: false,
            root: NodeRef::default(),
            taps: None,
            edition: 0,
            focus: None,
            shown: None,
            title: String::new(),
            id: ["tweeluik", &number.to_string()].concat(),
            here,
            camera: None,
            waiting: Waiting::default(),
            tab_lock: TabLock::new(claim.flatten()),
            heeds: None,
            file: String::new(),
            newer: false,
            _updates: props.spot.is_page().then(|| {
                let link = ctx.link().clone();
                let tell = move |_| link.send_message(PageMsg::Newer);
                Listener::new("tweeluik-update", Box::new(tell))
            }),
            _removals: browser::on_removed({
                let link = ctx.link().clone();
                move || link.send_message(PageMsg::Removed)
            }),
            _erasures: Listener::new("tweeluik-not-erased", {
                let link = ctx.link().clone();
                Box::new(move |_| link.send_message(Msg::Event(Event::NotErased)))
            }),
        };
        app.add_set_texts();
        app
    }

    fn changed(&mut self, ctx: &Context<Self>, _before: &Props) -> bool {
        self.journey.configure(ctx.props().config.clone());
        self.here.address = address(ctx.props());
        self.here.other_host = browser::other_host(&self.here.address);
        // Other options may lead to another screen.
        if let Some(late) = self.chunks.late {
            late.mind(self, ctx);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        if matches!(msg, Msg::Event(Event::Incoming(_))) {
            self.here.moved = false;
        }
        match msg {
            Msg::Page(msg) => {
                if !self.page(ctx, msg) {
                    return false;
                }
            }
            Msg::DrawAnew => self.edition += 1,
            msg => self.act(ctx, msg),
        }
        if let Some(late) = self.chunks.late {
            late.mind(self, ctx);
        }
        self.watch(ctx);
        // Else always: a refused choice must not stay ticked on the screen.
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let screen = self.journey.screen();
        let words = self.words();
        let draw = Draw {
            words,
            journey: &self.journey,
            link: &ctx.link().callback(|msg: Msg| msg),
            id: &self.id,
            busy: self.busy,
            told: &self.told,
            here: &self.here,
            open_group: self.open_group.as_deref(),
            edition: self.edition,
            chunks: self.chunks,
            notes: self.notes.as_ref(),
        };
        let is_missing = !self.can_draw(&screen);
        html! {
            <div
                ref={self.root.clone()}
                class="tweeluik"
                onkeydown={Callback::from(|event: KeyboardEvent| browser::key(&event))}
                lang={words.language.tag()}
                // Of the language, in every page around it.
                dir={words.language.direction().name()}
                data-screen={self.shown_as(&screen)}
                data-person={draw.person(&screen)}
                data-waits={self.waiting.clock.as_ref().map(|_| "")}
            >
                { bar(&draw, &screen) }
                { screens::news(&draw, &screen) }
                { screens::draw(&draw, &screen) }
                { foot(&draw, &screen) }
                // Below all else, so that nothing moves that somebody is about to press.
                { status("status no-print", self.news(&draw)) }
                { status("status wait no-print", self.wait(words, is_missing)) }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let spot = &ctx.props().spot;
        let host = &spot.host;
        let screen = self.journey.screen();
        if spot.is_page() {
            let title = screens::title(&screen, self.words());
            // Setting a title costs the browser about as much as drawing the next statement, even
            // the same title. So there it comes after it; elsewhere the old one must be gone.
            if title != self.title {
                self.title = title;
                if matches!(screen, Screen::Answer(_)) {
                    send_after(ctx, 100, PageMsg::Title);
                } else {
                    self.set_title();
                }
            }
        }
        if first {
            // In a task of its own, so that the page answers in between.
            send_after(ctx, 0, PageMsg::Load);
            browser::tell(host, "tweeluik-ready", &[]);
        }
        let shown = self.shown_as(&screen);
        let taps = self.taps.get_or_insert_with(|| Taps::new(&spot.root));
        // Where the focus goes, there is something new to look at.
        if self.focus.is_some() || self.shown != Some(shown) {
            taps.renew();
        }
        if self.shown != Some(shown) {
            self.shown = Some(shown);
            browser::tell(host, "tweeluik-screen", &[("screen", shown)]);
        }
        if let Some(devices) = self.chunks.devices {
            devices.rendered(self, ctx);
        }
        if let Some(focus) = self.focus.take()
            && let Some(root) = self.root.cast::<Element>()
        {
            browser::focus(&root, focus);
        } else if self.waiting.clock.is_some()
            && let Some(focused) = self.find(":focus")
        {
            // Where the line about waiting has come to lie over it.
            browser::show(&focused);
        }
    }
}

impl App {
    /// The texts in the language of the screen; until they are loaded, in that of the page.
    pub(crate) fn words(&self) -> &'static Words {
        let address = self.journey.address();
        texts::words(self.journey.language(), address).unwrap_or_else(|| self.words.of(address))
    }

    /// The texts of late screens in the language of the screen, where they are loaded.
    pub(crate) fn late_texts(&self) -> Option<&'static Late> {
        let texts = self.chunks.late?.texts(self.journey.language())?;
        Some(texts.of(self.journey.address()))
    }

    /// Gives the page its title, and the language in which that is.
    fn set_title(&self) {
        browser::set_title(&self.title, self.words().language.tag());
    }

    /// Something around the screens has happened. Says whether that can change what is shown.
    fn page(&mut self, ctx: &Context<Self>, msg: PageMsg) -> bool {
        match msg {
            PageMsg::Loaded(late) => {
                self.chunks.late = Some(late);
                late.loaded(self);
                self.go_on(ctx);
                // Before anybody gets there: by then there may be no internet.
                self.after_is_coming = true;
                ctx.link()
                    .send_future(async { PageMsg::AfterLoaded(load_after().await) });
            }
            PageMsg::AfterLoaded(after) => {
                self.chunks.after = Some(after);
                after.loaded(self, ctx);
                self.go_on(ctx);
                // For the same reason.
                ctx.link()
                    .send_future(async { PageMsg::FilesLoaded(load_files().await) });
            }
            PageMsg::FilesLoaded(files) => {
                self.chunks.files = Some(files);
                self.go_on(ctx);
                // For the same reason.
                self.load_devices(ctx);
            }
            PageMsg::DevicesLoaded(devices) => {
                self.chunks.devices = Some(devices);
                self.go_on(ctx);
            }
            PageMsg::GroupLoaded(group) => {
                self.chunks.group = Some(group);
                self.go_on(ctx);
            }
            #[cfg(feature = "split")]
            PageMsg::TextsLoaded(language, part) => {
                self.texts_coming.retain(|file| *file != (language, part));
                self.add_set_texts();
                self.go_on(ctx);
            }
            PageMsg::Load => {
                self.late_is_coming = true;
                self.load_texts();
                ctx.link()
                    .send_future(async { PageMsg::Loaded(load_late().await) });
                return false;
            }
            PageMsg::LoadIsSlow => self.waiting.is_slow = true,
            PageMsg::Newer => self.newer = true,
            PageMsg::Moved => {
                self.here.moved = true;
                // It says what to do.
                self.load_devices(ctx);
            }
            PageMsg::Title => {
                self.set_title();
                return false;
            }
            PageMsg::Look => {
                idle::look_later(ctx);
                return self.look(ctx);
            }
            PageMsg::Removed => {
                let link = ctx.link().clone();
                let heed = move || link.send_message(PageMsg::Heed);
                self.heeds = Some(Timeout::new(UNTIL_SEEN, heed));
                let is_gone = self.keeper.notice_erasure();
                self.removed(ctx, is_gone);
            }
            PageMsg::Heed => {
                let was_gone = self.keeper.is_gone();
                let is_gone = self.keeper.heed();
                self.removed(ctx, is_gone && !was_gone);
            }
            PageMsg::Claimed(ours) => self.claimed(ctx, ours),
        }
        true
    }

    /// Something was removed from the device, and perhaps the session that is open here.
    fn removed(&mut self, ctx: &Context<Self>, is_gone: bool) {
        if let Some(after) = self.chunks.after {
            after.removed(self, ctx);
        }
        if is_gone {
            self.handle(ctx, Event::Gone);
        }
    }

    /// Does what was pressed, typed or came in, or keeps it until what it needs is loaded.
    pub(crate) fn act(&mut self, ctx: &Context<Self>, msg: Msg) {
        if self.opens(&msg) && self.tab_lock.defers(&msg) {
            return;
        }
        if let Msg::Event(event) = &msg
            && self.wait_for_language(event)
        {
            return;
        }
        // Those who go on with something else no longer wait for what was pressed before.
        if !matches!(msg, Msg::Event(Event::Language(_))) {
            self.waiting.pressed = None;
        }
        let Chunks {
            late,
            after,
            devices,
            group,
            ..
        } = self.chunks;
        match msg {
            Msg::Event(Event::Incoming(text)) => match devices {
                Some(devices) => devices.incoming(self, ctx, text),
                // What came with the address is not given up for what is pressed meanwhile.
                None => {
                    self.waiting.incoming = Some(text);
                    self.load_devices(ctx);
                }
            },
            Msg::Event(event) => self.handle(ctx, event),
            Msg::WithCode(purpose, code) => self.with_code(ctx, purpose, code),
            Msg::Ready(purpose, code) if let Some(late) = late => {
                late.with_key(self, ctx, purpose, code)
            }
            Msg::Late(msg) if let Some(late) = late => late.act(self, ctx, msg),
            Msg::After(msg) if let Some(after) = after => after.act(self, ctx, msg),
            Msg::Devices(msg) => match devices {
                Some(devices) => devices.act(self, ctx, msg),
                None => self.wait_for_devices(ctx, msg),
            },
            Msg::Group(msg) if let Some(group) = group => group.act(self, ctx, &msg),
            msg => self.waiting.pressed = Some(msg),
        }
    }

    /// What to say of a newer version. The page hears of one when all of it is loaded.
    fn news(&self, draw: &Draw<'_>) -> &'static str {
        match draw.late_chunk() {
            Some((late, draw)) if self.newer => late.newer(&draw),
            _ => "",
        }
    }

    pub(crate) fn find_root(&self) -> Option<Element> {
        self.root.cast::<Element>()
    }

    pub(crate) fn find(&self, selector: &str) -> Option<Element> {
        self.root.cast::<Element>()?.query_selector(selector).ok()?
    }
}

impl Draw<'_> {
    /// Whose colour the screen has.
    fn person(&self, screen: &Screen<'_>) -> Option<&'static str> {
        match screen {
            Screen::Answer(answer) => Some(answer.person.id()),
            Screen::Direct(direct) => Some(direct.person.id()),
            Screen::FromPaper(screen) => Some(screen.person.id()),
            Screen::Review(review) => Some(review.person.id()),
            Screen::Alone(alone) => Some(alone.me.id()),
            _ => None,
        }
    }
}
