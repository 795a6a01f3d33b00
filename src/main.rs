//! The program: the scripts of a page call what the library exports, and nothing runs by itself.

#[cfg(target_arch = "wasm32")]
use tweeluik as _;

fn main() {
    #[cfg(not(target_arch = "wasm32"))]
    eprintln!("Tweeluik runs in a browser: try `cargo xtask serve`.");
}
