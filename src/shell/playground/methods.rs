//! The methods of the Bot API that concern messages, files, chats and the webhook.
//! Each takes the world and the parameters and gives Telegram's result or refusal.
//! It never waits: `getUpdates` has its own file.

use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

use crate::shell::playground::{
    files::Files,
    message::{Author, Content, FileCard, Message},
    params::Params,
    profile::Line,
    refusal::Refusal,
    strict::{self, Act},
    world::{Standing, TapAnswer, World},
};

/// Telegram's age limit for `deleteMessage`.
const DELETABLE_FOR: Duration = Duration::hours(48);

/// The largest file a bot may fetch.
const FETCHABLE: usize = 20 * 1024 * 1024;

const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply markup \
     are exactly the same as a current content and reply markup of the message";

/// Carries out a method, its name given in lower case.
pub fn call(
    world: &mut World,
    files: &Files,
    method: &str,
    params: &Params,
    now: DateTime<Utc>,
) -> Result<Value, Refusal> {
    let told = match method {
        "getme" => return Ok(get_me(world)),
        "sendmessage" => send_message(world, params, now),
        "senddocument" => send_document(world, files, params, now),
        "editmessagetext" => edit_text(world, params, now),
        "editmessagereplymarkup" => edit_markup(world, params, now),
        "deletemessage" => delete_message(world, params, now),
        "answercallbackquery" => answer_tap(world, params),
        "sendchataction" => send_action(world, params),
        "getfile" => return get_file(files, params),
        "getchat" => return get_chat(world, params),
        "leavechat" => leave_chat(world, params),
        "setwebhook" => Ok(set_webhook(world, params)),
        "deletewebhook" => Ok(delete_webhook(world, params)),
        "getwebhookinfo" => return Ok(webhook_info(world)),
        "setmyname" => world.profile.set_line(Line::Name, params),
        "setmydescription" => world.profile.set_line(Line::Description, params),
        "setmyshortdescription" => world.profile.set_line(Line::ShortDescription, params),
        "getmyname" => return world.profile.get_line(Line::Name, params),
        "getmydescription" => return world.profile.get_line(Line::Description, params),
        "getmyshortdescription" => return world.profile.get_line(Line::ShortDescription, params),
        "setmycommands" => world.profile.set_commands(params),
        "getmycommands" => return world.profile.get_commands(params),
        "deletemycommands" => world.profile.delete_commands(params),
        "setchatmenubutton" => Ok(world.profile.set_menu_button(params)),
        "getchatmenubutton" => return Ok(world.profile.menu_button(params)),
        _ => return Err(Refusal::new(404, "Not Found: method not found")),
    }?;
    world.touch();
    Ok(told)
}

/// The chat a call speaks of.
#[must_use]
pub fn chat_of(params: &Params) -> Option<i64> {
    params.integer("chat_id")
}

fn needed_chat(params: &Params) -> Result<i64, Refusal> {
    if params.text("chat_id").is_none_or(|chat| chat.is_empty()) {
        return Err(Refusal::bad_request("chat_id is empty"));
    }
    chat_of(params).ok_or_else(|| Refusal::bad_request("chat not found"))
}

fn get_me(world: &World) -> Value {
    let mut me = world.profile.bot();
    for (field, value) in [
        ("can_join_groups", true),
        ("can_read_all_group_messages", false),
        ("supports_inline_queries", false),
        ("can_connect_to_business", false),
        ("has_main_web_app", false),
    ] {
        me[field] = json!(value);
    }
    me
}

fn send_message(world: &mut World, params: &Params, now: DateTime<Utc>) -> Result<Value, Refusal> {
    let body = strict::text(params, Act::Send)?;
    let message = Message::text(0, Author::Bot, now, body);
    post(world, params, message)
}

