//! What a frozen board says, in sentences.

use super::{Late, Words};
use crate::measure::{DirectionShown, Distribution, HalfSteps, Person, ThemeSays, ThemeShown};
use crate::setup::Setup;

/// The sentences of a frozen board, with the roles of its workshop.
#[derive(Clone, Copy)]
pub struct RoomWords<'a> {
    /// The sentences.
    pub words: &'static Words,
    /// The late ones.
    pub late: &'static Late,
    /// The workshop's relation and roles.
    pub setup: &'a Setup,
}

impl RoomWords<'_> {
    /// A role as a label.
    pub fn role(&self, person: Person) -> String {
        self.words.role(self.setup, person).label
    }

    /// The one sentence of a theme: that of the direction in which the two roles differ more.
    #[inline(never)]
    pub fn theme(&self, theme: &ThemeShown) -> String {
        let (sentence, giver) = match theme.says {
            ThemeSays::TooFew => return self.late.room_few.to_owned(),
            ThemeSays::Same => (self.late.room_same, Person::First),
            ThemeSays::GivesMore(giver) => (self.late.room_gives_more, giver),
            ThemeSays::ReceivesMore(giver) => (self.late.room_receives_more, giver),
        };
        let inside = |person| self.words.role(self.setup, person).inside;
        sentence.with(&inside(giver), &inside(giver.other()))
    }

    /// The difference in the middle of one direction.
    #[inline(never)]
    pub fn direction(&self, giver: Person, shown: &DirectionShown) -> String {
        let steps = match shown.median() {
            Some(median) => self.steps(median),
            None => return self.late.room_few.to_owned(),
        };
        let called = |person| self.words.role(self.setup, person);
        let (giver, receiver) = (called(giver).start, called(giver.other()).inside);
        self.late.room_median.with(&giver, &receiver, steps)
    }

    /// A difference in steps of the scale, whichever way.
    pub fn steps(&self, median: HalfSteps) -> &'static str {
        match median.number() {
            0 => self.late.room_none,
            1 => self.late.room_half,
            2 => self.late.room_step,
            3 => self.late.room_half_more,
            _ => self.late.room_steps,
        }
    }

    /// Who gives, or who receives, as a label.
    pub fn side(&self, giver: Person, gives: bool) -> String {
        if gives {
            self.late.panel_gives.with(&self.role(giver))
        } else {
            self.late.panel_notices.with(&self.role(giver.other()))
        }
    }

    /// That most or nearly all of a role answered alike, where that is so.
    #[inline(never)]
    pub fn almost(&self, giver: Person, gives: bool, shown: &Distribution) -> Option<String> {
        let (sentence, level) = match shown {
            Distribution::AlmostEveryone(level) => (self.late.room_almost, level),
            Distribution::Most(level) => (self.late.room_most, level),
            Distribution::Counts(_) => return None,
        };
        let side = self.side(giver, gives);
        Some(sentence.with(&side, self.words.level_inside(*level)))
    }
}
