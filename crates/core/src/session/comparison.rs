//! What happens once both panels are open.

use super::event::Event;
use super::record::{Devices, Open, Pair};
use super::shared::Shared;
use super::stage::{
    Adding, Comparison, Finish, Origin, Outcome, ShowingCodes, Stage, Start, Viewing,
};

/// Over the comparison.
// Not inlined, as what follows, so that it can be loaded later.
#[inline(never)]
pub fn apply(comparison: Comparison, event: Event, shared: &mut Shared) -> Outcome {
    match event {
        Event::ShowCodes => show_codes(comparison),
        Event::Add => add(comparison.viewing, false),
        Event::Finish => Outcome::moved(Finish::of(comparison.viewing)),
        Event::Back if !comparison.viewing.origin.is_unfinished() => {
            Stage::from(comparison).go_home(shared, Start::default())
        }
        _ => Outcome::ignored(comparison),
    }
}

fn show_codes(comparison: Comparison) -> Outcome {
    let Viewing { pair, open, origin } = comparison.viewing;
    let Open { panels, devices } = open;
    match (devices, origin) {
        (
            Devices::Two {
                me,
                codes: Some(codes),
            },
            Origin::Unfinished,
        ) => Outcome::shows(ShowingCodes {
            pair,
            panels,
            me,
            codes,
        }),
        (devices, origin) => {
            let viewing = Viewing::new(pair, Open { panels, devices }, origin);
            Outcome::ignored(Comparison { viewing })
        }
    }
}

/// Looks at what would be added to the workshop. What is looked at again belongs to none any more.
#[inline(never)]
pub fn add(viewing: Viewing, finishing: bool) -> Outcome {
    let Viewing { pair, open, origin } = viewing;
    match (pair.joined, &origin) {
        (Some(joined), Origin::Unfinished) => Outcome::shows(Adding {
            pair: Pair {
                joined: None,
                ..pair
            },
            joined,
            open,
            finishing,
            yes: [false; 2],
            failed: false,
        }),
        (joined, _) => {
            let viewing = Viewing::new(Pair { joined, ..pair }, open, origin);
            Outcome::ignored(Stage::viewing(viewing, finishing))
        }
    }
}

/// While the codes are shown.
#[inline(never)]
pub fn showing_codes(codes: ShowingCodes, event: Event) -> Outcome {
    match event {
        Event::Back => Outcome::shows(Stage::viewing(codes.into_viewing(), false)),
        _ => Outcome::ignored(codes),
    }
}
