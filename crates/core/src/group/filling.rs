//! While pairs come in: what is counted, and what a pair types on the facilitator's device.

use super::closed::Harvest;
use super::event::{GroupEffect, GroupEvent, Taken};
use super::plan::{Plan, Step};
use super::stage::{Asked, Closed, Closing, Counted, Filling, Hands, Outcome};
use super::tally::{Before, Tally, TallyStep, digits};
use crate::exchange::{Added, Message, NotAdded, read};
use crate::measure::{Contribution, FEWEST_FOR_MEDIANS, MOST_PAIRS, NotCounted, QuestionSet};

/// As many codes of pairs that are too many as a group remembers.
pub(super) const MOST_SURPLUS: usize = 1_000;

/// What is there whatever the stage.
pub(super) struct Around<'a> {
    pub plan: &'a Plan,
    pub set: &'a QuestionSet,
    pub said: &'a mut Option<Taken>,
}

/// What an event did while somebody has the device.
enum Turned {
    /// The same has it.
    Same(Outcome),
    /// Somebody else has it now.
    Over(Hands),
}

/// While pairs come in.
pub(super) fn apply(filling: &mut Filling, event: GroupEvent, around: Around<'_>) -> Outcome {
    let Filling {
        id,
        step,
        counted,
        hands,
    } = filling;
    let turned = match hands {
        Hands::Facilitator(asked) => lead((*id, step, counted), asked, event, around),
        Hands::Pairs(tally) => type_in(counted, tally, event, around),
    };
    match turned {
        Turned::Same(outcome) => outcome,
        Turned::Over(to) => {
            *hands = to;
            Outcome::stays([GroupEffect::Save, GroupEffect::Heading])
        }
    }
}

/// The facilitator has the device.
fn lead(
    (id, step, counted): ([u8; 8], &mut Step, &mut Counted),
    asked: &mut Asked,
    event: GroupEvent,
    around: Around<'_>,
) -> Turned {
    Turned::Same(match event {
        // With fewer pairs a pair that types could see on the screen what is known of the others.
        GroupEvent::Tally(random) if counted.count.pairs() >= FEWEST_FOR_MEDIANS => {
            let (_, statements) = around.set.count(counted.count.form());
            *around.said = None;
            let tally = Tally::begin(digits(random), statements, TallyStep::Note);
            return Turned::Over(Hands::Pairs(tally));
        }
        GroupEvent::Pairs(pairs) if (1..=MOST_PAIRS).contains(&pairs) => {
            counted.expected = Some(pairs);
            *around.said = None;
            Outcome::stays([GroupEffect::Save])
        }
        GroupEvent::Step(to) => {
            *step = to;
            Outcome::stays([GroupEffect::Save])
        }
        GroupEvent::TakeOffered => match asked.offered.take() {
            Some(text) => {
                let mut effects = take_in(id, counted, &text, around);
                effects.push(GroupEffect::Heading);
                Outcome::Stays(effects)
            }
            None => Outcome::Ignored,
        },
        GroupEvent::DropOffered => {
            asked.offered = None;
            Outcome::stays([GroupEffect::Heading])
        }
        GroupEvent::AskFreeze => {
            asked.freeze = true;
            Outcome::stays([GroupEffect::Asked])
        }
        GroupEvent::NotYet => {
            asked.freeze = false;
            Outcome::stays([GroupEffect::Heading])
        }
        GroupEvent::Freeze if asked.freeze => {
            let (themes, _) = around.set.count(counted.count.form());
            // With the stage go the counts, and the ids of the pairs.
            let closed = Closed {
                id,
                frozen: counted.count.clone().freeze(around.set),
                harvest: Harvest::empty(themes),
            };
            *around.said = None;
            Outcome::to(
                Closing {
                    closed,
                    failed: false,
                },
                [GroupEffect::Close],
            )
        }
        _ => Outcome::Ignored,
    })
}

