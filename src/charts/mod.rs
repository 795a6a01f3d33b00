//! Pictures, as SVG: of the comparison, and QR codes.

mod bands;
mod diptych;
mod qr;

pub use bands::bands;
pub use diptych::{diptych, legend};
pub use qr::qr;
