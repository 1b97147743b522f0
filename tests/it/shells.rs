//! The golden conversations once more, through real teloxide and the playground's Bot API: what arrives is what `replay` says.
//! It never judges what is said: `conversations` does.

use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, NaiveDate, TimeDelta, TimeZone, Utc};
use stopabo::shell::playground::message::{Content, Message};
use stopabo::shell::playground::people::Attachment;
use stopabo::shell::playground::transcript::ButtonAction;
use stopabo::shell::replay::replay;
use stopabo::store::Store;

use crate::telegram::scene::{CAMILLE, JO, SOON, Scene};
use crate::the_book;

#[tokio::test]
async fn every_conversation_is_the_same_on_telegram() {
    let told = scripts().into_iter().map(|path| async move {
        let script = std::fs::read_to_string(&path).unwrap();
        Telling::of(&path, &script).await
    });
    let told = futures_util::future::join_all(told).await;
    assert!(!told.is_empty(), "there are conversations to tell");
    let differing: Vec<String> = told.into_iter().filter_map(Result::err).collect();
    assert!(differing.is_empty(), "{}", differing.join("\n\n"));
}

/// One conversation on its way through the shell.
struct Telling {
    scene: Scene,
    chat: i64,
    /// What time it is in the script.
    now: DateTime<Utc>,
    /// Every button that was ever there, oldest first: someone may tap one that is gone.
    buttons: Vec<(i64, String, String)>,
    seen: Vec<Message>,
}

impl Telling {
    /// Tells it, up to the first line after which something else is heard than `replay` says.
    async fn of(path: &Path, script: &str) -> Result<(), String> {
        let expected =
            replay(the_book(), script).map_err(|why| format!("`{}`, {why}", path.display()))?;
        let (today, language) = script
            .lines()
            .find_map(|line| line.strip_prefix("today: ")?.split_once(", language: "))
            .unwrap();
        let scene = Scene::new().await;
        let mut telling = Self {
            chat: if language.trim() == "en" { JO } else { CAMILLE },
            now: half_past_ten(today.parse().unwrap()),
            buttons: Vec::new(),
            seen: Vec::new(),
            scene,
        };
        let offset = telling.now - telling.scene.clock.now();
        telling.scene.clock.advance(offset);
        let running = telling.scene.run();
        let mut place = 0;
        for (index, line) in expected.lines().enumerate() {
            if !line.starts_with(['>', '+']) {
                continue;
            }
            let heard = telling.play(line).await;
            place += expected[place..].find(&format!("\n{line}\n")).unwrap() + line.len() + 2;
            let rest = &expected[place..];
            let end = rest
                .match_indices('\n')
                .find(|(at, _)| rest[at + 1..].starts_with(['>', '+']))
                .map_or(rest.len(), |(at, _)| at);
            let said = lines(&rest[..end]);
            if heard != said {
                let place = format!("`{}`, line {}: {line}", path.display(), index + 1);
                return Err(format!("{place}\nheard: {heard:#?}\nsaid: {said:#?}"));
            }
        }
        running.stop().await;
        Ok(())
    }

    /// Plays a line of the script, and gives what came of it, line by line.
    async fn play(&mut self, line: &str) -> Vec<String> {
        let mut tap = None;
        if let Some(time) = line.strip_prefix('+') {
            return self.pass(time.trim()).await;
        }
        let words = line.trim_start_matches('>').trim();
        if let Some(label) = inside(words, '[', ']') {
            let (message, _, data) = self.buttons.iter().rfind(|(_, is, _)| is == label).unwrap();
            let tapped = self.scene.playground.tap_stale(self.chat, *message, data);
            tap = Some(tapped.unwrap());
        } else if let Some(other) = inside(words, '(', ')') {
            self.send(other);
        } else {
            self.scene.playground.say(self.chat, words).unwrap();
        }
        self.answered(tap).await
    }

    fn send(&self, other: &str) {
        if let Some(path) = other.strip_prefix("statement ") {
            let sent = Attachment::Document {
                name: path.rsplit('/').next().unwrap().to_owned(),
                mime: String::new(),
                bytes: std::fs::read(path).unwrap(),
                caption: String::new(),
            };
            self.scene.playground.send(self.chat, sent).unwrap();
            return;
        }
        let sent = match other {
            "voice" => Attachment::Voice,
            "sticker" => Attachment::Sticker,
            "photo" => Attachment::Photo,
            "location" => Attachment::Location,
            "contact" => Attachment::Contact,
            "unreadable" => Attachment::Unknown,
            "file" => Attachment::Document {
                name: "releve.csv".to_owned(),
                mime: "text/csv".to_owned(),
                bytes: Vec::new(),
                caption: String::new(),
            },
            "blocked" => return self.scene.playground.block(self.chat).unwrap(),
            "unblocked" => return self.scene.playground.unblock(self.chat).unwrap(),
            _ => panic!("the playground can't send `({other})`"),
        };
        self.scene.playground.send(self.chat, sent).unwrap();
    }

