//! What can happen to a group, and what is to be carried out.

use super::plan::Step;
use crate::exchange::Unreadable;
use crate::language::Language;
use crate::measure::{Direct, Form, Level, Person};
use crate::setup::Relation;

/// What became of what was scanned, pasted or put in as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// A pair has been added.
    Received,
    /// This pair had been added before: nothing was counted twice.
    Double,
    /// It could not be read.
    Unreadable(Unreadable),
    /// It is no contribution, but something else of ours.
    SomethingElse,
    /// It answers other questions.
    OtherSet,
    /// It belongs to another workshop, or to another form.
    OtherWorkshop,
    /// It was changed on the way.
    Damaged,
    /// As many pairs have added as can be counted.
    Full,
    /// As many pairs as there are in the room have added.
    MoreThanPairs,
    /// It is not known yet how many pairs are in the room.
    NotYet,
    /// A pair types its answers on this device.
    Busy,
    /// What a pair was typing is gone, since another tab has closed or erased the group.
    TypingGone,
    /// The group takes no more, or none yet.
    Frozen,
}

/// What can happen to a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupEvent {
    /// The workshop's name is being typed.
    Name(String),
    /// The relation was chosen.
    Relation(Relation),
    /// A role is being typed.
    Role(Person, String),
    /// The language in which pairs begin was chosen.
    Language(Language),
    /// The form was chosen.
    Form(Form),
    /// Pairs may come in. The bytes are random, and tell this workshop from others.
    Open([u8; 8]),
    /// Another part of the hour has begun.
    Step(Step),
    /// So many pairs are in the room.
    Pairs(u32),
    /// A text came in: scanned, pasted or from a file.
    Take(String),
    /// A link was opened: before it adds, it is asked.
    Offer(String),
    /// Add what the link brought.
    TakeOffered,
    /// Rather not.
    DropOffered,
    /// *Freeze* was pressed: it is asked once more, since nothing undoes it.
    AskFreeze,
    /// Rather not.
    NotYet,
    /// Freeze; or try again to keep the closed group.
    Freeze,
    /// Whether what is kept on this device is the closed group now, or nothing.
    Closed(bool),
    /// Show one theme alone, by its place in what is shown; or all of them.
    Alone(Option<usize>),
    /// Pairs are about to type their answers here. Of the random bytes a number is made that leads back.
    Tally([u8; 8]),
    /// On to the next statement, or to the first.
    TallyNext,
    /// One statement back.
    TallyBack,
    /// One of the four answers to the statement, by its place; `None` is not on the scale.
    Told(usize, Option<Level>),
    /// What one of the two answered to the direct question.
    ToldDirect(Person, Direct),
    /// Count what was typed. The bytes are random, as those of a pair that is scanned.
    TallyAdd([u8; 8]),
    /// A pair stops: what it typed and did not add goes, and the next pair can begin.
    TallyQuit,
    /// A pair has left the device: what it typed is discarded, and the screen tells.
    TallyAway,
    /// The facilitator takes the device back, with the number.
    TallyStop(String),
    /// Some pair says that it talked about a theme of the form; or takes that back.
    Talked(usize, bool),
    /// An agreement that a pair wants to share.
    Agreed(String),
    /// It does not want to any more.
    Unagreed(usize),
    /// Start again from nothing, with the same plan.
    Again,
    /// Erase the group.
    Erase,
}

/// What is to be carried out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupEffect {
    /// Write the group to this device.
    Save,
    /// Write the closed group to this device in the place of the open one, and answer with
    /// [`GroupEvent::Closed`] when that is done for good.
    Close,
    /// Remove it from this device.
    Erase,
    /// The screen is another one: move the focus to its heading.
    Heading,
    /// Something is asked in place: move the focus there.
    Asked,
}
