//! How a person wants to be written to: at which hour, on which days, and how discreetly.
//! It never decides whether there is something to say.

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use crate::engine::calendar;
use crate::engine::names::{Named, closed_list};

/// How a person wants to be written to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Habits {
    /// When in the day; the usual hour when nothing was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moment: Option<Moment>,
    /// On which days nothing is said.
    #[serde(default)]
    pub days_off: DaysOff,
    /// Whether a reminder hides what it is about until the person asks to see it.
    #[serde(default)]
    pub discreet: bool,
}

closed_list! {
    /// A moment of the day.
    pub enum Moment {
        /// At nine.
        Morning = "morning",
        /// At twelve.
        Noon = "noon",
        /// At six in the evening.
        Evening = "evening",
    }
}

impl Moment {
    /// Its hour, where the person lives.
    #[must_use]
    pub fn hour(self) -> u32 {
        match self {
            Self::Morning => 9,
            Self::Noon => 12,
            Self::Evening => 18,
        }
    }
}

closed_list! {
    /// Days on which nothing is said.
    pub enum DaysOff {
        /// Sundays and public holidays.
        Sundays = "sundays",
        /// Saturdays, Sundays and public holidays.
        Weekends = "weekends",
        /// None.
        None = "none",
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "the macro that declares the list derives no default"
)]
impl Default for DaysOff {
    fn default() -> Self {
        Self::Sundays
    }
}

impl DaysOff {
    /// Whether that day is one of them.
    #[must_use]
    pub fn has(self, day: NaiveDate) -> bool {
        let holiday = || calendar::is_public_holiday(day);
        match self {
            Self::None => false,
            Self::Sundays => day.weekday() == Weekday::Sun || holiday(),
            Self::Weekends => matches!(day.weekday(), Weekday::Sat | Weekday::Sun) || holiday(),
        }
    }
}

/// The next of a closed list, the first after the last: what a button that turns does.
#[must_use]
pub fn following<T: Named + PartialEq>(now: T) -> T {
    let place = T::ALL.iter().position(|value| *value == now).unwrap_or(0);
    T::ALL[(place + 1) % T::ALL.len()]
}
