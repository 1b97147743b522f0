//! What every store must do, said once and run on each of them.
//! It never looks behind the trait.

use futures_util::future::join_all;
use stopabo::engine::effect::Effect;
use stopabo::engine::person::{Person, PersonId};
use stopabo::engine::slot::Slot;
use stopabo::store::{Page, SEEN_KEPT, SHOWN_KEPT, Shown, Store, StoreError, UpdateId, Version};

use super::{ANNE, BRAHIM, Subject, answering, erase, instant, person, save, say, saying, waking};

macro_rules! suite {
    ($($name:ident)+) => {
        mod memory { $(#[tokio::test] async fn $name() { super::$name(super::Subject::memory()).await; })+ }
        mod embedded { $(#[tokio::test] async fn $name() { super::$name(super::Subject::embedded()).await; })+ }
    };
}

suite! {
    nobody_is_known_at_first
    what_is_saved_comes_back
    of_two_writers_one_wins
    two_writers_at_once_lose_nothing
    a_stale_copy_never_brings_back_the_erased
    an_update_counts_once
    the_newest_updates_are_remembered
    the_outbox_keeps_its_order
    toasts_are_not_kept
    an_outbox_is_dropped_alone
    the_wake_index_follows_the_person
    the_longest_due_come_first
    instants_before_1970_sort_too
    the_latest_prompts_are_remembered
    nothing_is_shown_to_someone_unknown
    erasing_leaves_only_the_farewell
    fifty_askers_are_all_answered
    everyone_is_on_one_page
}

const NEVER: Version = Version(0);

async fn nobody_is_known_at_first(subject: Subject) {
    let store = subject.store();
    assert_eq!(store.load(ANNE).await.unwrap(), None);
    assert_eq!(store.outbox(ANNE).await.unwrap(), []);
    assert_eq!(store.with_outbox().await.unwrap(), []);
    assert_eq!(store.shown(ANNE, 1).await.unwrap(), None);
    assert_eq!(store.due(instant(0), 10).await.unwrap(), []);
    assert_eq!(store.next_wake_at().await.unwrap(), None);
    assert!(!store.has_seen(UpdateId(1)).await.unwrap());
    store.sent(ANNE, 1, None).await.unwrap();
    store.drop_outbox(ANNE).await.unwrap();
}

async fn what_is_saved_comes_back(mut subject: Subject) {
    let version = subject
        .store()
        .commit(save(ANNE, NEVER, waking("Salle Zénith", 3)))
        .await
        .unwrap();
    assert_ne!(version, NEVER);
    for _ in 0..2 {
        let saved = subject.store().load(ANNE).await.unwrap().unwrap();
        assert_eq!(saved.person, waking("Salle Zénith", 3));
        assert_eq!(saved.version, version);
        assert_eq!(subject.store().load(BRAHIM).await.unwrap(), None);
        subject.reopen();
    }
}

async fn of_two_writers_one_wins(mut subject: Subject) {
    let first = subject
        .store()
        .commit(save(ANNE, NEVER, person("one")))
        .await
        .unwrap();
    let second = subject
        .store()
        .commit(save(ANNE, first, person("two")))
        .await
        .unwrap();
    assert!(second > first);
    subject.reopen();
    for stale in [NEVER, first, Version(second.0 + 1)] {
        let late = answering(5, saying(&["late"], save(ANNE, stale, waking("late", 0))));
        assert!(
            matches!(
                subject.store().commit(late).await,
                Err(StoreError::Conflict)
            ),
            "{stale:?}"
        );
        let late = saying(&["late"], erase(ANNE, stale));
        assert!(
            matches!(
                subject.store().commit(late).await,
                Err(StoreError::Conflict)
            ),
            "{stale:?}"
        );
    }
    assert_eq!(
        subject.store().load(ANNE).await.unwrap().unwrap().person,
        person("two")
    );
    assert_eq!(subject.store().outbox(ANNE).await.unwrap(), []);
    assert_eq!(subject.store().next_wake_at().await.unwrap(), None);
    assert!(!subject.store().has_seen(UpdateId(5)).await.unwrap());
}

async fn two_writers_at_once_lose_nothing(mut subject: Subject) {
    join_all((0..8).map(|_| add_a_turn(subject.store()))).await;
    subject.reopen();
    assert_eq!(
        subject
            .store()
            .load(ANNE)
            .await
            .unwrap()
            .unwrap()
            .person
            .turn,
        8
    );
}

async fn a_stale_copy_never_brings_back_the_erased(mut subject: Subject) {
    let held = subject
        .store()
        .commit(save(ANNE, NEVER, person("held")))
        .await
        .unwrap();
    assert_eq!(
        subject.store().commit(erase(ANNE, held)).await.unwrap(),
        NEVER
    );
    subject.reopen();
    let anew = subject
        .store()
        .commit(save(ANNE, NEVER, person("anew")))
        .await
        .unwrap();
    assert!(anew > held);
    let stale = subject
        .store()
        .commit(save(ANNE, held, person("held")))
        .await;
    assert!(matches!(stale, Err(StoreError::Conflict)));
    assert_eq!(
        subject.store().load(ANNE).await.unwrap().unwrap().person,
        person("anew")
    );
}

async fn an_update_counts_once(mut subject: Subject) {
    let first = answering(9, saying(&["hello"], save(ANNE, NEVER, person("one"))));
    let version = subject.store().commit(first).await.unwrap();
    subject.store().mark_seen(UpdateId(3)).await.unwrap();
    subject.reopen();
    for update in [9, 3] {
        assert!(subject.store().has_seen(UpdateId(update)).await.unwrap());
        for expected in [version, NEVER] {
            let again = answering(
                update,
                saying(&["hello"], save(ANNE, expected, person("two"))),
            );
            assert!(matches!(
                subject.store().commit(again).await,
                Err(StoreError::Seen)
            ));
        }
        subject.store().mark_seen(UpdateId(update)).await.unwrap();
    }
    assert_eq!(
        subject.store().load(ANNE).await.unwrap().unwrap().person,
        person("one")
    );
    assert_eq!(subject.store().outbox(ANNE).await.unwrap().len(), 1);
    assert!(!subject.store().has_seen(UpdateId(4)).await.unwrap());
}

async fn the_newest_updates_are_remembered(mut subject: Subject) {
    let kept = u64::try_from(SEEN_KEPT).unwrap();
    // A channel may begin again with lower numbers: what came last counts, not what is highest.
    let updates = (0..kept)
        .map(|index| UpdateId(1_000_000 + index))
        .chain([UpdateId(7)]);
    for result in join_all(updates.map(|update| subject.store().mark_seen(update))).await {
        result.unwrap();
    }
    for _ in 0..2 {
        let rows = [
            (1_000_000, false),
            (1_000_001, true),
            (999_999 + kept, true),
            (7, true),
        ];
        for (update, expected) in rows {
            assert_eq!(
                subject.store().has_seen(UpdateId(update)).await.unwrap(),
                expected,
                "{update}"
            );
        }
        subject.reopen();
    }
}

async fn the_outbox_keeps_its_order(mut subject: Subject) {
    let first = subject
        .store()
        .commit(saying(&["a", "b"], save(ANNE, NEVER, person("x"))))
        .await
        .unwrap();
    subject
        .store()
        .commit(saying(&["other"], save(BRAHIM, NEVER, person("y"))))
        .await
        .unwrap();
    subject.reopen();
    subject
        .store()
        .commit(saying(&["c"], save(ANNE, first, person("x"))))
        .await
        .unwrap();
    let waiting = subject.store().outbox(ANNE).await.unwrap();
    let effects: Vec<&Effect> = waiting.iter().map(|waiting| &waiting.effect).collect();
    assert_eq!(effects, [&say("a"), &say("b"), &say("c")]);
    assert!(waiting.is_sorted_by(|one, next| one.number < next.number));
    assert_eq!(subject.store().with_outbox().await.unwrap(), [BRAHIM, ANNE]);

    // Emptied and filled again, across a new start: a number never comes back, so a late word about it harms nothing.
    for waiting in &waiting {
        subject
            .store()
            .sent(ANNE, waiting.number, None)
            .await
            .unwrap();
    }
    subject.reopen();
    assert_eq!(subject.store().with_outbox().await.unwrap(), [BRAHIM]);
    let saved = subject.store().load(ANNE).await.unwrap().unwrap();
    subject
        .store()
        .commit(saying(&["d"], save(ANNE, saved.version, person("x"))))
        .await
        .unwrap();
    subject
        .store()
        .sent(ANNE, waiting[2].number, None)
        .await
        .unwrap();
    let left = subject.store().outbox(ANNE).await.unwrap();
    assert_eq!(left.len(), 1);
    assert!(left[0].number > waiting[2].number);
}

async fn toasts_are_not_kept(subject: Subject) {
    let mut commit = saying(&["kept"], save(ANNE, NEVER, person("x")));
    commit.effects.insert(0, Effect::Toast("gone".to_owned()));
    subject.store().commit(commit).await.unwrap();
    let waiting = subject.store().outbox(ANNE).await.unwrap();
    assert_eq!(
        waiting
            .iter()
            .map(|waiting| &waiting.effect)
            .collect::<Vec<_>>(),
        [&say("kept")]
    );
}

async fn an_outbox_is_dropped_alone(mut subject: Subject) {
    for who in [ANNE, BRAHIM] {
        subject
            .store()
            .commit(saying(&["a", "b"], save(who, NEVER, person("x"))))
            .await
            .unwrap();
    }
    subject.store().drop_outbox(ANNE).await.unwrap();
    subject.reopen();
    assert_eq!(subject.store().outbox(ANNE).await.unwrap(), []);
    assert_eq!(subject.store().outbox(BRAHIM).await.unwrap().len(), 2);
    assert_eq!(subject.store().with_outbox().await.unwrap(), [BRAHIM]);
    assert!(subject.store().load(ANNE).await.unwrap().is_some());
}

async fn the_wake_index_follows_the_person(mut subject: Subject) {
    let mut version = NEVER;
    for wake in [Some(30), Some(10), Some(10), None, Some(20)] {
        let person = wake.map_or_else(|| person("x"), |minutes| waking("x", minutes));
        version = subject
            .store()
            .commit(save(ANNE, version, person))
            .await
            .unwrap();
        subject.reopen();
        let expected = wake.map(instant);
        assert_eq!(subject.store().next_wake_at().await.unwrap(), expected);
        let due = subject.store().due(instant(100), 10).await.unwrap();
        assert_eq!(due, wake.map(|_| ANNE).into_iter().collect::<Vec<_>>());
    }
    subject.store().commit(erase(ANNE, version)).await.unwrap();
    assert_eq!(subject.store().next_wake_at().await.unwrap(), None);
    assert_eq!(subject.store().due(instant(100), 10).await.unwrap(), []);
}

async fn the_longest_due_come_first(mut subject: Subject) {
    let people = [(1, 40), (2, 10), (3, 30), (4, 20)];
    for (who, minutes) in people {
        let who = PersonId(who);
        subject
            .store()
            .commit(save(who, NEVER, waking("x", minutes)))
            .await
            .unwrap();
    }
    subject.reopen();
    let rows: [(i64, usize, &[i64]); 6] = [
        (9, 10, &[]),
        (10, 10, &[2]),
        (30, 10, &[2, 4, 3]),
        (30, 2, &[2, 4]),
        (30, 0, &[]),
        (1000, 10, &[2, 4, 3, 1]),
    ];
    for (at, limit, expected) in rows {
        let due = subject.store().due(instant(at), limit).await.unwrap();
        assert_eq!(
            due.iter().map(|who| who.0).collect::<Vec<_>>(),
            expected,
            "at {at}, limit {limit}"
        );
    }
    assert_eq!(
        subject.store().next_wake_at().await.unwrap(),
        Some(instant(10))
    );
}

async fn instants_before_1970_sort_too(subject: Subject) {
    let before = waking("x", -60 * 24 * 365 * 100);
    subject
        .store()
        .commit(save(ANNE, NEVER, waking("x", 0)))
        .await
        .unwrap();
    subject
        .store()
        .commit(save(BRAHIM, NEVER, before.clone()))
        .await
        .unwrap();
    assert_eq!(
        subject.store().next_wake_at().await.unwrap(),
        before.wake_at
    );
    assert_eq!(
        subject.store().due(instant(0), 10).await.unwrap(),
        [BRAHIM, ANNE]
    );
}

async fn the_latest_prompts_are_remembered(mut subject: Subject) {
    subject
        .store()
        .commit(save(ANNE, NEVER, person("x")))
        .await
        .unwrap();
    subject
        .store()
        .commit(save(BRAHIM, NEVER, person("y")))
        .await
        .unwrap();
    let turns = 1..=u32::try_from(SHOWN_KEPT).unwrap() + 2;
    for turn in turns {
        let shown = Shown {
            turn,
            message: i64::from(turn) * 10,
        };
        subject.store().sent(ANNE, 0, Some(shown)).await.unwrap();
    }
    subject
        .store()
        .sent(
            ANNE,
            0,
            Some(Shown {
                turn: 4,
                message: 44,
            }),
        )
        .await
        .unwrap();
    subject.reopen();
    let rows = [
        (1, None),
        (2, None),
        (3, Some(30)),
        (4, Some(44)),
        (5, Some(50)),
        (10, Some(100)),
        (11, None),
    ];
    for (turn, expected) in rows {
        assert_eq!(
            subject.store().shown(ANNE, turn).await.unwrap(),
            expected,
            "turn {turn}"
        );
        assert_eq!(
            subject.store().shown(BRAHIM, turn).await.unwrap(),
            None,
            "turn {turn}"
        );
    }
}

async fn nothing_is_shown_to_someone_unknown(subject: Subject) {
    subject
        .store()
        .sent(
            ANNE,
            1,
            Some(Shown {
                turn: 1,
                message: 5,
            }),
        )
        .await
        .unwrap();
    assert_eq!(subject.store().shown(ANNE, 1).await.unwrap(), None);
    subject
        .store()
        .commit(save(ANNE, NEVER, person("x")))
        .await
        .unwrap();
    assert_eq!(subject.store().shown(ANNE, 1).await.unwrap(), None);
}

async fn erasing_leaves_only_the_farewell(mut subject: Subject) {
    let before = saying(&["waits"], save(ANNE, NEVER, waking("x", 5)));
    let version = subject.store().commit(before).await.unwrap();
    subject
        .store()
        .sent(
            ANNE,
            0,
            Some(Shown {
                turn: 1,
                message: 5,
            }),
        )
        .await
        .unwrap();
    let kept = saying(&["stays"], save(BRAHIM, NEVER, waking("y", 6)));
    subject.store().commit(kept).await.unwrap();
    subject
        .store()
        .commit(answering(8, saying(&["farewell"], erase(ANNE, version))))
        .await
        .unwrap();
    subject.reopen();
    assert_eq!(subject.store().load(ANNE).await.unwrap(), None);
    assert_eq!(subject.store().shown(ANNE, 1).await.unwrap(), None);
    assert_eq!(
        subject.store().next_wake_at().await.unwrap(),
        Some(instant(6))
    );
    let waiting = subject.store().outbox(ANNE).await.unwrap();
    assert_eq!(
        waiting
            .iter()
            .map(|waiting| &waiting.effect)
            .collect::<Vec<_>>(),
        [&say("farewell")]
    );
    assert_eq!(subject.store().with_outbox().await.unwrap(), [BRAHIM, ANNE]);
    let shown = Some(Shown {
        turn: 2,
        message: 6,
    });
    subject
        .store()
        .sent(ANNE, waiting[0].number, shown)
        .await
        .unwrap();
    assert_eq!(subject.store().with_outbox().await.unwrap(), [BRAHIM]);
    assert_eq!(subject.store().shown(ANNE, 2).await.unwrap(), None);
    assert!(subject.store().has_seen(UpdateId(8)).await.unwrap());
    assert_eq!(
        subject.store().load(BRAHIM).await.unwrap().unwrap().person,
        waking("y", 6)
    );
}

async fn fifty_askers_are_all_answered(mut subject: Subject) {
    let askers = (1..=50).map(|number| {
        let store = subject.store();
        async move {
            let who = PersonId(number);
            let mut version = NEVER;
            for turn in 0..10 {
                let commit = saying(&["word"], save(who, version, waking("x", turn)));
                version = store.commit(commit).await.unwrap();
                let waiting = store.outbox(who).await.unwrap();
                store.sent(who, waiting[0].number, None).await.unwrap();
            }
            version
        }
    });
    let versions = join_all(askers).await;
    if let Subject::Embedded {
        store: Some(store), ..
    } = &subject
    {
        assert!(
            store.flushes() < 500,
            "{} flushes for 500 commits",
            store.flushes()
        );
    }
    subject.reopen();
    for (number, version) in (1..).zip(versions) {
        let who = PersonId(number);
        assert_eq!(
            subject.store().load(who).await.unwrap().unwrap().version,
            version
        );
    }
    assert_eq!(subject.store().with_outbox().await.unwrap(), []);
    assert_eq!(
        subject.store().due(instant(9), 100).await.unwrap().len(),
        50
    );
}

async fn everyone_is_on_one_page(mut subject: Subject) {
    let empty = subject.store().people(None, 10).await.unwrap();
    assert_eq!(empty, Page::default());
    // Numbers on both sides of zero.
    for number in -3..=3 {
        let who = PersonId(number);
        let typed = format!("number {number}");
        subject
            .store()
            .commit(save(who, NEVER, person(&typed)))
            .await
            .unwrap();
    }
    let gone = subject.store().load(PersonId(0)).await.unwrap().unwrap();
    subject
        .store()
        .commit(erase(PersonId(0), gone.version))
        .await
        .unwrap();
    subject.reopen();
    let mut expected: Vec<Person> = [-3, -2, -1, 1, 2, 3]
        .iter()
        .map(|number| person(&format!("number {number}")))
        .collect();
    expected.sort_by_key(name);
    for (limit, pages) in [(0, 6), (1, 6), (2, 3), (4, 2), (6, 1), (7, 1)] {
        let (mut found, mut after, mut read) = (Vec::new(), None, 0);
        loop {
            let page = subject.store().people(after, limit).await.unwrap();
            assert!(page.people.len() <= limit.max(1));
            found.extend(page.people);
            read += 1;
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        found.sort_by_key(name);
        assert_eq!(found, expected, "limit {limit}");
        assert_eq!(read, pages, "limit {limit}");
    }
}

fn name(person: &Person) -> Option<String> {
    let case = person.cases.values().next()?;
    case.facts.text(Slot::Name).map(str::to_owned)
}

/// A writer that loads, changes and saves, again and again until nobody was faster.
async fn add_a_turn(store: &dyn Store) {
    loop {
        let (mut changed, version) = match store.load(ANNE).await.unwrap() {
            Some(saved) => (saved.person, saved.version),
            None => (person("x"), NEVER),
        };
        changed.turn += 1;
        match store.commit(save(ANNE, version, changed)).await {
            Ok(_) => return,
            Err(StoreError::Conflict) => {}
            Err(other) => panic!("{other}"),
        }
    }
}
