//! `MemoryStore`: the store in memory, for tests, walks and a playground that leaves no trace.
//! It never writes to a disk: what it holds ends with the process.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::ops::Bound;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use chrono::{DateTime, Utc};

use crate::engine::effect::Effect;
use crate::engine::person::PersonId;
use crate::store::{
    Change, Commit, Cursor, Page, Result, SEEN_KEPT, Saved, Shown, Store, StoreError, UpdateId,
    Version, Waiting, remember,
};

/// The store in memory.
#[derive(Debug, Default)]
pub struct MemoryStore {
    shelves: Mutex<Shelves>,
}

#[derive(Debug, Default)]
struct Shelves {
    people: BTreeMap<PersonId, Saved>,
    outbox: BTreeMap<(PersonId, u64), Effect>,
    wake: BTreeSet<(DateTime<Utc>, PersonId)>,
    shown: BTreeMap<PersonId, Vec<Shown>>,
    seen: BTreeSet<UpdateId>,
    seen_in_order: VecDeque<UpdateId>,
    last_number: u64,
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn shelves(&self) -> MutexGuard<'_, Shelves> {
        // Nothing below panics half-way through a change, so a poisoned lock still guards whole values.
        self.shelves.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Store for MemoryStore {
    async fn load(&self, who: PersonId) -> Result<Option<Saved>> {
        Ok(self.shelves().people.get(&who).cloned())
    }

    async fn commit(&self, commit: Commit) -> Result<Version> {
        self.shelves().commit(commit)
    }

    async fn has_seen(&self, update: UpdateId) -> Result<bool> {
        Ok(self.shelves().seen.contains(&update))
    }

    async fn mark_seen(&self, update: UpdateId) -> Result<()> {
        self.shelves().mark_seen(update);
        Ok(())
    }

    async fn with_outbox(&self) -> Result<Vec<PersonId>> {
        let people: BTreeSet<PersonId> =
            self.shelves().outbox.keys().map(|(who, _)| *who).collect();
        Ok(people.into_iter().collect())
    }

    async fn outbox(&self, who: PersonId) -> Result<Vec<Waiting>> {
        let shelves = self.shelves();
        let waiting = shelves.outbox.range((who, 0)..=(who, u64::MAX));
        Ok(waiting
            .map(|((_, number), effect)| Waiting {
                number: *number,
                effect: effect.clone(),
            })
            .collect())
    }

    async fn sent(&self, who: PersonId, number: u64, shown: Option<Shown>) -> Result<()> {
        let mut shelves = self.shelves();
        shelves.outbox.remove(&(who, number));
        if let Some(shown) = shown
            && shelves.people.contains_key(&who)
        {
            remember(shelves.shown.entry(who).or_default(), shown);
        }
        Ok(())
    }

    async fn shown(&self, who: PersonId, turn: u32) -> Result<Option<i64>> {
        let shelves = self.shelves();
        let shown = shelves
            .shown
            .get(&who)
            .into_iter()
            .flatten()
            .find(|shown| shown.turn == turn);
        Ok(shown.map(|shown| shown.message))
    }

    async fn drop_outbox(&self, who: PersonId) -> Result<()> {
        self.shelves().drop_outbox(who);
        Ok(())
    }

    async fn due(&self, at: DateTime<Utc>, limit: usize) -> Result<Vec<PersonId>> {
        let shelves = self.shelves();
        let due = shelves
            .wake
            .iter()
            .take_while(|(wake_at, _)| *wake_at <= at)
            .take(limit);
        Ok(due.map(|(_, who)| *who).collect())
    }

    async fn people(&self, after: Option<Cursor>, limit: usize) -> Result<Page> {
        let shelves = self.shelves();
        let place =
            after.and_then(|Cursor(bytes)| Some(i64::from_be_bytes(bytes.try_into().ok()?)));
        let from = place.map_or(Bound::Unbounded, |place| Bound::Excluded(PersonId(place)));
        let limit = limit.max(1);
        let mut rest = shelves.people.range((from, Bound::Unbounded));
        let mut page = Page::default();
        for (who, saved) in rest.by_ref().take(limit) {
            page.people.push(saved.person.clone());
            page.next = Some(Cursor(who.0.to_be_bytes().to_vec()));
        }
        if rest.next().is_none() {
            page.next = None;
        }
        Ok(page)
    }

    async fn next_wake_at(&self) -> Result<Option<DateTime<Utc>>> {
        Ok(self.shelves().wake.first().map(|(wake_at, _)| *wake_at))
    }
}

impl Shelves {
    fn commit(&mut self, commit: Commit) -> Result<Version> {
        let Commit {
            who,
            expected,
            change,
            effects,
            update,
        } = commit;
        if update.is_some_and(|update| self.seen.contains(&update)) {
            return Err(StoreError::Seen);
        }
        let earlier = self.people.get(&who);
        if earlier.map_or(Version::default(), |saved| saved.version) != expected {
            return Err(StoreError::Conflict);
        }
        if let Some(wake_at) = earlier.and_then(|saved| saved.person.wake_at) {
            self.wake.remove(&(wake_at, who));
        }
        let version = match change {
            Change::Save(person) => {
                let version = Version(self.next_number());
                self.wake
                    .extend(person.wake_at.map(|wake_at| (wake_at, who)));
                self.people.insert(
                    who,
                    Saved {
                        person: *person,
                        version,
                    },
                );
                version
            }
            Change::Erase => {
                self.people.remove(&who);
                self.shown.remove(&who);
                self.drop_outbox(who);
                Version::default()
            }
        };
        for effect in effects {
            if !matches!(effect, Effect::Toast(_)) {
                let number = self.next_number();
                self.outbox.insert((who, number), effect);
            }
        }
        if let Some(update) = update {
            self.mark_seen(update);
        }
        Ok(version)
    }

    fn mark_seen(&mut self, update: UpdateId) {
        if self.seen.insert(update) {
            self.seen_in_order.push_back(update);
        }
        while self.seen_in_order.len() > SEEN_KEPT {
            if let Some(oldest) = self.seen_in_order.pop_front() {
                self.seen.remove(&oldest);
            }
        }
    }

    fn drop_outbox(&mut self, who: PersonId) {
        self.outbox.retain(|(owner, _), _| *owner != who);
    }

    fn next_number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }
}
