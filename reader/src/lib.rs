//! Reads QR codes in a picture, for browsers that cannot do it themselves, and draws one for the
//! poster of the composer. A module of its own: it is asked for only when somebody opens the camera
//! or makes a poster. The app draws its own codes.
//!
//! The crate that finds the codes asserts what it hopes for. Some pictures, about one in a hundred
//! thousand that are made to confuse it, halt the module; who calls takes a new one then.

use qrcodegen::{QrCode, QrCodeEcc};
use rqrr::PreparedImage;
use wasm_bindgen::prelude::wasm_bindgen;

/// The longest side of a picture in which is looked: a larger one is a mistake and would take long.
const LONGEST: usize = 1024;

/// The quiet zone around a drawn code, in modules: the standard asks for four.
const QUIET: i32 = 4;

/// The code of a text: how many modules it is wide and high with its quiet zone, and after a space
/// the path of its dark ones, as the `d` of an SVG has it: `"29 M4 4h7v1h-7z…"`. Empty where the text
/// is too long for any code.
#[wasm_bindgen]
#[must_use]
pub fn draw(text: &str) -> String {
    // Addresses have small letters and signs, for which there is one way to be written; the crate's
    // other ways would weigh.
    let Ok(code) = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Medium) else {
        return String::new();
    };
    let size = code.size();
    let mut drawing = (size + 2 * QUIET).to_string();
    drawing.push(' ');
    for y in 0..size {
        let mut x = 0;
        while x < size {
            // Neighbours are one piece: between two pieces some printers leave a hair of light.
            let dark = (x..size).take_while(|&x| code.get_module(x, y)).count() as i32;
            if dark > 0 {
                let numbers = [x + QUIET, y + QUIET, dark].map(|number| number.to_string());
                let [left, top, width] = &numbers;
                for piece in ["M", left, " ", top, "h", width, "v1h-", width, "z"] {
                    drawing.push_str(piece);
                }
            }
            x += dark + 1;
        }
    }
    drawing
}

/// The texts of all codes in a picture of grey values, row by row. A picture of another size than
/// was said gives none, and neither does what cannot be read.
#[wasm_bindgen]
#[must_use]
pub fn read(luma: &[u8], width: usize, height: usize) -> Vec<String> {
    let sides = 1..=LONGEST;
    let fits = sides.contains(&width) && sides.contains(&height) && luma.len() == width * height;
    if !fits {
        return Vec::new();
    }
    let light = Light::of(luma, width, height);
    let mut picture = PreparedImage::prepare_from_bitmap(width, height, |x, y| {
        let grey = luma.get(y * width + x).copied().unwrap_or_default();
        light.is_dark(grey, x, y)
    });
    let codes = picture.detect_grids();
    let texts = codes.iter().filter_map(|code| Some(code.decode().ok()?.1));
    texts.collect()
}

/// How light it is around each place of a picture. The crate's own way to tell dark from light looks
/// at single rows, and loses a code in noise or blur that this one still finds.
struct Light {
    width: usize,
    height: usize,
    /// How far around a place is looked.
    reach: usize,
    /// The sum of all grey values above and left of a place, with an empty first row and column.
    sums: Vec<u32>,
}

impl Light {
    fn of(luma: &[u8], width: usize, height: usize) -> Self {
        let mut sums = Vec::with_capacity((width + 1) * (height + 1));
        sums.resize(width + 1, 0);
        for row in luma.chunks(width) {
            let mut sum = 0;
            sums.push(0);
            for &grey in row {
                sum += u32::from(grey);
                let above = sums.len() - (width + 1);
                sums.push(sum + sums.get(above).copied().unwrap_or_default());
            }
        }
        Light {
            width,
            height,
            reach: (width.max(height) / 16).max(2),
            sums,
        }
    }

    /// Whether a place is at least a tenth darker than what is around it.
    fn is_dark(&self, grey: u8, x: usize, y: usize) -> bool {
        let left = x.saturating_sub(self.reach);
        let right = (x + self.reach + 1).min(self.width);
        let top = y.saturating_sub(self.reach);
        let bottom = (y + self.reach + 1).min(self.height);
        let sum = |x: usize, y: usize| {
            let found = self.sums.get(y * (self.width + 1) + x);
            found.copied().unwrap_or_default()
        };
        let around = sum(right, bottom) + sum(left, top) - sum(right, top) - sum(left, bottom);
        let places = ((right - left) * (bottom - top)) as u32;
        u32::from(grey) * places * 10 < around * 9
    }
}
