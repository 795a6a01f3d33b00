//! Pictures, as SVG: of the comparison, and codes.

mod diptych;
mod qr;
mod room;

pub use diptych::{diptych, legend};
pub use qr::qr;
pub use room::bands;
