//! The pace of sending: how often in one chat, how often over all, and who must wait because Telegram asked.
//! It never sends, and a chat that must wait never holds another one.
//! (teloxide's `Throttle` freezes every chat when one gets a 429, and lets a request through every quarter of a second only.)

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

/// So many at once, then one every so often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// How many may go at once after a rest.
    pub burst: u32,
    /// One more each time this has passed.
    pub every: Duration,
}

/// The pace of all sending.
#[derive(Debug)]
pub struct Pace {
    in_chat: Rate,
    overall: Rate,
    slots: Mutex<Slots>,
}

/// For each chat, and for all of them, the instant at which it will have rested enough.
#[derive(Debug, Default)]
struct Slots {
    chats: BTreeMap<i64, Instant>,
    overall: Option<Instant>,
}

impl Pace {
    /// A pace of so much in each chat and so much over all.
    #[must_use]
    pub fn new(in_chat: Rate, overall: Rate) -> Self {
        Self {
            in_chat,
            overall,
            slots: Mutex::default(),
        }
    }

    /// Waits for that chat's turn.
    pub async fn in_chat(&self, chat: i64) {
        let at = self.reserve_in_chat(chat, Instant::now());
        tokio::time::sleep_until(at).await;
    }

    /// Waits for a turn among all chats. It is given in the order of asking: whoever could not call yet should not ask yet.
    pub async fn overall(&self) {
        let at = self.reserve_overall(Instant::now());
        tokio::time::sleep_until(at).await;
    }

    fn reserve_in_chat(&self, chat: i64, now: Instant) -> Instant {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        slots.chats.retain(|_, rested_at| *rested_at > now);
        let (at, rested_at) = self.in_chat.next(slots.chats.get(&chat).copied(), now);
        slots.chats.insert(chat, rested_at);
        at
    }

    fn reserve_overall(&self, now: Instant) -> Instant {
        let mut slots = self.slots.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, rested_at) = self.overall.next(slots.overall, now);
        slots.overall = Some(rested_at);
        at
    }
}

impl Rate {
    /// When the next one may go, and when all will have rested after it.
    fn next(self, rested_at: Option<Instant>, now: Instant) -> (Instant, Instant) {
        let rested_at = rested_at.map_or(now, |rested_at| rested_at.max(now));
        let tolerance = self.every * self.burst.saturating_sub(1);
        let at = rested_at
            .checked_sub(tolerance)
            .map_or(now, |at| at.max(now));
        (at, rested_at + self.every)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use tokio::time::Instant;

    use super::{Pace, Rate};

    #[test]
    fn a_burst_goes_at_once_then_one_at_a_time() {
        let pace = pace();
        let start = Instant::now();
        let after = |chat: i64, now: u64| {
            let at = pace.reserve_in_chat(chat, start + Duration::from_millis(now));
            u64::try_from((at - start).as_millis()).unwrap()
        };
        let seen: Vec<u64> = [0, 0, 0, 0, 0]
            .into_iter()
            .map(|now| after(1, now))
            .collect();
        assert_eq!(seen, [0, 0, 0, 1000, 2000]);
        assert_eq!(after(2, 0), 0, "another chat does not wait");
        assert_eq!(after(1, 2500), 3000);
        assert_eq!(after(1, 60_000), 60_000, "after a rest, at once");
    }

    #[test]
    fn the_whole_has_its_own_rate() {
        let pace = pace();
        let start = Instant::now();
        let seen: Vec<u128> = (0..4)
            .map(|_| (pace.reserve_overall(start) - start).as_millis())
            .collect();
        assert_eq!(seen, [0, 0, 40, 80]);
    }

    fn pace() -> Pace {
        Pace::new(
            Rate {
                burst: 3,
                every: Duration::from_secs(1),
            },
            Rate {
                burst: 2,
                every: Duration::from_millis(40),
            },
        )
    }
}
