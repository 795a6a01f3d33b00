//! Pictures as a camera sees them, and the film that Chromium plays instead of a camera.

// The journeys and the tests of the reader each use a part of it.
#![allow(dead_code)]

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// A picture of grey values, row by row.
#[derive(Clone)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub luma: Vec<u8>,
}

/// How the camera is held.
#[derive(Clone, Copy)]
pub struct View {
    /// How far it is turned, in degrees.
    pub turned: f32,
    /// How far it is moved, in pixels.
    pub moved: (f32, f32),
    /// How many pixels of the camera a pixel of the picture takes.
    pub scale: f32,
    /// Over how many pixels everything is smeared; 1 is as sharp as a camera can be.
    pub blur: f32,
    /// How much darker the far end is, in grey values.
    pub shade: f32,
    /// How much every pixel flickers, in grey values.
    pub noise: f32,
}

/// A steady hand in good light.
pub const STEADY: View = View {
    turned: 0.0,
    moved: (0.0, 0.0),
    scale: 1.0,
    blur: 1.0,
    shade: 0.0,
    noise: 0.0,
};

/// Numbers that look random and are the same every time.
pub struct Dice(pub u64);

impl Dice {
    /// The next number from 0 up to but not including 1.
    pub fn next(&mut self) -> f32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 40) as f32 / (1u64 << 24) as f32
    }

    /// A whole number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() * end as f32) as usize
    }
}

impl Picture {
    /// The code of a text, in the smallest version from `least` on that holds it.
    pub fn of_text(text: &str, least: u8, pixels: usize) -> Self {
        let segments = QrSegment::make_segments(text);
        let (least, most) = (Version::new(least), Version::MAX);
        let level = QrCodeEcc::Medium;
        let code = QrCode::encode_segments_advanced(&segments, level, least, most, None, false);
        let code = code.expect("a text that fits in a code");
        let side = code.size();
        let is_dark = |x: usize, y: usize| code.get_module(x as i32, y as i32);
        Picture::of_modules(side as usize, is_dark, pixels)
    }

    /// A code of `size` modules each way, `pixels` pixels each, with the white edge that it needs.
    pub fn of_modules(size: usize, is_dark: impl Fn(usize, usize) -> bool, pixels: usize) -> Self {
        const EDGE: usize = 4;
        let side = (size + 2 * EDGE) * pixels;
        let module = |at: usize| (at / pixels).checked_sub(EDGE).filter(|&at| at < size);
        let luma = (0..side * side).map(|at| {
            let dark = module(at % side).zip(module(at / side));
            let dark = dark.is_some_and(|(x, y)| is_dark(x, y));
            if dark { 0 } else { 255 }
        });
        Picture {
            width: side,
            height: side,
            luma: luma.collect(),
        }
    }

    fn at(&self, x: f32, y: f32) -> f32 {
        let inside = x >= 0.0 && y >= 0.0 && x < self.width as f32 && y < self.height as f32;
        if inside {
            self.luma[y as usize * self.width + x as usize].into()
        } else {
            230.0
        }
    }

    /// What a camera of this size sees when the picture is in the middle of what it looks at.
    pub fn seen(&self, width: usize, height: usize, view: View, dice: &mut Dice) -> Picture {
        let (sin, cos) = view.turned.to_radians().sin_cos();
        let middle = |side: usize| side as f32 / 2.0;
        // Each pixel of a camera gathers the light of a small square.
        const SAMPLES: usize = 4;
        let off = |step: usize| ((step as f32 + 0.5) / SAMPLES as f32 - 0.5) * view.blur;
        let mut luma = Vec::with_capacity(width * height);
        for row in 0..height {
            for column in 0..width {
                let mut sum = 0.0;
                for step in 0..SAMPLES * SAMPLES {
                    let x = column as f32 + off(step % SAMPLES) - middle(width) - view.moved.0;
                    let y = row as f32 + off(step / SAMPLES) - middle(height) - view.moved.1;
                    sum += self.at(
                        (x * cos + y * sin) / view.scale + middle(self.width),
                        (y * cos - x * sin) / view.scale + middle(self.height),
                    );
                }
                let far = (column + row) as f32 / (width + height) as f32;
                let light = sum / (SAMPLES * SAMPLES) as f32 - far * view.shade;
                luma.push((light + (dice.next() - 0.5) * view.noise).clamp(0.0, 255.0) as u8);
            }
        }
        Picture {
            width,
            height,
            luma,
        }
    }
}

/// What Chromium's camera sees: its size, and how often each picture of a film is shown.
const CAMERA: (usize, usize) = (800, 600);
const FRAMES: usize = 10;

/// A film for Chromium to play instead of a camera, as a file: one picture, held by a hand that is
/// not quite steady.
pub fn y4m_of(luma: &[u8], width: usize, height: usize) -> PathBuf {
    assert_eq!(luma.len(), width * height, "a picture of this size");
    let luma = luma.to_vec();
    y4m_of_all(&[Picture {
        width,
        height,
        luma,
    }])
}

/// As [`y4m_of`], for the modules of a code.
pub fn y4m_of_modules(size: usize, is_dark: impl Fn(usize, usize) -> bool) -> PathBuf {
    y4m_of_all(&[Picture::of_modules(size, is_dark, 4)])
}

/// As [`y4m_of`], for the code of a text.
pub fn y4m_of_text(text: &str) -> PathBuf {
    y4m_of_all(&[Picture::of_text(text, 1, 4)])
}

/// As [`y4m_of`], for pictures that follow each other, a second each, again and again.
pub fn y4m_of_all(pictures: &[Picture]) -> PathBuf {
    let film = film_of(pictures);
    let mut hash = DefaultHasher::new();
    film.hash(&mut hash);
    let path = film_named(&format!("camera-{:016x}.y4m", hash.finish()));
    std::fs::write(&path, film).expect("the film can be written");
    path
}

/// Where a film of this name stands. The browser opens it each time the camera is opened: so the
/// camera can be shown something else.
pub fn film_named(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// A film as bytes.
pub fn film_of(pictures: &[Picture]) -> Vec<u8> {
    let (width, height) = CAMERA;
    let mut dice = Dice(0x7EE1_0000_1234_5678);
    let head = format!("YUV4MPEG2 W{width} H{height} F{FRAMES}:1 Ip A1:1 C420jpeg\n");
    let mut film = head.into_bytes();
    for picture in pictures {
        for frame in 0..FRAMES {
            let swing = (frame as f32 / FRAMES as f32 * std::f32::consts::TAU).sin();
            let side = picture.width.max(picture.height) as f32;
            let view = View {
                turned: 3.0 + 5.0 * swing,
                moved: (12.0 * swing, -7.0 * swing),
                scale: height as f32 * 0.85 / side,
                blur: 1.0 + (frame % 2) as f32,
                shade: 60.0,
                noise: 12.0,
            };
            film.extend(b"FRAME\n");
            film.extend(picture.seen(width, height, view, &mut dice).luma);
            // No colour.
            film.resize(film.len() + width * height / 2, 128);
        }
    }
    film
}
