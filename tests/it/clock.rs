//! A clock for tests of the playground: it moves only when told.

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, Mutex},
};

use chrono::{DateTime, TimeDelta, Utc};
use stopabo::shell::playground::ClockControl;

/// A clock that stands still until it is moved.
pub struct StandingClock {
    now: Mutex<DateTime<Utc>>,
    reminder: Option<DateTime<Utc>>,
}

impl StandingClock {
    /// A clock at noon of 23 November 2026, with a reminder two days later.
    pub fn new() -> Arc<Self> {
        let now: DateTime<Utc> = "2026-11-23T11:00:00Z".parse().unwrap();
        Arc::new(Self {
            now: Mutex::new(now),
            reminder: Some(now + TimeDelta::days(2)),
        })
    }
}

impl ClockControl for StandingClock {
    fn now(&self) -> DateTime<Utc> {
        *self.now.lock().unwrap()
    }
    fn advance(&self, by: TimeDelta) {
        *self.now.lock().unwrap() += by;
    }
    fn advance_to(&self, to: DateTime<Utc>) {
        let mut now = self.now.lock().unwrap();
        *now = to.max(*now);
    }
    fn next_reminder(&self) -> Pin<Box<dyn Future<Output = Option<DateTime<Utc>>> + Send + '_>> {
        Box::pin(async move { self.reminder.filter(|&at| at > self.now()) })
    }
}
