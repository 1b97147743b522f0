//! The sender: says what waits in the outbox, in order for one person; answers side by side, what nobody asked for one at a time.
//! It never takes an effect out of the outbox before Telegram has it, and a chat that Telegram holds never holds another one.

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

use crate::engine::person::PersonId;
use crate::shell::telegram::delivery::{Delivery, Ending};
use crate::shell::telegram::desk::{Desk, Lane};
use crate::shell::telegram::stopping::Stopping;

/// Someone whom a task serves.
struct Served {
    lane: watch::Sender<Lane>,
    /// Whether they must be looked at again once the task has ended.
    again: bool,
}

/// Sends until the shell ends; the calls under way are finished first.
pub async fn run(
    desk: Arc<Desk>,
    delivery: Arc<Delivery>,
    mut awake: mpsc::UnboundedReceiver<(PersonId, Lane)>,
    stopping: Stopping,
) {
    match desk.store.with_outbox().await {
        Ok(people) => people
            .into_iter()
            .for_each(|who| desk.wake_sender(who, Lane::Unasked)),
        Err(fault) => return desk.end_with(fault.into()),
    }
    let mut tasks: JoinSet<(PersonId, anyhow::Result<Ending>)> = JoinSet::new();
    let mut served: BTreeMap<PersonId, Served> = BTreeMap::new();
    loop {
        tokio::select! {
            biased;
            () = stopping.begun() => break,
            Some(ended) = tasks.join_next(), if !tasks.is_empty() => {
                let Ok((who, ending)) = ended else {
                    // A task catches its own panics; only the end of the runtime cancels it.
                    continue;
                };
                match (ending, served.remove(&who)) {
                    (Ok(Ending::Empty), Some(Served { lane, again: true })) => {
                        desk.wake_sender(who, *lane.borrow());
                    }
                    (Ok(Ending::Empty | Ending::Stopped), _) => {}
                    (Err(fault), _) => desk.end_with(fault),
                }
            }
            Some((who, lane)) = awake.recv() => {
                if let Some(served) = served.get_mut(&who) {
                    served.again = true;
                    // Whoever writes while a reminder of theirs waits its turn is answered at once, that reminder first.
                    if lane == Lane::Answers {
                        served.lane.send_replace(lane);
                    }
                } else {
                    let (lane, in_lane) = watch::channel(lane);
                    served.insert(who, Served { lane, again: false });
                    let delivery = Arc::clone(&delivery);
                    tasks.spawn(async move {
                        let served = AssertUnwindSafe(delivery.serve(who, in_lane)).catch_unwind().await;
                        (who, served.unwrap_or_else(|_| Err(anyhow::anyhow!("the store panicked"))))
                    });
                }
            }
        }
    }
    while let Some(ended) = tasks.join_next().await {
        if let Ok((_, Err(fault))) = ended {
            desk.end_with(fault);
        }
    }
}
