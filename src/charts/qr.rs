//! A QR code as a picture: always dark on light, or cameras do not find it.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::{Html, html};

/// The quiet zone around a QR code, in modules: the standard asks for four.
const QUIET: i32 = 4;

/// The QR code of a text, with the name that a screen reader says; nothing where the text is too long for
/// any.
pub fn qr(text: &str, name: &'static str) -> Html {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else {
        return Html::default();
    };
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
    let whole = ["0 0 ", &whole, " ", &whole].concat();
    html! {
        <svg class="qr" role="img" shape-rendering="crispEdges" aria-label={name} viewBox={whole}>
            <path fill="#fff" d="M0 0h999v999H0z" />
            <path fill="#000" d={dark} />
        </svg>
    }
}
