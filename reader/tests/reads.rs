//! The reader of codes, with pictures as a camera sees them, and what it draws.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "../../tests/journeys/fake_camera.rs"]
mod fake_camera;

use fake_camera::{Dice, Picture, STEADY, View, y4m_of_text};
use std::time::{Duration, Instant};
use tweeluik_reader::{draw, read};

fn read_of(picture: &Picture) -> Vec<String> {
    read(&picture.luma, picture.width, picture.height)
}

/// 200 characters, as they stand in an address.
fn long_text() -> String {
    let letters = "abcdefghijklmnopqrstuvwxyz-_0123456789";
    format!("https://example.org/#{letters}{letters}{letters}{letters}{letters}")
        .chars()
        .take(200)
        .collect()
}

/// A code of 57 modules each way in a picture of 800 by 600, as the camera's script hands it over.
fn long_code(view: View) -> Picture {
    let code = Picture::of_text(&long_text(), 10, 8);
    assert_eq!(code.width, (57 + 8) * 8, "version 10");
    code.seen(800, 600, view, &mut Dice(7))
}

/// The codes are held at any angle, in uneven light.
#[test]
fn a_turned_unevenly_lit_and_noisy_code_is_read() {
    let view = View {
        scale: 0.8,
        moved: (31.0, -17.0),
        shade: 100.0,
        noise: 20.0,
        ..STEADY
    };
    for turned in [0.0, 7.0, 33.0, 45.0, 90.0, 141.0, 180.0, 263.0] {
        let picture = long_code(View { turned, ..view });
        assert_eq!(read_of(&picture), [long_text()], "turned by {turned}°");
    }
}

/// A hand moves: what is smeared in one picture can be read in the next.
#[test]
fn of_the_smeared_pictures_of_a_code_at_least_half_are_read() {
    let view = View {
        scale: 0.8,
        blur: 3.0,
        shade: 60.0,
        noise: 12.0,
        ..STEADY
    };
    let turned = (0..16_u8).map(|number| f32::from(number) * 23.0);
    let read = turned.filter(|&turned| read_of(&long_code(View { turned, ..view })).len() == 1);
    let read = read.count();
    assert!(read >= 8, "{read} of 16");
}

/// What is no picture of a code gives nothing, and no mistake.
#[test]
fn noise_grey_and_nothing_give_nothing() {
    let mut dice = Dice(11);
    let noise: Vec<u8> = (0..800 * 600).map(|_| dice.below(256) as u8).collect();
    assert_eq!(read(&noise, 800, 600), Vec::<String>::new());
    for grey in [0, 128, 255] {
        assert_eq!(read(&vec![grey; 640 * 480], 640, 480), Vec::<String>::new());
    }
    assert_eq!(read(&[], 0, 0), Vec::<String>::new());
    assert_eq!(read(&[0], 1, 1), Vec::<String>::new());
}

/// A size that is not the picture's is a mistake of the caller: nothing is read beyond it.
#[test]
fn a_wrong_size_gives_nothing() {
    let picture = long_code(STEADY);
    assert_eq!(read_of(&picture).len(), 1);
    for (width, height) in [
        (800, 599),
        (800, 601),
        (600, 801),
        (0, 600),
        (800, 0),
        (480_000, 1),
        (usize::MAX, usize::MAX),
        (usize::MAX / 2 + 1, 2),
    ] {
        let texts = read(&picture.luma, width, height);
        assert_eq!(texts, Vec::<String>::new(), "{width} by {height}");
    }
    assert_eq!(read(&[], 800, 600), Vec::<String>::new());
}

/// Corners of codes thrown about, where the reader looks closest, with or without noise.
fn confusing(dice: &mut Dice, width: usize, height: usize) -> Vec<u8> {
    let mut luma = vec![255; width * height];
    for _ in 0..3 + dice.below(5) {
        let pixels = 1 + dice.below(4);
        let (left, top) = (dice.below(width), dice.below(height));
        for at in 0..49 * pixels * pixels {
            let (x, y) = (at % (7 * pixels), at / (7 * pixels));
            let ring = (x / pixels).abs_diff(3).max((y / pixels).abs_diff(3));
            if left + x < width && top + y < height {
                luma[(top + y) * width + left + x] = if ring == 2 { 255 } else { 0 };
            }
        }
    }
    for _ in 0..dice.below(2) * dice.below(width * height / 8 + 1) {
        luma[dice.below(width * height)] = dice.below(256) as u8;
    }
    luma
}

