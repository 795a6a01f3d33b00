//! What these tests share.

pub use crate::common::{
    Chance, built_in, contribution, contribution_with, rounds, small_set, workshop as way_into,
};
pub use serde_json::{Value, json};
pub use std::collections::BTreeSet;
pub use tweeluik_core::agreement::MAX_AGREEMENT_CHARS;
pub use tweeluik_core::exchange::{
    Added, Invitation, MOST_STATEMENTS, PairKey, Unreadable, Workshop as WayIn, link,
};
pub use tweeluik_core::group::{
    Before, FillingScreen, Group, GroupEffect, GroupEvent, GroupScreen, MOST_AGREEMENTS, Step,
    StoredGroup, Taken, TallyStep, TallyingScreen, Told,
};
pub use tweeluik_core::keep::Record;
pub use tweeluik_core::language::Language;
pub use tweeluik_core::measure::{Direct, Form, Level, Person, QuestionSet, Shown};
pub use tweeluik_core::setup::Relation;

pub const ID: [u8; 8] = *b"the id!!";

pub fn fresh(set: QuestionSet) -> Group {
    Group::fresh(set, Relation::ParentProfessional, Language::Nl, Form::Short)
}

/// A group to which pairs may add.
pub fn filling(set: QuestionSet) -> Group {
    let mut workshop = fresh(set);
    workshop.apply(GroupEvent::Name(" Wijkteam Zuid ".to_owned()));
    let effects = workshop.apply(GroupEvent::Open(ID));
    assert_eq!(effects, [GroupEffect::Save, GroupEffect::Heading]);
    assert_eq!(workshop.apply(GroupEvent::Pairs(40)), [GroupEffect::Save]);
    workshop
}

/// Closes a group for good: what is kept on the device is the closed one.
pub fn freeze(workshop: &mut Group) {
    workshop.apply(GroupEvent::AskFreeze);
    assert_eq!(workshop.apply(GroupEvent::Freeze), [GroupEffect::Close]);
    assert_eq!(
        workshop.apply(GroupEvent::Closed(true)),
        [GroupEffect::Heading]
    );
}

pub fn way_in(workshop: &Group) -> WayIn {
    match workshop.screen() {
        GroupScreen::Filling(FillingScreen {
            join_code: way_in, ..
        }) => way_in,
        other => panic!("{other:?}"),
    }
}

pub fn received(workshop: &Group) -> u32 {
    match workshop.screen() {
        GroupScreen::Planning(_) => 0,
        GroupScreen::Filling(FillingScreen { received, .. })
        | GroupScreen::Frozen { received, .. } => received,
        other @ (GroupScreen::Tallying(_) | GroupScreen::Closing { .. }) => panic!("{other:?}"),
    }
}

pub fn said(workshop: &Group) -> Option<Taken> {
    match workshop.screen() {
        GroupScreen::Planning(_) | GroupScreen::Closing { .. } => None,
        GroupScreen::Filling(FillingScreen { said, .. })
        | GroupScreen::Tallying(TallyingScreen { said, .. })
        | GroupScreen::Frozen { said, .. } => said.cloned(),
    }
}

/// What a pair adds that chose one level everywhere.
pub fn added(set: &QuestionSet, way_in: &WayIn, pair: u8, number: u8) -> String {
    let (_, statements) = set.count(way_in.form);
    let all = contribution(set, way_in.form, &vec![[number; 4]; statements]);
    link(Added::of(&all, way_in, [pair; 8]).unwrap().bytes())
}

/// All that is kept of a group, as text with names: by the same derived traits as its bytes.
pub fn kept(workshop: &Group) -> Option<String> {
    let stored = workshop.stored()?;
    Some(serde_json::to_string(&stored).expect("a group can be written"))
}

/// Reads what [`kept`] wrote, or what a test has made of it.
pub fn read_again(text: &str, set: &QuestionSet) -> Option<Group> {
    let stored: StoredGroup<'_> = serde_json::from_str(text).ok()?;
    stored.check(set).ok()
}