    /// Lets time pass as `replay` does: from one reminder to the next.
    async fn pass(&mut self, time: &str) -> Vec<String> {
        let (count, unit) = time.split_once(' ').unwrap();
        let count = count.parse().unwrap();
        let until = self.now
            + if unit.starts_with("hour") {
                TimeDelta::hours(count)
            } else {
                TimeDelta::days(count)
            };
        let mut heard = Vec::new();
        while let Some(wake_at) = self.wake_at().await.filter(|at| *at <= until) {
            self.scene.clock.advance_to(wake_at);
            within(async || self.wake_at().await != Some(wake_at)).await;
            heard.extend(self.answered(None).await);
        }
        self.now = until;
        self.scene.clock.advance_to(until);
        heard
    }

    async fn wake_at(&self) -> Option<DateTime<Utc>> {
        self.scene.store.next_wake_at().await.unwrap()
    }

    /// Waits until all is said, and gives what is new: the word beside the button, what was edited, what was said.
    async fn answered(&mut self, tap: Option<String>) -> Vec<String> {
        let playground = &self.scene.playground;
        within(async || {
            playground.unconfirmed() == 0
                && self.scene.store.with_outbox().await.unwrap().is_empty()
                && tap
                    .as_ref()
                    .is_none_or(|tap| playground.tap_answer(tap).is_some())
        })
        .await;
        let messages = playground.transcript(self.chat);
        let mut heard = String::new();
        let toast = tap.and_then(|tap| playground.tap_answer(&tap));
        if let Some(toast) = toast.filter(|toast| !toast.text.is_empty()) {
            heard.push_str(&format!("({})\n", toast.text));
        }
        for message in messages.iter().filter(|message| message.is_bots()) {
            match self.seen.iter().find(|seen| seen.id == message.id) {
                None => heard.push_str(&written(message)),
                Some(seen) if seen == message => {}
                // An answered question keeps its text and gets the answer; a shown one is shown anew with buttons.
                Some(_) if !message.keyboard.is_empty() => {
                    heard.push_str(&format!("(…) {}", written(message)));
                }
                Some(seen) => {
                    let text = &message.body.text;
                    let answer = text.strip_prefix(&seen.body.text).map(str::trim);
                    heard.push_str(answer.expect("the question still stands above its answer"));
                    heard.push('\n');
                }
            }
        }
        for message in &messages {
            for button in message.buttons().concat() {
                if let ButtonAction::Callback(data) = button.action {
                    self.buttons.push((message.id, button.label, data));
                }
            }
        }
        self.seen = messages;
        lines(&heard)
    }
}

/// A message as `replay` writes it.
fn written(message: &Message) -> String {
    match &message.content {
        Content::Document(file) => format!("{{{}}} {}\n", file.name, message.body.text),
        _ => message.to_string(),
    }
}

/// The lines that say something: Telegram drops blanks at the ends, and cuts a long text at one.
fn lines(text: &str) -> Vec<String> {
    let lines = text.lines().map(str::trim_end);
    lines
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

fn inside(words: &str, open: char, close: char) -> Option<&str> {
    words.strip_prefix(open)?.strip_suffix(close)
}

/// The hour at which `replay` begins.
fn half_past_ten(day: NaiveDate) -> DateTime<Utc> {
    let paris = chrono_tz::Europe::Paris;
    let at = day.and_hms_opt(10, 30, 0).unwrap();
    paris.from_local_datetime(&at).unwrap().with_timezone(&Utc)
}

/// Looks until it is so.
async fn within(is_so: impl AsyncFn() -> bool) {
    let looking = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(SOON, looking)
        .await
        .expect("it comes about");
}

fn scripts() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/conversations");
    let folders = ["fr", "en"].map(|folder| std::fs::read_dir(root.join(folder)).unwrap());
    let mut found: Vec<PathBuf> = folders
        .into_iter()
        .flatten()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .collect();
    found.sort();
    found
}
