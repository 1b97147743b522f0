//! What the simulated Telegram remembers: people, chats, messages, the queue of updates, the bot's profile.
//! Every change goes through here and gets a revision, by which the page and the tests learn of it.
//! It never speaks HTTP and never waits.

use std::collections::{BTreeMap, VecDeque};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::shell::playground::{
    faults::Faults,
    message::{Author, Message},
    profile::Profile,
    refusal::Refusal,
};

/// Identifier of the bot's own account.
pub const BOT_ID: i64 = 1;

/// How many handed-out updates are remembered for repetition, and calls for the log.
const KEPT_UPDATES: usize = 500;
const KEPT_CALLS: usize = 20_000;

/// A simulated person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Identifier, also the one of the private chat with the bot.
    pub id: i64,
    /// First name shown to the bot.
    pub first_name: String,
    /// Language of the person's Telegram, such as `fr`.
    pub language_code: String,
}

impl Person {
    /// A person named `Camille` who uses Telegram in French.
    #[must_use]
    pub fn french(id: i64) -> Self {
        Self {
            id,
            first_name: "Camille".to_owned(),
            language_code: "fr".to_owned(),
        }
    }

    /// A person named `Robin` who uses Telegram in English.
    #[must_use]
    pub fn english(id: i64) -> Self {
        Self {
            id,
            first_name: "Robin".to_owned(),
            language_code: "en".to_owned(),
        }
    }

    fn to_api(&self) -> Value {
        json!({
            "id": self.id,
            "is_bot": false,
            "first_name": self.first_name,
            "language_code": self.language_code,
        })
    }
}

/// How the bot stands in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// The person has opened the chat and not written yet: the bot may not speak first.
    Unstarted,
    /// The bot may write.
    Member,
    /// The person blocked the bot, or the group removed it.
    Out,
}

/// A private chat or a group.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Chat {
    /// Identifier: the person's for a private chat, negative for a group.
    pub id: i64,
    /// The title of a group; `None` for a private chat.
    pub title: Option<String>,
    /// How the bot stands in it.
    pub standing: Standing,
    /// All messages, oldest first, deleted ones included.
    pub messages: Vec<Message>,
    /// What the bot is shown to be doing, such as `typing`, and since which revision.
    #[serde(default)]
    pub action: Option<(String, u64)>,
}

/// A tap on an inline button, and what the bot answered to it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Tap {
    /// Identifier of the callback query.
    pub id: String,
    /// The chat of the message.
    pub chat: i64,
    /// The message whose button was tapped.
    pub message_id: i64,
    /// The button's data.
    pub data: String,
    /// The bot's answer, once given.
    pub answer: Option<TapAnswer>,
    /// Revision of the last change.
    pub revision: u64,
}

/// What the bot answered to a tap.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TapAnswer {
    /// Text of the toast or alert, may be empty.
    pub text: String,
    /// Whether the person must close it.
    pub show_alert: bool,
}

/// One call of the bot, for tests of order and pace.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Name of the method, as the Bot API writes it in lower case.
    pub method: String,
    /// The chat it spoke of, if any.
    pub chat: Option<i64>,
    /// The playground's clock.
    pub at: DateTime<Utc>,
    /// Real time since the playground began.
    pub after: std::time::Duration,
    /// `200`, or the error code the bot got; `0` for a dropped connection.
    pub code: u16,
}

/// Everything the simulated Telegram knows.
#[derive(Default, Serialize, Deserialize)]
pub struct World {
    /// Counts the changes.
    pub revision: u64,
    /// The people by identifier.
    pub people: BTreeMap<i64, Person>,
    /// The chats by identifier.
    pub chats: BTreeMap<i64, Chat>,
    /// Taps by identifier of their callback query.
    pub taps: BTreeMap<String, Tap>,
    /// The bot's names, descriptions and commands.
    pub profile: Profile,
    /// Where the bot asked for updates by webhook.
    pub webhook: Value,
    /// Updates not confirmed yet, oldest first.
    pub waiting: VecDeque<(u32, Value)>,
    /// Updates the bot wants, if it said so.
    pub allowed: Option<Vec<String>>,
    /// Last identifiers given.
    pub last_update_id: u32,
    last_message_id: i64,
    last_tap_id: u64,
    last_file_id: u64,
    /// Handed-out updates, for repetition.
    #[serde(skip)]
    given: VecDeque<(u32, Value)>,
    /// Updates to hand out once more although confirmed.
    #[serde(skip)]
    pub again: VecDeque<Value>,
    /// Number of the newest `getUpdates`; older ones end in a conflict.
    #[serde(skip)]
    pub newest_poll: u64,
    /// Number of Bot API calls in hand, long polls apart.
    #[serde(skip)]
    pub in_hand: usize,
    /// What goes wrong on purpose.
    #[serde(skip)]
    pub faults: Faults,
    /// The calls of the bot, oldest first.
    #[serde(skip)]
    pub calls: VecDeque<Call>,
}

impl World {
    /// Counts one more change.
    pub fn touch(&mut self) -> u64 {
        self.revision += 1;
        self.revision
    }

