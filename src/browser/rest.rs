//! The rest of the module: what is not needed to answer comes in a file of its own, after the app
//! has started.

use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static IS_HERE: Cell<bool> = const { Cell::new(false) };
    static WAITING: RefCell<Vec<Box<dyn FnOnce()>>> = const { RefCell::new(Vec::new()) };
}

/// Whether there is a rest. Compiled it says no; `xtask/src/split.rs` makes it say yes where it
/// splits the module.
#[inline(never)]
fn is_split() -> bool {
    std::hint::black_box(false)
}

/// Whether the whole module is here.
pub(crate) fn rest_is_here() -> bool {
    !is_split() || IS_HERE.get()
}

/// Calls back once, when the rest comes.
pub(crate) fn when_rest_is_here(call: Box<dyn FnOnce()>) {
    if !rest_is_here() {
        WAITING.with_borrow_mut(|waiting| waiting.push(call));
    }
}

/// The page calls this when it has brought the rest.
#[wasm_bindgen(js_name = restIsHere)]
pub fn tell_that_rest_is_here() {
    IS_HERE.set(true);
    if super::is_broken() {
        return;
    }
    for call in WAITING.take() {
        call();
    }
}
