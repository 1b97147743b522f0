//! The trees of the database: changes are staged, seen at once by whoever reads here, and made durable together.
//! They never know what a value means; they seal it on the way in and open it on the way out.

use std::cell::OnceCell;
use std::collections::{BTreeMap, btree_map};
use std::fs::File;
use std::io::ErrorKind;
use std::iter::Peekable;
use std::ops::Bound;
use std::path::Path;
use std::time::Duration;

use sled::transaction::{ConflictableTransactionError, TransactionError, Transactional};

use crate::store::sealing::{Place, Sealer, SealingError};
use crate::store::{Result, StoreError};

/// A tree of the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tree {
    /// Person key → the person as saved.
    People,
    /// Person key, number → an effect that waits.
    Outbox,
    /// Instant, person key → the person's number.
    Wake,
    /// Person key → where the latest prompts are shown.
    Shown,
    /// Order of arrival → an update's number.
    Seen,
    /// Person key, number → sealed bytes that could not be read, with where they lay.
    SetAside,
    /// What concerns the database as a whole.
    Meta,
}

impl Tree {
    /// Every tree.
    pub const ALL: [Self; 7] = [
        Self::People,
        Self::Outbox,
        Self::Wake,
        Self::Shown,
        Self::Seen,
        Self::SetAside,
        Self::Meta,
    ];

    /// Its name in the database; every sealed value is bound to it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Outbox => "outbox",
            Self::Wake => "wake",
            Self::Shown => "shown",
            Self::Seen => "seen",
            Self::SetAside => "set_aside",
            Self::Meta => "meta",
        }
    }
}

/// A stretch of the keys of a tree.
pub type Stretch = (Bound<Vec<u8>>, Bound<Vec<u8>>);

/// The keys that begin with that prefix.
#[must_use]
pub fn beginning_with(prefix: &[u8]) -> Stretch {
    let mut after = prefix.to_vec();
    while let Some(last) = after.pop() {
        if last < u8::MAX {
            after.push(last + 1);
            return (Bound::Included(prefix.to_vec()), Bound::Excluded(after));
        }
    }
    (Bound::Included(prefix.to_vec()), Bound::Unbounded)
}

/// Opens the database; only a flush of ours writes to the disk, and its cache stays small.
///
/// # Errors
/// When the database refuses.
pub fn open(path: &Path) -> sled::Result<sled::Db> {
    sled::Config::new()
        .path(path)
        .flush_every_ms(None)
        .cache_capacity(64 << 20)
        .open()
}

