//! The cards to ask the other for something: chosen from a list, then shown one at a time. Nothing of it is stored.

use crate::session::view::{CardsProblem, CardsScreen, Screen, ShownCard};

/// How many cards one may choose.
pub const MAX_CARDS: usize = 3;

/// The cards, by the places of their themes in the set, in the order in which they were chosen.
#[derive(Clone, Debug)]
pub enum Cards {
    /// The list is on the screen.
    Choosing {
        /// At most [`MAX_CARDS`], each once.
        chosen: Vec<usize>,
        /// Why what was pressed last was not done.
        problem: Option<CardsProblem>,
    },
    /// One card is on the screen.
    Showing(Shown),
}

/// One card, and the others that were chosen.
#[derive(Clone, Debug)]
pub struct Shown {
    before: Vec<usize>,
    card: usize,
    /// The next one is the last of these.
    after: Vec<usize>,
}

impl Cards {
    /// The list, with these cards chosen.
    pub fn choosing(chosen: Vec<usize>) -> Cards {
        Cards::Choosing {
            chosen,
            problem: None,
        }
    }

    pub fn screen(&self) -> Screen<'_> {
        Screen::Cards(match self {
            Cards::Choosing { chosen, problem } => CardsScreen::Choosing {
                chosen,
                problem: *problem,
            },
            Cards::Showing(shown) => CardsScreen::Showing(shown.view()),
        })
    }
}

impl Shown {
    /// The first of the chosen cards. `None` where there are none.
    pub fn first(mut chosen: Vec<usize>) -> Option<Shown> {
        chosen.reverse();
        let card = chosen.pop()?;
        Some(Shown {
            before: Vec::new(),
            card,
            after: chosen,
        })
    }

    /// Turns to the next card. Says whether there is one.
    pub fn go_on(&mut self) -> bool {
        let next = self.after.pop();
        if let Some(next) = next {
            self.before.push(std::mem::replace(&mut self.card, next));
        }
        next.is_some()
    }

    /// Turns to the card before. Says whether there is one.
    pub fn go_back(&mut self) -> bool {
        let last = self.before.pop();
        if let Some(last) = last {
            self.after.push(std::mem::replace(&mut self.card, last));
        }
        last.is_some()
    }

    /// All cards, in the order in which they were chosen.
    pub fn all(&self) -> Vec<usize> {
        let after = self.after.iter().rev().copied();
        let mut all = self.before.clone();
        all.push(self.card);
        all.extend(after);
        all
    }

    fn view(&self) -> ShownCard {
        ShownCard {
            card: self.card,
            number: self.before.len() + 1,
            all: self.all(),
        }
    }
}
