//! The ledger: the updates of the batch in hand that are not durable yet.
//! It never forgets one by itself: an update leaves it when its effects are committed, and only then is it acknowledged.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use teloxide::types::UpdateId;
use tokio::sync::Notify;

/// The updates in hand.
#[derive(Debug, Default)]
pub struct Ledger {
    open: Mutex<BTreeSet<u32>>,
    settled: Notify,
}

impl Ledger {
    /// Takes an update in hand.
    pub fn open(&self, update: UpdateId) {
        self.updates().insert(update.0);
    }

    /// The effects of that update are durable, or it has none.
    pub fn close(&self, update: UpdateId) {
        let mut open = self.updates();
        open.remove(&update.0);
        if open.is_empty() {
            self.settled.notify_waiters();
        }
    }

    /// Resolves when nothing is in hand.
    pub async fn settled(&self) {
        loop {
            let settled = self.settled.notified();
            if self.updates().is_empty() {
                return;
            }
            settled.await;
        }
    }

    fn updates(&self) -> std::sync::MutexGuard<'_, BTreeSet<u32>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
