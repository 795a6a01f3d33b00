//! The stages in which the answers of both are open.

use crate::language::Language;
use crate::measure::Person;
use crate::session::after::{After, Came, MOST_LINES};
use crate::session::agreed::{Agreed, Consent};
use crate::session::event::Saved;
use crate::session::joined::{Joined, JoinedGroup};
use crate::session::record::{
    Devices, Exchanged, Kept, KeptChange, Open, Pair, Phase, Place, Session,
};
use crate::session::seal::{CodeProblem, Opened};
use crate::session::shared::Shared;
use crate::session::view::{
    AddingScreen, Carries, Codes, ComparisonScreen, ExchangeScreen, FinishScreen,
    LookingBackScreen, OverTimeScreen, Screen,
};

/// How many moments before the present one are laid beside it.
const MOST_BEFORE: usize = 4;

/// Where an opened pair comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The two have just opened it, and it is not finished.
    Unfinished,
    /// They finished it some time ago.
    Past(Past),
}

/// A session that was finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Past {
    /// It is kept under this number since this day.
    Kept { id: u64, date: String },
    /// A file of this day.
    File { date: String },
}

impl Past {
    /// Its day, as `YYYY-MM-DD`.
    pub fn date(&self) -> &str {
        match self {
            Past::Kept { date, .. } | Past::File { date } => date,
        }
    }

    /// Its number, where it is kept on this device.
    pub fn id(&self) -> Option<u64> {
        match self {
            Past::Kept { id, .. } => Some(*id),
            Past::File { .. } => None,
        }
    }
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
    pub after: Box<After>,
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
    /// Where one came from.
    pub place: Place,
    /// Who agrees: first, second.
    pub yes: [bool; 2],
    /// Whether no id could be drawn.
    pub failed: bool,
}

/// What two people agreed on, of what is looked at again.
#[derive(Clone, Debug)]
pub struct LookingBack {
    pub pair: Pair,
    pub open: Open,
    pub past: Past,
}

/// Then and now.
#[derive(Clone, Debug)]
pub struct OverTime {
    pub viewing: Viewing,
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

    /// The number of the kept session that is looked at.
    pub fn kept(&self) -> Option<u64> {
        match self {
            Origin::Unfinished => None,
            Origin::Past(past) => past.id(),
        }
    }
}

impl Viewing {
    pub fn new(pair: Pair, open: Open, origin: Origin) -> Viewing {
        Viewing { pair, open, origin }
    }

    pub fn unfinished(&self, place: Place) -> Option<Session> {
        self.origin.is_unfinished().then(|| Session {
            pair: self.pair.clone(),
            phase: Phase::Open {
                open: self.open.clone(),
                place,
            },
        })
    }

    /// Who tells first: the one with less say.
    pub fn begins(&self) -> Person {
        let less_say = self.pair.setup.relation().less_say();
        less_say.unwrap_or(Person::First)
    }

    /// Who is still to say how the talk was.
    pub fn to_ask(&self) -> Option<Person> {
        self.open.after.to_ask(self.begins(), self.open.me())
    }

    /// The session that this one follows, where it is still on this device.
    pub fn before<'a>(&self, shared: &'a Shared) -> Option<&'a Kept> {
        shared.kept(self.pair.follows?)
    }

    /// Whether there is a workshop to which they can add. What is looked at again belongs to none.
    pub fn adds(&self) -> bool {
        self.pair.joined.is_some() && self.origin.is_unfinished()
    }

    /// Whether there is another device, which has the same open.
    pub fn is_tied(&self) -> bool {
        let is_tied = matches!(&self.open.devices, Devices::Two { codes: Some(_), .. });
        is_tied && self.origin.is_unfinished()
    }

    /// Whether what they agreed on can be carried over to it.
    pub fn carries(&self) -> Carries {
        Carries::of(self.open.after.agreements(), self.is_tied())
    }
}

/// A session as it is kept: without keys, envelopes and the workshop.
fn as_kept(pair: &Pair, open: &Open) -> Session {
    Session {
        pair: Pair {
            joined: None,
            ..pair.clone()
        },
        phase: Phase::Open {
            open: Open {
                panels: open.panels.clone(),
                devices: match open.devices {
                    Devices::One { .. } => Devices::One {
                        locks: Box::default(),
                    },
                    Devices::Two { me, .. } => Devices::Two { me, codes: None },
                },
                after: Box::new(open.after.as_kept(open.me())),
            },
            place: Place::Comparison,
        },
    }
}

