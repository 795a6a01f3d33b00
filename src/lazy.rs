//! What is loaded after the app has started: the chunks of the module, and what each of them can do.
//!
//! The border is an async function with `#[wasm_split]`: the build puts what is reached only through it into
//! a file of its own. It gives a trait object, and nothing else of the chunk has a name here. So what is not
//! loaded cannot be called: without the value there is no call. A function that early code calls directly
//! is simply part of the first download; the budget of the build tells.
//!
//! Without the feature `split` (a Yew app that uses this crate, the component tests) all is in one module,
//! and loading is done at once.

use super::app::App;
use super::draw::{AfterDraw, DevicesDraw, GroupDraw, LateDraw};
use super::model::{OpenGroup, SaveAs, What};
use super::msg::{AfterMsg, CodeUse, DevicesMsg, GroupMsg, LateMsg};
use tweeluik_core::language::Language;
use tweeluik_core::measure::{QuestionFile, SetError};
use tweeluik_core::session::{
    AddingScreen, AgreementsScreen, AloneScreen, AnswerScreen, CardsScreen, ComparisonScreen,
    ConversationScreen, DirectScreen, EnterScreen, Event, ExchangeScreen, FinishScreen,
    FromPaperScreen, HandOverScreen, HistoryScreen, InviteScreen, InvitedScreen, JoiningScreen,
    KeptEffect, LookingBackScreen, OverTimeScreen, PaperScreen, PulseScreen, ReadyScreen, Refusal,
    RevealScreen, ReviewScreen, Screen, SetupScreen, ShareScreen, StartScreen, TakeInScreen,
    TakeOverScreen,
};
use tweeluik_core::words::{AfterWords, DeviceWords, GroupWords, Late, Texts};
#[cfg(feature = "split")]
use wasm_split_helpers::wasm_split;
use web_sys::HtmlInputElement;
use yew::{Context, Html};

/// Where the chunks are; `None` until one is loaded.
#[derive(Clone, Copy, Default)]
pub struct Chunks {
    /// What comes after the statements, up to the comparison.
    pub late: Option<&'static dyn LateChunk>,
    /// The talk and the end, what was kept, about.
    pub after: Option<&'static dyn AfterChunk>,
    /// Own question sets, and files of what two people opened.
    pub files: Option<&'static dyn FilesChunk>,
    /// A device each, and what a pair adds to a workshop.
    pub devices: Option<&'static dyn DevicesChunk>,
    /// The facilitator's group screen.
    pub group: Option<&'static dyn GroupChunk>,
}

/// The parts of the module that draw screens.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The first download.
    First,
    /// The late chunk.
    Late,
    /// The chunk for what comes after the comparison.
    After,
    /// The chunk for two devices.
    Devices,
    /// The chunk of the group screen.
    Group,
}

impl Part {
    /// All parts.
    #[cfg(any(feature = "split", feature = "page"))]
    pub const ALL: [Part; 5] = [
        Part::First,
        Part::Late,
        Part::After,
        Part::Devices,
        Part::Group,
    ];

    /// Its name, as the files of its texts have it.
    #[cfg(any(feature = "split", feature = "page"))]
    pub fn name(self) -> &'static str {
        match self {
            Part::First => "first",
            Part::Late => "late",
            Part::After => "after",
            Part::Devices => "devices",
            Part::Group => "group",
        }
    }

    /// The parts that a screen of this one needs, chunks and texts.
    pub fn needs(self) -> &'static [Part] {
        match self {
            Part::First => &[Part::First],
            Part::Late => &[Part::First, Part::Late],
            Part::After => &[Part::First, Part::Late, Part::After],
            Part::Devices => &[Part::First, Part::Late, Part::Devices],
            Part::Group => &[Part::First, Part::Late, Part::Devices, Part::Group],
        }
    }

    /// The part that draws a screen.
    pub fn of(screen: &Screen<'_>) -> Part {
        match Drawn::of(screen) {
            Drawn::First(_) => Part::First,
            Drawn::Late(_) => Part::Late,
            Drawn::After(_) => Part::After,
            Drawn::Devices(_) => Part::Devices,
            Drawn::Group => Part::Group,
        }
    }
}

