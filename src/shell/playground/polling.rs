//! `getUpdates`: waiting, confirming, and the conflict of two pollers, exactly as Telegram does it.
//! It never invents an update.

use std::time::Duration;

use serde_json::{Value, json};
use tokio::time::{Instant, timeout_at};

use crate::shell::playground::{Hub, methods, params::Params, refusal::Refusal, world::World};

const CONFLICT: &str = "Conflict: terminated by other getUpdates request; \
     make sure that only one bot instance is running";

const WEBHOOK: &str = "Conflict: can't use getUpdates method while webhook is active; \
     use deleteWebhook to delete the webhook first";

/// Answers `getUpdates`, at once or when something came, or when the time is over.
pub(crate) async fn get_updates(hub: &Hub, params: &Params) -> Result<Value, Refusal> {
    let seconds = params.integer("timeout").unwrap_or(0).clamp(0, 50);
    let limit = params.integer("limit").unwrap_or(100).clamp(1, 100);
    let limit = usize::try_from(limit).unwrap_or(100);
    let deadline = Instant::now() + Duration::from_secs(seconds.unsigned_abs());
    let ticket = hub.change(|world| begin(world, params))?;

    let mut changes = hub.changes.subscribe();
    let mut closing = hub.closing.subscribe();
    loop {
        changes.mark_unchanged();
        let batch = hub.look(|world| batch(world, ticket, limit))?;
        let over = seconds == 0 || Instant::now() >= deadline || *closing.borrow();
        if over || !batch.is_empty() {
            return Ok(Value::Array(batch));
        }
        let news = async {
            tokio::select! {
                news = changes.changed() => drop(news),
                end = closing.changed() => drop(end),
            }
        };
        // The deadline itself is looked at by the next turn of the loop.
        timeout_at(deadline, news).await.ok();
    }
}

/// Confirms what the offset confirms and makes this the newest poll.
fn begin(world: &mut World, params: &Params) -> Result<u64, Refusal> {
    if world.webhook["url"]
        .as_str()
        .is_some_and(|url| !url.is_empty())
    {
        return Err(Refusal::new(409, WEBHOOK));
    }
    methods::set_allowed(world, params);
    let offset = params.integer("offset").unwrap_or(0);
    if let Ok(offset) = u32::try_from(offset) {
        world.confirm_before(offset);
    } else {
        // A negative offset counts from the end of the queue and forgets all before it.
        let kept = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
        let first = world.waiting.len().saturating_sub(kept);
        if let Some(&(id, _)) = world.waiting.get(first) {
            world.confirm_before(id);
        }
    }
    world.newest_poll += 1;
    Ok(world.newest_poll)
}

fn batch(world: &mut World, ticket: u64, limit: usize) -> Result<Vec<Value>, Refusal> {
    if world.newest_poll != ticket {
        return Err(Refusal::new(409, CONFLICT));
    }
    let repeated = world.again.len().min(limit);
    let mut batch: Vec<Value> = world.again.drain(..repeated).collect();
    let waiting = world.waiting.iter().map(|(_, update)| json!(update));
    batch.extend(waiting.take(limit - repeated));
    Ok(batch)
}
