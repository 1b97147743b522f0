//! The people of the playground: what a test or the page lets them do, and the updates this gives the bot.
//! It never plays the bot's part.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::shell::playground::{
    Playground,
    html::{Styled, utf16_len},
    message::{self, Author, Content, Message},
    params::Upload,
    strict,
    world::{Chat, Person, Standing, World},
};

/// What a person may send instead of text.
#[derive(Clone, Debug, PartialEq)]
pub enum Attachment {
    /// A file, with an optional caption.
    Document {
        /// File name.
        name: String,
        /// Media type; guessed from the name when empty.
        mime: String,
        /// The bytes.
        bytes: Vec<u8>,
        /// Text under the file.
        caption: String,
    },
    /// A photo.
    Photo,
    /// A voice message.
    Voice,
    /// A sticker.
    Sticker,
    /// A place.
    Location,
    /// An address-book entry.
    Contact,
    /// Something that teloxide reads as an empty message.
    Unknown,
}

/// Why a person cannot do this.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PersonError {
    /// The chat was never opened.
    #[error("no chat `{0}` is open")]
    NoChat(i64),
    /// The message does not exist, or was deleted.
    #[error("no message `{0}` in this chat")]
    NoMessage(i64),
    /// The button is not under any message of the chat.
    #[error("no button `{0}` to tap")]
    NoButton(String),
    /// Only own messages can be edited.
    #[error("message `{0}` was written by somebody else")]
    NotTheirs(i64),
    /// Telegram would not open such a link.
    #[error("a start payload has 1 to 64 letters, digits, `_` or `-`")]
    StartPayload,
    /// The person blocked the bot and has to unblock it first.
    #[error("the bot is blocked or absent in this chat")]
    Blocked,
    /// Nothing to send, or more than 4096 characters.
    #[error("a text has 1 to 4096 characters")]
    Text,
    /// The file could not be kept.
    #[error("the file could not be kept")]
    File,
}

impl Playground {
    /// Opens a person's private chat, or changes the name and language of a known person.
    pub fn open(&self, person: Person) {
        self.hub.change(|world| {
            world.touch();
            let id = person.id;
            world.people.insert(id, person);
            world.chats.entry(id).or_insert_with(|| Chat {
                id,
                title: None,
                standing: Standing::Unstarted,
                messages: Vec::new(),
                action: None,
            });
        });
    }

    /// Sends a text in the private chat and returns the message's identifier.
    ///
    /// # Errors
    /// When the chat is not open, the bot is blocked, or the text is empty or too long.
    pub fn say(&self, chat: i64, text: &str) -> Result<i64, PersonError> {
        self.say_in_group(chat, chat, text)
    }

    /// Presses START, with the payload of a link if there is one.
    ///
    /// # Errors
    /// When Telegram would not open the link, or the person cannot write.
    pub fn start(&self, chat: i64, payload: Option<&str>) -> Result<i64, PersonError> {
        match payload {
            None => self.say(chat, "/start"),
            Some(payload) if strict::is_start_payload(payload) => {
                self.say(chat, &format!("/start {payload}"))
            }
            Some(_) => Err(PersonError::StartPayload),
        }
    }

    /// Sends a text of a person in a group.
    ///
    /// # Errors
    /// When there is no such group, the bot is absent, or the text is empty or too long.
    pub fn say_in_group(&self, group: i64, person: i64, text: &str) -> Result<i64, PersonError> {
        let body = checked(text)?;
        let author = Author::Person(person);
        let message = Message::text(0, author, self.hub.clock.now(), body);
        self.hub.change(|world| deliver(world, group, message))
    }

    /// Sends something else than text.
    ///
    /// # Errors
    /// When the chat is not open, the bot is blocked, or the file cannot be kept.
    pub fn send(&self, chat: i64, attachment: Attachment) -> Result<i64, PersonError> {
        let mut message = Message::text(
            0,
            Author::Person(chat),
            self.hub.clock.now(),
            Styled::default(),
        );
        message.content = match attachment {
            Attachment::Document {
                name,
                mime,
                bytes,
                caption,
            } => {
                message.body = message::typed(&caption);
                Content::Document(self.keep(&Upload { name, mime, bytes })?)
            }
            Attachment::Photo => Content::Photo(self.keep(&sample("photo.jpg"))?),
            Attachment::Voice => Content::Voice(self.keep(&sample("voice.ogg"))?),
            Attachment::Sticker => Content::Sticker {
                emoji: "👍".to_owned(),
            },
            Attachment::Location => Content::Location {
                latitude: 48.8566,
                longitude: 2.3522,
            },
            Attachment::Contact => Content::Contact {
                phone_number: "+33600000000".to_owned(),
                first_name: "Camille".to_owned(),
            },
            Attachment::Unknown => Content::Unknown,
        };
        self.hub.change(|world| deliver(world, chat, message))
    }

