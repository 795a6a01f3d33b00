//! Tweeluik: two people look, privately and as equals, at how they work together.
//!
//! # The house
//! Pure rooms, which know no browser and are tested natively:
//! [`measure`] (what is asked and how it is compared), [`exchange`] (how locked answers travel
//! between devices), [`session`] (the journey of a pair, and the board of a workshop), [`keep`] (how a session is kept), [`words`] (every
//! sentence), [`show`] (what a frozen board gives), [`json`] (how it is written) and [`text`] (what people type of their own).
//! At the edge, in WebAssembly only: `browser` (the one room that touches the browser) and `view`
//! (Yew; a screen is a state drawn).
//!
//! Arrows point down: view → browser → keep → session → exchange → measure. `words` stands beside `session`,
//! and the two know each other: what somebody is called belongs to both. `show` stands beside `keep`.

pub mod exchange;
pub mod json;
pub mod keep;
pub mod measure;
pub mod session;
pub mod show;
pub mod text;
pub mod words;

#[cfg(target_arch = "wasm32")]
mod browser;
#[cfg(target_arch = "wasm32")]
mod view;

/// Smaller than the standard library's allocator; its time is bounded too. What is freed is overwritten
/// with zeros: answers, codes and keys, and whatever text was made of them on the way.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<rlsf::SmallGlobalTlsf> =
    zeroizing_alloc::ZeroAlloc(rlsf::SmallGlobalTlsf::new());

#[cfg(target_arch = "wasm32")]
pub use view::{Handle, Spot, mount};
