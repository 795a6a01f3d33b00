//! `localStorage` as a [`Store`].

use super::device;
use super::page::Listener;
use gloo_storage::{LocalStorage, Storage as _};
use tweeluik_core::keep::{BackupOp, MemoryStore, PREFIX, Store, StoreError};
use wasm_bindgen::JsValue;

struct LocalStore;

thread_local! {
    /// What no other tab has, where the browser gives chance.
    static TOKEN: u32 = {
        let mut bytes = [0; 4];
        let is_there = getrandom::fill(&mut bytes).is_ok();
        if is_there { u32::from_le_bytes(bytes) } else { 0 }
    };
    /// Lives as long as the page: a widget that is taken out of it and put back finds its session.
    static MEMORY: MemoryStore = MemoryStore::default();
}

/// This device's store, or one in memory where the browser gives none.
pub(crate) fn local_store() -> Box<dyn Store> {
    match storage() {
        Ok(_) => Box::new(LocalStore),
        Err(_) => Box::new(MEMORY.with(MemoryStore::clone)),
    }
}

/// The storage, asked for anew each time: access can be withdrawn, and asking can throw.
fn storage() -> Result<web_sys::Storage, StoreError> {
    match web_sys::window().map(|window| window.local_storage()) {
        Some(Ok(Some(_))) => Ok(LocalStorage::raw()),
        _ => Err(StoreError::Denied),
    }
}

fn reason(error: &JsValue) -> StoreError {
    let name = js_sys::Reflect::get(error, &JsValue::from_str("name"));
    match name.ok().and_then(|name| name.as_string()).as_deref() {
        Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StoreError::Full,
        Some("SecurityError") => StoreError::Denied,
        _ => StoreError::Failed,
    }
}

impl Store for LocalStore {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        storage()?.get_item(key).map_err(|error| reason(&error))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        storage()?
            .set_item(key, text)
            .map_err(|error| reason(&error))
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        storage()?.remove_item(key).map_err(|error| reason(&error))
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let storage = storage()?;
        let count = storage.length().map_err(|error| reason(&error))?;
        let mut keys = Vec::new();
        for number in 0..count {
            let key = storage.key(number).map_err(|error| reason(&error))?;
            keys.extend(key.filter(|key| key.starts_with(PREFIX)));
        }
        Ok(keys)
    }

    fn outlives_page(&self) -> bool {
        true
    }

    fn backup_keys(&self) -> Vec<String> {
        device::backup_keys()
    }

    fn backup(&self, key: &str) -> Option<String> {
        device::backup(key)
    }

    fn is_settled(&self, key: &str) -> bool {
        device::is_settled(key)
    }

    fn token(&self) -> u32 {
        TOKEN.with(|token| *token)
    }

    fn change_backup(&self, key: &str, op: BackupOp<'_>) {
        device::change_backup(key, op);
    }

    fn forget(&self) {
        device::forget();
    }
}

/// Says when another tab removes something of ours, or may have while this page slept. A page that
/// clears all that it has is no tab of ours: of that nothing is said, and what is open here is saved
/// again when somebody goes on. What is not open goes from the backup too (`src/js/device.js`).
pub(crate) fn on_removed(act: impl Fn() + Clone + 'static) -> [Listener; 3] {
    let get = |event: &web_sys::Event, name: &str| {
        let value = js_sys::Reflect::get(event, &JsValue::from_str(name));
        value.unwrap_or(JsValue::UNDEFINED)
    };
    let woken = {
        let act = act.clone();
        move |event| {
            if get(&event, "persisted").is_truthy() {
                act();
            }
        }
    };
    let marked = {
        let act = act.clone();
        move |_| act()
    };
    let removed = move |event| {
        let key = get(&event, "key").as_string();
        let is_removed = get(&event, "newValue").is_null();
        if is_removed && key.is_some_and(|key| key.starts_with(PREFIX)) {
            act();
        }
    };
    [
        Listener::new("storage", Box::new(removed)),
        Listener::new("pageshow", Box::new(woken)),
        Listener::new("tweeluik-erased", Box::new(marked)),
    ]
}
