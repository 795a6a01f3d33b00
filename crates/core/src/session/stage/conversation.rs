//! The talk about what both see: one theme at a time, in turns.

use super::Viewing;
use crate::measure::{Person, QuestionSet};
use crate::session::view::{ConversationScreen, Screen};

/// The talk.
#[derive(Clone, Debug)]
pub struct Conversation {
    pub viewing: Viewing,
    /// The themes by their places in the set, in the order to talk about them.
    order: Vec<usize>,
    /// Those that they have talked about, without the present one.
    talked: Vec<usize>,
    pub card: Card,
    /// Who tells first about each theme.
    begins: Person,
    /// Whether somebody wanted to go on before both had a turn.
    pub is_too_early: bool,
}

/// One theme that is talked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

    /// The other one's turn to tell.
    pub fn swap(&mut self) {
        self.tells = self.tells.other();
        self.both_told = true;
    }
}

impl Conversation {
    /// The themes in the order to talk about them, by the measure: what is suggested, what one of the two does not know,
    /// then the others in the order of the set.
    pub fn order(viewing: &Viewing, set: &QuestionSet) -> Vec<usize> {
        let compared = viewing.open.panels.compare(set, &viewing.pair.setup);
        let first = compared.suggested.iter().copied().chain(compared.to_ask());
        let mut order = Vec::with_capacity(compared.themes.len());
        for place in first.chain(0..compared.themes.len()) {
            let theme = compared.themes.get(place).map(|theme| theme.theme);
            order.extend(theme.filter(|theme| !order.contains(theme)));
        }
        order
    }

    /// A talk that begins with a theme. The one with less say tells first.
    pub fn about(theme: usize, order: Vec<usize>, viewing: Viewing) -> Conversation {
        let less_say = viewing.pair.setup.relation().less_say();
        let begins = less_say.unwrap_or(Person::First);
        Conversation {
            viewing,
            order,
            talked: Vec::new(),
            card: Card::new(theme, begins),
            begins,
            is_too_early: false,
        }
    }

    /// The theme that comes after the present one, of those that they have not talked about.
    fn next(&self) -> Option<usize> {
        let mut waiting = self.order.iter().copied();
        waiting.find(|theme| *theme != self.card.theme && !self.talked.contains(theme))
    }

    /// Goes on to the next theme. Says whether there is one.
    pub fn go_on(&mut self) -> bool {
        match self.next() {
            Some(theme) => {
                self.turn_to(theme);
                true
            }
            None => false,
        }
    }

    /// Takes another theme of the form. One that was not talked about by both waits for its time.
    pub fn choose(&mut self, theme: usize) -> bool {
        let is_there = self.order.contains(&theme) && theme != self.card.theme;
        if is_there {
            self.turn_to(theme);
        }
        is_there
    }

    fn turn_to(&mut self, theme: usize) {
        let before = std::mem::replace(&mut self.card, Card::new(theme, self.begins));
        if before.both_told && !self.talked.contains(&before.theme) {
            self.talked.push(before.theme);
        }
        self.talked.retain(|talked| *talked != theme);
        self.is_too_early = false;
    }

    pub fn screen(&self) -> Screen<'_> {
        let Viewing { pair, open, .. } = &self.viewing;
        Screen::Conversation(ConversationScreen {
            setup: &pair.setup,
            panels: &open.panels,
            me: open.me(),
            theme: self.card.theme,
            question: self.card.question,
            tells: self.card.tells,
            both_told: self.card.both_told,
            is_too_early: self.is_too_early,
            themes: &self.order,
            has_next: self.next().is_some(),
        })
    }
}