/// A screen, by the part that draws it: each part is given its own screens and no other.
pub enum Drawn<'a> {
    /// Of the first download.
    First(FirstScreen<'a>),
    /// Of the late chunk.
    Late(LateScreen<'a>),
    /// Of the chunk for what comes after the comparison.
    After(AfterScreen<'a>),
    /// Of the chunk for two devices.
    Devices(DevicesScreen<'a>),
    /// The group screen, which has a chunk of its own.
    Group,
}

/// The screens of the first download.
pub enum FirstScreen<'a> {
    /// The way in.
    Start(&'a StartScreen<'a>),
    /// What two people agree on who have one device and no workshop.
    Setup(&'a SetupScreen<'a>),
    /// One pair of statements.
    Answer(&'a AnswerScreen<'a>),
    /// Nothing: somebody closed without a trace.
    Left(bool),
}

/// The screens of the late chunk.
pub enum LateScreen<'a> {
    /// The direct question.
    Direct(&'a DirectScreen<'a>),
    /// The look over all own answers.
    Review(&'a ReviewScreen<'a>),
    /// Whose turn it is.
    HandOver(&'a HandOverScreen<'a>),
    /// Two yeses.
    Reveal(&'a RevealScreen<'a>),
    /// The two panels, open.
    Comparison(&'a ComparisonScreen<'a>),
}

/// The screens of the chunk for what comes after the comparison.
pub enum AfterScreen<'a> {
    /// The talk about it.
    Conversation(&'a ConversationScreen<'a>),
    /// What the two agree on.
    Agreements(&'a AgreementsScreen<'a>),
    /// How somebody found the talk.
    Pulse(&'a PulseScreen<'a>),
    /// The end.
    Finish(&'a FinishScreen<'a>),
    /// What was kept on this device.
    History(&'a HistoryScreen<'a>),
    /// What they agreed on, when they look back.
    LookingBack(&'a LookingBackScreen<'a>),
    /// Then and now.
    OverTime(&'a OverTimeScreen<'a>),
    /// The cards to ask the other for something.
    Cards(&'a CardsScreen<'a>),
    /// Forms to fill in on paper.
    Paper(&'a PaperScreen<'a>),
    /// What stands on paper, to be typed in.
    FromPaper(&'a FromPaperScreen<'a>),
    /// What the answers of one person alone say.
    Alone(&'a AloneScreen<'a>),
    /// About the product.
    About,
}

/// The screens of the chunk for two devices.
pub enum DevicesScreen<'a> {
    /// What two people agree on who have a device each, or take part in a workshop.
    Setup(&'a SetupScreen<'a>),
    /// The invitation for the other.
    Invite(&'a InviteScreen<'a>),
    /// A field for a code that somebody got.
    Enter(&'a EnterScreen<'a>),
    /// An invitation from the other.
    Invited(&'a InvitedScreen<'a>),
    /// A workshop that one can join.
    Joining(&'a JoiningScreen<'a>),
    /// What would be added to its group.
    Adding(&'a AddingScreen<'a>),
    /// Both codes.
    Exchange(&'a ExchangeScreen<'a>),
    /// One's own yes, on one's own device.
    Ready(&'a ReadyScreen<'a>),
    /// The message with the agreements, for the other device.
    ShareAgreements(&'a ShareScreen<'a>),
    /// A field for the agreements of the other device.
    TakeInAgreements(&'a TakeInScreen<'a>),
    /// The agreements of the other device, which can be taken over.
    TakeOverAgreements(&'a TakeOverScreen<'a>),
}

