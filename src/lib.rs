//! Tweeluik: two people look, privately and as equals, at how they work together.
//!
//! The rules, the state and the formats are in `tweeluik_core`, which knows no browser. Here is the app, in
//! WebAssembly only: `browser` (the only code that touches the browser) and `view` (Yew; a screen is a state
//! drawn). Nothing below `view` knows it.
#![cfg(target_arch = "wasm32")]

mod browser;
mod view;

/// Smaller than the standard library's allocator; its time is bounded too. What is freed is overwritten
/// with zeros: answers, codes and keys, and whatever text was made of them on the way.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<rlsf::SmallGlobalTlsf> =
    zeroizing_alloc::ZeroAlloc(rlsf::SmallGlobalTlsf::new());

pub use view::{Handle, Spot, mount};
