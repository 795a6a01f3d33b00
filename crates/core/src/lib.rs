//! The rules, the state and the formats of Tweeluik. No browser crate is among the dependencies, so that all of
//! it is pure and tested natively.
//!
//! [`measure`] (what is asked and how it is compared), [`exchange`] (how locked answers travel between
//! devices), [`session`] (the journey of a pair, and the board of a workshop), [`keep`] (how a session is
//! kept), [`words`] (every sentence), [`show`] (what a frozen board gives), [`json`] (how it is written) and
//! [`text`] (what people type of their own).
//!
//! Dependencies point down: keep → session → exchange → measure. `words` stands beside `session`, and the two
//! know each other: what somebody is called belongs to both. `show` stands beside `keep`.

pub mod exchange;
pub mod json;
pub mod keep;
pub mod language;
pub mod measure;
pub mod session;
pub mod setup;
pub mod show;
pub mod text;
pub mod words;
