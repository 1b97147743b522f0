//! The civil calendar of French law: public holidays, working days, and how delays are counted.
//! It knows the eleven national holidays only, and never reads a clock or decides which delay applies.
//! A date that would leave the calendar is `None`, never a panic.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// The result of adding months: the day, and whether the month was too short for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthSum {
    /// The day reached, moved back to the end of a month that is too short.
    pub day: NaiveDate,
    /// Whether the day had to be moved back.
    pub fit: Fit,
}

/// Whether a month holds the day that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// The month has that day.
    Exact,
    /// The month is shorter: its last day stands in.
    Clamped,
}

/// Easter Sunday of a year of the Gregorian calendar.
#[must_use]
pub fn easter(year: i32) -> Option<NaiveDate> {
    // The anonymous Gregorian computation, as printed by Meeus.
    let golden = year.rem_euclid(19);
    let (century, rest) = (year.div_euclid(100), year.rem_euclid(100));
    let correction = (century - (century + 8).div_euclid(25) + 1).div_euclid(3);
    let epact = (19 * golden + century - century.div_euclid(4) - correction + 15).rem_euclid(30);
    let weekday =
        (32 + 2 * century.rem_euclid(4) + 2 * (rest / 4) - epact - rest % 4).rem_euclid(7);
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let sum = epact + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(
        year,
        u32::try_from(sum / 31).ok()?,
        u32::try_from(sum % 31 + 1).ok()?,
    )
}

/// Whether the whole of France rests on that day.
///
/// The days of Alsace, Moselle and overseas are left out on purpose: nobody is told that a local
/// holiday gives one more day.
#[must_use]
pub fn is_public_holiday(day: NaiveDate) -> bool {
    match (day.month(), day.day()) {
        (1 | 5 | 11, 1) | (5, 8) | (7, 14) | (8, 15) | (11, 11) | (12, 25) => true,
        // Easter Monday falls on 23 March at the earliest, Whit Monday on 14 June at the latest.
        (3..=6, _) => easter(day.year())
            .is_some_and(|sunday| matches!((day - sunday).num_days(), 1 | 39 | 50)),
        _ => false,
    }
}

/// Whether it is neither a Saturday, nor a Sunday, nor a public holiday.
#[must_use]
pub fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_public_holiday(day)
}

/// The day itself when it is a working day, the first working day after it otherwise.
#[must_use]
pub fn next_working_day_from(day: NaiveDate) -> Option<NaiveDate> {
    first_from(day, is_working_day, NaiveDate::succ_opt)
}

/// The last working day strictly before that day.
#[must_use]
pub fn working_day_before(day: NaiveDate) -> Option<NaiveDate> {
    first_from(day.pred_opt()?, is_working_day, NaiveDate::pred_opt)
}

/// The day itself when a post office counter is open, the last open day before it otherwise.
#[must_use]
pub fn counter_day_up_to(day: NaiveDate) -> Option<NaiveDate> {
    let open = |day: NaiveDate| day.weekday() != Weekday::Sun && !is_public_holiday(day);
    first_from(day, open, NaiveDate::pred_opt)
}

/// The day after so many days; the day of the event is not counted.
#[must_use]
pub fn add_days(day: NaiveDate, days: u32) -> Option<NaiveDate> {
    day.checked_add_days(Days::new(u64::from(days)))
}

/// The day so many days before.
#[must_use]
pub fn sub_days(day: NaiveDate, days: u32) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(u64::from(days)))
}

/// The same day number so many months later, moved back to the end of a shorter month.
#[must_use]
pub fn add_months(day: NaiveDate, months: u32) -> Option<MonthSum> {
    let reached = day.checked_add_months(Months::new(months))?;
    Some(month_sum(day, reached))
}

/// The same day number so many months earlier, moved back to the end of a shorter month.
#[must_use]
pub fn sub_months(day: NaiveDate, months: u32) -> Option<MonthSum> {
    let reached = day.checked_sub_months(Months::new(months))?;
    Some(month_sum(day, reached))
}

/// The last day on which one is still « at least so many months » before the term.
///
/// It is one day earlier than the same day number, and never rolls forward.
#[must_use]
pub fn last_day_at_least_months_before(term: NaiveDate, months: u32) -> Option<NaiveDate> {
    sub_months(term, months)?.day.pred_opt()
}

/// How many whole months lie between two days, and the days of the month begun after them.
///
/// `None` when the second day is before the first.
#[must_use]
pub fn months_and_days(from: NaiveDate, to: NaiveDate) -> Option<(u32, u32)> {
    let guess =
        (to.year() - from.year()) * 12 + to.month0().cast_signed() - from.month0().cast_signed();
    let mut months = u32::try_from(guess).ok()?;
    if add_months(from, months)?.day > to {
        months = months.checked_sub(1)?;
    }
    let days = (to - add_months(from, months)?.day).num_days();
    Some((months, u32::try_from(days).ok()?))
}

fn month_sum(from: NaiveDate, day: NaiveDate) -> MonthSum {
    let fit = if day.day() == from.day() {
        Fit::Exact
    } else {
        Fit::Clamped
    };
    MonthSum { day, fit }
}

fn first_from(
    mut day: NaiveDate,
    wanted: impl Fn(NaiveDate) -> bool,
    step: impl Fn(&NaiveDate) -> Option<NaiveDate>,
) -> Option<NaiveDate> {
    while !wanted(day) {
        day = step(&day)?;
    }
    Some(day)
}
