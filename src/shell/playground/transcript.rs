//! Reading the playground from a test: transcripts, waiting for what the bot will say, the log and pace of
//! its calls, and planning failures. It never changes what was said.

use std::{fmt, time::Duration};

use serde_json::Value;
use tokio::time::{Instant, timeout, timeout_at};

use crate::shell::playground::{
    Playground,
    faults::{Aim, Fault, Weather},
    html,
    message::{Author, Message},
    world::{Call, TapAnswer},
};

/// What a test waited for did not come in time.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("what the test waits for did not come; the chat ends with:\n{0}")]
pub struct TimedOut(pub String);

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What it says.
    pub label: String,
    /// What it does.
    pub action: ButtonAction,
}

/// What an inline button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ButtonAction {
    /// Sends this data to the bot.
    Callback(String),
    /// Opens this address.
    Url(String),
    /// Puts this text into the clipboard.
    Copy(String),
    /// Anything else.
    Other,
}

/// The busiest moments of the bot's sends, in real time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pace {
    /// Most sends within one second, over all chats.
    pub overall_in_a_second: usize,
    /// Most sends within one second in one chat.
    pub chat_in_a_second: usize,
    /// Most sends within one minute in one group.
    pub group_in_a_minute: usize,
}

impl Message {
    /// The inline buttons, row by row.
    #[must_use]
    pub fn buttons(&self) -> Vec<Vec<Button>> {
        let rows = self.keyboard.iter();
        rows.map(|row| row.iter().map(button).collect()).collect()
    }

    /// The text in Telegram's HTML.
    #[must_use]
    pub fn html(&self) -> String {
        html::render(&self.body)
    }

    /// Whether the bot wrote it.
    #[must_use]
    pub fn is_bots(&self) -> bool {
        self.author == Author::Bot
    }
}

impl fmt::Display for Message {
    /// As a golden transcript shows it: the person's lines behind `> `, buttons in brackets, a row a line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = if self.is_bots() { "" } else { "> " };
        let deleted = if self.deleted { "(deleted) " } else { "" };
        writeln!(f, "{mark}{deleted}{}", self.body.text)?;
        for row in self.buttons() {
            let labels: Vec<String> = row.iter().map(|b| format!("[{}]", b.label)).collect();
            writeln!(f, "{}", labels.join(" "))?;
        }
        Ok(())
    }
}

impl Playground {
    /// All messages of a chat, oldest first, deleted ones marked.
    #[must_use]
    pub fn transcript(&self, chat: i64) -> Vec<Message> {
        self.hub.look(|world| {
            let chat = world.chats.get(&chat);
            chat.map(|chat| chat.messages.clone()).unwrap_or_default()
        })
    }

    /// The newest message of the bot in a chat.
    #[must_use]
    pub fn last_from_bot(&self, chat: i64) -> Option<Message> {
        let mut messages = self.transcript(chat).into_iter().rev();
        messages.find(|message| message.is_bots() && !message.deleted)
    }

    /// How many messages of the bot have, or had before an edit, exactly this text.
    #[must_use]
    pub fn count(&self, chat: i64, text: &str) -> usize {
        let messages = self.transcript(chat).into_iter();
        let said = |message: &Message| {
            message.is_bots()
                && (message.body.text == text || message.earlier.iter().any(|was| was == text))
        };
        messages.filter(said).count()
    }

    /// What the bot answered to a tap, once it has.
    #[must_use]
    pub fn tap_answer(&self, tap: &str) -> Option<TapAnswer> {
        self.hub.look(|world| world.taps.get(tap)?.answer.clone())
    }

    /// The bytes of a file that went through the playground.
    #[must_use]
    pub fn file(&self, file_id: &str) -> Option<Vec<u8>> {
        self.hub.files.bytes(file_id)
    }

