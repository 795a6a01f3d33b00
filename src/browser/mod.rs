//! The one room that touches the browser: storage, files, focus, randomness, the page itself.

#[allow(dead_code)] // Until a screen opens the camera.
mod camera;
mod page;
mod storage;

// Until a screen opens the camera.
#[allow(unused_imports)]
pub(crate) use camera::{Camera, CameraProblem, CameraSays, start_camera};
pub(crate) use page::{
    date_in_words, download, entropy, focus, on_panic, print, query, set_title, tell, today,
};
pub(crate) use storage::local_store;

use std::cell::Cell;

thread_local! {
    static BROKEN: Cell<bool> = const { Cell::new(false) };
}

/// Whether the app has panicked. Its state cannot be trusted then, and nothing more is saved.
pub(crate) fn is_broken() -> bool {
    BROKEN.with(Cell::get)
}
