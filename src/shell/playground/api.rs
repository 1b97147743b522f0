//! The Bot API's HTTP side: token, parameters, planned failures, the answer's form, the log of calls.
//! What a method does stands in `methods` and `polling`.

use std::{io, sync::Arc};

use axum::{
    Json,
    body::Body,
    extract::{Path, Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use futures_util::stream;
use serde_json::{Value, json};

use crate::shell::playground::{
    Hub,
    faults::Fault,
    methods,
    params::Params,
    polling,
    refusal::Refusal,
    world::{Call, World},
};

/// `/bot{token}/{method}`.
pub(crate) async fn call(
    State(hub): State<Arc<Hub>>,
    Path((bot, method)): Path<(String, String)>,
    request: Request,
) -> Response {
    let method = method.to_ascii_lowercase();
    if let Err(refusal) = check_token(&hub, &bot) {
        return refused(&refusal);
    }
    let params = match Params::read(request).await {
        Ok(params) => params,
        Err(refusal) => return refused(&refusal),
    };
    let (chat, fault) = hub.look(|world| {
        let chat = concerned_chat(world, &params);
        (chat, world.faults.next(&method, chat))
    });
    let told = match fault {
        None | Some(Fault::DropDone) => {
            let _in_hand = (method != "getupdates").then(|| InHand::new(&hub));
            carry_out(&hub, &method, &params).await
        }
        Some(Fault::RetryAfter(seconds)) => Err(Refusal::too_many_requests(seconds)),
        Some(Fault::Server(code)) => Err(Refusal::new(code, server_error(code))),
        Some(Fault::Blocked) => Err(Refusal::new(403, "Forbidden: bot was blocked by the user")),
        Some(Fault::DropUndone) => Ok(Value::Null),
    };
    let dropped = matches!(fault, Some(Fault::DropDone | Fault::DropUndone));
    let code = match &told {
        _ if dropped => 0,
        Ok(_) => 200,
        Err(refusal) => refusal.code,
    };
    let entry = Call {
        method,
        chat,
        at: hub.clock.now(),
        after: hub.began.elapsed(),
        code,
    };
    hub.change(|world| world.log(entry));
    match told {
        _ if dropped => cut(),
        Ok(told) => Json(json!({ "ok": true, "result": told })).into_response(),
        Err(refusal) => refused(&refusal),
    }
}

/// `/file/bot{token}/{path}`.
pub(crate) async fn download(
    State(hub): State<Arc<Hub>>,
    Path((bot, path)): Path<(String, String)>,
) -> Response {
    if let Err(refusal) = check_token(&hub, &bot) {
        return refused(&refusal);
    }
    let bytes = path
        .strip_prefix("documents/")
        .and_then(|id| hub.files.bytes(id));
    match bytes {
        Some(bytes) => {
            ([(header::CONTENT_TYPE, "application/octet-stream")], bytes).into_response()
        }
        None => refused(&Refusal::new(404, "Not Found")),
    }
}

async fn carry_out(hub: &Hub, method: &str, params: &Params) -> Result<Value, Refusal> {
    if method == "getupdates" {
        return polling::get_updates(hub, params).await;
    }
    let now = hub.clock.now();
    hub.change(|world| methods::call(world, &hub.files, method, params, now))
}

fn check_token(hub: &Hub, bot: &str) -> Result<(), Refusal> {
    let Some(token) = bot.strip_prefix("bot") else {
        return Err(Refusal::new(404, "Not Found"));
    };
    match &hub.token {
        Some(fixed) if fixed != token => Err(Refusal::new(401, "Unauthorized")),
        _ => Ok(()),
    }
}

/// The chat a call is about: named by itself, or by the tap it answers.
fn concerned_chat(world: &World, params: &Params) -> Option<i64> {
    let of_tap = || {
        let id = params.text("callback_query_id")?;
        world.taps.get(&id).map(|tap| tap.chat)
    };
    methods::chat_of(params).or_else(of_tap)
}

fn server_error(code: u16) -> &'static str {
    match code {
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Internal Server Error",
    }
}

fn refused(refusal: &Refusal) -> Response {
    let status = StatusCode::from_u16(refusal.code).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, Json(refusal.to_api())).into_response()
}

/// An answer whose body fails at once: the server closes the connection in the middle of it.
fn cut() -> Response {
    let broken = io::Error::new(io::ErrorKind::ConnectionReset, "dropped on purpose");
    let body = Body::from_stream(stream::iter([Err::<Vec<u8>, _>(broken)]));
    ([(header::CONTENT_LENGTH, "1000")], body).into_response()
}

/// Counts a call as being worked on, also when its client goes away.
struct InHand<'a>(&'a Hub);

impl<'a> InHand<'a> {
    fn new(hub: &'a Hub) -> Self {
        hub.look(|world| world.in_hand += 1);
        Self(hub)
    }
}

impl Drop for InHand<'_> {
    fn drop(&mut self) {
        self.0.change(|world| world.in_hand -= 1);
    }
}
