//! `EmbeddedStore`: the store in a folder, kept by `sled`, which one thread owns.
//! It never answers before what it did is on the disk, and never lets two threads into the database.
//!
//! What is erased is in no tree from then on. The database's log may hold its old sealed bytes until that part of the log
//! is written over: they can't be read without the key, and neither can their owner be told from them.

mod desk;
mod keys;
mod trees;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::JoinHandle;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use tokio::sync::{mpsc, oneshot};

use crate::engine::person::PersonId;
use crate::store::folder::{self, Ready};
use crate::store::open_error::OpenError;
use crate::store::{
    Commit, Cursor, Page, Result, Saved, Shown, Store, StoreError, UpdateId, Version, Waiting,
};

use desk::Desk;
use trees::Trees;

/// The most requests made durable by one flush.
const GROUP: usize = 256;
/// Requests that may wait before askers wait too.
const QUEUE: usize = 1024;

/// The store in a folder.
pub struct EmbeddedStore {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    flushes: Arc<AtomicU64>,
}

impl EmbeddedStore {
    /// Opens the store in that folder, sealed with the key in that file; makes both on a first start.
    ///
    /// # Errors
    /// Any [`OpenError`]. Whatever can be known without opening the database is known before it is opened:
    /// a wrong folder, key or schema leaves every byte as it was.
    pub fn open(folder: &Path, key_path: &Path) -> std::result::Result<Self, OpenError> {
        Self::with(folder, folder::prepare(folder, key_path)?)
    }

    /// Opens the store in a folder that Stopabo made before, and makes neither a folder nor a key.
    ///
    /// # Errors
    /// `Nothing` when there is no such folder, and any other [`OpenError`].
    pub fn open_made(folder: &Path, key_path: &Path) -> std::result::Result<Self, OpenError> {
        Self::with(folder, folder::find(folder, key_path)?)
    }

    fn with(folder: &Path, mut ready: Ready) -> std::result::Result<Self, OpenError> {
        let database = trees::open(&ready.database)
            .map_err(|error| OpenError::from_database(folder, &error))?;
        let trees = Trees::new(database, ready.sealer.clone());
        let mut desk = Desk::open(trees, ready.naming.clone(), folder, ready.age())?;
        // A newer key is told in the folder before anything is sealed with it.
        ready.refresh()?;
        desk.settle(folder)?;
        ready.finish()?;
        let (sender, jobs) = mpsc::channel(QUEUE);
        let flushes = Arc::new(AtomicU64::new(0));
        let counted = Arc::clone(&flushes);
        let thread = std::thread::Builder::new()
            .name("store".to_owned())
            .spawn(move || serve(desk, jobs, &counted, &ready.database))
            .map_err(|error| OpenError::from_io(folder, &error))?;
        Ok(Self {
            jobs: Some(sender),
            thread: Some(thread),
            flushes,
        })
    }

    /// How many times the disk was waited for: fewer than the commits when many ask at once.
    #[must_use]
    pub fn flushes(&self) -> u64 {
        self.flushes.load(Ordering::Relaxed)
    }

    /// Has the thread do that work, and waits until it is durable.
    async fn ask<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Desk) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let (answer, wait) = oneshot::channel();
        let job: Job = Box::new(move |desk| {
            let result = desk.usable().and_then(|()| work(desk));
            Box::new(move |durable| {
                let result = durable.clone().map_err(StoreError::Broken).and(result);
                // Whoever asked may have gone away; what they asked for is done all the same.
                let _ = answer.send(result);
            })
        });
        let ended = || StoreError::Broken("the store's thread has ended".to_owned());
        self.jobs
            .as_ref()
            .ok_or_else(ended)?
            .send(job)
            .await
            .map_err(|_| ended())?;
        wait.await.map_err(|_| ended())?
    }
}

impl Drop for EmbeddedStore {
    fn drop(&mut self) {
        // Without a sender the thread finishes what waits, closes the database and ends.
        self.jobs = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::error!("the store's thread has failed");
        }
    }
}

