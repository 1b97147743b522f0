//! Keeps the playground's memory across a restart: one JSON file, replaced as a whole.
//! It stands in for Telegram's own servers, so it holds what people typed; it never leaves the data folder.

use std::{
    fs, io,
    io::Write,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use crate::shell::playground::world::World;

/// The journal's file in the data folder.
const FILE: &str = "playground.json";

/// Where the world is written, and which revision lies there.
pub struct Journal {
    path: Option<PathBuf>,
    written: u64,
}

impl Journal {
    /// Opens the journal of a data folder and reads the world of last time; without a folder, nothing is kept.
    ///
    /// # Errors
    /// When the folder cannot be used or the file is not a journal.
    pub fn open(folder: Option<&Path>) -> io::Result<(Self, World)> {
        let Some(folder) = folder else {
            let journal = Self {
                path: None,
                written: 0,
            };
            return Ok((journal, World::default()));
        };
        make_folder(folder)?;
        let path = folder.join(FILE);
        let world: World = match fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(io::Error::other)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => World::default(),
            Err(error) => return Err(error),
        };
        let journal = Self {
            path: Some(path),
            written: world.revision,
        };
        Ok((journal, world))
    }

    /// Writes the world if it changed since the last writing.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep(&mut self, world: &World) -> io::Result<()> {
        let Some(path) = &self.path else {
            return Ok(());
        };
        if self.written == world.revision {
            return Ok(());
        }
        write(path, &serde_json::to_vec(world).map_err(io::Error::other)?)?;
        self.written = world.revision;
        Ok(())
    }
}

/// Creates a folder that only its owner may enter.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Replaces a file as a whole, readable by its owner only.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut draft = path.as_os_str().to_owned();
    draft.push(".tmp");
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(&draft)?.write_all(bytes)?;
    fs::rename(&draft, path)
}

/// Locks, also when another thread panicked while it held the lock: each change is complete by itself.
pub fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