    /// Forwards a text that somebody else wrote.
    ///
    /// # Errors
    /// When the chat is not open, the bot is blocked, or the text is empty or too long.
    pub fn forward(&self, chat: i64, from: &str, text: &str) -> Result<i64, PersonError> {
        let author = Author::Person(chat);
        let mut message = Message::text(0, author, self.hub.clock.now(), checked(text)?);
        message.forwarded_from = Some(from.to_owned());
        self.hub.change(|world| deliver(world, chat, message))
    }

    /// Changes the text of an own message.
    ///
    /// # Errors
    /// When there is no such message of this person, or the text is empty or too long.
    pub fn edit(&self, chat: i64, id: i64, text: &str) -> Result<(), PersonError> {
        let body = checked(text)?;
        let now = self.hub.clock.now();
        self.hub.change(|world| {
            let message = world
                .message_mut(chat, id)
                .ok_or(PersonError::NoMessage(id))?;
            if message.author == Author::Bot {
                return Err(PersonError::NotTheirs(id));
            }
            let before = std::mem::replace(&mut message.body, body);
            message.earlier.push(before.text);
            message.edited_at = Some(now);
            if let Some(message) = world.stamp(chat, id) {
                let told = world.tell(chat, &message);
                world.queue("edited_message", told);
            }
            Ok(())
        })
    }

    /// Taps an inline button that stands under the message, and returns the callback query's identifier.
    ///
    /// # Errors
    /// When the button is not there, or the bot is blocked.
    pub fn tap(&self, chat: i64, message: i64, data: &str) -> Result<String, PersonError> {
        self.hub.change(|world| {
            let shown = world
                .message_mut(chat, message)
                .ok_or(PersonError::NoMessage(message))?;
            let mut buttons = shown.keyboard.iter().flatten();
            if !buttons.any(|button| button["callback_data"] == data) {
                return Err(PersonError::NoButton(data.to_owned()));
            }
            tap(world, chat, message, data)
        })
    }

    /// Taps a button that the message no longer has, as a slow client does.
    ///
    /// # Errors
    /// When there is no such message, or the bot is blocked.
    pub fn tap_stale(&self, chat: i64, message: i64, data: &str) -> Result<String, PersonError> {
        self.hub.change(|world| tap(world, chat, message, data))
    }

    /// Taps the newest inline button with this label.
    ///
    /// # Errors
    /// When no message has such a button, or the bot is blocked.
    pub fn tap_label(&self, chat: i64, label: &str) -> Result<String, PersonError> {
        let missing = || PersonError::NoButton(label.to_owned());
        let (message, data) = self
            .hub
            .look(|world| {
                let messages = world.chats.get(&chat)?.messages.iter().rev();
                messages
                    .filter(|message| !message.deleted)
                    .find_map(|message| {
                        let mut buttons = message.keyboard.iter().flatten();
                        let button = buttons.find(|button| button["text"] == label)?;
                        Some((message.id, button["callback_data"].as_str()?.to_owned()))
                    })
            })
            .ok_or_else(missing)?;
        self.tap(chat, message, &data)
    }

    /// Blocks the bot in the private chat.
    ///
    /// # Errors
    /// When the chat is not open.
    pub fn block(&self, chat: i64) -> Result<(), PersonError> {
        self.turn(chat, Standing::Out)
    }

    /// Unblocks the bot in the private chat.
    ///
    /// # Errors
    /// When the chat is not open.
    pub fn unblock(&self, chat: i64) -> Result<(), PersonError> {
        self.turn(chat, Standing::Member)
    }

