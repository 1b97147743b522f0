//! `kill -9` at thirty moments while twenty people talk and five wait for a reminder, on the real program and its store in a folder.
//! It never looks into the program: what people see, and what the folder holds at the end, is all that counts.

pub mod story;

use std::process::Command;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use stopabo::engine::person::PersonId;
use stopabo::shell::clock::Clock;
use stopabo::shell::playground::Playground;
use stopabo::store::{Store, Version};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::kill::story::Story;
use crate::lives::{Lives, shows};
use crate::stores::save;

const SEED: u64 = 2026;
const KILLS: usize = 30;
const PEOPLE: usize = 20;
const REMINDED: usize = 5;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_thirty_times_nobody_loses_a_step_or_a_reminder() {
    let mut lives = Lives::new(without_pause).await;
    let now = Clock::new().now();
    let mut chance = Chance(SEED);
    let reminded = reminded(&mut lives, now).await;
    let talkers: Vec<(i64, Story)> = (1_i64..)
        .take(PEOPLE)
        .map(|who| (who, Story::talk(now, || chance.next(2))))
        .collect();

    let (release, released) = watch::channel(0);
    let mut talks = JoinSet::new();
    for (who, story) in talkers.clone() {
        lives.meet(who);
        talks.spawn(talk(lives.playground.clone(), released.clone(), who, story));
    }
    for life in 1..=KILLS {
        let mut running = lives.begin().await;
        let after = if chance.next(3) == 0 {
            release.send(life).unwrap();
            chance.next(400)
        } else {
            // As soon as it talks, people talk to it, and it dies in the middle.
            lives.has_called(&mut running).await;
            release.send(life).unwrap();
            chance.next(60)
        };
        tokio::time::sleep(Duration::from_millis(after as u64)).await;
        lives.kill(running, &format!("life {life} of seed {SEED}"));
    }

    let running = lives.begin().await;
    release.send(usize::MAX).unwrap();
    while let Some(talked) = talks.join_next().await {
        talked.unwrap_or_else(|lost| {
            panic!("seed {SEED}: {lost}; the log ends with {}", lives.log())
        });
    }
    for (who, story) in &reminded {
        shows(&lives.playground, *who, story.chat()).await;
    }
    lives.stop(running).await;

    let everyone = talkers.iter().chain(&reminded);
    let repeated: usize = everyone
        .map(|(who, story)| lives.repetitions(*who, story.chat()).len())
        .sum();
    println!("{KILLS} kills: {repeated} repetitions");

    let store = lives.place.open();
    for (who, story) in talkers.iter().chain(&reminded) {
        let saved = store
            .load(PersonId(*who))
            .await
            .unwrap()
            .expect("they are saved")
            .person;
        assert_eq!(
            saved,
            story.person_heard_at(saved.last_word_at),
            "seed {SEED}, person {who}"
        );
    }
    assert_eq!(
        store.with_outbox().await.unwrap(),
        [],
        "seed {SEED}: something was never sent"
    );
}

/// As fast as it can: how long a pause lasts would hide what is lost in it.
fn without_pause(program: &mut Command) {
    program
        .env("STOPABO_RATE_PER_CHAT", "1000")
        .env("STOPABO_RATE_OVERALL", "10000");
}

/// People whose reminder falls due while the program is killed again and again.
async fn reminded(lives: &mut Lives, now: DateTime<Utc>) -> Vec<(i64, Story)> {
    let store = lives.place.open();
    let mut people = Vec::new();
    for (who, seconds) in (101_i64..).zip((1..).step_by(2).take(REMINDED)) {
        let (person, reminder) = Story::reminder(now, now + TimeDelta::seconds(seconds));
        store
            .commit(save(PersonId(who), Version(0), person))
            .await
            .unwrap();
        people.push((who, reminder));
    }
    lives.introduce(people.iter().map(|(who, _)| *who)).await;
    people
}

/// Plays a story, each step once it is released and the answer to the one before is there.
async fn talk(
    playground: Playground,
    mut released: watch::Receiver<usize>,
    who: i64,
    story: Story,
) {
    let steps = story.steps.len();
    for (index, step) in story.steps.into_iter().enumerate() {
        // Spread over all lives, so that each of them is killed while people talk.
        let life = 1 + index * KILLS / steps;
        released.wait_for(|now| *now >= life).await.unwrap();
        match step
            .words
            .strip_prefix('[')
            .and_then(|label| label.strip_suffix(']'))
        {
            Some(label) => drop(playground.tap_label(who, label).unwrap()),
            None => drop(playground.say(who, &step.words).unwrap()),
        }
        shows(&playground, who, &step.then).await;
    }
}

/// A small, plain generator: the same seed, the same moments.
struct Chance(u64);

impl Chance {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % below as u64).unwrap()
    }
}
