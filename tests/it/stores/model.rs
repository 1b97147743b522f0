//! The store in a folder against the one in memory: any requests, in any order, get equal answers.
//! It knows nothing of how either keeps what it keeps.

use proptest::collection::vec;
use proptest::prelude::*;
use stopabo::engine::person::PersonId;
use stopabo::store::{Saved, Shown, Store, UpdateId, Version, Waiting};

use super::{Subject, erase, instant, person, save, saying, waking};

/// A request, in small numbers so that they meet.
#[derive(Clone, Copy, Debug)]
enum Ask {
    Load(i64),
    Save {
        who: i64,
        read: Read,
        wake: Option<i64>,
        words: usize,
        update: Option<u64>,
    },
    Erase {
        who: i64,
        read: Read,
        words: usize,
    },
    HasSeen(u64),
    MarkSeen(u64),
    WithOutbox,
    Outbox(i64),
    Sent {
        who: i64,
        which: usize,
        turn: Option<u32>,
    },
    Shown {
        who: i64,
        turn: u32,
    },
    DropOutbox(i64),
    Due {
        at: i64,
        limit: usize,
    },
    NextWakeAt,
    Reopen,
}

/// Which version the asker holds.
#[derive(Clone, Copy, Debug)]
enum Read {
    Latest,
    Never,
    Other(u64),
}

#[derive(Debug, PartialEq)]
enum Answer {
    Person(Option<Box<Saved>>),
    Version(Version),
    Known(bool),
    People(Vec<PersonId>),
    Waiting(Vec<Waiting>),
    Message(Option<i64>),
    Instant(Option<chrono::DateTime<chrono::Utc>>),
    Done,
    Refused(String),
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn equal_answers(asks in vec(ask(), 1..60)) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let (mut memory, mut embedded) = (Subject::memory(), Subject::embedded());
        for (index, ask) in asks.into_iter().enumerate() {
            if let Ask::Reopen = ask {
                memory.reopen();
                embedded.reopen();
                continue;
            }
            let expected = runtime.block_on(answer(memory.store(), ask));
            let found = runtime.block_on(answer(embedded.store(), ask));
            prop_assert!(found == expected, "request {}, {:?}: {:?} instead of {:?}", index, ask, found, expected);
        }
    }
}

fn ask() -> impl Strategy<Value = Ask> {
    let who = 1..4_i64;
    let update = 0..6_u64;
    let turn = 0..12_u32;
    let words = 0..3_usize;
    let wake = proptest::option::of(0..6_i64);
    prop_oneof![
        3 => who.clone().prop_map(Ask::Load),
        8 => (who.clone(), read(), wake, words.clone(), proptest::option::weighted(0.3, update.clone()))
            .prop_map(|(who, read, wake, words, update)| Ask::Save { who, read, wake, words, update }),
        2 => (who.clone(), read(), words).prop_map(|(who, read, words)| Ask::Erase { who, read, words }),
        1 => update.clone().prop_map(Ask::HasSeen),
        1 => update.prop_map(Ask::MarkSeen),
        2 => Just(Ask::WithOutbox),
        3 => who.clone().prop_map(Ask::Outbox),
        5 => (who.clone(), 0..3_usize, proptest::option::of(turn.clone()))
            .prop_map(|(who, which, turn)| Ask::Sent { who, which, turn }),
        2 => (who.clone(), turn).prop_map(|(who, turn)| Ask::Shown { who, turn }),
        1 => who.prop_map(Ask::DropOutbox),
        2 => (0..7_i64, 0..4_usize).prop_map(|(at, limit)| Ask::Due { at, limit }),
        2 => Just(Ask::NextWakeAt),
        1 => Just(Ask::Reopen),
    ]
}

fn read() -> impl Strategy<Value = Read> {
    prop_oneof![8 => Just(Read::Latest), 1 => Just(Read::Never), 1 => (0..20_u64).prop_map(Read::Other)]
}

async fn answer(store: &dyn Store, ask: Ask) -> Answer {
    let answered = match ask {
        Ask::Load(who) => store
            .load(PersonId(who))
            .await
            .map(|saved| Answer::Person(saved.map(Box::new))),
        Ask::Save {
            who,
            read,
            wake,
            words,
            update,
        } => {
            // People never wake at the same instant: among those, the order is free.
            let person = wake.map_or_else(|| person("x"), |wake| waking("x", wake * 10 + who));
            let mut commit = save(PersonId(who), version(store, who, read).await, person);
            commit.update = update.map(UpdateId);
            store
                .commit(saying(&["one", "two", "three"][..words], commit))
                .await
                .map(Answer::Version)
        }
        Ask::Erase { who, read, words } => {
            let commit = erase(PersonId(who), version(store, who, read).await);
            store
                .commit(saying(&["one", "two", "three"][..words], commit))
                .await
                .map(Answer::Version)
        }
        Ask::HasSeen(update) => store.has_seen(UpdateId(update)).await.map(Answer::Known),
        Ask::MarkSeen(update) => store
            .mark_seen(UpdateId(update))
            .await
            .map(|()| Answer::Done),
        Ask::WithOutbox => store.with_outbox().await.map(Answer::People),
        Ask::Outbox(who) => store.outbox(PersonId(who)).await.map(Answer::Waiting),
        Ask::Sent { who, which, turn } => {
            let waiting = store.outbox(PersonId(who)).await.unwrap();
            let number = waiting.get(which).map_or(0, |waiting| waiting.number);
            let shown = turn.map(|turn| Shown {
                turn,
                message: i64::from(turn) + 100,
            });
            store
                .sent(PersonId(who), number, shown)
                .await
                .map(|()| Answer::Done)
        }
        Ask::Shown { who, turn } => store.shown(PersonId(who), turn).await.map(Answer::Message),
        Ask::DropOutbox(who) => store
            .drop_outbox(PersonId(who))
            .await
            .map(|()| Answer::Done),
        Ask::Due { at, limit } => store.due(instant(at * 10), limit).await.map(Answer::People),
        Ask::NextWakeAt => store.next_wake_at().await.map(Answer::Instant),
        Ask::Reopen => Ok(Answer::Done),
    };
    answered.unwrap_or_else(|error| Answer::Refused(error.to_string()))
}

async fn version(store: &dyn Store, who: i64, read: Read) -> Version {
    match read {
        Read::Latest => store
            .load(PersonId(who))
            .await
            .unwrap()
            .map_or(Version(0), |saved| saved.version),
        Read::Never => Version(0),
        Read::Other(version) => Version(version),
    }
}
