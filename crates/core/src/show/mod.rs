//! What is drawn and taken along: of a closed group its dots, of two people the spots of each theme, and of both a
//! picture and a table.
//!
//! Pure. Of a group it knows only what the screen shows ([`crate::measure::Shown`]), so no count that is not shown can
//! stand in a file. A file of two people is made of an [`crate::session::Agreed`], so there is none without both yeses.

mod csv;
mod diptych;
mod pair_picture;
mod pair_table;
mod picture;
mod svg;
mod table;
mod talk;

pub use diptych::{Panel, Spots, spot, stroke, theme_in_words};
pub use pair_picture::PairPicture;
pub use pair_table::PairTable;
pub use picture::{Band, Dot, Poster, WIDE};
pub use svg::diamond;
pub use table::Table;
pub use talk::{asks, came_words, felt_words};
