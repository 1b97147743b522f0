//! The desk: what each request means for the trees. One thread sits at it.
//! It never waits for the disk itself: whoever runs it makes a whole group durable at once.

use std::collections::{BTreeSet, VecDeque};
use std::ops::Bound;
use std::path::Path;

use chrono::{DateTime, Utc};

use crate::engine::effect::Effect;
use crate::engine::person::{Person, PersonId};
use crate::store::embedded::keys::{PersonKey, instant, instant_bytes, number, numbered, wake_key};
use crate::store::embedded::trees::{Tree, Trees, beginning_with};
use crate::store::folder::Age;
use crate::store::open_error::OpenError;
use crate::store::schema;
use crate::store::sealing::NamingSecret;
use crate::store::{
    Change, Commit, Cursor, Page, Result, SEEN_KEPT, Saved, Shown, StoreError, UpdateId, Version,
    Waiting, remember,
};

const NAMING: &[u8] = b"naming";
const LAST_NUMBER: &[u8] = b"last_number";

/// What each request means for the trees.
pub struct Desk {
    trees: Trees,
    naming: NamingSecret,
    seen: Seen,
    /// The last number given to a version or to a waiting effect; none is given twice.
    last_number: u64,
    /// The last number as it stands in the trees.
    noted_number: u64,
}

/// The updates of the `seen` tree, read once: it is asked at every update and small.
#[derive(Default)]
struct Seen {
    updates: BTreeSet<UpdateId>,
    in_order: VecDeque<(u64, UpdateId)>,
}

/// A person's value as it lies in the tree.
enum Found {
    Nobody,
    Someone(schema::Header, Vec<u8>),
    /// Not even its header can be read.
    Scrambled,
}

impl Desk {
    /// Sits down at the trees; it writes nothing yet.
    ///
    /// # Errors
    /// `Mixed` when the trees are not of this folder, or whatever keeps the database from reading.
    pub fn open(
        mut trees: Trees,
        naming: NamingSecret,
        folder: &Path,
        age: Age,
    ) -> std::result::Result<Self, OpenError> {
        trees
            .open_all()
            .map_err(|error| OpenError::from_database(folder, &error))?;
        let mut desk = Self {
            trees,
            naming,
            seen: Seen::default(),
            last_number: 0,
            noted_number: 0,
        };
        let failed = |error| OpenError::from_store(folder, error);
        let mixed = || OpenError::Mixed(folder.to_owned());
        match (desk.meta(NAMING).map_err(failed)?, age) {
            (Meta::Value(secret), _) if secret == desk.naming.0 => {}
            (Meta::Nothing, Age::New) => {}
            (Meta::Nothing | Meta::Value(_) | Meta::Scrambled, _) => return Err(mixed()),
        }
        desk.last_number = match desk.meta(LAST_NUMBER).map_err(failed)? {
            Meta::Nothing => 0,
            Meta::Value(bytes) => number(&bytes).ok_or_else(mixed)?,
            Meta::Scrambled => return Err(mixed()),
        };
        desk.noted_number = desk.last_number;
        desk.read_seen().map_err(failed)?;
        Ok(desk)
    }

    /// Makes the trees ready to work with: the naming secret stands in them, and no message in them is unreadable.
    ///
    /// # Errors
    /// Whatever keeps the database from writing.
    pub fn settle(&mut self, folder: &Path) -> std::result::Result<(), OpenError> {
        let failed = |error| OpenError::from_store(folder, error);
        if self
            .trees
            .sealed(Tree::Meta, NAMING)
            .map_err(failed)?
            .is_none()
        {
            let secret = self.naming.0;
            self.trees
                .put(Tree::Meta, NAMING.to_vec(), &secret)
                .map_err(failed)?;
        }
        self.set_aside_unreadable_effects().map_err(failed)?;
        self.make_durable()
            .map_err(|why| failed(StoreError::Broken(why)))
    }

    /// See [`Trees::usable`].
    pub fn usable(&self) -> Result<()> {
        self.trees.usable()
    }

    /// Whether something waits to be made durable.
    pub fn has_changes(&self) -> bool {
        self.trees.has_changes()
    }

    /// See [`Trees::make_durable`].
    pub fn make_durable(&mut self) -> std::result::Result<(), String> {
        if self.last_number != self.noted_number {
            let number = self.last_number.to_be_bytes();
            self.trees
                .put(Tree::Meta, LAST_NUMBER.to_vec(), &number)
                .map_err(|error| error.to_string())?;
            self.noted_number = self.last_number;
        }
        self.trees.make_durable()
    }

