//! Values as bytes: what is stored on a device, and what the build prepares.
//!
//! The bytes are [postcard](https://postcard.jamesmunns.com/wire-format)'s. They name no fields, so a changed
//! type reads old bytes wrongly or not at all: each stored type stands in a module for its version, and texts
//! of it in `tests/fixtures`.
//!
//! A length from outside reserves no room that the bytes do not justify: postcard's `SeqAccess::size_hint`
//! gives none where fewer bytes are left than entries are promised, and serde (`size_hint::cautious`) never
//! reserves more than 1 MiB ahead; texts are cut from what is there. How deep values stand in each other is
//! bounded by their types, of which none holds itself.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Bytes that are not what [`to_bytes`] writes of any value of the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// The one form of a value as bytes; `None` for a value that has none.
pub(crate) fn to_bytes<T: Serialize>(value: &T) -> Option<Vec<u8>> {
    postcard::to_allocvec(value).ok()
}

/// Reads what [`to_bytes`] wrote, to its last byte.
///
/// # Errors
/// [`Malformed`].
pub(crate) fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Malformed> {
    match postcard::take_from_bytes::<T>(bytes) {
        Ok((value, [])) => Ok(value),
        _ => Err(Malformed),
    }
}

/// As [`from_bytes`], of bytes that anybody may have written: a number with needless bytes, or a set that is
/// out of order, is no form of any value.
///
/// # Errors
/// [`Malformed`].
pub(crate) fn from_any_bytes<T: Serialize + DeserializeOwned>(
    bytes: &[u8],
) -> Result<T, Malformed> {
    let value = from_bytes::<T>(bytes)?;
    let is_same = to_bytes(&value).as_deref() == Some(bytes);
    is_same.then_some(value).ok_or(Malformed)
}