    /// The chat the bot may write to.
    ///
    /// # Errors
    /// Telegram's refusal for an unknown chat, or one that is closed to the bot.
    pub fn writable(&mut self, chat: i64) -> Result<&mut Chat, Refusal> {
        let chat = self
            .chats
            .get_mut(&chat)
            .ok_or_else(|| Refusal::bad_request("chat not found"))?;
        match (chat.standing, &chat.title) {
            (Standing::Member, _) => Ok(chat),
            (Standing::Unstarted, _) => Err(Refusal::bad_request("chat not found")),
            (Standing::Out, None) => {
                Err(Refusal::new(403, "Forbidden: bot was blocked by the user"))
            }
            (Standing::Out, Some(_)) => Err(Refusal::new(
                403,
                "Forbidden: bot was kicked from the group chat",
            )),
        }
    }

    /// Keeps a new message and gives it its identifier.
    pub fn add_message(&mut self, chat: i64, mut message: Message) -> Message {
        self.last_message_id += 1;
        message.id = self.last_message_id;
        message.revision = self.touch();
        if let Some(chat) = self.chats.get_mut(&chat) {
            if message.author == Author::Bot {
                chat.action = None;
            }
            chat.messages.push(message.clone());
        }
        message
    }

    /// A message of a chat that nobody deleted.
    pub fn message_mut(&mut self, chat: i64, id: i64) -> Option<&mut Message> {
        let messages = &mut self.chats.get_mut(&chat)?.messages;
        let place = messages
            .binary_search_by_key(&id, |message| message.id)
            .ok()?;
        messages.get_mut(place).filter(|message| !message.deleted)
    }

    /// Writes the revision of a change into a message and returns a copy of it.
    pub fn stamp(&mut self, chat: i64, id: i64) -> Option<Message> {
        let revision = self.touch();
        let message = self.message_mut(chat, id)?;
        message.revision = revision;
        Some(message.clone())
    }

    /// Queues an update, unless the bot said that it does not want this kind.
    pub fn queue(&mut self, kind: &str, body: Value) -> Option<u32> {
        self.touch();
        let wanted = |kinds: &Vec<String>| kinds.iter().any(|wanted| wanted == kind);
        if !self.allowed.as_ref().is_none_or(wanted) {
            return None;
        }
        self.last_update_id += 1;
        let id = self.last_update_id;
        let mut update = json!({ "update_id": id });
        update[kind] = body;
        self.waiting.push_back((id, update));
        Some(id)
    }

    /// Forgets the updates before `offset` for good, as `getUpdates` does.
    pub fn confirm_before(&mut self, offset: u32) {
        while self.waiting.front().is_some_and(|(id, _)| *id < offset) {
            if let Some(update) = self.waiting.pop_front() {
                if self.given.len() == KEPT_UPDATES {
                    self.given.pop_front();
                }
                self.given.push_back(update);
                self.touch();
            }
        }
    }

    /// Hands out an update once more; false when it was never queued or too long ago.
    pub fn repeat(&mut self, id: u32) -> bool {
        let known = self.given.iter().chain(&self.waiting);
        let Some(update) = known
            .filter(|(known, _)| *known == id)
            .map(|(_, u)| u)
            .next()
        else {
            return false;
        };
        self.again.push_back(update.clone());
        self.touch();
        true
    }

    /// Keeps a tap and returns its identifier.
    pub fn add_tap(&mut self, chat: i64, message_id: i64, data: &str) -> String {
        self.last_tap_id += 1;
        let id = format!("{}", 7_000_000 + self.last_tap_id);
        let tap = Tap {
            id: id.clone(),
            chat,
            message_id,
            data: data.to_owned(),
            answer: None,
            revision: self.touch(),
        };
        self.taps.insert(id.clone(), tap);
        id
    }

    /// A fresh identifier for a file.
    pub fn new_file_id(&mut self) -> String {
        self.last_file_id += 1;
        format!("file-{}", self.last_file_id)
    }

    /// Remembers a call of the bot.
    pub fn log(&mut self, call: Call) {
        if self.calls.len() == KEPT_CALLS {
            self.calls.pop_front();
        }
        self.calls.push_back(call);
    }

    /// A `Message` of the Bot API.
    #[must_use]
    pub fn tell(&self, chat: i64, message: &Message) -> Value {
        let from = match message.author {
            Author::Bot => self.profile.bot(),
            Author::Person(id) => self.tell_person(id),
        };
        message.to_api(&self.tell_chat(chat), &from)
    }

    /// A `User` of the Bot API.
    #[must_use]
    pub fn tell_person(&self, id: i64) -> Value {
        self.people.get(&id).map_or_else(
            || json!({ "id": id, "is_bot": false, "first_name": "?" }),
            Person::to_api,
        )
    }

    /// A `Chat` of the Bot API.
    #[must_use]
    pub fn tell_chat(&self, id: i64) -> Value {
        if let Some(title) = self.chats.get(&id).and_then(|chat| chat.title.as_ref()) {
            return json!({ "id": id, "type": "group", "title": title });
        }
        let name = self.people.get(&id).map(|person| &person.first_name);
        json!({ "id": id, "type": "private", "first_name": name })
    }
}
