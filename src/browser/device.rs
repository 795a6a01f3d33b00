//! What `src/js/device.js` does: a backup of the storage, and a lock between tabs. A page hands it over;
//! without it there is neither.

use js_sys::{Function, Promise};
use std::cell::{Cell, RefCell};
use tweeluik_core::keep::BackupOp;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// The script.
    #[derive(Clone)]
    pub type Device;

    #[wasm_bindgen(method, js_name = backupKeys)]
    fn backup_keys(this: &Device) -> String;

    #[wasm_bindgen(method)]
    fn backup(this: &Device, key: &str) -> Option<String>;

    #[wasm_bindgen(method)]
    fn settled(this: &Device, key: &str) -> bool;

    #[wasm_bindgen(method)]
    fn put(this: &Device, key: &str, text: &str);

    #[wasm_bindgen(method, js_name = putTombstone)]
    fn put_tombstone(this: &Device, key: &str, text: &str);

    #[wasm_bindgen(method, js_name = expireTombstone)]
    fn expire_tombstone(this: &Device, key: &str);

    #[wasm_bindgen(method)]
    fn remove(this: &Device, key: &str);

    #[wasm_bindgen(method)]
    fn forget(this: &Device);

    #[wasm_bindgen(method)]
    fn untouched(this: &Device) -> u32;

    #[wasm_bindgen(method)]
    fn claim(this: &Device, name: &str, steal: bool, tell: &Closure<dyn Fn(bool)>);

    #[wasm_bindgen(method)]
    fn release(this: &Device, name: &str);

    #[wasm_bindgen(method)]
    fn turn(this: &Device, key: &str) -> Promise;
}

thread_local! {
    static DEVICE: RefCell<Option<Device>> = const { RefCell::new(None) };
}

/// Where the page hands over the script.
#[wasm_bindgen]
pub fn device(script: Device) {
    DEVICE.set(Some(script));
}

fn with<T>(act: impl FnOnce(&Device) -> T) -> Option<T> {
    DEVICE.with_borrow(|device| device.as_ref().map(act))
}

pub(super) fn backup_keys() -> Vec<String> {
    let lines = with(Device::backup_keys).unwrap_or_default();
    lines.split('\n').map(str::to_owned).collect()
}

pub(super) fn backup(key: &str) -> Option<String> {
    with(|device| device.backup(key)).flatten()
}

pub(super) fn is_settled(key: &str) -> bool {
    with(|device| device.settled(key)).unwrap_or_default()
}

pub(super) fn change_backup(key: &str, op: BackupOp<'_>) {
    with(|device| match op {
        BackupOp::Put(text) => device.put(key, text),
        BackupOp::PutTombstone(tombstone) => device.put_tombstone(key, tombstone),
        BackupOp::ExpireTombstone => device.expire_tombstone(key),
        BackupOp::Delete => device.remove(key),
    });
}

/// For how many seconds nobody has touched the page.
pub(crate) fn untouched() -> u32 {
    with(Device::untouched).unwrap_or_default()
}

pub(super) fn forget() {
    with(Device::forget);
}

/// Whether this tab is the one that writes a session. Dropping it lets others.
pub(crate) struct Claim {
    name: String,
    tell: Closure<dyn Fn(bool)>,
}

impl Claim {
    /// Asks for it; the answer comes later, and another one when another tab takes it. `None` where
    /// nobody can be asked.
    pub(crate) fn new(name: String, tell: Box<dyn Fn(bool)>) -> Option<Claim> {
        with(|_| ())?;
        let claim = Claim {
            name,
            tell: Closure::wrap(tell),
        };
        claim.ask(false);
        Some(claim)
    }

    /// Takes it from the tab that has it.
    pub(crate) fn take(&self) {
        self.ask(true);
    }

    fn ask(&self, steal: bool) {
        with(|device| device.claim(&self.name, steal, &self.tell));
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        with(|device| device.release(&self.name));
    }
}

/// The turn of this tab to change a text: the others wait until it is ended, or dropped.
pub struct Turn(Cell<Option<Function>>);

/// Waits for the turn. Where nobody can be asked, it is this tab's.
#[inline(never)]
pub(crate) async fn turn(key: String) -> Turn {
    let end = match with(|device| device.turn(&key)) {
        Some(turn) => JsFuture::from(turn).await.ok(),
        None => None,
    };
    Turn(Cell::new(end.and_then(|end| end.dyn_into().ok())))
}

impl Turn {
    fn close(&self) -> Option<Promise> {
        let end = self.0.take()?;
        end.call0(&JsValue::UNDEFINED).ok()?.dyn_into().ok()
    }

    /// Ends it when what was written is in the backup too, and says whether it is. Where there is no backup,
    /// nothing older can come out of it.
    #[inline(never)]
    pub(crate) async fn end(&self) -> bool {
        let Some(end) = self.close() else {
            return true;
        };
        JsFuture::from(end).await.is_ok_and(|safe| safe.is_truthy())
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.close();
    }
}
