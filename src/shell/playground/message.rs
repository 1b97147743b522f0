//! One message of a chat: what the playground keeps of it, and how the Bot API tells it.
//! It never decides whether a message may be sent or changed.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::shell::playground::html::{Entity, Styled};

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Author {
    /// The bot under test.
    Bot,
    /// The person with this identifier.
    Person(i64),
}

/// A file that went through the playground.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileCard {
    /// Identifier for `getFile` and for the page.
    pub file_id: String,
    /// Name shown to the person.
    pub name: String,
    /// Media type.
    pub mime: String,
    /// Number of bytes.
    pub size: usize,
}

/// What a message carries besides its text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Content {
    /// Only text.
    Text,
    /// A file; the text is its caption.
    Document(FileCard),
    /// A photo; the text is its caption.
    Photo(FileCard),
    /// A voice message.
    Voice(FileCard),
    /// A sticker.
    Sticker {
        /// The emoji the sticker stands for.
        emoji: String,
    },
    /// A place.
    Location {
        /// Degrees north.
        latitude: f64,
        /// Degrees east.
        longitude: f64,
    },
    /// An address-book entry.
    Contact {
        /// Telephone number.
        phone_number: String,
        /// First name.
        first_name: String,
    },
    /// A kind of message newer than the Bot API that teloxide reads.
    Unknown,
    /// A service line of a group, such as the arrival of the bot.
    Joined,
}

/// A message of a chat with its life: edits, forwards, deletion.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// Identifier, unique in the whole playground.
    pub id: i64,
    /// Who wrote it.
    pub author: Author,
    /// When, on the playground's clock.
    pub sent_at: DateTime<Utc>,
    /// Last edit, on the playground's clock.
    #[serde(default)]
    pub edited_at: Option<DateTime<Utc>>,
    /// The text or caption, with its styles.
    pub body: Styled,
    /// What else it carries.
    pub content: Content,
    /// The inline keyboard, in the Bot API's form: rows of buttons.
    #[serde(default)]
    pub keyboard: Vec<Vec<Value>>,
    /// A reply keyboard, its removal or a forced reply, in the Bot API's form.
    #[serde(default)]
    pub reply_markup: Option<Value>,
    /// The name of the one it was forwarded from.
    #[serde(default)]
    pub forwarded_from: Option<String>,
    /// Whether somebody deleted it.
    #[serde(default)]
    pub deleted: bool,
    /// Earlier texts, oldest first.
    #[serde(default)]
    pub earlier: Vec<String>,
    /// Revision of the playground at its last change.
    #[serde(default)]
    pub revision: u64,
}

impl Message {
    /// A new text message.
    #[must_use]
    pub fn text(id: i64, author: Author, sent_at: DateTime<Utc>, body: Styled) -> Self {
        Self {
            id,
            author,
            sent_at,
            edited_at: None,
            body,
            content: Content::Text,
            keyboard: Vec::new(),
            reply_markup: None,
            forwarded_from: None,
            deleted: false,
            earlier: Vec::new(),
            revision: 0,
        }
    }

    /// The message as a `Message` of the Bot API.
    #[must_use]
    pub fn to_api(&self, chat: &Value, from: &Value) -> Value {
        let mut told = json!({
            "message_id": self.id,
            "from": from,
            "chat": chat,
            "date": self.sent_at.timestamp(),
        });
        let mut put = |name: &str, value: Value| told[name] = value;
        if let Some(at) = self.edited_at {
            put("edit_date", json!(at.timestamp()));
        }
        if let Some(name) = &self.forwarded_from {
            put(
                "forward_origin",
                json!({
                    "type": "hidden_user",
                    "date": self.sent_at.timestamp(),
                    "sender_user_name": name,
                }),
            );
        }
        if !self.keyboard.is_empty() {
            put("reply_markup", json!({ "inline_keyboard": self.keyboard }));
        }
        let (text, entities) = match self.content {
            Content::Text => ("text", "entities"),
            _ => ("caption", "caption_entities"),
        };
        if !self.body.text.is_empty() {
            put(text, json!(self.body.text));
            if !self.body.entities.is_empty() {
                put(entities, json!(self.body.entities));
            }
        }
        match &self.content {
            Content::Text => {}
            Content::Document(card) => put("document", file(card)),
            Content::Photo(card) => {
                let mut size = file(card);
                size["width"] = json!(640);
                size["height"] = json!(480);
                put("photo", json!([size]));
            }
            Content::Voice(card) => {
                let mut voice = file(card);
                voice["duration"] = json!(3);
                put("voice", voice);
            }
            Content::Sticker { emoji } => put(
                "sticker",
                json!({
                    "file_id": format!("sticker-{}", self.id),
                    "file_unique_id": format!("s{}", self.id),
                    "type": "regular",
                    "width": 512,
                    "height": 512,
                    "is_animated": false,
                    "is_video": false,
                    "emoji": emoji,
                }),
            ),
            Content::Location {
                latitude,
                longitude,
            } => put(
                "location",
                json!({ "latitude": latitude, "longitude": longitude }),
            ),
            Content::Contact {
                phone_number,
                first_name,
            } => put(
                "contact",
                json!({ "phone_number": phone_number, "first_name": first_name }),
            ),
            Content::Unknown => put("message_of_the_future", json!({})),
            Content::Joined => put("group_chat_created", json!(true)),
        }
        told
    }
}

/// The entities Telegram finds by itself in what a person types: here, the commands.
#[must_use]
pub fn typed(text: &str) -> Styled {
    let mut styled = Styled::plain(text);
    let mut offset = 0;
    let mut after_space = true;
    let mut command: Option<(usize, usize)> = None;
    let mut found = Vec::new();
    for letter in styled.text.chars() {
        command = match command {
            None if letter == '/' && after_space => Some((offset, 1)),
            Some((from, length)) if letter.is_ascii_alphanumeric() || "_@".contains(letter) => {
                Some((from, length + 1))
            }
            other => {
                found.extend(other);
                None
            }
        };
        after_space = letter.is_whitespace();
        offset += letter.len_utf16();
    }
    found.extend(command);
    styled.entities = found
        .into_iter()
        .filter(|&(_, length)| length > 1)
        .map(|(from, length)| Entity::plain("bot_command", from, length))
        .collect();
    styled
}

fn file(card: &FileCard) -> Value {
    json!({
        "file_id": card.file_id,
        "file_unique_id": format!("u-{}", card.file_id),
        "file_name": card.name,
        "mime_type": card.mime,
        "file_size": card.size,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_in_typed_text() {
        let found = |text: &str| -> Vec<(usize, usize)> {
            let entities = typed(text).entities;
            entities.iter().map(|e| (e.offset, e.length)).collect()
        };
        assert_eq!(found("/start netflix"), [(0, 6)]);
        assert_eq!(found("é /aide@bot, /x"), [(2, 9), (13, 2)]);
        assert_eq!(found("3/11 et / et a/b"), []);
    }
}
