//! The ticker: wakes each person when their `wake_at` passes.
//! It never keeps a queue: it asks the store who is due, and sleeps until the next one, a commit, or a move of the clock.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use futures_util::stream::{self, StreamExt, TryStreamExt};

use crate::engine::event::Event;
use crate::engine::person::{Language, PersonId};
use crate::shell::telegram::desk::{Desk, Taken};
use crate::shell::telegram::stopping::Stopping;

/// How many are woken between two looks at the store.
const AT_ONCE: usize = 100;

/// How many are woken side by side: what changes for them becomes durable together.
const SIDE_BY_SIDE: usize = 16;

/// The machine's clock may be set while the ticker sleeps: it looks at least that often.
const LONGEST_SLEEP: Duration = Duration::from_mins(15);

/// A wait after a pass that woke nobody although some were due: the store and its index disagree.
const AFTER_A_FAULT: Duration = Duration::from_mins(1);

/// Wakes people until the shell ends. A commit under way is finished first.
pub async fn run(desk: Arc<Desk>, stopping: Stopping) {
    if let Err(fault) = tick(&desk, &stopping).await {
        desk.end_with(fault);
    }
}

async fn tick(desk: &Desk, stopping: &Stopping) -> anyhow::Result<()> {
    let mut jumps = desk.clock.jumps();
    let mut wakes = desk.wakes();
    while !stopping.has_begun() {
        wakes.mark_unchanged();
        let Look { due, woken } = look(desk, stopping).await?;
        if stopping.has_begun() {
            return Ok(());
        }
        if woken > 0 {
            continue;
        }
        let pause = if due == 0 {
            until_next(desk).await?
        } else {
            AFTER_A_FAULT
        };
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = jumps.next() => {}
            _ = wakes.changed() => {}
            () = stopping.begun() => {}
        }
    }
    Ok(())
}

/// What one look at the store found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// How many were due.
    pub due: usize,
    /// How many of them were woken.
    pub woken: usize,
}

/// Wakes those who are due, a hundred at most; none any more once the shell ends.
///
/// # Errors
/// When the store fails.
pub async fn look(desk: &Desk, stopping: &Stopping) -> anyhow::Result<Look> {
    let due = desk.store.due(desk.clock.now(), AT_ONCE).await?;
    let wakings: Vec<_> = due.iter().map(|who| wake(desk, stopping, *who)).collect();
    let mut wakings = stream::iter(wakings).buffer_unordered(SIDE_BY_SIDE);
    let mut woken = 0;
    while let Some(wakes) = wakings.try_next().await? {
        woken += usize::from(wakes);
    }
    Ok(Look {
        due: due.len(),
        woken,
    })
}

/// Whether that person was woken.
async fn wake(desk: &Desk, stopping: &Stopping, who: PersonId) -> anyhow::Result<bool> {
    if stopping.has_begun() {
        return Ok(false);
    }
    match desk.take(who, Language::Fr, &Event::Tick, None).await? {
        Taken::Committed { .. } => Ok(true),
        Taken::SeenBefore | Taken::Nobody => {
            log::error!("{}: due, yet not there", desk.name(who));
            Ok(false)
        }
    }
}

async fn until_next(desk: &Desk) -> anyhow::Result<Duration> {
    let Some(wake_at) = desk.store.next_wake_at().await? else {
        return Ok(LONGEST_SLEEP);
    };
    let left = (wake_at - desk.clock.now()).max(TimeDelta::zero());
    // A millisecond more, so that the sleep does not end just before the instant.
    Ok((left.to_std().unwrap_or(LONGEST_SLEEP) + Duration::from_millis(1)).min(LONGEST_SLEEP))
}
