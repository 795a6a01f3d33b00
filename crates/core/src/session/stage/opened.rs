//! The stages in which the answers of both are open.

use crate::measure::Person;
use crate::session::agreed::{Agreed, Consent};
use crate::session::joined::{Joined, JoinedGroup};
use crate::session::record::{Devices, Exchanged, Open, Pair, Phase, Session};
use crate::session::seal::{CodeProblem, Opened};
use crate::session::shared::Shared;
use crate::session::view::{
    AddingScreen, Codes, ComparisonScreen, ExchangeScreen, FinishScreen, Screen,
};

/// Where an opened pair comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The two have just opened it, and it is not finished.
    Unfinished,
    /// It is kept under this number since this day.
    Kept { id: u64, date: String },
    /// A file of this day.
    File { date: String },
}

/// An opened pair that is looked at.
#[derive(Clone, Debug)]
pub struct Viewing {
    pub pair: Pair,
    pub open: Open,
    pub origin: Origin,
}

/// The two panels.
#[derive(Clone, Debug)]
pub struct Comparison {
    pub viewing: Viewing,
}

/// The envelopes of two devices, once more.
#[derive(Clone, Debug)]
pub struct ShowingCodes {
    pub pair: Pair,
    pub panels: Opened,
    pub me: Person,
    pub codes: Box<Exchanged>,
}

/// What would be added to a workshop; once both agreed, its message.
#[derive(Clone, Debug)]
pub struct Adding {
    /// The pair without its workshop.
    pub pair: Pair,
    pub joined: Joined,
    pub open: Open,
    /// Whether one came from the end.
    pub finishing: bool,
    /// Who agrees: first, second.
    pub yes: [bool; 2],
    /// Whether no id could be drawn.
    pub failed: bool,
}

/// The end.
#[derive(Clone, Debug)]
pub struct Finish {
    pub viewing: Viewing,
    /// Who agrees to saving, printing and keeping: first, second. Never stored.
    pub consents: [Option<Consent>; 2],
    /// Whether somebody wanted to before both agreed.
    pub missing: bool,
    /// Whose secret code was not taken, and why; without a person that of a file.
    pub code_problem: Option<(Option<Person>, CodeProblem)>,
}

impl Origin {
    pub fn is_unfinished(&self) -> bool {
        *self == Origin::Unfinished
    }
}

impl Viewing {
    pub fn new(pair: Pair, open: Open, origin: Origin) -> Viewing {
        Viewing { pair, open, origin }
    }

    pub fn unfinished(&self, finishing: bool) -> Option<Session> {
        self.origin.is_unfinished().then(|| Session {
            pair: self.pair.clone(),
            phase: Phase::Open {
                open: self.open.clone(),
                finishing,
            },
        })
    }

    /// Whether there is a workshop to which they can add. What is looked at again belongs to none.
    pub fn adds(&self) -> bool {
        self.pair.joined.is_some() && self.origin.is_unfinished()
    }

    /// As it is kept: without keys, envelopes and the workshop.
    fn as_kept(&self) -> Session {
        Session {
            pair: Pair {
                joined: None,
                ..self.pair.clone()
            },
            phase: Phase::Open {
                open: Open {
                    panels: self.open.panels.clone(),
                    devices: match self.open.devices {
                        Devices::One { .. } => Devices::One {
                            locks: Box::default(),
                        },
                        Devices::Two { me, .. } => Devices::Two { me, codes: None },
                    },
                },
                finishing: false,
            },
        }
    }
}

impl Comparison {
    pub fn screen(&self) -> Screen<'_> {
        let Viewing { pair, open, origin } = &self.viewing;
        Screen::Comparison(ComparisonScreen {
            setup: &pair.setup,
            panels: &open.panels,
            is_kept: !origin.is_unfinished(),
            me: open.me(),
            codes: match &open.devices {
                Devices::One { .. } => None,
                Devices::Two { me, codes } => codes
                    .as_ref()
                    .map(|codes| Codes::new(*me, &codes.sent, &codes.theirs)),
            },
            adds: self.viewing.adds(),
        })
    }
}

impl ShowingCodes {
    pub fn into_viewing(self) -> Viewing {
        let devices = Devices::Two {
            me: self.me,
            codes: Some(self.codes),
        };
        let open = Open {
            panels: self.panels,
            devices,
        };
        Viewing::new(self.pair, open, Origin::Unfinished)
    }

    pub fn unfinished(&self) -> Session {
        let devices = Devices::Two {
            me: self.me,
            codes: Some(self.codes.clone()),
        };
        Session {
            pair: self.pair.clone(),
            phase: Phase::Open {
                open: Open {
                    panels: self.panels.clone(),
                    devices,
                },
                finishing: false,
            },
        }
    }

    pub fn screen<'a>(&'a self, shared: &Shared) -> Screen<'a> {
        Screen::Exchange(ExchangeScreen {
            setup: &self.pair.setup,
            me: self.me,
            mine: &self.codes.sent,
            has_theirs: true,
            is_open: true,
            how: self.codes.paired.how(),
            invitation: self.codes.paired.invitation(),
            refused: None,
            saved: shared.saved,
        })
    }
}

impl Adding {
    pub fn into_viewing(self) -> Viewing {
        let pair = Pair {
            joined: Some(self.joined),
            ..self.pair
        };
        Viewing::new(pair, self.open, Origin::Unfinished)
    }

    pub fn unfinished(&self) -> Session {
        Session {
            pair: Pair {
                joined: Some(self.joined.clone()),
                ..self.pair.clone()
            },
            phase: Phase::Open {
                open: self.open.clone(),
                finishing: self.finishing,
            },
        }
    }

    pub fn screen(&self) -> Screen<'_> {
        Screen::Adding(AddingScreen {
            setup: &self.pair.setup,
            workshop: JoinedGroup(&self.joined),
            panels: &self.open.panels,
            me: self.open.me(),
            yes: self.yes,
            failed: self.failed,
        })
    }
}

impl Finish {
    pub fn of(viewing: Viewing) -> Finish {
        Finish {
            viewing,
            consents: Default::default(),
            missing: false,
            code_problem: None,
        }
    }

    /// Whether both said yes to saving, printing and keeping.
    pub fn is_agreed(&self) -> bool {
        self.consents.iter().all(Option::is_some)
    }

    /// What both agreed to save, print and keep, with its day: today's, or that of what is looked at
    /// again. `None` without both yeses.
    pub fn agreed(&self, today: String) -> Option<Agreed> {
        let [Some(first), Some(second)] = &self.consents else {
            return None;
        };
        let date = match &self.viewing.origin {
            Origin::Unfinished => today,
            Origin::Kept { date, .. } | Origin::File { date } => date.clone(),
        };
        Some(Agreed::both(first, second, self.viewing.as_kept(), date))
    }

    pub fn screen<'a>(&'a self, shared: &Shared) -> Screen<'a> {
        let Viewing { pair, open, origin } = &self.viewing;
        let (refused, code_problem) = match self.code_problem {
            None => (None, None),
            Some((Some(person), problem)) => (Some((person, problem)), None),
            Some((None, problem)) => (None, Some(problem)),
        };
        Screen::Finish(FinishScreen {
            setup: &pair.setup,
            yes: self.consents.each_ref().map(Option::is_some),
            has_code: open.has_code(),
            refused,
            missing: self.missing,
            me: open.me(),
            may_keep: shared.config.may_keep,
            is_kept: matches!(origin, Origin::Kept { .. }),
            is_file: matches!(origin, Origin::File { .. }),
            code_problem,
            adds: self.viewing.adds(),
            saved: shared.saved,
        })
    }
}
