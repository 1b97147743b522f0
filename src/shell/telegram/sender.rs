//! The sender: says what waits in the outbox, in order for one person, different persons side by side.
//! It never takes an effect out of the outbox before Telegram has it, and a chat that Telegram holds never holds another one.

use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures_util::FutureExt;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::engine::person::PersonId;
use crate::shell::telegram::delivery::{Delivery, Ending};
use crate::shell::telegram::desk::Desk;
use crate::shell::telegram::stopping::Stopping;

/// Whether a person must be looked at again once the task that serves them has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum After {
    Rest,
    LookAgain,
}

/// Sends until the shell ends; the calls under way are finished first.
pub async fn run(
    desk: Arc<Desk>,
    delivery: Arc<Delivery>,
    mut awake: mpsc::UnboundedReceiver<PersonId>,
    stopping: Stopping,
) {
    match desk.store.with_outbox().await {
        Ok(people) => people.into_iter().for_each(|who| desk.wake_sender(who)),
        Err(fault) => return desk.end_with(fault.into()),
    }
    let mut tasks: JoinSet<(PersonId, anyhow::Result<Ending>)> = JoinSet::new();
    let mut served: BTreeMap<PersonId, After> = BTreeMap::new();
    loop {
        tokio::select! {
            biased;
            () = stopping.begun() => break,
            Some(ended) = tasks.join_next(), if !tasks.is_empty() => {
                let Ok((who, ending)) = ended else {
                    // A task catches its own panics; only the end of the runtime cancels it.
                    continue;
                };
                let after = served.remove(&who);
                match ending {
                    Ok(Ending::Empty) if after == Some(After::LookAgain) => desk.wake_sender(who),
                    Ok(Ending::Empty | Ending::Stopped) => {}
                    Err(fault) => desk.end_with(fault),
                }
            }
            Some(who) = awake.recv() => {
                if let Some(after) = served.get_mut(&who) {
                    *after = After::LookAgain;
                } else {
                    served.insert(who, After::Rest);
                    let delivery = Arc::clone(&delivery);
                    tasks.spawn(async move {
                        let served = AssertUnwindSafe(delivery.serve(who)).catch_unwind().await;
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