    /// Waits until the chat's transcript satisfies the test, and returns it.
    ///
    /// # Errors
    /// When the time is over; the error shows the end of the chat.
    pub async fn wait_for(
        &self,
        chat: i64,
        is_there: impl Fn(&[Message]) -> bool,
        within: Duration,
    ) -> Result<Vec<Message>, TimedOut> {
        let deadline = Instant::now() + within;
        let mut changes = self.hub.changes.subscribe();
        loop {
            changes.mark_unchanged();
            let messages = self.transcript(chat);
            if is_there(&messages) {
                return Ok(messages);
            }
            if timeout_at(deadline, changes.changed()).await.is_err() {
                return Err(TimedOut(tail(&messages)));
            }
        }
    }

    /// Waits until the bot has taken every update, answered every tap, has no call under way,
    /// and has let `quiet` pass without any call.
    ///
    /// # Errors
    /// When the bot is still busy after the time `within`.
    pub async fn settled(&self, quiet: Duration, within: Duration) -> Result<(), TimedOut> {
        let deadline = Instant::now() + within;
        let mut changes = self.hub.changes.subscribe();
        loop {
            changes.mark_unchanged();
            let busy = self.hub.look(|world| {
                world.in_hand > 0
                    || !world.waiting.is_empty()
                    || !world.again.is_empty()
                    || world.taps.values().any(|tap| tap.answer.is_none())
            });
            if !busy && timeout(quiet, changes.changed()).await.is_err() {
                return Ok(());
            }
            let late = Instant::now() >= deadline;
            if late || (busy && timeout_at(deadline, changes.changed()).await.is_err()) {
                return Err(TimedOut(String::new()));
            }
        }
    }

    /// Number of updates that the bot has not confirmed.
    #[must_use]
    pub fn unconfirmed(&self) -> usize {
        self.hub.look(|world| world.waiting.len())
    }

    /// The next calls that fit meet this failure.
    pub fn fail(&self, aim: Aim, fault: Fault, times: usize) {
        self.hub.look(|world| world.faults.plan(aim, fault, times));
    }

    /// Begins drawing failures by chance.
    pub fn set_weather(&self, weather: Weather) {
        self.hub.look(|world| world.faults.set_weather(weather));
    }

    /// Ends all planned and drawn failures.
    pub fn clear_faults(&self) {
        self.hub.look(|world| world.faults.clear());
    }

    /// The bot's calls, oldest first; a long poll is entered when it ends.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.hub.look(|world| world.calls.iter().cloned().collect())
    }

    /// The busiest moments of the bot's successful sends.
    #[must_use]
    pub fn pace(&self) -> Pace {
        let sends: Vec<Call> = self
            .calls()
            .into_iter()
            .filter(|call| call.method.starts_with("send") && call.method != "sendchataction")
            .filter(|call| call.code == 200)
            .collect();
        let busiest = |window: Duration, together: &dyn Fn(&Call, &Call) -> bool| {
            let near = |first: &Call| {
                let inside = |call: &&Call| {
                    let later = call.after.checked_sub(first.after);
                    later.is_some_and(|later| later < window) && together(first, call)
                };
                sends.iter().filter(inside).count()
            };
            sends.iter().map(near).max().unwrap_or(0)
        };
        let second = Duration::from_secs(1);
        Pace {
            overall_in_a_second: busiest(second, &|_, _| true),
            chat_in_a_second: busiest(second, &|a, b| a.chat == b.chat),
            group_in_a_minute: busiest(Duration::from_mins(1), &|a, b| {
                a.chat == b.chat && a.chat.is_some_and(|chat| chat < 0)
            }),
        }
    }
}

fn button(told: &Value) -> Button {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let action = text(&told["callback_data"])
        .map(ButtonAction::Callback)
        .or_else(|| text(&told["url"]).map(ButtonAction::Url))
        .or_else(|| text(&told["copy_text"]["text"]).map(ButtonAction::Copy))
        .unwrap_or(ButtonAction::Other);
    Button {
        label: text(&told["text"]).unwrap_or_default(),
        action,
    }
}

fn tail(messages: &[Message]) -> String {
    let from = messages.len().saturating_sub(6);
    messages[from..].iter().map(Message::to_string).collect()
}