/// Waits until a closed database lets go of its file, so that the folder can be opened again at once:
/// the threads that wrote for it hold the file a moment longer than its last handle.
pub fn wait_until_released(path: &Path) {
    // The file that sled 0.34 locks.
    let Ok(file) = File::open(path.join("db")) else {
        return;
    };
    for _ in 0..RELEASE_TRIES {
        if file.try_lock().is_ok() {
            // The lock would end with the file, but not before a program that is being started has let go of its copy.
            let _ = file.unlock();
            return;
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "nothing tells when a file is let go of, and the thread that waits serves nobody any more"
        )]
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// A second in all: whoever holds the file then is another program that has just opened it.
const RELEASE_TRIES: u32 = 1000;

/// The trees, with what is staged.
pub struct Trees {
    // Declared before `database`, so that they let go of it first.
    opened: Vec<sled::Tree>,
    staged: [Staged; Tree::ALL.len()],
    sealer: Sealer,
    /// Why nothing more is written or read.
    broken: OnceCell<String>,
    database: sled::Db,
}

type Staged = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

impl Trees {
    /// The trees of that database, sealed by that sealer.
    #[must_use]
    pub fn new(database: sled::Db, sealer: Sealer) -> Self {
        Self {
            opened: Vec::new(),
            staged: Default::default(),
            sealer,
            broken: OnceCell::new(),
            database,
        }
    }

    /// Opens each tree.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn open_all(&mut self) -> sled::Result<()> {
        self.opened = Tree::ALL
            .iter()
            .map(|tree| self.database.open_tree(tree.name()))
            .collect::<sled::Result<_>>()?;
        Ok(())
    }

    /// Whether the trees can still be relied upon.
    ///
    /// # Errors
    /// `Broken` once the database has failed.
    pub fn usable(&self) -> Result<()> {
        self.broken
            .get()
            .map_or(Ok(()), |why| Err(StoreError::Broken(why.clone())))
    }

    /// The sealed bytes under a key.
    ///
    /// # Errors
    /// `Broken` when the database fails.
    pub fn sealed(&self, tree: Tree, key: &[u8]) -> Result<Option<Vec<u8>>> {
        if let Some(staged) = self.staged[tree as usize].get(key) {
            return Ok(staged.clone());
        }
        let found = self.opened[tree as usize]
            .get(key)
            .map_err(|error| self.fail(&refusal(&error)))?;
        Ok(found.map(|bytes| bytes.to_vec()))
    }

    /// Opens sealed bytes that lie under that key.
    ///
    /// # Errors
    /// When they are not what was sealed there.
    pub fn unseal(
        &self,
        tree: Tree,
        key: &[u8],
        sealed: &[u8],
    ) -> std::result::Result<Vec<u8>, SealingError> {
        self.sealer.open(
            Place {
                tree: tree.name(),
                key,
            },
            sealed,
        )
    }

    /// Stages a value.
    ///
    /// # Errors
    /// `Broken` when it can't be sealed.
    pub fn put(&mut self, tree: Tree, key: Vec<u8>, plain: &[u8]) -> Result<()> {
        let sealed = self.sealer.seal(
            Place {
                tree: tree.name(),
                key: &key,
            },
            plain,
        );
        let sealed = sealed.map_err(|error| self.fail(&error.to_string()))?;
        self.staged[tree as usize].insert(key, Some(sealed));
        Ok(())
    }

    /// Stages a removal.
    pub fn remove(&mut self, tree: Tree, key: Vec<u8>) {
        self.staged[tree as usize].insert(key, None);
    }

    /// The keys of a stretch with their sealed bytes, in order, what is staged included.
    pub fn scan(
        &self,
        tree: Tree,
        stretch: Stretch,
    ) -> impl Iterator<Item = Result<(Vec<u8>, Vec<u8>)>> {
        let staged = self.staged[tree as usize].range(stretch.clone()).peekable();
        let saved = self.opened[tree as usize].range(stretch).peekable();
        Merge { staged, saved }.map(|item| item.map_err(|error| self.fail(&refusal(&error))))
    }

    /// Whether anything is staged.
    #[must_use]
    pub fn has_changes(&self) -> bool {
        self.staged.iter().any(|staged| !staged.is_empty())
    }

    /// Makes all that is staged durable, in one transaction and one flush.
    ///
    /// # Errors
    /// Why the database failed; nothing is written from then on, and none of what was staged is told as done.
    pub fn make_durable(&mut self) -> std::result::Result<(), String> {
        if let Some(why) = self.broken.get() {
            return Err(why.clone());
        }
        if !self.has_changes() {
            return Ok(());
        }
        let batches: Vec<sled::Batch> = self
            .staged
            .iter_mut()
            .map(|staged| batch(std::mem::take(staged)))
            .collect();
        let written = self.opened.as_slice().transaction(|trees| {
            for (tree, batch) in trees.iter().zip(&batches) {
                tree.apply_batch(batch)?;
            }
            Ok::<(), ConflictableTransactionError<()>>(())
        });
        let written = written.map_err(|error| match error {
            TransactionError::Abort(()) => {
                sled::Error::Unsupported("a transaction was given up".to_owned())
            }
            TransactionError::Storage(error) => error,
        });
        let flushed = written.and_then(|()| self.database.flush());
        flushed.map(drop).map_err(|error| {
            let why = refusal(&error);
            self.fail(&why);
            why
        })
    }

    /// Notes that the database has failed: what it holds in memory may differ from the disk from then on.
    pub fn fail(&self, why: &str) -> StoreError {
        if self.broken.set(why.to_owned()).is_ok() {
            log::error!("the store refuses everything from here on: {why}");
        }
        StoreError::Broken(why.to_owned())
    }
}

/// Walks through what is saved and what is staged at once; what is staged wins.
struct Merge<'a> {
    staged: Peekable<btree_map::Range<'a, Vec<u8>, Option<Vec<u8>>>>,
    saved: Peekable<sled::Iter>,
}

impl Iterator for Merge<'_> {
    type Item = sled::Result<(Vec<u8>, Vec<u8>)>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let staged_is_next = match (self.staged.peek(), self.saved.peek()) {
                (None, None) => return None,
                (None, Some(_)) | (Some(_), Some(Err(_))) => false,
                (Some(_), None) => true,
                (Some((staged, _)), Some(Ok((saved, _)))) => staged.as_slice() <= saved.as_ref(),
            };
            if !staged_is_next {
                let saved = self.saved.next()?;
                return Some(saved.map(|(key, value)| (key.to_vec(), value.to_vec())));
            }
            let (key, value) = self.staged.next()?;
            self.saved.next_if(|saved| {
                saved
                    .as_ref()
                    .is_ok_and(|(saved, _)| saved.as_ref() == key.as_slice())
            });
            if let Some(value) = value {
                return Some(Ok((key.clone(), value.clone())));
            }
        }
    }
}

fn batch(staged: Staged) -> sled::Batch {
    let mut batch = sled::Batch::default();
    for (key, value) in staged {
        match value {
            Some(value) => batch.insert(key, value),
            None => batch.remove(key),
        }
    }
    batch
}

/// What the database's failure means for its operator.
fn refusal(error: &sled::Error) -> String {
    match error {
        sled::Error::Io(io)
            if matches!(io.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded) =>
        {
            "the disk is full: make some room and start again".to_owned()
        }
        sled::Error::Io(io) => format!("the disk refuses: {io}"),
        other => format!("the database refuses: {other}"),
    }
}
