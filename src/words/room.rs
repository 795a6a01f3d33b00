//! What a frozen board says, in sentences.

use super::{Late, Words};
use crate::measure::{DirectionShown, Distribution, HalfSteps, Person, ThemeShown};
use crate::session::Setup;

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
        let medians = Person::BOTH
            .into_iter()
            .zip(&theme.directions)
            .filter_map(|(giver, shown)| Some((giver, shown.median()?)));
        // The first of equals.
        let widest = medians
            .rev()
            .max_by_key(|(_, median)| median.number().abs());
        let Some((giver, median)) = widest else {
            return self.late.room_few.to_owned();
        };
        let sentence = if !median.is_different() {
            self.late.room_same
        } else if median.number() > 0 {
            self.late.room_gives_more
        } else {
            self.late.room_receives_more
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
        self.late.room_median.with(&giver, &receiver, &steps)
    }

    /// A difference in steps of the scale, whichever way.
    fn steps(&self, median: HalfSteps) -> String {
        let halves = median.number().unsigned_abs();
        match halves {
            0 => self.late.room_none.to_owned(),
            1 => self.late.room_half.to_owned(),
            2 => self.late.room_step.to_owned(),
            _ => {
                let half = if halves.is_multiple_of(2) { "" } else { "½" };
                let steps = [&*(halves / 2).to_string(), half].concat();
                self.late.room_steps.with(&steps)
            }
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

    /// That nearly all of a role answered alike, where that is so.
    #[inline(never)]
    pub fn almost(&self, giver: Person, gives: bool, shown: &Distribution) -> Option<String> {
        let Distribution::AlmostEveryone(level) = shown else {
            return None;
        };
        let side = self.side(giver, gives);
        Some(
            self.late
                .room_almost
                .with(&side, self.words.level_inside(*level)),
        )
    }
}
