//! What can happen: everything that a screen sends and the app acts on.

#[cfg(feature = "split")]
use super::lazy::Part;
use super::lazy::{AfterChunk, DevicesChunk, FilesChunk, GroupChunk, LateChunk};
use crate::browser::{CameraSays, Turn};
use std::rc::Rc;
use tweeluik_core::group::GroupEvent;
#[cfg(feature = "split")]
use tweeluik_core::language::Language;
use tweeluik_core::measure::Person;
use tweeluik_core::session::Event;
use web_sys::HtmlInputElement;

/// What can happen to the widget.
#[derive(Clone)]
pub enum Msg {
    /// Something that the journey knows.
    Event(Event),
    /// *Lock* or *yes* was pressed, with the secret code where there is a field for one: show that it takes a
    /// moment, then go on.
    WithCode(CodeUse, Option<String>),
    /// The moment is there: the key can be derived.
    Ready(CodeUse, Option<String>),
    /// The page does not show what the app has drawn: draw the screen anew.
    DrawAnew,
    /// Something of the page around the screens.
    Page(PageMsg),
    /// Something that only the late chunk knows.
    Late(LateMsg),
    /// Something that only the chunk for two devices knows.
    Devices(DevicesMsg),
    /// Something on the group screen.
    Group(Rc<GroupMsg>),
}

/// What happens around the screens.
#[derive(Clone)]
pub enum PageMsg {
    /// Another tab has removed something from the storage.
    Removed,
    /// What it wrote since can be seen here too: what is there all the same can go.
    Heed,
    /// Whether this tab is the one that writes.
    Claimed(bool),
    /// Look whether somebody is still there.
    Look,
    /// The screen is there: now the page's title.
    Title,
    /// Load the late chunk.
    Load,
    /// The late chunk is loaded.
    Loaded(&'static dyn LateChunk),
    /// The chunk for what comes after the comparison is loaded.
    AfterLoaded(&'static dyn AfterChunk),
    /// The chunk that reads and writes JSON is loaded.
    FilesLoaded(&'static dyn FilesChunk),
    /// The chunk for two devices is loaded.
    DevicesLoaded(&'static dyn DevicesChunk),
    /// The chunk of the group screen is loaded.
    GroupLoaded(&'static dyn GroupChunk),
    /// The texts of a part are loaded.
    #[cfg(feature = "split")]
    TextsLoaded(Language, Part),
    /// Loading takes long.
    LoadIsSlow,
    /// A newer version waits until the page is closed.
    Newer,
    /// The page was opened by a link whose message had come into the wrong part of the address.
    Moved,
}

/// What only the late chunk knows.
#[derive(Clone)]
pub enum LateMsg {
    /// Copy a field.
    Copy(&'static str, HtmlInputElement),
    /// A file was chosen in a field, with what two people opened.
    ReadFile(HtmlInputElement),
    /// Its text.
    File(String),
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
    /// Print.
    Print,
}

/// What only the chunk for two devices knows.
#[derive(Clone)]
pub enum DevicesMsg {
    /// The words that two people agree on are being typed.
    Words(String),
    /// Draw other words.
    DrawWords,
    /// Send a link by what the device offers.
    Share(String),
    /// Save one's own answers for the other device as a file.
    SaveCode,
    /// Take in what was pasted or typed in a field.
    TakeIn(HtmlInputElement),
    /// A file was chosen in a field, with a message in it.
    ReadFile(HtmlInputElement),
    /// Its text.
    Taken(String),
    /// Open or close the camera.
    Camera(bool),
    /// The camera says something.
    Seen(CameraSays),
    /// Switch the camera's light.
    Torch(bool),
    /// Somebody agrees to add to a group; chance is added here.
    AgreeToAdd(Person),
}

impl From<Event> for Msg {
    fn from(event: Event) -> Msg {
        Msg::Event(event)
    }
}

impl From<PageMsg> for Msg {
    fn from(msg: PageMsg) -> Msg {
        Msg::Page(msg)
    }
}

impl From<LateMsg> for Msg {
    fn from(msg: LateMsg) -> Msg {
        Msg::Late(msg)
    }
}

impl From<DevicesMsg> for Msg {
    fn from(msg: DevicesMsg) -> Msg {
        Msg::Devices(msg)
    }
}

impl From<GroupMsg> for Msg {
    fn from(msg: GroupMsg) -> Msg {
        Msg::Group(Rc::new(msg))
    }
}

impl From<GroupEvent> for Msg {
    fn from(event: GroupEvent) -> Msg {
        GroupMsg::Do(event).into()
    }
}

/// What a secret code is for.
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

/// What can happen on the group screen.
#[derive(Clone)]
pub enum GroupMsg {
    /// Something that the group knows.
    Do(GroupEvent),
    /// Open the group; its id is drawn here.
    Open,
    /// Say how many pairs are expected, as it was typed.
    Pairs(String),
    /// Hand the device to pairs; the number that leads back is drawn here.
    Tally,
    /// Count what a pair has typed; its id is drawn here.
    TallyAdd,
    /// Back to the group, with the number that was typed.
    TallyStop(String),
    /// Add the agreement that was typed in a field.
    Agree(HtmlInputElement),
    /// This tab alone may change what is kept.
    Turn(Task, Rc<Turn>),
    /// Whether the closed group has arrived in the copy too.
    Closed(bool),
    /// Show only the group code, as large as it goes, or everything again.
    Large(bool),
    /// Save what the group shows.
    Save(Take),
    /// The picture that was asked for is made, or cannot be made here.
    Drawn(Option<String>),
}

/// What is done while no other tab may change what is kept.
#[derive(Clone)]
pub enum Task {
    /// Bring the group to the screen.
    Open,
    /// Something that the group knows.
    Do(GroupEvent),
    /// What was pasted, typed or came as a file: the field is emptied when it is counted.
    TakeIn(String, Option<HtmlInputElement>),
    /// What the camera saw.
    Seen(String),
    /// An agreement: its field is emptied when it was added.
    Agree(String, HtmlInputElement),
}

/// What can be taken along.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Take {
    /// The table.
    Table,
    /// What its columns mean.
    Columns,
    /// The picture, as SVG.
    Svg,
    /// The picture, as PNG.
    Png,
}
