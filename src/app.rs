//! The one component: it holds the journey, draws its screen and carries out its effects.

use super::components::{bar, foot, status};
use super::draw::Draw;
use super::lazy::{Chunks, load_group, load_late};
use super::model::{CameraState, Here, OpenGroup, Told};
use super::mount::Spot;
use super::msg::{CodeUse, Msg};
use super::screens;
use crate::browser::{self, Camera, Claim, Listener, Taps};
use gloo_timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;
use tweeluik_core::keep::{Found, Keeper, PREFIX, Store};
use tweeluik_core::measure::{QuestionFile, QuestionSet, SetNotes, built_in};
use tweeluik_core::session::{
    Config, Effect, Event, Focus, Journey, Saved, Screen, Signal, Unsaved,
};
use tweeluik_core::words::Words;
use web_sys::Element;
use yew::{Callback, Component, Context, Html, KeyboardEvent, NodeRef, Properties, html};

thread_local! {
    static INSTANCES: Cell<u32> = const { Cell::new(0) };
}

/// What a mounted widget is given.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Where it stands.
    pub spot: Spot,
    /// The options.
    pub config: Config,
    /// The question set, where it is not the built-in one.
    pub set: Option<Rc<OwnSet>>,
}

/// An organisation's own question set, on its way to the widget: it is taken out once.
pub struct OwnSet {
    id: String,
    file: Cell<Option<QuestionFile>>,
}

impl OwnSet {
    /// Holds a set.
    pub fn new(file: QuestionFile) -> OwnSet {
        OwnSet {
            id: file.set.id().to_owned(),
            file: Cell::new(Some(file)),
        }
    }
}

/// A widget keeps the set with which it began.
impl PartialEq for OwnSet {
    fn eq(&self, other: &OwnSet) -> bool {
        self.id == other.id
    }
}

/// After how many seconds a pair that was typing on the group is not there any more.
const PAIR_IS_GONE: u32 = 5 * 60;

/// How often to look whether somebody is still there, in milliseconds.
const LOOK: u32 = 20_000;

/// How long people wait for a chunk before they are told why, in milliseconds.
const SLOW_LOAD: u32 = 4_000;

/// What the screen is called while its chunk is not loaded.
const WAITING: &str = "waiting";

/// What waits for a chunk.
#[derive(Default)]
struct Waiting {
    /// What was pressed, to be done when it is here.
    pressed: Option<Msg>,
    /// What came from another device.
    incoming: Option<String>,
    /// Runs while something waits.
    clock: Option<Timeout>,
    /// Whether that takes long.
    is_slow: bool,
}

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

/// The widget.
pub struct App {
    /// What is loaded of the module.
    pub(super) chunks: Chunks,
    /// Whether the chunk of the group screen is on its way.
    group_is_coming: bool,
    pub(super) journey: Journey,
    /// What comes with the question set, once it is loaded.
    pub(super) notes: Option<SetNotes>,
    pub(super) keeper: Keeper<Box<dyn Store>>,
    pub(super) told: Told,
    /// The group, once it has been on the screen.
    pub(super) open_group: Option<Box<OpenGroup>>,
    /// Whether it is on its way to the screen.
    pub(super) group_is_opening: bool,
    pub(super) busy: bool,
    root: NodeRef,
    /// Watches the taps, once there is something to tap.
    taps: Option<Taps>,
    /// Counts how often a screen had to be drawn anew.
    edition: u32,
    pub(super) focus: Option<Focus>,
    shown: Option<&'static str>,
    title: String,
    id: String,
    pub(super) here: Here,
    pub(super) camera: Option<Camera>,
    waiting: Waiting,
    /// The text of a file that waits for its code.
    pub(super) file: String,
    claim: Option<Claim>,
    writer: Writer,
    /// What waits until this tab is the one that writes.
    wanted: Option<Msg>,
    /// Whether a newer version waits.
    newer: bool,
    _updates: Option<Listener>,
    _removals: [Listener; 3],
    _erasures: Listener,
}