    pub fn load(&self, who: PersonId) -> Result<Option<Saved>> {
        match self.find(&self.key(who))? {
            Found::Nobody => Ok(None),
            Found::Someone(_, bytes) => match schema::read_person(&bytes) {
                Ok(saved) => Ok(Some(saved)),
                Err(error) => Err(StoreError::Unreadable(error.to_string())),
            },
            Found::Scrambled => Err(StoreError::Unreadable("it can't be opened".to_owned())),
        }
    }

    pub fn commit(&mut self, commit: Commit) -> Result<Version> {
        let Commit {
            who,
            expected,
            change,
            effects,
            update,
        } = commit;
        if update.is_some_and(|update| self.has_seen(update)) {
            return Err(StoreError::Seen);
        }
        let key = self.key(who);
        self.make_way(&key, expected)?;
        let version = match change {
            Change::Save(person) => self.save(who, &key, &person)?,
            Change::Erase => {
                self.erase(&key)?;
                Version::default()
            }
        };
        for effect in effects {
            if !matches!(effect, Effect::Toast(_)) {
                self.wait(who, &key, &effect)?;
            }
        }
        if let Some(update) = update {
            self.mark_seen(update)?;
        }
        Ok(version)
    }

    pub fn has_seen(&self, update: UpdateId) -> bool {
        self.seen.updates.contains(&update)
    }

    pub fn mark_seen(&mut self, update: UpdateId) -> Result<()> {
        if !self.seen.updates.insert(update) {
            return Ok(());
        }
        let arrival = self
            .seen
            .in_order
            .back()
            .map_or(0, |(arrival, _)| arrival + 1);
        self.seen.in_order.push_back((arrival, update));
        self.trees.put(
            Tree::Seen,
            arrival.to_be_bytes().to_vec(),
            &update.0.to_be_bytes(),
        )?;
        while self.seen.in_order.len() > SEEN_KEPT {
            if let Some((arrival, oldest)) = self.seen.in_order.pop_front() {
                self.seen.updates.remove(&oldest);
                self.trees
                    .remove(Tree::Seen, arrival.to_be_bytes().to_vec());
            }
        }
        Ok(())
    }

    pub fn with_outbox(&self) -> Result<Vec<PersonId>> {
        let mut people = BTreeSet::new();
        let mut latest_key: Option<Vec<u8>> = None;
        for item in self.trees.scan(Tree::Outbox, beginning_with(&[])) {
            let (key, sealed) = item?;
            let person_key = key.get(..32).map(<[u8]>::to_vec);
            if person_key == latest_key {
                continue;
            }
            if let Some(addressed) = self.effect(&key, &sealed) {
                people.insert(addressed.who);
                latest_key = person_key;
            }
        }
        Ok(people.into_iter().collect())
    }

    pub fn outbox(&self, who: PersonId) -> Result<Vec<Waiting>> {
        let mut waiting = Vec::new();
        for item in self
            .trees
            .scan(Tree::Outbox, beginning_with(&self.key(who)))
        {
            let (key, sealed) = item?;
            if let (Some(number), Some(addressed)) =
                (key.get(32..).and_then(number), self.effect(&key, &sealed))
            {
                waiting.push(Waiting {
                    number,
                    effect: addressed.effect,
                });
            }
        }
        Ok(waiting)
    }

    pub fn sent(&mut self, who: PersonId, number: u64, shown: Option<Shown>) -> Result<()> {
        let key = self.key(who);
        let waiting = numbered(&key, number);
        if self.trees.sealed(Tree::Outbox, &waiting)?.is_some() {
            self.trees.remove(Tree::Outbox, waiting);
        }
        let Some(shown) = shown else { return Ok(()) };
        if self.trees.sealed(Tree::People, &key)?.is_some() {
            let mut latest = self.latest_shown(&key)?;
            remember(&mut latest, shown);
            let bytes =
                serde_json::to_vec(&latest).map_err(|error| self.trees.fail(&error.to_string()))?;
            self.trees.put(Tree::Shown, key.to_vec(), &bytes)?;
        }
        Ok(())
    }

    pub fn shown(&self, who: PersonId, turn: u32) -> Result<Option<i64>> {
        let latest = self.latest_shown(&self.key(who))?;
        Ok(latest
            .iter()
            .find(|shown| shown.turn == turn)
            .map(|shown| shown.message))
    }

