//! What a frozen group screen says, in sentences.

use super::{GroupWords, Late, Words};
use crate::measure::{
    Direct, DirectionShown, Distribution, HalfSteps, Person, QuestionSet, ThemeSays, ThemeShown,
};
use crate::setup::Setup;

/// The sentences of a frozen group screen, with the roles of its workshop.
#[derive(Clone, Copy)]
pub struct GroupSentences<'a> {
    /// The texts.
    pub words: &'static Words,
    /// The late texts.
    pub late: &'static Late,
    /// Those of the group screen.
    pub group: &'static GroupWords,
    /// The workshop's relation and roles.
    pub setup: &'a Setup,
    /// What is asked in it.
    pub set: &'a QuestionSet,
}

impl<'a> GroupSentences<'a> {
    /// A role as a label.
    pub fn role(&self, person: Person) -> String {
        self.words.role(self.setup, person).label
    }

    /// The one sentence of a theme.
    pub fn theme(&self, theme: &ThemeShown) -> String {
        let inside = |person| self.words.role(self.setup, person).inside;
        let both = |giver: Person| [giver, giver.other()].map(inside);
        let said = match theme.says {
            ThemeSays::TooFew => self.group.group_few,
            ThemeSays::Same => self.group.group_same,
            ThemeSays::BothLow => self.group.group_both_low,
            ThemeSays::BothHigh => self.group.group_both_high,
            ThemeSays::OneSided(giver) => return self.group.group_one_sided(&inside(giver)),
            ThemeSays::GivesMore(giver) => {
                let [giver, receiver] = both(giver);
                return self.group.group_gives_more(&giver, &receiver);
            }
            ThemeSays::ReceivesMore(giver) => {
                let [giver, receiver] = both(giver);
                return self.group.group_receives_more(&giver, &receiver);
            }
        };
        said.to_owned()
    }

    /// The difference in the middle of one direction.
    pub fn direction(&self, giver: Person, shown: &DirectionShown) -> String {
        let steps = match shown.median() {
            Some(median) => self.steps(median),
            None => return self.group.group_few.to_owned(),
        };
        let called = |person| self.words.role(self.setup, person);
        let (giver, receiver) = (called(giver).start, called(giver.other()).inside);
        self.group.group_median(&giver, &receiver, steps)
    }

    /// A difference in steps of the scale, whichever way.
    pub fn steps(&self, median: HalfSteps) -> &'static str {
        match median.number() {
            0 => self.group.group_none,
            1 => self.group.group_half,
            2 => self.group.group_step,
            3 => self.group.group_half_more,
            _ => self.group.group_steps,
        }
    }

    /// Who gives, or who receives, as a label.
    pub fn side(&self, giver: Person, gives: bool) -> String {
        self.late.side(self.words, self.setup, giver, gives)
    }

    /// The direct question.
    pub fn direct_question(&self) -> String {
        self.late.direct_question_of(self.set)
    }

    /// An answer to the direct question, as somebody of this role says it.
    pub fn direct(&self, person: Person, direct: Direct) -> String {
        let other = self.words.role(self.setup, person.other());
        self.late
            .direct_answer(self.words, self.set, direct, &other)
    }

    /// That most or nearly all of a role answered the direct question alike, where that is so.
    pub fn almost_direct(&self, person: Person, shown: &Distribution<Direct>) -> Option<String> {
        self.alike(&self.role(person), shown, |one| self.direct(person, one))
    }

    /// That most or nearly all of a role answered alike, where that is so.
    pub fn almost(&self, giver: Person, gives: bool, shown: &Distribution) -> Option<String> {
        let inside = |level| self.late.level_inside(level).to_owned();
        self.alike(&self.side(giver, gives), shown, inside)
    }

    fn alike<T: Copy>(
        &self,
        who: &str,
        shown: &Distribution<T>,
        called: impl Fn(T) -> String,
    ) -> Option<String> {
        match shown {
            Distribution::AlmostEveryone(answer) => {
                Some(self.group.group_almost(who, &called(*answer)))
            }
            Distribution::Most(answer) => Some(self.group.group_most(who, &called(*answer))),
            Distribution::Counts(_) => None,
        }
    }
}
