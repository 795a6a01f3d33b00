//! The program. In a browser, the scripts of a page call what the library exports, and nothing runs by itself. On
//! the builder's machine it prints the first screen, for `index.html`.

#[cfg(any(target_arch = "wasm32", not(feature = "first-screen")))]
fn main() {
    #[cfg(not(target_arch = "wasm32"))]
    eprintln!("Tweeluik runs in a browser: try `cargo xtask serve`.");
    #[cfg(target_arch = "wasm32")]
    use tweeluik as _;
}

#[cfg(all(feature = "first-screen", not(target_arch = "wasm32")))]
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let local = tokio::task::LocalSet::new();
    println!("{}", local.run_until(tweeluik::first_screens()).await);
}
