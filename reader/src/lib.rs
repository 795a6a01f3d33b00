//! Reads QR codes in a picture, for browsers that cannot do it themselves. A module of its own: it
//! is asked for only when somebody opens the camera.

use rqrr::PreparedImage;
use wasm_bindgen::prelude::wasm_bindgen;

/// The longest side of a picture in which is looked: a larger one is a mistake and would take long.
const LONGEST: usize = 1024;

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
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        luma.get(y * width + x).copied().unwrap_or_default()
    });
    let codes = picture.detect_grids();
    let texts = codes.iter().filter_map(|code| Some(code.decode().ok()?.1));
    texts.collect()
}
