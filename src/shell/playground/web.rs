//! The chat page's side: its files, what its buttons do, and downloads.
//! Every act is one of `people`; the page has no other power.

use std::sync::Arc;

use axum::{
    Json, Router,
    body::Bytes,
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use chrono::Duration;
use serde::Deserialize;
use serde_json::json;

use crate::shell::playground::{
    Hub, Playground, events,
    people::{Attachment, PersonError},
    world::{Person, World},
};

const HTML: &str = include_str!("page/index.html");
const STYLE: &str = include_str!("page/style.css");
const APP: &str = include_str!("page/app.js");
const RENDER: &str = include_str!("page/render.js");
const WORDS: &str = include_str!("page/words.js");

/// The first person that the page plays; tests choose small numbers.
const FIRST_PERSON: i64 = 1001;

/// Everything the page asks.
pub(crate) fn routes() -> Router<Arc<Hub>> {
    Router::new()
        .route("/", get(async || asset("text/html", HTML)))
        .route("/page/style.css", get(async || asset("text/css", STYLE)))
        .route("/page/app.js", get(async || script(APP)))
        .route("/page/render.js", get(async || script(RENDER)))
        .route("/page/words.js", get(async || script(WORDS)))
        .route("/page/events", get(events::stream))
        .route("/page/file/{id}", get(download))
        .route("/page/open", post(open))
        .route("/page/act", post(act))
        .route("/page/upload", post(upload))
        .route("/page/clock", post(move_clock))
}

fn script(text: &'static str) -> Response {
    asset("text/javascript", text)
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    (
        [(header::CONTENT_TYPE, format!("{kind}; charset=utf-8"))],
        text,
    )
        .into_response()
}

#[derive(Deserialize)]
struct Opening {
    chat: Option<i64>,
    first_name: String,
    language_code: String,
}

/// Opens the chat the page remembers, or a new person's.
async fn open(State(hub): State<Arc<Hub>>, Json(opening): Json<Opening>) -> Response {
    let id = hub.look(|world| {
        let known = opening.chat.filter(|id| world.people.contains_key(id));
        let newest = world.people.keys().next_back().copied().unwrap_or(0);
        known.unwrap_or_else(|| FIRST_PERSON.max(newest + 1))
    });
    Playground { hub }.open(Person {
        id,
        first_name: opening.first_name,
        language_code: opening.language_code,
    });
    Json(json!({ "chat": id })).into_response()
}

/// What a person does on the page.
#[derive(Deserialize)]
#[serde(tag = "act", rename_all = "snake_case")]
enum Act {
    Start { payload: Option<String> },
    Say { text: String },
    Tap { message_id: i64, data: String },
    Edit { message_id: i64, text: String },
    Forward { from: String, text: String },
    Sticker,
    Voice,
    Photo,
    Location,
    Contact,
    Unknown,
    Block,
    Unblock,
}

#[derive(Deserialize)]
struct Acting {
    chat: i64,
    #[serde(flatten)]
    act: Act,
}

async fn act(State(hub): State<Arc<Hub>>, Json(Acting { chat, act }): Json<Acting>) -> Response {
    let playground = Playground { hub };
    let send = |attachment| playground.send(chat, attachment).map(|id| json!(id));
    let done = match act {
        Act::Start { payload } => playground
            .start(chat, payload.as_deref())
            .map(|id| json!(id)),
        Act::Say { text } => playground.say(chat, &text).map(|id| json!(id)),
        Act::Tap { message_id, data } => playground
            .tap_stale(chat, message_id, &data)
            .map(|id| json!(id)),
        Act::Edit { message_id, text } => playground
            .edit(chat, message_id, &text)
            .map(|()| json!(message_id)),
        Act::Forward { from, text } => playground.forward(chat, &from, &text).map(|id| json!(id)),
        Act::Sticker => send(Attachment::Sticker),
        Act::Voice => send(Attachment::Voice),
        Act::Photo => send(Attachment::Photo),
        Act::Location => send(Attachment::Location),
        Act::Contact => send(Attachment::Contact),
        Act::Unknown => send(Attachment::Unknown),
        Act::Block => playground.block(chat).map(|()| json!(true)),
        Act::Unblock => playground.unblock(chat).map(|()| json!(true)),
    };
    told(done)
}

#[derive(Deserialize)]
struct Uploading {
    chat: i64,
    name: String,
    #[serde(default)]
    caption: String,
}

/// A file, its bytes being the body.
async fn upload(
    State(hub): State<Arc<Hub>>,
    Query(Uploading {
        chat,
        name,
        caption,
    }): Query<Uploading>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Response {
    let mime = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    let attachment = Attachment::Document {
        name,
        mime,
        bytes: bytes.to_vec(),
        caption,
    };
    told(
        Playground { hub }
            .send(chat, attachment)
            .map(|id| json!(id)),
    )
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Move {
    Days(u16),
    NextReminder,
}

/// The clock's buttons; the answer says whether there was a reminder to go to.
async fn move_clock(State(hub): State<Arc<Hub>>, Json(step): Json<Move>) -> Response {
    let moved = match step {
        Move::Days(days) => {
            hub.clock.advance(Duration::days(i64::from(days)));
            true
        }
        Move::NextReminder => match hub.clock.next_reminder().await {
            Some(at) => {
                hub.clock.advance_to(at);
                true
            }
            None => false,
        },
    };
    hub.change(World::touch);
    Json(json!({ "moved": moved })).into_response()
}

async fn download(State(hub): State<Arc<Hub>>, Path(id): Path<String>) -> Response {
    let (Some(card), Some(bytes)) = (hub.files.card(&id), hub.files.bytes(&id)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    // Always a download, never shown in place: a file could hold a page of its own.
    let name = quoted(&card.name);
    let disposition = format!("attachment; filename*=UTF-8''{name}");
    let headers = [
        (header::CONTENT_TYPE, card.mime),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    (headers, bytes).into_response()
}

fn quoted(name: &str) -> String {
    let quote = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => {
            char::from(byte).to_string()
        }
        _ => format!("%{byte:02X}"),
    };
    name.bytes().map(quote).collect()
}

fn told(done: Result<serde_json::Value, PersonError>) -> Response {
    match done {
        Ok(result) => Json(json!({ "result": result })).into_response(),
        Err(error) => {
            let told = Json(json!({ "error": error.to_string() }));
            (StatusCode::BAD_REQUEST, told).into_response()
        }
    }
}
