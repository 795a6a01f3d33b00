//! The group of a workshop, as the facilitator's device has it: many pairs, from its plan to what it
//! shows.
//!
//! Pure. A [`Group`] takes a [`GroupEvent`], moves, and gives back [`GroupEffect`]s. While pairs come in, its
//! [`GroupScreen`] has a number of pairs and nothing else: the counts are not reachable from outside. Closing
//! it is one step with saving: nothing is shown before [`GroupEvent::Closed`] says that what is kept on the
//! device is the closed group, or nothing. Frozen, it shows what [`crate::measure::Frozen`] lets it show, and
//! takes no more; there is no way back, only a new group that starts from nothing.

mod closed;
mod event;
mod filling;
mod plan;
mod stage;
mod stored;
mod tally;
mod view;

pub use closed::{Harvest, MOST_AGREEMENTS};
pub use event::{GroupEffect, GroupEvent, Taken};
pub use plan::{Plan, Step};
pub use stored::{GroupError, StoredGroup};
pub use tally::{Before, TallyStep, Told};
pub use view::{FillingScreen, GroupScreen, TallyingScreen};

use crate::language::Language;
use crate::measure::{Form, Person, QuestionSet};
use crate::setup::{Relation, Setup};
use filling::Around;
use stage::{Closing, Hands, Outcome, Showing, Stage};

/// A group, as the facilitator's device has it.
#[derive(Clone, Debug)]
pub struct Group {
    set: QuestionSet,
    plan: Plan,
    stage: Stage,
    /// What became of what came in last.
    said: Option<Taken>,
}

impl Group {
    /// A group that is being prepared.
    pub fn fresh(set: QuestionSet, relation: Relation, language: Language, form: Form) -> Group {
        Group {
            set,
            plan: Plan::new(Setup::new(relation, language, form)),
            stage: Stage::Planning,
            said: None,
        }
    }

    /// The questions that pairs are asked.
    pub fn set(&self) -> &QuestionSet {
        &self.set
    }

    /// Whether so many statements are asked that no pair could add its answers.
    pub fn is_too_long(&self) -> bool {
        self.plan.is_too_long(&self.set)
    }

