//! How a session is kept on a device.
//!
//! Pure: [`Keeper`] works on any [`Store`]. Two slots are written in turn, each with a generation
//! and a checksum; what was written is read back before it is called saved; the newest whole slot
//! wins. *Empty* and *unreadable* are different: what cannot be read is quarantined, never
//! overwritten. Data of a newer version is left alone. All of it is copied to a backup, and what
//! was erased leaves a tombstone there: so the newest wins where the first place has lost its last minute.

mod file;
mod group;
mod keeper;
mod places;
mod record;
mod store;
mod v1;

pub use file::{MAX_FILE_BYTES, locked, open, readable};
pub use group::{GroupPlace, Met};
pub use keeper::{Found, Keeper, Quarantined};
pub use places::{BACKUP, GROUP, KEPT, Kind, PLACES, QUARANTINE, SESSION, TOMBSTONE};
pub use record::{Record, RecordError};
pub use store::{BackupOp, MemoryStore, PREFIX, Store, StoreError};