fn send_document(
    world: &mut World,
    files: &Files,
    params: &Params,
    now: DateTime<Utc>,
) -> Result<Value, Refusal> {
    let body = strict::caption(params)?;
    world.writable(needed_chat(params)?)?;
    let card = if let Some(upload) = params.upload("document") {
        if upload.bytes.is_empty() {
            return Err(Refusal::bad_request("file must be non-empty"));
        }
        files
            .keep(&world.new_file_id(), upload)
            .map_err(|_| Refusal::new(500, "Internal Server Error"))?
    } else {
        let id = params.text("document").unwrap_or_default();
        if id.is_empty() {
            return Err(Refusal::bad_request("there is no document in the request"));
        }
        let wrong = || Refusal::bad_request("wrong file identifier/HTTP URL specified");
        files.card(&id).ok_or_else(wrong)?
    };
    let mut message = Message::text(0, Author::Bot, now, body);
    message.content = Content::Document(card);
    post(world, params, message)
}

fn post(world: &mut World, params: &Params, mut message: Message) -> Result<Value, Refusal> {
    let chat = needed_chat(params)?;
    let markup = strict::markup(params)?;
    world.writable(chat)?;
    message.keyboard = markup.inline;
    message.reply_markup = markup.reply;
    let message = world.add_message(chat, message);
    Ok(world.tell(chat, &message))
}

/// The message a call wants to change, if the bot may.
fn editable<'a>(
    world: &'a mut World,
    params: &Params,
    chat: i64,
) -> Result<&'a mut Message, Refusal> {
    let id = params
        .integer("message_id")
        .ok_or_else(|| Refusal::bad_request("message identifier is not specified"))?;
    world.writable(chat)?;
    let message = world
        .message_mut(chat, id)
        .ok_or_else(|| Refusal::bad_request("message to edit not found"))?;
    match message.author {
        Author::Bot => Ok(message),
        Author::Person(_) => Err(Refusal::bad_request("message can't be edited")),
    }
}

fn edit_text(world: &mut World, params: &Params, now: DateTime<Utc>) -> Result<Value, Refusal> {
    let chat = needed_chat(params)?;
    let body = strict::text(params, Act::Edit)?;
    let keyboard = strict::markup(params)?.inline;
    let message = editable(world, params, chat)?;
    if message.content != Content::Text {
        return Err(Refusal::bad_request(
            "there is no text in the message to edit",
        ));
    }
    if message.body == body && message.keyboard == keyboard {
        return Err(Refusal::bad_request(NOT_MODIFIED));
    }
    if message.body != body {
        let before = std::mem::replace(&mut message.body, body);
        message.earlier.push(before.text);
    }
    message.keyboard = keyboard;
    message.edited_at = Some(now);
    told_again(world, params, chat)
}

fn edit_markup(world: &mut World, params: &Params, now: DateTime<Utc>) -> Result<Value, Refusal> {
    let chat = needed_chat(params)?;
    let keyboard = strict::markup(params)?.inline;
    let message = editable(world, params, chat)?;
    if message.keyboard == keyboard {
        return Err(Refusal::bad_request(NOT_MODIFIED));
    }
    message.keyboard = keyboard;
    message.edited_at = Some(now);
    told_again(world, params, chat)
}

fn told_again(world: &mut World, params: &Params, chat: i64) -> Result<Value, Refusal> {
    let missing = || Refusal::bad_request("message to edit not found");
    let id = params.integer("message_id").ok_or_else(missing)?;
    let message = world.stamp(chat, id).ok_or_else(missing)?;
    Ok(world.tell(chat, &message))
}

fn delete_message(
    world: &mut World,
    params: &Params,
    now: DateTime<Utc>,
) -> Result<Value, Refusal> {
    let chat = needed_chat(params)?;
    world.writable(chat)?;
    let missing = || Refusal::bad_request("message to delete not found");
    let id = params.integer("message_id").ok_or_else(missing)?;
    let revision = world.touch();
    let message = world.message_mut(chat, id).ok_or_else(missing)?;
    if now - message.sent_at > DELETABLE_FOR {
        return Err(Refusal::bad_request(
            "message can't be deleted for everyone",
        ));
    }
    message.deleted = true;
    message.revision = revision;
    Ok(json!(true))
}

