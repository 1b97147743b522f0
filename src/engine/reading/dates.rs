//! Reads a civil date, in any usual French or English form, seen from today.
//! It never reads a date that lacks its day, and never one before 1990 or more than ten years ahead.

use chrono::{Datelike, Months, NaiveDate, TimeDelta, Weekday};

use crate::engine::fold::fold;
use crate::engine::slot::Tense;

const FIRST_YEAR: i32 = 1990;
const YEARS_AHEAD: i32 = 10;

const MONTHS: [&[&str]; 12] = [
    &["janvier", "janv", "jan", "january"],
    &["fevrier", "fevr", "fev", "february", "feb"],
    &["mars", "march", "mar"],
    &["avril", "avr", "april", "apr"],
    &["mai", "may"],
    &["juin", "june", "jun"],
    &["juillet", "juil", "july", "jul"],
    &["aout", "aou", "august", "aug"],
    &["septembre", "sept", "sep", "september"],
    &["octobre", "oct", "october"],
    &["novembre", "nov", "november"],
    &["decembre", "dec", "december"],
];
const WEEKDAYS: [(&[&str], Weekday); 7] = [
    (&["lundi", "monday", "mon"], Weekday::Mon),
    (&["mardi", "tuesday", "tue"], Weekday::Tue),
    (&["mercredi", "wednesday", "wed"], Weekday::Wed),
    (&["jeudi", "thursday", "thu"], Weekday::Thu),
    (&["vendredi", "friday", "fri"], Weekday::Fri),
    (&["samedi", "saturday", "sat"], Weekday::Sat),
    (&["dimanche", "sunday", "sun"], Weekday::Sun),
];
const NUMBERS: [(&[&str], u32); 15] = [
    (&["un", "une", "one", "a", "an"], 1),
    (&["deux", "two", "couple"], 2),
    (&["trois", "three"], 3),
    (&["quatre", "four"], 4),
    (&["cinq", "five"], 5),
    (&["six"], 6),
    (&["sept", "seven"], 7),
    (&["huit", "eight"], 8),
    (&["neuf", "nine"], 9),
    (&["dix", "ten"], 10),
    (&["onze", "eleven"], 11),
    (&["douze", "twelve"], 12),
    (&["quinze", "fifteen"], 15),
    (&["dix huit", "eighteen"], 18),
    (&["vingt", "twenty"], 20),
];
/// Words that stand around a date and say nothing of it.
const EMPTY: &[&str] = &[
    "le", "the", "on", "of", "du", "au", "c", "est", "etait", "it", "was", "depuis", "since",
    "vers", "environ", "about", "around", "en", "j", "ai",
];

/// A length people count in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Days.
    Day,
    /// Weeks.
    Week,
    /// Months.
    Month,
    /// Years.
    Year,
}

/// The date that was typed. Without a year, the nearest one on the side `tense` says; `Any` takes the nearest of all.
#[must_use]
pub fn read(typed: &str, today: NaiveDate, tense: Tense) -> Option<NaiveDate> {
    let folded = fold(typed);
    let words: Vec<&str> = folded
        .iter()
        .map(String::as_str)
        .filter(|word| !EMPTY.contains(word))
        .collect();
    let date = relative(&words, today, tense)
        .or_else(|| iso(&words))
        .or_else(|| with_month_name(&words, today, tense))
        .or_else(|| numeric(&words, today, tense))?;
    let plausible = FIRST_YEAR..=today.year() + YEARS_AHEAD;
    plausible.contains(&date.year()).then_some(date)
}

/// A count and its unit, e.g. « deux mois », “10 days”; the unit may be missing.
#[must_use]
pub fn count_and_unit(folded: &str) -> Option<(u32, Option<Unit>)> {
    let words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !EMPTY.contains(word) && *word != "de")
        .collect();
    match words.as_slice() {
        [count] => Some((number(count)?, None)),
        [count, unit, ..] => Some((number(count)?, Some(self::unit(unit)?))),
        [] => None,
    }
}

fn number(word: &str) -> Option<u32> {
    word.parse().ok().or_else(|| {
        NUMBERS
            .iter()
            .find(|(names, _)| names.contains(&word))
            .map(|(_, number)| *number)
    })
}

