//! What a place to keep things must be able to do.

use std::cell::RefCell;
use std::rc::Rc;

/// Every key that the product writes starts with this.
pub const PREFIX: &str = "tweeluik:";

/// Why a store did not do what was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreError {
    /// There is no store, or no access to it.
    Denied,
    /// There is no room.
    Full,
    /// Any other reason.
    Failed,
}

/// A place to keep texts under keys.
pub trait Store {
    /// The text under a key, `None` where there is none.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot be read.
    fn read(&self, key: &str) -> Result<Option<String>, StoreError>;

    /// Writes a text under a key.
    ///
    /// # Errors
    /// [`StoreError`]; the old text is still there then.
    fn write(&self, key: &str, text: &str) -> Result<(), StoreError>;

    /// Removes a key; one that is not there is no error.
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot be changed.
    fn remove(&self, key: &str) -> Result<(), StoreError>;

    /// All keys that start with [`PREFIX`].
    ///
    /// # Errors
    /// [`StoreError`] where the store cannot be read.
    fn keys(&self) -> Result<Vec<String>, StoreError>;

    /// Whether what is written is still there when the page is opened again.
    fn outlives_page(&self) -> bool;

    /// The keys of the backup: a copy of the texts that keeps what was written here shortly before a browser was
    /// killed. None where there is no backup.
    fn backup_keys(&self) -> Vec<String> {
        Vec::new()
    }

    /// The text under a key in the backup.
    fn backup(&self, _key: &str) -> Option<String> {
        None
    }

    /// Whether this text was in the first place for so long that the browser has surely written it to the
    /// disk. Where it is missing then, no kill took it away: somebody has cleared it.
    fn is_settled(&self, _key: &str) -> bool {
        false
    }

    /// A number that no other tab has: two tabs that give out a number at the same instant still give out
    /// different ones.
    fn token(&self) -> u32 {
        0
    }

    /// Changes a key of the backup. Nobody waits for it.
    fn change_backup(&self, _key: &str, _op: BackupOp<'_>) {}

    /// Removes whatever of the product the browser keeps besides, and in the end the backup, when
    /// nothing but spent tombstones is left in it. Nobody waits for it; somebody is told where that fails.
    fn forget(&self) {}
}

/// What becomes of a key in the backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BackupOp<'a> {
    /// It holds this text.
    Put(&'a str),
    /// It holds this tombstone, which says that something was erased. Where that fails, the person who erased is
    /// told.
    PutTombstone(&'a str),
    /// The tombstone is not needed any more, since nothing has come back. It goes when the browser has surely
    /// written that.
    ExpireTombstone,
    /// Nothing is there.
    Delete,
}

/// A store for where there is none: it lives as long as the page. A clone is the same store.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Rc<RefCell<Vec<(String, String)>>>);

impl Store for MemoryStore {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        let all = self.0.borrow();
        let found = all.iter().find(|(known, _)| known == key);
        Ok(found.map(|(_, text)| text.clone()))
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.remove(key)?;
        self.0.borrow_mut().push((key.to_owned(), text.to_owned()));
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.0.borrow_mut().retain(|(known, _)| known != key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let all = self.0.borrow();
        let ours = all.iter().filter(|(key, _)| key.starts_with(PREFIX));
        Ok(ours.map(|(key, _)| key.clone()).collect())
    }

    fn outlives_page(&self) -> bool {
        false
    }
}

impl<S: Store + ?Sized> Store for Box<S> {
    fn read(&self, key: &str) -> Result<Option<String>, StoreError> {
        (**self).read(key)
    }

    fn write(&self, key: &str, text: &str) -> Result<(), StoreError> {
        (**self).write(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        (**self).remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StoreError> {
        (**self).keys()
    }

    fn outlives_page(&self) -> bool {
        (**self).outlives_page()
    }

    fn backup_keys(&self) -> Vec<String> {
        (**self).backup_keys()
    }

    fn backup(&self, key: &str) -> Option<String> {
        (**self).backup(key)
    }

    fn is_settled(&self, key: &str) -> bool {
        (**self).is_settled(key)
    }

    fn token(&self) -> u32 {
        (**self).token()
    }

    fn change_backup(&self, key: &str, op: BackupOp<'_>) {
        (**self).change_backup(key, op);
    }

    fn forget(&self) {
        (**self).forget();
    }
}
