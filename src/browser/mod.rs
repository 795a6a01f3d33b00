//! The one room that touches the browser: storage, files, focus, randomness, the page itself.

mod page;
mod storage;

pub(crate) use page::{
    date_in_words, download, entropy, focus, on_panic, print, set_title, tell, today,
};
pub(crate) use storage::local_store;

use crate::session::Config;
use std::cell::Cell;

thread_local! {
    static BROKEN: Cell<bool> = const { Cell::new(false) };
}

/// Whether the app has panicked. Its state cannot be trusted then, and nothing more is saved.
pub(crate) fn is_broken() -> bool {
    BROKEN.with(Cell::get)
}

/// Runs the stand-alone page: reads its query parameters and mounts the widget in `#app`.
pub fn stand_alone() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let root = window
        .document()
        .and_then(|page| page.get_element_by_id("app"));
    let Some(root) = root else {
        return;
    };
    let query = window.location().search().unwrap_or_default();
    let (config, problems) = Config::parse(page::query(&query));
    // The page lives as long as the widget: the handle is not needed again.
    drop(crate::mount(root.clone(), config, true));
    for problem in problems {
        page::tell_error(&root, problem.option);
    }
}