    pub fn drop_outbox(&mut self, who: PersonId) -> Result<()> {
        self.clear(Tree::Outbox, &self.key(who))
    }

    pub fn due(&self, at: DateTime<Utc>, limit: usize) -> Result<Vec<PersonId>> {
        let mut due = Vec::new();
        let until = beginning_with(&instant_bytes(at)).1;
        for item in self.trees.scan(Tree::Wake, (Bound::Unbounded, until)) {
            if due.len() == limit {
                break;
            }
            let (key, sealed) = item?;
            due.extend(self.woken(&key, &sealed));
        }
        Ok(due)
    }

    pub fn people(&self, after: Option<Cursor>, limit: usize) -> Result<Page> {
        let from = after.map_or(Bound::Unbounded, |Cursor(key)| Bound::Excluded(key));
        let mut rest = self.trees.scan(Tree::People, (from, Bound::Unbounded));
        let mut page = Page::default();
        for item in rest.by_ref().take(limit.max(1)) {
            let (key, sealed) = item?;
            let opened = self.trees.unseal(Tree::People, &key, &sealed).ok();
            match opened.and_then(|bytes| schema::read_person(&bytes).ok()) {
                Some(saved) => page.people.push(saved.person),
                None => page.unreadable += 1,
            }
            page.next = Some(Cursor(key));
        }
        if rest.next().transpose()?.is_none() {
            page.next = None;
        }
        Ok(page)
    }

    pub fn next_wake_at(&self) -> Result<Option<DateTime<Utc>>> {
        for item in self.trees.scan(Tree::Wake, beginning_with(&[])) {
            let (key, sealed) = item?;
            // An entry that wakes nobody must not be waited for, or the shell would turn round and round.
            if self.woken(&key, &sealed).is_some() {
                return Ok(instant(&key));
            }
        }
        Ok(None)
    }

    fn key(&self, who: PersonId) -> PersonKey {
        self.naming.person_key(who)
    }

    fn find(&self, key: &PersonKey) -> Result<Found> {
        let Some(sealed) = self.trees.sealed(Tree::People, key)? else {
            return Ok(Found::Nobody);
        };
        let Ok(bytes) = self.trees.unseal(Tree::People, key, &sealed) else {
            return Ok(Found::Scrambled);
        };
        Ok(match schema::read_header(&bytes) {
            Ok(header) => Found::Someone(header, bytes),
            Err(_) => Found::Scrambled,
        })
    }

    /// Checks the expected version, and takes what it replaces out of the wake index.
    /// Someone who can't be read stands at version 0, and is set aside.
    fn make_way(&mut self, key: &PersonKey, expected: Version) -> Result<()> {
        match self.find(key)? {
            Found::Nobody if expected == Version::default() => Ok(()),
            Found::Someone(header, _) if expected == Version(header.version) => {
                if let Some(wake_at) = header.wake_at {
                    self.trees.remove(Tree::Wake, wake_key(wake_at, key));
                }
                Ok(())
            }
            Found::Someone(_, bytes)
                if expected == Version::default() && schema::read_person(&bytes).is_err() =>
            {
                self.set_aside_person(key)
            }
            Found::Scrambled if expected == Version::default() => self.set_aside_person(key),
            Found::Nobody | Found::Someone(..) | Found::Scrambled => Err(StoreError::Conflict),
        }
    }

    fn save(&mut self, who: PersonId, key: &PersonKey, person: &Person) -> Result<Version> {
        let version = Version(self.next_number());
        let bytes = schema::write_person(who, version, person)
            .map_err(|error| self.trees.fail(&error.to_string()))?;
        self.trees.put(Tree::People, key.to_vec(), &bytes)?;
        if let Some(wake_at) = person.wake_at {
            self.trees
                .put(Tree::Wake, wake_key(wake_at, key), &who.0.to_be_bytes())?;
        }
        Ok(version)
    }

    fn erase(&mut self, key: &PersonKey) -> Result<()> {
        self.trees.remove(Tree::People, key.to_vec());
        self.trees.remove(Tree::Shown, key.to_vec());
        self.clear(Tree::Outbox, key)?;
        self.clear(Tree::SetAside, key)
    }

    fn clear(&mut self, tree: Tree, prefix: &[u8]) -> Result<()> {
        let keys: Result<Vec<Vec<u8>>> = self
            .trees
            .scan(tree, beginning_with(prefix))
            .map(|item| item.map(|(key, _)| key))
            .collect();
        for key in keys? {
            self.trees.remove(tree, key);
        }
        Ok(())
    }