    /// What may be shown now.
    pub fn screen(&self) -> GroupScreen<'_> {
        let (plan, said) = (&self.plan, self.said.as_ref());
        match &self.stage {
            Stage::Planning => GroupScreen::Planning(plan),
            Stage::Filling(filling) => match &filling.hands {
                Hands::Facilitator(asked) => GroupScreen::Filling(FillingScreen {
                    plan,
                    join_code: plan.join_code(&self.set, filling.id),
                    step: filling.step,
                    received: filling.counted.count.pairs(),
                    said,
                    expected: filling.counted.expected,
                    surplus: filling.counted.too_many(),
                    offered: asked.offered.is_some(),
                    asks: asked.freeze,
                }),
                Hands::Pairs(tally) => GroupScreen::Tallying(TallyingScreen {
                    plan,
                    step: tally.step,
                    number: (tally.step == TallyStep::Note).then_some(&*tally.number),
                    wrong: tally.wrong,
                    told: tally.told(),
                    direct: tally.direct,
                    missing: tally.missing,
                    said,
                }),
            },
            Stage::Closing(Closing { failed, .. }) => GroupScreen::Closing {
                plan,
                failed: *failed,
            },
            Stage::Showing(Showing { closed, alone }) => GroupScreen::Frozen {
                plan,
                received: closed.frozen.pairs(),
                shown: closed.frozen.shown(),
                alone: *alone,
                said,
                harvest: &closed.harvest,
            },
        }
    }

    /// Takes an event. One that does not belong to the present stage changes nothing.
    pub fn apply(&mut self, event: GroupEvent) -> Vec<GroupEffect> {
        let Group {
            set,
            plan,
            stage,
            said,
        } = self;
        let outcome = match event {
            GroupEvent::Erase => return self.erase(),
            GroupEvent::Take(text) => return self.take(&text),
            GroupEvent::Offer(text) => return self.offer(text),
            event => match stage {
                Stage::Planning => plan::apply(plan, event, set),
                Stage::Filling(filling) => {
                    filling::apply(filling, event, Around { plan, set, said })
                }
                Stage::Closing(closing) => closed::close(closing, event),
                Stage::Showing(showing) => closed::look(showing, said, event),
            },
        };
        match outcome {
            Outcome::Ignored => Vec::new(),
            Outcome::Stays(effects) => effects,
            Outcome::To(to, effects) => {
                self.stage = to;
                effects
            }
        }
    }

    fn take(&mut self, text: &str) -> Vec<GroupEffect> {
        let Group {
            set, plan, said, ..
        } = self;
        match &mut self.stage {
            Stage::Filling(filling) => filling::take(filling, text, Around { plan, set, said }),
            Stage::Planning | Stage::Closing(_) | Stage::Showing(_) => {
                self.said = Some(too_late(text));
                Vec::new()
            }
        }
    }

    fn offer(&mut self, text: String) -> Vec<GroupEffect> {
        let Group {
            set, plan, said, ..
        } = self;
        match &mut self.stage {
            Stage::Filling(filling) => filling::offer(filling, text, Around { plan, set, said }),
            Stage::Planning | Stage::Closing(_) | Stage::Showing(_) => {
                self.said = Some(too_late(&text));
            }
        }
        vec![GroupEffect::Asked]
    }

    /// The group's id, which tells it from others; `None` while it is prepared.
    pub fn id(&self) -> Option<[u8; 8]> {
        match &self.stage {
            Stage::Planning => None,
            Stage::Filling(filling) => Some(filling.id),
            Stage::Closing(Closing { closed, .. }) | Stage::Showing(Showing { closed, .. }) => {
                Some(closed.id)
            }
        }
    }

    /// Whether it takes no more.
    pub fn is_closed(&self) -> bool {
        matches!(self.stage, Stage::Closing(_) | Stage::Showing(_))
    }

    fn is_typing(&self) -> bool {
        match &self.stage {
            Stage::Filling(filling) => filling.is_typing(),
            Stage::Planning | Stage::Closing(_) | Stage::Showing(_) => false,
        }
    }

    /// Goes on from what is kept on the device: another tab has written it. What a pair is typing here
    /// stays where it still can be added.
    pub fn adopt(&mut self, mut stored: Group) {
        let is_typing = self.is_typing();
        match (&mut self.stage, &mut stored.stage) {
            (Stage::Filling(here), Stage::Filling(there)) if here.id == there.id => {
                match (&mut here.hands, &mut there.hands) {
                    (hands @ Hands::Pairs(_), there) if is_typing => std::mem::swap(hands, there),
                    (Hands::Facilitator(here), Hands::Facilitator(there)) => {
                        there.freeze = here.freeze;
                    }
                    _ => {}
                }
                stored.said = self.said.take();
            }
            (Stage::Showing(here), Stage::Showing(there)) if here.closed.id == there.closed.id => {
                there.alone = here.alone;
            }
            _ if is_typing => stored.said = Some(Taken::TypingGone),
            _ => {}
        }
        *self = stored;
    }

    /// Another tab has erased the group: nothing of it is left here either. Says whether a pair was typing.
    pub fn discard(&mut self) -> bool {
        let was_typing = self.is_typing();
        self.erase();
        was_typing
    }

    fn erase(&mut self) -> Vec<GroupEffect> {
        let setup = self.plan.setup();
        let (relation, language) = (setup.relation(), setup.language(Person::First));
        *self = Group::fresh(self.set.clone(), relation, language, setup.form());
        vec![GroupEffect::Erase, GroupEffect::Heading]
    }
}

/// Why a text is not counted by a group that takes nothing.
fn too_late(text: &str) -> Taken {
    filling::contribution(text).map_or_else(|why| why, |_| Taken::Frozen)
}
