//! A storm of restarts: the program is killed about every second for a minute while five hundred reminders fall due, at Telegram's own pace.
//! It never looks into the program: what people see, and what the folder holds at the end, is all that counts.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use futures_util::future::join_all;
use stopabo::engine::person::{Person, PersonId};
use stopabo::shell::clock::Clock;
use stopabo::shell::playground::message::Message;
use stopabo::store::{Store, Version};

use crate::kill::story::Story;
use crate::lives::{Lives, shows};
use crate::stores::save;

const KILLS: usize = 60;
const PEOPLE: usize = 500;

/// So many fall due at the same instant: as many as Telegram lets out in a second.
const BUNCH: usize = 25;

/// Time to write everyone down before the first reminder falls due.
const BEFORE: TimeDelta = TimeDelta::seconds(3);

/// From one kill to the next; a start that takes longer is waited for, or nothing would ever be said.
const LIFE: Duration = Duration::from_secs(1);

/// One life in so many ends at the worst moment.
const WORST_IN: usize = 3;

/// Each life ends a second after the one before, and not before it has called Telegram; one in three ends as soon as
/// somebody hears their reminder, before the program can have noted it.
///
/// At Telegram's pace the program could fall behind: after the minute it runs on until all is said.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_every_second_for_a_minute_every_reminder_comes() {
    let mut lives = Lives::new(|_| {}).await;
    let clock = Clock::new();
    let first = clock.now() + BEFORE;
    let (person, story) = Story::reminder(first, first);
    write_down(&mut lives, &person, first).await;
    let left = (first - clock.now()).to_std().unwrap_or_default();
    tokio::time::sleep(left).await;

    let began = tokio::time::Instant::now();
    for life in 1..=KILLS {
        let mut running = lives.begin().await;
        if life % WORST_IN == 1 {
            somebody_hears(&lives).await;
        } else {
            lives.has_called(&mut running).await;
            tokio::time::sleep_until(began + LIFE * u32::try_from(life).unwrap()).await;
        }
        lives.kill(running, &format!("life {life}"));
    }
    let killed_in = began.elapsed();

    let mut running = lives.begin().await;
    lives.has_called(&mut running).await;
    for who in people() {
        shows(&lives.playground, who, story.chat()).await;
    }
    lives.stop(running).await;

    let mut repeated = BTreeMap::<usize, usize>::new();
    for who in people() {
        for life in lives.repetitions(who, story.chat()) {
            *repeated.entry(life).or_default() += 1;
        }
    }
    let total: usize = repeated.values().sum();
    let worst = repeated.values().max().copied().unwrap_or_default();
    println!(
        "{KILLS} kills in {killed_in:.0?}: {total} of {PEOPLE} reminders came twice, {worst} for one kill at most"
    );
    assert!(worst <= 1, "a kill repeated more than one: {repeated:?}");

    let store = lives.place.open();
    let expected = story.person_heard_at(person.last_word_at);
    for who in people() {
        let saved = store.load(PersonId(who)).await.unwrap();
        let saved = saved.expect("they are saved").person;
        assert_eq!(saved, expected, "person {who}");
        let reminded = &saved.case().expect("it is in hand").reminded;
        assert!(
            !reminded.latest.0.is_empty() && reminded.said.0.is_superset(&reminded.latest.0),
            "person {who}: what was said is not noted: {reminded:?}"
        );
    }
    assert_eq!(
        store.with_outbox().await.unwrap(),
        [],
        "something was never sent"
    );
}

fn people() -> impl Iterator<Item = i64> {
    (1_i64..).take(PEOPLE)
}

/// When the reminder of each falls due: bunch after bunch over the minute.
fn due_at(first: DateTime<Utc>, who: i64) -> DateTime<Utc> {
    let apart = LIFE * u32::try_from(KILLS * BUNCH / PEOPLE).unwrap();
    let bunch = i32::try_from((who - 1) / i64::try_from(BUNCH).unwrap()).unwrap();
    first + TimeDelta::from_std(apart).unwrap() * bunch
}

/// Waits until the next who wait for their reminder hear it, or for two seconds when nobody's is due.
async fn somebody_hears(lives: &Lives) {
    let has_heard = |messages: &[Message]| messages.iter().any(Message::is_bots);
    let next = people().find(|who| !has_heard(&lives.playground.transcript(*who)));
    if let Some(next) = next {
        let hearing = lives.playground.wait_for(next, has_heard, 2 * LIFE);
        hearing.await.ok();
    }
}

/// Saves everyone as they wait for their reminder.
async fn write_down(lives: &mut Lives, person: &Person, first: DateTime<Utc>) {
    lives.introduce(people()).await;
    let store = lives.place.open();
    let saving = people().map(|who| {
        let waiting = Person {
            wake_at: Some(due_at(first, who)),
            ..person.clone()
        };
        store.commit(save(PersonId(who), Version(0), waiting))
    });
    for saved in join_all(saving).await {
        saved.unwrap();
    }
}
