//! What screens are made of: plain functions that give a piece of the page.
//!
//! Each takes texts, values and callbacks, and knows no screen. [`text`] says why every text that can
//! change comes through one of its functions.

mod agreed_on;
mod choices;
mod clock;
mod code_card;
mod consent;
mod controls;
mod fields;
mod frame;
mod incoming;
mod notes;
mod offered;
mod pictures;
mod radio;
mod read_aloud;
mod tables;
mod text;

pub use agreed_on::agreed_on;
pub use choices::{form_choice, form_size, reading_languages, relation_choice};
pub use clock::Clock;
pub use code_card::{code_card, link_host};
pub use consent::{Asks, consent};
pub use controls::{
    Extra, Look, button, button_with, choose_file, erase, erase_yes, once_more, way,
};
pub use fields::{
    Field, code_field, hint_id, labelled, own_code, role_field, role_in_order, text_field, typed,
};
pub use frame::{bar, foot};
pub use incoming::{moved_link, refusal, take_in};
pub use notes::{alert, asked, busy, replaces, saved, status, unsaved, whose_questions};
pub use offered::{look_first, offered};
pub use pictures::{mark, side, who};
pub use radio::{Choice, label, languages, radio_group};
pub use read_aloud::ReadAloud;
pub use tables::{column, fact_table, scroll_table, theme_rows};
pub use text::{heading, name, p, said, section, text};
