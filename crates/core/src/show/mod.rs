//! What a frozen group gives: where its dots stand, and the same as a picture and a table to take along.
//!
//! Pure. It knows only what the screen shows ([`crate::measure::Shown`]); no count that is not shown can
//! stand in a file.

mod csv;
mod diptych;
mod picture;
mod svg;
mod table;

pub use diptych::{Panel, Spots, spot, stroke, theme_in_words};
pub use picture::{Band, Dot, Poster, WIDE};
pub use svg::diamond;
pub use table::Table;
