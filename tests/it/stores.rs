//! The stores: one suite for each of them, and what only the store in a folder can show.
//! It never sleeps, and every folder it makes is a temporary one.

mod model;
mod opening;
mod schema;
mod sealed;
mod suite;

use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use stopabo::engine::case::{Case, CaseId};
use stopabo::engine::effect::{Effect, Message};
use stopabo::engine::fact::Fact;
use stopabo::engine::person::{Language, Person, PersonId};
use stopabo::engine::slot::Slot;
use stopabo::store::embedded::EmbeddedStore;
use stopabo::store::memory::MemoryStore;
use stopabo::store::{Change, Commit, Store, UpdateId, Version};
use tempfile::TempDir;

/// A store under test, which can be closed and opened again.
pub enum Subject {
    Memory(MemoryStore),
    Embedded {
        place: Place,
        store: Option<EmbeddedStore>,
    },
}

impl Subject {
    pub fn memory() -> Self {
        Self::Memory(MemoryStore::new())
    }

    pub fn embedded() -> Self {
        let place = Place::new();
        let store = Some(place.open());
        Self::Embedded { place, store }
    }

    pub fn store(&self) -> &dyn Store {
        match self {
            Self::Memory(store) => store,
            Self::Embedded { store, .. } => store.as_ref().expect("it is open"),
        }
    }

    /// What is in memory can't be opened again; it only goes on.
    pub fn reopen(&mut self) {
        if let Self::Embedded { place, store } = self {
            drop(store.take());
            *store = Some(place.open());
        }
    }
}

/// A temporary place with a data folder and, beside it, a key file.
pub struct Place {
    root: TempDir,
}

impl Place {
    pub fn new() -> Self {
        Self {
            root: TempDir::new().unwrap(),
        }
    }

    pub fn root(&self) -> &Path {
        self.root.path()
    }

    pub fn folder(&self) -> PathBuf {
        self.root().join("data")
    }

    pub fn key(&self) -> PathBuf {
        self.root().join("keys").join("stopabo.key")
    }

    pub fn open(&self) -> EmbeddedStore {
        EmbeddedStore::open(&self.folder(), &self.key()).unwrap()
    }

    /// The database itself, past every check, while no store has it open.
    pub fn database(&self) -> sled::Db {
        sled::open(self.folder().join("db")).unwrap()
    }
}

/// Changes a byte of whoever lies first, so that they can't be read.
pub fn damage_one(place: &Place) {
    sealed::scramble(place, "people");
}

pub const ANNE: PersonId = PersonId(7_216_553_904_411);
pub const BRAHIM: PersonId = PersonId(-1_001_983_347_025_516);

pub fn instant(minutes: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 123_456_789).unwrap() + TimeDelta::minutes(minutes)
}

/// Someone with one case, whose name they typed.
pub fn person(typed: &str) -> Person {
    let mut person = Person::new(Language::Fr, instant(0));
    let mut case = Case::new(CaseId(1), person.met_on);
    case.learn(Slot::Name, Fact::Text(typed.into()));
    person.cases.insert(case.id, case);
    person
}

pub fn waking(typed: &str, minutes: i64) -> Person {
    Person {
        wake_at: Some(instant(minutes)),
        ..person(typed)
    }
}

pub fn say(text: &str) -> Effect {
    Effect::Say(Message::new(text))
}

pub fn save(who: PersonId, expected: Version, person: Person) -> Commit {
    let change = Change::Save(Box::new(person));
    Commit {
        who,
        expected,
        change,
        effects: Vec::new(),
        update: None,
    }
}

pub fn erase(who: PersonId, expected: Version) -> Commit {
    Commit {
        who,
        expected,
        change: Change::Erase,
        effects: Vec::new(),
        update: None,
    }
}

pub fn saying(texts: &[&str], commit: Commit) -> Commit {
    Commit {
        effects: texts.iter().map(|text| say(text)).collect(),
        ..commit
    }
}

pub fn answering(update: u64, commit: Commit) -> Commit {
    Commit {
        update: Some(UpdateId(update)),
        ..commit
    }
}
