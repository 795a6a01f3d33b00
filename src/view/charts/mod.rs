//! Pictures, as SVG: of the comparison, and codes.

mod diptych;
mod qr;

pub use diptych::{diptych, legend};
pub use qr::qr;
