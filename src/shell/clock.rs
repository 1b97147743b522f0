//! The clock: the only place that reads the time of the machine, with an offset that the playground moves.
//! It never goes to the engine: the engine is told what time it is.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::watch;

/// The time, and how far it was moved. Clones share the offset.
#[derive(Clone, Debug)]
pub struct Clock {
    offset: Arc<watch::Sender<TimeDelta>>,
}

/// Tells when the clock was moved.
#[derive(Clone, Debug)]
pub struct Jumps(watch::Receiver<TimeDelta>);

impl Clock {
    /// The machine's time.
    #[must_use]
    pub fn new() -> Self {
        Self::with_offset(TimeDelta::zero())
    }

    /// The machine's time, moved: the offset of an earlier run.
    #[must_use]
    pub fn with_offset(offset: TimeDelta) -> Self {
        Self {
            offset: Arc::new(watch::Sender::new(offset)),
        }
    }

    /// What time it is. An offset that leaves the calendar counts for nothing.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        let real_at = machine_now();
        real_at.checked_add_signed(self.offset()).unwrap_or(real_at)
    }

    /// How far the clock was moved, for whoever keeps it between two runs.
    #[must_use]
    pub fn offset(&self) -> TimeDelta {
        *self.offset.borrow()
    }

    /// Moves the clock to that offset, forward or back.
    pub fn set_offset(&self, offset: TimeDelta) {
        self.offset.send_replace(offset);
    }

    /// Moves the clock by that much.
    pub fn advance(&self, by: TimeDelta) {
        self.offset
            .send_modify(|offset| *offset = offset.checked_add(&by).unwrap_or(*offset));
    }

    /// Moves the clock forward to that instant; it never goes back.
    pub fn advance_to(&self, at: DateTime<Utc>) {
        let by = at - self.now();
        if by > TimeDelta::zero() {
            self.advance(by);
        }
    }

    /// Tells of every move from now on.
    #[must_use]
    pub fn jumps(&self) -> Jumps {
        Jumps(self.offset.subscribe())
    }

    /// Resolves at the next move.
    pub async fn changed(&self) {
        self.jumps().next().await;
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new()
    }
}

impl Jumps {
    /// Resolves when the clock was moved since the last call.
    pub async fn next(&mut self) {
        if self.0.changed().await.is_err() {
            // Nobody is left who could move it.
            std::future::pending::<()>().await;
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the clock"
)]
fn machine_now() -> DateTime<Utc> {
    Utc::now()
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::Clock;

    #[test]
    fn it_moves_forward_and_its_clones_with_it() {
        let clock = Clock::new();
        let before = clock.now();
        clock.clone().advance(TimeDelta::days(7));
        assert!(clock.now() >= before + TimeDelta::days(7));
        clock.advance_to(before);
        assert_eq!(clock.offset(), TimeDelta::days(7), "it never goes back");
        clock.advance_to(before + TimeDelta::days(30));
        assert!(clock.now() >= before + TimeDelta::days(30));
        clock.set_offset(TimeDelta::zero());
        assert!(clock.now() < before + TimeDelta::days(1));
    }

    #[tokio::test]
    async fn a_move_is_told_even_when_nobody_was_waiting_yet() {
        let clock = Clock::new();
        let mut jumps = clock.jumps();
        clock.advance(TimeDelta::days(1));
        jumps.next().await;
    }
}
