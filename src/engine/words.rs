//! Dates, sums and lengths in words, in each language.
//! It never reads what a person typed: that is `reading`.

use chrono::{Datelike, NaiveDate, Weekday};
use chrono_tz::Tz;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::engine::person::Language;

const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A month's name.
#[must_use]
pub fn month(language: Language, date: NaiveDate) -> &'static str {
    let index = date.month0() as usize;
    match language {
        Language::Fr => MONTHS_FR[index],
        Language::En => MONTHS_EN[index],
    }
}

/// A month and its year, e.g. « novembre 2026 ».
#[must_use]
pub fn month_and_year(language: Language, date: NaiveDate) -> String {
    format!("{} {}", month(language, date), date.year())
}

/// A date in words, e.g. « lundi 1er mars 2027 », “Monday 1 March 2027”.
#[must_use]
pub fn date(language: Language, date: NaiveDate) -> String {
    let day = match (language, date.day()) {
        (Language::Fr, 1) => "1er".to_owned(),
        (_, day) => day.to_string(),
    };
    format!(
        "{} {day} {}",
        weekday(language, date.weekday()),
        month_and_year(language, date)
    )
}

/// A date as a letter writes it, e.g. « 1er mars 2027 », on one line.
#[must_use]
pub fn civil(language: Language, date: NaiveDate) -> String {
    let day = match (language, date.day()) {
        (Language::Fr, 1) => "1er".to_owned(),
        (_, day) => day.to_string(),
    };
    format!("{day}\u{a0}{}\u{a0}{}", month(language, date), date.year())
}

fn weekday(language: Language, weekday: Weekday) -> &'static str {
    let index = weekday.num_days_from_monday() as usize;
    match language {
        Language::Fr => [
            "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
        ][index],
        Language::En => [
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
        ][index],
    }
}

/// A sum in euros, rounded to the cent, half up: « 1 234,50 € », “€1,234.50”; cents are left out when there are none.
#[must_use]
pub fn euros(language: Language, sum: Decimal) -> String {
    let sum = sum.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
    let written = if sum.fract().is_zero() {
        format!("{sum:.0}")
    } else {
        format!("{sum:.2}")
    };
    let (whole, cents) = written.split_once('.').unwrap_or((&written, ""));
    let (thousands, point) = match language {
        Language::Fr => ("\u{202f}", ","),
        Language::En => (",", "."),
    };
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0
            && (whole.len() - index) % 3 == 0
            && digit.is_ascii_digit()
            && whole.as_bytes()[index - 1] != b'-'
        {
            grouped.push_str(thousands);
        }
        grouped.push(digit);
    }
    if !cents.is_empty() {
        grouped.push_str(point);
        grouped.push_str(cents);
    }
    match language {
        Language::Fr => format!("{grouped}\u{202f}€"),
        Language::En => format!("€{grouped}"),
    }
}

/// A zone, as people read it: « Europe/Paris », « UTC+4 » for one known by its offset only.
#[must_use]
pub fn zone(zone: Tz) -> String {
    let name = zone.name();
    // The world's list counts these westward.
    match name.strip_prefix("Etc/GMT") {
        Some(offset) => format!(
            "UTC{}",
            offset.replace('-', "±").replace('+', "-").replace('±', "+")
        ),
        None => name.replace('_', " "),
    }
}
