//! Keys of the trees: bytes that sort as what they stand for.
//! They never show a person's number: that is hashed before it comes here.

use chrono::{DateTime, Utc};

/// The key under which a person lies.
pub type PersonKey = [u8; 32];

/// A person's key with a number behind it: their values sort by that number.
pub fn numbered(key: &[u8], number: u64) -> Vec<u8> {
    [key, &number.to_be_bytes()].concat()
}

/// The number in eight bytes.
pub fn number(bytes: &[u8]) -> Option<u64> {
    bytes.try_into().ok().map(u64::from_be_bytes)
}

/// The key of the wake index.
pub fn wake_key(at: DateTime<Utc>, key: &PersonKey) -> Vec<u8> {
    [instant_bytes(at).as_slice(), key].concat()
}

/// An instant in bytes that sort as instants do, before and after 1970.
pub fn instant_bytes(at: DateTime<Utc>) -> [u8; 12] {
    let mut bytes = [0; 12];
    let seconds = at.timestamp().cast_unsigned() ^ (1 << 63);
    bytes[..8].copy_from_slice(&seconds.to_be_bytes());
    bytes[8..].copy_from_slice(&at.timestamp_subsec_nanos().to_be_bytes());
    bytes
}

/// The instant at the beginning of such bytes.
pub fn instant(bytes: &[u8]) -> Option<DateTime<Utc>> {
    let seconds = number(bytes.get(..8)?)? ^ (1 << 63);
    let nanos = u32::from_be_bytes(bytes.get(8..12)?.try_into().ok()?);
    DateTime::from_timestamp(seconds.cast_signed(), nanos)
}
