//! The files that went through the playground, in memory or in a folder of their own.
//! It never looks inside a file.

use std::{collections::BTreeMap, io, path::PathBuf, sync::Mutex};

use crate::shell::playground::{journal, message::FileCard, params::Upload};

/// All files, by identifier.
pub struct Files {
    folder: Option<PathBuf>,
    kept: Mutex<BTreeMap<String, (FileCard, Vec<u8>)>>,
}

impl Files {
    /// An empty store in memory, or the store of a folder.
    #[must_use]
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self {
            folder,
            kept: Mutex::default(),
        }
    }

    /// Keeps a file under an identifier.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn keep(&self, id: &str, upload: &Upload) -> io::Result<FileCard> {
        let name = if upload.name.is_empty() {
            "file"
        } else {
            &upload.name
        };
        let card = FileCard {
            file_id: id.to_owned(),
            name: name.to_owned(),
            mime: media_type(name, &upload.mime).to_owned(),
            size: upload.bytes.len(),
        };
        match &self.folder {
            None => {
                let file = (card.clone(), upload.bytes.clone());
                journal::held(&self.kept).insert(id.to_owned(), file);
            }
            Some(folder) => {
                journal::make_folder(folder)?;
                journal::write(&folder.join(id), &upload.bytes)?;
                let told = serde_json::to_vec(&card).map_err(io::Error::other)?;
                journal::write(&folder.join(format!("{id}.json")), &told)?;
            }
        }
        Ok(card)
    }

    /// What is known of a file.
    #[must_use]
    pub fn card(&self, id: &str) -> Option<FileCard> {
        match &self.folder {
            None => journal::held(&self.kept)
                .get(id)
                .map(|(card, _)| card.clone()),
            Some(folder) => {
                let told = std::fs::read(folder.join(format!("{}.json", plain(id)?))).ok()?;
                serde_json::from_slice(&told).ok()
            }
        }
    }

    /// The bytes of a file.
    #[must_use]
    pub fn bytes(&self, id: &str) -> Option<Vec<u8>> {
        match &self.folder {
            None => journal::held(&self.kept)
                .get(id)
                .map(|(_, bytes)| bytes.clone()),
            Some(folder) => std::fs::read(folder.join(plain(id)?)).ok(),
        }
    }
}

/// Only identifiers of our own making reach the file system.
fn plain(id: &str) -> Option<&str> {
    let number = id.strip_prefix("file-")?;
    (!number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())).then_some(id)
}

/// The media type by the name's ending, unless the sender gave a telling one.
fn media_type<'a>(name: &str, given: &'a str) -> &'a str {
    if !given.is_empty() && given != "application/octet-stream" {
        return given;
    }
    let ending = name.rsplit('.').next().unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "pdf" => "application/pdf",
        "ics" => "text/calendar",
        "txt" => "text/plain",
        "html" => "text/html",
        "csv" => "text/csv",
        "json" => "application/json",
        "zip" => "application/zip",
        "jpg" | "jpeg" => "image/jpeg",
        "png" => "image/png",
        "xml" => "application/xml",
        _ => "application/octet-stream",
    }
}
