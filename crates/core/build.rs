//! Prepares what is compiled in: see the modules.
#![allow(clippy::expect_used)]

#[path = "src/hash.rs"]
#[allow(dead_code)]
mod hash;
#[path = "build/questions.rs"]
mod questions;
#[path = "build/texts.rs"]
mod texts;

fn main() {
    texts::prepare();
    questions::prepare();
}
