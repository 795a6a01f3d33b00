//! Pictures of the comparison, as SVG.

mod diptych;

pub use diptych::{diptych, legend};
