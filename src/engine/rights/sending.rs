//! The last safe day to send: counted backwards from a deadline, by the day that counts and the route.
//! It adds a margin for the post that is a prudent choice of ours, and never later than the deadline.

use chrono::NaiveDate;

use crate::engine::calendar;
use crate::engine::rights::law::{Counts, Law};

/// How long a message is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transit {
    /// Online button, account area, e-mail, electronic registered letter: the same day.
    SameDay,
    /// A registered letter handed over at a post office counter.
    Post,
}

/// The last day on which sending is still safe.
///
/// By post the letter is handed over on a day when counters are open.
/// When receipt counts it must also have arrived on a working day before the end of the deadline.
/// A rule whose deadline depends on neither is treated as if receipt counted, which is earlier.
#[must_use]
pub fn last_safe_day_to_send(
    law: &Law,
    deadline: NaiveDate,
    counts: Counts,
    transit: Transit,
) -> Option<NaiveDate> {
    match (transit, counts) {
        (Transit::SameDay, _) => Some(deadline),
        (Transit::Post, Counts::Sending) => calendar::counter_day_up_to(deadline),
        (Transit::Post, Counts::Receipt | Counts::Neither) => {
            let days = law.figures.registered_letter_days.on(deadline)?;
            let mut day = if calendar::is_working_day(deadline) {
                deadline
            } else {
                calendar::working_day_before(deadline)?
            };
            for _ in 0..days {
                day = calendar::working_day_before(day)?;
            }
            calendar::counter_day_up_to(day)
        }
    }
}