fn answer_tap(world: &mut World, params: &Params) -> Result<Value, Refusal> {
    let text = strict::tap_answer(params)?;
    let show_alert = params.flag("show_alert");
    let id = params.text("callback_query_id").unwrap_or_default();
    let revision = world.touch();
    match world.taps.get_mut(&id).filter(|tap| tap.answer.is_none()) {
        Some(tap) => {
            tap.answer = Some(TapAnswer { text, show_alert });
            tap.revision = revision;
            Ok(json!(true))
        }
        None => Err(Refusal::bad_request(
            "query is too old and response timeout expired or query ID is invalid",
        )),
    }
}

fn send_action(world: &mut World, params: &Params) -> Result<Value, Refusal> {
    const ACTIONS: [&str; 11] = [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ];
    let chat = needed_chat(params)?;
    let action = params.text("action").unwrap_or_default();
    if !ACTIONS.contains(&action.as_str()) {
        return Err(Refusal::bad_request("wrong parameter action in request"));
    }
    let revision = world.touch();
    world.writable(chat)?.action = Some((action, revision));
    Ok(json!(true))
}

fn get_file(files: &Files, params: &Params) -> Result<Value, Refusal> {
    let id = params.text("file_id").unwrap_or_default();
    let card: FileCard = files
        .card(&id)
        .ok_or_else(|| Refusal::bad_request("invalid file_id"))?;
    if card.size > FETCHABLE {
        return Err(Refusal::bad_request("file is too big"));
    }
    Ok(json!({
        "file_id": card.file_id,
        "file_unique_id": format!("u-{}", card.file_id),
        "file_size": card.size,
        "file_path": format!("documents/{}", card.file_id),
    }))
}

fn get_chat(world: &World, params: &Params) -> Result<Value, Refusal> {
    let id = needed_chat(params)?;
    if !world.chats.contains_key(&id) {
        return Err(Refusal::bad_request("chat not found"));
    }
    let mut chat = world.tell_chat(id);
    chat["accent_color_id"] = json!(1);
    chat["max_reaction_count"] = json!(11);
    chat["accepted_gift_types"] = json!({
        "unlimited_gifts": false,
        "limited_gifts": false,
        "unique_gifts": false,
        "premium_subscription": false,
    });
    Ok(chat)
}

fn leave_chat(world: &mut World, params: &Params) -> Result<Value, Refusal> {
    let chat = world.writable(needed_chat(params)?)?;
    if chat.title.is_none() {
        return Err(Refusal::bad_request(
            "chat member status can't be changed in private chats",
        ));
    }
    chat.standing = Standing::Out;
    Ok(json!(true))
}

fn set_webhook(world: &mut World, params: &Params) -> Value {
    world.webhook = json!({
        "url": params.text("url").unwrap_or_default(),
        "max_connections": params.integer("max_connections").unwrap_or(40),
        "secret_token": params.text("secret_token"),
    });
    set_allowed(world, params);
    if params.flag("drop_pending_updates") {
        world.confirm_before(u32::MAX);
    }
    json!(true)
}

fn delete_webhook(world: &mut World, params: &Params) -> Value {
    world.webhook = Value::Null;
    if params.flag("drop_pending_updates") {
        world.confirm_before(u32::MAX);
    }
    json!(true)
}

fn webhook_info(world: &World) -> Value {
    let mut told = json!({
        "url": world.webhook["url"].as_str().unwrap_or_default(),
        "has_custom_certificate": false,
        "pending_update_count": world.waiting.len(),
    });
    if let Some(kinds) = &world.allowed {
        told["allowed_updates"] = json!(kinds);
    }
    if world.webhook["url"].is_string() {
        told["max_connections"] = world.webhook["max_connections"].clone();
    }
    told
}

/// Takes over the kinds of updates a call asks for; a call that does not say leaves them as they are.
pub fn set_allowed(world: &mut World, params: &Params) {
    let kinds = params.object("allowed_updates");
    let kinds: Option<Vec<String>> = kinds.and_then(|kinds| serde_json::from_value(kinds).ok());
    if let Some(kinds) = kinds {
        // An empty list asks for Telegram's default, which is every kind the playground makes.
        let kinds = (!kinds.is_empty()).then_some(kinds);
        if world.allowed != kinds {
            world.allowed = kinds;
            world.touch();
        }
    }
}
