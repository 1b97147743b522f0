//! What the page sees, live: the chat's changes since a revision, as Server-Sent Events.
//! It never changes the world.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::{
    extract::{Query, State},
    http::HeaderMap,
    response::{
        IntoResponse, Sse,
        sse::{Event, KeepAlive},
    },
};
use chrono::SecondsFormat;
use futures_util::stream;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::shell::playground::{
    Hub,
    profile::Line,
    world::{Chat, Standing, Tap, World},
};

/// How soon a page that lost its connection tries again.
const RETRY: Duration = Duration::from_secs(1);

#[derive(Deserialize)]
pub(crate) struct Watching {
    chat: i64,
}

/// `/page/events`: everything first, or what changed since the last event the browser saw.
pub(crate) async fn stream(
    State(hub): State<Arc<Hub>>,
    Query(Watching { chat }): Query<Watching>,
    headers: HeaderMap,
) -> impl IntoResponse {
    let since = headers
        .get("last-event-id")
        .and_then(|id| id.to_str().ok()?.parse().ok());
    let watcher = Watcher {
        changes: hub.changes.subscribe(),
        closing: hub.closing.subscribe(),
        hub,
        chat,
        since,
    };
    let events = stream::unfold(watcher, |mut watcher| async move {
        let event = watcher.next().await?;
        Some((Ok::<_, Infallible>(event), watcher))
    });
    Sse::new(events).keep_alive(KeepAlive::new().interval(Duration::from_secs(10)))
}

struct Watcher {
    hub: Arc<Hub>,
    changes: tokio::sync::watch::Receiver<u64>,
    closing: tokio::sync::watch::Receiver<bool>,
    chat: i64,
    /// The revision the page has; `None` before the first event.
    since: Option<u64>,
}

impl Watcher {
    /// The next event, or the end when the server closes.
    async fn next(&mut self) -> Option<Event> {
        loop {
            if *self.closing.borrow() {
                return None;
            }
            self.changes.mark_unchanged();
            let (revision, mut news) = self.hub.look(|world| {
                // A page that knows more than we do has outlived our memory: it gets everything.
                let since = self.since.filter(|&since| since <= world.revision);
                let fresh = since.is_none_or(|since| since < world.revision);
                let news = fresh.then(|| tell(world, self.chat, since));
                (world.revision, news)
            });
            if let Some(news) = news.as_mut() {
                let now = self.hub.clock.now();
                news["now"] = json!(now.to_rfc3339_opts(SecondsFormat::Millis, true));
                let next = self.hub.clock.next_reminder().await;
                news["next_reminder"] =
                    json!(next.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true)));
                self.since = Some(revision);
                let event = Event::default().id(revision.to_string()).retry(RETRY);
                return Some(event.data(news.to_string()));
            }
            tokio::select! {
                news = self.changes.changed() => news.ok()?,
                end = self.closing.changed() => end.ok()?,
            }
        }
    }
}

/// The chat as the page shows it, messages and taps reduced to those changed since `since`.
fn tell(world: &World, id: i64, since: Option<u64>) -> Value {
    let Some(chat) = world.chats.get(&id) else {
        return json!({ "unknown": true });
    };
    let is_new = |revision: u64| since.is_none_or(|since| revision > since);
    let language = world
        .people
        .get(&id)
        .map_or("fr", |person| person.language_code.as_str());
    let line = |line| world.profile.line(line, language);
    let messages: Vec<_> = chat
        .messages
        .iter()
        .filter(|message| is_new(message.revision))
        .collect();
    let taps: Vec<&Tap> = world
        .taps
        .values()
        .filter(|tap| tap.chat == id && is_new(tap.revision))
        .collect();
    json!({
        "whole": since.is_none(),
        "bot": {
            "name": line(Line::Name),
            "description": line(Line::Description),
            "short_description": line(Line::ShortDescription),
            "username": world.profile.username(),
            "commands": world.profile.menu(id, language),
        },
        "language": language,
        "standing": match chat.standing {
            Standing::Unstarted => "unstarted",
            Standing::Member => "member",
            Standing::Out => "blocked",
        },
        "action": action(chat, since),
        "unconfirmed": waits(world, id),
        "messages": messages,
        "taps": taps,
    })
}

/// What the bot is doing, told once and only while it is fresh.
fn action(chat: &Chat, since: Option<u64>) -> Option<&str> {
    let (action, revision) = chat.action.as_ref()?;
    since
        .is_some_and(|since| *revision > since)
        .then_some(action.as_str())
}

/// Whether the bot has not yet taken what this person did.
fn waits(world: &World, id: i64) -> bool {
    let about = |update: &Value| {
        let chats = ["message", "edited_message"].map(|kind| &update[kind]["chat"]["id"]);
        chats.contains(&&json!(id)) || update["callback_query"]["from"]["id"] == json!(id)
    };
    world.waiting.iter().any(|(_, update)| about(update))
}
