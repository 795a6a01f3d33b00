//! What two people did after their comparison, in words: how each found the talk, and what came of what they
//! agreed on.

use crate::session::{Came, Felt, PulseQuestion};
use crate::words::AfterWords;

/// What a question about the talk says.
pub fn asks(after: &AfterWords, question: PulseQuestion) -> &'static str {
    match question {
        PulseQuestion::Heard => after.pulse_heard,
        PulseQuestion::Chose => after.pulse_chose,
        PulseQuestion::Goal => after.pulse_goal,
        PulseQuestion::Pace => after.pulse_pace,
    }
}

/// What an answer to it says.
pub fn felt_words(after: &AfterWords, felt: Felt) -> &'static str {
    match felt {
        Felt::Yes => after.pulse_yes,
        Felt::Partly => after.pulse_partly,
        Felt::No => after.pulse_no,
    }
}

/// What came of an agreement.
pub fn came_words(after: &AfterWords, came: Came) -> &'static str {
    match came {
        Came::Done => after.came_done,
        Came::Partly => after.came_partly,
        Came::NotDone => after.came_not_done,
        Came::Changed => after.came_changed,
    }
}
