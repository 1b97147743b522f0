//! Reading: what an update of Telegram means to the engine, and who it comes from.
//! It never reads text back from the message under a tapped button, and nothing in a group is taken for a person's word.

use serde_json::{Value, json};
use teloxide::types::{
    CallbackQuery, CallbackQueryId, ChatId, ChatMemberUpdated, FileId, MediaKind, Message,
    MessageKind, Update, UpdateKind, User,
};

use crate::engine::event::{Event, Other};
use crate::engine::handed::{FileKind, SentFile};
use crate::engine::person::{Language, PersonId};
use crate::engine::private::Private;
use crate::shell::telegram::callback;

/// More than Telegram lets anyone type.
const WORDS_LIMIT: usize = 4096;

/// What an update means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// A person did something.
    Said {
        /// Who.
        who: PersonId,
        /// The language of their client.
        language: Language,
        /// What.
        event: Event,
        /// The tap to answer.
        query: Option<CallbackQueryId>,
    },
    /// A person sent a file.
    File {
        /// Who.
        who: PersonId,
        /// The language of their client.
        language: Language,
        /// Which.
        file: FileId,
        /// What it is.
        kind: FileKind,
        /// How large it is, as Telegram says.
        size: u32,
    },
    /// Someone in a group spoke to the bot or brought it there.
    Group {
        /// The group.
        chat: ChatId,
        /// The language of their client.
        language: Language,
    },
    /// Nothing to be said; a tap is answered all the same.
    Nothing {
        /// The tap to answer.
        query: Option<CallbackQueryId>,
    },
}

/// Reads an update; `username` is the bot's own.
#[must_use]
pub fn read(update: Update, username: &str) -> Reading {
    match update.kind {
        UpdateKind::Message(message) => read_message(message, username),
        UpdateKind::EditedMessage(message) => read_edit(&message),
        UpdateKind::CallbackQuery(query) => read_tap(query),
        UpdateKind::MyChatMember(change) => read_membership(&change),
        _ => Reading::Nothing { query: None },
    }
}

/// What can be saved of an update that teloxide can't read: who it comes from, so that they get an answer.
#[must_use]
pub fn mend(update: u32, content: &Value) -> Option<Update> {
    let mended = if let Some(message) = content.get("message") {
        let kept = |name: &str| message.get(name).cloned().unwrap_or(Value::Null);
        json!({"update_id": update, "message": {
            "message_id": kept("message_id"), "date": kept("date"), "chat": bare_chat(&message["chat"]), "from": bare_user(&message["from"]),
        }})
    } else if let Some(query) = content.get("callback_query") {
        // Without the message below it: a tap needs only who and what.
        json!({"update_id": update, "callback_query": {
            "id": query["id"], "from": bare_user(&query["from"]), "chat_instance": query["chat_instance"], "data": query["data"],
        }})
    } else {
        return None;
    };
    // Through text: teloxide reads the names of an update's fields from borrowed text only.
    let mended: Update = serde_json::from_str(&mended.to_string()).ok()?;
    (!matches!(mended.kind, UpdateKind::Error(_))).then_some(mended)
}

/// The chat whose order must be kept: in a private chat, the person.
#[must_use]
pub fn lane(update: &Update) -> Option<i64> {
    update
        .chat()
        .map(|chat| chat.id.0)
        .or_else(|| update.from().map(|user| person(user).0))
}

fn read_message(message: Message, username: &str) -> Reading {
    let language = language(message.from.as_ref());
    let chat = message.chat.id;
    if !message.chat.is_private() {
        let addressed = message
            .text()
            .or(message.caption())
            .is_some_and(|text| is_addressed(text, username));
        return if addressed {
            Reading::Group { chat, language }
        } else {
            Reading::Nothing { query: None }
        };
    }
    let forwarded = message.forward_origin().is_some();
    let event = match message.kind {
        MessageKind::Common(common) => match common.media_kind {
            // Forwarded words are somebody else's: they answer no question.
            MediaKind::Text(_) if forwarded => Event::Other(Other::Unreadable),
            MediaKind::Text(text) => read_words(text.text, username),
            MediaKind::Document(sent) => {
                let mime = sent.document.mime_type.as_ref();
                return Reading::File {
                    who: PersonId(chat.0),
                    language,
                    kind: mime.map_or(FileKind::Other, |mime| {
                        match (mime.type_().as_str(), mime.subtype().as_str()) {
                            ("image", _) => FileKind::Image,
                            (_, "pdf") => FileKind::Pdf,
                            _ => FileKind::Other,
                        }
                    }),
                    file: sent.document.file.id,
                    size: sent.document.file.size,
                };
            }
            MediaKind::Photo(sent) => match sent.photo.into_iter().max_by_key(|size| size.width) {
                Some(largest) => Event::File(
                    sent_file(&largest.file.id, FileKind::Image),
                    Box::new(Event::Other(Other::Photo)),
                ),
                None => Event::Other(Other::Photo),
            },
            other => Event::Other(kind_of(&other)),
        },
        MessageKind::Dice(_) => Event::Other(Other::Sticker),
        // The client's own notes, which nobody typed.
        MessageKind::MessageAutoDeleteTimerChanged(_)
        | MessageKind::Pinned(_)
        | MessageKind::WriteAccessAllowed(_)
        | MessageKind::ChatBackground(_)
        | MessageKind::ConnectedWebsite(_)
        | MessageKind::ProximityAlertTriggered(_) => return Reading::Nothing { query: None },
        _ => Event::Other(Other::Unreadable),
    };
    Reading::Said {
        who: PersonId(chat.0),
        language,
        event,
        query: None,
    }
}

