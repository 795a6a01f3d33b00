//! What can happen, and what the edge tells of what became of it.

use super::after::{Came, Felt, PulseQuestion};
use super::record::{Kept, KeptList, Session};
use super::seal::{CodeProblem, Entropy};
use crate::language::Language;
use crate::measure::{Blank, Direct, Direction, Form, Person, Question, Response};
use crate::setup::Relation;

/// Why a file was not opened. Nothing has changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// Longer than any file of ours.
    TooLarge,
    /// It is something else.
    NotOurs,
    /// A newer version made it.
    Newer,
    /// It was cut or changed.
    Damaged,
    /// It answers other questions, or another version of them.
    OtherQuestions,
    /// It is locked, and waits for its secret code.
    NeedsCode,
    /// It is locked, and this secret code does not open it.
    Code(CodeProblem),
}

/// What is said of an answer after it was given: where it is, or why it is nowhere safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Written to this device and read back.
    OnDevice,
    /// Only in this page, for this reason.
    InPage(Unsaved),
}

/// Why an answer is only in this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsaved {
    /// The browser gives this page no storage.
    NoStorage,
    /// The storage is full.
    Full,
    /// Writing failed, or what was read back was something else.
    Failed,
    /// The storage holds data of a newer version, which is left alone.
    NewerData,
    /// The same session went on in another tab.
    OtherTab,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// Start: two people on one device. One's own side: on as the first of two on this device.
    Pair,
    /// Start: two people on a device each.
    Devices,
    /// Start: one person alone.
    Solo,
    /// Start: lead a workshop.
    Workshop,
    /// Start: go on with the unfinished session.
    Continue,
    /// Start: show what was kept.
    History,
    /// Start: choose cards to ask the other for something. At a card: back to the list.
    Cards,
    /// Cards: the card of the theme with this id is chosen, or is not.
    PickCard(String, bool),
    /// Cards: show those that are chosen.
    ShowCards,
    /// History: show more of what is kept.
    MoreKept,
    /// Start: forms to fill in on paper.
    Paper,
    /// Forms on paper: print that of this person only, or both.
    PrintOnly(Option<Person>),
    /// History: open a kept session.
    OpenKept(u64),
    /// History: erase a kept session.
    EraseKept(u64),
    /// History: what was read from a file, with its day as `YYYY-MM-DD`, or why nothing was.
    FromFile(Result<Box<(Session, String)>, FileProblem>),
    /// History: erase everything that the product keeps on this device.
    EraseEverything,
    /// Set-up and forms on paper: the relation.
    Relation(Relation),
    /// Set-up and forms on paper: a role in own words.
    Role(Person, String),
    /// Set-up and forms on paper: what to call somebody.
    Name(Person, String),
    /// Set-up and forms on paper: the language in which somebody answers.
    PersonLanguage(Person, Language),
    /// Set-up and forms on paper: how much is asked.
    Form(Form),
    /// Set-up: whether to keep the answers afterwards.
    KeepAfterwards(bool),
    /// Set-up on two devices: whose device this is. Set-up of one person: which of the two that is.
    Me(Person),
    /// Set-up on two devices: agree on words, rather than invite.
    ByWords(bool),
    /// From the edge: what counts besides agreed words, the day, as `YYYY-MM-DD`, and both names in a normal
    /// form of Unicode (NFKD).
    WordsContext(String, [String; 2]),
    /// Set-up: begin.
    Begin,
    /// Set-up on two devices: begin, with the words that were agreed on, or with a new key, which
    /// needs entropy. One's own side: invite the other, with a new key.
    BeginPairing(Option<String>, Option<Entropy>),
    /// From another device, by link, QR code, text or file.
    Incoming(String),
    /// Set-up on two devices, or before a workshop: somebody has got a message already. Agreements: they are on the
    /// other device.
    EnterCode,
    /// The invitation on the screen is accepted.
    Join,
    /// One's own envelope, or the invitation, is to be shown once more.
    ShowCodes,
    /// Answering: a response to a statement.
    Answer(String, Direction, Response),
    /// Answering: the direct question.
    Direct(Direct),
    /// Answering: on to typing in what stands on paper.
    FromPaper,
    /// Typing in from paper: what was typed for one of its numbers. Nothing takes the answer away.
    Digit(Blank, String),
    /// Answering: on to the next screen.
    Next,
    /// One screen back, wherever that is offered.
    Back,
    /// Review: change the answer to a question.
    Change(Question),
    /// Review: change the answer to the direct question.
    ChangeDirect,
    /// Review, typing in from paper: the theme with this id is one to talk about, or is not.
    Mark(String, bool),
    /// Review: lock, with a secret code or without. A secret code needs entropy, and so does a
    /// session on two devices.
    Lock(Option<String>, Option<Entropy>),
    /// Review of one person alone: look at what one's own answers say. Nothing is locked.
    LookAlone,
    /// Hand-over: the next person is here.
    TakeOver,
    /// Reveal: somebody's yes to opening, with the secret code where there is one. Finish: their yes to
    /// saving, printing and keeping.
    Agree(Person, Option<String>),
    /// Reveal: not now.
    NotNow,
    /// Reveal: somebody takes their answers back.
    TakeBack(Person),
    /// In a workshop, after opening: look at what would be added to the group.
    Add,
    /// Somebody agrees to add it. The pair gets an id, which needs entropy.
    AgreeToAdd(Person, Option<Entropy>),
    /// Comparison: talk about it.
    Talk,
    /// Talk: another question about the theme.
    AnotherQuestion,
    /// Talk: the other one's turn to tell.
    Swap,
    /// Talk: on to the next theme, or to the end after the last.
    NextTheme,
    /// Talk: the theme with this id.
    TalkAbout(String),
    /// Talk: on to what the two agree on.
    Agreements,
    /// Agreements: what is typed in a line, from 0.
    Agreement(usize, String),
    /// Agreements: whether everything is clear.
    Clear(bool),
    /// Agreements: when the two will look again, as it was typed, and today; both as `YYYY-MM-DD`.
    LookAgain(String, String),
    /// After the talk: how somebody found it.
    Felt(PulseQuestion, Felt),
    /// Finish on two devices: what the two agreed on is to be carried over to the other device.
    ShareAgreements,
    /// On two devices: the agreements of the other device take the place of those here.
    TakeAgreements,
    /// Looking back: what came of an agreement, by its line.
    Came(usize, Came),
    /// Looking back: the answers of both.
    Answers,
    /// Looking back: both answer again.
    Again,
    /// Comparison: then and now.
    ThenAndNow,
    /// Comparison, talk: on to the end.
    Finish,
    /// Finish: keep on this device, which both must have agreed to; the date is today's, as
    /// `YYYY-MM-DD`.
    Keep(String),
    /// Finish: somebody wants to save or print, and not both have agreed.
    NotAgreed,
    /// Finish: no file could be locked with the secret code.
    NotLocked(CodeProblem),
    /// Erase the session.
    Erase,
    /// Close without a trace, anywhere.
    Leave,
    /// Show or hide the page about the product.
    About(bool),
    /// The language of the shared screens.
    Language(Language),
    /// From the edge: what became of the last save.
    Stored(Saved),
    /// From the edge: the session was written beside the others that are kept, or why not.
    KeptNow(Result<(), Unsaved>),
    /// From the edge: something could not be removed from this device.
    NotErased,
    /// From the edge: all sessions that are kept on this device.
    KeptList(KeptList),
    /// From the edge: one of them as it is by now.
    KeptChanged(Box<Kept>),
    /// From the edge: another tab has finished or erased the session.
    Gone,
    /// From the edge: the session goes on in another tab.
    GoesOnElsewhere,
    /// From the edge: nobody has touched the page for as long as [`super::Journey::idle_timeout`].
    Idle,
    /// From the edge: the session as it is on the device by now, since another tab had it.
    Found(Option<Box<Session>>),
}
