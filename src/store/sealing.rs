//! Sealing: what lies on the disk is sealed with XChaCha20-Poly1305, each value bound to its place.
//! It never reads or writes a file: keys come from `key_file`, bytes go to whoever asked.

use std::fmt;

use chacha20poly1305::aead::{Aead, Generate, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use crate::engine::person::PersonId;

/// The first byte of a sealed value; another one would mean another way of sealing.
const FORMAT: u8 = 1;
const ID_BYTES: usize = 4;
const NONCE_BYTES: usize = 24;
const HEADER_BYTES: usize = 1 + ID_BYTES + NONCE_BYTES;

/// What key derivation is told, so that one key never serves two purposes.
const SEALING_PURPOSE: &str = "stopabo 2026-11 sealing of stored values";
const ID_PURPOSE: &str = "stopabo 2026-11 id of a sealing key";

/// A key as it stands in the key file.
#[derive(Clone, PartialEq, Eq)]
pub struct MasterKey(pub [u8; 32]);

impl MasterKey {
    /// A new key, from the chance of the operating system.
    ///
    /// # Errors
    /// `NoChance` when the operating system gives none.
    pub fn generate() -> Result<Self, SealingError> {
        <[u8; 32]>::try_generate()
            .map(Self)
            .map_err(|_| SealingError::NoChance)
    }

    /// What tells this key from another without giving it away.
    #[must_use]
    pub fn id(&self) -> KeyId {
        let [first, second, third, fourth, ..] = blake3::derive_key(ID_PURPOSE, &self.0);
        KeyId([first, second, third, fourth])
    }
}

impl fmt::Debug for MasterKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MasterKey(…)")
    }
}

/// Which key sealed a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KeyId(pub [u8; ID_BYTES]);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Why a value can't be sealed or opened. The value itself is never told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealingError {
    /// The operating system gives no random bytes.
    #[error("the operating system gives no random bytes")]
    NoChance,
    /// It is no sealed value, or one of a later way of sealing.
    #[error("it is not sealed in a way this version knows")]
    UnknownFormat,
    /// The key file does not hold its key.
    #[error("it was sealed with the key {0}, which the key file does not hold")]
    UnknownKey(KeyId),
    /// Its bytes, or its place, are not those that were sealed.
    #[error("its bytes were altered")]
    Altered,
}

/// Seals with the newest key, and opens what any of its keys has sealed.
#[derive(Clone)]
pub struct Sealer {
    keys: Vec<(KeyId, XChaCha20Poly1305)>,
}

impl Sealer {
    /// A sealer with these keys, newest first; at least one.
    #[must_use]
    pub fn new(newest: &MasterKey, older: &[MasterKey]) -> Self {
        let keys = std::iter::once(newest).chain(older);
        Self {
            keys: keys.map(|key| (key.id(), cipher(key))).collect(),
        }
    }

    /// The ids of its keys, newest first.
    pub fn key_ids(&self) -> impl Iterator<Item = KeyId> {
        self.keys.iter().map(|(id, _)| *id)
    }

    /// Seals a value for its place: it can't be opened anywhere else.
    ///
    /// # Errors
    /// `NoChance` when the operating system gives no nonce.
    pub fn seal(&self, place: Place<'_>, plain: &[u8]) -> Result<Vec<u8>, SealingError> {
        let (id, cipher) = self.keys.first().ok_or(SealingError::UnknownFormat)?;
        let nonce = XNonce::try_generate().map_err(|_| SealingError::NoChance)?;
        let bound = place.bytes();
        let sealed = cipher
            .encrypt(
                &nonce,
                Payload {
                    msg: plain,
                    aad: &bound,
                },
            )
            .map_err(|_| SealingError::Altered)?;
        let mut bytes = Vec::with_capacity(HEADER_BYTES + sealed.len());
        bytes.push(FORMAT);
        bytes.extend_from_slice(&id.0);
        bytes.extend_from_slice(&nonce);
        bytes.extend_from_slice(&sealed);
        Ok(bytes)
    }

    /// Opens what was sealed for that place.
    ///
    /// # Errors
    /// `UnknownFormat`, `UnknownKey` or `Altered`, when it can't be opened.
    pub fn open(&self, place: Place<'_>, bytes: &[u8]) -> Result<Vec<u8>, SealingError> {
        let (header, sealed) = bytes
            .split_at_checked(HEADER_BYTES)
            .ok_or(SealingError::UnknownFormat)?;
        let (&format, header) = header.split_first().ok_or(SealingError::UnknownFormat)?;
        if format != FORMAT {
            return Err(SealingError::UnknownFormat);
        }
        let (id, nonce) = header.split_at(ID_BYTES);
        let id = KeyId(id.try_into().map_err(|_| SealingError::UnknownFormat)?);
        let nonce = XNonce::try_from(nonce).map_err(|_| SealingError::UnknownFormat)?;
        // Two keys may share an id, once in four thousand million pairs: each is tried.
        let mut ciphers = self
            .keys
            .iter()
            .filter(|(known, _)| *known == id)
            .peekable();
        if ciphers.peek().is_none() {
            return Err(SealingError::UnknownKey(id));
        }
        let bound = place.bytes();
        ciphers
            .find_map(|(_, cipher)| {
                cipher
                    .decrypt(
                        &nonce,
                        Payload {
                            msg: sealed,
                            aad: &bound,
                        },
                    )
                    .ok()
            })
            .ok_or(SealingError::Altered)
    }
}

