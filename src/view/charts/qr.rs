//! A QR code as a picture: always dark on light, or cameras do not find it.

use crate::view::el::{El, el, el_class};
use qrcodegen::{QrCode, QrCodeEcc};

/// The quiet zone around a code, in modules: the standard asks for four.
const QUIET: i32 = 4;

/// The code of a text, with the name that a screen reader says; `None` where the text is too long
/// for any code.

pub fn qr(text: &str, name: &'static str) -> Option<El> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut dark = String::new();
    for y in 0..size {
        for x in 0..size {
            if code.get_module(x, y) {
                let place = [(x + QUIET).to_string(), (y + QUIET).to_string()];
                let [x, y] = &place;
                for piece in ["M", x, " ", y, "h1v1h-1z"] {
                    dark.push_str(piece);
                }
            }
        }
    }
    let whole = (size + 2 * QUIET).to_string();
    let picture = el_class("svg", "qr")
        .put("role", "img")
        .put("shape-rendering", "crispEdges")
        .put("aria-label", name)
        .set("viewBox", ["0 0 ", &whole, " ", &whole].concat())
        .add(el("path|fill=#fff|d=M0 0h999v999H0z"))
        .add(el("path|fill=#000").set("d", dark));
    Some(picture)
}