fn unit(word: &str) -> Option<Unit> {
    match word {
        "jour" | "jours" | "day" | "days" | "j" => Some(Unit::Day),
        "semaine" | "semaines" | "week" | "weeks" => Some(Unit::Week),
        "mois" | "month" | "months" => Some(Unit::Month),
        "an" | "ans" | "annee" | "annees" | "year" | "years" => Some(Unit::Year),
        _ => None,
    }
}

fn relative(words: &[&str], today: NaiveDate, tense: Tense) -> Option<NaiveDate> {
    match words {
        ["aujourd", "hui"]
        | ["aujourdhui" | "today" | "auj"]
        | ["ce", "jour" | "matin" | "soir"]
        | ["this", "morning"] => Some(today),
        ["hier" | "yesterday"] | ["hier", "soir" | "matin"] => today.pred_opt(),
        ["avant", "hier"] | ["avanthier"] | ["day", "before", "yesterday"] => {
            today.checked_sub_signed(TimeDelta::days(2))
        }
        ["demain" | "tomorrow"] => today.succ_opt(),
        ["apres", "demain"] | ["day", "after", "tomorrow"] => {
            today.checked_add_signed(TimeDelta::days(2))
        }
        ["fin", "mois"] | ["fin", "de", "mois"] | ["end", "month"] | ["end", "this", "month"] => {
            end_of_month(today)
        }
        ["debut", "mois"] | ["debut", "de", "mois"] | ["start" | "beginning", "month"] => {
            today.with_day(1)
        }
        ["fin", "annee"]
        | ["fin", "l", "annee"]
        | ["fin", "de", "l", "annee"]
        | ["end", "year"] => NaiveDate::from_ymd_opt(today.year(), 12, 31),
        ["semaine", "derniere"] | ["la", "semaine", "derniere"] | ["last", "week"] => {
            today.checked_sub_signed(TimeDelta::weeks(1))
        }
        ["il", "y", "a", count @ ..] | [count @ .., "ago"] => shift(count, today, Tense::Past),
        ["dans" | "in", count @ ..] => shift(count, today, Tense::Future),
        ["last", day] | [day, "dernier" | "derniere" | "passe"] => {
            weekday(day).and_then(|day| near(today, day, Tense::Past))
        }
        ["next", day] | [day, "prochain" | "prochaine"] => {
            weekday(day).and_then(|day| near(today, day, Tense::Future))
        }
        [day] => weekday(day).and_then(|day| {
            near(
                today,
                day,
                if tense == Tense::Future {
                    Tense::Future
                } else {
                    Tense::Past
                },
            )
        }),
        _ => None,
    }
}

fn shift(words: &[&str], today: NaiveDate, side: Tense) -> Option<NaiveDate> {
    let (count, unit) = match words {
        [count, unit] => (number(count)?, self::unit(unit)?),
        // « a couple of weeks », with « of » already gone.
        ["a", "couple", unit] => (2, self::unit(unit)?),
        _ => return None,
    };
    let back = side == Tense::Past;
    match unit {
        Unit::Day | Unit::Week => {
            let days = i64::from(count) * if unit == Unit::Week { 7 } else { 1 };
            today.checked_add_signed(TimeDelta::try_days(if back { -days } else { days })?)
        }
        Unit::Month | Unit::Year => {
            let months = Months::new(count.checked_mul(if unit == Unit::Year { 12 } else { 1 })?);
            if back {
                today.checked_sub_months(months)
            } else {
                today.checked_add_months(months)
            }
        }
    }
}

fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS
        .iter()
        .find(|(names, _)| names.contains(&word))
        .map(|(_, day)| *day)
}

fn near(today: NaiveDate, weekday: Weekday, side: Tense) -> Option<NaiveDate> {
    (1..=7)
        .filter_map(|days| {
            today.checked_add_signed(TimeDelta::days(if side == Tense::Past {
                -days
            } else {
                days
            }))
        })
        .find(|day| day.weekday() == weekday)
}

fn end_of_month(today: NaiveDate) -> Option<NaiveDate> {
    today
        .with_day(1)?
        .checked_add_months(Months::new(1))?
        .pred_opt()
}

fn iso(words: &[&str]) -> Option<NaiveDate> {
    match words {
        [year, month, day] if year.len() == 4 => {
            NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
        }
        _ => None,
    }
}

