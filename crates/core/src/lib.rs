//! The rules, the state and the formats of Tweeluik. No browser crate is among the dependencies, so that all of
//! it is pure and tested natively.
//!
//! [`measure`] (what is asked and how it is compared), [`exchange`] (how locked answers travel between
//! devices), [`language`] (the languages and their forms of address), [`setup`] (what two people agree on before
//! they begin), [`session`] (the journey of a pair), [`group`] (the screen of a workshop's group), [`keep`] (how a session is
//! kept), [`words`] (every sentence), [`show`] (what a frozen group gives),
//! [`text`] (what people type of their own), [`day`] (days), and [`calendar`] (a file for the day to look again).
//!
//! Dependencies point down: keep and show → session → words → setup → measure → language, text; and
//! session → exchange → measure. What two people are called is worked out in [`words`], since the article before
//! a role belongs to the language; what they said of themselves is in [`setup`].

mod binary;
pub mod calendar;
pub mod day;
pub mod exchange;
pub mod group;
mod hash;
pub mod keep;
pub mod language;
pub mod measure;
pub mod session;
pub mod setup;
pub mod show;
pub mod text;
pub mod turn_clock;
pub mod words;