/// Work for the thread; it returns how to answer once the outcome of the flush is known.
type Job = Box<dyn FnOnce(&mut Desk) -> Reply + Send>;
type Reply = Box<dyn FnOnce(&std::result::Result<(), String>) + Send>;

fn serve(mut desk: Desk, mut jobs: mpsc::Receiver<Job>, flushes: &AtomicU64, database: &Path) {
    let mut group = Vec::with_capacity(GROUP);
    while jobs.blocking_recv_many(&mut group, GROUP) > 0 {
        let replies: Vec<Reply> = group.drain(..).map(|job| job(&mut desk)).collect();
        if desk.has_changes() {
            flushes.fetch_add(1, Ordering::Relaxed);
        }
        let durable = desk.make_durable();
        for reply in replies {
            reply(&durable);
        }
    }
    if desk.usable().is_err() {
        // sled 0.34 waits for ever when it is closed after a failed write; its process is about to end anyway.
        std::mem::forget(desk);
        return;
    }
    drop(desk);
    trees::wait_until_released(database);
}

#[async_trait]
impl Store for EmbeddedStore {
    async fn load(&self, who: PersonId) -> Result<Option<Saved>> {
        self.ask(move |desk| desk.load(who)).await
    }

    async fn commit(&self, commit: Commit) -> Result<Version> {
        self.ask(move |desk| desk.commit(commit)).await
    }

    async fn has_seen(&self, update: UpdateId) -> Result<bool> {
        self.ask(move |desk| Ok(desk.has_seen(update))).await
    }

    async fn mark_seen(&self, update: UpdateId) -> Result<()> {
        self.ask(move |desk| desk.mark_seen(update)).await
    }

    async fn with_outbox(&self) -> Result<Vec<PersonId>> {
        self.ask(|desk| desk.with_outbox()).await
    }

    async fn outbox(&self, who: PersonId) -> Result<Vec<Waiting>> {
        self.ask(move |desk| desk.outbox(who)).await
    }

    async fn sent(&self, who: PersonId, number: u64, shown: Option<Shown>) -> Result<()> {
        self.ask(move |desk| desk.sent(who, number, shown)).await
    }

    async fn shown(&self, who: PersonId, turn: u32) -> Result<Option<i64>> {
        self.ask(move |desk| desk.shown(who, turn)).await
    }

    async fn drop_outbox(&self, who: PersonId) -> Result<()> {
        self.ask(move |desk| desk.drop_outbox(who)).await
    }

    async fn due(&self, at: DateTime<Utc>, limit: usize) -> Result<Vec<PersonId>> {
        self.ask(move |desk| desk.due(at, limit)).await
    }

    async fn people(&self, after: Option<Cursor>, limit: usize) -> Result<Page> {
        self.ask(move |desk| desk.people(after, limit)).await
    }