    fn wait(&mut self, who: PersonId, key: &PersonKey, effect: &Effect) -> Result<()> {
        let number = self.next_number();
        let bytes = schema::write_effect(who, effect)
            .map_err(|error| self.trees.fail(&error.to_string()))?;
        self.trees.put(Tree::Outbox, numbered(key, number), &bytes)
    }

    fn effect(&self, key: &[u8], sealed: &[u8]) -> Option<schema::Addressed> {
        schema::read_effect(&self.trees.unseal(Tree::Outbox, key, sealed).ok()?).ok()
    }

    fn latest_shown(&self, key: &PersonKey) -> Result<Vec<Shown>> {
        let Some(sealed) = self.trees.sealed(Tree::Shown, key)? else {
            return Ok(Vec::new());
        };
        // Without it an old keyboard stays in sight, and nothing else: not worth refusing anyone.
        let bytes = self
            .trees
            .unseal(Tree::Shown, key, &sealed)
            .unwrap_or_default();
        Ok(serde_json::from_slice(&bytes).unwrap_or_default())
    }

    fn woken(&self, key: &[u8], sealed: &[u8]) -> Option<PersonId> {
        let bytes = self.trees.unseal(Tree::Wake, key, sealed).ok()?;
        Some(PersonId(i64::from_be_bytes(bytes.try_into().ok()?)))
    }

    /// Puts a person's bytes where their operator finds them, and forgets what belonged to that beginning.
    fn set_aside_person(&mut self, key: &PersonKey) -> Result<()> {
        let Some(sealed) = self.trees.sealed(Tree::People, key)? else {
            return Ok(());
        };
        self.put_aside(Tree::People, key, key, &sealed)?;
        self.trees.remove(Tree::Shown, key.to_vec());
        let mut wakes = Vec::new();
        for item in self.trees.scan(Tree::Wake, beginning_with(&[])) {
            let (wake, _) = item?;
            if wake.ends_with(key) {
                wakes.push(wake);
            }
        }
        for wake in wakes {
            self.trees.remove(Tree::Wake, wake);
        }
        Ok(())
    }

    /// Only an earlier version, or a damaged disk, can have left effects that can't be read; they would wait for ever.
    fn set_aside_unreadable_effects(&mut self) -> Result<()> {
        let mut unreadable = Vec::new();
        for item in self.trees.scan(Tree::Outbox, beginning_with(&[])) {
            let (key, sealed) = item?;
            if self.effect(&key, &sealed).is_none() {
                unreadable.push((key, sealed));
            }
        }
        if !unreadable.is_empty() {
            log::warn!(
                "messages that can't be read were set aside: {}",
                unreadable.len()
            );
        }
        for (key, sealed) in unreadable {
            let owner = key.get(..32).unwrap_or_default().to_vec();
            self.put_aside(Tree::Outbox, &owner, &key, &sealed)?;
        }
        Ok(())
    }

    fn put_aside(&mut self, tree: Tree, owner: &[u8], key: &[u8], sealed: &[u8]) -> Result<()> {
        let number = self.next_number();
        let plain = [tree.name().as_bytes(), &[0], key, sealed].concat();
        self.trees
            .put(Tree::SetAside, numbered(owner, number), &plain)?;
        self.trees.remove(tree, key.to_vec());
        Ok(())
    }

    fn next_number(&mut self) -> u64 {
        self.last_number += 1;
        self.last_number
    }

    fn meta(&self, key: &[u8]) -> Result<Meta> {
        let Some(sealed) = self.trees.sealed(Tree::Meta, key)? else {
            return Ok(Meta::Nothing);
        };
        Ok(self
            .trees
            .unseal(Tree::Meta, key, &sealed)
            .map_or(Meta::Scrambled, Meta::Value))
    }

    fn read_seen(&mut self) -> Result<()> {
        for item in self.trees.scan(Tree::Seen, beginning_with(&[])) {
            let (key, sealed) = item?;
            let update = self.trees.unseal(Tree::Seen, &key, &sealed).ok();
            if let (Some(arrival), Some(update)) =
                (number(&key), update.as_deref().and_then(number))
            {
                self.seen.updates.insert(UpdateId(update));
                self.seen.in_order.push_back((arrival, UpdateId(update)));
            }
        }
        Ok(())
    }
}

enum Meta {
    Nothing,
    Value(Vec<u8>),
    Scrambled,
}
