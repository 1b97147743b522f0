//! The key file: one key a line in hexadecimal, newest first, readable by its owner alone.
//! It never replaces a file that is there, and never makes a key unless asked to.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::store::folder::{create_whole, make_folder};
use crate::store::open_error::OpenError;
use crate::store::sealing::MasterKey;

const FIRST_LINE: &str = "# The key of a Stopabo data folder. Keep a copy of it apart from the folder: without it nothing can be read. Newest first.";

/// The keys of a key file, newest first.
#[derive(Debug)]
pub struct Keys {
    /// The key that seals.
    pub newest: MasterKey,
    /// Keys that only open what they sealed.
    pub older: Vec<MasterKey>,
}

/// Reads the key file; `None` when there is none.
///
/// # Errors
/// When it can be read by others, can't be read by us, or holds something else than keys.
pub fn read(path: &Path) -> Result<Option<Keys>, OpenError> {
    let failed = |error| OpenError::from_io(path, &error);
    match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(error)),
        Ok(metadata) if !metadata.is_file() => return Err(OpenError::KeyNotAFile(path.to_owned())),
        Ok(metadata) if is_open_to_others(&metadata) => {
            return Err(OpenError::KeyTooOpen(path.to_owned()));
        }
        Ok(_) => {}
    }
    let bytes = fs::read(path).map_err(failed)?;
    parse(path, &String::from_utf8_lossy(&bytes)).map(Some)
}

/// Makes a key file with one new key, and the folder it lies in.
///
/// # Errors
/// When it can't be written, or was made by someone else meanwhile.
pub fn create(path: &Path) -> Result<Keys, OpenError> {
    let newest = MasterKey::generate()?;
    let text = format!("{FIRST_LINE}\n{}\n", hex(&newest.0));
    if let Some(parent) = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
    {
        make_folder(parent).map_err(|error| OpenError::from_io(parent, &error))?;
    }
    create_whole(path, text.as_bytes()).map_err(|error| OpenError::from_io(path, &error))?;
    Ok(Keys {
        newest,
        older: Vec::new(),
    })
}

/// Bytes in hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing into a string can't fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The bytes of a hexadecimal text, if it is one.
#[must_use]
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> = text
        .chars()
        .map(|digit| {
            digit
                .to_digit(16)
                .and_then(|value| u8::try_from(value).ok())
        })
        .collect();
    let pairs = digits.filter(|digits| digits.len() % 2 == 0)?;
    Some(
        pairs
            .chunks_exact(2)
            .map(|pair| pair[0] << 4 | pair[1])
            .collect(),
    )
}

fn parse(path: &Path, text: &str) -> Result<Keys, OpenError> {
    let mut keys = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let key = unhex(line)
            .and_then(|bytes| bytes.try_into().ok())
            .map(MasterKey);
        let malformed = || OpenError::KeyMalformed {
            key: path.to_owned(),
            line: index + 1,
        };
        keys.push(key.ok_or_else(malformed)?);
    }
    let mut keys = keys.into_iter();
    let newest = keys
        .next()
        .ok_or_else(|| OpenError::KeyEmpty(path.to_owned()))?;
    Ok(Keys {
        newest,
        older: keys.collect(),
    })
}

#[cfg(unix)]
fn is_open_to_others(metadata: &fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    metadata.permissions().mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn is_open_to_others(_: &fs::Metadata) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::{hex, unhex};

    #[test]
    fn hexadecimal_there_and_back() {
        let rows: [(&str, Option<&[u8]>); 6] = [
            ("", Some(&[])),
            ("00ff7a", Some(&[0, 255, 0x7a])),
            ("00FF7A", Some(&[0, 255, 0x7a])),
            ("0", None),
            ("zz", None),
            ("é", None),
        ];
        for (text, expected) in rows {
            assert_eq!(unhex(text).as_deref(), expected, "{text}");
            if let Some(bytes) = expected {
                assert_eq!(hex(bytes), text.to_lowercase());
            }
        }
    }
}
