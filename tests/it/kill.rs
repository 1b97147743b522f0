//! `kill -9` at thirty moments while twenty people talk and five wait for a reminder, on the real program and its store in a folder.
//! It never looks into the program: what people see, and what the folder holds at the end, is all that counts.

mod story;

use std::collections::BTreeSet;
use std::fs::File;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use stopabo::engine::person::PersonId;
use stopabo::shell::clock::Clock;
use stopabo::shell::playground::world::Person as Someone;
use stopabo::shell::playground::{Options, Playground};
use stopabo::store::{Change, Commit, Store, Version};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::binary::{Running, program};
use crate::kill::story::{Chat, Copies, Story};
use crate::stores::Place;
use crate::telegram::scene::Hands;

const SEED: u64 = 2026;
const KILLS: usize = 30;
const PEOPLE: usize = 20;
const REMINDED: usize = 5;
const TOKEN: &str = "1:kill";

/// Longer than anything takes on a busy machine: only a lost step takes as long.
const PATIENCE: Duration = Duration::from_mins(2);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_thirty_times_nobody_loses_a_step_or_a_reminder() {
    let place = Place::new();
    let playground = begin().await;
    let now = Clock::new().now();
    let mut chance = Chance(SEED);
    let reminded = reminded(&place, &playground, now).await;
    let talkers: Vec<(i64, Story)> = (1_i64..)
        .take(PEOPLE)
        .map(|who| (who, Story::talk(now, || chance.next(2))))
        .collect();

    let (release, released) = watch::channel(0);
    let mut talks = JoinSet::new();
    for (who, story) in talkers.clone() {
        playground.open(Someone::french(who));
        talks.spawn(talk(playground.clone(), released.clone(), who, story));
    }
    let mut lives = Vec::new();
    for life in 1..=KILLS {
        lives.push(last_words(&playground).await);
        let mut running = start(&place, &playground);
        let after = if chance.next(3) == 0 {
            release.send(life).unwrap();
            chance.next(400)
        } else {
            // As soon as it talks, people talk to it, and it dies in the middle.
            has_called(&playground, &mut running, &place, starts(&playground)).await;
            release.send(life).unwrap();
            chance.next(60)
        };
        tokio::time::sleep(Duration::from_millis(after as u64)).await;
        assert!(
            !running.has_ended(),
            "life {life} of seed {SEED} ended by itself: {}",
            log(&place)
        );
        running.kill();
    }

    lives.push(last_words(&playground).await);
    let running = start(&place, &playground);
    release.send(usize::MAX).unwrap();
    while let Some(talked) = talks.join_next().await {
        talked.unwrap_or_else(|lost| {
            panic!("seed {SEED}: {lost}; the log ends with {}", log(&place))
        });
    }
    for (who, story) in &reminded {
        shows(&playground, *who, story.chat()).await;
    }
    playground
        .settled(Duration::from_millis(200), PATIENCE)
        .await
        .unwrap();
    let status = running.stop(Duration::from_secs(5)).await;
    assert!(status.success(), "{status}: {}", log(&place));

    // A message that was said when the program died, and not yet noted as said, is said again in the next life: that one only, and once a life.
    let (mut repeated, mut most) = (0, 0);
    for (who, story) in talkers.iter().chain(&reminded) {
        let mut struck = BTreeSet::new();
        for Copies { text, ids } in story
            .chat()
            .copies(&playground.transcript(*who))
            .expect("it was waited for")
        {
            let in_lives: Vec<usize> = ids
                .iter()
                .map(|id| lives.partition_point(|before| before < id))
                .collect();
            let rises = in_lives.windows(2).all(|pair| pair[0] < pair[1]);
            assert!(
                rises,
                "seed {SEED}, person {who}: said twice in one life of {in_lives:?}: {text}"
            );
            for life in &in_lives[..in_lives.len() - 1] {
                assert!(
                    struck.insert(*life),
                    "seed {SEED}, person {who}: the end of life {life} repeated two messages, one of them: {text}"
                );
            }
            repeated += in_lives.len() - 1;
            most = most.max(in_lives.len());
        }
    }
    println!("{KILLS} kills: {repeated} repetitions, the most repeated message came {most} times");

    let store = place.open();
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

/// A playground in memory, on the machine's clock as the program is.
async fn begin() -> Playground {
    let options = Options {
        token: Some(TOKEN.to_owned()),
        ..Options::new(Arc::new(Hands(Clock::new())))
    };
    let playground = Playground::bind("127.0.0.1:0".parse().unwrap(), options)
        .await
        .unwrap();
    let served = playground.clone();
    tokio::spawn(async move { served.serve(std::future::pending()).await });
    playground
}

/// People whose reminder falls due while the program is killed again and again.
async fn reminded(place: &Place, playground: &Playground, now: DateTime<Utc>) -> Vec<(i64, Story)> {
    let store = place.open();
    let mut people = Vec::new();
    for (who, seconds) in (101_i64..).zip((1..).step_by(2).take(REMINDED)) {
        let (person, reminder) = Story::reminder(now, now + TimeDelta::seconds(seconds));
        let commit = Commit {
            who: PersonId(who),
            expected: Version(0),
            change: Change::Save(Box::new(person)),
            effects: Vec::new(),
            update: None,
        };
        store.commit(commit).await.unwrap();
        // A bot may write only to those who wrote to it; these words are taken away before it starts.
        playground.open(Someone::french(who));
        playground.say(who, "bonjour").unwrap();
        people.push((who, reminder));
    }
    let taken = format!(
        "{}bot{TOKEN}/getUpdates?timeout=0&offset={}",
        playground.api_url(),
        playground.last_update_id() + 1
    );
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    client
        .get(taken)
        .send()
        .await
        .unwrap()
        .error_for_status()
        .unwrap();
    assert_eq!(playground.unconfirmed(), 0);
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

async fn shows(playground: &Playground, who: i64, chat: &Chat) {
    if let Err(end) = playground
        .wait_for(who, |messages| chat.copies(messages).is_some(), PATIENCE)
        .await
    {
        panic!("person {who} waits for\n{chat}\n{end}");
    }
}

fn start(place: &Place, playground: &Playground) -> Running {
    let log = File::options()
        .create(true)
        .append(true)
        .open(place.root().join("log"))
        .unwrap();
    Running::start(
        program(place)
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", playground.api_url())
            .env("STOPABO_RATE_PER_CHAT", "1000")
            .env("STOPABO_RATE_OVERALL", "10000")
            .stdout(log.try_clone().unwrap())
            .stderr(log),
    )
}

/// How often a program has begun to talk: it first asks who it is.
fn starts(playground: &Playground) -> usize {
    playground
        .calls()
        .iter()
        .filter(|call| call.method == "getme")
        .count()
}

async fn has_called(playground: &Playground, running: &mut Running, place: &Place, before: usize) {
    let begun = tokio::time::timeout(PATIENCE, async {
        while starts(playground) == before && !running.has_ended() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    });
    assert!(begun.await.is_ok(), "it did not start: {}", log(place));
}

/// The newest message once all that the dead program had sent has arrived: its calls may still lie on the wire.
async fn last_words(playground: &Playground) -> i64 {
    let newest = || {
        let everyone = (1_i64..).take(PEOPLE).chain((101_i64..).take(REMINDED));
        everyone
            .filter_map(|who| Some(playground.transcript(who).last()?.id))
            .max()
            .unwrap_or(0)
    };
    loop {
        let before = newest();
        tokio::time::sleep(Duration::from_millis(30)).await;
        if newest() == before {
            return before;
        }
    }
}

fn log(place: &Place) -> String {
    let log = std::fs::read_to_string(place.root().join("log")).unwrap_or_default();
    let lines: Vec<&str> = log.lines().collect();
    lines[lines.len().saturating_sub(20)..].join("\n")
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