    /// Makes a group with the bot in it; the identifier of a group is negative.
    ///
    /// # Errors
    /// When the person is unknown.
    pub fn found_group(&self, group: i64, person: i64, title: &str) -> Result<(), PersonError> {
        let now = self.hub.clock.now();
        self.hub.change(|world| {
            if !world.people.contains_key(&person) {
                return Err(PersonError::NoChat(person));
            }
            let chat = Chat {
                id: group,
                title: Some(title.to_owned()),
                standing: Standing::Member,
                messages: Vec::new(),
                action: None,
            };
            world.chats.insert(group, chat);
            tell_standing(world, group, person, ["left", "member"], now);
            let mut message = Message::text(0, Author::Person(person), now, Styled::default());
            message.content = Content::Joined;
            deliver(world, group, message).map(drop)
        })
    }

    /// Gives the bot an update once more, with the same identifier; false when it is unknown.
    #[must_use]
    pub fn repeat_update(&self, update_id: u32) -> bool {
        self.hub.change(|world| world.repeat(update_id))
    }

    /// The identifier of the newest update.
    #[must_use]
    pub fn last_update_id(&self) -> u32 {
        self.hub.look(|world| world.last_update_id)
    }

    fn keep(&self, upload: &Upload) -> Result<message::FileCard, PersonError> {
        let id = self.hub.change(World::new_file_id);
        let kept = self.hub.files.keep(&id, upload);
        kept.map_err(|_| PersonError::File)
    }

    fn turn(&self, chat: i64, standing: Standing) -> Result<(), PersonError> {
        let now = self.hub.clock.now();
        self.hub.change(|world| {
            let known = world
                .chats
                .get_mut(&chat)
                .ok_or(PersonError::NoChat(chat))?;
            if known.standing == standing {
                return Ok(());
            }
            known.standing = standing;
            let statuses = match standing {
                Standing::Out => ["member", "kicked"],
                Standing::Member | Standing::Unstarted => ["kicked", "member"],
            };
            tell_standing(world, chat, chat, statuses, now);
            Ok(())
        })
    }
}

fn checked(text: &str) -> Result<Styled, PersonError> {
    let body = message::typed(text);
    match utf16_len(&body.text) {
        1..=4096 => Ok(body),
        _ => Err(PersonError::Text),
    }
}

/// Puts a person's message into the chat and its update into the queue.
fn deliver(world: &mut World, chat: i64, message: Message) -> Result<i64, PersonError> {
    let known = world
        .chats
        .get_mut(&chat)
        .ok_or(PersonError::NoChat(chat))?;
    match known.standing {
        Standing::Out => return Err(PersonError::Blocked),
        Standing::Unstarted => known.standing = Standing::Member,
        Standing::Member => {}
    }
    let message = world.add_message(chat, message);
    let told = world.tell(chat, &message);
    world.queue("message", told);
    Ok(message.id)
}

fn tap(world: &mut World, chat: i64, id: i64, data: &str) -> Result<String, PersonError> {
    let known = world.chats.get(&chat).ok_or(PersonError::NoChat(chat))?;
    if known.standing == Standing::Out {
        return Err(PersonError::Blocked);
    }
    let message = world
        .message_mut(chat, id)
        .ok_or(PersonError::NoMessage(id))?
        .clone();
    let told = world.tell(chat, &message);
    let from = world.tell_person(chat);
    let tap = world.add_tap(chat, id, data);
    let query = json!({
        "id": tap,
        "from": from,
        "message": told,
        "chat_instance": format!("{chat}"),
        "data": data,
    });
    world.queue("callback_query", query);
    Ok(tap)
}

fn tell_standing(
    world: &mut World,
    chat: i64,
    person: i64,
    statuses: [&str; 2],
    now: DateTime<Utc>,
) {
    let bot = world.profile.bot();
    let member = |status: &str| -> Value {
        let mut member = json!({ "user": bot, "status": status });
        if status == "kicked" {
            member["until_date"] = json!(0);
        }
        member
    };
    let update = json!({
        "chat": world.tell_chat(chat),
        "from": world.tell_person(person),
        "date": now.timestamp(),
        "old_chat_member": member(statuses[0]),
        "new_chat_member": member(statuses[1]),
    });
    world.queue("my_chat_member", update);
}

fn sample(name: &str) -> Upload {
    Upload {
        name: name.to_owned(),
        mime: String::new(),
        bytes: vec![0; 64],
    }
}
