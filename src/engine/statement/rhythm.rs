//! Rhythms: how often a debit comes back, and how far a date may drift before it is another rhythm.
//! It never looks at sums or merchants.

use chrono::{Datelike, NaiveDate};

use crate::engine::names::closed_list;

closed_list! {
    /// How often a debit comes back.
    pub enum Period {
        /// Every seven days.
        Weekly = "weekly",
        /// Every twenty-eight days.
        FourWeekly = "four_weekly",
        /// Once a month, on a day that drifts with holidays and weekends.
        Monthly = "monthly",
        /// Every two months.
        Bimonthly = "bimonthly",
        /// Every three months.
        Quarterly = "quarterly",
        /// Every six months.
        HalfYearly = "half_yearly",
        /// Once a year.
        Yearly = "yearly",
    }
}

/// The bounds of a rhythm, in days.
#[derive(Clone, Copy, Debug)]
pub struct Span {
    /// The shortest time between two debits.
    pub least: i32,
    /// The longest.
    pub most: i32,
    /// The usual one.
    pub usual: i32,
    /// How long after the day it was due a debit is taken as having stopped.
    pub grace: i32,
}

impl Period {
    /// How many debits make a year.
    #[must_use]
    pub fn times_a_year(self) -> u32 {
        match self {
            Self::Weekly => 52,
            Self::FourWeekly => 13,
            Self::Monthly => 12,
            Self::Bimonthly => 6,
            Self::Quarterly => 4,
            Self::HalfYearly => 2,
            Self::Yearly => 1,
        }
    }

    /// Its bounds.
    #[must_use]
    pub fn span(self) -> Span {
        let (least, usual, most, grace) = match self {
            Self::Weekly => (4, 7, 10, 5),
            Self::FourWeekly => (26, 28, 30, 7),
            Self::Monthly => (24, 30, 38, 10),
            Self::Bimonthly => (54, 61, 68, 12),
            Self::Quarterly => (83, 91, 100, 15),
            Self::HalfYearly => (172, 183, 194, 20),
            Self::Yearly => (351, 365, 380, 25),
        };
        Span {
            least,
            most,
            usual,
            grace,
        }
    }

    /// The day the next debit is due, given the day of the month the others fall on.
    #[must_use]
    pub fn next(self, last: i32, day_of_month: u32) -> i32 {
        let months = match self {
            Self::Weekly | Self::FourWeekly => return last + self.span().usual,
            Self::Monthly => 1,
            Self::Bimonthly => 2,
            Self::Quarterly => 3,
            Self::HalfYearly => 6,
            Self::Yearly => 12,
        };
        let Some(from) = date(last) else {
            return last + self.span().usual;
        };
        let wanted = i32::try_from(day_of_month).unwrap_or(15);
        let here = i32::try_from(from.day()).unwrap_or(15);
        // A debit due on the 30th that came on the 2nd counts for the month before.
        let shift = match wanted - here {
            shift if shift > 15 => shift - 30,
            shift if shift < -15 => shift + 30,
            shift => shift,
        };
        from.checked_add_months(chrono::Months::new(months))
            .map_or(last + self.span().usual, |next| {
                next.num_days_from_ce() + shift
            })
    }
}

/// The date of a day counted from the common era.
#[must_use]
pub fn date(day: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(day)
}

/// How many of these days fall on, or near, one day of the month, which is returned too.
#[must_use]
pub fn day_of_month(days: &[i32], tolerance: u32) -> (u32, usize) {
    let of_month: Vec<u32> = days
        .iter()
        .filter_map(|day| Some(date(*day)?.day()))
        .collect();
    let near = |one: u32, other: u32| {
        let gap = one.abs_diff(other);
        gap.min(30_u32.saturating_sub(gap.min(30))) <= tolerance
    };
    (1..=31)
        .map(|wanted| {
            let close = of_month.iter().filter(|day| near(**day, wanted)).count();
            let off: u32 = of_month.iter().map(|day| day.abs_diff(wanted)).sum();
            (close, std::cmp::Reverse(off), wanted)
        })
        .max()
        .map_or((15, 0), |(close, _, wanted)| (wanted, close))
}
