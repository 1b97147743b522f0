//! A scene: the playground, a store that can be rigged, and the real shell between them over HTTP.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use stopabo::engine::args::Args;
use stopabo::engine::effect::Effect;
use stopabo::engine::markup::plain;
use stopabo::engine::person::{Language, Person, PersonId};
use stopabo::shell::clock::Clock;
use stopabo::shell::playground::message::Message;
use stopabo::shell::playground::world;
use stopabo::shell::playground::{ClockControl, Options, Playground};
use stopabo::shell::telegram::pace::Rate;
use stopabo::shell::telegram::{Limits, Telegram};
use stopabo::store::{Change, Commit, Store};
use teloxide::Bot;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::rigged::Rigged;
use crate::log_capture;
use crate::shared_book;

/// Longer than teloxide's ten seconds after a 5xx.
pub const SOON: Duration = Duration::from_secs(30);

/// A person who reads French.
pub const CAMILLE: i64 = 7;

/// A person who reads English.
pub const JO: i64 = 8;

/// A playground and what the bot keeps.
pub struct Scene {
    pub playground: Playground,
    pub store: Arc<Rigged>,
    pub clock: Clock,
}

/// A running shell.
pub struct Running {
    stop: oneshot::Sender<()>,
    run: JoinHandle<anyhow::Result<()>>,
}

impl Scene {
    /// Camille and Jo are there, and have not said anything.
    pub async fn new() -> Self {
        Self::with(|_| {}).await
    }

    /// The same in a playground set up otherwise.
    pub async fn with(change: impl FnOnce(&mut Options)) -> Self {
        log_capture::begin();
        let clock = Clock::new();
        let mut options = Options::new(Arc::new(Hands(clock.clone())));
        change(&mut options);
        let playground = Playground::bind("127.0.0.1:0".parse().unwrap(), options)
            .await
            .unwrap();
        let served = playground.clone();
        tokio::spawn(async move { served.serve(std::future::pending()).await });
        playground.open(world::Person::french(CAMILLE));
        playground.open(world::Person::english(JO));
        Self {
            playground,
            store: Arc::default(),
            clock,
        }
    }

    /// The scene with the bot running.
    pub async fn begun() -> (Self, Running) {
        let scene = Self::new().await;
        let running = scene.run();
        (scene, running)
    }

    /// Starts the bot, on what the store holds.
    pub fn run(&self) -> Running {
        let (stop, stopped) = oneshot::channel();
        let telegram = self.telegram();
        let run = tokio::spawn(telegram.run(async {
            stopped.await.ok();
        }));
        Running { stop, run }
    }

    /// The shell, not started.
    pub fn telegram(&self) -> Telegram {
        Telegram {
            bot: Bot::new(self.playground.token())
                .set_api_url(self.playground.api_url().parse().unwrap()),
            store: self.store.clone(),
            book: shared_book(),
            clock: self.clock.clone(),
            limits: fast(),
        }
    }

    /// The scene after a run that was stopped before it sent that to Camille, who has begun a talk.
    pub async fn left_unsent(effect: Effect) -> Self {
        let (scene, running) = Self::begun().await;
        scene
            .talk(CAMILLE, "/start", &["welcome", "ask-name"])
            .await;
        running.stop().await;
        let who = PersonId(CAMILLE);
        let saved = scene.store.load(who).await.unwrap().unwrap();
        let commit = Commit {
            who,
            expected: saved.version,
            change: Change::Save(Box::new(saved.person)),
            effects: vec![effect],
            update: None,
        };
        scene.store.commit(commit).await.unwrap();
        scene
    }

    /// Waits until the bot's last messages in that chat are these: ids of the book's texts, or words as they stand.
    pub async fn hears(&self, chat: i64, expected: &[&str]) {
        let expected = texts(chat, expected);
        let is_there = |messages: &[Message]| last(messages, expected.len()) == expected;
        if let Err(timed_out) = self.playground.wait_for(chat, is_there, SOON).await {
            panic!("expected {expected:?}: {timed_out}");
        }
    }