/// The built-in set, or the failure page: a build whose set cannot be read never passes its tests.
#[allow(clippy::panic)]
fn questions() -> QuestionSet {
    match built_in() {
        Ok(set) => set,
        Err(_) => panic!("question set"),
    }
}

/// The end of the names under which a widget keeps its session: each on a page has its own, and so
/// has each question set.
fn shelf(props: &Props) -> String {
    match (props.spot.number, &props.set) {
        (0 | 1, None) => String::new(),
        (number, None) => [":", &number.to_string()].concat(),
        (number, Some(set)) => [":", &number.max(1).to_string(), ":", &set.id].concat(),
    }
}

/// What links lead to.
fn address(props: &Props) -> String {
    match &props.config.share_url {
        Some(page) => page.clone(),
        None => {
            let is_page = props.spot.is_page();
            let mut address = browser::address(is_page);
            let options = is_page.then(|| props.config.of_link());
            let mut before = "?";
            for (name, value) in options.unwrap_or_default() {
                if !address.is_empty() {
                    address.push_str(&[before, name, "=", &value].concat());
                    before = "&";
                }
            }
            address
        }
    }
}

/// Sends a message after some milliseconds.
fn send_after(ctx: &Context<App>, millis: u32, msg: Msg) {
    let link = ctx.link().clone();
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
        let shelf = shelf(props);
        let (keeper, found) = Keeper::open(browser::local_store(), &set, &shelf);
        let claim = keeper.is_shared().then(|| {
            let link = ctx.link().clone();
            let tell = move |ours| link.send_message(Msg::Claimed(ours));
            Claim::new([PREFIX, "session", &shelf].concat(), Box::new(tell))
        });
        let claim = claim.flatten();
        let Found {
            session,
            kept,
            partly,
            quarantined,
            newer,
        } = found;
        let journey = Journey::new(props.config.clone(), set, session);
        send_after(ctx, LOOK, Msg::Look);
        let address = address(props);
        let here = Here {
            other_host: browser::other_host(&address),
            address,
            moved: false,
            own_questions: props.set.is_some(),
            framed: browser::is_framed(),
            elsewhere: false,
            can_share: browser::can_share(),
            copied: None,
            words: String::new(),
            strength: None,
            offered: None,
            camera: CameraState::Off,
        };
        let number = INSTANCES.with(|instances| {
            instances.set(instances.get() + 1);
            instances.get()
        });
        App {
            chunks: Chunks::default(),
            group_is_coming: false,
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
            writer: claim.as_ref().map_or(Writer::This, |_| Writer::Unknown),
            claim,
            wanted: None,
            file: String::new(),
            newer: false,
            _updates: props.spot.is_page().then(|| {
                let link = ctx.link().clone();
                let tell = move |_| link.send_message(Msg::Newer);
                Listener::new("tweeluik-update", Box::new(tell))
            }),
            _removals: browser::on_removed({
                let link = ctx.link().clone();
                move || link.send_message(Msg::Removed)
            }),
            _erasures: Listener::new("tweeluik-not-erased", {
                let link = ctx.link().clone();
                Box::new(move |_| link.send_message(Msg::Event(Event::NotErased)))
            }),
        }
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
            Msg::Loaded(late) => {
                self.chunks.late = Some(late);
                late.loaded(self);
                self.go_on(ctx);
            }
            Msg::GroupLoaded(group) => {
                self.chunks.group = Some(group);
                self.go_on(ctx);
            }
            Msg::Load => {
                let late = async { Msg::Loaded(load_late().await) };
                ctx.link().send_future(late);
                return false;
            }
            Msg::LoadIsSlow => self.waiting.is_slow = true,
            Msg::Newer => self.newer = true,
            Msg::DrawAnew => self.edition += 1,
            Msg::Moved => self.here.moved = true,
            Msg::Title => {
                self.set_title();
                return false;
            }
            Msg::Look => {
                send_after(ctx, LOOK, Msg::Look);
                // Of a group only what a pair was typing goes: the room looks at the rest.
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
            }
            // What came with the address is not given up for what is pressed meanwhile.
            Msg::Event(Event::Incoming(text)) if self.chunks.late.is_none() => {
                self.waiting.incoming = Some(text);
            }
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
        let words = Words::of(self.journey.language(), self.journey.address());
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
                onkeydown={Callback::from(|event: KeyboardEvent| browser::enter(&event))}
                lang={words.language.tag()}
                // Of the language, whatever the page around it does.
                dir="ltr"
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
            let words = Words::of(self.journey.language(), self.journey.address());
            let title = screens::title(&screen, words);
            // Setting a title costs the browser about as much as drawing the next statement, even
            // the same title. So there it comes after it; elsewhere the old one must be gone.
            if title != self.title {
                self.title = title;
                if matches!(screen, Screen::Answer(_)) {
                    send_after(ctx, 100, Msg::Title);
                } else {
                    self.set_title();
                }
            }
        }
        if first {
            // In a task of its own, so that the page answers in between.
            send_after(ctx, 0, Msg::Load);
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
        if let Some(late) = self.chunks.late {
            late.rendered(self, ctx);
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
    /// Gives the page its title, and the language in which that is.
    fn set_title(&self) {
        browser::set_title(&self.title, self.journey.language().tag());
    }

    /// Whether a message opens a session, which one tab does at a time.
    fn opens(&self, msg: &Msg) -> bool {
        match msg {
            Msg::Event(Event::Continue | Event::Begin | Event::Join) => true,
            Msg::Event(Event::Incoming(_)) => {
                self.journey.has_unfinished() && !self.journey.is_at_group()
            }
            Msg::Ready(purpose, _) => *purpose == CodeUse::Begin,
            _ => false,
        }
    }

    fn claimed(&mut self, ctx: &Context<Self>, ours: bool) {
        let before = std::mem::replace(&mut self.writer, Writer::Another);
        self.here.elsewhere = !ours;
        if !ours {
            self.keeper.leave_to_another();
            self.handle(ctx, Event::GoesOnElsewhere);
            if before == Writer::Unknown && self.wanted.is_some() {
                self.take();
            }
            return;
        }
        self.writer = Writer::This;
        if before == Writer::Another {
            let session = self.keeper.reread(self.journey.set());
            self.handle(ctx, Event::Found(session.map(Box::new)));
        }
        if let Some(msg) = self.wanted.take() {
            self.act(ctx, msg);
        }
    }

    /// Takes the session from the tab that has it.
    fn take(&self) {
        if let Some(claim) = &self.claim {
            claim.take();
        }
    }

    pub(super) fn act(&mut self, ctx: &Context<Self>, msg: Msg) {
        if self.writer != Writer::This && self.opens(&msg) {
            // What came with the address is not given up for what is pressed meanwhile.
            if !matches!(self.wanted, Some(Msg::Event(Event::Incoming(_)))) {
                self.wanted = Some(msg);
            }
            if self.writer == Writer::Another {
                self.take();
            }
            return;
        }
        // Whoever goes on with something else no longer waits for what was pressed before.
        if !matches!(msg, Msg::Event(Event::Language(_)) | Msg::Claimed(_)) {
            self.waiting.pressed = None;
        }
        match msg {
            Msg::Event(event) if !matches!(event, Event::Incoming(_)) => self.handle(ctx, event),
            Msg::WithCode(CodeUse::Lock, code) => self.with_code(ctx, CodeUse::Lock, code),
            Msg::Ready(CodeUse::Lock, None) => {
                self.busy = false;
                self.handle(ctx, Event::Lock(None, browser::entropy()));
            }
            Msg::Removed => {
                let is_gone = self.keeper.heed();
                if let Some(late) = self.chunks.late {
                    late.removed(self, ctx);
                }
                if is_gone {
                    self.handle(ctx, Event::Gone);
                }
            }
            Msg::Claimed(ours) => self.claimed(ctx, ours),
            msg => match self.chunks.late {
                Some(late) => late.act(self, ctx, msg),
                None => self.waiting.pressed = Some(msg),
            },
        }
    }

    /// A chunk is loaded: what waited for it is done.
    fn go_on(&mut self, ctx: &Context<Self>) {
        // What was waited for with a screen of its own is there.
        if self.shown == Some(WAITING) {
            self.focus = Some(Focus::Heading);
        }
        let pressed = self.waiting.pressed.take();
        if let Some(text) = self.waiting.incoming.take() {
            self.act(ctx, Msg::Event(Event::Incoming(text)));
        } else if let Some(pressed) = pressed {
            self.act(ctx, pressed);
        }
    }

    /// Loads the chunk of the group screen.
    pub(super) fn load_group(&mut self, ctx: &Context<Self>) {
        if !self.group_is_coming {
            self.group_is_coming = true;
            ctx.link()
                .send_future(async { Msg::GroupLoaded(load_group().await) });
        }
    }

    /// Does something when the group screen can be shown.
    pub(super) fn wait_for_group(&mut self, ctx: &Context<Self>, msg: Msg) {
        self.waiting.pressed = Some(msg);
        self.load_group(ctx);
    }

    /// Whether a screen can be drawn: its chunk is loaded, and what it shows has come from the storage.
    fn can_draw(&self, screen: &Screen<'_>) -> bool {
        self.chunks.draw(screen)
            && (self.open_group.is_some() || !matches!(screen, Screen::Workshop))
    }

    /// The name of what is drawn.
    fn shown_as(&self, screen: &Screen<'_>) -> &'static str {
        if self.can_draw(screen) {
            screen.id()
        } else {
            WAITING
        }
    }

    /// Begins to count when something waits, and stops when nothing does.
    fn watch(&mut self, ctx: &Context<Self>) {
        // With all of it loaded, which is nearly always, no screen is made up only to be looked at.
        let is_loaded = self.chunks.late.is_some()
            && (self.chunks.group.is_some() || !self.journey.is_at_group());
        let asked = self.waiting.pressed.is_some() || self.waiting.incoming.is_some();
        if !asked && (is_loaded || self.chunks.draw(&self.journey.screen())) {
            self.waiting = Waiting::default();
        } else if self.waiting.clock.is_none() {
            let link = ctx.link().clone();
            let tell = move || link.send_message(Msg::LoadIsSlow);
            self.waiting.clock = Some(Timeout::new(SLOW_LOAD, tell));
        }
    }

    /// What to say while something waits for a chunk. A heading may say the first of it already.
    fn wait(&self, words: &Words, is_said: bool) -> &'static str {
        match self.waiting {
            Waiting { clock: None, .. } => "",
            Waiting { is_slow: true, .. } => words.waiting_late,
            _ if is_said => "",
            _ => words.waiting,
        }
    }

    /// What to say of a newer version. The page hears of one when all of it is loaded.
    fn news(&self, draw: &Draw<'_>) -> &'static str {
        match self.chunks.late {
            Some(late) if self.newer => late.newer(draw),
            _ => "",
        }
    }

    pub(super) fn handle(&mut self, ctx: &Context<Self>, event: Event) {
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

    pub(super) fn carry_out_all(&mut self, ctx: &Context<Self>, effects: Vec<Effect>) {
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
            // Only late transitions want this.
            Effect::Kept(effect) => {
                let late = self.chunks.late;
                late.and_then(|late| late.carry_out(self, ctx, effect))
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
                self.wanted = None;
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

    /// Deriving a key from a code takes a moment, so the screen says so first.
    pub(super) fn with_code(
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

    pub(super) fn find_root(&self) -> Option<Element> {
        self.root.cast::<Element>()
    }

    pub(super) fn find(&self, selector: &str) -> Option<Element> {
        self.root.cast::<Element>()?.query_selector(selector).ok()?
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