impl<'a> Drawn<'a> {
    /// Says which part draws a screen.
    pub fn of(screen: &'a Screen<'a>) -> Drawn<'a> {
        match screen {
            Screen::Start(screen) => Drawn::First(FirstScreen::Start(screen)),
            Screen::Setup(screen) if SetupParts::are_needed(screen) => {
                Drawn::Devices(DevicesScreen::Setup(screen))
            }
            Screen::Setup(screen) => Drawn::First(FirstScreen::Setup(screen)),
            Screen::Answer(screen) => Drawn::First(FirstScreen::Answer(screen)),
            Screen::Direct(screen) => Drawn::Late(LateScreen::Direct(screen)),
            Screen::Review(screen) => Drawn::Late(LateScreen::Review(screen)),
            Screen::HandOver(screen) => Drawn::Late(LateScreen::HandOver(screen)),
            Screen::Left(gone) => Drawn::First(FirstScreen::Left(*gone)),
            Screen::Reveal(screen) => Drawn::Late(LateScreen::Reveal(screen)),
            Screen::Comparison(screen) => Drawn::Late(LateScreen::Comparison(screen)),
            Screen::Conversation(screen) => Drawn::After(AfterScreen::Conversation(screen)),
            Screen::Agreements(screen) => Drawn::After(AfterScreen::Agreements(screen)),
            Screen::Pulse(screen) => Drawn::After(AfterScreen::Pulse(screen)),
            Screen::LookingBack(screen) => Drawn::After(AfterScreen::LookingBack(screen)),
            Screen::OverTime(screen) => Drawn::After(AfterScreen::OverTime(screen)),
            Screen::Finish(screen) => Drawn::After(AfterScreen::Finish(screen)),
            Screen::History(kept) => Drawn::After(AfterScreen::History(kept)),
            Screen::Cards(screen) => Drawn::After(AfterScreen::Cards(screen)),
            Screen::Paper(screen) => Drawn::After(AfterScreen::Paper(screen)),
            Screen::FromPaper(screen) => Drawn::After(AfterScreen::FromPaper(screen)),
            Screen::About => Drawn::After(AfterScreen::About),
            Screen::Alone(screen) => Drawn::After(AfterScreen::Alone(screen)),
            Screen::Invite(screen) => Drawn::Devices(DevicesScreen::Invite(screen)),
            Screen::Enter(screen) => Drawn::Devices(DevicesScreen::Enter(screen)),
            Screen::Invited(screen) => Drawn::Devices(DevicesScreen::Invited(screen)),
            Screen::Joining(screen) => Drawn::Devices(DevicesScreen::Joining(screen)),
            Screen::Adding(screen) => Drawn::Devices(DevicesScreen::Adding(screen)),
            Screen::Exchange(screen) => Drawn::Devices(DevicesScreen::Exchange(screen)),
            Screen::Ready(screen) => Drawn::Devices(DevicesScreen::Ready(screen)),
            Screen::ShareAgreements(screen) => {
                Drawn::Devices(DevicesScreen::ShareAgreements(screen))
            }
            Screen::TakeInAgreements(screen) => {
                Drawn::Devices(DevicesScreen::TakeInAgreements(screen))
            }
            Screen::TakeOverAgreements(screen) => {
                Drawn::Devices(DevicesScreen::TakeOverAgreements(screen))
            }
            Screen::Workshop => Drawn::Group,
        }
    }
}

impl Chunks {
    /// Whether the chunk of a part is loaded.
    pub fn has(self, part: Part) -> bool {
        match part {
            Part::First => true,
            Part::Late => self.late.is_some(),
            Part::After => self.after.is_some(),
            Part::Devices => self.devices.is_some(),
            Part::Group => self.group.is_some(),
        }
    }
}