fn with_month_name(words: &[&str], today: NaiveDate, tense: Tense) -> Option<NaiveDate> {
    let words: Vec<&str> = match words {
        [first, rest @ ..] if weekday(first).is_some() => rest.to_vec(),
        _ => words.to_vec(),
    };
    let (day, month, year) = match words.as_slice() {
        [first, second] => {
            let (day, month) = day_and_month(first, second)?;
            (day, month, None)
        }
        [first, second, year] => {
            let (day, month) = day_and_month(first, second)?;
            (day, month, Some(full_year(year)?))
        }
        _ => return None,
    };
    match year {
        Some(year) => NaiveDate::from_ymd_opt(year, month, day),
        None => nearest_year(day, month, today, tense),
    }
}

fn day_and_month(first: &str, second: &str) -> Option<(u32, u32)> {
    ordinal(first)
        .zip(month(second))
        .or_else(|| ordinal(second).zip(month(first)))
}

fn ordinal(word: &str) -> Option<u32> {
    let digits = ["er", "eme", "e", "st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .unwrap_or(word);
    let day: u32 = if digits == "premier" || digits == "premi" {
        1
    } else {
        digits.parse().ok()?
    };
    (1..=31).contains(&day).then_some(day)
}

fn month(word: &str) -> Option<u32> {
    MONTHS
        .iter()
        .position(|names| names.contains(&word))
        .and_then(|index| u32::try_from(index + 1).ok())
}

fn numeric(words: &[&str], today: NaiveDate, tense: Tense) -> Option<NaiveDate> {
    let words: Vec<&str> = match words {
        [first, rest @ ..] if weekday(first).is_some() => rest.to_vec(),
        _ => words.to_vec(),
    };
    let small = |word: &str| {
        (word.len() <= 2)
            .then(|| word.parse::<u32>().ok())
            .flatten()
    };
    match words.as_slice() {
        [day, month, year] => {
            let (day, month) = in_order(small(day)?, small(month)?);
            NaiveDate::from_ymd_opt(full_year(year)?, month, day)
        }
        [day, month] => {
            let (day, month) = in_order(small(day)?, small(month)?);
            nearest_year(day, month, today, tense)
        }
        // « 03112026 » and « 031126 ».
        [run] if matches!(run.len(), 6 | 8) && run.chars().all(|sign| sign.is_ascii_digit()) => {
            NaiveDate::from_ymd_opt(
                full_year(&run[4..])?,
                run[2..4].parse().ok()?,
                run[..2].parse().ok()?,
            )
        }
        // « le 3 »: that day of this month, or of the nearest on the right side.
        [day] => {
            let day = ordinal(day)?;
            nearest_month(day, today, tense)
        }
        _ => None,
    }
}

/// Day first, as in France and Britain; the other way round only when it can't be.
fn in_order(first: u32, second: u32) -> (u32, u32) {
    if second > 12 && first <= 12 {
        (second, first)
    } else {
        (first, second)
    }
}

fn full_year(word: &str) -> Option<i32> {
    let year: i32 = word.parse().ok()?;
    match word.len() {
        2 => Some(2000 + year),
        4 => Some(year),
        _ => None,
    }
}

fn nearest_year(day: u32, month: u32, today: NaiveDate, tense: Tense) -> Option<NaiveDate> {
    let candidates =
        (-4..=4).filter_map(|years| NaiveDate::from_ymd_opt(today.year() + years, month, day));
    nearest(candidates, today, tense)
}

fn nearest_month(day: u32, today: NaiveDate, tense: Tense) -> Option<NaiveDate> {
    let first = today.with_day(1)?;
    let candidates = (0..=4).filter_map(move |months| {
        let month = first
            .checked_sub_months(Months::new(2))?
            .checked_add_months(Months::new(months))?;
        month.with_day(day)
    });
    nearest(candidates, today, tense)
}

fn nearest(
    candidates: impl Iterator<Item = NaiveDate>,
    today: NaiveDate,
    tense: Tense,
) -> Option<NaiveDate> {
    candidates
        .filter(|date| match tense {
            Tense::Past => *date <= today,
            Tense::Future => *date >= today,
            Tense::Any => true,
        })
        .min_by_key(|date| (*date - today).num_days().abs())
}
