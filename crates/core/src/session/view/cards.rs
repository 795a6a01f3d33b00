//! What may be shown of the cards to ask the other for something.

/// Why something was not done with the cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardsProblem {
    /// As many are chosen as may be: this one was not added.
    TooMany,
    /// None is chosen yet, and none can be shown.
    NoneChosen,
}

/// The cards to ask the other for something. A card is known by the place of its theme in the set; its text is in
/// the notes of the set, and not every theme needs to have one.
#[derive(Debug)]
pub enum CardsScreen<'a> {
    /// The list to choose from.
    Choosing {
        /// What is chosen, in that order.
        chosen: &'a [usize],
        /// Why what was pressed last was not done.
        problem: Option<CardsProblem>,
    },
    /// One of the chosen cards.
    Showing(ShownCard),
}

/// The card on the screen.
#[derive(Debug)]
pub struct ShownCard {
    /// Its theme, by its place in the set.
    pub card: usize,
    /// Which of the chosen cards it is, from 1 on.
    pub number: usize,
    /// All chosen cards, in the order in which they are shown.
    pub all: Vec<usize>,
}
