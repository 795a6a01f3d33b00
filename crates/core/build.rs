//! Prepares what is compiled in: see the modules.
#![allow(clippy::expect_used)]

#[path = "build/questions.rs"]
mod questions;

fn main() {
    questions::prepare();
}
