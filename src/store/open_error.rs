//! `OpenError`: why the embedded store does not open, each with what its operator can do.
//! It never names a saved value; and it never hides which file is meant.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::store::StoreError;
use crate::store::sealing::SealingError;

/// Why the embedded store does not open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// Another process holds the folder.
    #[error(
        "the data folder `{0}` is in use: stop the other Stopabo, or give this one a folder of its own"
    )]
    InUse(PathBuf),
    /// A file stands where the folder should be.
    #[error("`{0}` is not a folder: name a folder for the data")]
    NotAFolder(PathBuf),
    /// There is nothing to open yet.
    #[error(
        "nothing was ever kept in `{0}`: name the bot's own data folder with `--data` or `STOPABO_DATA`"
    )]
    Nothing(PathBuf),
    /// The folder belongs to something else.
    #[error(
        "`{0}` holds other files and no `stopabo.json`: name an empty folder, or one that Stopabo made"
    )]
    NotOurs(PathBuf),
    /// The account may not read or write there.
    #[error("permission denied on `{0}`: give it to the account that runs Stopabo, with `chown`")]
    Denied(PathBuf),
    /// `stopabo.json` can't be understood.
    #[error("`{0}` can't be understood: put it back from a copy of the data folder")]
    Marker(PathBuf),
    /// `stopabo.json` and the database are not of the same folder.
    #[error(
        "`stopabo.json` and `db` in `{0}` are not from the same folder: put both back from the same copy"
    )]
    Mixed(PathBuf),
    /// The data are of a later shape.
    #[error(
        "the data folder `{folder}` was written by a newer Stopabo: it has schema {found}, this version knows {known}; install the newer version again"
    )]
    NewerSchema {
        /// The data folder.
        folder: PathBuf,
        /// Its schema.
        found: u32,
        /// The latest schema this version knows.
        known: u32,
    },
    /// The data are sealed, and the key is not there.
    #[error(
        "the data folder `{folder}` was sealed with a key that is not at `{key}`: put the key file back"
    )]
    KeyMissing {
        /// The data folder.
        folder: PathBuf,
        /// Where the key was looked for.
        key: PathBuf,
    },
    /// The data are sealed with a key that the file does not hold.
    #[error(
        "the data folder `{folder}` was sealed with another key than `{key}` holds: put the key file back"
    )]
    WrongKey {
        /// The data folder.
        folder: PathBuf,
        /// The key file.
        key: PathBuf,
    },
    /// Something else than a file stands where the key should be.
    #[error("`{0}` is not a file: name a file for the key")]
    KeyNotAFile(PathBuf),
    /// Others than its owner can read the key.
    #[error("the key file `{0}` can be read by others: run `chmod 600 {0}`")]
    KeyTooOpen(PathBuf),
    /// Whoever copies the folder would copy the key.
    #[error(
        "the key file `{key}` lies inside the data folder `{folder}`: keep it elsewhere, so that a copy of the folder can't be read"
    )]
    KeyInside {
        /// The data folder.
        folder: PathBuf,
        /// The key file.
        key: PathBuf,
    },
    /// The key file holds something else than keys.
    #[error(
        "line {line} of the key file `{key}` is not a key of 64 hexadecimal digits: put the key file back from a copy"
    )]
    KeyMalformed {
        /// The key file.
        key: PathBuf,
        /// The line, from 1.
        line: usize,
    },
    /// The key file holds no key at all.
    #[error(
        "the key file `{0}` holds no key: put it back from a copy, or delete it if nothing was ever saved"
    )]
    KeyEmpty(PathBuf),
    /// There is no room left.
    #[error("the disk that holds `{0}` is full: make some room and start again")]
    DiskFull(PathBuf),
    /// The operating system gives no random bytes.
    #[error("no key can be made: {0}")]
    NoChance(#[from] SealingError),
    /// Anything else.
    #[error("`{path}` can't be opened: {why}")]
    Other {
        /// What was to be opened.
        path: PathBuf,
        /// What the system says.
        why: String,
    },
}

impl OpenError {
    /// What a failure of the file system means for that path.
    #[must_use]
    pub fn from_io(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::Denied(path),
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull(path),
            _ => Self::Other {
                path,
                why: error.to_string(),
            },
        }
    }

    /// What a failure of the database means for that data folder.
    #[must_use]
    pub fn from_database(folder: &Path, error: &sled::Error) -> Self {
        match error {
            // sled 0.34 tells a lock held by another process only by these words (`config.rs`, `try_lock`).
            sled::Error::Io(io) if io.to_string().starts_with("could not acquire lock") => {
                Self::InUse(folder.to_owned())
            }
            sled::Error::Io(io) => Self::from_io(folder, io),
            other => Self::Other {
                path: folder.to_owned(),
                why: other.to_string(),
            },
        }
    }

    /// What a failure of the store at its opening means for that data folder.
    #[must_use]
    pub fn from_store(folder: &Path, error: StoreError) -> Self {
        let path = folder.to_owned();
        match error {
            StoreError::Broken(why) => Self::Other { path, why },
            other => Self::Other {
                path,
                why: other.to_string(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};
    use std::path::Path;

    use super::OpenError;

    #[test]
    fn failures_of_the_file_system_say_what_to_do() {
        let rows = [
            (
                ErrorKind::PermissionDenied,
                "permission denied on `data`: give it to the account that runs Stopabo, with `chown`",
            ),
            (
                ErrorKind::ReadOnlyFilesystem,
                "permission denied on `data`: give it to the account that runs Stopabo, with `chown`",
            ),
            (
                ErrorKind::StorageFull,
                "the disk that holds `data` is full: make some room and start again",
            ),
            (
                ErrorKind::QuotaExceeded,
                "the disk that holds `data` is full: make some room and start again",
            ),
            (ErrorKind::TimedOut, "`data` can't be opened: timed out"),
        ];
        for (kind, expected) in rows {
            let io = Error::from(kind);
            assert_eq!(
                OpenError::from_io(Path::new("data"), &io).to_string(),
                expected
            );
            let database = sled::Error::Io(Error::from(kind));
            let error = OpenError::from_database(Path::new("data"), &database);
            assert_eq!(error.to_string(), expected);
        }
    }
}