    /// Says and waits for the answers.
    pub async fn talk(&self, chat: i64, says: &str, expected: &[&str]) {
        self.playground.say(chat, says).unwrap();
        self.hears(chat, expected).await;
    }

    /// Whether all that the bot has said there is this, written as for `hears`.
    pub fn has_said(&self, chat: i64, expected: &[&str]) {
        assert_eq!(self.said(chat), texts(chat, expected));
    }

    /// Waits until the latest message offers a button with that text of the book.
    pub async fn offers(&self, chat: i64, key: &str) {
        let label = text(chat, key);
        let is_offered = |messages: &[Message]| {
            let latest = messages.iter().rfind(|message| message.is_bots());
            let buttons = latest.map(|message| message.buttons().concat());
            buttons.is_some_and(|buttons| buttons.iter().any(|button| button.label == label))
        };
        if let Err(timed_out) = self.playground.wait_for(chat, is_offered, SOON).await {
            panic!("expected a button {label:?}: {timed_out}");
        }
    }

    /// Taps the newest button with that text of the book, and gives the tap's id.
    pub fn tap(&self, chat: i64, key: &str) -> String {
        self.playground.tap_label(chat, &text(chat, key)).unwrap()
    }

    /// The word that was shown beside the tapped button.
    pub fn toast(&self, tap: &str) -> String {
        self.playground
            .tap_answer(tap)
            .expect("it is answered")
            .text
    }

    /// The person as they are kept.
    pub async fn kept(&self, chat: i64) -> Option<Person> {
        let saved = self.store.load(PersonId(chat)).await.unwrap();
        saved.map(|saved| saved.person)
    }

    /// All that the bot has said there.
    pub fn said(&self, chat: i64) -> Vec<String> {
        let messages = self.playground.transcript(chat);
        last(&messages, messages.len())
    }

    /// Waits until the bot has nothing left to do.
    pub async fn settled(&self) {
        self.playground
            .settled(Duration::from_millis(300), SOON)
            .await
            .unwrap();
    }
}

impl Running {
    /// Stops the bot: it must end well within five seconds.
    pub async fn stop(self) {
        self.stop.send(()).unwrap();
        tokio::time::timeout(Duration::from_secs(5), self.run)
            .await
            .expect("it ends within five seconds")
            .unwrap()
            .unwrap();
    }

    /// Waits for the bot to end by itself, and says why.
    pub async fn fault(self) -> String {
        let ended = tokio::time::timeout(SOON, self.run)
            .await
            .expect("it ends")
            .unwrap();
        format!("{:#}", ended.expect_err("it ends with an error"))
    }
}

/// The hands of the clock, for the playground.
pub struct Hands(pub Clock);

impl ClockControl for Hands {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
    fn advance(&self, by: TimeDelta) {
        self.0.advance(by);
    }
    fn advance_to(&self, to: DateTime<Utc>) {
        self.0.advance_to(to);
    }
    fn next_reminder(&self) -> Pin<Box<dyn Future<Output = Option<DateTime<Utc>>> + Send + '_>> {
        Box::pin(async { None })
    }
}

/// A text of the book in the language of that chat, as a reader sees it; other words stand as they are.
pub fn text(chat: i64, key: &str) -> String {
    let language = if chat == JO {
        Language::En
    } else {
        Language::Fr
    };
    let book = shared_book();
    if book.has(language, key) {
        plain(&book.say(language, key, &Args::none()))
            .trim()
            .to_owned()
    } else {
        key.to_owned()
    }
}

fn texts(chat: i64, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| text(chat, key)).collect()
}

fn last(messages: &[Message], count: usize) -> Vec<String> {
    let said: Vec<String> = messages
        .iter()
        .filter(|message| message.is_bots())
        .map(|message| message.body.text.clone())
        .collect();
    said[said.len().saturating_sub(count)..].to_vec()
}

fn fast() -> Limits {
    let rate = Rate {
        burst: 1000,
        every: Duration::from_millis(1),
    };
    Limits {
        in_chat: rate,
        overall: rate,
        ..Limits::default()
    }
}