/// Where a sealed value lies.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The tree.
    pub tree: &'a str,
    /// The key in that tree.
    pub key: &'a [u8],
}

impl Place<'_> {
    fn bytes(self) -> Vec<u8> {
        // The names of trees hold no zero byte, so that no two places are written alike.
        [self.tree.as_bytes(), &[0], self.key].concat()
    }
}

/// The secret that turns a person's number into a key of the trees, the same as long as the folder lives.
///
/// It is not derived from a master key: a new master key must find the people an older one knew.
#[derive(Clone, PartialEq, Eq)]
pub struct NamingSecret(pub [u8; 32]);

impl NamingSecret {
    /// A new secret, from the chance of the operating system.
    ///
    /// # Errors
    /// `NoChance` when the operating system gives none.
    pub fn generate() -> Result<Self, SealingError> {
        <[u8; 32]>::try_generate()
            .map(Self)
            .map_err(|_| SealingError::NoChance)
    }

    /// The key under which a person lies: without the secret it tells nothing, not even whether a known number is there.
    #[must_use]
    pub fn person_key(&self, who: PersonId) -> [u8; 32] {
        *blake3::keyed_hash(&self.0, &who.0.to_be_bytes()).as_bytes()
    }
}

fn cipher(key: &MasterKey) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&blake3::derive_key(SEALING_PURPOSE, &key.0).into())
}

#[cfg(test)]
mod tests {
    use super::{MasterKey, NamingSecret, Place, Sealer, SealingError};
    use crate::engine::person::PersonId;

    const OLD: MasterKey = MasterKey([1; 32]);
    const NEW: MasterKey = MasterKey([2; 32]);
    const HERE: Place<'static> = Place {
        tree: "people",
        key: b"key",
    };

    #[test]
    fn opens_what_it_sealed_and_only_there() {
        let sealer = Sealer::new(&OLD, &[]);
        let bytes = sealer.seal(HERE, b"a word").unwrap();
        assert_eq!(sealer.open(HERE, &bytes).unwrap(), b"a word");
        for elsewhere in [
            Place {
                tree: "wake",
                key: b"key",
            },
            Place {
                tree: "people",
                key: b"other",
            },
            Place {
                tree: "peoplek",
                key: b"ey",
            },
        ] {
            assert_eq!(sealer.open(elsewhere, &bytes), Err(SealingError::Altered));
        }
    }

    #[test]
    fn any_altered_byte_is_noticed() {
        let sealer = Sealer::new(&OLD, &[]);
        let bytes = sealer.seal(HERE, b"a word").unwrap();
        for index in 0..bytes.len() {
            let mut altered = bytes.clone();
            altered[index] ^= 1;
            assert!(sealer.open(HERE, &altered).is_err(), "byte {index}");
            assert!(
                sealer.open(HERE, &bytes[..index]).is_err(),
                "cut at {index}"
            );
        }
    }

    #[test]
    fn the_same_word_is_never_sealed_alike() {
        let sealer = Sealer::new(&OLD, &[]);
        assert_ne!(
            sealer.seal(HERE, b"a word").unwrap(),
            sealer.seal(HERE, b"a word").unwrap()
        );
    }

    #[test]
    fn a_new_key_seals_and_the_old_one_still_opens() {
        let before = Sealer::new(&OLD, &[]).seal(HERE, b"before").unwrap();
        let both = Sealer::new(&NEW, &[OLD]);
        assert_eq!(both.open(HERE, &before).unwrap(), b"before");
        let after = both.seal(HERE, b"after").unwrap();
        assert_eq!(Sealer::new(&NEW, &[]).open(HERE, &after).unwrap(), b"after");
        assert_eq!(
            Sealer::new(&OLD, &[]).open(HERE, &after),
            Err(SealingError::UnknownKey(NEW.id()))
        );
    }

    #[test]
    fn people_have_keys_that_hold_nothing_of_their_number() {
        let secret = NamingSecret([7; 32]);
        let key = secret.person_key(PersonId(42));
        assert_eq!(key, secret.person_key(PersonId(42)));
        assert_ne!(key, secret.person_key(PersonId(43)));
        assert_ne!(key, NamingSecret([8; 32]).person_key(PersonId(42)));
    }

    #[test]
    fn a_key_is_never_printed() {
        assert_eq!(format!("{NEW:?}"), "MasterKey(…)");
    }
}
