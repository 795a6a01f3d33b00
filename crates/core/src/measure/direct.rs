//! The direct question: who counts more heavily in how the two work together.
//!
//! It is asked once of each, last, and can be answered without arithmetic. Nothing is computed of it: the two
//! answers are laid side by side, and one sentence compares them.

use super::answer::Person;
use serde::{Deserialize, Serialize};

/// By how much somebody counts more heavily.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// By far.
    Far,
    /// A little.
    Little,
}

/// An answer to the direct question. Stored and sent by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub enum Direct {
    /// I count more heavily.
    Me(Weight),
    /// Both count the same.
    Same,
    /// The other counts more heavily.
    Other(Weight),
    /// "I don't know".
    Unknown,
}

impl TryFrom<u8> for Direct {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Direct, &'static str> {
        let known = Direct::ALL.into_iter().find(|one| one.number() == number);
        known.ok_or("no answer to the direct question")
    }
}

impl From<Direct> for u8 {
    fn from(direct: Direct) -> u8 {
        direct.number()
    }
}

impl Direct {
    /// All answers in the order in which they are offered.
    pub const ALL: [Direct; 6] = [
        Direct::Me(Weight::Far),
        Direct::Me(Weight::Little),
        Direct::Same,
        Direct::Other(Weight::Little),
        Direct::Other(Weight::Far),
        Direct::Unknown,
    ];

    /// All but *I don't know*, in the same order.
    pub const SAID: [Direct; 5] = [
        Direct::Me(Weight::Far),
        Direct::Me(Weight::Little),
        Direct::Same,
        Direct::Other(Weight::Little),
        Direct::Other(Weight::Far),
    ];

    /// 1–6: how it is stored and sent.
    pub fn number(self) -> u8 {
        match self {
            Direct::Me(Weight::Far) => 1,
            Direct::Me(Weight::Little) => 2,
            Direct::Same => 3,
            Direct::Other(Weight::Little) => 4,
            Direct::Other(Weight::Far) => 5,
            Direct::Unknown => 6,
        }
    }

    /// Its name in the public surface, which is the value of the radio button.
    pub fn id(self) -> &'static str {
        match self {
            Direct::Me(Weight::Far) => "i-far",
            Direct::Me(Weight::Little) => "i-little",
            Direct::Same => "same",
            Direct::Other(Weight::Little) => "other-little",
            Direct::Other(Weight::Far) => "other-far",
            Direct::Unknown => "unknown",
        }
    }
}

/// What the two answers say beside each other. Who is right is not among it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DirectComparison {
    /// Both say that they count the same.
    BothSame,
    /// Both say that this one counts more heavily.
    BothSay(Person),
    /// One says that somebody counts more heavily, the other that both count the same.
    OneSeesASide {
        /// Who says that somebody does.
        by: Person,
        /// And of whom.
        heavier: Person,
    },
    /// Each says that the other counts more heavily.
    EachTheOther,
    /// Each says "I do".
    EachMe,
    /// This one does not know.
    OneUnknown(Person),
    /// Neither knows.
    BothUnknown,
}

impl DirectComparison {
    /// Compares the answers of the two.
    pub fn of(first: Direct, second: Direct) -> DirectComparison {
        use Direct::{Me, Other, Same, Unknown};
        use Person::{First, Second};
        let side = |by, heavier| DirectComparison::OneSeesASide { by, heavier };
        match (first, second) {
            (Unknown, Unknown) => DirectComparison::BothUnknown,
            (Unknown, _) => DirectComparison::OneUnknown(First),
            (_, Unknown) => DirectComparison::OneUnknown(Second),
            (Same, Same) => DirectComparison::BothSame,
            (Me(_), Same) => side(First, First),
            (Other(_), Same) => side(First, Second),
            (Same, Me(_)) => side(Second, Second),
            (Same, Other(_)) => side(Second, First),
            (Me(_), Other(_)) => DirectComparison::BothSay(First),
            (Other(_), Me(_)) => DirectComparison::BothSay(Second),
            (Me(_), Me(_)) => DirectComparison::EachMe,
            (Other(_), Other(_)) => DirectComparison::EachTheOther,
        }
    }
}
