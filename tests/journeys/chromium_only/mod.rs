//! Journeys for which one browser is enough: those of the composer, the house styles, the service worker and real hosts, and
//! those that ask the browser for what only Chromium tells, as how long a task takes and what it sends.
//!
//! The check in Firefox leaves out each module of this name, here and at the end of other files; there each
//! test says why.

mod aimless;
mod camera;
mod canary;
mod cards;
mod composer;
pub mod files;
mod guides;
mod hosts;
pub mod offline;
mod paper;
mod site;
mod speed;
mod themes;
mod upgrade;
