//! A store that fails when told: the memory store, with troubles that a real one has.

use std::sync::Mutex;

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use stopabo::engine::person::PersonId;
use stopabo::store::memory::MemoryStore;
use stopabo::store::{
    Commit, Cursor, Page, Result, Saved, Shown, Store, StoreError, UpdateId, Version, Waiting,
};
use tokio::sync::Notify;

/// A trouble.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Someone else saved in between.
    Conflict,
    /// The disk refuses.
    Broken,
    /// The person can't be read.
    Unreadable,
    /// The commit is durable, and then the world stands still.
    StandStill,
    /// Telegram has the message, and the world stands still before that is noted.
    Unnoted,
}

/// The memory store with the troubles to come, each met once.
#[derive(Default)]
pub struct Rigged {
    inner: MemoryStore,
    troubles: Mutex<Vec<Trouble>>,
    /// Told when the world stands still.
    pub stands_still: Notify,
}

impl Rigged {
    /// These troubles come, each once.
    pub fn rig(&self, troubles: &[Trouble]) {
        self.troubles.lock().unwrap().extend_from_slice(troubles);
    }

    fn meets(&self, trouble: Trouble) -> bool {
        let mut troubles = self.troubles.lock().unwrap();
        let place = troubles.iter().position(|coming| *coming == trouble);
        place.map(|place| troubles.remove(place)).is_some()
    }

    async fn stand_still_at(&self, trouble: Trouble) {
        if self.meets(trouble) {
            self.stands_still.notify_one();
            std::future::pending::<()>().await;
        }
    }
}

#[async_trait]
impl Store for Rigged {
    async fn load(&self, who: PersonId) -> Result<Option<Saved>> {
        if self.meets(Trouble::Unreadable) {
            return Err(StoreError::Unreadable("a secret word".to_owned()));
        }
        self.inner.load(who).await
    }
    async fn commit(&self, commit: Commit) -> Result<Version> {
        if self.meets(Trouble::Conflict) {
            return Err(StoreError::Conflict);
        }
        if self.meets(Trouble::Broken) {
            return Err(StoreError::Broken("no space left on device".to_owned()));
        }
        let version = self.inner.commit(commit).await;
        self.stand_still_at(Trouble::StandStill).await;
        version
    }
    async fn has_seen(&self, update: UpdateId) -> Result<bool> {
        self.inner.has_seen(update).await
    }
    async fn mark_seen(&self, update: UpdateId) -> Result<()> {
        self.inner.mark_seen(update).await
    }
    async fn with_outbox(&self) -> Result<Vec<PersonId>> {
        self.inner.with_outbox().await
    }
    async fn outbox(&self, who: PersonId) -> Result<Vec<Waiting>> {
        self.inner.outbox(who).await
    }
    async fn sent(&self, who: PersonId, number: u64, shown: Option<Shown>) -> Result<()> {
        self.stand_still_at(Trouble::Unnoted).await;
        self.inner.sent(who, number, shown).await
    }
    async fn shown(&self, who: PersonId, turn: u32) -> Result<Option<i64>> {
        self.inner.shown(who, turn).await
    }
    async fn drop_outbox(&self, who: PersonId) -> Result<()> {
        self.inner.drop_outbox(who).await
    }
    async fn due(&self, at: DateTime<Utc>, limit: usize) -> Result<Vec<PersonId>> {
        self.inner.due(at, limit).await
    }
    async fn people(&self, after: Option<Cursor>, limit: usize) -> Result<Page> {
        self.inner.people(after, limit).await
    }
    async fn next_wake_at(&self) -> Result<Option<DateTime<Utc>>> {
        self.inner.next_wake_at().await
    }
}
