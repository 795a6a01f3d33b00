//! Tweeluik: two people look, privately and as equals, at how they work together.
//!
//! The rules, the state and the formats are in `tweeluik_core`, which knows no browser. Here is the app:
//!
//! - [`mount()`]: entry points;
//! - `app`: the one component, which holds the journey and carries out its effects;
//! - `screens`, `components`, `charts`: functions from a state to a piece of the page;
//! - `lazy`: what is loaded later, as async entry points; `late`, `files`, `devices` and `group`: what is behind them;
//! - `page`: what stands in `index.html`, for the build;
//! - `browser`: the only code that touches the browser. It knows none of the others.

mod after;
mod app;
mod browser;
mod charts;
mod components;
mod devices;
mod draw;
mod files;
mod group;
mod late;
mod lazy;
mod model;
mod mount;
mod msg;
#[cfg(feature = "page")]
mod page;
mod screens;
mod texts;

/// Smaller than the standard library's allocator; its time is bounded too. What is freed is overwritten
/// with zeros: answers, secret codes and keys, and the texts that were made of them on the way.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<rlsf::SmallGlobalTlsf> =
    zeroizing_alloc::ZeroAlloc(rlsf::SmallGlobalTlsf::new());

#[cfg(not(feature = "split"))]
pub use mount::mount;
pub use mount::{Handle, Spot};
#[cfg(feature = "page")]
pub use page::{Page, page};
