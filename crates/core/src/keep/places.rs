//! Every place where the product writes on a device, by its name there. The page about the product
//! shows this list, and the keeper writes under these names: so what is shown is what is done.

use super::store::PREFIX;

/// The slots of a session: `…a` and `…b`, and for a second widget on a page `…a:2`.
pub const SESSION: &str = "tweeluik:session:";
/// Sessions that were kept, by number.
pub const KEPT: &str = "tweeluik:kept:";
/// The group of a workshop; for a second widget on a page `…workshop:2`.
pub const GROUP: &str = "tweeluik:workshop";
/// Texts that could not be read, by number.
pub const QUARANTINE: &str = "tweeluik:quarantine:";
/// The database of the backup.
pub const BACKUP: &str = "tweeluik";
/// Tombstones of what was erased and has not reached the backup yet.
pub const TOMBSTONE: &str = "tweeluik:tombstone:";

/// A store of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What is there until somebody removes it.
    LocalStorage,
    /// What survives a browser that is killed.
    IndexedDb,
    /// What lives as long as a tab.
    SessionStorage,
    /// The files of the page.
    CacheStorage,
}

impl Kind {
    /// What browsers call it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::LocalStorage => "localStorage",
            Kind::IndexedDb => "IndexedDB",
            Kind::SessionStorage => "sessionStorage",
            Kind::CacheStorage => "Cache Storage",
        }
    }
}

/// All places, in the order in which the sentences about them stand.
pub const PLACES: [(Kind, &str); 7] = [
    (Kind::LocalStorage, SESSION),
    (Kind::LocalStorage, KEPT),
    (Kind::LocalStorage, GROUP),
    (Kind::LocalStorage, QUARANTINE),
    (Kind::IndexedDb, BACKUP),
    (Kind::SessionStorage, TOMBSTONE),
    (Kind::CacheStorage, PREFIX),
];
