//! The one component: it holds the journey, draws its screen and carries out its effects.

use super::desk::{Desk, DeskMsg};
use super::el::el;
use super::parts::{Draw, p};
use super::{Spot, screens};
use crate::browser::{self, Camera, CameraProblem, CameraSays, Claim, Listener, Taps};
use gloo_timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;
use tweeluik_core::exchange::{
    DRAWN, MAX_TEXT_BYTES, Strength, Unreadable, drawn, link, read, strength,
};
use tweeluik_core::group::GroupScreen;
use tweeluik_core::keep::{Found, Keeper, MAX_FILE_BYTES, PREFIX, Quarantined, Store};
use tweeluik_core::measure::{Person, QuestionFile, QuestionSet, SetNotes, built_in};
use tweeluik_core::session::{
    Config, Cost, Effect, Entropy, Event, FileProblem, Focus, Journey, Saved, Screen, Signal,
    Unsaved,
};
use tweeluik_core::words::{Late, Words};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};
use yew::{Component, Context, Html, NodeRef, Properties};

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

/// What can happen to the widget.
#[derive(Clone)]
pub enum Msg {
    /// Something that the journey knows.
    Event(Event),
    /// *Lock* or *yes* was pressed: read the code, show that it takes a moment, then go on.
    WithCode(CodeUse),
    /// The moment is there.
    Ready(CodeUse, Option<String>),
    /// The words that two people agree on are being typed.
    Words(String),
    /// Draw other words.
    DrawWords,
    /// Copy a link.
    Copy(&'static str),
    /// Send a link by what the device offers.
    Share(&'static str),
    /// Save one's own code as a file.
    SaveCode,
    /// Take in what was pasted or typed.
    TakeIn,
    /// A file was chosen.
    ReadFile,
    /// The text of a file with a code.
    Taken(String),
    /// The text of a file with what two people opened.
    File(String),
    /// Open or close the camera.
    Camera(bool),
    /// The camera says something.
    Seen(CameraSays),
    /// Switch the camera's light.
    Torch(bool),
    /// Keep the session; the day is added here.
    Keep,
    /// Send the file that was offered last, by what the device has for that.
    ShareFile,
    /// Save the comparison as a readable file.
    SaveFile,
    /// Save as a file what could not be read.
    SaveFound,
    /// Remove what was set aside.
    EraseFound,
    /// Another tab has removed something from the storage.
    Removed,
    /// Whether this tab is the one that writes.
    Claimed(bool),
    /// Look whether somebody is still there.
    Look,
    /// Something at the desk of a workshop.
    Desk(Rc<DeskMsg>),
    /// Somebody agrees to add to a board; chance is added here.
    AgreeToAdd(Person),
    /// Print.
    Print,
    /// The screen is there: now the page's title.
    Title,
    /// The rest of the module is here.
    RestIsHere,
    /// It is late.
    RestIsLate,
    /// A newer version waits until the page is closed.
    Newer,
    /// The page does not show what the app has drawn: draw the screen anew.
    DrawAnew,
    /// The page was opened by a link whose code had come into the wrong part of the address.
    Moved,
}

/// After how many seconds a pair that was typing on the board is not there any more.
const PAIR_IS_GONE: u32 = 5 * 60;

/// How often to look whether somebody is still there, in milliseconds.
const LOOK: u32 = 20_000;

/// How long people wait for the rest before they are told why, in milliseconds.
const PATIENCE: u32 = 4_000;

/// What waits for the rest of the module.
#[derive(Default)]
struct Waiting {
    /// What was pressed, to be done when it is here.
    pressed: Option<Msg>,
    /// What came from another device.
    incoming: Option<String>,
    /// Runs while something waits.
    clock: Option<Timeout>,
    late: bool,
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

/// What a code is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum CodeUse {
    /// To lock one's own answers.
    Lock,
    /// To open them again.
    Agree(Person),
    /// The words that two people agreed on.
    Begin,
    /// To lock a file.
    SaveFile,
    /// To open a file.
    OpenFile,
}

/// Where the page stands, and what was last done with its codes.
pub struct Here {
    /// What links lead to: an address without a fragment. Empty where no link can lead here.
    pub address: String,
    /// The host that links lead to, where it is not that of this page.
    pub other_host: Option<String>,
    /// Whether the page was opened by a link whose code had come into the wrong part of the address.
    pub moved: bool,
    /// Whether the questions are not those of Tweeluik.
    pub own_questions: bool,
    /// Whether the page is part of another one.
    pub framed: bool,
    /// Whether another tab has the session.
    pub elsewhere: bool,
    /// Whether the device offers to send a link.
    pub can_share: bool,
    /// The link that was copied last, and whether that worked.
    pub copied: Option<(&'static str, bool)>,
    /// The words that two people agree on: drawn at first, then as they are typed.
    pub words: String,
    /// How strong the words are that were typed.
    pub strength: Option<Strength>,
    /// What was last offered to the browser to save or print, on this screen.
    pub offered: Option<Offered>,
    /// The camera.
    pub camera: CameraState,
}

/// What was given to the browser, which may have done nothing with it: no page can know.
pub struct Offered {
    /// What it is.
    pub what: What,
    /// The name of a file; empty where it is none.
    pub name: String,
    /// What stands in it: of a PNG picture, its address with all its data.
    pub text: String,
    /// Whether the device offers to send it.
    pub can_share: bool,
}

/// What was given to the browser, and so what else can be done, and on which screen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// What two people opened, on paper.
    Paper,
    /// What two people opened, as a file.
    Answers,
    /// What could not be read.
    Found,
    /// A code for the other device.
    Code,
    /// What a pair adds to a board.
    Added,
    /// A board, on paper.
    BoardPaper,
    /// A board as a table, or what its columns mean.
    Table,
    /// A board as a picture.
    Picture,
    /// A picture that the browser cannot make.
    NoPicture,
}

/// What the camera does.
pub enum CameraState {
    /// It is closed.
    Off,
    /// It is open, or opening.
    On {
        /// Whether a picture has come.
        started: bool,
        /// Whether its light is on, where it has one.
        torch: Option<bool>,
        /// Whether the last code was not one of ours.
        other_code: bool,
    },
    /// It could not be opened, for this reason.
    Failed(fn(&Late) -> &'static str),
}

/// What was found on the device and has to be told.
#[derive(Default)]
pub struct Told {
    /// Set aside, since it could not be read.
    pub quarantined: Option<Quarantined>,
    /// Of a newer version.
    pub newer: Option<Quarantined>,
    /// The last answer was damaged.
    pub partly: bool,
    /// How many sessions seem to be kept, until they have been looked at.
    pub kept: usize,
    /// Whether a board seems to be kept.
    pub board: bool,
}

/// The widget.
pub struct App {
    pub(super) journey: Journey,
    /// What comes with the question set, once it is here.
    notes: Option<SetNotes>,
    pub(super) keeper: Keeper<Box<dyn Store>>,
    pub(super) told: Told,
    /// The board, once it has been on the screen.
    pub(super) desk: Option<Box<Desk>>,
    /// Whether it is on its way to the screen.
    pub(super) desk_is_coming: bool,
    busy: bool,
    root: NodeRef,
    /// Watches the taps, once there is something to tap.
    taps: Option<Taps>,
    /// Counts how often a screen had to be drawn anew.
    edition: u32,
    pub(super) focus: Option<Focus>,
    shown: Option<&'static str>,
    title: String,
    id: String,
    here: Here,
    camera: Option<Camera>,
    waiting: Waiting,
    /// The text of a file that waits for its code.
    file: String,
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

/// That a newer version waits. The page hears of one when all of it is here.
#[inline(never)]
fn newer(draw: &Draw<'_>) -> &'static str {
    draw.late().newer_version
}

/// Sends a message after some milliseconds.
fn later(ctx: &Context<App>, millis: u32, msg: Msg) {
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
        later(ctx, LOOK, Msg::Look);
        let link = ctx.link().clone();
        browser::when_rest_is_here(Box::new(move || link.send_message(Msg::RestIsHere)));
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
        let mut app = App {
            journey,
            notes,
            keeper,
            told: Told {
                quarantined,
                newer,
                partly,
                kept,
                board: false,
            },
            desk: None,
            desk_is_coming: false,
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
        };
        if browser::rest_is_here() {
            app.read_notes();
            app.look_over();
            app.mind_board(ctx);
        }
        app
    }

    fn changed(&mut self, ctx: &Context<Self>, _before: &Props) -> bool {
        self.journey.configure(ctx.props().config.clone());
        self.here.address = address(ctx.props());
        self.here.other_host = browser::other_host(&self.here.address);
        true
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        if matches!(msg, Msg::Event(Event::Incoming(_))) {
            self.here.moved = false;
        }
        match msg {
            Msg::RestIsHere => self.go_on(ctx),
            Msg::RestIsLate => self.waiting.late = true,
            Msg::Newer => self.newer = true,
            Msg::DrawAnew => self.edition += 1,
            Msg::Moved => self.here.moved = true,
            Msg::Title => {
                self.set_title();
                return false;
            }
            Msg::Look => {
                later(ctx, LOOK, Msg::Look);
                // Of a board only what a pair was typing goes: the room looks at the rest.
                let is_left = || browser::untouched() >= PAIR_IS_GONE;
                if self.desk.is_some() && self.journey.is_at_group() && is_left() {
                    self.put_away();
                    return true;
                }
                let patience = self.journey.patience();
                if patience.is_none_or(|patience| browser::untouched() < patience) {
                    return false;
                }
                self.handle(ctx, Event::Idle);
            }
            // What came with the address is not given up for what is pressed meanwhile.
            Msg::Event(Event::Incoming(text)) if !browser::rest_is_here() => {
                self.waiting.incoming = Some(text);
            }
            msg if !browser::rest_is_here() && !self.is_early(&msg) => {
                self.waiting.pressed = Some(msg);
            }
            msg => self.act(ctx, msg),
        }
        self.watch(ctx);
        self.mind_board(ctx);
        // Else always: a refused choice must not stay ticked on the screen.
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let screen = self.journey.screen();
        let words = Words::of(self.journey.language(), self.journey.address());
        let draw = Draw {
            words,
            journey: &self.journey,
            notes: self.notes.as_ref(),
            link: ctx.link(),
            id: &self.id,
            busy: self.busy,
            told: &self.told,
            here: &self.here,
            desk: self.desk.as_deref(),
            edition: self.edition,
        };
        let is_missing = self.is_missing(&screen);
        el("div|class=tweeluik")
            .node(&self.root)
            .on_enter()
            .put("lang", words.language.tag())
            // Of the language, whatever the page around it does.
            .put("dir", "ltr")
            .put("data-screen", self.shown_as(&screen))
            .maybe("data-person", draw.person(&screen))
            .maybe("data-waits", self.waiting.clock.as_ref().map(|_| ""))
            .add(draw.bar(&screen))
            .add(screens::news(&draw, &screen))
            .add(if is_missing {
                screens::waiting(&draw)
            } else {
                screens::draw(&draw, &screen)
            })
            .add(draw.foot(&screen))
            // Below all else, so that nothing moves that somebody is about to press.
            .add(p("status no-print", self.news(&draw)).put("role", "status"))
            // Always there, so that it is announced.
            .add(p("status wait no-print", self.wait(words, is_missing)).put("role", "status"))
            .into()
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
                    later(ctx, 100, Msg::Title);
                } else {
                    self.set_title();
                }
            }
        }
        if first {
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
        if browser::rest_is_here() {
            self.mind_camera(ctx);
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

    fn act(&mut self, ctx: &Context<Self>, msg: Msg) {
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
            Msg::Event(Event::Incoming(text)) if self.is_for_desk(&text) => {
                self.offer_to_desk(ctx, text);
            }
            Msg::Desk(msg) => self.desk_act(ctx, &msg),
            Msg::AgreeToAdd(person) => {
                self.handle(ctx, Event::AgreeToAdd(person, browser::entropy()));
            }
            Msg::Event(event) => {
                // A field for words that is new has new ones in it.
                let is_new = matches!(event, Event::ByWords(true));
                self.handle(ctx, event);
                if is_new {
                    self.draw_words();
                }
            }
            Msg::WithCode(purpose) => self.with_code(ctx, purpose),
            Msg::Ready(purpose, code) => {
                self.busy = false;
                let event = match purpose {
                    CodeUse::Lock => Event::Lock(code, browser::entropy()),
                    CodeUse::Agree(person) => Event::Agree(person, code),
                    CodeUse::Begin => {
                        self.tell_words_context();
                        let words = code.map(|words| browser::normal(&words));
                        Event::BeginApart(words, browser::entropy())
                    }
                    CodeUse::SaveFile | CodeUse::OpenFile => {
                        return self.with_file(ctx, purpose, code);
                    }
                };
                self.handle(ctx, event);
            }
            Msg::Words(text) => {
                self.here.strength = Some(strength(&browser::normal(&text)));
                self.here.words = text;
            }
            Msg::DrawWords => self.draw_words(),
            Msg::Copy(which) => {
                let done = self.link(which).is_some_and(|link| browser::copy(&link));
                self.here.copied = Some((which, done));
            }
            Msg::Share(which) => {
                if let Some(link) = self.link(which) {
                    browser::share(&link.value());
                }
            }
            Msg::SaveCode => self.save_code(),
            Msg::TakeIn => {
                if let Some(field) = self.find("[data-incoming]") {
                    let text = field.unchecked_into::<HtmlTextAreaElement>().value();
                    self.take_text(ctx, text);
                }
            }
            Msg::Taken(text) => self.take_text(ctx, text),
            Msg::ReadFile => self.read_file(ctx),
            Msg::Camera(on) => {
                self.camera = None;
                self.focus = Some(Focus::Camera);
                self.here.camera = if on {
                    CameraState::On {
                        started: false,
                        torch: None,
                        other_code: false,
                    }
                } else {
                    CameraState::Off
                };
            }
            Msg::Seen(says) => self.seen(ctx, says),
            Msg::Torch(on) => {
                if let (Some(camera), CameraState::On { torch, .. }) =
                    (&self.camera, &mut self.here.camera)
                {
                    camera.torch(on);
                    *torch = Some(on);
                }
            }
            Msg::Keep => self.handle(ctx, Event::Keep(browser::today())),
            Msg::SaveFile => self.save_file(ctx, None),
            Msg::ShareFile => self.share_file(),
            Msg::File(text) => self.open_file(ctx, text, None),
            Msg::SaveFound => self.save_found(),
            Msg::EraseFound => {
                if self.keeper.erase_quarantine(self.journey.set()).is_ok() {
                    self.told.quarantined = None;
                    self.focus = Some(Focus::Heading);
                }
            }
            Msg::Removed => {
                let is_gone = self.keeper.heed();
                if browser::rest_is_here() {
                    let kept = self.keeper.kept(self.journey.set());
                    self.handle(ctx, Event::KeptList(kept));
                    self.mind_desk();
                }
                if is_gone {
                    self.handle(ctx, Event::Gone);
                }
            }
            Msg::Print => self.print(ctx),
            Msg::Claimed(ours) => self.claimed(ctx, ours),
            Msg::RestIsHere
            | Msg::RestIsLate
            | Msg::Newer
            | Msg::DrawAnew
            | Msg::Moved
            | Msg::Title
            | Msg::Look => {}
        }
    }

    /// Whether a message can be carried out without the rest of the module. What is not named here
    /// waits for it.
    fn is_early(&self, msg: &Msg) -> bool {
        match msg {
            Msg::Event(event) => matches!(
                event,
                Event::Pair
                    | Event::Continue
                    | Event::Relation(_)
                    | Event::Role(..)
                    | Event::Name(..)
                    | Event::PersonLanguage(..)
                    | Event::Form(_)
                    | Event::KeepAfterwards(_)
                    | Event::Begin
                    | Event::Answer(..)
                    | Event::Closing(_)
                    | Event::Guess(_)
                    | Event::Next
                    | Event::Back
                    | Event::Change(_)
                    | Event::ChangeClosing
                    | Event::TakeOver
                    | Event::Erase
                    | Event::Leave
                    | Event::Language(_)
                    | Event::NotErased
            ),
            // A lock without a code needs no cipher, where there is no other device. With one, the
            // code is read first, and waits.
            Msg::WithCode(CodeUse::Lock) | Msg::Ready(CodeUse::Lock, None) => {
                !matches!(self.journey.screen(), Screen::Review(review) if review.apart)
            }
            Msg::Removed | Msg::Claimed(_) => true,
            _ => false,
        }
    }

    /// Puts words into the field that two people may agree on.
    #[inline(never)]
    fn draw_words(&mut self) {
        let late = Late::of(self.journey.language(), self.journey.address());
        let random = browser::entropy();
        let random = random
            .as_ref()
            .and_then(|Entropy(random)| random.get(..DRAWN));
        self.here.words = drawn(late.words_list, random.unwrap_or_default());
        self.here.strength = None;
    }

    /// Says what counts besides agreed words: the day, and the names as everybody writes them.
    #[inline(never)]
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
    #[inline(never)]
    fn take_text(&mut self, ctx: &Context<Self>, text: String) {
        if self.journey.is_at_group() {
            self.take_to_desk(ctx, text);
        } else {
            self.act(ctx, Msg::Event(Event::Incoming(text)));
        }
    }

    /// Looks at the sessions that are kept. Not inlined, since it belongs to the rest.
    #[inline(never)]
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
        self.told.board = self.keeper.has_board();
        self.journey.apply(Event::KeptList(all));
    }

    /// The rest is here: what waited for it is done.
    fn go_on(&mut self, ctx: &Context<Self>) {
        self.read_notes();
        self.look_over();
        if screens::is_late(&self.journey.screen()) {
            self.focus = Some(Focus::Heading);
        }
        let pressed = self.waiting.pressed.take();
        if let Some(text) = self.waiting.incoming.take() {
            self.act(ctx, Msg::Event(Event::Incoming(text)));
        } else if let Some(pressed) = pressed {
            self.act(ctx, pressed);
        }
    }

    /// Whether the screen is drawn by the rest of the module and that is not here.
    fn is_missing(&self, screen: &Screen<'_>) -> bool {
        !browser::rest_is_here() && screens::is_late(screen)
    }

    /// The name of what is drawn.
    fn shown_as(&self, screen: &Screen<'_>) -> &'static str {
        if self.is_missing(screen) {
            "waiting"
        } else {
            screen.id()
        }
    }

    /// Begins to count when something waits, and stops when nothing does.
    fn watch(&mut self, ctx: &Context<Self>) {
        // With all of it here, which is nearly always, no screen is made up only to be looked at.
        let missing = || screens::is_late(&self.journey.screen());
        let asked = self.waiting.pressed.is_some() || self.waiting.incoming.is_some();
        if !asked && (browser::rest_is_here() || !missing()) {
            self.waiting = Waiting::default();
        } else if self.waiting.clock.is_none() {
            let link = ctx.link().clone();
            let tell = move || link.send_message(Msg::RestIsLate);
            self.waiting.clock = Some(Timeout::new(PATIENCE, tell));
        }
    }

    /// What to say while something waits for the rest. A heading may say the first of it already.
    fn wait(&self, words: &Words, is_said: bool) -> &'static str {
        match self.waiting {
            Waiting { clock: None, .. } => "",
            Waiting { late: true, .. } => words.waiting_late,
            _ if is_said => "",
            _ => words.waiting,
        }
    }

    /// What to say of a newer version.
    fn news(&self, draw: &Draw<'_>) -> &'static str {
        if self.newer && browser::rest_is_here() {
            newer(draw)
        } else {
            ""
        }
    }

    /// Where the board is to be on the screen, it is brought there once; where it is not, nothing of a pair
    /// that was typing there waits for the next one.
    fn mind_board(&mut self, ctx: &Context<Self>) {
        if self.desk.is_some() && !self.journey.is_at_group() {
            self.put_away();
        } else if self.desk.is_none() && self.journey.is_at_group() && browser::rest_is_here() {
            self.open_desk(ctx);
        }
    }

    pub(super) fn handle(&mut self, ctx: &Context<Self>, event: Event) {
        self.here.copied = None;
        // Words that were agreed on are in the page as long as they are on the screen.
        let is_away = || !matches!(self.journey.screen(), Screen::Setup(_) | Screen::Invite(_));
        if !self.here.words.is_empty() && is_away() {
            self.here.words = String::new();
        }
        for effect in self.journey.apply(event) {
            self.carry_out(ctx, effect);
        }
        if self.here.offered.is_some() {
            self.mind_offered();
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
            Effect::Keep(agreed) => {
                let kept = self.keeper.keep(&agreed);
                let list = self.keeper.kept(self.journey.set());
                self.journey.apply(Event::KeptList(list));
                Some(Event::KeptNow(kept))
            }
            Effect::EraseKept(id) => {
                let erased = self.keeper.erase_kept(id);
                erased.is_err().then_some(Event::NotErased)
            }
            Effect::EraseEverything => {
                self.told = Told::default();
                self.desk = None;
                self.keeper
                    .erase_everything()
                    .is_err()
                    .then_some(Event::NotErased)
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
    fn with_code(&mut self, ctx: &Context<Self>, purpose: CodeUse) {
        if self.busy {
            return;
        }
        let code = self.typed_code(purpose);
        if code.is_none() {
            ctx.link().send_message(Msg::Ready(purpose, None));
            return;
        }
        if !browser::rest_is_here() {
            self.waiting.pressed = Some(Msg::Ready(purpose, code));
            return;
        }
        self.busy = true;
        later(ctx, 60, Msg::Ready(purpose, code));
    }

    /// The code in the field that belongs to the purpose; `None` where there is no such field.
    fn typed_code(&self, purpose: CodeUse) -> Option<String> {
        let field = match purpose {
            CodeUse::Agree(person) => person.id(),
            _ => "own",
        };
        let field = self.find(&["[data-code='", field, "']"].concat())?;
        // Only fields have this attribute.
        let text = field.unchecked_into::<HtmlInputElement>().value();
        // The code on the lock is optional; on opening, an empty one is a wrong one.
        (purpose != CodeUse::Lock || !text.is_empty()).then_some(text)
    }

    pub(super) fn find_root(&self) -> Option<Element> {
        self.root.cast::<Element>()
    }

    pub(super) fn find(&self, selector: &str) -> Option<Element> {
        self.root.cast::<Element>()?.query_selector(selector).ok()?
    }

    /// The field with a link.
    fn link(&self, which: &str) -> Option<HtmlInputElement> {
        let field = self.find(&["[data-link='", which, "']"].concat())?;
        Some(field.unchecked_into())
    }

    #[inline(never)]
    fn save_code(&mut self) {
        let (what, code, name) = match self.journey.screen() {
            Screen::Exchange(screen) => {
                let code = link(screen.mine.bytes());
                (What::Code, code, "tweeluik-code.txt")
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

    #[inline(never)]
    fn read_file(&self, ctx: &Context<Self>) {
        let Some(field) = self.find("[data-file]") else {
            return;
        };
        let field = field.unchecked_into::<HtmlInputElement>();
        let is_history = matches!(self.journey.screen(), Screen::History(_));
        let most = if is_history {
            MAX_FILE_BYTES
        } else {
            MAX_TEXT_BYTES
        };
        if let Some(text) = browser::chosen_file(&field, most) {
            ctx.link().send_future(async move {
                let text = text.await;
                if is_history {
                    Msg::File(text)
                } else {
                    Msg::Taken(text)
                }
            });
        }
    }

    /// Opens a file that was chosen. What needs a code stays here until it is there.
    #[inline(never)]
    fn open_file(&mut self, ctx: &Context<Self>, text: String, code: Option<&str>) {
        let set = self.journey.set();
        let opened = tweeluik_core::keep::open(&text, code, set, Cost::PRODUCT);
        self.file = match opened {
            Err(FileProblem::NeedsCode | FileProblem::Code(_)) => text,
            _ => String::new(),
        };
        self.handle(ctx, Event::FromFile(opened.map(Box::new)));
    }

    /// The code of a file is there.
    #[inline(never)]
    fn with_file(&mut self, ctx: &Context<Self>, purpose: CodeUse, code: Option<String>) {
        let code = code.unwrap_or_default();
        if purpose == CodeUse::OpenFile {
            let text = std::mem::take(&mut self.file);
            self.open_file(ctx, text, Some(&code));
        } else {
            self.save_file(ctx, Some(&code));
        }
    }

    /// The camera is open as long as its picture is on the screen, and no longer.
    #[inline(never)]
    fn mind_camera(&mut self, ctx: &Context<Self>) {
        let on = matches!(self.here.camera, CameraState::On { .. });
        let video = self.find("[data-camera]").filter(|_| on);
        let is_seen = video.is_some();
        match (video, &self.camera) {
            (Some(video), None) => {
                let link = ctx.link().clone();
                self.camera = browser::start_camera(&video, move |says| {
                    link.send_message(Msg::Seen(says));
                });
                if self.camera.is_none() {
                    let failed = CameraSays::Problem(CameraProblem::Failed);
                    ctx.link().send_message(Msg::Seen(failed));
                }
            }
            (None, Some(_)) => self.camera = None,
            _ => {}
        }
        if on && !is_seen {
            self.here.camera = CameraState::Off;
        }
    }

    #[inline(never)]
    fn seen(&mut self, ctx: &Context<Self>, says: CameraSays) {
        // The buttons beside the picture go with it; who is elsewhere by now stays there.
        let was_here = self.find("[data-action='stop-scan']:focus, [data-action='light']:focus");
        let was_here = was_here.is_some();
        match (says, &mut self.here.camera) {
            (CameraSays::Started, CameraState::On { started, .. }) => *started = true,
            (CameraSays::Torch(there), CameraState::On { torch, .. }) => {
                *torch = there.then_some(false);
            }
            (CameraSays::Problem(problem), state) => {
                self.camera = None;
                self.focus = was_here.then_some(Focus::Camera);
                *state = CameraState::Failed(match problem {
                    CameraProblem::Denied => |late| late.camera_denied,
                    CameraProblem::None => |late| late.camera_none,
                    CameraProblem::Busy => |late| late.camera_busy,
                    CameraProblem::Insecure => |late| late.camera_insecure,
                    CameraProblem::Reader => |late| late.camera_reader,
                    CameraProblem::Failed => |late| late.camera_failed,
                });
            }
            (CameraSays::Code(text), CameraState::On { other_code, .. }) => {
                *other_code = read(&text) == Err(Unreadable::NoCode);
                if *other_code {
                } else if self.journey.is_at_group() {
                    // It stays open for the next pair.
                    self.seen_at_desk(ctx, text);
                } else {
                    self.camera = None;
                    self.here.camera = CameraState::Off;
                    self.handle(ctx, Event::Incoming(text));
                }
            }
            _ => {}
        }
    }

    /// What comes with the built-in set is with the rest.
    #[inline(never)]
    fn read_notes(&mut self) {
        let late = Late::of(self.journey.language(), self.journey.address());
        if self.notes.is_none() {
            self.notes = SetNotes::read(late.questions).ok();
        }
    }

    // Not inlined: what only this one needs belongs to the rest of the module.
    #[inline(never)]
    fn save_file(&mut self, ctx: &Context<Self>, code: Option<&str>) {
        let Some(agreed) = self.journey.agreed(browser::today()) else {
            self.handle(ctx, Event::NotAgreed);
            return;
        };
        let (language, address) = (self.journey.language(), self.journey.address());
        let (words, late) = (Words::of(language, address), Late::of(language, address));
        let note = late.case_file;
        let mut text = tweeluik_core::keep::readable(self.journey.set(), &agreed, words, note);
        let mut end = ".json";
        if let Some(code) = code {
            end = "-code.json";
            match tweeluik_core::keep::locked(text, code, browser::entropy(), Cost::PRODUCT) {
                Ok(locked) => text = locked,
                Err(problem) => {
                    self.handle(ctx, Event::NotLocked(problem));
                    return;
                }
            }
        }
        let name = ["tweeluik-", agreed.date(), end].concat();
        self.offer(What::Answers, name, text);
    }

    /// Offers a file, and remembers it as long as its screen is shown. Everything that is saved goes this
    /// way, so that everything has another one.
    #[inline(never)]
    pub(super) fn offer(&mut self, what: What, name: String, text: String) {
        browser::download(&text, &name);
        let can_share = browser::can_share_file(&name);
        self.has_offered(what, name, text, can_share);
    }

    #[inline(never)]
    pub(super) fn has_offered(&mut self, what: What, name: String, text: String, can_share: bool) {
        self.here.copied = None;
        self.here.offered = Some(Offered {
            what,
            name,
            text,
            can_share,
        });
    }

    /// Forgets what was offered where it does not belong to what is on the screen now.
    #[inline(never)]
    pub(super) fn mind_offered(&mut self) {
        let Some(what) = self.here.offered.as_ref().map(|offered| offered.what) else {
            return;
        };
        let belongs = match self.journey.screen() {
            Screen::Start(_) => what == What::Found,
            Screen::Exchange(_) => what == What::Code,
            Screen::Adding(_) => what == What::Added,
            Screen::Finish(_) => matches!(what, What::Paper | What::Answers),
            Screen::Workshop => {
                let desk = self.desk.as_ref().map(|desk| desk.board.screen());
                let is_frozen = matches!(desk, Some(GroupScreen::Frozen { .. }));
                is_frozen
                    && matches!(
                        what,
                        What::BoardPaper | What::Table | What::Picture | What::NoPicture
                    )
            }
            _ => false,
        };
        if !belongs {
            self.forget_offered();
        }
    }

    pub(super) fn forget_offered(&mut self) {
        self.here.offered = None;
    }

    #[inline(never)]
    fn share_file(&self) {
        if let Some(offered) = &self.here.offered {
            browser::share_file(&offered.name, &offered.text);
        }
    }

    /// Prints what is on the screen; of a session only what both agreed to.
    #[inline(never)]
    fn print(&mut self, ctx: &Context<Self>) {
        let what = match self.journey.screen() {
            Screen::Finish(_) if !self.journey.is_agreed() => {
                self.handle(ctx, Event::NotAgreed);
                return;
            }
            Screen::Finish(_) => What::Paper,
            _ => What::BoardPaper,
        };
        self.has_offered(what, String::new(), String::new(), false);
        browser::print();
    }

    #[inline(never)]
    fn save_found(&mut self) {
        let found = [&self.told.quarantined, &self.told.newer];
        let mut all = String::new();
        for text in found.into_iter().flatten().flat_map(|aside| &aside.raw) {
            all.push_str(text);
            all.push('\n');
        }
        let name = "tweeluik-onleesbaar.txt";
        self.offer(What::Found, name.to_owned(), all);
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