/// What is not needed to answer the statements.
pub trait LateChunk {
    /// Its texts in a language, where they are loaded.
    fn texts(&self, language: Language) -> Option<&'static Texts<Late>>;
    /// The chunk has just been loaded.
    fn loaded(&self, app: &mut App);
    /// Carries out a message.
    fn act(&self, app: &mut App, ctx: &Context<App>, msg: LateMsg);
    /// Derives the key that a secret code asks for, and goes on.
    fn with_key(&self, app: &mut App, ctx: &Context<App>, purpose: CodeUse, code: Option<String>);
    /// Applies an event whose transition is not needed to answer, or has a later chunk do so.
    fn apply(&self, app: &mut App, ctx: &Context<App>, event: Event);
    /// Something has happened: what belongs to another screen goes.
    fn mind(&self, app: &mut App, ctx: &Context<App>);
    /// Draws one of its screens.
    fn draw(&self, draw: &LateDraw<'_>, screen: LateScreen<'_>) -> Html;
    /// Says what was given to the browser to save or print.
    fn offered(&self, draw: &LateDraw<'_>) -> Html;
    /// Says that a newer version waits.
    fn newer(&self, draw: &LateDraw<'_>) -> &'static str;
}

/// What comes after the comparison, and what was kept.
pub trait AfterChunk {
    /// Its texts in a language, where they are loaded.
    fn texts(&self, language: Language) -> Option<&'static Texts<AfterWords>>;
    /// The chunk has just been loaded.
    fn loaded(&self, app: &mut App, ctx: &Context<App>);
    /// Carries out a message.
    fn act(&self, app: &mut App, ctx: &Context<App>, msg: AfterMsg);
    /// Applies an event whose transition is not needed to compare, or has the chunk for two devices do so.
    fn apply(&self, app: &mut App, ctx: &Context<App>, event: Event);
    /// Carries out what happens to kept sessions.
    fn carry_out(&self, app: &mut App, ctx: &Context<App>, effect: KeptEffect) -> Option<Event>;
    /// Another tab has removed something from the storage.
    fn removed(&self, app: &mut App, ctx: &Context<App>);
    /// Draws one of its screens.
    fn draw(&self, draw: &AfterDraw<'_>, screen: AfterScreen<'_>) -> Html;
}

/// The texts that stand in files of two people.
#[derive(Clone, Copy)]
pub struct FileTexts<'a> {
    /// Those of the late chunk.
    pub late: &'a Late,
    /// Those of the chunk for what comes after the comparison.
    pub after: &'a AfterWords,
}

/// What reads and writes files of two people, and question sets.
pub trait FilesChunk {
    /// Reads an organisation's own question set.
    ///
    /// # Errors
    /// What is wrong in it, and where.
    fn questions(&self, text: &str) -> Result<QuestionFile, SetError>;
    /// Opens a file that was chosen. What needs a secret code waits in the app until it is there.
    fn open(&self, app: &mut App, ctx: &Context<App>, text: String, code: Option<&str>);
    /// Saves what two people opened as a file of this kind, which everybody can read.
    fn save(&self, app: &mut App, ctx: &Context<App>, texts: FileTexts<'_>, kind: SaveAs);
    /// Saves it as a file that opens with a secret code only.
    fn save_locked(&self, app: &mut App, ctx: &Context<App>, texts: FileTexts<'_>, code: &str);
}

/// What a device each needs, and a pair in a workshop.
pub trait DevicesChunk {
    /// Its texts in a language, where they are loaded.
    fn texts(&self, language: Language) -> Option<&'static Texts<DeviceWords>>;
    /// Carries out a message.
    fn act(&self, app: &mut App, ctx: &Context<App>, msg: DevicesMsg);
    /// Takes in what another device sent.
    fn incoming(&self, app: &mut App, ctx: &Context<App>, text: String);
    /// Begins on one's own device, with the words that two people agreed on or with a new key.
    fn begin(&self, app: &mut App, ctx: &Context<App>, words: Option<&str>);
    /// Applies an event whose transition only two devices need.
    fn apply(&self, app: &mut App, ctx: &Context<App>, event: Event);
    /// The screen has been drawn.
    fn rendered(&self, app: &mut App, ctx: &Context<App>);
    /// Draws one of its screens.
    fn draw(&self, draw: &DevicesDraw<'_>, screen: DevicesScreen<'_>) -> Html;
    /// Says why what came from another device was not taken.
    fn refusal(&self, draw: &DevicesDraw<'_>, why: &Refusal) -> String;
    /// Says that a link had been changed on its way.
    fn moved_link(&self, draw: &DevicesDraw<'_>) -> Html;
}

/// What only a facilitator needs.
pub trait GroupChunk {
    /// Its texts in a language, where they are loaded.
    fn texts(&self, language: Language) -> Option<&'static Texts<GroupWords>>;
    /// Something has happened: the group screen comes or goes.
    fn mind(&self, app: &mut App, ctx: &Context<App>);
    /// Carries out a message of the group screen.
    fn act(&self, app: &mut App, ctx: &Context<App>, msg: &GroupMsg);
    /// Another tab has removed something from the storage.
    fn removed(&self, app: &mut App);
    /// Nobody touches the screen any more.
    fn idle(&self, app: &mut App);
    /// A message of another device came in.
    fn take(&self, app: &mut App, ctx: &Context<App>, came: Came);
    /// Whether what was given to the browser belongs to what is on the screen.
    fn shows(&self, app: &App, what: What) -> bool;
    /// Draws the group screen.
    fn draw(&self, draw: &GroupDraw<'_>, open: &OpenGroup) -> Html;
}

/// How a message came to the group screen.
pub enum Came {
    /// Typed, pasted or from a file, and the field where it stands.
    Typed(String, Option<HtmlInputElement>),
    /// By a link that was opened.
    Linked(String),
    /// Before the camera.
    Seen(String),
}

/// What a set-up has besides where the two have a device each, or take part in a workshop.
#[derive(Default)]
pub struct SetupParts {
    /// What is different with two devices, and the way for who was invited.
    pub two_devices: Option<Html>,
    /// What the facilitator has settled.
    pub settled: Option<Html>,
    /// Whose device this is.
    pub me: Option<Html>,
    /// How the two devices come to the same key.
    pub how: Option<Html>,
}

impl SetupParts {
    /// Whether a set-up has nothing besides.
    pub fn are_needed(screen: &SetupScreen<'_>) -> bool {
        screen.pairing().is_some() || screen.workshop.is_some()
    }
}

#[cfg_attr(feature = "split", wasm_split(late))]
fn late() -> &'static dyn LateChunk {
    &super::late::Chunk
}

#[cfg_attr(feature = "split", wasm_split(after))]
fn after() -> &'static dyn AfterChunk {
    &super::after::Chunk
}

#[cfg_attr(feature = "split", wasm_split(files))]
fn files() -> &'static dyn FilesChunk {
    &super::files::Chunk
}

#[cfg_attr(feature = "split", wasm_split(devices))]
fn devices() -> &'static dyn DevicesChunk {
    &super::devices::Chunk
}

#[cfg_attr(feature = "split", wasm_split(group))]
fn group() -> &'static dyn GroupChunk {
    &super::group::Chunk
}

/// Loads what is not needed to answer. The script that fetches it tries until it is there.
pub async fn load_late() -> &'static dyn LateChunk {
    #[cfg(feature = "split")]
    return late().await;
    #[cfg(not(feature = "split"))]
    late()
}

/// Loads what comes after the comparison, in the same way.
pub async fn load_after() -> &'static dyn AfterChunk {
    #[cfg(feature = "split")]
    return after().await;
    #[cfg(not(feature = "split"))]
    after()
}

/// Loads what reads and writes JSON, in the same way.
pub async fn load_files() -> &'static dyn FilesChunk {
    #[cfg(feature = "split")]
    return files().await;
    #[cfg(not(feature = "split"))]
    files()
}

/// Loads what a device each needs, in the same way.
pub async fn load_devices() -> &'static dyn DevicesChunk {
    #[cfg(feature = "split")]
    return devices().await;
    #[cfg(not(feature = "split"))]
    devices()
}

/// Loads what only a facilitator needs, in the same way.
pub async fn load_group() -> &'static dyn GroupChunk {
    #[cfg(feature = "split")]
    return group().await;
    #[cfg(not(feature = "split"))]
    group()
}
