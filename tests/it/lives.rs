//! The lives of the program: it is killed and started again on the same folder, and talks to a playground that outlives it.
//! It never looks into the program: what people see is all it knows.

use std::collections::BTreeSet;
use std::fs::File;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use stopabo::shell::clock::Clock;
use stopabo::shell::playground::world::Person as Someone;
use stopabo::shell::playground::{Options, Playground};

use crate::binary::{Running, program};
use crate::kill::story::{Chat, Copies};
use crate::stores::Place;
use crate::telegram::scene::Hands;

const TOKEN: &str = "1:kill";

/// Longer than anything takes on a busy machine: only a lost step takes as long.
pub const PATIENCE: Duration = Duration::from_mins(2);

/// A place, a playground, and the lives that the program had there.
pub struct Lives {
    pub place: Place,
    pub playground: Playground,
    everyone: Vec<i64>,
    /// For each life, the newest message when it began.
    began_after: Vec<i64>,
    /// How many of them had begun to talk when the last one began.
    starts_before: usize,
    pace: fn(&mut Command),
}

impl Lives {
    /// A playground in memory, on the machine's clock as the program is; the program speaks at that pace.
    pub async fn new(pace: fn(&mut Command)) -> Self {
        let options = Options {
            token: Some(TOKEN.to_owned()),
            ..Options::new(Arc::new(Hands(Clock::new())))
        };
        let playground = Playground::bind("127.0.0.1:0".parse().unwrap(), options)
            .await
            .unwrap();
        let served = playground.clone();
        tokio::spawn(async move { served.serve(std::future::pending()).await });
        Self {
            place: Place::new(),
            playground,
            everyone: Vec::new(),
            began_after: Vec::new(),
            starts_before: 0,
            pace,
        }
    }

    /// Someone comes, and says nothing.
    pub fn meet(&mut self, who: i64) {
        self.playground.open(Someone::french(who));
        self.everyone.push(who);
    }

    /// Lets the program write to people it has not heard: a bot may write only to those who wrote to it,
    /// and their words are taken away before it starts.
    pub async fn introduce(&mut self, people: impl IntoIterator<Item = i64>) {
        for who in people {
            self.meet(who);
            self.playground.say(who, "bonjour").unwrap();
        }
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let taken = format!(
            "{}bot{TOKEN}/getUpdates?timeout=0&offset={}",
            self.playground.api_url(),
            self.playground.last_update_id() + 1
        );
        client
            .get(taken)
            .send()
            .await
            .unwrap()
            .error_for_status()
            .unwrap();
        assert_eq!(self.playground.unconfirmed(), 0);
    }

    /// Starts the program.
    pub async fn begin(&mut self) -> Running {
        let newest = self.last_words().await;
        self.began_after.push(newest);
        self.starts_before = self.starts();
        let log = File::options()
            .create(true)
            .append(true)
            .open(self.place.root().join("log"))
            .unwrap();
        let mut command = program(&self.place);
        command
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", self.playground.api_url())
            .stdout(log.try_clone().unwrap())
            .stderr(log);
        (self.pace)(&mut command);
        Running::start(&mut command)
    }

    /// Kills a life, which must not have ended by itself.
    pub fn kill(&self, mut running: Running, life: &str) {
        assert!(
            !running.has_ended(),
            "{life} ended by itself: {}",
            self.log()
        );
        running.kill();
    }

    /// Lets the last life finish what it has to do, and stops it.
    pub async fn stop(&self, running: Running) {
        self.playground
            .settled(Duration::from_millis(200), PATIENCE)
            .await
            .unwrap();
        let status = running.stop(Duration::from_secs(5)).await;
        assert!(status.success(), "{status}: {}", self.log());
    }

    /// How often a program has begun to talk: it first asks who it is.
    fn starts(&self) -> usize {
        self.playground
            .calls()
            .iter()
            .filter(|call| call.method == "getme")
            .count()
    }

    /// Waits until the program that was started last has begun to talk.
    pub async fn has_called(&self, running: &mut Running) {
        let begun = tokio::time::timeout(PATIENCE, async {
            while self.starts() == self.starts_before && !running.has_ended() {
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        });
        assert!(begun.await.is_ok(), "it did not start: {}", self.log());
    }

    /// The number of the newest message.
    pub fn newest(&self) -> i64 {
        let last = |who: &i64| Some(self.playground.transcript(*who).last()?.id);
        self.everyone.iter().filter_map(last).max().unwrap_or(0)
    }

    /// The newest message once all that the dead program had sent has arrived: its calls may still lie on the wire.
    async fn last_words(&self) -> i64 {
        loop {
            let before = self.newest();
            tokio::time::sleep(Duration::from_millis(30)).await;
            if self.newest() == before {
                return before;
            }
        }
    }

    /// The lives, counted from 1, whose end repeated something in that chat. A message that was said when the program died,
    /// and not yet noted as said, is said again in the next life: that one only, and once a life.
    pub fn repetitions(&self, who: i64, chat: &Chat) -> BTreeSet<usize> {
        let mut struck = BTreeSet::new();
        for Copies { text, ids } in chat
            .copies(&self.playground.transcript(who))
            .expect("it was waited for")
        {
            let in_lives: Vec<usize> = ids
                .iter()
                .map(|id| self.began_after.partition_point(|before| before < id))
                .collect();
            let rises = in_lives.windows(2).all(|pair| pair[0] < pair[1]);
            assert!(
                rises,
                "person {who}: said twice in one life of {in_lives:?}: {text}"
            );
            for life in &in_lives[..in_lives.len() - 1] {
                assert!(
                    struck.insert(*life),
                    "person {who}: the end of life {life} repeated two messages, one of them: {text}"
                );
            }
        }
        struck
    }

    /// The end of what all lives logged.
    pub fn log(&self) -> String {
        let log = std::fs::read_to_string(self.place.root().join("log")).unwrap_or_default();
        let lines: Vec<&str> = log.lines().collect();
        lines[lines.len().saturating_sub(20)..].join("\n")
    }
}

/// Waits until that person sees that chat.
pub async fn shows(playground: &Playground, who: i64, chat: &Chat) {
    if let Err(end) = playground
        .wait_for(who, |messages| chat.copies(messages).is_some(), PATIENCE)
        .await
    {
        panic!("person {who} waits for\n{chat}\n{end}");
    }
}