    async fn next_wake_at(&self) -> Result<Option<DateTime<Utc>>> {
        self.ask(|desk| desk.next_wake_at()).await
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use chrono::{DateTime, TimeDelta, Utc};
    use futures_util::future::join_all;
    use tokio::sync::oneshot;

    use super::EmbeddedStore;
    use crate::engine::effect::{Effect, Message};
    use crate::engine::person::{Language, Person, PersonId};
    use crate::store::memory::MemoryStore;
    use crate::store::{Change, Commit, Store, UpdateId, Version, Waiting};

    const ANNE: PersonId = PersonId(1);
    const BRAHIM: PersonId = PersonId(2);

    #[tokio::test]
    async fn a_group_waits_for_the_disk_once() {
        let root = tempfile::tempdir().unwrap();
        let store = open(&root);
        let before = store.flushes();
        let asking = join_all((0..50).map(|number| store.mark_seen(UpdateId(number))));
        let answers = held_until_asked(&store, 50, asking).await;
        assert!(answers.into_iter().all(|answer| answer.is_ok()));
        assert_eq!(store.flushes() - before, 1);
    }

    #[tokio::test]
    async fn requests_of_one_group_see_each_other() {
        let root = tempfile::tempdir().unwrap();
        let store = open(&root);
        let memory = MemoryStore::new();
        let mut versions = Vec::new();
        for store in [&store as &dyn Store, &memory] {
            store.commit(commit(BRAHIM, Version(0), 7)).await.unwrap();
            versions.push(store.commit(commit(ANNE, Version(0), 5)).await.unwrap());
        }
        assert_eq!(versions[0], versions[1]);
        let before = store.flushes();
        let found = held_until_asked(&store, 12, group(&store, versions[0])).await;
        assert_eq!(found, group(&memory, versions[0]).await);
        assert_eq!(store.flushes() - before, 1);
        drop(store);
        let store = open(&root);
        assert_eq!(
            store.with_outbox().await.unwrap(),
            memory.with_outbox().await.unwrap()
        );
        assert_eq!(
            store.outbox(ANNE).await.unwrap(),
            memory.outbox(ANNE).await.unwrap()
        );
        assert_eq!(
            store.due(at(9), 9).await.unwrap(),
            memory.due(at(9), 9).await.unwrap()
        );
    }

    #[derive(Debug, PartialEq)]
    struct Seen {
        outboxes: [Vec<Waiting>; 3],
        due: [Vec<PersonId>; 3],
        with_outbox: Vec<PersonId>,
        next: Option<DateTime<Utc>>,
        refused: String,
    }

    /// Twelve requests asked at once: what is saved is changed, and read again before it is durable.
    async fn group(store: &dyn Store, held: Version) -> Seen {
        let (
            sent,
            outbox,
            due,
            saved,
            refused,
            outbox_after,
            due_after,
            next,
            erased,
            with_outbox,
            due_last,
            outbox_last,
        ) = tokio::join!(
            store.sent(ANNE, 4, None),
            store.outbox(ANNE),
            store.due(at(9), 9),
            store.commit(commit(ANNE, held, 8)),
            store.commit(commit(ANNE, held, 1)),
            store.outbox(ANNE),
            store.due(at(9), 9),
            store.next_wake_at(),
            store.commit(Commit {
                change: Change::Erase,
                ..commit(BRAHIM, Version(1), 0)
            }),
            store.with_outbox(),
            store.due(at(9), 1),
            store.outbox(BRAHIM),
        );
        sent.unwrap();
        saved.unwrap();
        erased.unwrap();
        Seen {
            outboxes: [outbox.unwrap(), outbox_after.unwrap(), outbox_last.unwrap()],
            due: [due.unwrap(), due_after.unwrap(), due_last.unwrap()],
            with_outbox: with_outbox.unwrap(),
            next: next.unwrap(),
            refused: refused.unwrap_err().to_string(),
        }
    }

    fn commit(who: PersonId, expected: Version, wake: i64) -> Commit {
        let person = Person {
            wake_at: Some(at(wake)),
            ..Person::new(Language::Fr, at(0))
        };
        let effects = vec![
            Effect::Say(Message::new("one")),
            Effect::Say(Message::new("two")),
        ];
        Commit {
            who,
            expected,
            change: Change::Save(Box::new(person)),
            effects,
            update: None,
        }
    }

    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes)
    }

    fn open(root: &tempfile::TempDir) -> EmbeddedStore {
        EmbeddedStore::open(&root.path().join("data"), &root.path().join("key")).unwrap()
    }

    /// Holds the thread at its desk until that many requests wait: they become one group.
    async fn held_until_asked<T>(
        store: &EmbeddedStore,
        asked: usize,
        asking: impl Future<Output = T>,
    ) -> T {
        let (held, is_held) = oneshot::channel();
        let (release, released) = mpsc::channel::<()>();
        let holding = store.ask(move |_| {
            held.send(()).unwrap();
            released.recv().unwrap();
            Ok(())
        });
        let asking = async {
            is_held.await.unwrap();
            asking.await
        };
        let releasing = async {
            let jobs = store.jobs.as_ref().unwrap();
            while jobs.max_capacity() - jobs.capacity() < asked {
                tokio::task::yield_now().await;
            }
            release.send(()).unwrap();
        };
        let (holding, answers, ()) = tokio::join!(holding, asking, releasing);
        holding.unwrap();
        answers
    }
}
