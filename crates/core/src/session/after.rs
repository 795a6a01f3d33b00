//! What two people do with what they opened: how far they are in their talk, what they agree on, and how
//! each found the talk.
//!
//! All of it is stored as it stands here: the order of fields and variants is the format.

pub use crate::agreement::MOST_LINES;

use crate::agreement::Agreement;
use crate::day::Day;
use crate::exchange::Carried;
use crate::measure::{Form, Person, QuestionSet, Theme};
use serde::{Deserialize, Serialize};

/// What came of an agreement, when two people look at it again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Came {
    /// It was done.
    Done,
    /// A part of it was done.
    Partly,
    /// It was not done.
    NotDone,
    /// They made something else of it.
    Changed,
}

impl Came {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Came; 4] = [Came::Done, Came::Partly, Came::NotDone, Came::Changed];

    /// Its name in forms and files.
    pub fn id(self) -> &'static str {
        match self {
            Came::Done => "done",
            Came::Partly => "partly",
            Came::NotDone => "not-done",
            Came::Changed => "changed",
        }
    }
}

/// One agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// What, who and when, in their own words.
    pub text: Agreement,
    /// What came of it, once they looked again.
    pub came: Option<Came>,
}

/// What two people agreed on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreements {
    lines: [Option<Line>; MOST_LINES],
    /// When they will look again.
    pub look_again: Option<Day>,
}

impl Agreements {
    /// The line at a place below [`MOST_LINES`]; none where nothing is written.
    pub fn line(&self, place: usize) -> Option<&Line> {
        self.lines.get(place)?.as_ref()
    }

    /// All lines with their places.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &Line)> {
        let lines = self.lines.iter().enumerate();
        lines.filter_map(|(place, line)| Some((place, line.as_ref()?)))
    }

    /// Whether nothing was agreed on.
    pub fn is_empty(&self) -> bool {
        self.lines().next().is_none() && self.look_again.is_none()
    }

    /// What was carried over from the other's device.
    pub(super) fn of_carried(carried: Carried) -> Agreements {
        let Carried { lines, look_again } = carried;
        Agreements {
            lines: lines.map(|line| line.map(|text| Line { text, came: None })),
            look_again,
        }
    }

    /// The same to be carried over to the other's device. What came of the lines stays here.
    pub(super) fn carried(&self) -> Carried {
        let text = |line: &Option<Line>| Agreement::typed(line.as_ref()?.text.as_str());
        Carried {
            lines: self.lines.each_ref().map(text),
            look_again: self.look_again,
        }
    }

    /// Writes a line, while somebody is typing it. Says whether there is such a line.
    pub(super) fn write(&mut self, place: usize, text: &str) -> bool {
        let Some(line) = self.lines.get_mut(place) else {
            return false;
        };
        *line = Agreement::typing(text).map(|text| Line { text, came: None });
        true
    }

    /// Ends the typing: spaces at the end of a line fall away.
    pub(super) fn settle(&mut self) {
        for line in &mut self.lines {
            if let Some(Line { text, .. }) = line
                && let Some(settled) = Agreement::typed(text.as_str())
            {
                *text = settled;
            }
        }
    }

    /// Says what came of a line. Says whether there is such a line.
    pub(super) fn look_at(&mut self, place: usize, came: Came) -> bool {
        match self.lines.get_mut(place) {
            Some(Some(line)) => {
                line.came = Some(came);
                true
            }
            _ => false,
        }
    }
}

/// A question about the talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PulseQuestion {
    /// Whether one was heard.
    Heard,
    /// Whether they chose together what they talked about.
    Chose,
    /// Whether they talked about what matters to one.
    Goal,
    /// Whether the pace was good.
    Pace,
}

impl PulseQuestion {
    /// All questions, in the order in which they are asked.
    pub const ALL: [PulseQuestion; 4] = [
        PulseQuestion::Heard,
        PulseQuestion::Chose,
        PulseQuestion::Goal,
        PulseQuestion::Pace,
    ];

    /// Its name in forms and files.
    pub fn id(self) -> &'static str {
        match self {
            PulseQuestion::Heard => "heard",
            PulseQuestion::Chose => "chose",
            PulseQuestion::Goal => "goal",
            PulseQuestion::Pace => "pace",
        }
    }
}

/// An answer to such a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Felt {
    /// Yes.
    Yes,
    /// A little.
    Partly,
    /// No.
    No,
}

impl Felt {
    /// All answers, in the order in which they are offered.
    pub const ALL: [Felt; 3] = [Felt::Yes, Felt::Partly, Felt::No];

    /// Its name in forms and files.
    pub fn id(self) -> &'static str {
        match self {
            Felt::Yes => "yes",
            Felt::Partly => "partly",
            Felt::No => "no",
        }
    }
}

/// How one person found the talk: four questions, each of which can be left out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pulse {
    heard: Option<Felt>,
    chose: Option<Felt>,
    goal: Option<Felt>,
    pace: Option<Felt>,
}

impl Pulse {
    /// The answer to a question.
    pub fn felt(&self, question: PulseQuestion) -> Option<Felt> {
        match question {
            PulseQuestion::Heard => self.heard,
            PulseQuestion::Chose => self.chose,
            PulseQuestion::Goal => self.goal,
            PulseQuestion::Pace => self.pace,
        }
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        *self == Pulse::default()
    }

