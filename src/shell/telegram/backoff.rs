//! Backoff: waits longer after each failure, and tells the log once what is wrong and once that it is over.
//! It never gives up.

use std::time::Duration;

const FIRST: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_mins(1);

/// The waits of one activity.
#[derive(Clone, Debug)]
pub struct Backoff {
    doing: &'static str,
    failures: u32,
    told: Option<String>,
}

impl Backoff {
    /// Nothing has failed yet; `doing` says what, for the log.
    #[must_use]
    pub fn new(doing: &'static str) -> Self {
        Self {
            doing,
            failures: 0,
            told: None,
        }
    }

    /// Waits after a failure; `why` must hold nothing private.
    pub async fn wait(&mut self, why: &str) {
        let pause = self.fail(why);
        tokio::time::sleep(pause).await;
    }

    /// It worked.
    pub fn reset(&mut self) {
        if self.told.take().is_some() {
            log::info!("{} works again", self.doing);
        }
        self.failures = 0;
    }

    /// Counts a failure and says how long to wait; `why` must hold nothing private.
    pub fn fail(&mut self, why: &str) -> Duration {
        if self.told.as_deref() != Some(why) {
            log::warn!("{} fails, and is tried again: {why}", self.doing);
            self.told = Some(why.to_owned());
        }
        let pause = FIRST.saturating_mul(1 << self.failures.min(6)).min(LONGEST);
        self.failures += 1;
        pause
    }
}

#[cfg(test)]
mod tests {
    use super::Backoff;

    #[test]
    fn waits_grow_to_a_minute_and_start_again() {
        let mut backoff = Backoff::new("trying");
        let waits: Vec<u64> = (0..8).map(|_| backoff.fail("no").as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60]);
        backoff.reset();
        assert_eq!(backoff.fail("no").as_secs(), 1);
    }
}