impl Comparison {
    pub fn screen(&self, shared: &Shared) -> Screen<'_> {
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
            follows: self.viewing.before(shared).is_some(),
        })
    }
}

impl LookingBack {
    /// A session that was finished; `None` of one that both have not opened, which nothing keeps.
    pub fn of(session: Session, past: Past) -> Option<LookingBack> {
        let Session { pair, phase } = session;
        match phase {
            Phase::Open { open, .. } => Some(LookingBack { pair, open, past }),
            _ => None,
        }
    }

    /// The same of one that is kept on this device.
    pub fn of_kept(kept: Kept) -> Option<LookingBack> {
        let Kept { id, date, session } = kept;
        LookingBack::of(session, Past::Kept { id, date })
    }

    /// In which language it begins.
    pub fn language(&self) -> Language {
        self.pair.language(self.open.me())
    }

    pub fn into_viewing(self) -> Viewing {
        Viewing::new(self.pair, self.open, Origin::Past(self.past))
    }

    /// Says what came of a line, where there is such a line of a session that is kept on this device: what is to
    /// be changed there. `saved` is what became of what was said before: where that is in this page only, it goes
    /// along.
    pub fn came(&mut self, place: usize, came: Came, saved: Option<Saved>) -> Option<KeptChange> {
        let id = self.past.id()?;
        let agreements = &mut self.open.after.agreements;
        if !agreements.look_at(place, came) {
            return None;
        }
        let mut all = [None; MOST_LINES];
        for (there, all) in all.iter_mut().enumerate() {
            if there == place || matches!(saved, Some(Saved::InPage(_))) {
                *all = agreements.line(there).and_then(|line| line.came);
            }
        }
        Some(KeptChange { id, came: all })
    }

    pub fn screen<'a>(&'a self, shared: &Shared) -> Screen<'a> {
        let LookingBack { pair, open, past } = self;
        Screen::LookingBack(LookingBackScreen {
            setup: &pair.setup,
            me: open.me(),
            agreements: open.after.agreements(),
            pulses: open.after.pulses(open.me()),
            date: past.date(),
            is_kept: past.id().is_some(),
            saved: shared.saved,
        })
    }
}

impl OverTime {
    pub fn screen<'a>(&'a self, shared: &'a Shared) -> Screen<'a> {
        let Viewing { pair, open, .. } = &self.viewing;
        Screen::OverTime(OverTimeScreen {
            setup: &pair.setup,
            panels: &open.panels,
            after: &open.after,
            me: open.me(),
            before: before(&self.viewing, shared),
        })
    }
}

/// The sessions that one follows, the newest first: at most [`MOST_BEFORE`], as far as they are on this device.
fn before<'a>(viewing: &Viewing, shared: &'a Shared) -> Vec<&'a Kept> {
    let mut all: Vec<&Kept> = Vec::new();
    let mut next = viewing.before(shared);
    while let Some(kept) = next
        && all.len() < MOST_BEFORE
    {
        all.push(kept);
        next = kept.session.follows().and_then(|id| shared.kept(id));
    }
    all
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
            after: self.after,
        };
        Viewing::new(self.pair, open, Origin::Unfinished)
    }

    pub fn unfinished(&self) -> Session {
        let Viewing { pair, open, .. } = self.clone().into_viewing();
        let place = Place::Comparison;
        Session {
            pair,
            phase: Phase::Open { open, place },
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
                place: self.place.clone(),
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
            Origin::Past(past) => past.date().to_owned(),
        };
        let session = as_kept(&self.viewing.pair, &self.viewing.open);
        Some(Agreed::both(first, second, session, date))
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
            is_kept: origin.kept().is_some(),
            is_file: matches!(origin, Origin::Past(Past::File { .. })),
            code_problem,
            agreements: open.after.agreements(),
            pulses: open.after.pulses(open.me()),
            has_talked: open.after.talk.is_some() && origin.is_unfinished(),
            adds: self.viewing.adds(),
            is_tied: self.viewing.is_tied(),
            saved: shared.saved,
        })
    }
}
