//! The hash of all formats. The build script uses it too.

use blake2::{Blake2b512, Digest};

/// BLAKE2b-512 over a context and parts, each with its length before it in 8 bytes, big-endian; the
/// first 32 bytes.
#[inline(never)]
pub(crate) fn hash(context: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = Blake2b512::new();
    let mut add = |part: &[u8]| {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    };
    add(context.as_bytes());
    for part in parts {
        add(part);
    }
    first(&hasher.finalize())
}

/// The first bytes of a longer value.
pub(crate) fn first<const N: usize>(bytes: &[u8]) -> [u8; N] {
    bytes.first_chunk().copied().unwrap_or([0; N])
}
