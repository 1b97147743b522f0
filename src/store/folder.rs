//! The data folder: what must be true of it before the database in it is opened, and the small file `stopabo.json` that tells it.
//! It never opens the database, and changes nothing in a folder it refuses.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::store::key_file::{self, hex, unhex};
use crate::store::open_error::OpenError;
use crate::store::schema::SCHEMA;
use crate::store::sealing::{KeyId, NamingSecret, Place, Sealer};

const MARKER: &str = "stopabo.json";
const DATABASE: &str = "db";

/// A folder whose database may be opened.
pub struct Ready {
    /// The data folder.
    pub folder: PathBuf,
    /// Where the database lies in it.
    pub database: PathBuf,
    /// Opens and seals its values.
    pub sealer: Sealer,
    /// Names its people.
    pub naming: NamingSecret,
    marker: Marker,
}

/// Checks the folder and the key, and makes both on a first start.
///
/// # Errors
/// Any [`OpenError`] that can be told without opening the database.
pub fn prepare(folder: &Path, key_path: &Path) -> Result<Ready, OpenError> {
    match look_beside(folder, key_path)? {
        Found::Nothing => begin(folder, key_path),
        Found::Marker(marker) => resume(folder, key_path, marker),
    }
}

/// Checks the folder and the key, and makes neither.
///
/// # Errors
/// `Nothing` when Stopabo never made that folder, and any [`OpenError`] that can be told without opening the database.
pub fn find(folder: &Path, key_path: &Path) -> Result<Ready, OpenError> {
    match look_beside(folder, key_path)? {
        Found::Nothing => Err(OpenError::Nothing(folder.to_owned())),
        Found::Marker(marker) => resume(folder, key_path, marker),
    }
}

impl Ready {
    /// Whether its database may still be empty.
    #[must_use]
    pub fn age(&self) -> Age {
        self.marker.age
    }

    /// Writes into `stopabo.json` what this start brings: a newer key, a newer schema.
    /// For the one process that holds the database, before it writes there.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn refresh(&mut self) -> Result<(), OpenError> {
        let mut marker = self.marker.clone();
        marker.schema = SCHEMA;
        let newest = check(&self.sealer, &self.naming)?;
        if !marker.keys.iter().any(|known| known.id == newest.id) {
            marker.keys.insert(0, newest);
        }
        self.rewrite(marker)
    }

    /// Notes in `stopabo.json` that the database holds what it needs: one that is empty later on was lost.
    ///
    /// # Errors
    /// When the file can't be written.
    pub fn finish(&mut self) -> Result<(), OpenError> {
        self.rewrite(Marker {
            age: Age::Old,
            ..self.marker.clone()
        })
    }

    fn rewrite(&mut self, marker: Marker) -> Result<(), OpenError> {
        if marker != self.marker {
            let path = self.folder.join(MARKER);
            replace_whole(&path, marker.text().as_bytes())
                .map_err(|error| OpenError::from_io(&path, &error))?;
            self.marker = marker;
        }
        Ok(())
    }
}

/// Whether a database may still be empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// Its first start has not been finished.
    New,
    /// It has been worked with.
    Old,
}

/// Writes a file that was not there, durably and for its owner alone: it appears whole, or not at all.
///
/// # Errors
/// When the file exists or can't be written.
pub fn create_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let aside = write_aside(path, bytes)?;
    // A link, unlike a renaming, never replaces a file that appeared meanwhile.
    let made = fs::hard_link(&aside, path);
    fs::remove_file(&aside)?;
    made?;
    sync_folder_of(path)
}

/// Makes a folder and those above it, for its owner alone.
///
/// # Errors
/// When it can't be made.
pub fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// What `stopabo.json` says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Marker {
    about: String,
    schema: u32,
    age: Age,
    /// Every key that ever sealed something here, newest first.
    keys: Vec<Check>,
}

/// A key, and what only this key can open: the secret that names people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Check {
    id: String,
    sealed: String,
}

impl Marker {
    fn text(&self) -> String {
        // A marker is made of numbers and texts, which are always written.
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

enum Found {
    Nothing,
    Marker(Marker),
}

/// What lies in the folder, once the key is known to lie outside of it.
fn look_beside(folder: &Path, key_path: &Path) -> Result<Found, OpenError> {
    let failed = |error| OpenError::from_io(folder, &error);
    if real(key_path)
        .map_err(failed)?
        .starts_with(real(folder).map_err(failed)?)
    {
        return Err(OpenError::KeyInside {
            folder: folder.to_owned(),
            key: key_path.to_owned(),
        });
    }
    look(folder)
}

fn look(folder: &Path) -> Result<Found, OpenError> {
    let failed = |error| OpenError::from_io(folder, &error);
    match fs::metadata(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            return Err(OpenError::NotAFolder(folder.to_owned()));
        }
        Err(error) => return Err(failed(error)),
        Ok(metadata) if !metadata.is_dir() => return Err(OpenError::NotAFolder(folder.to_owned())),
        Ok(_) => {}
    }
    let mut strangers = false;
    for entry in fs::read_dir(folder).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name();
        let name = name.to_string_lossy();
        if name == MARKER {
            return read_marker(folder).map(Found::Marker);
        }
        // A start that was cut short may leave a file aside; a disk of its own has `lost+found`.
        strangers |= name != "lost+found" && !(name.starts_with(MARKER) && name.ends_with(".new"));
    }
    if strangers {
        Err(OpenError::NotOurs(folder.to_owned()))
    } else {
        Ok(Found::Nothing)
    }
}

