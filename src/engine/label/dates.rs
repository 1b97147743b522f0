//! Days as banks write them: `12/11`, `12/11/26`, `12.11.2026`, `2026-11-12`, and, where the words say so, `121126` or `1211`.
//! It never invents a day: what is no day of the calendar is left as it stands.

use chrono::{Datelike, Days, NaiveDate};

/// How many days ahead of today a day without a year may lie: a debit announced.
const AHEAD: u64 = 7;

/// A day written with signs between its numbers.
pub fn parted(chunk: &str, today: NaiveDate) -> Option<NaiveDate> {
    let sign = chunk.chars().find(|sign| matches!(sign, '/' | '.' | '-'))?;
    let fields: Vec<&str> = chunk.split(sign).collect();
    if fields
        .iter()
        .any(|field| field.is_empty() || !is_number(field))
    {
        return None;
    }
    let lengths: Vec<usize> = fields.iter().map(|field| field.len()).collect();
    match (lengths.as_slice(), fields.as_slice()) {
        ([1 | 2, 2], [day, month]) if sign == '/' => {
            without_year(number(day)?, number(month)?, today)
        }
        ([1 | 2, 1 | 2, 2 | 4], [day, month, year]) | ([4, 2, 2], [year, month, day]) => {
            NaiveDate::from_ymd_opt(century(number(year)?), number(month)?, number(day)?)
        }
        _ => None,
    }
}

/// A day written in one go: `121126`, `12112026`, `1211`.
pub fn glued(chunk: &str, today: NaiveDate) -> Option<NaiveDate> {
    if !is_number(chunk) {
        return None;
    }
    let (day, month) = (number(chunk.get(..2)?)?, number(chunk.get(2..4)?)?);
    match chunk.len() {
        4 => without_year(day, month, today),
        6 | 8 => NaiveDate::from_ymd_opt(century(number(chunk.get(4..)?)?), month, day),
        _ => None,
    }
}

/// The latest such day that is not far ahead.
fn without_year(day: u32, month: u32, today: NaiveDate) -> Option<NaiveDate> {
    let limit = today.checked_add_days(Days::new(AHEAD))?;
    // Four years back finds a 29 February.
    (0..5)
        .filter_map(|back| NaiveDate::from_ymd_opt(limit.year() - back, month, day))
        .find(|date| *date <= limit)
}

fn century(year: u32) -> i32 {
    let year = i32::try_from(year).unwrap_or(i32::MAX);
    if year < 100 { year + 2000 } else { year }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn number(text: &str) -> Option<u32> {
    text.parse().ok()
}
