//! How fast the store in a folder makes commits durable, with one asker and with many: `cargo bench --bench store`.
//! It never touches a folder that is not its own.

mod folder;

use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate, Utc};
use futures_util::future::join_all;
use stopabo::engine::case::{Case, CaseId};
use stopabo::engine::effect::{Effect, Message};
use stopabo::engine::fact::Fact;
use stopabo::engine::person::{Language, Person, PersonId};
use stopabo::engine::slot::Slot;
use stopabo::store::embedded::EmbeddedStore;
use stopabo::store::{Change, Commit, Store, UpdateId, Version};

const COMMITS_PER_ASKER: u64 = 200;

#[tokio::main]
async fn main() {
    println!("askers  commits/s  median     99 %       flushes  folder/commit");
    for askers in [1, 10, 50, 200] {
        let root = tempfile::tempdir().expect("a temporary folder");
        let folder = root.path().join("data");
        let store = EmbeddedStore::open(&folder, &root.path().join("key")).expect("a new store");
        let started = Instant::now();
        let mut waits: Vec<Duration> = join_all((0..askers).map(|asker| ask(&store, asker)))
            .await
            .into_iter()
            .flatten()
            .collect();
        let took = started.elapsed();
        waits.sort();
        let commits = waits.len();
        let flushes = store.flushes();
        drop(store);
        println!(
            "{askers:>6}  {:>9.0}  {:>9.2?}  {:>9.2?}  {flushes:>7}  {:>6} bytes",
            f64::from(u32::try_from(commits).unwrap_or(u32::MAX)) / took.as_secs_f64(),
            waits[commits / 2],
            waits[commits * 99 / 100],
            folder::size(&folder) / commits as u64,
        );
    }
}

/// One person who answers again and again; how long each answer took to be durable.
async fn ask(store: &EmbeddedStore, asker: u64) -> Vec<Duration> {
    let mut waits = Vec::new();
    let mut version = Version(0);
    for round in 0..COMMITS_PER_ASKER {
        let commit = Commit {
            who: PersonId(i64::try_from(asker).expect("a small number")),
            expected: version,
            change: Change::Save(Box::new(person())),
            effects: vec![Effect::Say(Message::new(
                "Qui prélève l’argent ? ".repeat(10),
            ))],
            update: Some(UpdateId(asker * COMMITS_PER_ASKER + round)),
        };
        let started = Instant::now();
        version = store
            .commit(commit)
            .await
            .expect("nobody else saves this person");
        waits.push(started.elapsed());
    }
    waits
}

fn person() -> Person {
    let now = DateTime::<Utc>::UNIX_EPOCH;
    let mut person = Person {
        wake_at: Some(now),
        ..Person::new(Language::Fr, now)
    };
    let mut case = Case::new(CaseId(1), NaiveDate::default());
    for slot in [Slot::Name, Slot::Label, Slot::Tracking] {
        case.learn(slot, Fact::Text("La salle du coin, rue des Lilas".into()));
    }
    person.cases.insert(case.id, case);
    person
}
