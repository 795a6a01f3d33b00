//! A group that takes no more: what it shows, and what pairs share afterwards.

use super::event::{GroupEffect, GroupEvent, Taken};
use super::stage::{Closed, Closing, Outcome, Showing, Stage};
use crate::agreement::Agreement;
use crate::measure::Shown;
use serde::{Deserialize, Serialize};

/// As many agreements as a group takes.
pub const MOST_AGREEMENTS: usize = 200;

/// What pairs share afterwards: themes that they talked about, and agreements in their own words. Typed
/// on the facilitator's device, never taken from a pair's device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Harvest {
    /// For each theme of the form, how many pairs say that they talked about it.
    pub talked: Vec<u32>,
    /// Agreements, in the order in which they were typed.
    pub agreements: Vec<Agreement>,
}

impl Harvest {
    pub(super) fn empty(themes: usize) -> Harvest {
        Harvest {
            talked: vec![0; themes],
            agreements: Vec::new(),
        }
    }
}

/// While it is closed, and shows nothing yet.
pub(super) fn close(closing: &mut Closing, event: GroupEvent) -> Outcome {
    match event {
        GroupEvent::Closed(true) => {
            let showing = Showing {
                closed: closing.closed.clone(),
                alone: None,
            };
            Outcome::to(showing, [GroupEffect::Heading])
        }
        GroupEvent::Closed(false) => {
            closing.failed = true;
            Outcome::stays([GroupEffect::Asked])
        }
        GroupEvent::Freeze => {
            closing.failed = false;
            Outcome::stays([GroupEffect::Close])
        }
        _ => Outcome::Ignored,
    }
}

/// While all look.
pub(super) fn look(showing: &mut Showing, said: &mut Option<Taken>, event: GroupEvent) -> Outcome {
    let Closed {
        frozen, harvest, ..
    } = &mut showing.closed;
    match event {
        GroupEvent::Alone(place) => {
            let themes = match frozen.shown() {
                Shown::TooFew => 0,
                Shown::Themes { themes, .. } => themes.len(),
            };
            showing.alone = place.filter(|place| *place < themes);
            *said = None;
            return Outcome::stays([GroupEffect::Heading]);
        }
        GroupEvent::Talked(theme, more) => {
            let Some(count) = harvest.talked.get_mut(theme) else {
                return Outcome::Ignored;
            };
            // As many pairs as there are can have talked about it.
            let next = if more {
                Some(*count + 1).filter(|next| *next <= frozen.pairs())
            } else {
                count.checked_sub(1)
            };
            let Some(next) = next else {
                return Outcome::Ignored;
            };
            *count = next;
        }
        GroupEvent::Agreed(text) => match Agreement::typed(&text) {
            Some(line) if harvest.agreements.len() < MOST_AGREEMENTS => {
                harvest.agreements.push(line);
            }
            _ => return Outcome::Ignored,
        },
        GroupEvent::Unagreed(place) if place < harvest.agreements.len() => {
            harvest.agreements.remove(place);
        }
        GroupEvent::Again => {
            *said = None;
            return Outcome::to(Stage::Planning, [GroupEffect::Erase, GroupEffect::Heading]);
        }
        _ => return Outcome::Ignored,
    }
    Outcome::stays([GroupEffect::Save])
}
