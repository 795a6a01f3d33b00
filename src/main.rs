//! The program. In a browser, the scripts of a page call what the library exports, and nothing runs by itself. On
//! the builder's machine it prints what the build needs of the app: what stands in `index.html` and in the
//! element, as JSON.

#[cfg(any(target_arch = "wasm32", not(feature = "page")))]
fn main() {
    #[cfg(not(target_arch = "wasm32"))]
    eprintln!("Tweeluik runs in a browser: try `cargo xtask serve`.");
    #[cfg(target_arch = "wasm32")]
    use tweeluik as _;
}

#[cfg(all(feature = "page", not(target_arch = "wasm32")))]
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), serde_json::Error> {
    let local = tokio::task::LocalSet::new();
    let page = local.run_until(tweeluik::page()).await;
    println!("{}", serde_json::to_string(&page)?);
    Ok(())
}