/// The number of a marker, read first: a newer one may have another shape.
#[derive(Deserialize)]
struct Number {
    schema: u32,
}

fn read_marker(folder: &Path) -> Result<Marker, OpenError> {
    let path = folder.join(MARKER);
    let bytes = fs::read(&path).map_err(|error| OpenError::from_io(&path, &error))?;
    let Number { schema } =
        serde_json::from_slice(&bytes).map_err(|_| OpenError::Marker(path.clone()))?;
    if schema > SCHEMA {
        return Err(OpenError::NewerSchema {
            folder: folder.to_owned(),
            found: schema,
            known: SCHEMA,
        });
    }
    serde_json::from_slice(&bytes).map_err(|_| OpenError::Marker(path))
}

fn begin(folder: &Path, key_path: &Path) -> Result<Ready, OpenError> {
    let failed = |error| OpenError::from_io(folder, &error);
    let held = key_file::read(key_path)?;
    make_folder(folder).map_err(failed)?;
    close_to_others(folder);
    let keys = match held {
        Some(keys) => keys,
        None => key_file::create(key_path)?,
    };
    let sealer = Sealer::new(&keys.newest, &keys.older);
    let naming = NamingSecret::generate()?;
    let marker = Marker {
        about: "A Stopabo data folder: its values are sealed, their key lies elsewhere.".to_owned(),
        schema: SCHEMA,
        age: Age::New,
        keys: vec![check(&sealer, &naming)?],
    };
    create_whole(&folder.join(MARKER), marker.text().as_bytes()).map_err(failed)?;
    Ok(ready(folder, sealer, naming, marker))
}

fn resume(folder: &Path, key_path: &Path, marker: Marker) -> Result<Ready, OpenError> {
    let (folder, key) = (folder.to_owned(), key_path.to_owned());
    let Some(keys) = key_file::read(key_path)? else {
        return Err(OpenError::KeyMissing { folder, key });
    };
    if marker.age == Age::Old && !folder.join(DATABASE).is_dir() {
        return Err(OpenError::Mixed(folder));
    }
    let sealer = Sealer::new(&keys.newest, &keys.older);
    let mut naming = None;
    for known in &marker.keys {
        let secret = unhex(&known.sealed).ok_or_else(|| OpenError::Marker(folder.join(MARKER)))?;
        let opened = sealer
            .open(place(&known.id), &secret)
            .ok()
            .and_then(|bytes| bytes.try_into().ok());
        // Every key that ever sealed here must be held, or some people could not be read.
        naming = Some(opened.ok_or_else(|| OpenError::WrongKey {
            folder: folder.clone(),
            key: key.clone(),
        })?);
    }
    let naming = naming
        .map(NamingSecret)
        .ok_or_else(|| OpenError::Marker(folder.join(MARKER)))?;
    Ok(ready(&folder, sealer, naming, marker))
}

fn ready(folder: &Path, sealer: Sealer, naming: NamingSecret, marker: Marker) -> Ready {
    Ready {
        folder: folder.to_owned(),
        database: folder.join(DATABASE),
        sealer,
        naming,
        marker,
    }
}

fn check(sealer: &Sealer, naming: &NamingSecret) -> Result<Check, OpenError> {
    let id = sealer
        .key_ids()
        .next()
        .as_ref()
        .map(KeyId::to_string)
        .unwrap_or_default();
    let secret = sealer.seal(place(&id), &naming.0)?;
    Ok(Check {
        id,
        sealed: hex(&secret),
    })
}

fn place(id: &str) -> Place<'_> {
    Place {
        tree: MARKER,
        key: id.as_bytes(),
    }
}

/// The path without links and `..`, as far as it exists.
fn real(path: &Path) -> io::Result<PathBuf> {
    let mut real = PathBuf::new();
    for part in std::path::absolute(path)?.components() {
        if part == Component::ParentDir {
            real.pop();
        } else {
            real.push(part);
        }
        if let Ok(target) = fs::canonicalize(&real) {
            real = target;
        }
    }
    Ok(real)
}

fn replace_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let aside = write_aside(path, bytes)?;
    fs::rename(aside, path)?;
    sync_folder_of(path)
}

fn write_aside(path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    let mut aside = path.as_os_str().to_owned();
    aside.push(".new");
    let aside = PathBuf::from(aside);
    match fs::remove_file(&aside) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&aside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(aside)
}

fn sync_folder_of(path: &Path) -> io::Result<()> {
    let parent = path
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    // A folder can be opened and synced on Unix only; elsewhere the file system does as it likes.
    if cfg!(unix) {
        File::open(parent.unwrap_or(Path::new(".")))?.sync_all()
    } else {
        Ok(())
    }
}

/// A folder given by someone else may not be ours to close; what lies in it is sealed in any case.
fn close_to_others(folder: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).is_err() {
            log::warn!("the data folder can't be closed to other accounts; its values are sealed");
        }
    }
}
