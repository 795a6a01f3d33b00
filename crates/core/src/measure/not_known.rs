//! *I don't know* as a subject: somebody does not know whether they give something, and the other one has said how
//! often it is received.

use super::answer::Response;
use super::compare::{Comparison, DirectedComparison, MOST_SUGGESTED, ThemeComparison};

impl DirectedComparison {
    /// Whether the giver does not know, and the receiver has answered on the scale.
    pub fn is_not_known(&self) -> bool {
        self.give == Some(Response::Unknown) && self.receive_level().is_some()
    }
}

impl ThemeComparison {
    /// The first statement of which the giver does not know, its place among the statements asked.
    pub fn not_known(&self) -> Option<(usize, DirectedComparison)> {
        self.directed().find(|(_, one)| one.is_not_known())
    }
}

impl Comparison {
    /// The places of the themes to ask about, in the order of the set: where somebody does not know, and that are not
    /// suggested already. With the suggested ones at most three.
    pub fn to_ask(&self) -> impl Iterator<Item = usize> {
        let all = self.themes.iter().enumerate();
        all.filter(|(place, theme)| theme.not_known().is_some() && !self.suggested.contains(place))
            .map(|(place, _)| place)
            .take(MOST_SUGGESTED.saturating_sub(self.suggested.len()))
    }

    /// The themes in the order to talk about them, as places in the set: what is suggested, what one of the two does
    /// not know, then the others in the order of the set.
    pub fn order(&self) -> Vec<usize> {
        let first = self.suggested.iter().copied().chain(self.to_ask());
        let mut order = Vec::with_capacity(self.themes.len());
        for place in first.chain(0..self.themes.len()) {
            let theme = self.themes.get(place).map(|theme| theme.theme);
            order.extend(theme.filter(|theme| !order.contains(theme)));
        }
        order
    }
}
