//! Pictures as a camera sees them, and the film that Chromium plays instead of a camera.

// The journeys and the tests of the reader each use a part of it.
#![allow(dead_code)]

use std::io::Write;
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
    /// Over how many pixels everything is smeared; 1 is sharp.
    pub blur: usize,
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
    blur: 1,
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
        let smear = view.blur.max(1);
        let mut luma = Vec::with_capacity(width * height);
        for row in 0..height {
            for column in 0..width {
                let mut sum = 0.0;
                for step in 0..smear * smear {
                    let off = |step: usize| step as f32 + 0.5 - middle(smear);
                    let x = column as f32 + off(step % smear) - middle(width) - view.moved.0;
                    let y = row as f32 + off(step / smear) - middle(height) - view.moved.1;
                    sum += self.at(
                        (x * cos + y * sin) / view.scale + middle(self.width),
                        (y * cos - x * sin) / view.scale + middle(self.height),
                    );
                }
                let far = (column + row) as f32 / (width + height) as f32;
                let light = sum / (smear * smear) as f32 - far * view.shade;
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
