//! What a screen is told beside what the journey says: plain values.

use tweeluik_core::exchange::Strength;
use tweeluik_core::group::{FillingScreen, Group, GroupScreen};
use tweeluik_core::keep::{GroupPlace, Quarantined};
use tweeluik_core::session::Saved;
use tweeluik_core::words::DeviceWords;

/// Where the page stands, and what was last done with its messages.
#[derive(Default)]
pub struct Here {
    /// What links lead to: an address without a fragment. Empty where no link can lead here.
    pub address: String,
    /// The host that links lead to, where it is not that of this page.
    pub other_host: Option<String>,
    /// Whether the page was opened by a link whose message had come into the wrong part of the address.
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
    /// As what two people save, on the last screen.
    pub save_as: SaveAs,
    /// What was last offered to the browser to save or print, on this screen.
    pub offered: Option<Offered>,
    /// The camera.
    pub camera: CameraState,
}

/// As what two people save what they opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveAs {
    /// The readable file, which can be opened again.
    #[default]
    Readable,
    /// A table.
    Table,
    /// A picture, as SVG.
    Svg,
    /// A picture, as PNG.
    Png,
}

impl SaveAs {
    /// All of them, in the order of the screen.
    pub const ALL: [SaveAs; 4] = [SaveAs::Readable, SaveAs::Table, SaveAs::Svg, SaveAs::Png];

    /// Its name in the public surface, which is the value of the radio button.
    pub fn id(self) -> &'static str {
        match self {
            SaveAs::Readable => "readable",
            SaveAs::Table => "table",
            SaveAs::Svg => "svg",
            SaveAs::Png => "png",
        }
    }
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
    /// What one person answered alone, on paper.
    OwnPaper,
    /// What two people opened, as a file or a table.
    Answers,
    /// What two people opened, as a picture.
    AnswersPicture,
    /// A picture of that which the browser cannot make.
    NoAnswersPicture,
    /// What could not be read.
    Found,
    /// A message for the other device.
    Code,
    /// What a pair adds to a group.
    Added,
    /// The day on which two people look again, for a calendar.
    Calendar,
    /// A file for a calendar that the browser cannot make.
    NoCalendar,
    /// Cards to ask for something, on paper.
    Cards,
    /// Forms to fill in, on paper.
    PaperForms,
    /// A group, on paper.
    GroupPaper,
    /// A group as a table, or what its columns mean.
    Table,
    /// A group as a picture.
    Picture,
    /// A picture that the browser cannot make.
    NoPicture,
}

/// What the camera does.
#[derive(Default)]
pub enum CameraState {
    /// It is closed.
    #[default]
    Off,
    /// It is open, or opening.
    On {
        /// Whether a picture has come.
        started: bool,
        /// Whether its light is on, where it has one.
        torch: Option<bool>,
        /// Whether the last QR code was not one of ours.
        other_code: bool,
    },
    /// It could not be opened, for this reason.
    Failed(fn(&DeviceWords) -> &'static str),
}

/// What the storage held at the opening, and what the page has to tell of it.
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
    /// Whether a group seems to be kept.
    pub group: bool,
}

/// The group that is on the screen.
pub struct OpenGroup {
    /// The group.
    pub group: Group,
    /// Where it is kept.
    pub place: GroupPlace,
    /// Where it is.
    pub saved: Option<Saved>,
    /// Whether only the group code is shown, as large as it goes.
    pub is_large: bool,
    /// Whether something of an erased group may still be on this device.
    pub not_erased: bool,
    /// Whether another tab has erased the group, and if so, whether a pair was typing here.
    pub gone: Option<bool>,
    /// Whether a group was there that cannot be read.
    pub is_unreadable: bool,
    /// Whether something else than a number of pairs was typed.
    pub no_number: bool,
    /// What its camera has seen.
    pub camera: Seen,
}

/// What the camera has seen. It sees the same QR code many times, and somebody who holds a page with many of them
/// before it gives in no more than one in two seconds.
#[derive(Default)]
pub struct Seen {
    /// The text of the last one.
    pub last: String,
    /// Whether one is being taken in.
    pub is_busy: bool,
    /// When the last new pair was taken in, in milliseconds.
    pub taken: Option<f64>,
}

/// From one new pair to the next, in milliseconds.
const BETWEEN_PAIRS: f64 = 2_000.0;

impl Seen {
    /// Whether one that is seen now is to be taken in.
    pub fn takes(&self, text: &str, now: f64) -> bool {
        // A clock that was set back is no reason to wait.
        let is_free = |taken: f64| !(0.0..BETWEEN_PAIRS).contains(&(now - taken));
        !self.is_busy && self.last != text && self.taken.is_none_or(is_free)
    }
}

impl OpenGroup {
    /// How many pairs have added, as far as that is on the screen.
    pub fn received(&self) -> u32 {
        match self.group.screen() {
            GroupScreen::Filling(FillingScreen { received, .. })
            | GroupScreen::Frozen { received, .. } => received,
            GroupScreen::Planning(_) | GroupScreen::Tallying(_) | GroupScreen::Closing { .. } => 0,
        }
    }
}