    pub(super) fn answer(&mut self, question: PulseQuestion, felt: Felt) {
        let place = match question {
            PulseQuestion::Heard => &mut self.heard,
            PulseQuestion::Chose => &mut self.chose,
            PulseQuestion::Goal => &mut self.goal,
            PulseQuestion::Pace => &mut self.pace,
        };
        *place = Some(felt);
    }
}

/// One theme that is talked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Its place in the set.
    pub theme: usize,
    /// How often another question was asked for.
    pub question: usize,
    /// Whose turn it is to tell. The other one asks, and listens.
    pub tells: Person,
    /// Whether both have had a turn.
    pub both_told: bool,
}

impl Card {
    fn new(theme: usize, begins: Person) -> Card {
        Card {
            theme,
            question: 0,
            tells: begins,
            both_told: false,
        }
    }
}

/// How far two people are in their talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// The present theme.
    pub card: Card,
    /// The themes that both have talked about, without the present one.
    talked: Vec<usize>,
    /// Who tells first about each theme.
    begins: Person,
}

impl Talk {
    /// A talk that begins with a theme.
    pub(super) fn about(theme: usize, begins: Person) -> Talk {
        Talk {
            card: Card::new(theme, begins),
            talked: Vec::new(),
            begins,
        }
    }

    /// The other one's turn to tell.
    pub(super) fn swap(&mut self) {
        self.card.tells = self.card.tells.other();
        self.card.both_told = true;
    }

    /// The theme that comes after the present one in an order, of those that they have not talked about.
    pub(super) fn next(&self, order: &[usize]) -> Option<usize> {
        let mut waiting = order.iter().copied();
        waiting.find(|theme| *theme != self.card.theme && !self.talked.contains(theme))
    }

    /// Takes another theme. One that was not talked about by both waits for its time.
    pub(super) fn turn_to(&mut self, theme: usize) {
        let before = std::mem::replace(&mut self.card, Card::new(theme, self.begins));
        if before.both_told && !self.talked.contains(&before.theme) {
            self.talked.push(before.theme);
        }
        self.talked.retain(|talked| *talked != theme);
    }

    /// Whether it can be a talk about what is asked in a form.
    fn fits(&self, set: &QuestionSet, form: Form) -> bool {
        let is_asked = |theme: &usize| {
            let theme = set.themes().get(*theme);
            theme.is_some_and(|theme: &Theme| theme.is_asked(form))
        };
        let all = || self.talked.iter().chain([&self.card.theme]);
        let is_once = |theme: &&usize| all().filter(|other| other == theme).count() == 1;
        all().all(|theme| is_asked(theme) && is_once(&theme))
    }
}

/// What two people have done with what they opened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct After {
    /// How far they are in their talk, where they have begun it.
    pub(super) talk: Option<Talk>,
    pub(super) agreements: Agreements,
    /// How each found the talk, first and second.
    pub(super) pulses: [Option<Pulse>; 2],
    /// What one of the two has begun to say of it, before looking at the agreements once more.
    pub(super) begun: Option<(Person, Pulse)>,
}

impl After {
    /// What they agreed on.
    pub fn agreements(&self) -> &Agreements {
        &self.agreements
    }

    /// How one of the two found the talk, where they have said so.
    pub(super) fn pulse(&self, person: Person) -> Option<&Pulse> {
        person.of(self.pulses.each_ref()).as_ref()
    }

    /// How each found the talk, once it may be seen: on the device of both when both have answered, on
    /// one's own device (`me`) one's own.
    pub fn pulses(&self, me: Option<Person>) -> [Option<&Pulse>; 2] {
        let both = self.pulses.each_ref().map(Option::as_ref);
        match (me, both) {
            (None, [Some(_), Some(_)]) | (Some(_), _) => both,
            (None, _) => [None; 2],
        }
    }

    /// Who is still to say how the talk was: the one with less say first. On one's own device (`me`) nobody
    /// else is.
    pub(super) fn to_ask(&self, begins: Person, me: Option<Person>) -> Option<Person> {
        let people = [begins, begins.other()].into_iter();
        let mut people = people.filter(|person| me.is_none_or(|me| me == *person));
        people.find(|person| self.pulse(*person).is_none())
    }

    pub(super) fn felt(&mut self, person: Person, pulse: Pulse) {
        *person.of(self.pulses.each_mut()) = Some(pulse);
    }

    /// As it is kept: where they were in their talk is not, nor what one of them said of it that the other
    /// has not answered yet. `me` as in [`After::pulses`].
    pub(super) fn as_kept(&self, me: Option<Person>) -> After {
        After {
            talk: None,
            agreements: self.agreements.clone(),
            pulses: self.pulses(me).map(|pulse| pulse.copied()),
            begun: None,
        }
    }

    /// Whether it can be so after a session of this form. What the other one said of the talk is on no device
    /// of one's own (`me`).
    pub(super) fn fits(&self, set: &QuestionSet, form: Form, me: Option<Person>) -> bool {
        let others = me.and_then(|me| self.pulse(me.other()));
        let begun = self.begun.is_none_or(|(person, _)| {
            me.is_none_or(|me| me == person) && self.pulse(person).is_none()
        });
        begun && others.is_none() && self.talk.as_ref().is_none_or(|talk| talk.fits(set, form))
    }
}
