//! The only module that touches the browser: storage, files, focus, randomness, the page itself.

mod camera;
mod canvas;
mod device;
mod keys;
mod links;
mod page;
mod signals;
mod speech;
mod storage;
mod taps;

pub(crate) use camera::{Camera, CameraProblem, CameraSays, start_camera};
pub(crate) use canvas::{full_screen, png};
pub(crate) use device::{Claim, Turn, turn, untouched};
pub(crate) use keys::key;
pub(crate) use links::{
    address, can_share, can_share_file, chosen_file, copy, documentation_in, is_file, is_framed,
    normal, origin, other_host, share, share_file,
};
pub(crate) use page::{
    Listener, date_in_words, decimal_comma, download, entropy, focus, folded, forget, now,
    on_panic, print, set_title, show, tell, today,
};
pub(crate) use signals::{Chime, buzz, knows_buzz, knows_sound, may_buzz, wants_calm};
pub(crate) use speech::{Reading, Voice, Voices};
pub(crate) use storage::{local_store, on_removed};
pub(crate) use taps::Taps;

use std::cell::Cell;

thread_local! {
    static BROKEN: Cell<bool> = const { Cell::new(false) };
}

/// Whether the app has panicked. Its state cannot be trusted then, and nothing more is saved.
pub(crate) fn is_broken() -> bool {
    BROKEN.with(Cell::get)
}