/// Pairs type on the facilitator's device.
fn type_in(
    counted: &mut Counted,
    tally: &mut Tally,
    event: GroupEvent,
    around: Around<'_>,
) -> Turned {
    let said = around.said;
    let last = tally.rows.len().saturating_sub(1);
    let heading = Outcome::stays([GroupEffect::Heading]);
    Turned::Same(match (event, tally.step) {
        (GroupEvent::TallyStop(number), TallyStep::Note | TallyStep::HandOver(_)) => {
            if number.trim() != tally.number && tally.step != TallyStep::Note {
                tally.wrong = true;
                return Turned::Same(Outcome::stays([GroupEffect::Asked]));
            }
            *said = None;
            return Turned::Over(Hands::Facilitator(Asked::default()));
        }
        (GroupEvent::TallyNext, TallyStep::Note) => {
            tally.step = TallyStep::HandOver(Before::Nothing);
            heading
        }
        // A pair that was away once is not told again.
        (GroupEvent::TallyAway, _) if tally.is_typing() => {
            *said = None;
            tally.hand_over(Before::Gone);
            heading
        }
        (GroupEvent::TallyQuit, _) if tally.is_typing() => {
            *said = None;
            tally.hand_over(Before::Nothing);
            heading
        }
        (GroupEvent::TallyNext, TallyStep::HandOver(_)) => {
            *said = None;
            tally.wrong = false;
            tally.step = TallyStep::Statement(0);
            heading
        }
        (GroupEvent::Told(which, level), TallyStep::Statement(number)) => {
            let row = tally.rows.get_mut(number);
            match row.and_then(|row| row.get_mut(which)) {
                Some(told) => {
                    *told = Some(level);
                    tally.missing = false;
                    Outcome::stays([])
                }
                None => Outcome::Ignored,
            }
        }
        (GroupEvent::TallyNext, TallyStep::Statement(number)) => {
            let row = tally.rows.get(number);
            tally.missing = row.is_some_and(|row| row.contains(&None));
            if tally.missing {
                Outcome::stays([GroupEffect::Asked])
            } else {
                tally.step = if number < last {
                    TallyStep::Statement(number + 1)
                } else {
                    TallyStep::Direct
                };
                heading
            }
        }
        (GroupEvent::TallyBack, TallyStep::Statement(number)) => {
            tally.missing = false;
            match number.checked_sub(1) {
                Some(before) => tally.step = TallyStep::Statement(before),
                // The pair that gets the device next begins with nothing.
                None => tally.hand_over(Before::Nothing),
            }
            heading
        }
        (GroupEvent::ToldDirect(person, direct), TallyStep::Direct) => {
            *person.of(tally.direct.each_mut()) = Some(direct);
            tally.missing = false;
            Outcome::stays([])
        }
        (GroupEvent::TallyNext, TallyStep::Direct) => {
            tally.missing = tally.direct.contains(&None);
            if tally.missing {
                Outcome::stays([GroupEffect::Asked])
            } else {
                tally.step = TallyStep::Sure;
                heading
            }
        }
        (GroupEvent::TallyBack, TallyStep::Direct) => {
            tally.missing = false;
            tally.step = TallyStep::Statement(last);
            heading
        }
        (GroupEvent::TallyBack, TallyStep::Sure) => {
            tally.step = TallyStep::Direct;
            heading
        }
        (GroupEvent::TallyAdd(pair), TallyStep::Sure) => {
            let form = counted.count.form();
            match tally.contribution(around.set, form) {
                Some(contribution) => {
                    let taken = count(counted, around.set, pair, &contribution);
                    let is_counted = taken == Taken::Received;
                    *said = Some(taken);
                    if is_counted {
                        tally.hand_over(Before::Added);
                        Outcome::stays([GroupEffect::Save, GroupEffect::Heading])
                    } else {
                        Outcome::stays([GroupEffect::Save, GroupEffect::Asked])
                    }
                }
                None => Outcome::Ignored,
            }
        }
        _ => Outcome::Ignored,
    })
}

/// What a text brings, if it is a contribution at all; or why it cannot be counted, from the camera, a link, a file or the keyboard.
pub(super) fn contribution(text: &str) -> Result<Added, Taken> {
    match read(text) {
        Ok(Message::Added(added)) => Ok(added),
        Ok(
            Message::Invitation(_)
            | Message::Answers(_)
            | Message::Workshop(_)
            | Message::Agreements(_),
        ) => Err(Taken::SomethingElse),
        Err(why) => Err(Taken::Unreadable(why)),
    }
}

/// What a text brings to this group.
fn brought(id: [u8; 8], text: &str, around: &Around<'_>) -> Result<([u8; 8], Contribution), Taken> {
    let join_code = around.plan.join_code(around.set, id);
    contribution(text)?
        .open(&join_code, around.set)
        .map_err(|why| match why {
            NotAdded::OtherSet => Taken::OtherSet,
            NotAdded::OtherWorkshop => Taken::OtherWorkshop,
            NotAdded::Damaged => Taken::Damaged,
        })
}

/// Whatever comes in while a pair types waits, if it is a contribution.
fn busy(text: &str) -> Taken {
    contribution(text).map_or_else(|why| why, |_| Taken::Busy)
}

/// A text came in.
pub(super) fn take(filling: &mut Filling, text: &str, around: Around<'_>) -> Vec<GroupEffect> {
    match filling.hands {
        Hands::Facilitator(_) => take_in(filling.id, &mut filling.counted, text, around),
        Hands::Pairs(_) => {
            *around.said = Some(busy(text));
            Vec::new()
        }
    }
}

fn take_in(id: [u8; 8], counted: &mut Counted, text: &str, around: Around<'_>) -> Vec<GroupEffect> {
    let taken = match brought(id, text, &around) {
        Ok((pair, contribution)) => count(counted, around.set, pair, &contribution),
        Err(why) => why,
    };
    let is_kept = matches!(taken, Taken::Received | Taken::MoreThanPairs);
    *around.said = Some(taken);
    if is_kept {
        vec![GroupEffect::Save]
    } else {
        Vec::new()
    }
}

/// A link was opened. What would be added is asked about; of all else it is said why not.
pub(super) fn offer(filling: &mut Filling, text: String, around: Around<'_>) {
    *around.said = match &mut filling.hands {
        Hands::Facilitator(asked) => match brought(filling.id, &text, &around) {
            Ok((pair, _)) if filling.counted.seen.contains(&pair) => {
                asked.offered = None;
                Some(Taken::Double)
            }
            Ok(_) => {
                asked.offered = Some(text);
                None
            }
            Err(why) => Some(why),
        },
        Hands::Pairs(_) => Some(busy(&text)),
    };
}

/// Counts what a pair adds, once, and no more pairs than there are.
fn count(
    counted: &mut Counted,
    set: &QuestionSet,
    pair: [u8; 8],
    contribution: &Contribution,
) -> Taken {
    if counted.seen.contains(&pair) {
        return Taken::Double;
    }
    let Some(expected) = counted.expected else {
        return Taken::NotYet;
    };
    if counted.count.pairs() >= expected {
        if counted.surplus.len() < MOST_SURPLUS {
            counted.surplus.insert(pair);
        }
        return Taken::MoreThanPairs;
    }
    match counted.count.add(set, contribution) {
        Ok(()) => {
            counted.surplus.remove(&pair);
            counted.seen.insert(pair);
            Taken::Received
        }
        Err(NotCounted::OtherForm) => Taken::OtherWorkshop,
        Err(NotCounted::Full) => Taken::Full,
    }
}