/// Reads a small picture; `None` where that brings the reader to a halt.
fn read_small(luma: &[u8], width: usize, height: usize) -> Option<Duration> {
    let start = Instant::now();
    let texts = std::panic::catch_unwind(|| read(luma, width, height));
    texts.ok().map(|_| start.elapsed())
}

/// The camera sees many things: noise never halts the reader or holds it up.
#[test]
fn a_hundred_thousand_small_pictures_of_noise_are_read_without_halt_or_delay() {
    let mut dice = Dice(88_172_645_463_325_252);
    for number in 0..100_000 {
        let (width, height) = (1 + dice.below(80), 1 + dice.below(80));
        let contrast = 2 + dice.below(255);
        let luma: Vec<u8> = (0..width * height)
            .map(|_| dice.below(contrast) as u8)
            .collect();
        let took = read_small(&luma, width, height);
        let took = took.unwrap_or_else(|| panic!("picture {number} halts the reader"));
        assert!(took < Duration::from_secs(2), "{number} took {took:?}");
    }
}

/// Corners of codes thrown about are where the crate's assertions fail: that stays so rare that a
/// new reader can be taken each time, and nothing takes long.
#[test]
fn pieces_of_codes_hardly_ever_halt_the_reader_and_never_hold_it_up() {
    let mut dice = Dice(362_436_069);
    let mut halts = 0;
    for number in 0..50_000 {
        let (width, height) = (1 + dice.below(80), 1 + dice.below(80));
        let luma = confusing(&mut dice, width, height);
        match read_small(&luma, width, height) {
            Some(took) => assert!(took < Duration::from_secs(2), "{number} took {took:?}"),
            None => halts += 1,
        }
    }
    assert!(halts <= 5, "{halts} halts");
}

/// The film of the journeys shows a code that can be read, in half of its frames at least, else it
/// would prove nothing.
#[test]
fn the_film_of_the_journeys_can_be_read() {
    for text in ["tweeluik", &long_text()] {
        let film = std::fs::read(y4m_of_text(text)).unwrap();
        let head = film.iter().position(|&byte| byte == b'\n').unwrap() + 1;
        let frames: Vec<_> = film[head..].chunks(6 + 800 * 600 * 3 / 2).collect();
        assert_eq!(frames.len(), 10);
        assert!(frames.iter().all(|frame| frame.starts_with(b"FRAME\n")));
        let texts = frames
            .iter()
            .map(|frame| read(&frame[6..6 + 800 * 600], 800, 600));
        let read = texts.filter(|texts| *texts == [text]).count();
        assert!(read >= 5, "{text}: {read} of 10");
    }
}

/// A drawing as a picture: what it says of its size, and every piece of its path.
fn picture_of(drawing: &str) -> Picture {
    let (size, path) = drawing.split_once(' ').unwrap();
    let size: usize = size.parse().unwrap();
    let mut dark = vec![false; size * size];
    for piece in path.split_terminator('z') {
        // `M4 4h7v1h-7`
        let numbers: Vec<i64> = piece
            .split(|c: char| !c.is_ascii_digit() && c != '-')
            .filter(|text| !text.is_empty())
            .map(|text| text.parse().unwrap())
            .collect();
        let [x, y, width, 1, back] = numbers[..] else {
            panic!("{piece} is no piece of a row");
        };
        assert_eq!(back, -width, "{piece} comes back to where it began");
        for at in x..x + width {
            let place = usize::try_from(y).unwrap() * size + usize::try_from(at).unwrap();
            assert!(!std::mem::replace(&mut dark[place], true), "{piece} twice");
        }
    }
    let edge = |x: usize, y: usize| x.min(y).min(size - 1 - x.max(y)) < 4;
    for (place, &dark) in dark.iter().enumerate() {
        let is_edge = edge(place % size, place / size);
        assert!(!dark || !is_edge, "the quiet zone is light");
    }
    Picture::of_modules(size, |x, y| dark[y * size + x], 4)
}

/// Who scans a poster reads what was meant, also where the address is long.
#[test]
fn what_is_drawn_is_read_again() {
    let address = "https://www.example.org/tweeluik/index.html";
    let options = "?lang=en&form=mini&share-url=https%3A%2F%2Fexample.org%2F%3Fa%3D1%26b%3D2";
    for text in ["a", address, &format!("{address}{options}"), &long_text()] {
        let picture = picture_of(&draw(text));
        assert_eq!(read_of(&picture), [text]);
    }
}

/// What no code can hold is not drawn, rather than half.
#[test]
fn a_text_that_is_too_long_gives_no_drawing() {
    assert_ne!(draw(&"a".repeat(2331)), "");
    assert_eq!(draw(&"a".repeat(2332)), "");
}