/// A file, by the name Telegram gives it.
#[must_use]
pub fn sent_file(file: &FileId, kind: FileKind) -> SentFile {
    SentFile {
        file: Private::new(file.0.clone()),
        kind,
    }
}

fn read_words(text: String, username: &str) -> Event {
    if text.chars().count() > WORDS_LIMIT {
        return Event::Other(Other::TooLong);
    }
    Event::Text(Private::new(without_our_name(text, username)))
}

/// `/aide@our_bot mot` is `/aide mot`; another bot's name stays.
fn without_our_name(text: String, username: &str) -> String {
    if !text.starts_with('/') {
        return text;
    }
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    match text[..end].split_once('@') {
        Some((command, name)) if name.eq_ignore_ascii_case(username) => {
            format!("{command}{}", &text[end..])
        }
        _ => text,
    }
}

fn read_edit(message: &Message) -> Reading {
    // A shared live location is edited every few seconds by itself.
    if !message.chat.is_private() || message.location().is_some() {
        return Reading::Nothing { query: None };
    }
    Reading::Said {
        who: PersonId(message.chat.id.0),
        language: language(message.from.as_ref()),
        event: Event::Other(Other::Edited),
        query: None,
    }
}

fn read_tap(query: CallbackQuery) -> Reading {
    let in_private = query
        .message
        .as_ref()
        .is_none_or(|message| message.chat().is_private());
    if !in_private {
        return Reading::Nothing {
            query: Some(query.id),
        };
    }
    let event = query
        .data
        .as_deref()
        .and_then(callback::decode)
        .map_or(Event::StrangeTap, Event::Tap);
    Reading::Said {
        who: person(&query.from),
        language: language(Some(&query.from)),
        event,
        query: Some(query.id),
    }
}

fn read_membership(change: &ChatMemberUpdated) -> Reading {
    let language = language(Some(&change.from));
    let was_there = change.old_chat_member.is_present();
    let is_there = change.new_chat_member.is_present();
    if change.chat.is_private() {
        let event = if is_there {
            Event::Unblocked
        } else {
            Event::Blocked
        };
        return Reading::Said {
            who: PersonId(change.chat.id.0),
            language,
            event,
            query: None,
        };
    }
    if is_there && !was_there {
        return Reading::Group {
            chat: change.chat.id,
            language,
        };
    }
    Reading::Nothing { query: None }
}

fn kind_of(media: &MediaKind) -> Other {
    match media {
        MediaKind::Voice(_) | MediaKind::VideoNote(_) | MediaKind::Audio(_) => Other::Voice,
        MediaKind::Sticker(_) | MediaKind::Animation(_) | MediaKind::Game(_) => Other::Sticker,
        MediaKind::Photo(_) | MediaKind::Video(_) | MediaKind::PaidMedia(_) => Other::Photo,
        MediaKind::Document(_) => Other::File,
        MediaKind::Location(_) | MediaKind::Venue(_) => Other::Location,
        MediaKind::Contact(_) => Other::Contact,
        MediaKind::Poll(_) => Other::Poll,
        MediaKind::Text(_)
        | MediaKind::Story(_)
        | MediaKind::Checklist(_)
        | MediaKind::Migration(_) => Other::Unreadable,
    }
}

/// A command without a name or with ours, or our name anywhere.
fn is_addressed(text: &str, username: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    let command = first.len() > 1 && first.starts_with('/') && !first.contains('@');
    let text = text.to_ascii_lowercase();
    let name = format!("@{}", username.to_ascii_lowercase());
    let named = text.match_indices(&name).any(|(at, _)| {
        !text[at + name.len()..]
            .starts_with(|sign: char| sign.is_ascii_alphanumeric() || sign == '_')
    });
    command || named
}

fn person(user: &User) -> PersonId {
    PersonId(i64::try_from(user.id.0).unwrap_or(i64::MAX))
}

fn language(user: Option<&User>) -> Language {
    user.and_then(|user| user.language_code.as_deref())
        .map_or(Language::Fr, Language::from_code)
}

fn bare_chat(chat: &Value) -> Value {
    json!({"id": chat["id"], "type": chat["type"], "title": chat["title"], "first_name": chat["first_name"]})
}

fn bare_user(user: &Value) -> Value {
    json!({
        "id": user["id"], "is_bot": user["is_bot"], "first_name": user["first_name"], "language_code": user["language_code"],
    })
}

#[cfg(test)]
mod tests;
