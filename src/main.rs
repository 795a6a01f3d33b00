//! The stand-alone page; it only calls the library.

#[cfg(target_arch = "wasm32")]
fn main() {
    tweeluik::stand_alone();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("Tweeluik runs in a browser: try `cargo xtask serve`.");
}
